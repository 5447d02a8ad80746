// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/number_text.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct LinesText
{
    Q_DECLARE_TR_FUNCTIONS(LinesText)
};

QString hostText(const crossing::ClusterReport &report, const crossing::Host &host, const ReportContext &context)
{
    if (host.code.isEmpty())
        return notDefined();
    QString name = partName(report.provinces, host.code, context.language);
    if (name == host.code)
        name = context.province(host.code);
    return host.tie ? LinesText::tr("%1 (tie)").arg(name) : name;
}

QString headlineOf(const crossing::ClusterReport &report)
{
    const crossing::ExtentFigures &extent = report.extent;
    if (extent.linesCrossed > 0 && extent.crossedKm) {
        //: "%n line(s)" is followed by their length
        return LinesText::tr("%n provincial line(s) run through it", nullptr, static_cast<int>(extent.linesCrossed)) +
               QStringLiteral(" (") + lengthText(*extent.crossedKm) + u')';
    }
    if (!report.crossedLines.empty()) {
        double length = 0;
        for (const crossing::CrossedLine &line : report.crossedLines)
            length += line.sliver ? 0 : line.lengthKm;
        if (length > 0)
            return LinesText::tr("Provincial lines run through it for %1").arg(lengthText(length));
    }
    if (extent.nearestLineM && *extent.nearestLineM > 0) {
        const QString distance = lengthText(*extent.nearestLineM / 1000);
        return extent.nearestLineSure.value_or(true)
                   ? LinesText::tr("No line runs through it; the nearest is %1 away").arg(distance)
                   : LinesText::tr("No line runs through it, but one is %1 away, within the error of these boundaries")
                         .arg(distance);
    }
    return LinesText::tr("No provincial line runs through it");
}

QString lineLength(const crossing::CrossedLine &line)
{
    if (line.sliver)
        return LinesText::tr("%1, too small a part to count").arg(lengthText(line.lengthKm));
    return line.certain ? lengthText(line.lengthKm) : LinesText::tr("%1, uncertain").arg(lengthText(line.lengthKm));
}

QString unitsText(const crossing::UnitFit &fit, const QString &language)
{
    QStringList names;
    for (const crossing::NamedRegion &unit : fit.units)
        names.append(pickName(unit.name, unit.nameEn, unit.code, language));
    constexpr qsizetype most = 6;
    QString text = names.mid(0, most).join(QStringLiteral(", "));
    if (names.size() > most)
        text += u' ' + LinesText::tr("and %n more", nullptr, static_cast<int>(names.size() - most));
    return text;
}

void addFit(Section *section, const std::optional<crossing::UnitFit> &fit, bool districts, const QString &language)
{
    if (!fit)
        return;
    const QString words = districts ? LinesText::tr("Whole districts that fit it best: %1. They share %2 of the area "
                                                    "of both together.")
                                    : LinesText::tr("Whole provinces that fit it best: %1. They share %2 of the area "
                                                    "of both together.");
    QLabel *label = readableText(words.arg(unitsText(*fit, language), shareText(fit->jaccard)), section);
    label->setToolTip(LinesText::tr("Jaccard index: common area / area of the union; 100 % = the extent is made of "
                                    "whole units"));
    section->body()->addWidget(label);
}

void fillLines(Section *section, const ClusterReportPtr &report, const ReportContext &context)
{
    const crossing::ExtentFigures &extent = report->extent;
    auto *grid = figureGrid(section->body());
    for (const crossing::CrossedLine &line : report->crossedLines) {
        //: a provincial line between two provinces that runs through the extent
        addFigure(grid,
                  LinesText::tr("Line %1 – %2")
                      .arg(partName(report->provinces, line.codeA, context.language),
                           partName(report->provinces, line.codeB, context.language)),
                  lineLength(line), LinesText::tr("Geodesic length of the common border strictly inside the extent"));
    }
    if (extent.cutRatio)
        addFigure(grid, LinesText::tr("Cut ratio"), ratioText(extent.cutRatio),
                  LinesText::tr("Length of the crossed lines / √area; grows with the map's scale"));
    if (extent.compactness)
        addFigure(grid, LinesText::tr("Compactness"), ratioText(extent.compactness),
                  LinesText::tr("4π area / perimeter² (Polsby & Popper 1991): a circle has 1"));
    addFit(section, extent.provinceFit, false, context.language);
    addFit(section, extent.districtFit, true, context.language);
}

