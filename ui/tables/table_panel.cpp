// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/table_panel.h"

#include "ui/number_text.h"
#include "ui/selection.h"
#include "ui/steps.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/clipboard_table.h"
#include "ui/tables/many_cells_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

using model::Row;

namespace {

constexpr int typingPauseMs = 200;
constexpr int textColumnWidth = 150;
constexpr int numberColumnWidth = 90;
constexpr std::size_t rangesMarked = 20000; // beyond it marking rows one by one would be felt
constexpr int rowsCopied = 100000;

} // namespace

TablePanel::TablePanel(TableModel &model, Selection &selection, QWidget *parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_filter(new QLineEdit(this)),
      m_onlyCluster(new QToolButton(this)), m_count(new QLabel(this)), m_view(new QTableView(this)),
      m_typing(new QTimer(this)), m_fitRows(new Steps(this)), m_menu(new QMenu(this)),
      m_menuButton(new QToolButton(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_onlyCluster->setCheckable(true);
    m_onlyCluster->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_onlyCluster->setEnabled(false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);

    m_view->setModel(&model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; the arrows move inside
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(
        QHeaderView::Fixed); // one height for all: nothing is measured per row
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool number =
            model.columns()[static_cast<std::size_t>(column)].source == CellSource::Field &&
            model::tableInfo(model.table()).fields[model.columns()[static_cast<std::size_t>(column)].field].type !=
                model::ColumnType::Text;
        m_view->setColumnWidth(column, number        ? numberColumnWidth
                                       : column == 0 ? textColumnWidth + 60
                                                     : textColumnWidth);
    }

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(6, 4, 6, 0);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_onlyCluster);
    tools->addStretch();
    tools->addWidget(m_count);
    tools->addWidget(m_menuButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(tools);
    column->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_typing, &QTimer::timeout, this, [this] {
        static const QRegularExpression spaces(QStringLiteral("\\s+"));
        m_model.setWords(m_filter->text().split(spaces, Qt::SkipEmptyParts));
    });
    connect(m_onlyCluster, &QToolButton::toggled, this, &TablePanel::followCluster);
    connect(&selection, &Selection::clusterChanged, this, &TablePanel::followCluster);
    if (model.table() == model::TableId::Participants)
        connect(&selection, &Selection::participantsChanged, this, &TablePanel::takeSelection);
    else
        connect(&selection, &Selection::linksChanged, this, &TablePanel::takeSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::giveSelection);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_syncing = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_syncing = false;
        takeSelection();
        showCount();
    });
    connect(&model, &TableModel::orderingChanged, this, &TablePanel::showCount);
    connect(&model, &TableModel::allShown, this, [this] {
        takeSelection();
        showCount();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { m_menu->popup(m_view->viewport()->mapToGlobal(place)); });
    makeMenu();
    retranslate();
}

void TablePanel::reveal(Row row)
{
    if (const int position = m_model.positionOf(row); position >= 0)
        m_view->scrollTo(m_model.index(position, std::max(0, m_view->currentIndex().column())));
}

void TablePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    QWidget::changeEvent(event);
}

/// In a turn of its own: the view goes through all rows, of which there may be millions.
void TablePanel::fitRows()
{
    m_fitRows->clear();
    m_fitRows->add([this] {
        if (const int height = fontMetrics().height() + 8; height != m_view->verticalHeader()->defaultSectionSize()) {
            m_view->verticalHeader()->setDefaultSectionSize(height);
            Steps::endTurn();
        }
    });
}

void TablePanel::retranslate()
{
    const QString table = model::tableLabel(m_model.table());
    m_filter->setPlaceholderText(tr("Filter by words in any column"));
    //: %1 is "Participants" or "Links"
    m_filter->setAccessibleName(tr("Filter the table: %1").arg(table));
    m_view->setAccessibleName(table);
    m_onlyCluster->setText(tr("Only this cluster"));
    m_onlyCluster->setToolTip(tr("Show only rows that belong to the selected cluster"));
    m_menuButton->setText(tr("Rows"));
    m_menuButton->setToolTip(tr("What can be done with the selected rows"));
    m_setValue->setText(tr("&Set a value for all…"));
    m_copy->setText(tr("&Copy rows"));
    m_paste->setText(tr("&Paste rows…"));
    m_delete->setText(tr("&Delete rows"));
    m_zoom->setText(tr("&Zoom to selection"));
    showCount();
}

void TablePanel::showCount()
{
    if (m_model.isOrdering()) {
        m_count->setText(tr("Sorting and filtering…"));
        return;
    }
    const auto shown = static_cast<std::int64_t>(m_model.listedRows());
    const auto total = static_cast<std::int64_t>(m_model.totalRows());
    if (shown == total)
        m_count->setText(tr("%n row(s)", "how many a table has", static_cast<int>(total)));
    else
        m_count->setText(tr("%1 of %2 rows").arg(countText(shown), countText(total)));
}

