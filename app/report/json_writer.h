// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <optional>

namespace atlas::report {

/// Writes JSON in the order it is told, which QJsonObject (sorted keys) cannot. Used by one thread.
class JsonWriter
{
public:
    JsonWriter() = default;
    /// Goes on inside so many brackets, in the last of which something stands already or not.
    JsonWriter(int depth, bool somethingBefore) : m_depth(depth), m_first(!somethingBefore) {}

    void beginObject() { begin('{'); }
    void beginObject(const char *key)
    {
        name(key);
        begin('{');
    }
    void endObject() { end('}'); }
    void beginArray(const char *key)
    {
        name(key);
        begin('[');
    }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void add(const char *key, const QString &text)
    {
        name(key);
        item(quoted(text));
    }
    void add(const char *key, double number)
    {
        name(key);
        item(numeral(number));
    }
    void add(const char *key, std::int64_t number)
    {
        name(key);
        item(QByteArray::number(static_cast<qlonglong>(number)));
    }
    void add(const char *key, int number) { add(key, static_cast<std::int64_t>(number)); }
    void add(const char *key, bool yes)
    {
        name(key);
        item(yes ? "true" : "false");
    }
    void add(const char *key, const std::optional<double> &number);
    /// Maps (keys as they come, which is sorted), lists, texts, numbers, yes/no.
    void add(const char *key, const QVariant &value);
    void addNull(const char *key)
    {
        name(key);
        item("null");
    }
    /// An element of an array.
    void addItem(const QString &text) { item(quoted(text)); }

    QByteArray result() const { return m_text + '\n'; }
    /// So far.
    const QByteArray &written() const { return m_text; }

private:
    void name(const char *key);
    void begin(char bracket);
    void end(char bracket);
    void item(const QByteArray &text);
    void separate();
    void value(const QVariant &value);
    static QByteArray quoted(const QString &text);
    static QByteArray numeral(double number);

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true;  ///< nothing in the current bracket yet
    bool m_named = false; ///< a key stands before what comes next
};

} // namespace atlas::report
