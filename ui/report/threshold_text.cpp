// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/threshold_text.h"

#include "ui/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace atlas::ui {

namespace {

struct ThresholdText
{
    Q_DECLARE_TR_FUNCTIONS(ThresholdText)
};

QString sliver(const crossing::Settings &settings)
{
    return ThresholdText::tr("A part counts above %1 of the extent and above %2.")
        .arg(shareText(settings.sliverShare), areaText(settings.sliverKm2));
}

QString smallest(const crossing::Settings &settings)
{
    return ThresholdText::tr("Networks with fewer than %1 participants or links are not judged.")
        .arg(countText(settings.minNetwork));
}

} // namespace

QStringList thresholdsOf(crossing::Rule rule, const crossing::Settings &settings)
{
    using crossing::Rule;
    switch (rule) {
    case Rule::Crossing:
    case Rule::CrossingUncertain:
    case Rule::NotCrossing:
    case Rule::Slivers:
        return {sliver(settings)};
    case Rule::AuthoritiesAtTable:
        return {ThresholdText::tr("An authority belongs at the table from a part of %1.")
                    .arg(shareText(settings.tableShare))};
    case Rule::ClosedNetwork:
    case Rule::LeansInward:
        return {ThresholdText::tr("Closed, or open, when p is at most %1, with %2 permutations.")
                    .arg(QLocale().toString(settings.closedP, 'g', 3), countText(settings.permutations)),
                ThresholdText::tr("Closed only up to a permeability of %1 and up to %2 of the links leading outside.")
                    .arg(QLocale().toString(settings.closedPermeability, 'g', 3), shareText(settings.closedOpenness)),
                smallest(settings)};
    case Rule::OpenNetwork:
        return {ThresholdText::tr("Closed, or open, when p is at most %1, with %2 permutations.")
                    .arg(QLocale().toString(settings.closedP, 'g', 3), countText(settings.permutations)),
                smallest(settings)};
    case Rule::Gatekept:
        return {ThresholdText::tr("Held together by few when %1 of the pairs hang on at most two brokers.")
                    .arg(shareText(settings.gatekeptShare)),
                smallest(settings)};
    case Rule::Fragmented:
        return {ThresholdText::tr("Fragmented when the largest part holds less than %1.")
                    .arg(shareText(settings.fragmentedShare)),
                smallest(settings)};
    case Rule::ThinOnOneSide:
        return {ThresholdText::tr("Provinces with at least %1 are looked at.").arg(shareText(settings.thinShare))};
    case Rule::NoDominantProvince:
    case Rule::DominantProvince:
        return {ThresholdText::tr("A province dominates from %1.").arg(shareText(settings.dominantShare))};
    default:
        return {};
    }
}

} // namespace atlas::ui
