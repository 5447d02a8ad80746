// SPDX-License-Identifier: GPL-2.0-or-later
// The figures of single provinces and participants against those of the network they are part of.
#include "app/crossing/analysis.h"
#include "app/network/random.h"
#include "tests/support/atlas_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace atlas::crossing;
using atlas::test::AtlasBuilder;
using atlas::test::box;

namespace {

const QString clusterId = QStringLiteral("c");

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

QString idOf(int participant)
{
    return QStringLiteral("p%1").arg(participant);
}

/// A made-up cluster over four provinces and abroad, with links inside and out of it.
AtlasBuilder sample(std::uint64_t number)
{
    AtlasBuilder atlas;
    for (int i = 0; i < 4; ++i)
        atlas.province(QString::number(11 + i), box(126 + i, 36, 127 + i, 38));
    network::Random random(1700 + number);
    const int n = 4 + static_cast<int>(random.below(16));
    atlas.cluster(clusterId, nullptr);
    for (int i = 0; i < n; ++i) {
        const int province = static_cast<int>(random.below(5)) - 1;
        const double lon = province < 0 ? 140 : 126.1 + province + 0.8 * random.uniform();
        atlas.participant(idOf(i), {lon, 36.2 + random.uniform()}).member(clusterId, idOf(i));
    }
    atlas.participant(QStringLiteral("other"), {127.5, 37});
    const double probability = 0.05 + 0.4 * random.uniform();
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < i; ++j) {
            if (random.uniform() < probability)
                atlas.link(idOf(i), idOf(j));
        }
        if (random.below(4) == 0)
            atlas.link(QStringLiteral("other"), idOf(i));
    }
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

} // namespace

class TestScopeFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provincesAndParticipantsAddUpToTheirNetwork()
    {
        int seen = 0;
        for (int number = 0; number < 60; ++number) {
            const AtlasBuilder atlas = sample(static_cast<std::uint64_t>(number));
            Settings all;
            all.participantsListed = -1;
            const MapReport map = analysed(atlas, all);
            const ClusterReport &report = map.clusters.front();
            double modularity = 0;
            for (const ProvinceFigures &province : report.provinceLinks) {
                modularity += province.modularity.value_or(0);
                const LinkReach &reach = province.reach;
                QCOMPARE(reach.local + reach.provincial + reach.national + reach.abroad + reach.unknown,
                         province.within + province.cross + province.abroadOrUnplaced + province.leaving);
                if (province.pClosed)
                    QVERIFY(*province.pClosed + *province.pOpen >= 1);
            }
            if (report.links.modularity)
                QVERIFY(close(modularity, *report.links.modularity));
            for (const auto *list : {&report.participantFigures, &map.network.participantFigures}) {
                std::int64_t within = 0, cross = 0;
                for (const ParticipantFigures &figures : *list) {
                    within += figures.within;
                    cross += figures.cross;
                    QCOMPARE(figures.reach.local + figures.reach.provincial + figures.reach.national +
                                 figures.reach.abroad + figures.reach.unknown,
                             figures.links);
                    if (!figures.eI)
                        continue;
                    QVERIFY(*figures.eIMinimum <= *figures.eI && *figures.eI <= *figures.eIMaximum);
                    if (figures.pClosed)
                        QVERIFY(*figures.pClosed + *figures.pOpen > 1 - 1e-12);
                    ++seen;
                }
                const LinkFigures &links = list == &report.participantFigures ? report.links : map.network.links;
                QCOMPARE(within, 2 * links.withinProvince);
                QCOMPARE(cross, 2 * links.crossProvince);
            }
            QCOMPARE(static_cast<std::int64_t>(map.network.participantFigures.size()), map.network.participants);
            QCOMPARE(map.network.participantsLeftOut, 0);
            QCOMPARE(analysed(atlas).network.participantsLeftOut,
                     std::max<std::int64_t>(0, map.network.participants - Settings().participantsListed));
        }
        QVERIFY(seen > 500);
    }
};

QTEST_GUILESS_MAIN(TestScopeFigures)
#include "tst_scope_figures.moc"
