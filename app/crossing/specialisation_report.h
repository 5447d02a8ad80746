// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// Specialisation and concentration from an employment table, by year. Values; see report.h for absent values. All
/// ratios are unit-free; formulas with sources: app/network/concentration.h.
namespace atlas::crossing {

/// One industry in one province.
struct QuotientCell
{
    QString region; ///< code
    QString name;
    QString nameEn;
    QString industry;
    double employees = 0;
    std::optional<double> quotient; ///< location quotient, 1 = the share of the whole
};

/// How concentrated an industry is over the provinces.
struct IndustryFigures
{
    QString industry;
    double employees = 0;
    std::int64_t regions = 0;             ///< provinces with jobs in it
    std::optional<double> hoover;         ///< 0–1
    std::optional<double> gini;           ///< of the location quotients (Farhauer & Kröll 2014)
    std::optional<double> locationalGini; ///< Krugman 1991, 0–0.5
    // Ellison & Glaeser 1997; only where every row of the industry names its plant.
    std::int64_t plants = 0;
    std::optional<double> ellisonGlaeser;
    std::optional<double> rawConcentration; ///< G
    std::optional<double> plantHerfindahl;  ///< H
    std::optional<double> dartboardLow;     ///< 95 % of simulated γ with the plants thrown at random
    std::optional<double> dartboardHigh;
    int simulations = 0;
};

/// How specialised a province is.
struct RegionFigures
{
    QString code;
    QString name;
    QString nameEn;
    double employees = 0;
    std::optional<double> krugman; ///< against the other provinces together, 0–2
    std::optional<double> gini;    ///< of its location quotients
};

struct SpecialisationReport
{
    QString year;                 ///< empty = none given
    std::vector<QString> sources; ///< named in the table
    std::vector<QuotientCell> quotients;
    std::vector<IndustryFigures> industries;
    std::vector<RegionFigures> regions;
    double employees = 0;
    double unplacedEmployees = 0; ///< with a code that is no province's or district's; in no figure
};

} // namespace atlas::crossing
