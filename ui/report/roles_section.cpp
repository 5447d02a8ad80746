// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/vocabulary.h"
#include "ui/canvas/marker_icon.h"
#include "ui/number_text.h"
#include "ui/report/bar_list.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace atlas::ui {

namespace {

constexpr int signSide = 16;

struct RolesText
{
    Q_DECLARE_TR_FUNCTIONS(RolesSection)
};

QLabel *kindSign(const QString &kind, QWidget *parent)
{
    auto *sign = new QLabel(parent);
    const maps::MapTheme theme = themeForGround(parent->palette().color(QPalette::Window));
    sign->setPixmap(participantKindPixmap(kind, QSize(signSide, signSide), parent->devicePixelRatioF(), theme));
    const QString label = model::vocabularyLabel(model::Vocabulary::ParticipantKind, kind);
    sign->setToolTip(label);
    sign->setAccessibleName(label);
    sign->setAlignment(Qt::AlignCenter);
    return sign;
}

/// Kinds that occur, in the order in which they are offered.
std::vector<QString> kindsOf(const std::vector<crossing::RoleCount> &roles)
{
    std::vector<QString> kinds;
    for (const char *value : model::vocabularyValues(model::Vocabulary::ParticipantKind)) {
        if (std::any_of(roles.begin(), roles.end(),
                        [value](const auto &role) { return role.kind == QLatin1String(value); }))
            kinds.push_back(QLatin1String(value));
    }
    for (const crossing::RoleCount &role : roles) {
        if (std::find(kinds.begin(), kinds.end(), role.kind) == kinds.end())
            kinds.push_back(role.kind);
    }
    return kinds;
}

} // namespace

QWidget *makeRolesSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent)
{
    if (report.roles.empty())
        return nullptr;
    auto *section = new Section(QStringLiteral("roles"), RolesText::tr("Who is where: kinds by province"), parent);
    const std::vector<QString> kinds = kindsOf(report.roles);
    std::vector<QString> provinces;
    std::map<std::pair<QString, QString>, std::int64_t> counts;
    for (const crossing::RoleCount &role : report.roles) {
        if (std::find(provinces.begin(), provinces.end(), role.province) == provinces.end())
            provinces.push_back(role.province);
        counts[{role.province, role.kind}] += role.count;
    }
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    for (std::size_t column = 0; column < kinds.size(); ++column)
        grid->addWidget(kindSign(kinds[column], section), 0, static_cast<int>(column) + 1);
    int line = 0;
    for (const QString &province : provinces) {
        ++line;
        const QString name =
            province.isEmpty() ? RolesText::tr("No province") : partName(report.provinces, province, context.language);
        grid->addWidget(readableText(name, section), line, 0);
        for (std::size_t column = 0; column < kinds.size(); ++column) {
            const auto found = counts.find({province, kinds[column]});
            const std::int64_t count = found == counts.end() ? 0 : found->second;
            QLabel *cell = readableText(count > 0 ? countText(count) : QStringLiteral("·"), section);
            cell->setAlignment(Qt::AlignCenter);
            cell->setMinimumWidth(cell->fontMetrics().horizontalAdvance(QStringLiteral("000")));
            cell->setAccessibleName(QStringLiteral("%1, %2: %3")
                                        .arg(name,
                                             model::vocabularyLabel(model::Vocabulary::ParticipantKind, kinds[column]),
                                             countText(count)));
            cell->setToolTip(cell->accessibleName());
            grid->addWidget(cell, line, static_cast<int>(column) + 1);
        }
    }
    section->body()->addLayout(grid);

    auto *legend = new QGridLayout;
    legend->setContentsMargins(0, 2, 0, 0);
    legend->setHorizontalSpacing(6);
    legend->setVerticalSpacing(1);
    legend->setColumnStretch(1, 1);
    legend->setColumnStretch(3, 1);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const int row = static_cast<int>(i / 2);
        const int column = static_cast<int>(i % 2) * 2;
        legend->addWidget(kindSign(kinds[i], section), row, column);
        legend->addWidget(quietText(model::vocabularyLabel(model::Vocabulary::ParticipantKind, kinds[i]), section), row,
                          column + 1);
    }
    section->body()->addLayout(legend);
    return section;
}

QWidget *makeParticipationSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent)
{
    if (report.participation.empty())
        return nullptr;
    auto *section = new Section(QStringLiteral("participation"), RolesText::tr("Published counts"), parent);
    for (const crossing::ParticipationFigures &figures : report.participation) {
        const QString measure = figures.year.isEmpty()
                                    ? figures.measure
                                    : RolesText::tr("%1, %2", "measure, year").arg(figures.measure, figures.year);
        const double total = figures.total;
        QLabel *title = readableText(
            RolesText::tr("%1: %2 in all").arg(measure, countText(static_cast<std::int64_t>(total))), section);
        section->body()->addWidget(title);
        auto *bars = new BarList(section);
        for (const crossing::ParticipationShare &share : figures.shares) {
            BarRow row;
            row.name = pickName(share.name, share.nameEn, share.regionCode, context.language);
            row.share = share.share;
            row.value = RolesText::tr("%1 (%2)", "count (share)")
                            .arg(countText(static_cast<std::int64_t>(share.value)), shareText(share.share));
            row.tone = !share.isProvince                       ? BarTone::Neutral
                       : share.regionCode == figures.host.code ? BarTone::Host
                                                               : BarTone::Beyond;
            bars->add(row);
        }
        section->body()->addWidget(bars);
        auto *grid = figureGrid(section->body());
        addFigure(grid, RolesText::tr("Share of the host province"), shareText(figures.hostShare));
        addFigure(grid, RolesText::tr("Concentration (HHI)"), ratioText(figures.hhi));
        if (!figures.source.isEmpty())
            section->body()->addWidget(quietText(RolesText::tr("Source: %1").arg(figures.source), section));
    }
    return section;
}

QWidget *makeBasisSection(const ReportContext &context, QWidget *parent)
{
    const crossing::BoundarySetSummary &set = context.boundarySet;
    auto *section = new Section(QStringLiteral("basis"), RolesText::tr("What the figures rest on"), parent);
    auto *grid = figureGrid(section->body());
    if (!set.id.isEmpty()) {
        addFigure(grid, RolesText::tr("Boundaries"), set.name);
        addFigure(grid, RolesText::tr("Reference date"),
                  set.referenceDate.isEmpty() ? notDefined() : set.referenceDate);
        QString precision = model::vocabularyLabel(model::Vocabulary::Precision, set.precision);
        if (set.positionalErrorM) {
            //: precision of boundaries, e.g. "Overview, ± 1.4 km"
            precision = RolesText::tr("%1, ± %2").arg(precision, lengthText(*set.positionalErrorM / 1000));
        }
        addFigure(grid, RolesText::tr("Precision"), precision);
    }
    addFigure(
        grid, RolesText::tr("A part counts from"),
        RolesText::tr("%1 and %2").arg(shareText(context.settings.sliverShare), areaText(context.settings.sliverKm2)));
    addFigure(
        grid, RolesText::tr("Permutations, seed"),
        RolesText::tr("%1, %2").arg(countText(context.settings.permutations), QString::number(context.settings.seed)));
    if (!set.credit.isEmpty())
        section->body()->addWidget(quietText(set.credit, section));
    return section;
}

} // namespace atlas::ui
