// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/lasso_tool.h"

#include "app/geometry/point_in_region.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/marker_icon.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/participant_edits.h"
#include "ui/drawing/readout_panel.h"
#include "ui/selection.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <limits>
#include <utility>

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

constexpr double loopStep = 3.0;             ///< pixels
constexpr std::size_t mostPainted = 2000;    ///< members ringed
constexpr std::size_t mostGathered = 200000; ///< looked at one by one

} // namespace

LassoTool::LassoTool(DrawingContext &context) : DrawingTool(context)
{
    connect(&readout(), &ReadoutPanel::targetChosen, this, [this](int index) {
        if (isActive())
            setMakesMembers(index == 1);
    });
    connect(&context.selection(), &Selection::clusterChanged, this, [this] {
        if (isActive())
            fillPanel();
    });
    connect(&context.selection(), &Selection::participantsChanged, this, [this] {
        if (isActive())
            showCount();
    });
    connect(&context.session().document(), &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        if (isActive() && (!changes[TableId::Memberships].isEmpty() || !changes[TableId::Participants].isEmpty() ||
                           !changes[TableId::Clusters].isEmpty()))
            fillPanel();
    });
}

void LassoTool::setMakesMembers(bool members)
{
    m_members = members;
    showCount();
    canvas().setFocus(Qt::OtherFocusReason);
    touched();
}

Row LassoTool::cluster() const
{
    const Row row = context().selection().cluster();
    return tables()[TableId::Clusters].isAlive(row) ? row : model::noRow;
}

void LassoTool::activate()
{
    m_members = cluster() != model::noRow;
    fillPanel();
}

void LassoTool::deactivate()
{
    m_now.clear();
    m_loop.clear();
    m_loopPlaces.clear();
    m_pressed.reset();
    m_hand.reset();
    m_hover = m_held = m_over = model::noRow;
    readout().end();
}

void LassoTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    refreshMembers();
    if (cluster() == model::noRow)
        m_members = false;
    panel.begin(tr("Gather participants"));
    QStringList targets{tr("Select them")};
    if (cluster() != model::noRow)
        //: %1 is the name of a cluster
        targets += tr("Members of %1").arg(tables().displayName(TableId::Clusters, cluster(), context().language()));
    panel.setTargets(targets, m_members ? 1 : 0);
    if (cluster() != model::noRow && tables()[TableId::Clusters].shape(cluster())) {
        auto *inside = new QPushButton(tr("Add all inside"));
        inside->setAutoDefault(false);
        inside->setObjectName(QStringLiteral("add_all_inside"));
        connect(inside, &QPushButton::clicked, this, &LassoTool::addAllInside, Qt::QueuedConnection);
        panel.addContent(inside);
    }
    showCount();
}

void LassoTool::showCount()
{
    if (m_members)
        readout().setFigures(tr("%n member(s)", nullptr, static_cast<int>(m_now.size())), {});
    else
        readout().setFigures(tr("%n selected", nullptr, static_cast<int>(context().selection().participants().size())),
                             {});
}

void LassoTool::retranslate()
{
    if (isActive())
        fillPanel();
    DrawingTool::retranslate();
}

void LassoTool::refreshMembers()
{
    m_now = cluster() == model::noRow ? std::vector<Row>{} : membersOf(tables(), cluster());
}

Row LassoTool::clusterAt(QPointF pixel) const
{
    const session::Picked picked = canvas().thingsAt(pixel);
    return picked.clusters.empty() ? model::noRow : picked.clusters.front();
}

