// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/layer_file.h"
#include "app/intake/source_parts.h"
#include "app/intake/table_source.h"
#include "app/model/problem.h"
#include "app/model/progress.h"

#include <QString>

/// Reading in a process of its own, with limits, so that a broken or malicious file costs an import and nothing else.
namespace atlas::intake {

/// The program that reads, and what it may use up.
struct ReaderProgram
{
    QString path;
    int memoryMiB = 768;    ///< beyond the program's own
    int secondsAtLeast = 8; ///< of processor time; more for big files: one more for each 2 MiB
    int stallFactor = 4;    ///< by how much the clock may exceed the processor time
};

/// From now on, files are read by this program. Without it they are read in this process, which only tests and tools
/// do. To be called before the first reading.
void setReaderProgram(const ReaderProgram &program);
/// The program beside this one, or the one that CLUSTER_ATLAS_READER names.
ReaderProgram standardReader();
/// Whether there is a program that reads.
bool readsElsewhere();

// The three ways to read, done by the program. Cancelling ends it. Problems name the file. Any thread.
model::Result<SourceTable> readTableElsewhere(const TableRequest &request, model::Progress &progress);
model::Result<RawLayer> readLayerElsewhere(const QString &file, const QString &layer, LayerContent content,
                                           model::Progress &progress);
model::Result<SourceParts> listPartsElsewhere(const QString &file, model::Progress &progress);

} // namespace atlas::intake
