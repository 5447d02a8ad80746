// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/compare/choice_model.h"

#include <utility>

namespace atlas::ui {

void ChoiceModel::setChoices(std::vector<Choice> choices, const std::vector<model::Row> &ticked)
{
    beginResetModel();
    m_choices = std::move(choices);
    m_listed.clear();
    m_listed.reserve(m_choices.size());
    for (const Choice &choice : m_choices)
        m_listed.insert(choice.row);
    m_ticked = {ticked.begin(), ticked.end()};
    endResetModel();
}

void ChoiceModel::setTicked(const std::vector<model::Row> &ticked)
{
    m_ticked = {ticked.begin(), ticked.end()};
    if (!m_choices.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return choice.name;
    if (role == Qt::CheckStateRole)
        return static_cast<int>(m_ticked.count(choice.row) > 0 ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool ChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const model::Row row = m_choices[static_cast<std::size_t>(index.row())].row;
    const bool ticked = value.toInt() == Qt::Checked;
    if (ticked == (m_ticked.count(row) > 0))
        return true;
    if (ticked)
        m_ticked.insert(row);
    else
        m_ticked.erase(row);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickChanged(row, ticked);
    return true;
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace atlas::ui
