// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/code_system.h"
#include "app/intake/column_fit.h"
#include "app/intake/crs_candidates.h"
#include "app/intake/import.h"
#include "app/intake/source_parts.h"
#include "app/intake/source_table.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What can be said of a file before it is imported: everything that was found out, how, and what else it could be.
/// A person corrects it by changing ImportChoices and looking again; planImport() with the same choices then works the
/// import out without carrying it out.
namespace atlas::intake {

/// What a file could be taken for.
struct KindGuess
{
    ImportKind kind = ImportKind::Participants;
    double confidence = 0; ///< 0–1
    QString why;           ///< translated
};

/// One row as it stands in the file.
struct PreviewRow
{
    std::int64_t number = 0;
    QStringList cells;
};

struct ImportPreview
{
    QString file;
    SourceParts parts;
    QString part; ///< the one looked at; put it into ImportChoices::layer

    Settled encoding;
    std::vector<EncodingSample> encodings; ///< empty when the texts are plain or the format leaves no choice

    int headerRow = 0;            ///< from 1; 0 = the format knows its columns
    std::vector<QStringList> top; ///< the first records of a text or sheet, for pointing at the header
    QStringList columns;
    std::vector<PreviewRow> rows; ///< the first ones
    std::int64_t rowCount = 0;
    std::vector<RowNote> passedOver; ///< totals, footnotes, titles, blank rows

    QStringList recipes; ///< names of the atlas' recipes whose columns the file has; the best first

    std::vector<KindGuess> kinds;               ///< likeliest first
    ImportKind kind = ImportKind::Participants; ///< the one that what follows is for

    std::vector<ColumnGuess> fields;         ///< every field of the kind, in its order
    bool hasPlaces = false;                  ///< there are coordinates
    Settled crs;                             ///< as an import would take it; no name = it would be refused
    QString crsProblem;                      ///< translated; why it would be refused
    Consent crsConsent = Consent::None;      ///< what would let it be taken all the same
    std::vector<CrsCandidate> crsCandidates; ///< best first, each with where it would put the places
    model::LonLatBox ground;                 ///< what the places were judged by, degrees
    std::vector<model::ShapePtr> outlines;   ///< the same, the provinces themselves
    Settled codeSystem;
    QString codeProblem;                 ///< translated; why the codes would be refused
    Consent codeConsent = Consent::None; ///< what would let them be taken all the same
    std::vector<CodeSystemOverlap> codeSystems;
    QString level; ///< boundaries: "province", "district" or empty
};

/// The kind is taken from \p choices when \p kindGiven, else found out. Problems are only those that leave nothing to
/// show: no such file, nothing in it. Any thread.
model::Result<ImportPreview> previewImport(const QString &file, const ImportChoices &choices, bool kindGiven,
                                           const model::Tables &tables, model::Progress &progress);

} // namespace atlas::intake
