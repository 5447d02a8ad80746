// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/protocol/values.h"

#include "maps/protocol/json_fields.h"

namespace atlas::maps::protocol {

namespace {

constexpr Range side{1, maximumSide};
constexpr Range share{0.0, 1.0};
constexpr Range length{0.0, 100.0};

template <typename Fields, typename Value>
constexpr bool describes = std::is_same_v<std::remove_const_t<Value>, Fields>;

} // namespace

// `Value` is const when writing and mutable when reading; each overload is picked by its plain type.
template <typename Fields, typename Value, std::enable_if_t<describes<View, Value>, int> = 0>
void describe(Fields &fields, Value &view)
{
    fields.text("crs", view.crs, 64);
    fields.number("x", view.x);
    fields.number("y", view.y);
    fields.number("units_per_pixel", view.unitsPerPixel, {1e-9, 1e9});
    fields.whole("width", view.width, side);
    fields.whole("height", view.height, side);
    fields.number("device_pixel_ratio", view.devicePixelRatio, {0.25, 8.0});
}

template <typename Fields, typename Value, std::enable_if_t<describes<Extent, Value>, int> = 0>
void describe(Fields &fields, Value &extent)
{
    fields.number("west", extent.west);
    fields.number("south", extent.south);
    fields.number("east", extent.east);
    fields.number("north", extent.north);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Layer, Value>, int> = 0>
void describe(Fields &fields, Value &layer)
{
    fields.text("role", layer.role, 64);
    fields.text("title", layer.title);
    fields.text("dataset", layer.dataset);
    fields.text("table", layer.table, 128);
    fields.text("boundary_set", layer.boundarySet);
    fields.text("level", layer.level);
    fields.texts("clusters", layer.clusters);
    fields.texts("kinds", layer.kinds);
    fields.whole("heaviest", layer.heaviest);
    fields.number("opacity", layer.opacity, share);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Category, Value>, int> = 0>
void describe(Fields &fields, Value &category)
{
    fields.text("value", category.value, 256);
    fields.text("shape", category.shape, 64);
    fields.colour("colour", category.colour);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Hatch, Value>, int> = 0>
void describe(Fields &fields, Value &hatch)
{
    fields.text("province", hatch.province, 256);
    fields.text("pattern", hatch.pattern, 64);
    fields.colour("colour", hatch.colour);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Assignment, Value>, int> = 0>
void describe(Fields &fields, Value &assignment)
{
    fields.text("key", assignment.key, 256);
    fields.text("value", assignment.value, maximumQmlLength);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Style, Value>, int> = 0>
void describe(Fields &fields, Value &style)
{
    fields.colour("background", style.background);
    fields.colour("land", style.land);
    fields.colour("province_line", style.provinceLine);
    fields.colour("district_line", style.districtLine);
    fields.colour("text", style.text);
    fields.colour("muted_text", style.mutedText);
    fields.colour("halo", style.halo);
    fields.colour("crossing", style.crossing);
    fields.colour("link_within", style.linkWithin);
    fields.colour("link_unplaced", style.linkUnplaced);
    fields.colour("emphasis", style.emphasis);
    fields.values("cluster_kinds", style.clusterKinds, 64);
    fields.values("participant_kinds", style.participantKinds, 64);
    fields.text("cluster_field", style.clusterField, 64);
    fields.values("cluster_provinces", style.clusterProvinces);
    fields.flag("participants_by_kind", style.participantsByKind);
    fields.text("label_language", style.labelLanguage, 16);
    fields.flag("labels", style.labels);
    fields.text("label_text", style.labelText, 16);
    fields.number("label_size", style.labelSize, {1.0, 100.0});
    fields.number("province_line_width", style.provinceLineWidth, length);
    fields.number("district_line_width", style.districtLineWidth, length);
    fields.number("cluster_line_width", style.clusterLineWidth, length);
    fields.number("cluster_fill_opacity", style.clusterFillOpacity, share);
    fields.number("hatch_spacing", style.hatchSpacing, {0.2, 100.0});
    fields.number("hatch_line_width", style.hatchLineWidth, length);
    fields.values("hatches", style.hatches, 1024);
    fields.number("crossed_line_width", style.crossedLineWidth, length);
    fields.number("link_width_smallest", style.linkWidthSmallest, length);
    fields.number("link_width_largest", style.linkWidthLargest, length);
    fields.number("link_weight_smallest", style.linkWeightSmallest);
    fields.number("link_weight_largest", style.linkWeightLargest);
    fields.flag("cross_links_emphasised", style.crossLinksEmphasised);
    fields.number("flow_scale", style.flowScale, {0.0, 1e10});
    fields.number("flow_width_smallest", style.flowWidthSmallest, length);
    fields.number("flow_width_largest", style.flowWidthLargest, length);
    fields.number("flow_links_largest", style.flowLinksLargest, {1.0, 1e12});
    fields.number("marker_size", style.markerSize, length);
    fields.texts("emphasised_clusters", style.emphasisedClusters);
    fields.values("qml", style.qml, maximumLayers);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Scene, Value>, int> = 0>
void describe(Fields &fields, Value &scene)
{
    fields.values("layers", scene.layers, maximumLayers);
    fields.value("style", scene.style);
    fields.number("dataset_revision", scene.datasetRevision, {0.0, 9007199254740992.0});
}

template <typename Fields, typename Value, std::enable_if_t<describes<LegendEntry, Value>, int> = 0>
void describe(Fields &fields, Value &entry)
{
    fields.text("role", entry.role, 64);
    fields.text("value", entry.value, 256);
    fields.text("title", entry.title);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Sheet, Value>, int> = 0>
void describe(Fields &fields, Value &sheet)
{
    fields.text("title", sheet.title);
    fields.text("subtitle", sheet.subtitle);
    fields.texts("credits", sheet.credits);
    fields.texts("notes", sheet.notes);
    fields.flag("scale_bar", sheet.scaleBar);
    fields.flag("north_arrow", sheet.northArrow);
    fields.values("legend", sheet.legend, 256);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Versions, Value>, int> = 0>
void describe(Fields &fields, Value &versions)
{
    fields.whole("protocol", versions.protocol);
    fields.text("program", versions.program, 256);
    fields.text("qgis", versions.qgis, 256);
    fields.text("qt", versions.qt, 256);
    fields.text("gdal", versions.gdal, 256);
    fields.text("proj", versions.proj, 256);
}

template <typename Fields, typename Value, std::enable_if_t<describes<TableStyle, Value>, int> = 0>
void describe(Fields &fields, Value &style)
{
    fields.text("table", style.table, 128);
    fields.text("qml", style.qml, maximumQmlLength * 4);
}

template <typename Fields, typename Value, std::enable_if_t<describes<Warning, Value>, int> = 0>
void describe(Fields &fields, Value &warning)
{
    fields.text("code", warning.code, 64);
    fields.text("layer", warning.layer);
    fields.text("detail", warning.detail);
}

namespace {

template <typename Value>
QJsonObject write(const Value &value)
{
    FieldWriter writer;
    describe(writer, value);
    return writer.object();
}

template <typename Value>
bool read(const QJsonObject &json, Value *value, QString *error)
{
    error->clear();
    FieldReader reader(json, QString(), error);
    describe(reader, *value);
    return error->isEmpty();
}

} // namespace

QJsonObject toJson(const View &view)
{
    return write(view);
}
QJsonObject toJson(const Extent &extent)
{
    return write(extent);
}
QJsonObject toJson(const Scene &scene)
{
    return write(scene);
}
QJsonObject toJson(const Sheet &sheet)
{
    return write(sheet);
}
QJsonObject toJson(const LegendEntry &entry)
{
    return write(entry);
}
QJsonObject toJson(const Versions &versions)
{
    return write(versions);
}
QJsonObject toJson(const TableStyle &style)
{
    return write(style);
}
QJsonObject toJson(const Warning &warning)
{
    return write(warning);
}

bool fromJson(const QJsonObject &json, View *view, QString *error)
{
    if (!read(json, view, error)) {
        return false;
    }
    if (view->width * view->devicePixelRatio * view->height * view->devicePixelRatio > maximumPixels) {
        *error = QStringLiteral("width, height: the picture is too large");
        return false;
    }
    return true;
}

bool fromJson(const QJsonObject &json, Extent *extent, QString *error)
{
    if (!read(json, extent, error)) {
        return false;
    }
    if (!(extent->west < extent->east) || !(extent->south < extent->north)) {
        *error = QStringLiteral("west, south, east, north: the rectangle is empty");
        return false;
    }
    return true;
}

bool fromJson(const QJsonObject &json, Scene *scene, QString *error)
{
    return read(json, scene, error);
}
bool fromJson(const QJsonObject &json, Sheet *sheet, QString *error)
{
    return read(json, sheet, error);
}
bool fromJson(const QJsonObject &json, LegendEntry *entry, QString *error)
{
    return read(json, entry, error);
}
bool fromJson(const QJsonObject &json, Versions *versions, QString *error)
{
    return read(json, versions, error);
}
bool fromJson(const QJsonObject &json, TableStyle *style, QString *error)
{
    return read(json, style, error);
}
bool fromJson(const QJsonObject &json, Warning *warning, QString *error)
{
    return read(json, warning, error);
}

} // namespace atlas::maps::protocol
