// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <cstdlib>
#include <limits>

namespace atlas::ui {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Chart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

void Chart::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
}

const std::vector<ChartItem> &Chart::items() const
{
    renderIfNeeded();
    return m_items;
}

void Chart::setCurrentItem(int index)
{
    const int count = static_cast<int>(items().size());
    index = index < 0 || index >= count ? -1 : index;
    if (index == m_current)
        return;
    m_current = index;
    update();
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentItemChanged(index);
}

int Chart::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(paintedHeight(width, font())));
}

QSize Chart::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

QSize Chart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 2};
}

void Chart::dataChanged()
{
    m_stale = true;
    m_current = -1;
    updateGeometry();
    update();
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        if (index < 0) {
            QToolTip::hideText();
        } else {
            const ChartItem &item = m_items[static_cast<std::size_t>(index)];
            QToolTip::showText(help->globalPos(), item.text, this, item.box.toAlignedRect());
        }
        return true;
    }
    return QWidget::event(event);
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_stale = true;
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !items().empty())
        setCurrentItem(0);
    QWidget::focusInEvent(event);
}

void Chart::step(int rows, int columns)
{
    if (items().empty())
        return;
    if (m_current < 0) {
        setCurrentItem(0);
        return;
    }
    // The nearest item in that direction: along the way first, then sideways.
    const ChartItem &from = m_items[static_cast<std::size_t>(m_current)];
    int best = -1;
    long bestCost = std::numeric_limits<long>::max();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const long down = m_items[i].row - from.row;
        const long right = m_items[i].column - from.column;
        const long along = rows != 0 ? down * rows : right * columns;
        const long aside = std::labs(rows != 0 ? right : down);
        if (along <= 0 || (columns != 0 && aside != 0))
            continue;
        const long cost = along * 1000 + aside;
        if (cost < bestCost) {
            bestCost = cost;
            best = static_cast<int>(i);
        }
    }
    if (best >= 0)
        setCurrentItem(best);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(0, -1);
        return;
    case Qt::Key_Right:
        step(0, 1);
        return;
    case Qt::Key_Up:
        step(-1, 0);
        return;
    case Qt::Key_Down:
        step(1, 0);
        return;
    case Qt::Key_Home:
        setCurrentItem(0);
        return;
    case Qt::Key_End:
        setCurrentItem(static_cast<int>(items().size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT itemActivated(m_current);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(itemAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        if (const int index = itemAt(event->position()); index >= 0) {
            setCurrentItem(index);
            Q_EMIT itemActivated(index);
            return;
        }
    }
    QWidget::mouseReleaseEvent(event);
}

int Chart::itemAt(QPointF place) const
{
    const std::vector<ChartItem> &all = items();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].box.contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

void Chart::renderIfNeeded() const
{
    const double ratio = devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio)));
    if (!m_stale && m_picture.size() == pixels)
        return;
    m_stale = false;
    m_items.clear();
    m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    if (pixels.isEmpty())
        return;
    QPainter painter(&m_picture);
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, size(), ChartColours::forPalette(palette()), &m_items);
}

void Chart::paintEvent(QPaintEvent *)
{
    renderIfNeeded();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_current >= 0 && m_current < static_cast<int>(m_items.size()) && hasFocus()) {
        const QRectF box = m_items[static_cast<std::size_t>(m_current)].box;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Window), 4));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

void Chart::resizeEvent(QResizeEvent *event)
{
    m_stale = true;
    QWidget::resizeEvent(event);
}

} // namespace atlas::ui
