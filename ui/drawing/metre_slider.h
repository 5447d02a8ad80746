// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace atlas::ui {

/// A distance in metres to slide or to type; the slider is logarithmic, so that small distances are as easy to hit as
/// large ones. Window's thread.
class MetreSlider : public QWidget
{
    Q_OBJECT

public:
    MetreSlider(double least, double most, QWidget *parent = nullptr);

    double metres() const;
    /// Without a signal.
    void setMetres(double metres);
    /// Names both for assistive technology.
    void setName(const QString &name);

    QSlider *slider() const { return m_slider; }
    QDoubleSpinBox *box() const { return m_box; }

Q_SIGNALS:
    void metresChanged(double metres);

private:
    int positionOf(double metres) const;

    double m_least;
    double m_most;
    QSlider *m_slider;
    QDoubleSpinBox *m_box;
};

} // namespace atlas::ui
