// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/analysis.h"
#include "app/crossing/finding_text.h"
#include "app/geometry/ellipsoidal_area.h"
#include "tests/support/atlas_builder.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::crossing;
using atlas::test::AtlasBuilder;
using atlas::test::box;

namespace {

MapReport analysed(const AtlasBuilder &atlas, Settings settings = {})
{
    settings.permutations = 500;
    model::Progress progress;
    AnalysisOptions options;
    options.settings = settings;
    const auto report = analyse(atlas.snapshot(), options, progress);
    return report.ok() ? report.value() : MapReport();
}

const RegionPart *part(const ClusterReport &report, const QString &code)
{
    for (const RegionPart &candidate : report.provinces) {
        if (candidate.code == code)
            return &candidate;
    }
    return nullptr;
}

const Finding *finding(const ClusterReport &report, Rule rule)
{
    for (const Finding &candidate : report.findings) {
        if (candidate.rule == rule)
            return &candidate;
    }
    return nullptr;
}

/// Two provinces side by side, parted by the meridian 127.
AtlasBuilder twoProvinces(double errorM = 0)
{
    AtlasBuilder atlas(errorM, errorM > 1000 ? QStringLiteral("overview") : QStringLiteral("statistical"));
    atlas.province(QStringLiteral("11"), box(126, 36, 127, 38)).province(QStringLiteral("31"), box(127, 36, 128, 38));
    return atlas;
}

/// Zachary's karate club by its two factions: E-I −0.7179487, expected +0.0303 (see the network tests).
AtlasBuilder karateAtlas()
{
    static constexpr int edges[][2] = {
        {0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},  {0, 11},
        {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},   {1, 7},   {1, 13},
        {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},   {2, 9},   {2, 13},  {2, 27},
        {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
        {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
        {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29},
        {23, 32}, {23, 33}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31},
        {28, 33}, {29, 32}, {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}};
    static constexpr int officers[] = {9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33};
    AtlasBuilder atlas = twoProvinces();
    atlas.cluster(QStringLiteral("club"), nullptr);
    for (int node = 0; node < 34; ++node) {
        const bool officer = std::find(std::begin(officers), std::end(officers), node) != std::end(officers);
        const QString id = QString::number(node);
        atlas.participant(id, {officer ? 127.5 : 126.5, 37}).member(QStringLiteral("club"), id);
    }
    for (const auto &edge : edges)
        atlas.link(QString::number(edge[0]), QString::number(edge[1]));
    return atlas;
}

} // namespace

class TestCrossing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areasByProvinceAddUp()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"),
                      box(126.5, 36.5, 127.25, 38.5)); // half a degree of it north of both provinces
        const ClusterReport report = analysed(atlas).clusters.front();

        const double whole = geometry::areaKm2(*box(126.5, 36.5, 127.25, 38.5));
        QCOMPARE(report.areaKm2.value(), whole);
        const double west = geometry::areaKm2(*box(126.5, 36.5, 127, 38));
        const double east = geometry::areaKm2(*box(127, 36.5, 127.25, 38));
        QVERIFY(std::abs(part(report, QStringLiteral("11"))->areaKm2 / west - 1) < 1e-9);
        QVERIFY(std::abs(part(report, QStringLiteral("31"))->areaKm2 / east - 1) < 1e-9);
        double sum = report.outsideKm2.value() / whole;
        for (const RegionPart &p : report.provinces)
            sum += p.areaShare;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QCOMPARE(report.hostByArea.code, QStringLiteral("11"));
        QVERIFY(!report.hostByArea.tie);
        QVERIFY(std::abs(report.extraHostAreaShare.value() - (1 - west / whole)) < 1e-9);
        QVERIFY(report.crosses && report.crossesCertain);
        QVERIFY(finding(report, Rule::Outside));
    }

    void crossedLineIsTheCommonBorderInside()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), box(126.5, 36.5, 127.25, 37.5));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.crossedLines.size(), std::size_t{1});
        const model::LonLat meridian[] = {{127, 36.5}, {127, 37.5}};
        QVERIFY(std::abs(report.crossedLines[0].lengthKm / geometry::lengthKm(meridian) - 1) < 1e-9);
        QCOMPARE(report.crossedLines[0].codeA, QStringLiteral("11"));
        QCOMPARE(report.crossedLines[0].codeB, QStringLiteral("31"));
        QVERIFY(finding(report, Rule::Crossing));
    }

    void touchingTheLineIsNoCrossing()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), box(126.5, 36.5, 127, 37.5));
        const ClusterReport report = analysed(atlas).clusters.front();
        QVERIFY(!report.crosses);
        QVERIFY(report.crossedLines.empty());
        QVERIFY(finding(report, Rule::NotCrossing));
        QVERIFY(!finding(report, Rule::Crossing));
    }

    void withinThePositionalErrorNothingIsAsserted()
    {
        AtlasBuilder atlas = twoProvinces(8000);
        atlas.cluster(QStringLiteral("small"), box(126.5, 36.9, 127.04, 37)); // reaches 3.6 km over the line
        atlas.cluster(QStringLiteral("large"), box(126.5, 36.5, 127.5, 37.5));
        const MapReport report = analysed(atlas);
        QVERIFY(report.clusters[0].crosses);
        QVERIFY(!report.clusters[0].crossesCertain);
        QVERIFY(!part(report.clusters[0], QStringLiteral("31"))->certain);
        QVERIFY(finding(report.clusters[0], Rule::CrossingUncertain));
        QVERIFY(!finding(report.clusters[0], Rule::Crossing));
        QVERIFY(report.clusters[1].crossesCertain);
        QVERIFY(finding(report.clusters[1], Rule::Crossing));
    }

    void sliversAreListedButDoNotCount()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), box(126, 36.5, 127.0005, 37.5));
        const ClusterReport report = analysed(atlas).clusters.front();
        QVERIFY(part(report, QStringLiteral("31"))->sliver);
        QVERIFY(!report.crosses);
        QCOMPARE(report.crossedLines.size(), std::size_t{1});
        QVERIFY(report.crossedLines[0].sliver);
        QVERIFY(finding(report, Rule::Slivers));
        Settings strict;
        strict.sliverShare = 0;
        strict.sliverKm2 = 0;
        QVERIFY(analysed(atlas, strict).clusters.front().crosses);
    }

    void silenceAboutTheErrorIsNoClaimOfExactness()
    {
        AtlasBuilder atlas = twoProvinces(8000);
        atlas.tables()[model::TableId::BoundarySets].setReal(0, model::BoundarySetFields::PositionalErrorM,
                                                             std::nan(""));
        atlas.cluster(QStringLiteral("small"), box(126.5, 36.9, 127.04, 37));
        const MapReport report = analysed(atlas);
        QCOMPARE(report.boundarySet.positionalErrorM.value(), 10000.0);
        QVERIFY(!report.clusters.front().crossesCertain);
    }

    void inOneProvinceSaysHowNearTheLineIs()
    {
        AtlasBuilder atlas = twoProvinces(8000);
        atlas.cluster(QStringLiteral("near"), box(126.5, 36.9, 126.98, 37))
            .cluster(QStringLiteral("far"), box(126.2, 36.9, 126.3, 37));
        const MapReport report = analysed(atlas);
        const Finding *near = finding(report.clusters[0], Rule::NotCrossing);
        const Finding *far = finding(report.clusters[1], Rule::NotCrossing);
        QVERIFY(near && !near->evidence.value(QStringLiteral("certain")).toBool());
        QVERIFY(far && far->evidence.value(QStringLiteral("certain")).toBool());
        const double expected = geometry::distanceM({126.98, 37}, {127, 37});
        QVERIFY(std::abs(near->evidence.value(QStringLiteral("nearest_line_m")).toDouble() / expected - 1) < 2e-3);
    }

    void participantsCountByDeclaredElseLocatedProvince()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), box(126.5, 36.5, 127.5, 37.5))
            .participant(QStringLiteral("a"), {126.6, 37})
            .participant(QStringLiteral("b"), {126.7, 37}, QStringLiteral("31")) // declared across the line
            .participant(QStringLiteral("d"), {127.2, 37})
            .unplaced(QStringLiteral("e"), QStringLiteral("11"))
            .unplaced(QStringLiteral("f"));
        for (const char *id : {"a", "b", "d", "e", "f"})
            atlas.member(QStringLiteral("c"), QString::fromLatin1(id));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.participants, 5);
        QCOMPARE(report.participantsPlaced, 4);
        QCOMPARE(part(report, QStringLiteral("11"))->participants, 2);
        QCOMPARE(part(report, QStringLiteral("31"))->participants, 2);
        QVERIFY(report.hostByParticipants.tie);
        QCOMPARE(report.hostByParticipants.code, QStringLiteral("11"));
        QCOMPARE(report.hhiParticipants.value(), 0.5);
        QCOMPARE(report.effectiveProvincesParticipants.value(), 2.0);
        const Finding *differ = finding(report, Rule::DeclaredElsewhere);
        QVERIFY(differ);
        QCOMPARE(differ->participants, std::vector<QString>{QStringLiteral("b")});
        QVERIFY(finding(report, Rule::NotPlaced));
    }

    void withoutMembershipsThoseInsideCount()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), box(126.5, 36.5, 127.5, 37.5))
            .participant(QStringLiteral("in"), {127.1, 37})
            .participant(QStringLiteral("out"), {127.6, 37});
        const ClusterReport report = analysed(atlas).clusters.front();
        QVERIFY(!report.participantsFromMembership);
        QCOMPARE(report.participants, 1);
    }

    void linksAreSortedByTheirEnds()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), nullptr)
            .participant(QStringLiteral("a"), {126.5, 37})
            .participant(QStringLiteral("b"), {126.6, 37})
            .participant(QStringLiteral("d"), {127.5, 37})
            .participant(QStringLiteral("sea"), {140, 37})
            .participant(QStringLiteral("other"), {126.5, 36.5});
        for (const char *id : {"a", "b", "d", "sea"})
            atlas.member(QStringLiteral("c"), QString::fromLatin1(id));
        atlas.link(QStringLiteral("a"), QStringLiteral("b"))
            .link(QStringLiteral("a"), QStringLiteral("d"))
            .link(QStringLiteral("d"), QStringLiteral("b"))
            .link(QStringLiteral("a"), QStringLiteral("sea"))
            .link(QStringLiteral("b"), QStringLiteral("other"))
            .link(QStringLiteral("b"), QStringLiteral("nobody"))
            .link(QStringLiteral("other"), QStringLiteral("other"));
        const MapReport report = analysed(atlas);
        const LinkFigures &links = report.clusters.front().links;
        QCOMPARE(links.withinProvince, 1);
        QCOMPARE(links.crossProvince, 2);
        QCOMPARE(links.abroadOrUnplaced, 1);
        QCOMPARE(links.leavingCluster, 2);
        QCOMPARE(links.total,
                 links.withinProvince + links.crossProvince + links.abroadOrUnplaced + links.leavingCluster);
        QVERIFY(std::abs(links.eI.value() - 1.0 / 3) < 1e-12);
        QCOMPARE(report.network.links.total, 7);
        QCOMPARE(report.network.links.leavingCluster, 0);
    }

    void karateClubKnownValues()
    {
        const MapReport report = analysed(karateAtlas());
        for (const LinkFigures &links : {report.clusters.front().links, report.network.links}) {
            QCOMPARE(links.withinProvince, 67);
            QCOMPARE(links.crossProvince, 11);
            QVERIFY(std::abs(links.eI.value() - -0.717949) < 1e-6);
            QVERIFY(std::abs(links.eIExpected.value() - 0.0303) < 1e-4);
            QVERIFY(std::abs(links.permeabilitySize.value() - 0.273756) < 1e-6);
            QVERIFY(std::abs(links.permeabilityDegree.value() - 0.282469) < 1e-6);
            QVERIFY(std::abs(links.assortativity.value() - 0.717531) < 1e-6);
            QCOMPARE(links.pClosed.value(), 0.0);
            QCOMPARE(links.pOpen.value(), 1.0);
        }
        QVERIFY(finding(report.clusters.front(), Rule::ClosedNetwork));
        QVERIFY(!finding(report.clusters.front(), Rule::OpenNetwork));
    }

    void brokersAreNamedWithWhatDependsOnThem()
    {
        // Two stars whose centres are linked: every cross-province path runs over both.
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), nullptr);
        for (int i = 0; i < 4; ++i) {
            for (const auto &[side, lon] : {std::pair{"w", 126.5}, {"e", 127.5}}) {
                const QString id = QString::fromLatin1(side) + QString::number(i);
                atlas.participant(id, {lon, 37}).member(QStringLiteral("c"), id);
                if (i > 0)
                    atlas.link(QString::fromLatin1(side) + QLatin1Char('0'), id);
            }
        }
        atlas.link(QStringLiteral("w0"), QStringLiteral("e0"));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.brokers.size(), std::size_t{2});
        QCOMPARE(report.brokers[0].dependence.value(), 1.0);
        QVERIFY(finding(report, Rule::Gatekept));
    }

    void publishedCountsGiveTheHostShare()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), nullptr)
            .published(QStringLiteral("c"), QStringLiteral("11"), 95)
            .published(QStringLiteral("c"), QStringLiteral("31"), 60)
            .published(QStringLiteral("c"), QStringLiteral("other"), 10);
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.participation.size(), std::size_t{1});
        QCOMPARE(report.participation[0].total, 165.0);
        QCOMPARE(report.participation[0].hostShare.value(), 95.0 / 165);
        QVERIFY(finding(report, Rule::DominantProvince));
        Settings high;
        high.dominantShare = 0.6;
        QVERIFY(finding(analysed(atlas, high).clusters.front(), Rule::NoDominantProvince));
    }

    void leadOutsideTheHostIsSaid()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("c"), box(126.2, 36.5, 126.8, 37.5))
            .participant(QStringLiteral("l"), {127.5, 37})
            .participant(QStringLiteral("m"), {126.5, 37})
            .member(QStringLiteral("c"), QStringLiteral("l"), QStringLiteral("lead"))
            .member(QStringLiteral("c"), QStringLiteral("m"));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.hostByLead.code, QStringLiteral("31"));
        QVERIFY(finding(report, Rule::LeadOutsideHost));
    }

    void nothingIsMadeUp()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(QStringLiteral("bare"), nullptr);
        const ClusterReport report = analysed(atlas).clusters.front();
        QVERIFY(!report.areaKm2 && !report.outsideKm2 && !report.hhiArea && !report.hhiParticipants);
        QVERIFY(!report.links.eI && !report.links.eIExpected && !report.links.pClosed && !report.links.assortativity);
        QVERIFY(!report.extraHostAreaShare && !report.extraHostParticipantShare);
        QVERIFY(finding(report, Rule::NotComputable));
    }

    void withoutBoundariesTheAreaStillStands()
    {
        AtlasBuilder atlas;
        atlas.cluster(QStringLiteral("c"), box(126.5, 36.5, 127.5, 37.5));
        const MapReport report = analysed(atlas);
        QVERIFY(report.clusters.front().areaKm2.has_value());
        QVERIFY(!report.clusters.front().outsideKm2.has_value());
        QVERIFY(!report.findings.empty());
    }

    void districtsAreReportedBesideProvinces()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.district(QStringLiteral("11010"), QStringLiteral("11"), box(126, 36, 127, 37))
            .district(QStringLiteral("11020"), QStringLiteral("11"), box(126, 37, 127, 38))
            .cluster(QStringLiteral("c"), box(126.5, 36.5, 126.8, 37.5))
            .participant(QStringLiteral("p"), {126.6, 37.2})
            .member(QStringLiteral("c"), QStringLiteral("p"));
        const ClusterReport report = analysed(atlas).clusters.front();
        QCOMPARE(report.districts.size(), std::size_t{2});
        QCOMPARE(report.districts[1].participants, 1);
        QVERIFY(std::abs(report.districts[0].areaShare + report.districts[1].areaShare - 1) < 1e-9);
    }

    void sameInputSameReport()
    {
        const AtlasBuilder atlas = karateAtlas();
        const MapReport first = analysed(atlas);
        const MapReport second = analysed(atlas);
        QCOMPARE(first.network.links.pOpen, second.network.links.pOpen);
        QCOMPARE(first.clusters.front().brokers.size(), second.clusters.front().brokers.size());
        for (std::size_t i = 0; i < first.clusters.front().findings.size(); ++i)
            QCOMPARE(first.clusters.front().findings[i].evidence, second.clusters.front().findings[i].evidence);
    }

    void everyRuleHasWords()
    {
        for (int rule = 0; rule <= static_cast<int>(Rule::RepairedGeometry); ++rule) {
            Finding empty;
            empty.rule = static_cast<Rule>(rule);
            QVERIFY(!findingSentence(empty, QStringLiteral("en")).isEmpty());
            QVERIFY(!findingSentence(empty, QStringLiteral("ko")).contains(QStringLiteral("%1")));
            QVERIFY(!ruleTitle(empty.rule).isEmpty());
            QVERIFY(!ruleExplanation(empty.rule).isEmpty());
            QVERIFY(!ruleName(empty.rule).isEmpty());
        }
    }

    void unknownBoundarySetIsRefused()
    {
        model::Progress progress;
        AnalysisOptions options;
        options.boundarySet = QStringLiteral("nowhere");
        const auto report = analyse(twoProvinces().snapshot(), options, progress);
        QVERIFY(!report.ok());
        QVERIFY(report.problem().sentence().contains(QStringLiteral("nowhere")));
    }
};

QTEST_GUILESS_MAIN(TestCrossing)
#include "tst_crossing.moc"
