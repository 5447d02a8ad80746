// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/clusters/clusters_panel.h"

#include "ui/clusters/cluster_tree_model.h"
#include "ui/selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

ClustersPanel::ClustersPanel(ClusterTreeModel &model, Selection &selection, QWidget *parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_search(new QLineEdit(this)),
      m_view(new QTreeView(this))
{
    m_model.setPalette(palette());
    m_search->setClearButtonEnabled(true);

    m_view->setModel(&m_model);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ClusterTreeModel::Name, Qt::AscendingOrder);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ClusterTreeModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionsMovable(false);
    m_view->setIndentation(12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setWords(text.trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_model.index(0, 0);
        if (first.isValid()) {
            m_view->setCurrentIndex(first);
            m_view->setFocus();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_syncing && current.isValid())
                    m_selection.setCluster(current.data(ClusterTreeModel::RowRole).toUInt());
            });
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT zoomRequested(index.data(ClusterTreeModel::RowRole).toUInt()); });
    connect(&selection, &Selection::clusterChanged, this, &ClustersPanel::takeSelection);
    // The line in focus may be filtered away; it stays selected everywhere else.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_syncing = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_syncing = false;
        m_view->expandAll();
        takeSelection();
    });
    retranslate();
    fitColumns();
    m_view->expandAll();
}

void ClustersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitColumns();
    } else if (event->type() == QEvent::PaletteChange) {
        m_model.setPalette(palette());
    }
    QWidget::changeEvent(event);
}

void ClustersPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search clusters"));
    m_search->setAccessibleName(tr("Search clusters"));
    m_view->setAccessibleName(tr("Clusters"));
}

void ClustersPanel::fitColumns()
{
    const QFontMetrics metrics(m_view->font());
    int widest = metrics.horizontalAdvance(verdictBadge(Verdict::OneProvince));
    for (const Verdict verdict : {Verdict::Crosses, Verdict::MayCross, Verdict::NoExtent})
        widest = std::max(widest, metrics.horizontalAdvance(verdictBadge(verdict) + QStringLiteral(" · 88 %")));
    m_view->setColumnWidth(ClusterTreeModel::Crossing, widest + 34);
}

void ClustersPanel::takeSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    const QModelIndex place = m_model.indexOf(m_selection.cluster());
    if (place.isValid()) {
        m_view->setCurrentIndex(place);
        m_view->scrollTo(place);
    } else {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    m_syncing = false;
}

} // namespace atlas::ui
