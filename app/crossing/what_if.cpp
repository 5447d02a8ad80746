// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/what_if.h"

#include "app/crossing/membership.h"

#include <QCoreApplication>

namespace atlas::crossing {

using model::LinkFields;
using model::MembershipFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

/// The tables with the changes made. Copies share what is not changed.
model::Snapshot changed(const Basis &basis, const Hypothesis &hypothesis)
{
    auto tables = std::make_shared<model::Tables>(*basis.tables);
    model::Table &participants = (*tables)[TableId::Participants];
    model::Table &memberships = (*tables)[TableId::Memberships];
    model::Table &links = (*tables)[TableId::Links];
    const auto remove = [](model::Table &table, Row row) {
        if (table.isAlive(row))
            table.setAlive(row, false);
    };
    for (const Row row : hypothesis.withoutParticipants) {
        if (!participants.isAlive(row))
            continue;
        for (const Row link : basis.membership->linksOf(row))
            remove(links, link);
        const model::StringId id = participants.textId(row, ParticipantFields::Id);
        for (Row member = 0; member < memberships.rowCount(); ++member) {
            if (memberships.isAlive(member) && memberships.textId(member, MembershipFields::Participant) == id)
                remove(memberships, member);
        }
        remove(participants, row);
    }
    for (const Row link : hypothesis.withoutLinks)
        remove(links, link);
    for (const Hypothesis::Link &link : hypothesis.newLinks) {
        if (!participants.isAlive(link.from) || !participants.isAlive(link.to))
            continue;
        const Row row = links.appendRow();
        links.setTextId(row, LinkFields::From, participants.textId(link.from, ParticipantFields::Id));
        links.setTextId(row, LinkFields::To, participants.textId(link.to, ParticipantFields::Id));
    }
    return tables;
}

} // namespace

model::Result<WhatIf> whatIf(const std::shared_ptr<const Basis> &basis, Row cluster, const Hypothesis &hypothesis,
                             const Settings &settings, model::Progress &progress)
{
    const bool sameRows =
        hypothesis.withoutParticipants.empty() && hypothesis.withoutLinks.empty() && hypothesis.newLinks.empty();
    const bool sameLines = hypothesis.boundarySet.isEmpty();
    QString lines = hypothesis.boundarySet;
    if (sameLines && basis->boundarySet != model::noRow)
        lines = basis->boundarySetSummary.id;
    const model::Result<std::shared_ptr<const Basis>> other = makeBasis(
        sameRows ? basis->tables : changed(*basis, hypothesis), lines, basis, {sameLines, sameRows}, progress);
    if (!other)
        return other.problem();
    WhatIf out;
    out.before = reportCluster(*basis, cluster, settings, progress);
    out.after = reportCluster(**other, cluster, settings, progress);
    out.linesBefore = basis->boundarySetSummary;
    out.linesAfter = (*other)->boundarySetSummary;
    if (progress.isCancelled())
        return model::Problem{{}, {}, QCoreApplication::translate("Analysis", "The analysis was cancelled"), {}};
    return out;
}

} // namespace atlas::crossing
