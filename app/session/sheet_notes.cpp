// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/sheet_notes.h"

#include <QCoreApplication>

namespace atlas::session {

using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetNotes)
};

} // namespace

QStringList sheetNotes(const model::Tables &tables, const ContentFacts &facts,
                       const std::vector<std::shared_ptr<const crossing::ClusterReport>> &reports,
                       std::size_t linksLeftOut)
{
    QStringList notes;
    if (facts.illustrative)
        notes << Text::tr("Illustrative: extents, firms or links on this map are examples, not documented facts.");

    bool uncertain = false;
    for (const auto &report : reports)
        uncertain = uncertain || (report && report->crosses && !report->crossesCertain);
    if (uncertain)
        notes << Text::tr("Light hatching: the crossing is within the boundaries' error and uncertain.");

    if (facts.notPlaced > 0)
        notes << Text::tr("%n participant(s) without a location are not shown.", nullptr, facts.notPlaced);
    if (linksLeftOut > 0)
        notes << Text::tr("%n lighter link(s) are not shown.", nullptr, static_cast<int>(linksLeftOut));
    if (tables[TableId::Links].aliveCount() > 0)
        notes << Text::tr("Links join locations; they are not routes.");
    return notes;
}

} // namespace atlas::session
