// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/network/network_painter.h"

#include "ui/canvas/marker_icon.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::ui {

namespace {

constexpr double unit = 30;        // between neighbours, as NetworkDrawing has it
constexpr double mostGrowth = 1.2; // of a sign, with its links
constexpr std::size_t smoothTies = 30000;
constexpr std::size_t dashedTies = 4000; // dashes of more would only be a grey
constexpr std::size_t selectedTies = 4000;
constexpr std::size_t selectedNodes = 400; // ringed; more would be one ring beside the other
constexpr std::size_t selectedNames = 30;
constexpr std::size_t lookEvery = 4096;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPainter)
};

/// Diameter of a sign without links.
double roomOf(const NetworkViewport &view)
{
    return std::clamp(unit * view.scale * 0.42, 3.0, 10.0);
}

QColor tieColour(const NetworkTie &tie, const maps::Palette &palette)
{
    switch (tie.crossing) {
    case LinkCrossing::Cross:
        return palette.crossing;
    case LinkCrossing::Unplaced:
        return palette.linkUnplaced;
    case LinkCrossing::Within:
        break;
    }
    return palette.linkWithin;
}

QPen tiePen(const NetworkTie &tie, const maps::Palette &palette, double opacity, bool dashed)
{
    QColor colour = tieColour(tie, palette);
    colour.setAlphaF(static_cast<float>(opacity));
    QPen pen(colour, tieWidth(tie));
    pen.setCapStyle(Qt::FlatCap);
    if (tie.crossing == LinkCrossing::Unplaced)
        pen.setStyle(Qt::DotLine);
    else if (tie.crossing == LinkCrossing::Cross && dashed)
        pen.setDashPattern({3.2, 1.2}); // as on the map
    return pen;
}

/// Room that labels take, so that none covers another.
class LabelRoom
{
public:
    bool take(const QRectF &box)
    {
        const auto touches = [&box](const QRectF &other) { return other.intersects(box); };
        if (std::any_of(m_taken.begin(), m_taken.end(), touches))
            return false;
        m_taken.push_back(box);
        return true;
    }

private:
    std::vector<QRectF> m_taken;
};

void paintText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font, const QColor &ink,
               const QColor &halo)
{
    QPainterPath path;
    path.addText(baseline, font, text);
    QPen pen(halo, 3);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(path);
}

