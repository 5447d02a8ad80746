// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/compare_window.h"

#include "ui/background.h"
#include "ui/charts/chart_export.h"
#include "ui/compare/comparison_delegate.h"
#include "ui/compare/comparison_export.h"
#include "ui/compare/comparison_model.h"
#include "ui/report/report_sections.h"
#include "ui/steps.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

/// More columns than this cannot be read.
constexpr std::size_t mostCompared = 12;

} // namespace

CompareWindow::CompareWindow(Source source, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_search(new QLineEdit(this)), m_choices(new ChoiceModel(this)),
      m_filtered(new QSortFilterProxyModel(this)), m_list(new QListView(this)), m_model(new ComparisonModel(this)),
      m_table(new QTableView(this)), m_different(new QCheckBox(this)), m_known(new QCheckBox(this)),
      m_hint(new QLabel(this)), m_explanation(new QLabel(this)), m_state(new QLabel(this)),
      m_copy(new QPushButton(this)), m_copyPicture(new QPushButton(this)), m_save(new QPushButton(this)),
      m_close(new QPushButton(this)), m_later(new Steps(this))
{
    setObjectName(QStringLiteral("compare_window"));
    setSizeGripEnabled(true);
    m_filtered->setSourceModel(m_choices);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filtered);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setMinimumHeight(fontMetrics().height() * 3 + 6);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setWordWrap(true);
    m_state->setWordWrap(true);
    m_known->setChecked(true);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_hint);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_list, 1);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    auto *options = new QHBoxLayout;
    options->addWidget(m_different);
    options->addWidget(m_known);
    options->addStretch(1);
    rightColumn->addLayout(options);
    rightColumn->addWidget(m_table, 1);
    rightColumn->addWidget(m_explanation);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 720});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyPicture);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {m_copy, m_copyPicture, m_save, m_close})
        button->setAutoDefault(false);

    connect(m_search, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_choices, &ChoiceModel::tickChanged, this, &CompareWindow::takeTick);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_filtered->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_different, &QCheckBox::toggled, this, &CompareWindow::refresh);
    connect(m_known, &QCheckBox::toggled, this, &CompareWindow::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareWindow::explainRow);
    connect(m_copy, &QPushButton::clicked, this, &CompareWindow::copy);
    connect(m_copyPicture, &QPushButton::clicked, this, &CompareWindow::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &CompareWindow::chooseAndSave);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *copyKey = new QShortcut(QKeySequence(QKeySequence::Copy), m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &CompareWindow::copy);
    resize(1000, 660);
    retranslate();
    m_later->add([this] { reload(); }); // the window is seen before ten thousand names are in order
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare clusters"));
    m_hint->setText(tr("Tick two or more clusters"));
    m_search->setPlaceholderText(tr("Search clusters"));
    m_search->setAccessibleName(tr("Search clusters"));
    m_list->setAccessibleName(tr("Clusters to compare"));
    m_table->setAccessibleName(tr("Comparison, row by row"));
    m_different->setText(tr("Only what differs"));
    m_known->setText(tr("Only what is known"));
    m_explanation->setAccessibleName(tr("How the figure is worked out"));
    m_copy->setText(tr("Copy as table"));
    m_copyPicture->setText(tr("Copy as picture"));
    m_save->setText(tr("Save…"));
    m_close->setText(tr("Close"));
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QDialog::changeEvent(event);
}

void CompareWindow::reload()
{
    m_context = m_source.context();
    m_choices->setChoices(m_source.clusters(), m_compared);
    std::erase_if(m_compared, [this](model::Row row) { return !m_choices->isListed(row); });
    refresh();
}

void CompareWindow::compare(const std::vector<model::Row> &clusters)
{
    m_context = m_source.context();
    m_compared = clusters;
    if (m_compared.size() > mostCompared)
        m_compared.resize(mostCompared);
    m_choices->setTicked(m_compared);
    refresh();
}

