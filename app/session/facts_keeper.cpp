// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/facts_keeper.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace atlas::session {

using model::ClusterFields;
using model::LinkFields;
using model::ParticipantFields;
using model::TableId;

namespace {

constexpr std::size_t rowsLookedAtOnce = 50000;

bool touches(const model::TableChange &change, std::initializer_list<model::FieldIndex> fields)
{
    std::uint32_t mask = 0;
    for (const model::FieldIndex field : fields)
        mask |= std::uint32_t{1} << field;
    return !change.inserted.empty() || !change.removed.empty() ||
           std::any_of(change.updated.begin(), change.updated.end(),
                       [mask](const model::RowUpdate &update) { return (update.fields & mask) != 0; });
}

} // namespace

void FactsKeeper::restart(ContentFacts facts)
{
    ++m_newest;
    m_facts = std::move(facts);
}

void FactsKeeper::follow(const model::Tables &tables, const model::ChangeSet &changes)
{
    if (!touches(changes[TableId::Clusters],
                 {ClusterFields::Kind, ClusterFields::Stage, ClusterFields::Illustrative}) &&
        !touches(changes[TableId::Participants], {ParticipantFields::Kind, ParticipantFields::Illustrative,
                                                  ParticipantFields::LocationQuality, ParticipantFields::Geom}) &&
        !touches(changes[TableId::Links], {LinkFields::Illustrative}) &&
        !touches(changes[TableId::Zones], {model::ZoneFields::Zone}))
        return;
    const std::uint64_t question = ++m_newest;
    if (tables[TableId::Participants].rowCount() + tables[TableId::Links].rowCount() <= rowsLookedAtOnce) {
        take(factsOf(tables));
        return;
    }
    m_worker.run([this, question, snapshot = model::Tables(tables)] {
        if (m_newest.load() != question)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, question, facts = factsOf(snapshot)] {
                if (m_newest.load() == question)
                    take(facts);
            },
            Qt::QueuedConnection);
    });
}

void FactsKeeper::take(ContentFacts facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    Q_EMIT changed();
}

} // namespace atlas::session
