// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/analysis.h"

#include "app/crossing/cluster_members.h"
#include "app/crossing/extent_analysis.h"
#include "app/crossing/findings.h"
#include "app/crossing/ground.h"
#include "app/crossing/membership.h"
#include "app/crossing/network_analysis.h"
#include "app/crossing/ordered_pieces.h"
#include "app/crossing/participation_analysis.h"
#include "app/crossing/report_stream.h"
#include "app/crossing/specialisation.h"
#include "app/model/threads.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

namespace atlas::crossing {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

/// For each thread: so many reports may wait for an earlier one to be written.
constexpr std::size_t piecesAhead = 16;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

QString cancelledText()
{
    return Text::tr("The analysis was cancelled");
}

model::Problem cancelledProblem()
{
    return {{}, {}, cancelledText(), {}};
}

/// Runs work(index) for 0…count−1 on all cores; which core takes which index does not matter to the result.
template <typename Work>
void onAllCores(std::size_t count, const model::Progress &progress, Work &&work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t index = next++; index < count && !progress.isCancelled(); index = next++)
            work(index);
    };
    const std::size_t cores = model::threadCount();
    std::vector<std::jthread> threads;
    for (std::size_t thread = 1; thread < std::min(cores, count); ++thread)
        threads.emplace_back([&run] {
            model::beginThread();
            run();
        });
    run();
}

/// Whether work may use a second thread: it may where nothing else keeps the cores busy. Never changes a result.
enum class Threads { One, Two };

ClusterReport makeReport(const Basis &basis, Row cluster, const Settings &settings, bool keepGeometry, Threads threads,
                         model::Progress &progress)
{
    const model::Table &clusters = (*basis.tables)[TableId::Clusters];
    ClusterReport report;
    report.cluster = cluster;
    report.id = clusters.text(cluster, ClusterFields::Id);
    report.name = clusters.text(cluster, ClusterFields::Name);
    report.nameEn = clusters.text(cluster, ClusterFields::NameEn);
    report.illustrative = clusters.flag(cluster, ClusterFields::Illustrative);

    const ClusterMembers members = membersOf(basis, cluster);
    report.participantsFromMembership = members.fromMembership;
    ClusterNetworkAnalysis network(basis, members, settings);
    const auto links = [&] { network.measureLinks(progress, report); };
    const auto extentAndPlaces = [&] {
        analyseExtent(basis, members, settings, keepGeometry, report);
        network.measurePlaces(progress, report);
    };
    if (threads == Threads::Two) {
        model::runBoth(extentAndPlaces, links);
    } else {
        extentAndPlaces();
        links();
    }
    network.finish(report);
    analyseParticipation(basis, settings, report);
    judgeCluster(basis, members, settings, report);
    return report;
}

} // namespace

model::Result<std::shared_ptr<const Basis>> makeBasis(model::Snapshot tables, const QString &boundarySet,
                                                      const std::shared_ptr<const Basis> &earlier,
                                                      const Unchanged &unchanged, model::Progress &progress)
{
    auto basis = std::make_shared<Basis>();
    basis->tables = std::move(tables);
    basis->boundarySet = boundarySet.isEmpty() ? basis->tables->boundarySetInUse()
                                               : (*basis->tables)[TableId::BoundarySets].rowOf(boundarySet);
    if (!boundarySet.isEmpty() && basis->boundarySet == model::noRow)
        return model::Problem{{},
                              {},
                              Text::tr("There is no boundary set with the ID \"%1\"").arg(boundarySet),
                              Text::tr("choose one of those in the map, or import it")};

    const bool sameRegions = earlier && unchanged.regions && earlier->boundarySet == basis->boundarySet;
    basis->ground = sameRegions ? earlier->ground : Ground::build(*basis->tables, basis->boundarySet, progress);
    basis->boundarySetSummary = basis->ground->summary();
    if (sameRegions && unchanged.participants)
        basis->membership = earlier->membership;
    else if (sameRegions && unchanged.touched)
        basis->membership =
            earlier->membership->updated(*earlier->tables, *basis->tables, *basis->ground, *unchanged.touched);
    if (!basis->membership)
        basis->membership = Membership::build(*basis->tables, *basis->ground, progress);
    basis->participation = std::make_shared<const ParticipationRows>(*basis->tables);
    if (progress.isCancelled())
        return cancelledProblem();
    return std::shared_ptr<const Basis>(std::move(basis));
}

ClusterReport reportCluster(const Basis &basis, Row cluster, const Settings &settings, model::Progress &progress)
{
    return makeReport(basis, cluster, settings, true, Threads::Two, progress);
}

