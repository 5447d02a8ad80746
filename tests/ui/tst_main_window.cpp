// SPDX-License-Identifier: GPL-2.0-or-later
// The main window end to end, under real mouse and key events, with a renderer that needs no engine.

#include "app/session/atlas_session.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/offscreen.h"
#include "ui/canvas/map_canvas.h"
#include "ui/clusters/clusters_panel.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/forms/attributes_panel.h"
#include "ui/forms/record_form.h"
#include "ui/history/history_panel.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/report/report_panel.h"
#include "ui/report/report_requests.h"
#include "ui/selection.h"
#include "ui/start/sample_card.h"
#include "ui/start/start_page.h"
#include "ui/tables/table_panel.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/report_output.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace atlas;
using model::ClusterFields;
using model::ParticipantFields;
using model::Row;
using model::TableId;
using session::AtlasSession;

namespace {

constexpr int patience = 60'000;

QLabel *verdict(const ui::MainWindow &window)
{
    return window.report().findChild<QLabel *>(QStringLiteral("verdict"));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        ui::applyLanguage(ui::LanguageChoice::English);
        m_renderer = std::make_unique<test::FakeMapRenderer>();
        m_session = std::make_unique<AtlasSession>();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_renderer.reset();
    }

    void startsEmpty()
    {
        QVERIFY(m_window->isStartPageShown());
        QVERIFY(!m_window->actions().save->isEnabled());
        QVERIFY(m_window->actions().open->isEnabled());
        QVERIFY(!m_window->actions().toolBar->isVisible());
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Cluster Atlas"));
    }

    void opensASampleFromItsCard()
    {
        openKorea();
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Cluster Atlas")));
        QVERIFY(m_window->participants().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_renderer->requests().isEmpty(), patience);
    }

    void everythingFollowsTheClusterSelected()
    {
        openKorea();
        const Row cluster = selectFromList(QStringLiteral("banwol-sihwa"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->clusterReport(cluster) != nullptr, patience);
        QTRY_VERIFY(verdict(*m_window) != nullptr);
        const QString name =
            m_session->document().tables().displayName(TableId::Clusters, cluster, QStringLiteral("en"));
        QVERIFY(hasText(m_window->report(), name));
        QCOMPARE(m_window->attributes().clusterForm()->row(), cluster);

        QTest::mouseClick(m_window->participants().onlyClusterButton(), Qt::LeftButton);
        QTRY_VERIFY(m_window->participants().view()->model()->rowCount() > 0 &&
                    m_window->participants().view()->model()->rowCount() <
                        static_cast<int>(m_session->document().tables()[TableId::Participants].aliveCount()));
        QCOMPARE(m_window->participants().view()->model()->rowCount(),
                 static_cast<int>(m_session->clusterReport(cluster)->participants));

        // The same through the map: a click into the extent of another cluster selects it.
        m_window->selection().clear();
        QTRY_VERIFY(hasText(m_window->report(), QStringLiteral("The whole map's network")));
    }

    void aClickOnTheMapSelects()
    {
        openKorea();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->pickIndex() != nullptr, patience);
        m_window->canvas().setAnimated(false);
        const Row cluster = m_session->document().tables()[TableId::Clusters].rowOf(QStringLiteral("changwon"));
        m_window->canvas().zoomToCluster(cluster);
        const model::Table &participants = m_session->document().tables()[TableId::Participants];
        const Row keri = participants.rowOf(QStringLiteral("keri"));
        const auto pixel = m_window->canvas().pixelAt(participants.point(keri));
        QVERIFY(pixel.has_value());
        QTest::mouseClick(&m_window->canvas(), Qt::LeftButton, {}, pixel->toPoint());
        QCOMPARE(m_window->selection().participants(), (std::vector<Row>{keri}));
        // … and the table stands at that row.
        const QModelIndex current = m_window->participants().view()->currentIndex();
        QCOMPARE(current.data(ui::TableModel::RowRole).toUInt(), keri);
        QCOMPARE(m_window->attributes().participantForm()->row(), keri);
    }

