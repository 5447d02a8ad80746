// SPDX-License-Identifier: GPL-2.0-or-later
// Runs a target without libFuzzer: its seeds, then mutations of them, the same ones each time. Arguments: a number of
// mutations, or files to run once (what a fuzzer found).
#include "tests/fuzz/fuzz_target.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <random>

#include <fcntl.h>
#include <unistd.h>

namespace {

using Random = std::mt19937_64;

QByteArray current; ///< the input that is running

/// Keeps the input that ended the program as a file in the current folder.
extern "C" void keepInput(int signal)
{
    const int file = ::open("failing-input", O_CREAT | O_WRONLY | O_TRUNC, 0644);
    if (file >= 0 && ::write(file, current.constData(), static_cast<std::size_t>(current.size())) >= 0)
        ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

qsizetype below(Random &random, qsizetype bound)
{
    return bound <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bound));
}

/// Bytes that mean something to one format or another.
const QByteArrayList &tokens()
{
    static const QByteArrayList list = {",",
                                        ";",
                                        "\t",
                                        "|",
                                        "\"",
                                        "\"\"",
                                        "\r\n",
                                        "\r",
                                        "\n",
                                        "\xEF\xBB\xBF",
                                        "\xFF\xFE",
                                        QByteArray(1, '\0'),
                                        "=",
                                        "-1",
                                        "1e308",
                                        "nan",
                                        "합계",
                                        "업체명",
                                        "위도",
                                        "\xB0\xA1",
                                        "\xA4",
                                        "01000",
                                        "41.0",
                                        "KR-11",
                                        "9999999999",
                                        QByteArray(300, 'x'),
                                        "CREATE TRIGGER t AFTER INSERT ON clusters BEGIN SELECT 1; END;",
                                        "SELECT",
                                        "gpkg_contents"};
    return list;
}

QByteArray mutated(QByteArray input, const std::vector<QByteArray> &seeds, Random &random)
{
    const auto rounds = 1 + below(random, 6);
    for (qsizetype round = 0; round < rounds; ++round) {
        const qsizetype at = below(random, input.size() + 1);
        switch (below(random, 7)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(random());
            break;
        case 1:
            if (at < input.size())
                input[at] = static_cast<char>(input[at] ^ (1 << below(random, 8)));
            break;
        case 2:
            input.remove(at, 1 + below(random, 64));
            break;
        case 3:
            input.insert(at, tokens()[below(random, tokens().size())]);
            break;
        case 4:
            input.insert(at, input.mid(below(random, input.size() + 1), 1 + below(random, 200)));
            break;
        case 5: {
            const QByteArray &other =
                seeds[static_cast<std::size_t>(below(random, static_cast<qsizetype>(seeds.size())))];
            input = input.left(at) + other.mid(below(random, other.size() + 1));
            break;
        }
        default:
            input.truncate(at);
            break;
        }
    }
    constexpr qsizetype longest = 1 << 18;
    return input.left(longest);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE})
        std::signal(signal, keepInput);
    bool isNumber = false;
    const int count = argc == 2 ? QByteArray(argv[1]).toInt(&isNumber) : 0;
    if (!isNumber) {
        for (int argument = 1; argument < argc; ++argument) {
            QFile file(QString::fromLocal8Bit(argv[argument]));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s can't be read\n", argv[argument]);
                return 1;
            }
            run(file.readAll());
        }
        return 0;
    }
    const std::vector<QByteArray> seeds = atlas::fuzz::seeds();
    for (const QByteArray &seed : seeds)
        run(seed);
    Random random(20261122);
    for (int round = 0; round < count; ++round)
        run(mutated(seeds[static_cast<std::size_t>(round) % seeds.size()], seeds, random));
    std::printf("%zu seeds, %d mutations\n", seeds.size(), count);
    return 0;
}
