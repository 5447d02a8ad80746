// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/temporary_paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>
#include <set>

namespace atlas::model {

namespace {

struct Known
{
    std::mutex mutex;
    std::multiset<QString> paths;
};

/// Never destroyed: threads may outlive main().
Known &known()
{
    static auto *all = new Known;
    return *all;
}

} // namespace

TemporaryPath::TemporaryPath(const QString &path) : m_path(path)
{
    Known &all = known();
    const std::scoped_lock lock(all.mutex);
    all.paths.insert(m_path);
}

TemporaryPath::~TemporaryPath()
{
    Known &all = known();
    const std::scoped_lock lock(all.mutex);
    all.paths.extract(m_path);
}

void removeTemporaryPaths()
{
    Known &all = known();
    all.mutex.lock(); // and never given back
    for (const QString &path : all.paths) {
        if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
            QDir(path).removeRecursively();
        else
            QFile::remove(path);
    }
}

} // namespace atlas::model
