// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/sample_builder.h"

#include "app/intake/csv_table.h"
#include "app/intake/extent_rule.h"
#include "app/intake/overview_boundaries.h"
#include "app/intake/translate.h"
#include "app/model/vocabulary.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace atlas::intake {

namespace {

using model::ClusterFields;
using model::EmploymentFields;
using model::FieldIndex;
using model::LinkFields;
using model::MembershipFields;
using model::ParticipantFields;
using model::Problem;
using model::RegionFields;
using model::Result;
using model::Row;
using model::TableId;

constexpr const char *namedSamples[] = {"korea", "canada", "uk"};

/// A text that refers to a row of another table by its id.
struct Reference
{
    FieldIndex field;
    TableId target;
};

/// Fills one table of the model from the CSV of the same name, cell by cell, checking each.
class TableFiller
{
public:
    TableFiller(model::Tables &tables, TableId id, const QString &folder)
        : m_tables(tables), m_table(tables[id]),
          m_path(folder + u'/' + QLatin1String(m_table.info().name) + QStringLiteral(".csv"))
    {
    }

    Result<void> fill()
    {
        Result<CsvTable> read = CsvTable::read(m_path);
        if (!read)
            return read.problem();
        m_csv = std::move(read).value();
        if (Result<void> known = checkColumns(); !known)
            return known;
        for (std::size_t source = 0; source < m_csv.rowCount(); ++source) {
            if (Result<void> done = fillRow(source); !done)
                return done;
        }
        return {};
    }

    bool isThere() const { return QFile::exists(m_path); }

    Result<void> checkReferences(const std::vector<Reference> &references) const
    {
        for (const Reference &reference : references) {
            for (Row row = 0; row < m_table.rowCount(); ++row) {
                const model::StringId id = m_table.textId(row, reference.field);
                if (id != 0 && m_tables[reference.target].rowOf(id) == model::noRow) {
                    return m_csv.problem(row, QString::fromLatin1(m_table.info().fields[reference.field].name),
                                         translate("Intake", "there is no \"%1\" in %2.csv")
                                             .arg(m_table.text(row, reference.field),
                                                  QLatin1String(model::tableInfo(reference.target).name)));
                }
            }
        }
        return {};
    }

    const CsvTable &csv() const { return m_csv; }

private:
    Result<void> checkColumns() const
    {
        for (const QString &column : m_csv.columns()) {
            const bool isPlace = m_table.id() == TableId::Participants &&
                                 (column == QLatin1String("lon") || column == QLatin1String("lat"));
            if (!isPlace && m_table.info().fieldNamed(column) == model::noField)
                return Problem{m_path, {}, translate("Intake", "the column \"%1\" is not known").arg(column), {}};
        }
        return {};
    }

    Result<void> fillRow(std::size_t source)
    {
        const Row row = m_table.appendRow();
        for (int column = 0; column < m_csv.columns().size(); ++column) {
            const QString &text = m_csv.cell(source, column);
            const FieldIndex field = m_table.info().fieldNamed(m_csv.columns()[column]);
            if (field == model::noField || text.isEmpty())
                continue;
            if (const QString wrong = fillCell(row, field, text); !wrong.isEmpty())
                return m_csv.problem(source, m_csv.columns()[column], wrong);
        }
        const FieldIndex idField = m_table.info().idField;
        if (idField != model::noField && m_table.textId(row, idField) == 0)
            return m_csv.problem(source, {}, translate("Intake", "the row has no ID"));
        return m_table.id() == TableId::Participants ? fillPlace(source, row) : Result<void>();
    }

    /// What is wrong with the cell, or nothing.
    QString fillCell(Row row, FieldIndex field, const QString &text)
    {
        const model::FieldInfo &info = m_table.info().fields[field];
        switch (info.type) {
        case model::ColumnType::Text: {
            const auto values = model::vocabularyValues(info.vocabulary);
            const auto isValue = [&](const char *value) { return text == QLatin1String(value); };
            if (info.vocabulary != model::Vocabulary::None && std::none_of(values.begin(), values.end(), isValue))
                return translate("Intake", "\"%1\" is not one of the values this column takes").arg(text);
            if (field == m_table.info().idField && m_table.rowOf(text) != model::noRow)
                return translate("Intake", "the ID \"%1\" stands more than once").arg(text);
            m_table.setValue(row, field, text);
            return {};
        }
        case model::ColumnType::Real: {
            bool ok = false;
            const double number = text.toDouble(&ok);
            if (!ok || !std::isfinite(number))
                return translate("Intake", "\"%1\" is not a number").arg(text);
            m_table.setReal(row, field, number);
            return {};
        }
        case model::ColumnType::Flag:
            if (text != QLatin1String("0") && text != QLatin1String("1"))
                return translate("Intake", "\"%1\" is neither 0 nor 1").arg(text);
            m_table.setFlag(row, field, text == QLatin1String("1"));
            return {};
        case model::ColumnType::Point:
        case model::ColumnType::Shape:
            break;
        }
        return translate("Intake", "the column can't be given as text");
    }

