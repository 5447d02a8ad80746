// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace atlas::soak {

/// The file that the soak saves to, in its folder.
QString targetIn(const QString &folder);

/// Works on the atlas of \p folder as a window would, through a session, one step after the other, until somebody kills
/// it: takes back what a crash left, else opens the file, else starts anew. Says on standard output, unbuffered and
/// line by line, `open HASH`, before each step `next HASH` (of what the step leads to), once it is durable `done`, and
/// around a save `saving HASH` and `saved`. Returns only when something failed, after saying so on standard error.
int runChild(const QString &folder, std::uint64_t seed);

} // namespace atlas::soak
