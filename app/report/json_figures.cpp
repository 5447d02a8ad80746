// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/json_figures.h"

namespace atlas::report {

using namespace crossing;

namespace {

void textOrNull(JsonWriter &json, const char *key, const QString &text)
{
    if (text.isEmpty())
        json.addNull(key);
    else
        json.add(key, text);
}

void fit(JsonWriter &json, const char *key, const std::optional<UnitFit> &fit)
{
    if (!fit) {
        json.addNull(key);
        return;
    }
    json.beginObject(key);
    json.add("jaccard", fit->jaccard);
    json.add("units_km2", fit->unitsKm2);
    json.beginArray("units");
    for (const NamedRegion &unit : fit->units) {
        json.beginObject();
        json.add("code", unit.code);
        json.add("name", unit.name);
        json.add("name_en", unit.nameEn);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void counts(JsonWriter &json, const LinkReach &reach)
{
    json.add("local", reach.local);
    json.add("provincial", reach.provincial);
    json.add("national", reach.national);
    json.add("abroad", reach.abroad);
    json.add("unknown", reach.unknown);
}

/// What a province's and a participant's figures share.
template <typename Figures>
void scope(JsonWriter &json, const Figures &figures)
{
    json.add("e_i", figures.eI);
    json.add("e_i_expected", figures.eIExpected);
    json.add("e_i_minimum", figures.eIMinimum);
    json.add("e_i_maximum", figures.eIMaximum);
    json.add("e_i_rescaled", figures.eIRescaled);
    json.add("e_i_p", figures.pClosed);
    json.add("e_i_p_open", figures.pOpen);
    json.beginObject("openness");
    counts(json, figures.reach);
    json.endObject();
    json.add("median_km_within", figures.medianKmWithin);
    json.add("median_km_cross", figures.medianKmCross);
}

void reach(JsonWriter &json, const LinkFigures &links)
{
    json.beginObject("openness");
    counts(json, links.openness);
    json.add("external_share", links.openness.external);
    json.add("placed_share", links.openness.placed);
    json.add("outside_recorded_share", links.openness.outsideRecorded);
    json.endObject();
    json.add("median_km_within", links.medianKmWithin);
    json.add("median_km_cross", links.medianKmCross);
    json.add("links_with_length", links.linksWithLength);
    if (links.borderEffect) {
        const BorderEffect &effect = *links.borderEffect;
        json.beginObject("border_effect");
        json.add("effect", effect.effect);
        json.add("low", effect.low);
        json.add("high", effect.high);
        json.add("distance_decay", effect.distanceDecay);
        json.add("degree_weight", effect.degreeWeight);
        json.add("pairs", effect.pairs);
        json.add("left_out", effect.leftOut);
        json.endObject();
    } else {
        json.addNull("border_effect");
    }
}

void shape(JsonWriter &json, const LinkFigures &links)
{
    json.add("density", links.density);
    json.add("transitivity", links.transitivity);
    json.add("components", links.components);
    json.add("isolated", links.isolated);
    json.add("giant_share", links.giantShare);
    json.add("cut_participants", links.cutParticipants);
    json.add("cut_links", links.cutLinks);
    json.add("broker_dependence_tenth", links.tenthDependence);
    json.add("brokers_in_tenth", links.tenth);
    if (links.communities) {
        const CommunityFigures &found = *links.communities;
        json.beginObject("communities");
        json.add("runs", found.runs);
        json.add("count", found.communities);
        json.add("count_low", found.communitiesLow);
        json.add("count_high", found.communitiesHigh);
        json.add("modularity", found.modularity);
        json.add("modularity_low", found.modularityLow);
        json.add("agreement", found.agreement);
        json.add("agreement_low", found.agreementLow);
        json.add("agreement_high", found.agreementHigh);
        json.endObject();
    } else {
        json.addNull("communities");
    }
}

void roleChance(JsonWriter &json, const char *key, const RoleChance &chance)
{
    json.beginObject(key);
    json.add("expected", chance.expected);
    json.add("z", chance.z);
    json.endObject();
}

} // namespace

void writeSettings(JsonWriter &json, const Settings &settings)
{
    json.add("permutations", settings.permutations);
    json.add("seed", static_cast<std::int64_t>(settings.seed));
    json.add("sliver_share", settings.sliverShare);
    json.add("sliver_km2", settings.sliverKm2);
    json.add("dominant_share", settings.dominantShare);
    json.add("closed_p", settings.closedP);
    json.add("closed_permeability", settings.closedPermeability);
    json.add("closed_openness", settings.closedOpenness);
    json.add("gatekept_share", settings.gatekeptShare);
    json.add("min_network", settings.minNetwork);
    json.add("table_share", settings.tableShare);
    json.add("thin_share", settings.thinShare);
    json.add("fragmented_share", settings.fragmentedShare);
    json.add("stable_links", settings.stableLinks);
    json.add("community_runs", settings.communityRuns);
    json.add("participants_listed", settings.participantsListed);
}

void writeExtent(JsonWriter &json, const ExtentFigures &extent)
{
    json.add("hhi_area_normalised", extent.hhiAreaNormalised);
    json.add("hhi_participants_normalised", extent.hhiParticipantsNormalised);
    json.add("provinces_by_area", extent.provincesByArea);
    json.add("provinces_by_participants", extent.provincesByParticipants);
    json.add("entropy_area", extent.entropyArea);
    json.add("entropy_participants", extent.entropyParticipants);
    json.add("extra_host_employee_share", extent.extraHostEmployeeShare);
    json.add("employees_known_for", extent.employeesKnownFor);
    json.add("employee_coverage", extent.employeeCoverage);
    json.add("hhi_employees", extent.hhiEmployees);
    json.add("effective_provinces_employees", extent.effectiveProvincesEmployees);
    json.add("lines_crossed", extent.linesCrossed);
    json.add("crossed_km", extent.crossedKm);
    json.add("cut_ratio", extent.cutRatio);
    json.add("perimeter_km", extent.perimeterKm);
    json.add("compactness", extent.compactness);
    json.add("nearest_line_m", extent.nearestLineM);
    if (extent.nearestLineSure)
        json.add("nearest_line_certain", *extent.nearestLineSure);
    else
        json.addNull("nearest_line_certain");
    fit(json, "province_fit", extent.provinceFit);
    fit(json, "district_fit", extent.districtFit);
}

void writeLinks(JsonWriter &json, const LinkFigures &figures)
{
    json.add("total", figures.total);
    json.add("within_province", figures.withinProvince);
    json.add("cross_province", figures.crossProvince);
    json.add("abroad_or_unplaced", figures.abroadOrUnplaced);
    json.add("leaving_cluster", figures.leavingCluster);
    json.add("pairs_within", figures.pairsWithin);
    json.add("pairs_cross", figures.pairsCross);
    json.add("cross_share", figures.crossShare);
    json.add("cross_share_weighted", figures.crossShareWeighted);
    json.add("e_i", figures.eI);
    json.add("e_i_expected", figures.eIExpected);
    json.add("e_i_minimum", figures.eIMinimum);
    json.add("e_i_maximum", figures.eIMaximum);
    json.add("e_i_rescaled", figures.eIRescaled);
    json.add("e_i_p", figures.pClosed);
    json.add("e_i_p_open", figures.pOpen);
    json.add("permutations", figures.permutations);
    json.add("e_i_null_mean", figures.eINullMean);
    json.add("e_i_null_deviation", figures.eINullDeviation);
    json.beginArray("e_i_null");
    for (const EiBar &bar : figures.eINull) {
        json.beginObject();
        json.add("from", bar.from);
        json.add("to", bar.to);
        json.add("permutations", bar.permutations);
        json.endObject();
    }
    json.endArray();
    json.add("permeability_size", figures.permeabilitySize);
    json.add("permeability_degree", figures.permeabilityDegree);
    json.add("assortativity", figures.assortativity);
    json.add("modularity", figures.modularity);
    json.add("modularity_max", figures.modularityMax);
    json.add("odds_ratio", figures.oddsRatio);
    json.add("odds_ratio_adjusted", figures.oddsRatioAdjusted);
    json.add("placed_participants", figures.placedParticipants);
    json.add("unplaced_participants", figures.unplacedParticipants);
    shape(json, figures);
    reach(json, figures);
}

void writeBroker(JsonWriter &json, const Broker &broker)
{
    json.beginObject();
    json.add("participant", broker.id);
    json.add("name", broker.name);
    json.add("name_en", broker.nameEn);
    json.add("cross_border_betweenness", broker.crossBorderBetweenness);
    json.add("betweenness_error", broker.betweennessError);
    json.add("dependence", broker.dependence);
    json.endObject();
}

void writePairs(JsonWriter &json, const std::vector<ProvincePair> &pairs)
{
    json.beginArray("by_province_pair");
    for (const ProvincePair &pair : pairs) {
        json.beginObject();
        json.add("a", pair.codeA);
        json.add("b", pair.codeB);
        json.add("links", pair.links);
        json.add("affinity", pair.affinity);
        json.add("salton", pair.salton);
        json.add("unstable", pair.unstable);
        json.endObject();
    }
    json.endArray();
}

void writeProvinceLinks(JsonWriter &json, const std::vector<ProvinceFigures> &provinces)
{
    json.beginArray("by_province");
    for (const ProvinceFigures &province : provinces) {
        json.beginObject();
        json.add("code", province.code);
        json.add("name", province.name);
        json.add("name_en", province.nameEn);
        json.add("participants", province.participants);
        json.add("within_province", province.within);
        json.add("cross_province", province.cross);
        json.add("abroad_or_unplaced", province.abroadOrUnplaced);
        json.add("leaving_cluster", province.leaving);
        scope(json, province);
        json.add("permeability_size", province.permeabilitySize);
        json.add("permeability_degree", province.permeabilityDegree);
        json.add("modularity", province.modularity);
        json.add("link_share", province.linkShare);
        json.endObject();
    }
    json.endArray();
}

void writeParticipants(JsonWriter &json, const std::vector<ParticipantFigures> &participants)
{
    json.beginArray("by_participant");
    for (const ParticipantFigures &figures : participants) {
        json.beginObject();
        json.add("participant", figures.id);
        json.add("name", figures.name);
        json.add("name_en", figures.nameEn);
        textOrNull(json, "province", figures.province);
        json.add("links", figures.links);
        json.add("within_province", figures.within);
        json.add("cross_province", figures.cross);
        json.add("abroad_or_unplaced", figures.abroadOrUnplaced);
        json.add("leaving_cluster", figures.leaving);
        scope(json, figures);
        json.add("permeability_size", figures.permeability);
        json.add("betweenness", figures.betweenness);
        json.add("cross_border_betweenness", figures.crossBorderBetweenness);
        json.add("dependence", figures.dependence);
        json.add("participation", figures.participation);
        json.add("constraint", figures.constraint);
        json.add("within_z", figures.withinZ);
        json.beginObject("roles");
        json.add("coordinator", figures.roles.coordinator);
        json.add("itinerant", figures.roles.itinerant);
        json.add("representative", figures.roles.representative);
        json.add("gatekeeper", figures.roles.gatekeeper);
        json.add("liaison", figures.roles.liaison);
        json.endObject();
        json.beginObject("roles_by_chance");
        roleChance(json, "coordinator", figures.coordinatorChance);
        roleChance(json, "itinerant", figures.itinerantChance);
        roleChance(json, "representative", figures.representativeChance);
        roleChance(json, "gatekeeper", figures.representativeChance);
        roleChance(json, "liaison", figures.liaisonChance);
        json.endObject();
        json.add("on_border", figures.onBorder);
        json.add("cut_point", figures.cutPoint);
        json.endObject();
    }
    json.endArray();
}

void writeCutLinks(JsonWriter &json, const std::vector<CutLink> &links)
{
    json.beginArray("bridges");
    for (const CutLink &link : links) {
        json.beginObject();
        json.add("from", link.fromId);
        json.add("from_name", link.fromName);
        json.add("from_name_en", link.fromNameEn);
        json.add("to", link.toId);
        json.add("to_name", link.toName);
        json.add("to_name_en", link.toNameEn);
        json.add("crosses_line", link.crossesLine);
        json.endObject();
    }
    json.endArray();
}

void writeCutPoints(JsonWriter &json, const std::vector<CutPoint> &points)
{
    json.beginArray("cut_points");
    for (const CutPoint &point : points) {
        json.beginObject();
        json.add("participant", point.id);
        json.add("name", point.name);
        json.add("name_en", point.nameEn);
        json.add("province", point.province);
        json.add("dependence", point.dependence);
        json.endObject();
    }
    json.endArray();
}

void writeRoles(JsonWriter &json, const ClusterReport &report)
{
    json.beginArray("roles");
    for (const RoleCount &role : report.roles) {
        json.beginObject();
        textOrNull(json, "province", role.province);
        json.add("kind", role.kind);
        json.add("count", role.count);
        json.add("link_share", role.linkShare);
        json.endObject();
    }
    json.endArray();
    json.beginArray("role_gaps");
    for (const RoleGap &gap : report.roleGaps) {
        json.beginObject();
        json.add("province", gap.province);
        json.add("kind", gap.kind);
        json.add("province_share", gap.provinceShare);
        json.add("basis", gap.byEmployees ? QStringLiteral("employees") : QStringLiteral("participants"));
        json.endObject();
    }
    json.endArray();
}

void writeAuthorities(JsonWriter &json, const std::vector<Authority> &authorities)
{
    json.beginArray("authorities");
    for (const Authority &authority : authorities) {
        json.beginObject();
        json.add("code", authority.code);
        json.add("name", authority.name);
        json.add("name_en", authority.nameEn);
        json.add("area_share", authority.areaShare);
        json.add("participant_share", authority.participantShare);
        json.add("link_share", authority.linkShare);
        json.add("at_table", authority.atTable);
        json.add("certain", authority.certain);
        json.endObject();
    }
    json.endArray();
}

void writeSpecialisation(JsonWriter &json, const std::vector<SpecialisationReport> &years)
{
    json.beginArray("specialisation");
    for (const SpecialisationReport &year : years) {
        json.beginObject();
        textOrNull(json, "year", year.year);
        json.beginArray("sources");
        for (const QString &source : year.sources)
            json.addItem(source);
        json.endArray();
        json.add("employees", year.employees);
        json.add("unplaced_employees", year.unplacedEmployees);
        json.beginArray("industries");
        for (const IndustryFigures &industry : year.industries) {
            json.beginObject();
            json.add("industry", industry.industry);
            json.add("employees", industry.employees);
            json.add("regions", industry.regions);
            json.add("hoover", industry.hoover);
            json.add("gini", industry.gini);
            json.add("locational_gini", industry.locationalGini);
            json.add("plants", industry.plants);
            json.add("ellison_glaeser", industry.ellisonGlaeser);
            json.add("raw_concentration", industry.rawConcentration);
            json.add("plant_herfindahl", industry.plantHerfindahl);
            json.add("dartboard_low", industry.dartboardLow);
            json.add("dartboard_high", industry.dartboardHigh);
            json.add("simulations", industry.simulations);
            json.endObject();
        }
        json.endArray();
        json.beginArray("regions");
        for (const RegionFigures &region : year.regions) {
            json.beginObject();
            json.add("code", region.code);
            json.add("name", region.name);
            json.add("name_en", region.nameEn);
            json.add("employees", region.employees);
            json.add("krugman", region.krugman);
            json.add("gini", region.gini);
            json.endObject();
        }
        json.endArray();
        json.beginArray("quotients");
        for (const QuotientCell &cell : year.quotients) {
            json.beginObject();
            json.add("region", cell.region);
            json.add("industry", cell.industry);
            json.add("employees", cell.employees);
            json.add("lq", cell.quotient);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace atlas::report
