// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/temporary_paths.h"

#include <QString>

/// The new file that a save writes beside the one it is to replace. Any one thread.
namespace atlas::store {

/// The file that a name leads to, links followed, as far as it exists; empty when its folder is not there.
QString canonicalTarget(const QString &target);

/// Why a file can't be replaced: not a plain file, no right to write it or its folder, a journal of another program.
model::Result<void> refuseUnsafeTarget(const QString &target);

/// A new file beside the target that goes away unless it was renamed over it.
class FileBeside
{
public:
    explicit FileBeside(const QString &target);
    ~FileBeside();
    FileBeside(const FileBeside &) = delete;
    FileBeside &operator=(const FileBeside &) = delete;

    const QString &path() const { return m_path; }
    model::Result<void> create() const;
    model::Result<void> takePermissionsOf(const QString &target) const;

private:
    QString m_path;
    model::TemporaryPath m_known;
};

} // namespace atlas::store
