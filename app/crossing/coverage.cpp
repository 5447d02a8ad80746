// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/coverage.h"

#include "app/crossing/evidence.h"
#include "app/crossing/ground.h"
#include "app/network/concentration.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace atlas::crossing {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

/// From this part of the placed participants on, the known numbers of employees stand for the provinces' weights.
constexpr double enoughKnown = 0.8;

void addEmployees(const Basis &basis, const ClusterMembers &members, ClusterReport &report)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    std::map<QString, double> byProvince;
    double all = 0;
    for (const Membership::Member &member : members.members) {
        const double employees = participants.real(member.participant, ParticipantFields::Employees);
        const int province = basis.membership->province(member.participant);
        if (!std::isfinite(employees) || employees < 0 || province < 0)
            continue;
        ++report.extent.employeesKnownFor;
        byProvince[basis.ground->provinces().regions[static_cast<std::size_t>(province)].code] += employees;
        all += employees;
    }
    ExtentFigures &figures = report.extent;
    if (report.participantsPlaced > 0)
        figures.employeeCoverage =
            static_cast<double>(figures.employeesKnownFor) / static_cast<double>(report.participantsPlaced);
    std::vector<double> amounts;
    double largest = 0;
    for (RegionPart &part : report.provinces) { // by code, so that a tie goes to the lower one
        const auto found = byProvince.find(part.code);
        if (found == byProvince.end())
            continue;
        part.employees = found->second;
        if (all > 0)
            part.employeeShare = found->second / all;
        if (found->second > 0)
            amounts.push_back(found->second);
        if (found->second > largest) {
            largest = found->second;
            figures.hostByEmployees = {part.code, false};
        } else if (largest > 0 && found->second == largest) {
            figures.hostByEmployees.tie = true;
        }
    }
    if (all > 0)
        figures.extraHostEmployeeShare = 1 - largest / all;
    figures.hhiEmployees = network::herfindahl(amounts).value;
    figures.effectiveProvincesEmployees = network::effectiveNumber(amounts).value;
}

void countRoles(const Basis &basis, const ParticipantNetwork &network, ClusterReport &report)
{
    const model::Table &participants = (*basis.tables)[TableId::Participants];
    struct Cell
    {
        std::int64_t count = 0;
        std::size_t ends = 0;
    };
    std::map<std::pair<QString, QString>, Cell> cells;
    const auto &regions = basis.ground->provinces().regions;
    const auto cellOf = [&](Row row) -> Cell & {
        const int province = basis.membership->province(row);
        const QString code = province < 0 ? QString() : regions[static_cast<std::size_t>(province)].code;
        return cells[{code, participants.text(row, ParticipantFields::Kind)}];
    };
    for (const Row row : network.participants)
        ++cellOf(row).count;
    const network::Graph &graph = network.placed.graph;
    for (network::Node node = 0; node < graph.nodeCount(); ++node)
        cellOf(network.participant(node)).ends += graph.degree(node);
    const auto ends = static_cast<double>(2 * graph.edgeCount());
    for (const auto &[key, cell] : cells) {
        RoleCount role;
        role.province = key.first;
        role.kind = key.second;
        role.count = cell.count;
        if (ends > 0 && !role.province.isEmpty())
            role.linkShare = static_cast<double>(cell.ends) / ends;
        report.roles.push_back(std::move(role));
    }
}

