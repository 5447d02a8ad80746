// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/layer_row.h"

#include "app/session/scene_builder.h"
#include "ui/canvas/legend_signs.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr int opacitySteps = 100;
constexpr int smallestStep = 5;
constexpr int largeStep = 20;

} // namespace

LayerRow::LayerRow(maps::LayerRole role, QWidget *parent)
    : QWidget(parent), m_role(role), m_visible(new QCheckBox(this)), m_fold(new QToolButton(this)),
      m_opacity(new QSlider(Qt::Horizontal, this)), m_legend(new QWidget(this)), m_signs(new QGridLayout(m_legend))
{
    const int em = fontMetrics().height();
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setIconSize(QSize(em / 2, em / 2));
    m_fold->setFixedSize(em, em);
    m_visible->setIconSize(QSize(2 * em, em));
    m_opacity->setRange(0, opacitySteps);
    m_opacity->setSingleStep(smallestStep);
    m_opacity->setPageStep(largeStep);
    m_opacity->setFixedWidth(3 * em);
    QSizePolicy foldPolicy = m_fold->sizePolicy();
    foldPolicy.setRetainSizeWhenHidden(true); // the checks stay in line
    m_fold->setSizePolicy(foldPolicy);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, em / 5, 0, em / 5);
    layout->setHorizontalSpacing(em / 3);
    layout->setVerticalSpacing(em / 6);
    layout->addWidget(m_fold, 0, 0);
    layout->addWidget(m_visible, 0, 1);
    layout->addWidget(m_opacity, 0, 2);
    layout->addWidget(m_legend, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    m_signs->setContentsMargins(em / 3, 0, 0, em / 4);
    m_signs->setHorizontalSpacing(em / 2);
    m_signs->setVerticalSpacing(em / 6);
    m_signs->setColumnStretch(1, 1);

    setTabOrder(m_visible, m_fold);
    setTabOrder(m_fold, m_opacity);
    connect(m_visible, &QCheckBox::toggled, this, [this] {
        showEnabled();
        Q_EMIT stateChanged(m_role);
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this] {
        showOpacity();
        Q_EMIT stateChanged(m_role);
    });
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_isFolded = !m_isFolded;
        m_legend->setVisible(!m_isFolded);
        m_fold->setArrowType(m_isFolded ? Qt::RightArrow : Qt::DownArrow);
        retranslate();
    });
    setState({});
    retranslate();
}

session::LayerState LayerRow::state() const
{
    return {m_visible->isChecked(), static_cast<double>(m_opacity->value()) / opacitySteps};
}

void LayerRow::setState(const session::LayerState &state)
{
    const QSignalBlocker noCheck(m_visible);
    const QSignalBlocker noSlide(m_opacity);
    m_visible->setChecked(state.visible);
    m_opacity->setValue(static_cast<int>(std::lround(state.opacity * opacitySteps)));
    showEnabled();
    showOpacity();
}

void LayerRow::setLegend(const QList<maps::LegendEntry> &entries, const maps::MapStyle &style)
{
    if (entries == m_entries && style == m_style && devicePixelRatioF() == m_ratio)
        return;
    m_entries = entries;
    m_style = style;
    m_ratio = devicePixelRatioF();
    while (QLayoutItem *item = m_signs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isSingle = entries.size() == 1 && entries.front().title.isEmpty();
    const bool hasList = !entries.isEmpty() && !isSingle;
    m_visible->setIcon(isSingle ? legendIcon(entries.front(), style) : QIcon());
    m_fold->setVisible(hasList);
    m_legend->setVisible(hasList && !m_isFolded);
    if (!hasList)
        return;
    const int em = fontMetrics().height();
    const QSize size(2 * em, em);
    int line = 0;
    for (const maps::LegendEntry &entry : entries) {
        auto *sign = new QLabel(m_legend);
        sign->setPixmap(legendIcon(entry, style).pixmap(size, devicePixelRatioF()));
        auto *title = new QLabel(entry.title, m_legend);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        m_signs->addWidget(sign, line, 0, Qt::AlignTop);
        m_signs->addWidget(title, line, 1);
        ++line;
    }
    showEnabled();
}

void LayerRow::retranslate()
{
    const QString title = session::layerTitle(m_role);
    m_visible->setText(title);
    m_visible->setToolTip(tr("Show or hide “%1”").arg(title));
    m_opacity->setAccessibleName(tr("Opacity of “%1”").arg(title));
    m_fold->setAccessibleName(m_isFolded ? tr("Show the signs of “%1”").arg(title)
                                         : tr("Hide the signs of “%1”").arg(title));
    m_fold->setToolTip(m_isFolded ? tr("Show the signs") : tr("Hide the signs"));
    showOpacity();
}

void LayerRow::showEnabled()
{
    const bool isShown = m_visible->isChecked();
    m_opacity->setEnabled(isShown);
    m_legend->setEnabled(isShown);
}

void LayerRow::showOpacity()
{
    m_opacity->setToolTip(tr("Opacity: %1 %").arg(QLocale().toString(m_opacity->value())));
}

} // namespace atlas::ui