std::vector<Row> LassoTool::participantsIn(const model::Shape &shape) const
{
    const auto index = context().session().pickIndex();
    if (!index)
        return {};
    const geometry::RegionLocator inside({std::make_shared<const model::Shape>(shape)});
    const model::Table &participants = tables()[TableId::Participants];
    std::vector<Row> rows = index->participantsIn(shape.bounds(), mostGathered);
    std::erase_if(rows, [&](Row row) {
        return !participants.isAlive(row) || !participants.hasPoint(row) ||
               inside.locate(participants.point(row)).region == geometry::noRegion;
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LassoTool::add(Row cluster, const std::vector<Row> &participants)
{
    model::Edit edit = addMembersEdit(tables(), cluster, participants, context().language());
    if (!edit.isEmpty())
        context().apply(std::move(edit));
}

void LassoTool::takeOut(Row cluster, const std::vector<Row> &participants)
{
    model::Edit edit = removeMembersEdit(tables(), cluster, participants, context().language());
    if (!edit.isEmpty())
        context().apply(std::move(edit));
}

void LassoTool::gather(const std::vector<Row> &participants, bool isTakingOut)
{
    if (participants.empty())
        return;
    if (m_members && cluster() != model::noRow)
        return isTakingOut ? takeOut(cluster(), participants) : add(cluster(), participants);
    const std::vector<Row> &now = context().selection().participants();
    std::vector<Row> selected;
    if (isTakingOut)
        std::set_difference(now.begin(), now.end(), participants.begin(), participants.end(),
                            std::back_inserter(selected));
    else
        std::set_union(now.begin(), now.end(), participants.begin(), participants.end(), std::back_inserter(selected));
    context().selection().setParticipants(std::move(selected));
}

void LassoTool::addAllInside()
{
    const model::ShapePtr extent = cluster() == model::noRow ? nullptr : tables()[TableId::Clusters].shape(cluster());
    if (extent)
        add(cluster(), participantsIn(*extent));
}

void LassoTool::addSelected()
{
    if (cluster() != model::noRow && !context().selection().participants().empty())
        add(cluster(), context().selection().participants());
}

void LassoTool::removeSelected()
{
    if (cluster() != model::noRow && !context().selection().participants().empty())
        takeOut(cluster(), context().selection().participants());
}

void LassoTool::press(const CanvasPointer &pointer)
{
    const session::Picked picked = canvas().thingsAt(pointer.pixel);
    m_held = picked.participants.empty() ? model::noRow : picked.participants.front();
    m_pressed = pointer.pixel;
    m_loop.clear();
    m_loopPlaces.clear();
}

void LassoTool::move(const CanvasPointer &pointer, bool dragging)
{
    if (!dragging || !m_pressed) {
        const session::Picked picked = canvas().thingsAt(pointer.pixel);
        const Row hover = picked.participants.empty() ? model::noRow : picked.participants.front();
        if (hover != std::exchange(m_hover, hover)) {
            Q_EMIT cursorChanged();
            touched();
        }
        return;
    }
    const bool hasBegun = m_hand || !m_loop.empty() ||
                          (pointer.pixel - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!hasBegun || !pointer.place)
        return;
    if (m_held != model::noRow) {
        m_hand = pointer.place;
        const Row over = clusterAt(pointer.pixel);
        if (over != std::exchange(m_over, over))
            m_overShape = over == model::noRow ? PaintedShape() : PaintedShape(tables()[TableId::Clusters].shape(over));
    } else if (m_loop.empty() || (pointer.pixel - m_loop.back()).manhattanLength() >= loopStep) {
        m_loop.push_back(pointer.pixel);
        m_loopPlaces.push_back(*pointer.place);
    }
    touched();
}

void LassoTool::release(const CanvasPointer &pointer)
{
    if (!m_pressed)
        return;
    m_pressed.reset();
    const bool isTakingOut = pointer.modifiers.testFlag(Qt::ShiftModifier);
    const Row held = std::exchange(m_held, model::noRow);
    const Row over = std::exchange(m_over, model::noRow);
    const bool dragged = std::exchange(m_hand, std::nullopt).has_value();
    m_overShape = {};
    if (held != model::noRow && dragged) {
        if (over != model::noRow) {
            // All that is selected comes along when the one dragged is among it.
            const std::vector<Row> &selected = context().selection().participants();
            const bool all = std::binary_search(selected.begin(), selected.end(), held);
            add(over, all ? selected : std::vector<Row>{held});
        }
    } else if (held != model::noRow) {
        const std::vector<Row> &now = m_members ? m_now : context().selection().participants();
        gather({held}, isTakingOut || std::binary_search(now.begin(), now.end(), held));
    } else if (m_loopPlaces.size() > 2) {
        model::Shape loop;
        loop.beginPart();
        loop.addRing(m_loopPlaces);
        gather(participantsIn(loop), isTakingOut);
    } else if (const Row there = clusterAt(pointer.pixel); there != model::noRow) {
        context().selection().setCluster(there);
        m_members = true;
        fillPanel();
    }
    m_loop.clear();
    m_loopPlaces.clear();
    touched();
}

void LassoTool::leave()
{
    m_hover = model::noRow;
    touched();
}

bool LassoTool::escape()
{
    if (!m_pressed)
        return false;
    m_pressed.reset();
    m_held = m_over = model::noRow;
    m_hand.reset();
    m_loop.clear();
    m_loopPlaces.clear();
    touched();
    return true;
}

bool LassoTool::contextMenu(const CanvasPointer &, QPoint globalPosition)
{
    QMenu menu(&canvas());
    const bool hasCluster = cluster() != model::noRow;
    const bool hasSelected = !context().selection().participants().empty();
    menu.addAction(tr("Add all inside"), this, &LassoTool::addAllInside)
        ->setEnabled(hasCluster && tables()[TableId::Clusters].shape(cluster()));
    menu.addAction(tr("Add the selected participants"), this, &LassoTool::addSelected)
        ->setEnabled(hasCluster && hasSelected);
    menu.addAction(tr("Take the selected participants out"), this, &LassoTool::removeSelected)
        ->setEnabled(hasCluster && hasSelected);
    menu.addSeparator();
    menu.addAction(tr("Leave\tEsc"), this, &CanvasTool::finished);
    menu.exec(globalPosition);
    return true;
}

void LassoTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    const model::Table &participants = tables()[TableId::Participants];
    const auto pixel = [&](Row row) -> std::optional<QPointF> {
        if (row == model::noRow || !participants.isAlive(row) || !participants.hasPoint(row))
            return std::nullopt;
        const auto map = paint.projection.toMap(participants.point(row));
        return map ? std::optional(paint.view.toPixel(*map)) : std::nullopt;
    };
    if (m_members) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.6 * paint.scale));
        for (std::size_t i = 0; i < std::min(m_now.size(), mostPainted); ++i) {
            if (const auto at = pixel(m_now[i]))
                painter.drawEllipse(*at, 7.0 * paint.scale, 7.0 * paint.scale);
        }
    }
    if (m_loopPlaces.size() > 1) {
        const std::vector<QPointF> loop = mapPoints(paint.projection, m_loopPlaces);
        paintInside(painter, paint, loop, colour);
        paintLine(painter, paint, loop, LineLook::Drawn, colour);
        paintLine(painter, paint, std::vector<QPointF>{loop.back(), loop.front()}, LineLook::Guide, colour);
    }
    if (m_held != model::noRow && m_hand) {
        paintShape(painter, paint, m_overShape, colour, LineLook::Drawn, 0.18);
        if (const auto map = paint.projection.toMap(*m_hand)) {
            const QPointF at = paint.view.toPixel(*map);
            paintMarker(painter, at, 12.0 * paint.scale,
                        paint.palette.participantKind(participants.text(m_held, model::ParticipantFields::Kind)),
                        paint.palette.halo);
            if (m_over != model::noRow)
                paintWords(painter, paint, at,
                           tr("Add to %1").arg(tables().displayName(TableId::Clusters, m_over, context().language())),
                           paint.palette.text);
        }
    } else if (const auto at = pixel(m_hover)) {
        paintCorner(painter, paint, *at, CornerLook::Closes, colour);
        paintWords(painter, paint, *at, tables().displayName(TableId::Participants, m_hover, context().language()),
                   paint.palette.text);
    }
}

QCursor LassoTool::cursor() const
{
    return m_hover != model::noRow ? Qt::PointingHandCursor : Qt::CrossCursor;
}

QString LassoTool::hint() const
{
    if (m_held != model::noRow && m_hand)
        return tr("Let go over a cluster to add it");
    if (m_members)
        return tr("Draw a loop round participants to add them, Shift takes them out; drag one onto a cluster");
    return tr("Draw a loop round participants to select them, Shift takes them out; click a cluster to fill it");
}

} // namespace atlas::ui
