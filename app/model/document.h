// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"
#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QObject>
#include <QUndoStack>

namespace atlas::model {

/// An atlas being worked on: its tables, one undo stack, a revision that grows with every change, and one signal
/// per change. Lives on the window's thread; workers get snapshot()s. Owned by the session that opened it.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    const Tables &tables() const { return m_tables; }
    /// The content as it is now, for another thread; costs some microseconds.
    Snapshot snapshot() const { return std::make_shared<const Tables>(m_tables); }
    std::uint64_t revision() const { return m_revision; }

    QUndoStack *undoStack() { return &m_undoStack; }
    const QUndoStack *undoStack() const { return &m_undoStack; }

    /// Carries out one step and puts it on the undo stack. Refused, with nothing changed, when a row is gone, a
    /// value does not fit its field or an id would stand twice.
    Result<void> apply(Edit edit);

    /// Undoes or redoes steps until as many as \p index are done, as one change with one signal; nothing happens when
    /// there are not that many.
    void goTo(int index);
    void undo() { goTo(m_undoStack.index() - 1); }
    void redo() { goTo(m_undoStack.index() + 1); }

    /// Takes the tables of another atlas; the undo stack is emptied.
    void reset(Tables tables);

Q_SIGNALS:
    /// After each edit, undo or redo.
    void changed(const atlas::model::ChangeSet &changes);
    /// After reset(): everything is different, all rows are other rows.
    void contentReplaced();

private:
    class Command;
    void run(EditRunner &runner, StepWay way);
    void tell(ChangeSet changes);

    Tables m_tables;
    QUndoStack m_undoStack;
    std::uint64_t m_revision = 0;
    std::vector<ChangeSet> *m_walk = nullptr; ///< where changes are gathered during goTo()
};

} // namespace atlas::model
