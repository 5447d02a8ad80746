// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/link_tool.h"

#include "app/crossing/analysis.h"
#include "app/crossing/membership.h"
#include "app/geometry/curves.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/sketch_paint.h"
#include "ui/selection.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

/// Links looked at one by one under the cursor; of more only the selected ones, so that the hand is not held up.
constexpr std::size_t mostLinks = 5000;

double distanceTo(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF off = point - (a + t * along);
    return std::hypot(off.x(), off.y());
}

} // namespace

LinkTool::LinkTool(DrawingContext &context) : DrawingTool(context)
{
    m_usual.weight = 1.0;
    connect(&context.session().document(), &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        // Rows that went must not be linked or edited.
        if (!isActive())
            return;
        const model::Table &participants = tables()[TableId::Participants];
        const bool ends = (m_first != model::noRow && !participants.isAlive(m_first)) ||
                          (m_second != model::noRow && !participants.isAlive(m_second)) ||
                          (m_link != model::noRow && !tables()[TableId::Links].isAlive(m_link));
        if (ends) {
            delete m_form;
            m_first = m_second = m_link = model::noRow;
        }
        if (!changes[TableId::Links].isEmpty() || !changes[TableId::Participants].isEmpty())
            m_hover = m_hoverLink = model::noRow;
        touched();
    });
}

void LinkTool::activate()
{
    readout().begin(tr("Link participants"));
}

void LinkTool::deactivate()
{
    delete m_form;
    m_first = m_second = m_link = m_hover = m_hoverLink = model::noRow;
    m_isPressed = false;
    m_hand.reset();
    readout().end();
}

void LinkTool::retranslate()
{
    if (isActive())
        readout().begin(tr("Link participants"));
    DrawingTool::retranslate();
}

QString LinkTool::nameOf(Row participant) const
{
    return tables().displayName(TableId::Participants, participant, context().language());
}

Row LinkTool::participantAt(QPointF pixel) const
{
    const session::Picked picked = canvas().thingsAt(pixel);
    return picked.participants.empty() ? model::noRow : picked.participants.front();
}

