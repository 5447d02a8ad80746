// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/ground.h"
#include "app/geometry/point_grid.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas::crossing {

/// How a participant got its province.
enum class PlacedBy : std::uint8_t {
    Nothing,     ///< it has none
    Declaration, ///< its region_code
    Location,    ///< where its point lies
};

/// Where every participant is, who belongs to which cluster and who is linked to whom: integers only, one entry per
/// row of the snapshot it was made from. Immutable; any thread.
class Membership
{
public:
    static std::shared_ptr<const Membership> build(const model::Tables &tables, const Ground &ground,
                                                   model::Progress &progress);

    /// Index into ground.provinces().regions, −1 = none.
    int province(model::Row participant) const { return m_province[participant]; }
    int district(model::Row participant) const { return m_district[participant]; }
    /// Province in which the point lies, −1 = outside or no point, whatever is declared.
    int locatedProvince(model::Row participant) const { return m_located[participant]; }
    PlacedBy placedBy(model::Row participant) const { return m_placedBy[participant]; }
    bool onBorder(model::Row participant) const { return m_onBorder[participant] != 0; }

    struct Member
    {
        model::Row participant;
        model::StringId role;
    };
    /// Members of a cluster in the table's order; a participant named twice stands once, with its first role.
    std::span<const Member> members(model::Row cluster) const;

    /// Ends of a link as participant rows; noRow = names nobody here.
    model::Row from(model::Row link) const { return m_from[link]; }
    model::Row to(model::Row link) const { return m_to[link]; }
    /// Living links with an end at the participant, ascending.
    std::span<const model::Row> linksOf(model::Row participant) const;

    /// Living participants' points by place.
    const geometry::PointGrid &points() const { return m_points; }

private:
    void placeParticipants(const model::Tables &tables, const Ground &ground, model::Progress &progress);
    void indexMembers(const model::Tables &tables);
    void indexLinks(const model::Tables &tables);

    std::vector<std::int32_t> m_province;
    std::vector<std::int32_t> m_district;
    std::vector<std::int32_t> m_located;
    std::vector<PlacedBy> m_placedBy;
    std::vector<std::uint8_t> m_onBorder;
    std::vector<std::uint32_t> m_memberStarts;
    std::vector<Member> m_members;
    std::vector<model::Row> m_from;
    std::vector<model::Row> m_to;
    std::vector<std::uint32_t> m_linkStarts;
    std::vector<model::Row> m_links;
    geometry::PointGrid m_points;
};

} // namespace atlas::crossing
