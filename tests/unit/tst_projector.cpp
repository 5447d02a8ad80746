// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/projector.h"

#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <limits>

using namespace atlas::geometry;
using atlas::model::LonLat;

class TestProjector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eastIsFirstAndRoundTripsHold_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        // Origins and false origins of the systems themselves.
        QTest::newRow("Korea unified") << QStringLiteral("EPSG:5179") << 127.5 << 38.0 << 1000000.0 << 2000000.0;
        QTest::newRow("Korea central") << QStringLiteral("EPSG:5186") << 127.0 << 38.0 << 200000.0 << 600000.0;
        QTest::newRow("web") << QStringLiteral("EPSG:3857") << 180.0 << 0.0 << 20037508.342789 << 0.0;
        QTest::newRow("degrees") << QStringLiteral("EPSG:4326") << 127.25 << 36.5 << 127.25 << 36.5;
        QTest::newRow("PROJ string") << QStringLiteral("+proj=utm +zone=52 +datum=WGS84") << 129.0 << 0.0 << 500000.0
                                     << 0.0;
    }
    void eastIsFirstAndRoundTripsHold()
    {
        QFETCH(QString, crs);
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(double, x);
        QFETCH(double, y);
        const auto projector = Projector::create(crs);
        QVERIFY(projector.ok());
        const auto point = projector->forward(LonLat{lon, lat});
        QVERIFY(point.has_value());
        QVERIFY(std::abs(point->x - x) < 1e-3);
        QVERIFY(std::abs(point->y - y) < 1e-3);
        const auto back = projector->inverse(*point);
        QVERIFY(std::abs(std::abs(back->lon) - lon) < 1e-9); // ±180 are the same meridian
        QVERIFY(std::abs(back->lat - lat) < 1e-9);
    }

    void countriesAndTheirSystems()
    {
        const atlas::model::LonLatBox alps{5, 44, 15, 48};
        QCOMPARE(crsForCountry(QStringLiteral("kr"), {}), QStringLiteral("EPSG:5179"));
        QCOMPARE(crsForCountry(QStringLiteral("CA"), {}), QStringLiteral("EPSG:3347"));
        QCOMPARE(crsForCountry(QStringLiteral("GB"), {}), QStringLiteral("EPSG:27700"));
        QCOMPARE(crsForCountry(QStringLiteral("XX"), {}), QStringLiteral("EPSG:3857"));
        const auto local = Projector::create(crsForCountry(QStringLiteral("CH"), alps));
        QVERIFY(local.ok());
        const auto centre = local->forward(LonLat{10, 46});
        QVERIFY(std::abs(centre->x) < 1e-6 && std::abs(centre->y) < 1e-6);
        for (const char *country : {"KR", "CA", "GB"})
            QVERIFY(Projector::create(crsForCountry(QString::fromLatin1(country), {})).ok());
    }

    void britainIsWithinMetres()
    {
        // Charing Cross is near TQ 300 804.
        const auto projector = Projector::create(QStringLiteral("EPSG:27700"));
        const auto point = projector->forward(LonLat{-0.1276, 51.5072});
        QVERIFY(std::abs(point->x - 530000) < 300);
        QVERIFY(std::abs(point->y - 180400) < 300);
    }

    void nonsenseIsRefusedInOneSentence()
    {
        for (const char *crs : {"", "EPSG:999999", "nonsense", "+proj=nonsense", "EPSG:9807"}) {
            const auto projector = Projector::create(QString::fromLatin1(crs));
            QVERIFY(!projector.ok());
            QVERIFY(projector.problem().sentence().contains(QLatin1String("EPSG:5179")));
        }
    }

    void positionsThatFailAreSaid()
    {
        const auto projector = Projector::create(QStringLiteral("EPSG:3857"));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!projector->forward(LonLat{nan, 5}));
        QVERIFY(!projector->forward(LonLat{5, std::numeric_limits<double>::infinity()}));
        std::vector<ProjectedPoint> points{{127, 37}, {nan, 1}, {0, 0}};
        QCOMPARE(projector->forward(points), std::size_t{1});
        QVERIFY(std::abs(points[0].x - 14137575.33) < 1);
        QVERIFY(std::isnan(points[1].x) && std::isnan(points[1].y));
        QVERIFY(std::abs(points[2].x) < 1e-6);
        QVERIFY(projector->isGeographic() == false);
        QVERIFY(Projector::create(QStringLiteral("EPSG:4326"))->isGeographic());
        QCOMPARE(Projector::create(QStringLiteral("EPSG:3857"))->name(), QStringLiteral("WGS 84 / Pseudo-Mercator"));
    }

    void shapesAndBoxesComeBackToDegrees()
    {
        const auto projector = Projector::create(QStringLiteral("EPSG:5179"));
        const auto shape = projector->inverse(samples::box(950000, 1950000, 960000, 1960000));
        QVERIFY(shape.has_value());
        QVERIFY(shape->bounds().west > 126.9 && shape->bounds().east < 127.1);
        const auto box = projector->inverseBox({950000, 1950000}, {960000, 1960000});
        for (const LonLat &p : shape->points)
            QVERIFY(box.contains(p));
    }
};

QTEST_APPLESS_MAIN(TestProjector)
#include "tst_projector.moc"
