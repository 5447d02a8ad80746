// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QString>

namespace atlas::report {

/// The report in plain words with figures, for reading and printing; UTF-8 when written. Any thread.
QString toText(const crossing::MapReport &report, const QString &language);

/// One cluster of it.
QString toText(const crossing::ClusterReport &report, const QString &language);

} // namespace atlas::report
