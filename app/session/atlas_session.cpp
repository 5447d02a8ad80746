// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/atlas_session.h"

#include "app/intake/overview_boundaries.h"
#include "app/intake/sample_builder.h"
#include "app/session/analysis_runner.h"
#include "app/session/atlas_files.h"
#include "app/session/facts_keeper.h"
#include "app/session/scene_builder.h"
#include "app/session/sheet_notes.h"
#include "app/store/atlas_file.h"

#include <QFileInfo>
#include <QTimer>
#include <QUndoStack>

#include <utility>

namespace atlas::session {

namespace {

constexpr int longestWaitForStyles = 1500; // ms
constexpr std::size_t largeAtlas = 50000;  // participants

} // namespace

using model::ChangeSet;
using model::TableId;

AtlasSession::AtlasSession(QObject *parent)
    : QObject(parent), m_document(new model::Document(this)), m_tasks(new TaskList(this)),
      m_files(new AtlasFiles(*m_document, *m_tasks, this)), m_analysis(new AnalysisRunner(*m_tasks, this)),
      m_facts(new FactsKeeper(this))
{
    connect(m_document, &model::Document::changed, this, &AtlasSession::documentChanged);
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, &AtlasSession::fileStateChanged);

    connect(m_files, &AtlasFiles::opened, this, [this] { takeOpened(m_files->takeTables()); });
    connect(m_files, &AtlasFiles::openFailed, this, &AtlasSession::openFailed);
    connect(m_files, &AtlasFiles::heldByOther, this,
            [this](const QString &path, const QString &owner) { Q_EMIT lockedByOther(path, LockInfo{owner}); });
    connect(m_files, &AtlasFiles::committed, this, &AtlasSession::dataChanged);
    connect(m_files, &AtlasFiles::commitFailed, this, &AtlasSession::storeFailed);
    connect(m_files, &AtlasFiles::saved, this, &AtlasSession::saved);
    connect(m_files, &AtlasFiles::saveFailed, this, &AtlasSession::saveFailed);
    connect(m_files, &AtlasFiles::changedOnDisk, this, &AtlasSession::fileChangedOnDisk);
    connect(m_files, &AtlasFiles::warned, this, &AtlasSession::notice);
    connect(m_files, &AtlasFiles::goneFromDisk, this, &AtlasSession::fileGoneFromDisk);
    connect(m_files, &AtlasFiles::stateChanged, this, [this] {
        runWaiting();
        Q_EMIT fileStateChanged();
    });

    connect(m_analysis, &AnalysisRunner::reportsChanged, this, &AtlasSession::clusterReportsChanged);
    connect(m_analysis, &AnalysisRunner::networkChanged, this, &AtlasSession::networkReportChanged);
    connect(m_analysis, &AnalysisRunner::basisChanged, this, &AtlasSession::placesChanged);
    connect(m_analysis, &AnalysisRunner::derivedWritten, this, &AtlasSession::dataChanged);
    connect(m_facts, &FactsKeeper::changed, this, &AtlasSession::factsChanged);
    connect(m_analysis, &AnalysisRunner::failed, this, &AtlasSession::notice);
}

AtlasSession::~AtlasSession()
{
    delete m_analysis; // both end their threads, which still need the document and the task list
    delete m_files;
}

bool AtlasSession::hasAtlas() const
{
    return m_files->isOpen();
}

QString AtlasSession::filePath() const
{
    return m_files->target();
}

QString AtlasSession::title(const QString &language) const
{
    const QString title = m_document->tables().setting(QStringLiteral("title"));
    const QString english = m_document->tables().setting(QStringLiteral("title_en"));
    const QString chosen = language == QLatin1String("en") && !english.isEmpty() ? english : title;
    if (!chosen.isEmpty())
        return chosen;
    return filePath().isEmpty() ? tr("Untitled") : QFileInfo(filePath()).completeBaseName();
}

bool AtlasSession::isModified() const
{
    return m_files->isModified() || !m_waiting.empty();
}

bool AtlasSession::isBusy() const
{
    return m_files->isBusy();
}

