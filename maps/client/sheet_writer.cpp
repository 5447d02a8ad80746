// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/sheet_writer.h"

#include "maps/client/engine_texts.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <variant>

namespace atlas::maps {

namespace {

/// Nothing else has this name, and the target's folder is where it can be moved into place in one step.
QString partPathFor(const QString &outputPath)
{
    const QFileInfo info(outputPath);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.') +
           QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
}

void synchronise(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

SheetWriter::SheetWriter(const EngineOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_options.idleWriterLifetime);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_engine.reset(); });
}

SheetWriter::~SheetWriter()
{
    m_engine.reset();
    for (const Job &job : std::as_const(m_jobs)) {
        QFile::remove(job.partPath);
    }
}

EngineProcess *SheetWriter::engine()
{
    if (!m_engine) {
        m_engine = std::make_unique<EngineProcess>(m_options, false);
        connect(m_engine.get(), &EngineProcess::becameReady, this, &SheetWriter::next);
        connect(m_engine.get(), &EngineProcess::replied, this, &SheetWriter::handle);
        connect(m_engine.get(), &EngineProcess::missing, this, [this] {
            EngineProblem problem;
            problem.kind = EngineProblem::Kind::Missing;
            problem.text = texts::missingProgram(m_engine->program());
            failAll(problem);
        });
        connect(m_engine.get(), &EngineProcess::unusable, this, [this](const QString &why) {
            EngineProblem problem;
            problem.text = why;
            failAll(problem);
        });
        connect(m_engine.get(), &EngineProcess::lost, this,
                [this](EngineProblem::Kind kind, const QList<quint64> &, const QStringList &layers) {
                    // The job that was under way is not tried again: it would most likely end the same way.
                    if (!m_jobs.isEmpty()) {
                        EngineProblem problem = texts::lostEngine(kind, layers);
                        finishFirst(&problem, {});
                    }
                });
    }
    return m_engine.get();
}

void SheetWriter::add(quint64 id, const decltype(protocol::Request::body) &body, const QString &outputPath)
{
    m_idle.stop();
    Job job{id, body, outputPath, partPathFor(outputPath), false};
    if (auto *sheet = std::get_if<protocol::ExportRequest>(&job.body)) {
        sheet->file = job.partPath;
    } else if (auto *project = std::get_if<protocol::ProjectRequest>(&job.body)) {
        project->file = job.partPath;
    }
    m_jobs.append(job);
    engine()->start();
    next();
}

void SheetWriter::cancel(quint64 id)
{
    for (int i = 0; i < m_jobs.size(); ++i) {
        if (m_jobs.at(i).id != id) {
            continue;
        }
        if (m_jobs.at(i).sent) {
            m_engine->stop(); // it does not listen while it writes
        }
        QFile::remove(m_jobs.at(i).partPath);
        m_jobs.removeAt(i);
        if (m_jobs.isEmpty()) {
            m_idle.start();
        } else {
            m_engine->start();
        }
        return;
    }
}

void SheetWriter::next()
{
    if (m_jobs.isEmpty() || m_jobs.first().sent || !m_engine->isReady()) {
        return;
    }
    m_jobs.first().sent = true;
    m_engine->send(m_jobs.first().id, m_jobs.first().body, m_options.sheetTimeout);
}

void SheetWriter::handle(const protocol::Reply &reply)
{
    if (m_jobs.isEmpty() || reply.id != m_jobs.first().id) {
        return;
    }
    if (const auto *done = std::get_if<protocol::DoneReply>(&reply.body)) {
        if (moveIntoPlace(m_jobs.first())) {
            finishFirst(nullptr, texts::warnings(done->warnings));
        } else {
            const EngineProblem problem = texts::refusal(QLatin1String(protocol::failure::outputFile), {}, {});
            finishFirst(&problem, {});
        }
    } else if (const auto *failure = std::get_if<protocol::FailedReply>(&reply.body)) {
        const EngineProblem problem = texts::refusal(failure->code, failure->layer, failure->detail);
        finishFirst(&problem, {});
    }
}

bool SheetWriter::moveIntoPlace(const Job &job)
{
    synchronise(job.partPath, O_RDONLY);
    if (::rename(QFile::encodeName(job.partPath).constData(), QFile::encodeName(job.outputPath).constData()) != 0) {
        return false;
    }
    synchronise(QFileInfo(job.outputPath).absolutePath(), O_RDONLY | O_DIRECTORY);
    return true;
}

void SheetWriter::finishFirst(const EngineProblem *problem, const QStringList &warnings)
{
    const Job job = m_jobs.takeFirst();
    QFile::remove(job.partPath);
    if (m_jobs.isEmpty()) {
        m_idle.start();
    } else {
        next();
    }
    if (problem) {
        Q_EMIT failed(job.id, *problem);
    } else {
        Q_EMIT finished(job.id, job.outputPath, warnings);
    }
}

void SheetWriter::failAll(const EngineProblem &problem)
{
    const QList<Job> jobs = std::exchange(m_jobs, {});
    m_idle.start();
    for (const Job &job : jobs) {
        Q_EMIT failed(job.id, problem);
    }
}

} // namespace atlas::maps
