// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/model/document.h"
#include "app/model/problem.h"
#include "app/session/layer_settings.h"
#include "app/session/pick_index.h"
#include "app/session/task_list.h"
#include "app/store/working_copy.h"
#include "maps/scene/map_scene.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::session {

class AnalysisRunner;
class AtlasFiles;

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
    bool isReadOnly() const; ///< opened for looking because someone else has it

    // Files; each answers by one of the signals below.
    void newAtlas(const QString &title);
    void openSample(const QString &name); ///< "korea", "canada" or "uk"
    void open(const QString &path);
    void openForLooking(const QString &path);
    void save();
    void saveAs(const QString &path);
    void overwriteChangedFile(); ///< after fileChangedOnDisk(): the person chose to
    void close();                ///< drops the working copy; whoever calls has asked
    /// Working copies that a crash left behind, newest first; reads a few small files.
    static std::vector<store::RecoverableCopy> recoverable();
    void recover(const store::RecoverableCopy &copy);
    static void discardRecoverable(const store::RecoverableCopy &copy);

    /// Applies a step to the document and makes it durable; a refusal comes back as the problem.
    model::Result<void> apply(model::Edit edit);

    // The analysis.
    /// The newest report of a cluster, or null while it is being made.
    std::shared_ptr<const crossing::ClusterReport> clusterReport(model::Row cluster) const;
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
    /// What to draw, in the language given ("ko" or "en").
    maps::MapScene scene(const QString &language) const;
    /// What a sheet of this atlas must say to be honest, translated; rests on the newest reports.
    QStringList sheetNotes() const;
    /// Box to show when an atlas opens: clusters, else participants, else the regions.
    model::LonLatBox homeBox() const;
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
    void fileStateChanged();                                ///< path, modified, busy or read-only
    void storeFailed(const atlas::model::Problem &problem); ///< a change could not be written to the working copy
    void notice(const atlas::model::Problem &problem);      ///< worth telling, nothing failed
    void clusterReportChanged(atlas::model::Row cluster);
    void networkReportChanged();
    void placesChanged(); ///< provinceOf(), boundarySet() and pickIndex() give other answers
    void sceneChanged();

private:
    void documentChanged(const model::ChangeSet &changes);
    void growHomeBox(const model::ChangeSet &changes);
    void takeOpened(model::Tables tables);
    void dataChanged();

    model::Document *m_document;
    TaskList *m_tasks;
    AtlasFiles *m_files;
    AnalysisRunner *m_analysis;
    LayerSettings m_layers;
    mutable std::optional<model::LonLatBox> m_homeBox; ///< computed when asked for, then kept up with the changes
    quint64 m_sceneRevision = 1;
    quint64 m_datasetRevision = 1;
};

} // namespace atlas::session
