// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/extent_report.h"
#include "app/crossing/network_report.h"
#include "app/crossing/settings.h"
#include "app/crossing/specialisation_report.h"
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

/// Participants of one kind or role in one province.
struct RoleCount
{
    QString province; ///< code; empty = no province
    QString kind;     ///< stored value of the participant kind
    std::int64_t count = 0;
    std::optional<double> linkShare; ///< their link ends / all link ends of the cluster's network
};

/// A kind of participant that the cluster has elsewhere but not in a province with a large part of it.
struct RoleGap
{
    QString province; ///< code
    QString kind;
    double provinceShare = 0; ///< of the employees known, else of the participants
    bool byEmployees = false;
};

/// A province's authority and its part in the cluster.
struct Authority
{
    QString code;
    QString name;
    QString nameEn;
    std::optional<double> areaShare;
    std::optional<double> participantShare;
    std::optional<double> linkShare; ///< its link ends / all link ends of the cluster's network
    bool atTable = false;            ///< one of the shares reaches the threshold
    bool certain = true;             ///< not only an area within the boundaries' positional error
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
    LeansInward, ///< links cross lines less than by chance, but not all signs say closed
    OpenNetwork,
    Gatekept,
    Fragmented,    ///< many components, few participants in the largest
    ThinOnOneSide, ///< kinds of participants missing in a province with a large part
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
    ExtentFigures extent;
    LinkFigures links;
    std::vector<Broker> brokers;                        ///< largest cross-border betweenness first
    std::vector<ProvincePair> byProvincePair;           ///< with at least one link, ascending
    std::vector<ProvinceFigures> provinceLinks;         ///< provinces with participants, by code
    std::vector<ParticipantFigures> participantFigures; ///< most links first, up to Settings::participantsListed
    std::int64_t participantsLeftOut = 0;               ///< of that list
    std::vector<CutPoint> cutPoints;                    ///< what depends on most first, up to as many
    std::vector<CutLink> cutLinks;                      ///< up to as many
    std::vector<RoleCount> roles;
    std::vector<RoleGap> roleGaps;
    std::vector<Authority> authorities; ///< every province with a part, by code
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
    std::vector<ProvinceFigures> provinceLinks;
    std::vector<Broker> brokers;
    std::vector<ParticipantFigures> participantFigures; ///< most links first, up to Settings::participantsListed
    std::int64_t participantsLeftOut = 0;               ///< of that list
    std::vector<CutPoint> cutPoints;                    ///< up to Settings::participantsListed
    std::vector<CutLink> cutLinks;                      ///< up to as many
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
    std::vector<SpecialisationReport> specialisation; ///< by year; empty without an employment table
    std::vector<Finding> findings;                    ///< about the map as a whole
};

} // namespace atlas::crossing
