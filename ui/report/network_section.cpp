// SPDX-License-Identifier: GPL-2.0-or-later
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
#include <array>

namespace atlas::ui {

namespace {

constexpr std::size_t brokersListed = 10;
constexpr std::size_t pairsListed = 15;

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSection)
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

} // namespace

QWidget *makeLinksSection(const crossing::LinkFigures &links, bool wholeMap, const ReportContext &, QWidget *parent)
{
    if (links.total == 0)
        return nullptr;
    auto *section = new Section(QStringLiteral("network"),
                                NetworkText::tr("Network: %1 links").arg(countText(links.total)), parent);
    addLinkClasses(section->body(), links, wholeMap, section);

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
    if (links.unplacedParticipants > 0) {
        section->body()->addWidget(
            quietText(NetworkText::tr("%1 participants have no province and take no part in these figures.")
                          .arg(countText(links.unplacedParticipants)),
                      section));
    }
    return section;
}

QWidget *makeBrokersSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent)
{
    if (report.brokers.empty())
        return nullptr;
    auto *section = new Section(QStringLiteral("brokers"), NetworkText::tr("Brokers across lines"), parent);
    section->body()->addWidget(quietText(NetworkText::tr("Share of the paths between provinces that run through a "
                                                         "participant, and of the pairs cut off without it."),
                                         section));
    auto *bars = new BarList(section);
    for (std::size_t i = 0; i < std::min(brokersListed, report.brokers.size()); ++i) {
        const crossing::Broker &broker = report.brokers[i];
        BarRow row;
        row.name = pickName(broker.name, broker.nameEn, broker.id, context.language);
        row.share = broker.crossBorderBetweenness;
        //: share of the paths through a broker · share of pairs cut off without it
        row.value =
            NetworkText::tr("%1 · %2").arg(shareText(broker.crossBorderBetweenness), shareText(broker.dependence));
        row.tone = BarTone::Host;
        bars->add(row);
    }
    section->body()->addWidget(bars);
    return section;
}

QWidget *makeProvincePairsSection(const crossing::NetworkReport &report, const ReportContext &context, QWidget *parent)
{
    if (report.byProvincePair.empty())
        return nullptr;
    auto *section = new Section(QStringLiteral("pairs"), NetworkText::tr("Links between provinces"), parent);
    std::vector<crossing::ProvincePair> pairs = report.byProvincePair;
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.links > b.links; });
    const double most = static_cast<double>(std::max<std::int64_t>(1, pairs.front().links));
    const auto name = [&context](const QString &code) {
        return context.provinceName ? context.provinceName(code) : code;
    };
    auto *bars = new BarList(section);
    for (std::size_t i = 0; i < std::min(pairsListed, pairs.size()); ++i) {
        const crossing::ProvincePair &pair = pairs[i];
        const bool within = pair.codeA == pair.codeB;
        BarRow row;
        row.name = within ? name(pair.codeA) : name(pair.codeA) + QStringLiteral(" – ") + name(pair.codeB);
        row.share = static_cast<double>(pair.links) / most;
        row.value = countText(pair.links);
        row.tone = within ? BarTone::Host : BarTone::Beyond;
        bars->add(row);
    }
    if (pairs.size() > pairsListed)
        bars->addNote(NetworkText::tr("and %n more", nullptr, static_cast<int>(pairs.size() - pairsListed)));
    section->body()->addWidget(bars);
    return section;
}

} // namespace atlas::ui
