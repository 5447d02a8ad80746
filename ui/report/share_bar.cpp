// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/share_bar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace atlas::ui {

ShareBar::ShareBar(std::vector<BarPart> parts, QWidget *parent) : QWidget(parent), m_parts(std::move(parts))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList labels;
    for (const BarPart &part : m_parts)
        labels.append(part.label);
    setAccessibleName(labels.join(QStringLiteral("; ")));
    setAccessibleDescription(accessibleName());
}

QSize ShareBar::sizeHint() const
{
    return {120, std::max(10, fontMetrics().height() - 4)};
}

QSize ShareBar::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

bool ShareBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        double right = 0;
        for (const BarPart &part : m_parts) {
            right += part.share * width();
            if (help->pos().x() <= right || m_parts.size() == 1) {
                QToolTip::showText(help->globalPos(), part.label, this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, 0, width(), height());
    QPainterPath clip;
    clip.addRoundedRect(track, 3, 3);
    painter.setClipPath(clip);
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(0.10F);
    painter.fillRect(track, ground);
    const double between = m_parts.size() > 1 ? 1 : 0; // a hairline keeps neighbours apart in grey print
    double left = 0;
    for (const BarPart &part : m_parts) {
        const double full = std::clamp(part.share, 0.0, 1.0) * width();
        // What is there but tiny stays visible.
        const QRectF box(left, 0, std::max(part.share > 0 ? 1.5 : 0.0, full - between), height());
        if (part.hatched) {
            QColor soft = part.colour;
            soft.setAlphaF(0.35F);
            painter.fillRect(box, soft);
            painter.fillRect(box, QBrush(part.colour, Qt::BDiagPattern));
        } else {
            painter.fillRect(box, part.colour);
        }
        left += full;
    }
}

} // namespace atlas::ui
