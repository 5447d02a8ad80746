// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/participation_analysis.h"

#include "app/crossing/evidence.h"
#include "app/crossing/ground.h"
#include "app/network/concentration.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::crossing {

using model::ParticipationFields;
using model::Row;
using model::TableId;

namespace {

using MeasureAndYear = std::pair<QString, QString>;

ParticipationShare shareFor(const Basis &basis, model::StringId code, const QString &codeText)
{
    ParticipationShare share;
    share.regionCode = codeText;
    const int province = basis.ground->provinceOfCode(code);
    if (province >= 0) {
        const RegionEntry &region = basis.ground->provinces().regions[static_cast<std::size_t>(province)];
        if (region.code == codeText) {
            share.isProvince = true;
            share.name = region.name;
            share.nameEn = region.nameEn;
        }
    }
    return share;
}

void finish(ParticipationFigures &figures)
{
    std::stable_sort(figures.shares.begin(), figures.shares.end(),
                     [](const ParticipationShare &a, const ParticipationShare &b) {
                         return a.value != b.value ? a.value > b.value : a.regionCode < b.regionCode;
                     });
    std::vector<double> amounts;
    bool onlyProvinces = true;
    for (ParticipationShare &share : figures.shares) {
        share.share = figures.total > 0 ? share.value / figures.total : 0;
        amounts.push_back(share.value);
        onlyProvinces = onlyProvinces && share.isProvince;
        if (!share.isProvince || share.value <= 0)
            continue;
        if (!figures.hostShare) {
            figures.hostShare = share.share;
            figures.host.code = share.regionCode;
        } else if (share.share == *figures.hostShare) {
            figures.host.tie = true;
        }
    }
    if (onlyProvinces) // a lump of "others" has no concentration of its own
        figures.hhi = network::herfindahl(amounts).value;
}

Finding judge(const ParticipationFigures &figures, const Settings &settings)
{
    const ParticipationShare *host = nullptr;
    for (const ParticipationShare &share : figures.shares) {
        if (share.isProvince && share.regionCode == figures.host.code)
            host = &share;
    }
    Finding finding;
    const bool dominant = figures.hostShare && *figures.hostShare >= settings.dominantShare;
    finding.rule = dominant ? Rule::DominantProvince : Rule::NoDominantProvince;
    finding.evidence = {{QStringLiteral("measure"), figures.measure},
                        {QStringLiteral("year"), figures.year},
                        {QStringLiteral("total"), figures.total},
                        {QStringLiteral("threshold"), settings.dominantShare},
                        {QStringLiteral("source"), figures.source}};
    if (host) {
        finding.evidence.insert(QStringLiteral("province"), namedEvidence(host->regionCode, host->name, host->nameEn));
        finding.evidence.insert(QStringLiteral("value"), host->value);
        finding.evidence.insert(QStringLiteral("share"), host->share);
    }
    return finding;
}

} // namespace

ParticipationRows::ParticipationRows(const model::Tables &tables)
{
    const model::Table &table = tables[TableId::Participation];
    const model::Table &clusters = tables[TableId::Clusters];
    m_starts.assign(clusters.rowCount() + std::size_t{1}, 0);
    std::vector<Row> clusterOf(table.rowCount(), model::noRow);
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.isAlive(row))
            clusterOf[row] = clusters.rowOf(table.textId(row, ParticipationFields::Cluster));
        if (clusterOf[row] != model::noRow)
            ++m_starts[clusterOf[row]];
    }
    std::uint32_t sum = 0;
    for (std::uint32_t &start : m_starts) // the end of each cluster's run, which entering moves to its start
        start = sum += start;
    m_rows.resize(sum);
    for (Row row = table.rowCount(); row-- > 0;) {
        if (clusterOf[row] != model::noRow)
            m_rows[--m_starts[clusterOf[row]]] = row;
    }
}

void analyseParticipation(const Basis &basis, const Settings &settings, ClusterReport &report)
{
    const model::Table &table = (*basis.tables)[TableId::Participation];
    std::map<MeasureAndYear, ParticipationFigures> byMeasure;
    for (const Row row : basis.participation->of(report.cluster)) {
        const double value = table.real(row, ParticipationFields::Value);
        if (std::isnan(value) || value < 0)
            continue;
        const QString measure = table.text(row, ParticipationFields::Measure);
        const QString year = table.text(row, ParticipationFields::Year);
        ParticipationFigures &figures = byMeasure[{measure, year}];
        figures.measure = measure;
        figures.year = year;
        if (figures.source.isEmpty())
            figures.source = table.text(row, ParticipationFields::Source);
        ParticipationShare share = shareFor(basis, table.textId(row, ParticipationFields::RegionCode),
                                            table.text(row, ParticipationFields::RegionCode));
        share.value = value;
        figures.total += value;
        figures.shares.push_back(std::move(share));
    }
    for (auto &[key, figures] : byMeasure) {
        finish(figures);
        if (figures.hostShare)
            report.findings.push_back(judge(figures, settings));
        report.participation.push_back(std::move(figures));
    }
}

} // namespace atlas::crossing
