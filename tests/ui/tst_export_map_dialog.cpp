// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/session_fixture.h"
#include "ui/canvas/export_map_dialog.h"
#include "ui/canvas/view_projection.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;
using atlas::test::FakeMapRenderer;

/// The export dialog: what is chosen is what the renderer is asked for, and success and failure are told as they should
/// be.
class TestExportMapDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = std::make_unique<test::OpenSession>(test::canvasAtlas());
        QVERIFY2(m_atlas->isOpen(), qPrintable(m_atlas->error()));
    }

    void init()
    {
        m_renderer = std::make_unique<FakeMapRenderer>();
        maps::MapView view;
        view.crs = QStringLiteral("EPSG:5179");
        view.centre = {1000000.0, 1900000.0};
        view.unitsPerPixel = 200.0;
        m_view = view;
        m_dialog = std::make_unique<ui::ExportMapDialog>(m_atlas->session(), *m_renderer, view, test::innerCluster,
                                                         QStringLiteral("en"), m_atlas->folder());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_renderer.reset();
    }

    void writesWhatWasChosen()
    {
        QSignalSpy exported(m_dialog.get(), &ui::ExportMapDialog::exported);
        choose(QStringLiteral("pdf"));
        choose(QStringLiteral("a3-portrait"));
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(m_renderer->exports().size(), 1);
        const maps::ExportRequest request = m_renderer->exports().first();
        QCOMPARE(request.format, maps::ExportFormat::Pdf);
        QCOMPARE(request.size, QSize(3508, 4961));
        QCOMPARE(request.extent, std::optional(m_view.extent()));
        QVERIFY(request.outputPath.endsWith(QStringLiteral(".pdf")));
        QVERIFY(QFileInfo::exists(request.outputPath));
        QVERIFY(!request.decorations.legend.isEmpty());
        QVERIFY(!request.decorations.credits.isEmpty());
        QVERIFY(request.decorations.scaleBar);
        QVERIFY(!request.decorations.northArrow);
        QVERIFY(!request.decorations.notes.isEmpty()); // one row is illustrative: never left unsaid
        QVERIFY(!m_dialog->isVisible());
    }

    void leavesOutWhatIsNotWanted()
    {
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>())
            box->setChecked(!box->isChecked());
        choose(QStringLiteral("slide-16x9"));
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QTRY_COMPARE(m_renderer->exports().size(), 1);
        const maps::ExportRequest request = m_renderer->exports().first();
        QCOMPARE(request.size, QSize(1920, 1080));
        QVERIFY(request.decorations.legend.isEmpty());
        QVERIFY(request.decorations.credits.isEmpty());
        QVERIFY(!request.decorations.scaleBar);
        QVERIFY(request.decorations.northArrow);
        QVERIFY(!request.decorations.notes.isEmpty());
    }

    void clusterExtentIsTheClusters()
    {
        QComboBox *extent = nullptr;
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            if (box->itemText(1).contains(QStringLiteral("inner")))
                extent = box;
        }
        QVERIFY(extent);
        extent->setCurrentIndex(1);
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QTRY_COMPARE(m_renderer->exports().size(), 1);
        const maps::ExportRequest request = m_renderer->exports().first();
        ui::ViewProjection projection;
        projection.setCrs(m_view.crs);
        QVERIFY(request.extent->contains(*projection.toMap(test::innerPlace)));
        QVERIFY(request.extent->width() < 12000.0);
        QCOMPARE(request.scene.style.emphasisedClusters, QStringList{QStringLiteral("inner")});
    }

    void failureStaysInTheDialog()
    {
        m_renderer->failNextExport(
            {maps::EngineProblem::Kind::Refused, QStringLiteral("Links"), QStringLiteral("disk full")});
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QTRY_VERIFY(hasText(QStringLiteral("disk full")));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(exportButton()->isEnabled());
    }

    void cancelStopsTheDrawingFirst()
    {
        m_renderer->setExportsByHand(true);
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QVERIFY(!exportButton()->isEnabled());
        QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_renderer->cancelled().size(), 1);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(exportButton()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void aMissingFolderIsSaid()
    {
        file()->setText(QStringLiteral("/no/such/folder/map.png"));
        QTest::mouseClick(exportButton(), Qt::LeftButton);
        QVERIFY(hasText(QStringLiteral("/no/such/folder")));
        QVERIFY(m_renderer->exports().isEmpty());
    }

    void withoutAnEngineItSaysSo()
    {
        m_renderer->setState(maps::EngineState::Missing, QStringLiteral("nothing installed"));
        QVERIFY(!exportButton()->isEnabled());
        QVERIFY(hasText(QStringLiteral("nothing installed")));
        m_renderer->setState(maps::EngineState::Ready);
        QVERIFY(exportButton()->isEnabled());
    }

private:
    void choose(const QString &data)
    {
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            const int index = box->findData(data);
            if (index >= 0)
                box->setCurrentIndex(index);
        }
    }
    QPushButton *exportButton() const
    {
        const auto *box = m_dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton *>(button);
        }
        return nullptr;
    }
    QLineEdit *file() const
    {
        for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit->text().endsWith(QStringLiteral(".png")))
                return edit;
        }
        return nullptr;
    }
    bool hasText(const QString &text) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<test::OpenSession> m_atlas;
    std::unique_ptr<FakeMapRenderer> m_renderer;
    std::unique_ptr<ui::ExportMapDialog> m_dialog;
    maps::MapView m_view;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestExportMapDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_export_map_dialog.moc"
