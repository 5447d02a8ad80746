// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/point_grid.h"
#include "app/network/random.h"
#include "app/session/pick_index.h"
#include "tests/support/atlas_builder.h"
#include "tests/support/generated_atlas.h"

#include <QTest>

using namespace atlas;
using atlas::test::box;

class TestPickIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestParticipantAndSmallestExtentComeFirst()
    {
        test::AtlasBuilder atlas;
        atlas.province(QStringLiteral("11"), box(126, 36, 128, 38))
            .cluster(QStringLiteral("large"), box(126, 36, 128, 38))
            .cluster(QStringLiteral("small"), box(126.9, 36.9, 127.1, 37.1))
            .participant(QStringLiteral("far"), {127.02, 37})
            .participant(QStringLiteral("near"), {127.001, 37});
        const session::PickIndex index(atlas.tables());
        const session::Picked picked = index.at({127, 37}, 0.03, 0.03);
        QCOMPARE(picked.participants, (std::vector<model::Row>{1, 0}));
        QCOMPARE(picked.clusters, (std::vector<model::Row>{1, 0}));
        QCOMPARE(picked.province, model::Row{0});
        QCOMPARE(picked.district, model::noRow);
        QVERIFY(index.at({127.5, 37.5}, 0.01, 0.01).participants.empty());
    }

    void emptyAtlasHasNothing()
    {
        const session::PickIndex index{model::Tables()};
        QVERIFY(index.at({127, 37}, 1, 1).participants.empty());
        QVERIFY(index.participantsIn({0, 0, 180, 90}, 10).empty());
    }

    /// The grid against looking at every point.
    void gridFindsWhatASearchFinds()
    {
        const model::Tables tables = test::generatedAtlas({20, 40, 3000, 10});
        const model::Table &participants = tables[model::TableId::Participants];
        const session::PickIndex index(tables);
        network::Random random(5);
        for (int round = 0; round < 200; ++round) {
            const double lon = 126 + 4 * random.uniform();
            const double lat = 34.4 + 4 * random.uniform();
            const model::LonLatBox area{lon, lat, lon + random.uniform(), lat + random.uniform()};
            std::vector<model::Row> expected;
            for (model::Row row = 0; row < participants.rowCount(); ++row) {
                if (area.contains(participants.point(row)))
                    expected.push_back(row);
            }
            QCOMPARE(index.participantsIn(area, 100000), expected);
        }
    }

    void aPlaceOnASharedEdgeIsInExactlyOne()
    {
        const auto left = box(126, 36, 127, 38);
        const auto right = box(127, 36, 128, 38);
        for (double lat = 36.1; lat < 38; lat += 0.1)
            QCOMPARE(geometry::contains(*left, {127, lat}) + geometry::contains(*right, {127, lat}), 1);
    }
};

QTEST_GUILESS_MAIN(TestPickIndex)
#include "tst_pick_index.moc"
