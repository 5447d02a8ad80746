// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/ui/fake_map_renderer.h"
#include "tests/ui/session_fixture.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/drawing_context.h"
#include "ui/drawing/drawing_ground.h"
#include "ui/drawing/readout_panel.h"
#include "ui/selection.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace atlas::test {

/// An open atlas with a canvas on which drawing tools are ready, and a hand to draw with.
class DrawingBoard
{
public:
    explicit DrawingBoard(model::Tables tables) : m_atlas(std::move(tables))
    {
        if (!m_atlas.isOpen() || !m_atlas.waitForIndex())
            return;
        canvas = std::make_unique<ui::MapCanvas>(session(), selection, m_renderer, QStringLiteral("ko"));
        canvas->setAnimated(false);
        canvas->resize(900, 700);
        canvas->show();
        context = std::make_unique<ui::DrawingContext>(session(), selection, *canvas);
        canvas->activateWindow();
        canvas->setFocus();
        m_ready = QTest::qWaitForWindowExposed(canvas.get());
    }
    ~DrawingBoard()
    {
        if (canvas)
            canvas->setDrawingTool(nullptr);
        context.reset();
    }

    bool isReady() const { return m_ready; }
    session::AtlasSession &session() { return m_atlas.session(); }
    const model::Tables &tables() { return session().document().tables(); }

    /// Makes a tool the active one, once there is something to snap to.
    bool use(ui::CanvasTool &tool)
    {
        context->ground().want();
        canvas->setDrawingTool(&tool);
        canvas->setFocus();
        return QTest::qWaitFor([this] { return context->ground().isReady(); }, 20000) &&
               QTest::qWaitFor([this] { return session().basis() != nullptr; }, 20000);
    }

    QPoint pixel(model::LonLat place) const { return canvas->pixelAt(place).value_or(QPointF(-1, -1)).toPoint(); }
    /// The place in the middle of the pixel that stands for a place.
    model::LonLat placeAt(QPoint pixel) const { return canvas->lonLatAt(pixel).value_or(model::LonLat{}); }
    void moveTo(QPoint to, Qt::MouseButtons buttons = Qt::NoButton, Qt::KeyboardModifiers modifiers = {}) const
    {
        QMouseEvent event(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, buttons, modifiers);
        QApplication::sendEvent(canvas.get(), &event);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) const
    {
        moveTo(at, Qt::NoButton, modifiers);
        QTest::mouseClick(canvas.get(), Qt::LeftButton, modifiers, at);
    }
    void click(model::LonLat place, Qt::KeyboardModifiers modifiers = {}) const { click(pixel(place), modifiers); }
    void doubleClick(model::LonLat place) const
    {
        // What a real hand makes: the first click, and then the second as a double click.
        click(place);
        QTest::mouseDClick(canvas.get(), Qt::LeftButton, {}, pixel(place));
    }
    void drag(const std::vector<QPoint> &way, Qt::KeyboardModifiers modifiers = {}) const
    {
        moveTo(way.front(), Qt::NoButton, modifiers);
        QTest::mousePress(canvas.get(), Qt::LeftButton, modifiers, way.front());
        for (std::size_t i = 1; i < way.size(); ++i)
            moveTo(way[i], Qt::LeftButton, modifiers);
        QTest::mouseRelease(canvas.get(), Qt::LeftButton, modifiers, way.back());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(canvas.get(), key, modifiers); }

private:
    OpenSession m_atlas;
    FakeMapRenderer m_renderer;
    bool m_ready = false;

public:
    ui::Selection selection;
    std::unique_ptr<ui::MapCanvas> canvas;
    std::unique_ptr<ui::DrawingContext> context;
};

} // namespace atlas::test
