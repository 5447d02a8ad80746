// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/draw_extent_tool.h"

#include "app/drawing/edits.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/readout_panel.h"

#include <QAction>

namespace atlas::ui {

void DrawExtentTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(title());
    if (m_purpose == Purpose::Extent)
        showTargets();
    else if (target() == model::noRow)
        return panel.setVerdict({}, tr("Select a cluster that has an extent, then choose this tool again."));
    panel.addSwitch(context().snapSwitch());
    panel.addSwitch(context().traceSwitch());
    panel.setEntry(tr("127.1 37.4 or 5 km 45"),
                   tr("Next corner: longitude and latitude, or distance and bearing from the last corner"));
    panel.setFinish(tr("Finish"), canFinish());
    showFigures();
    showProblem();
}

QString DrawExtentTool::title() const
{
    const QString name = target() == model::noRow
                             ? QString()
                             : tables().displayName(model::TableId::Clusters, target(), context().language());
    switch (m_purpose) {
    case Purpose::Extent:
        break;
    case Purpose::Part:
        return tr("Add a part to %1").arg(name);
    case Purpose::Hole:
        return tr("Cut a hole into %1").arg(name);
    case Purpose::Core:
        return tr("Core of %1").arg(name);
    case Purpose::Split:
        return tr("Cut %1 in two").arg(name);
    }
    return tr("Draw an extent");
}

bool DrawExtentTool::canFinish() const
{
    if (m_purpose != Purpose::Extent && target() == model::noRow)
        return false;
    return isLine() ? m_sketch.points().size() >= 2 : m_sketch.canClose();
}

void DrawExtentTool::commitPurpose()
{
    const auto edit = [this]() -> model::Result<model::Edit> {
        switch (m_purpose) {
        case Purpose::Hole:
            return drawing::cutHole(tables(), target(), *finalShape());
        case Purpose::Core:
            return drawing::setCore(tables(), target(), *finalShape());
        case Purpose::Split:
            return drawing::splitCluster(tables(), target(), m_sketch.points());
        case Purpose::Part:
        case Purpose::Extent:
            break;
        }
        return drawing::addPart(tables(), target(), *finalShape());
    };
    if (!context().apply(edit()))
        return;
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
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
    readout().setFinish(tr("Finish"), canFinish());
    const auto meter = context().ground().meter();
    if (!meter || m_sketch.isEmpty() || isLine())
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
    if (isNaming() || !canFinish())
        return;
    if (isLine())
        return commitPurpose();
    if (!m_mended && !m_probe->isCurrent()) {
        m_finishing = true; // the answer is some milliseconds away
        return;
    }
    m_finishing = false;
    if (!m_mended && !m_probe->findings()->faults.empty())
        return showProblem();
    if (m_purpose == Purpose::Extent)
        keep(*finalShape(), drawing::Delineation::drawn());
    else
        commitPurpose();
}

} // namespace atlas::ui
