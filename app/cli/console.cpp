// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/console.h"

#include "app/model/temporary_paths.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <unistd.h>
#include <utility>

namespace atlas::cli {

namespace {

constexpr int signalExit = 128; ///< and the signal's number, as shells have it

volatile std::sig_atomic_t interrupted = 0; ///< the signal
volatile std::sig_atomic_t interruptions = 0;

// Progress stands on a line of its own, which makes way for whatever else is said.
std::mutex terminal;
bool isDrawn = false;
bool isSilent = false; ///< the outcome was said; how far the work is matters no more

/// Ctrl-C, a polite kill, and a terminal that was closed.
constexpr int endingSignals[] = {SIGINT, SIGTERM, SIGHUP};

/// With the terminal to oneself.
void clearLine()
{
    if (std::exchange(isDrawn, false))
        std::fputs("\r\033[K", stderr);
}

void onInterrupt(int signal)
{
    interrupted = signal;
    interruptions = interruptions + 1;
    if (interruptions > 2) // whoever was to tidy up is stuck
        _exit(signalExit + signal);
}

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool Console::result(const QByteArray &bytes) const
{
    const std::lock_guard lock(terminal);
    if (isatty(STDOUT_FILENO)) { // both streams may be the same terminal
        clearLine();
        isSilent = true;
    }
    return write(stdout, bytes);
}

void Console::remark(const QString &text) const
{
    if (m_quiet)
        return;
    const std::lock_guard lock(terminal);
    clearLine();
    write(stderr, text.toUtf8() + '\n');
}

int Console::fail(const model::Problem &problem) const
{
    const std::lock_guard lock(terminal);
    clearLine();
    isSilent = true;
    write(stderr, problem.sentence().toUtf8() + '\n');
    return DataAtFault;
}

int Console::refuse(const QString &text) const
{
    write(stderr, text.toUtf8() + '\n');
    return CallAtFault;
}

ConsoleProgress::ConsoleProgress(const Console &console)
    : m_onTerminal(!console.isQuiet() && isatty(STDERR_FILENO)), m_thread([this] { draw(); })
{
    isSilent = false;
    for (const int signal : endingSignals)
        std::signal(signal, onInterrupt);
}

ConsoleProgress::~ConsoleProgress()
{
    m_ending = true;
    m_thread.join();
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
}

int exitCodeAfter(int code)
{
    return code == Done || interruptions == 0 ? code : signalExit + interrupted;
}

void ConsoleProgress::draw()
{
    using namespace std::chrono_literals;
    const auto start = std::chrono::steady_clock::now();
    while (!m_ending) {
        std::this_thread::sleep_for(50ms);
        if (interruptions > 0)
            m_progress.cancel();
        if (interruptions > 1) { // does not wait for the work
            model::removeTemporaryPaths();
            _exit(signalExit + interrupted);
        }
        if (!m_onTerminal || std::chrono::steady_clock::now() - start < 1s)
            continue;
        const double fraction = m_progress.fraction();
        const QString share = fraction < 0 ? QString() : QStringLiteral(" %1 %").arg(static_cast<int>(fraction * 100));
        const std::lock_guard lock(terminal);
        if (isSilent)
            continue;
        clearLine();
        write(stderr, (m_progress.step() + share).toUtf8());
        isDrawn = true;
    }
    const std::lock_guard lock(terminal);
    clearLine();
}

} // namespace atlas::cli
