// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/consents.h"
#include "app/intake/import_report.h"
#include "app/model/edit.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QMap>
#include <QString>

namespace atlas::intake {

/// What the person says about a file of boundaries; empty = find out, or leave open.
struct BoundaryOptions
{
    QString layer;
    QString encoding;                ///< "UTF-8", "CP949", …
    QString crs;                     ///< "EPSG:5179", …
    QString level;                   ///< "province", "district", or "both": districts, and provinces joined from them
    QString codeSystem;              ///< "kostat", "mois", "iso3166-2", "statcan", "ons", or a name of one's own
    QMap<QString, QString> fieldMap; ///< FIELD → COLUMN, fields code, name, name_en, parent_code
    QString name;                    ///< of the set; the same name completes or renews a set that is there
    QString date;                    ///< reference date: YYYY, YYYY-MM or YYYY-MM-DD
    QString source;
    QString licence;
    QString credit;
    QString precision;           ///< "overview", "statistical" (taken when not given) or "cadastral"
    bool keepBoundaries = false; ///< leave the set in use as it is
    Consents consents;
};

/// Whether a text is a day, month or year of the calendar that boundaries can be of: YYYY, YYYY-MM or YYYY-MM-DD, from
/// 1800 to next year.
bool isReferenceDate(const QString &text);

/// An import worked out, not yet done.
struct BoundaryPlan
{
    model::Edit edit; ///< "Import boundaries": the set, its regions and the setting of the set in use, as one step
    ImportReport report;
};

/// Reads a layer and works out the step that takes its polygons in as regions of one level, or of both, in degrees
/// (EPSG:4326). Invalid polygons are repaired and listed; rows without polygon or code, and further rows of the same
/// code, are left out and listed, and so are overlaps of regions and gaps between them, with places. Regions that the
/// set has already are updated. Any thread; the plan holds for \p tables and later states of them that have the same
/// sets and regions.
model::Result<BoundaryPlan> planBoundaries(const QString &file, const BoundaryOptions &options,
                                           const model::Tables &tables, model::Progress &progress);

} // namespace atlas::intake
