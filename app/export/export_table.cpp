// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/export/export_table.h"

#include "app/report/report_csv.h"

namespace atlas::exporting {

namespace {

using model::ColumnType;
using model::FieldIndex;
using model::Row;

} // namespace

ExportTable tableOf(const model::Tables &tables, model::TableId id)
{
    const model::Table &table = tables[id];
    const model::TableInfo &info = table.info();
    ExportTable out;
    out.name = QLatin1String(info.name);
    for (const model::FieldInfo &field : info.fields) {
        if (field.type == ColumnType::Point) {
            out.columns.push_back(QStringLiteral("lon"));
            out.columns.push_back(QStringLiteral("lat"));
        } else if (field.type != ColumnType::Shape) {
            out.columns.push_back(QLatin1String(field.name));
        }
    }
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isAlive(row))
            continue;
        std::vector<Cell> cells;
        cells.reserve(out.columns.size());
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const auto field = static_cast<FieldIndex>(index);
            if (info.fields[index].type == ColumnType::Shape)
                continue;
            const model::Value value = table.value(row, field);
            Cell &cell = cells.emplace_back();
            if (const auto *text = std::get_if<QString>(&value)) {
                if (!text->isEmpty())
                    cell = *text;
            } else if (const auto *number = std::get_if<double>(&value)) {
                cell = *number;
            } else if (const auto *flag = std::get_if<bool>(&value)) {
                cell = *flag;
            }
            if (info.fields[index].type != ColumnType::Point)
                continue;
            Cell &latitude = cells.emplace_back(); // cell is no longer to be used
            if (const auto *point = std::get_if<model::LonLat>(&value)) {
                cells[cells.size() - 2] = point->lon;
                latitude = point->lat;
            }
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

ExportTable tableOf(const crossing::MapReport &report, const QString &language)
{
    ExportTable out;
    out.name = QStringLiteral("report");
    const QStringList columns = report::tidyColumns();
    out.columns.assign(columns.begin(), columns.end());
    const auto valueColumn = columns.indexOf(QStringLiteral("value"));
    for (const QStringList &row : report::tidyRows(report, language)) {
        std::vector<Cell> cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            bool isNumber = false;
            const double number = row[column].toDouble(&isNumber);
            Cell &cell = cells.emplace_back();
            if (column == valueColumn && isNumber)
                cell = number;
            else if (!row[column].isEmpty())
                cell = row[column];
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace atlas::exporting
