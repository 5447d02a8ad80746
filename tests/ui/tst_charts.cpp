// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_window.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/matrix_chart.h"
#include "ui/language.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontMetricsF>
#include <QImageReader>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <memory>

using namespace atlas;
using ui::BarChart;
using ui::ChartColours;
using ui::HistogramChart;
using ui::MatrixChart;

namespace {

BarChart::Data bars()
{
    BarChart::Data data;
    data.rowHeader = QStringLiteral("Province");
    data.series = {QStringLiteral("Area"), QStringLiteral("Participants")};
    data.rows = {{QStringLiteral("West"),
                  QStringLiteral("host"),
                  true,
                  {{0.65, QStringLiteral("65 %"), false}, {0.4, QStringLiteral("40 %"), false}}},
                 {QStringLiteral("East"),
                  {},
                  false,
                  {{0.3, QStringLiteral("30 %"), true}, {0.6, QStringLiteral("60 %"), false}}},
                 {QStringLiteral("=1+1"),
                  {},
                  false,
                  {{std::nullopt, QStringLiteral("–"), false}, {0.0, QStringLiteral("0 %"), false}}}};
    return data;
}

MatrixChart::Data matrix(int side)
{
    MatrixChart::Data data;
    data.corner = QStringLiteral("Province");
    for (int row = 0; row < side; ++row) {
        data.rows.append(QStringLiteral("P%1").arg(row));
        data.columns.append(QStringLiteral("P%1").arg(row));
        for (int column = 0; column < side; ++column) {
            MatrixChart::Cell cell;
            cell.pointed = column <= row;
            if (cell.pointed) {
                cell.value = row * side + column;
                cell.text = QString::number(row * side + column);
                cell.spoken = QStringLiteral("P%1 – P%2: %3").arg(row).arg(column).arg(cell.text);
            }
            data.cells.push_back(cell);
        }
    }
    return data;
}

HistogramChart::Data histogram()
{
    HistogramChart::Data data;
    data.low = -1;
    data.high = 1;
    data.counts = {1, 10, 60, 29};
    data.observed = -0.8;
    data.expected = 0.1;
    data.observedText = QStringLiteral("observed −0.80");
    data.expectedText = QStringLiteral("by chance 0.10");
    return data;
}

double lightness(const QColor &colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

/// Columns of a picture in which some pixel is near a colour.
std::pair<int, int> columnsOf(const QImage &image, const QColor &colour, int fromRow, int toRow)
{
    int left = image.width();
    int right = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = fromRow; y < toRow; ++y) {
            const QColor at = image.pixelColor(x, y);
            if (std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                    std::abs(at.blue() - colour.blue()) <
                12) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    return {left, right};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLanguage(ui::LanguageChoice::English); }

    void barsAreAsLongAsTheirFigures()
    {
        BarChart chart;
        BarChart::Data data = bars();
        data.series = {QStringLiteral("Area")};
        for (BarChart::Row &row : data.rows)
            row.bars.resize(1);
        chart.setData(data);
        const int height = static_cast<int>(std::ceil(chart.paintedHeight(600, chart.font())));
        QImage image(600, height, QImage::Format_ARGB32);
        image.fill(Qt::white);
        std::vector<ui::ChartItem> items;
        {
            QPainter painter(&image);
            painter.setFont(chart.font());
            chart.paint(painter, QSizeF(600, height), ChartColours::paper(), &items);
        }
        QCOMPARE(items.size(), std::size_t(3));
        const QRect first = items[0].box.toRect();
        const auto [left, right] = columnsOf(image, ChartColours::paper().first, first.top() + 6, first.bottom() - 6);
        QVERIFY(right > left);
        // 65 % of what the whole bar would take: of the rest, the figure stands at the right edge.
        data.rows[0].bars[0].length = 1.0;
        chart.setData(data);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.setFont(chart.font());
            chart.paint(painter, QSizeF(600, height), ChartColours::paper(), nullptr);
        }
        const auto [fullLeft, fullRight] =
            columnsOf(image, ChartColours::paper().first, first.top() + 6, first.bottom() - 6);
        QCOMPARE(fullLeft, left);
        QVERIFY(std::abs((right - left) - 0.65 * (fullRight - fullLeft)) < 3);
    }

