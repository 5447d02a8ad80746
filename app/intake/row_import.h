// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import.h"
#include "app/intake/number_text.h"
#include "app/intake/source_table.h"

#include <QHash>

#include <functional>
#include <map>

/// Private to the imports of tables: a table's cells by field, and rows on their way into the atlas.
namespace atlas::intake {

/// Entities that tables name by id or by name.
class NameIndex
{
public:
    /// All living rows of clusters or participants.
    NameIndex(const model::Tables &tables, model::TableId table);

    struct Found
    {
        QString id;      ///< empty = none
        QString problem; ///< translated
        bool isAmbiguous = false;
    };
    Found find(const QString &idOrName) const;
    void add(const QString &id, const QString &name);

private:
    QHash<QString, QString> m_ids;   ///< as written → id
    QHash<QString, QString> m_names; ///< plain name → id, or empty when several have it
};

/// One import of a table under way. Collects the report; rows are new (in `fresh`) or updates (cells of the edit).
class RowImport
{
public:
    RowImport(const ImportRequest &request, const model::Tables &tables, model::Progress &progress,
              const QString &stepText);

    /// Reads the file and settles its columns.
    model::Result<void> read();
    /// The same for a table that was read already.
    model::Result<void> take(SourceTable table);

    const SourceTable &table() const { return m_table; }
    const ImportRequest &request() const { return m_request; }
    const model::Tables &tables() const { return m_tables; }
    ImportReport &report() { return m_report; }
    model::Edit &edit() { return m_edit; }
    model::Progress &progress() { return m_progress; }

    bool has(const char *field) const { return m_columns.contains(QLatin1String(field)); }
    int columnOf(const char *field) const { return m_columns.value(QLatin1String(field), -1); }
    QString cell(const SourceTable::Row &row, const char *field) const;
    QStringList cells(const char *field) const;
    /// A number in a field's column, in the style that the column is written in.
    std::optional<double> number(const SourceTable::Row &row, const char *field, bool fractions = false) const;

    void drop(const SourceTable::Row &row, const QString &reason) { m_report.dropped.push_back({row.number, reason}); }
    void warn(const SourceTable::Row &row, const QString &what) { m_report.warnings.push_back({row.number, what}); }
    void repair(const SourceTable::Row &row, const QString &what) { m_report.repaired.push_back({row.number, what}); }

    /// Reads the cells of all fields that the atlas' table has under the same name into values: texts, words of
    /// vocabularies, numbers, flags and dates. What can't be read is warned of and left out.
    std::map<model::FieldIndex, model::Value> values(model::TableId table, const SourceTable::Row &row);

    /// Sets the cells of a row that is there, where they differ. \returns whether any did
    bool update(model::TableId table, model::Row row, const std::map<model::FieldIndex, model::Value> &values);
    /// Adds a row.
    static void append(model::Table &fresh, const std::map<model::FieldIndex, model::Value> &values);

    /// Brings the report in order and hands the plan over.
    ImportPlan finish();

    model::Problem cancelled() const;
    /// A problem of the file as a whole.
    model::Problem problem(const QString &what, const QString &remedy) const
    {
        return {m_request.file, m_table.layer, what, remedy};
    }
    /// That no column was found for a field.
    model::Problem missingColumn(const QString &what, const char *field) const;

private:
    const ImportRequest &m_request;
    const model::Tables &m_tables;
    model::Progress &m_progress;
    SourceTable m_table;
    QMap<QString, int> m_columns;
    mutable QMap<QString, NumberStyle> m_styles;
    ImportReport m_report;
    model::Edit m_edit;
};

/// An id made of what identifies a thing: the same words give the same id in every import.
QString madeId(const QString &prefix, const QStringList &words);

// The kinds of imports, each in its own file.
model::Result<ImportPlan> planParticipants(const ImportRequest &request, const model::Tables &tables,
                                           model::Progress &progress);
model::Result<ImportPlan> planLinks(const ImportRequest &request, const model::Tables &tables,
                                    model::Progress &progress);
model::Result<ImportPlan> planMemberships(const ImportRequest &request, const model::Tables &tables,
                                          model::Progress &progress);
model::Result<ImportPlan> planParticipation(const ImportRequest &request, const model::Tables &tables,
                                            model::Progress &progress);
model::Result<ImportPlan> planEmployment(const ImportRequest &request, const model::Tables &tables,
                                         model::Progress &progress);
model::Result<ImportPlan> planClusters(const ImportRequest &request, const model::Tables &tables,
                                       model::Progress &progress);

} // namespace atlas::intake
