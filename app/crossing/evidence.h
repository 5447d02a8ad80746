// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/ground.h"
#include "app/crossing/report.h"

#include <QString>
#include <QVariantMap>

/// What stands behind a finding, in a form that files and sentences share. Pure; any thread.
namespace atlas::crossing {

/// {code, name, name_en} of a region, for evidence.
QVariantMap regionEvidence(const RegionEntry &region);
QVariantMap regionEvidence(const RegionPart &part);
/// {id, name, name_en} of anything with an id.
QVariantMap namedEvidence(const QString &id, const QString &name, const QString &nameEn);

/// The name in the language ("ko" or "en"), the other where that is missing, else its code or id.
QString evidenceName(const QVariant &named, const QString &language);
/// The same for values outside evidence.
QString nameIn(const QString &language, const QString &name, const QString &nameEn, const QString &fallback);

/// Names one after the other, told apart by ";" where one of them has a comma in it.
QString listText(const QStringList &names);

/// Why a figure is absent; in evidence under "reason".
namespace reason {
inline constexpr char noExtent[] = "no_extent";
inline constexpr char badExtent[] = "bad_extent";
inline constexpr char unreadableExtent[] = "unreadable_extent"; // evidence "row": in the file
inline constexpr char noBoundaries[] = "no_boundaries";
inline constexpr char noParticipants[] = "no_participants";
inline constexpr char noneInProvince[] = "none_in_province";
inline constexpr char noLinks[] = "no_links";
inline constexpr char oneProvince[] = "one_province";
inline constexpr char linkedInOneProvince[] = "linked_in_one_province";
inline constexpr char noCrossPairs[] = "no_cross_pairs";
inline constexpr char extentInOneProvince[] = "extent_in_one_province";
inline constexpr char nobodyBetween[] = "nobody_between";
inline constexpr char sampleTooSmall[] = "sample_too_small";
inline constexpr char noPlants[] = "no_plants";
inline constexpr char noDistricts[] = "no_districts";
inline constexpr char noCommonBorder[] = "no_common_border";
inline constexpr char noTriples[] = "no_triples";
inline constexpr char noPoints[] = "no_points";
inline constexpr char fewParticipants[] = "few_participants";
inline constexpr char fewLinksOfAKind[] = "few_links_of_a_kind";
inline constexpr char noCommonDistances[] = "no_common_distances";
inline constexpr char notIdentified[] = "not_identified";
inline constexpr char noLead[] = "no_lead";
inline constexpr char allOutside[] = "all_outside";
inline constexpr char tooLarge[] = "too_large";
inline constexpr char cancelled[] = "cancelled";
} // namespace reason

/// A finding that says which figures could not be computed and why.
Finding notComputable(const QStringList &figures, const char *why);

} // namespace atlas::crossing
