// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/edit.h"
#include "app/model/tables.h"
#include "app/session/layer_settings.h"
#include "app/session/map_look.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace atlas::session {

/// A view of the map that a person gave a name: where, what and how (table scenes, id "view:" and a number).
struct SavedView
{
    QString id;
    QString name;
    model::LonLatBox box; ///< what is shown, degrees, EPSG:4326
    QString crs;          ///< projection it was shown in
    QRectF extent;        ///< what is shown, map units of crs; empty = not known
    LayerSettings layers;
    MapLook look;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// In the order they were made. What of a row cannot be read is as in a new atlas; without a box it is left out.
std::vector<SavedView> savedViews(const model::Tables &tables);

/// Adds a view; its id is chosen.
model::Edit addViewEdit(const model::Tables &tables, const SavedView &view);
/// What cannot be found any more makes an empty edit.
model::Edit renameViewEdit(const model::Tables &tables, const QString &id, const QString &name);
model::Edit removeViewEdit(const model::Tables &tables, const QString &id);

/// As JSON and back.
QString layersText(const LayerSettings &layers);
LayerSettings layersFromText(const QString &text);

} // namespace atlas::session
