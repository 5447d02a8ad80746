// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/row_query.h"

#include "app/model/vocabulary.h"
#include "ui/tables/cluster_members.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace atlas::ui {

using model::FieldIndex;
using model::Row;
using model::StringId;
using model::TableId;

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

unsigned char folded(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/// A sort key for each row: numbers as they are, texts as their rank among the texts that occur.
class SortKeys
{
public:
    SortKeys(const CellReader &reader, const ColumnSpec &column) : m_reader(reader), m_column(column) {}

    std::vector<double> of(const std::vector<Row> &rows, const model::Progress &progress) const
    {
        std::vector<double> keys(rows.size(), absent);
        switch (m_column.source) {
        case CellSource::EndName:
            rankTexts(rows, keys, progress, [this](Row row) { return m_reader.endName(row, m_column.field); });
            break;
        case CellSource::Province: {
            std::map<QString, QString> names; // by name, ordered as the user reads it
            std::vector<QString> codes(rows.size());
            for (std::size_t i = 0; i < rows.size() && !progress.isCancelled(); ++i) {
                codes[i] = m_reader.provinceCode(rows[i]);
                if (!codes[i].isEmpty())
                    names.try_emplace(m_reader.provinceName(codes[i]), codes[i]);
            }
            std::map<QString, double> rank;
            for (const auto &[name, code] : names)
                rank.emplace(code, static_cast<double>(rank.size()));
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (const auto found = rank.find(codes[i]); found != rank.end())
                    keys[i] = found->second;
            }
            break;
        }
        case CellSource::Crossing:
            for (std::size_t i = 0; i < rows.size() && !progress.isCancelled(); ++i)
                keys[i] = static_cast<double>(m_reader.linkCrossing(rows[i]));
            break;
        case CellSource::Field:
            fieldKeys(rows, keys, progress);
            break;
        }
        return keys;
    }

private:
    void fieldKeys(const std::vector<Row> &rows, std::vector<double> &keys, const model::Progress &progress) const
    {
        const model::Table &table = m_reader.table();
        const model::FieldInfo &field = table.info().fields[m_column.field];
        switch (field.type) {
        case model::ColumnType::Text:
            if (field.vocabulary == model::Vocabulary::None) {
                rankTexts(rows, keys, progress, [&](Row row) { return table.textId(row, m_column.field); });
            } else { // in the order in which the values are offered
                std::map<StringId, double> rank;
                for (const char *value : model::vocabularyValues(field.vocabulary))
                    rank.try_emplace(table.pool().find(std::string_view(value)), static_cast<double>(rank.size()));
                rank.erase(0);
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    if (const auto found = rank.find(table.textId(rows[i], m_column.field)); found != rank.end())
                        keys[i] = found->second;
                }
            }
            break;
        case model::ColumnType::Real:
            for (std::size_t i = 0; i < rows.size(); ++i)
                keys[i] = table.real(rows[i], m_column.field);
            break;
        case model::ColumnType::Flag:
            for (std::size_t i = 0; i < rows.size(); ++i)
                keys[i] = table.flag(rows[i], m_column.field) ? 0 : 1;
            break;
        case model::ColumnType::Point:
        case model::ColumnType::Shape:
            break;
        }
    }

    template <typename TextOf>
    void rankTexts(const std::vector<Row> &rows, std::vector<double> &keys, const model::Progress &progress,
                   TextOf textOf) const
    {
        const model::StringPool &pool = m_reader.table().pool();
        std::vector<StringId> texts(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            texts[i] = textOf(rows[i]);
        std::vector<StringId> distinct = texts;
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        if (progress.isCancelled())
            return;
        std::sort(distinct.begin(), distinct.end(), [&pool](StringId a, StringId b) {
            const int order = compareNatural(pool.view(a), pool.view(b));
            return order != 0 ? order < 0 : pool.view(a) < pool.view(b);
        });
        std::vector<std::uint32_t> rank(distinct.empty() ? 1 : *std::max_element(distinct.begin(), distinct.end()) + 1);
        for (std::size_t i = 0; i < distinct.size(); ++i)
            rank[distinct[i]] = static_cast<std::uint32_t>(i);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (texts[i] != 0)
                keys[i] = rank[texts[i]];
        }
    }

    const CellReader &m_reader;
    ColumnSpec m_column;
};

