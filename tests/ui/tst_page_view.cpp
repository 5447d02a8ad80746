// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/page_view.h"
#include "ui/steps.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <ctime>
#include <memory>

using namespace atlas;

namespace {

/// So many buttons, each a part, and each as high as it is told.
ui::PagePlan plan(const QString &name, int count, std::size_t atOnce, int height = 60)
{
    ui::PagePlan made;
    made.atOnce = atOnce;
    for (int i = 0; i < count; ++i) {
        made.parts.push_back([=](QVBoxLayout *page) {
            auto *button = new QPushButton(name + QString::number(i), page->parentWidget());
            button->setFixedHeight(height);
            page->addWidget(button);
        });
    }
    return made;
}

QStringList seen(const QWidget &area)
{
    QStringList texts;
    for (const QPushButton *button : area.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&area))
            texts.append(button->text());
    }
    return texts;
}

/// More than what a turn is allowed.
void work()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    const auto until = now.tv_sec * 1'000'000'000LL + now.tv_nsec + 6'000'000;
    while (now.tv_sec * 1'000'000'000LL + now.tv_nsec < until)
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
}

QImage painted(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

int differing(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int pixels = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            pixels += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return pixels;
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_area = new QScrollArea(m_window.get());
        m_after = new QPushButton(QStringLiteral("after"), m_window.get());
        column->addWidget(m_area);
        column->addWidget(m_after);
        m_area->setFocusPolicy(Qt::StrongFocus);
        m_view = new ui::PageView(m_area, QMargins(4, 4, 4, 4), 2);
        m_window->resize(300, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    // --- Steps ---------------------------------------------------------------------------------------------------

    void stepsAreDoneInOrderAndNotAllInOneTurn()
    {
        ui::Steps steps(m_window.get());
        QList<int> done;
        for (int i = 0; i < 5; ++i) {
            steps.add([&done, i] {
                done.append(i);
                work();
            });
        }
        QVERIFY(done.isEmpty());
        int mostInATurn = 0;
        while (!steps.isDone()) {
            const auto before = done.size();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            mostInATurn = std::max(mostInATurn, static_cast<int>(done.size() - before));
        }
        QCOMPARE(done, (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(mostInATurn, 1);
    }

    void twoShareOneAllowance()
    {
        ui::Steps one(m_window.get());
        ui::Steps other(m_window.get());
        int done = 0;
        const auto slow = [&done] {
            ++done;
            work();
        };
        one.add(slow);
        other.add(slow);
        int mostInATurn = 0;
        while (!one.isDone() || !other.isDone()) {
            const int before = done;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            mostInATurn = std::max(mostInATurn, done - before);
        }
        QCOMPARE(done, 2);
        QCOMPARE(mostInATurn, 1);
    }

    void whatIsClearedIsNotDoneAndAStepMayAddOthersOrEndItsOwner()
    {
        auto steps = std::make_unique<ui::Steps>(m_window.get());
        QStringList done;
        steps->add([&] { done.append(QStringLiteral("never")); });
        steps->clear();
        QVERIFY(steps->isDone());
        steps->add([&] {
            done.append(QStringLiteral("first"));
            steps->add([&] {
                done.append(QStringLiteral("last"));
                steps.reset();
            });
            steps->add([&] { done.append(QStringLiteral("too late")); });
        });
        QTRY_VERIFY(!steps);
        QCoreApplication::processEvents();
        QCOMPARE(done, (QStringList{QStringLiteral("first"), QStringLiteral("last")}));
    }

    // --- PageView ------------------------------------------------------------------------------------------------

    void aNewSubjectIsSeenWithItsFirstPartsAndThenComplete()
    {
        QStringList early;
        m_view->show(QStringLiteral("a"), [&] {
            ui::PagePlan made = plan(QStringLiteral("a"), 6, 2);
            made.parts[4] = [this, &early](QVBoxLayout *) { early = seen(*m_area); };
            return made;
        });
        QVERIFY(!m_view->isComplete());
        QTRY_VERIFY(m_view->isComplete());
        QCOMPARE(early, (QStringList{QStringLiteral("a0"), QStringLiteral("a1")}));
        QCOMPARE(seen(*m_area), (QStringList{QStringLiteral("a0"), QStringLiteral("a1"), QStringLiteral("a2"),
                                             QStringLiteral("a3"), QStringLiteral("a5")}));
    }

    void theSameSubjectChangesInOneGoAndStaysWhereItWas()
    {
        m_view->show(QStringLiteral("a"), [] { return plan(QStringLiteral("a"), 20, 2); });
        QTRY_VERIFY(m_view->isComplete());
        QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > 500);
        m_area->verticalScrollBar()->setValue(500);
        QPushButton *at = m_area->findChildren<QPushButton *>()[9];
        at->setFocus();
        m_area->verticalScrollBar()->setValue(500);
        QStringList before;
        int position = -1;
        m_view->show(QStringLiteral("a"), [&] {
            ui::PagePlan made = plan(QStringLiteral("b"), 20, 2, 62);
            made.parts.push_back([&](QVBoxLayout *) {
                before = seen(*m_area);
                position = m_area->verticalScrollBar()->value();
            });
            return made;
        });
        QTRY_VERIFY(m_view->isComplete());
        QCOMPARE(before.size(), 20);
        QVERIFY(std::all_of(before.begin(), before.end(), [](const QString &text) { return text.startsWith(u'a'); }));
        QCOMPARE(position, 500);
        QCOMPARE(m_area->findChildren<QPushButton *>().size(), 20); // the page before is gone
        QCOMPARE(m_area->verticalScrollBar()->value(), 500);
        auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(focus);
        QCOMPARE(focus->text(), QStringLiteral("b9"));
    }

    void anotherSubjectStartsAtTheTop()
    {
        m_view->show(QStringLiteral("a"), [] { return plan(QStringLiteral("a"), 20, 2); });
        QTRY_VERIFY(m_view->isComplete());
        QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > 500);
        m_area->verticalScrollBar()->setValue(500);
        m_area->findChildren<QPushButton *>()[9]->setFocus();
        m_view->show(QStringLiteral("b"), [] { return plan(QStringLiteral("b"), 20, 2); });
        QTRY_VERIFY(m_view->isComplete());
        QCOMPARE(m_area->verticalScrollBar()->value(), 0);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_area));
    }

    void whatIsOvertakenIsNeverSeen()
    {
        m_view->show(QStringLiteral("a"), [] { return plan(QStringLiteral("a"), 3, 3); });
        QTRY_VERIFY(m_view->isComplete());
        m_view->show(QStringLiteral("a"), [this] {
            ui::PagePlan made = plan(QStringLiteral("b"), 3, 3);
            made.parts.push_back([this](QVBoxLayout *) {
                m_view->show(QStringLiteral("a"), [] { return plan(QStringLiteral("c"), 3, 3); });
            });
            made.parts.push_back([](QVBoxLayout *) { QFAIL("was overtaken"); });
            return made;
        });
        QTRY_VERIFY(m_view->isComplete());
        QCOMPARE(seen(*m_area), (QStringList{QStringLiteral("c0"), QStringLiteral("c1"), QStringLiteral("c2")}));
        QCOMPARE(m_area->findChildren<QPushButton *>().size(), 3);
    }

    void theKeyboardGoesThroughThePageFromTopToBottom()
    {
        m_view->show(QStringLiteral("a"), [] { return plan(QStringLiteral("a"), 4, 2); });
        QTRY_VERIFY(m_view->isComplete());
        m_area->setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
            QVERIFY(focus);
            QCOMPARE(focus->text(), QStringLiteral("a%1").arg(i));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_after));
    }

    // --- TextLabel -----------------------------------------------------------------------------------------------

    void aTextLabelLooksTheSameBeforeAndAfterItIsClicked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wraps");
        QTest::addColumn<int>("side");
        const int left = Qt::AlignLeft | Qt::AlignVCenter;
        QTest::newRow("one line") << QStringLiteral("12.3 km") << false << int(Qt::AlignRight | Qt::AlignTop);
        QTest::newRow("wraps") << QStringLiteral("The share of the links that lead across provincial lines is large")
                               << true << left;
        QTest::newRow("Korean") << QStringLiteral("경기도와 충청남도에 걸쳐 있고 링크의 25 %가 도 경계를 넘는다")
                                << true << left;
        QTest::newRow("two paragraphs") << QStringLiteral("First.\nSecond, which is a good deal longer than that.")
                                        << true << left;
    }

    void aTextLabelLooksTheSameBeforeAndAfterItIsClicked()
    {
        QFETCH(QString, text);
        QFETCH(bool, wraps);
        QFETCH(int, side);
        ui::TextLabel label(text);
        label.setWordWrap(wraps);
        label.setAlignment(Qt::Alignment(side));
        label.setContentsMargins(5, 2, 3, 4);
        const QSize hint = label.sizeHint();
        const QSize least = label.minimumSizeHint();
        QVERIFY(hint.width() >= least.width() && hint.height() >= least.height());
        label.resize(170, label.heightForWidth(170));
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        const QImage before = painted(label);
        QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(20, 8));
        QVERIFY(label.textInteractionFlags() & Qt::TextSelectableByMouse);
        QVERIFY(differing(painted(label), before) <= 3); // QLabel cuts a letter that reaches over the edge
        QCOMPARE(label.sizeHint(), hint);
        QCOMPARE(label.minimumSizeHint(), least);
        QLabel usual(text);
        usual.setTextFormat(Qt::PlainText);
        usual.setWordWrap(wraps);
        usual.setContentsMargins(5, 2, 3, 4);
        for (const int width : {60, 100, 170, 400})
            QCOMPARE(label.heightForWidth(width), wraps ? usual.heightForWidth(width) : hint.height());
    }

    void itsWordsCanBeSelectedAndCopied()
    {
        ui::TextLabel label(QStringLiteral("crosses lines"));
        label.resize(200, 40);
        label.show();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(10, 20));
        QTRY_COMPARE(label.selectedText(), QStringLiteral("crosses"));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("crosses"));
    }

    void aTextLabelFollowsItsTextAndFont()
    {
        ui::TextLabel label(QStringLiteral("short"));
        const int height = label.heightForWidth(200);
        label.setText(QStringLiteral("much longer, so that it needs several lines where there were enough for one"));
        const int longer = label.heightForWidth(200);
        QVERIFY(longer > height);
        QFont large = label.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        label.setFont(large);
        QVERIFY(label.heightForWidth(200) > longer);
    }

    void wordsInsideSomethingClickableAreNotSelectable()
    {
        ui::TextLabel label(QStringLiteral("click me"));
        label.setSelectable(false);
        label.resize(100, 30);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTest::mouseClick(&label, Qt::LeftButton);
        QVERIFY(!(label.textInteractionFlags() & Qt::TextSelectableByMouse));
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
    }

private:
    std::unique_ptr<QWidget> m_window;
    QScrollArea *m_area = nullptr;
    QPushButton *m_after = nullptr;
    ui::PageView *m_view = nullptr;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestPageView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_page_view.moc"
