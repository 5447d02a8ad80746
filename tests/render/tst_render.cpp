// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_client.h"
#include "tests/system/engine_probe.h"
#include "tests/system/map_fixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace atlas::maps;
using namespace atlas::test;

namespace {

constexpr int patience = 60000;
constexpr int channelTolerance = 24;     // of 255
constexpr double pixelTolerance = 0.002; // share of all pixels

/// The share of pixels that differ, and a picture of where.
double difference(const QImage &a, const QImage &b, QImage *diff)
{
    *diff = QImage(a.size(), QImage::Format_RGB32);
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int off =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            const bool differs = off > channelTolerance;
            count += differs ? 1 : 0;
            const int grey = 200 + qGray(p) / 5;
            diff->setPixel(x, y, differs ? qRgb(255, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

/// "qgis3.22-qt5.15"
QString variantOf(const EngineVersions &versions)
{
    const auto minor = [](const QString &version) {
        return version.split(QLatin1Char('.')).mid(0, 2).join(QLatin1Char('.'));
    };
    return QStringLiteral("qgis%1-qt%2").arg(minor(versions.qgis), minor(versions.qt));
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeMap(m_folder.path());
        writeDerived(m_folder.path());
        m_client = std::make_unique<EngineClient>(realEngine());
        QVERIFY(QTest::qWaitFor([this] { return m_client->state() == EngineState::Ready; }, patience));
        m_goldens = QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR "/tests/render/golden/") + variantOf(m_client->versions());
    }

    void cleanupTestCase() { m_client.reset(); }

    void looksAsItShould_data()
    {
        QTest::addColumn<MapScene>("scene");
        QTest::addColumn<MapView>("view");
        const MapView whole = viewOf(QSize(480, 320));
        const MapScene all = sceneOf(m_folder.path(), false);
        const auto only = [&all](const QList<LayerRole> &roles) {
            MapScene scene = all;
            for (SceneLayer &layer : scene.layers) {
                layer.visible = roles.contains(layer.role);
            }
            return scene;
        };
        QTest::newRow("boundaries") << only({LayerRole::Provinces, LayerRole::Districts}) << whole;
        QTest::newRow("districts-alone") << only({LayerRole::Districts}) << whole;
        QTest::newRow("clusters") << only({LayerRole::Provinces, LayerRole::ClusterExtents, LayerRole::OutsideParts,
                                           LayerRole::CrossedLines})
                                  << whole.zoomedAt(QPointF(280, 160), 2.5);
        MapScene zones = only({LayerRole::Provinces, LayerRole::ClusterExtents, LayerRole::OutsideParts});
        SceneLayer zoneLayer = zones.layers[2];
        zoneLayer.role = LayerRole::Zones;
        zoneLayer.table = QStringLiteral("zones");
        zones.layers.insert(3, zoneLayer);
        QTest::newRow("zones") << zones << whole.zoomedAt(QPointF(280, 160), 2.5);
        QTest::newRow("links") << only({LayerRole::Provinces, LayerRole::Links}) << whole;
        QTest::newRow("participants") << only({LayerRole::Provinces, LayerRole::Participants})
                                      << whole.zoomedAt(QPointF(270, 160), 3.0);
        QTest::newRow("everything-light") << all << whole;
        MapScene dark = all;
        dark.style.palette = Palette::forTheme(MapTheme::Dark);
        QTest::newRow("everything-dark") << dark << whole;
        MapScene emphasised = all;
        emphasised.style.emphasisedClusters = {QStringLiteral("c1")};
        emphasised.layers[6].opacity = 0.3; // links
        QTest::newRow("emphasised-faint-links") << emphasised << whole;
        MapScene flows = only({LayerRole::Provinces, LayerRole::Flows, LayerRole::Links, LayerRole::FlowPlaces,
                               LayerRole::Participants, LayerRole::Brokers});
        flows.style.flowScale = 10000.0; // the view's is smaller than 1:10,000
        QTest::newRow("flows") << flows << whole;
        MapScene chosen = all;
        for (SceneLayer &layer : chosen.layers) {
            if (layer.role == LayerRole::Links) {
                layer.filter.heaviest = 2;
                layer.filter.kinds = QStringList{QStringLiteral("finance"), QStringLiteral("supply")};
            }
        }
        chosen.style.hatches = {{QStringLiteral("B"), HatchPattern::Diamonds, QColor(0x7a3b8f)}};
        chosen.style.clusterColouring = ClusterColouring::Province;
        chosen.style.clusterProvinces = {{QStringLiteral("c1"), QStringLiteral("A")},
                                         {QStringLiteral("c2"), QStringLiteral("B")}};
        chosen.style.palette.clusterKinds = {{QStringLiteral("A"), MarkerShape::Square, QColor(0x117733)},
                                             {QStringLiteral("B"), MarkerShape::Square, QColor(0x882255)},
                                             {QString(), MarkerShape::Square, QColor(0x777777)}};
        chosen.style.participantsByKind = false;
        QTest::newRow("chosen-links-by-province") << chosen << whole;
        MapView other = whole;
        other.crs = QStringLiteral("EPSG:3857");
        QTest::newRow("other-projection") << all << other.fitted(QRectF(14020000.0, 4300000.0, 235000.0, 142000.0));
    }

    void looksAsItShould()
    {
        QFETCH(MapScene, scene);
        QFETCH(MapView, view);
        const QString name = QLatin1String(QTest::currentDataTag());
        QSignalSpy ready(m_client.get(), &MapRenderer::pictureReady);
        m_client->requestPicture(scene, view);
        QVERIFY(ready.wait(patience));
        const auto picture = ready.constFirst().constFirst().value<Picture>();
        QVERIFY2(picture.warnings.isEmpty(), qPrintable(picture.warnings.join(QLatin1Char('\n'))));
        const QString path = m_goldens + QLatin1Char('/') + name + QStringLiteral(".png");
        if (qEnvironmentVariableIsSet("CLUSTER_ATLAS_UPDATE_GOLDENS")) {
            QVERIFY(QDir().mkpath(m_goldens));
            QVERIFY(picture.image.save(path));
            return;
        }
        if (!QDir(m_goldens).exists()) {
            QSKIP(qPrintable(QStringLiteral("no golden pictures for these versions: ") + m_goldens));
        }
        const QImage golden(path);
        QVERIFY2(!golden.isNull(), qPrintable(path));
        QCOMPARE(picture.image.size(), golden.size());
        QImage diff;
        const double share = difference(picture.image, golden, &diff);
        if (share > pixelTolerance) {
            picture.image.save(name + QStringLiteral(".actual.png"));
            diff.save(name + QStringLiteral(".diff.png"));
            QFAIL(qPrintable(QStringLiteral("%1 % of the pixels differ; see %2/%3.diff.png")
                                 .arg(share * 100.0)
                                 .arg(QDir::currentPath(), name)));
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EngineClient> m_client;
    QString m_goldens;
};

QTEST_MAIN(TestRender)
#include "tst_render.moc"
