// SPDX-License-Identifier: GPL-2.0-or-later
// How long the window's thread is held up while a person works with a very large atlas.
//
//   window-bench [--small] [--file MAP.gpkg] [--make MAP.gpkg] [--trace MS] [--quick]
//
// Makes an atlas of a nation's size (or --small; or takes --file; --make keeps the one it makes), opens it in the main
// window under the offscreen platform with a renderer that answers at once, and does what a person does, part of it
// while the analysis is under way. Of each step it says the longest turn of the event loop, in processor time of the
// window's thread, and the longest time somebody who knocked every 2 ms waited. --trace names turns that took more
// than MS, and the events in them; --quick does not wait until the analysis is done.

#include "app/session/atlas_session.h"
#include "app/store/atlas_file.h"
#include "tests/bench/turn_watch.h"
#include "tests/support/generated_atlas.h"
#include "tests/ui/fake_map_renderer.h"
#include "ui/canvas/map_canvas.h"
#include "ui/clusters/clusters_panel.h"
#include "ui/compare/compare_window.h"
#include "ui/drawing/drawing_context.h"
#include "ui/language.h"
#include "ui/network/network_canvas.h"
#include "ui/network/network_panel.h"
#include "ui/selection.h"
#include "ui/tables/table_panel.h"
#include "ui/window/drawing_feature.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>
#include <QWheelEvent>

#include <cmath>
#include <functional>

using namespace atlas;
using model::Row;
using model::TableId;

