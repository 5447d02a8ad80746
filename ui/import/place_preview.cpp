// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/place_preview.h"

#include "maps/scene/palette.h"
#include "ui/level_style.h"
#include "ui/number_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas::ui {

namespace {

/// Degrees to pixels: equirectangular, true to shape in the middle of the box.
class Frame
{
public:
    Frame(model::LonLatBox box, const QRectF &place)
    {
        const double margin = 0.06 * std::max({box.east - box.west, box.north - box.south, 0.02});
        box = {box.west - margin, box.south - margin, box.east + margin, box.north + margin};
        const double narrowing = std::cos((box.south + box.north) / 2 * std::numbers::pi / 180);
        m_y = std::min(place.width() / ((box.east - box.west) * narrowing), place.height() / (box.north - box.south));
        m_x = m_y * narrowing;
        m_origin = place.center() - QPointF((box.west + box.east) / 2 * m_x, -(box.south + box.north) / 2 * m_y);
    }
    QPointF at(double lon, double lat) const { return m_origin + QPointF(lon * m_x, -lat * m_y); }

private:
    double m_x = 1;
    double m_y = 1;
    QPointF m_origin;
};

} // namespace

PlacePreview::PlacePreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 160);
    describe();
}

QSize PlacePreview::sizeHint() const
{
    return {360, 320};
}

void PlacePreview::setView(std::shared_ptr<const ImportView> view)
{
    m_view = std::move(view);
    m_crs.clear();
    describe();
    update();
}

void PlacePreview::showCandidate(const QString &crs)
{
    m_crs = crs;
    describe();
    update();
}

const intake::CrsCandidate *PlacePreview::candidate() const
{
    if (!m_view)
        return nullptr;
    for (const intake::CrsCandidate &candidate : m_view->preview.crsCandidates) {
        if (m_crs.isEmpty() ? candidate.isSettled : candidate.id == m_crs)
            return &candidate;
    }
    return nullptr;
}

void PlacePreview::describe()
{
    const intake::CrsCandidate *shown = candidate();
    if (!m_view || !m_view->preview.hasPlaces)
        m_words = tr("The file has no coordinates.");
    else if (!shown)
        m_words = tr("No coordinate system is settled; choose one to see where the places would lie.");
    else
        m_words =
            tr("%1 (%2): %3 of the places lie where they should.").arg(shown->name, shown->id, shareText(shown->share));
    setAccessibleName(tr("Where the places would lie"));
    setAccessibleDescription(m_words);
    setToolTip(m_words);
}

void PlacePreview::paintEvent(QPaintEvent *)
{
    const maps::Palette colours =
        maps::Palette::forTheme(isDark(palette()) ? maps::MapTheme::Dark : maps::MapTheme::Light);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.background);
    const intake::CrsCandidate *shown = candidate();
    const QRectF words = QRectF(rect()).adjusted(8, 6, -8, -6);
    model::LonLatBox box = m_view ? m_view->preview.ground : model::LonLatBox();
    if (shown)
        box.include(shown->extent);
    if (!box.isEmpty()) {
        const Frame frame(box, QRectF(rect()).adjusted(4, 4, -4, -34));
        QPainterPath land;
        for (const QPolygonF &ring : m_view->outlines) {
            QPolygonF pixels;
            pixels.reserve(ring.size());
            for (const QPointF &point : ring)
                pixels += frame.at(point.x(), point.y());
            land.addPolygon(pixels);
            land.closeSubpath();
        }
        painter.setPen(QPen(colours.provinceLine, 0.8));
        painter.setBrush(colours.land);
        painter.drawPath(land);
        if (shown) {
            painter.setPen(QPen(colours.halo, 0.8));
            painter.setBrush(colours.crossing);
            for (const model::LonLat &place : shown->places)
                painter.drawEllipse(frame.at(place.lon, place.lat), 3.0, 3.0);
        }
    }
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, m_words);
}

} // namespace atlas::ui
