// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/finding_text.h"
#include "ui/language.h"
#include "ui/number_text.h"
#include "ui/report/finding_row.h"
#include "ui/report/report_panel.h"
#include "ui/report/section.h"
#include "ui/report/share_bar.h"
#include "ui/report/verdict.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace atlas;

namespace {

crossing::RegionPart part(const QString &code, const QString &name, double share, std::int64_t participants)
{
    crossing::RegionPart made;
    made.code = code;
    made.name = name + QStringLiteral("도");
    made.nameEn = name;
    made.areaKm2 = share * 200;
    made.areaShare = share;
    made.participants = participants;
    made.participantShare = static_cast<double>(participants) / 10;
    return made;
}

std::shared_ptr<crossing::ClusterReport> crossingReport()
{
    auto report = std::make_shared<crossing::ClusterReport>();
    report->id = QStringLiteral("c");
    report->areaKm2 = 200;
    report->outsideKm2 = 10;
    report->provinces = {part(QStringLiteral("1"), QStringLiteral("West"), 0.65, 4),
                         part(QStringLiteral("2"), QStringLiteral("East"), 0.30, 6)};
    report->participants = 12;
    report->participantsPlaced = 10;
    report->hostByArea.code = QStringLiteral("1");
    report->hostByParticipants.code = QStringLiteral("2");
    report->extraHostAreaShare = 0.35;
    report->crosses = true;
    report->crossesCertain = true;
    report->crossedLines = {{QStringLiteral("1"), QStringLiteral("2"), 43.21, true, false, {}}};
    report->links.total = 10;
    report->links.withinProvince = 6;
    report->links.crossProvince = 2;
    report->links.leavingCluster = 1;
    report->links.abroadOrUnplaced = 1;
    report->links.eI = -0.5;
    report->links.eIExpected = 0.0667;
    report->links.pClosed = 0.0;
    report->links.permutations = 10000;
    report->brokers = {{0, QStringLiteral("b"), QStringLiteral("중개"), QStringLiteral("Broker"), 0.62, 0.4}};
    report->roles = {{QStringLiteral("1"), QStringLiteral("firm"), 4},
                     {QStringLiteral("2"), QStringLiteral("university"), 6}};
    crossing::Finding finding;
    finding.rule = crossing::Rule::NotPlaced;
    finding.severity = crossing::Severity::Warning;
    finding.evidence = {{QStringLiteral("count"), 2}, {QStringLiteral("participants"), 12}};
    finding.participants = {QStringLiteral("x"), QStringLiteral("y")};
    report->findings = {finding};
    return report;
}

QString everyText(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all += label->text() + u'\n';
    }
    for (const QToolButton *button : widget.findChildren<QToolButton *>())
        all += button->text() + u'\n';
    return all;
}

} // namespace

class TestWindowReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyLanguage(ui::LanguageChoice::English);
        m_panel = std::make_unique<ui::ReportPanel>();
        m_panel->resize(380, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_context.language = QStringLiteral("en");
        m_heading.name = QStringLiteral("Test cluster");
        m_heading.kind = QStringLiteral("industrial");
        m_heading.illustrative = true;
    }
    void cleanup() { m_panel.reset(); }

    void showsEveryFigure()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        const QString text = everyText(*m_panel);
        for (const QString &expected :
             {QStringLiteral("Test cluster"), QStringLiteral("Industrial cluster"), QStringLiteral("Illustrative"),
              QStringLiteral("Crosses provincial lines: it lies in 2 provinces"), ui::areaText(130),
              ui::shareText(0.65), ui::lengthText(43.21), QStringLiteral("Line West – East"),
              QStringLiteral("In no province"), QStringLiteral("2 without a province"),
              QStringLiteral("Network: 10 links"), QStringLiteral("−0.50"), QStringLiteral("< 0.001"),
              QStringLiteral("Broker"), ui::shareText(0.62)})
            QVERIFY2(text.contains(expected), qPrintable(QStringLiteral("%1 is not in:\n%2").arg(expected, text)));
    }

    void barsSpeakForThemselves()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        bool found = false;
        for (const ui::ShareBar *bar : m_panel->findChildren<ui::ShareBar *>()) {
            QVERIFY(!bar->accessibleDescription().isEmpty());
            found = found || bar->accessibleDescription().contains(QStringLiteral("Across provincial lines: 2"));
        }
        QVERIFY(found);
    }

    void saysWhatIsBeingMade()
    {
        m_panel->showCluster(m_heading, nullptr, false, m_context);
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Being computed…")));
        QVERIFY(!m_panel->hasReport());
        m_panel->showCluster(m_heading, crossingReport(), false, m_context);
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Being updated…")));
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        QVERIFY(!everyText(*m_panel).contains(QStringLiteral("Being updated…")));
    }

    void verdictsInAllCases()
    {
        auto report = crossingReport();
        QCOMPARE(ui::verdictOf(*report), ui::Verdict::Crosses);
        report->crossesCertain = false;
        QCOMPARE(ui::verdictOf(*report), ui::Verdict::MayCross);
        report->crosses = false;
        QCOMPARE(ui::verdictOf(*report), ui::Verdict::OneProvince);
        QVERIFY(ui::verdictSentence(*report, QStringLiteral("en")).contains(QStringLiteral("West")));
        crossing::Finding near;
        near.rule = crossing::Rule::NotCrossing;
        near.evidence = {{QStringLiteral("certain"), false}};
        report->findings.push_back(near);
        QCOMPARE(ui::verdictOf(*report), ui::Verdict::NearLine);
        report->areaKm2.reset();
        QCOMPARE(ui::verdictOf(*report), ui::Verdict::NoExtent);
        QVERIFY(ui::verdictSentence(*report, QStringLiteral("en")).contains(QStringLiteral("2 provinces")));
        for (const ui::Verdict verdict :
             {ui::Verdict::Crosses, ui::Verdict::MayCross, ui::Verdict::OneProvince, ui::Verdict::NoExtent})
            QVERIFY(!ui::verdictIcon(verdict, m_panel->palette()).isNull());
    }

    void aFindingIsClickedAndExplained()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        auto *row = m_panel->findChild<ui::FindingRow *>();
        QVERIFY(row);
        QSignalSpy activated(m_panel.get(), &ui::ReportPanel::findingActivated);
        QLabel *sentence = nullptr;
        for (QLabel *label : row->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("have no province")))
                sentence = label;
        }
        QVERIFY(sentence);
        QTest::mouseClick(sentence, Qt::LeftButton);
        QCOMPARE(activated.count(), 1);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(activated.count(), 2);
        QVERIFY(!everyText(*row).contains(crossing::ruleExplanation(crossing::Rule::NotPlaced)));
        auto *why = row->findChild<QToolButton *>();
        QTest::mouseClick(why, Qt::LeftButton);
        QVERIFY(everyText(*row).contains(crossing::ruleExplanation(crossing::Rule::NotPlaced)));
    }

    void sectionsFoldAndStayFolded()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        auto *section = m_panel->findChild<ui::Section *>();
        QVERIFY(section);
        QTest::mouseClick(section->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(section->isFolded());
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        QVERIFY(m_panel->findChild<ui::Section *>()->isFolded());
        QTest::mouseClick(m_panel->findChild<ui::Section *>()->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!m_panel->findChild<ui::Section *>()->isFolded());
    }

    void undefinedFiguresAreDashes()
    {
        auto report = std::make_shared<crossing::ClusterReport>();
        report->links.total = 1;
        report->participants = 1;
        m_panel->showCluster(m_heading, report, true, m_context);
        const QString text = everyText(*m_panel);
        QVERIFY(text.contains(ui::notDefined()));
        QVERIFY(!text.contains(QStringLiteral("nan")));
        QCOMPARE(ui::ratioText(std::nullopt), ui::notDefined());
        QCOMPARE(ui::probabilityText(0.0, 100), QStringLiteral("< 0.01"));
    }

    void showsTheWholeNetwork()
    {
        auto network = std::make_shared<crossing::NetworkReport>();
        network->participants = 400;
        network->links = crossingReport()->links;
        network->byProvincePair = {{QStringLiteral("1"), QStringLiteral("2"), 7}};
        m_context.provinceName = [](const QString &code) { return QStringLiteral("P") + code; };
        m_panel->showNetwork(network, m_context);
        const QString text = everyText(*m_panel);
        QVERIFY(text.contains(QStringLiteral("P1 – P2")));
        QVERIFY(text.contains(QStringLiteral("400 participants")));
        QVERIFY(!text.contains(QStringLiteral("Leaving the cluster")));
    }

    void fitsANarrowDock()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        m_panel->resize(340, 700);
        QVERIFY2(m_panel->minimumSizeHint().width() <= 340,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
        for (const ui::ShareBar *bar : m_panel->findChildren<ui::ShareBar *>())
            QVERIFY(bar->mapTo(m_panel.get(), QPoint(bar->width(), 0)).x() <= m_panel->width());
    }

    void speaksKorean()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        ui::applyLanguage(ui::LanguageChoice::Korean);
        m_context.language = QStringLiteral("ko");
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        QCoreApplication::processEvents();
        const QString text = everyText(*m_panel);
        QVERIFY2(text.contains(QStringLiteral("West도")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Being")) && !text.contains(QStringLiteral("Host by")),
                 qPrintable(text));
    }

private:
    std::unique_ptr<ui::ReportPanel> m_panel;
    ui::ReportContext m_context;
    ui::ClusterHeading m_heading;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestWindowReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_report.moc"