void paintDiscs(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view, const NetworkLook &look)
{
    for (const NetworkDisc &disc : drawing.discs) {
        const QPointF centre = view.toScreen(disc.centre);
        const double radius = disc.radius * view.scale;
        painter.setPen(QPen(look.palette.provinceLine, 1.2, disc.group < 0 ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(look.palette.land);
        painter.drawEllipse(centre, radius, radius);
    }
}

void paintDiscNames(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view,
                    const NetworkLook &look, LabelRoom &room)
{
    QFont bold = look.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    for (const NetworkDisc &disc : drawing.discs) {
        const QPointF centre = view.toScreen(disc.centre);
        const double radius = disc.radius * view.scale;
        const QString name =
            disc.group < 0 ? Text::tr("No province") : drawing.scene->groups[static_cast<std::size_t>(disc.group)].name;
        const double width = metrics.horizontalAdvance(name);
        const QPointF baseline(centre.x() - width / 2, centre.y() - radius - metrics.descent() - 3);
        if (room.take(QRectF(baseline.x(), baseline.y() - metrics.ascent(), width, metrics.height())))
            paintText(painter, baseline, name, bold, look.palette.text, look.palette.background);
    }
}

void paintTies(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view, const NetworkLook &look,
               const model::Progress &progress)
{
    const NetworkScene &scene = *drawing.scene;
    painter.setRenderHint(QPainter::Antialiasing, scene.ties.size() <= smoothTies);
    const QRectF seen(QPointF(0, 0), view.size);
    // The more there are, the fainter each.
    const double faint = scene.ties.size() > 20000 ? 0.18 : scene.ties.size() > 3000 ? 0.35 : 0.7;
    std::size_t painted = 0;
    for (const LinkCrossing turn : {LinkCrossing::Unplaced, LinkCrossing::Within, LinkCrossing::Cross}) {
        for (const NetworkTie &tie : scene.ties) {
            if (tie.crossing != turn)
                continue;
            if (++painted % lookEvery == 0 && progress.isCancelled())
                return;
            const QPointF a = view.toScreen(drawing.places[tie.a]);
            const QPointF b = view.toScreen(drawing.places[tie.b]);
            if (!QRectF(a, b).normalized().adjusted(-1, -1, 1, 1).intersects(seen))
                continue;
            painter.setPen(tiePen(tie, look.palette, turn == LinkCrossing::Cross ? std::min(1.0, faint * 1.6) : faint,
                                  scene.ties.size() <= dashedTies));
            painter.drawLine(a, b);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QRectF labelBox(const QFontMetricsF &metrics, const QString &name, QPointF centre, double diameter)
{
    return {centre.x() + diameter / 2 + 3, centre.y() - metrics.height() / 2, metrics.horizontalAdvance(name),
            metrics.height()};
}

QString shortened(const QString &name, const QFontMetricsF &metrics)
{
    return metrics.elidedText(name, Qt::ElideRight, 180);
}

} // namespace

double nodeDiameter(const NetworkNode &node, const NetworkViewport &view)
{
    return roomOf(view) * (1 + std::min(mostGrowth, 0.16 * std::sqrt(static_cast<double>(node.links))));
}

double largestDiameter(const NetworkViewport &view)
{
    return roomOf(view) * (1 + mostGrowth);
}

double tieWidth(const NetworkTie &tie)
{
    const double heavier = std::min(1.6, 0.35 * std::log2(1 + std::max(0.0, tie.weight)));
    return (tie.crossing == LinkCrossing::Cross ? 1.3 : 0.6) + heavier;
}

void paintNetwork(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view,
                  const NetworkLook &look, const model::Progress &progress)
{
    const NetworkScene &scene = *drawing.scene;
    const QRectF seen(QPointF(0, 0), view.size);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillRect(seen, look.palette.background);
    paintDiscs(painter, drawing, view, look);
    paintTies(painter, drawing, view, look, progress);
    std::map<QString, maps::KindStyle> styles;
    // The best connected last, on top.
    std::size_t painted = 0;
    for (auto at = scene.ranked.rbegin(); at != scene.ranked.rend(); ++at) {
        if (++painted % lookEvery == 0 && progress.isCancelled())
            return;
        const NetworkNode &node = scene.nodes[*at];
        const QPointF centre = view.toScreen(drawing.places[*at]);
        const double diameter = nodeDiameter(node, view);
        if (!seen.adjusted(-diameter, -diameter, diameter, diameter).contains(centre))
            continue;
        auto style = styles.find(node.kind);
        if (style == styles.end())
            style = styles.emplace(node.kind, look.palette.participantKind(node.kind)).first;
        paintMarker(painter, centre, diameter, style->second, look.palette.halo);
    }
    LabelRoom room;
    paintDiscNames(painter, drawing, view, look, room);
    const QFontMetricsF metrics(look.font);
    int named = 0;
    for (const std::uint32_t index : scene.ranked) {
        if (named == look.labels || progress.isCancelled())
            break;
        const NetworkNode &node = scene.nodes[index];
        const QPointF centre = view.toScreen(drawing.places[index]);
        if (!seen.contains(centre) || node.name.isEmpty())
            continue;
        const QString name = shortened(node.name, metrics);
        const QRectF box = labelBox(metrics, name, centre, nodeDiameter(node, view));
        if (!seen.contains(box) || !room.take(box))
            continue;
        paintText(painter, {box.x(), box.y() + metrics.ascent()}, name, look.font, look.palette.mutedText,
                  look.palette.halo);
        ++named;
    }
}

void paintNetworkSelection(QPainter &painter, const NetworkDrawing &drawing, const NetworkViewport &view,
                           const NetworkLook &look, const std::vector<std::uint32_t> &nodes,
                           const std::vector<std::uint32_t> &ties, std::optional<std::uint32_t> current)
{
    const NetworkScene &scene = *drawing.scene;
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t index = 0; index < std::min(ties.size(), selectedTies); ++index) {
        const NetworkTie &tie = scene.ties[ties[index]];
        const QPointF a = view.toScreen(drawing.places[tie.a]);
        const QPointF b = view.toScreen(drawing.places[tie.b]);
        painter.setPen(QPen(look.palette.halo, tieWidth(tie) + 4));
        painter.drawLine(a, b);
        painter.setPen(QPen(look.palette.emphasis, tieWidth(tie) + 1.5));
        painter.drawLine(a, b);
    }
    const QFontMetricsF metrics(look.font);
    const QRectF seen = QRectF(QPointF(0, 0), view.size).adjusted(-20, -20, 20, 20);
    std::size_t marked = 0;
    const auto mark = [&](std::uint32_t index, bool withName) {
        const NetworkNode &node = scene.nodes[index];
        const QPointF centre = view.toScreen(drawing.places[index]);
        if (!seen.contains(centre) || ++marked > selectedNodes)
            return;
        const double diameter = std::max(6.0, nodeDiameter(node, view));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.palette.halo, 4));
        painter.drawEllipse(centre, diameter / 2 + 3, diameter / 2 + 3);
        painter.setPen(QPen(look.palette.emphasis, 2));
        painter.drawEllipse(centre, diameter / 2 + 3, diameter / 2 + 3);
        paintMarker(painter, centre, diameter, look.palette.participantKind(node.kind), look.palette.halo);
        if (!withName)
            return;
        QFont bold = look.font;
        bold.setBold(true);
        const QRectF box = labelBox(metrics, node.name, centre, diameter + 6);
        paintText(painter, {box.x(), box.y() + metrics.ascent()}, node.name, bold, look.palette.text,
                  look.palette.halo);
    };
    for (std::size_t index = 0; index < nodes.size(); ++index)
        mark(nodes[index], nodes.size() <= selectedNames);
    if (current && std::find(nodes.begin(), nodes.end(), *current) == nodes.end())
        mark(*current, true);
}

} // namespace atlas::ui
