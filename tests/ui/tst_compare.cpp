// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart_export.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/comparison_export.h"
#include "ui/compare/comparison_model.h"
#include "ui/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace atlas;
using ui::ComparisonRow;

namespace {

ui::ComparedCluster cluster(const QString &name, double area, std::optional<double> eI)
{
    auto report = std::make_shared<crossing::ClusterReport>();
    report->id = name;
    report->areaKm2 = area;
    report->participants = 10;
    report->links.eI = eI;
    report->links.total = 4;
    ui::ComparedCluster made;
    made.id = name;
    made.heading.name = name;
    made.heading.kind = QStringLiteral("industrial");
    made.heading.stage = name == u"Old" ? QStringLiteral("maturity") : QStringLiteral("growth");
    made.report = report;
    return made;
}

const ComparisonRow *rowOf(const ui::Comparison &comparison, const QByteArray &key)
{
    for (const ComparisonRow &row : comparison.rows) {
        if (row.figure != nullptr && key == row.figure->key)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLanguage(ui::LanguageChoice::English); }

    void rowsShareOneScale()
    {
        const auto comparison = ui::compareClusters(
            {cluster(QStringLiteral("Old"), 100, -0.5), cluster(QStringLiteral("New"), 25, 0.25)}, {}, m_context);
        QCOMPARE(comparison.names, (QStringList{QStringLiteral("Old"), QStringLiteral("New")}));
        const ComparisonRow *area = rowOf(comparison, "area_km2");
        QVERIFY(area);
        QCOMPARE(area->cells[0].from, 0.0);
        QCOMPARE(area->cells[0].to, 1.0);
        QCOMPARE(area->cells[1].to, 0.25);
        // Negative values: zero stands inside, bars leave it to both sides.
        const ComparisonRow *eI = rowOf(comparison, "e_i");
        QVERIFY(eI);
        QCOMPARE(eI->cells[0].from, 0.0);
        QVERIFY(qAbs(eI->cells[0].to - 2.0 / 3) < 1e-12);
        QVERIFY(qAbs(eI->cells[1].from - 2.0 / 3) < 1e-12);
        QCOMPARE(eI->cells[1].to, 1.0);
        QVERIFY(ui::rowExplanation(*eI).contains(QStringLiteral("Krackhardt")));
    }

    void rowsThatSayNothingAreLeftOut()
    {
        const std::vector<ui::ComparedCluster> two = {cluster(QStringLiteral("Old"), 100, std::nullopt),
                                                      cluster(QStringLiteral("New"), 25, std::nullopt)};
        QVERIFY(!rowOf(ui::compareClusters(two, {false, true}, m_context), "e_i"));
        const auto all = ui::compareClusters(two, {false, false}, m_context);
        QVERIFY(rowOf(all, "e_i"));
        QCOMPARE(rowOf(all, "e_i")->cells[0].text, QStringLiteral("–"));
        const auto different = ui::compareClusters(two, {true, true}, m_context);
        QVERIFY(rowOf(different, "area_km2"));
        QVERIFY(!rowOf(different, "participants")); // ten in both
        for (std::size_t i = 0; i + 1 < different.rows.size(); ++i) {
            if (different.rows[i].kind == ComparisonRow::Kind::Heading)
                QVERIFY(different.rows[i + 1].kind != ComparisonRow::Kind::Heading);
        }
        ui::ComparedCluster pending = two[0];
        pending.report.reset();
        QCOMPARE(rowOf(ui::compareClusters({pending, two[1]}, {}, m_context), "area_km2")->cells[0].text,
                 QStringLiteral("…"));
    }

    void clustersAreTickedByKeys()
    {
        auto window = open();
        window->compare({0});
        QVERIFY(!button(*window, QStringLiteral("Copy as table"))->isEnabled());
        QListView *list = window->list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(window->compared(), (std::vector<model::Row>{0, 1}));
        QCOMPARE(window->table()->model()->columnCount(), 3);
        QVERIFY(button(*window, QStringLiteral("Copy as table"))->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(window->compared(), (std::vector<model::Row>{0}));
    }

    void searchingNarrowsTheList()
    {
        auto window = open();
        auto *search = window->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("ne"));
        QCOMPARE(window->list()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Backspace);
        QTest::keyClick(search, Qt::Key_Backspace);
        QCOMPARE(window->list()->model()->rowCount(), 3);
    }

    void aRowIsExplained()
    {
        auto window = open();
        window->compare({0, 1});
        QTableView *table = window->table();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == u"E-I index")
                table->setCurrentIndex(table->model()->index(row, 1));
        }
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(table->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("E-I index, Old: ")));
        bool found = false;
        for (const QLabel *label : window->findChildren<QLabel *>())
            found = found || label->text().contains(QStringLiteral("Krackhardt"));
        QVERIFY(found);
    }

    void itLeavesTheProgram()
    {
        auto window = open();
        window->compare({0, 1});
        window->table()->setFocus();
        QTest::keyClick(window->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Figure\tOld\tNew\n")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<th>Old</th>")));
        QTest::mouseClick(button(*window, QStringLiteral("Copy as picture")), Qt::LeftButton);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QTemporaryDir folder;
        const auto content = [&](const QString &name) {
            QSignalSpy finished(window.get(), &ui::CompareWindow::saveFinished);
            window->save(folder.filePath(name));
            if (finished.isEmpty() && !finished.wait(20000))
                return QByteArray();
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(content(QStringLiteral("a.csv")).contains("Figure,Old,New\r\n"));
        QVERIFY(content(QStringLiteral("a.xlsx")).startsWith("PK"));
        QVERIFY(content(QStringLiteral("a.html")).contains("<th>New</th>"));
        QVERIFY(content(QStringLiteral("a.svg")).contains("<svg"));
        QVERIFY(content(QStringLiteral("a.png")).startsWith("\x89PNG"));
        QVERIFY(!ui::saveComparison({}, {}, {}, window->font(), folder.filePath(QStringLiteral("no/a.csv"))));
        QVERIFY(!ui::saveComparison({}, {}, {}, window->font(), folder.filePath(QStringLiteral("no/a.xlsx"))));
    }

private:
    static QAbstractButton *button(const QWidget &window, const QString &text)
    {
        for (QAbstractButton *candidate : window.findChildren<QAbstractButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    std::unique_ptr<ui::CompareWindow> open()
    {
        ui::CompareWindow::Source source;
        source.clusters = [] {
            return std::vector<ui::CompareWindow::Choice>{
                {0, QStringLiteral("Old")}, {1, QStringLiteral("New")}, {2, QStringLiteral("Third")}};
        };
        source.cluster = [](model::Row row) {
            return row == 0 ? cluster(QStringLiteral("Old"), 100, -0.5)
                            : cluster(row == 1 ? QStringLiteral("New") : QStringLiteral("Third"), 25, 0.25);
        };
        source.context = [this] { return m_context; };
        auto window = std::make_unique<ui::CompareWindow>(std::move(source));
        window->show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
        [[maybe_unused]] const bool filled = QTest::qWaitFor([&] { return window->list()->model()->rowCount() == 3; });
        return window;
    }

    ui::ReportContext m_context;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestCompare test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compare.moc"
