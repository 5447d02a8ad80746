// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/target_state.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace atlas::store {

namespace {

constexpr qint64 headBytes = 4096;

qint64 numberOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().toLongLong(); // as text: JSON numbers lose digits
}

} // namespace

TargetState TargetState::of(const QString &path)
{
    TargetState state;
    struct stat status;
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &status) != 0)
        return state;
    state.exists = true;
    state.size = status.st_size;
    state.modifiedNs = qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    state.inode = static_cast<qint64>(status.st_ino);
    state.journalSize =
        QFileInfo(path + QStringLiteral("-wal")).size() + QFileInfo(path + QStringLiteral("-journal")).size();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        state.headHash = QCryptographicHash::hash(file.read(headBytes), QCryptographicHash::Sha256);
    return state;
}

TargetState TargetState::fromJson(const QJsonObject &json)
{
    TargetState state;
    state.exists = json.value(QLatin1String("exists")).toBool();
    state.size = numberOf(json, "size");
    state.modifiedNs = numberOf(json, "modified_ns");
    state.inode = numberOf(json, "inode");
    state.journalSize = numberOf(json, "journal_size");
    state.headHash = QByteArray::fromHex(json.value(QLatin1String("head_sha256")).toString().toLatin1());
    return state;
}

QJsonObject TargetState::toJson() const
{
    return {{QStringLiteral("exists"), exists},
            {QStringLiteral("size"), QString::number(size)},
            {QStringLiteral("modified_ns"), QString::number(modifiedNs)},
            {QStringLiteral("inode"), QString::number(inode)},
            {QStringLiteral("journal_size"), QString::number(journalSize)},
            {QStringLiteral("head_sha256"), QString::fromLatin1(headHash.toHex())}};
}

bool TargetState::differsFrom(const TargetState &earlier) const
{
    if (exists != earlier.exists)
        return true;
    return size != earlier.size || headHash != earlier.headHash || journalSize != earlier.journalSize;
}

} // namespace atlas::store
