// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/copy_folder.h"

#include "app/store/durable_file.h"
#include "app/store/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace atlas::store {

namespace {

QString unsavedMark(const QString &folder)
{
    return folder + QStringLiteral("/unsaved");
}

int openLockFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

int takeOwnerLock(const QString &folder)
{
    const int descriptor = openLockFile(folder + QStringLiteral("/owner.lock"));
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

/// Keeps a folder that is just being made from being taken for an abandoned one.
class RegistryLock
{
public:
    explicit RegistryLock(const QString &stateDir)
        : m_descriptor(openLockFile(stateDir + QStringLiteral("/registry.lock")))
    {
        if (m_descriptor >= 0)
            ::flock(m_descriptor, LOCK_EX);
    }
    ~RegistryLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    RegistryLock(const RegistryLock &) = delete;
    RegistryLock &operator=(const RegistryLock &) = delete;

private:
    int m_descriptor;
};

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace

model::Result<CopyFolder> CopyFolder::create(const QString &stateDir)
{
    if (model::Result<void> made = makeFolder(QFileInfo(stateDir).absoluteFilePath()); !made)
        return made.problem();
    const RegistryLock registry(stateDir);
    QByteArray name = QFile::encodeName(stateDir + QStringLiteral("/copy-XXXXXX"));
    if (!::mkdtemp(name.data())) // mode 0700
        return systemProblem(stateDir, errno);
    // Without its own name on the disk, nothing in the folder would outlive a power cut.
    if (model::Result<void> flushed = flushFolder(stateDir); !flushed)
        return flushed.problem();
    const QString path = QFile::decodeName(name);
    const int lock = takeOwnerLock(path);
    if (lock < 0)
        return systemProblem(path, errno);
    return CopyFolder(path, lock);
}

model::Result<CopyFolder> CopyFolder::adopt(const QString &folder)
{
    if (!QFileInfo(folder + QStringLiteral("/working.gpkg")).isFile())
        return model::Problem{folder, {}, translate("Store", "there is no unsaved work here any more"), {}};
    const RegistryLock registry(QFileInfo(folder).absolutePath());
    const int lock = takeOwnerLock(folder);
    if (lock < 0) {
        return model::Problem{folder,
                              {},
                              translate("Store", "another program is working on this copy"),
                              translate("Store", "close it there first")};
    }
    return CopyFolder(folder, lock);
}

std::vector<QString> CopyFolder::abandoned(const QString &stateDir)
{
    std::vector<QString> folders;
    if (!QFileInfo(stateDir).isDir())
        return folders;
    const RegistryLock registry(stateDir);
    const QFileInfoList entries =
        QDir(stateDir).entryInfoList({QStringLiteral("copy-*")}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString folder = entry.absoluteFilePath();
        const int lock = takeOwnerLock(folder);
        if (lock < 0)
            continue;
        if (isUnsaved(folder) && QFileInfo(folder + QStringLiteral("/working.gpkg")).isFile())
            folders.push_back(folder);
        else
            QDir(folder).removeRecursively();
        ::close(lock);
    }
    return folders;
}

CopyFolder::CopyFolder(CopyFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_ownerLock(std::exchange(other.m_ownerLock, -1))
{
}

CopyFolder::~CopyFolder()
{
    if (m_ownerLock >= 0)
        ::close(m_ownerLock);
}

model::Result<void> CopyFolder::writeInfo(const CopyInfo &info) const
{
    const QJsonObject json = {{QStringLiteral("target"), info.target},
                              {QStringLiteral("target_state"), info.targetState.toJson()},
                              {QStringLiteral("opened"), info.opened.toString(Qt::ISODate)},
                              {QStringLiteral("pid"), static_cast<double>(::getpid())},
                              {QStringLiteral("boot_id"), bootId()},
                              {QStringLiteral("host"), QSysInfo::machineHostName()}};
    return writeDurably(m_path + QStringLiteral("/info.json"), QJsonDocument(json).toJson());
}

CopyInfo CopyFolder::readInfo(const QString &folder)
{
    CopyInfo info;
    QFile file(folder + QStringLiteral("/info.json"));
    if (!file.open(QIODevice::ReadOnly))
        return info;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    info.target = json.value(QLatin1String("target")).toString();
    info.targetState = TargetState::fromJson(json.value(QLatin1String("target_state")).toObject());
    info.opened = QDateTime::fromString(json.value(QLatin1String("opened")).toString(), Qt::ISODate);
    return info;
}

model::Result<void> CopyFolder::setUnsaved(bool unsaved) const
{
    if (unsaved == isUnsaved(m_path))
        return {};
    if (unsaved)
        return writeDurably(unsavedMark(m_path), {});
    QFile::remove(unsavedMark(m_path));
    return flushFolder(m_path);
}

bool CopyFolder::isUnsaved(const QString &folder)
{
    return QFileInfo::exists(unsavedMark(folder));
}

void CopyFolder::remove()
{
    QDir(m_path).removeRecursively();
}

} // namespace atlas::store
