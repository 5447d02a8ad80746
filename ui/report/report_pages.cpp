// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_pages.h"

#include "ui/number_text.h"
#include "ui/report/report_heading.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

struct PagesText
{
    Q_DECLARE_TR_FUNCTIONS(PagesText)
};

/// A part of the network's figures.
using NetworkPart = QWidget *(*)(const NetworkView &, const ReportContext &, QWidget *);

void planNetworkParts(PagePlan &plan, const NetworkView &network, const ReportContext &context)
{
    for (const NetworkPart make : {&makeCrossingLinksSection, &makeProvincePairsSection, &makeProvinceLinksSection,
                                   &makeBrokersSection, &makeBrokerageSection, &makeStructureSection,
                                   &makeOpennessSection, &makeDistanceSection, &makeCommunitiesSection})
        plan.parts.push_back(pagePart([=](QWidget *owner) { return make(network, context, owner); }));
}

void planBasis(PagePlan &plan, const ReportContext &context)
{
    plan.parts.push_back(pagePart([context](QWidget *owner) { return makeBasisSection(context, owner); }));
}

} // namespace

void planClusterPage(PagePlan &plan, const std::shared_ptr<const crossing::ClusterReport> &report,
                     const ReportContext &context)
{
    using ClusterPart = QWidget *(*)(const ClusterReportPtr &, const ReportContext &, QWidget *);
    const auto add = [&](ClusterPart make) {
        plan.parts.push_back(pagePart([=](QWidget *owner) { return make(report, context, owner); }));
    };
    plan.parts.push_back([report, context](QVBoxLayout *page) { addVerdict(page, *report, context); });
    add(&makeKeyFigures);
    plan.parts.push_back([report, context](QVBoxLayout *page) { addFindings(page, report->findings, context); });
    plan.atOnce = plan.parts.size();
    for (const ClusterPart make :
         {&makeSharesSection, &makeParticipationSection, &makeLinesSection, &makeAuthoritiesSection, &makeRolesSection})
        add(make);
    planNetworkParts(plan, NetworkView::of(report), context);
    add(&makeConcentrationSection);
    planBasis(plan, context);
}

void planNetworkPage(PagePlan &plan, const std::shared_ptr<const crossing::NetworkReport> &report,
                     const SpecialisationReports &specialisation, const ReportContext &context)
{
    plan.parts.push_back([report](QVBoxLayout *page) {
        page->addWidget(readableText(PagesText::tr("%1 participants, %2 links")
                                         .arg(countText(report->participants), countText(report->links.total)),
                                     page->parentWidget()));
    });
    plan.parts.push_back([report, context](QVBoxLayout *page) { addFindings(page, report->findings, context); });
    plan.atOnce = plan.parts.size();
    planNetworkParts(plan, NetworkView::of(report), context);
    plan.parts.push_back(pagePart([specialisation, context](QWidget *owner) {
        return makeSpecialisationSection(specialisation, context, owner);
    }));
    planBasis(plan, context);
}

} // namespace atlas::ui