std::vector<Row> LinkTool::candidates() const
{
    const model::Table &links = tables()[TableId::Links];
    if (links.aliveCount() > mostLinks)
        return context().selection().links();
    std::vector<Row> rows;
    for (Row row = 0; row < links.rowCount(); ++row) {
        if (links.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

Row LinkTool::linkAt(QPointF pixel) const
{
    if (!context().session().layers().state(maps::LayerRole::Links).visible)
        return model::noRow;
    const model::Table &links = tables()[TableId::Links];
    const model::Table &participants = tables()[TableId::Participants];
    Row best = model::noRow;
    double nearest = canvas().clickReach();
    for (const Row row : candidates()) {
        const Row from = participants.rowOf(links.textId(row, model::LinkFields::From));
        const Row to = participants.rowOf(links.textId(row, model::LinkFields::To));
        if (from == model::noRow || to == model::noRow || !participants.hasPoint(from) || !participants.hasPoint(to))
            continue;
        // Most links are far away: the box of their ends, grown by the bend, tells so for little.
        const auto a = pixelAt(participants.point(from));
        const auto b = pixelAt(participants.point(to));
        if (!a || !b)
            continue;
        const double bend = 0.25 * std::hypot(a->x() - b->x(), a->y() - b->y()) + nearest;
        if (!QRectF(*a, *b).normalized().adjusted(-bend, -bend, bend, bend).contains(pixel))
            continue;
        const std::vector<model::LonLat> curve = geometry::linkCurve(participants.point(from), participants.point(to));
        std::optional<QPointF> before;
        for (const model::LonLat place : curve) {
            const auto here = pixelAt(place);
            const double off = before && here ? distanceTo(pixel, *before, *here) : nearest;
            if (off < nearest) {
                nearest = off;
                best = row;
            }
            before = here;
        }
    }
    return best;
}

void LinkTool::press(const CanvasPointer &pointer)
{
    if (m_form)
        return;
    m_isPressed = true;
    const Row participant = participantAt(pointer.pixel);
    if (participant != model::noRow)
        return choose(participant);
    if (m_first != model::noRow)
        return; // a click beside a participant is a slip, no new beginning
    if (const Row link = linkAt(pointer.pixel); link != model::noRow)
        edit(link);
}

void LinkTool::choose(Row participant)
{
    if (m_first == model::noRow) {
        m_first = participant;
        context().selection().setParticipants({participant});
    } else if (participant != m_first) {
        begin(m_first, participant);
    }
    touched();
}

void LinkTool::move(const CanvasPointer &pointer, bool)
{
    if (m_form)
        return;
    m_hand = pointer.place;
    const Row hover = participantAt(pointer.pixel);
    const Row link = hover == model::noRow && m_first == model::noRow ? linkAt(pointer.pixel) : model::noRow;
    const bool isOther = hover != std::exchange(m_hover, hover);
    const bool isOtherLink = link != std::exchange(m_hoverLink, link);
    if (isOther || isOtherLink)
        Q_EMIT cursorChanged();
    if (isOther || isOtherLink || m_first != model::noRow)
        touched();
}

void LinkTool::release(const CanvasPointer &pointer)
{
    if (!std::exchange(m_isPressed, false) || m_form || m_first == model::noRow)
        return;
    const Row participant = participantAt(pointer.pixel);
    if (participant != model::noRow && participant != m_first)
        choose(participant); // dragged from one to the other
}

void LinkTool::leave()
{
    m_hand.reset();
    m_hover = m_hoverLink = model::noRow;
    touched();
}

void LinkTool::begin(Row from, Row to)
{
    m_first = from;
    m_second = to;
    m_link = model::noRow;
    //: title of a form; %1 and %2 are the participants a link joins
    open(tr("Link %1 – %2").arg(nameOf(from), nameOf(to)), m_usual);
}

void LinkTool::edit(Row link)
{
    const model::Table &links = tables()[TableId::Links];
    const model::Table &participants = tables()[TableId::Participants];
    m_first = participants.rowOf(links.textId(link, model::LinkFields::From));
    m_second = participants.rowOf(links.textId(link, model::LinkFields::To));
    if (m_first == model::noRow || m_second == model::noRow)
        return;
    m_link = link;
    context().selection().setLinks({link});
    open(tr("Link %1 – %2").arg(nameOf(m_first), nameOf(m_second)), linkDetails(tables(), link));
}

void LinkTool::open(const QString &title, const LinkDetails &details)
{
    delete m_form;
    const model::Table &participants = tables()[TableId::Participants];
    const Row anchor = participants.hasPoint(m_second) ? m_second : m_first;
    const model::LonLat place = participants.hasPoint(anchor)
                                    ? participants.point(anchor)
                                    : canvas().lonLatAt(canvas().rect().center()).value_or(model::LonLat{});
    m_form = new LinkForm(canvas(), title, place, details);
    connect(m_form, &InlineForm::accepted, this, &LinkTool::take);
    connect(m_form, &InlineForm::rejected, this, &LinkTool::escape);
    m_form->open();
    touched();
}

void LinkTool::take()
{
    const std::optional<LinkDetails> details = m_form->details();
    if (!details)
        return;
    const QString language = context().language();
    Row row = m_link;
    if (m_link == model::noRow) {
        row = tables()[TableId::Links].rowCount();
        if (!context().apply(newLinkEdit(tables(), m_first, m_second, *details, language)))
            return;
        m_usual = *details;
    } else {
        model::Edit edit = linkEdit(tables(), m_link, *details, language);
        if (!edit.isEmpty() && !context().apply(std::move(edit)))
            return;
    }
    delete m_form;
    m_first = m_second = m_link = model::noRow;
    context().selection().setParticipants({});
    context().selection().setLinks({row});
    canvas().setFocus(Qt::OtherFocusReason);
    touched();
}

bool LinkTool::claims(const QKeyEvent &key) const
{
    if (m_form || key.modifiers() != Qt::NoModifier)
        return false;
    return (isEnterKey(key) && context().selection().participants().size() == 2) ||
           (key.key() == Qt::Key_Delete && !context().selection().links().empty()) ||
           (key.key() == Qt::Key_Backspace && m_first != model::noRow);
}

void LinkTool::keyPressed(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Delete) {
        context().apply(removeLinksEdit(tables(), context().selection().links()));
    } else if (key.key() == Qt::Key_Backspace) {
        m_first = model::noRow;
        touched();
    } else {
        begin(context().selection().participants().front(), context().selection().participants().back());
    }
}

bool LinkTool::escape()
{
    if (m_form) {
        delete m_form;
        canvas().setFocus(Qt::OtherFocusReason);
    } else if (m_first == model::noRow) {
        return false;
    }
    m_first = m_second = m_link = model::noRow;
    touched();
    return true;
}

bool LinkTool::contextMenu(const CanvasPointer &pointer, QPoint globalPosition)
{
    const Row link = linkAt(pointer.pixel);
    if (link == model::noRow)
        return false;
    QMenu menu(&canvas());
    menu.addAction(tr("Edit this link…"), this, [this, link] { edit(link); });
    menu.addAction(tr("Remove this link"), this, [this, link] { context().apply(removeLinksEdit(tables(), {link})); });
    menu.addSeparator();
    menu.addAction(tr("Leave\tEsc"), this, &CanvasTool::finished);
    menu.exec(globalPosition);
    return true;
}

void LinkTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    const model::Table &participants = tables()[TableId::Participants];
    const auto placeOf = [&](Row row) {
        return row != model::noRow && participants.isAlive(row) && participants.hasPoint(row)
                   ? std::optional(participants.point(row))
                   : std::nullopt;
    };
    const auto curve = [&](model::LonLat from, model::LonLat to, LineLook look) {
        paintLine(painter, paint, mapPoints(paint.projection, geometry::linkCurve(from, to)), look, colour);
    };
    const auto ring = [&](Row row) {
        const auto place = placeOf(row);
        if (const auto map = place ? paint.projection.toMap(*place) : std::nullopt)
            paintCorner(painter, paint, paint.view.toPixel(*map), CornerLook::Closes, colour);
    };
    if (m_hoverLink != model::noRow && tables()[TableId::Links].isAlive(m_hoverLink)) {
        const model::Table &links = tables()[TableId::Links];
        const auto from = placeOf(participants.rowOf(links.textId(m_hoverLink, model::LinkFields::From)));
        const auto to = placeOf(participants.rowOf(links.textId(m_hoverLink, model::LinkFields::To)));
        if (from && to)
            curve(*from, *to, LineLook::Drawn);
    }
    const auto first = placeOf(m_first);
    const auto second = m_second != model::noRow  ? placeOf(m_second)
                        : m_hover != model::noRow ? placeOf(m_hover)
                                                  : m_hand;
    if (first && second)
        curve(*first, *second, m_form ? LineLook::Drawn : LineLook::Offered);
    ring(m_first);
    ring(m_second);
    if (m_hover == model::noRow || m_form)
        return;
    ring(m_hover);
    const auto place = placeOf(m_hover);
    if (const auto map = place ? paint.projection.toMap(*place) : std::nullopt)
        paintWords(painter, paint, paint.view.toPixel(*map), nameOf(m_hover), paint.palette.text);
}

QCursor LinkTool::cursor() const
{
    return m_hover != model::noRow || m_hoverLink != model::noRow ? Qt::PointingHandCursor : Qt::CrossCursor;
}

QString LinkTool::hint() const
{
    if (m_form)
        return tr("Enter to keep the link, Esc to drop it");
    if (m_first != model::noRow)
        return tr("Click the participant to link %1 with; Esc to begin anew").arg(nameOf(m_first));
    if (context().selection().participants().size() == 2)
        return tr("Enter links the two selected participants; or click one to begin with it");
    return tr("Click the first participant, or a link to edit it; Esc to leave");
}

} // namespace atlas::ui
