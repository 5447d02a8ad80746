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

constexpr const char *context = "Verdict";

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString provinceCount(int count)
{
    //: after "in" or "over": the provinces that hold participants
    return QCoreApplication::translate(context, "%n province(s)", nullptr, count);
}

} // namespace

Verdict verdictOf(const crossing::ClusterReport &report)
{
    if (report.crosses)
        return report.crossesCertain ? Verdict::Crosses : Verdict::MayCross;
    if (!report.areaKm2)
        return Verdict::NoExtent;
    return report.hostByArea.code.isEmpty() ? Verdict::Unknown : Verdict::OneProvince;
}

QString verdictBadge(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Crosses: return translated(QT_TRANSLATE_NOOP("Verdict", "Crosses"));
    case Verdict::MayCross: return translated(QT_TRANSLATE_NOOP("Verdict", "May cross"));
    case Verdict::OneProvince: return translated(QT_TRANSLATE_NOOP("Verdict", "One province"));
    case Verdict::NoExtent: return translated(QT_TRANSLATE_NOOP("Verdict", "No extent"));
    case Verdict::Unknown: return translated(QT_TRANSLATE_NOOP("Verdict", "Not known"));
    }
    return {};
}

QString verdictSentence(const crossing::ClusterReport &report, const QString &language)
{
    const auto counted = static_cast<int>(std::count_if(report.provinces.begin(), report.provinces.end(), [](const auto &part) {
        return part.areaKm2 > 0 && !part.sliver;
    }));
    const auto peopled = static_cast<int>(
        std::count_if(report.provinces.begin(), report.provinces.end(), [](const auto &part) { return part.participants > 0; }));
    switch (verdictOf(report)) {
    case Verdict::Crosses:
        //: %1 is "3 provinces"
        return QCoreApplication::translate(context, "Crosses provincial lines: it lies in %1").arg(provinceCount(counted));
    case Verdict::MayCross:
        return translated(QT_TRANSLATE_NOOP("Verdict", "May cross a provincial line: uncertain with these boundaries"));
    case Verdict::OneProvince:
        //: %1 is the name of a province
        return QCoreApplication::translate(context, "Lies in one province, %1")
            .arg(partName(report.provinces, report.hostByArea.code, language));
    case Verdict::NoExtent:
        if (peopled > 1) {
            //: %1 is "3 provinces"
            return QCoreApplication::translate(context, "No extent drawn; its participants are in %1").arg(provinceCount(peopled));
        }
        return translated(QT_TRANSLATE_NOOP("Verdict", "No extent drawn"));
    case Verdict::Unknown: break;
    }
    return translated(QT_TRANSLATE_NOOP("Verdict", "It cannot be said whether this cluster crosses"));
}

QIcon verdictIcon(Verdict verdict, const QPalette &palette)
{
    const maps::Palette colours = maps::Palette::forTheme(themeForGround(palette.color(QPalette::Base)));
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0, 3.0}) {
        QPixmap pixmap(static_cast<int>(16 * ratio), static_cast<int>(16 * ratio));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool crossing = verdict == Verdict::Crosses || verdict == Verdict::MayCross;
        const bool drawn = crossing || verdict == Verdict::OneProvince;
        QColor fill = crossing ? colours.crossing : colours.linkWithin;
        const QPen outline(drawn ? fill : colours.mutedText, 1.4, drawn ? Qt::SolidLine : Qt::DotLine);
        fill.setAlphaF(0.28F);
        painter.setPen(outline);
        painter.setBrush(drawn ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawEllipse(verdict == Verdict::OneProvince ? QRectF(5, 3, 10, 10) : QRectF(2, 3, 12, 10));
        if (verdict != Verdict::NoExtent && verdict != Verdict::Unknown) {
            const qreal x = crossing ? 8 : 2;
            painter.setPen(QPen(crossing ? colours.crossing : colours.provinceLine, 2,
                                verdict == Verdict::MayCross ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x, 0.5), QPointF(x, 15.5));
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace atlas::ui
