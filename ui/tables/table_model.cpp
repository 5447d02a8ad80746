// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/table_model.h"

#include "app/model/vocabulary.h"
#include "ui/background.h"
#include "ui/tables/table_edits.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

using model::FieldIndex;
using model::Row;
using model::TableId;

namespace {

constexpr std::size_t updatesToldOneByOne = 256;
constexpr std::size_t shownAtOnce = 50000; ///< rows given to the view in one step; it keeps something of each
constexpr Row orderedAtOnce = 100000;      ///< rows looked at in one turn

} // namespace

TableModel::TableModel(model::Document &document, TableId table, std::vector<ColumnSpec> columns, ApplyEdit apply,
                       QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_apply(std::move(apply)), m_showMore(this)
{
    m_query.table = table;
    m_query.columns = std::move(columns);
    m_query.language = QStringLiteral("en");
    renewReader();
    m_order = plainOrder(rows());
    m_shown = m_order.size(); // nobody looks yet
    connect(&document, &model::Document::changed, this, &TableModel::follow);
    connect(&document, &model::Document::contentReplaced, this, [this] {
        m_query.cluster = model::noRow;
        m_query.provinceOf = {}; // both speak of the earlier atlas
        m_query.pickIndex.reset();
        renewReader();
        m_orderer.cancel();
        adopt({}); // rows of the earlier atlas mean nothing now
        reorder();
    });
    connect(&m_orderer, &RowOrderer::ready, this, [this](const std::shared_ptr<RowOrder> &order) {
        if (!order->listsTheSame(m_order)) // a reset would end the typing in a cell
            adopt(std::move(*order));
        else if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&m_orderer, &RowOrderer::busyChanged, this, &TableModel::orderingChanged);
}

Row TableModel::rowAt(int position) const
{
    return position >= 0 && position < rowCount() ? m_order.at(static_cast<std::size_t>(position)) : model::noRow;
}

int TableModel::positionOf(Row row) const
{
    const std::uint32_t position = m_order.positionOf(row);
    return position < m_shown ? static_cast<int>(position) : -1;
}

std::size_t TableModel::totalRows() const
{
    return rows().aliveCount();
}

void TableModel::setLanguage(const QString &language)
{
    m_query.language = language;
    if (m_query.table == TableId::Participants) { // the name a person reads comes first
        using F = model::ParticipantFields;
        const auto column = [this](FieldIndex field) {
            return std::find(m_query.columns.begin(), m_query.columns.end(), ColumnSpec{CellSource::Field, field});
        };
        const auto english = column(F::NameEn);
        const auto local = column(F::Name);
        if (english != m_query.columns.end() && local != m_query.columns.end() &&
            (english < local) != (language == u"en"))
            std::iter_swap(english, local);
    }
    renewReader();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::setProvinceLookup(ProvinceLookup lookup)
{
    m_query.provinceOf = std::move(lookup);
    renewReader();
    provincesChanged();
    if (m_query.restsOnPlaces())
        reorder();
}

void TableModel::setPickIndex(std::shared_ptr<const session::PickIndex> index)
{
    m_query.pickIndex = std::move(index);
}

void TableModel::setKindIcons(std::function<QIcon(const QString &)> icons)
{
    m_icons = std::move(icons);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

void TableModel::setWords(const QStringList &words)
{
    if (words == m_query.words)
        return;
    m_query.words = words;
    reorder();
}

void TableModel::setCluster(Row cluster)
{
    if (cluster == m_query.cluster)
        return;
    m_query.cluster = cluster;
    reorder();
}

void TableModel::provincesChanged()
{
    for (int column = 0; column < columnCount(); ++column) {
        const CellSource source = m_query.columns[static_cast<std::size_t>(column)].source;
        if (rowCount() > 0 && (source == CellSource::Province || source == CellSource::Crossing))
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown);
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_query.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const Row row = rowAt(index.row());
    if (!index.isValid() || !rows().isAlive(row))
        return {};
    const ColumnSpec &column = m_query.columns[static_cast<std::size_t>(index.column())];
    const model::FieldInfo *field = fieldOf(column);
    const bool isFlag = field != nullptr && field->type == model::ColumnType::Flag;
    const bool isNumber = field != nullptr && field->type == model::ColumnType::Real;
    switch (role) {
    case Qt::DisplayRole:
        return m_reader->text(row, column);
    case Qt::ToolTipRole: {
        const QString text = m_reader->text(row, column);
        return text.size() > 24 ? QVariant(text) : QVariant();
    }
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::CheckStateRole:
        return isFlag ? QVariant(static_cast<int>(rows().flag(row, column.field) ? Qt::Checked : Qt::Unchecked))
                      : QVariant();
    case Qt::AccessibleTextRole:
        return isFlag ? QVariant(rows().flag(row, column.field) ? tr("yes") : tr("no"))
                      : QVariant(m_reader->text(row, column));
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == 0 && m_icons && m_query.table == TableId::Participants)
            return m_icons(rows().text(row, model::ParticipantFields::Kind));
        return {};
    case RowRole:
        return row;
    case VocabularyRole:
        return static_cast<int>(field != nullptr ? field->vocabulary : model::Vocabulary::None);
    case NumberRole:
        return isNumber;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec &column = m_query.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return m_reader->heading(column);
    if (role == Qt::ToolTipRole && column.source == CellSource::Province)
        return tr("The declared region's province, or else where the participant is located");
    if (role == Qt::ToolTipRole && column.source == CellSource::Crossing)
        return tr("Whether the two ends lie in different provinces");
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return flags;
    const ColumnSpec &column = m_query.columns[static_cast<std::size_t>(index.column())];
    if (isEditable(column))
        flags |= fieldOf(column)->type == model::ColumnType::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row row = rowAt(index.row());
    if (!index.isValid() || !rows().isAlive(row))
        return false;
    const ColumnSpec &column = m_query.columns[static_cast<std::size_t>(index.column())];
    if (!isEditable(column))
        return false;
    model::Value next;
    switch (fieldOf(column)->type) {
    case model::ColumnType::Flag:
        if (role != Qt::CheckStateRole)
            return false;
        next = value.toInt() == Qt::Checked;
        break;
    case model::ColumnType::Real: {
        auto number = parsedNumber(value.toString());
        if (!number) {
            Q_EMIT editRefused(number.problem());
            return false;
        }
        next = std::move(number).value();
        break;
    }
    case model::ColumnType::Text:
        if (const QString text = value.toString().trimmed(); !text.isEmpty())
            next = text;
        break;
    case model::ColumnType::Point:
    case model::ColumnType::Shape:
        return false;
    }
    if (next == rows().value(row, column.field))
        return true; // nothing to undo
    const auto done =
        m_apply(cellEdit(m_document.tables(), m_query.table, row, column.field, std::move(next), m_query.language));
    if (!done)
        Q_EMIT editRefused(done.problem());
    return done.ok();
}

bool TableModel::setMany(const std::vector<Row> &many, FieldIndex field, const model::Value &value)
{
    ManyCells cells = manyCellsEdit(m_document.tables(), m_query.table, many, field, value);
    if (cells.changed == 0)
        return true;
    const auto done = m_apply(std::move(cells.edit));
    if (!done)
        Q_EMIT editRefused(done.problem());
    return done.ok();
}

QString TableModel::removeMany(const std::vector<Row> &many)
{
    Removal removal = removalEdit(m_document.tables(), m_query.table, many);
    if (removal.rows == 0)
        return {};
    const QString sentence = removal.sentence(m_query.table);
    const auto done = m_apply(std::move(removal.edit));
    if (!done) {
        Q_EMIT editRefused(done.problem());
        return {};
    }
    return sentence;
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        m_query.sortBy.reset();
    else
        m_query.sortBy = m_query.columns[static_cast<std::size_t>(column)];
    m_query.descending = order == Qt::DescendingOrder;
    reorder();
}

const model::FieldInfo *TableModel::fieldOf(const ColumnSpec &column) const
{
    return column.source == CellSource::Field ? &rows().info().fields[column.field] : nullptr;
}

bool TableModel::isEditable(const ColumnSpec &column) const
{
    return column.source == CellSource::Field && column.field != rows().info().idField;
}

QVariant TableModel::editValue(Row row, const ColumnSpec &column) const
{
    const model::FieldInfo *field = fieldOf(column);
    if (field == nullptr)
        return m_reader->text(row, column);
    switch (field->type) {
    case model::ColumnType::Text:
        return rows().text(row, column.field);
    case model::ColumnType::Real:
        return typedNumber(rows().real(row, column.field));
    case model::ColumnType::Flag:
        return rows().flag(row, column.field);
    case model::ColumnType::Point:
    case model::ColumnType::Shape:
        break;
    }
    return {};
}

void TableModel::renewReader()
{
    m_reader.emplace(m_document.tables(), m_query.table, m_query.language, m_query.provinceOf);
}

void TableModel::reorder()
{
    if (m_query.isPlain()) {
        auto order = rows().rowCount() > orderedAtOnce ? unbrokenOrder(rows()) : plainOrder(rows());
        if (order) {
            m_orderer.cancel();
            adopt(std::move(*order));
            return;
        }
    }
    m_orderer.request(m_document.snapshot(), m_query);
}

void TableModel::adopt(RowOrder order)
{
    const bool wasUnbroken = m_order.first > 0;
    if (wasUnbroken && order.first > 0) { // rows came or went at the end
        const std::size_t now = order.first;
        if (now < m_shown) {
            beginRemoveRows({}, static_cast<int>(now), static_cast<int>(m_shown) - 1);
            m_order = std::move(order);
            m_shown = now;
            endRemoveRows();
        } else {
            m_order = std::move(order);
        }
    } else {
        beginResetModel();
        std::swap(m_order, order);
        m_shown = std::min(m_order.size(), shownAtOnce);
        endResetModel();
        if (order.size() > shownAtOnce)
            discardInBackground(std::move(order));
    }
    m_showMore.clear();
    if (m_shown + shownAtOnce < m_order.size())
        m_showMore.add([this] { showMore(); });
    else
        showMore();
}

void TableModel::showMore()
{
    const std::size_t next = std::min(m_order.size(), m_shown + shownAtOnce);
    if (next > m_shown) {
        beginInsertRows({}, static_cast<int>(m_shown), static_cast<int>(next) - 1);
        m_shown = next;
        endInsertRows();
    }
    if (m_shown < m_order.size())
        m_showMore.add([this] { showMore(); });
    else
        Q_EMIT allShown();
}

void TableModel::follow(const model::ChangeSet &changes)
{
    if (!changes[TableId::Regions].isEmpty() || !changes[TableId::BoundarySets].isEmpty() ||
        !changes[TableId::Atlas].isEmpty())
        renewReader();
    const model::TableChange &mine = changes[m_query.table];
    const bool membersMoved = m_query.cluster != model::noRow && !changes[TableId::Memberships].isEmpty();
    if (!mine.inserted.empty() || !mine.removed.empty() || membersMoved) {
        // Removed rows are blank until the new order is there.
        reorder();
        return;
    }
    const int last = columnCount() - 1;
    const bool endsRenamed = m_query.table == TableId::Links && !changes[TableId::Participants].isEmpty();
    if (rowCount() == 0 || (mine.updated.empty() && !endsRenamed))
        return;
    if (endsRenamed || mine.updated.size() > updatesToldOneByOne) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
        return;
    }
    for (const model::RowUpdate &update : mine.updated) {
        if (const int position = positionOf(update.row); position >= 0)
            Q_EMIT dataChanged(index(position, 0), index(position, last));
    }
}

std::vector<ColumnSpec> participantColumns()
{
    using F = model::ParticipantFields;
    std::vector<ColumnSpec> columns = {
        {CellSource::Field, F::Name}, {CellSource::Field, F::Kind}, {CellSource::Province}};
    for (const FieldIndex field : {F::Industry, F::Employees, F::RegionCode, F::LocationQuality, F::NameEn, F::Country,
                                   F::ValidFrom, F::ValidTo, F::Source, F::Illustrative, F::Id})
        columns.push_back({CellSource::Field, field});
    return columns;
}

std::vector<ColumnSpec> linkColumns()
{
    using F = model::LinkFields;
    std::vector<ColumnSpec> columns = {
        {CellSource::EndName, F::From}, {CellSource::EndName, F::To}, {CellSource::Crossing}};
    for (const FieldIndex field :
         {F::Kind, F::Formality, F::Weight, F::Directed, F::ValidFrom, F::ValidTo, F::Source, F::Illustrative, F::Id})
        columns.push_back({CellSource::Field, field});
    return columns;
}

} // namespace atlas::ui
