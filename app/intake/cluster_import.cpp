// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/shape_tools.h"
#include "app/geometry/validity_words.h"
#include "app/intake/code_system.h"
#include "app/intake/coordinate_system.h"
#include "app/intake/declared_regions.h"
#include "app/intake/province_table.h"
#include "app/intake/row_import.h"
#include "app/intake/translate.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace atlas::intake {

namespace {

using model::ClusterFields;
using model::FieldIndex;
using model::Result;
using model::Row;
using model::TableId;
using model::Value;

/// One cluster, gathered from one row or, with a region a row, from several.
struct Gathered
{
    const SourceTable::Row *first = nullptr;
    QString id;
    std::map<FieldIndex, Value> values;
    std::vector<model::ShapePtr> shapes;
    QStringList regionCodes;
};

/// Takes clusters in: polygons of a layer, or regions that are joined.
class ClusterImport
{
public:
    ClusterImport(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
        : m_import(request, tables, progress, translate("Intake", "Import clusters")), m_tables(tables),
          m_finder(tables), m_known(tables, TableId::Clusters), m_participants(tables, TableId::Participants)
    {
    }

    Result<ImportPlan> plan()
    {
        if (Result<void> done = m_import.read(); !done)
            return done.problem();
        if (!m_import.has("id") && !m_import.has("name")) {
            return m_import.problem(translate("Intake", "no column looks like the clusters' names or ids"),
                                    translate("Intake", "name it with --map name=COLUMN; the columns are: %1")
                                        .arg(m_import.table().columns.join(QStringLiteral(", "))));
        }
        if (Result<void> done = settlePlace(); !done)
            return done.problem();
        const std::vector<SourceTable::Row> &rows = m_import.table().rows;
        for (std::size_t index = 0; index < rows.size(); ++index) {
            takeRow(rows[index], index);
            m_import.progress().advance();
            if (m_import.progress().isCancelled())
                return m_import.cancelled();
        }
        write();
        return m_import.finish();
    }

private:
    Result<void> settlePlace()
    {
        model::LonLatBox extent;
        for (const SourceTable::Row &row : m_import.table().rows) {
            if (row.shape)
                extent.include(finiteBounds(*row.shape));
        }
        if (!extent.isEmpty()) {
            CrsQuestion question{
                m_import.request().crs,     m_import.table().crsWkt, m_import.table().crsName, extent, {},
                m_import.request().consents};
            KnownGround ground = KnownGround::ofAtlas(m_tables);
            if (ground.isEmpty()) {
                ground = KnownGround::ofCountry({});
            } else {
                for (const SourceTable::Row &row : m_import.table().rows) {
                    if (row.shape)
                        question.places.push_back({middleOf(*row.shape), -1});
                }
            }
            Result<CoordinateSystem> crs = settleCrs(question, ground);
            if (!crs)
                return m_import.problem(crs.problem().what, crs.problem().remedy);
            m_import.report().crs = {crs->id, crs->how};
            if (crs->swapped)
                m_import.report().repaired.push_back(
                    {0, translate("Intake", "x and y stood the wrong way round; they were changed over")});
            for (const QString &warning : crs->warnings)
                m_import.report().warnings.push_back({0, warning});
            m_crs.emplace(std::move(crs).value());
        } else {
            Result<std::vector<int>> declared = declaredRegions(m_import, m_finder);
            if (!declared)
                return declared.problem();
            m_declared = std::move(declared).value();
        }
        return {};
    }

    Gathered *gatheredFor(const SourceTable::Row &row)
    {
        const QString given = m_import.cell(row, "id");
        const QString name = m_import.cell(row, "name");
        if (given.isEmpty() && name.isEmpty()) {
            m_import.drop(row, translate("Intake", "it has neither id nor name"));
            return nullptr;
        }
        QString id = given;
        if (id.isEmpty()) {
            const NameIndex::Found known = m_known.find(name);
            if (known.isAmbiguous) {
                m_import.drop(row, known.problem);
                return nullptr;
            }
            id = known.id.isEmpty() ? madeId(QStringLiteral("c-"), {plainName(name)}) : known.id;
        }
        const auto seen = m_indexOfId.constFind(id);
        if (seen != m_indexOfId.constEnd())
            return &m_gathered[static_cast<std::size_t>(*seen)];
        m_indexOfId.insert(id, static_cast<int>(m_gathered.size()));
        Gathered fresh;
        fresh.first = &row;
        fresh.id = id;
        fresh.values = m_import.values(TableId::Clusters, row);
        fresh.values[ClusterFields::Id] = id;
        if (name.isEmpty())
            fresh.values[ClusterFields::Name] = id;
        resolve(fresh, row, "lead_participant", ClusterFields::LeadParticipant, m_participants);
        m_gathered.push_back(std::move(fresh));
        return &m_gathered.back();
    }

    /// A reference by id or name becomes one by id; what leads nowhere is left open and listed.
    void resolve(Gathered &cluster, const SourceTable::Row &row, const char *field, FieldIndex index,
                 const NameIndex &names)
    {
        const QString text = m_import.cell(row, field);
        if (text.isEmpty())
            return;
        const NameIndex::Found found = names.find(text);
        cluster.values.erase(index);
        if (found.id.isEmpty())
            m_import.warn(row, found.problem);
        else
            cluster.values[index] = found.id;
    }

    void takeRow(const SourceTable::Row &row, std::size_t index)
    {
        Gathered *cluster = gatheredFor(row);
        if (!cluster)
            return;
        if (m_crs) {
            if (cluster->first != &row && row.shape)
                m_import.warn(row, translate("Intake", "row %1 is of the same cluster; their areas were joined")
                                       .arg(cluster->first->number));
            takeShape(*cluster, row);
            return;
        }
        const QStringList listed = listedIn(m_import.cell(row, "region_code"));
        if (listed.size() > 1) {
            for (const QString &code : listed) {
                const FoundRegion found = m_finder.byCode(plainCode(code), m_import.report().codeSystem.name);
                if (found.region < 0)
                    m_import.warn(row, found.problem);
                else
                    takeRegion(*cluster, found.region);
                if (!found.note.isEmpty())
                    m_import.warn(row, found.note);
            }
        } else if (m_declared[index] >= 0) {
            takeRegion(*cluster, m_declared[index]);
        }
    }

    void takeShape(Gathered &cluster, const SourceTable::Row &row)
    {
        if (!row.shape) {
            m_import.warn(row, translate("Intake", "it has no polygon"));
            return;
        }
        const std::optional<model::Shape> degrees = m_crs->toDegrees(*row.shape);
        if (!degrees) {
            m_import.warn(row, translate("Intake", "its polygon can't be expressed in degrees"));
            return;
        }
        geometry::Repair repair = geometry::makeValid(*degrees);
        if (repair.shape.isEmpty()) {
            m_import.warn(row, translate("Intake", "its polygon has no area that could be kept (%1)")
                                   .arg(geometry::validityWords(QString::fromStdString(repair.reason))));
            return;
        }
        if (repair.changed) {
            m_import.repair(row, translate("Intake", "the polygon was invalid (%1); repaired, area changed by %2 km²")
                                     .arg(geometry::validityWords(QString::fromStdString(repair.reason)),
                                          QLocale().toString(repair.areaChangeKm2, 'f', 3)));
        }
        cluster.shapes.push_back(std::make_shared<const model::Shape>(std::move(repair.shape)));
    }

    void takeRegion(Gathered &cluster, int region)
    {
        const RegionFinder::Region &found = m_finder.regions()[static_cast<std::size_t>(region)];
        if (!found.shape || cluster.regionCodes.contains(found.code))
            return;
        cluster.regionCodes += found.code;
        cluster.shapes.push_back(found.shape);
    }

    void write()
    {
        for (const Gathered &cluster : m_gathered)
            m_known.add(cluster.id, m_import.cell(*cluster.first, "name"));
        model::Table fresh(TableId::Clusters, m_tables.pool());
        for (Gathered &cluster : m_gathered) {
            resolve(cluster, *cluster.first, "parent_cluster", ClusterFields::ParentCluster, m_known);
            if (!cluster.shapes.empty()) {
                cluster.values[ClusterFields::Geom] =
                    cluster.shapes.size() == 1 ? cluster.shapes.front()
                                               : std::make_shared<const model::Shape>(geometry::united(cluster.shapes));
                cluster.values[ClusterFields::Delineation] =
                    cluster.regionCodes.isEmpty() ? QStringLiteral("imported") : QStringLiteral("regions");
                cluster.values[ClusterFields::DelineationParameters] =
                    cluster.regionCodes.isEmpty() ? Value() : Value(cluster.regionCodes.join(u';'));
            } else if (m_tables[TableId::Clusters].rowOf(cluster.id) == model::noRow) {
                m_import.warn(*cluster.first, translate("Intake", "the cluster has no extent"));
            }
            if (const Row known = m_tables[TableId::Clusters].rowOf(cluster.id); known != model::noRow) {
                m_import.update(TableId::Clusters, known, cluster.values);
                ++m_import.report().updated;
            } else {
                RowImport::append(fresh, cluster.values);
                ++m_import.report().imported;
            }
        }
        m_import.edit().insertRows(std::move(fresh));
    }

    RowImport m_import;
    const model::Tables &m_tables;
    RegionFinder m_finder;
    NameIndex m_known;
    NameIndex m_participants;
    std::optional<CoordinateSystem> m_crs;
    std::vector<int> m_declared;
    std::vector<Gathered> m_gathered;
    QHash<QString, int> m_indexOfId;
};

} // namespace

Result<ImportPlan> planClusters(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    return ClusterImport(request, tables, progress).plan();
}

} // namespace atlas::intake
