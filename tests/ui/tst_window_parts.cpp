// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/setting_list.h"
#include "ui/dialogs/analysis_settings_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/recent_files.h"
#include "ui/start/sample_card.h"
#include "ui/start/start_page.h"
#include "ui/status/coordinates_field.h"
#include "ui/status/scale_field.h"
#include "ui/status/tasks_field.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <memory>

using namespace atlas;

class TestWindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("cluster-atlas-test"));
        QSettings().clear();
        ui::applyLanguage(ui::LanguageChoice::English);
    }

    // The message bar.
    void messagesStackNewestFirst()
    {
        QWidget over;
        over.resize(500, 300);
        ui::MessageBar bar(&over);
        over.show();
        QVERIFY(bar.isHidden());
        bar.show(ui::MessageLevel::Error, QStringLiteral("one"));
        bar.show(ui::MessageLevel::Warning, QStringLiteral("two"));
        QCOMPARE(bar.texts(), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.width(), over.width());
        over.resize(700, 300);
        QCOMPARE(bar.width(), 700);
        bar.show(ui::MessageLevel::Error, QStringLiteral("one")); // told again, not twice
        QCOMPARE(bar.texts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        for (int i = 0; i < 9; ++i)
            bar.show(ui::MessageLevel::Error, QString::number(i));
        QVERIFY(bar.texts().size() <= 4);
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void aMessageOfTheSameKeyTakesThePlace()
    {
        QWidget over;
        ui::MessageBar bar(&over);
        ui::Message message;
        message.key = QStringLiteral("k");
        message.text = QStringLiteral("first");
        bar.show(message);
        message.text = QStringLiteral("second");
        bar.show(message);
        QCOMPARE(bar.texts(), QStringList{QStringLiteral("second")});
        bar.dismiss(QStringLiteral("k"));
        QVERIFY(bar.texts().isEmpty());
    }

    void aMessageIsClosedAndItsActionRuns()
    {
        QWidget over;
        over.resize(500, 200);
        ui::MessageBar bar(&over);
        over.show();
        int ran = 0;
        ui::Message message;
        message.level = ui::MessageLevel::Error;
        message.text = QStringLiteral("text");
        message.actions = {{QStringLiteral("Do it"), [&ran] { ++ran; }}};
        bar.show(message);
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(ran, 1);
        QVERIFY(bar.texts().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        bar.show(message);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(bar.texts().isEmpty());
        QCOMPARE(ran, 1);
    }

    void passingMessagesPass()
    {
        QWidget over;
        ui::MessageBar bar(&over);
        ui::Message message;
        message.text = QStringLiteral("soon gone");
        message.timeoutMs = 10;
        bar.show(message);
        QTRY_VERIFY(bar.texts().isEmpty());
    }

    // The start page.
    void startPageByMouseAndKeys()
    {
        ui::RecentFiles recent;
        ui::StartPage page(recent);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy sample(&page, &ui::StartPage::sampleChosen);
        const auto cards = page.findChildren<ui::SampleCard *>();
        QCOMPARE(cards.size(), 3);
        QTest::mouseClick(cards[1], Qt::LeftButton);
        QCOMPARE(sample.takeFirst().first().toString(), QStringLiteral("canada"));
        cards[2]->setFocus();
        QTest::keyClick(cards[2], Qt::Key_Space);
        QCOMPARE(sample.takeFirst().first().toString(), QStringLiteral("uk"));
        for (const ui::SampleCard *card : cards) {
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY(!card->accessibleDescription().isEmpty());
            QVERIFY(card->focusPolicy() & Qt::TabFocus);
        }
    }

    void startPageListsRecentFiles()
    {
        QTemporaryFile file(QStringLiteral("XXXXXX.gpkg"));
        QVERIFY(file.open());
        ui::RecentFiles recent;
        ui::StartPage page(recent);
        page.show();
        recent.add(file.fileName());
        recent.add(QStringLiteral("/nowhere/gone.gpkg")); // not listed: it is not there
        QCOMPARE(recent.paths().size(), 1);
        QSignalSpy chosen(&page, &ui::StartPage::recentChosen);
        QPushButton *entry = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isFlat())
                entry = button;
        }
        QVERIFY(entry);
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(ui::RecentFiles().paths(), recent.paths()); // remembered
        recent.clear();
        QVERIFY(ui::RecentFiles().paths().isEmpty());
    }

    void startPageSpeaksTheLanguageChosen()
    {
        ui::RecentFiles recent;
        ui::StartPage page(recent);
        const auto title = [&page] { return page.findChildren<ui::SampleCard *>().first()->text(); };
        QCOMPARE(title(), QStringLiteral("Korea"));
        page.show();
        ui::applyLanguage(ui::LanguageChoice::Korean);
        QTRY_VERIFY(title() != QStringLiteral("Korea"));
        ui::applyLanguage(ui::LanguageChoice::English);
        QTRY_COMPARE(title(), QStringLiteral("Korea"));
    }

    // The status bar.
    void scalesAreReadInManyForms()
    {
        QCOMPARE(ui::ScaleField::parsed(QStringLiteral("1:250,000")), 250000.0);
        QCOMPARE(ui::ScaleField::parsed(QStringLiteral("1 : 250 000")), 250000.0);
        QCOMPARE(ui::ScaleField::parsed(QStringLiteral("50000")), 50000.0);
        QCOMPARE(ui::ScaleField::parsed(QStringLiteral("1/25k")), 25000.0);
        QCOMPARE(ui::ScaleField::parsed(QStringLiteral("1:5만")), 50000.0);
        QCOMPARE(ui::ScaleField::parsed(QStringLiteral("near")), 0.0);
        QCOMPARE(ui::ScaleField::parsed(QString()), 0.0);
    }

    void aTypedScaleIsTaken()
    {
        ui::ScaleField field;
        field.show();
        field.showDenominator(1'234'567);
        QCOMPARE(field.currentText(), QStringLiteral("1:1,230,000"));
        QSignalSpy chosen(&field, &ui::ScaleField::denominatorChosen);
        field.setFocus();
        field.lineEdit()->selectAll();
        QTest::keyClicks(&field, QStringLiteral("1:50000"));
        field.showDenominator(999); // the map moves while the person types
        QCOMPARE(field.lineEdit()->text(), QStringLiteral("1:50000"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toDouble(), 50000.0);
    }

    void coordinatesInBothForms()
    {
        ui::CoordinatesField field;
        field.setCrs(QStringLiteral("EPSG:5179"));
        field.showPlace({127.5, 38.0}, true);
        QCOMPARE(field.text(), QStringLiteral("127.5000° E, 38.0000° N"));
        field.show();
        QTest::mouseClick(&field, Qt::LeftButton);
        QCOMPARE(field.text(), QStringLiteral("1,000,000, 2,000,000")); // the origin of the projection
        field.showPlace({}, false);
        QVERIFY(!field.text().contains(u','));
    }

    void tasksAreShownAndStopped()
    {
        session::TaskList tasks;
        QWidget window;
        ui::TasksField field(tasks, &window);
        window.show();
        QVERIFY(!field.isVisible());
        const session::Task task = tasks.start(QStringLiteral("Working"), true);
        QVERIFY(field.isVisible());
        task.progress->begin(QStringLiteral("step"), 4);
        task.progress->advance(1);
        QTRY_COMPARE(field.findChild<QProgressBar *>()->value(), 25);
        QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(task.progress->isCancelled());
        tasks.finish(task.id);
        QVERIFY(!field.isVisible());
    }

    // Dialogs.
    void everySettingIsShownWithItsDefault()
    {
        QSettings().clear();
        // As many as the analysis has: a new one must be in the list.
        crossing::Settings all;
        for (const crossing::SettingInfo &info : crossing::settingList()) {
            const double usual = crossing::settingValue(crossing::Settings(), info);
            QVERIFY2(usual >= info.low && usual <= info.high, info.key);
            crossing::setSettingValue(all, info, usual == info.high ? info.low : info.high);
            QVERIFY2(crossing::settingValue(all, info) != usual, info.key);
        }
        const auto [permutations, seed, share, km2, dominant, closed, closedPermeability, closedOpenness, gatekept,
                    smallest, table, thin, fragmented, stable, runs, listed] = all;
        const crossing::Settings usual;
        QVERIFY(permutations != usual.permutations && seed != usual.seed && share != usual.sliverShare);
        QVERIFY(km2 != usual.sliverKm2 && dominant != usual.dominantShare && closed != usual.closedP);
        QVERIFY(closedPermeability != usual.closedPermeability && closedOpenness != usual.closedOpenness);
        QVERIFY(gatekept != usual.gatekeptShare && smallest != usual.minNetwork && table != usual.tableShare);
        QVERIFY(thin != usual.thinShare && fragmented != usual.fragmentedShare && stable != usual.stableLinks);
        QVERIFY(runs != usual.communityRuns && listed != usual.participantsListed);

        ui::AnalysisSettingsDialog dialog(all);
        QCOMPARE(dialog.settings(), all);
        dialog.show();
        QVERIFY(dialog.width() <= 1366 && dialog.height() <= 700);
        for (const crossing::SettingInfo &info : crossing::settingList()) {
            const QString name = QLatin1String(info.key);
            auto *box = dialog.findChild<QDoubleSpinBox *>(name);
            auto *reset = dialog.findChild<QToolButton *>(QStringLiteral("reset_") + name);
            QVERIFY2(box && reset, info.key);
            QVERIFY(!box->accessibleName().isEmpty() && !box->toolTip().isEmpty());
            QVERIFY2(reset->isEnabled(), info.key);
            QTest::mouseClick(reset, Qt::LeftButton);
            QVERIFY2(!reset->isEnabled(), info.key);
        }
        QCOMPARE(dialog.settings(), usual);
        ui::rememberAnalysisSettings(all);
        QCOMPARE(ui::rememberedAnalysisSettings(), all);
    }

    void analysisSettingsAreChangedAndRemembered()
    {
        crossing::Settings settings;
        settings.dominantShare = 1.0 / 3; // finer than its field shows
        ui::AnalysisSettingsDialog dialog(settings);
        QCOMPARE(dialog.settings(), settings);
        QSignalSpy applied(&dialog, &ui::AnalysisSettingsDialog::applied);
        dialog.show();
        auto *thin = dialog.findChild<QDoubleSpinBox *>(QStringLiteral("thin_share"));
        thin->setFocus();
        QTest::keyClick(thin, Qt::Key_Up);
        QCOMPARE(dialog.settings().thinShare, crossing::Settings().thinShare + 0.05);
        QCOMPARE(dialog.settings().dominantShare, settings.dominantShare);
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults),
                          Qt::LeftButton);
        QCOMPARE(dialog.settings(), crossing::Settings());
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(applied.count(), 1);
        ui::rememberAnalysisSettings(settings);
        QCOMPARE(ui::rememberedAnalysisSettings(), settings);
        QSettings().setValue(QStringLiteral("analysis/closed_p"), QStringLiteral("nonsense"));
        QCOMPARE(ui::rememberedAnalysisSettings().closedP, crossing::Settings().closedP);
    }

    void helpExplainsEveryRule()
    {
        ui::FiguresHelpDialog dialog;
        const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("Krackhardt & Stern 1988")));
        QVERIFY(text.contains(QStringLiteral("Permeability")));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestWindowParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_parts.moc"