    void editsUndoRedoSaveAndReopen()
    {
        openKorea();
        const Row cluster = selectFromList(QStringLiteral("changwon"));
        QTest::keySequence(m_window.get(), m_window->actions().editAttributes->shortcut());
        auto *name = qobject_cast<QLineEdit *>(m_window->attributes().clusterForm()->editor(ClusterFields::NameEn));
        QVERIFY(name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Machine town"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(clusters().text(cluster, ClusterFields::NameEn), QStringLiteral("Machine town"));
        QVERIFY(m_window->isWindowModified());
        QTRY_VERIFY(hasText(m_window->report(), QStringLiteral("Machine town")));
        QVERIFY(m_window->actions().undo->text().contains(QStringLiteral("Changwon")));

        // An attribute in the table.
        QTableView *view = m_window->participants().view();
        const QModelIndex cell = cellOf(*view, 0, ParticipantFields::Industry);
        const Row participant = cell.data(ui::TableModel::RowRole).toUInt();
        const QString before = participants().text(participant, ParticipantFields::Industry);
        view->setCurrentIndex(cell);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Robots"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(participants().text(participant, ParticipantFields::Industry), QStringLiteral("Robots"));

        m_window->canvas().setFocus();
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QCOMPARE(participants().text(participant, ParticipantFields::Industry), before);
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QVERIFY(clusters().text(cluster, ClusterFields::NameEn) != QStringLiteral("Machine town"));
        QTest::keySequence(m_window.get(), QKeySequence::Redo);
        QTest::keySequence(m_window.get(), QKeySequence::Redo);
        QCOMPARE(participants().text(participant, ParticipantFields::Industry), QStringLiteral("Robots"));

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("edited.gpkg"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->saveAs(path);
        QVERIFY(saved.wait(patience));
        QTRY_VERIFY(!m_window->isWindowModified());
        QVERIFY(m_window->messages().texts().first().contains(QStringLiteral("edited.gpkg")));
        m_window->actions().close->trigger();
        QTRY_VERIFY(m_window->isStartPageShown());

        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_window->files().open(path);
        QVERIFY(opened.wait(patience));
        QCOMPARE(clusters().text(clusters().rowOf(QStringLiteral("changwon")), ClusterFields::NameEn),
                 QStringLiteral("Machine town"));
        bool robots = false;
        for (Row row = 0; row < participants().rowCount(); ++row)
            robots = robots || participants().text(row, ParticipantFields::Industry) == QStringLiteral("Robots");
        QVERIFY(robots);
        // It is among the recent files.
        QVERIFY(!m_window->actions().recentMenu->actions().isEmpty());
    }

    void closingAsksAboutUnsavedChanges()
    {
        openKorea();
        const Row cluster = selectFromList(QStringLiteral("changwon"));
        model::Edit edit(QStringLiteral("change"));
        edit.setCell(TableId::Clusters, cluster, ClusterFields::Notes, QStringLiteral("note"));
        QVERIFY(m_session->apply(std::move(edit)).ok());
        QTRY_VERIFY(m_window->isWindowModified());

        m_window->close();
        QVERIFY(m_window->isVisible());
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QTest::qWait(0);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_session->hasAtlas());

        QTRY_VERIFY(m_window->findChild<QMessageBox *>() == nullptr);
        m_window->close();
        question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theLanguageSwitchesEverywhere()
    {
        openKorea();
        const Row cluster = selectFromList(QStringLiteral("ulsan"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->clusterReport(cluster) != nullptr, patience);
        QTRY_VERIFY(verdict(*m_window) != nullptr);
        m_window->actions().languageKorean->trigger();
        QTRY_VERIFY(m_window->actions().save->text() != QStringLiteral("&Save"));
        QTRY_COMPARE(m_window->canvas().language(), QStringLiteral("ko"));
        const QString korean =
            m_session->document().tables().displayName(TableId::Clusters, cluster, QStringLiteral("ko"));
        QTRY_VERIFY(hasText(m_window->report(), korean));
        QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("ko"));
        // What is not seen first follows in the next turns of the event loop.
        const bool all = QTest::qWaitFor([this] { return latinTexts().isEmpty(); });
        QVERIFY2(all, qPrintable(latinTexts().join(u'\n')));
        m_window->actions().languageEnglish->trigger();
        QTRY_COMPARE(m_window->actions().save->text(), QStringLiteral("&Save"));
    }

    void findingsLeadToTheMap()
    {
        openKorea();
        const Row cluster = selectFromList(QStringLiteral("bucheon"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->clusterReport(cluster) != nullptr, patience);
        crossing::Finding finding;
        finding.participants = {QStringLiteral("keri"), QStringLiteral("kims")};
        Q_EMIT m_window->report().requests().findingWanted(finding);
        QCOMPARE(m_window->selection().participants().size(), std::size_t{2});
    }

    void theReportIsCopiedAndWritten()
    {
        openKorea();
        const Row cluster = selectFromList(QStringLiteral("ulsan"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->clusterReport(cluster) != nullptr, patience);
        QTest::keySequence(m_window.get(), m_window->actions().copyReportText->shortcut());
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Ulsan")));
        m_window->actions().copyReportCsv->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("cluster,")));
        QTemporaryDir folder;
        for (const QString &name : {QStringLiteral("r.csv"), QStringLiteral("r.json"), QStringLiteral("r.txt")}) {
            QSignalSpy written(&m_window->reportOutput(), &ui::ReportOutput::written);
            m_window->reportOutput().write(folder.filePath(name), QStringLiteral("en"));
            QVERIFY(written.wait(patience));
            QVERIFY(QFile(folder.filePath(name)).size() > 1000);
        }
        m_window->reportOutput().write(folder.filePath(QStringLiteral("no/such/folder/r.csv")), QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().texts().join(u' ').contains(QStringLiteral("r.csv:")), patience);
    }

    void aMissingFileIsTold()
    {
        m_window->files().open(QStringLiteral("/nowhere/at-all.gpkg"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->messages().texts().isEmpty(), patience);
        QVERIFY(m_window->messages().texts().first().contains(QStringLiteral("at-all.gpkg")));
        QVERIFY(m_window->isStartPageShown());
    }

    void theEngineIsSpokenOfWhenItIsAway()
    {
        openKorea();
        m_renderer->setState(maps::EngineState::Restarting,
                             QStringLiteral("The map engine ended; it is being started again."));
        QVERIFY(
            m_window->messages().texts().contains(QStringLiteral("The map engine ended; it is being started again.")));
        m_renderer->setState(maps::EngineState::Ready);
        QCOMPARE(m_window->messages().texts(),
                 QStringList{QStringLiteral("The map engine had ended and was started again. Nothing is lost.")});
    }

    void theFileThatIsOpenIsReadAgainOnlyToDiscard()
    {
        openKorea();
        const QTemporaryDir folder;
        const QString path = saveTo(folder, QStringLiteral("here.gpkg"));
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_window->files().open(folder.path() + QStringLiteral("/./here.gpkg"));
        QCOMPARE(m_window->messages().texts(), QStringList{QStringLiteral("here.gpkg is open already.")});
        QVERIFY(!m_session->isBusy());

        const QString before = clusters().text(0, ClusterFields::Notes);
        writeNote(QStringLiteral("to be discarded"));
        m_window->files().open(path);
        answer(QMessageBox::Discard);
        QVERIFY(opened.wait(patience));
        QCOMPARE(clusters().text(0, ClusterFields::Notes), before);
        QCOMPARE(m_session->filePath(), QFileInfo(path).canonicalFilePath());
        QVERIFY(!m_session->isReadOnly());
        QVERIFY(!m_window->isWindowModified());
        QVERIFY2(m_window->messages().texts().isEmpty(), qPrintable(m_window->messages().texts().join(u' ')));
    }

    void workLeftByACrashIsRecoveredInsteadOfOpeningItsFile()
    {
        forgetCrashes();
        const QTemporaryDir folder;
        openKorea();
        const QString path = saveTo(folder, QStringLiteral("crashed.gpkg"));
        writeNote(QStringLiteral("before the crash"));
        crash();

        m_window->files().offerRecovery(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::RecoveryDialog *>() != nullptr, patience);
        QVERIFY(!m_session->hasAtlas() && !m_session->isBusy()); // the file waits for the answer
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        QTest::keyClick(m_window->findChild<ui::RecoveryDialog *>(), Qt::Key_Return);
        QVERIFY(opened.wait(patience));
        QCOMPARE(clusters().text(0, ClusterFields::Notes), QStringLiteral("before the crash"));
        QVERIFY(!m_session->isReadOnly());
        QVERIFY(m_session->isModified());
        QTest::qWait(0);
        QCOMPARE(opened.count(), 1);
        QVERIFY2(m_window->messages().texts().isEmpty(), qPrintable(m_window->messages().texts().join(u' ')));
    }

    void theFileIsOpenedWhenNothingIsRecovered()
    {
        forgetCrashes();
        const QTemporaryDir folder;
        openKorea();
        const QString path = saveTo(folder, QStringLiteral("other.gpkg"));
        m_session->close();
        {
            QSignalSpy opened(m_session.get(), &AtlasSession::opened);
            m_window->files().offerRecovery(path); // nothing is left behind
            QVERIFY(opened.wait(patience));
            QVERIFY(m_window->findChild<ui::RecoveryDialog *>() == nullptr);
        }
        writeNote(QStringLiteral("left behind"));
        crash();
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_window->files().offerRecovery(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::RecoveryDialog *>() != nullptr, patience);
        m_window->findChild<ui::RecoveryDialog *>()->reject(); // to decide later
        QVERIFY(opened.wait(patience));
        QVERIFY(clusters().text(0, ClusterFields::Notes) != QStringLiteral("left behind"));
    }

    void whatIsAskedForDuringASaveFollowsIt()
    {
        openKorea();
        const QTemporaryDir folder;
        saveTo(folder, QStringLiteral("first.gpkg"));
        writeNote(QStringLiteral("kept"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->save();
        QVERIFY(m_session->isBusy());
        bool followed = false;
        m_window->files().whenNothingIsLost([&followed] { followed = true; });
        QVERIFY(!followed);
        QVERIFY(m_window->findChild<QMessageBox *>() == nullptr); // nothing to ask: it is being saved
        QVERIFY(saved.wait(patience));
        QVERIFY(followed);
        followed = false;
        writeNote(QStringLiteral("later"));
        m_session->save();
        QVERIFY(saved.wait(patience));
        QVERIFY(!followed);
    }

    void nothingIsUndoneWhileSaving()
    {
        openKorea();
        writeNote(QStringLiteral("kept"));
        QVERIFY(m_window->actions().undo->isEnabled());
        const QTemporaryDir folder;
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        const auto *history = m_window->findChild<ui::HistoryPanel *>();
        bool wasBusy = false;
        bool couldUndo = false;
        connect(m_session.get(), &AtlasSession::fileStateChanged, this, [&] {
            wasBusy = wasBusy || m_session->isSaving();
            couldUndo =
                couldUndo || (m_session->isSaving() && (m_window->actions().undo->isEnabled() || history->isEnabled()));
        });
        m_session->saveAs(folder.filePath(QStringLiteral("a.gpkg")));
        QVERIFY(saved.wait(patience));
        disconnect(m_session.get(), &AtlasSession::fileStateChanged, this, nullptr);
        QVERIFY(wasBusy);
        QVERIFY(!couldUndo);
        QVERIFY(m_window->actions().undo->isEnabled());
        QVERIFY(history->isEnabled());
    }

    void panelsAndLanguageAreRemembered()
    {
        openKorea();
        auto *layers = m_window->findChild<QDockWidget *>(QStringLiteral("layers_dock"));
        layers->close();
        m_window->resize(1200, 700);
        m_window->close();
        m_window.reset();
        m_session = std::make_unique<AtlasSession>();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1200, 700));
        openKorea();
        QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("layers_dock"))->isVisible());
        m_window->actions().resetPanels->trigger();
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("layers_dock"))->isVisible());
    }

    void everyActionHasWordsAndNoKeyTwice()
    {
        QMap<QString, QString> keys;
        for (const QAction *action : m_window->actions().all()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                const QString text = key.toString();
                QVERIFY2(!keys.contains(text),
                         qPrintable(QStringLiteral("%1 is on %2 and %3").arg(text, keys.value(text), action->text())));
                keys.insert(text, action->text());
            }
        }
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(*m_session, *m_renderer);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openKorea()
    {
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        const auto cards = m_window->startPage().findChildren<ui::SampleCard *>();
        QTest::mouseClick(cards.first(), Qt::LeftButton);
        QVERIFY(opened.wait(patience));
        QTRY_VERIFY(!m_window->isStartPageShown());
    }

    /// Saves what is open; returns the path.
    QString saveTo(const QTemporaryDir &folder, const QString &name)
    {
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->saveAs(folder.filePath(name));
        if (!saved.wait(patience))
            QTest::qFail("the atlas was not saved", __FILE__, __LINE__);
        return folder.filePath(name);
    }

    /// As if the program had ended with its work unsaved; then starts anew.
    void crash()
    {
        m_window.reset();
        m_session = std::make_unique<AtlasSession>();
        openWindow();
    }

    static void forgetCrashes()
    {
        for (const store::RecoverableCopy &copy : AtlasSession::recoverable())
            AtlasSession::discardRecoverable(copy);
    }

    void writeNote(const QString &note)
    {
        model::Edit edit(QStringLiteral("note"));
        edit.setCell(TableId::Clusters, 0, ClusterFields::Notes, note);
        QVERIFY(m_session->apply(std::move(edit)).ok());
    }

    /// Answers the question that the window asks.
    void answer(QMessageBox::StandardButton button)
    {
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::mouseClick(question->button(button), Qt::LeftButton);
    }

    /// Picks a cluster by searching its name in the list and pressing Enter.
    Row selectFromList(const QString &id)
    {
        const Row row = clusters().rowOf(id);
        QTest::keySequence(m_window.get(), m_window->actions().findCluster->shortcut());
        QLineEdit *search = m_window->clusters().searchBox();
        search->setText(m_session->document().tables().displayName(TableId::Clusters, row, QStringLiteral("en")));
        QTreeView *view = m_window->clusters().view();
        for (QModelIndex index = view->model()->index(0, 0); index.isValid(); index = view->indexBelow(index)) {
            if (index.data(Qt::UserRole).toUInt() == row)
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        }
        search->clear();
        if (m_window->selection().cluster() != row)
            QTest::qFail("the cluster was not selected", __FILE__, __LINE__);
        return row;
    }

    const model::Table &clusters() const { return m_session->document().tables()[TableId::Clusters]; }
    const model::Table &participants() const { return m_session->document().tables()[TableId::Participants]; }

    static bool hasText(const QWidget &widget, const QString &text)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

    static QModelIndex cellOf(const QTableView &view, int position, model::FieldIndex field)
    {
        const auto *table = qobject_cast<ui::TableModel *>(view.model());
        const auto &columns = table->columns();
        const auto found = std::find(columns.begin(), columns.end(), ui::ColumnSpec{ui::CellSource::Field, field});
        return table->index(position, static_cast<int>(found - columns.begin()));
    }

    /// What of menus and panel titles is still in Latin letters alone, names of the program and languages apart.
    QStringList latinTexts() const
    {
        QStringList found;
        const auto look = [&found](const QString &text) {
            QString bare = text;
            bare.remove(u'&');
            if (bare.isEmpty() || bare == u"English" || bare == u"Cluster Atlas")
                return;
            for (const QChar c : bare) {
                if (c.script() == QChar::Script_Hangul)
                    return;
            }
            found.append(bare);
        };
        for (const QAction *action : m_window->actions().all())
            look(action->text());
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
            look(menu->title());
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
            look(dock->windowTitle());
        look(m_window->clusters().searchBox()->placeholderText());
        look(m_window->participants().filterBox()->placeholderText());
        if (const QLabel *words = verdict(*m_window))
            look(words->text());
        return found;
    }

    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

int main(int argc, char **argv)
{
    return test::runOffscreen<TestMainWindow>(argc, argv);
}

#include "tst_main_window.moc"
