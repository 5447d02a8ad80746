// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/target_lock.h"

#include "app/store/translate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace atlas::store {

namespace {

QByteArray ownDescription()
{
    const QJsonObject self = {{QStringLiteral("pid"), static_cast<double>(::getpid())},
                              {QStringLiteral("host"), QSysInfo::machineHostName()},
                              {QStringLiteral("user"), qEnvironmentVariable("USER")},
                              {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return QJsonDocument(self).toJson(QJsonDocument::Compact);
}

LockHolder parseHolder(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    LockHolder holder;
    holder.pid = static_cast<qint64>(json.value(QLatin1String("pid")).toDouble());
    holder.host = json.value(QLatin1String("host")).toString();
    holder.user = json.value(QLatin1String("user")).toString();
    holder.since = QDateTime::fromString(json.value(QLatin1String("since")).toString(), Qt::ISODate);
    return holder;
}

QByteArray contentOf(int descriptor)
{
    QByteArray content(4096, '\0');
    const ssize_t length = ::pread(descriptor, content.data(), static_cast<std::size_t>(content.size()), 0);
    content.truncate(length > 0 ? length : 0);
    return content;
}

} // namespace

QString LockHolder::description() const
{
    const QString time = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    if (user.isEmpty())
        return translate("Store", "process %1 on %2, since %3").arg(pid).arg(host, time);
    return translate("Store", "process %1 of %2 on %3, since %4").arg(pid).arg(user, host, time);
}

TargetLock::~TargetLock()
{
    release();
}

TargetLock::TargetLock(TargetLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_holder(std::move(other.m_holder))
{
}

TargetLock &TargetLock::operator=(TargetLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_holder = std::move(other.m_holder);
    }
    return *this;
}

TargetLock TargetLock::take(const QString &stateDir, const QString &target)
{
    TargetLock lock;
    const QString folder = stateDir + QStringLiteral("/locks");
    if (!QDir().mkpath(folder))
        return lock;
    const QByteArray key = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString path = folder + u'/' + QString::fromLatin1(key) + QStringLiteral(".lock");
    // The file stays when the lock goes: removing it would let two programs lock two files of the same name.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return lock;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        lock.m_holder = parseHolder(contentOf(descriptor));
        ::close(descriptor);
        return lock;
    }
    const QByteArray self = ownDescription();
    if (::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, self.constData(), static_cast<std::size_t>(self.size()), 0) < 0) {
        ::close(descriptor);
        return lock;
    }
    lock.m_descriptor = descriptor;
    return lock;
}

void TargetLock::release()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace atlas::store
