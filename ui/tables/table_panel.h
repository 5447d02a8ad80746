// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/tables/table_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QTimer;
class QToolButton;

namespace atlas::ui {

class Selection;
class Steps;

/// A table of the window: the filter box, "only this cluster", how many rows are shown, and the view. What is selected
/// here is selected everywhere and the other way round. Model and selection are not owned and outlive it. Window
/// thread.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    TablePanel(TableModel &model, Selection &selection, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }
    QLineEdit *filterBox() const { return m_filter; }
    QToolButton *onlyClusterButton() const { return m_onlyCluster; }
    TableModel &model() const { return m_model; }
    /// What can be done with rows: set a value, paste, copy, delete, show on the map.
    QMenu *rowMenu() const { return m_menu; }
    /// Scrolls so that the row can be seen, if it is shown at all.
    void reveal(model::Row row);

Q_SIGNALS:
    /// The person wants to see the selected rows on the map.
    void zoomRequested();
    void pasteRequested(); ///< rows of the clipboard
    void rowsDeleted(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void retranslate();
    void showCount();
    void takeSelection(); ///< from the shared selection
    void giveSelection(); ///< to it
    const std::vector<model::Row> &selectedRows() const;
    void followCluster();
    void copySelected();
    void deleteSelected();
    void askForValue();
    void makeMenu();
    QAction *addRowAction(const QKeySequence &key, void (TablePanel::*act)());
    void fitMenu();

    TableModel &m_model;
    Selection &m_selection;
    QLineEdit *m_filter;
    QToolButton *m_onlyCluster;
    QLabel *m_count;
    QTableView *m_view;
    QTimer *m_typing;
    Steps *m_fitRows;
    QMenu *m_menu;
    QToolButton *m_menuButton;
    QAction *m_zoom = nullptr;
    QAction *m_setValue = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_delete = nullptr;
    bool m_syncing = false;
};

} // namespace atlas::ui
