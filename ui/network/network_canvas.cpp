// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/network/network_canvas.h"

#include "ui/background.h"
#include "ui/number_text.h"
#include "ui/selection.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double nearPixels = 5; // from a line
constexpr double smallestScale = 0.002;
constexpr double largestScale = 20;
constexpr double margin = 0.94; // of the room that "all" fills
constexpr double stepPixels = 60;
constexpr std::size_t tiesSearchedAtOnce = 20000; ///< a click among more is answered a moment later

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double share = length2 > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length2, 0.0, 1.0) : 0.0;
    const QPointF apart = p - (a + along * share);
    return std::hypot(apart.x(), apart.y());
}

std::vector<model::Row> toggled(std::vector<model::Row> rows, const std::vector<model::Row> &with)
{
    for (const model::Row row : with) {
        if (const auto found = std::find(rows.begin(), rows.end(), row); found != rows.end())
            rows.erase(found);
        else
            rows.push_back(row);
    }
    return rows;
}

/// The tie nearest to a pixel, if one is near.
std::optional<std::uint32_t> tieAt(const NetworkDrawing &drawing, const NetworkViewport &view, QPointF pixel)
{
    std::optional<std::uint32_t> best;
    double nearest = nearPixels;
    const std::vector<NetworkTie> &ties = drawing.scene->ties;
    for (std::size_t index = 0; index < ties.size(); ++index) {
        const double distance = distanceToSegment(pixel, view.toScreen(drawing.places[ties[index].a]),
                                                  view.toScreen(drawing.places[ties[index].b]));
        if (distance < nearest) {
            best = static_cast<std::uint32_t>(index);
            nearest = distance;
        }
    }
    return best;
}

} // namespace

NetworkCanvas::NetworkCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent), m_selection(selection), m_tieSearch([this](const FoundTie &found) {
          if (found.drawing == m_drawing)
              selectTie(found.tie, found.adding);
      })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    connect(&m_painting, &QFutureWatcherBase::finished, this, &NetworkCanvas::takePicture);
    connect(&selection, &Selection::participantsChanged, this, &NetworkCanvas::takeSelection);
    connect(&selection, &Selection::linksChanged, this, &NetworkCanvas::takeSelection);
}

NetworkCanvas::~NetworkCanvas()
{
    if (m_progress)
        m_progress->cancel();
    waitFor(m_painting);
}

QSize NetworkCanvas::sizeHint() const
{
    return {420, 420};
}

NetworkLook NetworkCanvas::look() const
{
    NetworkLook look;
    look.palette = m_palette;
    look.font = font();
    look.font.setPointSizeF(std::max(7.0, font().pointSizeF() * 0.92));
    look.labels = std::clamp(width() * height() / 14000, 6, 60);
    return look;
}

void NetworkCanvas::setDrawing(std::shared_ptr<const NetworkDrawing> drawing, bool keepView)
{
    discardInBackground(std::exchange(m_drawing, std::move(drawing)));
    if (m_picture.drawing && !m_drawing)
        discardInBackground(std::exchange(m_picture, {}));
    m_tieSearch.cancel();
    m_current.reset();
    Q_EMIT described({});
    takeSelection();
    if (keepView && !m_fits)
        viewChanged();
    else
        showAll();
}

void NetworkCanvas::setPalette(const maps::Palette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    m_outdated = true;
    viewChanged();
}

void NetworkCanvas::setHint(const QString &text)
{
    m_hint = text;
    update();
}

void NetworkCanvas::showAll()
{
    m_fits = true;
    m_view.size = size();
    if (m_drawing && !m_drawing->bounds.isEmpty() && width() > 0 && height() > 0) {
        const QRectF &bounds = m_drawing->bounds;
        m_view.centre = bounds.center();
        m_view.scale =
            std::clamp(margin * std::min(m_view.size.width() / bounds.width(), m_view.size.height() / bounds.height()),
                       smallestScale, 2.5);
    }
    viewChanged();
}

