// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/vocabulary.h"
#include "ui/canvas/marker_icon.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/matrix_chart.h"
#include "ui/number_text.h"
#include "ui/report/report_requests.h"
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
    Q_DECLARE_TR_FUNCTIONS(RolesText)
};

QString kindLabel(const QString &kind)
{
    return model::vocabularyLabel(model::Vocabulary::ParticipantKind, kind);
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

QString gapWords(const crossing::RoleGap &gap, const ReportContext &context)
{
    const QString share = shareText(gap.provinceShare);
    //: a gap in the coverage: kind, province, the province's share
    return gap.byEmployees ? RolesText::tr("%1: none in %2 (%3 of the employees)")
                                 .arg(kindLabel(gap.kind), context.province(gap.province), share)
                           : RolesText::tr("%1: none in %2 (%3 of the participants)")
                                 .arg(kindLabel(gap.kind), context.province(gap.province), share);
}

QString headlineOf(const crossing::ClusterReport &report, const ReportContext &context)
{
    if (report.roleGaps.empty())
        return RolesText::tr("No gap: every kind is in every province with a large part");
    return RolesText::tr("%n gap(s): ", nullptr, static_cast<int>(report.roleGaps.size())) +
           gapWords(report.roleGaps.front(), context);
}

QWidget *legendOf(const std::vector<QString> &kinds, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *legend = new QGridLayout(box);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setHorizontalSpacing(6);
    legend->setVerticalSpacing(1);
    legend->setColumnStretch(1, 1);
    legend->setColumnStretch(3, 1);
    const maps::MapTheme theme = themeForGround(parent->palette().color(QPalette::Window));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const int row = static_cast<int>(i / 2);
        const int column = static_cast<int>(i % 2) * 2;
        auto *sign = new QLabel(box);
        sign->setPixmap(participantKindPixmap(kinds[i], QSize(signSide, signSide), parent->devicePixelRatioF(), theme));
        sign->setAccessibleName(kindLabel(kinds[i]));
        legend->addWidget(sign, row, column);
        legend->addWidget(quietText(kindLabel(kinds[i]), box), row, column + 1);
    }
    return box;
}

void fill(Section *section, const ClusterReportPtr &report, const ReportContext &context)
{
    const std::vector<QString> kinds = kindsOf(report->roles);
    std::vector<QString> provinces;
    std::map<std::pair<QString, QString>, const crossing::RoleCount *> counts;
    for (const crossing::RoleCount &role : report->roles) {
        if (std::find(provinces.begin(), provinces.end(), role.province) == provinces.end())
            provinces.push_back(role.province);
        counts[{role.province, role.kind}] = &role;
    }
    for (const crossing::RoleGap &gap : report->roleGaps) {
        if (std::find(provinces.begin(), provinces.end(), gap.province) == provinces.end())
            provinces.push_back(gap.province);
    }
    MatrixChart::Data data;
    data.ramp = MatrixChart::Ramp::Sequential;
    data.corner = RolesText::tr("Province");
    const maps::MapTheme theme = themeForGround(section->palette().color(QPalette::Window));
    for (const QString &kind : kinds) {
        data.columns.append(kindLabel(kind));
        data.columnIcons.push_back(participantKindIcon(kind, theme));
    }
    if (!report->roleGaps.empty())
        data.gapLegend = RolesText::tr("gap");
    for (const QString &province : provinces) {
        const QString name = province.isEmpty() ? RolesText::tr("No province") : context.province(province);
        data.rows.append(name);
        for (const QString &kind : kinds) {
            const auto found = counts.find({province, kind});
            const std::int64_t count = found == counts.end() ? 0 : found->second->count;
            MatrixChart::Cell cell;
            cell.value = static_cast<double>(count);
            cell.text = count > 0 ? countText(count) : QStringLiteral("·");
            cell.spoken = QStringLiteral("%1, %2: %3").arg(name, kindLabel(kind), countText(count));
            if (found != counts.end() && found->second->linkShare)
                cell.spoken += QStringLiteral("; ") +
                               RolesText::tr("%1 of the link ends").arg(shareText(found->second->linkShare));
            for (const crossing::RoleGap &gap : report->roleGaps) {
                if (gap.province == province && gap.kind == kind) {
                    cell.gap = true;
                    cell.text = RolesText::tr("gap");
                    cell.spoken = RolesText::tr("Gap: %1").arg(gapWords(gap, context));
                }
            }
            data.cells.push_back(cell);
        }
    }
    auto *chart = new MatrixChart(section);
    chart->setTitle(RolesText::tr("Kinds of participants by province"));
    QStringList gaps;
    for (const crossing::RoleGap &gap : report->roleGaps)
        gaps.append(gapWords(gap, context));
    chart->setDescription(gaps.isEmpty() ? headlineOf(*report, context)
                                         : RolesText::tr("Gaps: %1").arg(gaps.join(QStringLiteral("; "))));
    chart->setData(data);
    ChartFrame *frame = addChart(section->body(), chart, QString(), context);
    frame->layout()->addWidget(legendOf(kinds, frame));
    if (context.requests != nullptr) {
        QObject::connect(chart, &Chart::itemActivated, context.requests,
                         [requests = context.requests, provinces, kinds, chart](int item) {
                             const auto [row, column] = chart->cellOf(item);
                             if (row >= 0)
                                 Q_EMIT requests->kindWanted(provinces[static_cast<std::size_t>(row)],
                                                             kinds[static_cast<std::size_t>(column)]);
                         });
    }
    for (const QString &gap : gaps)
        section->body()->addWidget(readableText(QStringLiteral("☒ ") + gap, section));
    if (!gaps.isEmpty()) {
        section->body()->addWidget(quietText(
            RolesText::tr("Provinces with at least %1 are looked at; a body across the line may serve both sides.")
                .arg(shareText(context.settings.thinShare)),
            section));
    }
}

} // namespace

QWidget *makeRolesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    if (report->roles.empty())
        return nullptr;
    return new Section(
        QStringLiteral("roles"), RolesText::tr("Who is where"), headlineOf(*report, context), Section::Start::Folded,
        [report, context](Section *section) { fill(section, report, context); }, parent);
}

} // namespace atlas::ui
