// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_canvas_private.h"

#include "app/session/atlas_session.h"
#include "app/session/boundary_credits.h"
#include "ui/canvas/map_credits.h"
#include "ui/canvas/map_furniture.h"

#include <QLineF>
#include <QPainter>
#include <QPaintEvent>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double sketchVertices = 4000.0; ///< across the home view
constexpr double blurry = 3.0;            ///< a picture magnified or shrunk by more says little

bool cannotDraw(maps::EngineState state)
{
    return state == maps::EngineState::Missing || state == maps::EngineState::Failed ||
           state == maps::EngineState::Restarting;
}

} // namespace

double MapCanvas::Private::dotScale() const
{
    return q.logicalDpiX() / 96.0;
}

void MapCanvas::Private::refreshOverlay()
{
    if (!m_overlayDirty)
        return;
    m_overlayDirty = false;
    m_overlay.setSelection(m_session.document().tables(), m_selection, m_projection);
    m_textsDirty = true;
}

void MapCanvas::Private::refreshTexts()
{
    if (!m_textsDirty)
        return;
    m_textsDirty = false;
    m_credits.clear();
    m_notes.clear();
    if (!m_session.hasAtlas())
        return;
    const model::Tables &tables = m_session.document().tables();
    m_credits = session::boundaryCredits(tables, m_language);
    if (m_overlay.isTruncated())
        m_notes += tr("Too much is selected to mark all of it on the map");
    if (m_session.facts().illustrative)
        m_notes += illustrativeNote();
}

QString MapCanvas::Private::engineText() const
{
    switch (m_renderer.state()) {
    case maps::EngineState::Missing:
        return tr("The map engine is not installed, so the map shows plain outlines. Everything else works.");
    case maps::EngineState::Failed: {
        const QString why = m_renderer.stateText();
        return why.isEmpty() ? tr("The map engine cannot be started, so the map shows plain outlines.") : why;
    }
    case maps::EngineState::Restarting:
        return tr("The map engine stopped and is being started again…");
    case maps::EngineState::Starting:
    case maps::EngineState::Ready:
    case maps::EngineState::Drawing:
        break;
    }
    return {};
}

double MapCanvas::Private::northAngle() const
{
    const auto centre = m_projection.toLonLat(m_shown.centre);
    if (!centre)
        return 0.0;
    const auto north = m_projection.toMap({centre->lon, std::min(89.9, centre->lat + 0.01)});
    if (!north)
        return 0.0;
    const QPointF way = *north - m_shown.centre;
    return std::atan2(way.x(), way.y()) * 180.0 / 3.14159265358979323846;
}

void MapCanvas::Private::wantSketch()
{
    const std::uint64_t revision = m_session.document().revision();
    if (!m_projection.isValid() || m_sketch.isWanting(revision, m_projection.crs()))
        return;
    const QRectF home = m_projection.toMapBox(m_session.homeBox());
    const double tolerance = std::max(home.width(), home.height()) / sketchVertices;
    m_sketch.want(m_session.document().snapshot(), revision, m_projection.crs(), tolerance);
}

void MapCanvas::Private::paintSketch(QPainter &painter, const maps::Palette &palette, bool withParticipants)
{
    wantSketch();
    const session::LayerSettings &layers = m_session.layers();
    const session::LayerState provinces = layers.state(maps::LayerRole::Provinces);
    const session::LayerState clusters = layers.state(maps::LayerRole::ClusterExtents);
    const session::LayerState participants = layers.state(maps::LayerRole::Participants);
    m_sketch.wantPicture(m_target,
                         {palette, provinces.visible, provinces.opacity, clusters.visible, clusters.opacity,
                          withParticipants && participants.visible, participants.opacity, dotScale()},
                         m_session.pickIndex());
    const SketchKeeper::Picture &picture = m_sketch.picture();
    const auto transform =
        picture.image.isNull() ? std::optional<QTransform>() : maps::MapView::pictureTransform(picture.view, m_shown);
    if (transform) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, std::abs(transform->m11() - 1.0) > 1e-9);
        painter.setTransform(*transform);
        painter.drawImage(QRectF(QPointF(0.0, 0.0), QSizeF(picture.view.size)), picture.image);
    } else if (withParticipants && m_saysDrawing) {
        paintWaiting(painter, q.rect(), q.font(), palette, tr("Drawing the map…"));
    }
}

