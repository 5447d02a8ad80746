// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/analysis_runner.h"

#include "app/crossing/membership.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <future>
#include <iterator>
#include <mutex>
#include <utility>

namespace atlas::session {

using crossing::ClusterReport;
using model::ChangeSet;
using model::Row;
using model::TableChange;
using model::TableId;

namespace {

std::uint32_t bit(model::FieldIndex field)
{
    return std::uint32_t{1} << field;
}

/// Fields whose change alters where participants are or how they are counted, as against how they are called.
constexpr model::FieldIndex decisiveParticipantFields[] = {model::ParticipantFields::Geom, model::ParticipantFields::Id,
                                                           model::ParticipantFields::RegionCode};
constexpr std::chrono::milliseconds longestPause{3000};
constexpr int msBetweenBatches = 50; // of reports handed to the window's thread
constexpr model::FieldIndex decisiveLinkFields[] = {model::LinkFields::From, model::LinkFields::To};

template <std::size_t N>
bool isDecisive(const TableChange &change, const model::FieldIndex (&fields)[N])
{
    if (!change.inserted.empty() || !change.removed.empty())
        return true;
    std::uint32_t mask = 0;
    for (const model::FieldIndex field : fields)
        mask |= bit(field);
    return std::any_of(change.updated.begin(), change.updated.end(),
                       [mask](const model::RowUpdate &update) { return (update.fields & mask) != 0; });
}

template <typename Visit>
void forEachRow(const TableChange &change, Visit &&visit)
{
    for (const Row row : change.inserted)
        visit(row);
    for (const Row row : change.removed)
        visit(row);
    for (const model::RowUpdate &update : change.updated)
        visit(update.row);
}

void append(crossing::TouchedRows &rows, const crossing::TouchedRows &more)
{
    rows.participants.insert(rows.participants.end(), more.participants.begin(), more.participants.end());
    rows.memberships.insert(rows.memberships.end(), more.memberships.begin(), more.memberships.end());
    rows.links.insert(rows.links.end(), more.links.begin(), more.links.end());
}

/// Clusters whose report depends on any of the participants, as members or by lying inside, now or before.
void addClustersOf(const crossing::Basis &basis, const std::shared_ptr<const crossing::Basis> &earlier,
                   const std::set<Row> &participants, std::set<Row> &clusters)
{
    for (const Row participant : participants) {
        const auto memberOf = basis.membership->clustersOf(participant);
        clusters.insert(memberOf.begin(), memberOf.end());
    }
    const model::Table &clusterTable = (*basis.tables)[TableId::Clusters];
    const auto liesIn = [&](const model::Tables &tables, const model::LonLatBox &box, Row row) {
        const model::Table &table = tables[TableId::Participants];
        return row < table.rowCount() && box.contains(table.point(row));
    };
    for (Row cluster = 0; cluster < clusterTable.rowCount(); ++cluster) {
        if (!clusterTable.isAlive(cluster) || !basis.membership->members(cluster).empty() ||
            !clusterTable.shape(cluster))
            continue;
        const model::LonLatBox box = clusterTable.shape(cluster)->bounds();
        if (std::any_of(participants.begin(), participants.end(), [&](Row row) {
                return liesIn(*basis.tables, box, row) || (earlier && liesIn(*earlier->tables, box, row));
            }))
            clusters.insert(cluster);
    }
}

std::shared_ptr<const PickIndex> makePickIndex(const model::Snapshot &tables)
{
    return std::make_shared<const PickIndex>(*tables);
}

} // namespace

/// One run over a snapshot. Written by the runner before it starts, then by the worker alone.
struct AnalysisRunner::Work
{
    struct Made
    {
        std::shared_ptr<const ClusterReport> outline;
        std::shared_ptr<const ClusterReport> whole; ///< null = there is no place for it
    };

    model::Snapshot tables;
    crossing::Settings settings;
    QString derivedPath;
    std::shared_ptr<const crossing::Basis> earlier;
    std::shared_ptr<const PickIndex> pickIndex;
    Reports outlines; ///< those that still hold, then all
    Row focus = model::noRow;
    bool all = false;
    bool regions = false;
    bool participants = false;
    bool participantsAnew = false;
    bool network = false;
    bool map = false;
    bool pick = false;
    std::set<Row> clusters;
    std::set<Row> changedParticipants;
    crossing::TouchedRows touched;

    std::shared_ptr<const crossing::Basis> basis; ///< made by the worker
    std::mutex reportsMutex;                      ///< for those made by several threads:
    std::vector<Made> ready;                      ///< not handed over
    bool announced = false;                       ///< somebody is on the way to fetch them
    std::chrono::steady_clock::time_point lastBatch;
    Task task;

