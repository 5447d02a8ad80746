// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace atlas::store {

/// Who has an atlas open. A value.
struct LockHolder
{
    qint64 pid = 0;
    QString host;
    QString user;
    QDateTime since; ///< UTC

    /// Translated: "process 4711 of kim on desk-3, since 10:15".
    QString description() const;
};

/// The claim of one program to one target file: an advisory lock (flock) in the state directory, keyed by the
/// target's canonical path. The kernel drops it when the program ends, however it ends. Movable; any one thread.
class TargetLock
{
public:
    TargetLock() = default;
    ~TargetLock();
    TargetLock(TargetLock &&other) noexcept;
    TargetLock &operator=(TargetLock &&other) noexcept;

    /// Tries to take the lock; afterwards either isHeld() or holder() says who has it. A state directory that can't
    /// be written leaves both false: there is no lock then, but no reason to refuse work.
    static TargetLock take(const QString &stateDir, const QString &target);

    bool isHeld() const { return m_descriptor >= 0; }
    const std::optional<LockHolder> &holder() const { return m_holder; }

private:
    void release();

    int m_descriptor = -1;
    std::optional<LockHolder> m_holder;
};

} // namespace atlas::store
