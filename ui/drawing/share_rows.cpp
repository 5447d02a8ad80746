// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/share_rows.h"

#include "ui/number_text.h"
#include "ui/report/bar_list.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int rowGap = 3;

} // namespace

ShareRows::ShareRows(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

std::size_t ShareRows::shown() const
{
    return std::min(m_lines.size(), mostRows);
}

void ShareRows::setLines(std::vector<Line> lines)
{
    const bool sameHeight = std::min(lines.size(), mostRows + 1) == std::min(m_lines.size(), mostRows + 1);
    m_lines = std::move(lines);
    setAccessibleName(words());
    if (!sameHeight)
        updateGeometry();
    update();
}

QString ShareRows::words() const
{
    QStringList parts;
    for (const Line &line : m_lines)
        parts += QStringLiteral("%1 %2").arg(line.name, shareText(line.share));
    return parts.join(QStringLiteral(", "));
}

QSize ShareRows::sizeHint() const
{
    const int lines = static_cast<int>(shown()) + (m_lines.size() > mostRows ? 1 : 0);
    return {fontMetrics().averageCharWidth() * 26, lines * (fontMetrics().height() + rowGap)};
}

void ShareRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    const int valueWidth = metrics.horizontalAdvance(shareText(1.0)) + metrics.averageCharWidth();
    const int nameWidth = (width() - valueWidth) / 2;
    const int lineHeight = metrics.height() + rowGap;
    for (std::size_t i = 0; i < shown(); ++i) {
        const Line &line = m_lines[i];
        const int top = static_cast<int>(i) * lineHeight;
        const QRect name(0, top, nameWidth - rowGap * 2, metrics.height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(line.name, Qt::ElideRight, name.width()));
        painter.drawText(QRect(width() - valueWidth, top, valueWidth, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, shareText(line.share));
        const QRectF track(nameWidth, top + metrics.height() * 0.3, width() - nameWidth - valueWidth,
                           metrics.height() * 0.4);
        QColor ground = palette().color(QPalette::WindowText);
        ground.setAlphaF(0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(track, 2, 2);
        const BarTone tone = line.outside ? BarTone::Neutral : i == 0 ? BarTone::Host : BarTone::Beyond;
        painter.setBrush(toneColour(tone, palette()));
        painter.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(line.share, 0.0, 1.0), track.height())), 2, 2);
    }
    if (m_lines.size() > mostRows) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, static_cast<int>(mostRows) * lineHeight, width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %n more", nullptr, static_cast<int>(m_lines.size() - mostRows)));
    }
}

} // namespace atlas::ui
