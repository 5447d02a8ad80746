// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/clusters/cluster_tree_model.h"

#include "app/model/vocabulary.h"
#include "ui/canvas/marker_icon.h"
#include "ui/number_text.h"

namespace atlas::ui {

using model::ClusterFields;
using model::Row;
using model::TableId;

namespace {

constexpr Row orderedAtOnce = 500; ///< clusters; more are put in order on a worker
constexpr int resortMs = 500;

} // namespace

ClusterTreeModel::ClusterTreeModel(model::Document &document, ReportLookup reports, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_reports(std::move(reports)),
      m_work([this](const std::shared_ptr<ClusterOrder> &order) { adopt(std::move(*order)); })
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(resortMs);
    connect(&m_resort, &QTimer::timeout, this, &ClusterTreeModel::reorder);
    reorder();
    connect(&document, &model::Document::changed, this, &ClusterTreeModel::follow);
    connect(&document, &model::Document::contentReplaced, this, [this] {
        m_work.cancel();
        adopt({}); // rows of the earlier atlas mean nothing now
        reorder();
    });
}

const model::Table &ClusterTreeModel::clusters() const
{
    return m_document.tables()[TableId::Clusters];
}

void ClusterTreeModel::setLanguage(const QString &language)
{
    m_language = language;
    if (!m_order.top.empty()) {
        beginResetModel(); // every name is another one
        endResetModel();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    reorder();
}

void ClusterTreeModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    reorder();
}

void ClusterTreeModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    reorder();
}

void ClusterTreeModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_signs.clear();
}

void ClusterTreeModel::reportsChanged(const std::vector<Row> &clusters)
{
    if (m_sortColumn == Crossing && !m_resort.isActive())
        m_resort.start();
    // One signal for all of one parent: views look at each signal by itself.
    std::map<Row, std::pair<Row, Row>> ranges; // by parent: first and last
    for (const Row cluster : clusters) {
        if (!m_order.isListed(cluster))
            continue;
        const auto [at, isNew] = ranges.try_emplace(m_order.parents[cluster], cluster, cluster);
        auto &[first, last] = at->second;
        if (m_order.places[cluster] < m_order.places[first])
            first = cluster;
        if (m_order.places[cluster] > m_order.places[last])
            last = cluster;
    }
    for (const auto &[parent, range] : ranges)
        Q_EMIT dataChanged(indexOf(range.first, Crossing), indexOf(range.second, Crossing));
}

QModelIndex ClusterTreeModel::indexOf(Row cluster, int column) const
{
    if (!m_order.isListed(cluster))
        return {};
    return createIndex(m_order.places[cluster], column, static_cast<quintptr>(cluster));
}

QModelIndex ClusterTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<Row> &children = childrenOf(parent);
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex ClusterTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_order.parents[child.internalId()]) : QModelIndex();
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
    const auto row = static_cast<Row>(index.internalId());
    if (!clusters().isAlive(row))
        return {};
    if (role == RowRole)
        return row;
    if (index.column() == Name) {
        const QString kind = clusters().text(row, ClusterFields::Kind);
        switch (role) {
        case Qt::DisplayRole:
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

const std::vector<Row> &ClusterTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_order.children[parent.internalId()] : m_order.top;
}

/// The most crossing first; what is not known yet before all.
double ClusterTreeModel::crossingKey(Row cluster) const
{
    const auto report = m_reports ? m_reports(cluster) : nullptr;
    if (!report)
        return -1.0;
    const std::optional<double> beyond =
        report->otherProvincesAreaShare ? report->otherProvincesAreaShare : report->extraHostParticipantShare;
    return static_cast<int>(verdictOf(*report)) * 2.0 + 1 - beyond.value_or(0);
}

void ClusterTreeModel::reorder()
{
    ClusterQuery query{m_language, m_words, m_descending, {}};
    if (m_sortColumn == Crossing) {
        query.keys.reserve(clusters().rowCount());
        for (Row row = 0; row < clusters().rowCount(); ++row)
            query.keys.push_back(crossingKey(row));
    }
    if (clusters().rowCount() <= orderedAtOnce) {
        m_work.cancel();
        adopt(orderClusters(m_document.tables(), query, {}));
        return;
    }
    m_work.run([tables = m_document.snapshot(), query = std::move(query)](model::Progress &progress) {
        return std::make_shared<ClusterOrder>(orderClusters(*tables, query, progress));
    });
}

void ClusterTreeModel::adopt(ClusterOrder order)
{
    if (order == m_order)
        return;
    if (!isSameTree(order, m_order)) {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = std::move(order);
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : kept)
        moved += indexOf(static_cast<Row>(index.internalId()), index.column());
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ClusterTreeModel::follow(const model::ChangeSet &changes)
{
    const model::TableChange &mine = changes[TableId::Clusters];
    bool isOther = !mine.inserted.empty() || !mine.removed.empty();
    for (const model::RowUpdate &update : mine.updated) {
        constexpr std::uint32_t structure = (1U << ClusterFields::ParentCluster) | (1U << ClusterFields::Id) |
                                            (1U << ClusterFields::Name) | (1U << ClusterFields::NameEn);
        isOther = isOther || (update.fields & structure) != 0;
        const QModelIndex first = indexOf(update.row);
        if (first.isValid())
            Q_EMIT dataChanged(first, indexOf(update.row, ColumnCount - 1));
    }
    if (isOther)
        reorder();
}

const QIcon &ClusterTreeModel::signOf(Verdict verdict) const
{
    auto found = m_signs.find(verdict);
    if (found == m_signs.end())
        found = m_signs.emplace(verdict, verdictIcon(verdict, m_palette)).first;
    return found->second;
}

} // namespace atlas::ui
