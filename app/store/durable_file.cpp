// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/durable_file.h"

#include "app/store/translate.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace atlas::store {

namespace {

model::Result<void> flush(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemProblem(path, errno);
    const int outcome = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    // Some network and FUSE file systems know no fsync of folders; there is nothing more to be had there.
    if (outcome != 0 && error != EINVAL && error != ENOSYS)
        return systemProblem(path, error);
    return {};
}

} // namespace

model::Problem systemProblem(const QString &path, int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return {path,
                {},
                translate("Store", "there is no permission to write here"),
                translate("Store", "choose another place or change the permissions")};
    case EROFS:
        return {
            path, {}, translate("Store", "this place can only be read"), translate("Store", "choose another place")};
    case ENOSPC:
    case EDQUOT:
        return {path, {}, translate("Store", "the disk is full"), translate("Store", "make room and try again")};
    case ENOENT:
    case ENOTDIR:
        return {path, {}, translate("Store", "there is no such file or folder"), translate("Store", "check the name")};
    case ENAMETOOLONG:
        return {path, {}, translate("Store", "the name is too long"), translate("Store", "choose a shorter one")};
    default:
        return {path,
                {},
                translate("Store", "writing failed (%1)").arg(QString::fromLocal8Bit(std::strerror(error))),
                translate("Store", "choose another place")};
    }
}

model::Result<void> flushFile(const QString &path)
{
    return flush(path, O_RDONLY);
}

model::Result<void> flushFolder(const QString &folder)
{
    return flush(folder, O_RDONLY | O_DIRECTORY);
}

model::Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = QFileInfo(folder).absolutePath();
    if (above == folder)
        return systemProblem(folder, ENOENT);
    if (model::Result<void> made = makeFolder(above); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemProblem(folder, errno);
    return flushFolder(above);
}

model::Result<void> replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemProblem(to, errno);
    return flushFolder(QFileInfo(to).absolutePath());
}

model::Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    if (model::Result<void> made = createPrivateFile(fresh); !made)
        return made;
    {
        QFile file(fresh);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return systemProblem(path, errno);
    }
    if (model::Result<void> flushed = flushFile(fresh); !flushed)
        return flushed;
    return replaceFile(fresh, path);
}

model::Result<void> createPrivateFile(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemProblem(path, errno);
    ::close(descriptor);
    return {};
}

} // namespace atlas::store
