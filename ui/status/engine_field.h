// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_renderer.h"

#include <QWidget>

class QLabel;

namespace atlas::ui {

/// What the map engine is doing, as sign and words. The renderer is not owned. Window's thread.
class EngineField : public QWidget
{
    Q_OBJECT

public:
    explicit EngineField(maps::MapRenderer &renderer, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    maps::MapRenderer &m_renderer;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace atlas::ui
