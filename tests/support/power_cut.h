// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <functional>

/// What a disk would hold if the power went: only what was flushed. Linked into a test, it stands in for fsync(),
/// fdatasync() and rename() of every library in the process and notes which contents and which folder entries have
/// reached the disk. A file's content is the one of its last flush, a name is there once its folder was flushed after
/// it came about. (A real disk may hold more; never less.) One test thread watches; flushes may come from any thread.
namespace atlas::test::power {

/// From now on, for what lies in \p root; what is there now counts as flushed.
void watch(const QString &root);
void stop();
/// Called before each flush and each renaming, with nothing locked.
void beforeEach(std::function<void()> call);
/// Writes what would be left now into the new folder \p to. False when that can't be done.
bool writeImage(const QString &to);
/// Flushes seen since watch().
int flushes();

} // namespace atlas::test::power
