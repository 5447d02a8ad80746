// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/specialisation.h"

#include "app/crossing/evidence.h"
#include "app/crossing/ground.h"
#include "app/network/concentration.h"
#include "app/network/random.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace atlas::crossing {

using model::EmploymentFields;
using model::Row;
using model::TableId;

namespace {

constexpr int simulations = 1000;
constexpr double simulationBudget = 2e7; ///< plants thrown

struct Plant
{
    std::uint32_t province = 0;
    double jobs = 0;
};

/// One industry's jobs in one province, as its own rows and as its districts' rows.
struct Cell
{
    double own = 0;
    double ofDistricts = 0;
    bool hasOwn = false;
    double jobs() const { return hasOwn ? own : ofDistricts; }
};

struct Industry
{
    std::map<std::uint32_t, Cell> provinces;
    std::vector<Plant> ownPlants;
    std::vector<Plant> districtPlants;
    bool allPlants = true; ///< every row names one

    std::vector<Plant> plants() const
    {
        std::vector<Plant> list;
        for (const Plant &plant : ownPlants)
            list.push_back(plant);
        for (const Plant &plant : districtPlants) {
            if (!provinces.at(plant.province).hasOwn)
                list.push_back(plant);
        }
        return list;
    }
};

struct Year
{
    std::map<QString, Industry> industries;
    std::set<QString> sources;
    double unplaced = 0;
};

std::map<QString, Year> readYears(const Basis &basis)
{
    const model::Table &table = (*basis.tables)[TableId::Employment];
    const auto &regions = basis.ground->provinces().regions;
    std::map<QString, Year> years;
    for (Row row = 0; row < table.rowCount(); ++row) {
        const double jobs = table.isAlive(row) ? table.real(row, EmploymentFields::Employees) : 0;
        if (!table.isAlive(row) || !std::isfinite(jobs) || jobs < 0)
            continue;
        Year &year = years[table.text(row, EmploymentFields::Year)];
        if (const QString source = table.text(row, EmploymentFields::Source); !source.isEmpty())
            year.sources.insert(source);
        const model::StringId code = table.textId(row, EmploymentFields::RegionCode);
        const int province = basis.ground->provinceOfCode(code);
        if (province < 0) {
            year.unplaced += jobs;
            continue;
        }
        const auto at = static_cast<std::uint32_t>(province);
        const bool own = regions[at].code == table.text(row, EmploymentFields::RegionCode);
        Industry &industry = year.industries[table.text(row, EmploymentFields::Industry)];
        Cell &cell = industry.provinces[at];
        (own ? cell.own : cell.ofDistricts) += jobs;
        cell.hasOwn = cell.hasOwn || own;
        if (table.textId(row, EmploymentFields::Plant) == 0)
            industry.allPlants = false;
        else
            (own ? industry.ownPlants : industry.districtPlants).push_back({at, jobs});
    }
    return years;
}

network::EllisonGlaeser gammaOf(const std::vector<Plant> &plants, const std::vector<double> &totals)
{
    std::vector<double> jobs;
    std::vector<std::uint32_t> regions;
    for (const Plant &plant : plants) {
        jobs.push_back(plant.jobs);
        regions.push_back(plant.province);
    }
    return network::ellisonGlaeser(jobs, regions, totals);
}

/// Where γ falls when the plants, sizes kept, are thrown at provinces with the odds of their totals: 95 % of it.
void throwDarts(std::vector<Plant> plants, const std::vector<double> &totals, const Settings &settings,
                const model::Progress &progress, IndustryFigures &figures)
{
    const double affordable = simulationBudget / static_cast<double>(std::max<std::size_t>(plants.size(), 1));
    const int runs = std::min(simulations, static_cast<int>(affordable));
    if (runs < 100 || totals.empty())
        return;
    std::vector<double> upTo(totals.size());
    std::partial_sum(totals.begin(), totals.end(), upTo.begin());
    network::Random random(settings.seed);
    std::vector<double> gammas;
    for (int run = 0; run < runs && !progress.isCancelled(); ++run) {
        for (Plant &plant : plants) {
            const auto at = std::upper_bound(upTo.begin(), upTo.end(), random.uniform() * upTo.back());
            plant.province = static_cast<std::uint32_t>(
                std::min<std::ptrdiff_t>(at - upTo.begin(), static_cast<std::ptrdiff_t>(upTo.size()) - 1));
        }
        if (const network::Measure gamma = gammaOf(plants, totals).gamma)
            gammas.push_back(*gamma);
    }
    if (gammas.size() < static_cast<std::size_t>(runs))
        return;
    std::sort(gammas.begin(), gammas.end());
    const auto at = [&](double part) {
        return gammas[static_cast<std::size_t>(std::lround(part * static_cast<double>(gammas.size() - 1)))];
    };
    figures.dartboardLow = at(0.025);
    figures.dartboardHigh = at(0.975);
    figures.simulations = runs;
}

SpecialisationReport figuresOf(const Basis &basis, const QString &name, const Year &year, const Settings &settings,
                               const model::Progress &progress)
{
    const auto &regions = basis.ground->provinces().regions;
    SpecialisationReport report;
    report.year = name;
    report.sources.assign(year.sources.begin(), year.sources.end());
    report.unplacedEmployees = year.unplaced;
    std::vector<double> totals(regions.size(), 0);
    for (const auto &[industryName, industry] : year.industries) {
        for (const auto &[province, cell] : industry.provinces)
            totals[province] += cell.jobs();
    }
    for (const double total : totals)
        report.employees += total;

    std::vector<std::vector<double>> byRegion(regions.size()); // jobs by industry
    std::vector<double> industryTotals;
    for (const auto &[industryName, industry] : year.industries) {
        std::vector<double> jobs(regions.size(), 0);
        IndustryFigures figures;
        figures.industry = industryName;
        for (const auto &[province, cell] : industry.provinces) {
            jobs[province] = cell.jobs();
            figures.employees += cell.jobs();
            figures.regions += cell.jobs() > 0 ? 1 : 0;
        }
        figures.hoover = network::hoover(jobs, totals).value;
        // A province without any jobs has no quotient.
        std::vector<double> jobsThere;
        std::vector<double> totalsThere;
        for (std::size_t province = 0; province < totals.size(); ++province) {
            if (totals[province] > 0) {
                jobsThere.push_back(jobs[province]);
                totalsThere.push_back(totals[province]);
            }
        }
        figures.gini = network::giniOfQuotients(jobsThere, totalsThere).value;
        figures.locationalGini = network::locationalGini(jobsThere, totalsThere).value;
        if (const std::vector<Plant> plants = industry.plants(); industry.allPlants && !plants.empty()) {
            const network::EllisonGlaeser eg = gammaOf(plants, totals);
            figures.plants = static_cast<std::int64_t>(plants.size());
            figures.ellisonGlaeser = eg.gamma.value;
            figures.rawConcentration = eg.rawConcentration.value;
            figures.plantHerfindahl = eg.plantHerfindahl.value;
            if (eg.gamma)
                throwDarts(plants, totals, settings, progress, figures);
        }
        for (std::size_t province = 0; province < regions.size(); ++province) {
            byRegion[province].push_back(jobs[province]);
            if (jobs[province] > 0)
                report.quotients.push_back(
                    {regions[province].code, regions[province].name, regions[province].nameEn, industryName,
                     jobs[province],
                     network::locationQuotient(jobs[province], totals[province], figures.employees, report.employees)
                         .value});
        }
        industryTotals.push_back(figures.employees);
        report.industries.push_back(std::move(figures));
    }
    for (std::size_t province = 0; province < regions.size(); ++province) {
        if (totals[province] <= 0)
            continue;
        std::vector<double> others = industryTotals;
        for (std::size_t industry = 0; industry < others.size(); ++industry)
            others[industry] -= byRegion[province][industry];
        RegionFigures figures;
        figures.code = regions[province].code;
        figures.name = regions[province].name;
        figures.nameEn = regions[province].nameEn;
        figures.employees = totals[province];
        figures.krugman = network::krugman(byRegion[province], others).value;
        figures.gini = network::giniOfQuotients(byRegion[province], industryTotals).value;
        report.regions.push_back(std::move(figures));
    }
    return report;
}

} // namespace

std::vector<SpecialisationReport> reportSpecialisation(const Basis &basis, const Settings &settings,
                                                       model::Progress &progress, std::vector<Finding> &findings)
{
    std::vector<SpecialisationReport> reports;
    bool plantsMissing = false;
    for (const auto &[name, year] : readYears(basis)) {
        if (progress.isCancelled())
            break;
        reports.push_back(figuresOf(basis, name, year, settings, progress));
        plantsMissing =
            plantsMissing || std::any_of(reports.back().industries.begin(), reports.back().industries.end(),
                                         [](const IndustryFigures &figures) { return figures.plants == 0; });
    }
    if (plantsMissing)
        findings.push_back(notComputable({QStringLiteral("ellison_glaeser")}, reason::noPlants));
    return reports;
}

} // namespace atlas::crossing