    // The window's thread alone.
    bool basisDelivered = false;
    std::set<Row> delivered;
};

AnalysisRunner::AnalysisRunner(TaskList &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_work) { // let it finish
            m_pause.start();
            return;
        }
        m_pauseOver = true;
        if (!m_tables && m_basis)
            m_tables = m_basis->tables;
        schedule();
    });
}

AnalysisRunner::~AnalysisRunner()
{
    stop();
}

template <typename Function>
void AnalysisRunner::onWindowThread(const std::shared_ptr<Work> &work, Function function)
{
    QMetaObject::invokeMethod(
        this,
        [this, work, function = std::move(function)]() mutable {
            if (m_work == work)
                function();
        },
        Qt::QueuedConnection);
}

void AnalysisRunner::restart(model::Snapshot tables, const QString &derivedPath)
{
    stop();
    m_derivedPath = derivedPath;
    m_tables = std::move(tables);
    m_basis.reset();
    m_pickIndex.reset();
    m_outlines.clear();
    m_kept.clear();
    m_network.reset();
    m_focus = model::noRow;
    m_derived.reset();
    m_allStale = m_regionsStale = m_participantsStale = m_participantsAnew = m_networkStale = m_mapStale = true;
    m_touched = {};
    schedule();
}

void AnalysisRunner::follow(model::Snapshot tables, const ChangeSet &changes)
{
    m_tables = std::move(tables);
    const TableChange &atlas = changes[TableId::Atlas];
    if (!changes[TableId::Regions].isEmpty() || !changes[TableId::BoundarySets].isEmpty() || !atlas.isEmpty())
        m_regionsStale = m_allStale = m_participantsStale = m_participantsAnew = m_networkStale = m_mapStale = true;

    const TableChange &participants = changes[TableId::Participants];
    const TableChange &links = changes[TableId::Links];
    const TableChange &memberships = changes[TableId::Memberships];
    const TableChange &clusters = changes[TableId::Clusters];
    const bool placesChanged = isDecisive(participants, decisiveParticipantFields);
    const bool endsChanged = isDecisive(links, decisiveLinkFields);
    const bool clusterRowsChanged =
        !clusters.inserted.empty() || !clusters.removed.empty() ||
        std::any_of(clusters.updated.begin(), clusters.updated.end(),
                    [](const auto &update) { return (update.fields & bit(model::ClusterFields::Id)) != 0; });
    if (placesChanged || endsChanged || clusterRowsChanged || !memberships.isEmpty())
        m_participantsStale = true;
    m_participantsAnew |= clusterRowsChanged;
    forEachRow(participants, [&](Row row) { m_touched.participants.push_back(row); });
    forEachRow(memberships, [&](Row row) { m_touched.memberships.push_back(row); });
    forEachRow(links, [&](Row row) { m_touched.links.push_back(row); });
    if (placesChanged || endsChanged || !links.isEmpty())
        m_networkStale = true;
    if (placesChanged || !links.isEmpty() || !clusters.isEmpty() || !memberships.isEmpty())
        m_mapStale = true;
    if (placesChanged || !clusters.isEmpty() || m_regionsStale)
        m_pickStale = true;

    forEachRow(clusters, [&](Row row) { m_staleClusters.insert(row); });
    forEachRow(participants, [&](Row row) { m_changedParticipants.insert(row); });
    const auto addById = [&](const model::Table &table, Row row, model::FieldIndex field) {
        const Row participant = (*m_tables)[TableId::Participants].rowOf(table.textId(row, field));
        if (participant != model::noRow)
            m_changedParticipants.insert(participant);
    };
    // Both what a row names now and, through the earlier basis, what it named before.
    const auto addLink = [&](const model::Tables &in, Row row) {
        const model::Table &table = in[TableId::Links];
        if (row < table.rowCount()) {
            addById(table, row, model::LinkFields::From);
            addById(table, row, model::LinkFields::To);
        }
    };
    const auto addMembership = [&](const model::Tables &in, Row row) {
        const model::Table &table = in[TableId::Memberships];
        if (row >= table.rowCount())
            return;
        addById(table, row, model::MembershipFields::Participant);
        const Row cluster = in[TableId::Clusters].rowOf(table.textId(row, model::MembershipFields::Cluster));
        if (cluster != model::noRow)
            m_staleClusters.insert(cluster);
    };
    forEachRow(links, [&](Row row) {
        addLink(*m_tables, row);
        if (m_basis)
            addLink(*m_basis->tables, row);
    });
    forEachRow(memberships, [&](Row row) {
        addMembership(*m_tables, row);
        if (m_basis)
            addMembership(*m_basis->tables, row);
    });
    if (!changes[TableId::Participation].isEmpty())
        m_allStale = true;
    schedule();
}

