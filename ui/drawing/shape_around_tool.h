// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/participant_shapes.h"
#include "ui/drawing/extent_tool.h"
#include "ui/drawing/latest_work.h"
#include "ui/drawing/sketch_paint.h"

#include <QPointer>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace atlas::ui {

class MetreSlider;
class ParticipantSource;

/// Makes an extent around participants: convex or concave hull, all within a distance, or where they lie densest. The
/// outcome follows the sliders on the map, from a worker; method and parameters are kept with the extent. A new cluster
/// gets the participants as members, if wanted.
class ShapeAroundTool : public ExtentTool
{
    Q_OBJECT

public:
    enum class Method { ConvexHull, ConcaveHull, Buffer, Density };

    explicit ShapeAroundTool(DrawingContext &context);

    Method method() const { return m_method; }
    void setMethod(Method method);
    /// The outcome for what is set now; null while it is being made or cannot be.
    const drawing::DelineatedExtent *outcome() const;
    void finish() override;

    void activate() override;
    void deactivate() override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &) override { finish(); }
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override { return Qt::ArrowCursor; }
    QString hint() const override;
    void retranslate() override;

protected:
    void namingChanged() override;
    void targetChanged() override { showOutcome(); }

private:
    using Outcome = model::Result<drawing::DelineatedExtent>;
    void fillPanel();
    QWidget *makeControls();
    void showControls();
    void look();
    void showOutcome();

    Method m_method = Method::ConvexHull;
    double m_ratio = 0.3;
    double m_radiusM = 0; ///< 0 = not chosen yet
    double m_bandwidthM = 0;
    double m_share = 0.8;
    bool m_membersToo = true;
    std::vector<model::Row> m_rows;
    std::vector<model::LonLat> m_places;
    std::shared_ptr<const Outcome> m_outcome;
    PaintedShape m_shape;
    QPointer<ParticipantSource> m_source;
    QPointer<MetreSlider> m_distance;
    QPointer<QSlider> m_part;
    QPointer<QLabel> m_partLabel;
    LatestWork<std::shared_ptr<const Outcome>> m_work;
};

} // namespace atlas::ui
