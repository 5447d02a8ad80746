// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/extent_tool.h"

#include "app/drawing/edits.h"
#include "app/geometry/shape_tools.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/cluster_names.h"
#include "ui/drawing/readout_panel.h"
#include "ui/selection.h"
#include "ui/vocabulary_box.h"

#include <QLineEdit>

#include <utility>

namespace atlas::ui {

using model::TableId;

ExtentTool::ExtentTool(DrawingContext &context) : DrawingTool(context)
{
    ReadoutPanel &panel = readout();
    connect(&panel, &ReadoutPanel::finishRequested, this, [this] {
        if (isActive())
            finish();
    });
    connect(&panel, &ReadoutPanel::targetChosen, this, [this](int index) {
        if (isActive())
            chooseTarget(index);
    });
}

void ExtentTool::deactivate()
{
    delete m_form;
    m_extent = {};
    readout().end();
}

bool ExtentTool::escape()
{
    if (!m_form)
        return false;
    delete m_form;
    canvas().setFocus(Qt::OtherFocusReason);
    namingChanged();
    touched();
    return true;
}

void ExtentTool::showTargets()
{
    const model::Table &clusters = tables()[TableId::Clusters];
    m_choice = m_target != model::noRow ? m_target : context().selection().cluster();
    QStringList targets{tr("New cluster")};
    if (clusters.isAlive(m_choice))
        //: %1 is the name of a cluster whose extent is drawn anew
        targets += tr("Extent of %1").arg(tables().displayName(TableId::Clusters, m_choice, context().language()));
    readout().setTargets(targets, m_target == model::noRow ? 0 : 1);
}

void ExtentTool::chooseTarget(int index)
{
    m_target = index == 0 ? model::noRow : m_choice;
    canvas().setFocus(Qt::OtherFocusReason);
    targetChanged();
}

void ExtentTool::keep(model::Shape extent, const drawing::Delineation &how, std::vector<model::Row> members)
{
    m_extent = std::move(extent);
    m_how = how;
    m_members = std::move(members);
    if (m_target != model::noRow)
        return commitTo(m_target);
    const auto anchor = geometry::labelPoint(m_extent);
    m_form = new InlineForm(canvas(), tr("New cluster"), anchor.value_or(m_extent.points.front()));
    QLineEdit *name = m_form->addText(tr("Name"), freeClusterName(tables()));
    name->setObjectName(QStringLiteral("cluster_name"));
    auto *kind = new VocabularyBox(model::Vocabulary::ClusterKind, m_form);
    kind->setObjectName(QStringLiteral("cluster_kind"));
    m_form->addField(tr("Kind"), kind);
    connect(m_form, &InlineForm::accepted, this, &ExtentTool::commitNew);
    connect(m_form, &InlineForm::rejected, this, &ExtentTool::escape);
    m_form->open();
    namingChanged();
    touched();
}

void ExtentTool::commitNew()
{
    drawing::NewCluster cluster;
    cluster.name = m_form->findChild<QLineEdit *>(QStringLiteral("cluster_name"))->text().trimmed();
    if (cluster.name.isEmpty())
        cluster.name = freeClusterName(tables());
    cluster.kind = m_form->findChild<VocabularyBox *>(QStringLiteral("cluster_kind"))->value();
    cluster.extent = m_extent;
    cluster.delineation = m_how;
    cluster.members = m_members;
    const model::Row row = tables()[TableId::Clusters].rowCount();
    if (!context().apply(drawing::addCluster(tables(), cluster)))
        return;
    context().selection().setCluster(row);
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

void ExtentTool::commitTo(model::Row cluster)
{
    if (!context().apply(drawing::setExtent(tables(), cluster, m_extent, m_how)))
        return;
    context().selection().setCluster(cluster);
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

} // namespace atlas::ui