void AnalysisRunner::stop()
{
    m_scheduled = false;
    m_pause.stop();
    m_tables.reset();
    m_requests.clear();
    if (m_serving)
        m_serving->cancel();
    m_serving.reset();
    if (m_work) {
        m_work->task.progress->cancel();
        m_tasks.finish(m_work->task.id);
        m_work.reset();
    }
}

void AnalysisRunner::setSettings(const crossing::Settings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_allStale = m_networkStale = m_mapStale = true;
    if (!m_tables && m_basis)
        m_tables = m_basis->tables;
    schedule();
}

void AnalysisRunner::setFocus(Row cluster)
{
    m_focus = cluster;
    if (cluster == model::noRow)
        return;
    (void)m_kept.ask(cluster);
    if (!isCurrent(cluster))
        request(cluster); // the run under way has others before it
}

std::shared_ptr<const ClusterReport> AnalysisRunner::report(Row cluster)
{
    auto kept = m_kept.ask(cluster);
    if (!kept)
        request(cluster);
    return kept;
}

std::shared_ptr<const ClusterReport> AnalysisRunner::outline(Row cluster) const
{
    return cluster < m_outlines.size() ? m_outlines[cluster] : nullptr;
}

std::vector<std::shared_ptr<const ClusterReport>> AnalysisRunner::outlines() const
{
    Reports all;
    std::copy_if(m_outlines.begin(), m_outlines.end(), std::back_inserter(all),
                 [](const auto &made) { return !!made; });
    return all;
}

void AnalysisRunner::request(Row cluster)
{
    if (m_serving && m_served == cluster)
        return;
    std::erase(m_requests, cluster);
    m_requests.push_front(cluster);
    serveNext();
}

void AnalysisRunner::serveNext()
{
    if (m_serving || !m_basis)
        return;
    const model::Table &clusters = (*m_basis->tables)[TableId::Clusters];
    while (!m_requests.empty()) {
        const Row cluster = m_requests.front();
        m_requests.pop_front();
        if (cluster >= clusters.rowCount() || !clusters.isAlive(cluster) || !m_kept.hasPlace(cluster))
            continue; // new, gone, or others were asked for since
        m_serving = std::make_shared<model::Progress>();
        m_served = cluster;
        m_requestWorker.run([this, cluster, basis = m_basis, settings = m_settings, progress = m_serving] {
            auto made =
                std::make_shared<const ClusterReport>(crossing::reportCluster(*basis, cluster, settings, *progress));
            QMetaObject::invokeMethod(
                this,
                [this, made, basis, settings, progress] {
                    if (progress != m_serving)
                        return; // of another atlas
                    m_serving.reset();
                    takeServed(made, basis, settings);
                    serveNext();
                },
                Qt::QueuedConnection);
        });
        return;
    }
}

void AnalysisRunner::takeServed(const std::shared_ptr<const ClusterReport> &report,
                                const std::shared_ptr<const crossing::Basis> &basis, const crossing::Settings &settings)
{
    const Row cluster = report->cluster;
    if (basis != m_basis || settings != m_settings) { // overtaken
        if (!isCurrent(cluster))
            request(cluster);
        return;
    }
    m_kept.put(report);
    if (m_work && m_work->basisDelivered && m_work->settings == settings)
        m_work->delivered.insert(cluster);
    Q_EMIT reportsChanged({cluster});
}

bool AnalysisRunner::isCurrent(Row cluster) const
{
    if (!m_kept.find(cluster))
        return false;
    const bool waiting =
        m_scheduled && (m_allStale || m_staleClusters.contains(cluster) || !m_changedParticipants.empty());
    const bool underWay = m_work && !m_work->delivered.contains(cluster) &&
                          (m_work->all || m_work->clusters.contains(cluster) || !m_work->changedParticipants.empty());
    return !waiting && !underWay;
}

void AnalysisRunner::schedule()
{
    if (m_scheduled || !m_tables)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, [this] { // several changes in one turn make one run
        if (m_scheduled)
            start();
    });
}

