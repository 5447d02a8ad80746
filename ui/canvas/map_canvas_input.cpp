// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_canvas_private.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/view_motion.h"
#include "ui/selection.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double wheelFactor = 1.5;      ///< per notch
constexpr double fineWheelFactor = 1.12; ///< per notch with Ctrl held
constexpr double notchAngle = 120.0;     ///< eighths of a degree
constexpr double notchPixels = 60.0;     ///< for devices that tell pixels alone
constexpr double doubleClickFactor = 2.0;
constexpr double reachPixels = 6.0;      ///< at 96 dpi
constexpr double arrowShare = 1.0 / 8.0; ///< of the canvas
constexpr double leastBox = 5.0;         ///< pixels; a smaller box was a slip of the hand

std::vector<model::Row> toggled(std::vector<model::Row> rows, model::Row row)
{
    const auto found = std::find(rows.begin(), rows.end(), row);
    if (found == rows.end())
        rows.push_back(row);
    else
        rows.erase(found);
    return rows;
}

} // namespace

double MapCanvas::Private::reach() const
{
    return reachPixels * dotScale();
}

void MapCanvas::Private::updateCursor()
{
    if (m_drag == Drag::Moving)
        q.setCursor(Qt::ClosedHandCursor);
    else if (m_drag == Drag::Box)
        q.setCursor(Qt::CrossCursor);
    else if (m_spaceHeld || m_tool == Tool::Pan)
        q.setCursor(Qt::OpenHandCursor);
    else if (m_drawing)
        q.setCursor(m_drawing->cursor());
    else if (m_tool == Tool::ZoomBox)
        q.setCursor(Qt::CrossCursor);
    else if (m_overlay.hover().kind != MapThing::Kind::None)
        q.setCursor(Qt::PointingHandCursor);
    else
        q.setCursor(Qt::ArrowCursor);
}

void MapCanvas::Private::press(QMouseEvent *event)
{
    m_ignoreRelease = false;
    if (event->button() == Qt::BackButton)
        return q.goBack();
    if (event->button() == Qt::ForwardButton)
        return q.goForward();
    const bool isLeft = event->button() == Qt::LeftButton;
    if (m_drag != Drag::None || !m_session.hasAtlas() || !(isLeft || event->button() == Qt::MiddleButton))
        return;
    QToolTip::hideText();
    m_dragButton = event->button();
    m_dragStart = m_dragLast = event->position();
    if (isLeft && !m_spaceHeld && m_drawing)
        m_drag = Drag::Tool;
    else if (isLeft && !m_spaceHeld && (m_tool == Tool::ZoomBox || event->modifiers().testFlag(Qt::ShiftModifier)))
        m_drag = Drag::Box;
    else if (isLeft && !m_spaceHeld)
        m_drag = Drag::Pressed;
    else
        m_drag = Drag::Moving;
    if (m_drag == Drag::Moving) {
        stopGliding();
        m_flow.setInMotion(true);
    }
    updateCursor();
    if (m_drag == Drag::Tool) {
        stopGliding();
        m_drawing->press(pointer(event->position(), event->modifiers()));
    }
}

void MapCanvas::Private::drag(QMouseEvent *event)
{
    const QPointF pixel = event->position();
    if (m_drag == Drag::Pressed && (pixel - m_dragStart).manhattanLength() >= QApplication::startDragDistance()) {
        stopGliding();
        m_drag = Drag::Moving;
        m_flow.setInMotion(true);
        endHover();
        updateCursor();
    }
    if (m_drag == Drag::Moving) {
        navigateTo(m_target.panned(pixel - m_dragLast), Motion::AtOnce);
        m_dragLast = pixel;
    } else if (m_drag == Drag::Box) {
        m_dragLast = pixel;
        q.update();
    } else if (m_drawing && (m_drag == Drag::Tool || !m_spaceHeld)) {
        m_drawing->move(pointer(pixel, event->modifiers()), m_drag == Drag::Tool);
    } else if (m_drag == Drag::None) {
        hover(pixel);
    }
    const auto place = q.lonLatAt(pixel);
    Q_EMIT q.cursorMoved(place.value_or(model::LonLat{}), place.has_value());
}

void MapCanvas::Private::release(QMouseEvent *event)
{
    if (event->button() != m_dragButton || m_drag == Drag::None)
        return;
    const Drag ended = m_drag;
    const QRectF box = QRectF(m_dragStart, event->position()).normalized();
    cancelDrag();
    if (ended == Drag::Box && box.width() >= leastBox && box.height() >= leastBox) {
        stopGliding();
        const QRectF extent = QRectF(m_shown.toMap(box.topLeft()), m_shown.toMap(box.bottomRight())).normalized();
        navigateTo(m_target.fitted(extent, 0.0), Motion::Glide);
    } else if (ended == Drag::Tool) {
        if (m_drawing && !m_ignoreRelease)
            m_drawing->release(pointer(event->position(), event->modifiers()));
        return;
    } else if (ended == Drag::Pressed && m_tool == Tool::Select && !m_ignoreRelease) {
        click(event->position(), event->modifiers());
    }
    hover(event->position());
}

