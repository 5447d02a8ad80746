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
    QColor linkWithin;                 ///< links that stay in one province
    QColor linkUnplaced;               ///< links with an end whose province is not known
    QColor emphasis;                   ///< outline of the emphasised clusters
    QList<KindStyle> clusterKinds;     ///< in legend order; the last is for any other value
    QList<KindStyle> participantKinds; ///< in legend order; the last is for any other value

    [[nodiscard]] static Palette forTheme(MapTheme theme);

    /// The style of a stored kind; that of the last entry for a value that is not known.
    [[nodiscard]] KindStyle clusterKind(const QString &kind) const;
    [[nodiscard]] KindStyle participantKind(const QString &kind) const;

    friend bool operator==(const Palette &, const Palette &) = default;
};

} // namespace atlas::maps
