// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/finding_text.h"
#include "app/crossing/measure_text.h"
#include "app/crossing/setting_list.h"
#include "app/model/vocabulary.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/number_text.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace atlas::ui {

namespace {

struct BasisText
{
    Q_DECLARE_TR_FUNCTIONS(BasisText)
};

/// Every threshold that the report was made with, by group.
void addSettings(Section *section, const ReportContext &context)
{
    QGridLayout *grid = nullptr;
    std::optional<crossing::SettingGroup> group;
    for (const crossing::SettingInfo &info : crossing::settingList()) {
        if (group != info.group) {
            group = info.group;
            section->body()->addSpacing(4);
            QLabel *head = quietText(crossing::settingGroupLabel(info.group), section);
            QFont strong = head->font();
            strong.setBold(true);
            head->setFont(strong);
            section->body()->addWidget(head);
            grid = figureGrid(section->body());
        }
        const double value = crossing::settingValue(context.settings, info);
        addFigure(grid, crossing::settingLabel(info), crossing::settingText(info, value, context.language),
                  crossing::settingHint(info));
    }
}

QString precisionText(const crossing::BoundarySetSummary &set)
{
    const QString precision = model::vocabularyLabel(model::Vocabulary::Precision, set.precision);
    if (!set.positionalErrorM)
        return precision;
    //: precision of boundaries, e.g. "Overview, ± 1.4 km"
    return BasisText::tr("%1, ± %2").arg(precision, lengthText(*set.positionalErrorM / 1000));
}

void fillCounts(Section *section, const crossing::ParticipationFigures &figures, const ReportContext &context)
{
    BarChart::Data data;
    data.rowHeader = BasisText::tr("Region");
    data.series = {BasisText::tr("Share")};
    QStringList words;
    for (const crossing::ParticipationShare &share : figures.shares) {
        BarChart::Row row;
        row.name = pickName(share.name, share.nameEn, share.regionCode, context.language);
        row.strong = share.isProvince && share.regionCode == figures.host.code;
        row.note = share.isProvince ? QString() : BasisText::tr("no province");
        row.bars = {{share.share,
                     BasisText::tr("%1 (%2)", "count (share)")
                         .arg(countText(static_cast<std::int64_t>(share.value)), shareText(share.share)),
                     false}};
        words.append(row.name + u' ' + row.bars.front().text);
        data.rows.push_back(row);
    }
    const QString measure =
        figures.year.isEmpty()
            ? crossing::measureLabel(figures.measure)
            : BasisText::tr("%1, %2", "measure, year").arg(crossing::measureLabel(figures.measure), figures.year);
    auto *chart = new BarChart(section);
    chart->setTitle(BasisText::tr("%1: %2 in all").arg(measure, countText(static_cast<std::int64_t>(figures.total))));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(section->body(), chart,
             figures.source.isEmpty() ? QString() : BasisText::tr("Source: %1").arg(figures.source), context);
    auto *grid = figureGrid(section->body());
    addFigure(grid, BasisText::tr("Share of the host province"), shareText(figures.hostShare));
    addFigure(grid, BasisText::tr("Concentration (HHI)"), ratioText(figures.hhi));
}

} // namespace

QWidget *makeParticipationSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    if (report->participation.empty())
        return nullptr;
    const crossing::ParticipationFigures &first = report->participation.front();
    QString headline;
    if (!first.shares.empty()) {
        const crossing::ParticipationShare &largest = first.shares.front();
        headline = BasisText::tr("%1 has most: %2 of %3 (%4)")
                       .arg(pickName(largest.name, largest.nameEn, largest.regionCode, context.language),
                            countText(static_cast<std::int64_t>(largest.value)),
                            countText(static_cast<std::int64_t>(first.total)), shareText(largest.share));
    }
    return new Section(
        QStringLiteral("participation"), BasisText::tr("Published counts"), headline,
        report->areaKm2 || report->participants > 0 ? Section::Start::Folded : Section::Start::Open,
        [report, context](Section *section) {
            for (const crossing::ParticipationFigures &figures : report->participation)
                fillCounts(section, figures, context);
        },
        parent);
}

QString provenanceLine(const ReportContext &context)
{
    const crossing::BoundarySetSummary &set = context.boundarySet;
    if (set.id.isEmpty())
        return BasisText::tr("No boundaries: nothing can be said about provincial lines");
    QStringList parts{pickName(set.name, set.nameEn, set.id, context.language)};
    if (!set.referenceDate.isEmpty())
        parts.append(set.referenceDate);
    parts.append(precisionText(set));
    return BasisText::tr("Boundaries: %1").arg(parts.join(QStringLiteral(" · ")));
}

QWidget *makeBasisSection(const ReportContext &context, QWidget *parent)
{
    return new Section(
        QStringLiteral("basis"), BasisText::tr("What the figures rest on"), provenanceLine(context),
        Section::Start::Folded,
        [context](Section *section) {
            const crossing::BoundarySetSummary &set = context.boundarySet;
            auto *grid = figureGrid(section->body());
            if (!set.id.isEmpty()) {
                addFigure(grid, BasisText::tr("Boundaries"), pickName(set.name, set.nameEn, set.id, context.language));
                addFigure(grid, BasisText::tr("Reference date"),
                          set.referenceDate.isEmpty() ? notDefined() : set.referenceDate);
                addFigure(grid, BasisText::tr("Precision"), precisionText(set));
            }
            const QString credit = context.language == u"en" && !set.creditEn.isEmpty() ? set.creditEn : set.credit;
            if (!credit.isEmpty())
                section->body()->addWidget(quietText(credit, section));
            addSettings(section, context);
            if (context.requests != nullptr) {
                auto *change = new QPushButton(BasisText::tr("Change thresholds…"), section);
                QObject::connect(change, &QPushButton::clicked, context.requests, &ReportRequests::settingsWanted);
                section->body()->addWidget(change, 0, Qt::AlignLeft);
            }
        },
        parent);
}

ChartFrame *addChart(QVBoxLayout *into, Chart *chart, const QString &caption, const ReportContext &context)
{
    auto *frame = new ChartFrame(chart, caption, into->parentWidget());
    if (context.requests != nullptr)
        QObject::connect(frame, &ChartFrame::copied, context.requests, &ReportRequests::toldPerson);
    into->addWidget(frame);
    return frame;
}

void openProvinces(Chart *chart, const QStringList &codes, const ReportContext &context)
{
    if (context.requests == nullptr)
        return;
    QObject::connect(chart, &Chart::itemActivated, context.requests, [requests = context.requests, codes](int index) {
        if (const QString code = codes.value(index); !code.isEmpty())
            Q_EMIT requests->provinceWanted(code);
    });
}

QString absenceReason(const std::vector<crossing::Finding> &findings, const QString &figure, const QString &language)
{
    for (const crossing::Finding &finding : findings) {
        if (finding.rule == crossing::Rule::NotComputable &&
            finding.evidence.value(QStringLiteral("figures")).toStringList().contains(figure))
            return crossing::findingSentence(finding, language);
    }
    return {};
}

} // namespace atlas::ui
