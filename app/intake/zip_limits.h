// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QString>

namespace atlas::intake {

/// Whether a ZIP file (an .xlsx or .ods is one) is safe to unpack, going by its directory: at most 2,000 entries, 1 GiB
/// in all, no entry over 8 MiB that shrank more than 200 times, no paths that lead out of it, nothing encrypted.
model::Result<void> checkZipLimits(const QString &path);

} // namespace atlas::intake
