// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/model/progress.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace atlas::report {

/// The report as JSON (UTF-8, two-space indent, newline at the end), format "cluster-atlas-report" version 1. Keys
/// stand in a fixed order, doubles as the shortest text that reads back the same, absent values as null, so the same
/// report gives the same bytes. Sentences are in \p language ("ko" or "en"). Any thread.
/// \param progress where given, one unit a cluster; cancelled = what is returned is not to be used.
QByteArray toJson(const crossing::MapReport &report, const QString &language, model::Progress *progress = nullptr);

/// Its parts, one after the other: what stands before the clusters, …
QByteArray jsonHead(const crossing::MapReport &report, const QString &language);
/// … the cluster of this number, from 0 on, …
QByteArray jsonCluster(const crossing::ClusterReport &report, std::size_t number, const QString &language);
/// … and what follows so many of them.
QByteArray jsonTail(const crossing::MapReport &report, std::size_t clusters, const QString &language);

} // namespace atlas::report
