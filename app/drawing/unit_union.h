// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/boundary_lines.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas::drawing {

/// What an extent made of administrative units is made of: kept in clusters.delineation_parameters as JSON
/// {"boundary_set": id, "level": "province"|"district", "codes": [code, …]}, codes ascending, delineation "units".
struct UnitList
{
    QString boundarySet; ///< id of the set
    QString level = QStringLiteral("district");
    QStringList codes;

    QString toJson() const;
    /// Absent when the text is not such a list.
    static std::optional<UnitList> fromJson(const QString &json);
    /// Adds the code or takes it out, keeping the order.
    void toggle(const QString &code);
    friend bool operator==(const UnitList &, const UnitList &) = default;
};

/// The value of clusters.delineation for such an extent.
inline const QString unitsDelineation = QStringLiteral("units");

/// The union of units and what became of the codes.
struct UnitUnion
{
    model::Shape shape;  ///< without inner borders; a gap between units narrower than the lines' error is closed
    QStringList missing; ///< codes that the set has not, as given
};

/// Units of the set that \p lines are of, by code. A few milliseconds: it follows ready borders, see
/// geometry::BorderGraph::unionOf(). A Problem when the level is unknown, no code is known, or nothing has area.
model::Result<UnitUnion> uniteUnits(const model::Tables &tables, const BoundaryLines &lines, const UnitList &units);

/// The same without prepared lines, from the regions' own shapes: some hundred milliseconds for many detailed units.
model::Result<UnitUnion> uniteUnits(const model::Tables &tables, const UnitList &units);

} // namespace atlas::drawing
