// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

#include <QByteArray>

#include <cstddef>

namespace atlas::crossing {

/// Takes a map's report piece by piece, so that never more than some clusters' reports are in memory. What cannot be
/// written is the taker's to remember: it answers false, and the rest is not made.
class ReportTaker
{
public:
    virtual ~ReportTaker() = default;

    /// First: the report without its clusters and its network.
    virtual bool begin(const MapReport &report) = 0;
    /// What is to be kept of the report of the cluster of this number. Any thread, several at once, in any order.
    virtual QByteArray piece(std::size_t number, const ClusterReport &report) const = 0;
    /// The pieces, one at a time and in the order of the clusters. Any thread.
    virtual bool take(const QByteArray &piece) = 0;
    /// Last: the network of the whole map, empty where it was not asked for.
    virtual bool end(const NetworkReport &network) = 0;
};

/// Everything that analyse() finds, handed over as it is found; on all cores, and what is taken does not depend on
/// their number. Success also when the taker wanted no more.
model::Result<void> streamReport(const model::Snapshot &tables, const AnalysisOptions &options,
                                 model::Progress &progress, ReportTaker &taker);

} // namespace atlas::crossing
