// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/selection_overlay.h"

#include "app/geometry/curves.h"
#include "ui/canvas/view_projection.h"
#include "ui/selection.h"

#include <QPainter>
#include <QPixmap>

namespace atlas::ui {

namespace {

constexpr double haloWider = 3.6; ///< px

QColor haloColour(const maps::Palette &palette)
{
    QColor halo = palette.halo;
    halo.setAlphaF(0.85F);
    return halo;
}

/// Wide smooth lines, drawn segment by segment: in an opaque colour that looks the same as the path stroked as a whole,
/// and takes a third of the time.
void drawSegments(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    QPointF last;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isLineTo())
            painter.drawLine(last, QPointF(element));
        last = element;
    }
}

ProjectedPath clusterPath(const model::Tables &tables, model::Row row, const ViewProjection &projection)
{
    const model::Table &clusters = tables[model::TableId::Clusters];
    if (!projection.isValid() || !clusters.isAlive(row))
        return {};
    const model::ShapePtr shape = clusters.shape(row, model::ClusterFields::Geom);
    return shape ? projectedShape(projection.projector(), *shape) : ProjectedPath{};
}

void addPlace(std::vector<QPointF> &places, const model::Table &participants, model::Row row,
              const ViewProjection &projection)
{
    if (!participants.isAlive(row) || !participants.hasPoint(row))
        return;
    if (const auto point = projection.toMap(participants.point(row)))
        places.push_back(*point);
}

void addLink(ProjectedPath &path, const model::Tables &tables, model::Row row, const ViewProjection &projection)
{
    const model::Table &links = tables[model::TableId::Links];
    const model::Table &participants = tables[model::TableId::Participants];
    if (!projection.isValid() || !links.isAlive(row))
        return;
    const model::Row from = participants.rowOf(links.textId(row, model::LinkFields::From));
    const model::Row to = participants.rowOf(links.textId(row, model::LinkFields::To));
    if (from == model::noRow || to == model::noRow || !participants.hasPoint(from) || !participants.hasPoint(to))
        return;
    const std::vector<model::LonLat> curve = geometry::linkCurve(participants.point(from), participants.point(to));
    append(path, projectedLine(projection.projector(), curve));
}

void paintRings(QPainter &painter, const std::vector<QPointF> &places, const maps::MapView &view,
                const maps::Palette &palette, double radius, double width)
{
    const QRectF seen =
        QRectF(QPointF(0.0, 0.0), QSizeF(view.size)).adjusted(-2 * radius, -2 * radius, 2 * radius, 2 * radius);
    if (places.empty())
        return;
    // One ring drawn once and stamped: stroking a thousand circles takes a tenth of a second.
    const double half = std::ceil(radius + 2.4 * width);
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap stamp(QSizeF(2 * half * ratio, 2 * half * ratio).toSize());
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    {
        QPainter ring(&stamp);
        ring.setRenderHint(QPainter::Antialiasing);
        QColor halo = palette.halo;
        halo.setAlphaF(0.9F);
        ring.setPen(QPen(halo, 2.4 * width));
        ring.drawEllipse(QPointF(half, half), radius, radius);
        ring.setPen(QPen(palette.emphasis, width));
        ring.drawEllipse(QPointF(half, half), radius, radius);
    }
    for (const QPointF &place : places) {
        const QPointF pixel = view.toPixel(place);
        if (seen.contains(pixel))
            painter.drawPixmap(pixel - QPointF(half, half), stamp);
    }
}

} // namespace

void SelectionOverlay::setSelection(const model::Tables &tables, const Selection &selection,
                                    const ViewProjection &projection)
{
    m_painted = {};
    m_cluster = clusterPath(tables, selection.cluster(), projection);
    m_participants.clear();
    m_links = {};
    m_links.closed = false;
    m_truncated = selection.participants().size() > mostParticipants || selection.links().size() > mostLinks;
    const std::size_t participantCount = std::min(selection.participants().size(), mostParticipants);
    for (std::size_t i = 0; i < participantCount; ++i)
        addPlace(m_participants, tables[model::TableId::Participants], selection.participants()[i], projection);
    const std::size_t linkCount = std::min(selection.links().size(), mostLinks);
    for (std::size_t i = 0; i < linkCount; ++i)
        addLink(m_links, tables, selection.links()[i], projection);
}

void SelectionOverlay::setHover(const model::Tables &tables, const MapThing &thing, const ViewProjection &projection)
{
    m_hover = thing;
    m_hoverCluster = {};
    m_hoverParticipant.clear();
    if (thing.kind == MapThing::Kind::Cluster)
        m_hoverCluster = clusterPath(tables, thing.row, projection);
    else if (thing.kind == MapThing::Kind::Participant)
        addPlace(m_hoverParticipant, tables[model::TableId::Participants], thing.row, projection);
}

void SelectionOverlay::clear()
{
    *this = {};
}

void SelectionOverlay::paint(QPainter &painter, const maps::MapView &view, const maps::Palette &palette,
                             double scale) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_hoverCluster.isEmpty()) {
        QColor tint = palette.emphasis;
        tint.setAlphaF(0.08F);
        painter.fillPath(pixelPath(m_hoverCluster, view), tint);
        paintOutline(painter, m_hoverCluster, view, palette, 1.4 * scale);
    }
    if (!m_cluster.isEmpty() || !m_links.isEmpty())
        painter.drawPixmap(QPointF(0.0, 0.0), outlines(view, palette, scale, painter.device()->devicePixelRatioF()));
    paintRings(painter, m_hoverParticipant, view, palette, 8.0 * scale, 1.4 * scale);
    paintRings(painter, m_participants, view, palette, 8.0 * scale, 2.4 * scale);
    painter.restore();
}

const QPixmap &SelectionOverlay::outlines(const maps::MapView &view, const maps::Palette &palette, double scale,
                                          double ratio) const
{
    Painted &painted = m_painted;
    if (!painted.picture.isNull() && painted.view == view && painted.palette == palette && painted.scale == scale &&
        painted.ratio == ratio)
        return painted.picture;
    painted = {QPixmap((QSizeF(view.size) * ratio).toSize()), view, palette, scale, ratio};
    painted.picture.setDevicePixelRatio(ratio);
    painted.picture.fill(Qt::transparent);
    QPainter painter(&painted.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath cluster = pixelPath(m_cluster, view);
    const QPainterPath links = pixelPath(m_links, view);
    const double clusterWidth = 2.6 * scale;
    const double linksWidth = 2.2 * scale;
    drawSegments(painter, cluster, palette.halo, clusterWidth + haloWider);
    drawSegments(painter, links, palette.halo, linksWidth + haloWider);
    // The halo was drawn opaque, as its segments overlap; now all of it becomes a little transparent.
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(QRectF(QPointF(0.0, 0.0), QSizeF(view.size)), haloColour(palette));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawSegments(painter, cluster, palette.emphasis, clusterWidth);
    drawSegments(painter, links, palette.emphasis, linksWidth);
    return painted.picture;
}

void SelectionOverlay::paintOutline(QPainter &painter, const ProjectedPath &path, const maps::MapView &view,
                                    const maps::Palette &palette, double width) const
{
    const QPainterPath pixels = pixelPath(path, view);
    if (pixels.isEmpty())
        return;
    painter.strokePath(pixels,
                       QPen(haloColour(palette), width + haloWider, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(pixels, QPen(palette.emphasis, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace atlas::ui
