// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/legend_signs.h"

#include "app/model/vocabulary.h"
#include "ui/canvas/marker_icon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <span>

namespace atlas::ui {

namespace {

using maps::LayerRole;
using maps::LegendEntry;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::LegendSigns)
};

QSet<model::StringId> textsInUse(const model::Table &table, model::FieldIndex field)
{
    QSet<model::StringId> ids;
    model::StringId last = 0;
    table.texts(field).forEachRun([&](std::size_t first, std::span<const model::StringId> values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            // Neighbours are mostly alike, and a set is slow to ask.
            if (values[i] != 0 && values[i] != last && table.isAlive(static_cast<model::Row>(first + i))) {
                last = values[i];
                ids.insert(last);
            }
        }
    });
    return ids;
}

QList<LegendEntry> kindEntries(LayerRole role, const QList<maps::KindStyle> &styles, model::Vocabulary vocabulary,
                               const model::Table &table, model::FieldIndex field)
{
    const QSet<model::StringId> used = textsInUse(table, field);
    QList<LegendEntry> entries;
    for (const maps::KindStyle &style : styles) {
        if (used.contains(table.pool().find(style.kind)))
            entries += {role, style.kind, model::vocabularyLabel(vocabulary, style.kind)};
    }
    return entries;
}

/// Paints one sign on its scrap of ground.
class SignPainter
{
public:
    SignPainter(QPainter &painter, const QRectF &rect, const maps::Palette &palette)
        : m_painter(painter), m_rect(rect), m_palette(palette), m_unit(rect.height() / 16.0)
    {
        m_ground.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2.5 * m_unit, 2.5 * m_unit);
        painter.fillPath(m_ground, palette.land);
        painter.setClipPath(m_ground);
    }

    void finish()
    {
        m_painter.setClipping(false);
        m_painter.strokePath(m_ground, QPen(m_palette.districtLine, 1.0));
    }

    void paint(const LegendEntry &entry)
    {
        switch (entry.role) {
        case LayerRole::Provinces:
            return line(m_palette.provinceLine, 2.0);
        case LayerRole::Districts:
            return line(m_palette.districtLine, 1.3);
        case LayerRole::ClusterExtents:
            return extent(m_palette.clusterKind(entry.value).colour);
        case LayerRole::OutsideParts:
            return hatch(entry.value == QLatin1String("uncertain"));
        case LayerRole::CrossedLines:
            return crossed(entry.value == QLatin1String("uncertain"));
        case LayerRole::Links:
            return link(entry.value);
        case LayerRole::Participants:
            if (entry.value == QLatin1String("approximate"))
                paintMarker(m_painter, m_rect.center(), 11.0 * m_unit,
                            m_palette.participantKind(QStringLiteral("firm")), m_palette.halo, true);
            else
                paintMarker(m_painter, m_rect.center(), 11.0 * m_unit, m_palette.participantKind(entry.value),
                            m_palette.halo);
            return;
        }
    }