void reportClusters(const Basis &basis, std::span<const Row> clusters, const Settings &settings, bool keepGeometry,
                    model::Progress &progress, const std::function<void(std::size_t, ClusterReport)> &take)
{
    progress.begin(Text::tr("Analysing the clusters"), static_cast<qint64>(clusters.size()));
    onAllCores(clusters.size(), progress, [&](std::size_t index) {
        ClusterReport report = makeReport(basis, clusters[index], settings, keepGeometry, Threads::One, progress);
        if (progress.isCancelled()) // it may lack what was still to be done
            return;
        take(index, std::move(report));
        progress.advance();
    });
}

NetworkReport reportNetwork(const Basis &basis, const Settings &settings, model::Progress &progress)
{
    NetworkReport report;
    analyseWholeNetwork(basis, settings, progress, report);
    orderFindings(report.findings);
    return report;
}

QString provinceCode(const Basis &basis, Row participant)
{
    const int province = basis.membership->province(participant);
    return province < 0 ? QString() : basis.ground->provinces().regions[static_cast<std::size_t>(province)].code;
}

namespace {

std::vector<Row> clustersOf(const model::Tables &tables, const AnalysisOptions &options)
{
    std::vector<Row> clusters = options.clusters;
    if (clusters.empty()) {
        for (Row row = 0; row < tables[TableId::Clusters].rowCount(); ++row) {
            if (tables[TableId::Clusters].isAlive(row))
                clusters.push_back(row);
        }
    }
    return clusters;
}

/// The report without its clusters and its network.
MapReport frameOf(const Basis &basis, const AnalysisOptions &options, model::Progress &progress)
{
    MapReport report;
    report.title = basis.tables->setting(QStringLiteral("title"));
    report.titleEn = basis.tables->setting(QStringLiteral("title_en"));
    report.formatVersion = basis.tables->setting(QStringLiteral("format_version"));
    report.boundarySet = basis.boundarySetSummary;
    report.settings = options.settings;
    report.findings = judgeMap(basis);
    report.specialisation = reportSpecialisation(basis, options.settings, progress, report.findings);
    return report;
}

} // namespace

model::Result<MapReport> analyse(const model::Snapshot &tables, const AnalysisOptions &options,
                                 model::Progress &progress)
{
    const auto basis = makeBasis(tables, options.boundarySet, nullptr, {}, progress);
    if (!basis)
        return basis.problem();
    const std::vector<Row> clusters = clustersOf(*tables, options);
    MapReport report = frameOf(**basis, options, progress);
    report.clusters.resize(clusters.size());
    reportClusters(**basis, clusters, options.settings, options.geometry, progress,
                   [&](std::size_t index, ClusterReport made) { report.clusters[index] = std::move(made); });
    if (options.wholeNetwork && !progress.isCancelled())
        report.network = reportNetwork(**basis, options.settings, progress);
    if (progress.isCancelled())
        return cancelledProblem();
    return report;
}

model::Result<void> streamReport(const model::Snapshot &tables, const AnalysisOptions &options,
                                 model::Progress &progress, ReportTaker &taker)
{
    const auto basis = makeBasis(tables, options.boundarySet, nullptr, {}, progress);
    if (!basis)
        return basis.problem();
    const std::vector<Row> clusters = clustersOf(*tables, options);
    if (!taker.begin(frameOf(**basis, options, progress)))
        return {};

    NetworkReport network;
    std::atomic<bool> enough{false};
    OrderedPieces pieces(piecesAhead * model::threadCount(), [&](const QByteArray &piece) {
        enough = !taker.take(piece);
        return !enough;
    });
    std::atomic<std::size_t> left{clusters.size()};
    progress.begin(Text::tr("Analysing the clusters"), static_cast<qint64>(clusters.size()));
    const auto cluster = [&](std::size_t number) {
        if (!pieces.mayMake(number, progress))
            return;
        const ClusterReport report =
            makeReport(**basis, clusters[number], options.settings, options.geometry, Threads::One, progress);
        if (progress.isCancelled()) // it may lack what was still to be done
            return;
        pieces.put(number, taker.piece(number, report));
        progress.advance();
        if (--left == 0 && options.wholeNetwork)
            progress.begin(Text::tr("Measuring the network of the whole map"), 0);
    };
    if (!options.wholeNetwork) {
        onAllCores(clusters.size(), progress, cluster);
    } else {
        // The network goes to one thread, from the start where there are others for the clusters.
        const std::size_t networkAt = model::threadCount() > 1 ? 0 : clusters.size();
        model::Progress ofNetwork(&progress);
        onAllCores(clusters.size() + 1, progress, [&](std::size_t job) {
            if (job == networkAt && !enough)
                network = reportNetwork(**basis, options.settings, ofNetwork);
            else if (job != networkAt)
                cluster(job - (job > networkAt ? 1 : 0));
        });
    }
    if (progress.isCancelled())
        return cancelledProblem();
    if (!enough)
        taker.end(network);
    return {};
}

} // namespace atlas::crossing
