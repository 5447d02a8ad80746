// SPDX-License-Identifier: GPL-2.0-or-later
// Real boundaries: areas by province against OGR's intersection measured with PROJ's geodesic polygons.
#include "app/geometry/curves.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/overlay.h"
#include "app/geometry/shape_tools.h"
#include "app/geometry/wkb.h"
#include "tests/unit/geodesic_check.h"
#include "tests/unit/geometry_samples.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <gdal.h>
#include <ogr_api.h>

#include <memory>
#include <set>

using namespace atlas::geometry;
using atlas::model::LonLat;
using atlas::model::Shape;

namespace {

using OgrGeometry = std::unique_ptr<void, void (*)(void *)>;

OgrGeometry owned(OGRGeometryH geometry)
{
    return {geometry, [](void *g) { OGR_G_DestroyGeometry(g); }};
}

Shape toShape(OGRGeometryH geometry)
{
    std::vector<std::uint8_t> wkb(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
    OGR_G_ExportToWkb(geometry, wkbNDR, wkb.data());
    return shapeFromWkb(wkb).value_or(Shape{});
}

OgrGeometry toOgr(const Shape &shape)
{
    const std::vector<std::uint8_t> wkb = wkbFromShape(shape);
    OGRGeometryH geometry = nullptr;
    OGR_G_CreateFromWkb(wkb.data(), nullptr, &geometry, static_cast<int>(wkb.size()));
    return owned(geometry);
}

/// Geodesic area of the polygons in it, lines and points left out.
double ogrKm2(OGRGeometryH geometry)
{
    if (!geometry || OGR_G_IsEmpty(geometry))
        return 0;
    if (OGR_GT_Flatten(OGR_G_GetGeometryType(geometry)) == wkbPolygon)
        return check::geodesicKm2(toShape(geometry));
    double sum = 0;
    for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
        if (OGR_GT_Flatten(OGR_G_GetGeometryType(OGR_G_GetGeometryRef(geometry, i))) != wkbLineString)
            sum += ogrKm2(OGR_G_GetGeometryRef(geometry, i));
    return sum;
}

} // namespace

class TestKoreaProvinces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString folder = qEnvironmentVariable("CLUSTER_ATLAS_DATA");
        if (folder.isEmpty())
            folder = QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR "/../shared/data");
        const QString file = folder + QStringLiteral("/korea-2018/provinces-2018-topo.json");
        if (!QFileInfo::exists(file))
            QSKIP("the detailed boundaries of Korea are not here: set CLUSTER_ATLAS_DATA to their folder");
        GDALAllRegister();
        const GDALDatasetH data = GDALOpenEx(QFile::encodeName(file).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                             nullptr, nullptr, nullptr);
        QVERIFY(data);
        const OGRLayerH layer = GDALDatasetGetLayer(data, 0);
        std::map<QString, Shape> byCode;
        while (const OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
            const int field = OGR_F_GetFieldIndex(feature, "code");
            byCode[QString::fromUtf8(OGR_F_GetFieldAsString(feature, field))] = toShape(OGR_F_GetGeometryRef(feature));
            OGR_F_Destroy(feature);
        }
        GDALClose(data);
        QCOMPARE(byCode.size(), std::size_t{17});
        for (auto &[code, shape] : byCode) {
            m_codes << code;
            m_shapes.push_back(samples::shared(shape));
            m_ogr.push_back(toOgr(makeValid(shape).shape));
        }
        m_regions = std::make_unique<RegionOverlay>(m_shapes);
    }

    void areasByProvince_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("km");
        QTest::addColumn<int>("provinces");
        QTest::newRow("Seoul, Incheon, Gyeonggi") << 126.80 << 37.50 << 15.0 << 3;
        QTest::newRow("Gyeonggi, Chungnam, Chungbuk") << 127.35 << 36.98 << 20.0 << 3;
        QTest::newRow("Daejeon, Sejong and around") << 127.35 << 36.45 << 25.0 << 4;
        QTest::newRow("Ulsan, Busan, Gyeongnam") << 129.25 << 35.45 << 20.0 << 3;
        QTest::newRow("coast and islands of Jeonnam") << 126.3 << 34.5 << 30.0 << 1;
        QTest::newRow("half the country") << 127.8 << 36.4 << 120.0 << 11;
    }
    void areasByProvince()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(double, km);
        QFETCH(int, provinces);
        const Shape extent = *circle({lon, lat}, km, 120);
        const Overlay result = m_regions->overlay(extent);
        QCOMPARE(result.fault, OverlayFault::None);
        QVERIFY2(static_cast<int>(result.parts.size()) >= provinces, qPrintable(QString::number(result.parts.size())));
        const OgrGeometry ogrExtent = toOgr(extent);
        double sum = result.outsideKm2;
        double inside = 0;
        for (const RegionPart &part : result.parts) {
            const OgrGeometry common = owned(OGR_G_Intersection(ogrExtent.get(), m_ogr[part.region].get()));
            const double expected = ogrKm2(common.get());
            QVERIFY2(std::abs(part.areaKm2 - expected) <= 1e-4 * expected,
                     qPrintable(QStringLiteral("%1: %2 not %3")
                                    .arg(m_codes[static_cast<qsizetype>(part.region)])
                                    .arg(part.areaKm2)
                                    .arg(expected)));
            QVERIFY(std::abs(areaKm2(*part.geometry) - part.areaKm2) <= 1e-9 * part.areaKm2);
            sum += part.areaKm2;
            inside += expected;
        }
        QVERIFY(std::abs(sum / result.wholeKm2 - 1) <= 1e-9);
        QVERIFY(std::abs(result.outsideKm2 - (check::geodesicKm2(extent) - inside)) <= 1e-4 * result.wholeKm2);
        for (std::size_t r = 0; r < m_ogr.size(); ++r) {
            const bool listed = std::any_of(result.parts.begin(), result.parts.end(),
                                            [&](const RegionPart &part) { return part.region == r; });
            if (!listed) {
                const OgrGeometry common = owned(OGR_G_Intersection(ogrExtent.get(), m_ogr[r].get()));
                QVERIFY(ogrKm2(common.get()) <= 1e-9 * result.wholeKm2);
            }
        }
    }

    void crossedLengthsFollowTheSharedArcs()
    {
        // The Gyeonggi–Chungnam and all other lines within 40 km of Pyeongtaek: edges that two provinces share, cut at
        // the circle by bisection.
        const LonLat centre{127.1, 36.98};
        const double radiusKm = 40;
        const Shape extent = *circle(centre, radiusKm, 720);
        using Edge = std::pair<std::pair<double, double>, std::pair<double, double>>;
        std::vector<std::set<Edge>> edges(m_shapes.size());
        for (std::size_t r = 0; r < m_shapes.size(); ++r) {
            for (std::size_t k = 0; k < m_shapes[r]->ringCount(); ++k) {
                const auto ring = m_shapes[r]->ring(k);
                for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                    const std::pair<double, double> a{ring[i].lon, ring[i].lat};
                    const std::pair<double, double> b{ring[i + 1].lon, ring[i + 1].lat};
                    if (a != b)
                        edges[r].insert({std::min(a, b), std::max(a, b)});
                }
            }
        }
        const auto in = [&](double x, double y) { return samples::inside(extent, {x, y}); };
        const Overlay result = m_regions->overlay(extent);
        QVERIFY(result.crossed.size() >= 3);
        for (const CrossedBorder &crossed : result.crossed) {
            double expected = 0;
            for (const Edge &edge : edges[crossed.regionA]) {
                if (!edges[crossed.regionB].contains(edge))
                    continue;
                auto [a, b] = edge;
                const bool startsIn = in(a.first, a.second);
                const bool endsIn = in(b.first, b.second);
                if (!startsIn && !endsIn)
                    continue;
                if (startsIn != endsIn) {
                    auto inner = startsIn ? a : b;
                    auto outer = startsIn ? b : a;
                    const auto fixed = inner;
                    for (int step = 0; step < 60; ++step) {
                        const std::pair<double, double> middle{(inner.first + outer.first) / 2,
                                                               (inner.second + outer.second) / 2};
                        (in(middle.first, middle.second) ? inner : outer) = middle;
                    }
                    a = fixed;
                    b = inner;
                }
                expected += check::distanceKm({a.first, a.second}, {b.first, b.second});
            }
            QVERIFY2(std::abs(crossed.lengthKm - expected) <= 1e-4 * expected + 1e-3,
                     qPrintable(QStringLiteral("%1|%2: %3 not %4")
                                    .arg(m_codes[crossed.regionA], m_codes[crossed.regionB])
                                    .arg(crossed.lengthKm)
                                    .arg(expected)));
        }
    }

    void everyPartIsWhereTheLocatorSaysItIs()
    {
        samples::Dice dice(31);
        for (int i = 0; i < 30; ++i) {
            const Overlay result =
                m_regions->overlay(*circle({dice.between(126.5, 129.3), dice.between(34.8, 38)}, 12));
            for (const RegionPart &part : result.parts)
                if (const auto place = labelPoint(*part.geometry))
                    QCOMPARE(m_regions->locator().locate(*place).region, static_cast<std::int32_t>(part.region));
        }
    }

private:
    QStringList m_codes;
    std::vector<atlas::model::ShapePtr> m_shapes;
    std::vector<OgrGeometry> m_ogr;
    std::unique_ptr<RegionOverlay> m_regions;
};

QTEST_APPLESS_MAIN(TestKoreaProvinces)
#include "tst_korea_provinces.moc"
