// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/suggestions.h"
#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/latest_work.h"
#include "ui/drawing/sketch_paint.h"

#include <QPointer>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace atlas::ui {

class DistancePlot;
class MetreSlider;
class ParticipantSource;

/// Suggests clusters from where participants lie: DBSCAN or HDBSCAN*, in metres, with the k-distance curve to choose
/// the distance by. What comes of it is on the map while it is chosen; the person ticks those to keep, and they become
/// clusters in one step, with method and parameters. Work is done on a worker.
class SuggestTool : public DrawingTool
{
    Q_OBJECT

public:
    enum class Method { Dbscan, Hdbscan };

    explicit SuggestTool(DrawingContext &context);

    void setMethod(Method method);
    void setEpsM(double metres);
    double epsM() const { return m_epsM; }
    void setMinPoints(int points);
    /// What is suggested for what is set now; null while it is being worked out or cannot be.
    const drawing::Suggestions *suggestions() const;
    /// Numbers of the ticked ones.
    std::vector<std::size_t> ticked() const;
    void finish();

    void activate() override;
    void deactivate() override;
    void press(const CanvasPointer &pointer) override;
    bool claims(const QKeyEvent &key) const override;
    void keyPressed(const QKeyEvent &) override { finish(); }
    void paint(QPainter &painter, const CanvasPaint &paint) override;
    QCursor cursor() const override { return Qt::PointingHandCursor; }
    QString hint() const override;
    void retranslate() override;

private:
    using Outcome = model::Result<drawing::Suggestions>;
    using Curve = model::Result<drawing::KDistances>;

    void fillPanel();
    QWidget *makeControls();
    void showControls();
    void readSource();
    void lookAtCurve();
    void look();
    void takeCurve(const Curve &curve);
    void showOutcome();
    void showTicked();

    Method m_method = Method::Dbscan;
    double m_epsM = 0; ///< 0 = not chosen yet: the curve's turn
    int m_minPoints = 4;
    int m_minSize = 5;
    std::vector<model::Row> m_rows;
    std::shared_ptr<const Outcome> m_outcome;
    std::vector<PaintedShape> m_shapes;
    QPointer<ParticipantSource> m_source;
    QPointer<MetreSlider> m_eps;
    QPointer<DistancePlot> m_plot;
    QPointer<QLabel> m_plotWords;
    QPointer<QSpinBox> m_points;
    QPointer<QSpinBox> m_size;
    QPointer<QLabel> m_sizeLabel;
    QPointer<QListWidget> m_list;
    LatestWork<std::shared_ptr<const Outcome>> m_work;
    LatestWork<std::shared_ptr<const Curve>> m_curveWork;
};

} // namespace atlas::ui
