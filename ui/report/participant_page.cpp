// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/vocabulary.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/number_text.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct ParticipantText
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantText)
};

QString linksSentence(const ParticipantPage &page)
{
    const std::int64_t known = page.within + page.cross;
    if (known + page.abroadOrUnplaced == 0)
        return ParticipantText::tr("No links are recorded.");
    if (page.province.isEmpty())
        return ParticipantText::tr("It has no province, so its links can be neither within nor across lines.");
    if (known == 0)
        return ParticipantText::tr("None of its links leads to a participant with a province.");
    return ParticipantText::tr("%1 of its %2 links with a known province cross lines (%3).")
        .arg(countText(page.cross), countText(known),
             shareText(static_cast<double>(page.cross) / static_cast<double>(known)));
}

void fillPartners(Section *section, const ParticipantPage &page, const ReportContext &context)
{
    BarChart::Data data;
    data.rowHeader = ParticipantText::tr("Province");
    data.series = {ParticipantText::tr("Links")};
    data.full = static_cast<double>(std::max<std::int64_t>(1, page.partners.front().links));
    QStringList words;
    for (const ParticipantPage::Partner &partner : page.partners) {
        BarChart::Row row;
        row.name = partner.province.isEmpty() ? ParticipantText::tr("Abroad or not placed")
                                              : context.province(partner.province);
        row.strong = partner.province == page.province && !partner.province.isEmpty();
        row.note = row.strong ? ParticipantText::tr("own") : QString();
        row.bars = {{static_cast<double>(partner.links), countText(partner.links), false}};
        words.append(row.name + u' ' + countText(partner.links));
        data.rows.push_back(row);
    }
    auto *chart = new BarChart(section);
    chart->setTitle(ParticipantText::tr("Where its partners are"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(section->body(), chart, QString(), context);
}

QString inClusterHeadline(const ParticipantPage::InCluster &in)
{
    if (!in.figures)
        return ParticipantText::tr("Its figures are not in the report, which lists those with most links");
    if (in.figures->dependence && *in.figures->dependence > 0)
        return ParticipantText::tr("Without it, %1 of the paths between provinces vanish")
            .arg(shareText(in.figures->dependence));
    return ParticipantText::tr("No path between provinces hangs on it alone");
}

void fillInCluster(Section *section, const ParticipantPage::InCluster &in, const ReportContext &context)
{
    auto *grid = figureGrid(section->body());
    if (!in.role.isEmpty())
        addFigure(grid, ParticipantText::tr("Role"), model::vocabularyLabel(model::Vocabulary::Role, in.role));
    if (in.figures) {
        const crossing::ParticipantFigures &figures = *in.figures;
        addFigure(grid, ParticipantText::tr("Links within · across · leaving"),
                  QStringLiteral("%1 · %2 · %3")
                      .arg(countText(figures.within), countText(figures.cross), countText(figures.leaving)));
        addFigure(grid, ParticipantText::tr("E-I index"), ratioText(figures.eI));
        addFigure(grid, ParticipantText::tr("E-I that chance would give"), ratioText(figures.eIExpected));
        addFigure(grid, ParticipantText::tr("p, as closed by chance"), probabilityText(figures.pClosed, 0),
                  ParticipantText::tr("Exact, over all ways to deal the other participants' provinces"));
        addFigure(grid, ParticipantText::tr("Paths between provinces through it"),
                  shareText(figures.crossBorderBetweenness));
        addFigure(grid, ParticipantText::tr("Betweenness"), ratioText(figures.betweenness, 3));
        addFigure(grid, ParticipantText::tr("Participation"), ratioText(figures.participation),
                  ParticipantText::tr("How evenly its links spread over the provinces, 0–1 (Guimerà & Amaral 2005, "
                                      "rescaled)"));
        addFigure(grid, ParticipantText::tr("Constraint"), ratioText(figures.constraint),
                  ParticipantText::tr("How much its partners know each other (Burt 1992)"));
        addFigure(grid, ParticipantText::tr("Gatekeeper · liaison"),
                  QStringLiteral("%1 · %2").arg(countText(figures.roles.gatekeeper), countText(figures.roles.liaison)),
                  ParticipantText::tr("Pairs it brings together (Gould & Fernandez 1989)"));
        if (figures.cutPoint)
            section->body()->addWidget(
                readableText(ParticipantText::tr("Without it the network falls into more parts."), section));
    }
    if (context.requests != nullptr) {
        auto *show = new QPushButton(ParticipantText::tr("Show this cluster's report"), section);
        QObject::connect(show, &QPushButton::clicked, context.requests,
                         [requests = context.requests, id = in.id] { Q_EMIT requests->clusterWanted(id); });
        section->body()->addWidget(show, 0, Qt::AlignLeft);
    }
}

} // namespace

void planParticipantPage(PagePlan &plan, const ParticipantPage &participant, const ReportContext &context)
{
    plan.parts.push_back([participant, context](QVBoxLayout *page) {
        QWidget *owner = page->parentWidget();
        QStringList facts;
        if (!participant.kind.isEmpty())
            facts.append(model::vocabularyLabel(model::Vocabulary::ParticipantKind, participant.kind));
        facts.append(participant.province.isEmpty() ? ParticipantText::tr("no province")
                                                    : context.province(participant.province));
        if (!participant.industry.isEmpty())
            facts.append(participant.industry);
        page->addWidget(quietText(facts.join(QStringLiteral(" · ")), owner));
        page->addWidget(readableText(linksSentence(participant), owner));
    });
    if (!participant.partners.empty()) {
        plan.parts.push_back(pagePart([participant, context](QWidget *owner) {
            return new Section(
                QStringLiteral("partners"), ParticipantText::tr("Partners"), QString(), Section::Start::Open,
                [participant, context](Section *section) { fillPartners(section, participant, context); }, owner);
        }));
    }
    plan.atOnce = plan.parts.size();
    for (const ParticipantPage::InCluster &in : participant.clusters) {
        plan.parts.push_back(pagePart([in, context](QWidget *owner) {
            return new Section(
                QStringLiteral("in_cluster"), ParticipantText::tr("In %1").arg(in.name), inClusterHeadline(in),
                Section::Start::Open, [in, context](Section *section) { fillInCluster(section, in, context); }, owner);
        }));
    }
    plan.parts.push_back(pagePart([context](QWidget *owner) { return makeBasisSection(context, owner); }));
}

} // namespace atlas::ui