    Result<void> fillPlace(std::size_t source, Row row)
    {
        const int lonColumn = m_csv.column(QStringLiteral("lon"));
        const int latColumn = m_csv.column(QStringLiteral("lat"));
        if (lonColumn < 0 || latColumn < 0)
            return {};
        const QString &lonText = m_csv.cell(source, lonColumn);
        const QString &latText = m_csv.cell(source, latColumn);
        if (lonText.isEmpty() && latText.isEmpty())
            return {};
        bool lonOk = false;
        bool latOk = false;
        const model::LonLat place{lonText.toDouble(&lonOk), latText.toDouble(&latOk)};
        if (!lonOk || !latOk || std::abs(place.lon) > 180 || std::abs(place.lat) > 90) {
            return m_csv.problem(source, QStringLiteral("lon, lat"),
                                 translate("Intake", "\"%1, %2\" is not a place in degrees").arg(lonText, latText));
        }
        m_table.setPoint(row, ParticipantFields::Geom, place);
        return {};
    }

    model::Tables &m_tables;
    model::Table &m_table;
    QString m_path;
    CsvTable m_csv;
};

/// Puts a sample together, table after table.
class SampleBuilder
{
public:
    SampleBuilder(QString tableFolder, QString boundaryFolder, model::Progress &progress)
        : m_folder(std::move(tableFolder)), m_boundaryFolder(std::move(boundaryFolder)), m_progress(progress)
    {
    }

    Result<model::Tables> build()
    {
        m_progress.begin(translate("Intake", "Building the sample"), 4);
        if (Result<void> done = fillSettings(); !done)
            return done.problem();
        m_progress.advance();
        if (Result<void> done = fillTables(); !done)
            return done.problem();
        m_progress.advance();
        if (Result<void> done = makeExtents(); !done)
            return done.problem();
        m_progress.advance(2);
        if (m_progress.isCancelled())
            return Problem{m_folder, {}, translate("Intake", "cancelled"), {}};
        return std::move(m_tables);
    }

private:
    Result<void> fillSettings()
    {
        TableFiller settings(m_tables, TableId::Atlas, m_folder);
        if (Result<void> done = settings.fill(); !done)
            return done;
        const QString set = m_tables.setting(QStringLiteral("boundary_set"));
        return addOverviewBoundaries(m_tables, set, m_boundaryFolder);
    }

    Result<void> fillTables()
    {
        TableFiller participants(m_tables, TableId::Participants, m_folder);
        TableFiller clusters(m_tables, TableId::Clusters, m_folder);
        TableFiller memberships(m_tables, TableId::Memberships, m_folder);
        TableFiller links(m_tables, TableId::Links, m_folder);
        TableFiller participation(m_tables, TableId::Participation, m_folder);
        for (TableFiller *filler : {&participants, &clusters, &memberships, &links, &participation}) {
            if (Result<void> done = filler->fill(); !done)
                return done;
        }
        if (Result<void> done = fillEmployment(); !done)
            return done;
        markIllustrative(TableId::Clusters, ClusterFields::Source, ClusterFields::Illustrative);
        markIllustrative(TableId::Links, LinkFields::Source, LinkFields::Illustrative);
        m_clusterTable = clusters.csv();
        for (Result<void> checked :
             {clusters.checkReferences({{ClusterFields::LeadParticipant, TableId::Participants},
                                        {ClusterFields::ParentCluster, TableId::Clusters}}),
              memberships.checkReferences({{MembershipFields::Cluster, TableId::Clusters},
                                           {MembershipFields::Participant, TableId::Participants}}),
              links.checkReferences(
                  {{LinkFields::From, TableId::Participants}, {LinkFields::To, TableId::Participants}}),
              participation.checkReferences({{model::ParticipationFields::Cluster, TableId::Clusters}})}) {
            if (!checked)
                return checked;
        }
        return {};
    }

