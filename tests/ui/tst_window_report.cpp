// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/explanation.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/matrix_chart.h"
#include "ui/language.h"
#include "ui/number_text.h"
#include "ui/report/finding_row.h"
#include "ui/report/report_panel.h"
#include "ui/report/report_requests.h"
#include "ui/report/section.h"
#include "ui/report/share_bar.h"
#include "ui/report/verdict.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <map>
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
    report->extent.linesCrossed = 1;
    report->extent.crossedKm = 43.21;
    report->links.total = 10;
    report->links.withinProvince = 6;
    report->links.crossProvince = 2;
    report->links.leavingCluster = 1;
    report->links.abroadOrUnplaced = 1;
    report->links.eI = -0.5;
    report->links.eIExpected = 0.0667;
    report->links.pClosed = 0.0;
    report->links.permutations = 10000;
    report->links.eINull = {{-1, -0.5, 20}, {-0.5, 0, 4000}, {0, 0.5, 5000}, {0.5, 1, 980}};
    report->links.pOpen = 0.998;
    report->links.components = 3;
    report->links.isolated = 1;
    report->links.giantShare = 0.75;
    report->links.openness.local = 8;
    report->links.openness.provincial = 1;
    report->links.openness.external = 1.0 / 9;
    report->links.medianKmWithin = 3;
    report->links.medianKmCross = 48;
    report->links.linksWithLength = 8;
    report->brokers = {
        {0, QStringLiteral("b"), QStringLiteral("중개"), QStringLiteral("Broker"), 0.62, 0.4, std::nullopt}};
    report->byProvincePair = {{QStringLiteral("1"), QStringLiteral("1"), 4, 1.4, 0.8, true},
                              {QStringLiteral("1"), QStringLiteral("2"), 2, 0.5, 0.4, true},
                              {QStringLiteral("2"), QStringLiteral("2"), 2, 1.3, 0.7, true}};
    report->authorities = {
        {QStringLiteral("1"), QStringLiteral("West도"), QStringLiteral("West"), 0.65, 0.4, 0.6, true, true},
        {QStringLiteral("2"), QStringLiteral("East도"), QStringLiteral("East"), 0.30, 0.6, 0.4, true, true}};
    report->roleGaps = {{QStringLiteral("1"), QStringLiteral("university"), 0.4, false}};
    crossing::ParticipantFigures broker;
    broker.id = QStringLiteral("b");
    broker.nameEn = QStringLiteral("Broker");
    broker.roles.gatekeeper = 7;
    report->participantFigures = {broker};
    report->cutLinks = {
        {QStringLiteral("b"), {}, QStringLiteral("Broker"), QStringLiteral("z"), {}, QStringLiteral("Zed"), true}};
    report->roles = {{QStringLiteral("1"), QStringLiteral("firm"), 4, 0.6},
                     {QStringLiteral("2"), QStringLiteral("university"), 6, 0.4}};
    crossing::Finding finding;
    finding.rule = crossing::Rule::NotPlaced;
    finding.severity = crossing::Severity::Warning;
    finding.evidence = {{QStringLiteral("count"), 2}, {QStringLiteral("participants"), 12}};
    finding.participants = {QStringLiteral("x"), QStringLiteral("y")};
    report->findings = {finding};
    return report;
}

void unfoldAll(QWidget &panel)
{
    for (bool more = true; more;) {
        more = false;
        for (ui::Section *section : panel.findChildren<ui::Section *>()) {
            if (section->isFolded()) {
                section->setFolded(false);
                more = true;
            }
        }
    }
    for (int i = 0; i < 3; ++i) // nested layouts take a turn each
        QCoreApplication::processEvents();
}

