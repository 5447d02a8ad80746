// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/document.h"
#include "ui/edits.h"
#include "ui/tables/cell_reader.h"
#include "ui/steps.h"
#include "ui/tables/row_orderer.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <functional>
#include <optional>
#include <vector>

namespace atlas::ui {

/// One table of the document for a view: every cell is fetched when it is painted, and the only thing kept per row is
/// its number in the order shown. Sorting, words and "only this cluster" are worked out by a RowOrderer; until they
/// are, the view keeps what it has. An edited row stays where it is until the person sorts again. Lives on the
/// window's thread; the document outlives it.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< model::Row
        VocabularyRole,         ///< int(model::Vocabulary), None when any text will do
        NumberRole,             ///< true for a column of numbers
    };

    TableModel(model::Document &document, model::TableId table, std::vector<ColumnSpec> columns, ApplyEdit apply,
               QObject *parent = nullptr);

    model::TableId table() const { return m_query.table; }
    const std::vector<ColumnSpec> &columns() const { return m_query.columns; }
    model::Row rowAt(int position) const;
    /// Where the row is shown; −1 when it is not.
    int positionOf(model::Row row) const;
    /// Rows that are listed. Of very many the view is given more and more, for a view takes its time: until it has all,
    /// rowCount() is smaller.
    std::size_t listedRows() const { return m_order.size(); }
    /// Living rows of the table, listed or not.
    std::size_t totalRows() const;
    bool isOrdering() const { return m_orderer.isBusy(); }

    void setLanguage(const QString &language);
    void setProvinceLookup(ProvinceLookup lookup);
    void setPickIndex(std::shared_ptr<const session::PickIndex> index);
    /// A symbol by stored kind, shown in the first column.
    void setKindIcons(std::function<QIcon(const QString &)> icons);
    void setWords(const QStringList &words);
    void setCluster(model::Row cluster); ///< noRow = rows of all clusters
    /// What provinceOf() answers has changed.
    void provincesChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const model::Tables &tables() const { return m_document.tables(); }
    /// One value for a field of many rows, as one step.
    bool setMany(const std::vector<model::Row> &rows, model::FieldIndex field, const model::Value &value);
    /// Deletes rows and what hangs on them, as one step; what went, in words, or nothing when it was refused.
    QString removeMany(const std::vector<model::Row> &rows);

Q_SIGNALS:
    void editRefused(const atlas::model::Problem &problem);
    void orderingChanged(bool ordering);
    /// The view has all rows now.
    void allShown();

private:
    const model::Table &rows() const { return m_document.tables()[m_query.table]; }
    const model::FieldInfo *fieldOf(const ColumnSpec &column) const;
    bool isEditable(const ColumnSpec &column) const;
    QVariant editValue(model::Row row, const ColumnSpec &column) const;
    void renewReader();
    void reorder();
    void adopt(RowOrder order);
    void showMore();
    void follow(const model::ChangeSet &changes);

    model::Document &m_document;
    ApplyEdit m_apply;
    RowQuery m_query;
    std::optional<CellReader> m_reader;
    std::function<QIcon(const QString &)> m_icons;
    RowOrderer m_orderer;
    RowOrder m_order;
    std::size_t m_shown = 0; ///< of m_order, what the view has been given
    Steps m_showMore;
};

/// The columns of the two tables that the window shows.
std::vector<ColumnSpec> participantColumns();
std::vector<ColumnSpec> linkColumns();

} // namespace atlas::ui
