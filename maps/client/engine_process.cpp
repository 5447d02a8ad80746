// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <unistd.h>
#include <utility>
#include <variant>

namespace atlas::maps {

namespace {

Q_LOGGING_CATEGORY(engineLog, "atlas.engine", QtWarningMsg)

constexpr quint64 helloId = 1; // other ids are larger
constexpr quint64 pingId = 2;

/// Settings meant for this program, or for other uses of the libraries, stay out of the engine.
QProcessEnvironment engineEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        for (const char *prefix : {"QT_", "QGIS_", "GDAL_", "OGR_", "CPL_", "PROJ_", "PYTHON"}) {
            if (name.startsWith(QLatin1String(prefix))) {
                environment.remove(name);
            }
        }
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")); // as the engine wants it
    return environment;
}

constexpr QLatin1String ownerLock("/owner.lock");

/// Removes the folders of programs that were killed: those of this user whose lock nobody holds. One without a lock is
/// left alone: it may be in the making.
void removeAbandoned(const QString &parent)
{
    const QFileInfoList folders = QDir(parent).entryInfoList({QStringLiteral("cluster-atlas-??????")},
                                                             QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QString lockPath = folder.filePath() + ownerLock;
        if (folder.ownerId() != ::geteuid() || !QFileInfo::exists(lockPath)) {
            continue;
        }
        QLockFile lock(lockPath);
        lock.setStaleLockTime(0); // age says nothing: whether its program lives does
        if (lock.tryLock()) {
            lock.unlock();
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

} // namespace

EngineProcess::EngineProcess(const EngineOptions &options, bool watchHeartbeat, QObject *parent)
    : QObject(parent), m_options(options), m_watchHeartbeat(watchHeartbeat)
{
    makeScratch();
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &EngineProcess::launch);
    connect(&m_watch, &QTimer::timeout, this, &EngineProcess::check);
    const int shortest = std::min({m_options.helloTimeout, m_options.pictureTimeout, m_options.sheetTimeout,
                                   m_options.heartbeatInterval, m_options.heartbeatTimeout});
    m_watch.setInterval(std::clamp(shortest / 4, 20, 1000));
}

EngineProcess::~EngineProcess()
{
    m_process = nullptr;
    const QList<QProcess *> processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(1000); // ended by the kernel at once; this only collects it
    }
}

void EngineProcess::makeScratch()
{
    QStringList parents{qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath()};
    parents.removeIf([](const QString &parent) { return parent.isEmpty() || !QFileInfo(parent).isDir(); });
    for (const QString &parent : parents) {
        removeAbandoned(parent); // also where another session had no better place
    }
    for (const QString &parent : parents) {
        auto folder = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/cluster-atlas-XXXXXX"));
        auto lock = std::make_unique<QLockFile>(folder->path() + ownerLock);
        lock->setStaleLockTime(0);
        if (folder->isValid() && lock->tryLock()) {
            m_scratch = std::move(folder);
            m_scratchLock = std::move(lock);
            return;
        }
    }
}

void EngineProcess::start()
{
    if (m_process || m_restart.isActive()) {
        return;
    }
    // Not now: whoever asks for a start is not prepared for news while asking.
    m_restart.start(0);
}

void EngineProcess::stop()
{
    m_restart.stop();
    dropProcess();
    m_awaited.clear();
    m_failures = 0;
}

QString EngineProcess::scratchFolder() const
{
    return m_scratch ? m_scratch->path() : QString();
}

QString EngineProcess::program() const
{
    return m_options.program.isEmpty() ? findEngine() : m_options.program;
}

void EngineProcess::launch()
{
    const QFileInfo file(program());
    if (!file.isFile() || !file.isExecutable()) {
        Q_EMIT missing();
        return;
    }
    if (!m_scratch) {
        Q_EMIT unusable(QCoreApplication::translate("EngineProcess", "No folder for temporary files can be made."));
        return;
    }
    m_process = new QProcess(this);
    m_splitter = protocol::LineSplitter();
    m_layers.clear();
    m_process->setProcessEnvironment(engineEnvironment());
    m_process->setWorkingDirectory(scratchFolder());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &EngineProcess::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, [process = m_process] {
        qCDebug(engineLog).noquote() << QString::fromUtf8(process->readAllStandardError()).trimmed();
    });
    connect(m_process, &QProcess::finished, this, [this] {
        readOutput(); // what it said last
        if (m_process) {
            ended(EngineProblem::Kind::Crashed);
        }
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended(EngineProblem::Kind::Crashed);
        }
    });
    m_launched.start();
    m_lastWord.start();
    m_lastPing.start();
    m_process->start(file.absoluteFilePath(), {QStringLiteral("--scratch"), scratchFolder(),
                                               QStringLiteral("--memory-limit"), QString::number(m_options.memoryMiB)});
    const protocol::HelloRequest hello{protocol::protocolVersion, QCoreApplication::applicationName() +
                                                                      QLatin1Char(' ') +
                                                                      QCoreApplication::applicationVersion()};
    m_process->write(protocol::encode(protocol::Request{helloId, hello}));
    m_watch.start();
    Q_EMIT started();
}

