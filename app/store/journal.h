// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

/// The list of steps that a working copy holds and no save has taken: what a person reads before taking back work
/// that a crash left. Any thread, one at a time.
namespace atlas::store {

/// Rows of one table that a step touched.
struct RowCounts
{
    std::size_t added = 0;
    std::size_t removed = 0;
    std::size_t changed = 0;

    RowCounts &operator+=(const RowCounts &other);
    friend bool operator==(const RowCounts &, const RowCounts &) = default;
};
using TableCounts = std::array<RowCounts, model::tableCount>;

/// One step as the journal has it.
struct JournalStep
{
    QDateTime time; ///< UTC
    QString text;   ///< as undo showed it, in the language of that moment
    model::StepWay way = model::StepWay::Done;
    int steps = 1; ///< more than one: a walk through the history
    TableCounts rows;
};

struct JournalSummary
{
    std::size_t steps = 0;         ///< entries
    std::vector<JournalStep> last; ///< the newest, oldest first; at most journalTail
    TableCounts rows;              ///< of all entries
};
inline constexpr std::size_t journalTail = 200;

/// Appends one line, after the step was committed. A description for people, never what recovery rests on: it is not
/// flushed, and a failure to write it is nobody's concern.
void appendToJournal(const QString &path, const model::ChangeSet &changes, const QDateTime &time);
/// What the file holds; lines that can't be read are passed over.
JournalSummary readJournal(const QString &path);
/// A save took everything.
void clearJournal(const QString &path);

} // namespace atlas::store
