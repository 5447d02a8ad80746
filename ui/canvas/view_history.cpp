// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/view_history.h"

#include <QLineF>

#include <cmath>

namespace atlas::ui {

namespace {

bool isSamePlace(const maps::MapView &a, const maps::MapView &b)
{
    const bool sameScale = std::abs(a.unitsPerPixel / b.unitsPerPixel - 1.0) < 1e-6;
    return a.crs == b.crs && sameScale && QLineF(a.centre, b.centre).length() < 0.5 * a.unitsPerPixel;
}

} // namespace

void ViewHistory::record(const maps::MapView &view)
{
    if (!m_views.empty()) {
        if (isSamePlace(m_views[m_current], view))
            return;
        m_views.resize(m_current + 1);
    }
    m_views.push_back(view);
    if (m_views.size() > limit)
        m_views.erase(m_views.begin());
    m_current = m_views.size() - 1;
}

void ViewHistory::clear()
{
    m_views.clear();
    m_current = 0;
}

} // namespace atlas::ui
