// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/participant_tool.h"

#include "app/crossing/analysis.h"
#include "app/crossing/ground.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/marker_icon.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/participant_edits.h"
#include "ui/drawing/readout_panel.h"
#include "ui/drawing/sketch_paint.h"
#include "ui/drawing/typed_place.h"
#include "ui/selection.h"
#include "ui/vocabulary_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace atlas::ui {

using model::ParticipantFields;
using model::Row;
using model::TableId;

ParticipantTool::ParticipantTool(DrawingContext &context) : DrawingTool(context)
{
    ReadoutPanel &panel = readout();
    connect(&panel, &ReadoutPanel::typed, this, whenActive([this](const QString &text) { takeTyped(text); }));
    connect(&panel, &ReadoutPanel::remedyRequested, this, whenActive([this] { takeCode(); }));
    connect(&context.selection(), &Selection::participantsChanged, this, whenActive([this] { fillPanel(); }));
}

void ParticipantTool::activate()
{
    fillPanel();
}

void ParticipantTool::deactivate()
{
    delete m_form;
    m_hover = m_held = m_told = model::noRow;
    m_dragging = false;
    m_pressed.reset();
    m_at.reset();
    readout().end();
}

void ParticipantTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(tr("Place participants"));
    const std::vector<Row> &selected = context().selection().participants();
    QStringList targets{tr("New participant")};
    if (selected.size() == 1)
        //: %1 is the name of a participant whose place is typed
        targets +=
            tr("Move %1").arg(tables().displayName(TableId::Participants, selected.front(), context().language()));
    panel.setTargets(targets, 0);
    panel.setEntry(tr("127.1 37.4"), tr("Place: longitude and latitude"));
    if (selected.size() == 1)
        tellProvince(selected.front(), model::noRow);
}

void ParticipantTool::retranslate()
{
    if (isActive() && !m_form)
        fillPanel();
    DrawingTool::retranslate();
}

bool ParticipantTool::canDrag() const
{
    return !context().session().isReadOnly();
}

void ParticipantTool::takeTyped(const QString &text)
{
    const model::Result<model::LonLat> typed = typedPlace(text, std::nullopt);
    if (!typed)
        return readout().setEntryProblem(typed.problem().sentence());
    readout().clearEntry();
    const std::vector<Row> &selected = context().selection().participants();
    const bool moves = readout().targetBox()->currentIndex() == 1 && selected.size() == 1;
    if (!canvas().shownBox().contains(*typed))
        canvas().centreOn(*typed);
    if (moves)
        place(selected.front(), *typed);
    else
        ask(*typed);
}

Row ParticipantTool::provinceAt(QPointF pixel) const
{
    return canvas().thingsAt(pixel).province;
}

Row ParticipantTool::declaredProvince(Row participant) const
{
    const auto basis = context().session().basis();
    if (!basis || !basis->ground)
        return model::noRow;
    const model::StringId code = tables()[TableId::Participants].textId(participant, ParticipantFields::RegionCode);
    const int index = basis->ground->provinceOfCode(code);
    return index < 0 ? model::noRow : basis->ground->provinces().regions[static_cast<std::size_t>(index)].row;
}

void ParticipantTool::tellProvince(Row participant, Row province)
{
    const model::Table &participants = tables()[TableId::Participants];
    if (!participants.isAlive(participant))
        return;
    if (province == model::noRow && participants.hasPoint(participant)) {
        if (const auto pixel = pixelAt(participants.point(participant)))
            province = provinceAt(*pixel);
    }
    const QString language = context().language();
    const auto name = [&](Row region) { return tables().displayName(TableId::Regions, region, language); };
    ReadoutPanel &panel = readout();
    panel.setVerdict({}, province == model::noRow ? tr("In no province") : tr("In %1").arg(name(province)));
    const Row declared = declaredProvince(participant);
    m_told = model::noRow;
    if (declared == model::noRow || province == model::noRow || declared == province)
        return panel.setProblem({}, {});
    m_told = participant;
    m_codeOffered = tables()[TableId::Regions].text(province, model::RegionFields::Code);
    panel.setProblem(tr("Its code says %1, where it does not lie. The code counts.").arg(name(declared)),
                     m_dragging ? QString() : tr("Say %1 instead").arg(name(province)));
}

