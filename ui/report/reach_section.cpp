// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/number_text.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct ReachText
{
    Q_DECLARE_TR_FUNCTIONS(ReachText)
};

// How far the links reach: openness, distance, communities, the effect of the line.

std::int64_t opennessTotal(const crossing::Openness &openness)
{
    return openness.local + openness.provincial + openness.national + openness.abroad;
}

QString opennessHeadline(const crossing::Openness &openness, bool wholeMap)
{
    if (openness.external) {
        return ReachText::tr("%1 of the links with a known end go outside the cluster, %2 of them abroad")
            .arg(shareText(openness.external), countText(openness.abroad));
    }
    if (opennessTotal(openness) == 0)
        return ReachText::tr("Where the links lead is not known");
    const double total = static_cast<double>(opennessTotal(openness));
    return wholeMap ? ReachText::tr("%1 of the links go to another province, %2 abroad")
                          .arg(shareText(static_cast<double>(openness.national) / total),
                               shareText(static_cast<double>(openness.abroad) / total))
                    : ReachText::tr("No link is known to leave the cluster");
}

void fillOpenness(Section *section, const NetworkView &network, const ReportContext &context)
{
    const crossing::Openness &openness = network.links->openness;
    const double total = static_cast<double>(std::max<std::int64_t>(1, opennessTotal(openness)));
    BarChart::Data data;
    data.rowHeader = ReachText::tr("The other end is");
    data.series = {ReachText::tr("Links")};
    QStringList words;
    const auto add = [&](const QString &name, std::int64_t links) {
        BarChart::Row row;
        row.name = name;
        const double share = static_cast<double>(links) / total;
        row.bars = {{share, ReachText::tr("%1 (%2)", "count (share)").arg(countText(links), shareText(share)), false}};
        words.append(name + u' ' + row.bars.front().text);
        data.rows.push_back(row);
    };
    add(network.wholeMap ? ReachText::tr("in the same district") : ReachText::tr("in the cluster"), openness.local);
    add(ReachText::tr("in the same province"), openness.provincial);
    add(ReachText::tr("in another province"), openness.national);
    add(ReachText::tr("abroad"), openness.abroad);
    auto *chart = new BarChart(section);
    chart->setTitle(ReachText::tr("How far the links reach"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    QString caption = ReachText::tr("Lists of participants usually leave outsiders out, so true openness is higher.");
    if (openness.unknown > 0)
        caption = ReachText::tr("%n link(s) with an end without a place are left out.", nullptr,
                                static_cast<int>(openness.unknown)) +
                  u' ' + caption;
    addChart(section->body(), chart, caption, context);
}

QString distanceHeadline(const crossing::LinkFigures &links)
{
    if (!links.medianKmWithin || !links.medianKmCross) {
        return links.medianKmWithin
                   ? ReachText::tr("Links within a province are %1 long (median)")
                         .arg(lengthText(*links.medianKmWithin))
                   : ReachText::tr("Links across lines are %1 long (median)").arg(lengthText(*links.medianKmCross));
    }
    return ReachText::tr("Links across lines are %1 long (median), those within a province %2")
        .arg(lengthText(*links.medianKmCross), lengthText(*links.medianKmWithin));
}

QString borderWords(const NetworkView &network, const ReportContext &context)
{
    const std::optional<crossing::BorderEffect> &border = network.links->borderEffect;
    if (!border || !border->effect) {
        const QString why = absenceReason(*network.findings, QStringLiteral("border_effect"), context.language);
        return why.isEmpty() ? ReachText::tr("Effect of the line at equal distance: not estimable") : why;
    }
    const bool apart = border->high && *border->high < 1;
    const bool together = border->low && *border->low > 1;
    const QString range =
        border->low && border->high
            ? ReachText::tr("95 % interval %1 – %2").arg(ratioText(border->low), ratioText(border->high))
            : QString();
    const QString words =
        apart ? ReachText::tr("At equal distance a line between them makes a link %1 times as likely: it keeps apart")
        : together
            ? ReachText::tr("At equal distance a line between them makes a link %1 times as likely: links seek "
                            "the other side")
            : ReachText::tr("At equal distance a line between them makes a link %1 times as likely: no clear effect");
    return words.arg(ratioText(border->effect)) + (range.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(range));
}

void fillDistance(Section *section, const NetworkView &network, const ReportContext &context)
{
    const crossing::LinkFigures &links = *network.links;
    if (links.medianKmWithin || links.medianKmCross) {
        BarChart::Data data;
        data.rowHeader = ReachText::tr("Links");
        data.series = {ReachText::tr("Median length")};
        data.full = std::max({links.medianKmWithin.value_or(0), links.medianKmCross.value_or(0), 1e-9});
        const auto add = [&data](const QString &name, std::optional<double> km) {
            data.rows.push_back({name, QString(), false, {{km, km ? lengthText(*km) : notDefined(), false}}});
        };
        add(ReachText::tr("within a province"), links.medianKmWithin);
        add(ReachText::tr("across lines"), links.medianKmCross);
        auto *chart = new BarChart(section);
        chart->setTitle(ReachText::tr("Length of the links"));
        chart->setDescription(distanceHeadline(links));
        chart->setData(data);
        addChart(section->body(), chart,
                 ReachText::tr("Geodesic, of the %n link(s) whose ends both have a place.", nullptr,
                               static_cast<int>(links.linksWithLength)),
                 context);
    }
    section->body()->addWidget(readableText(borderWords(network, context), section));
    if (links.borderEffect) {
        const crossing::BorderEffect &border = *links.borderEffect;
        auto *grid = figureGrid(section->body());
        addFigure(grid, ReachText::tr("Border effect"), ratioText(border.effect),
                  ReachText::tr("exp(δ) of a Poisson model with the logarithms of distance and of both numbers of "
                                "links; 1 = the line makes no difference"));
        addFigure(grid, ReachText::tr("Decay with distance"), ratioText(border.distanceDecay));
        addFigure(grid, ReachText::tr("Pairs used"), countText(border.pairs));
        if (border.leftOut > 0)
            addFigure(grid, ReachText::tr("Participants left out"), countText(border.leftOut),
                      ReachText::tr("Without links or without a place of their own"));
    }
}

QString communitiesHeadline(const crossing::CommunityFigures &figures)
{
    const QString agreement = ratioText(figures.agreement);
    if (figures.agreement >= 0.65)
        return ReachText::tr("Groups found in the links alone are nearly the provinces (agreement %1)").arg(agreement);
    if (figures.agreement >= 0.25)
        return ReachText::tr("Groups found in the links alone partly follow the provinces (agreement %1)")
            .arg(agreement);
    return ReachText::tr("Groups found in the links alone hardly follow the provinces (agreement %1)").arg(agreement);
}

void fillCommunities(Section *section, const crossing::CommunityFigures &figures)
{
    auto *grid = figureGrid(section->body());
    const auto range = [](const QString &value, const QString &low, const QString &high) {
        //: a value with the lowest and the highest of all runs
        return low == high ? value : ReachText::tr("%1 (%2 – %3)").arg(value, low, high);
    };
    addFigure(grid, ReachText::tr("Agreement with the provinces"),
              range(ratioText(figures.agreement), ratioText(figures.agreementLow), ratioText(figures.agreementHigh)),
              ReachText::tr("Adjusted Rand index (Hubert & Arabie 1985): 1 = the same, 0 = as by chance; median of "
                            "the runs"));
    addFigure(
        grid, ReachText::tr("Groups found"),
        range(countText(figures.communities), countText(figures.communitiesLow), countText(figures.communitiesHigh)));
    addFigure(grid, ReachText::tr("Modularity"),
              range(ratioText(figures.modularity), ratioText(figures.modularityLow), ratioText(figures.modularity)));
    addFigure(grid, ReachText::tr("Runs with different seeds"), countText(figures.runs));
    section->body()->addWidget(quietText(
        ReachText::tr(
            "Leiden method on modularity. The words nearly (from 0.65) and partly (from 0.25) are conventions "
            "of this program."),
        section));
}

} // namespace

QWidget *makeOpennessSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    const crossing::Openness &openness = network.links->openness;
    if (opennessTotal(openness) + openness.unknown == 0)
        return nullptr;
    return new Section(
        QStringLiteral("openness"), ReachText::tr("Openness"), opennessHeadline(openness, network.wholeMap),
        Section::Start::Folded, [network, context](Section *section) { fillOpenness(section, network, context); },
        parent);
}

QWidget *makeDistanceSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    const crossing::LinkFigures &links = *network.links;
    if (!links.medianKmWithin && !links.medianKmCross && !links.borderEffect)
        return nullptr;
    const QString headline = links.medianKmWithin || links.medianKmCross ? distanceHeadline(links) : QString();
    return new Section(
        QStringLiteral("distance"), ReachText::tr("Distance and the line"), headline, Section::Start::Folded,
        [network, context](Section *section) { fillDistance(section, network, context); }, parent);
}

QWidget *makeCommunitiesSection(const NetworkView &network, const ReportContext &, QWidget *parent)
{
    if (!network.links->communities)
        return nullptr;
    return new Section(
        QStringLiteral("communities"), ReachText::tr("Communities against provinces"),
        communitiesHeadline(*network.links->communities), Section::Start::Folded,
        [network](Section *section) { fillCommunities(section, *network.links->communities); }, parent);
}

} // namespace atlas::ui
