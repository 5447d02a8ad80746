// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/saved_views.h"
#include "app/store/connection.h"
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/session_fixture.h"
#include "ui/canvas/map_canvas.h"
#include "ui/message_bar.h"
#include "ui/selection.h"
#include "ui/style/map_style_dialog.h"
#include "ui/style/own_styles_box.h"
#include "ui/style/project_output.h"
#include "ui/style/style_feature.h"
#include "ui/style/views_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace atlas;

namespace {

constexpr int patience = 20000;

} // namespace

/// The look of the map under real key and mouse events; what it changes is read back from the session and the file.
namespace {

/// The first control of a kind on the page in front; pages behind it have others.
template <typename Control>
Control *firstShown(const QWidget *dialog)
{
    for (Control *control : dialog->findChildren<Control *>()) {
        if (control->isVisible())
            return control;
    }
    return nullptr;
}

} // namespace

class TestMapStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_atlas = std::make_unique<test::OpenSession>(test::canvasAtlas());
        QVERIFY2(m_atlas->isOpen(), qPrintable(m_atlas->error()));
        m_renderer = std::make_unique<test::FakeMapRenderer>();
        m_selection = std::make_unique<ui::Selection>();
        m_window = std::make_unique<QMainWindow>();
        m_canvas = new ui::MapCanvas(m_atlas->session(), *m_selection, *m_renderer, QStringLiteral("ko"));
        m_canvas->setAnimated(false);
        m_window->setCentralWidget(m_canvas);
        m_messages = new ui::MessageBar(m_canvas);
        QMenu *map = m_window->menuBar()->addMenu(QStringLiteral("map"));
        QMenu *file = m_window->menuBar()->addMenu(QStringLiteral("file"));
        m_feature = new ui::StyleFeature(
            m_atlas->session(), *m_renderer, *m_canvas, *m_messages, [this] { return m_atlas->folder(); },
            m_window.get());
        m_feature->addTo(map, file, file->addAction(QStringLiteral("report")));
        m_window->resize(800, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_selection.reset();
        m_renderer.reset();
        m_atlas.reset();
    }

    void dialogPreviewsAndKeepsOneStep()
    {
        session::AtlasSession &session = m_atlas->session();
        ui::MapStyleDialog *dialog = shownDialog();
        auto *colours = firstShown<QComboBox>(dialog);
        QVERIFY(colours);
        colours->setFocus();
        QTest::keyClick(colours, Qt::Key_End);
        QCOMPARE(session.mapLook().colours, maps::ColourSet::Grey);
        QCOMPARE(session.scene(QStringLiteral("ko")).style.palette,
                 maps::Palette::forTheme(maps::MapTheme::Light, maps::ColourSet::Grey));
        QCOMPARE(session::lookOf(session.document().tables()), session::MapLook()); // only shown
        QVERIFY(!session.isModified());

        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *size = firstShown<QDoubleSpinBox>(dialog);
        QVERIFY(size);
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Up);
        QVERIFY(session.mapLook().labelSize > session::MapLook().labelSize);
        QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE(session.document().undoStack()->count(), 1);
        QCOMPARE(session::lookOf(session.document().tables()).colours, maps::ColourSet::Grey);
        session.document().undoStack()->undo();
        QCOMPARE(session.mapLook(), session::MapLook());
        session.document().undoStack()->redo();
        QCOMPARE(session.mapLook().colours, maps::ColourSet::Grey);
    }

    void cancelTakesEverythingBack()
    {
        session::AtlasSession &session = m_atlas->session();
        ui::MapStyleDialog *dialog = shownDialog();
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            box->toggle();
        QVERIFY(session.mapLook() != session::MapLook());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(session.mapLook(), session::MapLook());
        QCOMPARE(session.document().undoStack()->count(), 0);
    }

    void everythingHasAName()
    {
        ui::MapStyleDialog *dialog = shownDialog();
        QSet<QString> names;
        for (QPushButton *load : dialog->findChild<ui::OwnStylesBox *>()->findChildren<QPushButton *>()) {
            QVERIFY(!load->accessibleName().isEmpty());
            QVERIFY(!names.contains(load->accessibleName()));
            names.insert(load->accessibleName());
        }
    }

    void qgisStylesAreLoadedAndRemoved()
    {
        session::AtlasSession &session = m_atlas->session();
        ui::MapStyleDialog *dialog = shownDialog();
        auto *box = dialog->findChild<ui::OwnStylesBox *>();
        const auto file = [this](const char *name, const QByteArray &content) {
            const QString path = m_atlas->folder() + u'/' + QString::fromLatin1(name);
            QFile out(path);
            out.open(QIODevice::WriteOnly);
            out.write(content);
            return path;
        };
        box->loadFile(maps::LayerRole::Links, file("bad.qml", "no style"));
        QCOMPARE(m_messages->texts().size(), 1);
        QVERIFY(session.scene(QStringLiteral("ko")).style.qml.isEmpty());

        box->loadFile(maps::LayerRole::Links,
                      file("good.qml", "<qgis><renderer-v2><layer class=\"SvgMarker\"/></renderer-v2></qgis>"));
        QTRY_COMPARE(session.scene(QStringLiteral("ko")).style.qml.size(), 1);
        QCOMPARE(session.scene(QStringLiteral("ko")).style.qml.first().role, static_cast<int>(maps::LayerRole::Links));
        QVERIFY(!session.scene(QStringLiteral("ko")).style.qml.first().qml.contains(QStringLiteral("Svg")));
        QCOMPARE(m_messages->texts().size(), 2); // that a picture was left out

        for (QPushButton *button : box->findChildren<QPushButton *>()) {
            if (button->isEnabled() && button->text() == ui::OwnStylesBox::tr("Remove")) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(session.scene(QStringLiteral("ko")).style.qml.isEmpty());
        QCOMPARE(session.document().undoStack()->count(), 2);
        session.document().undoStack()->undo();
        QCOMPARE(session.scene(QStringLiteral("ko")).style.qml.size(), 1);
    }

    void viewsAreSavedAndGoneTo()
    {
        session::AtlasSession &session = m_atlas->session();
        session::LayerSettings layers;
        layers.layers[maps::LayerRole::Districts] = {false, 1.0};
        layers.links.heaviest = 200;
        session.setLayers(layers);
        m_canvas->zoomIn();
        m_canvas->zoomIn();
        const maps::MapView shown = m_canvas->view();
        m_feature->saveView->trigger();
        auto *field =
            QApplication::activeModalWidget() ? QApplication::activeModalWidget()->findChild<QLineEdit *>() : nullptr;
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Close up"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(session::savedViews(session.document().tables()).size(), std::size_t{1});

        session.setLayers({});
        session::MapLook look;
        look.labels = false;
        QVERIFY(session.applyInTurn(session::lookEdit(session.document().tables(), look)));
        QTRY_VERIFY(!session.mapLook().labels);
        m_canvas->zoomToAll();
        QVERIFY(m_canvas->view() != shown);

        m_feature->manageViews->trigger();
        auto *list = m_window->findChild<ui::ViewsDialog *>()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(session.layers(), layers);
        QTRY_VERIFY(session.mapLook().labels);
        QVERIFY(std::abs(m_canvas->view().unitsPerPixel - shown.unitsPerPixel) < 1e-6 * shown.unitsPerPixel);
        QVERIFY(QLineF(m_canvas->view().centre, shown.centre).length() < shown.unitsPerPixel);

        list->editItem(list->item(0));
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("Other"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(session::savedViews(session.document().tables())[0].name, QStringLiteral("Other"));
    }

    void savedFileCarriesTheStyles()
    {
        session::AtlasSession &session = m_atlas->session();
        session::MapLook look;
        look.markerSize = 5;
        const qsizetype before = m_renderer->styleScenes().size();
        QVERIFY(session.applyInTurn(session::lookEdit(session.document().tables(), look)));
        QTRY_VERIFY(m_renderer->styleScenes().size() > before);
        QCOMPARE(m_renderer->styleScenes().last().style.markerSize, 5.0);
        const QString path = m_atlas->folder() + QStringLiteral("/styled.gpkg");
        QSignalSpy saved(&session, &session::AtlasSession::saved);
        session.saveAs(path);
        QVERIFY(saved.wait(patience));
        const auto file = store::Connection::open(path, store::Connection::Mode::ReadOnly, path);
        QVERIFY(file.ok());
        QCOMPARE(*file->queryText("SELECT f_table_name || styleQML FROM layer_styles"),
                 QStringLiteral("clusters<qgis/>"));
    }

    void aProjectHasItsLayersBesideIt()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_atlas->session().derived() != nullptr, patience);
        const QString path = m_atlas->folder() + QStringLiteral("/map.qgs");
        QSignalSpy written(&m_feature->projectOutput(), &ui::ProjectOutput::written);
        m_feature->projectOutput().write(path, m_canvas->view(), QStringLiteral("ko"));
        QVERIFY(written.wait(patience));
        QVERIFY(QFile::exists(path));
        QCOMPARE(ui::ProjectOutput::layersPath(path), m_atlas->folder() + QStringLiteral("/map-layers.gpkg"));
        const QString layers = ui::ProjectOutput::layersPath(path);
        const auto file = store::Connection::open(layers, store::Connection::Mode::ReadOnly, layers);
        QVERIFY(file.ok());
        QVERIFY(file->queryText("SELECT count(*) FROM link_curves").ok());
        for (const maps::SceneLayer &layer : m_renderer->projectScene().layers)
            QVERIFY2(layer.dataset == layers || layer.dataset == m_atlas->session().filePath(),
                     qPrintable(layer.dataset));
    }

private:
    ui::MapStyleDialog *shownDialog()
    {
        m_feature->style->trigger();
        return m_feature->dialog();
    }
    static QPushButton *button(ui::MapStyleDialog *dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }

    std::unique_ptr<test::OpenSession> m_atlas;
    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<QMainWindow> m_window;
    ui::MapCanvas *m_canvas = nullptr;
    ui::MessageBar *m_messages = nullptr;
    ui::StyleFeature *m_feature = nullptr;
};

QTEST_MAIN(TestMapStyle)
#include "tst_map_style.moc"
