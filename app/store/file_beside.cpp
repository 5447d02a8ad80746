// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/file_beside.h"

#include "app/store/durable_file.h"
#include "app/store/translate.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace atlas::store {

using model::Problem;
using model::Result;

namespace {

void removeWithJournals(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Read from /proc: asking through umask() would change it for other threads for a moment.
mode_t currentUmask()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Umask:"))
                return static_cast<mode_t>(line.mid(6).trimmed().toUInt(nullptr, 8));
        }
    }
    return 022;
}

} // namespace

QString canonicalTarget(const QString &target)
{
    const QFileInfo file(target);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : folder + u'/' + file.fileName();
}

Result<void> refuseUnsafeTarget(const QString &target)
{
    const QFileInfo file(target);
    if (file.exists() && !file.isFile())
        return Problem{target, {}, translate("Store", "this is not a file"), translate("Store", "choose another name")};
    if (file.exists() && ::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return systemProblem(target, errno);
    if (::access(QFile::encodeName(file.absolutePath()).constData(), W_OK) != 0)
        return systemProblem(file.absolutePath(), errno);
    for (const char *suffix : {"-wal", "-journal"}) {
        // Left beside a new file, it would be taken for that file's journal and spoil it.
        if (QFileInfo(target + QLatin1String(suffix)).size() > 0) {
            return Problem{target,
                           {},
                           translate("Store", "another program is writing to the file"),
                           translate("Store", "close it there, or save under another name")};
        }
    }
    return {};
}

FileBeside::FileBeside(const QString &target)
    : m_path(QFileInfo(target).absolutePath() + QStringLiteral("/.") + QFileInfo(target).fileName() +
             QStringLiteral(".saving")),
      m_known(m_path)
{
}

FileBeside::~FileBeside()
{
    removeWithJournals(m_path);
}

Result<void> FileBeside::create() const
{
    removeWithJournals(m_path); // of a save that was cut short
    return createPrivateFile(m_path);
}

Result<void> FileBeside::takePermissionsOf(const QString &target) const
{
    const QByteArray path = QFile::encodeName(m_path);
    struct stat status;
    mode_t mode = 0;
    if (::stat(QFile::encodeName(target).constData(), &status) == 0) {
        mode = status.st_mode & 07777U;
        // Only root may give files away; a group we belong to can be kept.
        if (::chown(path.constData(), status.st_uid, status.st_gid) != 0 &&
            ::chown(path.constData(), static_cast<uid_t>(-1), status.st_gid) != 0)
            mode &= 0700U | 0007U; // not for a group that it was not meant for
    } else {
        mode = 0666U & ~currentUmask();
    }
    if (::chmod(path.constData(), mode) != 0)
        return systemProblem(target, errno);
    return {};
}

} // namespace atlas::store
