// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_client.h"
#include "tests/system/engine_probe.h"
#include "tests/system/map_fixture.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace atlas::maps;
using namespace atlas::test;

namespace {

constexpr int patience = 60000;

bool reaches(const EngineClient &client, EngineState state)
{
    return QTest::qWaitFor([&client, state] { return client.state() == state; }, patience);
}

} // namespace

class TestEngineFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeMap(m_folder->path());
        writeDerived(m_folder->path());
    }

    void foldersOfKilledProgramsAreRemoved()
    {
        const QTemporaryDir parent;
        const auto folder = [&parent](const char *name, const QByteArray &lock) {
            const QString path = parent.filePath(QString::fromLatin1(name));
            QDir().mkpath(path + QStringLiteral("/profile"));
            if (!lock.isEmpty()) {
                QFile file(path + QStringLiteral("/owner.lock"));
                file.open(QIODevice::WriteOnly);
                file.write(lock);
            }
            return path;
        };
        QProcess gone;
        gone.start(QStringLiteral("true"), {});
        const QByteArray pid = QByteArray::number(gone.processId());
        QVERIFY(gone.waitForFinished());
        const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
        const QString dead = folder("cluster-atlas-aaaaaa", pid + "\ntrue\n" + host + "\n");
        const QString unlocked = folder("cluster-atlas-bbbbbb", {});
        const QString other = folder("cluster-atlas-elsewhere", pid + "\ntrue\n" + host + "\n");

        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", parent.path().toLocal8Bit());
        {
            EngineClient client(realEngine());
            QVERIFY(reaches(client, EngineState::Ready));
            QVERIFY(!QFileInfo::exists(dead));
            QVERIFY(QFileInfo::exists(unlocked));
            QVERIFY(QFileInfo::exists(other));
            const EngineClient second(realEngine()); // does not take the first one's away
            QCOMPARE(QDir(parent.path()).entryList({QStringLiteral("cluster-atlas-??????")}, QDir::Dirs).size(), 3);
            // What QGIS makes for itself lies in that folder too, and goes with it however the engine ends.
            const int pidOfEngine = enginePids().value(0);
            ::kill(pidOfEngine, SIGKILL);
        }
        qputenv("XDG_RUNTIME_DIR", before);
        QCOMPARE(QDir(parent.path()).entryList({QStringLiteral("cluster-atlas-??????")}, QDir::Dirs),
                 QStringList{QStringLiteral("cluster-atlas-bbbbbb")});
    }

    void killedWhileDrawing()
    {
        EngineClient client(realEngine());
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        QSignalSpy states(&client, &MapRenderer::stateChanged);
        QVERIFY(reaches(client, EngineState::Ready));
        const int first = enginePids().value(0);
        QVERIFY(first > 0);
        ::kill(first, SIGSTOP); // so that it certainly has not answered
        const quint64 id = client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(400, 300)));
        QCOMPARE(client.state(), EngineState::Drawing);
        ::kill(first, SIGKILL);
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.constFirst().constFirst().toULongLong(), id);
        QCOMPARE(failed.constFirst().at(1).value<EngineProblem>().kind, EngineProblem::Kind::Crashed);
        QCOMPARE(client.state(), EngineState::Restarting);
        QVERIFY(!client.stateText().isEmpty());
        QVERIFY(ready.wait(patience)); // by itself
        QCOMPARE(ready.constFirst().constFirst().value<Picture>().id, id);
        QCOMPARE(client.state(), EngineState::Ready);
        QCOMPARE(enginePids().size(), 1);
        QVERIFY(enginePids().constFirst() != first);
    }

    void killedWhileIdle()
    {
        EngineClient client(realEngine());
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        QVERIFY(reaches(client, EngineState::Ready));
        ::kill(enginePids().value(0), SIGKILL);
        QVERIFY(reaches(client, EngineState::Restarting));
        QVERIFY(reaches(client, EngineState::Ready));
        QCOMPARE(failed.size(), 0);
    }

    void hungEngineIsReplaced()
    {
        EngineOptions options = realEngine();
        options.heartbeatInterval = 100;
        options.heartbeatTimeout = 1500;
        EngineClient client(options);
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        QVERIFY(reaches(client, EngineState::Ready));
        const int first = enginePids().value(0);
        ::kill(first, SIGSTOP);
        const quint64 id = client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(400, 300)));
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.constFirst().at(1).value<EngineProblem>().kind, EngineProblem::Kind::TimedOut);
        QVERIFY(ready.wait(patience));
        QCOMPARE(ready.constFirst().constFirst().value<Picture>().id, id);
        QVERIFY(!enginePids().contains(first));
    }

    void layerUnderWayIsNamed()
    {
        // Says hello, starts a layer, and is never heard of again.
        EngineOptions options = scriptedEngine(QStringLiteral(
            "*'\"verb\":\"picture\"'*) id=$(printf '%s' \"$line\" | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"
            "  printf '{\"reply\":\"progress\",\"id\":%s,\"layer\":\"Provinces\",\"phase\":\"start\"}\\n' $id\n"
            "  printf '{\"reply\":\"progress\",\"id\":%s,\"layer\":\"Provinces\",\"phase\":\"end\"}\\n' $id\n"
            "  printf '{\"reply\":\"progress\",\"id\":%s,\"layer\":\"Links\",\"phase\":\"start\"}\\n' $id ;;\n"));
        options.pictureTimeout = 300;
        options.longestRestartDelay = 50;
        EngineClient client(options);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        const quint64 id = client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(400, 300)));
        // Tried again a few times, then left alone until something else is wanted.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(failed.wait(patience));
            QCOMPARE(failed.at(i).constFirst().toULongLong(), id);
            const auto problem = failed.at(i).at(1).value<EngineProblem>();
            QCOMPARE(problem.kind, EngineProblem::Kind::TimedOut);
            QCOMPARE(problem.layerTitle, QStringLiteral("Links"));
            QVERIFY(problem.text.contains(QStringLiteral("Links")));
        }
        QVERIFY(reaches(client, EngineState::Ready));
    }

    void garbageIsPassedOver()
    {
        EngineOptions options = scriptedEngine(QStringLiteral(
            "*'\"verb\":\"picture\"'*) id=$(printf '%s' \"$line\" | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"
            "  printf '\\033[1mWarning\\0\\377: {]}\\n{\"reply\":\"done\"}\\n{\"reply\":\"later\",\"id\":%s}\\n' $id\n"
            "  printf '{\"reply\":\"done\",\"id\":77777,\"width\":1,\"height\":1,\"warnings\":[],\"styles\":[]}\\n'\n"
            "  printf '{\"reply\":\"done\",\"id\":%s,\"width\":40,\"height\":30,\"warnings\":[],\"styles\":[]}\\n' "
            "$id ;;\n"));
        EngineClient client(options);
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(40, 30)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(ready.constFirst().constFirst().value<Picture>().image.size(), QSize(40, 30));
    }

    void pictureLargerThanItsFileIsNotRead()
    {
        EngineOptions options = scriptedEngine(QStringLiteral(
            "*'\"verb\":\"picture\"'*) id=$(printf '%s' \"$line\" | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"
            "  printf "
            "'{\"reply\":\"done\",\"id\":%s,\"width\":9000,\"height\":9000,\"warnings\":[],\"styles\":[]}\\n' $id "
            ";;\n"));
        EngineClient client(options);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(40, 30)));
        QVERIFY(failed.wait(patience));
    }

    void otherProtocolIsRefused()
    {
        const QString path = m_folder->path() + QStringLiteral("/other");
        writeScript(
            path,
            QStringLiteral("#!/bin/sh\nread -r line\n"
                           "printf '{\"reply\":\"hello\",\"id\":1,\"versions\":{\"protocol\":9999,\"program\":\"other "
                           "9\",\"qgis\":\"\","
                           "\"qt\":\"\",\"gdal\":\"\",\"proj\":\"\"}}\\n'\ncat >/dev/null\n"));
        EngineOptions options;
        options.program = path;
        EngineClient client(options);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(40, 30)));
        QVERIFY(failed.wait(patience));
        QCOMPARE(client.state(), EngineState::Failed);
        QVERIFY(client.stateText().contains(QStringLiteral("other 9")));
    }

    void missingEngineIsSaidAndFoundLater()
    {
        EngineOptions options = realEngine();
        const QString real = options.program;
        options.program = m_folder->path() + QStringLiteral("/cluster-atlas-map-engine");
        EngineClient client(options);
        QSignalSpy ready(&client, &MapRenderer::pictureReady);
        QSignalSpy failed(&client, &MapRenderer::pictureFailed);
        QSignalSpy exportFailed(&client, &MapRenderer::exportFailed);
        client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(40, 30)));
        QVERIFY(failed.wait(patience));
        QCOMPARE(client.state(), EngineState::Missing);
        QVERIFY(client.stateText().contains(options.program));
        QCOMPARE(failed.constFirst().at(1).value<EngineProblem>().kind, EngineProblem::Kind::Missing);
        ExportRequest request;
        request.scene = sceneOf(m_folder->path(), false);
        request.view = viewOf(QSize(40, 30));
        request.outputPath = m_folder->path() + QStringLiteral("/out.png");
        client.exportMap(request);
        QVERIFY(exportFailed.wait(patience));

        QVERIFY(QFile::link(real, options.program));
        client.requestPicture(sceneOf(m_folder->path(), false), viewOf(QSize(40, 30)));
        QVERIFY(ready.wait(patience));
        QCOMPARE(client.state(), EngineState::Ready);
    }

    void engineEndsWithItsClient()
    {
        int pid = 0;
        QString scratch;
        {
            EngineClient client(realEngine());
            QVERIFY(reaches(client, EngineState::Ready));
            pid = enginePids().value(0);
            scratch = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(pid));
            QVERIFY(QDir(scratch).exists());
            QCOMPARE(QFile::permissions(scratch) &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                     QFile::Permissions());
        }
        QVERIFY(QTest::qWaitFor([] { return enginePids().isEmpty(); }, patience));
        QVERIFY(!QDir(scratch).exists());
    }

private:
    static void writeScript(const QString &path, const QString &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// An engine in name only, for answers that the real one never gives.
    EngineOptions scriptedEngine(const QString &cases) const
    {
        const QString path = m_folder->path() + QStringLiteral("/scripted");
        writeScript(path,
                    QStringLiteral("#!/bin/sh\nwhile read -r line; do case \"$line\" in\n"
                                   "*'\"verb\":\"hello\"'*) printf "
                                   "'{\"reply\":\"hello\",\"id\":1,\"versions\":{\"protocol\":2,\"program\":\"script\","
                                   "\"qgis\":\"\",\"qt\":\"\",\"gdal\":\"\",\"proj\":\"\"}}\\n' ;;\n") +
                        cases + QStringLiteral("esac; done\n"));
        EngineOptions options;
        options.program = path;
        options.firstRestartDelay = 20;
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestEngineFailures)
#include "tst_engine_failures.moc"
