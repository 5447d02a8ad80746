// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/column_table.h"

#include "ui/level_style.h"
#include "ui/number_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int mostColumns = 80; ///< shown; the others can still be imported by their guessed fields
constexpr int mostRows = 20;
constexpr double doubtful = 0.6;

} // namespace

ColumnTable::ColumnTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setAccessibleName(tr("First rows of the file, and the field each column fills"));
    horizontalHeader()->setDefaultSectionSize(140);
    setHorizontalScrollMode(ScrollPerPixel);
}

void ColumnTable::showPreview(const intake::ImportPreview &preview)
{
    const int columns = static_cast<int>(std::min<qsizetype>(preview.columns.size(), mostColumns));
    const int rows = static_cast<int>(std::min<std::size_t>(preview.rows.size(), mostRows));
    setUpdatesEnabled(false);
    if (columnCount() != columns)
        clear(); // the lists go too
    setColumnCount(columns);
    setRowCount(rows + 1);
    setHorizontalHeaderLabels(preview.columns.mid(0, columns));
    setVerticalHeaderItem(0, new QTableWidgetItem(tr("Field")));
    for (int row = 0; row < rows; ++row) {
        const intake::PreviewRow &shown = preview.rows[static_cast<std::size_t>(row)];
        setVerticalHeaderItem(row + 1, new QTableWidgetItem(countText(shown.number)));
        for (int column = 0; column < columns; ++column)
            setItem(row + 1, column, new QTableWidgetItem(shown.cells.value(column)));
    }
    for (int column = 0; column < columns; ++column) {
        QComboBox *box = fieldBox(column);
        if (!box) {
            box = new QComboBox(this);
            box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            setCellWidget(0, column, box);
            connect(box, &QComboBox::activated, this, [this, box, column] {
                Q_EMIT fieldChosen(horizontalHeaderItem(column)->text(), box->currentData().toString());
            });
        }
        fillBox(box, preview, column);
    }
    resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), 90, 240));
    setUpdatesEnabled(true);
}

void ColumnTable::fillBox(QComboBox *box, const intake::ImportPreview &preview, int column) const
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("not used"), QString());
    QString hint = tr("This column is not used.");
    for (const intake::ColumnGuess &guess : preview.fields) {
        box->addItem(guess.label, guess.field);
        if (guess.column != column)
            continue;
        box->setCurrentIndex(box->count() - 1);
        const bool sure = guess.confidence >= doubtful;
        box->setItemIcon(box->count() - 1, levelIcon(sure ? Level::Success : Level::Warning, palette()));
        hint = tr("%1 (%2 sure: %3)").arg(guess.label, shareText(guess.confidence), guess.why);
    }
    box->setToolTip(hint);
    box->setAccessibleName(tr("Field of column %1").arg(preview.columns.value(column)));
    box->setAccessibleDescription(hint);
}

QComboBox *ColumnTable::fieldBox(int column) const
{
    return qobject_cast<QComboBox *>(cellWidget(0, column));
}

} // namespace atlas::ui
