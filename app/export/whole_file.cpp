// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace atlas::exporting {

namespace {

constexpr int mostLinks = 40;    // followed, as the kernel does
constexpr int mostAttempts = 64; // at a name that nobody has
constexpr mode_t ordinaryMode = 0666;

QString freeName(const QString &folder)
{
    return folder +
           QStringLiteral("/.cluster-atlas-%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

} // namespace

WholeFile::WholeFile(const QString &target) : m_target(target)
{
    for (int links = 0; links < mostLinks && QFileInfo(m_target).isSymLink(); ++links)
        m_target = QFileInfo(m_target).symLinkTarget();
    m_folder = QFileInfo(m_target).absolutePath();
    open();
}

WholeFile::~WholeFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_temporary)
        ::unlink(encoded(m_temporary->path()).constData());
}

void WholeFile::open()
{
    const QByteArray target = encoded(m_target);
    struct stat there = {};
    const bool exists = ::stat(target.constData(), &there) == 0;
    if (exists && S_ISDIR(there.st_mode)) {
        fail(EISDIR);
        return;
    }
    if (exists && !S_ISREG(there.st_mode)) {
        m_isDirect = true;
        m_descriptor = ::open(target.constData(), O_WRONLY | O_CLOEXEC);
    } else if (exists && ::access(target.constData(), W_OK) != 0) {
        fail(errno);
        return;
    } else {
        m_descriptor = ::open(encoded(m_folder).constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, ordinaryMode);
        for (int attempt = 0; m_descriptor < 0 && attempt < mostAttempts; ++attempt) {
            m_temporary = std::make_unique<model::TemporaryPath>(freeName(m_folder));
            m_descriptor =
                ::open(encoded(m_temporary->path()).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ordinaryMode);
            if (m_descriptor < 0 && errno != EEXIST)
                break;
        }
    }
    if (m_descriptor < 0) {
        fail(errno);
        m_temporary.reset();
    } else if (exists && !m_isDirect) {
        ::fchmod(m_descriptor, there.st_mode & 07777);
    }
}

bool WholeFile::fail(int error)
{
    m_error = error;
    return false;
}

bool WholeFile::write(const QByteArray &bytes)
{
    if (m_error != 0)
        return false;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while (at < end) {
        const ssize_t written = ::write(m_descriptor, at, static_cast<std::size_t>(end - at));
        if (written < 0 && errno != EINTR)
            return fail(errno);
        at += std::max<ssize_t>(written, 0);
    }
    return true;
}

/// A file without a name gets one for the time being, under which it can take another's place.
bool WholeFile::giveName(const QString &name)
{
    m_temporary = std::make_unique<model::TemporaryPath>(name);
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, encoded(name).constData(), AT_SYMLINK_FOLLOW) == 0;
}

bool WholeFile::deliver()
{
    if (m_error != 0)
        return false;
    if (m_isDirect)
        return true;
    if (::fsync(m_descriptor) != 0)
        return fail(errno);
    for (int attempt = 0; !m_temporary; ++attempt) {
        if (giveName(freeName(m_folder)))
            break;
        const int error = errno;
        m_temporary.reset();
        if (error != EEXIST || attempt >= mostAttempts)
            return fail(error);
    }
    if (std::rename(encoded(m_temporary->path()).constData(), encoded(m_target).constData()) != 0)
        return fail(errno);
    m_temporary.reset();
    const int folder = ::open(encoded(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder); // so that the name outlives a power cut too
        ::close(folder);
    }
    return true;
}

QString WholeFile::errorString() const
{
    const char *known = m_error == EACCES   ? QT_TRANSLATE_NOOP("QIODevice", "Permission denied")
                        : m_error == EMFILE ? QT_TRANSLATE_NOOP("QIODevice", "Too many open files")
                        : m_error == ENOENT ? QT_TRANSLATE_NOOP("QIODevice", "No such file or directory")
                        : m_error == ENOSPC ? QT_TRANSLATE_NOOP("QIODevice", "No space left on device")
                                            : nullptr;
    return known ? QCoreApplication::translate("QIODevice", known) : QString::fromLocal8Bit(std::strerror(m_error));
}

} // namespace atlas::exporting
