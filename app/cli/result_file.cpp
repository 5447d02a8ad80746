// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/result_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace atlas::cli {

namespace {

constexpr qsizetype piece = 4 << 20; // between two looks at whether to go on

} // namespace

int deliver(const QByteArray &bytes, const QString &path, const Console &console, model::Progress *progress)
{
    const auto isCancelled = [progress] { return progress && progress->isCancelled(); };
    const auto cancelled = [&] {
        return console.fail(
            {path, {}, QCoreApplication::translate("CommandLine", "writing was cancelled, nothing was kept"), {}});
    };
    if (path.isEmpty()) {
        if (isCancelled())
            return cancelled();
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
        return cancelled();
    }
    if (!written || !file.commit())
        return console.fail(
            {path,
             {},
             QCoreApplication::translate("CommandLine", "the file cannot be written (%1)").arg(file.errorString()),
             QCoreApplication::translate("CommandLine", "choose another place")});
    return Done;
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