const std::vector<Row> &TablePanel::selectedRows() const
{
    return m_model.table() == model::TableId::Participants ? m_selection.participants() : m_selection.links();
}

void TablePanel::takeSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    QItemSelection marked;
    int first = -1;
    int from = -1;
    int to = -2;
    std::vector<int> positions;
    for (const Row row : selectedRows()) {
        if (const int position = m_model.positionOf(row); position >= 0)
            positions.push_back(position);
        if (positions.size() >= rangesMarked)
            break;
    }
    std::sort(positions.begin(), positions.end());
    const int lastColumn = m_model.columnCount() - 1;
    const auto close = [&] {
        if (from >= 0)
            marked.append(QItemSelectionRange(m_model.index(from, 0), m_model.index(to, lastColumn)));
    };
    for (const int position : positions) {
        if (first < 0)
            first = position;
        if (position != to + 1) {
            close();
            from = position;
        }
        to = position;
    }
    close();
    m_view->selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        const QModelIndex place = m_model.index(first, std::max(0, m_view->currentIndex().column()));
        m_view->selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(place);
    }
    m_syncing = false;
}

void TablePanel::giveSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    std::vector<Row> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int position = range.top(); position <= range.bottom(); ++position)
            rows.push_back(m_model.rowAt(position));
    }
    if (m_model.table() == model::TableId::Participants)
        m_selection.setParticipants(std::move(rows));
    else
        m_selection.setLinks(std::move(rows));
    m_syncing = false;
}

void TablePanel::followCluster()
{
    const Row cluster = m_selection.cluster();
    m_onlyCluster->setEnabled(cluster != model::noRow || m_onlyCluster->isChecked());
    m_model.setCluster(m_onlyCluster->isChecked() ? cluster : model::noRow);
    showCount();
}

void TablePanel::copySelected()
{
    QString text;
    const int columns = m_model.columnCount();
    int copied = 0;
    for (int column = 0; column < columns; ++column)
        text += m_model.headerData(column, Qt::Horizontal).toString() + (column + 1 < columns ? u'\t' : u'\n');
    for (const Row row : selectedRows()) {
        const int position = m_model.positionOf(row);
        if (position < 0)
            continue;
        if (++copied > rowsCopied)
            break;
        for (int column = 0; column < columns; ++column) {
            const QModelIndex cell = m_model.index(position, column);
            const QString value = cellForSpreadsheet(cell.data(Qt::AccessibleTextRole).toString()); // flags in words
            text += value + (column + 1 < columns ? u'\t' : u'\n');
        }
    }
    if (copied > 0)
        QGuiApplication::clipboard()->setText(text);
}

QAction *TablePanel::addRowAction(const QKeySequence &key, void (TablePanel::*act)())
{
    auto *action = new QAction(m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the window has the same keys for other things
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    m_menu->addAction(action);
    return action;
}

void TablePanel::makeMenu()
{
    m_setValue = addRowAction(QKeySequence(Qt::CTRL | Qt::Key_D), &TablePanel::askForValue);
    m_copy = addRowAction(QKeySequence::Copy, &TablePanel::copySelected);
    m_paste = addRowAction(QKeySequence::Paste, &TablePanel::pasteRequested);
    m_delete = addRowAction(QKeySequence::Delete, &TablePanel::deleteSelected);
    m_menu->addSeparator();
    m_zoom = m_menu->addAction(QString(), this, &TablePanel::zoomRequested);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_menu, &QMenu::aboutToShow, this, &TablePanel::fitMenu);
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : {m_setValue, m_copy, m_delete, m_zoom})
            action->setEnabled(true); // for their keys; without rows they do nothing
    });
}

void TablePanel::fitMenu()
{
    const auto count = static_cast<int>(selectedRows().size());
    for (QAction *action : {m_setValue, m_copy, m_delete, m_zoom})
        action->setEnabled(count > 0);
    m_delete->setText(count > 0 ? tr("&Delete %n row(s)", nullptr, count) : tr("&Delete rows"));
}

void TablePanel::deleteSelected()
{
    const std::vector<Row> rows = selectedRows(); // by value: the selection shrinks on the way
    if (const QString sentence = m_model.removeMany(rows); !sentence.isEmpty())
        Q_EMIT rowsDeleted(sentence);
}

void TablePanel::askForValue()
{
    if (selectedRows().empty())
        return;
    const int column = m_view->currentIndex().column();
    const auto &columns = m_model.columns();
    const model::FieldIndex field = column >= 0 && columns[static_cast<std::size_t>(column)].source == CellSource::Field
                                        ? columns[static_cast<std::size_t>(column)].field
                                        : model::noField;
    const std::vector<Row> rows = selectedRows();
    auto *dialog = new ManyCellsDialog(m_model.tables(), m_model.table(), columns, rows, field, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ManyCellsDialog::chosen, this, [this, rows](model::FieldIndex chosen, const model::Value &value) {
        m_model.setMany(rows, chosen, value);
    });
    dialog->open();
}

} // namespace atlas::ui
