// SPDX-License-Identifier: GPL-2.0-or-later
// The extent's part of reports, found by sums of areas where that is enough, against the exact overlay of each extent.
#include "app/crossing/analysis.h"
#include "app/crossing/ground.h"
#include "app/crossing/membership.h"
#include "tests/support/generated_atlas.h"

#include <QtTest>

#include <cmath>

using namespace atlas;
using namespace atlas::crossing;
using model::Row;
using model::TableId;

namespace {

/// Says how a report's parts of one level differ from an overlay; empty = they do not.
QString difference(const std::vector<RegionPart> &parts, const Level &level, const geometry::Overlay &overlay)
{
    std::map<QString, const RegionPart *> byCode;
    for (const RegionPart &part : parts) {
        if (part.areaKm2 > 0)
            byCode[part.code] = &part;
    }
    if (byCode.size() != overlay.parts.size())
        return QStringLiteral("%1 parts for %2").arg(byCode.size()).arg(overlay.parts.size());
    for (const geometry::RegionPart &expected : overlay.parts) {
        const QString code = level.regions[expected.region].code;
        if (!byCode.contains(code))
            return QStringLiteral("no part in %1").arg(code);
        const RegionPart &part = *byCode[code];
        if (std::abs(part.areaKm2 - expected.areaKm2) > 1e-9 * overlay.wholeKm2)
            return QStringLiteral("%1 km² for %2 in %3").arg(part.areaKm2).arg(expected.areaKm2).arg(code);
        if (part.certain != expected.certain)
            return QStringLiteral("%1 certain is %2").arg(code).arg(part.certain);
    }
    return {};
}

} // namespace

class TestExtentWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAgreeWithTheExactOverlay_data()
    {
        QTest::addColumn<double>("errorM");
        QTest::addColumn<std::uint32_t>("count");
        QTest::newRow("lines taken as exact") << 0.0 << 1200U;
        QTest::newRow("lines within 50 m") << 50.0 << 400U;
        QTest::newRow("lines within 2 km") << 2000.0 << 200U;
    }
    void reportsAgreeWithTheExactOverlay()
    {
        QFETCH(double, errorM);
        QFETCH(std::uint32_t, count);
        model::Tables tables = test::generatedAtlas({count, 60, count, 0}, 5);
        tables[TableId::BoundarySets].setReal(0, model::BoundarySetFields::PositionalErrorM, errorM);
        const auto snapshot = std::make_shared<const model::Tables>(std::move(tables));
        model::Progress progress;
        const auto basis = makeBasis(snapshot, {}, nullptr, {}, progress);
        QVERIFY(basis);
        const Ground &ground = *(*basis)->ground;
        QCOMPARE(ground.positionalErrorM(), errorM);
        std::vector<Row> clusters(count);
        for (Row row = 0; row < clusters.size(); ++row)
            clusters[row] = row;
        Settings settings;
        settings.permutations = 0;
        std::vector<ClusterReport> reports(clusters.size());
        reportClusters(**basis, clusters, settings, true, progress,
                       [&](std::size_t index, ClusterReport report) { reports[index] = std::move(report); });
        int crossing = 0;
        int alone = 0;
        for (const Row row : clusters) {
            const model::Shape &extent = *(*snapshot)[TableId::Clusters].shape(row);
            const geometry::OverlayOptions options{errorM, false};
            const geometry::Overlay provinces = ground.provinces().overlay->overlay(extent, options);
            const geometry::Overlay districts = ground.districts().overlay->overlay(extent, options);
            QCOMPARE(difference(reports[row].provinces, ground.provinces(), provinces), QString());
            QCOMPARE(difference(reports[row].districts, ground.districts(), districts), QString());
            QVERIFY(std::abs(reports[row].outsideKm2.value() - provinces.outsideKm2) <= 1e-9 * provinces.wholeKm2);
            QVERIFY(std::abs(reports[row].areaKm2.value() - provinces.wholeKm2) <= 1e-9 * provinces.wholeKm2);
            QCOMPARE(reports[row].crossedLines.size(), provinces.crossed.size());
            (provinces.parts.size() > 1 ? crossing : alone) += 1;
        }
        QVERIFY2(crossing > 30 && alone > 30, qPrintable(QStringLiteral("%1 / %2").arg(crossing).arg(alone)));
    }
};

QTEST_APPLESS_MAIN(TestExtentWays)
#include "tst_extent_ways.moc"
