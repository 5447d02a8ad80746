// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstring>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace atlas::exporting {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool flush(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

} // namespace

AtomicFile::AtomicFile(const QString &target)
    : m_target(target), m_folder(std::make_unique<QTemporaryDir>(QFileInfo(target).absolutePath() +
                                                                 QStringLiteral("/.cluster-atlas-XXXXXX"))),
      m_known(m_folder->path())
{
}

QString AtomicFile::path() const
{
    return m_folder->filePath(QFileInfo(m_target).fileName());
}

model::Problem AtomicFile::problem(const QString &target, const QString &detail)
{
    return {target,
            {},
            detail.isEmpty() ? Text::tr("the file cannot be written")
                             : Text::tr("the file cannot be written (%1)").arg(detail),
            Text::tr("choose another place")};
}

model::Result<void> AtomicFile::deliver()
{
    const QDir made(m_folder->path());
    const QString own = QFileInfo(m_target).fileName();
    QStringList names = made.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    if (!names.removeOne(own))
        return problem(m_target, {});
    names += own;
    for (const QString &name : names) {
        if (!flush(made.filePath(name), O_RDONLY))
            return problem(m_target, QString::fromLocal8Bit(std::strerror(errno)));
    }
    const QString folder = QFileInfo(m_target).absolutePath();
    for (const QString &name : names) {
        if (std::rename(QFile::encodeName(made.filePath(name)).constData(),
                        QFile::encodeName(folder + u'/' + name).constData()) != 0)
            return problem(m_target, QString::fromLocal8Bit(std::strerror(errno)));
    }
    flush(folder, O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace atlas::exporting