bool AtlasSession::isSaving() const
{
    return m_files->isSaving();
}

bool AtlasSession::isReadOnly() const
{
    return m_files->isReadOnly();
}

void AtlasSession::newAtlas(const QString &title, const QString &boundarySet)
{
    m_files->open(
        tr("Making a new atlas"),
        [title, boundarySet](model::Progress &progress) -> model::Result<store::OpenedAtlas> {
            model::Tables tables;
            tables.setSetting(QStringLiteral("title"), title);
            if (!boundarySet.isEmpty()) {
                const auto added = intake::addOverviewBoundaries(tables, boundarySet, QStringLiteral(":/boundaries"));
                if (!added)
                    return added.problem();
                tables.setSetting(QStringLiteral("boundary_set"), boundarySet);
            }
            return store::createAtlas(std::move(tables), {}, progress);
        },
        false);
}

void AtlasSession::openSample(const QString &name)
{
    m_files->open(
        tr("Opening the sample"),
        [name](model::Progress &progress) -> model::Result<store::OpenedAtlas> {
            auto tables = intake::buildSample(name, progress);
            if (!tables)
                return tables.problem();
            return store::createAtlas(std::move(tables).value(), {}, progress);
        },
        false);
}

void AtlasSession::open(const QString &path)
{
    m_files->open(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [path](model::Progress &progress) { return store::openAtlas(path, {}, progress); }, false);
}

void AtlasSession::openForLooking(const QString &path)
{
    m_files->open(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [path](model::Progress &progress) { return store::openAtlas(path, {}, progress); }, true);
}

void AtlasSession::save()
{
    whenStyled([this] { m_files->save({}, store::IfChanged::Refuse); });
}

void AtlasSession::saveAs(const QString &path)
{
    whenStyled([this, path] { m_files->save(path, store::IfChanged::Refuse); });
}

void AtlasSession::whenStyled(std::function<void()> save)
{
    if (!m_stylesAwaited)
        return save();
    const bool waits = static_cast<bool>(m_saveWaiting);
    m_saveWaiting = std::move(save);
    if (!waits)
        QTimer::singleShot(longestWaitForStyles, this, [this] { // saving matters more than the looks
            if (m_saveWaiting)
                std::exchange(m_saveWaiting, nullptr)();
        });
}

void AtlasSession::awaitTableStyles()
{
    m_stylesAwaited = true;
}

void AtlasSession::setTableStyles(std::vector<store::TableStyle> styles)
{
    m_stylesAwaited = false;
    m_files->setTableStyles(std::move(styles));
    if (m_saveWaiting)
        std::exchange(m_saveWaiting, nullptr)();
}

void AtlasSession::overwriteChangedFile()
{
    m_files->save({}, store::IfChanged::Overwrite);
}

void AtlasSession::close()
{
    m_analysis->stop();
    m_waiting.clear();
    m_files->close();
    m_facts->restart({});
    m_document->reset(model::Tables());
    m_homeBox.reset();
    Q_EMIT closed();
}

std::vector<store::RecoverableCopy> AtlasSession::recoverable()
{
    return store::recoverableCopies();
}

void AtlasSession::recover(const store::RecoverableCopy &copy)
{
    m_files->open(
        tr("Recovering"), [copy](model::Progress &progress) { return store::recoverAtlas(copy, {}, progress); }, true);
}

void AtlasSession::discardRecoverable(const store::RecoverableCopy &copy)
{
    store::discardCopy(copy);
}

model::Result<void> AtlasSession::apply(model::Edit edit)
{
    if (isBusy())
        return model::Problem{{}, {}, tr("The atlas is being opened or saved"), tr("try again in a moment")};
    if (model::Result<void> ready = m_files->readyForStep(); !ready)
        return ready;
    return m_document->apply(std::move(edit));
}

