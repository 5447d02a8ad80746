// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_credits.h"

#include "app/model/vocabulary.h"
#include "ui/canvas/scale_bar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

bool hasLivingFlag(const model::Table &table, model::FieldIndex field)
{
    bool found = false;
    table.flags(field).forEachRun([&](std::size_t first, std::span<const std::uint8_t> values) {
        if (found)
            return;
        for (auto at = std::find_if(values.begin(), values.end(), [](std::uint8_t v) { return v != 0; }); at != values.end();
             at = std::find_if(at + 1, values.end(), [](std::uint8_t v) { return v != 0; })) {
            if (table.isAlive(static_cast<model::Row>(first + static_cast<std::size_t>(at - values.begin())))) {
                found = true;
                return;
            }
        }
    });
    return found;
}

} // namespace

QStringList boundaryCredits(const model::Tables &tables)
{
    using F = model::BoundarySetFields;
    const model::Row row = tables.boundarySetInUse();
    if (row == model::noRow)
        return {};
    const model::Table &sets = tables[model::TableId::BoundarySets];
    QStringList parts;
    for (const model::FieldIndex field : {F::Credit, F::Source, F::Name}) {
        const QString text = sets.text(row, field).simplified();
        if (!text.isEmpty()) {
            parts += QCoreApplication::translate("atlas::ui::MapCredits", "Boundaries: %1").arg(text);
            break;
        }
    }
    const QString date = sets.text(row, F::ReferenceDate).simplified();
    if (!date.isEmpty())
        parts += QCoreApplication::translate("atlas::ui::MapCredits", "as of %1").arg(date);
    const QString precision = sets.text(row, F::Precision);
    const double error = sets.real(row, F::PositionalErrorM);
    if (!precision.isEmpty()) {
        const QString label = model::vocabularyLabel(model::Vocabulary::Precision, precision);
        parts += std::isfinite(error) && error > 0.0
                     ? QCoreApplication::translate("atlas::ui::MapCredits", "%1 precision (±%2)").arg(label, distanceText(error))
                     : QCoreApplication::translate("atlas::ui::MapCredits", "%1 precision").arg(label);
    }
    return parts;
}

bool hasIllustrativeRows(const model::Tables &tables)
{
    return hasLivingFlag(tables[model::TableId::Clusters], model::ClusterFields::Illustrative) ||
           hasLivingFlag(tables[model::TableId::Participants], model::ParticipantFields::Illustrative) ||
           hasLivingFlag(tables[model::TableId::Links], model::LinkFields::Illustrative);
}

QString illustrativeNote()
{
    return QCoreApplication::translate("atlas::ui::MapCredits",
                                       "Partly illustrative: some places, extents or links are not documented facts");
}

} // namespace atlas::ui
