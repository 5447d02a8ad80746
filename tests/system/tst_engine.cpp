// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_client.h"
#include "tests/system/engine_probe.h"
#include "tests/system/map_fixture.h"

#include <QCryptographicHash>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace atlas::maps;
using namespace atlas::test;

namespace {

constexpr int patience = 60000;

Picture pictureFrom(const QSignalSpy &spy, qsizetype index)
{
    return spy.at(index).first().value<Picture>();
}

/// Colour of the picture at a place in degrees, found to within a few hundred metres around 127.5°E 36.5°N in
/// EPSG:5179.
QColor colourAt(const Picture &picture, double longitude, double latitude)
{
    const double x = 1000000.0 + (longitude - 127.5) * 111320.0 * std::cos(latitude * M_PI / 180.0);
    const double y = 2000000.0 + (latitude - 38.0) * 110950.0;
    const QPointF pixel = picture.view.toPixel(QPointF(x, y)) * picture.view.devicePixelRatio;
    return picture.image.pixelColor(pixel.toPoint());
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeMap(m_folder->path());
        writeDerived(m_folder->path());
    }

    void saysWhatItIs()
    {
        EngineClient client(realEngine());
        QCOMPARE(client.state(), EngineState::Starting);
        QSignalSpy states(&client, &MapRenderer::stateChanged);
        QVERIFY(states.wait(patience));
        QCOMPARE(client.state(), EngineState::Ready);
        QVERIFY(client.versions().qgis.startsWith(QLatin1Char('3')) ||
                client.versions().qgis.startsWith(QLatin1Char('4')));
        QVERIFY(!client.versions().gdal.isEmpty());
        QVERIFY(!client.versions().proj.isEmpty());
    }

