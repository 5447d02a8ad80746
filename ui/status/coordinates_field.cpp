// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/status/coordinates_field.h"

#include <QEvent>
#include <QLocale>

#include <cmath>

namespace atlas::ui {

namespace {

QString degrees(double value, const QString &positive, const QString &negative)
{
    //: %1 is a number of degrees, %2 is N, S, E or W
    return CoordinatesField::tr("%1° %2").arg(QLocale().toString(std::abs(value), 'f', 4),
                                              value < 0 ? negative : positive);
}

} // namespace

CoordinatesField::CoordinatesField(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("127.0000° E, 37.0000° N  ")));
    connect(this, &QToolButton::clicked, this, [this] { setProjected(!m_projected); });
    refresh();
}

void CoordinatesField::setCrs(const QString &crs)
{
    m_projection.setCrs(crs);
    refresh();
}

void CoordinatesField::showPlace(model::LonLat place, bool valid)
{
    m_place = valid ? std::optional(place) : std::nullopt;
    refresh();
}

void CoordinatesField::setProjected(bool projected)
{
    m_projected = projected;
    refresh();
}

void CoordinatesField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

void CoordinatesField::refresh()
{
    setToolTip(m_projected ? tr("Place under the cursor in the map's projection; click for degrees")
                           : tr("Place under the cursor in degrees (WGS 84); click for the map's projection"));
    setAccessibleName(tr("Place under the cursor"));
    if (!m_place) {
        setText(m_projected ? tr("Projected") : tr("Degrees"));
        return;
    }
    if (!m_projected) {
        setText(degrees(m_place->lon, tr("E"), tr("W")) + QStringLiteral(", ") +
                degrees(m_place->lat, tr("N"), tr("S")));
        return;
    }
    const auto map = m_projection.isValid() ? m_projection.toMap(*m_place) : std::nullopt;
    const QLocale locale;
    setText(map ? QStringLiteral("%1, %2").arg(locale.toString(map->x(), 'f', 0), locale.toString(map->y(), 'f', 0))
                : QStringLiteral("–"));
}

} // namespace atlas::ui
