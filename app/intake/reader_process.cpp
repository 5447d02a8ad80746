// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_process.h"

#include "app/intake/gdal_setup.h"
#include "app/intake/reader_wire.h"
#include "app/intake/translate.h"
#include "app/model/temporary_paths.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <mutex>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

constexpr int pollMs = 50;
constexpr qint64 bytesASecond = qint64{2} << 20;

struct Setting
{
    std::mutex mutex;
    ReaderProgram program;
};

Setting &setting()
{
    static Setting state;
    return state;
}

ReaderProgram program()
{
    const std::scoped_lock lock(setting().mutex);
    return setting().program;
}

/// "en" or "ko", as the texts of this program are.
QString language()
{
    //: the two letters of the language that this is translated into
    return translate("Intake", "en");
}

/// One reading: the process, and what came from it so far.
class Run
{
public:
    Run(const ReaderRequest &request, model::Progress &progress)
        : m_program(program()), m_request(request), m_progress(progress)
    {
    }

    Result<ReaderAnswer> answer()
    {
        if (!start())
            return Problem{
                m_request.table.file,
                {},
                translate("Intake", "the program that reads files, %1, can't be started").arg(m_program.path),
                translate("Intake", "install Cluster Atlas again")};
        QElapsedTimer clock;
        clock.start();
        while (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0) {
            if (m_process.bytesAvailable() == 0)
                m_process.waitForReadyRead(pollMs);
            m_received += m_process.readAllStandardOutput();
            if (!takeFrames())
                return end(broken(translate("Intake", "the file could not be read: what came back makes no sense")));
            if (m_progress.isCancelled())
                return end(broken(translate("Intake", "cancelled"), {}));
            if (clock.elapsed() > qint64{1000} * m_cpuSeconds * m_program.stallFactor)
                return end(tookTooLong());
        }
        if (m_answer)
            return std::move(*m_answer);
        return ended();
    }

private:
    bool start()
    {
        const qint64 size = QFileInfo(m_request.table.file).size();
        m_cpuSeconds = m_program.secondsAtLeast + static_cast<int>(std::min<qint64>(size / bytesASecond, 3600));
        // What it unpacks goes here, so that nothing stays when it is ended.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_scratch.path());
        environment.remove(QStringLiteral("GDAL_DRIVER_PATH"));
        environment.remove(QStringLiteral("OGR_SQLITE_LOAD_EXTENSIONS"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setReadChannel(QProcess::StandardOutput);
        m_process.start(m_program.path,
                        {QStringLiteral("--memory"), QString::number(m_program.memoryMiB), QStringLiteral("--cpu"),
                         QString::number(m_cpuSeconds), QStringLiteral("--lang"), language()});
        if (!m_process.waitForStarted())
            return false;
        ReaderRequest absolute = m_request;
        absolute.table.file = QFileInfo(m_request.table.file).absoluteFilePath();
        m_process.write(framed(Frame::Request, encode(absolute)));
        m_process.closeWriteChannel();
        m_progress.begin(translate("Intake", "Reading the file"), 0);
        return true;
    }

    /// Takes the whole frames out of what was received; false when it makes no sense.
    bool takeFrames()
    {
        while (m_received.size() >= frameHead) {
            const std::optional<quint32> length = frameLength(m_received);
            if (!length)
                return false;
            const auto size = frameHead + static_cast<qsizetype>(*length);
            if (m_received.size() < size) {
                m_received.reserve(size);
                return true;
            }
            const auto kind = static_cast<Frame>(m_received[0]);
            const QByteArray content = m_received.mid(frameHead, static_cast<qsizetype>(*length));
            m_received.remove(0, size);
            if (kind == Frame::Progress) {
                const std::optional<ReaderProgress> progress = decodeProgress(content);
                if (!progress)
                    return false;
                show(*progress);
            } else if (kind == Frame::Answer && !m_answer) {
                m_answer = decodeAnswer(content);
                if (!m_answer)
                    return false;
            } else {
                return false;
            }
        }
        return true;
    }

    void show(const ReaderProgress &progress)
    {
        constexpr qint64 thousandths = 1000;
        const bool known = progress.fraction >= 0 && progress.fraction <= 1;
        m_progress.begin(progress.step, known ? thousandths : 0);
        if (known)
            m_progress.advance(static_cast<qint64>(progress.fraction * static_cast<double>(thousandths)));
    }

    Problem end(Problem problem)
    {
        m_process.kill();
        m_process.waitForFinished(-1);
        return problem;
    }

    Problem broken(const QString &what,
                   const QString &remedy = translate("Intake", "save it again, or get another copy")) const
    {
        return {m_request.table.file, m_request.table.layer, what, remedy};
    }

    Problem tookTooLong() const
    {
        return broken(translate("Intake", "reading it took longer than %1 s and was stopped").arg(m_cpuSeconds));
    }

    /// Why there is no answer.
    Problem ended() const
    {
        if (m_process.exitStatus() == QProcess::CrashExit) {
            const int signal = m_process.exitCode();
            if (signal == SIGXCPU || signal == SIGKILL)
                return tookTooLong();
            if (signal == SIGXFSZ)
                return broken(translate("Intake", "the file would unpack to more than is safe to open"));
            if (signal == SIGABRT)
                return broken(translate("Intake", "reading it takes more memory than is safe"),
                              translate("Intake", "divide the file, or save it in another format"));
        }
        return broken(translate("Intake", "the file is damaged in a way that ended its reading"));
    }

    const ReaderProgram m_program;
    const ReaderRequest &m_request;
    model::Progress &m_progress;
    QTemporaryDir m_scratch;
    model::TemporaryPath m_known{m_scratch.path()};
    QProcess m_process;
    int m_cpuSeconds = 0;
    QByteArray m_received;
    std::optional<ReaderAnswer> m_answer;
};

template <typename T>
Result<T> read(const ReaderRequest &request, model::Progress &progress)
{
    const Result<QString> path = localFile(request.table.file);
    if (!path)
        return path.problem();
    Result<ReaderAnswer> answer = Run(request, progress).answer();
    if (!answer)
        return answer.problem();
    if (auto *problem = std::get_if<Problem>(&answer.value())) {
        problem->file = request.table.file;
        return *problem;
    }
    if (auto *content = std::get_if<T>(&answer.value()))
        return std::move(*content);
    return Problem{request.table.file,
                   {},
                   translate("Intake", "the file could not be read: what came back makes no sense"),
                   translate("Intake", "save it again, or get another copy")};
}

} // namespace

void setReaderProgram(const ReaderProgram &chosen)
{
    const std::scoped_lock lock(setting().mutex);
    setting().program = chosen;
}

ReaderProgram standardReader()
{
    const QString named = qEnvironmentVariable("CLUSTER_ATLAS_READER");
    ReaderProgram reader;
    reader.path =
        named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/cluster-atlas-reader") : named;
    return reader;
}

bool readsElsewhere()
{
    return !program().path.isEmpty();
}

Result<SourceTable> readTableElsewhere(const TableRequest &request, model::Progress &progress)
{
    Result<SourceTable> table = read<SourceTable>({Reading::Table, request, LayerContent::Anything}, progress);
    if (table)
        table.value().file = request.file;
    return table;
}

Result<RawLayer> readLayerElsewhere(const QString &file, const QString &layer, LayerContent content,
                                    model::Progress &progress)
{
    TableRequest request;
    request.file = file;
    request.layer = layer;
    return read<RawLayer>({Reading::Layer, request, content}, progress);
}

Result<SourceParts> listPartsElsewhere(const QString &file, model::Progress &progress)
{
    TableRequest request;
    request.file = file;
    return read<SourceParts>({Reading::Parts, request, LayerContent::Anything}, progress);
}

} // namespace atlas::intake