/// A kind the cluster has somewhere, missing in a province with a large part.
void findGaps(const Settings &settings, ClusterReport &report)
{
    std::set<QString> kinds;
    std::set<std::pair<QString, QString>> present;
    for (const RoleCount &role : report.roles) {
        if (role.kind.isEmpty() || role.province.isEmpty())
            continue;
        kinds.insert(role.kind);
        present.insert({role.province, role.kind});
    }
    const auto few = static_cast<std::int64_t>(std::max(settings.minNetwork, 0));
    if (report.participantsPlaced < few)
        return;
    const bool byEmployees = static_cast<double>(report.extent.employeesKnownFor) >=
                             enoughKnown * static_cast<double>(report.participantsPlaced);
    for (const RegionPart &part : report.provinces) {
        const std::optional<double> share = byEmployees ? part.employeeShare : part.participantShare;
        // A province in which the cluster has only ground is no thin side of its network.
        if (part.participants == 0 || !share || *share < settings.thinShare)
            continue;
        Finding finding;
        QVariantList missing;
        for (const QString &kind : kinds) {
            if (present.contains({part.code, kind}))
                continue;
            report.roleGaps.push_back({part.code, kind, *share, byEmployees});
            missing << kind;
        }
        // One kind of several may be missing by chance, and a handful of participants cannot be of all kinds: the side
        // is thin when it has enough of them and lacks at least half of the kinds.
        if (part.participants < few || missing.size() < 2 ||
            static_cast<std::size_t>(2 * missing.size()) < kinds.size())
            continue;
        finding.rule = Rule::ThinOnOneSide;
        finding.severity = Severity::Warning;
        finding.evidence = {{QStringLiteral("province"), regionEvidence(part)},
                            {QStringLiteral("share"), *share},
                            {QStringLiteral("by_employees"), byEmployees},
                            {QStringLiteral("kinds"), missing},
                            {QStringLiteral("kinds_in_cluster"), static_cast<int>(kinds.size())},
                            {QStringLiteral("participants"), static_cast<qlonglong>(part.participants)},
                            {QStringLiteral("threshold"), settings.thinShare}};
        report.findings.push_back(std::move(finding));
    }
}

/// By code, the members whose province is sure.
std::map<QString, std::int64_t> surelyPlaced(const Basis &basis, const ClusterMembers &members)
{
    std::map<QString, std::int64_t> counts;
    for (const Membership::Member &member : members.members) {
        if (isPlacedSurely(basis, member.participant))
            ++counts[provinceCode(basis, member.participant)];
    }
    return counts;
}

void listAuthorities(const Basis &basis, const ClusterMembers &members, const Settings &settings, ClusterReport &report)
{
    const std::map<QString, std::int64_t> surely = surelyPlaced(basis, members);
    for (const RegionPart &part : report.provinces) {
        Authority authority;
        authority.code = part.code;
        authority.name = part.name;
        authority.nameEn = part.nameEn;
        if (report.areaKm2)
            authority.areaShare = part.areaShare;
        authority.participantShare = part.participantShare;
        const auto links = std::find_if(report.provinceLinks.begin(), report.provinceLinks.end(),
                                        [&](const ProvinceFigures &figures) { return figures.code == part.code; });
        if (links != report.provinceLinks.end())
            authority.linkShare = links->linkShare;
        const bool byWork = authority.participantShare.value_or(0) >= settings.tableShare ||
                            authority.linkShare.value_or(0) >= settings.tableShare;
        const bool byArea = authority.areaShare.value_or(0) >= settings.tableShare && !part.sliver;
        authority.atTable = byWork || byArea;
        // A part within the lines' error is no sure reason, nor are participants that may be across a line.
        const auto found = surely.find(part.code);
        const std::int64_t sure = found == surely.end() ? 0 : found->second;
        const bool byEnough =
            authority.participantShare.value_or(0) >= settings.tableShare &&
            static_cast<double>(sure) >= settings.tableShare * static_cast<double>(report.participantsPlaced);
        const bool byLinks = authority.linkShare.value_or(0) >= settings.tableShare && sure == part.participants;
        authority.certain = byEnough || byLinks || (part.certain && (byArea || !byWork));
        report.authorities.push_back(std::move(authority));
    }
}

} // namespace

void analyseCoverage(const Basis &basis, const ClusterMembers &members, const ParticipantNetwork &network,
                     const Settings &settings, ClusterReport &report)
{
    addEmployees(basis, members, report);
    countRoles(basis, network, report);
    findGaps(settings, report);
    listAuthorities(basis, members, settings, report);
}

} // namespace atlas::crossing
