// SPDX-License-Identifier: GPL-2.0-or-later
// Many rows at once: one value for all, copy, paste, delete; in the window, with real key and mouse events.

#include "app/session/atlas_session.h"
#include "tests/support/atlas_builder.h"
#include "tests/support/content_hash.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/offscreen.h"
#include "ui/import/import_dialog.h"
#include "ui/import/importer.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/selection.h"
#include "ui/tables/clipboard_table.h"
#include "ui/tables/many_cells_dialog.h"
#include "ui/tables/table_edits.h"
#include "ui/tables/table_panel.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace atlas;
using model::ParticipantFields;
using model::Row;
using model::TableId;
using session::AtlasSession;

namespace {

constexpr int patience = 60'000;

} // namespace

class TestTableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        ui::applyLanguage(ui::LanguageChoice::English);
        m_renderer = std::make_unique<test::FakeMapRenderer>();
        m_session = std::make_unique<AtlasSession>();
        m_window = std::make_unique<ui::MainWindow>(*m_session, *m_renderer);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_renderer.reset();
    }

    void cellsCanNotBecomeFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("plain", "plain");
        row("=1+1", "'=1+1");
        row("+82 2 123", "'+82 2 123");
        row("@SUM(A1)", "'@SUM(A1)");
        row("-2+3", "'-2+3");
        row("-2.5", "-2.5");
        row("two\tcells", "two cells");
        row("two\nlines", "two lines");
        row("", "");
    }

    void cellsCanNotBecomeFormulas()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QCOMPARE(ui::cellForSpreadsheet(text), cell);
    }

    void headersOfTheClipboardAreRecognised()
    {
        const QStringList fields = {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("province")};
        const auto korean = ui::clipboardTable(QStringLiteral("기관명\t종류\r\n가나\t기업\r\n"), fields);
        QVERIFY(korean.hadHeader && korean.isTabbed);
        QCOMPARE(korean.text, QStringLiteral("기관명\t종류\n가나\t기업\n"));
        const auto bare = ui::clipboardTable(QStringLiteral("Alpha Works\tfirm\nBeta Labs\tuniversity"), fields);
        QVERIFY(!bare.hadHeader);
        QCOMPARE(bare.text, QStringLiteral("name\tkind\nAlpha Works\tfirm\nBeta Labs\tuniversity\n"));
        const auto commas = ui::clipboardTable(QStringLiteral("id,name\n1,\"A, B\"\n"), fields);
        QVERIFY(commas.hadHeader && !commas.isTabbed);
        // What was copied out of a table comes back as it was.
        QCOMPARE(ui::clipboardTable(QStringLiteral("name\tsource\n'=cmd\t'@x\n"), fields).text,
                 QStringLiteral("name\tsource\n=cmd\t@x\n"));
        QVERIFY(ui::clipboardTable(QStringLiteral(" \n\n"), fields).text.isEmpty());
    }

    void deletedParticipantsTakeTheirLinksAlong()
    {
        test::AtlasBuilder atlas;
        atlas.cluster(QStringLiteral("c"), nullptr);
        for (const char *id : {"a", "b", "d"})
            atlas.participant(QLatin1String(id), {127, 37}).member(QStringLiteral("c"), QLatin1String(id));
        atlas.link(QStringLiteral("a"), QStringLiteral("b")).link(QStringLiteral("b"), QStringLiteral("d"));
        atlas.tables()[TableId::Clusters].setValue(0, model::ClusterFields::LeadParticipant, QStringLiteral("a"));
        model::Document document;
        document.reset(atlas.tables());
        const QByteArray first = test::contentHash(document.tables());
        const ui::Removal removal = ui::removalEdit(document.tables(), TableId::Participants, {0});
        QCOMPARE(removal.rows, std::size_t{1});
        QCOMPARE(removal.links, std::size_t{1});
        QCOMPARE(removal.memberships, std::size_t{1});
        QCOMPARE(removal.leads, std::size_t{1});
        QVERIFY(removal.sentence(TableId::Participants).startsWith(QStringLiteral("1 participant")));
        QVERIFY(document.apply(removal.edit).ok());
        const QByteArray second = test::contentHash(document.tables());
        QCOMPARE(document.tables()[TableId::Links].aliveCount(), std::size_t{1});
        QCOMPARE(document.tables()[TableId::Memberships].aliveCount(), std::size_t{2});
        QVERIFY(document.tables()[TableId::Clusters].text(0, model::ClusterFields::LeadParticipant).isEmpty());
        document.undo();
        QCOMPARE(test::contentHash(document.tables()), first);
        document.redo();
        QCOMPARE(test::contentHash(document.tables()), second);
        document.undo();
        QCOMPARE(test::contentHash(document.tables()), first);
    }

    void oneValueForAllSelectedRows()
    {
        openKorea();
        select({3, 4, 5});
        QTableView *view = m_window->participants().view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ui::ManyCellsDialog *>();
        QVERIFY(dialog);
        dialog->columnBox()->setCurrentText(QStringLiteral("Employees"));
        QTest::keyClicks(dialog->lineEdit(), QStringLiteral("many"));
        QVERIFY(!dialog->applyButton()->isEnabled());
        QVERIFY2(dialog->effect().contains(QStringLiteral("not a number")), qPrintable(dialog->effect()));
        dialog->lineEdit()->clear();
        QTest::keyClicks(dialog->lineEdit(), QStringLiteral("77"));
        QVERIFY2(dialog->effect().contains(QStringLiteral("3 row")), qPrintable(dialog->effect()));
        QTest::keyClick(dialog->lineEdit(), Qt::Key_Return);
        for (const Row row : {3U, 4U, 5U})
            QCOMPARE(participants().real(row, ParticipantFields::Employees), 77.0);
        QCOMPARE(m_session->document().undoStack()->count(), 1); // one step
        m_session->undo();
        QVERIFY(participants().real(3, ParticipantFields::Employees) != 77.0);

        QTRY_VERIFY(m_window->findChild<ui::ManyCellsDialog *>() == nullptr);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        dialog = m_window->findChild<ui::ManyCellsDialog *>();
        QVERIFY(dialog);
        dialog->columnBox()->setCurrentText(QStringLiteral("Illustrative"));
        QVERIFY(!dialog->effect().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(m_session->document().undoStack()->index(), 0);
    }

    void rowsAreDeletedAndComeBack()
    {
        openKorea();
        const std::size_t before = participants().aliveCount();
        const QByteArray first = test::contentHash(m_session->document().tables());
        select({0, 1});
        QTableView *view = m_window->participants().view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(participants().aliveCount(), before - 2);
        QVERIFY(m_window->selection().participants().empty());
        QVERIFY2(m_window->messages().texts().first().contains(QStringLiteral("2 participant")),
                 qPrintable(m_window->messages().texts().first()));
        for (QAbstractButton *button : m_window->messages().findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Undo")) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(participants().aliveCount(), before);
        QCOMPARE(test::contentHash(m_session->document().tables()), first);
    }

    void rowsAreCopiedForASpreadsheet()
    {
        openKorea();
        model::Edit edit(QStringLiteral("name"));
        edit.setCell(TableId::Participants, 0, ParticipantFields::NameEn, QStringLiteral("=HYPERLINK(\"x\")"));
        QVERIFY(m_session->apply(std::move(edit)).ok());
        select({0});
        QTableView *view = m_window->participants().view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(QStringLiteral("English name\tKind")));
        QVERIFY2(lines[1].startsWith(QStringLiteral("'=HYPERLINK(\"x\")\t")), qPrintable(lines[1]));
    }

    void rowsArePastedFromASpreadsheet()
    {
        openKorea();
        const std::size_t before = participants().aliveCount();
        const int steps = m_session->document().undoStack()->count();
        QGuiApplication::clipboard()->setText(QStringLiteral("id\tname\tkind\temployees\tlon\tlat\r\n"
                                                             "pasted-1\t붙임 하나\tfirm\t12\t126.9\t37.4\r\n"
                                                             "pasted-2\t붙임 둘\tuniversity\tmany\t127.1\t37.3\r\n"
                                                             "keri\t한국전기연구원 새 이름\t\t\t\t\r\n"));
        QTableView *view = m_window->participants().view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        ui::ImportDialog *dialog = m_window->importer().dialog();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && dialog->importButton().isEnabled(), patience);
        QVERIFY2(dialog->status().contains(u'2'), qPrintable(dialog->status())); // what it would do
        QCOMPARE(participants().aliveCount(), before);                           // nothing is done yet
        QSignalSpy imported(&m_window->importer(), &ui::Importer::imported);
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        QVERIFY(!imported.isEmpty() || imported.wait(patience));
        QCOMPARE(participants().aliveCount(), before + 2);
        const Row row = participants().rowOf(QStringLiteral("pasted-1"));
        QVERIFY(row != model::noRow);
        QCOMPARE(participants().text(row, ParticipantFields::Name), QStringLiteral("붙임 하나"));
        QCOMPARE(participants().text(participants().rowOf(QStringLiteral("keri")), ParticipantFields::Name),
                 QStringLiteral("한국전기연구원 새 이름"));
        QCOMPARE(m_session->document().undoStack()->count(), steps + 1);
        m_session->undo();
        QCOMPARE(participants().aliveCount(), before);
    }

    void anEmptyClipboardIsTold()
    {
        openKorea();
        QGuiApplication::clipboard()->clear();
        QTableView *view = m_window->participants().view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_window->importer().dialog() == nullptr);
        QVERIFY(m_window->messages().texts().first().contains(QStringLiteral("no rows on the clipboard")));
    }

    void theMenuOffersWhatCanBeDone()
    {
        openKorea();
        QMenu *menu = m_window->participants().rowMenu();
        const auto enabled = [menu] {
            int count = 0;
            for (const QAction *action : menu->actions())
                count += !action->isSeparator() && action->isEnabled() ? 1 : 0;
            return count;
        };
        menu->popup(QPoint(10, 10));
        QCOMPARE(enabled(), 1); // paste
        menu->close();
        select({1, 2});
        menu->popup(QPoint(10, 10));
        QCOMPARE(enabled(), 5);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

private:
    void openKorea()
    {
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_window->files().openSample(QStringLiteral("korea"));
        QVERIFY(opened.wait(patience));
        QTRY_VERIFY(!m_window->isStartPageShown());
    }

    void select(std::vector<Row> rows) { m_window->selection().setParticipants(std::move(rows)); }

    const model::Table &participants() const { return m_session->document().tables()[TableId::Participants]; }

    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

int main(int argc, char **argv)
{
    return test::runOffscreen<TestTableRows>(argc, argv);
}

#include "tst_table_rows.moc"
