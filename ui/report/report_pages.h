// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/report_context.h"

class QVBoxLayout;

/// The pages of the report panel, one for each kind of subject. Window's thread.
namespace atlas::ui {

void fillClusterPage(QVBoxLayout *page, const std::shared_ptr<const crossing::ClusterReport> &report,
                     const ReportContext &context);
void fillNetworkPage(QVBoxLayout *page, const std::shared_ptr<const crossing::NetworkReport> &report,
                     const SpecialisationReports &specialisation, const ReportContext &context);
void fillProvincePage(QVBoxLayout *page, const ProvincePage &province, const ReportContext &context);
void fillParticipantPage(QVBoxLayout *page, const ParticipantPage &participant, const ReportContext &context);

} // namespace atlas::ui
