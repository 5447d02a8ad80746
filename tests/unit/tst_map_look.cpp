// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "app/session/map_look.h"
#include "app/session/scene_builder.h"
#include "tests/support/atlas_builder.h"

#include <QTest>
#include <QUndoStack>

using namespace atlas;
using namespace atlas::session;

namespace {

MapLook unusualLook()
{
    MapLook look;
    look.colours = maps::ColourSet::Muted;
    look.clusterColouring = maps::ClusterColouring::Stage;
    look.participantsByKind = false;
    look.labels = false;
    look.labelText = maps::LabelText::BothNames;
    look.labelSize = 13;
    look.provinceLineWidth = 0.7;
    look.clusterLineWidth = 0.9;
    look.clusterFillOpacity = 0.1;
    look.crossedLineWidth = 2;
    look.linkWidth = 2.5;
    look.markerSize = 4;
    look.crossLinksEmphasised = false;
    look.crossingClustersEmphasised = true;
    look.hatchByProvince = false;
    look.flows = false;
    look.flowScale = 1000000;
    return look;
}

} // namespace

class TestMapLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromText()
    {
        QCOMPARE(lookFromText(lookText(unusualLook())), unusualLook());
        QCOMPARE(lookFromText(lookText({})), MapLook());
        for (const char *text : {"", "{", "[]", "7", "{\"colours\":7,\"labels\":\"no\",\"label_size\":\"x\"}"})
            QCOMPARE(lookFromText(QString::fromLatin1(text)), MapLook());
        const MapLook held =
            lookFromText(QStringLiteral("{\"label_size\":1e9,\"marker_size\":-3,\"colours\":\"grey\"}"));
        QCOMPARE(held.labelSize, labelSizeLimits.most);
        QCOMPARE(held.markerSize, markerSizeLimits.least);
        QCOMPARE(held.colours, maps::ColourSet::Grey);
    }

    void aChangeIsOneStepThatCanBeTakenBack()
    {
        model::Document document;
        document.reset(model::Tables());
        QVERIFY(lookEdit(document.tables(), {}).isEmpty());
        QVERIFY(document.apply(lookEdit(document.tables(), unusualLook())));
        QCOMPARE(lookOf(document.tables()), unusualLook());
        MapLook second = unusualLook();
        second.labelSize = 8;
        QVERIFY(document.apply(lookEdit(document.tables(), second)));
        QUndoStack *stack = document.undoStack();
        QCOMPARE(stack->count(), 2);
        stack->undo();
        QCOMPARE(lookOf(document.tables()), unusualLook());
        stack->redo();
        QCOMPARE(lookOf(document.tables()), second);
        stack->undo();
        stack->undo();
        QCOMPARE(lookOf(document.tables()), MapLook());
        stack->redo();
        QVERIFY(document.apply(lookEdit(document.tables(), {}))); // back to the usual look leaves nothing behind
        QCOMPARE(document.tables()[model::TableId::Scenes].aliveCount(), std::size_t{0});
    }

    void ownStylesAreStepsToo()
    {
        model::Document document;
        document.reset(model::Tables());
        const QString qml = QStringLiteral("<qgis/>");
        for (const maps::LayerRole role : rolesWithOwnStyle()) {
            QVERIFY(document.apply(ownStyleEdit(document.tables(), role, qml)));
            QCOMPARE(ownStylesOf(document.tables()).at(role), qml);
        }
        QCOMPARE(ownStylesOf(document.tables()).size(), static_cast<std::size_t>(rolesWithOwnStyle().size()));
        QVERIFY(document.apply(ownStyleEdit(document.tables(), maps::LayerRole::Links, {})));
        QVERIFY(!ownStylesOf(document.tables()).contains(maps::LayerRole::Links));
        document.undoStack()->undo();
        QVERIFY(ownStylesOf(document.tables()).contains(maps::LayerRole::Links));
        document.undoStack()->redo();
        QVERIFY(!ownStylesOf(document.tables()).contains(maps::LayerRole::Links));
        document.undoStack()->undo();
        QVERIFY(ownStylesOf(document.tables()).contains(maps::LayerRole::Links));
    }

    void sceneFollowsTheLook()
    {
        test::AtlasBuilder atlas;
        DerivedSummary summary;
        for (int code = 10; code < 20; ++code)
            summary.outsideProvinces.push_back(QString::number(code));
        summary.hosts = {{QStringLiteral("a"), QStringLiteral("11")}, {QStringLiteral("b"), QStringLiteral("11")}};
        summary.crossingClusters = QStringList{QStringLiteral("a")};
        SceneInput input;
        input.derived = std::make_shared<const DerivedSummary>(summary);
        const maps::MapStyle usual = buildScene(atlas.tables(), input).style;
        QCOMPARE(usual.hatches.size(), 10);
        QVERIFY(usual.hatches[0].pattern != usual.hatches[7].pattern);
        QVERIFY(usual.hatches[0] != usual.hatches[8]);
        QVERIFY(usual.hatches[0].colour != usual.hatches[8].colour); // the same pattern in another colour
        QVERIFY(usual.emphasisedClusters.isEmpty());
        QCOMPARE(usual.flowScale, MapLook().flowScale);

        input.look = unusualLook();
        const maps::MapScene scene = buildScene(atlas.tables(), input);
        QVERIFY(scene.style.hatches.isEmpty());
        QCOMPARE(scene.style.emphasisedClusters, QStringList{QStringLiteral("a")});
        QCOMPARE(scene.style.flowScale, 0.0);
        for (const maps::SceneLayer &layer : scene.layers)
            QVERIFY(layer.role != maps::LayerRole::Flows && layer.role != maps::LayerRole::FlowPlaces);
        QCOMPARE(scene.style.palette.clusterKinds.size(), 5); // the stages and any other

        input.look.clusterColouring = maps::ClusterColouring::Province;
        const maps::MapStyle byProvince = buildScene(atlas.tables(), input).style;
        QCOMPARE(byProvince.clusterProvinces.size(), 2);
        QCOMPARE(byProvince.palette.clusterKinds.size(), 2);
        QCOMPARE(byProvince.palette.clusterKinds.first().kind, QStringLiteral("11"));
    }
};

QTEST_GUILESS_MAIN(TestMapLook)
#include "tst_map_look.moc"
