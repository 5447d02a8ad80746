// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/generated_atlas.h"

#include "app/network/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

namespace atlas::test {

using namespace model;
using network::Random;

namespace {

constexpr int cells = 16;        // districts per side
constexpr int blockCells = 4;    // districts per side of a province
constexpr int borderPoints = 64; // segments of one side of a district
constexpr double west = 126;
constexpr double south = 34.4;
constexpr double cellDegrees = 0.24;

/// A corner of the district lattice, a little off the grid inside the country.
LonLat corner(int column, int row)
{
    Random random(static_cast<std::uint64_t>(row) * 1000 + static_cast<std::uint64_t>(column) + 7);
    const double jitter = 0.15 * cellDegrees;
    return {west + column * cellDegrees + (random.uniform() - 0.5) * jitter,
            south + row * cellDegrees + (random.uniform() - 0.5) * jitter};
}

/// The winding line between two neighbouring corners, always made in the same direction so that both sides share it.
std::vector<LonLat> border(int column, int row, bool vertical)
{
    const LonLat a = corner(column, row);
    const LonLat b = vertical ? corner(column, row + 1) : corner(column + 1, row);
    std::vector<double> offsets(borderPoints + 1, 0);
    Random random(static_cast<std::uint64_t>(row * 100 + column) * 2 + (vertical ? 1 : 0) + 5000);
    for (int step = borderPoints; step > 1; step /= 2) { // midpoint displacement
        for (int at = step / 2; at < borderPoints; at += step) {
            const double middle =
                (offsets[static_cast<std::size_t>(at - step / 2)] + offsets[static_cast<std::size_t>(at + step / 2)]) /
                2;
            offsets[static_cast<std::size_t>(at)] =
                middle + (random.uniform() - 0.5) * 0.12 * cellDegrees * step / borderPoints;
        }
    }
    std::vector<LonLat> line;
    for (int at = 0; at <= borderPoints; ++at) {
        const double t = static_cast<double>(at) / borderPoints;
        const double off = offsets[static_cast<std::size_t>(at)];
        line.push_back(
            {a.lon + t * (b.lon - a.lon) + (vertical ? off : 0), a.lat + t * (b.lat - a.lat) + (vertical ? 0 : off)});
    }
    return line;
}

/// The outline of a block of districts, counter-clockwise.
ShapePtr outline(int column, int row, int size)
{
    std::vector<LonLat> ring;
    const auto add = [&](std::vector<LonLat> line, bool backwards) {
        if (backwards)
            std::reverse(line.begin(), line.end());
        ring.insert(ring.end(), ring.empty() ? line.begin() : line.begin() + 1, line.end());
    };
    for (int i = 0; i < size; ++i)
        add(border(column + i, row, false), false);
    for (int i = 0; i < size; ++i)
        add(border(column + size, row + i, true), false);
    for (int i = size - 1; i >= 0; --i)
        add(border(column + i, row + size, false), true);
    for (int i = size - 1; i >= 0; --i)
        add(border(column, row + i, true), true);
    Shape shape;
    shape.beginPart();
    shape.addRing(ring);
    return std::make_shared<const Shape>(std::move(shape));
}

StringId intern(StringPool &pool, const std::string &text)
{
    return pool.intern(std::string_view(text));
}

void addRegion(Tables &tables, const char *level, const std::string &code, const std::string &parent,
               const ShapePtr &shape)
{
    Table &regions = tables[TableId::Regions];
    StringPool &pool = *tables.pool();
    const Row row = regions.appendRow();
    regions.setShape(row, RegionFields::Geom, shape);
    regions.setTextId(row, RegionFields::BoundarySet, intern(pool, "generated"));
    regions.setTextId(row, RegionFields::Level, intern(pool, level));
    regions.setTextId(row, RegionFields::Code, intern(pool, code));
    regions.setTextId(row, RegionFields::Name, intern(pool, "지역 " + code));
    regions.setTextId(row, RegionFields::NameEn, intern(pool, "Region " + code));
    regions.setTextId(row, RegionFields::ParentCode, intern(pool, parent));
}

void addRegions(Tables &tables)
{
    tables.setSetting(QStringLiteral("title"), QStringLiteral("만들어 낸 나라"));
    tables.setSetting(QStringLiteral("title_en"), QStringLiteral("A made-up country"));
    tables.setSetting(QStringLiteral("boundary_set"), QStringLiteral("generated"));
    Table &sets = tables[TableId::BoundarySets];
    const Row set = sets.appendRow();
    sets.setValue(set, BoundarySetFields::Id, QStringLiteral("generated"));
    sets.setValue(set, BoundarySetFields::Name, QStringLiteral("Generated"));
    sets.setValue(set, BoundarySetFields::Country, QStringLiteral("KR"));
    sets.setValue(set, BoundarySetFields::Precision, QStringLiteral("statistical"));
    sets.setValue(set, BoundarySetFields::PositionalErrorM, 50.0);
    const int blocks = cells / blockCells;
    for (int row = 0; row < blocks; ++row) {
        for (int column = 0; column < blocks; ++column) {
            const std::string code = std::to_string(11 + row * blocks + column);
            addRegion(tables, "province", code, "", outline(column * blockCells, row * blockCells, blockCells));
            for (int i = 0; i < blockCells * blockCells; ++i)
                addRegion(tables, "district", code + std::to_string(100 + i), code,
                          outline(column * blockCells + i % blockCells, row * blockCells + i / blockCells, 1));
        }
    }
}

struct Centre
{
    LonLat place;
    double radius; // degrees of latitude
};

std::vector<Centre> addClusters(Tables &tables, const AtlasSize &size, Random &random)
{
    static constexpr const char *kinds[] = {"industrial", "innovation", "industrial_complex", "mini_cluster"};
    Table &clusters = tables[TableId::Clusters];
    StringPool &pool = *tables.pool();
    std::vector<Centre> centres;
    for (std::uint32_t i = 0; i < size.clusters; ++i) {
        const double extent = cells * cellDegrees;
        const Centre centre{{west + random.uniform() * extent, south + random.uniform() * extent},
                            0.02 * std::exp(1.5 * random.uniform())};
        Shape shape;
        shape.beginPart();
        std::vector<LonLat> ring;
        for (std::uint32_t v = 0; v < size.vertices; ++v) { // star-shaped, so valid
            const double angle = 2 * std::numbers::pi * v / size.vertices;
            const double radius = centre.radius * (0.75 + 0.5 * random.uniform());
            ring.push_back(
                {centre.place.lon + 1.25 * radius * std::cos(angle), centre.place.lat + radius * std::sin(angle)});
        }
        shape.addRing(ring);
        const std::string number = std::to_string(i + 1);
        const Row row = clusters.appendRow();
        clusters.setShape(row, ClusterFields::Geom, std::make_shared<const Shape>(std::move(shape)));
        clusters.setTextId(row, ClusterFields::Id, intern(pool, "c" + number));
        clusters.setTextId(row, ClusterFields::Name, intern(pool, "클러스터 " + number));
        clusters.setTextId(row, ClusterFields::NameEn, intern(pool, "Cluster " + number));
        clusters.setTextId(row, ClusterFields::Kind, intern(pool, kinds[i % 4]));
        clusters.setFlag(row, ClusterFields::Illustrative, true);
        centres.push_back(centre);
    }
    return centres;
}

void addParticipants(Tables &tables, const AtlasSize &size, const std::vector<Centre> &centres, Random &random)
{
    static constexpr const char *kinds[] = {
        "firm", "firm", "firm", "firm", "university", "research_institute", "support_organisation", "business_service"};
    Table &participants = tables[TableId::Participants];
    Table &memberships = tables[TableId::Memberships];
    StringPool &pool = *tables.pool();
    const StringId member = intern(pool, "member");
    const StringId lead = intern(pool, "lead");
    const StringId quality = intern(pool, "address");
    for (std::uint32_t i = 0; i < size.participants; ++i) {
        const std::uint32_t cluster = i % size.clusters;
        const Centre &centre = centres[cluster];
        const double angle = 2 * std::numbers::pi * random.uniform();
        const double radius = 1.3 * centre.radius * std::sqrt(random.uniform());
        const std::string number = std::to_string(i + 1);
        const StringId id = intern(pool, "p" + number);
        const Row row = participants.appendRow();
        participants.setPoint(
            row, ParticipantFields::Geom,
            {centre.place.lon + 1.25 * radius * std::cos(angle), centre.place.lat + radius * std::sin(angle)});
        participants.setTextId(row, ParticipantFields::Id, id);
        participants.setTextId(row, ParticipantFields::Name, intern(pool, "참여기관 " + number));
        participants.setTextId(row, ParticipantFields::Kind, intern(pool, kinds[random.below(8)]));
        participants.setReal(row, ParticipantFields::Employees, 1 + random.below(500));
        participants.setTextId(row, ParticipantFields::LocationQuality, quality);
        participants.setFlag(row, ParticipantFields::Illustrative, true);
        const Row membership = memberships.appendRow();
        memberships.setTextId(membership, MembershipFields::Cluster, intern(pool, "c" + std::to_string(cluster + 1)));
        memberships.setTextId(membership, MembershipFields::Participant, id);
        memberships.setTextId(membership, MembershipFields::Role, i < size.clusters ? lead : member);
    }
}

void addLinks(Tables &tables, const AtlasSize &size, Random &random)
{
    static constexpr const char *kinds[] = {"joint_rd", "supply", "informal_exchange", "technology_transfer"};
    const Table &participants = tables[TableId::Participants];
    Table &links = tables[TableId::Links];
    StringPool &pool = *tables.pool();
    const std::uint32_t perCluster = std::max(1U, size.participants / size.clusters);
    for (std::uint32_t i = 0; i < size.links; ++i) {
        const Row from = random.below(size.participants);
        const std::uint32_t step = random.below(perCluster);
        // Members of one cluster stand size.clusters rows apart.
        const Row to =
            random.below(10) < 8 ? (from % size.clusters) + step * size.clusters : random.below(size.participants);
        const Row row = links.appendRow();
        links.setTextId(row, LinkFields::Id, intern(pool, "l" + std::to_string(i + 1)));
        links.setTextId(row, LinkFields::From, participants.textId(from, ParticipantFields::Id));
        links.setTextId(row, LinkFields::To,
                        participants.textId(std::min(to, size.participants - 1), ParticipantFields::Id));
        links.setTextId(row, LinkFields::Kind, intern(pool, kinds[random.below(4)]));
        links.setReal(row, LinkFields::Weight, 1 + random.below(9));
        links.setFlag(row, LinkFields::Illustrative, true);
    }
}

} // namespace

Tables generatedAtlas(const AtlasSize &size, std::uint64_t seed)
{
    Tables tables;
    Random random(seed);
    addRegions(tables);
    const std::vector<Centre> centres = addClusters(tables, size, random);
    addParticipants(tables, size, centres, random);
    addLinks(tables, size, random);
    return tables;
}

} // namespace atlas::test
