// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/session/map_look.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class OwnStylesBox;

/// The look of the map without a course in cartography: colours, labels, lines and points, what stands out, and QGIS
/// styles for single layers. The map shows each change at once; OK keeps them as one step, Cancel takes them back.
/// Session is not owned. Window thread.
class MapStyleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MapStyleDialog(session::AtlasSession &session, const QString &folder, QWidget *parent = nullptr);
    ~MapStyleDialog() override;

    session::MapLook look() const;
    void done(int result) override;

Q_SIGNALS:
    void refused(const QString &sentence);
    void noted(const QString &sentence);

private:
    QWidget *colourPage();
    QWidget *labelPage();
    QWidget *linePage();
    QWidget *emphasisPage();
    void load(const session::MapLook &look);
    void preview();
    void showEnabled();

    session::AtlasSession &m_session;
    QComboBox *m_colours;
    QComboBox *m_clusterColouring;
    QCheckBox *m_participantsByKind;
    QSlider *m_fill;
    QCheckBox *m_labels;
    QComboBox *m_labelText;
    QDoubleSpinBox *m_labelSize;
    QDoubleSpinBox *m_provinceLine;
    QDoubleSpinBox *m_clusterLine;
    QDoubleSpinBox *m_crossedLine;
    QDoubleSpinBox *m_linkWidth;
    QDoubleSpinBox *m_markerSize;
    QCheckBox *m_crossLinks;
    QCheckBox *m_crossingClusters;
    QCheckBox *m_hatchByProvince;
    QCheckBox *m_flows;
    QDoubleSpinBox *m_flowScale;
    bool m_loading = false;
};

} // namespace atlas::ui
