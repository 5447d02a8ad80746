// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/matrix_chart.h"
#include "ui/number_text.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace atlas::ui {

namespace {

using MatrixData = MatrixChart::Data;

struct PairsText
{
    Q_DECLARE_TR_FUNCTIONS(PairsText)
};

using PairMap = std::map<std::pair<QString, QString>, const crossing::ProvincePair *>;

QStringList provincesOf(const NetworkView &network)
{
    QStringList codes;
    for (const crossing::ProvincePair &pair : *network.pairs) {
        for (const QString &code : {pair.codeA, pair.codeB}) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    codes.sort();
    return codes;
}

QString pairName(const crossing::ProvincePair &pair, const ReportContext &context)
{
    return pair.codeA == pair.codeB
               ? PairsText::tr("within %1").arg(context.province(pair.codeA))
               : context.province(pair.codeA) + QStringLiteral(" – ") + context.province(pair.codeB);
}

QString headlineOf(const NetworkView &network, const ReportContext &context)
{
    const crossing::ProvincePair *across = nullptr;
    for (const crossing::ProvincePair &pair : *network.pairs) {
        if (pair.codeA != pair.codeB && (across == nullptr || pair.links > across->links))
            across = &pair;
    }
    if (across == nullptr)
        return PairsText::tr("No link crosses a provincial line");
    return PairsText::tr("Most links across a line: %1 (%2)").arg(pairName(*across, context), countText(across->links));
}

MatrixData matrixOf(const NetworkView &network, const QStringList &codes, bool affinity, const ReportContext &context)
{
    PairMap pairs;
    for (const crossing::ProvincePair &pair : *network.pairs)
        pairs[std::minmax(pair.codeA, pair.codeB)] = &pair;
    MatrixData data;
    data.corner = PairsText::tr("Province");
    data.ramp = affinity ? MatrixChart::Ramp::AroundOne : MatrixChart::Ramp::Sequential;
    for (const QString &code : codes) {
        data.rows.append(context.province(code));
        data.columns.append(context.province(code));
    }
    for (qsizetype row = 0; row < codes.size(); ++row) {
        for (qsizetype column = 0; column < codes.size(); ++column) {
            MatrixChart::Cell cell;
            if (column > row) { // the matrix is symmetric; one half is enough
                cell.pointed = false;
                data.cells.push_back(cell);
                continue;
            }
            const auto found = pairs.find(std::minmax(codes[row], codes[column]));
            crossing::ProvincePair none;
            none.codeA = codes[column];
            none.codeB = codes[row];
            const crossing::ProvincePair &pair = found == pairs.end() ? none : *found->second;
            cell.spoken = pairName(pair, context) + QStringLiteral(": ") +
                          PairsText::tr("%n link(s)", nullptr, static_cast<int>(pair.links));
            if (pair.affinity) {
                cell.spoken += QStringLiteral("; ") +
                               PairsText::tr("%1 times what chance would give").arg(ratioText(pair.affinity));
                if (pair.unstable)
                    cell.spoken += QStringLiteral(", ") + PairsText::tr("unstable: few links");
            }
            if (affinity) {
                cell.value = pair.affinity;
                cell.text = pair.affinity
                                ? ratioText(pair.affinity, 1) + (pair.unstable ? QStringLiteral("?") : QString())
                                : QString();
            } else {
                cell.value = static_cast<double>(pair.links);
                cell.text = pair.links > 0 ? countText(pair.links) : QStringLiteral("·");
            }
            data.cells.push_back(cell);
        }
    }
    return data;
}

void fill(Section *section, const NetworkView &network, const ReportContext &context)
{
    const QStringList codes = provincesOf(network);
    const bool hasAffinity = std::any_of(network.pairs->begin(), network.pairs->end(),
                                         [](const auto &pair) { return pair.affinity.has_value(); });
    auto *chart = new MatrixChart(section);
    chart->setTitle(PairsText::tr("Links between provinces"));
    chart->setDescription(headlineOf(network, context));
    chart->setData(matrixOf(network, codes, false, context));
    if (hasAffinity) {
        auto *row = new QHBoxLayout;
        auto *counts = new QRadioButton(PairsText::tr("Links"), section);
        auto *ratios = new QRadioButton(PairsText::tr("Against chance"), section);
        ratios->setToolTip(PairsText::tr("Affinity: links found / links expected from both provinces' totals; 1 = as "
                                         "expected (Zitt et al. 2000). ? = too few links to hold."));
        counts->setChecked(true);
        auto *group = new QButtonGroup(section);
        group->addButton(counts);
        group->addButton(ratios);
        row->addWidget(counts);
        row->addWidget(ratios);
        row->addStretch(1);
        section->body()->addLayout(row);
        QObject::connect(ratios, &QRadioButton::toggled, chart, [chart, network, codes, context](bool affinity) {
            chart->setData(matrixOf(network, codes, affinity, context));
        });
    }
    addChart(section->body(), chart, PairsText::tr("Click a cell to select its links on the map."), context);
    if (context.requests != nullptr) {
        QObject::connect(chart, &Chart::itemActivated, context.requests,
                         [requests = context.requests, chart, codes](int item) {
                             const auto [row, column] = chart->cellOf(item);
                             if (row >= 0)
                                 Q_EMIT requests->pairWanted(codes[column], codes[row]);
                         });
    }
}

double meanShare(const crossing::ProvinceFigures &province)
{
    const auto known = static_cast<double>(province.within + province.cross);
    return known > 0 ? static_cast<double>(province.cross) / known : 0;
}

void fillProvinces(Section *section, const NetworkView &network, const ReportContext &context)
{
    std::vector<crossing::ProvinceFigures> provinces = *network.provinces;
    std::stable_sort(provinces.begin(), provinces.end(), [](const auto &a, const auto &b) {
        return a.within + a.cross + a.leaving > b.within + b.cross + b.leaving;
    });
    BarChart::Data data;
    data.rowHeader = PairsText::tr("Province");
    data.series = {PairsText::tr("Share of links across lines")};
    QStringList codes;
    QStringList words;
    for (const crossing::ProvinceFigures &province : provinces) {
        BarChart::Row row;
        row.name = pickName(province.name, province.nameEn, province.code, context.language);
        const std::int64_t known = province.within + province.cross;
        //: share of a province's links that cross lines, of how many links
        row.bars = {
            {known > 0 ? std::optional(meanShare(province)) : std::nullopt,
             known > 0 ? PairsText::tr("%1 of %2").arg(shareText(meanShare(province)), countText(known)) : notDefined(),
             false}};
        words.append(row.name + QStringLiteral(": ") + row.bars.front().text);
        data.rows.push_back(row);
        codes.append(province.code);
    }
    auto *chart = new BarChart(section);
    chart->setTitle(data.series.front());
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(section->body(), chart, PairsText::tr("Click a province to see its own report."), context);
    auto *grid = figureGrid(section->body());
    for (const crossing::ProvinceFigures &province : provinces) {
        if (!province.eI)
            continue;
        addFigure(grid, pickName(province.name, province.nameEn, province.code, context.language),
                  //: of one province: observed, expected, probability
                  PairsText::tr("E-I %1 (by chance %2), p %3")
                      .arg(ratioText(province.eI), ratioText(province.eIExpected),
                           probabilityText(province.pClosed, network.links->permutations)),
                  PairsText::tr("p: share of the permutations of the province labels with an E-I at most as large. "
                                "Permeability by number of links: %1")
                      .arg(ratioText(province.permeabilityDegree)));
    }
    openProvinces(chart, codes, context);
}

QString provincesHeadline(const NetworkView &network, const ReportContext &context)
{
    const crossing::ProvinceFigures *most = nullptr;
    for (const crossing::ProvinceFigures &province : *network.provinces) {
        if (province.eI && (most == nullptr || *province.eI < *most->eI))
            most = &province;
    }
    if (most == nullptr)
        return PairsText::tr("No province has links");
    return PairsText::tr("Keeps most to itself: %1 (%2 of its links cross lines)")
        .arg(pickName(most->name, most->nameEn, most->code, context.language), shareText(meanShare(*most)));
}

} // namespace

QWidget *makeProvincePairsSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    if (network.pairs->empty())
        return nullptr;
    return new Section(
        QStringLiteral("pairs"), PairsText::tr("Links between provinces"), headlineOf(network, context),
        Section::Start::Folded, [network, context](Section *section) { fill(section, network, context); }, parent);
}

QWidget *makeProvinceLinksSection(const NetworkView &network, const ReportContext &context, QWidget *parent)
{
    if (network.provinces->size() < 2)
        return nullptr;
    return new Section(
        QStringLiteral("province_links"), PairsText::tr("Each province's links"), provincesHeadline(network, context),
        Section::Start::Folded, [network, context](Section *section) { fillProvinces(section, network, context); },
        parent);
}

} // namespace atlas::ui
