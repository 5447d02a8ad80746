// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/projector.h"
#include "app/session/boundary_credits.h"
#include "app/session/legend.h"
#include "app/session/scene_builder.h"
#include "tests/support/atlas_builder.h"
#include "ui/canvas/legend_signs.h"
#include "ui/canvas/map_credits.h"
#include "ui/canvas/map_extent.h"
#include "ui/canvas/map_picker.h"
#include "ui/canvas/map_sketch.h"
#include "ui/canvas/marker_icon.h"
#include "ui/canvas/projected_path.h"
#include "ui/canvas/scale_bar.h"
#include "ui/canvas/sheet_preset.h"
#include "ui/canvas/view_history.h"
#include "ui/canvas/view_motion.h"
#include "ui/canvas/view_projection.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace atlas::ui;

namespace {

maps::MapView someView()
{
    maps::MapView view;
    view.crs = QStringLiteral("EPSG:5179");
    view.centre = {1000000.0, 2000000.0};
    view.unitsPerPixel = 500.0;
    view.size = {800, 600};
    return view;
}

} // namespace

/// The parts of the canvas that are plain values.
class TestCanvasParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glidingKeepsThePlaceUnderTheCursor()
    {
        const maps::MapView from = someView();
        const QPointF cursor(130.0, 470.0);
        const maps::MapView to = limitedZoom(from, cursor, 4.0);
        const QPointF place = from.toMap(cursor);
        for (const double t : {0.0, 0.1, 0.37, 0.5, 0.99, 1.0}) {
            const QPointF pixel = viewBetween(from, to, t).toPixel(place);
            QVERIFY2(std::hypot(pixel.x() - cursor.x(), pixel.y() - cursor.y()) < 1e-6, qPrintable(QString::number(t)));
        }
        QCOMPARE(viewBetween(from, to, 0.0), from);
        QCOMPARE(viewBetween(from, to, 1.0), to);
        QVERIFY(std::abs(viewBetween(from, to, 0.5).unitsPerPixel - 250.0) < 1e-9);
    }

    void glidingSidewaysIsEven()
    {
        const maps::MapView from = someView();
        const maps::MapView to = from.panned({-200.0, 100.0});
        QCOMPARE(viewBetween(from, to, 0.5).centre, (from.centre + to.centre) / 2.0);
    }

    void zoomStopsAtItsLimitsWithoutDrift()
    {
        maps::MapView view = someView();
        const QPointF cursor(10.0, 20.0);
        const QPointF place = view.toMap(cursor);
        for (int i = 0; i < 60; ++i)
            view = limitedZoom(view, cursor, 2.0);
        QCOMPARE(view.unitsPerPixel, closestUnitsPerPixel);
        const QPointF drift = view.toMap(cursor) - place;
        QVERIFY(std::hypot(drift.x(), drift.y()) < 1e-6);
        for (int i = 0; i < 60; ++i)
            view = limitedZoom(view, cursor, 0.5);
        QCOMPARE(view.unitsPerPixel, farthestUnitsPerPixel);
        QCOMPARE(limitedZoom(view, cursor, 0.5), view);
        QCOMPARE(limitedZoom(view, cursor, std::nan("")), view);
    }

    void historyGoesBackAndForgetsWhatLayAhead()
    {
        ViewHistory history;
        const maps::MapView a = someView();
        const maps::MapView b = a.panned({300.0, 0.0});
        const maps::MapView c = a.panned({0.0, 300.0});
        QVERIFY(!history.canGoBack());
        history.record(a);
        history.record(a.resized({10, 10}, 2.0)); // the same place on another canvas
        QVERIFY(!history.canGoBack());
        history.record(b);
        QVERIFY(history.canGoBack());
        QCOMPARE(history.back(), a);
        QVERIFY(history.canGoForward());
        QCOMPARE(history.forward(), b);
        history.back();
        history.record(c);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), a);
        for (int i = 0; i < 500; ++i)
            history.record(a.panned({10.0 * i, 0.0}));
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, static_cast<int>(ViewHistory::limit) - 1);
    }

    void scaleBarIsRound_data()
    {
        QTest::addColumn<double>("metresPerPixel");
        QTest::addColumn<double>("longest");
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("text");
        QTest::newRow("country") << 1000.0 << 160.0 << 100000.0 << QStringLiteral("100 km");
        QTest::newRow("two") << 13.0 << 160.0 << 2000.0 << QStringLiteral("2 km");
        QTest::newRow("five") << 4.0 << 150.0 << 500.0 << QStringLiteral("500 m");
        QTest::newRow("exact") << 1.0 << 100.0 << 100.0 << QStringLiteral("100 m");
        QTest::newRow("close") << 0.05 << 14.0 << 0.5 << QStringLiteral("50 cm");
    }
    void scaleBarIsRound()
    {
        QFETCH(double, metresPerPixel);
        QFETCH(double, longest);
        QFETCH(double, metres);
        QFETCH(QString, text);
        const ScaleBar bar = scaleBarFor(metresPerPixel, longest);
        QVERIFY2(std::abs(bar.metres / metres - 1.0) < 1e-9, qPrintable(QString::number(bar.metres)));
        QVERIFY(bar.pixels <= longest * (1.0 + 1e-6));
        QVERIFY(bar.pixels > longest * 0.39); // 2 of just under 5
        QVERIFY(bar.segments > 0);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(distanceText(bar.metres), text);
    }
    void scaleBarOfNothing()
    {
        QCOMPARE(scaleBarFor(0.0, 100.0).segments, 0);
        QCOMPARE(scaleBarFor(std::nan(""), 100.0).segments, 0);
    }

    void metresPerPixelIsTrue()
    {
        ViewProjection projection;
        projection.setCrs(QStringLiteral("EPSG:5179"));
        maps::MapView view = someView();
        // On its central meridian the projection is 0.9996 long (EPSG:5179).
        QVERIFY(std::abs(projection.metresPerPixel(view) - 500.0 / 0.9996) < 0.05);
        QVERIFY(projection.metresPerPixel(maps::MapView{QString(), {}, 1.0, {10, 10}, 1.0}) >= 0.0);
    }

    void projectionKnowsNothingWithoutACrs()
    {
        ViewProjection projection;
        projection.setCrs(QStringLiteral("EPSG:0"));
        QVERIFY(!projection.isValid());
        QVERIFY(!projection.toMap({127.0, 37.0}));
        QVERIFY(projection.toMapBox({126.0, 36.0, 128.0, 38.0}).isNull());
    }

    void boxGoesThereAndBack()
    {
        ViewProjection projection;
        projection.setCrs(QStringLiteral("EPSG:5179"));
        const QRectF box = projection.toMapBox({126.0, 36.0, 128.0, 38.0});
        QVERIFY(box.width() > 150000.0 && box.width() < 200000.0);
        const auto corner = projection.toMap({126.0, 36.0});
        QVERIFY(corner);
        QVERIFY(box.adjusted(-1.0, -1.0, 1.0, 1.0).contains(*corner));
        const auto back = projection.toLonLat(*corner);
        QVERIFY(back && std::abs(back->lon - 126.0) < 1e-9 && std::abs(back->lat - 36.0) < 1e-9);
    }

    void extentsAreTight()
    {
        // Wide as Canada: the box in degrees bulges south in EPSG:3347 and would leave a third of the sheet empty.
        test::AtlasBuilder builder;
        builder.cluster(QStringLiteral("west"), test::box(-125.0, 49.0, -120.0, 52.0))
            .cluster(QStringLiteral("east"), test::box(-60.0, 46.0, -55.0, 49.0))
            .cluster(QStringLiteral("undrawn"), {})
            .participant(QStringLiteral("north"), {-95.0, 60.0});
        ViewProjection projection;
        projection.setCrs(QStringLiteral("EPSG:3347"));
        const QRectF all = contentExtent(builder.tables(), projection);
        const QRectF box = projection.toMapBox({-125.0, 46.0, -55.0, 60.0});
        QVERIFY(box.contains(all));
        QVERIFY(all.height() < 0.8 * box.height());
        QVERIFY(all.contains(clusterExtent(builder.tables(), 1, projection)));
        QVERIFY(clusterExtent(builder.tables(), 2, projection).isNull());
        QVERIFY(contentExtent(model::Tables(), projection).isNull());
        QVERIFY(contentExtent(builder.tables(), ViewProjection()).isNull());
    }

    void pathsAreClippedToTheView()
    {
        const auto projector = geometry::Projector::create(QStringLiteral("EPSG:5179"));
        QVERIFY(projector);
        const ProjectedPath path = projectedShape(*projector, *test::box(120.0, 30.0, 135.0, 42.0));
        maps::MapView view = someView();
        view.unitsPerPixel = 1.0; // deep inside: nothing but the clip's own edges, all beyond the canvas
        const QPainterPath inside = pixelPath(path, view);
        QVERIFY(inside.contains(QPointF(400.0, 300.0)));
        QVERIFY(inside.boundingRect().width() < 900.0);
        const QRectF canvas(0.0, 0.0, 800.0, 600.0);
        for (int i = 0; i < inside.elementCount(); ++i)
            QVERIFY(!canvas.contains(QPointF(inside.elementAt(i))));
        view.centre = {5e6, 5e6};
        QVERIFY(pixelPath(path, view).isEmpty());
    }

    void openPathsAreClippedToo()
    {
        const auto projector = geometry::Projector::create(QStringLiteral("EPSG:5179"));
        QVERIFY(projector);
        const model::LonLat line[] = {{126.0, 38.0}, {129.0, 38.0}};
        const ProjectedPath path = projectedLine(*projector, line);
        maps::MapView view = someView();
        view.centre = *placeOnMap({127.5, 38.0});
        view.unitsPerPixel = 10.0;
        const QPainterPath pixels = pixelPath(path, view);
        QVERIFY(!pixels.isEmpty());
        QVERIFY(pixels.boundingRect().width() <= 800.0 + 2.0 * 24.0 + 1.0);
    }

    void clicksGoThroughWhatIsStacked()
    {
        const std::vector<MapThing> things = MapPicker::inOrder({{7, 3}, {2}, model::noRow, model::noRow});
        QCOMPARE(things.size(), std::size_t(3));
        ClickCycle cycle;
        const auto row = [&](QPointF pixel) { return cycle.next(pixel, things, 6.0).row; };
        QCOMPARE(row({10, 10}), model::Row(7));
        QCOMPARE(row({11, 10}), model::Row(3));
        QCOMPARE(cycle.next({10, 11}, things, 6.0).kind, MapThing::Kind::Cluster);
        QCOMPARE(row({10, 10}), model::Row(7));
        QCOMPARE(row({40, 10}), model::Row(7)); // elsewhere: from the top again
        QCOMPARE(cycle.next({40, 10}, {}, 6.0).kind, MapThing::Kind::None);
    }

    void creditsNameSourceDateAndPrecision()
    {
        test::AtlasBuilder builder(1500.0, QStringLiteral("overview"));
        model::Table &sets = builder.tables()[model::TableId::BoundarySets];
        sets.setValue(0, model::BoundarySetFields::Credit, QStringLiteral("Made with Natural Earth"));
        sets.setValue(0, model::BoundarySetFields::ReferenceDate, QStringLiteral("2018-06-30"));
        const QString text = session::boundaryCredits(builder.tables(), QStringLiteral("en")).join(QStringLiteral("|"));
        QVERIFY2(text.contains(QStringLiteral("Made with Natural Earth")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("2018-06-30")));
        QVERIFY(text.contains(QStringLiteral("1.5 km")));
        QVERIFY(session::boundaryCredits(model::Tables(), QStringLiteral("en")).isEmpty());
    }

    void illustrativeRowsAreFoundAndDeadOnesAreNot()
    {
        test::AtlasBuilder builder;
        builder.participant(QStringLiteral("a"), {127.0, 37.0}).participant(QStringLiteral("b"), {127.0, 37.0});
        QVERIFY(!session::factsOf(builder.tables()).illustrative);
        model::Table &participants = builder.tables()[model::TableId::Participants];
        participants.setFlag(1, model::ParticipantFields::Illustrative, true);
        QVERIFY(session::factsOf(builder.tables()).illustrative);
        participants.setAlive(1, false);
        QVERIFY(!session::factsOf(builder.tables()).illustrative);
    }

    void sketchHasProvincesAndClusters()
    {
        test::AtlasBuilder builder;
        builder.province(QStringLiteral("1"), test::box(126.0, 36.0, 127.0, 37.0))
            .province(QStringLiteral("2"), test::box(127.0, 36.0, 128.0, 37.0))
            .cluster(QStringLiteral("c"), test::box(126.8, 36.4, 127.3, 36.8))
            .cluster(QStringLiteral("undrawn"), {});
        model::Progress progress;
        const MapSketch sketch = buildSketch(builder.tables(), QStringLiteral("EPSG:5179"), 100.0, progress);
        QCOMPARE(sketch.provinces.size(), std::size_t(2));
        QCOMPARE(sketch.clusters.size(), std::size_t(1));
        QVERIFY(!sketch.clusters.front().path.isEmpty());
        progress.cancel();
        QVERIFY(buildSketch(builder.tables(), QStringLiteral("EPSG:5179"), 100.0, progress).provinces.empty());
        QVERIFY(buildSketch(builder.tables(), QStringLiteral("EPSG:0"), 100.0, progress).provinces.empty());
    }

    void legendShowsOnlyKindsInUse()
    {
        test::AtlasBuilder builder;
        builder.participant(QStringLiteral("a"), {127.0, 37.0}, {}, QStringLiteral("university"))
            .participant(QStringLiteral("b"), {127.0, 37.0}, {}, QStringLiteral("firm"));
        const maps::MapScene scene = session::buildScene(builder.tables(), {});
        const auto entries = [&](maps::LayerRole role) {
            return session::legendEntries(role, builder.tables(), session::factsOf(builder.tables()), scene, nullptr,
                                          session::LegendPlace::Panel);
        };
        const auto kinds = entries(maps::LayerRole::Participants);
        QCOMPARE(kinds.size(), 2);
        QCOMPARE(kinds[0].value, QStringLiteral("firm"));
        QCOMPARE(kinds[1].value, QStringLiteral("university"));
        QVERIFY(entries(maps::LayerRole::Links).isEmpty());
        QCOMPARE(rolesTopFirst().size(), 9);
    }

    void zonesAreDrawnAndToldWhereThereAreAny()
    {
        test::AtlasBuilder builder;
        builder.cluster(QStringLiteral("c"), test::box(126.8, 36.4, 127.3, 36.8));
        const auto isDrawn = [](const maps::MapScene &scene) {
            return std::any_of(scene.layers.begin(), scene.layers.end(),
                               [](const auto &layer) { return layer.role == maps::LayerRole::Zones; });
        };
        const auto entries = [&](const maps::MapScene &scene) {
            return session::legendEntries(maps::LayerRole::Zones, builder.tables(), session::factsOf(builder.tables()),
                                          scene, nullptr, session::LegendPlace::Sheet);
        };
        QVERIFY(!isDrawn(session::buildScene(builder.tables(), {})));
        model::Table &zones = builder.tables()[model::TableId::Zones];
        for (const char *zone : {"periphery", "core"}) {
            const model::Row row = zones.appendRow();
            zones.setShape(row, model::ZoneFields::Geom, test::box(126.9, 36.5, 127.0, 36.6));
            zones.setValue(row, model::ZoneFields::Cluster, QStringLiteral("c"));
            zones.setValue(row, model::ZoneFields::Zone, QLatin1String(zone));
            const maps::MapScene scene = session::buildScene(builder.tables(), {});
            QVERIFY(isDrawn(scene));
            QCOMPARE(entries(scene).size(), static_cast<qsizetype>(row) + 1);
        }
        const maps::MapScene scene = session::buildScene(builder.tables(), {});
        QCOMPARE(entries(scene).front().value, QStringLiteral("core"));
        const session::ContentFacts facts = session::factsOf(builder.tables());
        QVERIFY(session::sheetLegend(builder.tables(), facts, scene, nullptr).contains(entries(scene).back()));
        // Told apart by their form alone.
        const auto sign = [&](int at) {
            return legendIcon(entries(scene)[at], scene.style)
                .pixmap(24, 24)
                .toImage()
                .convertToFormat(QImage::Format_Grayscale8);
        };
        QVERIFY(sign(0) != sign(1));
        zones.setAlive(0, false);
        zones.setAlive(1, false);
        QVERIFY(!isDrawn(session::buildScene(builder.tables(), {})));
    }

    void kindsAreToldApartByShape()
    {
        const maps::Palette palette = maps::Palette::forTheme(maps::MapTheme::Light);
        QList<QImage> masks;
        for (const maps::KindStyle &style : palette.participantKinds) {
            QImage mask = participantKindPixmap(style.kind, {32, 32}, 1.0).toImage().createAlphaMask();
            QVERIFY2(!masks.contains(mask), qPrintable(style.kind));
            masks += mask;
        }
        QVERIFY(!clusterKindPixmap(QStringLiteral("industrial"), {16, 16}, 2.0).isNull());
        QCOMPARE(clusterKindPixmap(QStringLiteral("industrial"), {16, 16}, 2.0).size(), QSize(32, 32));
        QCOMPARE(themeForGround(Qt::white), maps::MapTheme::Light);
        QCOMPARE(themeForGround(Qt::black), maps::MapTheme::Dark);
    }

    void sheetsHaveTheirSizes()
    {
        const QList<SheetPreset> sheets = sheetPresets();
        QCOMPARE(sheetPixels(sheets[0], 300.0), QSize(3508, 2480));
        QCOMPARE(sheetPixels(sheets[2], 300.0), QSize(4961, 3508));
        QCOMPARE(sheetPixels(sheets[4], 300.0), QSize(1920, 1080));
        QCOMPARE(sheetDpi(sheets[0], 150.0), 150.0);
        QCOMPARE(sheetDpi(sheets[4], 150.0), 144.0);
    }

private:
    static std::optional<QPointF> placeOnMap(model::LonLat place)
    {
        ViewProjection projection;
        projection.setCrs(QStringLiteral("EPSG:5179"));
        return projection.toMap(place);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestCanvasParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas_parts.moc"
