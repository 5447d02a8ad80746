// SPDX-License-Identifier: GPL-2.0-or-later
// What a person does with the report in the whole window, by mouse and by keyboard alone, and what is done to the atlas
// as a whole.

#include "app/session/atlas_session.h"
#include "app/store/atlas_file.h"
#include "tests/support/tables_hash.h"
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/offscreen.h"
#include "ui/canvas/map_canvas.h"
#include "ui/clusters/clusters_panel.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/report/explanation_card.h"
#include "ui/report/finding_row.h"
#include "ui/report/report_panel.h"
#include "ui/report/section.h"
#include "ui/selection.h"
#include "ui/theme.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/theme_menu.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace atlas;
using model::ClusterFields;
using model::Row;
using model::TableId;
using session::AtlasSession;

namespace {

constexpr int patience = 60'000;

/// The atlas of the canvas tests with a second set, in which the line runs east of every extent, and with a cluster
/// made of a unit.
model::Tables twoSets()
{
    model::Tables tables = test::canvasAtlas();
    model::Table &sets = tables[TableId::BoundarySets];
    const Row row = sets.appendRow();
    sets.setValue(row, model::BoundarySetFields::Id, QStringLiteral("later"));
    sets.setValue(row, model::BoundarySetFields::Name, QStringLiteral("Later lines"));
    sets.setValue(row, model::BoundarySetFields::Precision, QStringLiteral("statistical"));
    model::Table &regions = tables[TableId::Regions];
    const auto region = [&](const QString &code, const model::ShapePtr &shape) {
        const Row at = regions.appendRow();
        regions.setShape(at, model::RegionFields::Geom, shape);
        regions.setValue(at, model::RegionFields::BoundarySet, QStringLiteral("later"));
        regions.setValue(at, model::RegionFields::Level, QStringLiteral("province"));
        regions.setValue(at, model::RegionFields::Code, code);
        regions.setValue(at, model::RegionFields::Name, code);
    };
    region(QStringLiteral("31"), test::box(126.5, 36.5, 128.2, 37.5));
    region(QStringLiteral("32"), test::box(128.2, 36.5, 128.5, 37.5));
    model::Table &clusters = tables[TableId::Clusters];
    clusters.setShape(test::innerCluster, ClusterFields::Geom, test::box(126.5, 36.5, 127.5, 37.5));
    clusters.setValue(test::innerCluster, ClusterFields::Delineation, QStringLiteral("units"));
    clusters.setValue(test::innerCluster, ClusterFields::DelineationParameters,
                      QStringLiteral(R"({"boundary_set":"set","level":"province","codes":["31"]})"));
    return tables;
}

} // namespace

class TestReportInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        ui::applyLanguage(ui::LanguageChoice::English);
        m_folder = std::make_unique<QTemporaryDir>();
        m_renderer = std::make_unique<test::FakeMapRenderer>();
        m_session = std::make_unique<AtlasSession>();
        m_window = std::make_unique<ui::MainWindow>(*m_session, *m_renderer);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const QString path = m_folder->filePath(QStringLiteral("atlas.gpkg"));
        model::Progress progress;
        store::OpenOptions options;
        options.stateDir = m_folder->filePath(QStringLiteral("state"));
        auto made = store::createAtlas(twoSets(), options, progress);
        QVERIFY(made.ok() && made.value().copy->saveTo(path, progress).ok());
        QSignalSpy opened(m_session.get(), &AtlasSession::opened);
        m_window->files().open(path);
        QVERIFY(opened.wait(patience));
        m_window->canvas().setAnimated(false);
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_renderer.reset();
        ui::applyTheme(ui::ThemeChoice::System);
    }

    void aFindingIsExplainedAndShownByMouse()
    {
        ui::FindingRow *row = crossingFinding();
        QVERIFY(row);
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, 8));
        QVERIFY(row->isExplained());
        auto *card = row->findChild<ui::ExplanationCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(card->findChild<QLabel *>(QStringLiteral("formula")));
        auto *show = row->findChild<QToolButton *>(QStringLiteral("show_on_map"));
        const maps::MapView before = m_window->canvas().view();
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(m_window->canvas().view().unitsPerPixel < before.unitsPerPixel);
    }

    void aFindingIsExplainedAndShownByKeyboardAlone()
    {
        ui::FindingRow *row = crossingFinding();
        QVERIFY(row);
        QWidget *start = m_window->report().findChild<QWidget *>(QStringLiteral("report_subject"));
        start->setFocus();
        for (int step = 0; step < 60 && QApplication::focusWidget() != row; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(row));
        QTest::keyClick(row, Qt::Key_Return);
        QVERIFY(row->isExplained());
        const maps::MapView before = m_window->canvas().view();
        QTest::keyClick(row, Qt::Key_Tab);
        auto *show = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(show);
        QCOMPARE(show->objectName(), QStringLiteral("show_on_map"));
        QTest::keyClick(show, Qt::Key_Space);
        QTRY_VERIFY(m_window->canvas().view().unitsPerPixel < before.unitsPerPixel);
    }

    void theReportNeedsNoSidewaysScrolling()
    {
        QVERIFY(crossingFinding());
        for (ui::Section *section : m_window->report().findChildren<ui::Section *>())
            section->setFolded(false);
        QApplication::processEvents();
        auto *area = m_window->report().findChild<QScrollArea *>();
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        QCOMPARE(m_window->report().findChildren<QLabel *>(QStringLiteral("key_figure")).size(), 2); // no network here
    }

    void otherBoundariesAreLookedAtAndPutInUse()
    {
        QAction *choose = actionNamed(QStringLiteral("&Boundaries in use…"));
        QVERIFY(choose && choose->isVisible());
        choose->trigger();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("boundary_set_dialog"));
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("in use")));
        auto *use = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!use->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list));
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patience);
        const QString outcome = dialog->findChild<QLabel *>(QStringLiteral("outcome"))->text();
        QVERIFY2(outcome.contains(QStringLiteral("0 of 2 clusters")) && outcome.contains(QStringLiteral("now 1")),
                 qPrintable(outcome));
        const QByteArray before = test::hashOf(m_session->document().tables());
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE(m_session->document().tables().setting(QStringLiteral("boundary_set")), QStringLiteral("later"));
        const QByteArray after = test::hashOf(m_session->document().tables());
        const model::Table &clusters = m_session->document().tables()[TableId::Clusters];
        QCOMPARE(clusters.shape(test::innerCluster)->bounds().east, 128.2); // made of units: follows
        for (int i = 0; i < 2; ++i) {
            m_session->undo();
            QTRY_COMPARE_WITH_TIMEOUT(test::hashOf(m_session->document().tables()), before, patience);
            m_session->redo();
            QTRY_COMPARE_WITH_TIMEOUT(test::hashOf(m_session->document().tables()), after, patience);
        }
    }

    void aClusterIsDeletedAndComesBack()
    {
        QAction *remove = actionNamed(QStringLiteral("&Delete cluster"));
        QVERIFY(remove && !remove->isEnabled());
        m_window->selection().setCluster(test::innerCluster);
        QVERIFY(remove->isEnabled());
        remove->trigger();
        const model::Table &clusters = m_session->document().tables()[TableId::Clusters];
        QTRY_VERIFY_WITH_TIMEOUT(!clusters.isAlive(test::innerCluster), patience);
        QCOMPARE(m_window->selection().cluster(), model::noRow);
        QVERIFY(!remove->isEnabled());
        QVERIFY(m_window->messages().texts().first().contains(QStringLiteral("was deleted")));
        QPushButton *undo = nullptr;
        for (QPushButton *button : m_window->messages().findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Undo"))
                undo = button;
        }
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(clusters.isAlive(test::innerCluster), patience);
    }

    void theWindowTurnsDarkAndRemembersIt()
    {
        QVERIFY(crossingFinding());
        const auto ground = [this] { return m_window->report().palette().color(QPalette::Window).lightness(); };
        auto *themes = m_window->findChild<ui::ThemeMenu *>();
        QVERIFY(themes && themes->system->isChecked());
        themes->dark->trigger();
        QTRY_VERIFY(ground() < 128);
        QCOMPARE(QSettings().value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
        // Words must stand out from their ground everywhere in the report (WCAG 2: 4.5 to 1).
        QTRY_COMPARE_WITH_TIMEOUT(faintWords(), QString(), patience);
        themes->light->trigger();
        QTRY_VERIFY(ground() > 128);
        themes->system->trigger();
        QCOMPARE(QSettings().value(QStringLiteral("theme")).toString(), QString());
    }

private:
    /// The first words of the report that stand out too little from their ground, with their contrast.
    QString faintWords() const
    {
        for (const QLabel *label : m_window->report().findChildren<QLabel *>()) {
            if (label->text().isEmpty() || !label->isVisible() || !label->isEnabled())
                continue;
            const double contrast =
                contrastOf(label->palette().color(QPalette::WindowText),
                           label->autoFillBackground() ? label->palette().color(QPalette::Window)
                                                       : m_window->palette().color(QPalette::Window));
            if (contrast < 4.5)
                return QStringLiteral("%1: %2").arg(label->text()).arg(contrast);
        }
        return {};
    }

    static double contrastOf(const QColor &ink, const QColor &ground)
    {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const auto mixed = [&](double over, double under) { return under + (over - under) * ink.alphaF(); };
        const auto light = [&](double r, double g, double b) {
            return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        };
        const double a = light(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
                               mixed(ink.blueF(), ground.blueF()));
        const double b = light(ground.redF(), ground.greenF(), ground.blueF());
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }

    QAction *actionNamed(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    /// Selects the cluster that crosses; the finding that says so.
    ui::FindingRow *crossingFinding()
    {
        m_window->selection().setCluster(test::wideCluster);
        if (!QTest::qWaitFor([this] { return m_session->clusterReport(test::wideCluster) != nullptr; }, patience))
            return nullptr;
        ui::FindingRow *found = nullptr;
        const bool shown = QTest::qWaitFor(
            [&] {
                for (ui::FindingRow *row : m_window->report().findChildren<ui::FindingRow *>()) {
                    if (row->findChild<QToolButton *>(QStringLiteral("show_on_map")) && row->isVisible())
                        found = found ? found : row;
                }
                return found != nullptr;
            },
            patience);
        return shown ? found : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeMapRenderer> m_renderer;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

int main(int argc, char **argv)
{
    return test::runOffscreen<TestReportInWindow>(argc, argv);
}

#include "tst_report_in_window.moc"
