// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/bench/bench_atlas.h"

namespace atlas::bench {

/// Does the work on one thread and on `threads`, prints the times of both and whether they found the same, byte for
/// byte: 0 = so, 1 = not.
int compareThreads(const BenchAtlas &atlas, std::size_t threads);

} // namespace atlas::bench
