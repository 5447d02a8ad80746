// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <QList>

namespace atlas::maps {

/// Marker outlines. Shape is the second channel beside colour, so that kinds stay apart in grey print and for every
/// eye.
enum class MarkerShape { Circle, Triangle, Diamond, Square, Pentagon, Hexagon, Cross, Star };

/// How one kind (of participant or cluster) looks everywhere: map, legend, tables, lists.
struct KindStyle
{
    QString kind;                            ///< stored value, e.g. "research_institute"
    MarkerShape shape = MarkerShape::Circle; ///< participants; clusters are areas and use only the colour
    QColor colour;
    friend bool operator==(const KindStyle &, const KindStyle &) = default;
};

enum class MapTheme { Light, Dark };

/// Where the colours of kinds come from. All but Grey stay apart for people with any kind of colour vision:
/// Standard: Okabe & Ito (2008), adjusted · Bright, Muted: Paul Tol, "Colour Schemes" (SRON/EPS/TN/09-002, 2021) ·
/// Steps: viridis (Smith & van der Walt 2015), from dark to light, for values that have an order · Grey: for print
/// without colour, where shapes tell kinds apart.
enum class ColourSet { Standard, Bright, Muted, Steps, Grey };
inline constexpr int colourSetCount = 5;

/// The colours of a map. Hues follow Okabe & Ito (2008), "Color Universal Design", adjusted in lightness per theme so
/// that lines keep a contrast of 3:1 and text of 4.5:1 against the land.
struct Palette
{
    MapTheme theme = MapTheme::Light;
    QColor background; ///< outside every province (sea, neighbours)
    QColor land;       ///< province fill
    QColor provinceLine;
    QColor districtLine;
    QColor text;                       ///< cluster labels
    QColor mutedText;                  ///< province and participant labels
    QColor halo;                       ///< around labels and markers
    QColor crossing;                   ///< everything that crosses a provincial line: line stretches, links, hatching
    QColor secondCrossing;             ///< hatchings beyond the first eight provinces
    QColor linkWithin;                 ///< links that stay in one province
    QColor linkUnplaced;               ///< links with an end whose province is not known
    QColor emphasis;                   ///< outline of the emphasised clusters
    QList<KindStyle> clusterKinds;     ///< in legend order; the last is for any other value
    QList<KindStyle> participantKinds; ///< in legend order; the last is for any other value

    [[nodiscard]] static Palette forTheme(MapTheme theme, ColourSet set = ColourSet::Standard);

    /// `count` colours of a set in its order, from the start again when there are not as many (Steps and Grey: spread
    /// evenly); lightened or darkened until they have a contrast of 3:1 against the land.
    [[nodiscard]] static QList<QColor> colours(ColourSet set, MapTheme theme, int count);

    /// The style of a stored kind; that of the last entry for a value that is not known.
    [[nodiscard]] KindStyle clusterKind(const QString &kind) const;
    [[nodiscard]] KindStyle participantKind(const QString &kind) const;

    friend bool operator==(const Palette &, const Palette &) = default;
};

} // namespace atlas::maps
