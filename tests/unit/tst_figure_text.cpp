// SPDX-License-Identifier: GPL-2.0-or-later
// How figures are put into words.
#include "app/crossing/analysis.h"
#include "app/crossing/comparison.h"
#include "app/crossing/figure_text.h"
#include "tests/support/atlas_builder.h"

#include <QTest>

using namespace atlas;
using namespace atlas::crossing;
using atlas::test::AtlasBuilder;
using atlas::test::box;

class TestFigureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfSharesArePercentagePoints()
    {
        const QString en = QStringLiteral("en");
        QCOMPARE(changeText(FigureUnit::Share, 0.052, en), QStringLiteral("+5.2 pp"));
        QCOMPARE(changeText(FigureUnit::Share, -0.1, en), QStringLiteral("−10.0 pp"));
        QCOMPARE(changeText(FigureUnit::Share, 1e-9, en), QStringLiteral("0.0 pp"));
        QCOMPARE(changeText(FigureUnit::Count, -3, en), QStringLiteral("−3"));
        QCOMPARE(changeText(FigureUnit::Km2, 1.5, en), QStringLiteral("+1.50 km²"));
        QCOMPARE(figureText(FigureUnit::Share, -0.1, en), QStringLiteral("−10.0 %"));
    }

    void probabilitiesAreWordedAlike()
    {
        const QString en = QStringLiteral("en");
        QCOMPARE(probabilityText(0, 10000, en), QStringLiteral("<0.0001"));
        QCOMPARE(probabilityText(0.0312, 10000, en), QStringLiteral("0.0312"));
        QCOMPARE(probabilitySentence(0, 200, en), QStringLiteral("p < 0.005"));
        QCOMPARE(probabilitySentence(0.0312, 10000, en), QStringLiteral("p = 0.031"));
        AtlasBuilder atlas;
        atlas.province(QStringLiteral("11"), box(126, 36, 127, 38))
            .province(QStringLiteral("12"), box(127, 36, 128, 38));
        const QString clusterId = QStringLiteral("c");
        atlas.cluster(clusterId, nullptr);
        const auto idOf = [](int i) { return QStringLiteral("p%1").arg(i); };
        for (int i = 0; i < 18; ++i) {
            atlas.participant(idOf(i), {i < 9 ? 126.5 : 127.5, 37}).member(clusterId, idOf(i));
            for (int j = i < 9 ? 0 : 9; j < i; ++j)
                atlas.link(idOf(i), idOf(j));
        }
        model::Progress progress;
        AnalysisOptions options;
        options.settings.permutations = 200;
        const auto analysed = analyse(atlas.snapshot(), options, progress);
        QVERIFY(analysed.ok());
        const ClusterReport &report = analysed->clusters.front();
        QCOMPARE(*report.links.pClosed, 0.0);
        const ClusterReport *const both[] = {&report, &report};
        for (const ComparisonRow &row : compareClusters(both, en).rows) {
            if (row.key == QLatin1String("e_i_p"))
                QCOMPARE(row.cells.front().text, QStringLiteral("<0.005"));
        }
        QCOMPARE(figureText(*figureNamed(QStringLiteral("e_i_p")), report, en), QStringLiteral("<0.005"));
    }

    void distancesAreMetresThenKilometres()
    {
        const QString en = QStringLiteral("en");
        QCOMPARE(distanceText(30, en), QStringLiteral("30 m"));
        QCOMPARE(distanceText(999, en), QStringLiteral("999 m"));
        QCOMPARE(distanceText(2500, en), QStringLiteral("2.5 km"));
        QCOMPARE(distanceText(43210, en), QStringLiteral("43 km"));
    }
};

QTEST_GUILESS_MAIN(TestFigureText)
#include "tst_figure_text.moc"
