// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_wire.h"

#include <QtEndian>

#include <cstring>
#include <type_traits>

namespace atlas::intake {

namespace {

class Writer
{
public:
    template <typename T>
    void number(T value)
    {
        static_assert(std::is_arithmetic_v<T>);
        char bytes[sizeof(T)];
        if constexpr (std::is_floating_point_v<T>)
            std::memcpy(bytes, &value, sizeof(T));
        else
            qToLittleEndian(value, bytes);
        m_bytes.append(bytes, sizeof(T));
    }
    void flag(bool value) { number<quint8>(value ? 1 : 0); }
    void count(std::size_t value) { number(static_cast<quint32>(value)); }
    void bytes(const QByteArray &value)
    {
        count(static_cast<std::size_t>(value.size()));
        m_bytes += value;
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    void texts(const QStringList &values)
    {
        count(static_cast<std::size_t>(values.size()));
        for (const QString &value : values)
            text(value);
    }
    void point(model::LonLat value)
    {
        number(value.lon);
        number(value.lat);
    }
    void shape(const model::Shape &value)
    {
        count(value.points.size());
        for (const model::LonLat &p : value.points)
            point(p);
        for (const auto *starts : {&value.ringStarts, &value.partStarts}) {
            count(starts->size());
            for (const std::uint32_t start : *starts)
                number(start);
        }
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what Writer wrote. After the first thing that can't be, everything is empty and isSound() is false.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isSound() const { return m_sound; }
    bool isDone() const { return m_sound && m_at == m_bytes.size(); }

    template <typename T>
    T number()
    {
        if (!has(sizeof(T)))
            return {};
        T value{};
        if constexpr (std::is_floating_point_v<T>)
            std::memcpy(&value, m_bytes.constData() + m_at, sizeof(T));
        else
            value = qFromLittleEndian<T>(m_bytes.constData() + m_at);
        m_at += static_cast<qsizetype>(sizeof(T));
        return value;
    }
    bool flag() { return number<quint8>() != 0; }
    /// How many things follow, of which each takes at least so many bytes.
    std::size_t count(std::size_t leastBytes)
    {
        const auto value = static_cast<std::size_t>(number<quint32>());
        if (!m_sound || value > static_cast<std::size_t>(m_bytes.size() - m_at) / leastBytes) {
            m_sound = false;
            return 0;
        }
        return value;
    }
    QByteArray bytes()
    {
        const auto size = static_cast<qsizetype>(count(1));
        QByteArray value = m_bytes.mid(m_at, size);
        m_at += size;
        return value;
    }
    QString text() { return QString::fromUtf8(bytes()); }
    QStringList texts()
    {
        QStringList values;
        const std::size_t size = count(4);
        values.reserve(static_cast<qsizetype>(size));
        for (std::size_t index = 0; index < size; ++index)
            values += text();
        return values;
    }
    model::LonLat point()
    {
        const double lon = number<double>();
        return {lon, number<double>()};
    }
    model::Shape shape()
    {
        model::Shape value;
        value.points.resize(count(16));
        for (model::LonLat &p : value.points)
            p = point();
        starts(value.ringStarts, value.points.size());
        starts(value.partStarts, value.ringStarts.size());
        const bool hollow =
            value.ringStarts.empty() != value.points.empty() || value.partStarts.empty() != value.ringStarts.empty();
        m_sound = m_sound && !hollow;
        return m_sound ? value : model::Shape();
    }
    void refuse() { m_sound = false; }

private:
    bool has(std::size_t size)
    {
        m_sound = m_sound && static_cast<std::size_t>(m_bytes.size() - m_at) >= size;
        return m_sound;
    }
    /// Indices that begin at 0, rise, and stay below a bound.
    void starts(std::vector<std::uint32_t> &values, std::size_t bound)
    {
        values.resize(count(4));
        for (std::size_t index = 0; index < values.size(); ++index) {
            values[index] = number<std::uint32_t>();
            const bool rises = index == 0 ? values[index] == 0 : values[index] > values[index - 1];
            m_sound = m_sound && rises && values[index] < bound;
        }
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_sound = true;
};

void write(Writer &writer, const std::vector<RowNote> &notes)
{
    writer.count(notes.size());
    for (const RowNote &note : notes) {
        writer.number(static_cast<qint64>(note.row));
        writer.text(note.what);
    }
}

std::vector<RowNote> readNotes(Reader &reader)
{
    std::vector<RowNote> notes(reader.count(12));
    for (RowNote &note : notes) {
        note.row = reader.number<qint64>();
        note.what = reader.text();
    }
    return notes;
}

void write(Writer &writer, const model::Problem &problem)
{
    for (const QString &text : {problem.file, problem.where, problem.what, problem.remedy})
        writer.text(text);
}

model::Problem readProblem(Reader &reader)
{
    model::Problem problem;
    for (QString *text : {&problem.file, &problem.where, &problem.what, &problem.remedy})
        *text = reader.text();
    return problem;
}

void write(Writer &writer, const SourceTable &table)
{
    for (const QString &text :
         {table.file, table.layer, table.encoding.name, table.encoding.how, table.crsWkt, table.crsName})
        writer.text(text);
    writer.texts(table.columns);
    writer.number(static_cast<qint32>(table.headerRow));
    writer.flag(table.hasGeometry);
    writer.count(table.top.size());
    for (const QStringList &record : table.top)
        writer.texts(record);
    writer.count(table.encodings.size());
    for (const EncodingSample &sample : table.encodings) {
        writer.text(sample.name);
        writer.flag(sample.fits);
        writer.texts(sample.texts);
    }
    write(writer, table.dropped);
    write(writer, table.warnings);
    writer.count(table.rows.size());
    for (const SourceTable::Row &row : table.rows) {
        writer.number(static_cast<qint64>(row.number));
        for (const QString &cell : row.cells)
            writer.text(cell);
        writer.number(static_cast<quint8>((row.point ? 1 : 0) | (row.shape ? 2 : 0)));
        if (row.point)
            writer.point(*row.point);
        if (row.shape)
            writer.shape(*row.shape);
    }
}

SourceTable readTableFrom(Reader &reader)
{
    SourceTable table;
    for (QString *text :
         {&table.file, &table.layer, &table.encoding.name, &table.encoding.how, &table.crsWkt, &table.crsName})
        *text = reader.text();
    table.columns = reader.texts();
    table.headerRow = reader.number<qint32>();
    table.hasGeometry = reader.flag();
    table.top.resize(reader.count(4));
    for (QStringList &record : table.top)
        record = reader.texts();
    table.encodings.resize(reader.count(9));
    for (EncodingSample &sample : table.encodings) {
        sample.name = reader.text();
        sample.fits = reader.flag();
        sample.texts = reader.texts();
    }
    table.dropped = readNotes(reader);
    table.warnings = readNotes(reader);
    const auto columns = static_cast<std::size_t>(table.columns.size());
    table.rows.resize(reader.count(9 + 4 * columns));
    for (SourceTable::Row &row : table.rows) {
        row.number = reader.number<qint64>();
        row.cells.reserve(table.columns.size());
        for (std::size_t column = 0; column < columns; ++column)
            row.cells += reader.text();
        const auto parts = reader.number<quint8>();
        if ((parts & 1U) != 0)
            row.point = reader.point();
        if ((parts & 2U) != 0)
            row.shape = std::make_shared<const model::Shape>(reader.shape());
        if (!reader.isSound())
            return {};
    }
    if (table.headerRow < 0)
        reader.refuse();
    return table;
}

void write(Writer &writer, const RawLayer &layer)
{
    for (const QString &text : {layer.name, layer.format, layer.crsWkt, layer.crsName, layer.encoding.wanted,
                                layer.encoding.stated, layer.encoding.statedBy})
        writer.text(text);
    writer.count(layer.columns.size());
    for (const QByteArray &column : layer.columns)
        writer.bytes(column);
    write(writer, layer.notes);
    writer.count(layer.features.size());
    for (const RawFeature &feature : layer.features) {
        for (const QByteArray &cell : feature.cells)
            writer.bytes(cell);
        writer.number(
            static_cast<quint8>((feature.point ? 1 : 0) | (feature.shape ? 2 : 0) | (feature.hasGeometry ? 4 : 0)));
        if (feature.point)
            writer.point(*feature.point);
        if (feature.shape)
            writer.shape(*feature.shape);
    }
}

RawLayer readLayerFrom(Reader &reader)
{
    RawLayer layer;
    for (QString *text : {&layer.name, &layer.format, &layer.crsWkt, &layer.crsName, &layer.encoding.wanted,
                          &layer.encoding.stated, &layer.encoding.statedBy})
        *text = reader.text();
    layer.columns.resize(reader.count(4));
    for (QByteArray &column : layer.columns)
        column = reader.bytes();
    layer.notes = readNotes(reader);
    layer.features.resize(reader.count(1 + 4 * layer.columns.size()));
    for (RawFeature &feature : layer.features) {
        feature.cells.resize(layer.columns.size());
        for (QByteArray &cell : feature.cells)
            cell = reader.bytes();
        const auto parts = reader.number<quint8>();
        if ((parts & 1U) != 0)
            feature.point = reader.point();
        if ((parts & 2U) != 0)
            feature.shape = reader.shape();
        feature.hasGeometry = (parts & 4U) != 0;
        if (!reader.isSound())
            return {};
    }
    return layer;
}

void write(Writer &writer, const SourceParts &parts)
{
    writer.text(parts.format);
    writer.count(parts.parts.size());
    for (const SourcePart &part : parts.parts) {
        writer.text(part.name);
        writer.number(static_cast<qint64>(part.rows));
        writer.number(static_cast<quint8>(part.geometry));
    }
}

SourceParts readPartsFrom(Reader &reader)
{
    SourceParts parts;
    parts.format = reader.text();
    parts.parts.resize(reader.count(13));
    for (SourcePart &part : parts.parts) {
        part.name = reader.text();
        part.rows = reader.number<qint64>();
        const auto geometry = reader.number<quint8>();
        if (geometry > static_cast<quint8>(SourcePart::Geometry::Mixed))
            reader.refuse();
        else
            part.geometry = static_cast<SourcePart::Geometry>(geometry);
    }
    return parts;
}

} // namespace

QByteArray framed(Frame kind, const QByteArray &content)
{
    QByteArray frame(frameHead, '\0');
    frame[0] = static_cast<char>(kind);
    qToLittleEndian(static_cast<quint32>(content.size()), frame.data() + 1);
    return frame + content;
}

std::optional<quint32> frameLength(const QByteArray &head)
{
    if (head.size() < frameHead || !QByteArrayView("QPA").contains(head[0]))
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(head.constData() + 1);
    return length <= longestFrame ? std::optional(length) : std::nullopt;
}

QByteArray encode(const ReaderRequest &request)
{
    Writer writer;
    writer.number(static_cast<quint8>(request.reading));
    writer.text(request.table.file);
    writer.text(request.table.layer);
    writer.text(request.table.encoding);
    writer.number(static_cast<qint32>(request.table.headerRow));
    writer.flag(request.table.encodings);
    writer.flag(request.content == LayerContent::Polygons);
    return writer.take();
}

std::optional<ReaderRequest> decodeRequest(const QByteArray &content)
{
    Reader reader(content);
    ReaderRequest request;
    const auto reading = reader.number<quint8>();
    request.reading = static_cast<Reading>(reading);
    request.table.file = reader.text();
    request.table.layer = reader.text();
    request.table.encoding = reader.text();
    request.table.headerRow = reader.number<qint32>();
    request.table.encodings = reader.flag();
    request.content = reader.flag() ? LayerContent::Polygons : LayerContent::Anything;
    const bool sound = reader.isDone() && reading <= static_cast<quint8>(Reading::Parts);
    return sound ? std::optional(std::move(request)) : std::nullopt;
}

QByteArray encode(const ReaderProgress &progress)
{
    Writer writer;
    writer.text(progress.step);
    writer.number(progress.fraction);
    return writer.take();
}

std::optional<ReaderProgress> decodeProgress(const QByteArray &content)
{
    Reader reader(content);
    ReaderProgress progress;
    progress.step = reader.text();
    progress.fraction = reader.number<double>();
    return reader.isDone() ? std::optional(progress) : std::nullopt;
}

QByteArray encode(const ReaderAnswer &answer)
{
    Writer writer;
    writer.number(static_cast<quint8>(answer.index()));
    std::visit([&](const auto &content) { write(writer, content); }, answer);
    return writer.take();
}

std::optional<ReaderAnswer> decodeAnswer(const QByteArray &content)
{
    Reader reader(content);
    ReaderAnswer answer;
    switch (reader.number<quint8>()) {
    case 0:
        answer = readProblem(reader);
        break;
    case 1:
        answer = readTableFrom(reader);
        break;
    case 2:
        answer = readLayerFrom(reader);
        break;
    case 3:
        answer = readPartsFrom(reader);
        break;
    default:
        return std::nullopt;
    }
    return reader.isDone() ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace atlas::intake
