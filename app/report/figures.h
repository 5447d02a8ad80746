// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QString>

namespace atlas::report {

/// How the basis of a cluster's participants is named in files.
QString participantsBasis(const crossing::ClusterReport &report);

/// A number as files have it: the shortest text that reads back as the same double, with a point.
QString plainNumber(double value);

/// A province's name in the language, from the cluster's parts; the code where the cluster has no part there.
QString provinceName(const crossing::ClusterReport &report, const QString &code, const QString &language);

} // namespace atlas::report
