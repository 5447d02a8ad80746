// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/snap_index.h"
#include "app/model/edit.h"
#include "app/model/problem.h"
#include "ui/canvas/canvas_tool.h"
#include "ui/drawing/drawing_ground.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAction;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class MapCanvas;
class ReadoutPanel;
class Selection;

/// What all drawing tools share: the atlas and how to change it, what there is to snap to, the read-out panel and the
/// two switches. Session, selection and canvas are not owned and outlive it; panel and switches belong to the canvas
/// and to this. Window's thread.
class DrawingContext : public QObject
{
    Q_OBJECT

public:
    DrawingContext(session::AtlasSession &session, Selection &selection, MapCanvas &canvas, QObject *parent = nullptr);

    session::AtlasSession &session() const { return m_session; }
    Selection &selection() const { return m_selection; }
    MapCanvas &canvas() const { return m_canvas; }
    DrawingGround &ground() const { return *m_ground; }
    ReadoutPanel &readout() const { return *m_readout; }
    const model::Tables &tables() const;
    QString language() const;

    /// Carries out a step; what was refused is told.
    bool apply(model::Edit edit);
    /// The same for what an edit builder made.
    bool apply(model::Result<model::Edit> edit);
    /// What the table of participants shows now, as its filter has it; nobody without a table.
    std::vector<model::Row> tableRows() const { return m_tableRows ? m_tableRows() : std::vector<model::Row>{}; }
    void setTableRows(std::function<std::vector<model::Row>()> rows) { m_tableRows = std::move(rows); }

    void tell(const model::Problem &problem) { Q_EMIT refused(problem); }

    /// Whether corners are drawn to what is near, and whether a click follows borders from the last corner.
    QAction *snapSwitch() const { return m_snap; }
    QAction *traceSwitch() const { return m_trace; }
    /// What the hand is drawn to; nothing while snapping is off or Alt is held.
    std::optional<drawing::Snap> snapAt(const CanvasPointer &pointer, const drawing::SnapOptions &options = {}) const;
    /// The sign and the words of a snap.
    void paintSnap(QPainter &painter, const CanvasPaint &paint, const drawing::Snap &snap) const;
    QString snapWords(const drawing::Snap &snap) const;

    void retranslate();

Q_SIGNALS:
    void refused(const atlas::model::Problem &problem);

private:
    session::AtlasSession &m_session;
    Selection &m_selection;
    MapCanvas &m_canvas;
    DrawingGround *m_ground;
    ReadoutPanel *m_readout;
    std::function<std::vector<model::Row>()> m_tableRows;
    QAction *m_snap;
    QAction *m_trace;
};

} // namespace atlas::ui
