// SPDX-License-Identifier: GPL-2.0-or-later
// How long a country's files take: 250 districts, 20,000 participants, 80,000 links, read by the reader, worked out and
// taken into a document, each as one step. Prints seconds.
#include "app/intake/reader_process.h"
#include "tests/support/import_files.h"
#include "tests/unit/import_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace atlas;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    intake::setReaderProgram(intake::standardReader());
    test::ImportDesk desk{model::Tables()};
    intake::ImportRequest districts;
    districts.codeSystem = QStringLiteral("made");
    districts.boundaries.level = QStringLiteral("both");
    struct Step
    {
        const char *name;
        intake::ImportKind kind;
        QByteArray content;
        const char *file;
        intake::ImportRequest request;
    };
    const Step steps[] = {
        {"250 districts", intake::ImportKind::Boundaries, test::madeDistricts(25, 10), "districts.geojson", districts},
        {"20,000 participants", intake::ImportKind::Participants, test::madeFirms(20'000), "firms.csv", {}},
        {"80,000 links", intake::ImportKind::Links, test::madeLinks(80'000, 20'000), "links.csv", {}}};
    double total = 0;
    for (const Step &step : steps) {
        QElapsedTimer clock;
        clock.start();
        desk.import(step.kind, step.content, QLatin1String(step.file), step.request);
        if (!desk.problem().isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(desk.problem()));
            return 1;
        }
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        total += seconds;
        std::printf("%-20s %6.2f s\n", step.name, seconds);
    }
    std::printf("%-20s %6.2f s\n", "together", total);
    return 0;
}