    void figuresAreNotCutBesideLongNames()
    {
        // As wide as in the report panel of a small screen: names give way, the figure does not.
        constexpr int width = 340;
        BarChart chart;
        const QString figure = QStringLiteral("100 % (943,135 km²)");
        const auto right = [&](const QString &name, const QString &note) {
            BarChart::Data data;
            data.series = {QStringLiteral("Area")};
            data.rows = {{name, note, true, {{0.5, figure, false}}}};
            chart.setData(data);
            const int height = static_cast<int>(std::ceil(chart.paintedHeight(width, chart.font())));
            QImage image(width, height, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(chart.font());
            chart.paint(painter, QSizeF(width, height), ChartColours::paper(), nullptr);
            painter.end();
            const int wide = static_cast<int>(QFontMetricsF(chart.font()).horizontalAdvance(figure)) - 1;
            return image.copy(width - wide, 0, wide, height);
        };
        QVERIFY(right(QStringLiteral("A"), {}) ==
                right(QStringLiteral("Newfoundland and Labrador"), QStringLiteral("uncertain")));
    }

    void theRampIsMonotoneInLightness()
    {
        for (const bool dark : {false, true}) {
            ChartColours colours = ChartColours::paper();
            colours.dark = dark;
            double before = lightness(colours.ramp(0));
            for (int i = 1; i <= 20; ++i) {
                const double now = lightness(colours.ramp(i / 20.0));
                QVERIFY2(dark ? now > before : now < before, qPrintable(QString::number(i)));
                before = now;
            }
        }
        // Text on any fill can be read: 4.5:1.
        const ChartColours paper = ChartColours::paper();
        for (int i = 0; i <= 20; ++i) {
            const QColor fill = paper.ramp(i / 20.0);
            const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            const auto luminance = [&linear](const QColor &c) {
                return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
            };
            const double a = luminance(fill) + 0.05;
            const double b = luminance(ChartColours::inkOn(fill)) + 0.05;
            QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5, qPrintable(QString::number(i)));
        }
    }

