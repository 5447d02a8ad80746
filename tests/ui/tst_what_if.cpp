// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/analysis.h"
#include "app/model/document.h"
#include "tests/support/atlas_builder.h"
#include "tests/support/content_hash.h"
#include "ui/language.h"
#include "ui/number_text.h"
#include "ui/whatif/what_if_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;
using model::TableId;

namespace {

constexpr int patience = 20000;

/// Two provinces side by side and a cluster over the line; "hub" alone links west to east.
model::Tables atlasWithHub()
{
    test::AtlasBuilder builder;
    builder.province(QStringLiteral("1"), test::box(126, 36, 127, 37), QStringLiteral("West"))
        .province(QStringLiteral("2"), test::box(127, 36, 128, 37), QStringLiteral("East"))
        .cluster(QStringLiteral("c"), test::box(126.5, 36.2, 127.5, 36.8))
        .participant(QStringLiteral("hub"), {126.9, 36.5});
    for (int i = 0; i < 3; ++i) {
        builder.participant(QStringLiteral("w%1").arg(i), {126.6 + i * 0.05, 36.4});
        builder.participant(QStringLiteral("e%1").arg(i), {127.2 + i * 0.05, 36.4});
    }
    for (const QString &id : {QStringLiteral("hub"), QStringLiteral("w0"), QStringLiteral("w1"), QStringLiteral("w2"),
                              QStringLiteral("e0"), QStringLiteral("e1"), QStringLiteral("e2")})
        builder.member(QStringLiteral("c"), id);
    for (int i = 0; i < 3; ++i) {
        builder.link(QStringLiteral("hub"), QStringLiteral("w%1").arg(i));
        builder.link(QStringLiteral("hub"), QStringLiteral("e%1").arg(i));
    }
    builder.link(QStringLiteral("w0"), QStringLiteral("w1")).link(QStringLiteral("e0"), QStringLiteral("e1"));
    return std::move(builder.tables());
}

QString textsOf(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all += label->text() + u'\n';
    }
    return all;
}

