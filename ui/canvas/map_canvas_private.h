// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_renderer.h"
#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_picker.h"
#include "ui/canvas/picture_flow.h"
#include "ui/canvas/selection_overlay.h"
#include "ui/canvas/sketch_keeper.h"
#include "ui/canvas/view_history.h"
#include "ui/canvas/view_projection.h"

#include <QCoreApplication>
#include <QTimer>
#include <QVariantAnimation>

class QEvent;
class QPainter;

namespace atlas::ui {

/// The canvas's inside: the view and what feeds it (map_canvas.cpp), painting (map_canvas_paint.cpp), hand and keyboard
/// (map_canvas_input.cpp), and the drawing tool that may have the hand (map_canvas_tool.cpp).
class MapCanvas::Private
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::MapCanvas)

public:
    Private(MapCanvas &canvas, session::AtlasSession &session, Selection &selection, maps::MapRenderer &renderer,
            const QString &language);

    enum class Motion { Glide, AtOnce };
    enum class Drag { None, Pressed, Moving, Box, Tool };

    // The view.
    void moveTo(maps::MapView target, Motion motion);
    void navigateTo(const maps::MapView &target, Motion motion); ///< moveTo() by the person's wish
    void leaveHome();                                            ///< the map no longer follows the canvas's size
    void stopGliding();
    void glide(double t);
    void fitCanvas(); ///< takes over the widget's size and pixel ratio
    bool showBox(const model::LonLatBox &box, Motion motion);
    void showExtent(QRectF extent, Motion motion);
    void showHome(Motion motion);
    void settle();
    model::LonLatBox selectionBox() const;
    void addParticipant(model::LonLatBox &box, model::Row row) const;
    model::LonLatBox clusterBox(model::Row cluster) const;

    // What feeds it.
    void connectAll();
    void atlasOpened();
    void atlasClosed();
    void takeScene();
    void contentChanged();
    void selectionChanged();
    void showStale(bool stale);
    void retranslate();

    // Painting.
    void paint(QPainter &painter);
    void paintMap(QPainter &painter, const maps::Palette &palette);
    void paintSketch(QPainter &painter, const maps::Palette &palette, bool withParticipants);
    void paintBox(QPainter &painter, const maps::Palette &palette);
    void wantSketch();
    void refreshOverlay();
    void refreshTexts();
    QString engineText() const;
    double northAngle() const;
    double dotScale() const; ///< logical pixels of a 96 dpi pixel

    // Hand and keyboard.
    void press(QMouseEvent *event);
    void drag(QMouseEvent *event);
    void release(QMouseEvent *event);
    void cancelDrag();
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers);
    void hover(QPointF pixel);
    void endHover();
    void wheel(QWheelEvent *event);
    void zoomSteps(QPointF pixel, double steps, Motion motion);
    bool key(QKeyEvent *event);
    bool pinch(QEvent *event);
    bool nativeGesture(QEvent *event);
    bool toolTip(QEvent *event);
    void updateCursor();
    double reach() const; ///< pixels within which a click hits

    // The drawing tool.
    void takeTool(Tool tool, CanvasTool *drawing);
    CanvasPointer pointer(QPointF pixel, Qt::KeyboardModifiers modifiers) const;
    bool shortcutOverride(QEvent *event);
    void paintTool(QPainter &painter, const maps::Palette &palette);

    MapCanvas &q;
    session::AtlasSession &m_session;
    Selection &m_selection;
    maps::MapRenderer &m_renderer;
    QString m_language;

    maps::MapView m_shown;  ///< what is on screen now
    maps::MapView m_target; ///< what it glides to; the same when at rest
    maps::MapView m_glideFrom;
    QVariantAnimation m_glide;
    bool m_isAnimated = true;
    std::optional<QRectF> m_homeExtent; ///< map units; reckoned when first asked for, null = see homeBox()
    bool m_followsHome = true;          ///< nobody has moved the map yet: it stays fitted to the canvas
    ViewHistory m_history;
    QTimer m_settle;
    ViewProjection m_projection;

    PictureFlow m_flow;
    quint64 m_sceneRevision = 0;
    SketchKeeper m_sketch;
    SelectionOverlay m_overlay;
    bool m_overlayDirty = true;
    MapPicker m_picker;
    QStringList m_credits;
    QStringList m_notes;
    bool m_textsDirty = true;
    bool m_northArrow = false;
    QTimer m_drawingDelay;
    bool m_saysDrawing = false;

    Tool m_tool = Tool::Select;
    CanvasTool *m_drawing = nullptr; ///< not null exactly when m_tool is Drawing
    Drag m_drag = Drag::None;
    Qt::MouseButton m_dragButton = Qt::NoButton;
    QPointF m_dragStart;
    QPointF m_dragLast;
    bool m_spaceHeld = false;
    bool m_showsFocus = false;    ///< it came by keyboard, so the person must see where it is
    bool m_ignoreRelease = false; ///< of a double click
    ClickCycle m_cycle;
};

} // namespace atlas::ui
