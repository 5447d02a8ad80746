// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/draw_extent_tool.h"

#include "ui/canvas/map_canvas.h"
#include "ui/drawing/extent_edits.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/inline_form.h"
#include "ui/drawing/readout_panel.h"
#include "ui/selection.h"
#include "ui/vocabulary_box.h"

#include <QAction>
#include <QLineEdit>

namespace atlas::ui {

using model::ClusterFields;
using model::TableId;

void DrawExtentTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(tr("Draw an extent"));
    const model::Table &clusters = tables()[TableId::Clusters];
    const model::Row selected = m_target != model::noRow ? m_target : context().selection().cluster();
    QStringList targets{tr("New cluster")};
    if (clusters.isAlive(selected))
        //: %1 is the name of a cluster whose extent is drawn anew
        targets += tr("Extent of %1").arg(tables().displayName(TableId::Clusters, selected, context().language()));
    panel.setTargets(targets, m_target == model::noRow ? 0 : 1);
    panel.addSwitch(context().snapSwitch());
    panel.addSwitch(context().traceSwitch());
    panel.setEntry(tr("127.1 37.4 or 5 km 45"),
                   tr("Next corner: longitude and latitude, or distance and bearing from the last corner"));
    panel.setFinish(tr("Finish"), m_sketch.canClose());
    showFigures();
    showProblem();
}

void DrawExtentTool::chooseTarget(int index)
{
    m_target = index == 0 ? model::noRow : context().selection().cluster();
    canvas().setFocus(Qt::OtherFocusReason);
}

void DrawExtentTool::retranslate()
{
    if (isActive() && !hasName())
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
    if (!hasName() && !m_closing)
        corners.insert(corners.end(), m_offered.begin(), m_offered.end());
    showExtent(context(), meter->figures(corners), found);
}

void DrawExtentTool::showProblem()
{
    const ExtentFindings *found = m_outline ? m_probe->findings() : nullptr;
    if (m_mended)
        return readout().setProblem(tr("Mended: this is what would be kept."), {});
    if (!found || !m_probe->isCurrent() || found->validity.valid)
        return readout().setProblem({}, {});
    const bool canMend = found->repair && !found->repair->shape.isEmpty();
    readout().setProblem(tr("Closed as it is now, the outline %1.").arg(faultWords(found->validity)),
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

void DrawExtentTool::finish()
{
    if (hasName() || !m_sketch.canClose())
        return;
    if (!m_mended && !m_probe->isCurrent()) {
        m_finishing = true; // the answer is some milliseconds away
        return;
    }
    m_finishing = false;
    if (!m_mended && !m_probe->findings()->validity.valid)
        return showProblem();
    if (m_target == model::noRow)
        askName();
    else
        commitTo(m_target);
}

void DrawExtentTool::askName()
{
    m_offered.clear();
    m_snap.reset();
    const auto anchor = geometry::labelPoint(*finalShape());
    m_form = new InlineForm(canvas(), tr("New cluster"), anchor.value_or(m_sketch.points().back()));
    QLineEdit *name = m_form->addText(tr("Name"), freeClusterName(tables()));
    name->setObjectName(QStringLiteral("cluster_name"));
    auto *kind = new VocabularyBox(model::Vocabulary::ClusterKind, m_form);
    kind->setObjectName(QStringLiteral("cluster_kind"));
    m_form->addField(tr("Kind"), kind);
    connect(m_form, &InlineForm::accepted, this, &DrawExtentTool::commitNew);
    connect(m_form, &InlineForm::rejected, this, &DrawExtentTool::escape);
    m_form->open();
    showFigures();
    touched();
}

void DrawExtentTool::commitNew()
{
    NewCluster cluster;
    cluster.name = m_form->findChild<QLineEdit *>(QStringLiteral("cluster_name"))->text().trimmed();
    cluster.kind = m_form->findChild<VocabularyBox *>(QStringLiteral("cluster_kind"))->value();
    cluster.extent = std::make_shared<const model::Shape>(*finalShape());
    const model::Row row = tables()[TableId::Clusters].rowCount();
    if (!context().apply(newClusterEdit(tables(), cluster)))
        return;
    context().selection().setCluster(row);
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

void DrawExtentTool::commitTo(model::Row cluster)
{
    const auto extent = std::make_shared<const model::Shape>(*finalShape());
    if (!context().apply(extentEdit(tables(), cluster, extent, drawnDelineation(), {}, context().language())))
        return;
    context().selection().setCluster(cluster);
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

} // namespace atlas::ui
