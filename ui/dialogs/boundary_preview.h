// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/settings.h"
#include "app/drawing/edits.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace atlas::ui {

/// What would come of putting another boundary set in use. A value.
struct BoundaryPreview
{
    std::optional<drawing::BoundarySwitch> step; ///< the step itself, ready to be made; absent = refused or cancelled
    model::Problem problem;                      ///< why not
    std::int64_t clusters = 0;                   ///< with an extent
    std::int64_t crossingNow = 0;                ///< of them, with parts that count in several provinces
    std::int64_t crossingThen = 0;
    std::int64_t changed = 0; ///< that cross with one set and not with the other
};

/// Makes the step and looks over all extents with both sets, slivers left out as in the report. For a worker: about as
/// long as opening an atlas takes.
BoundaryPreview previewBoundaries(const std::shared_ptr<const model::Tables> &tables, model::Row boundarySet,
                                  const crossing::Settings &settings, model::Progress &progress);

} // namespace atlas::ui