void NetworkCanvas::showSelection()
{
    if (m_selectedNodes.empty())
        return;
    QRectF box;
    for (std::size_t index = 0; index < m_selectedNodes.size(); ++index) {
        const QRectF place(m_drawing->places[m_selectedNodes[index]] - QPointF(40, 40), QSizeF(80, 80));
        box = index == 0 ? place : box.united(place);
    }
    m_fits = false;
    m_view.centre = box.center();
    m_view.scale = std::clamp(margin * std::min(m_view.size.width() / box.width(), m_view.size.height() / box.height()),
                              smallestScale, 2.5);
    viewChanged();
}

void NetworkCanvas::zoomBy(double factor, std::optional<QPointF> fixed)
{
    const QPointF pixel = fixed.value_or(QPointF(width() / 2.0, height() / 2.0));
    const QPointF place = m_view.toDrawing(pixel);
    m_fits = false;
    m_view.scale = std::clamp(m_view.scale * factor, smallestScale, largestScale);
    m_view.centre += place - m_view.toDrawing(pixel);
    viewChanged();
}

std::optional<QPointF> NetworkCanvas::pixelOf(model::Row participant) const
{
    const auto node = m_drawing ? m_drawing->scene->nodeOf(participant) : std::nullopt;
    if (!node)
        return std::nullopt;
    return m_view.toScreen(m_drawing->places[*node]);
}

model::Row NetworkCanvas::current() const
{
    return m_current ? m_drawing->scene->nodes[*m_current].row : model::noRow;
}

bool NetworkCanvas::isCurrentPicture() const
{
    return !m_outdated && !m_painting.isRunning() && m_picture.drawing == m_drawing && m_picture.view == m_view;
}

void NetworkCanvas::viewChanged()
{
    update();
    askForPicture();
}

