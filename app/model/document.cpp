// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"

#include <QUndoCommand>

#include <utility>

namespace atlas::model {

namespace {

/// What several changes, one after the other, come to: each row by what it was before and is after them.
ChangeSet sumOf(const std::vector<ChangeSet> &changes, const Tables &before, const Tables &after)
{
    ChangeSet sum;
    for (const TableInfo &info : allTables()) {
        TableChange &to = sum[info.id];
        const auto allFields = static_cast<std::uint32_t>((std::uint64_t{1} << info.fields.size()) - 1);
        const auto mention = [&](Row row, std::uint32_t fields) {
            const bool was = before[info.id].isAlive(row);
            const bool is = after[info.id].isAlive(row);
            if (was && is)
                to.updated.push_back({row, fields});
            else if (is)
                to.inserted.push_back(row);
            else if (was)
                to.removed.push_back(row);
        };
        for (const ChangeSet &change : changes) {
            for (const Row row : change[info.id].inserted)
                mention(row, allFields);
            for (const Row row : change[info.id].removed)
                mention(row, allFields);
            for (const RowUpdate &update : change[info.id].updated)
                mention(update.row, update.fields);
        }
    }
    sum.normalise();
    return sum;
}

} // namespace

/// Undo and redo are the same act: swap the edit for its inverse.
class Document::Command : public QUndoCommand
{
public:
    Command(Document &document, EditRunner runner)
        : QUndoCommand(runner.text()), m_document(document), m_runner(std::move(runner))
    {
    }

    void redo() override { m_document.run(m_runner, std::exchange(m_isNew, false) ? StepWay::Done : StepWay::Redone); }
    void undo() override { m_document.run(m_runner, StepWay::Undone); }

private:
    Document &m_document;
    EditRunner m_runner;
    bool m_isNew = true;
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

void Document::goTo(int index)
{
    if (index < 0 || index > m_undoStack.count() || index == m_undoStack.index())
        return;
    std::vector<ChangeSet> walk;
    const Tables before = m_tables;
    m_walk = &walk;
    m_undoStack.setIndex(index);
    m_walk = nullptr;
    ChangeSet changes = walk.size() == 1 ? std::move(walk.front()) : sumOf(walk, before, m_tables);
    if (walk.size() > 1) {
        changes.way = walk.back().way;
        changes.text = walk.back().text;
        changes.steps = static_cast<int>(walk.size());
    }
    tell(std::move(changes));
}

void Document::run(EditRunner &runner, StepWay way)
{
    ChangeSet changes = runner.swap(m_tables);
    changes.way = way;
    changes.text = runner.text();
    if (m_walk)
        m_walk->push_back(std::move(changes));
    else
        tell(std::move(changes));
}

void Document::tell(ChangeSet changes)
{
    changes.revision = ++m_revision;
    Q_EMIT changed(changes);
}

} // namespace atlas::model
