// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/matrix_chart.h"
#include "ui/number_text.h"
#include "ui/report/report_heading.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::ui {

namespace {

constexpr std::size_t industriesListed = 15;

struct SpecialisationText
{
    Q_DECLARE_TR_FUNCTIONS(SpecialisationText)
};

using crossing::SpecialisationReport;

/// Some of the table is made up, as its sources say.
bool isIllustrative(const SpecialisationReport &report)
{
    return std::any_of(report.sources.begin(), report.sources.end(),
                       [](const QString &source) { return source.contains(QLatin1StringView("illustrative")); });
}

QString yearName(const SpecialisationReport &report)
{
    return report.year.isEmpty() ? SpecialisationText::tr("no year given") : report.year;
}

/// The industries with most employees, largest first.
std::vector<crossing::IndustryFigures> largestIndustries(const SpecialisationReport &report)
{
    std::vector<crossing::IndustryFigures> industries = report.industries;
    std::stable_sort(industries.begin(), industries.end(),
                     [](const auto &a, const auto &b) { return a.employees > b.employees; });
    industries.resize(std::min(industriesListed, industries.size()));
    return industries;
}

QString headlineOf(const SpecialisationReport &report, const QString &language)
{
    const crossing::RegionFigures *most = nullptr;
    for (const crossing::RegionFigures &region : report.regions) {
        if (region.krugman && (most == nullptr || *region.krugman > *most->krugman))
            most = &region;
    }
    if (most == nullptr)
        return SpecialisationText::tr("Employees by industry, %1").arg(yearName(report));
    return (isIllustrative(report)
                ? SpecialisationText::tr(
                      "Illustrative, not statistics. %1: the most specialised province is %2 (Krugman "
                      "index %3)")
                : SpecialisationText::tr("%1: the most specialised province is %2 (Krugman index %3)"))
        .arg(yearName(report), pickName(most->name, most->nameEn, most->code, language), ratioText(most->krugman));
}

void addQuotients(QVBoxLayout *into, const SpecialisationReport &report, const ReportContext &context)
{
    const std::vector<crossing::IndustryFigures> industries = largestIndustries(report);
    std::map<std::pair<QString, QString>, const crossing::QuotientCell *> cells;
    QStringList codes;
    QStringList names;
    for (const crossing::QuotientCell &cell : report.quotients) {
        cells[{cell.region, cell.industry}] = &cell;
        if (!codes.contains(cell.region)) {
            codes.append(cell.region);
            names.append(pickName(cell.name, cell.nameEn, cell.region, context.language));
        }
    }
    MatrixChart::Data data;
    data.corner = SpecialisationText::tr("Province");
    data.ramp = MatrixChart::Ramp::AroundOne;
    data.rows = names;
    for (const crossing::IndustryFigures &industry : industries)
        data.columns.append(industry.industry);
    const crossing::QuotientCell *highest = nullptr;
    for (qsizetype row = 0; row < codes.size(); ++row) {
        for (const crossing::IndustryFigures &industry : industries) {
            MatrixChart::Cell cell;
            const auto found = cells.find({codes[row], industry.industry});
            if (found != cells.end()) {
                const crossing::QuotientCell &quotient = *found->second;
                cell.value = quotient.quotient;
                cell.text = quotient.quotient ? ratioText(quotient.quotient, 1) : QString();
                cell.spoken = SpecialisationText::tr("%1, %2: location quotient %3, %4 employees")
                                  .arg(names[row], industry.industry, ratioText(quotient.quotient),
                                       countText(std::llround(quotient.employees)));
                if (quotient.quotient && (highest == nullptr || *quotient.quotient > *highest->quotient))
                    highest = &quotient;
            } else {
                cell.spoken = QStringLiteral("%1, %2: %3").arg(names[row], industry.industry, notDefined());
            }
            data.cells.push_back(cell);
        }
    }
    if (data.columns.isEmpty() || data.rows.isEmpty())
        return;
    auto *chart = new MatrixChart(into->parentWidget());
    chart->setTitle(SpecialisationText::tr("Location quotients, %1").arg(yearName(report)));
    chart->setDescription(highest == nullptr
                              ? chart->title()
                              : SpecialisationText::tr("Highest: %1 in %2, %3 times the share of the whole")
                                    .arg(highest->industry,
                                         pickName(highest->name, highest->nameEn, highest->region, context.language),
                                         ratioText(highest->quotient, 1)));
    chart->setData(data);
    QString caption = SpecialisationText::tr("1 = the same share as in the whole. Large quotients of small provinces "
                                             "say little: see the number of employees in the tool tip.");
    if (report.industries.size() > industries.size())
        caption += u' ' + SpecialisationText::tr("The %n industry(ies) with most employees.", nullptr,
                                                 static_cast<int>(industries.size()));
    addChart(into, chart, caption, context);
    if (context.requests != nullptr) {
        QObject::connect(chart, &Chart::itemActivated, context.requests,
                         [requests = context.requests, codes, chart](int item) {
                             const auto [row, column] = chart->cellOf(item);
                             if (row >= 0)
                                 Q_EMIT requests->provinceWanted(codes[row]);
                         });
    }
}

QString glaeserText(const crossing::IndustryFigures &industry)
{
    if (!industry.ellisonGlaeser)
        return notDefined();
    const QString value = ratioText(industry.ellisonGlaeser, 3);
    if (!industry.dartboardLow || !industry.dartboardHigh)
        return value;
    return *industry.ellisonGlaeser > *industry.dartboardHigh  ? value + QStringLiteral(" ▲")
           : *industry.ellisonGlaeser < *industry.dartboardLow ? value + QStringLiteral(" ▼")
                                                               : value;
}

void addIndustries(QVBoxLayout *into, const SpecialisationReport &report, const ReportContext &context)
{
    const std::vector<crossing::IndustryFigures> industries = largestIndustries(report);
    if (industries.empty())
        return;
    MatrixChart::Data data;
    data.corner = SpecialisationText::tr("Industry");
    data.ramp = MatrixChart::Ramp::None;
    data.columns = {SpecialisationText::tr("Hoover"), SpecialisationText::tr("Gini"),
                    SpecialisationText::tr("Locational Gini"), SpecialisationText::tr("Ellison–Glaeser")};
    for (const crossing::IndustryFigures &industry : industries) {
        data.rows.append(industry.industry);
        const QString texts[] = {ratioText(industry.hoover), ratioText(industry.gini),
                                 ratioText(industry.locationalGini), glaeserText(industry)};
        for (qsizetype column = 0; column < data.columns.size(); ++column) {
            MatrixChart::Cell cell;
            cell.text = texts[column];
            cell.spoken = QStringLiteral("%1, %2: %3").arg(industry.industry, data.columns[column], cell.text);
            data.cells.push_back(cell);
        }
    }
    auto *chart = new MatrixChart(into->parentWidget());
    chart->setTitle(SpecialisationText::tr("How concentrated the industries are"));
    chart->setDescription(
        SpecialisationText::tr("Hoover, Gini, locational Gini and Ellison–Glaeser index by industry"));
    chart->setData(data);
    addChart(into, chart,
             SpecialisationText::tr("Hoover 0–1; Gini of the location quotients 0–1; locational Gini 0–0.5 (Krugman "
                                    "1991); Ellison & Glaeser 1997 where plants are known: ▲ more, ▼ less concentrated "
                                    "than plants thrown at random."),
             context);
}

void addRegions(QVBoxLayout *into, const SpecialisationReport &report, const ReportContext &context)
{
    std::vector<crossing::RegionFigures> regions = report.regions;
    std::erase_if(regions, [](const auto &region) { return !region.krugman; });
    if (regions.empty())
        return;
    std::stable_sort(regions.begin(), regions.end(),
                     [](const auto &a, const auto &b) { return *a.krugman > *b.krugman; });
    BarChart::Data data;
    data.rowHeader = SpecialisationText::tr("Province");
    data.series = {SpecialisationText::tr("Krugman index")};
    data.full = 2;
    QStringList codes;
    QStringList words;
    for (const crossing::RegionFigures &region : regions) {
        BarChart::Row row;
        row.name = pickName(region.name, region.nameEn, region.code, context.language);
        row.bars = {{region.krugman, ratioText(region.krugman), false}};
        words.append(row.name + u' ' + row.bars.front().text);
        data.rows.push_back(row);
        codes.append(region.code);
    }
    auto *chart = new BarChart(into->parentWidget());
    chart->setTitle(SpecialisationText::tr("How specialised the provinces are"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(into, chart,
             SpecialisationText::tr("Krugman: Σ|own share − share of the others|, 0 = the same mix, 2 = nothing in "
                                    "common."),
             context);
    openProvinces(chart, codes, context);
}

QWidget *yearPage(const SpecialisationReport &report, const ReportContext &context, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    if (isIllustrative(report))
        addIllustrativeBadge(column);
    addQuotients(column, report, context);
    addIndustries(column, report, context);
    addRegions(column, report, context);
    if (report.unplacedEmployees > 0)
        column->addWidget(quietText(SpecialisationText::tr("%1 employees are in no known province and in no figure.")
                                        .arg(countText(std::llround(report.unplacedEmployees))),
                                    page));
    QStringList sources;
    for (const QString &source : report.sources)
        sources.append(source);
    if (!sources.isEmpty())
        column->addWidget(
            quietText(SpecialisationText::tr("Source: %1").arg(sources.join(QStringLiteral("; "))), page));
    return page;
}

} // namespace

QWidget *makeSpecialisationSection(const SpecialisationReports &reports, const ReportContext &context, QWidget *parent)
{
    if (!reports || reports->empty())
        return nullptr;
    return new Section(
        QStringLiteral("specialisation"), SpecialisationText::tr("Specialisation"),
        headlineOf(reports->back(), context.language), Section::Start::Folded,
        [reports, context](Section *section) {
            QWidget *shown = yearPage(reports->back(), context, section);
            if (reports->size() > 1) {
                auto *years = new QComboBox(section);
                years->setAccessibleName(SpecialisationText::tr("Year"));
                for (const SpecialisationReport &report : *reports)
                    years->addItem(yearName(report));
                years->setCurrentIndex(years->count() - 1);
                section->body()->addWidget(years, 0, Qt::AlignLeft);
                QObject::connect(years, &QComboBox::activated, section,
                                 [reports, context, section, page = shown](int index) mutable {
                                     delete page;
                                     page = yearPage((*reports)[static_cast<std::size_t>(index)], context, section);
                                     section->body()->addWidget(page);
                                 });
            }
            section->body()->addWidget(shown);
        },
        parent);
}

} // namespace atlas::ui
