// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_credits.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::ui {

namespace {

bool hasLivingFlag(const model::Table &table, model::FieldIndex field)
{
    bool found = false;
    table.flags(field).forEachRun([&](std::size_t first, std::span<const std::uint8_t> values) {
        if (found)
            return;
        for (auto at = std::find_if(values.begin(), values.end(), [](std::uint8_t v) { return v != 0; });
             at != values.end(); at = std::find_if(at + 1, values.end(), [](std::uint8_t v) { return v != 0; })) {
            if (table.isAlive(static_cast<model::Row>(first + static_cast<std::size_t>(at - values.begin())))) {
                found = true;
                return;
            }
        }
    });
    return found;
}

} // namespace

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
