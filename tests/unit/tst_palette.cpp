// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/scene/palette.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas::maps;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndLinesStandOut_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(MapTheme::Light);
        QTest::newRow("dark") << static_cast<int>(MapTheme::Dark);
    }
    void textAndLinesStandOut()
    {
        QFETCH(int, theme);
        const Palette palette = Palette::forTheme(static_cast<MapTheme>(theme));
        QVERIFY(contrast(palette.text, palette.land) >= 4.5);
        QVERIFY(contrast(palette.mutedText, palette.land) >= 4.5);
        QVERIFY(contrast(palette.text, palette.halo) >= 4.5);
        QVERIFY(contrast(palette.provinceLine, palette.land) >= 3.0);
        QVERIFY(contrast(palette.crossing, palette.land) >= 3.0);
        QVERIFY(contrast(palette.linkWithin, palette.land) >= 3.0);
        QVERIFY(contrast(palette.emphasis, palette.land) >= 3.0);
    }

    void everyParticipantKindHasItsOwnShapeAndColour()
    {
        for (const MapTheme theme : {MapTheme::Light, MapTheme::Dark}) {
            const Palette palette = Palette::forTheme(theme);
            QSet<int> shapes;
            QSet<QRgb> colours;
            for (const KindStyle &style : palette.participantKinds) {
                shapes.insert(static_cast<int>(style.shape));
                colours.insert(style.colour.rgb());
            }
            QCOMPARE(shapes.size(), palette.participantKinds.size());
            QCOMPARE(colours.size(), palette.participantKinds.size());
        }
    }

    void unknownKindsLookLikeOther()
    {
        const Palette palette = Palette::forTheme(MapTheme::Light);
        QCOMPARE(palette.participantKind(QStringLiteral("university")).shape, MarkerShape::Triangle);
        QCOMPARE(palette.participantKind(QStringLiteral("spaceport")).kind, QStringLiteral("other"));
        QCOMPARE(Palette().clusterKind(QStringLiteral("x")), KindStyle());
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
