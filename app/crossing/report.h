// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/settings.h"
#include "app/model/id_index.h"
#include "app/model/shape.h"

#include <QString>
#include <QVariantMap>

#include <cstdint>
#include <optional>
#include <vector>

/// The crossing report as values: what the analysis found, before it is put into words (finding_text.h) or into
/// a format (app/report). Immutable once made; shared between threads. Units: km², km, shares 0–1. A value that
/// cannot be computed is absent, and a finding of rule NotComputable says why.
namespace atlas::crossing {

/// A region's part in a cluster.
struct RegionPart
{
    QString code;
    QString name;
    QString nameEn;
    double areaKm2 = 0;
    double areaShare = 0; ///< of the whole extent, so that Σ areaShare + outside share = 1
    std::int64_t participants = 0;
    std::optional<double> participantShare; ///< of the participants that have a province
    bool certain = true; ///< false when all of the part lies within the boundary set's positional error of the line
    bool sliver = false; ///< below the sliver thresholds: listed, but does not count as a part
    model::Shape shape;  ///< the part itself, EPSG:4326
};

/// A stretch of the common border of two provinces strictly inside the extent.
struct CrossedLine
{
    QString codeA; ///< the lower code
    QString codeB;
    double lengthKm = 0; ///< geodesic
    bool certain = true;
    bool sliver = false; ///< one side's part is a sliver, so that this does not count as crossing
    std::vector<std::vector<model::LonLat>> stretches; ///< EPSG:4326
};

/// Which basis a host province was found on; empty code = none.
struct Host
{
    QString code;
    bool tie = false; ///< another province has the same share; the lower code was taken
};

/// Links of a cluster, or of the whole map (then leaving = 0). Formulas: indicators.md of the field;
/// E-I Krackhardt & Stern 1988; permeability = observed / expected cross-province links under the size null
/// (1 − Freeman's S, 1978) and the degree null (1 − Newman's r, 2003).
struct LinkFigures
{
    std::int64_t total = 0;
    std::int64_t withinProvince = 0;
    std::int64_t crossProvince = 0;
    std::int64_t abroadOrUnplaced = 0;
    std::int64_t leavingCluster = 0;

    std::optional<double> eI;
    std::optional<double> eIExpected;
    std::optional<double> eIRescaled;
    std::optional<double> pClosed; ///< share of permutations whose E-I is at most as large
    std::optional<double> pOpen;   ///< share of permutations whose E-I is at least as large
    int permutations = 0;          ///< actually made
    std::optional<double> permeabilitySize;
    std::optional<double> permeabilityDegree;
    std::optional<double> assortativity;
    std::int64_t placedParticipants = 0;   ///< nodes of the network that have a province
    std::int64_t unplacedParticipants = 0; ///< nodes that have none and so take no part
};

struct Broker
{
    model::Row participant = model::noRow;
    QString id;
    QString name;
    QString nameEn;
    double crossBorderBetweenness = 0;
    std::optional<double> dependence; ///< share of connected cross-province pairs lost without it
};

/// Participants of one kind or role in one province.
struct RoleCount
{
    QString province; ///< code; empty = no province
    QString kind;     ///< stored value of the participant kind
    std::int64_t count = 0;
};

struct ProvincePair
{
    QString codeA;
    QString codeB;
    std::int64_t links = 0;
};

/// A published count by province, without the individuals (table participation).
struct ParticipationShare
{
    QString regionCode; ///< as in the table; may be no province's code
    QString name;
    QString nameEn;
    bool isProvince = false;
    double value = 0;
    double share = 0;
};
struct ParticipationFigures
{
    QString measure;
    QString year;
    QString source;
    double total = 0;
    std::vector<ParticipationShare> shares; ///< largest first
    Host host;
    std::optional<double> hostShare;
    std::optional<double> hhi;
};

enum class Severity : std::uint8_t { Info, Warning, Error };

enum class Rule : std::uint8_t {
    Crossing,           ///< the extent lies in more than one province, beyond doubt
    CrossingUncertain,  ///< it may, but all of the other part is within the positional error
    NotCrossing,        ///< it lies in one province
    Outside,            ///< part of the extent is in no province (sea, abroad)
    Slivers,            ///< parts too small to count
    ParticipantsBeyond, ///< participants outside the host province
    LeadOutsideHost,
    AuthoritiesAtTable,
    ClosedNetwork,
    OpenNetwork,
    Gatekept,
    NoDominantProvince,
    DominantProvince,  ///< published counts: the largest share, with figures
    DeclaredElsewhere, ///< declared region and location differ
    UncertainPlaces,   ///< participants so near a line that their province is not sure
    NotPlaced,         ///< participants without a province
    Illustrative,      ///< the extent, participants or links are illustrative
    OverviewBoundaries,
    NotComputable, ///< evidence "figure" and "reason"
    RepairedGeometry,
};

/// One thing worth saying, with the figures it rests on; sentences come from findingSentence().
struct Finding
{
    Rule rule = Rule::NotComputable;
    Severity severity = Severity::Info;
    QVariantMap evidence;              ///< figures and names by key, sorted; every figure the sentence states
    std::vector<QString> participants; ///< ids it is about, for "zoom to"
    model::LonLatBox place;            ///< where on the map; may be empty
};

/// Everything found about one cluster at one revision.
struct ClusterReport
{
    model::Row cluster = model::noRow;
    QString id;
    QString name;
    QString nameEn;
    bool illustrative = false;
    bool participantsFromMembership = true; ///< else: those located inside the extent
    std::optional<double> areaKm2;
    std::optional<double> outsideKm2;
    std::vector<RegionPart> provinces; ///< by code; every province with area or participants
    std::vector<RegionPart> districts;
    std::int64_t participants = 0;
    std::int64_t participantsPlaced = 0; ///< of them, in a province
    Host hostByArea;
    Host hostByParticipants;
    Host hostByLead;
    std::optional<double> extraHostAreaShare;      ///< 1 − the host's share, so what lies in no province counts too
    std::optional<double> otherProvincesAreaShare; ///< in provinces other than the host
    std::optional<double> extraHostParticipantShare;
    std::optional<double> hhiArea;
    std::optional<double> hhiParticipants;
    std::optional<double> effectiveProvincesArea;
    std::optional<double> effectiveProvincesParticipants;
    bool crosses = false;
    bool crossesCertain = false;
    std::vector<CrossedLine> crossedLines;
    LinkFigures links;
    std::vector<Broker> brokers; ///< largest cross-border betweenness first
    std::vector<RoleCount> roles;
    std::vector<ParticipationFigures> participation;
    std::vector<Finding> findings; ///< most severe first
    model::LonLatBox bounds;
};

/// The network of the whole map.
struct NetworkReport
{
    std::int64_t participants = 0;
    LinkFigures links;
    std::vector<ProvincePair> byProvincePair;
    std::vector<Finding> findings;
};

/// What was used as the lines.
struct BoundarySetSummary
{
    QString id;
    QString name;
    QString nameEn;
    QString country;
    QString referenceDate;
    QString codeSystem;
    QString precision;
    std::optional<double> positionalErrorM;
    QString credit;
    QString creditEn;
    std::int64_t provinces = 0;
    std::int64_t districts = 0;
};

struct MapReport
{
    QString title;
    QString titleEn;
    QString formatVersion;
    BoundarySetSummary boundarySet;
    Settings settings;
    std::vector<ClusterReport> clusters;
    NetworkReport network;
    std::vector<Finding> findings; ///< about the map as a whole
};

} // namespace atlas::crossing
