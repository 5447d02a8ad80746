// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/geometry/projector.h"
#include "app/model/document.h"
#include "app/model/problem.h"
#include "app/session/content_facts.h"
#include "app/session/derived.h"
#include "app/session/layer_settings.h"
#include "app/session/map_look.h"
#include "app/session/pick_index.h"
#include "app/session/task_list.h"
#include "app/store/working_copy.h"
#include "maps/scene/map_scene.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace atlas::session {

class AnalysisRunner;
class AtlasFiles;
class FactsKeeper;

/// Someone else has the file open.
struct LockInfo
{
    QString owner; ///< program, host and since when, translated
};

/// An open atlas: the document, its working copy on disk, the analysis that follows each change, the derived map
/// layers and the map scene. One per window, on the window's thread; file and analysis work runs on threads of its
/// own, so that no call here waits for a disk or a computation. Results come as signals.
class AtlasSession : public QObject
{
    Q_OBJECT

public:
    explicit AtlasSession(QObject *parent = nullptr);
    ~AtlasSession() override; ///< waits for the working copy's last write; cancels everything else

    // The atlas.
    /// Always there; empty tables while nothing is open.
    model::Document &document() { return *m_document; }
    const model::Document &document() const { return *m_document; }
    bool hasAtlas() const;
    /// The file it is saved to; empty = not saved yet.
    QString filePath() const;
    /// Title in the language ("ko" or "en"), else the file's name.
    QString title(const QString &language) const;
    bool isModified() const; ///< differs from the file
    bool isBusy() const;     ///< opening or saving; edits are refused meanwhile
    bool isSaving() const;
    bool isReadOnly() const; ///< opened for looking because someone else has it

    // Files; each answers by one of the signals below.
    /// \p boundarySet: id of an overview set to start with; empty = none.
    void newAtlas(const QString &title, const QString &boundarySet = {});
    void openSample(const QString &name); ///< "korea", "canada" or "uk"
    void open(const QString &path);
    void openForLooking(const QString &path);
    void save();
    void saveAs(const QString &path);
    /// How the tables look in QGIS, for layer_styles of the saved file; whoever can draw knows. While they are awaited
    /// a save waits for them, for a moment at most.
    void awaitTableStyles();
    void setTableStyles(std::vector<store::TableStyle> styles);
    void overwriteChangedFile(); ///< after fileChangedOnDisk() or fileGoneFromDisk(): the person chose to
    void close();                ///< drops the working copy; whoever calls has asked
    /// Working copies that a crash left behind, newest first; reads a few small files.
    static std::vector<store::RecoverableCopy> recoverable();
    void recover(const store::RecoverableCopy &copy);
    static void discardRecoverable(const store::RecoverableCopy &copy);

    // Steps. Each is durable in the working copy before the next is made: whoever comes before that waits, at most as
    // long as setPatience() says.
    /// Carries out a step; afterwards the document has changed and the step is on its way to the disk. A refusal comes
    /// back as the problem, also when the step before is still on its way after the patience, or can't be written.
    model::Result<void> apply(model::Edit edit);
    /// The same for what a person typed and must not lose: instead of being refused it waits its turn, also until a
    /// save is done. Refused later, editRefused() tells.
    model::Result<void> applyInTurn(model::Edit edit);
    /// Walks through the history, in turn. What leads back from a step that can't be written is always made.
    void undo();
    void redo();
    void goToStep(int index);
    /// How long a step may wait for the one before; none = until it is written. A window says less than a frame.
    void setPatience(std::optional<std::chrono::milliseconds> patience);
    bool isWriting() const;   ///< a step is on its way to the disk, or waits its turn
    bool isUnwritten() const; ///< the last step is in memory alone (disk full)
    void writeAgain();        ///< tries to write what could not be written

