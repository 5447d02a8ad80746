// SPDX-License-Identifier: GPL-2.0-or-later
// Links classed in passes over arrays, against the reports that look at each cluster's network by itself.
#include "app/crossing/analysis.h"
#include "app/crossing/ground.h"
#include "app/crossing/link_pass.h"
#include "app/crossing/overview.h"
#include "app/crossing/membership.h"
#include "app/network/random.h"
#include "tests/support/atlas_builder.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace atlas;
using namespace atlas::crossing;

class TestLinkPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReports_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 100; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void agreesWithTheReports()
    {
        QFETCH(int, seed);
        network::Random random(static_cast<std::uint64_t>(seed));
        const auto id = [](const char *kind, std::uint32_t number) {
            return QLatin1String(kind) + QString::number(number);
        };
        test::AtlasBuilder atlas;
        const std::uint32_t provinces = 1 + random.below(4);
        for (std::uint32_t p = 0; p < provinces; ++p)
            atlas.province(QString::number(11 + p), test::box(126 + p, 36, 127 + p, 37));
        const std::uint32_t participants = 2 + random.below(40);
        for (std::uint32_t i = 0; i < participants; ++i) // some lie east of every province
            atlas.participant(id("p", i), {126 + random.uniform() * (provinces + 0.3), 36 + random.uniform()});
        const std::uint32_t clusters = 1 + random.below(4);
        for (std::uint32_t c = 0; c < clusters; ++c) {
            atlas.cluster(id("c", c), test::box(126, 36, 126.5, 36.5));
            atlas.member(id("c", c), id("p", 0)); // so that membership, not place, decides
            for (std::uint32_t i = 1; i < participants; ++i)
                if (random.below(3) == 0)
                    atlas.member(id("c", c), id("p", i));
        }
        const std::uint32_t links = random.below(200);
        for (std::uint32_t i = 0; i < links; ++i) // repeated ones, loops, and ends that nobody has
            atlas.link(id("p", random.below(participants + 2)), id("p", random.below(participants + 2)));

        const model::Snapshot tables = atlas.snapshot();
        model::Progress progress;
        const auto basis = makeBasis(tables, {}, nullptr, {}, progress);
        QVERIFY(basis.ok());
        const Membership &membership = *(*basis)->membership;
        std::vector<std::int32_t> province;
        for (model::Row row = 0; row < participants; ++row)
            province.push_back(membership.province(row));
        std::vector<model::Row> from, to, members;
        for (model::Row row = 0; row < links; ++row) {
            from.push_back(membership.from(row));
            to.push_back(membership.to(row));
        }
        std::vector<std::uint32_t> starts{0};
        for (model::Row row = 0; row < clusters; ++row) {
            for (const auto &member : membership.members(row))
                members.push_back(member.participant);
            starts.push_back(static_cast<std::uint32_t>(members.size()));
        }
        const LinkPassResult result = passLinks({province, provinces, from, to, links, starts, members});

        AnalysisOptions options;
        options.settings.permutations = 99;
        const auto report = analyse(tables, options, progress);
        QVERIFY(report.ok());
        const auto compare = [](const LinkTally &tally, const LinkFigures &figures) {
            QCOMPARE(tally.total, figures.total);
            QCOMPARE(tally.withinProvince, figures.withinProvince);
            QCOMPARE(tally.crossProvince, figures.crossProvince);
            QCOMPARE(tally.abroadOrUnplaced, figures.abroadOrUnplaced);
            QCOMPARE(tally.leavingCluster, figures.leavingCluster);
            if (figures.eI)
                QCOMPARE(tally.eI(), figures.eI);
        };
        compare(result.whole, report->network.links);
        QCOMPARE(report->clusters.size(), result.clusters.size());
        for (std::size_t c = 0; c < clusters; ++c)
            compare(result.clusters[c], report->clusters[c].links);
        std::int64_t pairs = 0;
        for (const ProvincePair &pair : report->network.byProvincePair) {
            const auto p = static_cast<std::size_t>(pair.codeA.toInt() - 11);
            const auto q = static_cast<std::size_t>(pair.codeB.toInt() - 11);
            QCOMPARE(result.pairsBetween(p, q, provinces), pair.links);
            pairs += pair.links;
        }
        QCOMPARE(pairs, result.whole.pairsWithin + result.whole.pairsCross);

        std::vector<model::Row> rows(clusters);
        std::iota(rows.begin(), rows.end(), 0U);
        const Overview overview = lookOver(**basis, rows, progress);
        QCOMPARE(overview.links, result.whole);
        QCOMPARE(overview.pairs, result.pairs);
        for (std::size_t c = 0; c < clusters; ++c) {
            const ClusterOverview &cluster = overview.clusters[c];
            const ClusterReport &full = report->clusters[c];
            QCOMPARE(cluster.links, result.clusters[c]);
            QVERIFY(cluster.measured);
            QVERIFY(std::abs(cluster.areas.wholeKm2 - full.areaKm2.value()) < 1e-9 * cluster.areas.wholeKm2);
            QCOMPARE(std::accumulate(cluster.members.begin(), cluster.members.end(), std::int64_t{0}),
                     full.participantsPlaced);
            QCOMPARE(cluster.membersElsewhere, full.participants - full.participantsPlaced);
        }
    }

    void nothing()
    {
        const LinkPassResult result = passLinks({});
        QCOMPARE(result.whole, LinkTally());
        QVERIFY(!result.whole.eI());
    }
};

QTEST_APPLESS_MAIN(TestLinkPass)
#include "tst_link_pass.moc"
