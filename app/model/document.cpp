// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"

#include <QUndoCommand>

namespace atlas::model {

/// Undo and redo are the same act: swap the edit for its inverse.
class Document::Command : public QUndoCommand
{
public:
    Command(Document &document, EditRunner runner)
        : QUndoCommand(runner.text()), m_document(document), m_runner(std::move(runner))
    {
    }

    void redo() override { m_document.run(m_runner); }
    void undo() override { m_document.run(m_runner); }

private:
    Document &m_document;
    EditRunner m_runner;
};

Document::Document(QObject *parent) : QObject(parent)
{
}

Result<void> Document::apply(Edit edit)
{
    if (edit.isEmpty())
        return {};
    EditRunner runner(std::move(edit));
    if (const QString objection = runner.objection(m_tables); !objection.isEmpty())
        return Problem{{}, {}, objection, {}};
    m_undoStack.push(new Command(*this, std::move(runner))); // the stack owns it and carries it out
    return {};
}

void Document::reset(Tables tables)
{
    m_undoStack.clear();
    m_tables = std::move(tables);
    ++m_revision;
    Q_EMIT contentReplaced();
}

void Document::run(EditRunner &runner)
{
    ChangeSet changes = runner.swap(m_tables);
    changes.revision = ++m_revision;
    Q_EMIT changed(changes);
}

} // namespace atlas::model
