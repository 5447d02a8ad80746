// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/result_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace atlas::cli {

namespace {

constexpr qsizetype piece = 4 << 20; // between two looks at whether to go on

// Why a file can't be written, as Qt says it; named here to be translated with everything else.
[[maybe_unused]] constexpr const char *saidByQt[] = {
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "Too many open files"),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
};

int cancelled(const QString &path, const Console &console)
{
    return console.fail(
        {path, {}, QCoreApplication::translate("CommandLine", "writing was cancelled, nothing was kept"), {}});
}

int unwritable(const QString &path, const QString &why, const Console &console)
{
    return console.fail({path,
                         {},
                         QCoreApplication::translate("CommandLine", "the file cannot be written (%1)").arg(why),
                         QCoreApplication::translate("CommandLine", "choose another place")});
}

} // namespace

int deliver(const QByteArray &bytes, const QString &path, const Console &console, model::Progress *progress)
{
    const auto isCancelled = [progress] { return progress && progress->isCancelled(); };
    if (path.isEmpty()) {
        if (isCancelled())
            return cancelled(path, console);
        console.result(bytes);
        return Done;
    }
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    for (qsizetype at = 0; written && at < bytes.size() && !isCancelled(); at += piece) {
        const qsizetype size = std::min(piece, bytes.size() - at);
        written = file.write(bytes.constData() + at, size) == size;
        if (progress)
            progress->advance(size);
    }
    if (isCancelled()) {
        file.cancelWriting();
        return cancelled(path, console);
    }
    return written && file.commit() ? Done : unwritable(path, file.errorString(), console);
}

int deliverPieces(const std::function<bool(const std::function<bool(const QByteArray &)> &write)> &make,
                  const QString &path, const Console &console)
{
    if (path.isEmpty()) {
        const bool whole = make([&](const QByteArray &bytes) {
            console.result(bytes);
            return true;
        });
        return whole ? Done : cancelled(path, console);
    }
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    const bool whole = written && make([&](const QByteArray &bytes) {
                           written = written && file.write(bytes) == bytes.size();
                           return written;
                       });
    if (written && !whole) {
        file.cancelWriting();
        return cancelled(path, console);
    }
    return written && file.commit() ? Done : unwritable(path, file.errorString(), console);
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
