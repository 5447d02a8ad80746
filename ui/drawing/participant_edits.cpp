// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/participant_edits.h"

#include "app/drawing/edits.h"
#include "ui/edits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>

namespace atlas::ui {

using model::LinkFields;
using model::MembershipFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

struct ParticipantEdits
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantEdits)
};

model::Value textValue(const QString &text)
{
    return text.isEmpty() ? model::Value() : model::Value(text);
}

model::Value realValue(double number)
{
    return std::isnan(number) ? model::Value() : model::Value(number);
}

QString titleOf(const model::Tables &tables, TableId table, Row row, const QString &language)
{
    return rowTitle(tables, table, row, language);
}

void addMember(model::Edit &edit, const QString &cluster, const QString &participant)
{
    edit.insertRow(TableId::Memberships, {cluster, participant, QStringLiteral("member")});
}

} // namespace

QString freeParticipantName(const model::Tables &tables)
{
    const model::Table &participants = tables[TableId::Participants];
    //: the name offered for a new participant, until the person types another
    return ParticipantEdits::tr("Participant %1").arg(participants.aliveCount() + 1);
}

model::Edit newParticipantEdit(const model::Tables &tables, const NewParticipant &participant)
{
    const QString name = participant.name.isEmpty() ? freeParticipantName(tables) : participant.name;
    const QString id = drawing::freeId(tables, TableId::Participants, QStringLiteral("participant"));
    //: undo text; %1 is the name of a participant
    model::Edit edit(ParticipantEdits::tr("Place %1").arg(name));
    std::vector<model::Value> values(ParticipantFields::Illustrative + 1);
    values[ParticipantFields::Geom] = participant.place;
    values[ParticipantFields::Id] = id;
    values[ParticipantFields::Name] = name;
    values[ParticipantFields::Kind] = textValue(participant.kind);
    values[ParticipantFields::LocationQuality] = QStringLiteral("place");
    values[ParticipantFields::Illustrative] = false;
    edit.insertRow(TableId::Participants, std::move(values));
    if (participant.cluster != model::noRow)
        addMember(edit, tables[TableId::Clusters].text(participant.cluster, model::ClusterFields::Id), id);
    return edit;
}

model::Edit moveParticipantEdit(const model::Tables &tables, Row participant, model::LonLat to, const QString *declared,
                                const QString &language)
{
    model::Edit edit(
        ParticipantEdits::tr("Move %1").arg(titleOf(tables, TableId::Participants, participant, language)));
    edit.setCell(TableId::Participants, participant, ParticipantFields::Geom, to);
    edit.setCell(TableId::Participants, participant, ParticipantFields::LocationQuality, QStringLiteral("place"));
    if (declared)
        edit.setCell(TableId::Participants, participant, ParticipantFields::RegionCode, textValue(*declared));
    return edit;
}

model::Edit declareRegionEdit(const model::Tables &tables, Row participant, const QString &code,
                              const QString &language)
{
    return cellEdit(tables, TableId::Participants, participant, ParticipantFields::RegionCode, textValue(code),
                    language);
}

model::Edit removeParticipantsEdit(const model::Tables &tables, const std::vector<Row> &participants)
{
    const model::Table &table = tables[TableId::Participants];
    model::Edit edit(ParticipantEdits::tr("Remove %n participant(s)", nullptr, static_cast<int>(participants.size())));
    std::set<model::StringId> ids;
    for (const Row row : participants)
        ids.insert(table.textId(row, ParticipantFields::Id));
    const auto dependants = [&](TableId id, std::initializer_list<model::FieldIndex> fields) {
        std::vector<Row> rows;
        const model::Table &dependent = tables[id];
        for (Row row = 0; row < dependent.rowCount(); ++row) {
            if (dependent.isAlive(row) && std::any_of(fields.begin(), fields.end(), [&](model::FieldIndex field) {
                    return ids.contains(dependent.textId(row, field));
                }))
                rows.push_back(row);
        }
        if (!rows.empty())
            edit.removeRows(id, std::move(rows));
    };
    dependants(TableId::Memberships, {MembershipFields::Participant});
    dependants(TableId::Links, {LinkFields::From, LinkFields::To});
    edit.removeRows(TableId::Participants, participants);
    return edit;
}

LinkDetails linkDetails(const model::Tables &tables, Row link)
{
    const model::Table &links = tables[TableId::Links];
    return {links.text(link, LinkFields::Kind),      links.text(link, LinkFields::Formality),
            links.flag(link, LinkFields::Directed),  links.real(link, LinkFields::Weight),
            links.text(link, LinkFields::ValidFrom), links.text(link, LinkFields::ValidTo)};
}

