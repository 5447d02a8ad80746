// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/result_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace atlas::cli {

namespace {

constexpr qsizetype pieceSize = 4 << 20; // between two looks at whether to go on

} // namespace

ResultFile::ResultFile(const QString &path, const Console &console) : m_path(path), m_console(console)
{
    if (!path.isEmpty())
        m_file.emplace(path);
}

bool ResultFile::write(const QByteArray &bytes)
{
    m_written = m_written && (m_file ? m_file->write(bytes) : m_console.result(bytes));
    return m_written;
}

int ResultFile::finish()
{
    if (m_written && (!m_file || m_file->deliver()))
        return Done;
    if (!m_file)
        return m_console.fail({QCoreApplication::translate("CommandLine", "standard output"),
                               {},
                               QCoreApplication::translate("CommandLine", "not all of the result could be written"),
                               QCoreApplication::translate("CommandLine", "choose another place")});
    return m_console.fail(
        {m_path,
         {},
         QCoreApplication::translate("CommandLine", "the file cannot be written (%1)").arg(m_file->errorString()),
         QCoreApplication::translate("CommandLine", "choose another place")});
}

int ResultFile::cancelled()
{
    return m_console.fail(
        {m_path, {}, QCoreApplication::translate("CommandLine", "writing was cancelled, nothing was kept"), {}});
}

int deliver(const QByteArray &bytes, const QString &path, const Console &console, model::Progress *progress)
{
    const auto isCancelled = [progress] { return progress && progress->isCancelled(); };
    ResultFile file(path, console);
    if (path.isEmpty() && !isCancelled()) {
        file.write(bytes);
        return file.finish();
    }
    bool written = true;
    for (qsizetype at = 0; written && at < bytes.size() && !isCancelled(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        written = file.write(QByteArray::fromRawData(bytes.constData() + at, size));
        if (progress)
            progress->advance(size);
    }
    return isCancelled() ? file.cancelled() : file.finish();
}

int deliverPieces(const std::function<bool(const std::function<bool(const QByteArray &)> &write)> &make,
                  const QString &path, const Console &console)
{
    ResultFile file(path, console);
    bool written = true;
    const bool whole = make([&](const QByteArray &bytes) {
        written = file.write(bytes);
        return written;
    });
    return whole || !written ? file.finish() : file.cancelled();
}

std::optional<int> refuseOverAtlas(const QString &path, const QString &atlas, const Console &console)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (path.isEmpty() || canonical.isEmpty() || canonical != QFileInfo(atlas).canonicalFilePath())
        return std::nullopt;
    return console.refuse(
        QCoreApplication::translate("CommandLine", "%1 is the atlas itself; choose another place for the result")
            .arg(path));
}

} // namespace atlas::cli
