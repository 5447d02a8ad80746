// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"

#include <QString>

#include <limits>
#include <vector>

/// The steps of placing, joining and linking participants, with the words undo shows for them. Any thread.
namespace atlas::ui {

struct NewParticipant
{
    QString name;
    QString kind; ///< stored value; empty = not given
    model::LonLat place;
    model::Row cluster = model::noRow; ///< becomes a member of it; noRow = of none
};
/// Adds a participant placed by hand; its row will be the participants table's rowCount().
model::Edit newParticipantEdit(const model::Tables &tables, const NewParticipant &participant);
/// A name no other participant has: "Participant 7".
QString freeParticipantName(const model::Tables &tables);

/// Moves a participant; \p declared sets its region code as well, when it is not null (empty = none declared).
model::Edit moveParticipantEdit(const model::Tables &tables, model::Row participant, model::LonLat to,
                                const QString *declared, const QString &language);
model::Edit declareRegionEdit(const model::Tables &tables, model::Row participant, const QString &code,
                              const QString &language);
/// Takes participants out of the atlas, with their memberships and links.
model::Edit removeParticipantsEdit(const model::Tables &tables, const std::vector<model::Row> &participants);

/// What a link is besides its ends.
struct LinkDetails
{
    QString kind;      ///< stored value
    QString formality; ///< stored value
    bool directed = false;
    double weight = std::numeric_limits<double>::quiet_NaN(); ///< NaN = not given
    QString validFrom;
    QString validTo;
};
LinkDetails linkDetails(const model::Tables &tables, model::Row link);
/// Its row will be the links table's rowCount().
model::Edit newLinkEdit(const model::Tables &tables, model::Row from, model::Row to, const LinkDetails &details,
                        const QString &language);
/// Sets what differs; empty when nothing does.
model::Edit linkEdit(const model::Tables &tables, model::Row link, const LinkDetails &details, const QString &language);
model::Edit removeLinksEdit(const model::Tables &tables, const std::vector<model::Row> &links);

/// Participants that are members of a cluster, ascending.
std::vector<model::Row> membersOf(const model::Tables &tables, model::Row cluster);
/// Makes participants members; those that are stay as they are. Empty when all are.
model::Edit addMembersEdit(const model::Tables &tables, model::Row cluster, const std::vector<model::Row> &participants,
                           const QString &language);
/// Ends memberships; empty when none is a member.
model::Edit removeMembersEdit(const model::Tables &tables, model::Row cluster,
                              const std::vector<model::Row> &participants, const QString &language);

} // namespace atlas::ui
