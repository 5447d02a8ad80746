// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/overview_boundaries.h"

#include "app/intake/csv_table.h"
#include "app/intake/translate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace atlas::intake {

namespace {

using model::BoundarySetFields;
using model::Problem;
using model::RegionFields;
using model::Result;
using model::Row;
using model::TableId;

model::Shape shapeFromJson(const QJsonArray &polygons)
{
    model::Shape shape;
    for (const QJsonValue polygon : polygons) {
        shape.beginPart();
        const QJsonArray rings = polygon.toArray();
        for (const QJsonValue ring : rings) {
            std::vector<model::LonLat> points;
            const QJsonArray positions = ring.toArray();
            for (const QJsonValue position : positions)
                points.push_back({position[0].toDouble(), position[1].toDouble()});
            shape.addRing(points);
        }
    }
    return shape;
}

Result<void> addRegions(model::Tables &tables, const QString &setId, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, {}, translate("Intake", "the file can't be read"), {}};
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    const QJsonArray features = json.object().value(QLatin1String("features")).toArray();
    if (features.isEmpty())
        return Problem{path, {}, translate("Intake", "there are no regions in it (%1)").arg(error.errorString()), {}};
    model::Table &regions = tables[TableId::Regions];
    for (qsizetype index = 0; index < features.size(); ++index) {
        const QJsonObject feature = features[index].toObject();
        const QJsonObject properties = feature.value(QLatin1String("properties")).toObject();
        const QJsonObject geometry = feature.value(QLatin1String("geometry")).toObject();
        const QString code = properties.value(QLatin1String("code")).toString();
        if (code.isEmpty() || geometry.value(QLatin1String("type")).toString() != QLatin1String("MultiPolygon")) {
            return Problem{path,
                           translate("Intake", "feature %1").arg(index + 1),
                           translate("Intake", "it has no code or no multipolygon"),
                           {}};
        }
        const Row row = regions.appendRow();
        regions.setShape(row, RegionFields::Geom,
                         std::make_shared<const model::Shape>(
                             shapeFromJson(geometry.value(QLatin1String("coordinates")).toArray())));
        regions.setValue(row, RegionFields::BoundarySet, setId);
        regions.setValue(row, RegionFields::Level, QStringLiteral("province"));
        regions.setValue(row, RegionFields::Code, code);
        regions.setValue(row, RegionFields::Name, properties.value(QLatin1String("name")).toString());
        regions.setValue(row, RegionFields::NameEn, properties.value(QLatin1String("name_en")).toString());
    }
    return {};
}

} // namespace

std::vector<OverviewSet> overviewSets(const QString &folder)
{
    std::vector<OverviewSet> found;
    const Result<CsvTable> sets = CsvTable::read(folder + QStringLiteral("/sets.csv"));
    if (!sets)
        return found;
    const auto cell = [&sets](std::size_t row, const char *name) {
        const int column = sets->column(QLatin1String(name));
        return column < 0 ? QString() : sets->cell(row, column);
    };
    for (std::size_t row = 0; row < sets->rowCount(); ++row)
        found.push_back({cell(row, "id"), cell(row, "name"), cell(row, "name_en"), cell(row, "country")});
    return found;
}

Result<void> addOverviewBoundaries(model::Tables &tables, const QString &setId, const QString &folder)
{
    const Result<CsvTable> sets = CsvTable::read(folder + QStringLiteral("/sets.csv"));
    if (!sets)
        return sets.problem();
    const int idColumn = sets->column(QStringLiteral("id"));
    const int fileColumn = sets->column(QStringLiteral("file"));
    for (std::size_t source = 0; source < sets->rowCount() && idColumn >= 0 && fileColumn >= 0; ++source) {
        if (sets->cell(source, idColumn) != setId)
            continue;
        model::Table &table = tables[TableId::BoundarySets];
        const Row row = table.appendRow();
        const model::TableInfo &info = table.info();
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const auto field = static_cast<model::FieldIndex>(index);
            const int column = sets->column(QString::fromLatin1(info.fields[index].name));
            if (column < 0)
                continue;
            const QString &text = sets->cell(source, column);
            bool ok = true;
            if (info.fields[index].type == model::ColumnType::Real)
                table.setReal(row, field, text.toDouble(&ok));
            else
                table.setValue(row, field, text);
            if (!ok)
                return sets->problem(source, QString::fromLatin1(info.fields[index].name),
                                     translate("Intake", "\"%1\" is not a number").arg(text));
        }
        return addRegions(tables, setId, folder + u'/' + sets->cell(source, fileColumn));
    }
    return Problem{sets->file(), {}, translate("Intake", "there is no boundary set \"%1\"").arg(setId), {}};
}

} // namespace atlas::intake
