// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/drawing_context.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/sketch_paint.h"
#include "ui/icons.h"

#include <QAction>
#include <QPainter>

namespace atlas::ui {

using drawing::Snap;
using drawing::SnapKind;
using drawing::SnapSource;
using model::TableId;

namespace {

constexpr double snapReach = 1.6; ///< of a click's

} // namespace

DrawingContext::DrawingContext(session::AtlasSession &session, Selection &selection, MapCanvas &canvas, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_canvas(canvas),
      m_ground(new DrawingGround(session, this)), m_readout(new ReadoutPanel(&canvas)), m_snap(new QAction(this)),
      m_trace(new QAction(this))
{
    m_snap->setObjectName(QStringLiteral("draw_snap"));
    m_snap->setIcon(programIcon(QLatin1StringView("draw-snap")));
    m_snap->setCheckable(true);
    m_snap->setChecked(true);
    m_trace->setObjectName(QStringLiteral("draw_trace"));
    m_trace->setIcon(programIcon(QLatin1StringView("draw-trace")));
    m_trace->setCheckable(true);
    retranslate();
}

const model::Tables &DrawingContext::tables() const
{
    return m_session.document().tables();
}

QString DrawingContext::language() const
{
    return m_canvas.language();
}

bool DrawingContext::apply(model::Edit edit)
{
    const model::Result<void> done = m_session.apply(std::move(edit));
    if (!done)
        Q_EMIT refused(done.problem());
    return done.ok();
}

bool DrawingContext::apply(model::Result<model::Edit> edit)
{
    if (edit)
        return apply(std::move(edit).value());
    Q_EMIT refused(edit.problem());
    return false;
}

std::optional<Snap> DrawingContext::snapAt(const CanvasPointer &pointer, const drawing::SnapOptions &options) const
{
    if (!m_snap->isChecked() || !pointer.place || pointer.modifiers.testFlag(Qt::AltModifier))
        return std::nullopt;
    return m_ground->snaps().find(*pointer.place, snapReach * m_canvas.clickReach() * m_canvas.metresPerPixel(),
                                  options);
}

QString DrawingContext::snapWords(const Snap &snap) const
{
    const TableId table = snap.source == SnapSource::Cluster       ? TableId::Clusters
                          : snap.source == SnapSource::Participant ? TableId::Participants
                                                                   : TableId::Regions;
    const auto name = [this](TableId id, model::Row row) {
        return row != model::noRow && tables()[id].isAlive(row) ? tables().displayName(id, row, language()) : QString();
    };
    QString whose = name(table, snap.row);
    if (table == TableId::Regions && snap.otherRow != model::noRow)
        whose += QStringLiteral(" – ") + name(table, snap.otherRow);
    switch (snap.kind) {
    case SnapKind::Vertex:
        //: what the cursor is drawn to; %1 is the name of a region or cluster
        return tr("Corner · %1").arg(whose);
    case SnapKind::Edge:
        return snap.source == SnapSource::Cluster ? tr("Outline · %1").arg(whose) : tr("Border · %1").arg(whose);
    case SnapKind::Intersection:
        return tr("Crossing · %1").arg(whose);
    case SnapKind::Participant:
        return tr("Participant · %1").arg(whose);
    }
    return whose;
}

void DrawingContext::paintSnap(QPainter &painter, const CanvasPaint &paint, const Snap &snap) const
{
    const auto map = paint.projection.toMap(snap.place);
    if (!map)
        return;
    const QPointF pixel = paint.view.toPixel(*map);
    const double half = 7.0 * paint.scale;
    const QRectF box(pixel.x() - half, pixel.y() - half, 2 * half, 2 * half);
    const auto draw = [&] {
        switch (snap.kind) {
        case SnapKind::Vertex:
            painter.drawRect(box);
            break;
        case SnapKind::Edge:
            painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}));
            break;
        case SnapKind::Intersection:
            painter.drawLine(box.topLeft(), box.bottomRight());
            painter.drawLine(box.bottomLeft(), box.topRight());
            break;
        case SnapKind::Participant:
            painter.drawEllipse(box);
            break;
        }
    };
    QColor halo = paint.palette.halo;
    halo.setAlphaF(0.85F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, 4.6 * paint.scale));
    draw();
    painter.setPen(QPen(paint.palette.crossing, 2.0 * paint.scale));
    draw();
    paintWords(painter, paint, pixel + QPointF(0.0, half), snapWords(snap), paint.palette.text);
}

void DrawingContext::retranslate()
{
    m_snap->setText(tr("S&nap"));
    m_snap->setToolTip(tr("Draw corners to what is near: corners, borders, crossings, participants (S; not while Alt "
                          "is held)"));
    m_snap->setStatusTip(m_snap->toolTip());
    m_trace->setText(tr("&Trace"));
    m_trace->setToolTip(tr("Follow the border from the last corner to the next (T; or hold T)"));
    m_trace->setStatusTip(m_trace->toolTip());
}

} // namespace atlas::ui
