// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace atlas::crossing {

/// A list per row, made for all rows at once, of which a few are replaced afterwards. Copies share what they hold, so
/// that a copy with one list changed costs no more than the lists replaced so far. A value; reading from any thread.
template <typename T>
class PatchedLists
{
public:
    PatchedLists() = default;
    /// \param starts one per row and one past the end, into items.
    PatchedLists(std::vector<std::uint32_t> starts, std::vector<T> items)
        : m_base(std::make_shared<const Base>(Base{std::move(starts), std::move(items)}))
    {
    }

    /// Empty for a row that is not known.
    std::span<const T> at(model::Row row) const
    {
        if (!m_replaced.empty()) {
            if (const auto found = m_replaced.find(row); found != m_replaced.end())
                return *found->second;
        }
        if (!m_base || row + std::size_t{1} >= m_base->starts.size())
            return {};
        return {m_base->items.data() + m_base->starts[row], m_base->starts[row + 1] - m_base->starts[row]};
    }
    void replace(model::Row row, std::vector<T> list)
    {
        m_replaced[row] = std::make_shared<const std::vector<T>>(std::move(list));
    }
    std::size_t replacedCount() const { return m_replaced.size(); }

private:
    struct Base
    {
        std::vector<std::uint32_t> starts;
        std::vector<T> items;
    };
    std::shared_ptr<const Base> m_base;
    std::unordered_map<model::Row, std::shared_ptr<const std::vector<T>>> m_replaced;
};

} // namespace atlas::crossing