namespace {

double memoryMiB(const char *key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(static_cast<qsizetype>(qstrlen(key))).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

bool makeAtlas(const QString &path, bool small)
{
    model::Progress progress;
    auto made = store::createAtlas(test::generatedAtlas(small ? test::AtlasSize::small() : test::AtlasSize::nation()),
                                   {}, progress);
    if (!made || !made.value().copy->saveTo(path, progress))
        return false;
    made.value().copy->discard();
    return true;
}

/// Does what a person does and writes a line on each thing.
class Person
{
public:
    Person(session::AtlasSession &session, ui::MainWindow &window, bench::TurnWatch &watch, bool patient)
        : m_session(session), m_window(window), m_watch(watch), m_patient(patient), m_out(stdout)
    {
    }

    void step(
        const char *name, const std::function<void()> &act, const std::function<bool()> &done = [] { return true; })
    {
        write(name, m_watch.step(act, done));
    }
    void play(
        const char *name, const std::function<void()> &act, const std::function<bool()> &done = [] { return true; })
    {
        write(name, m_watch.play(act, done));
    }
    void write(const char *name, const bench::HoldUp &held)
    {
        m_out << QStringLiteral("%1 %2 s   %3 ms   %4 ms\n")
                     .arg(QLatin1String(name), -44)
                     .arg(held.untilDone, 8, 'f', 2)
                     .arg(held.processorMs, 7, 'f', 1)
                     .arg(held.clockMs, 7, 'f', 1);
        m_out.flush();
    }

    void opens(const QString &path)
    {
        m_out << QStringLiteral("%1 %2   %3   %4\n")
                     .arg(QStringLiteral("step"), -44)
                     .arg(QStringLiteral("until done"), 10)
                     .arg(QStringLiteral("longest turn"))
                     .arg(QStringLiteral("longest wait"));
        step(
            "open until it can be worked with", [&] { m_session.open(path); },
            [&] { return m_session.hasAtlas() && !m_session.isBusy(); });
    }

    void looksAroundMeanwhile()
    {
        step(
            "first report of a cluster", [&] { m_window.selection().setCluster(0); }, reported(0));
        for (const Row cluster : {201U, 123U, 250U})
            step(
                "select a cluster, all reports coming", [&] { m_window.selection().setCluster(cluster); },
                reported(cluster));
        hovers("hover over the map, all reports coming");
        pans("pan and zoom the map, all reports coming");
        step(
            "rename a participant, all reports coming", [&] { renameParticipant(QStringLiteral("새 이름")); },
            [&] { return !m_session.isWriting(); });
        step(
            "change a threshold, all reports coming",
            [&] {
                crossing::Settings settings = m_session.settings();
                settings.sliverShare = 0.02;
                m_session.setSettings(settings);
            },
            [&] { return m_session.isClusterReportCurrent(250); });
    }

    void waitsForAll()
    {
        step(
            "all reports, network and derived layers", [] {}, settled());
    }

    void looksAround()
    {
        for (const Row cluster : {5U, 77U})
            step(
                "select a cluster", [&] { m_window.selection().setCluster(cluster); }, reported(cluster));
        step("deselect: the report of the whole map", [&] { m_window.selection().setCluster(model::noRow); });
        step("select 1,000 participants", [&] {
            std::vector<Row> rows;
            for (Row row = 0; row < 1000; ++row)
                rows.push_back(row * 7);
            m_window.selection().setParticipants(rows);
        });
        step("clear the selection", [&] { m_window.selection().clear(); });
        hovers("hover over the map");
        pans("pan and zoom the map");
        play("scroll the list of clusters", [&] { scroll(*m_window.clusters().view()); });
        step("search in the list of clusters", [&] { m_window.clusters().searchBox()->setText(QStringLiteral("99")); });
        step("and show all again", [&] { m_window.clusters().searchBox()->clear(); });
        step("sort the clusters by crossing", [&] { m_window.clusters().view()->sortByColumn(1, Qt::AscendingOrder); });
        step("sort the clusters by name", [&] { m_window.clusters().view()->sortByColumn(0, Qt::AscendingOrder); });
        play("scroll the table of participants", [&] { scroll(*m_window.participants().view()); });
        step(
            "filter the participants", [&] { m_window.participants().filterBox()->setText(QStringLiteral("9999")); },
            waited(2500));
        step(
            "and show all again", [&] { m_window.participants().filterBox()->clear(); }, waited(1500));
        step(
            "sort the participants by name",
            [&] { m_window.participants().view()->sortByColumn(0, Qt::DescendingOrder); }, waited(3500));
    }

    void edits()
    {
        m_window.selection().setCluster(5);
        step(
            "rename a participant", [&] { renameParticipant(QStringLiteral("다른 이름")); }, settled());
        step(
            "rename a cluster",
            [&] { set(TableId::Clusters, 5, model::ClusterFields::Name, QStringLiteral("새 클러스터")); }, settled());
        step(
            "move a participant",
            [&] {
                set(TableId::Participants, 10, model::ParticipantFields::Geom, model::LonLat{127.5, 36.5});
            },
            settled());
        step(
            "add a participant",
            [&] {
                model::Edit edit(QStringLiteral("add"));
                std::vector<model::Value> values(model::tableInfo(TableId::Participants).fields.size());
                values[model::ParticipantFields::Geom] = model::LonLat{127.4, 36.4};
                values[model::ParticipantFields::Id] = QStringLiteral("new");
                values[model::ParticipantFields::Name] = QStringLiteral("기관");
                edit.insertRow(TableId::Participants, std::move(values));
                (void)m_session.apply(std::move(edit));
            },
            settled());
        step(
            "undo it", [&] { m_session.undo(); }, settled());
        step(
            "redo it", [&] { m_session.redo(); }, settled());
        step(
            "undo three steps", [&] { m_session.goToStep(m_session.document().undoStack()->index() - 3); }, settled());
    }

    void draws()
    {
        m_window.canvas().zoomToCluster(5);
        m_watch.turn(400);
        step(
            "take the drawing tool, until it snaps", [&] { m_window.drawing().drawExtent->trigger(); },
            [&] { return m_window.drawing().context().ground().isReady(); });
        play("draw: clicks and moves with snapping", [&] {
            for (const QPoint at : {QPoint(100, 100), QPoint(400, 120), QPoint(420, 300)}) {
                click(at);
                moves(at, at + QPoint(60, 40), 30);
            }
        });
        play("step back and leave the drawing tool", [&] {
            key(Qt::Key_Escape);
            key(Qt::Key_Escape);
        });
        step(
            "take the tool that edits extents", [&] { m_window.drawing().editExtent->trigger(); }, waited(300));
        play(
            "move a corner of an extent, dragging", [&] { dragCorner(); }, settled());
        play("leave it", [&] { key(Qt::Key_Escape), key(Qt::Key_Escape); });
        play("take the link tool and hover", [&] {
            m_window.drawing().linkParticipants->trigger();
            moves({50, 50}, {500, 350}, 150);
        });
        play("take the participant tool and hover", [&] {
            m_window.drawing().placeParticipants->trigger();
            moves({50, 50}, {500, 350}, 150);
        });
        play("take the units tool and hover", [&] {
            m_window.drawing().drawUnits->trigger();
            moves({50, 50}, {500, 350}, 150);
        });
        play("leave it", [&] { key(Qt::Key_Escape), key(Qt::Key_Escape); });
    }

    void usesPanels()
    {
        step("switch a layer off", [&] { showLayer(maps::LayerRole::Participants, false); });
        step("and on", [&] { showLayer(maps::LayerRole::Participants, true); });
        step("draw the 500 heaviest links", [&] { chooseLinks({500, {}}); });
        step("draw links of one kind", [&] { chooseLinks({0, {QStringLiteral("contract")}}); });
        step("all links again", [&] { chooseLinks({}); });
        step(
            "show what if", [&] { m_window.actions().whatIf->trigger(); }, waited(1500));
        step(
            "select another cluster with it", [&] { m_window.selection().setCluster(80); }, waited(1500));
        hide("what_if_dock");
        step(
            "compare clusters", [&] { m_window.actions().compareClusters->trigger(); }, waited(500));
        step("search in it", [&] {
            if (auto *compare = m_window.findChild<ui::CompareWindow *>())
                compare->findChild<QLineEdit *>()->setText(QStringLiteral("99"));
        });
        step("close it", [&] {
            if (auto *compare = m_window.findChild<ui::CompareWindow *>())
                compare->close();
        });
        step("show the history", [&] { show("history_dock"); });
        step("show the attributes", [&] { show("attributes_dock"); });
        step("show the links", [&] { show("links_dock"); });
    }

    void looksAtTheNetwork()
    {
        m_window.network().setPlacing(ui::NetworkPlacing::Provinces);
        step(
            "open the network view", [&] { show("network_dock"); },
            [&] { return m_window.network().findChild<ui::NetworkCanvas *>()->isCurrentPicture(); });
        auto *canvas = m_window.network().findChild<ui::NetworkCanvas *>();
        play("hover in it", [&] {
            for (int at = 0; at < 100; ++at) {
                post(*canvas, QEvent::MouseMove, QPoint(20 + at * 2, 30 + at), Qt::NoButton);
                m_watch.turn(1);
            }
        });
        play("zoom and move in it", [&] {
            for (int at = 0; at < 5; ++at) {
                canvas->zoomBy(1.3);
                m_watch.turn(20);
                QCoreApplication::postEvent(canvas, new QKeyEvent(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier));
                m_watch.turn(20);
            }
        });
        play("select a participant in it", [&] {
            post(*canvas, QEvent::MouseButtonPress, QPoint(150, 150), Qt::LeftButton);
            m_watch.turn(1);
            post(*canvas, QEvent::MouseButtonRelease, QPoint(150, 150), Qt::LeftButton);
        });
        show("report_dock");
    }

    void ends(const QString &path)
    {
        step("switch to Korean", [] { ui::applyLanguage(ui::LanguageChoice::Korean); });
        step("switch to English", [] { ui::applyLanguage(ui::LanguageChoice::English); });
        step(
            "change a threshold",
            [&] {
                crossing::Settings settings = m_session.settings();
                settings.sliverShare = 0.03;
                m_session.setSettings(settings);
            },
            [&] { return m_session.isClusterReportCurrent(m_window.selection().cluster()); });
        step(
            "save", [&] { m_session.saveAs(path); }, [&] { return !m_session.isBusy(); });
        step("close", [&] { m_session.close(); });
        m_out << QStringLiteral("memory: at most %1 MiB\n").arg(memoryMiB("VmHWM:"), 0, 'f', 0);
    }

private:
    std::function<bool()> reported(Row cluster) const
    {
        return [this, cluster] { return m_session.clusterReport(cluster) != nullptr; };
    }
    std::function<bool()> settled() const
    {
        if (!m_patient)
            return waited(2000);
        return [this] { return m_session.tasks().tasks().empty() && !m_session.isWriting(); };
    }
    std::function<bool()> waited(int milliseconds) const
    {
        return [this, milliseconds] {
            m_watch.turn(milliseconds);
            return true;
        };
    }
    void set(TableId table, Row row, model::FieldIndex field, model::Value value)
    {
        model::Edit edit(QStringLiteral("change"));
        edit.setCell(table, row, field, std::move(value));
        (void)m_session.apply(std::move(edit));
    }
    void renameParticipant(const QString &name)
    {
        set(TableId::Participants, 10, model::ParticipantFields::Name, name);
    }
    void post(QWidget &widget, QEvent::Type type, QPointF at, Qt::MouseButton button,
              Qt::MouseButtons held = Qt::NoButton) const
    {
        QCoreApplication::postEvent(
            &widget,
            new QMouseEvent(type, at, widget.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button,
                            type == QEvent::MouseButtonPress ? Qt::MouseButtons(button) : held, Qt::NoModifier));
    }
    /// One turn of the loop for each place, as a hand makes them.
    void moves(QPoint from, QPoint to, int steps, Qt::MouseButtons held = Qt::NoButton) const
    {
        for (int at = 0; at <= steps; ++at) {
            post(m_window.canvas(), QEvent::MouseMove, QPointF(from) + QPointF(to - from) * at / steps, Qt::NoButton,
                 held);
            m_watch.turn(1);
        }
    }
    void click(QPoint at) const
    {
        post(m_window.canvas(), QEvent::MouseMove, at, Qt::NoButton);
        m_watch.turn(1);
        post(m_window.canvas(), QEvent::MouseButtonPress, at, Qt::LeftButton);
        m_watch.turn(1);
        post(m_window.canvas(), QEvent::MouseButtonRelease, at, Qt::LeftButton);
        m_watch.turn(1);
    }
    void key(Qt::Key key) const
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&m_window.canvas(), new QKeyEvent(type, key, Qt::NoModifier));
        m_watch.turn(20);
    }
    void dragCorner() const
    {
        const model::ShapePtr shape = m_session.document().tables()[TableId::Clusters].shape(5);
        const auto pixel = shape ? m_window.canvas().pixelAt(shape->points[3]) : std::nullopt;
        if (!pixel)
            return;
        const QPoint from = pixel->toPoint();
        const QPoint to = from + QPoint(40, -25);
        moves(from - QPoint(20, 20), from, 20);
        post(m_window.canvas(), QEvent::MouseButtonPress, from, Qt::LeftButton);
        moves(from, to, 40, Qt::LeftButton);
        post(m_window.canvas(), QEvent::MouseButtonRelease, to, Qt::LeftButton);
        m_watch.turn(5);
    }
    void hovers(const char *name)
    {
        play(name, [this] { moves({50, 50}, {500, 350}, 150); });
    }
    void pans(const char *name)
    {
        play(name, [this] {
            ui::MapCanvas &canvas = m_window.canvas();
            for (int at = 0; at < 20; ++at) {
                canvas.setView(canvas.view().panned({10, 5}));
                m_watch.turn(10);
            }
            canvas.zoomIn();
            m_watch.turn(300);
            canvas.zoomOut();
            m_watch.turn(300);
            canvas.zoomToAll();
            m_watch.turn(300);
        });
    }
    void scroll(const QAbstractItemView &view) const
    {
        QScrollBar *bar = view.verticalScrollBar();
        for (int at = 0; at <= 20; ++at) {
            bar->setValue(bar->maximum() / 20 * at);
            m_watch.turn(5);
        }
    }
    void showLayer(maps::LayerRole role, bool visible) const
    {
        session::LayerSettings layers = m_session.layers();
        layers.layers[role].visible = visible;
        m_session.setLayers(layers);
    }
    void chooseLinks(const session::LinkChoice &choice) const
    {
        session::LayerSettings layers = m_session.layers();
        layers.links = choice;
        m_session.setLayers(layers);
    }
    void show(const char *dock) const
    {
        auto *found = m_window.findChild<QDockWidget *>(QLatin1String(dock));
        found->show();
        found->raise();
    }
    void hide(const char *dock) const { m_window.findChild<QDockWidget *>(QLatin1String(dock))->hide(); }

