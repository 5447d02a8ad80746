// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"
#include "maps/scene/map_scene.h"

#include <QWidget>

#include <map>
#include <memory>

class QCheckBox;
class QScrollArea;

namespace atlas::session {
class AtlasSession;
struct DerivedSummary;
} // namespace atlas::session

namespace atlas::ui {

class LayerRow;
class LinkFilter;

/// The layers in drawing order, top of the list on top of the map: shown or not, how opaque, and the signs of each,
/// which make it the map's legend. Changes go to AtlasSession::setLayers() at once. Session is not owned. Window
/// thread.
class LayersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LayersPanel(session::AtlasSession &session, QWidget *parent = nullptr);
    ~LayersPanel() override;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState(); ///< takes over what the session has
    void followScene();
    void showLegends(); ///< signs of the kinds the atlas has
    void legendMayHaveChanged(const model::ChangeSet &changes);
    void writeState(maps::LayerRole role);

    session::AtlasSession &m_session;
    std::map<maps::LayerRole, LayerRow *> m_rows;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_list = nullptr;
    QCheckBox *m_darkMap = nullptr;
    LinkFilter *m_links = nullptr;
    maps::MapStyle m_style; ///< what the legend shows
    std::shared_ptr<const session::DerivedSummary> m_derived;
};

} // namespace atlas::ui
