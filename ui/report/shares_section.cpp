// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/number_text.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t districtsListed = 12;

using Bar = BarChart::Bar;

struct SharesText
{
    Q_DECLARE_TR_FUNCTIONS(SharesText)
};

QString noteOf(const crossing::RegionPart &part, const QString &host)
{
    if (part.sliver)
        return SharesText::tr("too small to count");
    if (!part.certain)
        return SharesText::tr("uncertain");
    return part.code == host ? SharesText::tr("host") : QString();
}

Bar areaBar(const crossing::RegionPart &part, bool known)
{
    if (!known || part.areaKm2 <= 0)
        return {std::nullopt, notDefined(), false};
    //: area (share)
    return {part.areaShare,
            SharesText::tr("%1 (%2)", "area (share)").arg(shareText(part.areaShare), areaText(part.areaKm2)),
            !part.certain || part.sliver};
}

Bar participantsBar(const crossing::RegionPart &part)
{
    if (!part.participantShare)
        return {std::nullopt, notDefined(), false};
    return {
        part.participantShare,
        SharesText::tr("%1 (%2)", "share (count)").arg(shareText(part.participantShare), countText(part.participants)),
        false};
}

struct Shares
{
    BarChart::Data data;
    QStringList codes; ///< of the rows; empty for what is no province
};

/// \param most rows; the rest are counted in \p left
Shares sharesOf(const crossing::ClusterReport &report, std::vector<crossing::RegionPart> parts, const QString &host,
                const QString &language, std::size_t most, std::size_t *left)
{
    const bool area = report.areaKm2.has_value();
    const bool people = report.participants > 0;
    std::erase_if(parts, [](const auto &part) { return part.areaKm2 <= 0 && part.participants == 0; });
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) {
        return std::pair(a.areaShare, a.participants) > std::pair(b.areaShare, b.participants);
    });
    Shares shares;
    if (area)
        shares.data.series.append(SharesText::tr("Area"));
    if (people)
        shares.data.series.append(SharesText::tr("Participants"));
    for (std::size_t i = 0; i < std::min(most, parts.size()); ++i) {
        const crossing::RegionPart &part = parts[i];
        BarChart::Row row;
        row.name = pickName(part.name, part.nameEn, part.code, language);
        row.note = noteOf(part, host);
        row.strong = part.code == host;
        if (area)
            row.bars.push_back(areaBar(part, true));
        if (people)
            row.bars.push_back(participantsBar(part));
        shares.data.rows.push_back(row);
        shares.codes.append(part.code);
    }
    if (left != nullptr)
        *left = parts.size() - std::min(most, parts.size());
    return shares;
}

void addOutside(Shares &shares, const crossing::ClusterReport &report)
{
    if (!report.outsideKm2 || *report.outsideKm2 <= 0 || !report.areaKm2 || *report.areaKm2 <= 0)
        return;
    const double share = *report.outsideKm2 / *report.areaKm2;
    BarChart::Row row;
    row.name = SharesText::tr("In no province");
    row.bars.push_back(
        {share, SharesText::tr("%1 (%2)", "area (share)").arg(shareText(share), areaText(*report.outsideKm2)), false});
    if (report.participants > 0)
        row.bars.push_back({std::nullopt, notDefined(), false});
    shares.data.rows.push_back(row);
    shares.codes.append(QString());
}

/// "Gyeonggi 61 % of the area, 48 % of the participants"
QString partWords(const crossing::RegionPart &part, const crossing::ClusterReport &report, const QString &language)
{
    const QString name = pickName(part.name, part.nameEn, part.code, language);
    if (report.areaKm2 && part.areaKm2 > 0 && part.participantShare) {
        return SharesText::tr("%1 has %2 of the area and %3 of the participants")
            .arg(name, shareText(part.areaShare), shareText(part.participantShare));
    }
    if (report.areaKm2 && part.areaKm2 > 0)
        return SharesText::tr("%1 has %2 of the area").arg(name, shareText(part.areaShare));
    return SharesText::tr("%1 has %2 of the participants").arg(name, shareText(part.participantShare));
}

