// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/extent_sketch.h"

#include <utility>

namespace atlas::ui {

bool ExtentSketch::addCorner(model::LonLat place)
{
    return addRun({&place, 1});
}

bool ExtentSketch::addRun(std::span<const model::LonLat> run)
{
    std::vector<model::LonLat> fresh;
    fresh.reserve(run.size());
    for (const model::LonLat place : run) {
        const bool isSame = fresh.empty() ? !m_points.empty() && m_points.back() == place : fresh.back() == place;
        if (!isSame)
            fresh.push_back(place);
    }
    if (fresh.empty())
        return false;
    m_steps.resize(m_done);
    m_points.insert(m_points.end(), fresh.begin(), fresh.end());
    m_steps.push_back(std::move(fresh));
    ++m_done;
    return true;
}

void ExtentSketch::stepBack()
{
    if (!canStepBack())
        return;
    --m_done;
    m_points.resize(m_points.size() - m_steps[m_done].size());
}

void ExtentSketch::stepForward()
{
    if (!canStepForward())
        return;
    const std::vector<model::LonLat> &step = m_steps[m_done];
    m_points.insert(m_points.end(), step.begin(), step.end());
    ++m_done;
}

void ExtentSketch::clear()
{
    *this = {};
}

model::Shape ExtentSketch::closed(std::span<const model::LonLat> further) const
{
    model::Shape shape;
    std::vector<model::LonLat> ring = m_points;
    for (const model::LonLat place : further) {
        if (ring.empty() || !(ring.back() == place))
            ring.push_back(place);
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (ring.size() < 3)
        return shape;
    shape.beginPart();
    shape.addRing(ring);
    return shape;
}

} // namespace atlas::ui
