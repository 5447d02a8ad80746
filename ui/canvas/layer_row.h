// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/session/layer_settings.h"
#include "maps/scene/map_scene.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QSlider;
class QToolButton;

namespace atlas::ui {

/// One layer in the list: a check, its opacity, and its signs, which fold away. A layer with a single sign carries it
/// on its check. Keyboard: Tab goes check, fold, opacity. Window thread.
class LayerRow : public QWidget
{
    Q_OBJECT

public:
    explicit LayerRow(maps::LayerRole role, QWidget *parent = nullptr);

    maps::LayerRole role() const { return m_role; }
    session::LayerState state() const;
    void setState(const session::LayerState &state); ///< without stateChanged()
    void setLegend(const QList<maps::LegendEntry> &entries, const maps::MapStyle &style);
    void retranslate();

Q_SIGNALS:
    void stateChanged(atlas::maps::LayerRole role);

private:
    void showEnabled();
    void showOpacity();

    maps::LayerRole m_role;
    QCheckBox *m_visible;
    QToolButton *m_fold;
    QSlider *m_opacity;
    QWidget *m_legend;
    QGridLayout *m_signs;
    bool m_isFolded = false;
    QList<maps::LegendEntry> m_entries; ///< shown, in this style and pixel ratio
    maps::MapStyle m_style;
    double m_ratio = 0;
};

} // namespace atlas::ui
