// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_client.h"
#include "tests/system/engine_probe.h"
#include "tests/system/map_fixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace atlas::maps;
using namespace atlas::test;

namespace {

constexpr int patience = 100000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEngineExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeMap(m_folder->path());
        writeDerived(m_folder->path());
    }

    void sheetsAreTheSameEveryTime_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("png") << static_cast<int>(ExportFormat::Png);
        QTest::newRow("svg") << static_cast<int>(ExportFormat::Svg);
        QTest::newRow("pdf") << static_cast<int>(ExportFormat::Pdf);
    }
    void sheetsAreTheSameEveryTime()
    {
        QFETCH(int, format);
        ExportRequest request = sheet();
        request.format = static_cast<ExportFormat>(format);
        QStringList paths;
        for (int round = 0; round < 2; ++round) {
            // An engine of its own for each, so that nothing is left over from the first.
            EngineClient client(realEngine());
            QSignalSpy finished(&client, &MapRenderer::exportFinished);
            QSignalSpy failed(&client, &MapRenderer::exportFailed);
            request.outputPath =
                m_folder->path() + QStringLiteral("/sheet%1.").arg(round) + QLatin1String(QTest::currentDataTag());
            const quint64 id = client.exportMap(request);
            QVERIFY(finished.wait(patience));
            QCOMPARE(failed.size(), 0);
            QCOMPARE(finished.constFirst().constFirst().toULongLong(), id);
            QCOMPARE(finished.constFirst().at(1).toString(), request.outputPath);
            QVERIFY(finished.constFirst().at(2).toStringList().isEmpty());
            paths.append(request.outputPath);
            if (round == 0) {
                QTest::qWait(1100); // so that a time of creation, in seconds, would differ
            }
        }
        const QByteArray first = contentOf(paths.at(0));
        QVERIFY(first.size() > 5000);
        QVERIFY(first == contentOf(paths.at(1)));
        checkContent(request.format, paths.at(0));
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void sheetsAndPicturesGoOnBesideEachOther()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QSignalSpy finished(&client, &MapRenderer::exportFinished);
        ExportRequest request = sheet();
        for (int i = 0; i < 3; ++i) {
            request.outputPath = m_folder->path() + QStringLiteral("/queued%1.png").arg(i);
            client.exportMap(request);
        }
        client.requestPicture(sceneOf(m_folder->path(), true), viewOf(QSize(400, 300)));
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 3 && ready.size() == 1; }, patience));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(QFile::exists(m_folder->path() + QStringLiteral("/queued%1.png").arg(i)));
        }
    }

    void oldFileStaysWhenTheNewOneFails()
    {
        const QString path = m_folder->path() + QStringLiteral("/kept.png");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        EngineClient client(realEngine());
        QSignalSpy finished(&client, &MapRenderer::exportFinished);
        QSignalSpy failed(&client, &MapRenderer::exportFailed);
        ExportRequest request = sheet();
        request.view.crs = QStringLiteral("EPSG:999999");
        request.outputPath = path;
        client.exportMap(request);
        QVERIFY(failed.wait(patience));
        QCOMPARE(contentOf(path), QByteArray("old"));

        request.view.crs = QStringLiteral("EPSG:5179");
        request.outputPath = m_folder->path() + QStringLiteral("/no/such/folder/out.png");
        client.exportMap(request);
        QVERIFY(failed.wait(patience));
        QVERIFY(!failed.at(1).at(1).value<EngineProblem>().text.isEmpty());
        QCOMPARE(finished.size(), 0);
    }

    void cancelledSheetLeavesNothing()
    {
        EngineClient client(realEngine());
        QSignalSpy finished(&client, &MapRenderer::exportFinished);
        QSignalSpy failed(&client, &MapRenderer::exportFailed);
        ExportRequest request = sheet();
        request.outputPath = m_folder->path() + QStringLiteral("/dropped.png");
        const quint64 dropped = client.exportMap(request);
        client.cancel(dropped);
        request.outputPath = m_folder->path() + QStringLiteral("/wanted.png");
        client.exportMap(request);
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.constFirst().at(1).toString(), request.outputPath);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("/dropped.png")));
    }

    void projectPointsToTheDataBesideIt()
    {
        EngineClient client(realEngine());
        QSignalSpy finished(&client, &MapRenderer::exportFinished);
        const QString path = m_folder->path() + QStringLiteral("/map.qgs");
        client.writeProject(sceneOf(m_folder->path(), true), viewOf(QSize(800, 600)), QString::fromUtf8("지도"), path);
        QVERIFY(finished.wait(patience));
        const QByteArray project = contentOf(path);
        QVERIFY(project.contains("./map.gpkg|layername=clusters"));
        QVERIFY(!project.contains(m_folder->path().toUtf8()));
        QVERIFY(!project.contains("AtlasHatch"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{QStringLiteral("derived.gpkg"), QStringLiteral("map.gpkg"), QStringLiteral("map.qgs")}));
    }

