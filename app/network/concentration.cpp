// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/concentration.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace atlas::network {

namespace {

bool usable(double amount)
{
    return amount >= 0 && std::isfinite(amount);
}

double sum(std::span<const double> amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

/// None when the amounts can be turned into shares.
Undefined fault(std::span<const double> amounts)
{
    if (amounts.empty())
        return Undefined::NoNodes;
    if (!std::all_of(amounts.begin(), amounts.end(), usable) || !std::isfinite(sum(amounts)))
        return Undefined::BadInput;
    return sum(amounts) > 0 ? Undefined::None : Undefined::ZeroTotal;
}

Undefined fault(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size())
        return Undefined::BadInput;
    const Undefined first = fault(a);
    return first != Undefined::None ? first : fault(b);
}

double sumOfSquaredShares(std::span<const double> amounts)
{
    const double total = sum(amounts);
    double squares = 0;
    for (const double amount : amounts)
        squares += amount / total * (amount / total);
    return squares;
}

/// Σ |share in a − share in b|.
double shareDistance(std::span<const double> a, std::span<const double> b)
{
    const double totalA = sum(a);
    const double totalB = sum(b);
    double distance = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        distance += std::abs(a[i] / totalA - b[i] / totalB);
    return distance;
}

} // namespace

Measure herfindahl(std::span<const double> amounts)
{
    if (const Undefined why = fault(amounts); why != Undefined::None)
        return why;
    return sumOfSquaredShares(amounts);
}

Measure herfindahlNormalised(std::span<const double> amounts)
{
    const Measure index = herfindahl(amounts);
    if (!index)
        return index;
    if (amounts.size() < 2)
        return Undefined::OneGroup;
    const double even = 1 / static_cast<double>(amounts.size());
    return (*index - even) / (1 - even);
}

Measure effectiveNumber(std::span<const double> amounts)
{
    const Measure index = herfindahl(amounts);
    return index ? Measure(1 / *index) : index;
}

Measure entropy(std::span<const double> amounts)
{
    if (const Undefined why = fault(amounts); why != Undefined::None)
        return why;
    const double total = sum(amounts);
    double result = 0;
    for (const double amount : amounts)
        if (amount > 0)
            result -= amount / total * std::log(amount / total);
    return result;
}

Measure theil(std::span<const double> amounts)
{
    if (const Undefined why = fault(amounts); why != Undefined::None)
        return why;
    const double mean = sum(amounts) / static_cast<double>(amounts.size());
    double result = 0;
    for (const double amount : amounts)
        if (amount > 0)
            result += amount / mean * std::log(amount / mean);
    return result / static_cast<double>(amounts.size());
}

Measure meanLogDeviation(std::span<const double> amounts)
{
    if (const Undefined why = fault(amounts); why != Undefined::None)
        return why;
    const double mean = sum(amounts) / static_cast<double>(amounts.size());
    double result = 0;
    for (const double amount : amounts) {
        if (amount == 0)
            return Undefined::ZeroCell;
        result += std::log(mean / amount);
    }
    return result / static_cast<double>(amounts.size());
}

Measure locationQuotient(double regionIndustry, double region, double industry, double total)
{
    if (!usable(regionIndustry) || !usable(region) || !usable(industry) || !usable(total))
        return Undefined::BadInput;
    if (region == 0 || industry == 0 || total == 0)
        return Undefined::ZeroTotal;
    return regionIndustry / region / (industry / total);
}

Measure giniOfQuotients(std::span<const double> amounts, std::span<const double> totals)
{
    if (const Undefined why = fault(amounts, totals); why != Undefined::None)
        return why;
    const double allAmounts = sum(amounts);
    const double allTotals = sum(totals);
    std::vector<double> quotients;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (totals[i] == 0)
            return Undefined::ZeroCell;
        quotients.push_back(amounts[i] / allAmounts / (totals[i] / allTotals));
    }
    std::sort(quotients.begin(), quotients.end());
    const auto n = static_cast<double>(quotients.size());
    const double mean = sum(quotients) / n;
    double weighted = 0;
    for (std::size_t i = 0; i < quotients.size(); ++i)
        weighted += static_cast<double>(i + 1) * (quotients[i] - mean);
    return 2 * weighted / (n * n * mean);
}

