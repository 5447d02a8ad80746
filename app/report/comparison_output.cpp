// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/comparison_output.h"

#include "app/crossing/figure_text.h"
#include "app/report/figures.h"
#include "app/report/json_writer.h"
#include "app/report/report_csv.h"
#include "app/report/text_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::report {

using namespace crossing;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonOutput)
};

constexpr const char *sectionNames[] = {"extent", "participants", "links", "network", "reach"};

std::optional<double> difference(const ComparisonRow &row)
{
    if (row.isText || row.cells.size() != 2 || !row.cells[0].value || !row.cells[1].value)
        return {};
    return *row.cells[1].value - *row.cells[0].value;
}

bool hasAny(const ComparisonRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const ComparisonCell &cell) { return cell.value || !cell.text.isEmpty(); });
}

QString signedText(const ComparisonRow &row, const QString &language)
{
    const std::optional<double> change = difference(row);
    return change ? changeText(row.unit, *change, language) : QString();
}

} // namespace

QString comparisonText(const Comparison &comparison, const QString &language)
{
    QStringList lines{printable(comparison.title), QString(std::min(widthOf(comparison.title), 100), QLatin1Char('='))};
    const QString missing = QStringLiteral("–");
    // Texts may be long: each on a line of its own under its label.
    for (const ComparisonRow &row : comparison.rows) {
        if (!row.isText || !hasAny(row))
            continue;
        lines << row.label;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            lines << printable(QStringLiteral("    %1: %2")
                                   .arg(comparison.columns[column].heading,
                                        row.cells[column].text.isEmpty() ? missing : row.cells[column].text));
    }
    QStringList header{Text::tr("Figure")};
    for (const ComparisonColumn &column : comparison.columns)
        header << column.heading;
    if (comparison.hasDifferences)
        header << Text::tr("Change");
    std::vector<QStringList> rows;
    for (const ComparisonRow &row : comparison.rows) {
        if (row.isText || !hasAny(row))
            continue;
        QStringList cells{row.label};
        for (const ComparisonCell &cell : row.cells)
            cells << (cell.value ? cell.text : missing);
        if (comparison.hasDifferences)
            cells << signedText(row, language);
        rows.push_back(std::move(cells));
    }
    lines << QString() << alignedTable(header, rows, QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray comparisonCsv(const Comparison &comparison)
{
    QStringList header{QStringLiteral("figure"), QStringLiteral("label"), QStringLiteral("unit")};
    for (const ComparisonColumn &column : comparison.columns)
        header << csvText(column.id);
    if (comparison.hasDifferences)
        header << QStringLiteral("difference");
    QByteArray out = header.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const ComparisonRow &row : comparison.rows) {
        QStringList fields{row.key, csvText(row.label), unitName(row.unit)};
        for (const ComparisonCell &cell : row.cells)
            fields << (cell.value ? plainNumber(*cell.value) : csvText(cell.text));
        if (comparison.hasDifferences) {
            const std::optional<double> change = difference(row);
            fields << (change ? plainNumber(*change) : QString());
        }
        out += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return out;
}

QByteArray comparisonJson(const Comparison &comparison)
{
    JsonWriter json;
    json.beginObject();
    json.add("format", QStringLiteral("cluster-atlas-comparison"));
    json.add("version", 1);
    json.add("title", comparison.title);
    json.beginArray("columns");
    for (const ComparisonColumn &column : comparison.columns) {
        json.beginObject();
        json.add("id", column.id);
        json.add("name", column.heading);
        json.endObject();
    }
    json.endArray();
    json.beginArray("rows");
    for (const ComparisonRow &row : comparison.rows) {
        json.beginObject();
        json.add("figure", row.key);
        json.add("label", row.label);
        json.add("section", QString::fromLatin1(sectionNames[static_cast<std::size_t>(row.section)]));
        json.add("unit", unitName(row.unit));
        QVariantList values;
        for (const ComparisonCell &cell : row.cells) {
            if (cell.value)
                values << *cell.value;
            else
                values << (cell.text.isEmpty() ? QVariant() : QVariant(cell.text));
        }
        json.add("values", QVariant(values));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace atlas::report