void MapCanvas::Private::cancelDrag()
{
    m_drag = Drag::None;
    m_dragButton = Qt::NoButton;
    m_flow.setInMotion(false);
    updateCursor();
    q.update();
}

void MapCanvas::Private::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const std::vector<MapThing> things = MapPicker::inOrder(m_picker.at(m_shown, pixel, reach()));
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    // Adding means what is seen on top, every time; otherwise clicking again goes deeper.
    if (adds)
        m_cycle.forget();
    const MapThing thing = m_cycle.next(pixel, things, reach());
    if (adds)
        m_cycle.forget();
    switch (thing.kind) {
    case MapThing::Kind::Participant:
        m_selection.setLinks({});
        m_selection.setParticipants(adds ? toggled(m_selection.participants(), thing.row)
                                         : std::vector<model::Row>{thing.row});
        break;
    case MapThing::Kind::Cluster:
        if (!adds) {
            m_selection.setParticipants({});
            m_selection.setLinks({});
        }
        m_selection.setCluster(adds && m_selection.cluster() == thing.row ? model::noRow : thing.row);
        break;
    case MapThing::Kind::None:
        if (!adds)
            m_selection.clear();
        break;
    }
}

void MapCanvas::Private::hover(QPointF pixel)
{
    if (m_tool != Tool::Select || m_spaceHeld || !q.rect().contains(pixel.toPoint())) {
        endHover();
        return;
    }
    const std::vector<MapThing> things = MapPicker::inOrder(m_picker.at(m_shown, pixel, reach()));
    const MapThing thing = things.empty() ? MapThing{} : things.front();
    if (thing == m_overlay.hover())
        return;
    QToolTip::hideText();
    m_overlay.setHover(m_session.document().tables(), thing, m_projection);
    updateCursor();
    q.update();
}

void MapCanvas::Private::endHover()
{
    if (m_overlay.hover().kind == MapThing::Kind::None)
        return;
    m_overlay.setHover(m_session.document().tables(), {}, m_projection);
    updateCursor();
    q.update();
}

void MapCanvas::Private::zoomSteps(QPointF pixel, double steps, Motion motion)
{
    const double factor = std::pow(wheelFactor, steps);
    endHover();
    if (m_drag != Drag::None) {
        stopGliding();
        motion = Motion::AtOnce;
    }
    navigateTo(limitedZoom(m_target, pixel, factor), motion);
}

void MapCanvas::Private::wheel(QWheelEvent *event)
{
    const double angle = event->angleDelta().y();
    double steps = angle != 0.0 ? angle / notchAngle : event->pixelDelta().y() / notchPixels;
    if (steps == 0.0 || !m_session.hasAtlas())
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        steps *= std::log(fineWheelFactor) / std::log(wheelFactor);
    // A wheel's notch jumps and is smoothed; a touchpad is smooth by itself.
    const bool isNotch = std::abs(angle) >= notchAngle;
    zoomSteps(event->position(), steps, isNotch ? Motion::Glide : Motion::AtOnce);
    event->accept();
}

bool MapCanvas::Private::key(QKeyEvent *event)
{
    if (m_drawing && m_drawing->claims(*event)) {
        m_drawing->keyPressed(*event);
        return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        if (event->key() == Qt::Key_Left)
            q.goBack();
        else if (event->key() == Qt::Key_Right)
            q.goForward();
        else
            return false;
        return true;
    }
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::MetaModifier))
        return false;
    const double share = modifiers.testFlag(Qt::ShiftModifier) ? 4.0 * arrowShare : arrowShare;
    const QPointF step(q.width() * share, q.height() * share);
    const auto pan = [&](double x, double y) {
        navigateTo(m_target.panned(QPointF(x * step.x(), y * step.y())), Motion::Glide);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        pan(1, 0);
        return true;
    case Qt::Key_Right:
        pan(-1, 0);
        return true;
    case Qt::Key_Up:
        pan(0, 1);
        return true;
    case Qt::Key_Down:
        pan(0, -1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q.zoomIn();
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        q.zoomOut();
        return true;
    case Qt::Key_Home:
        q.zoomToAll();
        return true;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            endHover();
            updateCursor();
        }
        return true;
    case Qt::Key_Escape:
        if (m_drag == Drag::Box)
            cancelDrag();
        else if (m_drawing && m_drawing->escape())
            updateCursor();
        else if (m_tool != Tool::Select)
            q.setTool(Tool::Select);
        else
            m_selection.clear();
        return true;
    default:
        return false;
    }
}

