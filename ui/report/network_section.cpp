// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart_frame.h"
#include "ui/charts/histogram_chart.h"
#include "ui/number_text.h"
#include "ui/report/bar_list.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"
#include "ui/report/share_bar.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

struct LinkClass
{
    QString name;
    std::int64_t count;
    BarTone tone;
    bool hatched;
};

/// A patch in the colour of a bar's part, for the legend beside the names.
QWidget *patch(const LinkClass &entry, QWidget *parent)
{
    BarPart part;
    part.share = 1;
    part.colour = toneColour(entry.tone, parent->palette());
    part.hatched = entry.hatched;
    part.label = entry.name;
    auto *bar = new ShareBar({part}, parent);
    bar->setFixedSize(14, 12);
    return bar;
}

void addLinkClasses(QVBoxLayout *into, const crossing::LinkFigures &links, bool wholeMap, QWidget *parent)
{
    std::vector<LinkClass> classes = {
        {NetworkText::tr("Within one province"), links.withinProvince, BarTone::Host, false},
        {NetworkText::tr("Across provincial lines"), links.crossProvince, BarTone::Beyond, false},
    };
    if (!wholeMap)
        classes.push_back({NetworkText::tr("Leaving the cluster"), links.leavingCluster, BarTone::Beyond, true});
    classes.push_back({NetworkText::tr("Abroad or not placed"), links.abroadOrUnplaced, BarTone::Neutral, false});

    const double total = static_cast<double>(links.total);
    std::vector<BarPart> parts;
    for (const LinkClass &entry : classes) {
        BarPart part;
        part.share = total > 0 ? static_cast<double>(entry.count) / total : 0;
        part.colour = toneColour(entry.tone, parent->palette());
        part.hatched = entry.hatched;
        part.label = NetworkText::tr("%1: %2 (%3)", "class: count (share)")
                         .arg(entry.name, countText(entry.count), shareText(part.share));
        parts.push_back(part);
    }
    into->addWidget(new ShareBar(parts, parent));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const LinkClass &entry : classes) {
        const int row = grid->rowCount();
        grid->addWidget(patch(entry, parent), row, 0, Qt::AlignVCenter);
        grid->addWidget(readableText(entry.name, parent), row, 1);
        QLabel *count = readableText(
            NetworkText::tr("%1 (%2)", "count (share)")
                .arg(countText(entry.count), shareText(total > 0 ? static_cast<double>(entry.count) / total : 0)),
            parent);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setWordWrap(false);
        grid->addWidget(count, row, 2);
    }
    into->addLayout(grid);
}

/// The share of linked pairs across lines that an E-I stands for.
QString crossShareOf(double eI)
{
    return shareText((eI + 1) / 2);
}

QString headlineOf(const crossing::LinkFigures &links)
{
    if (!links.eI)
        return NetworkText::tr("%1 links; whether they keep to provinces cannot be said").arg(countText(links.total));
    if (links.eIExpected && *links.eIExpected <= -1)
        return NetworkText::tr("All participants are in one province, so that no link can cross a line");
    if (!links.eIExpected)
        return NetworkText::tr("%1 of the linked pairs cross provincial lines").arg(crossShareOf(*links.eI));
    return NetworkText::tr("%1 of the linked pairs cross provincial lines; chance would give %2")
        .arg(crossShareOf(*links.eI), crossShareOf(*links.eIExpected));
}

/// p in words: how many of the shuffles were as closed, or as open.
QString chanceSentence(const crossing::LinkFigures &links, double threshold)
{
    if (!links.pClosed || !links.pOpen || links.permutations <= 0)
        return {};
    const bool closedSide = *links.pClosed <= *links.pOpen;
    const double p = closedSide ? *links.pClosed : *links.pOpen;
    const auto times = static_cast<std::int64_t>(std::llround(p * links.permutations));
    const QString count = countText(times);
    const QString all = countText(links.permutations);
    if (p <= threshold && times == 0) {
        return closedSide
                   ? NetworkText::tr("Shuffling the provinces among the participants %1 times never gave as few links "
                                     "across lines: the network keeps to its provinces more than chance would.")
                         .arg(all)
                   : NetworkText::tr("Shuffling the provinces among the participants %1 times never gave as many links "
                                     "across lines: the network crosses lines more than chance would.")
                         .arg(all);
    }
    if (p <= threshold) {
        return closedSide
                   ? NetworkText::tr("Shuffling the provinces among the participants %2 times gave as few links across "
                                     "lines only %1 times: the network keeps to its provinces more than chance would.")
                         .arg(count, all)
                   : NetworkText::tr(
                         "Shuffling the provinces among the participants %2 times gave as many links across "
                         "lines only %1 times: the network crosses lines more than chance would.")
                         .arg(count, all);
    }
    return closedSide ? NetworkText::tr("Shuffling the provinces among the participants %2 times gave as few links "
                                        "across lines %1 times: no more closed than chance would make it.")
                            .arg(count, all)
                      : NetworkText::tr("Shuffling the provinces among the participants %2 times gave as many links "
                                        "across lines %1 times: no more open than chance would make it.")
                            .arg(count, all);
}

