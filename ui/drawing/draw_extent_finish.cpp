// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/draw_extent_tool.h"

#include "ui/canvas/map_canvas.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/readout_panel.h"

#include <QAction>

namespace atlas::ui {

void DrawExtentTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(tr("Draw an extent"));
    showTargets();
    panel.addSwitch(context().snapSwitch());
    panel.addSwitch(context().traceSwitch());
    panel.setEntry(tr("127.1 37.4 or 5 km 45"),
                   tr("Next corner: longitude and latitude, or distance and bearing from the last corner"));
    panel.setFinish(tr("Finish"), m_sketch.canClose());
    showFigures();
    showProblem();
}

void DrawExtentTool::retranslate()
{
    if (isActive() && !isNaming())
        fillPanel();
    DrawingTool::retranslate();
}

const model::Shape *DrawExtentTool::finalShape() const
{
    return m_mended ? &*m_mended : m_outline.get();
}

void DrawExtentTool::showFigures()
{
    readout().setFinish(tr("Finish"), m_sketch.canClose());
    const auto meter = context().ground().meter();
    if (!meter || m_sketch.isEmpty())
        return showNoExtent(context());
    const ExtentFindings *found = m_outline ? m_probe->findings() : nullptr;
    if (m_mended)
        return showExtent(context(), meter->figures(*m_mended), found);
    std::vector<model::LonLat> corners = m_sketch.points();
    if (!isNaming() && !m_closing)
        corners.insert(corners.end(), m_offered.begin(), m_offered.end());
    showExtent(context(), meter->figures(corners), found);
}

void DrawExtentTool::showProblem()
{
    const ExtentFindings *found = m_outline ? m_probe->findings() : nullptr;
    if (m_mended)
        return readout().setProblem(tr("Mended: this is what would be kept."), {});
    if (!found || !m_probe->isCurrent() || found->faults.empty())
        return readout().setProblem({}, {});
    const bool canMend = found->repair && !found->repair->shape.isEmpty();
    readout().setProblem(tr("If it were closed now: %1").arg(found->faults.front().sentence),
                         canMend ? tr("Mend it") : QString());
    touched();
}

void DrawExtentTool::mend()
{
    const ExtentFindings *found = m_probe->findings();
    if (!m_probe->isCurrent() || !found->repair || found->repair->shape.isEmpty())
        return;
    m_mended = found->repair->shape;
    showFigures();
    showProblem();
    canvas().setFocus(Qt::OtherFocusReason);
    touched();
}

void DrawExtentTool::namingChanged()
{
    m_offered.clear();
    m_snap.reset();
    showFigures();
}

void DrawExtentTool::finish()
{
    if (isNaming() || !m_sketch.canClose())
        return;
    if (!m_mended && !m_probe->isCurrent()) {
        m_finishing = true; // the answer is some milliseconds away
        return;
    }
    m_finishing = false;
    if (!m_mended && !m_probe->findings()->faults.empty())
        return showProblem();
    keep(*finalShape(), drawing::Delineation::drawn());
}

} // namespace atlas::ui
