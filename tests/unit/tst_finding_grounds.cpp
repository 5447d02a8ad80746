// SPDX-License-Identifier: GPL-2.0-or-later
// Findings are made only where their own figures bear them.
#include "app/crossing/analysis.h"
#include "tests/support/atlas_builder.h"
#include "tests/unit/two_cliques.h"

#include <QTest>

#include <algorithm>

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

ClusterReport analysed(const AtlasBuilder &atlas, int permutations = 200)
{
    model::Progress progress;
    AnalysisOptions options;
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