void AnalysisRunner::start()
{
    m_scheduled = false;
    if (!m_tables)
        return;
    if (m_work) { // what it had not finished is stale still
        m_work->task.progress->cancel();
        m_allStale |= m_work->all;
        m_regionsStale |= m_work->regions && !m_work->basisDelivered;
        m_participantsStale |= m_work->participants && !m_work->basisDelivered;
        m_participantsAnew |= m_work->participantsAnew && !m_work->basisDelivered;
        if (!m_work->basisDelivered)
            append(m_touched, m_work->touched);
        m_networkStale |= m_work->network;
        m_mapStale |= m_work->map;
        m_pickStale |= m_work->pick;
        m_staleClusters.insert(m_work->clusters.begin(), m_work->clusters.end());
        m_changedParticipants.insert(m_work->changedParticipants.begin(), m_work->changedParticipants.end());
        m_tasks.finish(m_work->task.id);
    }
    auto work = std::make_shared<Work>();
    work->tables = m_tables;
    work->settings = m_settings;
    work->derivedPath = m_derivedPath;
    work->earlier = m_basis;
    work->pickIndex = m_pickIndex;
    work->outlines = m_outlines;
    work->outlines.resize(std::max<std::size_t>(m_outlines.size(), (*m_tables)[TableId::Clusters].rowCount()));
    work->focus = m_focus;
    work->all = m_allStale || !m_basis;
    work->regions = m_regionsStale || !m_basis;
    work->participants = m_participantsStale || !m_basis;
    work->participantsAnew = m_participantsAnew || !m_basis;
    work->touched = std::exchange(m_touched, {});
    m_pause.stop();
    const bool wholeMap = std::exchange(m_pauseOver, false) || work->all || m_wholeMapTook <= m_patience;
    if (wholeMap) {
        work->network = std::exchange(m_networkStale, false);
        work->map = std::exchange(m_mapStale, false);
        work->pick = std::exchange(m_pickStale, false) && m_pickIndex;
    } else if (m_networkStale || m_mapStale || m_pickStale) {
        m_pause.start(std::min(m_wholeMapTook, longestPause));
    }
    work->clusters = std::move(m_staleClusters);
    work->changedParticipants = std::move(m_changedParticipants);
    m_staleClusters.clear();
    m_changedParticipants.clear();
    m_allStale = m_regionsStale = m_participantsStale = m_participantsAnew = false;
    work->task = m_tasks.start(tr("Analysing"), false);
    m_work = work;
    m_worker.run([this, work] { run(work); });
}

void AnalysisRunner::run(const std::shared_ptr<Work> &work)
{
    model::Progress &progress = *work->task.progress;
    crossing::Unchanged unchanged{!work->regions, !work->participants};
    if (!work->participantsAnew)
        unchanged.touched = work->touched;
    std::future<std::shared_ptr<const PickIndex>> firstPickIndex;
    if (!work->pickIndex)
        firstPickIndex = std::async(std::launch::async, [work] { return makePickIndex(work->tables); });
    const auto basis = crossing::makeBasis(work->tables, {}, work->earlier, unchanged, progress);
    if (firstPickIndex.valid())
        work->pickIndex = firstPickIndex.get();
    if (!basis) {
        if (!progress.isCancelled())
            onWindowThread(work, [this, problem = basis.problem()] { Q_EMIT failed(problem); });
        onWindowThread(work, [this, work] { finish(work); });
        return;
    }
    work->basis = *basis;
    onWindowThread(work, [this, work] { deliverBasis(work); });

    const model::Table &table = (*work->tables)[TableId::Clusters];
    std::set<Row> wanted = work->clusters;
    if (!work->changedParticipants.empty() && !work->all)
        addClustersOf(*work->basis, work->earlier, work->changedParticipants, wanted);
    std::vector<Row> clusters;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row) && (work->all || wanted.contains(row)))
            clusters.push_back(row);
    }
    const auto focus = std::find(clusters.begin(), clusters.end(), work->focus);
    if (focus != clusters.end()) {
        clusters.erase(focus);
        deliver(work, crossing::reportCluster(*work->basis, work->focus, work->settings, progress), true);
    }
    crossing::reportClusters(*work->basis, clusters, work->settings, true, progress,
                             [&](std::size_t, ClusterReport report) { deliver(work, std::move(report), false); });
    onWindowThread(work, [this, work] { takeReports(work); });
    lookAtWholeMap(work);
    onWindowThread(work, [this, work] { finish(work); });
}

