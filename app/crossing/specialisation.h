// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"

namespace atlas::crossing {

/// Specialisation and concentration from the employment table, one report a year, years ascending; empty without such
/// a table. Where a year has rows of a province as well as of its districts, the province's own count. Any thread.
/// \param findings what could not be computed and why
std::vector<SpecialisationReport> reportSpecialisation(const Basis &basis, const Settings &settings,
                                                       model::Progress &progress, std::vector<Finding> &findings);

} // namespace atlas::crossing
