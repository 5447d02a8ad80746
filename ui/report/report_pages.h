// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/page_view.h"
#include "ui/report/report_context.h"

#include <QVBoxLayout>

#include <utility>

/// The pages of the report panel, one for each kind of subject: the parts that come under the name. A part computes
/// nothing and keeps the values it shows. Window's thread.
namespace atlas::ui {

void planClusterPage(PagePlan &plan, const std::shared_ptr<const crossing::ClusterReport> &report,
                     const ReportContext &context);
void planNetworkPage(PagePlan &plan, const std::shared_ptr<const crossing::NetworkReport> &report,
                     const SpecialisationReports &specialisation, const ReportContext &context);
void planProvincePage(PagePlan &plan, const ProvincePage &province, const ReportContext &context);
void planParticipantPage(PagePlan &plan, const ParticipantPage &participant, const ReportContext &context);

/// A part that is one widget, made by \p make for its parent; null = nothing to show.
template <typename Make>
PagePlan::Part pagePart(Make make)
{
    return [make = std::move(make)](QVBoxLayout *page) {
        if (QWidget *part = make(page->parentWidget()))
            page->addWidget(part);
    };
}

} // namespace atlas::ui
