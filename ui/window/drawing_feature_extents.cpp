// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/drawing/edits.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/draw_extent_tool.h"
#include "ui/drawing/drawing_context.h"
#include "ui/drawing/merge_dialog.h"
#include "ui/drawing/tolerance_tool.h"
#include "ui/selection.h"
#include "ui/window/drawing_feature.h"

#include <QAction>
#include <QInputDialog>
#include <QMainWindow>

namespace atlas::ui {

using model::Row;
using model::TableId;

void DrawingFeature::makeExtentActions()
{
    using Purpose = DrawExtentTool::Purpose;
    const auto outline = [this](Purpose purpose) -> DrawingTool & { return *new DrawExtentTool(*m_context, purpose); };
    addPart = addTool(outline(Purpose::Part), QT_TR_NOOP("&Add a part"),
                      QT_TR_NOOP("Draw another piece of the selected cluster's extent"), nullptr, {}, {});
    cutHole = addTool(outline(Purpose::Hole), QT_TR_NOOP("Cut a &hole"),
                      QT_TR_NOOP("Draw ground that is taken out of the selected cluster's extent"), nullptr, {}, {});
    drawCore =
        addTool(outline(Purpose::Core), QT_TR_NOOP("Draw the &core"),
                QT_TR_NOOP("Draw the core of the selected cluster; the rest becomes its periphery"), nullptr, {}, {});
    splitCluster = addTool(outline(Purpose::Split), QT_TR_NOOP("&Split by a line"),
                           QT_TR_NOOP("Cut the selected cluster in two along a line"), nullptr, {}, {});
    simplify = addTool(*m_toleranceTool, QT_TR_NOOP("Si&mplify and smooth…"),
                       QT_TR_NOOP("Fewer or softer corners, with the outcome on the map"), nullptr, {}, {});
    dissolveCore = add(QT_TR_NOOP("&Dissolve the core"), QT_TR_NOOP("Make core and periphery one again"), nullptr, {});
    mergeClusters =
        add(QT_TR_NOOP("M&erge with others…"), QT_TR_NOOP("Make the selected cluster and others one"), nullptr, {});
    clipToLand =
        add(QT_TR_NOOP("Keep only &land"), QT_TR_NOOP("Take away what of the extent lies in no province"), nullptr, {});
    clipToProvince = add(QT_TR_NOOP("Keep only one &province…"),
                         QT_TR_NOOP("Take away what of the extent lies outside a province"), nullptr, {});
    connect(dissolveCore, &QAction::triggered, this,
            [this] { m_context->apply(drawing::dissolveZones(m_context->tables(), m_selection.cluster())); });
    connect(mergeClusters, &QAction::triggered, this, &DrawingFeature::askMerge);
    connect(clipToLand, &QAction::triggered, this, [this] {
        // The borders may still be being prepared; then it is done as soon as they are there.
        DrawingGround &ground = m_context->ground();
        const auto clipNow = [this] {
            if (const auto lines = m_context->ground().lines())
                m_context->apply(drawing::clipToLand(m_context->tables(), *lines, m_selection.cluster()));
        };
        if (ground.isReady())
            return clipNow();
        connect(&ground, &DrawingGround::changed, this, clipNow, Qt::SingleShotConnection);
        ground.want();
    });
    connect(clipToProvince, &QAction::triggered, this, &DrawingFeature::askClip);
}

void DrawingFeature::askMerge()
{
    const Row cluster = m_selection.cluster();
    auto *dialog = new MergeDialog(m_context->tables(), cluster, m_context->language(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, cluster] {
        std::vector<Row> rows{cluster};
        const std::vector<Row> others = dialog->chosen();
        rows.insert(rows.end(), others.begin(), others.end());
        m_context->apply(drawing::mergeClusters(m_context->tables(), rows));
    });
    dialog->open();
}

void DrawingFeature::askClip()
{
    const model::Tables &tables = m_context->tables();
    const Row set = tables.boundarySetInUse();
    const model::ShapePtr extent = tables[TableId::Clusters].shape(m_selection.cluster());
    if (set == model::noRow || !extent)
        return;
    std::vector<Row> rows;
    QStringList names;
    const model::StringId id = tables[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
    for (const Row row : tables.regionsOf(id, QStringLiteral("province"))) {
        const model::ShapePtr shape = tables[TableId::Regions].shape(row);
        if (!shape || !shape->bounds().intersects(extent->bounds()))
            continue;
        rows.push_back(row);
        names += tables.displayName(TableId::Regions, row, m_context->language());
    }
    if (rows.empty())
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep only one province"));
    dialog->setLabelText(tr("Province:"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, rows, names, cluster = m_selection.cluster()](const QString &name) {
                const qsizetype index = names.indexOf(name);
                if (index >= 0)
                    m_context->apply(
                        drawing::clipToRegion(m_context->tables(), cluster, rows[static_cast<std::size_t>(index)]));
            });
    dialog->open();
}

} // namespace atlas::ui
