// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/table_source.h"

#include "app/intake/delimited_text.h"
#include "app/intake/gdal_setup.h"
#include "app/intake/layer_file.h"
#include "app/intake/reader_process.h"
#include "app/intake/spreadsheet.h"
#include "app/intake/text_codec.h"
#include "app/intake/translate.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

constexpr qint64 biggestText = qint64{512} << 20;
constexpr qsizetype sampleBytes = qsizetype{1} << 20;
constexpr qsizetype sampleTexts = 12;

bool isPlain(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The encodings on offer with what the texts would read like; nothing when all of them read alike.
std::vector<EncodingSample> encodingSamples(const QList<QByteArray> &texts, const QString &settled)
{
    QList<QByteArray> telling;
    for (const QByteArray &text : texts) {
        if (!isPlain(text) && !telling.contains(text) && telling.size() < sampleTexts)
            telling += text;
    }
    std::vector<EncodingSample> samples;
    if (telling.isEmpty())
        return samples;
    QStringList names = offeredEncodings();
    names.removeAll(QStringLiteral("UTF-16")); // told by its mark or its zero bytes, or it is not
    if (!names.contains(settled))
        names.prepend(settled);
    for (const QString &name : names) {
        EncodingSample sample{name, true, {}};
        for (const QByteArray &text : telling)
            sample.texts += TextEncoding{name, {}}.decode(text).simplified();
        for (const QByteArray &text : texts)
            sample.fits = sample.fits && (isPlain(text) || decodeText(text, name));
        samples.push_back(std::move(sample));
    }
    return samples;
}

/// The cells of a text whose encoding is not known, roughly.
QList<QByteArray> roughCells(const QByteArray &bytes)
{
    QList<QByteArray> cells;
    QByteArray cell;
    for (const char c : bytes.left(sampleBytes)) {
        if (c != '\n' && c != '\r' && c != ',' && c != ';' && c != '\t' && c != '"') {
            cell += c;
            continue;
        }
        if (!cell.isEmpty())
            cells += cell;
        cell.clear();
    }
    return cells;
}

/// The apostrophe that keeps spreadsheets from taking a text for a formula ("'=1+1") is none of the text's.
void takeGuardAway(QString &cell)
{
    if (!cell.startsWith(u'\''))
        return;
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    if (first != cell.end() && QStringLiteral("=+-@").contains(*first))
        cell.remove(0, 1);
}

Result<SourceTable> tableFromText(const QString &path, const TableRequest &request, model::Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{{}, {}, translate("Intake", "the file can't be read"), {}};
    if (file.size() > biggestText)
        return Problem{{}, {}, translate("Intake", "the file is too big"), translate("Intake", "divide it")};
    const QByteArray bytes = file.readAll();
    Result<TextEncoding> encoding = settleFileEncoding(bytes, request.encoding);
    if (!encoding)
        return encoding.problem();
    Result<DelimitedText> text = splitDelimited(decodeText(bytes, encoding->name).value_or(QString()), progress);
    if (!text)
        return text.problem();
    for (QStringList &record : text.value().records) {
        for (QString &cell : record)
            takeGuardAway(cell);
    }
    Result<SourceTable> table = tableFromRecords(text->records, request.headerRow);
    if (!table)
        return table;
    table.value().encoding = *encoding;
    if (request.encodings && encoding->name.startsWith(QLatin1String("UTF-16")))
        table.value().encodings = {{encoding->name, true, {}}};
    else if (request.encodings)
        table.value().encodings = encodingSamples(roughCells(bytes), encoding->name);
    return table;
}

Result<SourceTable> tableFromSheet(const QString &path, const TableRequest &request, model::Progress &progress)
{
    Result<Sheet> sheet = readSheet(path, request.file, request.layer, progress);
    if (!sheet)
        return sheet.problem();
    Result<SourceTable> table = tableFromRecords(sheet->records, request.headerRow);
    if (!table)
        return table;
    table.value().layer = sheet->name;
    table.value().encoding = {QStringLiteral("UTF-8"), translate("Intake", "as the format demands")};
    return table;
}

Result<SourceTable> tableFromLayer(const TableRequest &request, model::Progress &progress)
{
    Result<RawLayer> layer = readLayer(request.file, request.layer, progress, LayerContent::Anything);
    if (!layer)
        return layer.problem();
    RawLayer raw = std::move(layer).value();
    raw.encoding.wanted = request.encoding;
    Result<TextEncoding> encoding = settleEncoding(raw.encoding, [&](const auto &use) {
        for (const QByteArray &column : raw.columns)
            use(column);
        for (const RawFeature &feature : raw.features) {
            for (const QByteArray &cell : feature.cells)
                use(cell);
        }
    });
    if (!encoding)
        return encoding.problem();
    SourceTable table;
    table.layer = raw.name;
    table.encoding = *encoding;
    table.crsWkt = raw.crsWkt;
    table.crsName = raw.crsName;
    table.warnings = raw.notes;
    if (request.encodings) {
        QList<QByteArray> texts(raw.columns.begin(), raw.columns.end());
        qsizetype bytes = 0;
        for (const RawFeature &feature : raw.features) {
            for (const QByteArray &cell : feature.cells) {
                texts += cell;
                bytes += cell.size();
            }
            if (bytes > sampleBytes)
                break;
        }
        table.encodings = encodingSamples(texts, encoding->name);
    }
    QStringList headers;
    for (const QByteArray &column : raw.columns)
        headers += encoding->decode(column);
    table.columns = distinctColumnNames(headers);
    table.rows.reserve(raw.features.size());
    for (std::size_t index = 0; index < raw.features.size(); ++index) {
        RawFeature &feature = raw.features[index];
        SourceTable::Row row;
        row.number = static_cast<std::int64_t>(index) + 1;
        for (const QByteArray &cell : feature.cells)
            row.cells += encoding->decode(cell).trimmed();
        row.point = feature.point;
        if (feature.shape)
            row.shape = std::make_shared<const model::Shape>(std::move(*feature.shape));
        table.hasGeometry = table.hasGeometry || feature.hasGeometry;
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<SourceTable> readTableHere(const TableRequest &request, model::Progress &progress)
{
    const Result<QString> path = localFile(request.file);
    if (!path)
        return path.problem();
    progress.begin(translate("Intake", "Reading the file"), 0);
    const QString suffix = QFileInfo(*path).suffix().toLower();
    Result<SourceTable> table = [&] {
        if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt") ||
            suffix == QLatin1String("tab"))
            return tableFromText(*path, request, progress);
        if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") || suffix == QLatin1String("ods"))
            return tableFromSheet(*path, request, progress);
        return tableFromLayer(request, progress);
    }();
    if (!table) {
        Problem problem = table.problem();
        problem.file = request.file;
        return problem;
    }
    table.value().file = request.file;
    if (table->rows.empty())
        return Problem{request.file, table->layer, translate("Intake", "there are no rows of data in it"),
                       translate("Intake", "choose another file")};
    return table;
}

} // namespace

Result<SourceTable> readTable(const TableRequest &request, model::Progress &progress)
{
    return readsElsewhere() ? readTableElsewhere(request, progress) : readTableHere(request, progress);
}

} // namespace atlas::intake
