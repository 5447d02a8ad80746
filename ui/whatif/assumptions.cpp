// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/whatif/assumptions.h"

#include "app/drawing/edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace atlas::ui {

using model::LinkFields;
using model::MembershipFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

struct AssumptionsText
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionsText)
};

QString nameOf(const model::Tables &tables, TableId table, const QString &id, const QString &language)
{
    const Row row = tables[table].rowOf(id);
    return row == model::noRow ? id : tables.displayName(table, row, language);
}

QString setName(const model::Tables &tables, const QString &id, const QString &language)
{
    const Row row = tables[TableId::BoundarySets].rowOf(id);
    if (row == model::noRow)
        return id;
    const QString name = tables.displayName(TableId::BoundarySets, row, language);
    const QString date = tables[TableId::BoundarySets].text(row, model::BoundarySetFields::ReferenceDate);
    return date.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, date);
}

std::vector<Row> participantRows(const QStringList &ids, const model::Table &participants)
{
    std::vector<Row> rows;
    for (const QString &id : ids) {
        if (const Row row = participants.rowOf(id); row != model::noRow && participants.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

/// Living rows of a table that name one of the ids in one of the fields.
std::vector<Row> rowsNaming(const model::Table &table, const std::set<model::StringId> &ids,
                            std::initializer_list<model::FieldIndex> fields)
{
    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row) && std::any_of(fields.begin(), fields.end(), [&](model::FieldIndex field) {
                return ids.contains(table.textId(row, field));
            }))
            rows.push_back(row);
    }
    return rows;
}

void addRemovals(model::Edit &edit, const QStringList &without, const model::Tables &tables)
{
    const model::Table &participants = tables[TableId::Participants];
    const std::vector<Row> rows = participantRows(without, participants);
    if (rows.empty())
        return;
    std::set<model::StringId> ids;
    for (const Row row : rows)
        ids.insert(participants.textId(row, ParticipantFields::Id));
    const auto remove = [&edit](TableId table, std::vector<Row> gone) {
        if (!gone.empty())
            edit.removeRows(table, std::move(gone));
    };
    remove(TableId::Memberships, rowsNaming(tables[TableId::Memberships], ids, {MembershipFields::Participant}));
    remove(TableId::Links, rowsNaming(tables[TableId::Links], ids, {LinkFields::From, LinkFields::To}));
    remove(TableId::Participants, rows);
}

void addLinks(model::Edit &edit, const Assumptions &assumptions, const model::Tables &tables)
{
    QStringList taken;
    for (const Assumptions::NewLink &link : assumptions.links) {
        const model::Table &participants = tables[TableId::Participants];
        const QStringList ends{link.from, link.to};
        if (participantRows(ends, participants).size() != 2 || assumptions.without.contains(link.from) ||
            assumptions.without.contains(link.to))
            continue;
        const QString id = drawing::freeId(tables, TableId::Links, QStringLiteral("link"), taken);
        taken.append(id);
        std::vector<model::Value> values(LinkFields::Illustrative + 1);
        values[LinkFields::Id] = id;
        values[LinkFields::From] = link.from;
        values[LinkFields::To] = link.to;
        values[LinkFields::Directed] = false;
        values[LinkFields::Illustrative] = false;
        edit.insertRow(TableId::Links, std::move(values));
    }
}

} // namespace

bool Assumptions::leaveOut(const QString &participant)
{
    if (participant.isEmpty() || without.contains(participant))
        return false;
    without.append(participant);
    return true;
}

bool Assumptions::link(const QString &from, const QString &to)
{
    const bool there = std::any_of(links.begin(), links.end(), [&](const NewLink &known) {
        return (known.from == from && known.to == to) || (known.from == to && known.to == from);
    });
    if (from.isEmpty() || to.isEmpty() || from == to || there)
        return false;
    links.push_back({from, to});
    return true;
}

QStringList assumptionSentences(const Assumptions &assumptions, const model::Tables &tables, const QString &language)
{
    QStringList sentences;
    for (const QString &id : assumptions.without)
        sentences.append(AssumptionsText::tr("Without %1").arg(nameOf(tables, TableId::Participants, id, language)));
    for (const Assumptions::NewLink &link : assumptions.links) {
        sentences.append(AssumptionsText::tr("A link between %1 and %2")
                             .arg(nameOf(tables, TableId::Participants, link.from, language),
                                  nameOf(tables, TableId::Participants, link.to, language)));
    }
    if (!assumptions.boundarySet.isEmpty())
        sentences.append(AssumptionsText::tr("Lines: %1").arg(setName(tables, assumptions.boundarySet, language)));
    return sentences;
}

void removeAssumption(Assumptions &assumptions, int index)
{
    const int without = static_cast<int>(assumptions.without.size());
    const int links = static_cast<int>(assumptions.links.size());
    if (index < 0)
        return;
    if (index < without)
        assumptions.without.removeAt(index);
    else if (index < without + links)
        assumptions.links.erase(assumptions.links.begin() + (index - without));
    else
        assumptions.boundarySet.clear();
}

crossing::Hypothesis hypothesisOf(const Assumptions &assumptions, const model::Tables &tables)
{
    const model::Table &participants = tables[TableId::Participants];
    crossing::Hypothesis hypothesis;
    hypothesis.withoutParticipants = participantRows(assumptions.without, participants);
    for (const Assumptions::NewLink &link : assumptions.links) {
        const std::vector<Row> ends = participantRows({link.from, link.to}, participants);
        if (ends.size() == 2)
            hypothesis.newLinks.push_back({ends[0], ends[1]});
    }
    hypothesis.boundarySet = assumptions.boundarySet;
    return hypothesis;
}

model::Edit realEdit(const Assumptions &assumptions, const model::Tables &tables, const QString &language)
{
    const QStringList sentences = assumptionSentences(assumptions, tables, language);
    //: undo text; %1 is one assumption, or "3 assumptions"
    model::Edit edit(AssumptionsText::tr("Make real: %1")
                         .arg(sentences.size() == 1 ? sentences.front()
                                                    : AssumptionsText::tr("%n assumption(s)", nullptr,
                                                                          static_cast<int>(sentences.size()))));
    addRemovals(edit, assumptions.without, tables);
    addLinks(edit, assumptions, tables);
    if (!assumptions.boundarySet.isEmpty()) {
        const Row setting = tables[TableId::Atlas].rowOf(QStringLiteral("boundary_set"));
        if (setting == model::noRow)
            edit.insertRow(TableId::Atlas, {QStringLiteral("boundary_set"), assumptions.boundarySet});
        else
            edit.setCell(TableId::Atlas, setting, model::AtlasFields::Value, assumptions.boundarySet);
    }
    return edit;
}

} // namespace atlas::ui
