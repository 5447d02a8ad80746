// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/scene/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

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
    palette.secondCrossing = QColor(0x7a3b8f);
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
    palette.secondCrossing = QColor(0xc79be0);
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

constexpr std::array<QRgb, 8> standardColours = {0x0072b2, 0xe69f00, 0x009e73, 0xb8578f,
                                                 0xd55e00, 0x3f9bd1, 0x2b2f33, 0xc98a00};
constexpr std::array<QRgb, 7> brightColours = {0x4477aa, 0xee6677, 0x228833, 0xccbb44, 0x66ccee, 0xaa3377, 0xbbbbbb};
constexpr std::array<QRgb, 9> mutedColours = {0x332288, 0xcc6677, 0x117733, 0xddcc77, 0x88ccee,
                                              0x882255, 0x44aa99, 0x999933, 0xaa4499};
constexpr std::array<QRgb, 6> viridisColours = {0x440154, 0x414487, 0x2a788e, 0x22a884, 0x7ad151, 0xfde725};
constexpr std::array<QRgb, 2> greyColours = {0x202428, 0x8c9296};

std::span<const QRgb> coloursOf(ColourSet set)
{
    switch (set) {
    case ColourSet::Standard:
        return standardColours;
    case ColourSet::Bright:
        return brightColours;
    case ColourSet::Muted:
        return mutedColours;
    case ColourSet::Steps:
        return viridisColours;
    case ColourSet::Grey:
        return greyColours;
    }
    return standardColours;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QColor spread(std::span<const QRgb> colours, double place)
{
    const double at = place * static_cast<double>(colours.size() - 1);
    const auto first = std::min(static_cast<std::size_t>(at), colours.size() - 2);
    return mixed(QColor(colours[first]), QColor(colours[first + 1]), at - static_cast<double>(first));
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor legible(QColor colour, const QColor &ground)
{
    const double groundLight = luminance(ground);
    const QColor away = groundLight > 0.5 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 20; ++step) {
        const double light = luminance(colour);
        const double contrast = (std::max(light, groundLight) + 0.05) / (std::min(light, groundLight) + 0.05);
        if (contrast >= 3.0)
            break;
        colour = mixed(colour, away, 0.08);
    }
    return colour;
}

} // namespace

QList<QColor> Palette::colours(ColourSet set, MapTheme theme, int count)
{
    const QColor ground = theme == MapTheme::Dark ? darkPalette().land : lightPalette().land;
    const std::span<const QRgb> given = coloursOf(set);
    const bool ordered = set == ColourSet::Steps || set == ColourSet::Grey;
    QList<QColor> list;
    for (int at = 0; at < count; ++at) {
        const QColor colour = ordered ? spread(given, count < 2 ? 0.0 : static_cast<double>(at) / (count - 1))
                                      : QColor(given[static_cast<std::size_t>(at) % given.size()]);
        list.append(legible(colour, ground));
    }
    return list;
}

Palette Palette::forTheme(MapTheme theme, ColourSet set)
{
    Palette palette = theme == MapTheme::Dark ? darkPalette() : lightPalette();
    if (set == ColourSet::Standard)
        return palette; // its colours were chosen for the kinds one by one
    for (QList<KindStyle> *kinds : {&palette.clusterKinds, &palette.participantKinds}) {
        const QList<QColor> list = colours(set, theme, static_cast<int>(kinds->size()));
        for (qsizetype at = 0; at < kinds->size(); ++at)
            (*kinds)[at].colour = list.at(at);
    }
    return palette;
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
