// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/zip_limits.h"

#include "app/intake/translate.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace atlas::intake {

namespace {

using model::Problem;

constexpr qint64 mostEntries = 2000;
constexpr quint64 mostBytes = quint64{1} << 30;
constexpr quint64 bigEntry = quint64{8} << 20;
constexpr quint64 mostShrinking = 200;

// Sizes and marks of the format (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
constexpr qsizetype endRecordBytes = 22;
constexpr qsizetype longestComment = 65535;
constexpr qsizetype entryBytes = 46;

template <typename T>
T number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

Problem broken(const QString &path)
{
    return {path,
            {},
            translate("Intake", "the file is damaged"),
            translate("Intake", "save it again, or get another copy")};
}

Problem tooBig(const QString &path)
{
    return {path,
            {},
            translate("Intake", "the file would unpack to more than is safe to open"),
            translate("Intake", "save the table as CSV and import that")};
}

} // namespace

model::Result<void> checkZipLimits(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, {}, translate("Intake", "the file can't be read"), {}};
    const qint64 tailBytes = std::min<qint64>(file.size(), endRecordBytes + longestComment);
    file.seek(file.size() - tailBytes);
    const QByteArray tail = file.read(tailBytes);
    const qsizetype end = tail.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + endRecordBytes > tail.size())
        return broken(path);
    const qint64 entries = number<quint16>(tail, end + 10);
    const qint64 directoryBytes = number<quint32>(tail, end + 12);
    const qint64 directoryAt = number<quint32>(tail, end + 16);
    if (entries > mostEntries)
        return tooBig(path);
    if (directoryAt + directoryBytes > file.size() || !file.seek(directoryAt))
        return broken(path);
    const QByteArray directory = file.read(directoryBytes);
    quint64 total = 0;
    qsizetype at = 0;
    for (qint64 entry = 0; entry < entries; ++entry) {
        if (at + entryBytes > directory.size() || directory.mid(at, 4) != QByteArray("PK\x01\x02", 4))
            return broken(path);
        const bool encrypted = (number<quint16>(directory, at + 8) & 1U) != 0;
        const quint64 packed = number<quint32>(directory, at + 20);
        const quint64 unpacked = number<quint32>(directory, at + 24);
        const qsizetype nameBytes = number<quint16>(directory, at + 28);
        const QByteArray name = directory.mid(at + entryBytes, nameBytes);
        if (encrypted) {
            return Problem{path,
                           {},
                           translate("Intake", "the file is protected with a password"),
                           translate("Intake", "save it without one")};
        }
        if (name.startsWith('/') || name.contains("..") || name.contains('\0'))
            return broken(path);
        total += unpacked;
        if (total > mostBytes || (unpacked > bigEntry && unpacked / std::max<quint64>(packed, 1) > mostShrinking))
            return tooBig(path);
        at += entryBytes + nameBytes + number<quint16>(directory, at + 30) + number<quint16>(directory, at + 32);
    }
    return {};
}

} // namespace atlas::intake