    // The analysis.
    /// The newest report of a cluster, or null while it is being made: clusterReportsChanged() tells when it is there.
    /// Those asked for last are kept, so this is not for going through all clusters.
    std::shared_ptr<const crossing::ClusterReport> clusterReport(model::Row cluster) const;
    /// What lists and the map need of it: the verdict, the parts, the authorities, without long lists
    /// (session/kept_reports.h). Kept for every cluster; null before its first report.
    std::shared_ptr<const crossing::ClusterReport> clusterOutline(model::Row cluster) const;
    bool isClusterReportCurrent(model::Row cluster) const;
    std::shared_ptr<const crossing::NetworkReport> networkReport() const;
    /// What the reports rest on; null until the first analysis.
    std::shared_ptr<const crossing::Basis> basis() const;
    crossing::BoundarySetSummary boundarySet() const;
    /// The cluster whose report is to be made first.
    void setFocus(model::Row cluster);
    const crossing::Settings &settings() const;
    void setSettings(const crossing::Settings &settings);
    /// Code of the province a participant belongs to; empty = none or not known yet.
    QString provinceOf(model::Row participant) const;

    // The map.
    const LayerSettings &layers() const { return m_layers; }
    void setLayers(const LayerSettings &layers);
    /// The look of the map: the one being tried, else the document's.
    MapLook mapLook() const;
    /// Shows a look without keeping it; nothing = the document's again.
    void tryLook(const std::optional<MapLook> &look);
    /// What is in the derived layers; null until they are there.
    std::shared_ptr<const DerivedSummary> derived() const;
    /// What to draw, in the language given ("ko" or "en").
    maps::MapScene scene(const QString &language) const;
    /// What a legend has to know of all rows; of a very large atlas as it was a moment ago.
    const ContentFacts &facts() const;
    /// What a sheet of this atlas must say to be honest, translated; rests on the newest reports.
    QStringList sheetNotes() const;
    /// Box to show when an atlas opens: clusters, else participants, else the regions.
    model::LonLatBox homeBox() const;
    /// The projection of the map of the atlas just opened, made where it was read, as PROJ takes its time; once, or
    /// none.
    std::optional<geometry::Projector> takeProjector();
    /// What lies at a place; null until the index is built.
    std::shared_ptr<const PickIndex> pickIndex() const;

    TaskList &tasks() { return *m_tasks; }

Q_SIGNALS:
    void opened();
    void openFailed(const atlas::model::Problem &problem);
    void lockedByOther(const QString &path, const atlas::session::LockInfo &lock);
    void closed();
    void saved(const QString &path);
    void saveFailed(const atlas::model::Problem &problem);
    void fileChangedOnDisk(const QString &path);
    void fileGoneFromDisk(const QString &path); ///< on saving: it was moved or deleted
    void editRefused(const atlas::model::Problem &problem);
    void fileStateChanged();                                ///< path, modified, busy or read-only
    void storeFailed(const atlas::model::Problem &problem); ///< a change could not be written to the working copy
    void notice(const atlas::model::Problem &problem);      ///< worth telling, nothing failed
    void clusterReportsChanged(const std::vector<atlas::model::Row> &clusters);
    void networkReportChanged();
    void placesChanged(); ///< provinceOf(), boundarySet() and pickIndex() give other answers
    void sceneChanged();
    void factsChanged();

private:
    void documentChanged(const model::ChangeSet &changes);
    void growHomeBox(const model::ChangeSet &changes);
    void takeOpened(model::Tables tables);
    void dataChanged();
    void whenStyled(std::function<void()> save);
    void runInTurn(std::function<model::Result<void>()> step, bool leadsBack);
    void runWaiting();

    model::Document *m_document;
    TaskList *m_tasks;
    AtlasFiles *m_files;
    AnalysisRunner *m_analysis;
    FactsKeeper *m_facts;
    struct Waiting
    {
        std::function<model::Result<void>()> run;
        bool leadsBack; ///< may be made although the step before could not be written
    };
    std::deque<Waiting> m_waiting;
    LayerSettings m_layers;
    std::optional<MapLook> m_lookTried;
    bool m_stylesAwaited = false;
    std::function<void()> m_saveWaiting;               ///< for the styles
    mutable std::optional<model::LonLatBox> m_homeBox; ///< computed when asked for, then kept up with the changes
    quint64 m_sceneRevision = 1;
    quint64 m_datasetRevision = 1;
};

} // namespace atlas::session
