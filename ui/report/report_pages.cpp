// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_pages.h"

#include "ui/number_text.h"
#include "ui/report/report_heading.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

struct PagesText
{
    Q_DECLARE_TR_FUNCTIONS(PagesText)
};

void addPart(QVBoxLayout *page, QWidget *part)
{
    if (part != nullptr)
        page->addWidget(part);
}

void addNetworkParts(QVBoxLayout *page, const NetworkView &network, const ReportContext &context)
{
    QWidget *owner = page->parentWidget();
    addPart(page, makeCrossingLinksSection(network, context, owner));
    addPart(page, makeProvincePairsSection(network, context, owner));
    addPart(page, makeProvinceLinksSection(network, context, owner));
    addPart(page, makeBrokersSection(network, context, owner));
    addPart(page, makeBrokerageSection(network, context, owner));
    addPart(page, makeStructureSection(network, context, owner));
    addPart(page, makeOpennessSection(network, context, owner));
    addPart(page, makeDistanceSection(network, context, owner));
    addPart(page, makeCommunitiesSection(network, context, owner));
}

} // namespace

void fillClusterPage(QVBoxLayout *page, const std::shared_ptr<const crossing::ClusterReport> &report,
                     const ReportContext &context)
{
    QWidget *owner = page->parentWidget();
    addVerdict(page, *report, context);
    addPart(page, makeKeyFigures(report, context, owner));
    addFindings(page, report->findings, context);
    addPart(page, makeSharesSection(report, context, owner));
    addPart(page, makeParticipationSection(report, context, owner));
    addPart(page, makeLinesSection(report, context, owner));
    addPart(page, makeAuthoritiesSection(report, context, owner));
    addPart(page, makeRolesSection(report, context, owner));
    addNetworkParts(page, NetworkView::of(report), context);
    addPart(page, makeConcentrationSection(report, context, owner));
    addPart(page, makeBasisSection(context, owner));
}

void fillNetworkPage(QVBoxLayout *page, const std::shared_ptr<const crossing::NetworkReport> &report,
                     const SpecialisationReports &specialisation, const ReportContext &context)
{
    QWidget *owner = page->parentWidget();
    page->addWidget(readableText(
        PagesText::tr("%1 participants, %2 links").arg(countText(report->participants), countText(report->links.total)),
        owner));
    addFindings(page, report->findings, context);
    addNetworkParts(page, NetworkView::of(report), context);
    addPart(page, makeSpecialisationSection(specialisation, context, owner));
    addPart(page, makeBasisSection(context, owner));
}

} // namespace atlas::ui
