// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"
#include "ui/canvas/view_projection.h"

#include <QToolButton>

#include <optional>

namespace atlas::ui {

/// Where the cursor is on the map, in degrees or, after a click on it, in the map's projection. Window's thread.
class CoordinatesField : public QToolButton
{
    Q_OBJECT

public:
    explicit CoordinatesField(QWidget *parent = nullptr);

    void setCrs(const QString &crs);
    void showPlace(model::LonLat place, bool valid);
    bool isProjected() const { return m_projected; }
    void setProjected(bool projected);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ViewProjection m_projection;
    std::optional<model::LonLat> m_place;
    bool m_projected = false;
};

} // namespace atlas::ui
