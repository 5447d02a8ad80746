// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/link_form.h"

#include <QPointer>

#include <optional>

namespace atlas::ui {

/// Links participants: click one, click the other (or drag from one to the other), and say what the link is beside it.
/// A click on a link that is there opens it. With two participants selected Enter links them.
class LinkTool : public DrawingTool
{
    Q_OBJECT

public:
    explicit LinkTool(DrawingContext &context);

    LinkForm *form() const { return m_form; }
    model::Row first() const { return m_first; }
    /// Opens a link's form, as a click on it does.
    void edit(model::Row link);
    /// Links two participants, as two clicks do.
    void begin(model::Row from, model::Row to);

    void activate() override;
    void deactivate() override;
    void press(const CanvasPointer &pointer) override;
    void move(const CanvasPointer &pointer, bool dragging) override;
    void release(const CanvasPointer &pointer) override;
    void leave() override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &key) override;
    bool escape() override;
    bool contextMenu(const CanvasPointer &pointer, QPoint globalPosition) override;
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override;
    QString hint() const override;
    void retranslate() override;

private:
    model::Row participantAt(QPointF pixel) const;
    model::Row linkAt(QPointF pixel) const;
    std::vector<model::Row> candidates() const;
    void choose(model::Row participant);
    void open(const QString &title, const LinkDetails &details);
    void take();
    QString nameOf(model::Row participant) const;

    QPointer<LinkForm> m_form;
    LinkDetails m_usual; ///< as the last link made: the next is often like it
    model::Row m_first = model::noRow;
    model::Row m_second = model::noRow;
    model::Row m_link = model::noRow; ///< being edited; noRow = a new one
    model::Row m_hover = model::noRow;
    model::Row m_hoverLink = model::noRow;
    bool m_isPressed = false;
    std::optional<model::LonLat> m_hand;
};

} // namespace atlas::ui
