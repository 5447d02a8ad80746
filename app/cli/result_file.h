// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/export/whole_file.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace atlas::cli {

/// Where a result goes, whole or piece by piece: a file that takes its name at the end, or standard output. Used by one
/// thread at a time.
class ResultFile
{
public:
    /// \param path empty = standard output
    ResultFile(const QString &path, const Console &console);

    /// false = it can't be written; finish() says why.
    bool write(const QByteArray &bytes);
    /// Gives the file its name, or says what went wrong. \returns an exit code
    int finish();
    /// Says that nothing was kept. \returns an exit code
    int cancelled();

private:
    QString m_path;
    const Console &m_console;
    std::optional<exporting::WholeFile> m_file;
    bool m_written = true; ///< everything, so far
};

/// Writes a result to the file as a whole, or to standard output when \p path is empty. \returns an exit code
/// \param progress where given, one unit a byte; when it is cancelled nothing is left of the file, and an earlier one
/// of that name stays as it was.
int deliver(const QByteArray &bytes, const QString &path, const Console &console, model::Progress *progress = nullptr);

/// Writes a result piece by piece, each handed to \p write as it comes: to the file, which is only put in place when
/// \p make ends with true, or to standard output. \p write returns whether it could be written. \returns an exit code
int deliverPieces(const std::function<bool(const std::function<bool(const QByteArray &)> &write)> &make,
                  const QString &path, const Console &console);

/// Refuses to write a result over the atlas it is of, links followed. \returns an exit code then
std::optional<int> refuseOverAtlas(const QString &path, const QString &atlas, const Console &console);

} // namespace atlas::cli
