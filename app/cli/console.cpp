// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/console.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace atlas::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    if (interrupted) // a second Ctrl-C does not wait
        _exit(130);
    interrupted = 1;
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::result(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Console::remark(const QString &text) const
{
    if (!m_quiet)
        write(stderr, text.toUtf8() + '\n');
}

int Console::fail(const model::Problem &problem) const
{
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
    std::signal(SIGINT, onInterrupt);
}

ConsoleProgress::~ConsoleProgress()
{
    m_ending = true;
    m_thread.join();
    std::signal(SIGINT, SIG_DFL);
}

void ConsoleProgress::draw()
{
    using namespace std::chrono_literals;
    const auto start = std::chrono::steady_clock::now();
    bool drawn = false;
    while (!m_ending) {
        std::this_thread::sleep_for(50ms);
        if (interrupted)
            m_progress.cancel();
        if (!m_onTerminal || std::chrono::steady_clock::now() - start < 1s)
            continue;
        const double fraction = m_progress.fraction();
        const QString share = fraction < 0 ? QString() : QStringLiteral(" %1 %").arg(static_cast<int>(fraction * 100));
        write(stderr, "\r\033[K" + (m_progress.step() + share).toUtf8());
        drawn = true;
    }
    if (drawn)
        write(stderr, "\r\033[K");
}

} // namespace atlas::cli
