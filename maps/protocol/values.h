// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// What client and engine tell each other, as plain values. This folder is compiled into both programs and therefore
/// with two versions of Qt (5.15 and 6); it is C++17 and uses Qt Core only. Colours are "#rrggbb", lengths millimetres,
/// text points.
namespace atlas::maps::protocol {

struct View
{
    QString crs;    ///< authority:code
    double x = 0.0; ///< middle of the picture, map units, east
    double y = 0.0; ///< north
    double unitsPerPixel = 1.0;
    int width = 1; ///< logical pixels
    int height = 1;
    double devicePixelRatio = 1.0;
};

struct Extent
{
    double west = 0.0;
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;
};

struct Layer
{
    QString role; ///< provinces, districts, cluster_extents, zones, outside_parts, crossed_lines, flows, flow_places,
                  ///< links, participants, brokers
    QString title;
    QString dataset; ///< absolute path of a GeoPackage
    QString table;
    QString boundarySet;
    QString level;
    QStringList clusters;
    QStringList kinds;
    int heaviest = 0; ///< rows with a rank up to this; 0 = all
    double opacity = 1.0;
};

/// How one value of a field looks.
struct Category
{
    QString value;
    QString shape; ///< circle, triangle, diamond, square, pentagon, hexagon, cross, star
    QString colour;
};

struct Hatch
{
    QString province;
    QString pattern; ///< rising, falling, level, upright, diamonds, squares, steep, shallow
    QString colour;
};

/// A key and what belongs to it.
struct Assignment
{
    QString key;
    QString value;
};

struct Style
{
    QString background;
    QString land;
    QString provinceLine;
    QString districtLine;
    QString text;
    QString mutedText;
    QString halo;
    QString crossing;
    QString linkWithin;
    QString linkUnplaced;
    QString emphasis;
    QList<Category> clusterKinds; ///< of clusterField
    QList<Category> participantKinds;
    QString clusterField = QStringLiteral("kind"); ///< kind, stage, province (see clusterProvinces) or single
    QList<Assignment> clusterProvinces;            ///< cluster id → province code
    bool participantsByKind = true;                ///< off: all like the first of participantKinds
    QString labelLanguage;
    bool labels = true;
    QString labelText = QStringLiteral("name"); ///< name, both, id
    double labelSize = 10.0;
    double provinceLineWidth = 0.5;
    double districtLineWidth = 0.15;
    double clusterLineWidth = 0.45;
    double clusterFillOpacity = 0.3;
    double hatchSpacing = 1.7;
    double hatchLineWidth = 0.3;
    QList<Hatch> hatches;
    double crossedLineWidth = 1.1;
    double linkWidthSmallest = 0.25;
    double linkWidthLargest = 1.3;
    double linkWeightSmallest = 1.0;
    double linkWeightLargest = 10.0;
    bool crossLinksEmphasised = true;
    double flowScale = 0.0; ///< denominator of the map's scale from which on flows replace links; 0 = never
    double flowWidthSmallest = 0.5;
    double flowWidthLargest = 5.0;
    double flowLinksLargest = 10.0;
    double markerSize = 2.7;
    QStringList emphasisedClusters;
    QList<Assignment> qml; ///< role → QGIS style
};

struct Scene
{
    QList<Layer> layers; ///< bottom first; hidden ones are left out
    Style style;
    double datasetRevision = 0.0; ///< a whole number; another one means: read the data again
};

struct LegendEntry
{
    QString role;
    QString value;
    QString title;
};

struct Sheet
{
    QString title;
    QString subtitle;
    QStringList credits;
    QStringList notes;
    bool scaleBar = true;
    bool northArrow = false;
    QList<LegendEntry> legend;
};

struct Versions
{
    int protocol = 0;
    QString program;
    QString qgis;
    QString qt;
    QString gdal;
    QString proj;
};

/// How a table of the document looks, as QGIS keeps it in layer_styles.
struct TableStyle
{
    QString table;
    QString qml;
};

/// Something left out of an otherwise finished piece of work.
struct Warning
{
    QString code;   ///< see `warning` below
    QString layer;  ///< its title
    QString detail; ///< technical, English
};

namespace warning {
inline constexpr char datasetMissing[] = "dataset_missing"; ///< the file is not there (yet)
inline constexpr char tableMissing[] = "table_missing";     ///< the file has no such table
inline constexpr char layerRefused[] = "layer_refused";     ///< it cannot be opened
inline constexpr char drawingError[] = "drawing_error";     ///< it was drawn in part
inline constexpr char styleRefused[] = "style_refused";     ///< its QGIS style does not fit; drawn in its usual look
} // namespace warning

namespace failure {
inline constexpr char badRequest[] = "bad_request";   ///< not understood, or out of limits
inline constexpr char badCrs[] = "bad_crs";           ///< the coordinate system is not known
inline constexpr char pictureFile[] = "picture_file"; ///< the shared picture file cannot be mapped
inline constexpr char outputFile[] = "output_file";   ///< the output file cannot be written
inline constexpr char drawing[] = "drawing";          ///< the map could not be drawn
} // namespace failure

/// Limits that both sides hold to.
inline constexpr int maximumSide = 16384;                ///< logical pixels
inline constexpr double maximumPixels = 128.0 * 1000000; ///< device pixels of one picture or sheet
inline constexpr int maximumLayers = 64;
inline constexpr int maximumListLength = 20000;
inline constexpr int maximumTextLength = 8192;
inline constexpr int maximumQmlLength = 400000; ///< characters of one QGIS style

/// Values ↔ JSON. Reading checks every type, range and length; a missing key, a wrong type or a value out of range
/// makes it fail with `error` = "path.of.key: what is wrong" (English). Keys that are not known are passed over.
QJsonObject toJson(const View &view);
QJsonObject toJson(const Extent &extent);
QJsonObject toJson(const Scene &scene);
QJsonObject toJson(const Sheet &sheet);
QJsonObject toJson(const LegendEntry &entry);
QJsonObject toJson(const Versions &versions);
QJsonObject toJson(const TableStyle &style);
QJsonObject toJson(const Warning &warning);
bool fromJson(const QJsonObject &json, View *view, QString *error);
bool fromJson(const QJsonObject &json, Extent *extent, QString *error);
bool fromJson(const QJsonObject &json, Scene *scene, QString *error);
bool fromJson(const QJsonObject &json, Sheet *sheet, QString *error);
bool fromJson(const QJsonObject &json, LegendEntry *entry, QString *error);
bool fromJson(const QJsonObject &json, Versions *versions, QString *error);
bool fromJson(const QJsonObject &json, TableStyle *style, QString *error);
bool fromJson(const QJsonObject &json, Warning *warning, QString *error);

} // namespace atlas::maps::protocol