    void aMatrixIsWalkedByKeys()
    {
        MatrixChart chart;
        chart.setData(matrix(4));
        chart.resize(400, chart.heightForWidth(400));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCOMPARE(chart.items().size(), std::size_t(10));
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.cellOf(chart.currentItem()), std::pair(0, 0));
        QTest::keyClick(&chart, Qt::Key_Right); // nothing there: the other half is not shown
        QCOMPARE(chart.cellOf(chart.currentItem()), std::pair(0, 0));
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.cellOf(chart.currentItem()), std::pair(1, 1));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.cellOf(chart.currentItem()), std::pair(3, 3));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.cellOf(chart.currentItem()), std::pair(2, 2));
        QSignalSpy activated(&chart, &ui::Chart::itemActivated);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(chart.cellOf(activated.front().front().toInt()), std::pair(2, 2));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.items().front().box.center().toPoint());
        QCOMPARE(chart.cellOf(activated.back().front().toInt()), std::pair(0, 0));
    }

    void assistiveTechnologyHearsTheItem()
    {
        MatrixChart chart;
        chart.setTitle(QStringLiteral("Links between provinces"));
        chart.setDescription(QStringLiteral("Most between P1 and P2"));
        chart.setData(matrix(3));
        chart.resize(300, 200);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        chart.setCurrentItem(-1);
        QCOMPARE(accessible->text(QAccessible::Name), chart.title());
        QCOMPARE(accessible->text(QAccessible::Description), chart.description());
        chart.setCurrentItem(2);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("P1 – P1: 4"));
        QVERIFY(accessible->text(QAccessible::Name).contains(QStringLiteral("P1 – P1: 4")));
    }

    void valuesArePrintedWhereTheyFit()
    {
        // Wide cells have figures in them, narrow ones do not: then the tool tip and the enlarged chart say them.
        const auto inkIn = [](double width) {
            MatrixChart chart;
            MatrixChart::Data data = matrix(17);
            for (MatrixChart::Cell &cell : data.cells) {
                cell.text = cell.value ? QStringLiteral("12,345") : QString();
                if (cell.value)
                    cell.value = 0; // no fill, so that ink is text
            }
            chart.setData(data);
            QImage image(QSize(static_cast<int>(width), static_cast<int>(chart.paintedHeight(width, chart.font()))),
                         QImage::Format_ARGB32);
            image.fill(Qt::white);
            std::vector<ui::ChartItem> items;
            QPainter painter(&image);
            painter.setFont(chart.font());
            chart.paint(painter, image.size(), ChartColours::paper(), &items);
            painter.end();
            const QRect cell = items.front().box.toRect().adjusted(2, 2, -2, -2);
            for (int x = cell.left(); x <= cell.right(); ++x) {
                for (int y = cell.top(); y <= cell.bottom(); ++y) {
                    if (image.pixelColor(x, y).lightness() < 100)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(inkIn(1200));
        QVERIFY(!inkIn(320));
    }

    void aGapHasASignOfItsOwn()
    {
        MatrixChart chart;
        MatrixChart::Data data = matrix(2);
        data.ramp = MatrixChart::Ramp::None;
        data.cells[0] = {0.0, QStringLiteral("gap"), QStringLiteral("Gap: University: none in P0"), true, true};
        chart.setData(data);
        QImage image(300, 120, QImage::Format_ARGB32);
        image.fill(Qt::white);
        std::vector<ui::ChartItem> items;
        QPainter painter(&image);
        painter.setFont(chart.font());
        chart.paint(painter, image.size(), ChartColours::paper(), &items);
        painter.end();
        const QRect cell = items.front().box.toRect();
        const auto [left, right] = columnsOf(image, ChartColours::paper().alarm, cell.top(), cell.bottom());
        QVERIFY(left >= cell.left() && right <= cell.right());
        QVERIFY(chart.table().rows[0][1] == u"gap");
    }

    void theHistogramMarksWhatWasObserved()
    {
        HistogramChart chart;
        chart.setData(histogram());
        const int height = static_cast<int>(std::ceil(chart.paintedHeight(500, chart.font())));
        QImage image(500, height, QImage::Format_ARGB32);
        image.fill(Qt::white);
        std::vector<ui::ChartItem> items;
        QPainter painter(&image);
        painter.setFont(chart.font());
        chart.paint(painter, image.size(), ChartColours::paper(), &items);
        painter.end();
        QCOMPARE(items.size(), std::size_t(4));
        const int middle = static_cast<int>(items[0].box.center().y());
        const auto [left, right] = columnsOf(image, ChartColours::paper().marker, middle, middle + 1);
        // −0.8 lies two fifths into the first of four bins over −1 … 1.
        const QRectF bin = items[0].box;
        QVERIFY(std::abs((left + right) / 2.0 - (bin.left() + 0.4 * bin.width())) < 3);
        QCOMPARE(chart.table().rows.size(), std::size_t(6));
    }

    void anythingIsSurvived()
    {
        BarChart empty;
        MatrixChart noCells;
        HistogramChart noBins;
        HistogramChart flat;
        HistogramChart::Data data = histogram();
        data.low = data.high = 0.5;
        data.observed = 0.5;
        data.expected = 0.5;
        data.counts = {0};
        flat.setData(data);
        for (ui::Chart *chart : {static_cast<ui::Chart *>(&empty), static_cast<ui::Chart *>(&noCells),
                                 static_cast<ui::Chart *>(&noBins), static_cast<ui::Chart *>(&flat)}) {
            for (const int width : {1, 40, 2000}) {
                const double height = chart->paintedHeight(width, chart->font());
                QVERIFY(std::isfinite(height) && height >= 0 && height < 5000);
                const QImage picture = ui::chartPicture(*chart, width, 1);
                QVERIFY(!picture.isNull());
            }
        }
    }

    void tablesAreSafeInASpreadsheet()
    {
        BarChart chart;
        chart.setTitle(QStringLiteral("<b>Shares</b>"));
        chart.setData(bars());
        const QString text = ui::tableText(chart.table());
        QVERIFY2(text.startsWith(QStringLiteral("Province\tArea\tParticipants")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("'=1+1\t")));
        QVERIFY(ui::tableCsv(chart.table()).contains("'=1+1,"));
        QVERIFY(ui::tableHtml(chart.table(), chart.title()).contains(QStringLiteral("&lt;b&gt;Shares")));
    }

    void theMenuCopiesAndSaves()
    {
        QTemporaryDir folder;
        auto *chart = new BarChart;
        chart->setTitle(QStringLiteral("Shares by province"));
        chart->setDescription(QStringLiteral("West has most"));
        chart->setData(bars());
        ui::ChartFrame frame(chart, QStringLiteral("caption"));
        frame.resize(400, 300);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        QSignalSpy copied(&frame, &ui::ChartFrame::copied);
        const auto trigger = [&frame](const QString &text) {
            for (QAction *action : frame.menu()->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        trigger(QStringLiteral("Copy as table"));
        QCOMPARE(copied.count(), 1);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().contains(QStringLiteral("65 %")));
        QVERIFY(data->html().contains(QStringLiteral("<td>65 %</td>")));
        trigger(QStringLiteral("Copy as picture"));
        QCOMPARE(copied.count(), 2);
        QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
        trigger(QStringLiteral("Enlarge…"));
        auto *window = frame.findChild<ui::ChartWindow *>();
        QVERIFY(window && window->isVisible());
        QCOMPARE(window->chart()->table().rows.size(), std::size_t(3));

        const QString png = folder.filePath(QStringLiteral("a.png"));
        frame.save(png);
        QTRY_COMPARE(copied.count(), 3);
        QImageReader reader(png);
        QCOMPARE(reader.format(), QByteArray("png"));
        QVERIFY(reader.size().width() > 1400);
        const QString svg = folder.filePath(QStringLiteral("a.svg"));
        frame.save(svg);
        QTRY_COMPARE(copied.count(), 4);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        bool hasDescription = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"desc")
                hasDescription = hasDescription || xml.readElementText() == u"West has most";
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(hasDescription);
        QVERIFY(!ui::writeChart(ui::chartFile(*chart, folder.filePath(QStringLiteral("none/a.png")))));
        QVERIFY(!ui::writeChart(ui::chartFile(*chart, folder.filePath(QStringLiteral("none/a.svg")))));
    }

    void paintsAgainOnlyWhenSomethingChanged()
    {
        MatrixChart chart;
        chart.setData(matrix(17));
        chart.resize(380, chart.heightForWidth(380));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const ui::ChartItem *before = chart.items().data();
        chart.repaint();
        QCOMPARE(chart.items().data(), before);
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x20, 0x22, 0x26));
        dark.setColor(QPalette::WindowText, Qt::white);
        const QImage light = chart.grab().toImage();
        chart.setPalette(dark);
        QVERIFY(chart.grab().toImage() != light);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestCharts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_charts.moc"
