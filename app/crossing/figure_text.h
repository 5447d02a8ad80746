// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/figure_catalogue.h"

#include <QString>

#include <optional>

/// Figures in words for people, in a language's number format ("ko" or "en"), with a true minus sign. Pure; any thread.
namespace atlas::crossing {

/// With so many decimals; never "−0.00".
QString decimalText(double value, int decimals, const QString &language);
QString countText(std::int64_t count, const QString &language);

/// A value with its unit ("12.3 km²", "45.0 %").
QString figureText(FigureUnit unit, double value, const QString &language);
/// A figure of a report; empty when it is not computable.
QString figureText(const FigureInfo &figure, const ClusterReport &report, const QString &language);
/// By how much a figure changed, signed. Shares differ by percentage points, never by per cent.
QString changeText(FigureUnit unit, double change, const QString &language);

/// A share of permutations: where none of them had such a value, "<" and what so many can resolve, never 0. Exact ones
/// (\p permutations 0) too are given as "<" where four decimals do not reach.
QString probabilityText(double p, int permutations, const QString &language);
/// The same in a sentence: "p < 0.0001", "p = 0.031".
QString probabilitySentence(double p, int permutations, const QString &language);

/// A distance in metres: metres below a kilometre, then kilometres.
QString distanceText(double metres, const QString &language);

} // namespace atlas::crossing
