// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QByteArray>
#include <QString>

/// File steps that hold after a power cut. Any thread.
namespace atlas::store {

/// Flushes a file's content, or a folder's entries, to the disk.
model::Result<void> flushFile(const QString &path);
model::Result<void> flushFolder(const QString &folder);

/// Makes a folder of mode 0700 with those above it that are missing, all of them on the disk when it returns.
model::Result<void> makeFolder(const QString &folder);

/// Gives a file another name in the same file system, replacing what had it, and flushes the folder.
model::Result<void> replaceFile(const QString &from, const QString &to);

/// Writes a small file as a whole (beside, flush, rename).
model::Result<void> writeDurably(const QString &path, const QByteArray &content);

/// Makes an empty file that did not exist, readable by the owner alone.
model::Result<void> createPrivateFile(const QString &path);

/// The problem for the last failed system call (errno).
model::Problem systemProblem(const QString &path, int error);

} // namespace atlas::store
