// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/model/id_index.h"
#include "ui/report/report_context.h"

#include <QString>

#include <vector>

namespace atlas::session {
class AtlasSession;
}

/// What the report panel shows and selects, gathered from finished results; nothing is measured here.
namespace atlas::ui {

/// Window's thread; one look at each cluster's report.
ProvincePage gatherProvince(const session::AtlasSession &session, const QString &code, const QString &language);
/// Window's thread; walks the participant's links and all memberships once.
ParticipantPage gatherParticipant(const session::AtlasSession &session, model::Row participant,
                                  const QString &language);

/// Links and their ends.
struct PairOfProvinces
{
    std::vector<model::Row> links;        ///< ascending
    std::vector<model::Row> participants; ///< ascending, each once
};
/// The links between two provinces (or within one), both ends in the cluster; noRow = anywhere. Any thread; one pass
/// over the cluster's links, or over all.
PairOfProvinces linksBetween(const crossing::Basis &basis, model::Row cluster, const QString &codeA,
                             const QString &codeB);
/// The participants of a kind (empty = any) in a province (empty = in none) of the cluster, or with noRow of the whole
/// map; ascending. Any thread.
std::vector<model::Row> participantsIn(const crossing::Basis &basis, model::Row cluster, const QString &code,
                                       const QString &kind);

} // namespace atlas::ui