private:
    ExportRequest sheet() const
    {
        ExportRequest request;
        request.scene = sceneOf(m_folder->path(), true);
        request.view = viewOf(QSize(800, 600));
        request.size = QSize(1240, 877);
        request.dpi = 150.0;
        request.decorations.title = QString::fromUtf8("클러스터 지도 Atlas");
        request.decorations.subtitle = QStringLiteral("Made-up country");
        request.decorations.credits =
            QStringList{QStringLiteral("Boundaries: nobody (2020)"), QStringLiteral("EPSG:5179")};
        request.decorations.notes = QStringList{QStringLiteral("All of it is illustrative.")};
        request.decorations.northArrow = true;
        request.decorations.legend = {
            {LayerRole::Participants, QStringLiteral("firm"), QString::fromUtf8("기업")},
            {LayerRole::Participants, QStringLiteral("university"), QStringLiteral("University")},
            {LayerRole::Links, QStringLiteral("cross"), QStringLiteral("Link across a provincial line")}};
        return request;
    }

    void checkContent(ExportFormat format, const QString &path) const
    {
        const QByteArray content = contentOf(path);
        if (format == ExportFormat::Png) {
            const QImage image(path);
            QCOMPARE(image.size(), QSize(1240, 877));
            QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
            QVERIFY(qAbs(image.dotsPerMeterX() - 5906) <= 1);
        } else if (format == ExportFormat::Svg) {
            QXmlStreamReader reader(content);
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        } else {
            QVERIFY(content.startsWith("%PDF-"));
            checkOffsets(content);
            if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
                return;
            }
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
            QVERIFY(reader.waitForFinished(patience));
            // A font may have one glyph for the plain and the non-breaking space.
            const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
            for (const char *expected :
                 {"클러스터 지도 Atlas", "Made-up country", "Boundaries: nobody (2020)", "기업", "km"}) {
                QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
            }
        }
    }

    /// Every entry of the cross-reference table points to the object it names.
    static void checkOffsets(const QByteArray &pdf)
    {
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).simplified().split(' ').first().toLongLong();
        QVERIFY(pdf.mid(table, 4) == "xref");
        const QRegularExpression entry(QStringLiteral("(\\d{10}) (\\d{5}) ([nf])"));
        auto match = entry.globalMatch(QString::fromLatin1(pdf.mid(table, pdf.lastIndexOf("trailer") - table)));
        int object = 0;
        while (match.hasNext()) {
            const QRegularExpressionMatch row = match.next();
            if (row.captured(3) == QLatin1String("n")) {
                const QByteArray expected = QByteArray::number(object) + " 0 obj";
                QCOMPARE(pdf.mid(row.captured(1).toLongLong(), expected.size()), expected);
            }
            ++object;
        }
        QVERIFY(object > 3);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestEngineExports)
#include "tst_engine_exports.moc"