/// Whether a word stands in some column of a row. Each text of the pool is looked at once, however many rows have it.
class WordFilter
{
public:
    WordFilter(const CellReader &reader, const std::vector<ColumnSpec> &columns, QString word)
        : m_reader(reader), m_word(std::move(word)), m_seen(reader.table().pool().size(), Unknown)
    {
        for (const ColumnSpec &column : columns) {
            if (column.source == CellSource::Field) {
                const model::FieldInfo &field = reader.table().info().fields[column.field];
                if (field.type == model::ColumnType::Text && field.vocabulary == model::Vocabulary::None)
                    m_texts.push_back(column.field);
                else if (field.type == model::ColumnType::Text)
                    m_labels.push_back({column.field, {}});
            } else if (column.source == CellSource::EndName) {
                m_ends.push_back(column.field);
            } else if (column.source == CellSource::Province) {
                m_provinces = true;
            } else {
                for (const LinkCrossing crossing : {LinkCrossing::Within, LinkCrossing::Cross, LinkCrossing::Unplaced})
                    m_crossings[static_cast<std::size_t>(crossing)] = contains(crossingLabel(crossing));
            }
        }
    }

    bool accepts(Row row)
    {
        const model::Table &table = m_reader.table();
        for (const FieldIndex field : m_texts) {
            if (textMatches(table.textId(row, field)))
                return true;
        }
        for (const FieldIndex field : m_ends) {
            if (textMatches(m_reader.endName(row, field)))
                return true;
        }
        for (auto &[field, known] : m_labels) {
            const StringId value = table.textId(row, field);
            auto found = known.find(value);
            if (found == known.end())
                found = known.emplace(value, contains(m_reader.text(row, {CellSource::Field, field}))).first;
            if (found->second)
                return true;
        }
        if (m_provinces) {
            const QString code = m_reader.provinceCode(row);
            auto found = m_provinceMatches.find(code);
            if (found == m_provinceMatches.end())
                found = m_provinceMatches.emplace(code, contains(m_reader.provinceName(code))).first;
            if (found->second)
                return true;
        }
        const bool someCrossing = m_crossings[0] || m_crossings[1] || m_crossings[2];
        return someCrossing && m_crossings[static_cast<std::size_t>(m_reader.linkCrossing(row))];
    }

private:
    enum Seen : std::uint8_t { Unknown, Matches, Differs };

    bool contains(const QString &text) const { return text.contains(m_word, Qt::CaseInsensitive); }

    bool textMatches(StringId text)
    {
        if (text >= m_seen.size())
            return contains(m_reader.table().pool().text(text));
        Seen &seen = m_seen[text];
        if (seen == Unknown)
            seen = contains(m_reader.table().pool().text(text)) ? Matches : Differs;
        return seen == Matches;
    }

    const CellReader &m_reader;
    QString m_word;
    std::vector<Seen> m_seen; // by text
    std::vector<FieldIndex> m_texts;
    std::vector<FieldIndex> m_ends;
    std::vector<std::pair<FieldIndex, std::map<StringId, bool>>> m_labels;
    std::map<QString, bool> m_provinceMatches;
    bool m_provinces = false;
    std::array<bool, 3> m_crossings{};
};

