// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace atlas::ui {

/// A distance with the three digits that matter, at least a metre.
double roundDistance(double metres);

/// The k-distance curve: how far each participant's k-th nearest is, ascending, with a line for the distance chosen.
/// The line is dragged, clicked to, or moved by the up and down keys; where the curve turns is marked. Metres. Window's
/// thread.
class DistancePlot : public QWidget
{
    Q_OBJECT

public:
    explicit DistancePlot(QWidget *parent = nullptr);

    void setCurve(std::vector<double> distancesM, std::optional<double> kneeM);
    double chosenM() const { return m_chosen; }
    /// Without a signal.
    void setChosenM(double metres);
    /// Share of the participants whose distance is at most the one chosen.
    double shareWithin() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Vertical place of a distance, for tests of the hand.
    double yOf(double metres) const;

Q_SIGNALS:
    void chosen(double metres);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    double top() const;
    void choose(double metres);

    std::vector<double> m_distances;
    std::optional<double> m_knee;
    double m_chosen = 0;
};

} // namespace atlas::ui