void addNullChart(Section *section, const crossing::LinkFigures &links, const ReportContext &context)
{
    if (links.eINull.empty() || !links.eI)
        return;
    HistogramChart::Data data;
    data.low = links.eINull.front().from;
    data.high = links.eINull.back().to;
    for (const crossing::EiBar &bar : links.eINull)
        data.counts.push_back(bar.permutations);
    data.observed = links.eI;
    data.expected = links.eIExpected;
    data.observedText = NetworkText::tr("observed %1").arg(ratioText(links.eI));
    data.expectedText = NetworkText::tr("by chance %1").arg(ratioText(links.eIExpected));
    data.axisText = NetworkText::tr("E-I index: −1 all within … +1 all across");
    data.fromHeader = NetworkText::tr("E-I from");
    data.toHeader = NetworkText::tr("to");
    data.countHeader = NetworkText::tr("shuffles");
    auto *chart = new HistogramChart(section);
    chart->setTitle(NetworkText::tr("E-I index against chance"));
    const QString words = chanceSentence(links, context.settings.closedP);
    chart->setDescription(data.observedText + QStringLiteral(", ") + data.expectedText + QStringLiteral(". ") + words);
    chart->setData(data);
    addChart(section->body(), chart, words, context);
}

void addFigures(Section *section, const crossing::LinkFigures &links)
{
    auto *grid = figureGrid(section->body());
    addFigure(grid, NetworkText::tr("E-I index"), ratioText(links.eI),
              NetworkText::tr("(across − within) / (across + within): −1 all within provinces, +1 all across them"));
    addFigure(grid, NetworkText::tr("E-I that chance would give"), ratioText(links.eIExpected),
              NetworkText::tr("Of all possible pairs, with the provinces as large as they are"));
    addFigure(grid, NetworkText::tr("E-I rescaled to what is possible"), ratioText(links.eIRescaled),
              NetworkText::tr("−1 and +1 are the extremes that provinces of these sizes allow"));
    //: %1 is a number of permutations
    const QString permuted =
        NetworkText::tr("Share of %1 permutations of the province labels").arg(countText(links.permutations));
    addFigure(grid, NetworkText::tr("p, as closed by chance"), probabilityText(links.pClosed, links.permutations),
              permuted);
    addFigure(grid, NetworkText::tr("p, as open by chance"), probabilityText(links.pOpen, links.permutations),
              permuted);
    addFigure(
        grid, NetworkText::tr("Permeability by size"), ratioText(links.permeabilitySize),
        NetworkText::tr("Links across lines beside what chance would give: 0 sealed, 1 as if no line were there"));
    addFigure(grid, NetworkText::tr("Permeability by degree"), ratioText(links.permeabilityDegree),
              NetworkText::tr("The same, with each participant's number of links kept"));
    addFigure(grid, NetworkText::tr("Assortativity by province"), ratioText(links.assortativity),
              NetworkText::tr("Newman's r: 1 = links only within provinces, 0 = as by chance"));
    if (links.modularity) {
        addFigure(grid, NetworkText::tr("Modularity by province"),
                  NetworkText::tr("%1 of at most %2").arg(ratioText(links.modularity), ratioText(links.modularityMax)),
                  NetworkText::tr("Links within provinces beyond chance (Newman & Girvan 2004)"));
    }
    if (links.oddsRatio) {
        addFigure(grid, NetworkText::tr("Odds of a link within against across"), ratioText(links.oddsRatio, 1),
                  links.oddsRatioAdjusted ? NetworkText::tr("½ was added to each cell, one being zero")
                                          : NetworkText::tr("1 = the line makes no difference (Moody 2001)"));
    }
    if (links.crossShareWeighted)
        addFigure(grid, NetworkText::tr("Across lines, weighted"), shareText(links.crossShareWeighted),
                  NetworkText::tr("Share of the links' weights"));
    if (links.unplacedParticipants > 0) {
        section->body()->addWidget(
            quietText(NetworkText::tr("%1 participants have no province and take no part in these figures.")
                          .arg(countText(links.unplacedParticipants)),
                      section));
    }
}

} // namespace

QWidget *makeCrossingLinksSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    const crossing::LinkFigures &links = *network.links;
    if (links.total == 0)
        return nullptr;
    return new Section(
        QStringLiteral("network"), NetworkText::tr("Network: %1 links").arg(countText(links.total)), headlineOf(links),
        network.wholeMap ? Section::Start::Open : Section::Start::Folded,
        [network, context](Section *section) {
            addLinkClasses(section->body(), *network.links, network.wholeMap, section);
            addNullChart(section, *network.links, context);
            addFigures(section, *network.links);
        },
        parent);
}

} // namespace atlas::ui
