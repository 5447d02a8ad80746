// SPDX-License-Identifier: GPL-2.0-or-later
// The figures of a report beyond areas and mixing: known answers where there are any, else the definition carried out
// a second time.
#include "app/crossing/analysis.h"
#include "app/crossing/comparison.h"
#include "app/crossing/explanation.h"
#include "app/crossing/figure_catalogue.h"
#include "app/crossing/finding_text.h"
#include "app/crossing/what_if.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/network/random.h"
#include "tests/support/atlas_builder.h"
#include "tests/unit/two_cliques.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

using namespace atlas;
using namespace atlas::crossing;
using atlas::test::addTwoCliques;
using atlas::test::AtlasBuilder;
using atlas::test::box;

namespace {

const QString clusterId = QStringLiteral("c");

/// Four provinces, one degree wide each, and the districts of the first two.
AtlasBuilder fourProvinces(double positionalErrorM = 0)
{
    AtlasBuilder atlas(positionalErrorM);
    for (int i = 0; i < 4; ++i)
        atlas.province(QString::number(11 + i), box(126 + i, 36, 127 + i, 38));
    return atlas;
}

MapReport analysed(const AtlasBuilder &atlas, const Settings &settings = {})
{
    model::Progress progress;
    AnalysisOptions options;
    options.settings = settings;
    options.settings.permutations = 200;
    const auto report = analyse(atlas.snapshot(), options, progress);
    return report.ok() ? *report : MapReport{};
}

bool hasFinding(const ClusterReport &report, Rule rule)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [rule](const Finding &finding) { return finding.rule == rule; });
}

bool saysWhy(const ClusterReport &report, const char *figure)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
        return finding.rule == Rule::NotComputable &&
               finding.evidence.value(QStringLiteral("figures")).toStringList().contains(QLatin1String(figure));
    });
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// A made-up cluster with all kinds of links, and the same as plain lists.
struct Sample
{
    AtlasBuilder atlas = fourProvinces();
    int n = 0;
    std::vector<int> province; ///< 0–3, −1 = abroad
    std::vector<std::pair<int, int>> inside;
    std::vector<int> leaving; ///< member at the near end, one a link
};

QString idOf(int participant)
{
    return QStringLiteral("p%1").arg(participant);
}

Sample sample(std::uint64_t number)
{
    Sample out;
    network::Random random(700 + number);
    out.n = 4 + static_cast<int>(random.below(16));
    out.atlas.cluster(clusterId, nullptr);
    static constexpr const char *kinds[] = {"firm", "university", "research_institute"};
    for (int i = 0; i < out.n; ++i) {
        const int province = static_cast<int>(random.below(5)) - 1;
        out.province.push_back(province);
        const double lon = province < 0 ? 140 : 126.1 + province + 0.8 * random.uniform();
        out.atlas.participant(idOf(i), {lon, 36.2 + random.uniform()}, {}, QString::fromLatin1(kinds[random.below(3)]));
        out.atlas.member(clusterId, idOf(i));
    }
    out.atlas.participant(QStringLiteral("other"), {127.5, 37});
    const double probability = 0.05 + 0.4 * random.uniform();
    for (int i = 0; i < out.n; ++i) {
        for (int j = 0; j < i; ++j) {
            if (random.uniform() >= probability)
                continue;
            out.inside.push_back({i, j});
            out.atlas.link(idOf(i), idOf(j));
        }
        if (random.below(4) == 0) {
            out.leaving.push_back(i);
            out.atlas.link(QStringLiteral("other"), idOf(i));
        }
    }
    return out;
}

} // namespace

class TestCrossingFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compactnessAndCutOfARectangle()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, box(126.5, 36.5, 127.5, 37.5));
        const ClusterReport report = analysed(atlas).clusters.front();
        const model::LonLat ring[] = {{126.5, 36.5}, {127.5, 36.5}, {127.5, 37.5}, {126.5, 37.5}, {126.5, 36.5}};
        const double perimeter = geometry::lengthKm(ring);
        const double area = *report.areaKm2;
        QVERIFY(close(*report.extent.perimeterKm, perimeter));
        QVERIFY(close(*report.extent.compactness, 4 * std::numbers::pi * area / (perimeter * perimeter)));
        const model::LonLat meridian[] = {{127, 36.5}, {127, 37.5}};
        QCOMPARE(report.extent.linesCrossed, 1);
        QVERIFY(std::abs(*report.extent.crossedKm / geometry::lengthKm(meridian) - 1) < 1e-9);
        QVERIFY(close(*report.extent.cutRatio, *report.extent.crossedKm / std::sqrt(area)));
        QCOMPARE(*report.extent.nearestLineM, 0.0);
        QVERIFY(!*report.extent.nearestLineSure);
        QVERIFY(close(*report.extent.hhiAreaNormalised, 2 * *report.hhiArea - 1)); // P = 2
        QCOMPARE(report.extent.provincesByArea, 2);
        QVERIFY(close(*report.extent.entropyArea, std::log(2)));
    }

    void bestUnionOfUnitsIsTheBestOfAll()
    {
        network::Random random(41);
        for (int round = 0; round < 60; ++round) {
            AtlasBuilder atlas = fourProvinces();
            const double west = 125.8 + 2 * random.uniform();
            const double south = 35.8 + random.uniform();
            const auto extent = box(west, south, west + 0.2 + 2.5 * random.uniform(), south + 0.3 + random.uniform());
            atlas.cluster(clusterId, extent);
            const ClusterReport report = analysed(atlas).clusters.front();
            std::vector<double> part(4, 0);
            std::vector<double> whole(4, 0);
            for (int i = 0; i < 4; ++i) {
                whole[static_cast<std::size_t>(i)] = geometry::areaKm2(*box(126 + i, 36, 127 + i, 38));
                for (const RegionPart &p : report.provinces) {
                    if (p.code == QString::number(11 + i))
                        part[static_cast<std::size_t>(i)] = p.areaKm2;
                }
            }
            double best = 0;
            unsigned bestSet = 0;
            for (unsigned set = 1; set < 16; ++set) {
                double inside = 0;
                double together = *report.areaKm2;
                for (unsigned i = 0; i < 4; ++i) {
                    if (set & (1U << i)) {
                        inside += part[i];
                        together += whole[i] - part[i];
                    }
                }
                if (inside / together > best) {
                    best = inside / together;
                    bestSet = set;
                }
            }
            QVERIFY(report.extent.provinceFit);
            QVERIFY(close(report.extent.provinceFit->jaccard, best));
            unsigned named = 0;
            for (const NamedRegion &unit : report.extent.provinceFit->units)
                named |= 1U << (unit.code.toUInt() - 11);
            QCOMPARE(named, bestSet);
        }
    }

    void countsOfRandomNetworks()
    {
        for (int number = 0; number < 120; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number));
            const ClusterReport report = analysed(s.atlas).clusters.front();
            std::int64_t within = 0, cross = 0, abroad = 0;
            std::map<int, std::array<std::int64_t, 3>> byProvince; // within, cross, leaving
            std::map<std::pair<int, int>, std::int64_t> pairs;
            std::vector<std::int64_t> links(static_cast<std::size_t>(s.n), 0);
            std::map<int, std::int64_t> ends;
            for (const auto &[a, b] : s.inside) {
                const int p = s.province[static_cast<std::size_t>(a)];
                const int q = s.province[static_cast<std::size_t>(b)];
                ++links[static_cast<std::size_t>(a)];
                ++links[static_cast<std::size_t>(b)];
                if (p < 0 || q < 0) {
                    ++abroad;
                    continue;
                }
                ++pairs[{std::min(p, q), std::max(p, q)}];
                ++ends[p];
                ++ends[q];
                if (p == q) {
                    ++within;
                    ++byProvince[p][0];
                } else {
                    ++cross;
                    ++byProvince[p][1];
                    ++byProvince[q][1];
                }
            }
            std::int64_t provincial = 0, national = 0;
            for (const int near : s.leaving) {
                const int p = s.province[static_cast<std::size_t>(near)];
                ++links[static_cast<std::size_t>(near)];
                if (p >= 0)
                    ++byProvince[p][2];
                (p == 1 ? provincial : national) += p >= 0 ? 1 : 0;
            }
            const LinkFigures &figures = report.links;
            QCOMPARE(figures.withinProvince, within);
            QCOMPARE(figures.crossProvince, cross);
            QCOMPARE(figures.abroadOrUnplaced, abroad);
            QCOMPARE(figures.leavingCluster, static_cast<std::int64_t>(s.leaving.size()));
            QCOMPARE(figures.openness.local, within + cross + abroad);
            QCOMPARE(figures.openness.provincial, provincial);
            QCOMPARE(figures.openness.national, national);
            const double known = static_cast<double>(within + cross + abroad + provincial + national);
            QCOMPARE(figures.openness.external.has_value(), known > 0);
            if (known > 0)
                QVERIFY(close(*figures.openness.external, static_cast<double>(provincial + national) / known));
            if (within + cross > 0)
                QVERIFY(close(*figures.crossShare, static_cast<double>(cross) / static_cast<double>(within + cross)));

            for (const ProvinceFigures &province : report.provinceLinks) {
                const int p = province.code.toInt() - 11;
                QCOMPARE(province.participants, std::count(s.province.begin(), s.province.end(), p));
                QCOMPARE(province.within, byProvince[p][0]);
                QCOMPARE(province.cross, byProvince[p][1]);
                QCOMPARE(province.leaving, byProvince[p][2]);
                const double e = static_cast<double>(province.cross);
                const double i = static_cast<double>(province.within);
                QCOMPARE(province.eI.has_value(), e + i > 0);
                if (province.eI)
                    QVERIFY(close(*province.eI, (e - i) / (e + i)));
                if (within + cross > 0)
                    QVERIFY(close(*province.linkShare,
                                  static_cast<double>(ends[p]) / static_cast<double>(2 * (within + cross))));
            }
            QCOMPARE(report.byProvincePair.size(), pairs.size());
            for (const ProvincePair &pair : report.byProvincePair) {
                const int p = pair.codeA.toInt() - 11;
                const int q = pair.codeB.toInt() - 11;
                const double count = static_cast<double>(pairs[{p, q}]);
                QCOMPARE(static_cast<double>(pair.links), count);
                QCOMPARE(pair.unstable, count < 5);
                const double both = p == q ? 2 * count : count;
                QVERIFY(close(*pair.affinity, both * 2 * static_cast<double>(within + cross) /
                                                  (static_cast<double>(ends[p]) * static_cast<double>(ends[q]))));
            }
            QCOMPARE(report.participantFigures.size() + static_cast<std::size_t>(report.participantsLeftOut),
                     static_cast<std::size_t>(s.n));
            for (const ParticipantFigures &p : report.participantFigures)
                QCOMPARE(p.links, links[p.id.mid(1).toULongLong()]);
            for (std::size_t i = 1; i < report.participantFigures.size(); ++i)
                QVERIFY(report.participantFigures[i - 1].links >= report.participantFigures[i].links);
            std::int64_t roles = 0;
            for (const RoleCount &role : report.roles)
                roles += role.count;
            QCOMPARE(roles, static_cast<std::int64_t>(s.n));
            std::int64_t permuted = 0;
            for (const EiBar &bar : figures.eINull)
                permuted += bar.permutations;
            QCOMPARE(permuted, figures.pClosed ? figures.permutations : 0);
        }
    }

    void nullDistributionHoldsTheObservedSharesOfIt()
    {
        const Sample s = sample(3);
        const LinkFigures links = analysed(s.atlas).clusters.front().links;
        QVERIFY(links.pClosed && !links.eINull.empty());
        double below = 0;
        double all = 0;
        for (const EiBar &bar : links.eINull) { // few links, so each bar holds one value
            all += static_cast<double>(bar.permutations);
            if ((bar.from + bar.to) / 2 <= *links.eI + 1e-9)
                below += static_cast<double>(bar.permutations);
        }
        QVERIFY(close(below / all, *links.pClosed));
    }

    void communitiesFindTwoProvincesApart()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, nullptr);
        addTwoCliques(atlas, clusterId);
        const ClusterReport report = analysed(atlas).clusters.front();
        QVERIFY(report.links.communities);
        QCOMPARE(report.links.communities->communities, 2);
        QCOMPARE(report.links.communities->agreement, 1.0);
        QCOMPARE(report.links.communities->runs, 10);
        QCOMPARE(report.links.cutLinks, 1);
        QCOMPARE(report.links.cutParticipants, 2);
        QCOMPARE(report.cutLinks.size(), std::size_t{1});
        QVERIFY(report.cutLinks.front().crossesLine);
        QVERIFY(report.links.medianKmWithin && report.links.medianKmCross);
        QVERIFY(std::abs(*report.links.medianKmCross - geometry::distanceM({126.5, 37}, {127.5, 37}) / 1000) < 1e-9);
        QVERIFY(saysWhy(report, "border_effect")); // 12 participants are too few
        QVERIFY(!report.links.borderEffect);
    }

    void tiesOfAreaAreSaidAndGoToTheLowerCode()
    {
        // The same to the eye, not to the bit: 0.1 to either side of the line.
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, box(126.9, 36.3, 127.1, 36.7));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.hostByArea.code, QStringLiteral("11"));
        QVERIFY(report.hostByArea.tie);
        AtlasBuilder other = fourProvinces();
        other.cluster(clusterId, box(126.9, 36.3, 127.1001, 36.7));
        QCOMPARE(analysed(other).clusters.front().hostByArea.code, QStringLiteral("12"));
        QVERIFY(!analysed(other).clusters.front().hostByArea.tie);
    }

    void piecesOnEachSideAreCounted()
    {
        // A comb: its back in the west, three teeth over the line.
        model::Shape comb;
        comb.beginPart();
        const std::vector<model::LonLat> ring{{126.5, 36.1}, {127.2, 36.1}, {127.2, 36.2}, {126.8, 36.2},
                                              {126.8, 36.3}, {127.2, 36.3}, {127.2, 36.4}, {126.8, 36.4},
                                              {126.8, 36.5}, {127.2, 36.5}, {127.2, 36.6}, {126.5, 36.6}};
        comb.addRing(ring);
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, std::make_shared<const model::Shape>(comb));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.provinces.size(), std::size_t{2});
        QCOMPARE(report.provinces[0].pieces, std::optional<std::int64_t>(1));
        QCOMPARE(report.provinces[1].pieces, std::optional<std::int64_t>(3));
        AtlasBuilder inOne = fourProvinces();
        inOne.cluster(clusterId, box(126.2, 36.2, 126.4, 36.4));
        QVERIFY(!analysed(inOne).clusters.front().provinces.front().pieces);
    }

    void employeesAreABasisOfTheirOwn()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, nullptr);
        const double jobs[] = {60, 20, 10, 10, 0};
        const double lons[] = {127.5, 126.5, 126.6, 128.5, 126.7};
        model::Table &participants = atlas.tables()[model::TableId::Participants];
        for (int i = 0; i < 5; ++i) {
            atlas.participant(idOf(i), {lons[i], 37}).member(clusterId, idOf(i));
            if (i < 4)
                participants.setReal(static_cast<model::Row>(i), model::ParticipantFields::Employees, jobs[i]);
        }
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.hostByParticipants.code, QStringLiteral("11"));
        QCOMPARE(report.extent.hostByEmployees.code, QStringLiteral("12"));
        QVERIFY(!report.extent.hostByEmployees.tie);
        QVERIFY(close(*report.extent.hhiEmployees, 0.46)); // 0.6, 0.3, 0.1
        QVERIFY(close(*report.extent.effectiveProvincesEmployees, 1 / 0.46));
        QVERIFY(close(*report.extent.extraHostEmployeeShare, 0.4));
        QVERIFY(close(*report.extent.employeeCoverage, 0.8));
    }

    void whoHoldsTheNetworkTogetherIsNamed()
    {
        // Two stars, one on either side, their middles linked: without the one, everything across is lost.
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, nullptr);
        for (int i = 0; i < 12; ++i) {
            atlas.participant(idOf(i), {i < 6 ? 126.5 : 127.5, 37}).member(clusterId, idOf(i));
            if (i != 0 && i != 6)
                atlas.link(idOf(i), idOf(i < 6 ? 0 : 6));
        }
        atlas.link(idOf(0), idOf(6)).participant(QStringLiteral("other"), {126.2, 36.5});
        atlas.link(QStringLiteral("other"), idOf(3)).link(QStringLiteral("other"), idOf(3));
        const MapReport map = analysed(atlas);
        const ClusterReport &report = map.clusters.front();
        QCOMPARE(report.links.tenth, std::int64_t{2}); // of twelve, rounded up
        QCOMPARE(*report.links.tenthDependence, 1.0);
        QCOMPARE(report.cutPoints.size(), std::size_t{2});
        QCOMPARE(report.cutPoints[0].id, idOf(0));
        QCOMPARE(report.cutPoints[0].province, QStringLiteral("11"));
        QCOMPARE(*report.cutPoints[0].dependence, 1.0);
        QCOMPARE(report.cutPoints[1].id, idOf(6));
        QCOMPARE(report.cutLinks.size(), std::size_t{11});
        QVERIFY(report.cutLinks[0].crossesLine);
        QVERIFY(close(*report.links.openness.outsideRecorded, 1.0 / 12));
        QCOMPARE(*report.links.openness.placed, 1.0);
        QVERIFY(map.network.cutPoints.size() >= 2 && map.network.cutLinks.size() >= 11);
        // Around a middle: ten ordered pairs of its own side's five leaves twice, and each leaf with the other middle.
        const ParticipantFigures &middle = report.participantFigures.front();
        QCOMPARE(middle.id, idOf(0));
        QCOMPARE(middle.roles.coordinator, 20);
        QCOMPARE(middle.roles.gatekeeper, 5);
        // 15 open pairs; three of twelve in one province of six: 2·6·5·4/(12·11·10) = 2/11, twice 15 pairs of it.
        QVERIFY(close(*middle.coordinatorChance.expected, 30 * 2.0 / 11));
        QVERIFY(*middle.coordinatorChance.z > 1);
        QVERIFY(!middle.liaisonChance.z); // two provinces: never
        QVERIFY(close(*middle.liaisonChance.expected, 0));
        // Degrees within the province: 5, 1, 1, 1, 1, 1.
        const double mean = 10.0 / 6;
        QVERIFY(close(*middle.withinZ, (5 - mean) / std::sqrt((25 + 5) / 6.0 - mean * mean)));
    }

    void theBorderEffectIsFoundWhereItWasPutIn()
    {
        // Participants strewn over two provinces, linked by distance and, across the line, a quarter as often.
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, nullptr);
        network::Random random(9);
        constexpr int n = 200;
        std::vector<model::LonLat> places;
        for (int i = 0; i < n; ++i) {
            places.push_back({126.5 + random.uniform(), 36.5 + random.uniform()});
            atlas.participant(idOf(i), places.back()).member(clusterId, idOf(i));
            for (int j = 0; j < i; ++j) {
                const model::LonLat here = places.back();
                const model::LonLat there = places[static_cast<std::size_t>(j)];
                const double km = geometry::distanceM(here, there) / 1000;
                const bool cross = (here.lon < 127) != (there.lon < 127);
                if (random.uniform() < std::min(1.0, 3 / (km + 5)) * (cross ? 0.25 : 1))
                    atlas.link(idOf(i), idOf(j));
            }
        }
        const LinkFigures links = analysed(atlas).clusters.front().links;
        QVERIFY(links.borderEffect);
        QVERIFY(*links.borderEffect->low < 0.25 && *links.borderEffect->high > 0.2);
        QVERIFY(std::abs(std::log(*links.borderEffect->effect / 0.25)) < 0.4);
        QVERIFY(*links.borderEffect->distanceDecay > 0.3);
        QCOMPARE(links.borderEffect->pairs + 0, std::int64_t{n} * (n - 1) / 2);
    }

    void piecesAndThinSidesAreNamed()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, nullptr);
        static constexpr const char *kinds[] = {"firm", "university", "research_institute", "government"};
        for (int i = 0; i < 12; ++i) {
            const bool west = i < 6;
            atlas
                .participant(idOf(i), {west ? 126.5 : 127.5, 37}, {}, QString::fromLatin1(west ? kinds[i % 4] : "firm"))
                .member(clusterId, idOf(i));
            if (i % 3 != 0)
                atlas.link(idOf(i), idOf(i - 1)); // four chains of three
        }
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.links.components, 4);
        QCOMPARE(*report.links.giantShare, 0.25);
        QVERIFY(hasFinding(report, Rule::Fragmented));
        QVERIFY(hasFinding(report, Rule::ThinOnOneSide));
        std::set<QString> missing;
        for (const RoleGap &gap : report.roleGaps) {
            QCOMPARE(gap.province, QStringLiteral("12"));
            missing.insert(gap.kind);
        }
        QCOMPARE(missing.size(), std::size_t{3});
        Settings lenient;
        lenient.fragmentedShare = 0.2;
        lenient.thinShare = 0.6;
        const ClusterReport calm = analysed(atlas, lenient).clusters.front();
        QVERIFY(!hasFinding(calm, Rule::Fragmented) && !hasFinding(calm, Rule::ThinOnOneSide));
        QVERIFY(calm.roleGaps.empty());
    }

    void authoritiesHaveTheirPartOfEverything()
    {
        const ClusterReport report = analysed(sample(5).atlas).clusters.front();
        double participants = 0, links = 0;
        for (const Authority &authority : report.authorities) {
            participants += authority.participantShare.value_or(0);
            links += authority.linkShare.value_or(0);
        }
        QVERIFY(close(participants, 1));
        QVERIFY(close(links, 1));
    }

    void specialisationOfKnownTables()
    {
        // Farhauer & Kröll 2013/2014, as REAT prints them.
        AtlasBuilder atlas = fourProvinces();
        const auto plants = [&](const char *region, std::initializer_list<double> jobs, int first) {
            for (const double job : jobs)
                atlas.jobs(QString::fromLatin1(region), QStringLiteral("A"), job,
                           QStringLiteral("plant %1").arg(first++));
        };
        plants("11", {200, 650, 12000, 100, 50}, 0);
        plants("12", {16000, 13000, 1500, 1500}, 10);
        plants("13", {25000}, 20);
        atlas.jobs(QStringLiteral("11"), QStringLiteral("B"), 500000 - 13000)
            .jobs(QStringLiteral("12"), QStringLiteral("B"), 400000 - 32000)
            .jobs(QStringLiteral("13"), QStringLiteral("B"), 100000 - 25000)
            .jobs(QStringLiteral("99"), QStringLiteral("B"), 7);
        const MapReport map = analysed(atlas);
        QCOMPARE(map.specialisation.size(), std::size_t{1});
        const SpecialisationReport &report = map.specialisation.front();
        QCOMPARE(report.year, QStringLiteral("2020"));
        QCOMPARE(report.employees, 1e6);
        QCOMPARE(report.unplacedEmployees, 7.0);
        const IndustryFigures &a = report.industries.front();
        QVERIFY(std::abs(*a.ellisonGlaeser - 0.05990628) < 1e-8);
        QVERIFY(std::abs(*a.rawConcentration - 0.1681633) < 1e-7);
        QVERIFY(std::abs(*a.plantHerfindahl - 0.2446888) < 1e-7);
        QVERIFY(*a.dartboardLow < 0 && *a.dartboardHigh > *a.dartboardLow);
        QCOMPARE(a.simulations, 1000);
        QVERIFY(!report.industries[1].ellisonGlaeser);
        const auto cell = std::find_if(report.quotients.begin(), report.quotients.end(), [](const QuotientCell &c) {
            return c.region == QStringLiteral("13") && c.industry == QStringLiteral("A");
        });
        QVERIFY(cell != report.quotients.end());
        QVERIFY(close(*cell->quotient, (25000.0 / 100000) / (70000.0 / 1e6)));
        QVERIFY(close(*a.hoover,
                      0.5 * (std::abs(13.0 / 70 - 0.5) + std::abs(32.0 / 70 - 0.4) + std::abs(25.0 / 70 - 0.1))));
        const bool said = std::any_of(map.findings.begin(), map.findings.end(), [](const Finding &finding) {
            return finding.evidence.value(QStringLiteral("figures"))
                .toStringList()
                .contains(QStringLiteral("ellison_glaeser"));
        });
        QVERIFY(said);
    }

    void provincesCountOnceBesideTheirDistricts()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.district(QStringLiteral("11010"), QStringLiteral("11"), box(126, 36, 127, 37))
            .district(QStringLiteral("12010"), QStringLiteral("12"), box(127, 36, 128, 37))
            .jobs(QStringLiteral("11"), QStringLiteral("A"), 100)
            .jobs(QStringLiteral("11010"), QStringLiteral("A"), 60)
            .jobs(QStringLiteral("12010"), QStringLiteral("A"), 30);
        QCOMPARE(analysed(atlas).specialisation.front().employees, 130.0);
    }

    void whatIfChangesNothingButItsAnswer()
    {
        // A path across the line that hangs on one participant.
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, box(126.5, 36.5, 126.9, 37.5));
        for (int i = 0; i < 5; ++i) {
            atlas.participant(idOf(i), {i < 3 ? 126.6 : 127.4, 37}).member(clusterId, idOf(i));
            if (i > 0)
                atlas.link(idOf(i), idOf(i - 1));
        }
        model::Progress progress;
        const auto basis = makeBasis(atlas.snapshot(), {}, nullptr, {}, progress);
        QVERIFY(basis.ok());
        Hypothesis without;
        without.withoutParticipants = {2};
        const auto gone = whatIf(*basis, 0, without, {}, progress);
        QVERIFY(gone.ok());
        QCOMPARE(gone->before.links.crossProvince, 1);
        QCOMPARE(gone->before.participants, 5);
        QCOMPARE(gone->after.links.crossProvince, 0);
        QCOMPARE(gone->after.links.total, 2);
        QCOMPARE(gone->after.participants, 4);
        QCOMPARE(gone->after.links.leavingCluster, 0);

        Hypothesis with;
        with.newLinks = {{0, 4}};
        with.withoutLinks = {0};
        const auto changed = whatIf(*basis, 0, with, {}, progress);
        QCOMPARE(changed->after.links.crossProvince, 2);
        QCOMPARE(changed->after.links.total, 4);

        const auto same = whatIf(*basis, 0, {}, {}, progress);
        for (const FigureInfo &figure : clusterFigures())
            QCOMPARE(figure.value(same->after), figure.value(same->before));

        Hypothesis elsewhere;
        elsewhere.boundarySet = QStringLiteral("nowhere");
        QVERIFY(!whatIf(*basis, 0, elsewhere, {}, progress).ok());
        QCOMPARE((*(*basis)->tables)[model::TableId::Participants].aliveCount(), std::size_t{5});

        const Comparison table = compareWhatIf(*gone, QStringLiteral("en"));
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                      [](const ComparisonRow &r) { return r.key == QStringLiteral("cross_province"); });
        QVERIFY(row != table.rows.end());
        QCOMPARE(row->cells[0].value, std::optional(1.0));
        QCOMPARE(row->cells[1].value, std::optional(0.0));
    }

    void comparedClustersStandSideBySide()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(QStringLiteral("a"), box(126.5, 36.5, 127.5, 37.5)).cluster(QStringLiteral("b"), nullptr);
        const MapReport report = analysed(atlas);
        const ClusterReport *const both[] = {&report.clusters[0], &report.clusters[1]};
        const Comparison table = compareClusters(both, QStringLiteral("en"));
        QCOMPARE(table.columns.size(), std::size_t{2});
        QVERIFY(!table.hasDifferences);
        std::size_t figures = 0;
        for (const ComparisonRow &row : table.rows) {
            QCOMPARE(row.cells.size(), std::size_t{2});
            figures += row.isText ? 0 : 1;
            if (row.key == QStringLiteral("area_km2")) {
                QCOMPARE(row.cells[0].value, report.clusters[0].areaKm2);
                QVERIFY(!row.cells[1].value);
            }
        }
        QCOMPARE(figures, clusterFigures().size());
    }

    void everythingIsExplained()
    {
        const MapReport report = analysed(sample(7).atlas);
        std::set<QString> keys;
        for (const FigureInfo &figure : clusterFigures()) {
            QVERIFY(keys.insert(QLatin1String(figure.key)).second);
            const Explanation text = explainFigure(figure, report.clusters.front(), QStringLiteral("en"));
            QVERIFY2(!text.title.isEmpty() && !text.formula.isEmpty() && !text.caveat.isEmpty(), figure.key);
            QVERIFY(!text.inputs.empty());
            QCOMPARE(figureNamed(QLatin1String(figure.key)), &figure);
        }
        for (int rule = 0; rule <= static_cast<int>(Rule::RepairedGeometry); ++rule) {
            Finding finding;
            finding.rule = static_cast<Rule>(rule);
            const Explanation text = explainFinding(finding, QStringLiteral("ko"));
            QVERIFY2(!text.title.isEmpty() && !text.formula.isEmpty() && !text.caveat.isEmpty(),
                     qPrintable(ruleName(finding.rule)));
        }
        for (const Finding &finding : report.clusters.front().findings)
            QVERIFY2(!explainFinding(finding, QStringLiteral("en")).inputs.empty(), qPrintable(ruleName(finding.rule)));
    }

    void whatIsAbsentIsExplained()
    {
        AtlasBuilder atlas = fourProvinces();
        atlas.cluster(clusterId, nullptr);
        const ClusterReport bare = analysed(atlas).clusters.front();
        for (const FigureInfo &figure : clusterFigures()) {
            if (figure.value(bare))
                continue;
            // What follows from another absent figure is said with that one.
            static const std::map<std::string, const char *> with = {
                {"other_provinces_area_share", "extra_host_area_share"},
                {"extra_host_employee_share", "extra_host_participant_share"},
                {"hhi_participants_normalised", "hhi_participants"},
                {"entropy_participants", "hhi_participants"},
                {"e_i_p_open", "e_i_p"},
                {"cross_share", "e_i"},
                {"cross_share_weighted", "e_i"},
                {"pairs_within", "e_i"},
                {"pairs_cross", "e_i"},
                {"components", "giant_share"},
                {"isolated", "giant_share"},
                {"cut_participants", "giant_share"},
                {"cut_links", "giant_share"},
                {"broker_dependence", "brokers"},
                {"community_agreement", "communities"},
                {"community_agreement_low", "communities"},
                {"community_agreement_high", "communities"},
                {"e_i_minimum", "e_i"},
                {"e_i_maximum", "e_i"},
                {"border_effect_low", "border_effect"},
                {"border_effect_high", "border_effect"},
                {"hhi_employees", "hhi_participants"},
                {"effective_provinces_employees", "hhi_participants"},
                {"employee_coverage", "hhi_participants"},
                {"provinces_by_area", "hhi_area"},
                {"provinces_by_participants", "hhi_participants"},
            };
            const auto other = with.find(figure.key);
            QVERIFY2(saysWhy(bare, other == with.end() ? figure.key : other->second), figure.key);
        }
    }
};

QTEST_GUILESS_MAIN(TestCrossingFigures)
#include "tst_crossing_figures.moc"
