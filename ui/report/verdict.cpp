// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/verdict.h"

#include "maps/scene/palette.h"
#include "ui/canvas/marker_icon.h"
#include "ui/report/report_context.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace atlas::ui {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString provinceCount(int count)
{
    //: after "in" or "over": the provinces that hold participants
    return VerdictText::tr("%n province(s)", nullptr, count);
}

bool isNearLine(const crossing::ClusterReport &report)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [](const crossing::Finding &finding) {
        const QVariant certain = finding.evidence.value(QStringLiteral("certain"));
        return finding.rule == crossing::Rule::NotCrossing && certain.isValid() && !certain.toBool();
    });
}

} // namespace

Verdict verdictOf(const crossing::ClusterReport &report)
{
    if (report.crosses)
        return report.crossesCertain ? Verdict::Crosses : Verdict::MayCross;
    if (!report.areaKm2)
        return Verdict::NoExtent;
    if (report.hostByArea.code.isEmpty())
        return Verdict::Unknown;
    return isNearLine(report) ? Verdict::NearLine : Verdict::OneProvince;
}

QString verdictBadge(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Crosses:
        return VerdictText::tr("Crosses");
    case Verdict::MayCross:
        return VerdictText::tr("May cross");
    case Verdict::OneProvince:
        return VerdictText::tr("One province");
    case Verdict::NearLine:
        return VerdictText::tr("Near a line");
    case Verdict::NoExtent:
        return VerdictText::tr("No extent");
    case Verdict::Unknown:
        return VerdictText::tr("Not known");
    }
    return {};
}

QString verdictSentence(const crossing::ClusterReport &report, const QString &language)
{
    const auto counted =
        static_cast<int>(std::count_if(report.provinces.begin(), report.provinces.end(),
                                       [](const auto &part) { return part.areaKm2 > 0 && !part.sliver; }));
    const auto peopled = static_cast<int>(std::count_if(report.provinces.begin(), report.provinces.end(),
                                                        [](const auto &part) { return part.participants > 0; }));
    switch (verdictOf(report)) {
    case Verdict::Crosses:
        //: %1 is "3 provinces"
        return VerdictText::tr("Crosses provincial lines: it lies in %1").arg(provinceCount(counted));
    case Verdict::MayCross:
        return VerdictText::tr("May cross a provincial line: uncertain with these boundaries");
    case Verdict::OneProvince:
        //: %1 is the name of a province
        return VerdictText::tr("Lies in one province, %1")
            .arg(partName(report.provinces, report.hostByArea.code, language));
    case Verdict::NearLine:
        //: %1 is the name of a province
        return VerdictText::tr("Lies in one province, %1, but so near a line that this is uncertain")
            .arg(partName(report.provinces, report.hostByArea.code, language));
    case Verdict::NoExtent:
        if (peopled > 1) {
            //: %1 is "3 provinces"
            return VerdictText::tr("No extent drawn; its participants are in %1").arg(provinceCount(peopled));
        }
        return VerdictText::tr("No extent drawn");
    case Verdict::Unknown:
        break;
    }
    return VerdictText::tr("It cannot be said whether this cluster crosses");
}

QIcon verdictIcon(Verdict verdict, const QPalette &palette)
{
    const maps::Palette colours = maps::Palette::forTheme(themeForGround(palette.color(QPalette::Base)));
    QIcon icon;
    for (const int side : {16, 32, 48, 64, 96}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(side / 16.0, side / 16.0);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool crossing = verdict == Verdict::Crosses || verdict == Verdict::MayCross;
        const bool beside = verdict == Verdict::OneProvince || verdict == Verdict::NearLine;
        const bool drawn = crossing || beside;
        QColor fill = crossing ? colours.crossing : colours.linkWithin;
        const QPen outline(drawn ? fill : colours.mutedText, 1.4, drawn ? Qt::SolidLine : Qt::DotLine);
        fill.setAlphaF(0.28F);
        painter.setPen(outline);
        painter.setBrush(drawn ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawEllipse(beside ? QRectF(verdict == Verdict::NearLine ? 3.5 : 5, 3, 10, 10) : QRectF(2, 3, 12, 10));
        if (verdict != Verdict::NoExtent && verdict != Verdict::Unknown) {
            const qreal x = crossing ? 8 : 2;
            painter.setPen(
                QPen(crossing ? colours.crossing : colours.provinceLine, 2,
                     verdict == Verdict::MayCross || verdict == Verdict::NearLine ? Qt::DotLine : Qt::SolidLine,
                     Qt::FlatCap));
            painter.drawLine(QPointF(x, 0.5), QPointF(x, 15.5));
        }
        painter.end();
        icon.addPixmap(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected); // a selected line must not tint what the colour says
    }
    return icon;
}

} // namespace atlas::ui