model::Edit newLinkEdit(const model::Tables &tables, Row from, Row to, const LinkDetails &details,
                        const QString &language)
{
    const model::Table &participants = tables[TableId::Participants];
    //: undo text; %1 and %2 are names of participants
    model::Edit edit(ParticipantEdits::tr("Link %1 and %2")
                         .arg(titleOf(tables, TableId::Participants, from, language),
                              titleOf(tables, TableId::Participants, to, language)));
    std::vector<model::Value> values(LinkFields::Illustrative + 1);
    values[LinkFields::Id] = drawing::freeId(tables, TableId::Links, QStringLiteral("link"));
    values[LinkFields::From] = participants.text(from, ParticipantFields::Id);
    values[LinkFields::To] = participants.text(to, ParticipantFields::Id);
    values[LinkFields::Kind] = textValue(details.kind);
    values[LinkFields::Formality] = textValue(details.formality);
    values[LinkFields::Directed] = details.directed;
    values[LinkFields::Weight] = realValue(details.weight);
    values[LinkFields::ValidFrom] = textValue(details.validFrom);
    values[LinkFields::ValidTo] = textValue(details.validTo);
    values[LinkFields::Illustrative] = false;
    edit.insertRow(TableId::Links, std::move(values));
    return edit;
}

model::Edit linkEdit(const model::Tables &tables, Row link, const LinkDetails &details, const QString &language)
{
    model::Edit edit(ParticipantEdits::tr("Change link %1").arg(titleOf(tables, TableId::Links, link, language)));
    const LinkDetails now = linkDetails(tables, link);
    const auto set = [&](model::FieldIndex field, const QString &before, const QString &after) {
        if (before != after)
            edit.setCell(TableId::Links, link, field, textValue(after));
    };
    set(LinkFields::Kind, now.kind, details.kind);
    set(LinkFields::Formality, now.formality, details.formality);
    set(LinkFields::ValidFrom, now.validFrom, details.validFrom);
    set(LinkFields::ValidTo, now.validTo, details.validTo);
    if (now.directed != details.directed)
        edit.setCell(TableId::Links, link, LinkFields::Directed, details.directed);
    const bool sameWeight = now.weight == details.weight || (std::isnan(now.weight) && std::isnan(details.weight));
    if (!sameWeight)
        edit.setCell(TableId::Links, link, LinkFields::Weight, realValue(details.weight));
    return edit;
}

model::Edit removeLinksEdit(const model::Tables &, const std::vector<Row> &links)
{
    model::Edit edit(ParticipantEdits::tr("Remove %n link(s)", nullptr, static_cast<int>(links.size())));
    edit.removeRows(TableId::Links, links);
    return edit;
}

std::vector<Row> membersOf(const model::Tables &tables, Row cluster)
{
    const model::StringId id = tables[TableId::Clusters].textId(cluster, model::ClusterFields::Id);
    const model::Table &memberships = tables[TableId::Memberships];
    const model::Table &participants = tables[TableId::Participants];
    std::vector<Row> members;
    for (Row row = 0; row < memberships.rowCount(); ++row) {
        if (!memberships.isAlive(row) || memberships.textId(row, MembershipFields::Cluster) != id)
            continue;
        const Row participant = participants.rowOf(memberships.textId(row, MembershipFields::Participant));
        if (participant != model::noRow)
            members.push_back(participant);
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

model::Edit addMembersEdit(const model::Tables &tables, Row cluster, const std::vector<Row> &participants,
                           const QString &language)
{
    const std::vector<Row> members = membersOf(tables, cluster);
    std::vector<Row> fresh;
    std::copy_if(participants.begin(), participants.end(), std::back_inserter(fresh),
                 [&](Row row) { return !std::binary_search(members.begin(), members.end(), row); });
    //: undo text; %1 is the name of a cluster
    model::Edit edit(ParticipantEdits::tr("Add %n participant(s) to %1", nullptr, static_cast<int>(fresh.size()))
                         .arg(titleOf(tables, TableId::Clusters, cluster, language)));
    const QString id = tables[TableId::Clusters].text(cluster, model::ClusterFields::Id);
    for (const Row row : fresh)
        addMember(edit, id, tables[TableId::Participants].text(row, ParticipantFields::Id));
    return edit;
}

model::Edit removeMembersEdit(const model::Tables &tables, Row cluster, const std::vector<Row> &participants,
                              const QString &language)
{
    const model::Table &memberships = tables[TableId::Memberships];
    const model::StringId id = tables[TableId::Clusters].textId(cluster, model::ClusterFields::Id);
    std::set<model::StringId> out;
    for (const Row row : participants)
        out.insert(tables[TableId::Participants].textId(row, ParticipantFields::Id));
    std::vector<Row> rows;
    for (Row row = 0; row < memberships.rowCount(); ++row) {
        if (memberships.isAlive(row) && memberships.textId(row, MembershipFields::Cluster) == id &&
            out.contains(memberships.textId(row, MembershipFields::Participant)))
            rows.push_back(row);
    }
    //: undo text; %1 is the name of a cluster
    model::Edit edit(ParticipantEdits::tr("Take %n participant(s) out of %1", nullptr, static_cast<int>(rows.size()))
                         .arg(titleOf(tables, TableId::Clusters, cluster, language)));
    if (!rows.empty())
        edit.removeRows(TableId::Memberships, std::move(rows));
    return edit;
}

} // namespace atlas::ui