void MapCanvas::Private::paintMap(QPainter &painter, const maps::Palette &palette)
{
    const QRect area = q.rect();
    const maps::Picture &picture = m_flow.picture();
    const auto transform =
        m_flow.hasPicture() ? maps::MapView::pictureTransform(picture.view, m_shown) : std::optional<QTransform>();
    const double magnified = transform ? transform->m11() : 0.0;
    const bool saysLittle = magnified > blurry || magnified < 1.0 / blurry || picture.revision != m_sceneRevision;
    const bool usesPicture = transform && !(cannotDraw(m_renderer.state()) && saysLittle);

    const QRectF pictureRect(QPointF(0.0, 0.0), QSizeF(picture.view.size));
    const QRect covered = usesPicture ? transform->mapRect(pictureRect).toAlignedRect() : QRect();
    if (covered.contains(area)) {
        m_sketch.dropWish();
    } else {
        painter.save();
        painter.setClipRegion(QRegion(area).subtracted(covered));
        paintSketch(painter, palette, !usesPicture);
        painter.restore();
    }
    if (!usesPicture)
        return;
    painter.save();
    // A picture that fits dot for dot must stay sharp; one that is being zoomed must stay smooth.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, std::abs(magnified - 1.0) > 1e-9);
    painter.setTransform(*transform);
    painter.drawImage(pictureRect, picture.image);
    painter.restore();
}

void MapCanvas::Private::paintBox(QPainter &painter, const maps::Palette &palette)
{
    const QRectF box = QRectF(m_dragStart, m_dragLast).normalized();
    QColor fill = palette.emphasis;
    fill.setAlphaF(0.08F);
    const double width = dotScale();
    painter.setBrush(fill);
    painter.setPen(QPen(palette.halo, 3.0 * width));
    painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.emphasis, 1.2 * width, Qt::DashLine));
    painter.drawRect(box);
}

void MapCanvas::Private::paint(QPainter &painter)
{
    const maps::Palette palette =
        maps::Palette::forTheme(m_session.layers().darkMap ? maps::MapTheme::Dark : maps::MapTheme::Light);
    painter.fillRect(q.rect(), palette.background);
    if (!m_session.hasAtlas() || !m_shown.isValid())
        return;
    refreshOverlay();
    refreshTexts();
    paintMap(painter, palette);
    m_overlay.paint(painter, m_shown, palette, dotScale());
    if (m_drawing)
        paintTool(painter, palette);
    if (m_drag == Drag::Box)
        paintBox(painter, palette);

    MapFurniture furniture;
    furniture.metresPerPixel = m_projection.metresPerPixel(m_shown);
    furniture.credits = m_credits;
    furniture.notes = m_notes;
    furniture.northArrow = m_northArrow;
    furniture.northAngle = m_northArrow ? northAngle() : 0.0;
    furniture.engineText = engineText();
    furniture.isDrawing = m_saysDrawing && furniture.engineText.isEmpty();
    paintFurniture(painter, q.rect(), q.font(), palette, furniture);
    if (m_showsFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(q.palette().color(QPalette::Highlight), 2.0 * dotScale()));
        painter.drawRect(QRectF(q.rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    if (m_d->m_target.devicePixelRatio != devicePixelRatioF()) // moved to another screen
        QMetaObject::invokeMethod(
            this, [this] { m_d->fitCanvas(); }, Qt::QueuedConnection);
    QPainter painter(this);
    m_d->paint(painter);
}

} // namespace atlas::ui