    /// Not every sample has the table.
    Result<void> fillEmployment()
    {
        TableFiller employment(m_tables, TableId::Employment, m_folder);
        if (!employment.isThere())
            return {};
        if (Result<void> done = employment.fill(); !done)
            return done;
        const model::Table &table = m_tables[TableId::Employment];
        const model::Table &regions = m_tables[TableId::Regions];
        QSet<model::StringId> codes;
        for (Row row = 0; row < regions.rowCount(); ++row)
            codes.insert(regions.textId(row, RegionFields::Code));
        for (Row row = 0; row < table.rowCount(); ++row) {
            if (!codes.contains(table.textId(row, EmploymentFields::RegionCode)))
                return employment.csv().problem(row, QStringLiteral("region_code"),
                                                translate("Intake", "there is no \"%1\" in %2.csv")
                                                    .arg(table.text(row, EmploymentFields::RegionCode),
                                                         QLatin1String(model::tableInfo(TableId::Regions).name)));
        }
        return {};
    }

    /// The tables say it in the source; the model keeps it as a flag of its own.
    void markIllustrative(TableId id, FieldIndex source, FieldIndex flag)
    {
        model::Table &table = m_tables[id];
        for (Row row = 0; row < table.rowCount(); ++row) {
            if (table.text(row, source).contains(QLatin1String("illustrative")))
                table.setFlag(row, flag, true);
        }
    }

    Result<void> makeExtents()
    {
        model::Table &clusters = m_tables[TableId::Clusters];
        const model::Table &regions = m_tables[TableId::Regions];
        for (Row row = 0; row < clusters.rowCount(); ++row) {
            const QString rule = clusters.text(row, ClusterFields::Delineation);
            if (rule.isEmpty())
                continue;
            ExtentSources sources;
            sources.members = placesOfMembers(clusters.textId(row, ClusterFields::Id));
            sources.regionShape = [&](const QString &code) -> model::ShapePtr {
                for (Row region = 0; region < regions.rowCount(); ++region) {
                    if (regions.text(region, RegionFields::Code) == code)
                        return regions.shape(region);
                }
                return nullptr;
            };
            Result<model::ShapePtr> extent =
                extentByRule(rule, clusters.text(row, ClusterFields::DelineationParameters), sources);
            if (!extent)
                return m_clusterTable.problem(row, QStringLiteral("delineation_parameters"), extent.problem().what);
            clusters.setShape(row, ClusterFields::Geom, std::move(extent).value());
        }
        return {};
    }

    std::vector<model::LonLat> placesOfMembers(model::StringId cluster) const
    {
        const model::Table &memberships = m_tables[TableId::Memberships];
        const model::Table &participants = m_tables[TableId::Participants];
        std::vector<model::LonLat> places;
        for (Row row = 0; row < memberships.rowCount(); ++row) {
            if (memberships.textId(row, MembershipFields::Cluster) != cluster)
                continue;
            const Row participant = participants.rowOf(memberships.textId(row, MembershipFields::Participant));
            if (participant != model::noRow && participants.hasPoint(participant))
                places.push_back(participants.point(participant));
        }
        return places;
    }

    QString m_folder;
    QString m_boundaryFolder;
    model::Progress &m_progress;
    model::Tables m_tables;
    CsvTable m_clusterTable;
};

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const char *name : namedSamples)
        names += QString::fromLatin1(name);
    return names;
}

Result<model::Tables> buildSample(const QString &name, model::Progress &progress)
{
    if (!sampleNames().contains(name)) {
        return Problem{{},
                       {},
                       translate("Intake", "there is no sample \"%1\"").arg(name),
                       translate("Intake", "choose one of %1").arg(sampleNames().join(QStringLiteral(", ")))};
    }
    return buildSample(QStringLiteral(":/samples/") + name, QStringLiteral(":/boundaries"), progress);
}

Result<model::Tables> buildSample(const QString &tableFolder, const QString &boundaryFolder, model::Progress &progress)
{
    return SampleBuilder(tableFolder, boundaryFolder, progress).build();
}

} // namespace atlas::intake
