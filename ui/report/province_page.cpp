// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/number_text.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct ProvinceText
{
    Q_DECLARE_TR_FUNCTIONS(ProvinceText)
};

const crossing::ProvinceFigures *figuresOf(const ProvincePage &page)
{
    if (!page.network)
        return nullptr;
    for (const crossing::ProvinceFigures &figures : page.network->provinceLinks) {
        if (figures.code == page.code)
            return &figures;
    }
    return nullptr;
}

void fillClusters(Section *section, const ProvincePage &page, const ReportContext &context)
{
    BarChart::Data data;
    data.rowHeader = ProvinceText::tr("Cluster");
    data.series = {ProvinceText::tr("Area"), ProvinceText::tr("Participants"), ProvinceText::tr("Links")};
    QStringList ids;
    QStringList words;
    for (const ProvincePage::ClusterPart &part : page.clusters) {
        BarChart::Row row;
        row.name = part.name;
        row.strong = part.atTable;
        row.note = !part.certain ? ProvinceText::tr("uncertain") : part.atTable ? QStringLiteral("✓") : QString();
        row.bars = {{part.areaShare, shareText(part.areaShare), !part.certain},
                    {part.participantShare, shareText(part.participantShare), false},
                    {part.linkShare, shareText(part.linkShare), false}};
        words.append(ProvinceText::tr("%1: area %2, participants %3, links %4")
                         .arg(part.name, shareText(part.areaShare), shareText(part.participantShare),
                              shareText(part.linkShare)));
        data.rows.push_back(row);
        ids.append(part.id);
    }
    auto *chart = new BarChart(section);
    chart->setTitle(ProvinceText::tr("Its part in each cluster"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(
        section->body(), chart,
        ProvinceText::tr("✓ and bold: a part of at least %1, so its authority belongs at the table. Click a cluster "
                         "to see its report.")
            .arg(shareText(context.settings.tableShare)),
        context);
    if (context.requests != nullptr) {
        QObject::connect(chart, &Chart::itemActivated, context.requests, [requests = context.requests, ids](int index) {
            if (const QString id = ids.value(index); !id.isEmpty())
                Q_EMIT requests->clusterWanted(id);
        });
    }
}

void addClusters(QVBoxLayout *into, const ProvincePage &page, const ReportContext &context)
{
    if (page.clusters.empty()) {
        into->addWidget(readableText(page.clustersPending > 0 ? ProvinceText::tr("Being computed…")
                                                              : ProvinceText::tr("No cluster has a part here."),
                                     into->parentWidget()));
        return;
    }
    const auto atTable =
        std::count_if(page.clusters.begin(), page.clusters.end(), [](const auto &part) { return part.atTable; });
    QString headline =
        ProvinceText::tr("%n cluster(s) have a part here", nullptr, static_cast<int>(page.clusters.size())) +
        QStringLiteral("; ") +
        ProvinceText::tr("at %n of their tables this authority belongs", nullptr, static_cast<int>(atTable));
    if (page.clustersPending > 0)
        headline += QStringLiteral(" · ") + ProvinceText::tr("Being computed…");
    into->addWidget(new Section(
        QStringLiteral("province_clusters"), ProvinceText::tr("Clusters"), headline, Section::Start::Open,
        [page, context](Section *section) { fillClusters(section, page, context); }, into->parentWidget()));
}

QString linksHeadline(const crossing::ProvinceFigures &figures)
{
    const std::int64_t known = figures.within + figures.cross;
    if (known == 0)
        return ProvinceText::tr("No link leads to another participant with a province");
    const QString share = shareText(static_cast<double>(figures.cross) / static_cast<double>(known));
    if (!figures.eIExpected)
        return ProvinceText::tr("%1 of its links cross lines").arg(share);
    return ProvinceText::tr("%1 of its links cross lines; chance would give %2")
        .arg(share, shareText((*figures.eIExpected + 1) / 2));
}

void fillLinks(Section *section, const ProvincePage &page, const ReportContext &context)
{
    const crossing::ProvinceFigures &figures = *figuresOf(page);
    auto *grid = figureGrid(section->body());
    addFigure(grid, ProvinceText::tr("Participants"), countText(figures.participants));
    addFigure(grid, ProvinceText::tr("Links within the province"), countText(figures.within));
    addFigure(grid, ProvinceText::tr("Links across its lines"), countText(figures.cross));
    addFigure(grid, ProvinceText::tr("Abroad or not placed"), countText(figures.abroadOrUnplaced));
    addFigure(grid, ProvinceText::tr("E-I index"), ratioText(figures.eI));
    addFigure(grid, ProvinceText::tr("E-I that chance would give"), ratioText(figures.eIExpected));
    addFigure(grid, ProvinceText::tr("E-I rescaled to what is possible"), ratioText(figures.eIRescaled));
    addFigure(grid, ProvinceText::tr("p, as closed by chance"),
              probabilityText(figures.pClosed, page.network->links.permutations),
              ProvinceText::tr("Of the permutations of the province labels"));
    addFigure(
        grid, ProvinceText::tr("Permeability by number of links"), ratioText(figures.permeabilityDegree),
        ProvinceText::tr("Linked pairs across its lines / as many as chance would give; 0 sealed, 1 as by chance"));
    addFigure(grid, ProvinceText::tr("Its part of all link ends"), shareText(figures.linkShare));

    std::vector<crossing::ProvincePair> pairs;
    for (const crossing::ProvincePair &pair : page.network->byProvincePair) {
        if (pair.codeA == page.code || pair.codeB == page.code)
            pairs.push_back(pair);
    }
    if (pairs.empty())
        return;
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.links > b.links; });
    BarChart::Data data;
    data.rowHeader = ProvinceText::tr("With");
    data.series = {ProvinceText::tr("Linked pairs")};
    data.full = static_cast<double>(pairs.front().links);
    QStringList codes;
    QStringList words;
    for (const crossing::ProvincePair &pair : pairs) {
        const QString other = pair.codeA == page.code ? pair.codeB : pair.codeA;
        BarChart::Row row;
        row.name = other == page.code ? ProvinceText::tr("within") : context.province(other);
        row.strong = other == page.code;
        QString text = countText(pair.links);
        if (pair.affinity && !pair.unstable) {
            //: linked pairs, then how many times what chance would give
            text = ProvinceText::tr("%1 (× %2)").arg(text, ratioText(pair.affinity, 1));
        }
        row.bars = {{static_cast<double>(pair.links), text, false}};
        words.append(row.name + u' ' + text);
        data.rows.push_back(row);
        codes.append(other);
    }
    auto *chart = new BarChart(section);
    chart->setTitle(ProvinceText::tr("Whom it is linked with"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(section->body(), chart,
             ProvinceText::tr("×: times what chance would give. Click one to select its links on the map."), context);
    if (context.requests != nullptr) {
        QObject::connect(chart, &Chart::itemActivated, context.requests,
                         [requests = context.requests, codes, code = page.code](int index) {
                             if (const QString other = codes.value(index); !other.isEmpty())
                                 Q_EMIT requests->pairWanted(code, other);
                         });
    }
}

} // namespace

void planProvincePage(PagePlan &plan, const ProvincePage &province, const ReportContext &context)
{
    plan.parts.push_back([province, context](QVBoxLayout *page) { addClusters(page, province, context); });
    plan.parts.push_back(pagePart([province, context](QWidget *owner) -> QWidget * {
        if (!province.network)
            return quietText(ProvinceText::tr("Being computed…"), owner);
        const crossing::ProvinceFigures *figures = figuresOf(province);
        if (figures == nullptr)
            return readableText(ProvinceText::tr("No participant is in this province."), owner);
        return new Section(
            QStringLiteral("province_network"), ProvinceText::tr("Links"), linksHeadline(*figures),
            Section::Start::Open, [province, context](Section *section) { fillLinks(section, province, context); },
            owner);
    }));
    plan.atOnce = plan.parts.size();
    plan.parts.push_back(pagePart([context](QWidget *owner) { return makeBasisSection(context, owner); }));
}

} // namespace atlas::ui