std::vector<Row> livingRows(const model::Table &table)
{
    std::vector<Row> rows;
    rows.reserve(table.aliveCount());
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<Row> rowsOfCluster(const model::Tables &tables, const RowQuery &query)
{
    std::vector<Row> members = clusterParticipants(tables, query.cluster, query.pickIndex);
    if (query.table != TableId::Links)
        return members;
    const model::Table &participants = tables[TableId::Participants];
    std::vector<bool> member(participants.rowCount());
    for (const Row row : members)
        member[row] = true;
    const model::Table &links = tables[TableId::Links];
    const auto isMember = [&](Row link, FieldIndex field) {
        const Row row = participants.rowOf(links.textId(link, field));
        return row != model::noRow && member[row];
    };
    std::vector<Row> rows;
    for (Row link = 0; link < links.rowCount(); ++link) {
        if (links.isAlive(link) && (isMember(link, model::LinkFields::From) || isMember(link, model::LinkFields::To)))
            rows.push_back(link);
    }
    return rows;
}

void sortByKeys(std::vector<Row> &rows, const std::vector<double> &keys, bool descending)
{
    std::vector<std::uint32_t> permutation(rows.size());
    std::iota(permutation.begin(), permutation.end(), 0U);
    std::stable_sort(permutation.begin(), permutation.end(), [&](std::uint32_t a, std::uint32_t b) {
        const double x = keys[a];
        const double y = keys[b];
        if (std::isnan(x) || std::isnan(y))
            return !std::isnan(x) && std::isnan(y);
        return descending ? y < x : x < y;
    });
    std::vector<Row> sorted(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        sorted[i] = rows[permutation[i]];
    rows = std::move(sorted);
}

} // namespace

bool RowQuery::restsOnPlaces() const
{
    const auto isPlace = [](const ColumnSpec &column) {
        return column.source == CellSource::Province || column.source == CellSource::Crossing;
    };
    return cluster != model::noRow || (sortBy && isPlace(*sortBy)) ||
           (!words.isEmpty() && std::any_of(columns.begin(), columns.end(), isPlace));
}

std::uint32_t RowOrder::positionOf(Row row) const
{
    if (!positions.empty())
        return row < positions.size() ? positions[row] : hidden;
    if (rows.empty())
        return row < first ? row : hidden;
    const auto found = std::lower_bound(rows.begin(), rows.end(), row);
    return found != rows.end() && *found == row ? static_cast<std::uint32_t>(found - rows.begin()) : hidden;
}

std::optional<RowOrder> unbrokenOrder(const model::Table &table)
{
    Row end = table.rowCount();
    while (end > 0 && !table.isAlive(end - 1))
        --end;
    if (table.aliveCount() != end)
        return std::nullopt;
    RowOrder order;
    order.first = end;
    return order;
}

RowOrder plainOrder(const model::Table &table)
{
    if (auto unbroken = unbrokenOrder(table))
        return *unbroken;
    RowOrder order;
    order.rows = livingRows(table);
    return order;
}

RowOrder orderRows(const model::Tables &tables, const RowQuery &query, model::Progress &progress)
{
    const CellReader reader(tables, query.table, query.language, query.provinceOf);
    if (query.isPlain())
        return plainOrder(tables[query.table]);
    RowOrder order;
    order.rows = query.cluster == model::noRow ? livingRows(tables[query.table]) : rowsOfCluster(tables, query);

    for (const QString &word : query.words) {
        WordFilter filter(reader, query.columns, word);
        std::vector<Row> kept;
        for (const Row row : order.rows) {
            if (progress.isCancelled())
                return order;
            if (filter.accepts(row))
                kept.push_back(row);
        }
        order.rows = std::move(kept);
    }
    if (query.sortBy && !progress.isCancelled()) {
        sortByKeys(order.rows, SortKeys(reader, *query.sortBy).of(order.rows, progress), query.descending);
        order.positions.assign(tables[query.table].rowCount(), RowOrder::hidden);
        for (std::size_t i = 0; i < order.rows.size(); ++i)
            order.positions[order.rows[i]] = static_cast<std::uint32_t>(i);
    }
    return order;
}

int compareNatural(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            while (i < a.size() && a[i] == '0')
                ++i;
            while (j < b.size() && b[j] == '0')
                ++j;
            const std::size_t startA = i;
            const std::size_t startB = j;
            while (i < a.size() && isDigit(a[i]))
                ++i;
            while (j < b.size() && isDigit(b[j]))
                ++j;
            if (i - startA != j - startB)
                return i - startA < j - startB ? -1 : 1;
            if (const int order = a.substr(startA, i - startA).compare(b.substr(startB, j - startB)); order != 0)
                return order;
            continue;
        }
        const unsigned char x = folded(a[i]);
        const unsigned char y = folded(b[j]);
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    return a.size() - i < b.size() - j ? -1 : a.size() - i > b.size() - j ? 1 : 0;
}

} // namespace atlas::ui
