// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/distance_plot.h"

#include "ui/canvas/scale_bar.h"
#include "ui/number_text.h"
#include "ui/report/bar_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double stepShare = 0.02;
constexpr double shownQuantile = 0.98; ///< the farthest few would press the rest flat
constexpr double headRoom = 1.15;

} // namespace

double roundDistance(double metres)
{
    if (!(metres > 1.0))
        return 1.0;
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(metres)) - 2.0));
    return std::round(metres / unit) * unit;
}

DistancePlot::DistancePlot(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DistancePlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 6};
}

void DistancePlot::setCurve(std::vector<double> distancesM, std::optional<double> kneeM)
{
    m_distances = std::move(distancesM);
    m_knee = kneeM;
    update();
}

void DistancePlot::setChosenM(double metres)
{
    m_chosen = metres;
    setAccessibleName(tr("Distance to the neighbours: %1; up and down change it").arg(distanceText(metres)));
    update();
}

double DistancePlot::shareWithin() const
{
    if (m_distances.empty())
        return 0;
    const auto end = std::upper_bound(m_distances.begin(), m_distances.end(), m_chosen);
    return static_cast<double>(end - m_distances.begin()) / static_cast<double>(m_distances.size());
}

QRectF DistancePlot::plot() const
{
    return QRectF(rect()).adjusted(1, 1, -1, -1);
}

double DistancePlot::top() const
{
    if (m_distances.empty())
        return std::max(1.0, headRoom * m_chosen);
    const auto at = static_cast<std::size_t>(shownQuantile * static_cast<double>(m_distances.size() - 1));
    return headRoom * std::max({1.0, m_distances[at], m_chosen, m_knee.value_or(0)});
}

double DistancePlot::yOf(double metres) const
{
    const QRectF box = plot();
    return box.bottom() - std::min(1.0, metres / top()) * box.height();
}

void DistancePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = plot();
    painter.fillRect(box, palette().color(QPalette::Base));
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(box);
    if (!m_distances.empty()) {
        QPainterPath curve;
        const auto count = static_cast<double>(std::max<std::size_t>(1, m_distances.size() - 1));
        const std::size_t step = std::max<std::size_t>(1, m_distances.size() / 600);
        for (std::size_t i = 0; i < m_distances.size(); i += step) {
            const QPointF point(box.left() + box.width() * static_cast<double>(i) / count, yOf(m_distances[i]));
            i == 0 ? curve.moveTo(point) : curve.lineTo(point);
        }
        painter.strokePath(curve, QPen(toneColour(BarTone::Host, palette()), 1.8));
    }
    if (m_knee) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(box.left(), yOf(*m_knee)), QPointF(box.right(), yOf(*m_knee)));
    }
    const double y = yOf(m_chosen);
    painter.setPen(QPen(toneColour(BarTone::Beyond, palette()), 2.0));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    painter.setPen(palette().color(QPalette::Text));
    const QRectF words(box.left() + 4, y < box.center().y() ? y + 1 : y - fontMetrics().height() - 1, box.width() - 8,
                       fontMetrics().height());
    painter.drawText(words, Qt::AlignLeft, distanceText(m_chosen));
}

void DistancePlot::choose(double metres)
{
    metres = roundDistance(metres);
    if (metres == m_chosen)
        return;
    setChosenM(metres);
    Q_EMIT chosen(metres);
}

void DistancePlot::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void DistancePlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF box = plot();
    choose(top() * std::clamp((box.bottom() - event->position().y()) / box.height(), 0.0, 1.0));
}

void DistancePlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        choose(m_chosen + stepShare * top());
    else if (event->key() == Qt::Key_Down)
        choose(m_chosen - stepShare * top());
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas::ui
