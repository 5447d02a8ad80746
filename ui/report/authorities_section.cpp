// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/number_text.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct AuthoritiesText
{
    Q_DECLARE_TR_FUNCTIONS(AuthoritiesText)
};

double largestPart(const crossing::Authority &authority)
{
    return std::max(
        {authority.areaShare.value_or(0), authority.participantShare.value_or(0), authority.linkShare.value_or(0)});
}

std::vector<crossing::Authority> ordered(std::vector<crossing::Authority> authorities)
{
    std::stable_sort(authorities.begin(), authorities.end(), [](const auto &a, const auto &b) {
        return std::pair(a.atTable, largestPart(a)) > std::pair(b.atTable, largestPart(b));
    });
    return authorities;
}

QString headlineOf(const std::vector<crossing::Authority> &authorities, const ReportContext &context)
{
    QStringList names;
    for (const crossing::Authority &authority : authorities) {
        if (!authority.atTable)
            continue;
        const QString name = pickName(authority.name, authority.nameEn, authority.code, context.language);
        names.append(authority.certain ? name : AuthoritiesText::tr("%1 (uncertain)").arg(name));
    }
    if (names.isEmpty())
        return AuthoritiesText::tr("None has a part of %1 or more").arg(shareText(context.settings.tableShare));
    if (names.size() == 1)
        return AuthoritiesText::tr("Only %1 has a part of %2 or more")
            .arg(names.front(), shareText(context.settings.tableShare));
    return AuthoritiesText::tr("%n authority(ies) must be at the table: ", nullptr, static_cast<int>(names.size())) +
           names.join(QStringLiteral(", "));
}

BarChart::Bar bar(std::optional<double> share, bool uncertain)
{
    return {share, shareText(share), uncertain};
}

void fill(Section *section, const ClusterReportPtr &report, const ReportContext &context)
{
    BarChart::Data data;
    data.rowHeader = AuthoritiesText::tr("Authority");
    data.series = {AuthoritiesText::tr("Area"), AuthoritiesText::tr("Participants"), AuthoritiesText::tr("Links")};
    QStringList codes;
    QStringList words;
    for (const crossing::Authority &authority : ordered(report->authorities)) {
        BarChart::Row row;
        row.name = pickName(authority.name, authority.nameEn, authority.code, context.language);
        row.strong = authority.atTable;
        row.note = !authority.certain  ? AuthoritiesText::tr("uncertain")
                   : authority.atTable ? QStringLiteral("✓")
                                       : QString();
        row.bars = {bar(authority.areaShare, !authority.certain), bar(authority.participantShare, false),
                    bar(authority.linkShare, false)};
        words.append(AuthoritiesText::tr("%1: area %2, participants %3, links %4")
                         .arg(row.name, shareText(authority.areaShare), shareText(authority.participantShare),
                              shareText(authority.linkShare)));
        data.rows.push_back(row);
        codes.append(authority.code);
    }
    auto *chart = new BarChart(section);
    chart->setTitle(AuthoritiesText::tr("Part of each authority"));
    chart->setDescription(words.join(QStringLiteral("; ")));
    chart->setData(data);
    addChart(section->body(), chart,
             AuthoritiesText::tr("✓ and bold: a part of at least %1. Links: its link ends of all link ends.")
                 .arg(shareText(context.settings.tableShare)),
             context);
    openProvinces(chart, codes, context);
}

} // namespace

QWidget *makeAuthoritiesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent)
{
    if (report->authorities.empty())
        return nullptr;
    return new Section(
        QStringLiteral("authorities"), AuthoritiesText::tr("Authorities at the table"),
        headlineOf(ordered(report->authorities), context), Section::Start::Folded,
        [report, context](Section *section) { fill(section, report, context); }, parent);
}

} // namespace atlas::ui
