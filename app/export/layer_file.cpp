// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/layer_file.h"

#include "app/export/atomic_file.h"

#include <QCoreApplication>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <mutex>

namespace atlas::exporting {

namespace {

using model::ColumnType;
using model::FieldIndex;
using model::Problem;
using model::Result;
using model::Row;
using model::TableId;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype longestShapefileText = 254;

void registerFormats()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRGeoPackage();
        RegisterOGRGeoJSON();
        RegisterOGRShape();
    });
}

/// What GDAL says goes nowhere, and the dates that it writes are always the same, as long as this lives, on this
/// thread.
class QuietGdal
{
public:
    QuietGdal()
    {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z");
        CPLSetThreadLocalConfigOption("DBF_DATE_LAST_UPDATE", "2000-01-01");
    }
    ~QuietGdal()
    {
        CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr);
        CPLSetThreadLocalConfigOption("DBF_DATE_LAST_UPDATE", nullptr);
        CPLPopErrorHandler();
    }
    QuietGdal(const QuietGdal &) = delete;
    QuietGdal &operator=(const QuietGdal &) = delete;
};

TableId tableOf(LayerContent content)
{
    switch (content) {
    case LayerContent::Clusters:
        return TableId::Clusters;
    case LayerContent::Participants:
        return TableId::Participants;
    case LayerContent::Links:
        return TableId::Links;
    case LayerContent::Provinces:
    case LayerContent::Districts:
        break;
    }
    return TableId::Regions;
}

OGRwkbGeometryType geometryOf(LayerContent content)
{
    switch (content) {
    case LayerContent::Participants:
        return wkbPoint;
    case LayerContent::Links:
        return wkbLineString;
    case LayerContent::Clusters:
    case LayerContent::Provinces:
    case LayerContent::Districts:
        break;
    }
    return wkbMultiPolygon;
}

OGRGeometryUniquePtr geometryFrom(const model::Shape &shape)
{
    auto whole = std::make_unique<OGRMultiPolygon>();
    for (std::size_t part = 0; part < shape.partCount(); ++part) {
        auto polygon = std::make_unique<OGRPolygon>();
        const auto [first, last] = shape.ringsOfPart(part);
        for (std::size_t ring = first; ring < last; ++ring) {
            auto line = std::make_unique<OGRLinearRing>();
            for (const model::LonLat &point : shape.ring(ring))
                line->addPoint(point.lon, point.lat);
            // Outer rings against the clock, holes with it: what RFC 7946 asks for and everyone can take.
            if ((line->isClockwise() != 0) == (ring == first))
                line->reverseWindingOrder();
            polygon->addRingDirectly(line.release());
        }
        whole->addGeometryDirectly(polygon.release());
    }
    return OGRGeometryUniquePtr(whole.release());
}

/// One file under way.
class LayerWriter
{
public:
    LayerWriter(const model::Tables &tables, LayerFormat format, model::Progress &progress)
        : m_tables(tables), m_format(format), m_progress(progress)
    {
        m_degrees.importFromEPSG(4326);
        m_degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }

