// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/compare/comparison.h"

#include <QAbstractTableModel>

namespace atlas::ui {

/// A comparison as a table: the first column names the row, one more for each cluster. Window's thread.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(QObject *parent = nullptr);

    void show(Comparison comparison);
    const Comparison &comparison() const { return m_comparison; }
    const ComparisonRow &row(int row) const { return m_comparison.rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Comparison m_comparison;
};

} // namespace atlas::ui
