// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/tables/table_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace atlas::ui {

class VocabularyBox;

/// Asks for one value for a column of all selected rows and says how many would change. Window's thread; the tables
/// outlive it.
class ManyCellsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p field: the column to begin with, when it can be set.
    ManyCellsDialog(const model::Tables &tables, model::TableId table, const std::vector<ColumnSpec> &columns,
                    std::vector<model::Row> rows, model::FieldIndex field, QWidget *parent = nullptr);

    QComboBox *columnBox() const { return m_column; }
    QLineEdit *lineEdit() const { return m_line; }
    QPushButton *applyButton() const { return m_apply; }
    QString effect() const;

Q_SIGNALS:
    void chosen(atlas::model::FieldIndex field, const atlas::model::Value &value);

private:
    model::FieldIndex field() const;
    /// None while what is typed does not fit the column.
    std::optional<model::Value> value() const;
    void showEditor();
    void showEffect();

    const model::Tables &m_tables;
    model::TableId m_table;
    std::vector<model::Row> m_rows;
    QComboBox *m_column;
    QStackedWidget *m_editors;
    QLineEdit *m_line;
    QComboBox *m_flag;
    VocabularyBox *m_words = nullptr;
    QLabel *m_effect;
    QPushButton *m_apply;
};

} // namespace atlas::ui
