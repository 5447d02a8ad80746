// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/setting_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::crossing {

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(Setting)
};

using Group = SettingGroup;
using Unit = SettingUnit;
constexpr double largestSeed = std::numeric_limits<int>::max();

constexpr SettingInfo settings[] = {
    {"sliver_share", Group::Extent, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "A part counts above this share of the extent"),
     QT_TRANSLATE_NOOP("Setting", "Smaller parts are slivers: told of, but no crossing."), &Settings::sliverShare},
    {"sliver_km2", Group::Extent, Unit::Km2, 0, 1000, QT_TRANSLATE_NOOP("Setting", "… and above this area"),
     QT_TRANSLATE_NOOP("Setting", "Both must be passed, and the part must reach beyond the boundaries' error to count "
                                  "for certain."),
     &Settings::sliverKm2},
    {"dominant_share", Group::Authorities, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "A province dominates from this share"),
     QT_TRANSLATE_NOOP("Setting", "Of published counts; below it for all means \"no dominant province\"."),
     &Settings::dominantShare},
    {"table_share", Group::Authorities, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "An authority belongs at the table from this share"),
     QT_TRANSLATE_NOOP("Setting", "Of the area, of the participants or of the link ends."), &Settings::tableShare},
    {"thin_share", Group::Authorities, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "Thin on one side is looked for from this share"),
     QT_TRANSLATE_NOOP("Setting", "Provinces with fewer of the participants are not asked which kinds they lack."),
     &Settings::thinShare},
    {"closed_p", Group::Network, Unit::Probability, 0.0001, 0.5,
     QT_TRANSLATE_NOOP("Setting", "A network is closed (or open) up to this p"),
     QT_TRANSLATE_NOOP("Setting", "Of the permutation test of E-I; permeability must agree before anything is said."),
     &Settings::closedP},
    {"closed_permeability", Group::Network, Unit::Probability, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "… closed only up to this permeability"),
     QT_TRANSLATE_NOOP("Setting", "By number of links: 1 = as many links across as by chance, 0 = none."),
     &Settings::closedPermeability},
    {"closed_openness", Group::Network, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "… and only up to this share of links to outside"),
     QT_TRANSLATE_NOOP("Setting",
                       "A cluster whose links lead out of it is not called closed, however few of the others "
                       "cross a line."),
     &Settings::closedOpenness},
    {"gatekept_share", Group::Network, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "Held together by few from this share of pairs"),
     QT_TRANSLATE_NOOP("Setting", "Pairs across provinces that are cut off without at most two brokers."),
     &Settings::gatekeptShare},
    {"fragmented_share", Group::Network, Unit::Share, 0, 1,
     QT_TRANSLATE_NOOP("Setting", "In pieces when the largest holds less than"),
     QT_TRANSLATE_NOOP("Setting", "Of the participants with links."), &Settings::fragmentedShare},
    {"min_network", Group::Network, Unit::Count, 2, 1000,
     QT_TRANSLATE_NOOP("Setting", "Smallest network that is judged"),
     QT_TRANSLATE_NOOP("Setting", "With fewer participants or links nothing is said about closed, held together or in "
                                  "pieces."),
     &Settings::minNetwork},
    {"stable_links", Group::Network, Unit::Count, 1, 1000,
     QT_TRANSLATE_NOOP("Setting", "An affinity of provinces is stable from this many links"),
     QT_TRANSLATE_NOOP("Setting", "With fewer links between two provinces it is marked unstable."),
     &Settings::stableLinks},
    {"permutations", Group::Computation, Unit::Count, 100, 1'000'000, QT_TRANSLATE_NOOP("Setting", "Permutations"),
     QT_TRANSLATE_NOOP("Setting", "Of the provinces among the participants; more resolve smaller p and take longer."),
     &Settings::permutations},
    {"seed", Group::Computation, Unit::Seed, 0, largestSeed, QT_TRANSLATE_NOOP("Setting", "Seed of the permutations"),
     QT_TRANSLATE_NOOP("Setting", "The same seed gives the same figures everywhere."), &Settings::seed},
    {"community_runs", Group::Computation, Unit::Count, 1, 1000,
     QT_TRANSLATE_NOOP("Setting", "Seeds tried for communities"),
     QT_TRANSLATE_NOOP("Setting", "The agreement with provinces is told over all of them; fewer in very large "
                                  "networks."),
     &Settings::communityRuns},
    {"participants_listed", Group::Computation, Unit::CountOrAll, -1, 1'000'000,
     QT_TRANSLATE_NOOP("Setting", "Participants with figures of their own"),
     QT_TRANSLATE_NOOP("Setting", "In each report, those with the most links first."), &Settings::participantsListed},
};

} // namespace

std::span<const SettingInfo> settingList()
{
    return settings;
}

double settingValue(const Settings &from, const SettingInfo &info)
{
    return std::visit([&from](auto member) { return static_cast<double>(from.*member); }, info.member);
}

void setSettingValue(Settings &into, const SettingInfo &info, double value)
{
    const double held = std::clamp(value, info.low, info.high);
    std::visit(
        [&into, held](auto member) {
            using Value = std::decay_t<decltype(into.*member)>;
            if constexpr (std::is_floating_point_v<Value>)
                into.*member = held;
            else
                into.*member = static_cast<Value>(std::llround(held));
        },
        info.member);
}

QString settingLabel(const SettingInfo &info)
{
    return QCoreApplication::translate("Setting", info.label);
}

QString settingHint(const SettingInfo &info)
{
    return QCoreApplication::translate("Setting", info.hint);
}

QString settingGroupLabel(SettingGroup group)
{
    switch (group) {
    case Group::Extent:
        return SettingWords::tr("Parts of the extent");
    case Group::Authorities:
        return SettingWords::tr("Provinces and authorities");
    case Group::Network:
        return SettingWords::tr("Network");
    case Group::Computation:
        return SettingWords::tr("Computation");
    }
    return {};
}

QString settingText(const SettingInfo &info, double value, const QString &language)
{
    const QLocale locale = language == u"en" ? QLocale(QLocale::English, QLocale::UnitedStates)
                                             : QLocale(QLocale::Korean, QLocale::SouthKorea);
    switch (info.unit) {
    case Unit::Share:
        return SettingWords::tr("%1 %").arg(locale.toString(value * 100, 'g', 6));
    case Unit::Km2:
        return SettingWords::tr("%1 km²").arg(locale.toString(value, 'g', 6));
    case Unit::Probability:
        return locale.toString(value, 'g', 4);
    case Unit::CountOrAll:
        if (value < 0)
            //: of participants: how many are listed
            return SettingWords::tr("all");
        [[fallthrough]];
    case Unit::Count:
        return locale.toString(static_cast<qlonglong>(std::llround(value)));
    case Unit::Seed:
        return QString::number(std::llround(value));
    }
    return {};
}

} // namespace atlas::crossing
