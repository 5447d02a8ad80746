// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/inline_form.h"

#include "ui/canvas/map_canvas.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

InlineForm::InlineForm(MapCanvas &canvas, const QString &title, model::LonLat anchor)
    : QFrame(&canvas), m_canvas(canvas), m_anchor(anchor), m_form(new QFormLayout), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("inline_form"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_NoMousePropagation);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &InlineForm::accepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &InlineForm::rejected);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addLayout(m_form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(&canvas, &MapCanvas::viewChanged, this, &InlineForm::place);
    canvas.installEventFilter(this);
    hide();
}

void InlineForm::addField(const QString &label, QWidget *field)
{
    field->setParent(this);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
}

QLineEdit *InlineForm::addText(const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    addField(label, edit);
    return edit;
}

void InlineForm::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    place();
}

void InlineForm::open()
{
    adjustSize();
    place();
    show();
    raise();
    if (m_form->rowCount() == 0)
        return;
    QWidget *first = m_form->itemAt(0, QFormLayout::FieldRole)->widget();
    first->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(first))
        edit->selectAll();
}

void InlineForm::place()
{
    adjustSize();
    const QPointF pixel = m_canvas.pixelAt(m_anchor).value_or(QPointF(m_canvas.rect().center()));
    QPoint corner = pixel.toPoint() + QPoint(14, 14);
    const QSize room = m_canvas.size() - size();
    if (corner.x() > room.width())
        corner.setX(pixel.toPoint().x() - 14 - width());
    if (corner.y() > room.height())
        corner.setY(pixel.toPoint().y() - 14 - height());
    move(std::clamp(corner.x(), 0, std::max(0, room.width())), std::clamp(corner.y(), 0, std::max(0, room.height())));
}

bool InlineForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_canvas && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void InlineForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT rejected();
    else
        QFrame::keyPressEvent(event);
    event->accept();
}

} // namespace atlas::ui
