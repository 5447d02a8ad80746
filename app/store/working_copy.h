// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"
#include "app/store/journal.h"
#include "app/store/layer_styles.h"
#include "app/store/target_lock.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::store {

/// What to do when the target was changed by somebody else since it was opened or last saved.
enum class IfChanged { Refuse, Overwrite };

/// What became of the target since it was opened or last saved.
enum class TargetCondition {
    AsKnown,   ///< as we left it, or never saved
    Changed,   ///< its content is another
    Gone,      ///< moved or deleted; its folder is there
    FolderGone ///< so is its folder, perhaps with its drive
};

/// The private copy of an atlas in the state directory. Every change is committed to it durably; the file the person
/// opened is touched by saveTo() alone, which replaces it as a whole.
///
/// Files, in a folder of mode 0700: working.gpkg (GeoPackage in WAL mode: another process may read it, through OGR
/// or otherwise, while we write, and sees each commit from its next query on), info.json, an owner lock, and, while
/// there are commits that no save has taken, a mark and a journal of them (journal.h). derived.gpkg stands beside it
/// (see derived_layers.h).
///
/// Not bound to a thread, but used by one at a time; not a QObject. Made by openAtlas(), createAtlas() and
/// recoverAtlas(). Destroyed with commits unsaved and not discarded, or killed, it leaves its folder to be recovered;
/// otherwise the folder goes.
class WorkingCopy
{
public:
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    /// The GeoPackage to draw from, and where the derived layers belong. Absolute; stay the same for its life.
    QString path() const;
    QString derivedPath() const;
    QString folder() const;
    /// What an atlas that was never saved is called.
    static QString untitledName();

    /// Canonical path of the file it was opened from or last saved to; empty = never saved.
    QString target() const;
    /// Who else has the target open; saving to it is refused as long as they do.
    std::optional<LockHolder> heldBy() const;
    bool hasUnsavedCommits() const;

    /// Writes one change, durably, in one transaction; only the rows and cells it names. \p after: the tables with
    /// the change made. When it fails (disk full) nothing is lost: the change is kept and goes with the next commit.
    model::Result<void> commit(const model::ChangeSet &changes, const model::Tables &after);
    /// Changes that a failed commit left to be written; commit() with an empty change set tries again.
    bool hasPendingChanges() const;

    TargetCondition targetCondition() const;
    /// Whether the target is not what was opened or last saved here.
    bool targetChangedOnDisk() const;

    /// Replaces \p target as a whole: copies into a new file beside it, checks that file, flushes it, renames it over
    /// the target and flushes the folder. The old file stays as it is until the rename; its permissions are kept.
    /// Cancelled through \p progress: nothing changed. Afterwards \p target is the target.
    ///
    /// \p after: the tables as they are; with them, what could not be committed here (the state directory's disk is
    /// full or gone) is saved all the same. Without them such a save is refused.
    model::Result<void> saveTo(const QString &target, model::Progress &progress,
                               IfChanged ifChanged = IfChanged::Refuse, const model::Tables *after = nullptr);

    /// How the tables look in QGIS, for layer_styles of the files saved from now on.
    void setTableStyles(std::vector<TableStyle> styles);

    /// Gives the commits up: the folder goes. Only path(), folder() and target() may be asked afterwards.
    void discard();

private:
    friend class WorkingCopyMaker;
    struct Private;
    explicit WorkingCopy(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// A working copy whose program died with work unsaved.
struct RecoverableCopy
{
    QString folder;
    QString target; ///< empty = never saved
    QString title;  ///< of the atlas, when it can be read
    QDateTime opened;
    QDateTime lastChange;
    JournalSummary journal; ///< the steps that would come back, as far as they are described
};

/// Those in \p stateDir that no living program owns, newest first. Dead ones without unsaved work are removed.
std::vector<RecoverableCopy> recoverableCopies(const QString &stateDir = {});

/// Removes a recoverable copy: the person does not want it.
void discardCopy(const RecoverableCopy &copy);

} // namespace atlas::store