void NetworkCanvas::askForPicture()
{
    if (!m_drawing || !isVisible() || m_view.size.isEmpty())
        return;
    if (m_painting.isRunning()) {
        m_progress->cancel(); // the next one is asked for when it has ended
        return;
    }
    if (!m_outdated && m_picture.drawing == m_drawing && m_picture.view == m_view)
        return;
    m_outdated = false;
    m_progress = std::make_shared<model::Progress>();
    const double ratio = devicePixelRatioF();
    m_painting.setFuture(inBackground([drawing = m_drawing, view = m_view, look = look(), progress = m_progress,
                                       ratio]() -> std::shared_ptr<Picture> {
        QImage image((view.size * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        paintNetwork(painter, *drawing, view, look, *progress);
        painter.end();
        if (progress->isCancelled())
            return nullptr;
        return std::make_shared<Picture>(Picture{std::move(image), view, drawing});
    }));
}

void NetworkCanvas::takePicture()
{
    if (const auto picture = takeResult(m_painting)) {
        discardInBackground(std::exchange(m_picture, *picture)); // it may be the last to hold its drawing
        update();
    }
    askForPicture();
}

void NetworkCanvas::takeSelection()
{
    m_selectedNodes.clear();
    m_selectedTies.clear();
    if (m_drawing) {
        for (const model::Row row : m_selection.participants()) {
            if (const auto node = m_drawing->scene->nodeOf(row))
                m_selectedNodes.push_back(*node);
        }
        for (const model::Row row : m_selection.links()) {
            if (const auto tie = m_drawing->scene->tieOf(row))
                m_selectedTies.push_back(*tie);
        }
        std::sort(m_selectedTies.begin(), m_selectedTies.end());
        m_selectedTies.erase(std::unique(m_selectedTies.begin(), m_selectedTies.end()), m_selectedTies.end());
    }
    update();
}

QString NetworkCanvas::sentenceOf(std::uint32_t index) const
{
    const NetworkNode &node = m_drawing->scene->nodes[index];
    const QString links = tr("%n link(s)", nullptr, static_cast<int>(node.links));
    const QString province =
        node.group < 0 ? tr("no province") : m_drawing->scene->groups[static_cast<std::size_t>(node.group)].name;
    if (node.crossing == 0) {
        //: %1 a participant, %2 its province, %3 "5 links"
        return tr("%1 (%2): %3, none across a provincial line").arg(node.name, province, links);
    }
    //: %1 a participant, %2 its province, %3 "5 links", %4 a number
    return tr("%1 (%2): %3, %4 of them across a provincial line")
        .arg(node.name, province, links, countText(node.crossing));
}

void NetworkCanvas::setCurrent(std::optional<std::uint32_t> node)
{
    if (node == m_current)
        return;
    m_current = node;
    const QString sentence = node ? sentenceOf(*node) : QString();
    setAccessibleDescription(sentence);
    Q_EMIT described(sentence);
    update();
}

std::optional<std::uint32_t> NetworkCanvas::nodeAt(QPointF pixel) const
{
    std::optional<std::uint32_t> best;
    if (!m_drawing)
        return best;
    // The better connected of two that are equally near, as it is painted on top.
    const auto isBefore = [this](std::uint32_t a, std::uint32_t b) {
        const NetworkNode &one = m_drawing->scene->nodes[a];
        const NetworkNode &other = m_drawing->scene->nodes[b];
        return one.links != other.links         ? one.links > other.links
               : one.crossing != other.crossing ? one.crossing > other.crossing
                                                : a < b;
    };
    double nearest = 0;
    const double farthest = largestDiameter(m_view) / 2 + 4;
    const QPointF corner(farthest, farthest);
    const QRectF near(m_view.toDrawing(pixel - corner), m_view.toDrawing(pixel + corner));
    m_drawing->grid.forEachNear(near, [&](std::uint32_t index) {
        const QPointF apart = m_view.toScreen(m_drawing->places[index]) - pixel;
        const double distance = std::hypot(apart.x(), apart.y());
        if (distance > std::max(4.0, nodeDiameter(m_drawing->scene->nodes[index], m_view) / 2 + 2))
            return;
        if (!best || distance < nearest || (distance == nearest && isBefore(index, *best))) {
            best = index;
            nearest = distance;
        }
    });
    return best;
}

void NetworkCanvas::selectAt(QPointF pixel, bool adding)
{
    m_tieSearch.cancel();
    if (const auto node = nodeAt(pixel)) {
        const std::vector<model::Row> row = {m_drawing->scene->nodes[*node].row};
        if (!adding)
            m_selection.setLinks({});
        m_selection.setParticipants(adding ? toggled(m_selection.participants(), row) : row);
    } else if (m_drawing && m_drawing->scene->ties.size() > tiesSearchedAtOnce) {
        m_tieSearch.run([drawing = m_drawing, view = m_view, pixel, adding](model::Progress &) {
            return FoundTie{drawing, tieAt(*drawing, view, pixel), adding};
        });
    } else {
        selectTie(m_drawing ? tieAt(*m_drawing, m_view, pixel) : std::nullopt, adding);
    }
}

void NetworkCanvas::selectTie(std::optional<std::uint32_t> tie, bool adding)
{
    if (!adding)
        m_selection.setParticipants({});
    if (tie) {
        const NetworkTie &t = m_drawing->scene->ties[*tie];
        const auto first = m_drawing->scene->links.begin() + t.firstLink;
        const std::vector<model::Row> rows(first, first + t.linkCount);
        m_selection.setLinks(adding ? toggled(m_selection.links(), rows) : rows);
    } else if (!adding) {
        m_selection.setLinks({});
    }
}

void NetworkCanvas::selectIn(const QRectF &box, bool adding)
{
    if (!m_drawing)
        return;
    std::vector<model::Row> rows = adding ? m_selection.participants() : std::vector<model::Row>();
    const QRectF inside(m_view.toDrawing(box.topLeft()), m_view.toDrawing(box.bottomRight()));
    m_drawing->grid.forEachNear(inside, [&](std::uint32_t node) {
        if (box.contains(m_view.toScreen(m_drawing->places[node])))
            rows.push_back(m_drawing->scene->nodes[node].row);
    });
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    m_selection.setParticipants(std::move(rows));
}

void NetworkCanvas::walk(int by)
{
    if (!m_drawing || m_drawing->scene->ranked.empty())
        return;
    const std::vector<std::uint32_t> &ranked = m_drawing->scene->ranked;
    std::size_t place = by > 0 ? 0 : ranked.size() - 1;
    if (m_current) {
        const auto at = static_cast<std::size_t>(std::find(ranked.begin(), ranked.end(), *m_current) - ranked.begin());
        place = (at + ranked.size() + static_cast<std::size_t>(by > 0 ? 1 : ranked.size() - 1)) % ranked.size();
    }
    setCurrent(ranked[place]);
    const QPointF pixel = m_view.toScreen(m_drawing->places[ranked[place]]);
    if (!rect().adjusted(10, 10, -10, -10).contains(pixel.toPoint())) {
        m_fits = false;
        m_view.centre = m_drawing->places[ranked[place]];
        viewChanged();
    }
}

void NetworkCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.background);
    if (!m_drawing || m_drawing->scene->nodes.empty()) {
        painter.setPen(m_palette.mutedText);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    if (!m_picture.image.isNull() && m_picture.drawing && m_picture.drawing->placing == m_drawing->placing) {
        // The last picture stands in for the next one: moved and stretched to where its content is now.
        const QRectF place(
            m_view.toScreen(m_picture.view.toDrawing({0, 0})),
            m_view.toScreen(m_picture.view.toDrawing({m_picture.view.size.width(), m_picture.view.size.height()})));
        painter.drawImage(place, m_picture.image);
    }
    paintNetworkSelection(painter, *m_drawing, m_view, look(), m_selectedNodes, m_selectedTies, m_current);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.emphasis, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void NetworkCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view.size = size();
    if (m_fits)
        showAll();
    else
        viewChanged();
}

void NetworkCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForPicture();
}

void NetworkCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_outdated = true;
        viewChanged();
    }
    QWidget::changeEvent(event);
}

void NetworkCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_last = event->position();
    m_dragging = false;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (m_band == nullptr)
            m_band = new QRubberBand(QRubberBand::Rectangle, this);
        m_band->setGeometry(QRect(event->position().toPoint(), QSize()));
        m_band->show();
    }
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        setCurrent(nodeAt(event->position()));
        return;
    }
    const QPointF from = *m_pressed;
    if ((event->position() - from).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_band != nullptr && m_band->isVisible()) {
        m_band->setGeometry(QRect(from.toPoint(), event->position().toPoint()).normalized());
    } else if (m_dragging) {
        m_fits = false;
        m_view.centre -= (event->position() - m_last) / m_view.scale;
        viewChanged();
    }
    m_last = event->position();
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPointF from = *std::exchange(m_pressed, std::nullopt);
    const bool adding = event->modifiers().testFlag(Qt::ControlModifier);
    if (m_band != nullptr && m_band->isVisible()) {
        m_band->hide();
        if (m_dragging)
            selectIn(QRectF(from, event->position()).normalized(), adding);
    } else if (!m_dragging) {
        selectAt(event->position(), adding);
    }
    m_dragging = false;
}

void NetworkCanvas::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(std::nullopt);
    QWidget::leaveEvent(event);
}

void NetworkCanvas::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns != 0)
        zoomBy(std::pow(1.25, turns), event->position());
    event->accept();
}

void NetworkCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](double x, double y) {
        m_fits = false;
        m_view.centre += QPointF(x, y) * stepPixels / m_view.scale;
        viewChanged();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        zoomBy(0.8);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Left:
        move(-1, 0);
        break;
    case Qt::Key_Right:
        move(1, 0);
        break;
    case Qt::Key_Up:
        move(0, -1);
        break;
    case Qt::Key_Down:
        move(0, 1);
        break;
    case Qt::Key_PageDown:
        walk(1);
        break;
    case Qt::Key_PageUp:
        walk(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            m_selection.setParticipants({current()});
        break;
    case Qt::Key_Escape:
        m_selection.setParticipants({});
        m_selection.setLinks({});
        setCurrent(std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool NetworkCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto node = nodeAt(help->pos());
        if (node)
            QToolTip::showText(help->globalPos(), sentenceOf(*node), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace atlas::ui