void AnalysisRunner::lookAtWholeMap(const std::shared_ptr<Work> &work)
{
    if (!work->pick && !work->map && !work->network)
        return;
    const auto start = std::chrono::steady_clock::now();
    model::Progress &progress = *work->task.progress;
    if (work->pick)
        renewPickIndex(work);

    if (work->map && !progress.isCancelled()) {
        Reports outlines;
        {
            const std::scoped_lock lock(work->reportsMutex);
            for (Row row = 0; row < work->outlines.size(); ++row) {
                if (work->outlines[row] && (*work->tables)[TableId::Clusters].isAlive(row))
                    outlines.push_back(work->outlines[row]);
            }
        }
        const DerivedMap map = deriveMap(*work->basis, outlines, &progress);
        if (!progress.isCancelled()) {
            const auto written = store::writeDerivedLayers(work->derivedPath, map.layers);
            onWindowThread(work, [this, work, written, summary = map.summary] {
                m_derived = summary;
                if (written)
                    Q_EMIT derivedWritten();
                else
                    Q_EMIT failed(written.problem());
                work->map = false;
            });
        }
    }
    if (work->network && !progress.isCancelled()) {
        auto network = std::make_shared<const crossing::NetworkReport>(
            crossing::reportNetwork(*work->basis, work->settings, progress));
        onWindowThread(work, [this, work, network] {
            m_network = network;
            work->network = false;
            Q_EMIT networkChanged();
        });
    }
    if (progress.isCancelled())
        return;
    const auto took = std::chrono::steady_clock::now() - start;
    onWindowThread(work,
                   [this, took] { m_wholeMapTook = std::chrono::duration_cast<std::chrono::milliseconds>(took); });
}

void AnalysisRunner::deliverBasis(const std::shared_ptr<Work> &work)
{
    work->basisDelivered = true;
    m_basis = work->basis;
    m_pickIndex = work->pickIndex;
    const model::Table &clusters = (*work->tables)[TableId::Clusters];
    m_outlines.resize(std::max<std::size_t>(m_outlines.size(), clusters.rowCount()));
    for (Row row = 0; row < m_outlines.size(); ++row) {
        if (clusters.isAlive(row))
            continue;
        m_outlines[row].reset();
        m_kept.drop(row);
    }
    Q_EMIT basisChanged();
    if (m_focus != work->focus)
        setFocus(m_focus); // the person turned to it before there was a basis
    serveNext();
}

void AnalysisRunner::deliver(const std::shared_ptr<Work> &work, ClusterReport report, bool atOnce)
{
    if (work->task.progress->isCancelled()) // may be incomplete
        return;
    Work::Made made;
    made.outline = std::make_shared<const ClusterReport>(outlineOf(report));
    if (m_kept.reserve(report.cluster))
        made.whole = std::make_shared<const ClusterReport>(std::move(report));
    const std::scoped_lock lock(work->reportsMutex);
    work->outlines[made.outline->cluster] = made.outline;
    work->ready.push_back(std::move(made));
    const auto now = std::chrono::steady_clock::now();
    if (work->announced || (!atOnce && now - work->lastBatch < std::chrono::milliseconds(msBetweenBatches)))
        return;
    work->announced = true;
    work->lastBatch = now;
    onWindowThread(work, [this, work] { takeReports(work); });
}

void AnalysisRunner::takeReports(const std::shared_ptr<Work> &work)
{
    std::vector<Work::Made> ready;
    {
        const std::scoped_lock lock(work->reportsMutex);
        ready.swap(work->ready);
        work->announced = false;
    }
    std::vector<Row> clusters;
    clusters.reserve(ready.size());
    for (Work::Made &made : ready) {
        clusters.push_back(made.outline->cluster);
        work->delivered.insert(clusters.back());
        m_outlines[clusters.back()] = std::move(made.outline);
        if (made.whole)
            m_kept.put(made.whole);
    }
    if (!clusters.empty())
        Q_EMIT reportsChanged(clusters);
}

/// After an edit the reports come first; until then the earlier index does.
void AnalysisRunner::renewPickIndex(const std::shared_ptr<Work> &work)
{
    if (work->task.progress->isCancelled())
        return;
    work->pickIndex = makePickIndex(work->tables);
    onWindowThread(work, [this, work] {
        m_pickIndex = work->pickIndex;
        work->pick = false;
        Q_EMIT basisChanged();
    });
}

void AnalysisRunner::finish(const std::shared_ptr<Work> &work)
{
    m_tasks.finish(work->task.id);
    m_work.reset();
    if (!m_scheduled) // else the next run still needs them
        m_tables.reset();
    // Whoever asked whether a report is current gets another answer now.
    if (m_kept.find(m_focus))
        Q_EMIT reportsChanged({m_focus});
}

} // namespace atlas::session