QAbstractButton *button(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *candidate : widget.findChildren<QAbstractButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyLanguage(ui::LanguageChoice::English);
        m_document = std::make_unique<model::Document>();
        m_document->reset(atlasWithHub());
        m_selected.clear();
        look();
        ui::WhatIfPanel::Source source;
        source.tables = [this]() -> const model::Tables & { return m_document->tables(); };
        source.basis = [this] { return m_basis; };
        source.report = [this](model::Row) { return m_report; };
        source.settings = [] { return crossing::Settings(); };
        source.cluster = [] { return model::Row(0); };
        source.participants = [this] { return m_selected; };
        source.apply = [this](model::Edit edit) { return m_document->apply(std::move(edit)); };
        m_panel = std::make_unique<ui::WhatIfPanel>(std::move(source));
        m_panel->resize(380, 640);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void assumptionsAreKeptApart()
    {
        ui::Assumptions all;
        QVERIFY(all.isEmpty());
        QVERIFY(all.leaveOut(QStringLiteral("hub")));
        QVERIFY(!all.leaveOut(QStringLiteral("hub")));
        QVERIFY(all.link(QStringLiteral("w0"), QStringLiteral("e0")));
        QVERIFY(!all.link(QStringLiteral("e0"), QStringLiteral("w0")));
        QVERIFY(!all.link(QStringLiteral("e0"), QStringLiteral("e0")));
        all.boundarySet = QStringLiteral("other");
        const QStringList words = ui::assumptionSentences(all, m_document->tables(), QStringLiteral("en"));
        QCOMPARE(words.size(), 3);
        ui::removeAssumption(all, 1);
        QVERIFY(all.links.empty());
        ui::removeAssumption(all, 1);
        QVERIFY(all.boundarySet.isEmpty());
        ui::removeAssumption(all, 0);
        QVERIFY(all.isEmpty());
        const crossing::Hypothesis none = ui::hypothesisOf({{QStringLiteral("nobody")}, {}, {}}, m_document->tables());
        QVERIFY(none.isEmpty());
    }

    void leavingOutTheHubShowsBeforeAndAfter()
    {
        QVERIFY(textsOf(*m_panel).contains(QStringLiteral("Hypothetical. Nothing in the atlas is changed.")));
        const QByteArray before = test::contentHash(m_document->tables());
        auto *suggestion = m_panel->findChild<QAbstractButton *>(QStringLiteral("what_if_suggestion"));
        QVERIFY(suggestion && suggestion->isVisible());
        QVERIFY2(suggestion->text().contains(QStringLiteral("hub")), qPrintable(suggestion->text()));
        QSignalSpy answered(m_panel.get(), &ui::WhatIfPanel::answered);
        QTest::mouseClick(suggestion, Qt::LeftButton);
        QVERIFY(answered.wait(patience));
        QCOMPARE(m_panel->answer()->before.links.crossProvince, 3);
        QCOMPARE(m_panel->answer()->after.links.crossProvince, 0);
        const QString text = textsOf(*m_panel);
        QVERIFY2(text.contains(QStringLiteral("No link across provincial lines would be left.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Fewer of the linked pairs would cross provincial lines: %1 → %2")
                                   .arg(ui::shareText(0.375), ui::shareText(0.0))),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("▼")));
        QVERIFY(text.contains(QStringLiteral("falls: more closed within provinces")));
        QVERIFY(!suggestion->isVisible());
        QCOMPARE(test::contentHash(m_document->tables()), before); // thought, not done
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void typedByKeysAndTakenBackByDelete()
    {
        auto *out = m_panel->findChildren<QComboBox *>().at(0);
        QCOMPARE(out->count(), 7);
        out->setFocus();
        QTest::keyClicks(out, QStringLiteral("w2"));
        QCOMPARE(out->currentText(), QStringLiteral("w2"));
        QAbstractButton *assume = button(*m_panel, QStringLiteral("Assume"));
        assume->setFocus();
        QSignalSpy answered(m_panel.get(), &ui::WhatIfPanel::answered);
        QTest::keyClick(assume, Qt::Key_Space);
        QCOMPARE(m_panel->assumptions().without, QStringList{QStringLiteral("w2")});
        QVERIFY(answered.wait(patience));
        QCOMPARE(m_panel->answer()->after.participants, 6);
        auto *list = m_panel->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(m_panel->assumptions().isEmpty());
        QTRY_VERIFY(textsOf(*m_panel).contains(QStringLiteral("Assume something above")));
    }

    void aLinkBetweenTheTwoSelected()
    {
        QAbstractButton *link = button(*m_panel, QStringLiteral("Link the two selected"));
        QVERIFY(!link->isEnabled());
        const model::Table &participants = m_document->tables()[TableId::Participants];
        m_selected = {participants.rowOf(QStringLiteral("w1")), participants.rowOf(QStringLiteral("e1"))};
        std::sort(m_selected.begin(), m_selected.end());
        m_panel->selectionChanged();
        QVERIFY(link->isEnabled());
        QSignalSpy answered(m_panel.get(), &ui::WhatIfPanel::answered);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(answered.wait(patience));
        QCOMPARE(m_panel->answer()->after.links.crossProvince, 4);
        QVERIFY(textsOf(*m_panel).contains(QStringLiteral("rises: more open across lines")));
    }

    void makingItRealIsOneStepThatCanBeUndone()
    {
        const QByteArray before = test::contentHash(m_document->tables());
        ui::Assumptions all;
        all.leaveOut(QStringLiteral("hub"));
        all.link(QStringLiteral("w0"), QStringLiteral("e0"));
        all.link(QStringLiteral("w1"), QStringLiteral("e1"));
        QSignalSpy answered(m_panel.get(), &ui::WhatIfPanel::answered);
        m_panel->assume(all);
        QVERIFY(answered.wait(patience));
        const auto foretold = m_panel->answer();
        QSignalSpy told(m_panel.get(), &ui::WhatIfPanel::toldPerson);
        QTest::mouseClick(button(*m_panel, QStringLiteral("Make it real")), Qt::LeftButton);
        QCOMPARE(told.count(), 1);
        QVERIFY(m_panel->assumptions().isEmpty());
        QCOMPARE(m_document->undoStack()->count(), 1);
        const QByteArray after = test::contentHash(m_document->tables());
        QVERIFY(after != before);
        look();
        QCOMPARE(m_report->links.crossProvince, foretold->after.links.crossProvince);
        QCOMPARE(m_report->links.eI, foretold->after.links.eI);
        m_document->undoStack()->undo();
        QCOMPARE(test::contentHash(m_document->tables()), before);
        m_document->undoStack()->redo();
        QCOMPARE(test::contentHash(m_document->tables()), after);
        m_document->undoStack()->undo();
        QCOMPARE(test::contentHash(m_document->tables()), before);
    }

    void aNewerQuestionTakesThePlaceOfAnOlderOne()
    {
        QSignalSpy answered(m_panel.get(), &ui::WhatIfPanel::answered);
        for (const QString &id : {QStringLiteral("w0"), QStringLiteral("w1"), QStringLiteral("e0")}) {
            ui::Assumptions all;
            all.leaveOut(id);
            m_panel->assume(all);
            QTest::qWait(130); // longer than it waits for more typing
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->answer() != nullptr, patience);
        const crossing::Hypothesis last = ui::hypothesisOf(m_panel->assumptions(), m_document->tables());
        QCOMPARE(last.withoutParticipants.size(), std::size_t(1));
        for (const crossing::ParticipantFigures &figures : m_panel->answer()->after.participantFigures)
            QVERIFY(figures.id != u"e0");
    }

    void whatWouldChangeIsCopied()
    {
        ui::Assumptions all;
        all.leaveOut(QStringLiteral("hub"));
        QSignalSpy answered(m_panel.get(), &ui::WhatIfPanel::answered);
        m_panel->assume(all);
        QVERIFY(answered.wait(patience));
        QTest::mouseClick(button(*m_panel, QStringLiteral("Copy as table")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("hypothetical")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Links across provinces\t3\t0")), qPrintable(text));
    }

    void everyControlHasAName()
    {
        for (const QWidget *control : m_panel->findChildren<QComboBox *>())
            QVERIFY(!control->accessibleName().isEmpty());
        QVERIFY(!m_panel->findChild<QListWidget *>()->accessibleName().isEmpty());
        QVERIFY2(m_panel->minimumSizeHint().width() <= 380,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    }

private:
    void look()
    {
        model::Progress progress;
        auto basis = crossing::makeBasis(m_document->snapshot(), {}, nullptr, {}, progress);
        QVERIFY(basis);
        m_basis = std::move(basis).value();
        m_report = std::make_shared<const crossing::ClusterReport>(
            crossing::reportCluster(*m_basis, 0, crossing::Settings(), progress));
    }

    std::unique_ptr<model::Document> m_document;
    std::shared_ptr<const crossing::Basis> m_basis;
    std::shared_ptr<const crossing::ClusterReport> m_report;
    std::vector<model::Row> m_selected;
    std::unique_ptr<ui::WhatIfPanel> m_panel;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestWhatIf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_what_if.moc"
