// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/progress.h"

#include <algorithm>

namespace atlas::model {

void Progress::begin(const QString &step, qint64 total)
{
    {
        const std::scoped_lock lock(m_stepMutex);
        m_step = step;
    }
    m_done.store(0, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
}

QString Progress::step() const
{
    const std::scoped_lock lock(m_stepMutex);
    return m_step;
}

double Progress::fraction() const
{
    const qint64 total = m_total.load(std::memory_order_relaxed);
    if (total <= 0)
        return -1;
    return std::clamp(static_cast<double>(m_done.load(std::memory_order_relaxed)) / static_cast<double>(total), 0.0,
                      1.0);
}

} // namespace atlas::model