bool MapCanvas::Private::pinch(QEvent *event)
{
    auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
    if (!gesture || !m_session.hasAtlas())
        return false;
    const auto *fingers = static_cast<QPinchGesture *>(gesture);
    const QPointF centre = q.mapFromGlobal(fingers->centerPoint());
    const QPointF moved = fingers->centerPoint() - fingers->lastCenterPoint();
    const bool hasBegun = fingers->state() != Qt::GestureStarted;
    const bool isOver = fingers->state() == Qt::GestureFinished || fingers->state() == Qt::GestureCanceled;
    stopGliding();
    m_flow.setInMotion(!isOver);
    const maps::MapView base = hasBegun ? m_target.panned(moved) : m_target;
    navigateTo(limitedZoom(base, centre, fingers->scaleFactor()), Motion::AtOnce);
    return true;
}

bool MapCanvas::Private::nativeGesture(QEvent *event)
{
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture || !m_session.hasAtlas())
        return false;
    stopGliding();
    navigateTo(limitedZoom(m_target, gesture->position(), 1.0 + gesture->value()), Motion::AtOnce);
    return true;
}

bool MapCanvas::Private::toolTip(QEvent *event)
{
    const auto *help = static_cast<QHelpEvent *>(event);
    if (m_drag != Drag::None || m_tool != Tool::Select || !m_session.hasAtlas())
        return false;
    const std::vector<MapThing> things = MapPicker::inOrder(m_picker.at(m_shown, help->pos(), reach()));
    const QString text = things.empty() ? QString() : m_picker.toolTip(things.front(), things.size() - 1, m_language);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, &q);
    return true;
}

bool MapCanvas::event(QEvent *event)
{
    bool isDone = false;
    if (event->type() == QEvent::ShortcutOverride)
        isDone = m_d->shortcutOverride(event);
    else if (event->type() == QEvent::ToolTip)
        isDone = m_d->toolTip(event);
    else if (event->type() == QEvent::Gesture)
        isDone = m_d->pinch(event);
    else if (event->type() == QEvent::NativeGesture)
        isDone = m_d->nativeGesture(event);
    return isDone || QWidget::event(event);
}

void MapCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_d->retranslate();
    QWidget::changeEvent(event);
}

void MapCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_d->fitCanvas();
    m_d->m_flow.setView(m_d->m_target);
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_d->fitCanvas();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    m_d->press(event);
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_d->drag(event);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_d->release(event);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_d->m_drawing && event->button() == Qt::LeftButton && !m_d->m_spaceHeld) {
        if (m_d->m_session.hasAtlas())
            m_d->m_drawing->doubleClick(m_d->pointer(event->position(), event->modifiers()));
        return;
    }
    m_d->press(event);
    m_d->m_ignoreRelease = true;
    if (event->button() == Qt::LeftButton && m_d->m_tool != Tool::ZoomBox && m_d->m_session.hasAtlas()) {
        m_d->endHover();
        m_d->navigateTo(limitedZoom(m_d->m_target, event->position(), doubleClickFactor), Private::Motion::Glide);
    }
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    m_d->wheel(event);
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_d->m_session.hasAtlas() || !m_d->key(event))
        QWidget::keyPressEvent(event);
}

void MapCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_d->m_spaceHeld = false;
        m_d->updateCursor();
        return;
    }
    if (m_d->m_drawing && !event->isAutoRepeat())
        m_d->m_drawing->keyReleased(*event);
    QWidget::keyReleaseEvent(event);
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_d->m_showsFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void MapCanvas::focusOutEvent(QFocusEvent *event)
{
    m_d->m_spaceHeld = false;
    m_d->m_showsFocus = false;
    m_d->updateCursor();
    QWidget::focusOutEvent(event);
}

void MapCanvas::leaveEvent(QEvent *event)
{
    m_d->endHover();
    if (m_d->m_drawing)
        m_d->m_drawing->leave();
    Q_EMIT cursorMoved({}, false);
    QWidget::leaveEvent(event);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_d->m_session.hasAtlas())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF pixel = byKey ? QRectF(rect()).center() : QPointF(event->pos());
    const auto place = lonLatAt(pixel);
    if (!place)
        return;
    const QPoint where = byKey ? mapToGlobal(pixel.toPoint()) : event->globalPos();
    event->accept();
    if (m_d->m_drawing && m_d->m_drawing->contextMenu(m_d->pointer(pixel, event->modifiers()), where))
        return;
    const session::Picked picked = m_d->m_picker.at(m_d->m_shown, pixel, m_d->reach());
    Q_EMIT contextMenuRequested(picked, *place, where);
}

} // namespace atlas::ui