void CompareWindow::takeTick(model::Row row, bool ticked)
{
    if (!ticked) {
        std::erase(m_compared, row);
    } else if (m_compared.size() < mostCompared) {
        m_compared.push_back(row); // what was ticked first stays first
    } else {
        m_choices->setTicked(m_compared);
        m_state->setText(tr("At most %n cluster(s) fit beside each other.", nullptr, static_cast<int>(mostCompared)));
        return;
    }
    refresh();
}

void CompareWindow::refresh()
{
    std::vector<ComparedCluster> clusters;
    for (const model::Row row : m_compared)
        clusters.push_back(m_source.cluster(row));
    const int columns = m_model->columnCount();
    const QModelIndex current = m_table->currentIndex();
    m_model->show(compareClusters(clusters, {m_different->isChecked(), m_known->isChecked()}, m_context));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).kind == ComparisonRow::Kind::Heading && m_model->columnCount() > 1)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    if (columns != m_model->columnCount()) {
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 40);
        for (int column = 1; column < m_model->columnCount(); ++column)
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    if (current.isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(current.row(), m_model->rowCount() - 1),
                                                std::min(current.column(), m_model->columnCount() - 1)));
    const bool enough = m_compared.size() >= 2;
    m_state->setText(enough ? note() : tr("Tick at least two clusters in the list."));
    for (QPushButton *button : {m_copy, m_copyPicture, m_save})
        button->setEnabled(enough);
    explainRow();
}

void CompareWindow::reportsChanged(const std::vector<model::Row> &clusters)
{
    if (std::find_first_of(m_compared.begin(), m_compared.end(), clusters.begin(), clusters.end()) != m_compared.end())
        refresh();
}

void CompareWindow::explainRow()
{
    const QModelIndex current = m_table->currentIndex();
    const QString words = current.isValid() ? rowExplanation(m_model->row(current.row())) : QString();
    m_explanation->setText(words.isEmpty() ? tr("Select a row to see how its figure is worked out.") : words);
}

QString CompareWindow::note() const
{
    return provenanceLine(m_context);
}

void CompareWindow::copy()
{
    if (m_compared.size() < 2)
        return;
    const ChartTable table = comparisonTable(m_model->comparison());
    auto *mime = new QMimeData;
    mime->setText(tableText(table));
    mime->setHtml(tableHtml(table, windowTitle()));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_state->setText(tr("The comparison is on the clipboard as a table."));
}

void CompareWindow::copyPicture()
{
    QGuiApplication::clipboard()->setImage(comparisonPicture(
        m_model->comparison(), m_model->comparison().names.join(QStringLiteral(" · ")), note(), font(), 2));
    m_state->setText(tr("The comparison is on the clipboard as a picture."));
}

void CompareWindow::chooseAndSave()
{
    const QString csv = tr("Table for a spreadsheet (*.csv)");
    const QString xlsx = tr("Excel file (*.xlsx)");
    const QString html = tr("Web page (*.html)");
    const QString png = tr("Picture (*.png)");
    const QString svg = tr("Drawing that stays sharp (*.svg)");
    QString chosen = csv;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save comparison"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
                                         tr("comparison") + QStringLiteral(".csv"),
                                     QStringList{csv, xlsx, html, png, svg}.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == xlsx   ? QStringLiteral(".xlsx")
                : chosen == html ? QStringLiteral(".html")
                : chosen == png  ? QStringLiteral(".png")
                : chosen == svg  ? QStringLiteral(".svg")
                                 : QStringLiteral(".csv");
    save(path);
}

void CompareWindow::save(const QString &path)
{
    auto *watcher = new QFutureWatcher<model::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (const auto saved = watcher->result(); !saved)
            QMessageBox::warning(this, tr("Save comparison"), saved.problem().sentence());
        else
            m_state->setText(tr("The comparison was written to %1.").arg(QFileInfo(path).fileName()));
        Q_EMIT saveFinished();
    });
    const Comparison &shown = m_model->comparison();
    watcher->setFuture(
        inBackground([shown, title = shown.names.join(QStringLiteral(" · ")), words = note(), written = font(), path] {
            return saveComparison(shown, title, words, written, path);
        }));
}

} // namespace atlas::ui