model::Result<void> AtlasSession::applyInTurn(model::Edit edit)
{
    const bool mayWait = !isBusy() || isSaving();
    if (m_waiting.empty() && (!mayWait || (!isBusy() && m_files->readyForStep())))
        return apply(std::move(edit));
    if (m_files->isUnwritten() && !m_files->isWriting() && !isBusy())
        return apply(std::move(edit)); // says why it can't be
    m_waiting.push_back({[this, edit = std::move(edit)] { return m_document->apply(edit); }, false});
    Q_EMIT fileStateChanged();
    return {};
}

void AtlasSession::undo()
{
    runInTurn(
        [this] {
            m_document->undo();
            return model::Result<void>();
        },
        true);
}

void AtlasSession::redo()
{
    runInTurn(
        [this] {
            m_document->redo();
            return model::Result<void>();
        },
        false);
}

void AtlasSession::goToStep(int index)
{
    runInTurn(
        [this, index] {
            m_document->goTo(index);
            return model::Result<void>();
        },
        index < m_document->undoStack()->index());
}

void AtlasSession::runInTurn(std::function<model::Result<void>()> step, bool leadsBack)
{
    if (!hasAtlas() || (isBusy() && !isSaving()))
        return;
    const model::Result<void> ready = isBusy() ? model::Result<void>() : m_files->readyForStep();
    if (!isBusy() && m_waiting.empty() && (ready || (leadsBack && !m_files->isWriting()))) {
        if (const model::Result<void> done = step(); !done)
            Q_EMIT editRefused(done.problem());
        return;
    }
    if (!ready && !m_files->isWriting()) {
        Q_EMIT editRefused(ready.problem());
        return;
    }
    m_waiting.push_back({std::move(step), leadsBack});
    Q_EMIT fileStateChanged();
}

void AtlasSession::runWaiting()
{
    while (!m_waiting.empty() && hasAtlas() && !isBusy() && !m_files->isWriting()) {
        if (m_files->isUnwritten() && !m_waiting.front().leadsBack)
            return; // goes on when it could be written again
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (const model::Result<void> done = next.run(); !done)
            Q_EMIT editRefused(done.problem());
    }
}

void AtlasSession::setPatience(std::optional<std::chrono::milliseconds> patience)
{
    m_files->setPatience(patience);
}

bool AtlasSession::isWriting() const
{
    return m_files->isWriting() || !m_waiting.empty();
}

bool AtlasSession::isUnwritten() const
{
    return m_files->isUnwritten();
}

void AtlasSession::writeAgain()
{
    m_files->writeAgain();
}

void AtlasSession::documentChanged(const ChangeSet &changes)
{
    growHomeBox(changes);
    m_facts->follow(m_document->tables(), changes);
    m_files->commit(changes);
    m_analysis->follow(m_document->snapshot(), changes);
    if (!changes[TableId::Scenes].isEmpty()) { // the look; nothing has to be read again for it
        ++m_sceneRevision;
        Q_EMIT sceneChanged();
    }
}

void AtlasSession::growHomeBox(const ChangeSet &changes)
{
    const bool linesChanged = !changes[TableId::Atlas].isEmpty() || !changes[TableId::BoundarySets].isEmpty() ||
                              !changes[TableId::Regions].isEmpty();
    // Lines count only where there is nothing else, which no large atlas lacks.
    const bool isLarge = m_document->tables()[TableId::Participants].aliveCount() > largeAtlas;
    if (!m_homeBox || m_homeBox->isEmpty() || (linesChanged && !isLarge)) {
        m_homeBox.reset();
        return;
    }
    // Only what changed is looked at; a box that stays a little large does no harm.
    const model::Tables &tables = m_document->tables();
    const auto includeRow = [&](TableId id, model::Row row) {
        const model::Table &table = tables[id];
        if (id == TableId::Participants && table.hasPoint(row))
            m_homeBox->include(table.point(row));
        else if (id == TableId::Clusters && table.shape(row))
            m_homeBox->include(table.shape(row)->bounds());
    };
    for (const TableId id : {TableId::Clusters, TableId::Participants}) {
        for (const model::Row row : changes[id].inserted)
            includeRow(id, row);
        for (const model::RowUpdate &update : changes[id].updated)
            includeRow(id, update.row);
    }
}

