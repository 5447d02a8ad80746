// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/declared_regions.h"
#include "app/intake/point_placement.h"
#include "app/intake/province_table.h"
#include "app/intake/row_import.h"
#include "app/intake/translate.h"
#include "app/intake/vocabulary_words.h"

#include <QRegularExpression>

namespace atlas::intake {

namespace {

using model::ClusterFields;
using model::FieldIndex;
using model::MembershipFields;
using model::ParticipantFields;
using model::Result;
using model::Row;
using model::TableId;
using model::Value;

constexpr QLatin1String madePrefix("p-");

/// Takes a table of participants in, with the memberships that a cluster column makes.
class ParticipantImport
{
public:
    ParticipantImport(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
        : m_import(request, tables, progress, translate("Intake", "Import participants")), m_tables(tables),
          m_finder(tables), m_clusters(tables, TableId::Clusters), m_fresh(TableId::Participants, tables.pool()),
          m_freshClusters(TableId::Clusters, tables.pool()), m_freshMemberships(TableId::Memberships, tables.pool())
    {
    }

    Result<ImportPlan> plan()
    {
        if (Result<void> done = m_import.read(); !done)
            return done.problem();
        if (!m_import.has("id") && !m_import.has("name")) {
            return m_import.problem(translate("Intake", "no column looks like the participants' names or ids"),
                                    translate("Intake", "name it with --map name=COLUMN; the columns are: %1")
                                        .arg(m_import.table().columns.join(QStringLiteral(", "))));
        }
        Result<std::vector<int>> declared = declaredRegions(m_import, m_finder);
        if (!declared)
            return declared.problem();
        m_declared = std::move(declared).value();
        Result<std::vector<std::optional<model::LonLat>>> points = placePoints(m_import, m_finder, m_declared);
        if (!points)
            return points.problem();
        m_points = std::move(points).value();
        indexKnown();
        const std::vector<SourceTable::Row> &rows = m_import.table().rows;
        for (std::size_t index = 0; index < rows.size(); ++index) {
            takeRow(rows[index], index);
            m_import.progress().advance();
            if (m_import.progress().isCancelled())
                return m_import.cancelled();
        }
        m_import.edit().insertRows(std::move(m_fresh));
        m_import.edit().insertRows(std::move(m_freshClusters));
        m_import.edit().insertRows(std::move(m_freshMemberships));
        return m_import.finish();
    }

private:
    void indexKnown()
    {
        const model::Table &participants = m_tables[TableId::Participants];
        for (Row row = 0; row < participants.rowCount(); ++row) {
            if (participants.isAlive(row) &&
                participants.utf8(row, ParticipantFields::Id).starts_with(madePrefix.data()))
                m_madeByName.insert(plainName(participants.text(row, ParticipantFields::Name)), row);
        }
        for (const SourceTable::Row &row : m_import.table().rows)
            ++m_timesNamed[plainName(m_import.cell(row, "name"))];
        const model::Table &memberships = m_tables[TableId::Memberships];
        for (Row row = 0; row < memberships.rowCount(); ++row) {
            if (memberships.isAlive(row)) {
                m_memberships.insert({memberships.text(row, MembershipFields::Cluster),
                                      memberships.text(row, MembershipFields::Participant)},
                                     row);
            }
        }
    }

    /// The id that the row has, or one made of name and place, the same in every import; a row whose name is known
    /// once, in the file and in the atlas, keeps the id it was given when its place was another.
    QString idOf(const SourceTable::Row &row, std::size_t index)
    {
        if (const QString given = m_import.cell(row, "id"); !given.isEmpty())
            return given;
        const QString name = plainName(m_import.cell(row, "name"));
        if (name.isEmpty())
            return {};
        QStringList words = {name};
        if (m_points[index])
            words += QStringLiteral("%1,%2").arg(m_points[index]->lon, 0, 'f', 4).arg(m_points[index]->lat, 0, 'f', 4);
        else if (m_declared[index] >= 0)
            words += m_finder.regions()[static_cast<std::size_t>(m_declared[index])].code;
        if (const QString address = plainName(m_import.cell(row, "address")); !address.isEmpty())
            words += address;
        const QString made = madeId(madePrefix, words);
        const bool known = m_tables[TableId::Participants].rowOf(made) != model::noRow;
        if (!known && m_timesNamed.value(name) == 1 && m_madeByName.count(name) == 1)
            return m_tables[TableId::Participants].text(m_madeByName.value(name), ParticipantFields::Id);
        return made;
    }

    void takeRow(const SourceTable::Row &row, std::size_t index)
    {
        const QString id = idOf(row, index);
        if (id.isEmpty()) {
            m_import.drop(row, translate("Intake", "it has neither id nor name"));
            return;
        }
        if (const auto seen = m_rowOfId.constFind(id); seen != m_rowOfId.constEnd()) {
            // Without ids, a participant of two clusters stands in two rows.
            if (m_import.cell(row, "id").isEmpty() && m_import.has("cluster"))
                takeMemberships(row, id);
            else
                m_import.drop(row, (m_import.cell(row, "id").isEmpty()
                                        ? translate("Intake", "row %1 has the same name and place")
                                        : translate("Intake", "row %1 has the same id"))
                                       .arg(*seen));
            return;
        }
        m_rowOfId.insert(id, row.number);
        std::map<FieldIndex, Value> values = m_import.values(TableId::Participants, row);
        values[ParticipantFields::Id] = id;
        if (!values.contains(ParticipantFields::Name) ||
            std::holds_alternative<std::monostate>(values[ParticipantFields::Name]))
            values[ParticipantFields::Name] = id;
        place(values, row, index);
        const Row known = m_tables[TableId::Participants].rowOf(id);
        if (known != model::noRow) {
            m_import.update(TableId::Participants, known, values);
            ++m_import.report().updated;
        } else {
            RowImport::append(m_fresh, values);
            ++m_import.report().imported;
        }
        takeMemberships(row, id);
    }

    void place(std::map<FieldIndex, Value> &values, const SourceTable::Row &row, std::size_t index)
    {
        const int declared = m_declared[index];
        values.erase(ParticipantFields::RegionCode);
        if (declared >= 0)
            values[ParticipantFields::RegionCode] = m_finder.regions()[static_cast<std::size_t>(declared)].code;
        const bool qualityGiven = values.contains(ParticipantFields::LocationQuality) &&
                                  std::holds_alternative<QString>(values[ParticipantFields::LocationQuality]);
        QString quality = QStringLiteral("none");
        if (m_points[index]) {
            values[ParticipantFields::Geom] = *m_points[index];
            quality = m_import.has("address") ? QStringLiteral("address") : QStringLiteral("surveyed");
        } else if (const auto inside = declared >= 0 ? m_finder.placeIn(declared) : std::nullopt) {
            values[ParticipantFields::Geom] = *inside;
            quality = m_finder.regions()[static_cast<std::size_t>(declared)].isDistrict ? QStringLiteral("district")
                                                                                        : QStringLiteral("province");
        } else {
            m_import.warn(row, translate("Intake", "it has no place"));
        }
        if (!qualityGiven || !m_points[index])
            values[ParticipantFields::LocationQuality] = quality;
    }

    void takeMemberships(const SourceTable::Row &row, const QString &participant)
    {
        for (const QString &name : clustersIn(m_import.cell(row, "cluster"))) {
            NameIndex::Found cluster = m_clusters.find(name);
            if (cluster.isAmbiguous) {
                m_import.warn(row, cluster.problem);
                continue;
            }
            if (cluster.id.isEmpty())
                cluster.id = makeCluster(row, name);
            const QString roleText = m_import.cell(row, "role");
            QString role = QStringLiteral("member");
            if (!roleText.isEmpty()) {
                if (const auto value = vocabularyValue(model::Vocabulary::Role, roleText))
                    role = *value;
                else
                    m_import.warn(
                        row,
                        translate("Intake", "\"%1\" is no role that is known; \"member\" was taken").arg(roleText));
            }
            const std::pair<QString, QString> key{cluster.id, participant};
            if (const auto known = m_memberships.constFind(key); known != m_memberships.constEnd()) {
                if (*known != model::noRow && !roleText.isEmpty())
                    m_import.update(TableId::Memberships, *known, {{MembershipFields::Role, role}});
                continue;
            }
            m_memberships.insert(key, model::noRow);
            RowImport::append(m_freshMemberships, {{MembershipFields::Cluster, cluster.id},
                                                   {MembershipFields::Participant, participant},
                                                   {MembershipFields::Role, role}});
        }
    }

    /// The whole cell where it names a cluster, else what it lists.
    QStringList clustersIn(const QString &cell) const
    {
        if (!m_clusters.find(cell).id.isEmpty())
            return {cell};
        static const QRegularExpression between(QStringLiteral("\\s*[;|\\n]\\s*"));
        return cell.split(between, Qt::SkipEmptyParts);
    }

    QString makeCluster(const SourceTable::Row &row, const QString &name)
    {
        const QString id = madeId(QStringLiteral("c-"), {plainName(name)});
        RowImport::append(m_freshClusters, {{ClusterFields::Id, id}, {ClusterFields::Name, name}});
        m_clusters.add(id, name);
        m_import.warn(
            row, translate("Intake", "the cluster \"%1\" was not there; it was made, without an extent").arg(name));
        return id;
    }

    RowImport m_import;
    const model::Tables &m_tables;
    RegionFinder m_finder;
    NameIndex m_clusters;
    std::vector<int> m_declared;
    std::vector<std::optional<model::LonLat>> m_points;
    QMultiHash<QString, Row> m_madeByName;
    QHash<QString, int> m_timesNamed;
    QHash<QString, std::int64_t> m_rowOfId;
    QHash<std::pair<QString, QString>, Row> m_memberships; ///< cluster, participant → row, or noRow for a new one
    model::Table m_fresh;
    model::Table m_freshClusters;
    model::Table m_freshMemberships;
};

} // namespace

Result<ImportPlan> planParticipants(const ImportRequest &request, const model::Tables &tables,
                                    model::Progress &progress)
{
    return ParticipantImport(request, tables, progress).plan();
}

} // namespace atlas::intake
