// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/unit_union.h"
#include "ui/drawing/extent_probe.h"
#include "ui/drawing/extent_tool.h"
#include "ui/drawing/sketch_paint.h"

#include <optional>
#include <vector>

namespace atlas::ui {

/// Puts an extent together from provinces or districts: a click takes one in or out, a sweep takes in (or out) all it
/// passes, a name or code can be typed. What is kept is the list of codes, so that the extent follows another year's
/// boundaries; a cluster made so before is gone on with.
class UnitsTool : public ExtentTool
{
    Q_OBJECT

public:
    explicit UnitsTool(DrawingContext &context);

    const drawing::UnitList &units() const { return m_units; }
    /// "province" or "district"; another level starts anew.
    void setLevel(const QString &level);
    void stepBack();
    void stepForward();
    void finish() override;

    void activate() override;
    void deactivate() override;
    void press(const CanvasPointer &pointer) override;
    void move(const CanvasPointer &pointer, bool dragging) override;
    void release(const CanvasPointer &pointer) override;
    void leave() override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &key) override;
    bool contextMenu(const CanvasPointer &pointer, QPoint globalPosition) override;
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override { return isNaming() ? Qt::ArrowCursor : Qt::PointingHandCursor; }
    QString hint() const override;
    void retranslate() override;

protected:
    void targetChanged() override;
    void namingChanged() override { showFigures(); }

private:
    void fillPanel();
    void begin();
    void settleLevel();
    void setHover(model::Row unit);
    model::Row unitAt(QPointF pixel) const;
    QString codeOf(model::Row region) const;
    bool isIn(model::Row region) const;
    void put(model::Row region, bool in);
    void changed();
    void remember();
    void takeTyped(const QString &text);
    void showFigures();

    ExtentProbe *m_probe;
    drawing::UnitList m_units;
    std::vector<drawing::UnitList> m_before; ///< for stepping back
    std::vector<drawing::UnitList> m_after;
    PaintedShape m_union; ///< no shape = nothing chosen
    PaintedShape m_hoverShape;
    QPointF m_last;
    QString m_problem;
    model::Row m_hover = model::noRow;
    std::optional<bool> m_sweep; ///< while the button is held: whether units are taken in
};

} // namespace atlas::ui
