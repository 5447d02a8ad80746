// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/number_text.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace atlas::ui {

namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

struct KeyFigure
{
    QString figure;
    QString words;
    QString hint;
};

/// The share of linked pairs across lines that an E-I stands for.
QString crossShareOf(double eI)
{
    return shareText((eI + 1) / 2);
}

QWidget *tile(const KeyFigure &key, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setToolTip(key.hint);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *figure = readableText(key.figure, frame);
    figure->setObjectName(QStringLiteral("key_figure"));
    figure->setAccessibleName(key.figure + u' ' + key.words);
    QFont large = figure->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    figure->setFont(large);
    column->addWidget(figure);
    column->addWidget(quietText(key.words, frame));
    column->addStretch();
    return frame;
}

} // namespace

QWidget *makeKeyFigures(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    std::vector<KeyFigure> keys;
    const auto hostName = [&](const crossing::Host &host) {
        return partName(report->provinces, host.code, context.language);
    };
    if (report->otherProvincesAreaShare && !report->hostByArea.code.isEmpty())
        keys.push_back({shareText(*report->otherProvincesAreaShare), KeyText::tr("of the area in other provinces"),
                        KeyText::tr("Not in the host province by area, %1").arg(hostName(report->hostByArea))});
    if (report->extraHostParticipantShare && !report->hostByParticipants.code.isEmpty())
        keys.push_back(
            {shareText(*report->extraHostParticipantShare), KeyText::tr("of the participants outside the host"),
             KeyText::tr("Not in the host province by participants, %1").arg(hostName(report->hostByParticipants))});
    if (report->links.eI) {
        const auto &expected = report->links.eIExpected;
        keys.push_back({crossShareOf(*report->links.eI),
                        expected && *expected > -1
                            //: below a large figure: "of the linked pairs cross lines (by chance 50 %)"
                            ? KeyText::tr("of the linked pairs cross lines (by chance %1)").arg(crossShareOf(*expected))
                            : KeyText::tr("of the linked pairs cross lines"),
                        KeyText::tr("Pairs of participants in the cluster that are linked, each counted once")});
    }
    if (keys.empty())
        return nullptr;
    auto *row = new QWidget(parent);
    row->setObjectName(QStringLiteral("key_figures"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(10);
    for (const KeyFigure &key : keys)
        layout->addWidget(tile(key, row), 1);
    return row;
}

} // namespace atlas::ui
