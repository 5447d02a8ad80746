// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/document.h"
#include "ui/report/verdict.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace atlas::ui {

/// The clusters as a tree: a mini-cluster under the complex it belongs to. Names, kinds and verdicts are fetched when
/// they are painted. Lives on the window's thread; the document outlives it.
class ClusterTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Crossing, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< model::Row
        SortRole,
    };
    /// What the report says about a cluster so far; null = not yet.
    using ReportLookup = std::function<std::shared_ptr<const crossing::ClusterReport>(model::Row)>;

    ClusterTreeModel(model::Document &document, ReportLookup reports, QObject *parent = nullptr);

    void setLanguage(const QString &language);
    /// Colours for the signs.
    void setPalette(const QPalette &palette);
    /// The clusters' reports are others.
    void reportsChanged(const std::vector<model::Row> &clusters);
    QModelIndex indexOf(model::Row cluster, int column = Name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1; ///< index into m_nodes; −1 = top
        int place = 0;   ///< among its siblings
        model::Row row = model::noRow;
        std::vector<int> children;
    };
    const model::Table &clusters() const;
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    void rebuild();
    void follow(const model::ChangeSet &changes);
    const QIcon &signOf(Verdict verdict) const;

    model::Document &m_document;
    ReportLookup m_reports;
    QString m_language = QStringLiteral("en");
    QPalette m_palette;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    std::vector<int> m_nodeOfRow; // by row; −1 = none
    mutable std::map<Verdict, QIcon> m_signs;
};

} // namespace atlas::ui