void AtlasSession::takeOpened(model::Tables tables)
{
    m_waiting.clear(); // of the atlas before
    m_facts->restart(m_files->openedFacts());
    m_document->reset(std::move(tables));
    m_homeBox = m_files->openedBox();
    m_lookTried.reset();
    m_stylesAwaited = false;
    m_saveWaiting = nullptr;
    m_analysis->restart(m_document->snapshot(), m_files->derivedPath());
    ++m_datasetRevision;
    ++m_sceneRevision;
    Q_EMIT opened();
    Q_EMIT sceneChanged();
}

void AtlasSession::dataChanged()
{
    ++m_datasetRevision;
    ++m_sceneRevision;
    Q_EMIT sceneChanged();
}

std::shared_ptr<const crossing::ClusterReport> AtlasSession::clusterReport(model::Row cluster) const
{
    return m_analysis->report(cluster);
}

std::shared_ptr<const crossing::ClusterReport> AtlasSession::clusterOutline(model::Row cluster) const
{
    return m_analysis->outline(cluster);
}

bool AtlasSession::isClusterReportCurrent(model::Row cluster) const
{
    return m_analysis->isCurrent(cluster);
}

std::shared_ptr<const crossing::NetworkReport> AtlasSession::networkReport() const
{
    return m_analysis->networkReport();
}

std::shared_ptr<const crossing::Basis> AtlasSession::basis() const
{
    return m_analysis->basis();
}

crossing::BoundarySetSummary AtlasSession::boundarySet() const
{
    return m_analysis->basis() ? m_analysis->basis()->boundarySetSummary : crossing::BoundarySetSummary();
}

void AtlasSession::setFocus(model::Row cluster)
{
    m_analysis->setFocus(cluster);
}

const crossing::Settings &AtlasSession::settings() const
{
    return m_analysis->settings();
}

void AtlasSession::setSettings(const crossing::Settings &settings)
{
    m_analysis->setSettings(settings);
}

QString AtlasSession::provinceOf(model::Row participant) const
{
    const auto basis = m_analysis->basis();
    if (!basis || participant >= (*basis->tables)[TableId::Participants].rowCount())
        return {};
    return crossing::provinceCode(*basis, participant);
}

void AtlasSession::setLayers(const LayerSettings &layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    ++m_sceneRevision;
    Q_EMIT sceneChanged();
}

MapLook AtlasSession::mapLook() const
{
    return m_lookTried.value_or(lookOf(m_document->tables()));
}

void AtlasSession::tryLook(const std::optional<MapLook> &look)
{
    if (look == m_lookTried)
        return;
    m_lookTried = look;
    ++m_sceneRevision;
    Q_EMIT sceneChanged();
}

std::shared_ptr<const DerivedSummary> AtlasSession::derived() const
{
    return m_analysis->derived();
}

maps::MapScene AtlasSession::scene(const QString &language) const
{
    const model::Tables &tables = m_document->tables();
    return buildScene(tables, {m_files->workingPath(), m_files->derivedPath(), m_layers, language, homeBox(), mapLook(),
                               ownStylesOf(tables), m_analysis->derived(), m_sceneRevision, m_datasetRevision});
}

const ContentFacts &AtlasSession::facts() const
{
    return m_facts->facts();
}

std::optional<geometry::Projector> AtlasSession::takeProjector()
{
    return m_files->takeProjector();
}

QStringList AtlasSession::sheetNotes() const
{
    const ShownLinks links = m_analysis->derived() ? shownLinks(*m_analysis->derived(), m_layers.links) : ShownLinks();
    return session::sheetNotes(m_document->tables(), m_facts->facts(), m_analysis->outlines(),
                               links.placed - links.shown);
}

model::LonLatBox AtlasSession::homeBox() const
{
    if (!m_homeBox)
        m_homeBox = homeBoxOf(m_document->tables());
    return *m_homeBox;
}

std::shared_ptr<const PickIndex> AtlasSession::pickIndex() const
{
    return m_analysis->pickIndex();
}

} // namespace atlas::session
