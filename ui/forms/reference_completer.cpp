// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/forms/reference_completer.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSet>
#include <QStringListModel>

#include <algorithm>

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

constexpr int proposalsMade = 50;
constexpr Row rowsLookedAt = 20000; // per key press

/// Between an id and the name that explains it. A proposal is "id — name"; only the id is taken.
QString separator()
{
    return QStringLiteral(" — ");
}

model::FieldIndex keyField(TableId table)
{
    return table == TableId::Regions ? model::FieldIndex{model::RegionFields::Code} : model::tableInfo(table).idField;
}

/// Takes the id out of a proposal.
class IdCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data().toString().section(separator(), 0, 0);
    }
};

} // namespace

ReferenceCompleter::ReferenceCompleter(const model::Document &document, TableId table, QLineEdit *line)
    : QObject(line), m_document(document), m_table(table), m_line(line), m_proposals(new QStringListModel(this))
{
    auto *completer = new IdCompleter(m_proposals, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line->setCompleter(completer);
    connect(line, &QLineEdit::textEdited, this, &ReferenceCompleter::propose);
}

void ReferenceCompleter::showMeaning(const QString &language)
{
    m_language = language;
    QString meaning;
    const QString id = m_line->text();
    const model::Table &table = m_document.tables()[m_table];
    if (m_table != TableId::Regions) {
        const Row row = id.isEmpty() ? model::noRow : table.rowOf(id);
        if (row != model::noRow)
            meaning = m_document.tables().displayName(m_table, row, language);
    } else if (!id.isEmpty()) {
        const model::StringId code = table.pool().find(id);
        for (Row row = 0; code != 0 && row < table.rowCount(); ++row) {
            if (table.isAlive(row) && table.textId(row, model::RegionFields::Code) == code)
                meaning = m_document.tables().displayName(m_table, row, language);
        }
    }
    m_line->setToolTip(meaning);
    m_line->setAccessibleDescription(meaning);
}

void ReferenceCompleter::propose(const QString &typed)
{
    QStringList found;
    QSet<QString> seen;
    const model::Table &table = m_document.tables()[m_table];
    const model::FieldIndex key = keyField(m_table);
    const QString wanted = typed.trimmed();
    const Row last = std::min(table.rowCount(), rowsLookedAt);
    for (Row row = 0; row < last && found.size() < proposalsMade && !wanted.isEmpty(); ++row) {
        if (!table.isAlive(row))
            continue;
        const QString id = table.text(row, key);
        const QString name = m_document.tables().displayName(m_table, row, m_language);
        if ((id.contains(wanted, Qt::CaseInsensitive) || name.contains(wanted, Qt::CaseInsensitive)) &&
            !seen.contains(id)) {
            seen.insert(id);
            found.append(name == id ? id : id + separator() + name);
        }
    }
    m_proposals->setStringList(found);
}

} // namespace atlas::ui
