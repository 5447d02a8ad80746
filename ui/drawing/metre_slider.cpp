// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/metre_slider.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr int steps = 400;

/// Two digits that matter are enough for the hand.
double rounded(double metres)
{
    const double unit = std::pow(10.0, std::floor(std::log10(metres)) - 1.0);
    return std::max(1.0, std::round(metres / unit) * unit);
}

} // namespace

MetreSlider::MetreSlider(double least, double most, QWidget *parent)
    : QWidget(parent), m_least(least), m_most(most), m_slider(new QSlider(Qt::Horizontal, this)),
      m_box(new QDoubleSpinBox(this))
{
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 20);
    m_slider->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    m_box->setRange(least, most);
    m_box->setDecimals(0);
    m_box->setSuffix(QStringLiteral("\u00a0m"));
    m_box->setGroupSeparatorShown(true);
    m_box->setKeyboardTracking(false);
    m_box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_slider, 1);
    row->addWidget(m_box);
    setMetres(std::sqrt(least * most));
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const QSignalBlocker quiet(m_box);
        m_box->setValue(rounded(m_least * std::pow(m_most / m_least, static_cast<double>(position) / steps)));
        Q_EMIT metresChanged(m_box->value());
    });
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double metres) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(metres));
        Q_EMIT metresChanged(metres);
    });
}

int MetreSlider::positionOf(double metres) const
{
    return static_cast<int>(
        std::lround(steps * std::log(std::clamp(metres, m_least, m_most) / m_least) / std::log(m_most / m_least)));
}

double MetreSlider::metres() const
{
    return m_box->value();
}

void MetreSlider::setMetres(double metres)
{
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietSlider(m_slider);
    m_box->setValue(metres);
    m_slider->setValue(positionOf(metres));
}

void MetreSlider::setName(const QString &name)
{
    m_slider->setAccessibleName(name);
    m_box->setAccessibleName(name);
}

} // namespace atlas::ui
