// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_service.h"
#include "app/reader/confinement.h"

#include <QCoreApplication>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace {

constexpr int usageError = 2;

int printUsage()
{
    std::fputs("cluster-atlas-reader --memory MIB --cpu SECONDS [--lang ko|en]\n"
               "Reads one file for cluster-atlas, which starts it by itself: a request on standard input, the\n"
               "file's content on standard output.\n"
               "--check says what the reader is kept from.\n",
               stderr);
    return usageError;
}

} // namespace

int main(int argc, char **argv)
{
    atlas::reader::Limits limits{1024, 60};
    const char *language = "en";
    bool check = false;
    for (int at = 1; at < argc; ++at) {
        const char *value = at + 1 < argc ? argv[at + 1] : "";
        if (std::strcmp(argv[at], "--check") == 0)
            check = true;
        else if (std::strcmp(argv[at], "--memory") == 0 && ++at < argc)
            limits.memoryMiB = std::atoi(value);
        else if (std::strcmp(argv[at], "--cpu") == 0 && ++at < argc)
            limits.cpuSeconds = std::atoi(value);
        else if (std::strcmp(argv[at], "--lang") == 0 && ++at < argc)
            language = value;
        else
            return printUsage();
    }
    if (limits.memoryMiB < 64 || limits.cpuSeconds < 1)
        return printUsage();
    std::signal(SIGINT, SIG_IGN); // an interrupt on the terminal is for the program, which then ends this one
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/cluster-atlas_") + QString::fromLatin1(language)))
        QCoreApplication::installTranslator(&translator);
    atlas::reader::confine(limits);
    int status = 0;
    if (check)
        atlas::reader::printConfinement();
    else
        status = atlas::intake::serveReader(STDIN_FILENO, STDOUT_FILENO);
    // Libraries' tear-down may wait or fail after a bad file; all is written already.
    std::fflush(nullptr);
    std::_Exit(status);
}
