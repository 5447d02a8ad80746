// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/derived.h"
#include "tests/support/atlas_builder.h"

#include <QTest>

#include <numeric>

using namespace atlas;
using session::LinkChoice;
using session::ShownLinks;
using test::box;

namespace {

session::DerivedMap derivedOf(test::AtlasBuilder &atlas)
{
    model::Progress progress;
    const auto basis = crossing::makeBasis(atlas.snapshot(), {}, nullptr, {}, progress);
    if (!basis)
        return {};
    std::vector<std::shared_ptr<const crossing::ClusterReport>> reports;
    for (model::Row row = 0; row < atlas.tables()[model::TableId::Clusters].rowCount(); ++row)
        reports.push_back(
            std::make_shared<const crossing::ClusterReport>(crossing::reportCluster(**basis, row, {}, progress)));
    return session::deriveMap(**basis, reports);
}

void setLink(test::AtlasBuilder &atlas, model::Row link, const char *kind, bool directed)
{
    model::Table &links = atlas.tables()[model::TableId::Links];
    links.setValue(link, model::LinkFields::Kind, QString::fromLatin1(kind));
    links.setValue(link, model::LinkFields::Directed, directed);
}

} // namespace

/// What the analysis adds to the map, against a network small enough to count by hand.
class TestDerived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreRankedAndAddedUp()
    {
        test::AtlasBuilder atlas;
        atlas.province(QStringLiteral("1"), box(126, 36, 127, 37))
            .province(QStringLiteral("2"), box(127, 36, 128, 37))
            .participant(QStringLiteral("a"), {126.2, 36.5})
            .participant(QStringLiteral("b"), {126.4, 36.5})
            .participant(QStringLiteral("c"), {127.5, 36.5})
            .unplaced(QStringLiteral("nowhere"))
            .link(QStringLiteral("a"), QStringLiteral("b"), 2) // within 1
            .link(QStringLiteral("a"), QStringLiteral("c"), 9) // across
            .link(QStringLiteral("c"), QStringLiteral("b"), 4) // across, the other way round
            .link(QStringLiteral("c"), QStringLiteral("a"), 4) // across, directed
            .link(QStringLiteral("a"), QStringLiteral("nowhere"), 100);
        setLink(atlas, 0, "supply", false);
        setLink(atlas, 1, "finance", false);
        setLink(atlas, 2, "supply", false);
        setLink(atlas, 3, "of another program", true);
        const session::DerivedMap map = derivedOf(atlas);
        QVERIFY(map.summary);

        // Lightest first in the file; rank 1 is the heaviest; the same weight goes by row.
        QStringList order;
        QStringList kinds;
        for (const store::LinkCurve &curve : map.layers.linkCurves) {
            order << QStringLiteral("%1:%2").arg(curve.rank).arg(curve.weight);
            kinds << curve.kind;
        }
        QCOMPARE(order, (QStringList{QStringLiteral("4:2"), QStringLiteral("3:4"), QStringLiteral("2:4"),
                                     QStringLiteral("1:9")}));
        QCOMPARE(kinds, (QStringList{QStringLiteral("supply"), QStringLiteral("other"), QStringLiteral("supply"),
                                     QStringLiteral("finance")}));
        QCOMPARE(map.summary->smallestWeight, 2.0);
        QCOMPARE(map.summary->largestWeight, 9.0);

        QCOMPARE(map.layers.flows.size(), std::size_t{2});
        const store::Flow &directed = map.layers.flows[0];
        const store::Flow &both = map.layers.flows[1];
        QVERIFY(directed.directed && !both.directed);
        QCOMPARE(directed.provinceA, QStringLiteral("2"));
        QCOMPARE(directed.provinceB, QStringLiteral("1"));
        QCOMPARE(both.provinceA, QStringLiteral("1"));
        QCOMPARE(both.rank, 1);
        QCOMPARE(std::accumulate(both.byKind.begin(), both.byKind.end(), std::int64_t{0}), std::int64_t{2});
        QVERIFY(map.summary->directedFlows);

        QCOMPARE(map.layers.flowPlaces.size(), std::size_t{2});
        const store::FlowPlace &first = map.layers.flowPlaces.front();
        QCOMPARE(first.province, QStringLiteral("1"));
        QCOMPARE(std::accumulate(first.byKind.begin(), first.byKind.end(), std::int64_t{0}), std::int64_t{1});
        QCOMPARE(first.geom, (model::LonLat{126.2, 36.5})); // where most of its link ends are
        QCOMPARE(both.geom.front(), first.geom);
    }

    void choiceOfLinks()
    {
        session::DerivedSummary summary;
        summary.linkKinds = {QStringLiteral("supply"), QStringLiteral("finance"), QStringLiteral("other")};
        summary.placedByKind = {6000, 3, 0};
        summary.kindByRank.assign(5000, 0);
        summary.kindByRank[1] = summary.kindByRank[3000] = summary.kindByRank[4999] = 1;
        summary.flows = {{4, 7, 0}, {9, 0, 0}};

        ShownLinks all = session::shownLinks(summary, {});
        QCOMPARE(all.shown, std::size_t{LinkChoice::automatic});
        QCOMPARE(all.lastRank, LinkChoice::automatic);
        QCOMPARE(all.placed, std::size_t{6003});
        QCOMPARE(all.mostInFlow, std::int64_t{11});

        const ShownLinks few = session::shownLinks(summary, {10, {}});
        QCOMPARE(few.shown, std::size_t{10});
        QCOMPARE(few.lastRank, 10);

        // Of one kind: as many of it as asked for, wherever they rank.
        const ShownLinks two = session::shownLinks(summary, {2, {QStringLiteral("finance")}});
        QCOMPARE(two.shown, std::size_t{2});
        QCOMPARE(two.lastRank, 3001);
        const ShownLinks finance = session::shownLinks(summary, {0, {QStringLiteral("finance")}});
        QCOMPARE(finance.shown, std::size_t{3});
        QCOMPARE(finance.placed, std::size_t{3});
        QCOMPARE(finance.lastRank, 0); // all of them
        QCOMPARE(finance.mostInFlow, std::int64_t{7});
        QCOMPARE(session::shownLinks({}, {}).shown, std::size_t{0});
    }

    void manyLinksAreLimitedPerKind()
    {
        test::AtlasBuilder atlas;
        atlas.province(QStringLiteral("1"), box(126, 36, 127, 37))
            .participant(QStringLiteral("a"), {126.2, 36.5})
            .participant(QStringLiteral("b"), {126.4, 36.5});
        const int number = session::mostLinksDrawn + 5;
        for (int i = 0; i < number; ++i)
            atlas.link(QStringLiteral("a"), QStringLiteral("b"), i + 1);
        atlas.link(QStringLiteral("a"), QStringLiteral("b"), 0.5);
        for (model::Row row = 0; row <= static_cast<model::Row>(number); ++row)
            setLink(atlas, row, row == static_cast<model::Row>(number) ? "finance" : "supply", false);
        const session::DerivedMap map = derivedOf(atlas);
        // The lightest of all is of a kind of its own and stays.
        QCOMPARE(map.layers.linkCurves.size(), static_cast<std::size_t>(session::mostLinksDrawn) + 1);
        QCOMPARE(map.layers.linkCurves.front().weight, 0.5);
        QCOMPARE(map.layers.linkCurves.at(1).weight, 6.0);
        const ShownLinks shown = session::shownLinks(*map.summary, {session::mostLinksDrawn, {}});
        QCOMPARE(shown.placed, static_cast<std::size_t>(number) + 1);
        QCOMPARE(shown.shown, static_cast<std::size_t>(session::mostLinksDrawn));
    }

    void partsAndBrokers()
    {
        test::AtlasBuilder atlas;
        atlas.province(QStringLiteral("1"), box(126, 36, 127, 37))
            .province(QStringLiteral("2"), box(127, 36, 128, 37))
            .cluster(QStringLiteral("c"), box(126.2, 36.2, 127.4, 36.8))
            .cluster(QStringLiteral("inside"), box(127.5, 36.2, 127.7, 36.4));
        for (const char *id : {"a", "b", "hub", "x", "y"}) {
            const bool west = *id == 'a' || *id == 'b';
            atlas.participant(QString::fromLatin1(id), {west ? 126.5 : 127.2, 36.5})
                .member(QStringLiteral("c"), QString::fromLatin1(id));
        }
        for (const char *end : {"a", "b", "x", "y"})
            atlas.link(QStringLiteral("hub"), QString::fromLatin1(end));
        const session::DerivedMap map = derivedOf(atlas);
        QCOMPARE(map.summary->outsideProvinces, (std::vector<QString>{QStringLiteral("2")}));
        QCOMPARE(map.summary->crossingClusters, QStringList{QStringLiteral("c")});
        QCOMPARE(map.summary->hosts.size(), std::size_t{2});
        QCOMPARE(map.summary->hosts.front().province, QStringLiteral("1"));
        QCOMPARE(map.layers.brokers.size(), std::size_t{1}); // nobody else joins anyone
        QCOMPARE(map.layers.brokers.front().participant, QStringLiteral("hub"));
        QCOMPARE(map.layers.brokers.front().rank, 1);
    }
};

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
