// SPDX-License-Identifier: GPL-2.0-or-later
// Sums along edges against the exact overlay over real boundaries, with the crossing rings, spikes and crumbs they
// have.
#include "app/geometry/area_sums.h"

#include "tests/support/korea_districts.h"
#include "tests/unit/area_check.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;

class TestAreaSumsKorea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_korea = atlas::test::koreaBoundaries();
        if (m_korea.isEmpty())
            QSKIP("the detailed boundaries of Korea are not here: set CLUSTER_ATLAS_DATA to their folder");
    }

    void districts()
    {
        const auto shapes = m_korea.districtShapes();
        QCOMPARE(shapes.size(), std::size_t(250));
        const RegionOverlay overlay(shapes);
        QVERIFY(!overlay.defects().repaired.empty());
        const AreaSums sums(shapes);
        samples::Dice dice(5);
        int parts = 0;
        for (int i = 0; i < 1000; ++i) {
            const Shape shape = samples::star(dice, {dice.between(125.8, 129.8), dice.between(34, 38.5)},
                                              std::pow(10, dice.between(-2.5, -0.3)), 3 + dice.below(200));
            const QString wrong = check::disagreement(sums, overlay, shape);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
            parts += static_cast<int>(sums.areas(shape)->parts.size());
        }
        QVERIFY(parts > 2000);

        // Around the places where the rings cross each other or themselves.
        const auto &defects = overlay.defects();
        for (const std::uint32_t region : defects.repaired) {
            const auto box = shapes[region]->bounds();
            const double size = std::max(box.east - box.west, box.north - box.south);
            const Shape shape = samples::star(dice, {(box.west + box.east) / 2, (box.south + box.north) / 2}, size, 50);
            const QString wrong = check::disagreement(sums, overlay, shape);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("around %1: %2").arg(region).arg(wrong)));
        }
    }

    void provinces()
    {
        const auto shapes = m_korea.provinceShapes();
        const RegionOverlay overlay(shapes);
        const AreaSums sums(shapes);
        samples::Dice dice(6);
        for (int i = 0; i < 300; ++i) {
            const Shape shape = samples::star(dice, {dice.between(125.8, 129.8), dice.between(34, 38.5)},
                                              std::pow(10, dice.between(-1.5, 0.2)), 3 + dice.below(100));
            const QString wrong = check::disagreement(sums, overlay, shape);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        }
    }

private:
    atlas::test::KoreaBoundaries m_korea;
};

QTEST_APPLESS_MAIN(TestAreaSumsKorea)
#include "tst_area_sums_korea.moc"
