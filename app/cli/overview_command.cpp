// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/result_file.h"
#include "app/crossing/network_analysis.h"
#include "app/crossing/overview.h"
#include "app/report/overview_csv.h"
#include "app/store/atlas_file.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(OverviewCommand)
};

} // namespace

int runOverview(const QStringList &arguments, const GlobalOptions &global, const Console &console)
{
    Options options(
        QStringLiteral("overview MAP.gpkg [--participants] [--boundaries ID] [-o FILE]"),
        Text::tr("Prints one row a cluster as CSV: areas, participants and links by province, without tests "
                 "or findings. A whole country takes seconds."));
    options.flag(QStringLiteral("participants"),
                 Text::tr("one row a participant instead, with its figures in the network of the whole map"));
    options.value(QStringLiteral("boundaries"), QStringLiteral("ID"), Text::tr("another boundary set for once"));
    options.value(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                  Text::tr("into this file instead of standard output"));
    if (const auto code = options.parse(arguments, 1, console))
        return *code;

    const QString path = options.positional(0);
    if (const auto refused = refuseOverAtlas(options.text(QStringLiteral("o")), path, console))
        return *refused;
    ConsoleProgress progress(console);
    auto atlas = store::readAtlas(path, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    for (const model::Problem &warning : atlas->warnings)
        console.remark(warning.sentence());
    const auto basis =
        crossing::makeBasis(std::make_shared<const model::Tables>(std::move(atlas).value().tables),
                            options.text(QStringLiteral("boundaries")), nullptr, {}, progress.progress());
    if (!basis) {
        model::Problem problem = basis.problem();
        problem.file = path;
        return console.fail(problem);
    }
    if (options.isSet(QStringLiteral("participants"))) {
        return deliverPieces(
            [&](const std::function<bool(const QByteArray &)> &write) {
                bool written = write(report::participantColumns());
                crossing::eachParticipant(**basis, crossing::Settings(), progress.progress(),
                                          [&](std::span<const crossing::ParticipantFigures> participants) {
                                              written = written &&
                                                        write(report::participantRows(participants, global.language));
                                              return written;
                                          });
                return written && !progress.progress().isCancelled();
            },
            options.text(QStringLiteral("o")), console);
    }
    std::vector<model::Row> clusters;
    const model::Table &table = (*(*basis)->tables)[model::TableId::Clusters];
    for (model::Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            clusters.push_back(row);
    }
    const crossing::Overview overview = crossing::lookOver(**basis, clusters, progress.progress());
    if (progress.progress().isCancelled())
        return console.fail({path, {}, Text::tr("The overview was cancelled"), {}});
    return deliver(report::overviewToCsv(**basis, overview, global.language), options.text(QStringLiteral("o")),
                   console, &progress.progress());
}

} // namespace atlas::cli
