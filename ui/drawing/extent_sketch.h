// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <cstddef>
#include <span>
#include <vector>

namespace atlas::ui {

/// The corners of an outline while it is being drawn, with its own undo: a step is one corner, or one run of corners
/// that came together (a stretch of a border, a line drawn freehand). Positions in degrees, EPSG:4326. A value.
class ExtentSketch
{
public:
    /// A corner; the same place as the last one is no new corner. Returns whether there was a step.
    bool addCorner(model::LonLat place);
    /// A run of corners as one step; its first may be the last corner already there.
    bool addRun(std::span<const model::LonLat> run);
    bool canStepBack() const { return m_done > 0; }
    bool canStepForward() const { return m_done < m_steps.size(); }
    void stepBack();
    void stepForward();
    void clear();

    const std::vector<model::LonLat> &points() const { return m_points; }
    bool isEmpty() const { return m_points.empty(); }
    /// Corners at three places or more: an outline with an inside can be made of it.
    bool canClose() const { return m_points.size() >= 3; }
    /// The outline closed, with \p further corners before it closes; empty while it cannot be closed.
    model::Shape closed(std::span<const model::LonLat> further = {}) const;

private:
    std::vector<std::vector<model::LonLat>> m_steps; ///< those after m_done were taken back
    std::size_t m_done = 0;
    std::vector<model::LonLat> m_points;
};

} // namespace atlas::ui
