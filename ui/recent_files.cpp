// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace atlas::ui {

namespace {

constexpr qsizetype remembered = 10;
constexpr QLatin1StringView key("recent_files");

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent), m_paths(QSettings().value(key).toStringList())
{
}

QStringList RecentFiles::paths() const
{
    QStringList there;
    for (const QString &path : m_paths) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (path.isEmpty() || (!m_paths.isEmpty() && m_paths.front() == absolute))
        return;
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    while (m_paths.size() > remembered)
        m_paths.removeLast();
    store();
}

void RecentFiles::remove(const QString &path)
{
    if (m_paths.removeAll(path) > 0)
        store();
}

void RecentFiles::clear()
{
    m_paths.clear();
    store();
}

void RecentFiles::store()
{
    QSettings().setValue(key, m_paths);
    Q_EMIT changed();
}

} // namespace atlas::ui
