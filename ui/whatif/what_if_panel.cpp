// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/whatif/what_if_panel.h"

#include "app/crossing/cluster_members.h"
#include "ui/charts/chart_export.h"
#include "ui/level_style.h"
#include "ui/report/report_context.h"
#include "ui/report/section.h"
#include "ui/whatif/what_if_runner.h"

#include <QClipboard>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

using model::ParticipantFields;
using model::Row;
using model::TableId;

namespace {

constexpr std::size_t mostListed = 3000; ///< participants in a box; of larger clusters the map's selection is used
constexpr int idRole = Qt::UserRole + 1;

QString idOf(const model::Tables &tables, Row participant)
{
    return tables[TableId::Participants].text(participant, ParticipantFields::Id);
}

} // namespace

WhatIfPanel::WhatIfPanel(Source source, QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_runner(new WhatIfRunner(this)), m_soon(new QTimer(this)),
      m_banner(new QFrame(this)), m_bannerText(readableText({}, m_banner)), m_bannerIcon(new QLabel(m_banner)),
      m_subject(readableText({}, this)), m_participants(new QStandardItemModel(this)), m_out(new QComboBox(this)),
      m_from(new QComboBox(this)), m_to(new QComboBox(this)), m_lines(new QComboBox(this)),
      m_outLabel(new QLabel(this)), m_linkLabel(new QLabel(this)), m_linesLabel(new QLabel(this)),
      m_addOut(new QPushButton(this)), m_addLink(new QPushButton(this)), m_outSelected(new QPushButton(this)),
      m_linkSelected(new QPushButton(this)), m_suggestion(new QPushButton(this)), m_list(new QListWidget(this)),
      m_clear(new QPushButton(this)), m_makeReal(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_scroll(new QScrollArea(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(120);
    connect(m_soon, &QTimer::timeout, this, &WhatIfPanel::ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    makeInputs(column);

    connect(m_addOut, &QPushButton::clicked, this,
            [this] { changeAssumptions([id = chosenId(m_out)](Assumptions &all) { return all.leaveOut(id); }); });
    connect(m_addLink, &QPushButton::clicked, this, [this] {
        changeAssumptions(
            [from = chosenId(m_from), to = chosenId(m_to)](Assumptions &all) { return all.link(from, to); });
    });
    connect(m_outSelected, &QPushButton::clicked, this, [this] {
        changeAssumptions([this](Assumptions &all) {
            bool changed = false;
            for (const Row row : m_source.participants())
                changed = all.leaveOut(idOf(m_source.tables(), row)) || changed;
            return changed;
        });
    });
    connect(m_linkSelected, &QPushButton::clicked, this, [this] {
        const std::vector<Row> rows = m_source.participants();
        if (rows.size() == 2)
            changeAssumptions([this, &rows](Assumptions &all) {
                return all.link(idOf(m_source.tables(), rows[0]), idOf(m_source.tables(), rows[1]));
            });
    });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        changeAssumptions(
            [id = m_suggestion->property("participant").toString()](Assumptions &all) { return all.leaveOut(id); });
    });
    connect(m_lines, &QComboBox::activated, this, [this] {
        changeAssumptions([id = m_lines->currentData().toString()](Assumptions &all) {
            const bool changed = all.boundarySet != id;
            all.boundarySet = id;
            return changed;
        });
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { assume({}); });
    connect(m_makeReal, &QPushButton::clicked, this, &WhatIfPanel::makeReal);
    connect(m_copy, &QPushButton::clicked, this, &WhatIfPanel::copy);
    connect(m_runner, &WhatIfRunner::answered, this, [this](const std::shared_ptr<const crossing::WhatIf> &answer) {
        m_answer = answer;
        m_outcome = outcomeOf(*answer, m_language);
        m_problem.clear();
        showOutcome();
        Q_EMIT answered();
    });
    connect(m_runner, &WhatIfRunner::failed, this, [this](const QString &sentence) {
        m_answer.reset();
        m_outcome.reset();
        m_problem = sentence;
        showOutcome();
    });
    retranslate();
    refresh();
}

WhatIfPanel::~WhatIfPanel() = default;

void WhatIfPanel::makeInputs(QVBoxLayout *column)
{
    m_banner->setObjectName(QStringLiteral("what_if_banner"));
    m_banner->setAutoFillBackground(true);
    auto *banner = new QHBoxLayout(m_banner);
    banner->setContentsMargins(8, 4, 8, 4);
    banner->addWidget(m_bannerIcon, 0, Qt::AlignTop);
    banner->addWidget(m_bannerText, 1);
    column->addWidget(m_banner);
    column->addWidget(m_subject);
    for (QComboBox *box : {m_out, m_from, m_to}) {
        box->setModel(m_participants);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
    }
    for (QComboBox *box : {m_out, m_from, m_to, m_lines}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_outLabel->setBuddy(m_out);
    m_linkLabel->setBuddy(m_from);
    m_linesLabel->setBuddy(m_lines);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_outLabel, 0, 0);
    grid->addWidget(m_out, 0, 1, 1, 2);
    grid->addWidget(m_addOut, 0, 3);
    grid->addWidget(m_linkLabel, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_to, 1, 2);
    grid->addWidget(m_addLink, 1, 3);
    grid->addWidget(m_linesLabel, 2, 0);
    grid->addWidget(m_lines, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    auto *selected = new QHBoxLayout;
    selected->addWidget(m_outSelected);
    selected->addWidget(m_linkSelected);
    selected->addStretch(1);
    column->addLayout(selected);
    m_suggestion->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_suggestion->setObjectName(QStringLiteral("what_if_suggestion"));
    column->addWidget(m_suggestion);
    m_list->setMaximumHeight(fontMetrics().height() * 4 + 12);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_clear);
    foot->addStretch(1);
    foot->addWidget(m_copy);
    foot->addWidget(m_makeReal);
    column->addLayout(foot);
}

void WhatIfPanel::retranslate()
{
    m_bannerText->setText(tr("Hypothetical. Nothing in the atlas is changed."));
    m_outLabel->setText(tr("Leave out"));
    m_linkLabel->setText(tr("Link"));
    m_linesLabel->setText(tr("Lines"));
    m_out->setAccessibleName(tr("Participant to leave out"));
    m_from->setAccessibleName(tr("One end of the new link"));
    m_to->setAccessibleName(tr("Other end of the new link"));
    m_lines->setAccessibleName(tr("Boundary set to lay instead"));
    m_addOut->setText(tr("Assume"));
    m_addOut->setAccessibleName(tr("Assume that this participant is left out"));
    m_addLink->setText(tr("Assume"));
    m_addLink->setAccessibleName(tr("Assume that these two are linked"));
    m_outSelected->setText(tr("Without the selected"));
    m_outSelected->setToolTip(tr("Leave out the participants that are selected on the map or in the table"));
    m_linkSelected->setText(tr("Link the two selected"));
    m_linkSelected->setToolTip(tr("Link the two participants that are selected on the map or in the table"));
    m_list->setAccessibleName(tr("What is assumed"));
    m_list->setToolTip(tr("Delete takes one back"));
    m_clear->setText(tr("Assume nothing"));
    m_copy->setText(tr("Copy as table"));
    m_makeReal->setText(tr("Make it real"));
    m_makeReal->setToolTip(tr("Change the atlas accordingly, as one step that can be undone"));
    m_scroll->setAccessibleName(tr("What would change"));
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        showAssumptions();
        showOutcome();
    }
    QWidget::changeEvent(event);
}

bool WhatIfPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_list->currentRow() >= 0) {
            changeAssumptions([row = m_list->currentRow()](Assumptions &all) {
                removeAssumption(all, row);
                return true;
            });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WhatIfPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void WhatIfPanel::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

QString WhatIfPanel::chosenId(const QComboBox *box) const
{
    const QString typed = box->currentText().trimmed();
    if (typed.isEmpty())
        return {};
    int index = box->findText(typed, Qt::MatchFixedString);
    if (index < 0) { // a part of a name will do, where it is a part of one only
        const QList<QStandardItem *> found = m_participants->findItems(typed, Qt::MatchContains);
        index = found.size() == 1 ? found.front()->row() : -1;
    }
    return index < 0 ? QString() : box->itemData(index, idRole).toString();
}

void WhatIfPanel::fillParticipants()
{
    const Row cluster = m_source.cluster();
    const auto basis = m_source.basis();
    const model::Tables &tables = m_source.tables();
    std::vector<std::pair<QString, QString>> named;
    if (basis && cluster != model::noRow && cluster < (*basis->tables)[TableId::Clusters].rowCount()) {
        for (const crossing::Membership::Member &member : crossing::membersOf(*basis, cluster).members) {
            if (named.size() < mostListed && tables[TableId::Participants].isAlive(member.participant))
                named.emplace_back(tables.displayName(TableId::Participants, member.participant, m_language),
                                   idOf(tables, member.participant));
        }
    }
    const QCollator order;
    std::stable_sort(named.begin(), named.end(),
                     [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    std::vector<std::pair<QComboBox *, QString>> typed;
    for (QComboBox *box : {m_out, m_from, m_to})
        typed.emplace_back(box, box->currentText());
    m_participants->clear();
    for (const auto &[name, id] : named) {
        auto *item = new QStandardItem(name);
        item->setData(id, idRole);
        m_participants->appendRow(item);
    }
    for (const auto &[box, text] : typed) {
        box->setCurrentIndex(-1);
        box->setEditText(text);
        box->setEnabled(!named.empty());
        box->lineEdit()->setPlaceholderText(tr("participant"));
    }
    m_addOut->setEnabled(!named.empty());
    m_addLink->setEnabled(named.size() > 1);
}

void WhatIfPanel::fillLines()
{
    const model::Tables &tables = m_source.tables();
    const model::Table &sets = tables[TableId::BoundarySets];
    const Row used = tables.boundarySetInUse();
    const QSignalBlocker quiet(m_lines);
    m_lines->clear();
    m_lines->addItem(tr("as in use"), QString());
    for (Row row = 0; row < sets.rowCount(); ++row) {
        if (!sets.isAlive(row) || row == used)
            continue;
        const QString date = sets.text(row, model::BoundarySetFields::ReferenceDate);
        const QString name = tables.displayName(TableId::BoundarySets, row, m_language);
        m_lines->addItem(date.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, date),
                         sets.text(row, model::BoundarySetFields::Id));
    }
    m_lines->setCurrentIndex(std::max(0, m_lines->findData(m_assumptions.boundarySet)));
    m_lines->setEnabled(m_lines->count() > 1);
    m_lines->setToolTip(m_lines->count() > 1 ? QString() : tr("The atlas has only one boundary set"));
}

void WhatIfPanel::selectionChanged()
{
    const std::size_t selected = m_source.participants().size();
    m_outSelected->setEnabled(selected > 0);
    m_linkSelected->setEnabled(selected == 2);
}

void WhatIfPanel::refresh()
{
    if (!isVisible()) {
        m_soon->stop();
        return; // shown later, it looks again
    }
    const Row cluster = m_source.cluster();
    const model::Tables &tables = m_source.tables();
    m_subject->setText(cluster == model::noRow
                           ? tr("Select a cluster to think about.")
                           : tr("For: %1").arg(tables.displayName(TableId::Clusters, cluster, m_language)));
    fillParticipants();
    fillLines();
    selectionChanged();
    showAssumptions();
    m_soon->start();
}

void WhatIfPanel::clear()
{
    m_assumptions = {};
    m_answer.reset();
    m_outcome.reset();
    m_problem.clear();
    m_runner->stop();
    refresh();
}

void WhatIfPanel::assume(const Assumptions &assumptions)
{
    changeAssumptions([&assumptions](Assumptions &all) {
        const bool changed = !(all == assumptions);
        all = assumptions;
        return changed;
    });
}

void WhatIfPanel::changeAssumptions(const std::function<bool(Assumptions &)> &change)
{
    if (!change(m_assumptions))
        return;
    m_runner->stop(); // what it answers, or answered, is something else now
    m_answer.reset();
    m_outcome.reset();
    m_problem.clear();
    fillLines();
    showAssumptions();
    showOutcome();
    m_soon->start();
}

void WhatIfPanel::showAssumptions()
{
    m_bannerIcon->setPixmap(levelIcon(Level::Warning, palette()).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, levelBackground(Level::Warning, palette()));
    m_banner->setPalette(colours);
    const int current = m_list->currentRow();
    m_list->clear();
    m_list->addItems(assumptionSentences(m_assumptions, m_source.tables(), m_language));
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    const bool any = !m_assumptions.isEmpty();
    m_list->setVisible(any);
    m_clear->setEnabled(any);
    m_makeReal->setEnabled(any);

    const Row cluster = m_source.cluster();
    const auto report = cluster == model::noRow ? nullptr : m_source.report(cluster);
    const bool suggest = !any && report && !report->brokers.empty();
    m_suggestion->setVisible(suggest);
    if (suggest) {
        const crossing::Broker &broker = report->brokers.front();
        m_suggestion->setProperty("participant", broker.id);
        m_suggestion->setText(
            tr("Try: without %1, the first broker").arg(pickName(broker.name, broker.nameEn, broker.id, m_language)));
        m_suggestion->setToolTip(m_suggestion->text());
    }
}

void WhatIfPanel::ask()
{
    const Row cluster = m_source.cluster();
    const auto basis = m_source.basis();
    m_answer.reset();
    m_outcome.reset();
    m_problem.clear();
    if (m_assumptions.isEmpty() || cluster == model::noRow || !basis ||
        cluster >= (*basis->tables)[TableId::Clusters].rowCount()) {
        m_runner->stop();
        showOutcome();
        return;
    }
    m_runner->ask({basis, cluster, hypothesisOf(m_assumptions, *basis->tables), m_source.settings()});
    showOutcome();
}

void WhatIfPanel::addChanges(QVBoxLayout *page)
{
    QWidget *owner = page->parentWidget();
    std::vector<ChangedFigure> others;
    QGridLayout *grid = nullptr;
    for (const ChangedFigure &figure : m_outcome->figures) {
        if (!figure.telling) {
            others.push_back(figure);
            continue;
        }
        if (grid == nullptr)
            grid = figureGrid(page);
        addFigure(grid, figure.label,
                  QStringLiteral("%1 → %2 %3").arg(figure.before, figure.after, arrow(figure.direction)), figure.words);
        QLabel *words = quietText(figure.words, owner);
        words->setContentsMargins(10, 0, 0, 3);
        grid->addWidget(words, grid->rowCount(), 0, 1, 2);
    }
    if (others.empty())
        return;
    page->addWidget(new Section(
        QStringLiteral("what_if_others"), tr("%n other figure(s) change", nullptr, static_cast<int>(others.size())),
        QString(), Section::Start::Open,
        [others](Section *section) {
            QGridLayout *rows = figureGrid(section->body());
            for (const ChangedFigure &figure : others)
                addFigure(rows, figure.label,
                          QStringLiteral("%1 → %2 %3 %4")
                              .arg(figure.before, figure.after, arrow(figure.direction), figure.words));
        },
        owner));
}

void WhatIfPanel::showOutcome()
{
    auto *owner = new QWidget;
    auto *page = new QVBoxLayout(owner);
    page->setContentsMargins(2, 4, 6, 4);
    page->setSpacing(6);
    if (!m_problem.isEmpty()) {
        page->addWidget(readableText(m_problem, owner));
    } else if (m_outcome) {
        for (const QString &sentence : m_outcome->headlines) {
            QLabel *label = readableText(sentence, owner);
            QFont strong = label->font();
            strong.setWeight(QFont::DemiBold);
            label->setFont(strong);
            page->addWidget(label);
        }
        for (const QString &sentence : m_outcome->findingsGained)
            page->addWidget(readableText(QStringLiteral("＋ ") + tr("New finding: %1").arg(sentence), owner));
        for (const QString &sentence : m_outcome->findingsLost)
            page->addWidget(readableText(QStringLiteral("－ ") + tr("No longer: %1").arg(sentence), owner));
        addChanges(page);
    } else if (m_assumptions.isEmpty()) {
        page->addWidget(quietText(tr("Assume something above to see what would change for this cluster."), owner));
    } else {
        page->addWidget(quietText(tr("Being computed…"), owner));
    }
    page->addStretch(1);
    m_scroll->setWidget(owner);
    m_copy->setEnabled(m_outcome && !m_outcome->figures.empty());
}

void WhatIfPanel::makeReal()
{
    model::Edit edit = realEdit(m_assumptions, m_source.tables(), m_language);
    if (edit.isEmpty())
        return;
    const QString text = edit.text();
    if (const auto applied = m_source.apply(std::move(edit)); !applied) {
        Q_EMIT refused(applied.problem());
        return;
    }
    assume({});
    Q_EMIT toldPerson(tr("%1: done. Undo takes it back.").arg(text));
}

void WhatIfPanel::copy()
{
    if (!m_outcome)
        return;
    const ChartTable table = outcomeTable(*m_outcome);
    auto *mime = new QMimeData;
    mime->setText(tableText(table));
    mime->setHtml(tableHtml(table, m_subject->text()));
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT toldPerson(tr("What would change is on the clipboard as a table."));
}

} // namespace atlas::ui
