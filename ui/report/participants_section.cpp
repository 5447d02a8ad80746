// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/number_text.h"
#include "ui/report/bar_list.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct ParticipantsText
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantsSection)
};

QString hostText(const crossing::ClusterReport &report, const crossing::Host &host, const ReportContext &context)
{
    if (host.code.isEmpty())
        return notDefined();
    QString name = partName(report.provinces, host.code, context.language);
    if (name == host.code && context.provinceName)
        name = context.provinceName(host.code);
    return host.tie ? ParticipantsText::tr("%1 (tie)").arg(name) : name;
}

} // namespace

QWidget *makeParticipantsSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent)
{
    if (report.participants == 0)
        return nullptr;
    auto *section = new Section(QStringLiteral("participants"),
                                ParticipantsText::tr("Participants: %1").arg(countText(report.participants)), parent);
    if (!report.participantsFromMembership)
        section->body()->addWidget(quietText(
            ParticipantsText::tr("No memberships are recorded; these are located inside the extent."), section));
    std::vector<crossing::RegionPart> parts = report.provinces;
    std::erase_if(parts, [](const crossing::RegionPart &part) { return part.participants == 0; });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.participants > b.participants; });
    auto *bars = new BarList(section);
    for (const crossing::RegionPart &part : parts) {
        BarRow row;
        row.name = pickName(part.name, part.nameEn, part.code, context.language);
        row.share = part.participantShare.value_or(0);
        row.value = ParticipantsText::tr("%1 (%2)", "count (share)")
                        .arg(countText(part.participants), shareText(part.participantShare));
        row.tone = part.code == report.hostByParticipants.code ? BarTone::Host : BarTone::Beyond;
        bars->add(row);
    }
    if (const std::int64_t unplaced = report.participants - report.participantsPlaced; unplaced > 0)
        bars->addNote(ParticipantsText::tr("%1 without a province").arg(countText(unplaced)));
    section->body()->addWidget(bars);
    return section;
}

QWidget *makeConcentrationSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent)
{
    if (!report.areaKm2 && report.participants == 0)
        return nullptr;
    auto *section =
        new Section(QStringLiteral("concentration"), ParticipantsText::tr("Host province and concentration"), parent);
    auto *grid = figureGrid(section->body());
    addFigure(grid, ParticipantsText::tr("Host by area"), hostText(report, report.hostByArea, context),
              ParticipantsText::tr("The province with the largest part of the extent"));
    addFigure(grid, ParticipantsText::tr("Host by participants"), hostText(report, report.hostByParticipants, context),
              ParticipantsText::tr("The province with most participants"));
    addFigure(grid, ParticipantsText::tr("Host by lead"), hostText(report, report.hostByLead, context),
              ParticipantsText::tr("The province of the lead participant"));
    addFigure(grid, ParticipantsText::tr("Area beyond the host"), shareText(report.extraHostAreaShare));
    addFigure(grid, ParticipantsText::tr("Participants beyond the host"), shareText(report.extraHostParticipantShare));
    const QString hhi = ParticipantsText::tr(
        "Herfindahl–Hirschman index: the sum of squared shares. 1 = all in one province; the effective number of "
        "provinces is 1 / HHI.");
    addFigure(grid, ParticipantsText::tr("Concentration (HHI) of the area"), ratioText(report.hhiArea), hhi);
    addFigure(grid, ParticipantsText::tr("Concentration (HHI) of participants"), ratioText(report.hhiParticipants),
              hhi);
    addFigure(grid, ParticipantsText::tr("Effective provinces by area"), ratioText(report.effectiveProvincesArea), hhi);
    addFigure(grid, ParticipantsText::tr("Effective provinces by participants"),
              ratioText(report.effectiveProvincesParticipants), hhi);
    return section;
}

} // namespace atlas::ui
