// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/document.h"
#include "app/model/problem.h"
#include "app/session/layer_settings.h"
#include "app/session/pick_index.h"
#include "app/session/task_list.h"
#include "maps/scene/map_scene.h"

#include <QObject>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace atlas::session {

/// A working copy that a crash left behind.
struct Recoverable
{
    QString directory; ///< names it to recover() and discardRecoverable()
    QString target;    ///< the file it belongs to; empty = never saved
    QString title;
    QDateTime lastChange;
};

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
    static std::vector<Recoverable> recoverable();
    void recover(const Recoverable &copy);
    static void discardRecoverable(const Recoverable &copy);

    /// Applies a step to the document and makes it durable; a refusal comes back as the problem.
    model::Result<void> apply(model::Edit edit);

    // The analysis.
    /// The newest report of a cluster, or null while it is being made.
    std::shared_ptr<const crossing::ClusterReport> clusterReport(model::Row cluster) const;
    bool isClusterReportCurrent(model::Row cluster) const;
    std::shared_ptr<const crossing::NetworkReport> networkReport() const;
    crossing::BoundarySetSummary boundarySet() const;
    /// The cluster whose report is to be made first.
    void setFocus(model::Row cluster);
    const crossing::Settings &settings() const { return m_settings; }
    void setSettings(const crossing::Settings &settings);
    /// Code of the province a participant belongs to; empty = none or not known yet.
    QString provinceOf(model::Row participant) const;

    // The map.
    const LayerSettings &layers() const { return m_layers; }
    void setLayers(const LayerSettings &layers);
    /// What to draw, in the language given ("ko" or "en").
    maps::MapScene scene(const QString &language) const;
    /// Box to show when an atlas opens: clusters, else participants, else the regions.
    model::LonLatBox homeBox() const;
    /// What lies at a place; null until the index is built.
    std::shared_ptr<const PickIndex> pickIndex() const { return m_pickIndex; }

    TaskList &tasks() { return *m_tasks; }

Q_SIGNALS:
    void opened();
    void openFailed(const atlas::model::Problem &problem);
    void lockedByOther(const QString &path, const atlas::session::LockInfo &lock);
    void closed();
    void saved(const QString &path);
    void saveFailed(const atlas::model::Problem &problem);
    void fileChangedOnDisk(const QString &path);
    void fileStateChanged(); ///< path, modified, busy or read-only
    void storeFailed(const atlas::model::Problem &problem); ///< a change could not be written to the working copy
    void notice(const atlas::model::Problem &problem);      ///< worth telling, nothing failed
    void clusterReportChanged(atlas::model::Row cluster);
    void networkReportChanged();
    void sceneChanged();

private:
    class Files;
    class Analysis;

    void documentChanged(const model::ChangeSet &changes);
    void documentReplaced();

    model::Document *m_document;
    TaskList *m_tasks;
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Analysis> m_analysis;
    crossing::Settings m_settings;
    LayerSettings m_layers;
    std::shared_ptr<const PickIndex> m_pickIndex;
};

} // namespace atlas::session