Measure locationalGini(std::span<const double> amounts, std::span<const double> totals)
{
    if (const Undefined why = fault(amounts, totals); why != Undefined::None)
        return why;
    std::vector<std::size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // amount_i/total_i < amount_j/total_j without dividing, so that a zero total (quotient infinite) sorts last.
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t i, std::size_t j) { return amounts[i] * totals[j] < amounts[j] * totals[i]; });
    const double allAmounts = sum(amounts);
    const double allTotals = sum(totals);
    double below = 0;
    double height = 0;
    for (const std::size_t i : order) {
        const double rise = amounts[i] / allAmounts;
        below += totals[i] / allTotals * (height + rise / 2);
        height += rise;
    }
    return 0.5 - below;
}

Measure hoover(std::span<const double> amounts, std::span<const double> totals)
{
    if (const Undefined why = fault(amounts, totals); why != Undefined::None)
        return why;
    return shareDistance(amounts, totals) / 2;
}

Measure krugman(std::span<const double> a, std::span<const double> b)
{
    if (const Undefined why = fault(a, b); why != Undefined::None)
        return why;
    return shareDistance(a, b);
}

EllisonGlaeser ellisonGlaeser(std::span<const double> plantJobs, std::span<const std::uint32_t> plantRegion,
                              std::span<const double> totals)
{
    EllisonGlaeser result;
    Undefined why = fault(plantJobs);
    if (why == Undefined::None)
        why = fault(totals);
    if (plantJobs.size() != plantRegion.size() ||
        std::any_of(plantRegion.begin(), plantRegion.end(), [&](std::uint32_t r) { return r >= totals.size(); }))
        why = Undefined::BadInput;
    if (why != Undefined::None) {
        result.gamma = result.rawConcentration = result.plantHerfindahl = why;
        return result;
    }
    std::vector<double> byRegion(totals.size(), 0);
    for (std::size_t i = 0; i < plantJobs.size(); ++i)
        byRegion[plantRegion[i]] += plantJobs[i];
    const double industry = sum(byRegion);
    const double total = sum(totals);
    double concentration = 0;
    for (std::size_t j = 0; j < totals.size(); ++j) {
        const double difference = byRegion[j] / industry - totals[j] / total;
        concentration += difference * difference;
    }
    const double spread = 1 - sumOfSquaredShares(totals);
    const double plants = sumOfSquaredShares(plantJobs);
    result.rawConcentration = concentration;
    result.plantHerfindahl = plants;
    const auto positive = [](double amount) { return amount > 0; };
    if (std::count_if(totals.begin(), totals.end(), positive) < 2)
        result.gamma = Undefined::OneGroup;
    else if (std::count_if(plantJobs.begin(), plantJobs.end(), positive) < 2)
        result.gamma = Undefined::TooFewNodes;
    else
        result.gamma = (concentration - spread * plants) / (spread * (1 - plants));
    return result;
}

Measure clusterIndex(const ClusterIndexInput &input)
{
    const double all[] = {input.regionJobs,       input.nationJobs,       input.regionArea,  input.nationArea,
                          input.regionPopulation, input.nationPopulation, input.regionFirms, input.nationFirms};
    if (!std::all_of(std::begin(all), std::end(all), usable))
        return Undefined::BadInput;
    if (std::any_of(std::begin(all), std::end(all), [](double amount) { return amount == 0; }))
        return Undefined::ZeroTotal;
    const double density = input.regionJobs / input.regionArea / (input.nationJobs / input.nationArea);
    const double perHead = input.regionJobs / input.regionPopulation / (input.nationJobs / input.nationPopulation);
    const double firmSize = input.regionJobs / input.regionFirms / (input.nationJobs / input.nationFirms);
    return density * perHead / firmSize;
}

} // namespace atlas::network
