// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

/// Figures as the window shows them, in the locale of the program. Every function is pure; any thread.
namespace atlas::ui {

/// What stands for a figure that is not defined.
QString notDefined();
QString countText(std::int64_t count);
/// km² with the digits that matter: none above 100, one above 10, else two.
QString areaText(double km2);
QString lengthText(double km);
/// A share 0–1 as per cent.
QString shareText(double share);
QString shareText(std::optional<double> share);
/// A ratio or index with \p decimals digits.
QString ratioText(std::optional<double> ratio, int decimals = 2);
/// A share of \p permutations, as the report writes it; where none of them had such a value, what they can resolve.
QString probabilityText(std::optional<double> p, int permutations);

} // namespace atlas::ui
