// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace atlas::cli {

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
