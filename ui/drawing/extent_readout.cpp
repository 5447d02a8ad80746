// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/extent_readout.h"

#include "app/session/atlas_session.h"
#include "ui/drawing/drawing_context.h"
#include "ui/drawing/readout_panel.h"
#include "ui/number_text.h"
#include "ui/report/verdict.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace atlas::ui {

using model::TableId;

namespace {

constexpr std::size_t mostLinesNamed = 2;
constexpr double leastOutside = 1e-6; ///< share of the whole worth a line of its own

struct ExtentReadout
{
    Q_DECLARE_TR_FUNCTIONS(ExtentReadout)
};

QString regionName(const DrawingContext &context, model::Row row)
{
    return context.tables().displayName(TableId::Regions, row, context.language());
}

std::size_t countedProvinces(const DrawingContext &context, const drawing::LiveFigures &figures)
{
    const crossing::Settings &settings = context.session().settings();
    return figures.provincesAbove(settings.sliverKm2, settings.sliverShare);
}

} // namespace

QString extentVerdict(const DrawingContext &context, const drawing::LiveFigures &figures,
                      const ExtentFindings *findings)
{
    const std::size_t counted = countedProvinces(context, figures);
    if (counted == 0)
        return ExtentReadout::tr("In no province");
    if (counted == 1)
        return ExtentReadout::tr("Lies in one province, %1").arg(regionName(context, figures.provinces.front().region));
    QString words =
        ExtentReadout::tr("Crosses provincial lines: it lies in %n provinces", nullptr, static_cast<int>(counted));
    if (!findings)
        return words;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostLinesNamed, findings->crossed.size()); ++i) {
        const ExtentFindings::CrossedLine &line = findings->crossed[i];
        const QString name =
            QStringLiteral("%1 – %2 %3")
                .arg(regionName(context, line.regionA), regionName(context, line.regionB), lengthText(line.lengthKm));
        lines += line.certain ? name : ExtentReadout::tr("%1 (uncertain)").arg(name);
    }
    return lines.isEmpty() ? words : words + QStringLiteral("\n") + lines.join(QStringLiteral("\n"));
}

void showExtent(DrawingContext &context, const drawing::LiveFigures &figures, const ExtentFindings *findings)
{
    if (!figures.known)
        return showNoExtent(context);
    ReadoutPanel &panel = context.readout();
    panel.setFigures(areaText(figures.areaKm2), ExtentReadout::tr("around %1").arg(lengthText(figures.perimeterKm)));
    std::vector<ShareRows::Line> lines;
    for (const drawing::LiveShare &share : figures.provinces)
        lines.push_back({regionName(context, share.region), share.share, false});
    if (!lines.empty() && figures.outsideKm2 > leastOutside * figures.areaKm2)
        lines.push_back({ExtentReadout::tr("In no province"), figures.outsideKm2 / figures.areaKm2, true});
    panel.setShares(std::move(lines));
    const auto meter = context.ground().meter();
    if (!meter || !meter->hasProvinces())
        return panel.setVerdict({}, {});
    const std::size_t counted = countedProvinces(context, figures);
    const bool doubtful =
        findings && !findings->crossed.empty() &&
        std::none_of(findings->crossed.begin(), findings->crossed.end(), [](const auto &line) { return line.certain; });
    const Verdict verdict = counted == 0   ? Verdict::Unknown
                            : counted == 1 ? Verdict::OneProvince
                            : doubtful     ? Verdict::MayCross
                                           : Verdict::Crosses;
    panel.setVerdict(verdictIcon(verdict, panel.palette()), extentVerdict(context, figures, findings));
}

void showNoExtent(DrawingContext &context)
{
    context.readout().setFigures({}, {});
    context.readout().setShares({});
    context.readout().setVerdict({}, {});
}

QString faultWords(drawing::FaultKind kind)
{
    switch (kind) {
    case drawing::FaultKind::SelfIntersection:
        return ExtentReadout::tr("crosses itself");
    case drawing::FaultKind::Spike:
        return ExtentReadout::tr("runs back over itself");
    case drawing::FaultKind::HoleOutside:
        return ExtentReadout::tr("hole outside");
    case drawing::FaultKind::Overlap:
        return ExtentReadout::tr("parts overlap");
    case drawing::FaultKind::NotFinite:
    case drawing::FaultKind::OutsideWorld:
    case drawing::FaultKind::TooFewPoints:
    case drawing::FaultKind::ZeroArea:
        break;
    }
    return ExtentReadout::tr("no area");
}

} // namespace atlas::ui
