// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/comparison_model.h"

#include <QFont>

namespace atlas::ui {

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void ComparisonModel::show(Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_comparison.names.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow &shown = row(index.row());
    const bool heading = shown.kind == ComparisonRow::Kind::Heading;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == 0)
            return shown.label;
        return heading ? QString() : shown.cells[static_cast<std::size_t>(index.column() - 1)].text;
    case Qt::AccessibleTextRole:
        if (index.column() == 0 || heading)
            return shown.label;
        return QStringLiteral("%1, %2: %3")
            .arg(shown.label, m_comparison.names[index.column() - 1],
                 shown.cells[static_cast<std::size_t>(index.column() - 1)].text);
    case Qt::FontRole:
        if (heading) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return section == 0 ? tr("Figure") : m_comparison.names.value(section - 1);
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace atlas::ui
