// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_context.h"

#include <tuple>

namespace atlas::ui {

namespace {

/// A part of a report that keeps the whole alive.
template <typename Whole, typename Part>
std::shared_ptr<const Part> partOf(const std::shared_ptr<const Whole> &whole, const Part &part)
{
    return {whole, &part};
}

} // namespace

QString ReportContext::province(const QString &code) const
{
    if (!provinceNames)
        return code;
    const auto found = provinceNames->find(code);
    return found == provinceNames->end() ? code : found->second;
}

bool ReportContext::saysTheSameAs(const ReportContext &other) const
{
    const auto parts = [](const crossing::BoundarySetSummary &set) {
        return std::tie(set.id, set.name, set.nameEn, set.country, set.referenceDate, set.codeSystem, set.precision,
                        set.positionalErrorM, set.credit, set.creditEn, set.provinces, set.districts);
    };
    const bool sameNames = provinceNames == other.provinceNames ||
                           (provinceNames && other.provinceNames && *provinceNames == *other.provinceNames);
    return language == other.language && settings == other.settings && sameNames &&
           parts(boundarySet) == parts(other.boundarySet);
}

NetworkView NetworkView::of(const std::shared_ptr<const crossing::ClusterReport> &report)
{
    return {partOf(report, report->links),
            partOf(report, report->byProvincePair),
            partOf(report, report->provinceLinks),
            partOf(report, report->brokers),
            partOf(report, report->participantFigures),
            partOf(report, report->cutLinks),
            partOf(report, report->findings),
            false};
}

NetworkView NetworkView::of(const std::shared_ptr<const crossing::NetworkReport> &report)
{
    return {partOf(report, report->links),
            partOf(report, report->byProvincePair),
            partOf(report, report->provinceLinks),
            partOf(report, report->brokers),
            partOf(report, report->participantFigures),
            partOf(report, report->cutLinks),
            partOf(report, report->findings),
            true};
}

QString pickName(const QString &name, const QString &nameEn, const QString &fallback, const QString &language)
{
    const bool english = language == u"en";
    const QString &first = english ? nameEn : name;
    const QString &second = english ? name : nameEn;
    return !first.isEmpty() ? first : !second.isEmpty() ? second : fallback;
}

QString partName(const std::vector<crossing::RegionPart> &parts, const QString &code, const QString &language)
{
    for (const crossing::RegionPart &part : parts) {
        if (part.code == code)
            return pickName(part.name, part.nameEn, code, language);
    }
    return code;
}

} // namespace atlas::ui
