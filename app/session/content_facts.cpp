// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/content_facts.h"

#include <algorithm>
#include <set>
#include <span>

namespace atlas::session {

using model::ClusterFields;
using model::LinkFields;
using model::ParticipantFields;
using model::Row;
using model::StringId;
using model::TableId;

namespace {

std::vector<StringId> textsInUse(const model::Table &table, model::FieldIndex field)
{
    std::set<StringId> ids;
    StringId last = 0;
    table.texts(field).forEachRun([&](std::size_t first, std::span<const StringId> values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            // Neighbours are mostly alike, and a set is slow to ask.
            if (values[i] != 0 && values[i] != last && table.isAlive(static_cast<Row>(first + i))) {
                last = values[i];
                ids.insert(last);
            }
        }
    });
    return {ids.begin(), ids.end()};
}

/// Whether a living row has one of the wanted values; whole runs are looked through before rows are asked.
template <typename Value, typename Wanted>
bool anyAlive(const model::Table &table, const model::Column<Value> &column, Wanted wanted)
{
    bool found = false;
    column.forEachRun([&](std::size_t first, std::span<const Value> values) {
        for (std::size_t i = 0; i < values.size() && !found; ++i)
            found = wanted(values[i]) && table.isAlive(static_cast<Row>(first + i));
    });
    return found;
}

bool anyFlag(const model::Table &table, model::FieldIndex field)
{
    return anyAlive(table, table.flags(field), [](std::uint8_t flag) { return flag != 0; });
}

} // namespace

ContentFacts factsOf(const model::Tables &tables)
{
    const model::Table &clusters = tables[TableId::Clusters];
    const model::Table &participants = tables[TableId::Participants];
    ContentFacts facts;
    facts.clusterKinds = textsInUse(clusters, ClusterFields::Kind);
    facts.clusterStages = textsInUse(clusters, ClusterFields::Stage);
    facts.participantKinds = textsInUse(participants, ParticipantFields::Kind);
    facts.zones = textsInUse(tables[TableId::Zones], model::ZoneFields::Zone);
    const bool illustrativeParticipants = anyFlag(participants, ParticipantFields::Illustrative);
    const StringId district = participants.pool().find(std::string_view("district"));
    const StringId province = participants.pool().find(std::string_view("province"));
    facts.hollowParticipants =
        illustrativeParticipants ||
        anyAlive(participants, participants.texts(ParticipantFields::LocationQuality),
                 [=](StringId quality) { return quality != 0 && (quality == district || quality == province); });
    facts.illustrative = illustrativeParticipants || anyFlag(clusters, ClusterFields::Illustrative) ||
                         anyFlag(tables[TableId::Links], LinkFields::Illustrative);
    for (Row row = 0; row < participants.rowCount(); ++row)
        facts.notPlaced += participants.isAlive(row) && !participants.hasPoint(row) ? 1 : 0;
    return facts;
}

} // namespace atlas::session
