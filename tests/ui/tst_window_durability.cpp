// SPDX-License-Identifier: GPL-2.0-or-later
// The window and the file: what a person is told and asked when something stands in the way, the history list, and what
// the recovery dialog shows.

#include "app/session/atlas_session.h"
#include "app/store/connection.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/offscreen.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/history/history_panel.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include <memory>

using namespace atlas;
using model::ClusterFields;
using model::TableId;
using session::AtlasSession;

namespace {

constexpr int patience = 60'000;

} // namespace

class TestWindowDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        ui::applyLanguage(ui::LanguageChoice::English);
        for (const store::RecoverableCopy &copy : AtlasSession::recoverable())
            AtlasSession::discardRecoverable(copy);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("docs"))));
        m_renderer = std::make_unique<test::FakeMapRenderer>();
        m_session = std::make_unique<AtlasSession>();
        openWindow();
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_window->files().openSample(QStringLiteral("korea"));
        QVERIFY(opened.wait(patience));
        m_path = m_folder->filePath(QStringLiteral("docs/a.gpkg"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->saveAs(m_path);
        QVERIFY(saved.wait(patience));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_renderer.reset();
        m_folder.reset();
    }

    void closingTheWindowDuringASaveWaitsForIt()
    {
        note(QStringLiteral("kept"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_window->actions().save->trigger();
        QVERIFY(m_session->isSaving());
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<QMessageBox *>() == nullptr);
        QVERIFY(shown().contains(QStringLiteral("being saved")));
        QVERIFY(saved.wait(patience));
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!m_session->hasAtlas());
        QCOMPARE(noteIn(m_path), QStringLiteral("kept"));
        QVERIFY(AtlasSession::recoverable().empty());
    }

    void closingDuringASaveThatFailsStaysOpen()
    {
        note(QStringLiteral("kept"));
        QVERIFY(QDir().rename(m_folder->filePath(QStringLiteral("docs")), m_folder->filePath(QStringLiteral("away"))));
        QSignalSpy failed(m_session.get(), &AtlasSession::saveFailed);
        m_window->actions().save->trigger();
        m_window->close();
        QVERIFY(failed.wait(patience));
        QTest::qWait(0);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->isWindowModified());
        QVERIFY2(shown().contains(QStringLiteral("the folder is not there any more")), qPrintable(shown()));
        QVERIFY(messageButton(QStringLiteral("Save as…")));
        // It comes back, and the offered second try saves.
        QVERIFY(QDir().rename(m_folder->filePath(QStringLiteral("away")), m_folder->filePath(QStringLiteral("docs"))));
        QAbstractButton *button = messageButton(QStringLiteral("Try again"));
        QVERIFY(button);
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(saved.wait(patience));
        QVERIFY(m_window->isVisible()); // closing is not taken up again behind the person's back
        QCOMPARE(noteIn(m_path), QStringLiteral("kept"));
    }

    void aChangedFileIsAskedAboutAndCanBeReadAgain()
    {
        note(QStringLiteral("mine"));
        changeUnderneath();
        m_window->actions().save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
        QVERIFY(question()->text().contains(QStringLiteral("a.gpkg")));
        QCOMPARE(noteIn(m_path), QStringLiteral("theirs"));
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        press(QStringLiteral("Read again"));
        QVERIFY(opened.wait(patience));
        QCOMPARE(noteHere(), QStringLiteral("theirs"));
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(!m_session->isReadOnly());
    }

    void aChangedFileIsReplacedWhenThePersonSaysSo()
    {
        note(QStringLiteral("mine"));
        changeUnderneath();
        m_window->actions().save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        press(QStringLiteral("Replace"));
        QVERIFY(saved.wait(patience));
        QCOMPARE(noteIn(m_path), QStringLiteral("mine"));
    }

    void aChangedFileIsLeftAloneWhenThePersonCancels()
    {
        note(QStringLiteral("mine"));
        changeUnderneath();
        m_window->actions().save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QCOMPARE(noteIn(m_path), QStringLiteral("theirs"));
        QCOMPARE(noteHere(), QStringLiteral("mine"));
        QVERIFY(m_window->isWindowModified());
    }

    void aMovedFileIsAskedAbout()
    {
        note(QStringLiteral("kept"));
        QVERIFY(QFile::remove(m_path));
        m_window->actions().save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, patience);
        QVERIFY2(question()->text().contains(QStringLiteral("moved or deleted")), qPrintable(question()->text()));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        press(QStringLiteral("Save it there again"));
        QVERIFY(saved.wait(patience));
        QCOMPARE(noteIn(m_path), QStringLiteral("kept"));
    }

    void theSecondWindowIsToldAndMayLook()
    {
        test::FakeMapRenderer renderer;
        AtlasSession session;
        ui::MainWindow second(session, renderer);
        second.show();
        second.files().open(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(!second.messages().texts().isEmpty(), patience);
        const QString told = second.messages().texts().join(u' ');
        QVERIFY2(told.contains(QStringLiteral("a.gpkg is open elsewhere")) &&
                     told.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(told));
        QVERIFY(!session.hasAtlas());
        QSignalSpy opened(&session, &AtlasSession::opened);
        const auto buttons = second.messages().findChildren<QAbstractButton *>();
        const auto look = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->text() == QStringLiteral("Open to look");
        });
        QVERIFY(look != buttons.end());
        QTest::mouseClick(*look, Qt::LeftButton);
        QVERIFY(opened.wait(patience));
        QVERIFY(session.isReadOnly());
        QVERIFY(second.windowTitle().contains(QStringLiteral("only to look at")));
        // Elsewhere it may save; this window's file stays as it is.
        QSignalSpy saved(&session, &AtlasSession::saved);
        session.saveAs(m_folder->filePath(QStringLiteral("docs/b.gpkg")));
        QVERIFY(saved.wait(patience));
        QVERIFY(!session.isReadOnly());
        session.close();
    }

    void historyListGoesWhereItIsClicked()
    {
        for (const QString &text : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            note(text);
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("history_dock"));
        dock->show();
        dock->raise();
        ui::HistoryPanel &history = m_window->history();
        QTRY_VERIFY(history.isVisible());
        const QAbstractItemModel &steps = *history.model();
        QCOMPARE(steps.rowCount(), 4);
        QCOMPARE(steps.index(0, 0).data().toString(), QStringLiteral("As opened"));
        QCOMPARE(steps.index(2, 0).data().toString(), QStringLiteral("Note two"));
        QCOMPARE(history.currentIndex().row(), 3);

        QTest::mouseClick(history.viewport(), Qt::LeftButton, {}, history.visualRect(steps.index(1, 0)).center());
        QTRY_COMPARE(noteHere(), QStringLiteral("one"));
        QCOMPARE(history.currentIndex().row(), 1);
        QVERIFY(steps.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("now")));
        QVERIFY(steps.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("undone")));
        QCOMPARE(m_window->actions().undo->text(), QStringLiteral("&Undo: Note one"));
        QCOMPARE(m_window->actions().redo->text(), QStringLiteral("&Redo: Note two"));

        // By keyboard.
        history.setFocus();
        QTest::keyClick(&history, Qt::Key_End);
        QCOMPARE(noteHere(), QStringLiteral("one")); // moving about changes nothing
        QTest::keyClick(&history, Qt::Key_Return);
        QTRY_COMPARE(noteHere(), QStringLiteral("three"));
        QTest::keyClick(&history, Qt::Key_Home);
        QTest::keyClick(&history, Qt::Key_Return);
        QTRY_VERIFY(!m_window->isWindowModified());

        // A new step takes the place of those undone.
        QTRY_VERIFY(!m_session->isWriting());
        note(QStringLiteral("other"));
        QCOMPARE(steps.rowCount(), 2);
        QCOMPARE(steps.index(1, 0).data().toString(), QStringLiteral("Note other"));
        QSignalSpy saved(m_session.get(), &AtlasSession::saved);
        m_session->save();
        QVERIFY(saved.wait(patience));
        QCOMPARE(steps.index(1, 0).data().toString(), QStringLiteral("Note other (saved)"));
    }

    void theRecoveryDialogSaysWhatWouldComeBack()
    {
        note(QStringLiteral("one"));
        note(QStringLiteral("two"));
        m_session->undo();
        m_window.reset();
        m_session = std::make_unique<AtlasSession>();
        openWindow();
        m_window->files().offerRecovery();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::RecoveryDialog *>() != nullptr, patience);
        auto *dialog = m_window->findChild<ui::RecoveryDialog *>();
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
        const QString summary = dialog->findChild<QLabel *>(QStringLiteral("recovery_summary"))->text();
        QVERIFY2(summary.contains(QStringLiteral("3 step")) && summary.contains(QStringLiteral("Clusters: 3 changed")),
                 qPrintable(summary));
        auto *steps = dialog->findChild<QTreeWidget *>();
        QCOMPARE(steps->topLevelItemCount(), 3);
        QCOMPARE(steps->topLevelItem(0)->text(1), QStringLiteral("Undone: Note two"));
        QCOMPARE(steps->topLevelItem(2)->text(1), QStringLiteral("Note one"));
        QVERIFY(!steps->topLevelItem(2)->text(0).isEmpty());
        QCOMPARE(steps->topLevelItem(2)->text(2), QStringLiteral("Clusters: 1 changed"));
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(opened.wait(patience));
        QCOMPARE(noteHere(), QStringLiteral("one"));
        QVERIFY(m_window->isWindowModified());
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(*m_session, *m_renderer);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void note(const QString &text)
    {
        model::Edit edit(QStringLiteral("Note ") + text);
        edit.setCell(TableId::Clusters, 0, ClusterFields::Notes, text);
        QVERIFY(m_session->apply(std::move(edit)).ok());
    }

    QString noteHere() const { return m_session->document().tables()[TableId::Clusters].text(0, ClusterFields::Notes); }

    static QString noteIn(const QString &path)
    {
        const auto connection = store::Connection::open(path, store::Connection::Mode::ReadOnly, path);
        if (!connection)
            return connection.problem().sentence();
        const auto text = connection->queryText("SELECT notes FROM clusters ORDER BY fid LIMIT 1");
        return text ? *text : text.problem().sentence();
    }

    void changeUnderneath()
    {
        const auto other = store::Connection::open(m_path, store::Connection::Mode::ReadWrite, m_path);
        QVERIFY(other.ok());
        QVERIFY(other->execute("UPDATE clusters SET notes = 'theirs'").ok());
    }

    QString shown() const { return m_window->messages().texts().join(u' '); }

    QAbstractButton *messageButton(const QString &text) const
    {
        for (QAbstractButton *button : m_window->messages().findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

    void press(const QString &text)
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QTest::qFail("no such button", __FILE__, __LINE__);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_path;
};

int main(int argc, char **argv)
{
    return test::runOffscreen<TestWindowDurability>(argc, argv);
}

#include "tst_window_durability.moc"
