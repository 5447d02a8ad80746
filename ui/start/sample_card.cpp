// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/start/sample_card.h"

#include "ui/background.h"
#include "ui/level_style.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int pictureHeight = 150;
constexpr int padding = 12;
constexpr int usualWidth = 260;

} // namespace

SampleCard::SampleCard(const QString &sample, QWidget *parent) : QAbstractButton(parent), m_sample(sample)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(160);
}

void SampleCard::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleName(tr("Sample: %1").arg(text()));
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QSize SampleCard::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int SampleCard::heightForWidth(int width) const
{
    return pictureHeight + padding * 2 + textBox(width).height();
}

QFont SampleCard::titleFont() const
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.15);
    return title;
}

QRect SampleCard::textBox(int width) const
{
    const int inner = std::max(40, width - 2 * padding);
    const int title = QFontMetrics(titleFont()).lineSpacing();
    const int words = fontMetrics().boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, m_description).height();
    return {0, 0, inner, title + 4 + words};
}

void SampleCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void SampleCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SampleCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

/// Painted in the background: a picture of so many coasts takes several milliseconds, and there are three.
void SampleCard::wantPicture(QSize size, bool dark)
{
    const Picture wanted{{}, size, devicePixelRatioF(), dark};
    if (m_picture.fits(wanted) || m_wanted.fits(wanted))
        return;
    m_wanted = wanted;
    const QString file = QStringLiteral(":/pictures/sample_%1_%2.svg")
                             .arg(m_sample, dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const auto draw = [wanted, file] {
        Picture made = wanted;
        QSvgRenderer drawing(file);
        if (!drawing.isValid())
            return made;
        const QSizeF shown = QSizeF(drawing.defaultSize()).scaled(wanted.size, Qt::KeepAspectRatio);
        made.image = QImage((shown * wanted.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        made.image.setDevicePixelRatio(wanted.ratio);
        made.image.fill(Qt::transparent);
        QPainter painter(&made.image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter, QRectF(QPointF(0, 0), shown));
        return made;
    };
    whenDone(inBackground(draw), this, [this](const Picture &made) {
        m_picture = made;
        update();
    });
}

void SampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = isDark(palette());
    const bool raised = hasFocus() || underMouse();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(frame, 8, 8);
    painter.fillPath(outline, palette().color(QPalette::Base));
    painter.save();
    painter.setClipPath(outline);
    const QRectF sea(frame.left(), frame.top(), frame.width(), pictureHeight);
    painter.fillRect(sea, dark ? QColor(0x22, 0x2b, 0x33) : QColor(0xe3, 0xec, 0xf2));
    wantPicture((sea.size() - QSizeF(16, 12)).toSize(), dark);
    if (!m_picture.image.isNull() && m_picture.dark == dark) {
        QRectF place(QPointF(0, 0), m_picture.image.deviceIndependentSize());
        place.moveCenter(sea.center());
        painter.drawImage(place.topLeft().toPoint(), m_picture.image);
    }
    painter.restore();

    const QColor edge = raised ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid);
    painter.setPen(QPen(edge, raised ? 2 : 1));
    painter.setBrush(isDown() ? QBrush(QColor(edge.red(), edge.green(), edge.blue(), 30)) : QBrush(Qt::NoBrush));
    painter.drawPath(outline);

    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(titleFont());
    const int titleHeight = QFontMetrics(titleFont()).lineSpacing();
    const QRect title(padding, pictureHeight + padding, width() - 2 * padding, titleHeight);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    const QRect words(padding, title.bottom() + 4, width() - 2 * padding, height() - title.bottom() - 4);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

} // namespace atlas::ui
