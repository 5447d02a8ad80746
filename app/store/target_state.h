// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace atlas::store {

/// What a file on disk looked like at one moment, to tell later whether somebody changed it. A value; any thread.
struct TargetState
{
    bool exists = false;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< since the epoch
    qint64 inode = 0;
    qint64 journalSize = 0; ///< bytes in a -wal or -journal beside it: changes of another program under way
    QByteArray headHash;    ///< SHA-256 of the first 4 KiB, where SQLite counts its changes

    static TargetState of(const QString &path);
    static TargetState fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// Whether the content may differ: a copy with the same size and head (restored, touched) does not.
    bool differsFrom(const TargetState &earlier) const;
};

} // namespace atlas::store
