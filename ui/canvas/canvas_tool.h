// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"
#include "maps/scene/map_view.h"
#include "maps/scene/palette.h"

#include <QCursor>
#include <QFont>
#include <QObject>
#include <QPoint>
#include <QPointF>
#include <QString>

#include <optional>

class QKeyEvent;
class QPainter;

namespace atlas::ui {

class ViewProjection;

/// Where the hand is on the canvas.
struct CanvasPointer
{
    QPointF pixel;                      ///< logical pixels of the canvas
    std::optional<model::LonLat> place; ///< none where the projection has no place
    Qt::KeyboardModifiers modifiers;
};

/// What a tool needs to paint over the map; valid during the call.
struct CanvasPaint
{
    const maps::MapView &view;
    const ViewProjection &projection;
    const maps::Palette &palette;
    QFont font;
    double scale = 1.0; ///< logical pixels of a 96 dpi pixel
};

/// What the hand does on the map while this tool is the active one. It gets the left button, the keys it claims and the
/// right click; wheel, middle button, held Space, arrow keys and gestures keep moving the map. It owns no document:
/// what it makes it hands to whoever made it. Not owned by the canvas; window's thread.
class CanvasTool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Became the active tool, or no longer is; then it keeps nothing half-made.
    virtual void activate() {}
    virtual void deactivate() {}

    virtual void press(const CanvasPointer &) {}
    /// The hand moved; \p dragging = the left button is held since press().
    virtual void move(const CanvasPointer &, bool /*dragging*/) {}
    virtual void release(const CanvasPointer &) {}
    /// Comes after press() and release() of its first click; there is no release() for the second.
    virtual void doubleClick(const CanvasPointer &) {}
    /// The hand left the canvas.
    virtual void leave() {}

    /// Whether a key is the tool's, even where the window has a shortcut on it.
    virtual bool claims(const QKeyEvent &) const { return false; }
    virtual void keyPressed(const QKeyEvent &) {}
    virtual void keyReleased(const QKeyEvent &) {}
    /// Escape: true = there was something to let go of and the tool stays; false = back to selecting.
    virtual bool escape() { return false; }
    /// Right click or menu key; false = the canvas's own menu.
    virtual bool contextMenu(const CanvasPointer &, QPoint /*globalPosition*/) { return false; }

    virtual void paint(QPainter &, const CanvasPaint &) {}
    virtual QCursor cursor() const { return Qt::CrossCursor; }
    /// What can be done now, in one line for the status bar, translated.
    virtual QString hint() const { return {}; }

Q_SIGNALS:
    void repaintNeeded();
    void cursorChanged();
    void hintChanged();
    /// Nothing more to do: back to selecting.
    void finished();
};

} // namespace atlas::ui
