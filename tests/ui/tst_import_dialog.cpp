// SPDX-License-Identifier: GPL-2.0-or-later
// From a file to the atlas through the dialog, under real mouse and key events.

#include "app/session/atlas_session.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/offscreen.h"
#include "ui/dialogs/new_atlas_dialog.h"
#include "ui/import/choices_form.h"
#include "ui/import/column_table.h"
#include "ui/import/import_dialog.h"
#include "ui/import/importer.h"
#include "ui/import/place_preview.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace atlas;
using namespace Qt::StringLiterals;
using model::ParticipantFields;
using model::TableId;
using session::AtlasSession;

namespace {

constexpr int patience = 60'000;

QByteArray cp949(const QString &text)
{
    QStringEncoder encoder("windows-949");
    return encoder(text);
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Opens the dialog and waits until it is known what the import would do.
    ui::ImportDialog *open(const QString &file)
    {
        m_window->importer().import(file);
        ui::ImportDialog *dialog = m_window->importer().dialog();
        settle(dialog);
        return dialog;
    }
    static void settle(const ui::ImportDialog *dialog) { QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), patience); }

    const model::Table &participants() const { return m_session->document().tables()[TableId::Participants]; }
    QStringList participantNames() const
    {
        QStringList names;
        for (model::Row row = 0; row < participants().rowCount(); ++row) {
            if (participants().isAlive(row))
                names += participants().text(row, ParticipantFields::Name);
        }
        return names;
    }

    static void choose(QComboBox *box, const QVariant &value)
    {
        const int index = box->findData(value);
        QVERIFY(index >= 0);
        box->setFocus();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

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
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_session->openSample(u"korea"_s);
        QVERIFY(opened.wait(patience));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_renderer.reset();
    }

    void aTableInCp949IsTakenInByOneKey()
    {
        const qsizetype before = participantNames().size();
        const QString file = write(u"firms.csv"_s, cp949(u"기업 명부\n업체명,경도,위도,시도,종업원수\n"
                                                         u"뷁정밀,126.85,37.32,경기,31\n똠바이오,127.10,37.40,경기,12\n"
                                                         u"합계,,,,43\n"_s));
        ui::ImportDialog *dialog = open(file);
        QVERIFY(dialog->columns().item(1, 0));
        QCOMPARE(dialog->columns().item(1, 0)->text(), u"뷁정밀"_s);
        QCOMPARE(dialog->columns().fieldBox(0)->currentData().toString(), u"name"_s);
        QCOMPARE(dialog->form().choices().kind, intake::ImportKind::Participants);
        QVERIFY2(dialog->places().description().contains(u"4326"_s), qPrintable(dialog->places().description()));
        QVERIFY2(dialog->status().contains(u"2 would be new"_s), qPrintable(dialog->status()));
        QVERIFY(dialog->importButton().isEnabled());

        QSignalSpy imported(&m_window->importer(), &ui::Importer::imported);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(participantNames().size(), before + 2);
        QVERIFY(participantNames().contains(u"뷁정밀"_s));
        QCOMPARE(m_session->document().undoStack()->count(), 1);
        QVERIFY(m_window->messages().texts().first().contains(u"firms.csv"_s));

        m_session->document().undoStack()->undo();
        QCOMPARE(participantNames().size(), before);
        m_session->document().undoStack()->redo();
        QCOMPARE(participantNames().size(), before + 2);
        m_session->document().undoStack()->undo();
        QCOMPARE(participantNames().size(), before);
    }

    void aCorrectedFileUpdatesInsteadOfDoubling()
    {
        const qsizetype before = participantNames().size();
        ui::ImportDialog *dialog =
            open(write(u"a.csv"_s, "id,name,lon,lat\nx1,First,127.0,37.3\nx2,Second,127.1,37.3\n"));
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        QCOMPARE(participantNames().size(), before + 2);
        dialog = open(write(u"a.csv"_s, "id,name,lon,lat\nx1,First renamed,127.0,37.3\nx2,Second,127.1,37.3\n"));
        QVERIFY2(dialog->status().contains(u"2 updated"_s), qPrintable(dialog->status()));
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        QCOMPARE(participantNames().size(), before + 2);
        QVERIFY(participantNames().contains(u"First renamed"_s));
    }

    void escapeLeavesNoTrace()
    {
        const QStringList before = participantNames();
        ui::ImportDialog *dialog = open(write(u"b.csv"_s, "name,lon,lat\nA,127.0,37.3\n"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->importer().dialog());
        QCOMPARE(participantNames(), before);
        QCOMPARE(m_session->document().undoStack()->count(), 0);
    }

    void anotherFieldForAColumn()
    {
        ui::ImportDialog *dialog = open(write(u"c.csv"_s, "name,note,lon,lat\nA,steel,127.0,37.3\nB,bio,127.1,37.4\n"));
        QComboBox *note = dialog->columns().fieldBox(1);
        QCOMPARE(note->currentData().toString(), QString());
        choose(note, u"industry"_s);
        settle(dialog);
        QCOMPARE(dialog->columns().fieldBox(1)->currentData().toString(), u"industry"_s);
        choose(dialog->columns().fieldBox(2), QString()); // longitude left out: the places are gone
        settle(dialog);
        QCOMPARE(dialog->columns().fieldBox(2)->currentData().toString(), QString());
        choose(dialog->columns().fieldBox(2), u"lon"_s);
        settle(dialog);
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        const model::Row last = participants().rowCount() - 1;
        QCOMPARE(participants().text(last, ParticipantFields::Industry), u"bio"_s);
        QCOMPARE(participants().point(last, ParticipantFields::Geom).lon, 127.1);
    }

    void whatCannotBeTakenIsSaidInTheDialogsWords()
    {
        ui::ImportDialog *dialog = open(m_folder.filePath(u"missing.csv"_s));
        QVERIFY2(dialog->status().contains(u"missing.csv"_s), qPrintable(dialog->status()));
        QVERIFY(!dialog->importButton().isEnabled());
        QVERIFY(!dialog->status().contains(u"--"_s));
        dialog->reject();
        dialog = open(write(u"empty.csv"_s, ""));
        QVERIFY(!dialog->importButton().isEnabled());
        QVERIFY2(dialog->status().contains(u"empty.csv"_s), qPrintable(dialog->status()));
    }

    void choicesAreKeptForTheNextFile()
    {
        ui::ImportDialog *dialog = open(write(u"may.csv"_s, "name,note,lon,lat\nA,steel,127.0,37.3\n"));
        choose(dialog->columns().fieldBox(1), u"industry"_s);
        settle(dialog);
        auto *keepAs = dialog->form().findChild<QLineEdit *>(u"keepAs"_s);
        QVERIFY(keepAs);
        keepAs->setFocus();
        QTest::keyClicks(keepAs, u"monthly"_s);
        QTest::keyClick(keepAs, Qt::Key_Tab);
        settle(dialog);
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);

        dialog = open(write(u"june.csv"_s, "name,note,lon,lat\nB,bio,127.1,37.4\n"));
        auto *recipe = dialog->form().findChild<QComboBox *>(u"recipe"_s);
        QVERIFY(recipe && recipe->isVisible());
        QCOMPARE(dialog->columns().fieldBox(1)->currentData().toString(), QString());
        choose(recipe, u"monthly"_s);
        settle(dialog);
        QCOMPARE(dialog->columns().fieldBox(1)->currentData().toString(), u"industry"_s);
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        QCOMPARE(participants().text(participants().rowCount() - 1, ParticipantFields::Industry), u"bio"_s);
    }

    void aNewAtlasStartsOnTheProvincesChosen()
    {
        QTest::keySequence(m_window.get(), m_window->actions().newAtlas->shortcut());
        auto *dialog = m_window->findChild<ui::NewAtlasDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->boundaries().currentData().toString(), u"korea-overview"_s);
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(opened.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->boundarySet().id, u"korea-overview"_s, patience);
        QCOMPARE(m_session->boundarySet().provinces, 17);
        QCOMPARE(participants().aliveCount(), std::size_t(0));
    }

    void aFileDroppedOnTheWindowIsLookedAt()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"d.csv"_s, "name,lon,lat\nA,127.0,37.3\n"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(m_window->importer().dialog());
        settle(m_window->importer().dialog());
        QVERIFY(m_window->importer().dialog()->importButton().isEnabled());
    }

    void officialBoundariesBecomeTheMapInOneDialog()
    {
        const QString data =
            qEnvironmentVariable("CLUSTER_ATLAS_DATA", QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR "/../shared/data"));
        const QString file = data + u"/korea-2018/provinces-2018-topo-simple.json"_s;
        if (!QFile::exists(file))
            QSKIP("the boundaries of Statistics Korea are not there; set CLUSTER_ATLAS_DATA");
        ui::ImportDialog *dialog = open(file);
        QCOMPARE(dialog->form().choices().kind, intake::ImportKind::Boundaries);
        QVERIFY2(dialog->status().contains(u"17 would be new"_s), qPrintable(dialog->status()));
        QTest::mouseClick(&dialog->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->boundarySet().name, u"provinces-2018-topo-simple"_s, patience);
        QCOMPARE(m_session->boundarySet().provinces, 17);
        QCOMPARE(m_session->boundarySet().codeSystem, u"kostat"_s);
        m_session->document().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->boundarySet().name != u"provinces-2018-topo-simple"_s, patience);
    }
};

int main(int argc, char **argv)
{
    return test::runOffscreen<TestImportDialog>(argc, argv);
}

#include "tst_import_dialog.moc"
