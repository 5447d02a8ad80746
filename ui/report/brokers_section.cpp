// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/matrix_chart.h"
#include "ui/number_text.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas::ui {

namespace {

constexpr std::size_t brokersListed = 10;
constexpr std::size_t roleRowsListed = 12;
constexpr std::size_t cutLinksListed = 8;

struct BrokersText
{
    Q_DECLARE_TR_FUNCTIONS(BrokersText)
};

void connectRows(Chart *chart, const QStringList &ids, const ReportContext &context)
{
    if (context.requests == nullptr)
        return;
    QObject::connect(chart, &Chart::itemActivated, context.requests,
                     [requests = context.requests, ids, chart](int item) {
                         const int row = item < 0 ? -1 : chart->items()[static_cast<std::size_t>(item)].row;
                         if (const QString id = ids.value(row); !id.isEmpty())
                             Q_EMIT requests->participantsWanted({id});
                     });
}

QString brokersHeadline(const std::vector<crossing::Broker> &brokers, const ReportContext &context)
{
    const crossing::Broker *most = nullptr;
    for (const crossing::Broker &broker : brokers) {
        if (broker.dependence && (most == nullptr || *broker.dependence > *most->dependence))
            most = &broker;
    }
    if (most == nullptr || *most->dependence <= 0) {
        return BrokersText::tr("No single participant holds the provinces together; most paths run through %1")
            .arg(pickName(brokers.front().name, brokers.front().nameEn, brokers.front().id, context.language));
    }
    return BrokersText::tr("Without %1, %2 of the paths between provinces vanish")
        .arg(pickName(most->name, most->nameEn, most->id, context.language), shareText(most->dependence));
}

void fillBrokers(Section *section, const NetworkView &network, const ReportContext &context)
{
    BarChart::Data data;
    data.rowHeader = BrokersText::tr("Participant");
    data.series = {BrokersText::tr("Paths through it"), BrokersText::tr("Pairs cut off without it")};
    QStringList ids;
    QStringList words;
    double most = 0;
    for (std::size_t i = 0; i < std::min(brokersListed, network.brokers->size()); ++i) {
        const crossing::Broker &broker = (*network.brokers)[i];
        BarChart::Row row;
        row.name = pickName(broker.name, broker.nameEn, broker.id, context.language);
        QString through = shareText(broker.crossBorderBetweenness);
        if (broker.betweennessError) {
            //: a sampled share with its standard error
            through = BrokersText::tr("%1 ± %2").arg(through, shareText(broker.betweennessError));
        }
        row.bars = {{broker.crossBorderBetweenness, through, false},
                    {broker.dependence, shareText(broker.dependence), false}};
        most = std::max({most, broker.crossBorderBetweenness, broker.dependence.value_or(0)});
        words.append(BrokersText::tr("%1: %2 of the paths, %3 of the pairs")
                         .arg(row.name, through, shareText(broker.dependence)));
        data.rows.push_back(row);
        ids.append(broker.id);
    }
    data.full = most > 0 ? most : 1;
    auto *chart = new BarChart(section);
    chart->setTitle(BrokersText::tr("Brokers across lines"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(section->body(), chart,
             BrokersText::tr("Share of the shortest paths between provinces that run through a participant, and of the "
                             "connected pairs cut off without it. Click one to see it on the map."),
             context);
    connectRows(chart, ids, context);
    if (context.requests != nullptr && ids.size() > 1) {
        auto *all = new QPushButton(BrokersText::tr("Select all on the map"), section);
        QObject::connect(all, &QPushButton::clicked, context.requests,
                         [requests = context.requests, ids] { Q_EMIT requests->participantsWanted(ids); });
        section->body()->addWidget(all, 0, Qt::AlignLeft);
    }
}

struct Role
{
    QString name;
    QString pattern;
    std::int64_t crossing::RoleTally::*count;
};

std::array<Role, 5> brokerageRoles()
{
    using crossing::RoleTally;
    return {{{BrokersText::tr("Coordinator"), QStringLiteral("A-A-A"), &RoleTally::coordinator},
             {BrokersText::tr("Itinerant"), QStringLiteral("A-B-A"), &RoleTally::itinerant},
             {BrokersText::tr("Representative"), QStringLiteral("A-A-B"), &RoleTally::representative},
             {BrokersText::tr("Gatekeeper"), QStringLiteral("A-B-B"), &RoleTally::gatekeeper},
             {BrokersText::tr("Liaison"), QStringLiteral("A-B-C"), &RoleTally::liaison}}};
}

std::int64_t crossingRoles(const crossing::RoleTally &tally)
{
    return tally.itinerant + tally.representative + tally.gatekeeper + tally.liaison;
}

std::vector<crossing::ParticipantFigures> brokerageRows(const NetworkView &network)
{
    std::vector<crossing::ParticipantFigures> rows;
    for (const crossing::ParticipantFigures &figures : *network.participants) {
        if (crossingRoles(figures.roles) + figures.roles.coordinator > 0)
            rows.push_back(figures);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::pair(crossingRoles(a.roles), a.roles.coordinator) >
               std::pair(crossingRoles(b.roles), b.roles.coordinator);
    });
    return rows;
}

void fillBrokerage(Section *section, const NetworkView &network, const ReportContext &context)
{
    std::vector<crossing::ParticipantFigures> rows = brokerageRows(network);
    const std::size_t left = rows.size() - std::min(roleRowsListed, rows.size());
    rows.resize(std::min(roleRowsListed, rows.size()));
    MatrixChart::Data data;
    data.corner = BrokersText::tr("Participant");
    const auto roles = brokerageRoles();
    for (const Role &role : roles)
        data.columns.append(role.name);
    QStringList ids;
    for (const crossing::ParticipantFigures &figures : rows) {
        data.rows.append(pickName(figures.name, figures.nameEn, figures.id, context.language));
        ids.append(figures.id);
        for (const Role &role : roles) {
            MatrixChart::Cell cell;
            const std::int64_t count = figures.roles.*role.count;
            cell.value = static_cast<double>(count);
            cell.text = count > 0 ? countText(count) : QStringLiteral("·");
            cell.spoken =
                QStringLiteral("%1, %2 (%3): %4").arg(data.rows.back(), role.name, role.pattern, countText(count));
            data.cells.push_back(cell);
        }
    }
    auto *chart = new MatrixChart(section);
    chart->setTitle(BrokersText::tr("Brokerage roles"));
    chart->setDescription(BrokersText::tr("Pairs of neighbours, not linked themselves, that a participant brings "
                                          "together, by the provinces of the three"));
    chart->setData(data);
    QString caption = BrokersText::tr("Pairs that a participant brings together, by provinces (from–broker–to): "
                                      "coordinator A-A-A, itinerant A-B-A, representative A-A-B, gatekeeper A-B-B, "
                                      "liaison A-B-C. Gould & Fernandez 1989. Counts grow with the number of links.");
    if (left > 0)
        caption += u' ' + BrokersText::tr("%n more not shown.", nullptr, static_cast<int>(left));
    addChart(section->body(), chart, caption, context);
    connectRows(chart, ids, context);
}

QString structureHeadline(const crossing::LinkFigures &links)
{
    if (links.components == 1)
        return BrokersText::tr("All participants hang together");
    const std::int64_t parts = links.components - links.isolated;
    if (!links.giantShare)
        return BrokersText::tr("%1 separate parts").arg(countText(links.components));
    if (parts == 1)
        return BrokersText::tr("All linked participants hang together; %n have no link", nullptr,
                               static_cast<int>(links.isolated));
    return BrokersText::tr("The network falls into %1 parts; the largest holds %2 of the linked participants")
        .arg(countText(parts), shareText(links.giantShare));
}

void fillStructure(Section *section, const NetworkView &network, const ReportContext &context)
{
    const crossing::LinkFigures &links = *network.links;
    auto *grid = figureGrid(section->body());
    addFigure(grid, BrokersText::tr("Connected parts"), countText(links.components),
              BrokersText::tr("Components; participants without links count as parts of their own"));
    addFigure(grid, BrokersText::tr("Participants without links"), countText(links.isolated));
    addFigure(grid, BrokersText::tr("Largest part"), shareText(links.giantShare),
              BrokersText::tr("Share of the linked participants"));
    addFigure(grid, BrokersText::tr("Participants that hold parts together"), countText(links.cutParticipants),
              BrokersText::tr("Articulation points: without one of them something falls apart"));
    addFigure(grid, BrokersText::tr("Links that hold parts together"), countText(links.cutLinks),
              BrokersText::tr("Bridges: without one of them something falls apart"));
    addFigure(grid, BrokersText::tr("Density"), ratioText(links.density, 3),
              BrokersText::tr("Linked pairs of all pairs: 2L / n(n − 1)"));
    addFigure(grid, BrokersText::tr("Transitivity"), ratioText(links.transitivity),
              BrokersText::tr("How often two partners of one participant are linked too: 3 triangles / connected "
                              "triples"));
    if (network.cutLinks == nullptr || network.cutLinks->empty())
        return;
    section->body()->addWidget(quietText(BrokersText::tr("Links without which the network falls apart:"), section));
    for (std::size_t i = 0; i < std::min(cutLinksListed, network.cutLinks->size()); ++i) {
        const crossing::CutLink &link = (*network.cutLinks)[i];
        const QString ends = pickName(link.fromName, link.fromNameEn, link.fromId, context.language) +
                             QStringLiteral(" – ") + pickName(link.toName, link.toNameEn, link.toId, context.language);
        auto *button =
            new QPushButton(link.crossesLine ? BrokersText::tr("%1 (across a line)").arg(ends) : ends, section);
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 2px 4px;"));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setToolTip(BrokersText::tr("Select both ends on the map"));
        if (context.requests != nullptr)
            QObject::connect(button, &QPushButton::clicked, context.requests,
                             [requests = context.requests, ids = QStringList{link.fromId, link.toId}] {
                                 Q_EMIT requests->participantsWanted(ids);
                             });
        section->body()->addWidget(button);
    }
    if (network.cutLinks->size() > cutLinksListed)
        section->body()->addWidget(quietText(
            BrokersText::tr("%n more not shown.", nullptr, static_cast<int>(network.cutLinks->size() - cutLinksListed)),
            section));
}

} // namespace

QWidget *makeBrokersSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    if (network.brokers->empty())
        return nullptr;
    return new Section(
        QStringLiteral("brokers"), BrokersText::tr("Brokers across lines"), brokersHeadline(*network.brokers, context),
        Section::Start::Folded, [network, context](Section *section) { fillBrokers(section, network, context); },
        parent);
}

QWidget *makeBrokerageSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    if (network.participants == nullptr)
        return nullptr;
    const std::vector<crossing::ParticipantFigures> rows = brokerageRows(network);
    if (rows.empty())
        return nullptr;
    const crossing::ParticipantFigures &first = rows.front();
    const std::int64_t across = crossingRoles(first.roles);
    const QString headline =
        across > 0 ? BrokersText::tr("%1 brings most pairs together across lines (%2)")
                         .arg(pickName(first.name, first.nameEn, first.id, context.language), countText(across))
                   : BrokersText::tr("Nobody brings participants together across lines");
    return new Section(
        QStringLiteral("brokerage"), BrokersText::tr("Brokerage roles"), headline, Section::Start::Folded,
        [network, context](Section *section) { fillBrokerage(section, network, context); }, parent);
}

QWidget *makeStructureSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    if (network.links->components == 0)
        return nullptr;
    return new Section(
        QStringLiteral("structure"), BrokersText::tr("How it hangs together"), structureHeadline(*network.links),
        Section::Start::Folded, [network, context](Section *section) { fillStructure(section, network, context); },
        parent);
}

} // namespace atlas::ui
