// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>

namespace atlas::cli {

/// Exit codes of the contract.
enum ExitCode { Done = 0, DataAtFault = 1, CallAtFault = 2 };

/// Standard output and error as the sub-commands use them: results to the one, everything else to the other.
class Console
{
public:
    explicit Console(bool quiet) : m_quiet(quiet) {}

    /// The result, as it is, or a piece of it. False when standard output cannot be written to.
    bool result(const QByteArray &bytes) const;
    /// A remark on standard error; nothing with --quiet.
    void remark(const QString &text) const;
    /// A problem on standard error. \returns DataAtFault
    int fail(const model::Problem &problem) const;
    /// A call that makes no sense. \returns CallAtFault
    int refuse(const QString &text) const;
    bool isQuiet() const { return m_quiet; }

private:
    bool m_quiet;
};

/// The progress of a sub-command: drawn on the terminal from its second second on, cancelled by Ctrl-C, SIGTERM or
/// SIGHUP. A second one of these does not wait for the work, but removes what it has under way in files.
class ConsoleProgress
{
public:
    explicit ConsoleProgress(const Console &console);
    ~ConsoleProgress();
    ConsoleProgress(const ConsoleProgress &) = delete;
    ConsoleProgress &operator=(const ConsoleProgress &) = delete;

    model::Progress &progress() { return m_progress; }

private:
    void draw();

    model::Progress m_progress;
    std::atomic<bool> m_ending{false};
    bool m_onTerminal;
    std::thread m_thread;
};

/// What to end with after a sub-command that returned this: when it was cancelled by a signal, 128 + the signal.
int exitCodeAfter(int code);

} // namespace atlas::cli
