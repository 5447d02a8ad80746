// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/document.h"
#include "ui/clusters/cluster_order.h"
#include "ui/drawing/latest_work.h"
#include "ui/report/verdict.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QPalette>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace atlas::ui {

/// The clusters as a tree: a mini-cluster under the complex it belongs to. Names, kinds and verdicts are fetched when
/// they are painted. Of many clusters the list is put in order on a worker; a search or another order shows a moment
/// later then. Lives on the window's thread; the document outlives it.
class ClusterTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Crossing, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< model::Row
    };
    /// What the report says about a cluster so far; null = not yet.
    using ReportLookup = std::function<std::shared_ptr<const crossing::ClusterReport>(model::Row)>;

    ClusterTreeModel(model::Document &document, ReportLookup reports, QObject *parent = nullptr);

    void setLanguage(const QString &language);
    /// Colours for the signs.
    void setPalette(const QPalette &palette);
    /// Lists only clusters with this in their names, and what is above and below them; empty = all.
    void setWords(const QString &words);
    /// The clusters' reports are others.
    void reportsChanged(const std::vector<model::Row> &clusters);
    QModelIndex indexOf(model::Row cluster, int column = Name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const model::Table &clusters() const;
    const std::vector<model::Row> &childrenOf(const QModelIndex &parent) const;
    double crossingKey(model::Row cluster) const;
    void reorder();
    void adopt(ClusterOrder order);
    void follow(const model::ChangeSet &changes);
    const QIcon &signOf(Verdict verdict) const;

    model::Document &m_document;
    ReportLookup m_reports;
    QString m_language = QStringLiteral("en");
    QPalette m_palette;
    QString m_words;
    int m_sortColumn = Name;
    bool m_descending = false;
    ClusterOrder m_order;
    LatestWork<std::shared_ptr<ClusterOrder>> m_work;
    QTimer m_resort; ///< after reports came, when their verdicts are what the list is ordered by
    mutable std::map<Verdict, QIcon> m_signs;
};

} // namespace atlas::ui
