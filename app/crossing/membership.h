// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/ground.h"
#include "app/crossing/patched_lists.h"
#include "app/geometry/point_grid.h"
#include "app/model/column.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <unordered_set>
#include <vector>

namespace atlas::crossing {

/// How a participant got its province.
enum class PlacedBy : std::uint8_t {
    Nothing,     ///< it has none
    Declaration, ///< its region_code
    Location,    ///< where its point lies
};

/// Rows of a snapshot that differ from those of an earlier one.
struct TouchedRows
{
    std::vector<model::Row> participants;
    std::vector<model::Row> memberships;
    std::vector<model::Row> links;
};

/// Where every participant is, who belongs to which cluster and who is linked to whom: integers only, one entry per
/// row of the snapshot it was made from. Immutable; any thread.
class Membership
{
public:
    /// O(participants + memberships + links), on all cores.
    static std::shared_ptr<const Membership> build(const model::Tables &tables, const Ground &ground,
                                                   model::Progress &progress);

    /// The same as build() for tables that differ from those that this was made from (`before`) in few rows, over the
    /// same regions and the same clusters by the same ids: some microseconds per row touched. Null where that is not
    /// so simple (an id was changed, someone is now there whom a link named before, too much was touched since the last
    /// build()): then build().
    std::shared_ptr<const Membership> updated(const model::Tables &before, const model::Tables &tables,
                                              const Ground &ground, const TouchedRows &touched) const;

    /// Index into ground.provinces().regions, −1 = none.
    int province(model::Row participant) const { return m_places.at(participant).province; }
    int district(model::Row participant) const { return m_places.at(participant).district; }
    /// Province in which the point lies, −1 = outside or no point, whatever is declared.
    int locatedProvince(model::Row participant) const { return m_places.at(participant).located; }
    PlacedBy placedBy(model::Row participant) const { return m_places.at(participant).placedBy; }
    bool onBorder(model::Row participant) const { return m_places.at(participant).onBorder; }

    struct Member
    {
        model::Row participant;
        model::StringId role;
    };
    /// Members of a cluster in the table's order; a participant named twice stands once, with its first role.
    std::span<const Member> members(model::Row cluster) const { return m_members.at(cluster); }
    /// Clusters that a participant is a member of, ascending.
    std::span<const model::Row> clustersOf(model::Row participant) const { return m_clusters.at(participant); }

    /// Ends of a link as participant rows; noRow = names nobody here.
    model::Row from(model::Row link) const { return m_from.at(link); }
    model::Row to(model::Row link) const { return m_to.at(link); }
    /// Living links with an end at the participant, ascending.
    std::span<const model::Row> linksOf(model::Row participant) const { return m_links.at(participant); }

    /// Living participants inside a shape, ascending.
    std::vector<model::Row> participantsInside(const model::Shape &shape) const;

private:
    struct Place
    {
        std::int32_t province = -1;
        std::int32_t district = -1;
        std::int32_t located = -1;
        PlacedBy placedBy = PlacedBy::Nothing;
        bool onBorder = false;
    };
    void placeParticipants(const model::Tables &tables, const Ground &ground, model::Progress &progress);
    void indexMembers(const model::Tables &tables, std::unordered_set<model::StringId> &missing);
    void indexLinks(const model::Tables &tables, std::unordered_set<model::StringId> &missing);
    static Place placeOf(const model::Table &participants, model::Row row, const Ground &ground,
                         const geometry::Location &province, const geometry::Location &district);

    // What updated() is made of; false = it can't be done that way.
    bool updateParticipants(const model::Tables &before, const model::Tables &tables, const Ground &ground,
                            std::span<const model::Row> rows);
    bool updateMemberships(const model::Tables &before, const model::Tables &tables, std::span<const model::Row> rows);
    bool updateLinks(const model::Tables &tables, std::span<const model::Row> rows);
    void renewMembers(const model::Tables &tables, model::Row cluster);
    void note(model::StringId missing);

    model::Column<Place> m_places;
    PatchedLists<Member> m_members;        // by cluster
    PatchedLists<model::Row> m_memberRows; // by cluster: rows of the memberships table, repeated ones included
    PatchedLists<model::Row> m_clusters;   // by participant
    model::Column<model::Row> m_from;      // by link
    model::Column<model::Row> m_to;        // by link
    PatchedLists<model::Row> m_links;      // by participant
    std::shared_ptr<const geometry::PointGrid> m_points; // without those in m_moved
    std::map<model::Row, model::LonLat> m_moved;         // participants whose place changed since; NaN = gone
    std::shared_ptr<const std::unordered_set<model::StringId>> m_missing; // ids that are named but belong to nobody
};

} // namespace atlas::crossing