    bool open(const QString &path)
    {
        const char *driverName = m_format == LayerFormat::GeoPackage ? "GPKG"
                                 : m_format == LayerFormat::GeoJson  ? "GeoJSON"
                                                                     : "ESRI Shapefile";
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(driverName);
        if (driver)
            m_file.reset(driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
        return m_file != nullptr;
    }

    bool write(LayerContent content)
    {
        const model::Table &table = m_tables[tableOf(content)];
        char **options = nullptr;
        if (m_format == LayerFormat::GeoJson) {
            options = CSLSetNameValue(options, "RFC7946", "YES");
            options = CSLSetNameValue(options, "COORDINATE_PRECISION", "9");
            options = CSLSetNameValue(options, "ID_GENERATE", "NO");
        } else if (m_format == LayerFormat::Shapefile) {
            options = CSLSetNameValue(options, "ENCODING", "UTF-8");
        }
        OGRLayer *layer =
            m_file->CreateLayer(layerName(content).toUtf8().constData(), &m_degrees, geometryOf(content), options);
        CSLDestroy(options);
        if (!layer || !makeFields(*layer, table.info()))
            return false;
        m_progress.begin(Text::tr("Writing %1").arg(layerName(content)), table.rowCount());
        if (m_format == LayerFormat::GeoPackage)
            m_file->StartTransaction();
        const std::vector<Row> rows = rowsOf(content);
        for (const Row row : rows) {
            m_progress.advance();
            if (m_progress.isCancelled() || !writeRow(*layer, content, table, row))
                return m_progress.isCancelled();
        }
        return m_format != LayerFormat::GeoPackage || m_file->CommitTransaction() == OGRERR_NONE;
    }

    /// Whether all of it is on its way to the disk.
    bool close()
    {
        CPLErrorReset();
        m_file.reset();
        return CPLGetLastErrorType() < CE_Failure;
    }

    QStringList warnings() const
    {
        QStringList all;
        if (!m_cutNames.isEmpty())
            all += Text::tr("a shapefile cuts the names of columns to ten letters: %1")
                       .arg(m_cutNames.join(QStringLiteral(", ")));
        if (m_cutTexts > 0)
            all += Text::tr("a shapefile cuts texts to 254 bytes; cells cut: %1").arg(m_cutTexts);
        if (m_unplaced > 0)
            all += Text::tr("rows without geometry: %1").arg(m_unplaced);
        return all;
    }

private:
    std::vector<Row> rowsOf(LayerContent content) const
    {
        if (content == LayerContent::Provinces || content == LayerContent::Districts) {
            const Row set = m_tables.boundarySetInUse();
            return set == model::noRow
                       ? std::vector<Row>()
                       : m_tables.regionsOf(m_tables[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id),
                                            content == LayerContent::Provinces ? QStringLiteral("province")
                                                                               : QStringLiteral("district"));
        }
        std::vector<Row> rows;
        const model::Table &table = m_tables[tableOf(content)];
        for (Row row = 0; row < table.rowCount(); ++row) {
            if (table.isAlive(row))
                rows.push_back(row);
        }
        return rows;
    }

    bool makeFields(OGRLayer &layer, const model::TableInfo &info)
    {
        m_columns.clear();
        for (const model::FieldInfo &field : info.fields) {
            if (field.type == ColumnType::Point || field.type == ColumnType::Shape) {
                m_columns.push_back(-1);
                continue;
            }
            OGRFieldDefn definition(field.name, field.type == ColumnType::Text   ? OFTString
                                                : field.type == ColumnType::Real ? OFTReal
                                                                                 : OFTInteger);
            if (field.type == ColumnType::Flag && m_format != LayerFormat::Shapefile)
                definition.SetSubType(OFSTBoolean);
            if (m_format == LayerFormat::Shapefile && field.type == ColumnType::Text)
                definition.SetWidth(static_cast<int>(longestShapefileText));
            if (layer.CreateField(&definition) != OGRERR_NONE)
                return false;
            const int column = layer.GetLayerDefn()->GetFieldCount() - 1;
            const QString made = QString::fromUtf8(layer.GetLayerDefn()->GetFieldDefn(column)->GetNameRef());
            if (made != QLatin1String(field.name))
                m_cutNames += QStringLiteral("%1 → %2").arg(QLatin1String(field.name), made);
            m_columns.push_back(column);
        }
        return true;
    }

    OGRGeometryUniquePtr geometry(LayerContent content, const model::Table &table, Row row) const
    {
        if (content == LayerContent::Links) {
            const model::Table &participants = m_tables[TableId::Participants];
            const Row from = participants.rowOf(table.textId(row, model::LinkFields::From));
            const Row to = participants.rowOf(table.textId(row, model::LinkFields::To));
            if (from == model::noRow || to == model::noRow || !participants.hasPoint(from) ||
                !participants.hasPoint(to))
                return nullptr;
            auto line = std::make_unique<OGRLineString>();
            for (const Row end : {from, to})
                line->addPoint(participants.point(end).lon, participants.point(end).lat);
            return OGRGeometryUniquePtr(line.release());
        }
        if (content == LayerContent::Participants) {
            return table.hasPoint(row) ? OGRGeometryUniquePtr(new OGRPoint(table.point(row).lon, table.point(row).lat))
                                       : nullptr;
        }
        const model::ShapePtr &shape = table.shape(row);
        return shape && !shape->isEmpty() ? geometryFrom(*shape) : nullptr;
    }

    bool writeRow(OGRLayer &layer, LayerContent content, const model::Table &table, Row row)
    {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
        for (std::size_t index = 0; index < m_columns.size(); ++index) {
            const int column = m_columns[index];
            if (column < 0)
                continue;
            const model::Value value = table.value(row, static_cast<FieldIndex>(index));
            if (const auto *text = std::get_if<QString>(&value))
                feature->SetField(column, textFor(*text).constData());
            else if (const auto *number = std::get_if<double>(&value))
                feature->SetField(column, *number);
            else if (const auto *flag = std::get_if<bool>(&value))
                feature->SetField(column, *flag ? 1 : 0);
            else
                feature->SetFieldNull(column);
        }
        OGRGeometryUniquePtr shape = geometry(content, table, row);
        m_unplaced += shape ? 0 : 1;
        if (shape)
            feature->SetGeometryDirectly(shape.release());
        return layer.CreateFeature(feature.get()) == OGRERR_NONE;
    }

    /// A text as the format takes it; a shapefile's is cut between letters.
    QByteArray textFor(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        if (m_format != LayerFormat::Shapefile || bytes.size() <= longestShapefileText)
            return bytes;
        ++m_cutTexts;
        qsizetype end = longestShapefileText;
        while (end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xC0U) == 0x80U)
            --end;
        return bytes.left(end);
    }

    const model::Tables &m_tables;
    LayerFormat m_format;
    model::Progress &m_progress;
    OGRSpatialReference m_degrees;
    GDALDatasetUniquePtr m_file;
    std::vector<int> m_columns; ///< field → column of the layer, -1 = none
    QStringList m_cutNames;
    int m_cutTexts = 0;
    int m_unplaced = 0;
};

} // namespace

QString layerName(LayerContent content)
{
    switch (content) {
    case LayerContent::Clusters:
        return QStringLiteral("clusters");
    case LayerContent::Participants:
        return QStringLiteral("participants");
    case LayerContent::Links:
        return QStringLiteral("links");
    case LayerContent::Provinces:
        return QStringLiteral("provinces");
    case LayerContent::Districts:
        return QStringLiteral("districts");
    }
    return {};
}

Result<QStringList> writeLayers(const model::Tables &tables, const std::vector<LayerContent> &contents,
                                LayerFormat format, const QString &path, model::Progress &progress)
{
    registerFormats();
    const QuietGdal quiet;
    CPLErrorReset();
    const auto failed = [&] { return AtomicFile::problem(path, QString::fromUtf8(CPLGetLastErrorMsg()).simplified()); };
    LayerWriter writer(tables, format, progress);
    if (!writer.open(path))
        return failed();
    for (const LayerContent content : contents) {
        if (!writer.write(content))
            return failed();
    }
    if (progress.isCancelled())
        return Problem{path, {}, Text::tr("cancelled"), {}};
    if (!writer.close())
        return failed();
    return writer.warnings();
}

} // namespace atlas::exporting
