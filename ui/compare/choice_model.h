// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <QAbstractListModel>

#include <unordered_set>
#include <vector>

namespace atlas::ui {

/// The clusters that can be compared, each to be ticked. One value for each, as there may be ten thousand. Window's
/// thread.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Choice
    {
        model::Row row = model::noRow;
        QString name;
    };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<Choice> choices, const std::vector<model::Row> &ticked);
    /// Tells nobody but the view.
    void setTicked(const std::vector<model::Row> &ticked);
    bool isListed(model::Row row) const { return m_listed.count(row) > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person ticked one, or took the tick away.
    void tickChanged(atlas::model::Row row, bool ticked);

private:
    std::vector<Choice> m_choices;
    std::unordered_set<model::Row> m_listed;
    std::unordered_set<model::Row> m_ticked;
};

} // namespace atlas::ui
