// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/text_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr int widestHint = 80; ///< characters, as QLabel has it

} // namespace

TextLabel::TextLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    setFocusPolicy(Qt::ClickFocus); // as a label with words to select has it
}

TextLabel::~TextLabel() = default;

void TextLabel::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setFocusPolicy(selectable ? Qt::ClickFocus : Qt::NoFocus);
    if (!selectable)
        setTextInteractionFlags(Qt::NoTextInteraction);
}

bool TextLabel::isQtsKind() const
{
    return textInteractionFlags() & Qt::TextSelectableByMouse;
}

QTextLayout &TextLabel::shaped() const
{
    const QString words = text();
    if (m_shaped && m_shaped->font() == font() && m_shapedText == words)
        return *m_shaped;
    m_shapedText = words;
    QString lines = words;
    lines.replace(u'\n', QChar::LineSeparator);
    m_shaped = std::make_unique<QTextLayout>(lines, font());
    m_shaped->setCacheEnabled(true);
    m_brokenAt = -2;
    return *m_shaped;
}

QSizeF TextLabel::broken(qreal width) const
{
    QTextLayout &layout = shaped();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    if (width == m_brokenAt && layout.textOption().alignment() == side)
        return m_brokenSize;
    QTextOption option(side);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(width < 0 ? QTextOption::ManualWrap : QTextOption::WordWrap);
    option.setUseDesignMetrics(false);
    layout.setTextOption(option);
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width < 0 ? QWIDGETSIZE_MAX : width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    m_brokenAt = width;
    m_brokenSize = QSizeF(widest, height);
    return m_brokenSize;
}

QSize TextLabel::around(const QSizeF &text) const
{
    const QMargins edge = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return QSize(static_cast<int>(std::ceil(text.width())), static_cast<int>(std::ceil(text.height())))
        .grownBy(edge)
        .expandedTo(minimumSize());
}

QSize TextLabel::sizeHint() const
{
    ensurePolished();
    if (!wordWrap())
        return around(broken(-1));
    // QLabel's way to a shape that is pleasant: few lines, not too long.
    const QFontMetrics metrics(font());
    const int widest = std::min(metrics.averageCharWidth() * widestHint, maximumWidth());
    QSizeF size = broken(widest);
    if (size.height() < 4 * metrics.lineSpacing() && size.width() > widest / 2)
        size = broken(widest / 2);
    if (size.height() < 2 * metrics.lineSpacing() && size.width() > widest / 4)
        size = broken(widest / 4);
    return around(size);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    if (!wordWrap())
        return hint;
    const int oneLine = around(broken(QWIDGETSIZE_MAX)).height();
    return QSize(around({shaped().minimumWidth(), 0}).width(), std::min(oneLine, hint.height()));
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return sizeHint().height();
    ensurePolished();
    const QMargins edge = contentsMargins();
    const int inside = width - edge.left() - edge.right() - 2 * margin();
    return around(broken(std::max(inside, 0))).height();
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
        if (m_selectable && !isQtsKind())
            setTextInteractionFlags(Qt::TextSelectableByMouse);
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_shaped.reset();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (isQtsKind()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const QRect inside = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QSizeF size = broken(inside.width());
    qreal top = inside.top();
    if (alignment() & Qt::AlignVCenter)
        top += (inside.height() - size.height()) / 2;
    else if (alignment() & Qt::AlignBottom)
        top += inside.height() - size.height();
    painter.setPen(palette().color(foregroundRole()));
    shaped().draw(&painter, QPointF(inside.left(), std::max<qreal>(top, inside.top())));
}

} // namespace atlas::ui
