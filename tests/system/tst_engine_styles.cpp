// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_client.h"
#include "maps/client/style_file.h"
#include "tests/system/engine_probe.h"
#include "tests/system/map_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace atlas::maps;
using namespace atlas::test;

namespace {

constexpr int patience = 60000;

/// The share of pixels that are clearly of another colour.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size()) {
        return 1.0;
    }
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count += std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                               std::abs(qBlue(p) - qBlue(q))}) > 40
                         ? 1
                         : 0;
        }
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

/// QGIS styles out of the engine and into it: what a saved atlas carries in layer_styles is what QGIS draws from.
class TestEngineStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeMap(m_folder.path());
        writeDerived(m_folder.path());
        m_client = std::make_unique<EngineClient>(realEngine());
        m_scene = sceneOf(m_folder.path(), false);
        m_scene.layers.removeIf([](const SceneLayer &layer) {
            return layer.dataset.endsWith(QLatin1String("derived.gpkg")) && layer.role != LayerRole::Links;
        });
    }

    void cleanupTestCase() { m_client.reset(); }

    void stylesAreForTheTablesOfTheDocument()
    {
        const QList<TableStyle> styles = stylesOf(m_scene);
        QStringList tables;
        for (const TableStyle &style : styles) {
            tables << style.table;
            QVERIFY(style.qml.startsWith(QLatin1String("<!DOCTYPE qgis")));
            QVERIFY(!style.qml.contains(QLatin1String("AtlasHatch"))); // QGIS Desktop does not know it
        }
        QCOMPARE(tables,
                 (QStringList{QStringLiteral("clusters"), QStringLiteral("participants"), QStringLiteral("regions")}));
        QVERIFY(styles.at(2).qml.contains(QLatin1String("RuleRenderer")));
        QCOMPARE(stylesOf(m_scene), styles); // to the letter
        MapScene other = m_scene;
        other.style.markerSize = 5.0;
        const QList<TableStyle> larger = stylesOf(other);
        QCOMPARE(larger.at(0), styles.at(0));
        QVERIFY(larger.at(1) != styles.at(1));
    }

    void qgisDrawsTheSameFromThem_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("role");
        QTest::newRow("clusters") << 0 << static_cast<int>(LayerRole::ClusterExtents);
        QTest::newRow("participants") << 1 << static_cast<int>(LayerRole::Participants);
        QTest::newRow("regions") << 2 << static_cast<int>(LayerRole::Provinces);
    }
    void qgisDrawsTheSameFromThem()
    {
        QFETCH(int, table);
        QFETCH(int, role);
        MapScene scene = m_scene;
        scene.style.clusterColouring = ClusterColouring::Province;
        scene.style.clusterProvinces = {{QStringLiteral("c1"), QStringLiteral("A")},
                                        {QStringLiteral("c2"), QStringLiteral("B")}};
        scene.style.palette.clusterKinds = {{QStringLiteral("A"), MarkerShape::Square, QColor(0x117733)},
                                            {QStringLiteral("B"), MarkerShape::Square, QColor(0x882255)},
                                            {QString(), MarkerShape::Square, QColor(0x777777)}};
        if (role == static_cast<int>(LayerRole::Provinces)) { // the style of the table has both levels
            scene.layers.removeIf([](const SceneLayer &layer) { return layer.role != LayerRole::Provinces; });
        }
        const QImage own = pictureOf(scene).image;
        MapScene styled = scene;
        styled.style.qml = {{role, stylesOf(scene).at(role == static_cast<int>(LayerRole::Provinces) ? 0 : table).qml}};
        const Picture picture = pictureOf(styled);
        QVERIFY2(picture.warnings.isEmpty(), qPrintable(picture.warnings.join(QLatin1Char('\n'))));
        QVERIFY2(difference(own, picture.image) < 0.002, qPrintable(QString::number(difference(own, picture.image))));
        // And it is the style that says so: another look gives another picture.
        MapScene thick = scene;
        thick.style.clusterLineWidth = 2.0;
        thick.style.markerSize = 6.0;
        thick.style.provinceLineWidth = 2.5;
        styled.style.qml = {{role, stylesOf(thick).at(role == static_cast<int>(LayerRole::Provinces) ? 0 : table).qml}};
        QVERIFY(difference(own, pictureOf(styled).image) > 0.002);
    }

    void aStyleThatDoesNotFitIsSaidAndPassedOver()
    {
        MapScene scene = m_scene;
        const QImage own = pictureOf(scene).image;
        const QString forPoints = stylesOf(scene).at(1).qml;
        scene.style.qml = {{static_cast<int>(LayerRole::ClusterExtents), forPoints}};
        const Picture picture = pictureOf(scene);
        QCOMPARE(picture.warnings.size(), 1);
        QVERIFY(picture.warnings.first().contains(QStringLiteral("Clusters")));
        QVERIFY(difference(own, picture.image) < 0.0005);
        // Nor does one that a stranger put into the document.
        scene.style.qml = {{static_cast<int>(LayerRole::ClusterExtents), QStringLiteral("<!DOCTYPE x [")}};
        QCOMPARE(pictureOf(scene).warnings.size(), 1);
    }

    void filesAreReadWithOneSentenceEach()
    {
        const auto file = [this](const char *name, const QByteArray &content) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            QFile out(path);
            out.open(QIODevice::WriteOnly);
            out.write(content);
            return path;
        };
        const StyleFile good = readStyleFile(file("good.qml", stylesOf(m_scene).at(0).qml.toUtf8()));
        QVERIFY(good.problem.isEmpty());
        QCOMPARE(good.replaced, 0);
        QVERIFY(good.qml.contains(QStringLiteral("renderer-v2")));
        for (const QString &path :
             {file("empty.qml", {}), file("sld.qml", "<StyledLayerDescriptor/>"), file("cut.qml", "<qgis><renderer-v2"),
              file("large.qml", QByteArray(500000, 'x')), m_folder.filePath(QStringLiteral("nowhere.qml"))}) {
            const StyleFile bad = readStyleFile(path);
            QVERIFY(bad.qml.isEmpty());
            QVERIFY2(bad.problem.endsWith(QLatin1Char('.')), qPrintable(bad.problem));
        }
    }

private:
    QList<TableStyle> stylesOf(const MapScene &scene)
    {
        QSignalSpy ready(m_client.get(), &MapRenderer::stylesReady);
        m_client->requestStyles(scene);
        return ready.wait(patience) ? ready.constFirst().at(1).value<QList<TableStyle>>() : QList<TableStyle>();
    }

    Picture pictureOf(const MapScene &scene)
    {
        QSignalSpy ready(m_client.get(), &MapRenderer::pictureReady);
        // Close up, where marks have the size that the style says.
        MapView view = viewOf(QSize(480, 320));
        view.unitsPerPixel = 180.0;
        view.centre += QPointF(5000.0, 0.0);
        m_client->requestPicture(scene, view);
        return ready.wait(patience) ? ready.constFirst().constFirst().value<Picture>() : Picture();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EngineClient> m_client;
    MapScene m_scene;
};

QTEST_MAIN(TestEngineStyles)
#include "tst_engine_styles.moc"
