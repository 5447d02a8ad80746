// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/inline_form.h"

#include <QPointer>

#include <optional>

namespace atlas::ui {

/// Places participants: a click where there is none makes one, named on the spot; one that is there is dragged to where
/// it belongs. While it moves its province is told, and at once when that is not the one its code declares; the code of
/// the new place can be taken with one click. A place can be typed for a new one or for the selected one.
class ParticipantTool : public DrawingTool
{
    Q_OBJECT

public:
    explicit ParticipantTool(DrawingContext &context);

    InlineForm *form() const { return m_form; }

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
    void fillPanel();
    void takeTyped(const QString &text);
    void ask(model::LonLat place);
    void make();
    void place(model::Row participant, model::LonLat to);
    void remove(const std::vector<model::Row> &participants);
    /// Row of the province at a place, or noRow.
    model::Row provinceAt(QPointF pixel) const;
    /// Row of the province a participant's code declares, or noRow.
    model::Row declaredProvince(model::Row participant) const;
    /// Says where a participant is, or would be, and what contradicts that.
    void tellProvince(model::Row participant, model::Row province);
    void takeCode();
    bool canDrag() const;

    QPointer<InlineForm> m_form;
    model::LonLat m_newPlace;
    model::Row m_hover = model::noRow;
    model::Row m_held = model::noRow; ///< under the pressed button
    bool m_dragging = false;
    std::optional<QPointF> m_pressed;
    std::optional<model::LonLat> m_at; ///< of what is dragged
    model::Row m_told = model::noRow;  ///< whose contradiction the panel shows
    QString m_codeOffered;             ///< of the province it lies in
};

} // namespace atlas::ui
