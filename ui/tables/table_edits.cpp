// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/table_edits.h"

#include <QCoreApplication>
#include <QStringList>

#include <set>

namespace atlas::ui {

using model::Row;
using model::StringId;
using model::TableId;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TableEdits)
};

/// Living rows of a table in which one of the fields holds one of the ids.
std::vector<Row> rowsNaming(const model::Table &table, std::initializer_list<model::FieldIndex> fields,
                            const std::set<StringId> &ids)
{
    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row))
            continue;
        for (const model::FieldIndex field : fields) {
            if (ids.contains(table.textId(row, field))) {
                rows.push_back(row);
                break;
            }
        }
    }
    return rows;
}

} // namespace

ManyCells manyCellsEdit(const model::Tables &tables, TableId table, const std::vector<Row> &rows,
                        model::FieldIndex field, const model::Value &value)
{
    std::vector<Row> changing;
    std::size_t same = 0;
    for (const Row row : rows) {
        if (!tables[table].isAlive(row))
            continue;
        if (tables[table].value(row, field) == value)
            ++same;
        else
            changing.push_back(row);
    }
    //: Undo text; %1 is a column heading ("Kind")
    ManyCells many{model::Edit(Text::tr("Change “%1” of %n row(s)", nullptr, static_cast<int>(changing.size()))
                                   .arg(model::fieldLabel(table, field))),
                   changing.size(), same};
    for (const Row row : changing)
        many.edit.setCell(table, row, field, value);
    return many;
}

Removal removalEdit(const model::Tables &tables, TableId table, const std::vector<Row> &rows)
{
    std::vector<Row> living;
    for (const Row row : rows) {
        if (tables[table].isAlive(row))
            living.push_back(row);
    }
    const auto count = static_cast<int>(living.size());
    Removal removal{model::Edit(table == TableId::Participants ? Text::tr("Delete %n participant(s)", nullptr, count)
                                                               : Text::tr("Delete %n link(s)", nullptr, count))};
    removal.rows = living.size();
    if (table == TableId::Participants) {
        std::set<StringId> ids;
        for (const Row row : living)
            ids.insert(tables[table].textId(row, model::ParticipantFields::Id));
        std::vector<Row> links =
            rowsNaming(tables[TableId::Links], {model::LinkFields::From, model::LinkFields::To}, ids);
        std::vector<Row> memberships =
            rowsNaming(tables[TableId::Memberships], {model::MembershipFields::Participant}, ids);
        const std::vector<Row> led =
            rowsNaming(tables[TableId::Clusters], {model::ClusterFields::LeadParticipant}, ids);
        removal.links = links.size();
        removal.memberships = memberships.size();
        removal.leads = led.size();
        removal.edit.removeRows(TableId::Links, std::move(links));
        removal.edit.removeRows(TableId::Memberships, std::move(memberships));
        for (const Row cluster : led)
            removal.edit.setCell(TableId::Clusters, cluster, model::ClusterFields::LeadParticipant, {});
    }
    removal.edit.removeRows(table, std::move(living));
    return removal;
}

QString Removal::sentence(TableId table) const
{
    const auto count = static_cast<int>(rows);
    QString text = table == TableId::Participants ? Text::tr("%n participant(s) deleted.", nullptr, count)
                                                  : Text::tr("%n link(s) deleted.", nullptr, count);
    if (links > 0)
        text += u' ' + Text::tr("%n link(s) went along.", nullptr, static_cast<int>(links));
    if (memberships > 0)
        text += u' ' + Text::tr("%n membership(s) went along.", nullptr, static_cast<int>(memberships));
    if (leads > 0)
        text += u' ' + Text::tr("%n cluster(s) lost the lead participant.", nullptr, static_cast<int>(leads));
    return text;
}

} // namespace atlas::ui
