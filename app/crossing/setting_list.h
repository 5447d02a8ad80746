// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/settings.h"

#include <QString>

#include <cstdint>
#include <span>
#include <variant>

/// Every setting of the analysis with what it does, so that the window, the reports and what is remembered never leave
/// one out. Pure; any thread.
namespace atlas::crossing {

enum class SettingGroup : std::uint8_t { Extent, Authorities, Network, Computation };
enum class SettingUnit : std::uint8_t {
    Share,       ///< 0–1
    Km2,         ///< square kilometres
    Probability, ///< 0–1, a plain number
    Count,       ///< whole
    CountOrAll,  ///< whole; −1 = all
    Seed,        ///< whole, without thousands separators
};

/// One setting. Texts are in English, for settingLabel() and the like to translate.
struct SettingInfo
{
    const char *key; ///< as in the report's JSON
    SettingGroup group;
    SettingUnit unit;
    double low; ///< what a person may choose, both ends included
    double high;
    const char *label;
    const char *hint; ///< what follows from it
    std::variant<double Settings::*, int Settings::*, std::uint64_t Settings::*> member;
};

/// All of them, by group, in the order to show them in.
std::span<const SettingInfo> settingList();
double settingValue(const Settings &settings, const SettingInfo &info);
/// \p value is held within the setting's range; whole numbers are rounded.
void setSettingValue(Settings &settings, const SettingInfo &info, double value);

QString settingLabel(const SettingInfo &info);
QString settingHint(const SettingInfo &info);
QString settingGroupLabel(SettingGroup group);
/// A value with its unit, in the language's number format ("0.5 %", "0.05 km²", "all").
QString settingText(const SettingInfo &info, double value, const QString &language);

} // namespace atlas::crossing