private:
    QPainterPath wave() const
    {
        QPainterPath path(m_rect.bottomLeft() + QPointF(0.0, -3.0 * m_unit));
        const QPointF middle = m_rect.center();
        path.cubicTo(middle + QPointF(-2.0 * m_unit, 5.0 * m_unit), middle + QPointF(-1.0 * m_unit, -5.0 * m_unit),
                     m_rect.topRight() + QPointF(0.0, 4.0 * m_unit));
        return path;
    }
    void stroke(const QPainterPath &path, const QColor &colour, double width, const QList<qreal> &dashes = {})
    {
        QPen pen(colour, width * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        m_painter.strokePath(path, pen);
    }
    void line(const QColor &colour, double width) { stroke(wave(), colour, width); }
    void extent(const QColor &colour)
    {
        QColor fill = colour;
        fill.setAlphaF(0.3F);
        QPainterPath area;
        area.addRoundedRect(m_rect.adjusted(4.0 * m_unit, 3.0 * m_unit, -4.0 * m_unit, -3.0 * m_unit), 3.0 * m_unit,
                            3.0 * m_unit);
        m_painter.fillPath(area, fill);
        stroke(area, colour.darker(115), 1.7);
    }
    void hatch(bool uncertain)
    {
        QPainterPath lines;
        for (double x = m_rect.left() - m_rect.height(); x < m_rect.right(); x += 5.0 * m_unit) {
            lines.moveTo(x, m_rect.bottom());
            lines.lineTo(x + m_rect.height(), m_rect.top());
        }
        stroke(lines, m_palette.crossing, uncertain ? 0.9 : 1.3, uncertain ? QList<qreal>{3.0, 2.5} : QList<qreal>{});
    }
    void crossed(bool uncertain)
    {
        stroke(wave(), m_palette.halo, 7.0);
        stroke(wave(), m_palette.crossing, uncertain ? 2.8 : 4.0, uncertain ? QList<qreal>{1.6, 1.3} : QList<qreal>{});
    }
    void link(const QString &crossing)
    {
        QPainterPath arc(m_rect.bottomLeft() + QPointF(4.0 * m_unit, -3.5 * m_unit));
        arc.quadTo(QPointF(m_rect.center().x(), m_rect.top() - 3.0 * m_unit),
                   m_rect.bottomRight() + QPointF(-4.0 * m_unit, -3.5 * m_unit));
        if (crossing == QLatin1String("cross"))
            stroke(arc, m_palette.crossing, 2.2, {3.2, 1.2});
        else if (crossing == QLatin1String("unplaced"))
            stroke(arc, m_palette.linkUnplaced, 2.0, {0.7, 0.9});
        else
            stroke(arc, m_palette.linkWithin, 2.0);
    }

    QPainter &m_painter;
    QRectF m_rect;
    const maps::Palette &m_palette;
    double m_unit;
    QPainterPath m_ground;
};

} // namespace

const QList<LayerRole> &rolesTopFirst()
{
    static const QList<LayerRole> roles = {LayerRole::Participants, LayerRole::Links,          LayerRole::CrossedLines,
                                           LayerRole::OutsideParts, LayerRole::ClusterExtents, LayerRole::Districts,
                                           LayerRole::Provinces};
    return roles;
}

QList<LegendEntry> legendEntries(LayerRole role, const model::Tables &tables)
{
    const maps::Palette palette = maps::Palette::forTheme(maps::MapTheme::Light);
    switch (role) {
    case LayerRole::Provinces:
    case LayerRole::Districts:
        return {{role, {}, {}}};
    case LayerRole::ClusterExtents:
        return kindEntries(role, palette.clusterKinds, model::Vocabulary::ClusterKind, tables[model::TableId::Clusters],
                           model::ClusterFields::Kind);
    case LayerRole::OutsideParts:
    case LayerRole::CrossedLines: {
        const model::Row set = tables.boundarySetInUse();
        const bool mayBeUncertain = set != model::noRow && tables[model::TableId::BoundarySets].real(
                                                               set, model::BoundarySetFields::PositionalErrorM) > 0.0;
        if (!mayBeUncertain)
            return {{role, QStringLiteral("certain"), {}}};
        return {{role, QStringLiteral("certain"), Text::tr("Certain")},
                {role, QStringLiteral("uncertain"), Text::tr("Within the boundaries' error")}};
    }
    case LayerRole::Links:
        if (tables[model::TableId::Links].aliveCount() == 0)
            return {};
        return {{role, QStringLiteral("within"), Text::tr("Within a province")},
                {role, QStringLiteral("cross"), Text::tr("Across provinces")},
                {role, QStringLiteral("unplaced"), Text::tr("An end has no province")}};
    case LayerRole::Participants: {
        const model::Table &participants = tables[model::TableId::Participants];
        QList<LegendEntry> entries = kindEntries(role, palette.participantKinds, model::Vocabulary::ParticipantKind,
                                                 participants, model::ParticipantFields::Kind);
        if (!entries.isEmpty())
            entries += {role, QStringLiteral("approximate"), Text::tr("Hollow: approximate or illustrative place")};
        return entries;
    }
    }
    return {};
}

QIcon legendIcon(const LegendEntry &entry, maps::MapTheme theme)
{
    return signIcon([entry, palette = maps::Palette::forTheme(theme)](QPainter &painter, const QRectF &rect) {
        SignPainter sign(painter, rect, palette);
        sign.paint(entry);
        sign.finish();
    });
}

} // namespace atlas::ui