QString headlineOf(const crossing::ClusterReport &report, const QString &language)
{
    const crossing::RegionPart *first = nullptr;
    const QString host = !report.hostByArea.code.isEmpty() ? report.hostByArea.code : report.hostByParticipants.code;
    for (const crossing::RegionPart &part : report.provinces) {
        if (part.code == host)
            first = &part;
    }
    if (first == nullptr)
        return SharesText::tr("No province has a part");
    return partWords(*first, report, language);
}

void fillShares(Section *section, const ClusterReportPtr &report, const ReportContext &context)
{
    const QString host = !report->hostByArea.code.isEmpty() ? report->hostByArea.code : report->hostByParticipants.code;
    Shares shares = sharesOf(*report, report->provinces, host, context.language, report->provinces.size(), nullptr);
    addOutside(shares, *report);
    shares.data.rowHeader = SharesText::tr("Province");
    auto *chart = new BarChart(section);
    chart->setTitle(SharesText::tr("Shares by province"));
    QStringList words;
    for (const crossing::RegionPart &part : report->provinces) {
        if (part.areaKm2 > 0 || part.participants > 0)
            words.append(partWords(part, *report, context.language));
    }
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(shares.data);
    QStringList notes;
    if (report->areaKm2)
        notes.append(SharesText::tr("Extent: %1").arg(areaText(*report->areaKm2)));
    if (report->participants > 0)
        notes.append(SharesText::tr("participants: %1").arg(countText(report->participants)));
    if (const std::int64_t unplaced = report->participants - report->participantsPlaced; unplaced > 0)
        notes.append(SharesText::tr("%1 without a province").arg(countText(unplaced)));
    addChart(section->body(), chart, notes.join(QStringLiteral(" · ")), context);
    if (context.requests != nullptr) {
        QObject::connect(chart, &Chart::itemActivated, context.requests,
                         [requests = context.requests, codes = shares.codes](int index) {
                             if (const QString code = codes.value(index); !code.isEmpty())
                                 Q_EMIT requests->kindWanted(code, QString());
                         });
    }
    if (!report->participantsFromMembership && report->participants > 0)
        section->body()->addWidget(quietText(
            SharesText::tr("No memberships are recorded; the participants are those located inside the extent."),
            section));
}

void fillDistricts(Section *section, const ClusterReportPtr &report, const ReportContext &context)
{
    std::size_t left = 0;
    Shares shares = sharesOf(*report, report->districts, QString(), context.language, districtsListed, &left);
    shares.data.rowHeader = SharesText::tr("District");
    auto *chart = new BarChart(section);
    chart->setTitle(SharesText::tr("Shares by district"));
    QStringList words;
    for (const BarChart::Row &row : shares.data.rows)
        words.append(row.name + u' ' + row.bars.front().text);
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(shares.data);
    addChart(section->body(), chart,
             left > 0 ? SharesText::tr("and %n more", nullptr, static_cast<int>(left)) : QString(), context);
}

} // namespace

QWidget *makeSharesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    if (!report->areaKm2 && report->participants == 0)
        return nullptr;
    const auto fill = [report, context](Section *section) {
        fillShares(section, report, context);
        if (report->districts.empty())
            return;
        const auto peopled = std::count_if(report->districts.begin(), report->districts.end(),
                                           [](const auto &part) { return part.areaKm2 > 0 || part.participants > 0; });
        section->body()->addWidget(new Section(
            QStringLiteral("districts"), SharesText::tr("By district: %1").arg(countText(peopled)), QString(),
            Section::Start::Folded, [report, context](Section *inner) { fillDistricts(inner, report, context); },
            section));
    };
    return new Section(QStringLiteral("shares"), SharesText::tr("Where it lies"), headlineOf(*report, context.language),
                       Section::Start::Open, fill, parent);
}

} // namespace atlas::ui
