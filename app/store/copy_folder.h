// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/store/target_state.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace atlas::store {

/// What info.json of a working copy says.
struct CopyInfo
{
    QString target; ///< empty = never saved
    TargetState targetState;
    QDateTime opened; ///< UTC
};

/// The folder of one working copy in the state directory, owned through a lock that the kernel drops with the
/// process: whether its owner lives is asked of the kernel, not guessed from a process number. Movable; one thread.
class CopyFolder
{
public:
    static model::Result<CopyFolder> create(const QString &stateDir);
    /// Takes over the folder of a program that died.
    static model::Result<CopyFolder> adopt(const QString &folder);
    /// Folders that nobody owns and that hold unsaved work; others that nobody owns are removed.
    static std::vector<QString> abandoned(const QString &stateDir);

    CopyFolder(CopyFolder &&other) noexcept;
    CopyFolder &operator=(CopyFolder &&) = delete;
    ~CopyFolder();

    const QString &path() const { return m_path; }
    QString workingPath() const { return m_path + QStringLiteral("/working.gpkg"); }
    QString derivedPath() const { return m_path + QStringLiteral("/derived.gpkg"); }
    QString journalPath() const { return journalOf(m_path); }
    static QString journalOf(const QString &folder) { return folder + QStringLiteral("/journal.jsonl"); }

    model::Result<void> writeInfo(const CopyInfo &info) const;
    static CopyInfo readInfo(const QString &folder);

    /// The mark of unsaved work, on disk before the first commit is.
    model::Result<void> setUnsaved(bool unsaved) const;
    static bool isUnsaved(const QString &folder);

    void remove();

private:
    CopyFolder(QString path, int ownerLock) : m_path(std::move(path)), m_ownerLock(ownerLock) {}

    QString m_path;
    int m_ownerLock;
};

} // namespace atlas::store
