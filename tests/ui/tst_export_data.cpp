// SPDX-License-Identifier: GPL-2.0-or-later
// Data of the atlas written for other programs, through the window.

#include "app/session/atlas_session.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/offscreen.h"
#include "ui/export/data_exporter.h"
#include "ui/export/export_data_dialog.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace atlas;
using namespace Qt::StringLiterals;
using exporting::Format;
using exporting::What;
using session::AtlasSession;

namespace {

constexpr int patience = 60'000;

} // namespace

class TestExportData : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    QTemporaryDir m_folder;

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
        QTRY_VERIFY(!m_window->isStartPageShown());
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_renderer.reset();
    }

    void everyContentIsWritten_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        const QByteArray zip("PK", 2);
        QTest::newRow("participants") << int(What::Participants) << int(Format::Xlsx) << u"p.xlsx"_s << zip;
        QTest::newRow("links") << int(What::Links) << int(Format::Csv) << u"l.csv"_s << QByteArray("id,");
        QTest::newRow("report") << int(What::Report) << int(Format::Csv) << u"r.csv"_s << QByteArray("cluster,");
        QTest::newRow("clusters") << int(What::Clusters) << int(Format::GeoJson) << u"c.geojson"_s << QByteArray("{");
        QTest::newRow("everything") << int(What::Everything) << int(Format::GeoPackage) << u"e.gpkg"_s
                                    << QByteArray("SQLite format 3");
    }
    void everyContentIsWritten()
    {
        QFETCH(int, what);
        QFETCH(int, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTest::keySequence(m_window.get(), m_window->actions().exportData->shortcut());
        auto *dialog = m_window->findChild<ui::ExportDataDialog *>();
        QVERIFY(dialog);
        dialog->choose(What(what), Format(format), m_folder.filePath(name));
        QSignalSpy written(&m_window->exporter(), &ui::DataExporter::written);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(written.wait(patience), qPrintable(m_window->messages().texts().join(u' ')));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(start), content.left(40).constData());
        QVERIFY(content.size() > 500);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        exporting::ExportRequest request;
        request.path = m_folder.filePath(u"no/such/folder/p.csv"_s);
        m_window->exporter().write(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().texts().join(u' ').contains(u"p.csv"_s), patience);
    }
};

int main(int argc, char **argv)
{
    return test::runOffscreen<TestExportData>(argc, argv);
}

#include "tst_export_data.moc"
