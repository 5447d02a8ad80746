// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

/// Every single figure of a cluster's report by its key, with what it is: for comparisons, tables and explanations.
/// Pure; any thread.
namespace atlas::crossing {

enum class FigureUnit : std::uint8_t { None, Count, Share, Km2, Km, Metres, Nats, Probability };
enum class FigureSection : std::uint8_t { Extent, Participants, Links, Network, Reach };

/// One figure. Texts are in English, for figureLabel() and the like to translate.
struct FigureInfo
{
    const char *key; ///< as in the report's JSON and in findings' "figures"
    FigureSection section;
    FigureUnit unit;
    const char *label;
    const char *formula; ///< plain notation
    const char *caveat;
    const char *source; ///< citation; empty = this program's own construction
    std::optional<double> (*value)(const ClusterReport &report);
};

/// All of them, in the order to show them in.
std::span<const FigureInfo> clusterFigures();
/// Null when there is no such key.
const FigureInfo *figureNamed(const QString &key);

/// Label and definition of any figure that a finding may call absent, those too that are no single number of a cluster;
/// the key itself, and nothing, for one that is not known.
QString figureLabelOf(const QString &key);
QString figureFormulaOf(const QString &key);

QString figureLabel(const FigureInfo &figure);
QString figureFormula(const FigureInfo &figure);
QString figureCaveat(const FigureInfo &figure);
QString sectionLabel(FigureSection section);

/// How files name the unit: "", "count", "share", "km2", "km", "m", "nats"; a probability has none.
QString unitName(FigureUnit unit);

} // namespace atlas::crossing
