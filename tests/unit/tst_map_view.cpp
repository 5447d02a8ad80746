// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/scene/map_view.h"

#include <QTest>

#include <cmath>
#include <limits>

using atlas::maps::MapView;

namespace {

MapView sample()
{
    MapView view;
    view.centre = QPointF(1000.0, 2000.0);
    view.unitsPerPixel = 10.0;
    view.size = QSize(200, 100);
    return view;
}

bool near(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extentIsCentredAndNorthIsUp()
    {
        const MapView view = sample();
        QCOMPARE(view.extent(), QRectF(0.0, 1500.0, 2000.0, 1000.0));
        QCOMPARE(view.toMap(QPointF(0.0, 0.0)), QPointF(0.0, 2500.0));
        QCOMPARE(view.toPixel(QPointF(2000.0, 1500.0)), QPointF(200.0, 100.0));
    }

    void pixelsAndMapAreInverse()
    {
        const MapView view = sample();
        for (const QPointF pixel : {QPointF(0, 0), QPointF(13.25, 77.5), QPointF(-40, 300)}) {
            QVERIFY(near(view.toPixel(view.toMap(pixel)), pixel));
        }
    }

    void zoomKeepsThePointUnderTheCursor()
    {
        const MapView view = sample();
        const QPointF cursor(30.0, 80.0);
        const MapView closer = view.zoomedAt(cursor, 2.0);
        QCOMPARE(closer.unitsPerPixel, 5.0);
        QVERIFY(near(closer.toMap(cursor), view.toMap(cursor)));
        QVERIFY(near(closer.zoomedAt(cursor, 0.5).centre, view.centre));
        QCOMPARE(view.zoomedAt(cursor, 0.0), view);
        QCOMPARE(view.zoomedAt(cursor, std::numeric_limits<double>::quiet_NaN()), view);
    }

    void panFollowsTheHand()
    {
        const MapView view = sample();
        const MapView moved = view.panned(QPointF(20.0, -5.0));
        QVERIFY(near(moved.toPixel(view.toMap(QPointF(50.0, 50.0))), QPointF(70.0, 45.0)));
    }

    void fittedShowsTheWholeExtent()
    {
        const MapView view = sample();
        const QRectF wanted(-500.0, 100.0, 9000.0, 300.0);
        const MapView fitted = view.fitted(wanted, 0.1);
        QVERIFY(fitted.extent().contains(wanted));
        QVERIFY(near(fitted.centre, wanted.center()));
        QCOMPARE(fitted.unitsPerPixel, 9000.0 / (200.0 * 0.8));
        const MapView atPoint = view.fitted(QRectF(7.0, 8.0, 0.0, 0.0));
        QCOMPARE(atPoint.unitsPerPixel, view.unitsPerPixel);
        QVERIFY(near(atPoint.centre, QPointF(7.0, 8.0)));
    }

    void oldPictureLiesRightInNewView()
    {
        const MapView drawn = sample();
        const MapView now =
            drawn.panned(QPointF(17.0, 9.0)).zoomedAt(QPointF(10.0, 90.0), 1.7).resized(QSize(320, 240), 2.0);
        const auto transform = MapView::pictureTransform(drawn, now);
        QVERIFY(transform.has_value());
        for (const QPointF pixel : {QPointF(0, 0), QPointF(200, 100), QPointF(61, 43)}) {
            QVERIFY(near(transform->map(pixel), now.toPixel(drawn.toMap(pixel))));
        }
        QVERIFY(MapView::pictureTransform(drawn, drawn)->isIdentity());
    }

    void noTransformBetweenCoordinateSystems()
    {
        MapView other = sample();
        other.crs = QStringLiteral("EPSG:3347");
        QVERIFY(!MapView::pictureTransform(sample(), other).has_value());
        MapView empty = sample();
        empty.size = QSize();
        QVERIFY(!MapView::pictureTransform(empty, sample()).has_value());
    }

    void validity()
    {
        QVERIFY(sample().isValid());
        MapView view = sample();
        view.unitsPerPixel = 0.0;
        QVERIFY(!view.isValid());
        view = sample();
        view.centre.setX(std::numeric_limits<double>::infinity());
        QVERIFY(!view.isValid());
    }
};

QTEST_GUILESS_MAIN(TestMapView)
#include "tst_map_view.moc"
