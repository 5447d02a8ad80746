// SPDX-License-Identifier: GPL-2.0-or-later
// durability-soak --kills N --seed S: works on an atlas in a child process, kills it at random moments, takes up what
// is left and compares it with what the child had been told was durable. Prints `kills K lost L unreadable U`; exit 1
// when anything was lost or could not be read, 2 when the call is wrong or nothing was tried.

#include "app/store/atlas_file.h"
#include "tests/soak/soak_child.h"
#include "tests/support/content_hash.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <optional>
#include <random>

using namespace atlas;

namespace {

/// What the child said it did, up to its end.
struct Log
{
    QByteArray state;                 ///< of the last durable step
    std::optional<QByteArray> next;   ///< the step under way
    QByteArray saved;                 ///< what the file holds; empty = never saved
    std::optional<QByteArray> saving; ///< the save under way
    bool isOpen = false;
    bool openedOther = false; ///< the child opened something else than was left
    int steps = 0;
    int saves = 0;

    void take(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.first() == "open") {
            isOpen = true;
            openedOther = !state.isEmpty() && words.value(1) != state;
            state = words.value(1);
        } else if (words.first() == "next") {
            next = words.value(1);
        } else if (words.first() == "done" && next) {
            state = *next;
            next.reset();
            ++steps;
        } else if (words.first() == "saving") {
            saving = words.value(1);
        } else if (words.first() == "saved" && saving) {
            saved = *saving;
            saving.reset();
            ++saves;
        }
    }
};

class Soak
{
public:
    Soak(int kills, std::uint64_t seed) : m_kills(kills), m_random(seed) {}

    int run()
    {
        if (!m_folder.isValid()) {
            std::fprintf(stderr, "durability-soak: no folder to work in\n");
            return 2;
        }
        int steps = 0;
        int saves = 0;
        int cut = 0;
        for (int kill = 0; kill < m_kills; ++kill) {
            Log log;
            log.state = m_state;
            log.saved = m_saved;
            runUntilKilled(log);
            steps += log.steps;
            saves += log.saves;
            cut += log.next || log.saving ? 1 : 0;
            compare(log, kill);
        }
        std::fprintf(stderr, "durable steps %d, saves %d, kills within a step or save %d\n", steps, saves, cut);
        std::printf("kills %d lost %d unreadable %d\n", m_kills, m_lost, m_unreadable);
        if (m_lost > 0 || m_unreadable > 0)
            return 1;
        return m_kills > 0 && (steps == 0 || m_failed) ? 2 : 0;
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    QString stateDir() const { return m_folder.filePath(QStringLiteral("state/cluster-atlas")); }

    void runUntilKilled(Log &log)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.filePath(QStringLiteral("state")));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), m_folder.path(), QString::number(m_random())});
        // Mostly while it works, now and then while it starts.
        const bool early = below(8) == 0;
        const int life = early ? below(60) : 1 + below(250);
        QDeadlineTimer end(early ? life : 60'000);
        while (!end.hasExpired() && child.state() != QProcess::NotRunning) {
            child.waitForReadyRead(static_cast<int>(std::max<qint64>(1, end.remainingTime())));
            while (child.canReadLine())
                log.take(child.readLine());
            if (!early && log.isOpen && !m_counting) {
                end.setRemainingTime(life, Qt::PreciseTimer);
                m_counting = true;
            }
        }
        m_counting = false;
        if (child.state() == QProcess::NotRunning) {
            std::fprintf(stderr, "durability-soak: the child ended by itself\n");
            m_failed = true;
        } else {
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        }
        child.waitForFinished(-1);
        while (child.canReadLine())
            log.take(child.readLine());
    }

    void tell(int kill, const char *what, const QString &more = {})
    {
        std::fprintf(stderr, "kill %d: %s %s\n", kill, what, qPrintable(more));
    }

    /// The file is what the last save, or one under way, made it.
    void compareFile(const Log &log, int kill)
    {
        const QString path = soak::targetIn(m_folder.path());
        if (!QFileInfo::exists(path)) {
            if (!log.saved.isEmpty()) {
                ++m_lost;
                tell(kill, "the saved file is not there");
            }
            return;
        }
        model::Progress progress;
        const auto read = store::readAtlas(path, progress);
        if (!read || !read->warnings.empty()) {
            ++m_unreadable;
            tell(kill, "the saved file:", read ? read->warnings.front().sentence() : read.problem().sentence());
            return;
        }
        m_saved = test::contentHash(read->tables);
        if (m_saved != log.saved && m_saved != log.saving) {
            ++m_lost;
            tell(kill, "the saved file holds something else than was saved");
        }
    }

    void compare(const Log &log, int kill)
    {
        if (log.openedOther) {
            ++m_lost;
            tell(kill, "the child opened something else than was left");
        }
        compareFile(log, kill);
        const auto copies = store::recoverableCopies(stateDir());
        QByteArray left = m_saved;
        if (copies.size() > 1)
            tell(kill, "more than one copy to recover");
        if (!copies.empty()) {
            model::Progress progress;
            const auto opened = store::recoverAtlas(copies.front(), {stateDir(), true}, progress);
            if (!opened || !opened->warnings.empty()) {
                ++m_unreadable;
                tell(kill,
                     "the working copy:", opened ? opened->warnings.front().sentence() : opened.problem().sentence());
                return;
            }
            left = test::contentHash(opened->tables);
        }
        // Nothing made durable and nothing saved yet: whatever was begun may be gone.
        const bool isNew = copies.empty() && m_saved.isEmpty() && log.steps == 0 && m_state.isEmpty();
        if (!isNew && left != log.state && left != log.next) {
            ++m_lost;
            tell(kill, "what was left is neither the last durable step nor the one under way:",
                 QStringLiteral("%1 of %2 copies, %3 steps, %4 saves")
                     .arg(QLatin1String(left.left(8)))
                     .arg(copies.size())
                     .arg(log.steps)
                     .arg(log.saves));
        }
        m_state = left;
    }

    int m_kills;
    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    QByteArray m_state; // what is to be there; empty = nothing yet
    QByteArray m_saved;
    int m_lost = 0;
    int m_unreadable = 0;
    bool m_counting = false;
    bool m_failed = false;
};

std::optional<std::uint64_t> numberAfter(const QStringList &arguments, const QString &option, std::uint64_t otherwise)
{
    const auto at = arguments.indexOf(option);
    if (at < 0)
        return otherwise;
    bool ok = false;
    const std::uint64_t number = arguments.value(at + 1).toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return soak::runChild(arguments.value(2), arguments.value(3).toULongLong());
    const auto kills = numberAfter(arguments, QStringLiteral("--kills"), 50);
    const auto seed = numberAfter(arguments, QStringLiteral("--seed"), 1);
    if (!kills || !seed || *kills > 1'000'000) {
        std::fprintf(stderr, "usage: durability-soak --kills N --seed S\n");
        return 2;
    }
    return Soak(static_cast<int>(*kills), *seed).run();
}
