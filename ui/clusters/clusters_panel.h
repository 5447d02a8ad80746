// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace atlas::ui {

class ClusterTreeModel;
class Selection;

/// The list of clusters with its search box. The current line is the cluster in focus of the shared selection. Model
/// and selection are not owned. Window's thread.
class ClustersPanel : public QWidget
{
    Q_OBJECT

public:
    ClustersPanel(ClusterTreeModel &model, Selection &selection, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    QLineEdit *searchBox() const { return m_search; }

Q_SIGNALS:
    /// Double click or Enter: show it on the map.
    void zoomRequested(atlas::model::Row cluster);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitColumns();
    void takeSelection();

    ClusterTreeModel &m_model;
    Selection &m_selection;
    QLineEdit *m_search;
    QTreeView *m_view;
    bool m_syncing = false;
};

} // namespace atlas::ui
