// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/progress.h"
#include "app/session/pick_index.h"
#include "ui/tables/cell_reader.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::ui {

/// Which rows of a table to show, and in which order. A value.
struct RowQuery
{
    model::TableId table = model::TableId::Participants;
    std::vector<ColumnSpec> columns;  ///< where words are looked for
    std::optional<ColumnSpec> sortBy; ///< none = as the table has them
    bool descending = false;
    QStringList words;                 ///< every one has to stand in some column; letters' case is ignored
    model::Row cluster = model::noRow; ///< only its participants, or links with an end among them; noRow = all
    QString language;                  ///< "ko" or "en"
    ProvinceLookup provinceOf;
    std::shared_ptr<const session::PickIndex> pickIndex; ///< for clusters without memberships

    /// Whether rows come or go, or change places, when provinceOf or pickIndex answer otherwise.
    bool restsOnPlaces() const;
    bool isPlain() const { return !sortBy && words.isEmpty() && cluster == model::noRow; }
};

/// The rows that a view shows.
struct RowOrder
{
    static constexpr std::uint32_t hidden = 0xFFFFFFFFU;

    std::vector<model::Row> rows;         ///< view position → row; empty = the first \c first rows as they are
    std::vector<std::uint32_t> positions; ///< row → view position, or hidden; empty = rows are ascending
    std::uint32_t first = 0;

    std::size_t size() const { return rows.empty() ? first : rows.size(); }
    model::Row at(std::size_t position) const
    {
        return rows.empty() ? static_cast<model::Row>(position) : rows[position];
    }
    bool listsTheSame(const RowOrder &other) const { return first == other.first && rows == other.rows; }
    std::uint32_t positionOf(model::Row row) const;
};

/// The living rows as the table has them; a few milliseconds for a million.
RowOrder plainOrder(const model::Table &table);
/// The same without a look at every row, where no living row comes after a dead one.
std::optional<RowOrder> unbrokenOrder(const model::Table &table);

/// Carries out the query. On a worker: tens of milliseconds to some seconds for millions of rows. Rows with equal
/// values keep the order of the table; missing values come last either way. A cancelled query gives what it has.
RowOrder orderRows(const model::Tables &tables, const RowQuery &query, model::Progress &progress);

/// Compares UTF-8 texts as people order them: letters' case ignored (ASCII), runs of digits by their number.
/// \returns < 0, 0 or > 0; 0 only for texts that differ in nothing but case or leading zeros
int compareNatural(std::string_view a, std::string_view b);

} // namespace atlas::ui