/// Everything that can be read: labels, buttons, and what the charts say.
QString everyText(const QWidget &widget)
{
    QString all;
    for (const ui::Chart *chart : widget.findChildren<ui::Chart *>()) {
        all += chart->title() + u'\n' + chart->description() + u'\n';
        all += chart->table().header.join(u' ') + u'\n';
        for (const QStringList &row : chart->table().rows)
            all += row.join(u' ') + u'\n';
    }
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all += label->text() + u'\n';
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
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
        m_context = {};
        m_context.language = QStringLiteral("en");
        m_heading.name = QStringLiteral("Test cluster");
        m_heading.kind = QStringLiteral("industrial");
        m_heading.illustrative = true;
    }
    void cleanup() { m_panel.reset(); }

    void showsEveryFigure()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        const QString text = everyText(*m_panel);
        for (const QString &expected :
             {QStringLiteral("Test cluster"),
              QStringLiteral("Industrial cluster"),
              QStringLiteral("Illustrative"),
              QStringLiteral("Crosses provincial lines: it lies in 2 provinces"),
              ui::areaText(130),
              ui::shareText(0.65),
              ui::lengthText(43.21),
              QStringLiteral("Line West – East"),
              QStringLiteral("In no province"),
              QStringLiteral("2 without a province"),
              QStringLiteral("Network: 10 links"),
              QStringLiteral("−0.50"),
              QStringLiteral("<0.0001"),
              QStringLiteral("Broker"),
              ui::shareText(0.62),
              QStringLiteral("Without Broker, ") + ui::shareText(0.4),
              QStringLiteral("25 % of the linked pairs cross provincial lines; chance would give 53 %")
                  .replace(QStringLiteral(" %"), QStringLiteral("\u00a0%")),
              QStringLiteral("must be at the table: West, East"),
              QStringLiteral("University: none in 1"),
              QStringLiteral("Gatekeeper"),
              QStringLiteral("3"),
              QStringLiteral("falls into 2 parts"),
              QStringLiteral("Links across lines are ") + ui::lengthText(48),
              QStringLiteral("Broker – Zed (across a line)")})
            QVERIFY2(text.contains(expected), qPrintable(QStringLiteral("%1 is not in:\n%2").arg(expected, text)));
    }

    void headlinesStayWhenFolded()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        for (const ui::Section *section : m_panel->findChildren<ui::Section *>()) {
            if (!section->isFolded())
                continue;
            QVERIFY2(!section->headline().isEmpty() || section->key() == u"districts", qPrintable(section->key()));
        }
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Without Broker, ")));
    }

    void theNullDistributionIsInWords()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        const auto *chart = m_panel->findChild<ui::HistogramChart *>();
        QVERIFY(chart);
        QVERIFY2(chart->description().contains(QStringLiteral("10,000 times never gave as few links across lines")),
                 qPrintable(chart->description()));
        QCOMPARE(chart->content().counts.size(), std::size_t(4));
        QCOMPARE(chart->content().observed, std::optional(-0.5));
    }

    void aCellAsksForItsLinks()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        QSignalSpy wanted(&m_panel->requests(), &ui::ReportRequests::pairWanted);
        ui::MatrixChart *pairs = nullptr;
        for (ui::MatrixChart *chart : m_panel->findChildren<ui::MatrixChart *>()) {
            if (chart->title() == u"Links between provinces")
                pairs = chart;
        }
        QVERIFY(pairs);
        QCOMPARE(pairs->items().size(), std::size_t(3)); // one half of a symmetric matrix
        QCOMPARE(pairs->cellOf(1), std::pair(1, 0));
        QTest::mouseClick(pairs, Qt::LeftButton, {}, pairs->items()[1].box.center().toPoint());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().at(0).toString(), QStringLiteral("1"));
        QCOMPARE(wanted.front().at(1).toString(), QStringLiteral("2"));
        // … and by keyboard.
        pairs->setFocus();
        QTest::keyClick(pairs, Qt::Key_Home);
        QTest::keyClick(pairs, Qt::Key_Down);
        QTest::keyClick(pairs, Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.back().at(1).toString(), QStringLiteral("2"));
        QVERIFY(pairs->items()[1].text.contains(QStringLiteral("unstable")));
    }

    void aBrokerIsShownOnTheMap()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        QSignalSpy wanted(&m_panel->requests(), &ui::ReportRequests::participantsWanted);
        for (ui::BarChart *chart : m_panel->findChildren<ui::BarChart *>()) {
            if (chart->title() == u"Brokers across lines")
                QTest::mouseClick(chart, Qt::LeftButton, {}, chart->items()[0].box.center().toPoint());
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toStringList(), QStringList{QStringLiteral("b")});
    }

    void theChooserSaysWhatIsWanted()
    {
        m_panel->setProvinces(
            {{QStringLiteral("1"), QStringLiteral("West")}, {QStringLiteral("2"), QStringLiteral("East")}});
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        auto *chooser = m_panel->findChild<QComboBox *>(QStringLiteral("report_subject"));
        QVERIFY(chooser);
        QSignalSpy chosen(m_panel.get(), &ui::ReportPanel::subjectChosen);
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_End);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().at(0).value<ui::ReportSubject>(), ui::ReportSubject::Province);
        QCOMPARE(chosen.front().at(1).toString(), QStringLiteral("2"));
        m_panel->setSubject(ui::ReportSubject::WholeMap);
        QCOMPARE(chooser->currentText(), QStringLiteral("Whole map"));
        QCOMPARE(chosen.count(), 1); // setting it tells nobody
    }

    void aProvinceHasItsOwnPage()
    {
        auto network = std::make_shared<crossing::NetworkReport>();
        crossing::ProvinceFigures west;
        west.code = QStringLiteral("1");
        west.nameEn = QStringLiteral("West");
        west.participants = 12;
        west.within = 30;
        west.cross = 10;
        west.abroadOrUnplaced = 1;
        west.eI = -0.5;
        west.eIExpected = -0.1;
        west.linkShare = 0.4;
        network->provinceLinks = {west};
        network->byProvincePair = {{QStringLiteral("1"), QStringLiteral("2"), 10, 0.8, {}, false}};
        ui::ProvincePage page;
        page.code = QStringLiteral("1");
        page.name = QStringLiteral("West");
        page.network = network;
        page.clusters = {{QStringLiteral("c"), QStringLiteral("Valley"), 0.6, 0.2, 0.3, true, true}};
        m_context.provinceNames = std::make_shared<const std::map<QString, QString>>(
            std::map<QString, QString>{{QStringLiteral("1"), QStringLiteral("P1")},
                                       {QStringLiteral("2"), QStringLiteral("P2")},
                                       {QStringLiteral("3"), QStringLiteral("P3")}});
        m_panel->showProvince(page, m_context);
        waitForPage();
        const QString text = everyText(*m_panel);
        for (const QString &expected : {QStringLiteral("West"), QStringLiteral("1 cluster has a part here"),
                                        QStringLiteral("Valley"), QStringLiteral("P2")})
            QVERIFY2(text.contains(expected), qPrintable(QStringLiteral("%1 is not in:\n%2").arg(expected, text)));
        QVERIFY(text.contains(ui::shareText(0.25))); // 10 of 40 links
        QSignalSpy wanted(&m_panel->requests(), &ui::ReportRequests::clusterWanted);
        auto *chart = m_panel->findChild<ui::BarChart *>();
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->items()[0].box.center().toPoint());
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("c"));
    }

    void aParticipantHasItsOwnPage()
    {
        ui::ParticipantPage page;
        page.id = QStringLiteral("b");
        page.name = QStringLiteral("Broker");
        page.province = QStringLiteral("1");
        page.within = 3;
        page.cross = 1;
        page.partners = {{QStringLiteral("1"), 3}, {QStringLiteral("2"), 1}};
        crossing::ParticipantFigures figures;
        figures.dependence = 0.62;
        page.clusters = {{QStringLiteral("c"), QStringLiteral("Valley"), QStringLiteral("lead"), figures}};
        m_panel->showParticipant(page, m_context);
        waitForPage();
        const QString text = everyText(*m_panel);
        QVERIFY2(text.contains(QStringLiteral("1 of its 4 links with a known province cross lines")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("In Valley")));
        QVERIFY(text.contains(QStringLiteral("Without it, ") + ui::shareText(0.62)));
    }

    void saysWhereTheFiguresComeFrom()
    {
        m_context.boundarySet.id = QStringLiteral("s");
        m_context.boundarySet.nameEn = QStringLiteral("Overview set");
        m_context.boundarySet.referenceDate = QStringLiteral("2018-06-30");
        m_context.boundarySet.precision = QStringLiteral("overview");
        m_context.boundarySet.positionalErrorM = 1400;
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        const auto *line = m_panel->findChild<QLabel *>(QStringLiteral("provenance"));
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->text(),
                 QStringLiteral("Boundaries: Overview set · 2018-06-30 · Overview, ± %1").arg(ui::lengthText(1.4)));
    }

    void saysWhatIsBeingMade()
    {
        m_panel->showCluster(m_heading, nullptr, false, m_context);
        waitForPage();
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Being computed…")));
        QVERIFY(!m_panel->hasReport());
        m_panel->showCluster(m_heading, crossingReport(), false, m_context);
        waitForPage();
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Being updated…")));
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        QVERIFY(!everyText(*m_panel).contains(QStringLiteral("Being updated…")));
    }

    void chartsSpeakForThemselves()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        QVERIFY(m_panel->findChildren<ui::Chart *>().size() >= 7);
        for (const ui::Chart *chart : m_panel->findChildren<ui::Chart *>()) {
            QVERIFY2(!chart->accessibleName().isEmpty(), qPrintable(chart->title()));
            QVERIFY2(!chart->accessibleDescription().isEmpty(), qPrintable(chart->title()));
            QVERIFY2(!chart->table().rows.empty(), qPrintable(chart->title()));
        }
        for (const ui::ShareBar *bar : m_panel->findChildren<ui::ShareBar *>())
            QVERIFY(!bar->accessibleDescription().isEmpty());
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
        waitForPage();
        auto *row = m_panel->findChild<ui::FindingRow *>();
        QVERIFY(row);
        QVERIFY(everyText(*row).contains(QStringLiteral("Warning · ")));
        const QString explanation =
            crossing::explainFinding(crossingReport()->findings.front(), QStringLiteral("en")).formula;
        QVERIFY(!explanation.isEmpty());
        QVERIFY(!everyText(*row).contains(explanation));
        QLabel *sentence = nullptr;
        for (QLabel *label : row->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("have no province")))
                sentence = label;
        }
        QVERIFY(sentence);
        QTest::mouseClick(sentence, Qt::LeftButton);
        QVERIFY(row->isExplained());
        QVERIFY(everyText(*row).contains(explanation));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QVERIFY(!row->isExplained());
        QTest::keyClick(row, Qt::Key_Return);
        QVERIFY(row->isExplained());
        QTest::keyClick(row, Qt::Key_Escape);
        QVERIFY(!row->isExplained());
        // Another button shows the place.
        QSignalSpy shown(&m_panel->requests(), &ui::ReportRequests::findingWanted);
        QTest::mouseClick(row->findChild<QToolButton *>(QStringLiteral("show_on_map")), Qt::LeftButton);
        QCOMPARE(shown.count(), 1);
        QVERIFY(!row->isExplained());
    }

    void oneCardAtATimeAndThresholdsCanBeChanged()
    {
        auto report = crossingReport();
        crossing::Finding gatekept;
        gatekept.rule = crossing::Rule::Gatekept;
        report->findings.push_back(gatekept);
        m_panel->showCluster(m_heading, report, true, m_context);
        waitForPage();
        const auto rows = m_panel->findChildren<ui::FindingRow *>();
        QCOMPARE(rows.size(), 2);
        rows[0]->setExplained(true);
        rows[1]->setFocus();
        QTest::keyClick(rows[1], Qt::Key_Return);
        QVERIFY(rows[1]->isExplained());
        QVERIFY(!rows[0]->isExplained());
        QVERIFY2(everyText(*rows[1]).contains(ui::shareText(m_context.settings.gatekeptShare)),
                 qPrintable(everyText(*rows[1])));
        // A report made anew keeps it unfolded; another cluster's does not.
        m_panel->showCluster(m_heading, report, true, m_context);
        waitForPage();
        QVERIFY(m_panel->findChildren<ui::FindingRow *>()[1]->isExplained());
        auto other = crossingReport();
        other->id = QStringLiteral("other");
        m_panel->showCluster(m_heading, other, true, m_context);
        waitForPage();
        QVERIFY(!m_panel->findChildren<ui::FindingRow *>()[0]->isExplained());
        m_panel->showCluster(m_heading, report, true, m_context);
        waitForPage();
        auto *again = m_panel->findChildren<ui::FindingRow *>()[1];
        again->setExplained(true);
        QSignalSpy settings(&m_panel->requests(), &ui::ReportRequests::settingsWanted);
        auto *change = again->findChild<QToolButton *>(QStringLiteral("change_thresholds"));
        QVERIFY(change);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(settings.count(), 1);
    }

    void manyNotesFold()
    {
        auto report = crossingReport();
        for (int i = 0; i < 9; ++i) {
            crossing::Finding note;
            note.rule = crossing::Rule::RepairedGeometry;
            report->findings.push_back(note);
        }
        m_panel->showCluster(m_heading, report, true, m_context);
        waitForPage();
        QCOMPARE(m_panel->findChildren<ui::FindingRow *>().size(), 5);
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("5 more note")));
        unfoldAll(*m_panel);
        QCOMPARE(m_panel->findChildren<ui::FindingRow *>().size(), 10);
    }

    void sectionsFoldAndStayFolded()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        const auto brokers = [this]() -> ui::Section * {
            for (ui::Section *section : m_panel->findChildren<ui::Section *>()) {
                if (section->key() == u"brokers")
                    return section;
            }
            return nullptr;
        };
        QVERIFY(brokers());
        QVERIFY(brokers()->isFolded());
        QTest::mouseClick(brokers()->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!brokers()->isFolded());
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        QVERIFY(!brokers()->isFolded());
        QTest::mouseClick(brokers()->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(brokers()->isFolded());
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        QVERIFY(brokers()->isFolded());
    }

    void undefinedFiguresAreDashes()
    {
        auto report = std::make_shared<crossing::ClusterReport>();
        report->links.total = 1;
        report->participants = 1;
        m_panel->showCluster(m_heading, report, true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        const QString text = everyText(*m_panel);
        QVERIFY(text.contains(ui::notDefined()));
        QVERIFY(!text.contains(QStringLiteral("nan")));
        QCOMPARE(ui::ratioText(std::nullopt), ui::notDefined());
        QCOMPARE(ui::probabilityText(0.0, 100), QStringLiteral("<0.01"));
    }

    void showsTheWholeNetwork()
    {
        auto network = std::make_shared<crossing::NetworkReport>();
        network->participants = 400;
        network->links = crossingReport()->links;
        network->byProvincePair = {{QStringLiteral("1"), QStringLiteral("2"), 7, {}, {}, false}};
        m_context.provinceNames = std::make_shared<const std::map<QString, QString>>(
            std::map<QString, QString>{{QStringLiteral("1"), QStringLiteral("P1")},
                                       {QStringLiteral("2"), QStringLiteral("P2")},
                                       {QStringLiteral("3"), QStringLiteral("P3")}});
        m_panel->showNetwork(network, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        const QString text = everyText(*m_panel);
        QVERIFY(text.contains(QStringLiteral("P1 – P2")));
        QVERIFY(text.contains(QStringLiteral("400 participants")));
        QVERIFY(!text.contains(QStringLiteral("Leaving the cluster")));
    }

    void specialisationIsShownByYear()
    {
        auto network = std::make_shared<crossing::NetworkReport>();
        crossing::SpecialisationReport before;
        before.year = QStringLiteral("2004");
        before.quotients = {
            {QStringLiteral("1"), {}, QStringLiteral("West"), QStringLiteral("Machinery"), 1714, 0.3847623}};
        crossing::IndustryFigures machinery;
        machinery.industry = QStringLiteral("Machinery");
        machinery.employees = 1714;
        machinery.hoover = 0.25;
        machinery.ellisonGlaeser = 0.0599;
        machinery.dartboardLow = -0.01;
        machinery.dartboardHigh = 0.02;
        before.industries = {machinery};
        before.regions = {{QStringLiteral("1"), {}, QStringLiteral("West"), 1714, 0.5, 0.3}};
        crossing::SpecialisationReport after = before;
        after.year = QStringLiteral("2012");
        after.regions.front().krugman = 0.83;
        const auto reports = std::make_shared<const std::vector<crossing::SpecialisationReport>>(
            std::vector<crossing::SpecialisationReport>{before, after});
        m_panel->showNetwork(network, m_context, reports);
        waitForPage();
        QVERIFY(everyText(*m_panel).contains(
            QStringLiteral("2012: the most specialised province is West (Krugman index 0.83)")));
        unfoldAll(*m_panel);
        QString text = everyText(*m_panel);
        QVERIFY(text.contains(QStringLiteral("Location quotients, 2012")));
        QVERIFY2(text.contains(QStringLiteral("0.060 ▲")), qPrintable(text));
        QComboBox *years = nullptr;
        for (QComboBox *box : m_panel->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Year")
                years = box;
        }
        QVERIFY(years);
        years->setFocus();
        QTest::keyClick(years, Qt::Key_Up);
        text = everyText(*m_panel);
        QVERIFY(text.contains(QStringLiteral("Location quotients, 2004")));
        QVERIFY(!text.contains(QStringLiteral("Location quotients, 2012")));
    }

    void fitsANarrowDock()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        unfoldAll(*m_panel);
        m_panel->resize(340, 700);
        QVERIFY2(m_panel->minimumSizeHint().width() <= 340,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
        QCoreApplication::processEvents();
        for (const ui::ShareBar *bar : m_panel->findChildren<ui::ShareBar *>())
            QVERIFY(bar->mapTo(m_panel.get(), QPoint(bar->width(), 0)).x() <= m_panel->width());
        for (const ui::Chart *chart : m_panel->findChildren<ui::Chart *>())
            QVERIFY(chart->mapTo(m_panel.get(), QPoint(chart->width(), 0)).x() <= m_panel->width());
    }

    void whatSaysTheSameIsNotMadeAnew()
    {
        const auto report = crossingReport();
        m_panel->showCluster(m_heading, report, true, m_context);
        waitForPage();
        const QPointer<ui::Section> section = m_panel->findChild<ui::Section *>();
        QVERIFY(section);
        m_panel->showCluster(m_heading, report, false, m_context);
        QVERIFY(m_panel->isComplete());
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Being updated…")));
        m_panel->showCluster(m_heading, report, true, m_context);
        QVERIFY(m_panel->isComplete());
        QVERIFY(!everyText(*m_panel).contains(QStringLiteral("Being updated…")));
        QVERIFY(section);
        m_heading.name = QStringLiteral("Another name");
        m_panel->showCluster(m_heading, report, true, m_context);
        QVERIFY(!m_panel->isComplete());
        waitForPage();
        QVERIFY(!section);
        QVERIFY(everyText(*m_panel).contains(QStringLiteral("Another name")));
    }

    void speaksKorean()
    {
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        ui::applyLanguage(ui::LanguageChoice::Korean);
        waitForPage();
        m_context.language = QStringLiteral("ko");
        m_panel->showCluster(m_heading, crossingReport(), true, m_context);
        waitForPage();
        QCoreApplication::processEvents();
        const QString text = everyText(*m_panel);
        QVERIFY2(text.contains(QStringLiteral("West도")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Being")) && !text.contains(QStringLiteral("Host by")),
                 qPrintable(text));
    }

private:
    /// It is made over several turns of the event loop.
    void waitForPage()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_panel->isComplete(); }));
    }

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
