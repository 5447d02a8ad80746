// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/temporary_paths.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace atlas::exporting {

/// A place beside the target in which files are made before they take their names: either they are all there whole,
/// or the old ones are as they were. What was not delivered goes with this.
class AtomicFile
{
public:
    explicit AtomicFile(const QString &target);

    /// Whether the folder can be written to.
    bool isReady() const { return m_folder->isValid(); }
    /// Where to write the file itself; companions go beside it, with the same base name.
    QString path() const;

    /// Flushes every file that was written and gives it its name: companions first, the file itself last.
    model::Result<void> deliver();

    /// The problem of a file that can't be written.
    static model::Problem problem(const QString &target, const QString &detail);

private:
    QString m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
    model::TemporaryPath m_known;
};

} // namespace atlas::exporting
