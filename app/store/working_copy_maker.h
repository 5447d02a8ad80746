// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/store/copy_folder.h"
#include "app/store/reader.h"
#include "app/store/row_writer.h"
#include "app/store/working_copy.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace atlas::store {

/// What a working copy is made of.
struct WorkingCopy::Private
{
    Private(CopyFolder copyFolder, Connection writing) : folder(std::move(copyFolder)), connection(std::move(writing))
    {
    }

    CopyFolder folder;
    std::optional<Connection> connection;
    std::unique_ptr<RowWriter> writer; // goes before the connection
    QString stateDir;
    QDateTime opened;
    QString target;
    TargetState targetState;
    TargetLock targetLock;
    model::ChangeSet pending;
    std::vector<std::pair<model::ChangeSet, QDateTime>> notNoted; ///< steps that the journal does not have yet
    std::vector<TableStyle> tableStyles;
    bool stampChanges = true;
    bool unsaved = false;

    /// \p again: the change stands for several, of which some may be in the file.
    model::Result<void> writeChanges(const Connection &to, RowWriter &rows, const model::ChangeSet &changes,
                                     const model::Tables &after, bool again) const;
    model::Result<void> noteChange(const Connection &to, const model::TableChange &change,
                                   const model::Table &table) const;
    /// What a copy of the working copy lacks to be an atlas on its own: what could not be committed, its bounds,
    /// and how it looks in QGIS.
    model::Result<void> finishCopy(const QString &path, const QString &shownName, const model::Tables *after);
    void noteSteps();
    model::Result<void> writeInfo() const;
};

/// Puts a WorkingCopy together from a folder that holds a sound working.gpkg.
class WorkingCopyMaker
{
public:
    struct Origin
    {
        QString stateDir;
        QString target; ///< canonical; empty = none
        TargetState targetState;
        QDateTime opened;
        bool unsaved = false;
        bool stampChanges = true;
    };

    /// \p connection is open for writing on the folder's working.gpkg; \p read is what was read from it.
    static model::Result<std::unique_ptr<WorkingCopy>> make(CopyFolder folder, Connection connection,
                                                            const ReadResult &read, const Origin &origin);
};

} // namespace atlas::store
