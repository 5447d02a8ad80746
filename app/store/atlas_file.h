// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"
#include "app/store/working_copy.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas::store {

struct OpenOptions
{
    QString stateDir; ///< empty = defaultStateDir()
    /// Note the time of changes in the file (gpkg_contents.last_change). Off, the same calls give the same bytes.
    bool stampChanges = true;
};

/// An atlas opened for work.
struct OpenedAtlas
{
    model::Tables tables;
    std::unique_ptr<WorkingCopy> copy;
    std::vector<model::Problem> warnings; ///< what in the file could not be understood; it is kept as it is
};

/// What a file holds, without opening it for work.
struct ReadAtlas
{
    model::Tables tables;
    std::vector<model::Problem> warnings;
};

/// Opens an atlas for work: copies it, checks the copy, migrates an older format, reads it. The file itself is only
/// read. Problems: not there, not readable, not SQLite, damaged, not a GeoPackage, not an atlas, a newer format.
/// A file that another program has open for work can still be opened; see WorkingCopy::heldBy().
model::Result<OpenedAtlas> openAtlas(const QString &path, const OpenOptions &options, model::Progress &progress);

/// A new atlas with this content, not saved anywhere yet.
model::Result<OpenedAtlas> createAtlas(model::Tables tables, const OpenOptions &options, model::Progress &progress);

/// Goes on with a copy that a dead program left. It keeps its folder and its target.
model::Result<OpenedAtlas> recoverAtlas(const RecoverableCopy &copy, const OpenOptions &options,
                                        model::Progress &progress);

/// Reads an atlas where it is, changing nothing, for reports and checks; the same problems as openAtlas().
model::Result<ReadAtlas> readAtlas(const QString &path, model::Progress &progress);

/// Copies an atlas as it stands at this moment, another program's write-ahead log included, into the new file \p copy.
/// The original is only read.
model::Result<void> copyAtlas(const QString &path, const QString &copy, model::Progress &progress);

} // namespace atlas::store