void ParticipantTool::takeCode()
{
    const Row participant = std::exchange(m_told, model::noRow);
    if (participant != model::noRow &&
        context().apply(declareRegionEdit(tables(), participant, m_codeOffered, context().language())))
        tellProvince(participant, model::noRow);
    canvas().setFocus(Qt::OtherFocusReason);
}

void ParticipantTool::press(const CanvasPointer &pointer)
{
    if (m_form)
        return;
    const session::Picked picked = canvas().thingsAt(pointer.pixel);
    m_held = picked.participants.empty() ? model::noRow : picked.participants.front();
    m_pressed = pointer.pixel;
    if (m_held != model::noRow)
        context().selection().setParticipants({m_held});
}

void ParticipantTool::move(const CanvasPointer &pointer, bool dragging)
{
    if (m_form)
        return;
    if (dragging && m_pressed && m_held != model::noRow && canDrag() &&
        (m_dragging || (pointer.pixel - *m_pressed).manhattanLength() >= QApplication::startDragDistance())) {
        m_dragging = true;
        m_at = pointer.place;
        tellProvince(m_held, provinceAt(pointer.pixel));
        Q_EMIT cursorChanged();
        return touched();
    }
    const session::Picked picked = canvas().thingsAt(pointer.pixel);
    const Row hover = picked.participants.empty() ? model::noRow : picked.participants.front();
    if (hover != std::exchange(m_hover, hover)) {
        Q_EMIT cursorChanged();
        touched();
    }
}

void ParticipantTool::release(const CanvasPointer &pointer)
{
    if (m_form || !m_pressed)
        return;
    m_pressed.reset();
    const Row held = std::exchange(m_held, model::noRow);
    const bool dragged = std::exchange(m_dragging, false);
    const auto at = std::exchange(m_at, std::nullopt);
    Q_EMIT cursorChanged();
    if (dragged && at)
        place(held, *at);
    else if (held == model::noRow && pointer.place)
        ask(*pointer.place);
    touched();
}

void ParticipantTool::leave()
{
    m_hover = model::noRow;
    touched();
}

void ParticipantTool::place(Row participant, model::LonLat to)
{
    if (context().apply(moveParticipantEdit(tables(), participant, to, nullptr, context().language())))
        tellProvince(participant, model::noRow);
}

void ParticipantTool::ask(model::LonLat place)
{
    m_newPlace = place;
    m_form = new InlineForm(canvas(), tr("New participant"), place);
    QLineEdit *name = m_form->addText(tr("Name"), freeParticipantName(tables()));
    name->setObjectName(QStringLiteral("participant_name"));
    auto *kind = new VocabularyBox(model::Vocabulary::ParticipantKind, m_form);
    kind->setObjectName(QStringLiteral("participant_kind"));
    m_form->addField(tr("Kind"), kind);
    const Row cluster = context().selection().cluster();
    if (tables()[TableId::Clusters].isAlive(cluster)) {
        auto *member = new QCheckBox(tables().displayName(TableId::Clusters, cluster, context().language()), m_form);
        member->setObjectName(QStringLiteral("participant_member"));
        m_form->addField(tr("Member of"), member);
    }
    connect(m_form, &InlineForm::accepted, this, &ParticipantTool::make);
    connect(m_form, &InlineForm::rejected, this, &ParticipantTool::escape);
    m_form->open();
    touched();
}

