// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/scene/palette.h"

#include <algorithm>

namespace atlas::maps {

namespace {

KindStyle kind(const QString &name, MarkerShape shape, QRgb colour)
{
    return {name, shape, QColor(colour)};
}

KindStyle find(const QList<KindStyle> &styles, const QString &name)
{
    const auto found =
        std::find_if(styles.begin(), styles.end(), [&name](const KindStyle &style) { return style.kind == name; });
    if (found != styles.end()) {
        return *found;
    }
    return styles.isEmpty() ? KindStyle{} : styles.last();
}

Palette lightPalette()
{
    Palette palette;
    palette.theme = MapTheme::Light;
    palette.background = QColor(0xe6ecf0);
    palette.land = QColor(0xfbfaf7);
    palette.provinceLine = QColor(0x6b7680);
    palette.districtLine = QColor(0xc9ced2);
    palette.text = QColor(0x1d2730);
    palette.mutedText = QColor(0x5c6770);
    palette.halo = QColor(0xffffff);
    palette.crossing = QColor(0xc44a00);
    palette.linkWithin = QColor(0x4d6478);
    palette.linkUnplaced = QColor(0x8a8f94);
    palette.emphasis = QColor(0x14202b);
    palette.clusterKinds = {
        kind(QStringLiteral("industrial"), MarkerShape::Square, 0xe69f00),
        kind(QStringLiteral("innovation"), MarkerShape::Square, 0x0072b2),
        kind(QStringLiteral("mini_cluster"), MarkerShape::Square, 0xb8578f),
        kind(QStringLiteral("industrial_complex"), MarkerShape::Square, 0x009e73),
        kind(QStringLiteral("programme"), MarkerShape::Square, 0x3f9bd1),
    };
    palette.participantKinds = {
        kind(QStringLiteral("firm"), MarkerShape::Circle, 0x0072b2),
        kind(QStringLiteral("university"), MarkerShape::Triangle, 0xd55e00),
        kind(QStringLiteral("research_institute"), MarkerShape::Diamond, 0x009e73),
        kind(QStringLiteral("support_organisation"), MarkerShape::Square, 0xb8578f),
        kind(QStringLiteral("government"), MarkerShape::Pentagon, 0x2b2f33),
        kind(QStringLiteral("association"), MarkerShape::Hexagon, 0xc98a00),
        kind(QStringLiteral("business_service"), MarkerShape::Cross, 0x2f8fc7),
        kind(QStringLiteral("other"), MarkerShape::Star, 0x6f777e),
    };
    return palette;
}

Palette darkPalette()
{
    Palette palette;
    palette.theme = MapTheme::Dark;
    palette.background = QColor(0x14191e);
    palette.land = QColor(0x232a31);
    palette.provinceLine = QColor(0x8e99a3);
    palette.districtLine = QColor(0x434d56);
    palette.text = QColor(0xf2f4f5);
    palette.mutedText = QColor(0xa9b3bb);
    palette.halo = QColor(0x14191e);
    palette.crossing = QColor(0xff8a4c);
    palette.linkWithin = QColor(0x9fb4c6);
    palette.linkUnplaced = QColor(0x7c858d);
    palette.emphasis = QColor(0xffffff);
    palette.clusterKinds = {
        kind(QStringLiteral("industrial"), MarkerShape::Square, 0xf0b429),
        kind(QStringLiteral("innovation"), MarkerShape::Square, 0x4aa8dd),
        kind(QStringLiteral("mini_cluster"), MarkerShape::Square, 0xd98fba),
        kind(QStringLiteral("industrial_complex"), MarkerShape::Square, 0x2fc397),
        kind(QStringLiteral("programme"), MarkerShape::Square, 0x86cdf2),
    };
    palette.participantKinds = {
        kind(QStringLiteral("firm"), MarkerShape::Circle, 0x4aa8dd),
        kind(QStringLiteral("university"), MarkerShape::Triangle, 0xff8a3d),
        kind(QStringLiteral("research_institute"), MarkerShape::Diamond, 0x2fc397),
        kind(QStringLiteral("support_organisation"), MarkerShape::Square, 0xd98fba),
        kind(QStringLiteral("government"), MarkerShape::Pentagon, 0xe3e7ea),
        kind(QStringLiteral("association"), MarkerShape::Hexagon, 0xf0b429),
        kind(QStringLiteral("business_service"), MarkerShape::Cross, 0x86cdf2),
        kind(QStringLiteral("other"), MarkerShape::Star, 0xa1abb3),
    };
    return palette;
}

} // namespace

Palette Palette::forTheme(MapTheme theme)
{
    return theme == MapTheme::Dark ? darkPalette() : lightPalette();
}

KindStyle Palette::clusterKind(const QString &kind) const
{
    return find(clusterKinds, kind);
}

KindStyle Palette::participantKind(const QString &kind) const
{
    return find(participantKinds, kind);
}

} // namespace atlas::maps
