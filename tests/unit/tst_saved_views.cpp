// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/document.h"
#include "app/session/saved_views.h"

#include <QTest>
#include <QUndoStack>

using namespace atlas;
using namespace atlas::session;

namespace {

SavedView someView(const char *name)
{
    SavedView view;
    view.name = QString::fromUtf8(name);
    view.box = {126.5, 36.25, 128.0, 37.75};
    view.crs = QStringLiteral("EPSG:5179");
    view.extent = QRectF(900000.25, 1800000.5, 150000.0, 90000.0);
    view.layers.layers[maps::LayerRole::Districts] = {false, 0.25};
    view.layers.links = {500, {QStringLiteral("finance"), QStringLiteral("supply")}};
    view.layers.darkMap = true;
    view.look.labelSize = 14;
    view.look.colours = maps::ColourSet::Grey;
    return view;
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsCanBeTakenBack()
    {
        model::Document document;
        document.reset(model::Tables());
        QUndoStack *stack = document.undoStack();
        QVERIFY(document.apply(addViewEdit(document.tables(), someView("수도권"))));
        auto views = savedViews(document.tables());
        QCOMPARE(views.size(), std::size_t{1});
        SavedView expected = someView("수도권");
        expected.id = views[0].id;
        QCOMPARE(views[0], expected);

        stack->undo();
        QVERIFY(savedViews(document.tables()).empty());
        stack->redo();
        QCOMPARE(savedViews(document.tables()).size(), std::size_t{1});
        stack->undo();
        stack->redo();

        QVERIFY(document.apply(addViewEdit(document.tables(), someView("B"))));
        QVERIFY(document.apply(renameViewEdit(document.tables(), expected.id, QStringLiteral("Seoul"))));
        views = savedViews(document.tables());
        QCOMPARE(views[0].name, QStringLiteral("Seoul"));
        QCOMPARE(views[1].name, QStringLiteral("B"));
        QVERIFY(views[0].id != views[1].id);
        stack->undo();
        QCOMPARE(savedViews(document.tables())[0].name, QString::fromUtf8("수도권"));
        stack->redo();
        QCOMPARE(savedViews(document.tables())[0].name, QStringLiteral("Seoul"));

        QVERIFY(document.apply(removeViewEdit(document.tables(), expected.id)));
        QCOMPARE(savedViews(document.tables()).size(), std::size_t{1});
        stack->undo();
        QCOMPARE(savedViews(document.tables()).size(), std::size_t{2});
        stack->redo();
        stack->undo();
        QVERIFY(renameViewEdit(document.tables(), QStringLiteral("view:99"), QStringLiteral("x")).isEmpty());
        QVERIFY(removeViewEdit(document.tables(), QStringLiteral("view:99")).isEmpty());
        QVERIFY(renameViewEdit(document.tables(), expected.id, QStringLiteral("Seoul")).isEmpty());
    }

    void strangeRowsAreNoViews()
    {
        model::Tables tables;
        const auto add = [&tables](const char *id, const char *extent, const char *settings) {
            model::Table &scenes = tables[model::TableId::Scenes];
            const model::Row row = scenes.appendRow();
            scenes.setValue(row, model::SceneFields::Id, QString::fromLatin1(id));
            scenes.setValue(row, model::SceneFields::Extent, QString::fromLatin1(extent));
            scenes.setValue(row, model::SceneFields::Settings, QString::fromLatin1(settings));
        };
        add("current", "1,2,3,4", "{}");
        add("view:x", "1,2,3,4", "{}");
        add("view:1", "4,2,3,1", "{}");
        add("view:2", "1,2,3", "{}");
        add("view:3", "1,2,nan,4", "{}");
        add("view:5", "1,2,3,4", "not JSON");
        add("view:4", "1,2,3,4",
            "{\"shown\":{\"heaviest_links\":-7,\"layers\":{\"links\":{\"opacity\":9}},\"link_kinds\":[3]}}");
        const auto views = savedViews(tables);
        QCOMPARE(views.size(), std::size_t{2});
        QCOMPARE(views[0].id, QStringLiteral("view:4"));
        QCOMPARE(views[0].layers.links.heaviest, 0);
        QVERIFY(views[0].layers.links.kinds.isEmpty());
        QCOMPARE(views[0].layers.state(maps::LayerRole::Links).opacity, 1.0);
        QCOMPARE(views[1].layers, LayerSettings());
        QCOMPARE(views[1].look, MapLook());
        QVERIFY(views[1].extent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
