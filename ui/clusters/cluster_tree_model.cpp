// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/clusters/cluster_tree_model.h"

#include "app/model/vocabulary.h"
#include "ui/canvas/marker_icon.h"
#include "ui/number_text.h"

namespace atlas::ui {

using model::ClusterFields;
using model::Row;
using model::TableId;

ClusterTreeModel::ClusterTreeModel(model::Document &document, ReportLookup reports, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_reports(std::move(reports))
{
    rebuild();
    connect(&document, &model::Document::changed, this, &ClusterTreeModel::follow);
    connect(&document, &model::Document::contentReplaced, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
}

const model::Table &ClusterTreeModel::clusters() const
{
    return m_document.tables()[TableId::Clusters];
}

void ClusterTreeModel::setLanguage(const QString &language)
{
    beginResetModel(); // names are what it is sorted by
    m_language = language;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ClusterTreeModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_signs.clear();
}

void ClusterTreeModel::reportsChanged(const std::vector<Row> &clusters)
{
    // One signal for all of one parent: views look at each signal by itself.
    std::map<int, std::pair<int, int>> places; // by parent: first and last node
    for (const Row cluster : clusters) {
        if (cluster >= m_nodeOfRow.size() || m_nodeOfRow[cluster] < 0)
            continue;
        const int node = m_nodeOfRow[cluster];
        const auto place = [this](int of) { return m_nodes[static_cast<std::size_t>(of)].place; };
        const auto [at, isNew] = places.try_emplace(m_nodes[static_cast<std::size_t>(node)].parent, node, node);
        if (place(node) < place(at->second.first))
            at->second.first = node;
        if (place(node) > place(at->second.second))
            at->second.second = node;
    }
    for (const auto &[parent, range] : places)
        Q_EMIT dataChanged(indexOf(m_nodes[static_cast<std::size_t>(range.first)].row, Crossing),
                           indexOf(m_nodes[static_cast<std::size_t>(range.second)].row, Crossing));
}

QModelIndex ClusterTreeModel::indexOf(Row cluster, int column) const
{
    if (cluster >= m_nodeOfRow.size() || m_nodeOfRow[cluster] < 0)
        return {};
    const int node = m_nodeOfRow[cluster];
    return createIndex(m_nodes[static_cast<std::size_t>(node)].place, column, static_cast<quintptr>(node));
}

QModelIndex ClusterTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex ClusterTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[child.internalId()].parent;
    if (above < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(above)].place, 0, static_cast<quintptr>(above));
}

int ClusterTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ClusterTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ClusterTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = m_nodes[index.internalId()].row;
    if (!clusters().isAlive(row))
        return {};
    if (role == RowRole)
        return row;
    if (index.column() == Name) {
        const QString kind = clusters().text(row, ClusterFields::Kind);
        switch (role) {
        case Qt::DisplayRole:
        case SortRole:
            return m_document.tables().displayName(TableId::Clusters, row, m_language);
        case Qt::DecorationRole:
            return clusterKindIcon(kind, themeForGround(m_palette.color(QPalette::Base)));
        case Qt::ToolTipRole:
            return QStringLiteral("%1\n%2").arg(m_document.tables().displayName(TableId::Clusters, row, m_language),
                                                model::vocabularyLabel(model::Vocabulary::ClusterKind, kind));
        default:
            return {};
        }
    }
    const auto report = m_reports ? m_reports(row) : nullptr;
    if (!report)
        return role == Qt::DisplayRole   ? QVariant(QStringLiteral("…"))
               : role == SortRole        ? QVariant(-1.0)
               : role == Qt::ToolTipRole ? QVariant(tr("Being computed…"))
                                         : QVariant();
    const Verdict verdict = verdictOf(*report);
    const std::optional<double> beyond =
        report->otherProvincesAreaShare ? report->otherProvincesAreaShare : report->extraHostParticipantShare;
    const bool figure =
        beyond && (verdict == Verdict::Crosses || verdict == Verdict::MayCross || verdict == Verdict::NoExtent);
    switch (role) {
    case Qt::DisplayRole:
        return figure ? QStringLiteral("%1 · %2").arg(verdictBadge(verdict), shareText(*beyond))
                      : verdictBadge(verdict);
    case Qt::DecorationRole:
        return signOf(verdict);
    case Qt::ToolTipRole: {
        if (!figure)
            return verdictSentence(*report, m_language);
        const QString basis = report->otherProvincesAreaShare
                                  ? tr("%1 of the area lies in other provinces than the host.")
                                  : tr("%1 of the participants are outside the host province.");
        return QStringLiteral("%1\n%2").arg(verdictSentence(*report, m_language), basis.arg(shareText(*beyond)));
    }
    case SortRole:
        return static_cast<int>(verdict) * 2.0 + 1 - beyond.value_or(0); // the most crossing first
    default:
        return {};
    }
}

QVariant ClusterTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Crossing)
        return tr("Whether the cluster crosses provincial lines, and how much of it lies outside its host province");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Cluster");
    case Crossing:
        return tr("Crossing");
    default:
        return {};
    }
}

const std::vector<int> &ClusterTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

void ClusterTreeModel::rebuild()
{
    const model::Table &table = clusters();
    m_nodes.clear();
    m_top.clear();
    m_nodeOfRow.assign(table.rowCount(), -1);
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row))
            continue;
        m_nodeOfRow[row] = static_cast<int>(m_nodes.size());
        m_nodes.push_back({-1, 0, row, {}});
    }
    for (Node &node : m_nodes) {
        const model::StringId above = table.textId(node.row, ClusterFields::ParentCluster);
        const Row aboveRow = above == 0 ? model::noRow : table.rowOf(above);
        if (aboveRow != model::noRow && aboveRow != node.row)
            node.parent = m_nodeOfRow[aboveRow];
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) { // a ring of parents would hide its clusters: cut it here
        std::size_t steps = 0;
        for (int at = m_nodes[i].parent; at >= 0; at = m_nodes[static_cast<std::size_t>(at)].parent) {
            if (at == static_cast<int>(i) || ++steps > m_nodes.size()) {
                m_nodes[i].parent = -1;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        Node &node = m_nodes[i];
        std::vector<int> &siblings = node.parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(node.parent)].children;
        node.place = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
}

void ClusterTreeModel::follow(const model::ChangeSet &changes)
{
    const model::TableChange &mine = changes[TableId::Clusters];
    bool restructure = !mine.inserted.empty() || !mine.removed.empty();
    for (const model::RowUpdate &update : mine.updated) {
        constexpr std::uint32_t structure = (1U << ClusterFields::ParentCluster) | (1U << ClusterFields::Id);
        restructure = restructure || (update.fields & structure) != 0;
    }
    if (restructure) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    for (const model::RowUpdate &update : mine.updated) {
        const QModelIndex first = indexOf(update.row);
        if (first.isValid())
            Q_EMIT dataChanged(first, indexOf(update.row, ColumnCount - 1));
    }
}

const QIcon &ClusterTreeModel::signOf(Verdict verdict) const
{
    auto found = m_signs.find(verdict);
    if (found == m_signs.end())
        found = m_signs.emplace(verdict, verdictIcon(verdict, m_palette)).first;
    return found->second;
}

} // namespace atlas::ui