void ParticipantTool::make()
{
    NewParticipant participant;
    participant.name = m_form->findChild<QLineEdit *>(QStringLiteral("participant_name"))->text().trimmed();
    participant.kind = m_form->findChild<VocabularyBox *>(QStringLiteral("participant_kind"))->value();
    participant.place = m_newPlace;
    const auto *member = m_form->findChild<QCheckBox *>(QStringLiteral("participant_member"));
    if (member && member->isChecked())
        participant.cluster = context().selection().cluster();
    const Row row = tables()[TableId::Participants].rowCount();
    if (!context().apply(newParticipantEdit(tables(), participant)))
        return;
    delete m_form;
    context().selection().setParticipants({row});
    canvas().setFocus(Qt::OtherFocusReason);
    touched();
}

void ParticipantTool::remove(const std::vector<Row> &participants)
{
    if (!participants.empty())
        context().apply(removeParticipantsEdit(tables(), participants));
}

bool ParticipantTool::claims(const QKeyEvent &key) const
{
    return !m_form && key.modifiers() == Qt::NoModifier &&
           ((key.key() == Qt::Key_Delete && !context().selection().participants().empty()) ||
            (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9));
}

void ParticipantTool::keyPressed(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Delete)
        remove(context().selection().participants());
    else
        readout().startTyping(key.text());
}

bool ParticipantTool::escape()
{
    if (m_dragging) {
        m_dragging = false;
        m_held = model::noRow;
        m_at.reset();
        touched();
        return true;
    }
    if (!m_form)
        return false;
    delete m_form;
    canvas().setFocus(Qt::OtherFocusReason);
    touched();
    return true;
}

bool ParticipantTool::contextMenu(const CanvasPointer &pointer, QPoint globalPosition)
{
    const session::Picked picked = canvas().thingsAt(pointer.pixel);
    if (picked.participants.empty())
        return false;
    const Row row = picked.participants.front();
    QMenu menu(&canvas());
    menu.addAction(tr("Remove it, with its links and memberships"), this, [this, row] { remove({row}); });
    menu.addSeparator();
    menu.addAction(tr("Leave\tEsc"), this, &CanvasTool::finished);
    menu.exec(globalPosition);
    return true;
}

void ParticipantTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    const model::Table &participants = tables()[TableId::Participants];
    const auto kind = [&](Row row) {
        return paint.palette.participantKind(participants.text(row, ParticipantFields::Kind));
    };
    if (m_form) {
        if (const auto map = paint.projection.toMap(m_newPlace))
            paintMarker(painter, paint.view.toPixel(*map), 14.0 * paint.scale, paint.palette.participantKind({}),
                        paint.palette.halo);
    }
    if (m_dragging && m_at && participants.isAlive(m_held)) {
        const auto from = participants.hasPoint(m_held) ? paint.projection.toMap(participants.point(m_held))
                                                        : std::optional<QPointF>();
        const auto to = paint.projection.toMap(*m_at);
        if (from && to)
            paintLine(painter, paint, std::vector<QPointF>{*from, *to}, LineLook::Guide, colour);
        if (to)
            paintMarker(painter, paint.view.toPixel(*to), 14.0 * paint.scale, kind(m_held), paint.palette.halo);
    } else if (m_hover != model::noRow && participants.isAlive(m_hover) && participants.hasPoint(m_hover)) {
        if (const auto map = paint.projection.toMap(participants.point(m_hover))) {
            const QPointF pixel = paint.view.toPixel(*map);
            paintCorner(painter, paint, pixel, CornerLook::Closes, colour);
            paintWords(painter, paint, pixel,
                       tables().displayName(TableId::Participants, m_hover, context().language()), paint.palette.text);
        }
    }
}

QCursor ParticipantTool::cursor() const
{
    if (m_dragging)
        return Qt::ClosedHandCursor;
    return m_hover != model::noRow ? Qt::OpenHandCursor : Qt::CrossCursor;
}

QString ParticipantTool::hint() const
{
    if (m_form)
        return tr("Name the participant: Enter to keep it, Esc to drop it");
    if (m_dragging)
        return tr("Let go to put it here, Esc to leave it where it was");
    if (m_hover != model::noRow)
        return tr("Drag to move it, Delete to remove it");
    return tr("Click to place a participant, drag one to move it; Esc to leave");
}

} // namespace atlas::ui
