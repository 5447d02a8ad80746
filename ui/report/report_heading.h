// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/report_context.h"

class QVBoxLayout;

/// What stands above the figures: the name, what the atlas says about it, the verdict, the findings. Window's thread.
namespace atlas::ui {

/// Says that what follows is no documented fact.
void addIllustrativeBadge(QVBoxLayout *page);
void addHeading(QVBoxLayout *page, const ClusterHeading &heading);
void addVerdict(QVBoxLayout *page, const crossing::ClusterReport &report, const ReportContext &context);
/// Every warning, and some notes; the other notes fold. One card is unfolded at a time.
void addFindings(QVBoxLayout *page, const std::vector<crossing::Finding> &findings, const ReportContext &context);

} // namespace atlas::ui
