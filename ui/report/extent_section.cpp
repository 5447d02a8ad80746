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

constexpr std::size_t districtsListed = 20;

struct ExtentText
{
    Q_DECLARE_TR_FUNCTIONS(ExtentSection)
};

QString areaNote(const crossing::RegionPart &part)
{
    if (part.sliver)
        return ExtentText::tr("too small to count");
    return part.certain ? QString() : ExtentText::tr("uncertain");
}

void addParts(BarList &bars, std::vector<crossing::RegionPart> parts, const QString &host, std::size_t most,
              const QString &language)
{
    std::erase_if(parts, [](const crossing::RegionPart &part) { return part.areaKm2 <= 0; });
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.areaShare > b.areaShare; });
    for (std::size_t i = 0; i < std::min(most, parts.size()); ++i) {
        const crossing::RegionPart &part = parts[i];
        BarRow row;
        row.name = pickName(part.name, part.nameEn, part.code, language);
        row.note = areaNote(part);
        row.share = part.areaShare;
        row.value = ExtentText::tr("%1 (%2)", "area (share)").arg(areaText(part.areaKm2), shareText(part.areaShare));
        row.tone = part.code == host ? BarTone::Host : BarTone::Beyond;
        row.uncertain = !part.certain || part.sliver;
        bars.add(row);
    }
    if (parts.size() > most)
        bars.addNote(ExtentText::tr("and %n more", nullptr, static_cast<int>(parts.size() - most)));
}

} // namespace

QWidget *makeExtentSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent)
{
    if (!report.areaKm2)
        return nullptr;
    auto *section =
        new Section(QStringLiteral("extent"), ExtentText::tr("Extent: %1").arg(areaText(*report.areaKm2)), parent);
    auto *bars = new BarList(section);
    addParts(*bars, report.provinces, report.hostByArea.code, report.provinces.size(), context.language);
    if (report.outsideKm2 && *report.outsideKm2 > 0) {
        BarRow outside;
        outside.name = ExtentText::tr("In no province");
        outside.share = *report.areaKm2 > 0 ? *report.outsideKm2 / *report.areaKm2 : 0;
        outside.value =
            ExtentText::tr("%1 (%2)", "area (share)").arg(areaText(*report.outsideKm2), shareText(outside.share));
        outside.tone = BarTone::Neutral;
        bars->add(outside);
    }
    section->body()->addWidget(bars);

    if (!report.crossedLines.empty()) {
        auto *grid = figureGrid(section->body());
        for (const crossing::CrossedLine &line : report.crossedLines) {
            const QString length = line.certain ? lengthText(line.lengthKm)
                                                : ExtentText::tr("%1, uncertain").arg(lengthText(line.lengthKm));
            //: a provincial line between two provinces that runs through the extent
            addFigure(grid,
                      ExtentText::tr("Line %1 – %2")
                          .arg(partName(report.provinces, line.codeA, context.language),
                               partName(report.provinces, line.codeB, context.language)),
                      length, ExtentText::tr("Geodesic length of the common border strictly inside the extent"));
        }
    }
    if (!report.districts.empty()) {
        auto *districts = new Section(QStringLiteral("districts"), ExtentText::tr("By district"), section);
        auto *districtBars = new BarList(districts);
        addParts(*districtBars, report.districts, QString(), districtsListed, context.language);
        districts->body()->addWidget(districtBars);
        section->body()->addWidget(districts);
    }
    return section;
}

} // namespace atlas::ui