    session::AtlasSession &m_session;
    ui::MainWindow &m_window;
    bench::TurnWatch &m_watch;
    bool m_patient;
    QTextStream m_out;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir scratch;
    qputenv("XDG_STATE_HOME", QFile::encodeName(scratch.filePath(QStringLiteral("state"))));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(scratch.filePath(QStringLiteral("config"))));
    bench::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cluster-atlas"));
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueOf = [&](const char *option) {
        const qsizetype at = arguments.indexOf(QLatin1String(option));
        return at < 0 ? QString() : arguments.value(at + 1);
    };

    QString path = valueOf("--file");
    if (path.isEmpty()) {
        const QString kept = valueOf("--make");
        path = kept.isEmpty() ? scratch.filePath(QStringLiteral("made.gpkg")) : kept;
        if (!makeAtlas(path, arguments.contains(QStringLiteral("--small")))) {
            QTextStream(stderr) << "the atlas could not be made\n";
            return 1;
        }
    }
    application.setTrace(valueOf("--trace").toDouble());

    session::AtlasSession session;
    session.setPatience(std::chrono::milliseconds(10)); // as the program does
    test::FakeMapRenderer renderer;
    renderer.setDelay(1);
    ui::MainWindow window(session, renderer);
    window.resize(1366, 768);
    window.show();
    bench::TurnWatch watch(&window);
    watch.turn(200);
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    Person person(session, window, watch, !quick);
    person.opens(path);
    person.looksAroundMeanwhile();
    if (!quick)
        person.waitsForAll();
    person.looksAround();
    person.edits();
    person.draws();
    person.usesPanels();
    person.looksAtTheNetwork();
    person.ends(scratch.filePath(QStringLiteral("saved.gpkg")));
    return 0;
}
