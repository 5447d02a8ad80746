// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "app/session/content_facts.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace atlas::session {

/// What a sheet must say to be honest, translated: illustrative rows, uncertain crossings, participants not placed,
/// links left out, links drawn between places and not along routes. Any thread.
QStringList sheetNotes(const model::Tables &tables, const ContentFacts &facts,
                       const std::vector<std::shared_ptr<const crossing::ClusterReport>> &reports,
                       std::size_t linksLeftOut);

} // namespace atlas::session
