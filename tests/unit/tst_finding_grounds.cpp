// SPDX-License-Identifier: GPL-2.0-or-later
// Findings are made only where their own figures bear them.
#include "app/crossing/analysis.h"
#include "app/crossing/evidence.h"
#include "app/crossing/finding_text.h"
#include "tests/support/atlas_builder.h"
#include "tests/unit/two_cliques.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace atlas::crossing;
using atlas::test::addTwoCliques;
using atlas::test::AtlasBuilder;
using atlas::test::box;

namespace {

const QString clusterId = QStringLiteral("c");

AtlasBuilder twoProvinces(double positionalErrorM = 0, const QString &precision = QStringLiteral("statistical"))
{
    AtlasBuilder atlas(positionalErrorM, precision);
    atlas.province(QStringLiteral("11"), box(126, 36, 127, 38)).province(QStringLiteral("12"), box(127, 36, 128, 38));
    return atlas;
}

ClusterReport analysed(const AtlasBuilder &atlas, int permutations = 200, const Settings &settings = {})
{
    model::Progress progress;
    AnalysisOptions options;
    options.settings = settings;
    options.settings.permutations = permutations;
    const auto report = analyse(atlas.snapshot(), options, progress);
    return report.ok() ? report->clusters.front() : ClusterReport{};
}

const Finding *find(const ClusterReport &report, Rule rule)
{
    const auto at = std::find_if(report.findings.begin(), report.findings.end(),
                                 [rule](const Finding &finding) { return finding.rule == rule; });
    return at == report.findings.end() ? nullptr : &*at;
}

/// Two groups, all linked within, one link across.
AtlasBuilder twoCliques()
{
    AtlasBuilder atlas = twoProvinces();
    atlas.cluster(clusterId, box(126.2, 36.2, 127.8, 37.8));
    addTwoCliques(atlas, clusterId);
    return atlas;
}

} // namespace

class TestFindingGrounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchingAnExactLineIsNotCrossing()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(clusterId, box(126.5, 36.5, 127, 37)); // its east side lies on the line
        const ClusterReport report = analysed(atlas);
        QVERIFY(!report.crosses);
        QCOMPARE(report.extent.nearestLineM, std::optional<double>(0));
        QCOMPARE(report.extent.nearestLineSure, std::optional<bool>(true));
        AtlasBuilder rough = twoProvinces(50);
        rough.cluster(clusterId, box(126.5, 36.5, 127, 37));
        QCOMPARE(analysed(rough).extent.nearestLineSure, std::optional<bool>(false));
    }

    void aNegativePositionalErrorIsNoClaimOfExactness()
    {
        AtlasBuilder atlas = twoProvinces(-5, QStringLiteral("overview"));
        atlas.cluster(clusterId, box(126.95, 36.5, 127.02, 36.6));
        const ClusterReport report = analysed(atlas);
        QVERIFY(report.crosses);
        QVERIFY(!report.crossesCertain);
    }

    void theHostIsAsSureAsWhereTheExtentLies()
    {
        for (const double error : {0.0, 5000.0}) {
            AtlasBuilder atlas = twoProvinces(error);
            atlas.cluster(clusterId, box(126.9, 36.5, 126.99, 36.6)); // 0.9 km from the line
            atlas.participant(QStringLiteral("lead"), {127.5, 36.5});
            atlas.member(clusterId, QStringLiteral("lead"), QStringLiteral("lead"));
            const ClusterReport report = analysed(atlas);
            const Finding *finding = find(report, Rule::LeadOutsideHost);
            QVERIFY(finding);
            QCOMPARE(finding->evidence.value(QStringLiteral("certain")).toBool(), error == 0);
            QCOMPARE(finding->severity, error == 0 ? Severity::Warning : Severity::Info);
        }
    }

    void aClosedNetworkNeedsEnoughPermutations()
    {
        const AtlasBuilder atlas = twoCliques();
        QVERIFY(find(analysed(atlas, 200), Rule::ClosedNetwork));
        QVERIFY(find(analysed(atlas, 20), Rule::ClosedNetwork));
        QVERIFY(!find(analysed(atlas, 19), Rule::ClosedNetwork)); // one alone would be above 0.05
    }

    void aClosedNetworkIsClosedToOutsideToo()
    {
        AtlasBuilder atlas = twoCliques(); // 31 links inside
        atlas.participant(QStringLiteral("outside"), {126.1, 36.1});
        const auto sentence = [](const ClusterReport &report, Rule rule) {
            const Finding *finding = find(report, rule);
            return finding ? findingSentence(*finding, QStringLiteral("en")) : QString();
        };
        QVERIFY(sentence(analysed(atlas), Rule::ClosedNetwork).contains(u"No link to outside the cluster is recorded"));
        for (int i = 0; i < 5; ++i)
            atlas.link(QStringLiteral("w%1").arg(i), QStringLiteral("outside"));
        const ClusterReport few = analysed(atlas);
        QCOMPARE(*few.links.openness.external, 5.0 / 36);
        QVERIFY(sentence(few, Rule::ClosedNetwork).contains(u"only 14 % of its links lead outside the cluster"));
        for (int i = 0; i < 15; ++i) {
            const QString id = QStringLiteral("far%1").arg(i);
            atlas.participant(id, {126.1, 36.1}).link(QStringLiteral("e%1").arg(i % 6), id);
        }
        const ClusterReport open = analysed(atlas);
        QCOMPARE(*open.links.openness.external, 20.0 / 51);
        QVERIFY(!find(open, Rule::ClosedNetwork));
        const Finding *leans = find(open, Rule::LeansInward);
        QVERIFY(leans);
        QCOMPARE(leans->severity, Severity::Info);
        QVERIFY(findingSentence(*leans, QStringLiteral("en")).contains(u"39 % of its links lead outside the cluster"));
        Settings lenient;
        lenient.closedOpenness = 0.4;
        QVERIFY(find(analysed(atlas, 200, lenient), Rule::ClosedNetwork));
        lenient.closedPermeability = 0.05;
        const ClusterReport strict = analysed(atlas, 200, lenient);
        QVERIFY(!find(strict, Rule::ClosedNetwork));
        QVERIFY(sentence(strict, Rule::LeansInward).contains(u"not by enough to call the network closed"));
    }

    void whoHasNoLinkIsSaidBesideThePieces()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(clusterId, box(126.2, 36.2, 127.8, 37.8));
        for (int i = 0; i < 11; ++i) {
            const QString id = QStringLiteral("p%1").arg(i);
            atlas.participant(id, {126.5 + i % 2, 37}).member(clusterId, id);
            if (i < 8 && i % 2 == 1)
                atlas.link(id, QStringLiteral("p%1").arg(i - 1)); // four pairs, three without a link
        }
        const Finding *finding = nullptr;
        const ClusterReport report = analysed(atlas);
        QVERIFY((finding = find(report, Rule::Fragmented)));
        const QString text = findingSentence(*finding, QStringLiteral("en"));
        QVERIFY2(text.contains(u"4 separate pieces") && text.contains(u"3 of 11 participants have no link"),
                 qPrintable(text));
    }

    void concentrationIsOverPartsThatCount()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.province(QStringLiteral("13"), box(126, 38, 128, 39));
        atlas.cluster(clusterId, box(126.5, 36.5, 127.5, 38.0005)); // a sliver in the third
        const ClusterReport report = analysed(atlas);
        QCOMPARE(report.provinces.size(), std::size_t{3});
        QCOMPARE(report.extent.provincesByArea, 2);
        QVERIFY(std::abs(*report.hhiArea - 0.5) < 1e-9);
        QVERIFY(std::abs(*report.effectiveProvincesArea - 2) < 1e-9);
        QVERIFY(std::abs(*report.extent.hhiAreaNormalised) < 1e-9);
        QVERIFY(std::abs(*report.extent.entropyArea - std::log(2)) < 1e-9);

        AtlasBuilder tiny = twoProvinces(); // all of it a sliver: then nothing is left out
        tiny.cluster(clusterId, box(126.5, 36.5, 126.5005, 36.5005));
        const ClusterReport small = analysed(tiny);
        QVERIFY(small.provinces.front().sliver);
        QCOMPARE(small.hhiArea, std::optional<double>(1));
    }

    void whatOnlyASliverReachesOverIsCertainlyNoCrossingOfAnExactLine()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.cluster(clusterId, box(126.5, 36.5, 127.0005, 37));
        const ClusterReport report = analysed(atlas);
        const Finding *finding = find(report, Rule::NotCrossing);
        QVERIFY(finding);
        const QString text = findingSentence(*finding, QStringLiteral("en"));
        QVERIFY2(text.contains(u"too small to count") && !text.contains(u"uncertain"), qPrintable(text));
    }

    void anAuthorityIsAsSureAsItsParticipants()
    {
        for (const bool declared : {false, true}) {
            AtlasBuilder atlas = twoProvinces(5000);
            atlas.cluster(clusterId, box(126.97, 36.5, 127.03, 36.6)); // all within the error of the line
            const QString west = declared ? QStringLiteral("11") : QString();
            const QString east = declared ? QStringLiteral("12") : QString();
            for (int i = 0; i < 4; ++i) {
                const QString id = QStringLiteral("p%1").arg(i);
                atlas.participant(id, {i < 2 ? 126.99 : 127.01, 36.55}, i < 2 ? west : east).member(clusterId, id);
            }
            const ClusterReport report = analysed(atlas);
            const Finding *finding = find(report, Rule::AuthoritiesAtTable);
            QVERIFY(finding);
            for (const Authority &authority : report.authorities)
                QCOMPARE(authority.certain, declared);
            QCOMPARE(findingSentence(*finding, QStringLiteral("en")).contains(u", uncertain ("), !declared);
            QCOMPARE(findingSentence(*finding, QStringLiteral("en")).contains(u", its area uncertain ("), declared);
        }
    }

    void whatLiesBeyondALineIsToldFromWhatLiesElsewhere()
    {
        AtlasBuilder atlas = twoProvinces();
        atlas.province(QStringLiteral("13"), box(130, 36, 131, 38)); // not beside the others
        atlas.cluster(QStringLiteral("near"), box(126.4, 36.5, 127.5, 37));
        auto shape = std::make_shared<model::Shape>(*box(126.4, 36.5, 127.3, 37));
        shape->beginPart();
        const auto island = box(130.4, 36.5, 130.6, 37);
        shape->addRing(island->ring(0));
        atlas.cluster(QStringLiteral("far"), shape);
        model::Progress progress;
        AnalysisOptions options;
        options.settings.permutations = 100;
        const auto map = analyse(atlas.snapshot(), options, progress);
        QVERIFY(map.ok());
        const QString en = QStringLiteral("en");
        const Finding *near = find(map->clusters[0], Rule::Crossing);
        const Finding *far = find(map->clusters[1], Rule::Crossing);
        QVERIFY(near && far);
        QVERIFY(findingSentence(*near, en).contains(u"lies beyond it"));
        const QString text = findingSentence(*far, en);
        QVERIFY2(!text.contains(u"beyond it") && text.contains(u"in P12, P13"), qPrintable(text));
    }

    void listsOfNamesWithCommasStayLists()
    {
        QCOMPARE(listText({QStringLiteral("A"), QStringLiteral("B")}), QStringLiteral("A, B"));
        QCOMPARE(listText({QStringLiteral("A, x"), QStringLiteral("B")}), QStringLiteral("A, x; B"));
    }

    void placesOnAnExactLineAreSaidToBeOnIt()
    {
        for (const double error : {0.0, 30.0, 2500.0}) {
            AtlasBuilder atlas = twoProvinces(error);
            atlas.cluster(clusterId, nullptr);
            atlas.participant(QStringLiteral("a"), {127, 36.5}).member(clusterId, QStringLiteral("a"));
            const ClusterReport report = analysed(atlas);
            const Finding *finding = find(report, Rule::UncertainPlaces);
            QVERIFY(finding);
            const QString text = findingSentence(*finding, QStringLiteral("en"));
            QVERIFY2(text.contains(error == 0    ? u"exactly on a provincial line"
                                   : error == 30 ? u"within 30 m of a provincial line"
                                                 : u"within 2.5 km of a provincial line"),
                     qPrintable(text));
        }
        AtlasBuilder near = twoProvinces(); // beside an exact line there is nothing uncertain
        near.cluster(clusterId, nullptr);
        near.participant(QStringLiteral("a"), {127.00001, 36.5}).member(clusterId, QStringLiteral("a"));
        QVERIFY(!find(analysed(near), Rule::UncertainPlaces));
    }

    void gatekeepersNeedEnoughPairs()
    {
        QVERIFY(find(analysed(twoCliques()), Rule::Gatekept));
        AtlasBuilder few = twoProvinces();
        few.cluster(clusterId, box(126.2, 36.2, 127.8, 37.8));
        int east = 0;
        for (const char *id : {"a", "b", "x", "y"})
            few.participant(QLatin1String(id), {east++ < 2 ? 126.5 : 127.5, 37}).member(clusterId, QLatin1String(id));
        few.link(QStringLiteral("a"), QStringLiteral("b")).link(QStringLiteral("b"), QStringLiteral("x"));
        QVERIFY(!find(analysed(few), Rule::Gatekept)); // without b one pair is cut off, all there are
    }
};

QTEST_GUILESS_MAIN(TestFindingGrounds)
#include "tst_finding_grounds.moc"
