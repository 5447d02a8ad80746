// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_view.h"

#include <cstddef>
#include <vector>

namespace atlas::ui {

/// The views a person has been at, as a browser keeps pages: going back and then somewhere new forgets what lay ahead.
/// Views are compared by place and scale, whatever the canvas's size. A value.
class ViewHistory
{
public:
    static constexpr std::size_t limit = 100;

    /// The person has come to rest here. Nothing happens when it is where they already are.
    void record(const maps::MapView &view);
    void clear();

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_views.size(); }
    /// The view to go to; only when there is one.
    const maps::MapView &back() { return m_views[--m_current]; }
    const maps::MapView &forward() { return m_views[++m_current]; }

private:
    std::vector<maps::MapView> m_views;
    std::size_t m_current = 0;
};

} // namespace atlas::ui
