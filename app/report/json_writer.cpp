// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/json_writer.h"

#include "app/report/figures.h"

#include <QMetaType>

#include <cmath>

namespace atlas::report {

void JsonWriter::add(const char *key, const std::optional<double> &number)
{
    if (number)
        add(key, *number);
    else
        addNull(key);
}

void JsonWriter::add(const char *key, const QVariant &v)
{
    name(key);
    value(v);
}

void JsonWriter::name(const char *key)
{
    separate();
    m_text += quoted(QString::fromUtf8(key)) + ": ";
    m_named = true;
}

void JsonWriter::separate()
{
    if (m_named)
        return;
    if (m_depth > 0)
        m_text += (m_first ? QByteArray("\n") : QByteArray(",\n")) + QByteArray(2 * m_depth, ' ');
    m_first = false;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_named = false;
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    m_text += bracket;
    m_first = false;
}

void JsonWriter::item(const QByteArray &text)
{
    separate();
    m_named = false;
    m_text += text;
}

void JsonWriter::value(const QVariant &v)
{
    switch (v.typeId()) {
    case QMetaType::QVariantMap: {
        const QVariantMap map = v.toMap();
        begin('{');
        for (auto it = map.begin(); it != map.end(); ++it) {
            name(it.key().toUtf8().constData());
            value(it.value());
        }
        end('}');
        break;
    }
    case QMetaType::QVariantList:
    case QMetaType::QStringList: {
        begin('[');
        for (const QVariant &element : v.toList())
            value(element);
        end(']');
        break;
    }
    case QMetaType::Bool:
        item(v.toBool() ? "true" : "false");
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        item(QByteArray::number(v.toLongLong()));
        break;
    case QMetaType::Double:
        item(numeral(v.toDouble()));
        break;
    default:
        item(v.isValid() ? quoted(v.toString()) : QByteArray("null"));
        break;
    }
}

QByteArray JsonWriter::quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(static_cast<uint>(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

QByteArray JsonWriter::numeral(double number)
{
    return std::isfinite(number) ? plainNumber(number).toLatin1() : QByteArray("null");
}

} // namespace atlas::report