QString concentrationHeadline(const crossing::ClusterReport &report, const ReportContext &context)
{
    const std::optional<double> effective =
        report.effectiveProvincesParticipants ? report.effectiveProvincesParticipants : report.effectiveProvincesArea;
    const crossing::Host &host =
        !report.hostByParticipants.code.isEmpty() ? report.hostByParticipants : report.hostByArea;
    if (!effective || host.code.isEmpty())
        return LinesText::tr("No province can be named as its host");
    if (*effective < 1.05)
        return LinesText::tr("Host: %1, nearly all in this one province").arg(hostText(report, host, context));
    return LinesText::tr("Host: %1; as if spread evenly over %2 provinces")
        .arg(hostText(report, host, context), ratioText(effective, 1));
}

void fillConcentration(Section *section, const ClusterReportPtr &report, const ReportContext &context)
{
    auto *grid = figureGrid(section->body());
    addFigure(grid, LinesText::tr("Host by area"), hostText(*report, report->hostByArea, context),
              LinesText::tr("The province with the largest part of the extent"));
    addFigure(grid, LinesText::tr("Host by participants"), hostText(*report, report->hostByParticipants, context),
              LinesText::tr("The province with most participants"));
    addFigure(grid, LinesText::tr("Host by lead"), hostText(*report, report->hostByLead, context),
              LinesText::tr("The province of the lead participant"));
    addFigure(grid, LinesText::tr("Area beyond the host"), shareText(report->extraHostAreaShare));
    addFigure(grid, LinesText::tr("Participants beyond the host"), shareText(report->extraHostParticipantShare));
    if (report->extent.extraHostEmployeeShare) {
        addFigure(grid, LinesText::tr("Employees beyond the host"), shareText(report->extent.extraHostEmployeeShare),
                  LinesText::tr("Known for %1 of %2 participants")
                      .arg(countText(report->extent.employeesKnownFor), countText(report->participants)));
    }
    const QString hhi = LinesText::tr(
        "Herfindahl–Hirschman index: the sum of squared shares. 1 = all in one province; the effective number of "
        "provinces is 1 / HHI.");
    addFigure(grid, LinesText::tr("Concentration (HHI) of the area"), ratioText(report->hhiArea), hhi);
    addFigure(grid, LinesText::tr("Concentration (HHI) of participants"), ratioText(report->hhiParticipants), hhi);
    const QString normalised =
        LinesText::tr("(HHI − 1/P) / (1 − 1/P): 0 = evenly spread over P provinces, slivers left out");
    if (report->extent.hhiAreaNormalised)
        addFigure(grid, LinesText::tr("… normalised, area"), ratioText(report->extent.hhiAreaNormalised), normalised);
    if (report->extent.hhiParticipantsNormalised)
        addFigure(grid, LinesText::tr("… normalised, participants"),
                  ratioText(report->extent.hhiParticipantsNormalised), normalised);
    addFigure(grid, LinesText::tr("Effective provinces by area"), ratioText(report->effectiveProvincesArea), hhi);
    addFigure(grid, LinesText::tr("Effective provinces by participants"),
              ratioText(report->effectiveProvincesParticipants), hhi);
}

} // namespace

QWidget *makeLinesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    if (!report->areaKm2)
        return nullptr;
    return new Section(
        QStringLiteral("lines"), LinesText::tr("Provincial lines"), headlineOf(*report), Section::Start::Folded,
        [report, context](Section *section) { fillLines(section, report, context); }, parent);
}

QWidget *makeConcentrationSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    if (!report->areaKm2 && report->participants == 0)
        return nullptr;
    return new Section(
        QStringLiteral("concentration"), LinesText::tr("Host province and concentration"),
        concentrationHeadline(*report, context), Section::Start::Folded,
        [report, context](Section *section) { fillConcentration(section, report, context); }, parent);
}

} // namespace atlas::ui
