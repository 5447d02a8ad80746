// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/power_cut.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <optional>
#include <tuple>
#include <utility>

namespace atlas::test::power {

namespace {

/// A file or folder, told from a later one that got the same number.
using Key = std::tuple<std::uint64_t, std::int64_t, std::uint32_t>;

struct Node
{
    bool isFolder = false;
    QByteArray content;
    std::map<QByteArray, Key> entries;
};

struct Disk
{
    std::mutex mutex;
    QByteArray root;
    std::optional<Key> rootKey;
    std::map<Key, Node> nodes;
    std::function<void()> before;
    int flushes = 0;
};

Disk &disk()
{
    static Disk instance;
    return instance;
}

std::atomic<bool> watching = false;
thread_local bool inside = false;

std::optional<Key> keyOf(int folder, const char *name, bool *isFolder)
{
    struct statx status;
    if (::statx(folder, name, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_TYPE | STATX_BTIME, &status) != 0)
        return std::nullopt;
    *isFolder = S_ISDIR(status.stx_mode);
    return Key{status.stx_ino, status.stx_btime.tv_sec, status.stx_btime.tv_nsec};
}

QByteArray contentOf(int file)
{
    QByteArray content;
    char buffer[65536];
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(file);
    const int reading = ::open(path.constData(), O_RDONLY | O_CLOEXEC); // the caller's may be for writing only
    if (reading < 0)
        return content;
    for (ssize_t size = 0; (size = ::read(reading, buffer, sizeof buffer)) > 0;)
        content.append(buffer, size);
    ::close(reading);
    return content;
}

/// Everything that is under a folder, as flushed: only for the start.
void noteAll(const QByteArray &path);

void noteFolder(const QByteArray &path, const Key &key, bool andBelow)
{
    Node node;
    node.isFolder = true;
    if (DIR *folder = ::opendir(path.constData())) {
        while (const dirent *entry = ::readdir(folder)) {
            const QByteArray name = entry->d_name;
            if (name == "." || name == "..")
                continue;
            bool isFolder = false;
            if (const auto child = keyOf(AT_FDCWD, (path + '/' + name).constData(), &isFolder)) {
                node.entries[name] = *child;
                if (isFolder)
                    disk().nodes[*child].isFolder = true; // as good as empty until it is flushed itself
            }
        }
        ::closedir(folder);
    }
    const auto entries = node.entries;
    disk().nodes[key] = std::move(node);
    if (andBelow) {
        for (const auto &entry : entries)
            noteAll(path + '/' + entry.first);
    }
}

void noteAll(const QByteArray &path)
{
    bool isFolder = false;
    const auto key = keyOf(AT_FDCWD, path.constData(), &isFolder);
    if (!key)
        return;
    if (isFolder) {
        noteFolder(path, *key, true);
        return;
    }
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    disk().nodes[*key].content = contentOf(file);
    ::close(file);
}

QByteArray pathOf(int descriptor)
{
    char path[4096];
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t size = ::readlink(link.constData(), path, sizeof path);
    return size > 0 ? QByteArray(path, size) : QByteArray();
}

bool isWatched(const QByteArray &path)
{
    return watching && (path == disk().root || path.startsWith(disk().root + '/'));
}

void callBefore()
{
    std::function<void()> call;
    {
        const std::scoped_lock lock(disk().mutex);
        call = disk().before;
    }
    if (call)
        call();
}

void noteFlush(int descriptor)
{
    if (!watching || inside)
        return;
    const QByteArray path = pathOf(descriptor);
    if (!isWatched(path))
        return;
    inside = true;
    callBefore();
    {
        const std::scoped_lock lock(disk().mutex);
        ++disk().flushes;
        bool isFolder = false;
        if (const auto key = keyOf(descriptor, "", &isFolder)) {
            if (isFolder)
                noteFolder(path, *key, false);
            else
                disk().nodes[*key].content = contentOf(descriptor);
        }
    }
    inside = false;
}

bool writeNode(const Key &key, const QString &to)
{
    const auto found = disk().nodes.find(key);
    if (found == disk().nodes.end() || !found->second.isFolder) {
        QFile file(to);
        const QByteArray content = found == disk().nodes.end() ? QByteArray() : found->second.content;
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    if (!QDir().mkpath(to))
        return false;
    for (const auto &[name, child] : found->second.entries) {
        if (!writeNode(child, to + u'/' + QFile::decodeName(name)))
            return false;
    }
    return true;
}

template <typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void watch(const QString &root)
{
    const std::scoped_lock lock(disk().mutex);
    inside = true;
    disk().root = QFile::encodeName(QDir(root).canonicalPath());
    disk().nodes.clear();
    disk().before = {};
    disk().flushes = 0;
    bool isFolder = false;
    disk().rootKey = keyOf(AT_FDCWD, disk().root.constData(), &isFolder);
    noteAll(disk().root);
    inside = false;
    watching = true;
}

void stop()
{
    watching = false;
    const std::scoped_lock lock(disk().mutex);
    disk().before = {};
}

void beforeEach(std::function<void()> call)
{
    const std::scoped_lock lock(disk().mutex);
    disk().before = std::move(call);
}

bool writeImage(const QString &to)
{
    const bool was = std::exchange(inside, true);
    const std::scoped_lock lock(disk().mutex);
    const bool done = disk().rootKey && writeNode(*disk().rootKey, to);
    inside = was;
    return done;
}

int flushes()
{
    const std::scoped_lock lock(disk().mutex);
    return disk().flushes;
}

} // namespace atlas::test::power

// NOLINTBEGIN(readability-identifier-naming): these are the C library's names
extern "C" int fsync(int descriptor)
{
    atlas::test::power::noteFlush(descriptor);
    static const auto real = atlas::test::power::original<int (*)(int)>("fsync");
    return real(descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    atlas::test::power::noteFlush(descriptor);
    static const auto real = atlas::test::power::original<int (*)(int)>("fdatasync");
    return real(descriptor);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    if (!atlas::test::power::inside && atlas::test::power::isWatched(to)) {
        atlas::test::power::inside = true;
        atlas::test::power::callBefore();
        atlas::test::power::inside = false;
    }
    static const auto real = atlas::test::power::original<int (*)(const char *, const char *)>("rename");
    return real(from, to);
}
// NOLINTEND(readability-identifier-naming)
