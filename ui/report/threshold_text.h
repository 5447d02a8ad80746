// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QStringList>

namespace atlas::ui {

/// The thresholds that a finding's rule rests on, as they are set, each as a sentence; empty where it rests on none.
QStringList thresholdsOf(crossing::Rule rule, const crossing::Settings &settings);

} // namespace atlas::ui