void EngineProcess::send(quint64 id, const decltype(protocol::Request::body) &body, int timeout)
{
    if (!m_process || !m_ready) {
        return;
    }
    if (timeout > 0) {
        if (m_awaited.isEmpty()) {
            m_layers.clear();
            m_lastWord.start();
            m_lastPing.start();
        }
        Awaited awaited{timeout, {}};
        awaited.lastNews.start();
        m_awaited.insert(id, awaited);
    }
    m_process->write(protocol::encode(protocol::Request{id, body}));
}

void EngineProcess::forget(quint64 id)
{
    m_awaited.remove(id);
}

void EngineProcess::readOutput()
{
    if (!m_process) {
        return;
    }
    const QList<QByteArray> lines = m_splitter.add(m_process->readAllStandardOutput());
    for (const QByteArray &line : lines) {
        protocol::Reply reply;
        QString error;
        if (protocol::decode(line, &reply, &error) == protocol::Decoded::Message) {
            handle(reply);
        } else {
            qCWarning(engineLog) << "not a reply:" << error;
        }
        if (!m_process) {
            return; // a reply made us give it up
        }
    }
}

void EngineProcess::handle(const protocol::Reply &reply)
{
    m_lastWord.start();
    if (const auto *hello = std::get_if<protocol::HelloReply>(&reply.body)) {
        const protocol::Versions &versions = hello->versions;
        m_versions = {versions.program, versions.qgis, versions.qt, versions.gdal, versions.proj};
        if (versions.protocol != protocol::protocolVersion) {
            refuse(QCoreApplication::translate("EngineProcess",
                                               "The map engine (%1) is of another version than this program.")
                       .arg(versions.program));
            return;
        }
        m_ready = true;
        Q_EMIT becameReady();
        return;
    }
    if (const auto *progress = std::get_if<protocol::ProgressReply>(&reply.body)) {
        if (!m_awaited.contains(reply.id)) {
            return; // of a cancelled picture
        }
        if (progress->phase == QLatin1String("start")) {
            m_layers.append(progress->layer);
        } else if (progress->phase == QLatin1String("end")) {
            m_layers.removeOne(progress->layer);
        }
        m_awaited[reply.id].lastNews.start();
        Q_EMIT replied(reply);
        return;
    }
    if (m_awaited.remove(reply.id) > 0) {
        if (m_awaited.isEmpty()) {
            m_layers.clear();
        }
        if (std::holds_alternative<protocol::DoneReply>(reply.body)) {
            m_failures = 0;
        }
        Q_EMIT replied(reply);
    }
}

/// Looks for what is overdue.
void EngineProcess::check()
{
    if (!m_process) {
        return;
    }
    if (!m_ready) {
        if (m_launched.elapsed() > m_options.helloTimeout) {
            ended(EngineProblem::Kind::TimedOut);
        }
        return;
    }
    if (m_awaited.isEmpty()) {
        return;
    }
    const bool overdue = std::any_of(m_awaited.cbegin(), m_awaited.cend(), [](const Awaited &awaited) {
        return awaited.lastNews.elapsed() > awaited.timeout;
    });
    if (overdue || (m_watchHeartbeat && m_lastWord.elapsed() > m_options.heartbeatTimeout)) {
        ended(EngineProblem::Kind::TimedOut);
        return;
    }
    if (m_watchHeartbeat && m_lastPing.elapsed() > m_options.heartbeatInterval) {
        m_lastPing.start();
        send(pingId, protocol::PingRequest{}, 0);
    }
}

void EngineProcess::ended(EngineProblem::Kind kind)
{
    dropProcess();
    QList<quint64> awaited = m_awaited.keys();
    std::sort(awaited.begin(), awaited.end());
    m_awaited.clear();
    QStringList layers = m_layers;
    layers.removeDuplicates();
    m_layers.clear();
    const int doublings = std::min(m_failures, 16);
    const int delay = static_cast<int>(
        std::min<qint64>(static_cast<qint64>(m_options.firstRestartDelay) << doublings, m_options.longestRestartDelay));
    ++m_failures;
    m_restart.start(delay);
    Q_EMIT lost(kind, awaited, layers, delay);
}

void EngineProcess::refuse(const QString &why)
{
    dropProcess();
    m_awaited.clear();
    Q_EMIT unusable(why);
}

void EngineProcess::dropProcess()
{
    m_watch.stop();
    m_ready = false;
    if (!m_process) {
        return;
    }
    QProcess *process = m_process;
    m_process = nullptr;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // SIGKILL also ends an engine that is stopped or deaf; it has nothing to tidy up.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace atlas::maps