    void pictureShowsTheMap()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        const MapScene scene = sceneOf(m_folder->path(), false);
        const quint64 id = client.requestPicture(scene, viewOf(QSize(800, 600)));
        QVERIFY(ready.wait(patience));
        const Picture picture = pictureFrom(ready, 0);
        QCOMPARE(picture.id, id);
        QCOMPARE(picture.revision, scene.revision);
        QCOMPARE(picture.view, viewOf(QSize(800, 600)));
        QCOMPARE(picture.image.size(), QSize(800, 600));
        QVERIFY2(picture.warnings.isEmpty(), qPrintable(picture.warnings.join(QLatin1Char('\n'))));
        QCOMPARE(picture.image.pixelColor(2, 2), scene.style.palette.background);
        QCOMPARE(colourAt(picture, 126.4, 36.5), scene.style.palette.land);
        const QColor inCluster = colourAt(picture, 127.75, 36.65);
        QVERIFY(inCluster != scene.style.palette.land);
        QVERIFY(inCluster.blue() > inCluster.red());
    }

    void labelsAreDrawnInTheLanguageAskedFor()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QList<QImage> images;
        for (const char *language : {"ko", "en"}) {
            MapScene scene = sceneOf(m_folder->path(), true);
            scene.style.labelLanguage = QLatin1String(language);
            client.requestPicture(scene, viewOf(QSize(800, 600)));
            QVERIFY(ready.wait(patience));
            images.append(pictureFrom(ready, ready.size() - 1).image);
        }
        client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(800, 600)));
        QVERIFY(ready.wait(patience));
        images.append(pictureFrom(ready, 2).image);
        QVERIFY(images.at(0) != images.at(1));
        QVERIFY(images.at(0) != images.at(2));
        QVERIFY(images.at(1) != images.at(2));
    }

    void denseScreensGetMorePixels()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        for (const double ratio : {1.25, 2.0}) {
            client.requestPicture(sceneOf(m_folder->path(), true), viewOf(QSize(401, 301), ratio));
            QVERIFY(ready.wait(patience));
            const Picture picture = pictureFrom(ready, ready.size() - 1);
            QCOMPARE(picture.image.devicePixelRatio(), ratio);
            QVERIFY(qAbs(picture.image.width() - 401 * ratio) <= 1.0);
            QVERIFY(qAbs(picture.image.height() - 301 * ratio) <= 1.0);
        }
    }

    void newestViewWins()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        const MapScene scene = sceneOf(m_folder->path(), true);
        client.requestPicture(scene, viewOf(QSize(300, 200)));
        QVERIFY(ready.wait(patience));
        ready.clear();
        quint64 last = 0;
        MapView view = viewOf(QSize(640, 480));
        for (int i = 0; i < 8; ++i) {
            view = view.panned(QPointF(7.0, 3.0));
            last = client.requestPicture(scene, view);
        }
        QVERIFY(ready.wait(patience));
        // One more, so that a late picture of an older view would have come by then.
        const quint64 after = client.requestPicture(scene, view.panned(QPointF(1.0, 1.0)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(ready.size(), 2);
        QCOMPARE(pictureFrom(ready, 0).id, last);
        QCOMPARE(pictureFrom(ready, 0).view, view);
        QCOMPARE(pictureFrom(ready, 1).id, after);
        QCOMPARE(failed.size(), 0);
    }

    void cancelledPictureNeverComes()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        const MapScene scene = sceneOf(m_folder->path(), true);
        client.requestPicture(scene, viewOf(QSize(300, 200)));
        QVERIFY(ready.wait(patience));
        ready.clear();
        const quint64 dropped = client.requestPicture(scene, viewOf(QSize(800, 600)));
        client.cancel(dropped);
        QCOMPARE(client.state(), EngineState::Ready);
        const quint64 wanted = client.requestPicture(scene, viewOf(QSize(320, 240)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(ready.size(), 1);
        QCOMPARE(pictureFrom(ready, 0).id, wanted);
        QCOMPARE(failed.size(), 0);
    }

    void layersWithoutDataAreNamed()
    {
        QVERIFY(QFile::remove(m_folder->path() + QStringLiteral("/derived.gpkg")));
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        MapScene scene = sceneOf(m_folder->path(), false);
        scene.layers[2].table = QStringLiteral("no_such_table");
        client.requestPicture(scene, viewOf(QSize(400, 300)));
        QVERIFY(ready.wait(patience));
        const QString warnings = pictureFrom(ready, 0).warnings.join(QLatin1Char('\n'));
        for (const char *title : {"Clusters", "Outside parts", "Crossed lines", "Links"}) {
            QVERIFY2(warnings.contains(QLatin1String(title)), qPrintable(warnings));
        }
        QVERIFY(!warnings.contains(QLatin1String("Participants")));

        // Written by then, they appear with the next revision of the data.
        writeDerived(m_folder->path());
        ++scene.datasetRevision;
        client.requestPicture(scene, viewOf(QSize(400, 300)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(pictureFrom(ready, 1).warnings.size(), 1);
        QVERIFY(pictureFrom(ready, 1).image != pictureFrom(ready, 0).image);
    }

    void changedDataAreReadAgain()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        MapScene scene = sceneOf(m_folder->path(), false);
        client.requestPicture(scene, viewOf(QSize(800, 600)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(colourAt(pictureFrom(ready, 0), 126.3, 36.8), scene.style.palette.land);
        moveCluster(m_folder->path());
        ++scene.datasetRevision;
        client.requestPicture(scene, viewOf(QSize(800, 600)));
        QVERIFY(ready.wait(patience));
        QVERIFY(colourAt(pictureFrom(ready, 1), 126.3, 36.8) != scene.style.palette.land);
        QCOMPARE(colourAt(pictureFrom(ready, 1), 127.75, 36.65), scene.style.palette.land);
    }

    void hiddenLayersAndFiltersAreRespected()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        MapScene scene = sceneOf(m_folder->path(), false);
        for (SceneLayer &layer : scene.layers) {
            layer.visible = layer.role == LayerRole::Provinces || layer.role == LayerRole::ClusterExtents;
        }
        scene.layers[2].filter.clusters = {QStringLiteral("c1"), QStringLiteral("x') OR 1=1 --")};
        client.requestPicture(scene, viewOf(QSize(800, 600)));
        QVERIFY(ready.wait(patience));
        const Picture picture = pictureFrom(ready, 0);
        QVERIFY2(picture.warnings.isEmpty(), qPrintable(picture.warnings.join(QLatin1Char('\n'))));
        QCOMPARE(colourAt(picture, 127.75, 36.75), scene.style.palette.land); // c2 is filtered out
        QVERIFY(colourAt(picture, 126.85, 36.5) != scene.style.palette.land); // c1 is there
    }

    void documentIsOnlyRead()
    {
        const QString document = m_folder->path() + QStringLiteral("/map.gpkg");
        const QByteArray before = hashOf(document);
        {
            EngineClient client(realEngine());
            QSignalSpy ready(&client, &MapRenderer::pictureReady);
            client.requestPicture(sceneOf(m_folder->path(), true), viewOf(QSize(400, 300)));
            QVERIFY(ready.wait(patience));
        }
        QCOMPARE(hashOf(document), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{QStringLiteral("derived.gpkg"), QStringLiteral("map.gpkg")}));
    }

    void disguisedFilesAreRefused()
    {
        const QString disguised = m_folder->path() + QStringLiteral("/disguised.gpkg");
        QFile file(disguised);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<OGRVRTDataSource><OGRVRTLayer name=\"clusters\"><SrcDataSource>map.gpkg</SrcDataSource>"
                   "</OGRVRTLayer></OGRVRTDataSource>");
        file.close();
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        MapScene scene = sceneOf(m_folder->path(), false);
        scene.layers[2].dataset = disguised;
        scene.layers[3].dataset = QStringLiteral("/vsicurl/http://localhost/x.gpkg");
        scene.layers[4].table = QStringLiteral("crossed_lines|subset=1");
        client.requestPicture(scene, viewOf(QSize(400, 300)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(pictureFrom(ready, 0).warnings.size(), 3);
    }

    void engineHasNoNetwork()
    {
        EngineClient client(realEngine());
        QSignalSpy states(&client, &MapRenderer::stateChanged);
        QVERIFY(states.wait(patience));
        QCOMPARE(enginePids().size(), 1);
        QFile status(QStringLiteral("/proc/%1/status").arg(enginePids().constFirst()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY(text.contains("Seccomp:\t2"));
        QVERIFY(text.contains("NoNewPrivs:\t1"));
    }

    void unknownCoordinateSystemIsRefused()
    {
        EngineClient client(realEngine());
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        MapView view = viewOf(QSize(400, 300));
        view.crs = QStringLiteral("EPSG:999999");
        const quint64 id = client.requestPicture(sceneOf(m_folder->path(), false), view);
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.constFirst().constFirst().toULongLong(), id);
        const auto problem = failed.constFirst().at(1).value<EngineProblem>();
        QCOMPARE(problem.kind, EngineProblem::Kind::Refused);
        QVERIFY(problem.text.contains(QStringLiteral("EPSG:999999")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestEngine)
#include "tst_engine.moc"
