// SPDX-License-Identifier: GPL-2.0-or-later
// How long the window's thread is held up while a person works with a very large atlas.
//
//   window-bench [--small] [--file MAP.gpkg]
//
// Makes an atlas of a nation's size (or --small), saves it, opens it in the main window under the offscreen platform
// with a renderer that answers at once, and does what a person does: opens, selects clusters, selects participants,
// scrolls, filters, edits, undoes. A second thread knocks every 2 ms; the longest time the window took to answer is the
// hold-up of a step.

#include "app/session/atlas_session.h"
#include "app/store/atlas_file.h"
#include "tests/support/generated_atlas.h"
#include "tests/ui/fake_map_renderer.h"
#include "ui/canvas/map_canvas.h"
#include "ui/selection.h"
#include "ui/tables/table_panel.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUndoStack>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

using namespace atlas;
using Clock = std::chrono::steady_clock;

namespace {

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// Knocks on the window's thread and keeps the longest time an answer took.
class Knocker
{
public:
    explicit Knocker(QObject *target) : m_thread([this, target] { knock(target); }) {}
    ~Knocker()
    {
        m_ending = true;
        m_thread.join();
    }
    /// Milliseconds; starts anew.
    double takeLongest() { return static_cast<double>(m_longest.exchange(0)) / 1e6; }

private:
    void knock(QObject *target)
    {
        while (!m_ending) {
            const auto sent = Clock::now();
            auto answered = std::make_shared<std::atomic<bool>>(false);
            QMetaObject::invokeMethod(
                target,
                [this, sent, answered] {
                    const auto took = (Clock::now() - sent).count();
                    auto longest = m_longest.load();
                    while (took > longest && !m_longest.compare_exchange_weak(longest, took)) {
                    }
                    *answered = true;
                },
                Qt::QueuedConnection);
            while (!*answered && !m_ending)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    std::atomic<bool> m_ending{false};
    std::atomic<Clock::duration::rep> m_longest{0};
    std::thread m_thread;
};

void process(int milliseconds)
{
    const QDeadlineTimer until(milliseconds);
    while (!until.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

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

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir scratch;
    qputenv("XDG_STATE_HOME", QFile::encodeName(scratch.filePath(QStringLiteral("state"))));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(scratch.filePath(QStringLiteral("config"))));
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cluster-atlas"));
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);

    QString path = arguments.value(arguments.indexOf(QStringLiteral("--file")) + 1);
    if (!arguments.contains(QStringLiteral("--file"))) {
        const bool small = arguments.contains(QStringLiteral("--small"));
        path = scratch.filePath(QStringLiteral("made.gpkg"));
        model::Progress progress;
        const auto start = Clock::now();
        auto made = store::createAtlas(
            test::generatedAtlas(small ? test::AtlasSize::small() : test::AtlasSize::nation()), {}, progress);
        if (!made || !made.value().copy->saveTo(path, progress)) {
            out << "the atlas could not be made\n";
            return 1;
        }
        made.value().copy->discard();
        out << QStringLiteral("made and saved in %1 s\n").arg(seconds(Clock::now() - start), 0, 'f', 1);
        out.flush();
    }

    session::AtlasSession session;
    test::FakeMapRenderer renderer;
    renderer.setDelay(1);
    ui::MainWindow window(session, renderer);
    window.resize(1366, 768);
    window.show();
    process(200);
    Knocker knocker(&window);
    const auto step = [&](const char *name, const std::function<void()> &act, const std::function<bool()> &done) {
        knocker.takeLongest();
        const auto start = Clock::now();
        act();
        do
            process(30);
        while (!done());
        const double took = seconds(Clock::now() - start);
        process(200);
        out << QStringLiteral("%1 %2 s, longest hold-up %3 ms\n")
                   .arg(QLatin1String(name), -34)
                   .arg(took, 8, 'f', 2)
                   .arg(knocker.takeLongest(), 7, 'f', 1);
        out.flush();
    };
    const auto settled = [&] { return session.tasks().tasks().empty(); };

    step(
        "open until it can be worked with", [&] { session.open(path); },
        [&] { return session.hasAtlas() && !session.isBusy(); });
    step(
        "first report of a cluster", [&] { window.selection().setCluster(0); },
        [&] { return session.clusterReport(0) != nullptr; });
    step(
        "all reports and derived layers", [] {}, settled);
    for (const model::Row cluster : {5U, 123U, 250U})
        step(
            "select a cluster", [&] { window.selection().setCluster(cluster); },
            [&] { return session.clusterReport(cluster) != nullptr; });
    step(
        "select 1,000 participants",
        [&] {
            std::vector<model::Row> rows;
            for (model::Row row = 0; row < 1000; ++row)
                rows.push_back(row * 7);
            window.selection().setParticipants(rows);
        },
        [] { return true; });
    step(
        "scroll the table of participants",
        [&] {
            QScrollBar *bar = window.participants().view()->verticalScrollBar();
            for (int at = 0; at <= 20; ++at) {
                bar->setValue(bar->maximum() / 20 * at);
                process(5);
            }
        },
        [] { return true; });
    step(
        "filter the participants", [&] { window.participants().filterBox()->setText(QStringLiteral("9999")); },
        [&] {
            process(1500);
            return true;
        });
    step(
        "sort the participants by name", [&] { window.participants().view()->sortByColumn(1, Qt::DescendingOrder); },
        [&] {
            process(1500);
            return true;
        });
    step(
        "rename a participant",
        [&] {
            model::Edit edit(QStringLiteral("rename"));
            edit.setCell(model::TableId::Participants, 10, model::ParticipantFields::Name, QStringLiteral("새 이름"));
            session.apply(std::move(edit));
        },
        settled);
    step(
        "move a participant",
        [&] {
            model::Edit edit(QStringLiteral("move"));
            edit.setCell(model::TableId::Participants, 10, model::ParticipantFields::Geom, model::LonLat{127.5, 36.5});
            session.apply(std::move(edit));
        },
        settled);
    step(
        "undo it", [&] { session.document().undoStack()->undo(); }, settled);
    step(
        "pan the map",
        [&] {
            for (int at = 0; at < 20; ++at) {
                window.canvas().setView(window.canvas().view().panned({10, 5}));
                process(10);
            }
        },
        [] { return true; });
    step(
        "save", [&] { session.saveAs(scratch.filePath(QStringLiteral("saved.gpkg"))); },
        [&] { return !session.isBusy(); });

    out << QStringLiteral("memory: now %1 MiB, at most %2 MiB\n")
               .arg(memoryMiB("VmRSS:"), 0, 'f', 0)
               .arg(memoryMiB("VmHWM:"), 0, 'f', 0);
    session.close();
    return 0;
}
