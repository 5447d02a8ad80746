// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/shared_outlines.h"
#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/latest_work.h"
#include "ui/drawing/sketch_paint.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace atlas::ui {

class MetreSlider;

/// Simplifies or smooths the extent of the cluster in focus by a tolerance, with the outcome on the map while the
/// tolerance is chosen. Borders it has in common with other clusters stay common.
class ToleranceTool : public DrawingTool
{
    Q_OBJECT

public:
    enum class Way { Simplify, Smooth };

    explicit ToleranceTool(DrawingContext &context);

    Way way() const { return m_way; }
    void setWay(Way way);
    double toleranceM() const;
    void setToleranceM(double metres);
    /// Whether the outcome for the tolerance now is there.
    bool isReady() const { return !m_work.isBusy() && !m_changed.empty(); }
    void finish();

    void activate() override;
    void deactivate() override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &) override { finish(); }
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override { return Qt::ArrowCursor; }
    QString hint() const override;
    void retranslate() override;

private:
    struct Outcome
    {
        model::Result<std::vector<drawing::ChangedExtent>> changed;
    };
    void fillPanel();
    void look();
    void take(const Outcome &outcome);
    model::Row cluster() const;

    Way m_way = Way::Simplify;
    double m_tolerance = 0;
    QPointer<MetreSlider> m_slider;
    PaintedShape m_before;
    std::vector<PaintedShape> m_changed; ///< the cluster's own first
    LatestWork<std::shared_ptr<const Outcome>> m_work;
};

} // namespace atlas::ui
