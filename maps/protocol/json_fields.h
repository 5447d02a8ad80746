// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cmath>
#include <type_traits>

/// One description per value type serves writing and reading: `describe(fields, value)` names each key once, and
/// `fields` is either a FieldWriter or a FieldReader. Internal to this folder.
namespace atlas::maps::protocol {

struct Range
{
    double least = -1e12;
    double most = 1e12;
};

class FieldWriter
{
public:
    void text(const char *key, const QString &value, int = 0) { m_object.insert(QLatin1String(key), value); }
    void number(const char *key, double value, Range = {}) { m_object.insert(QLatin1String(key), value); }
    void whole(const char *key, int value, Range = {}) { m_object.insert(QLatin1String(key), value); }
    void flag(const char *key, bool value) { m_object.insert(QLatin1String(key), value); }
    void colour(const char *key, const QString &value) { text(key, value); }
    void texts(const char *key, const QStringList &values)
    {
        m_object.insert(QLatin1String(key), QJsonArray::fromStringList(values));
    }
    template <typename Value>
    void values(const char *key, const QList<Value> &list, int = 0)
    {
        QJsonArray array;
        for (const Value &value : list) {
            FieldWriter writer;
            describe(writer, value);
            array.append(writer.object());
        }
        m_object.insert(QLatin1String(key), array);
    }
    template <typename Value>
    void value(const char *key, const Value &value)
    {
        FieldWriter writer;
        describe(writer, value);
        m_object.insert(QLatin1String(key), writer.object());
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

class FieldReader
{
public:
    FieldReader(const QJsonObject &object, const QString &path, QString *error)
        : m_object(object), m_path(path), m_error(error)
    {
    }

    void text(const char *key, QString &value, int longest = maximumTextLength)
    {
        const QJsonValue json = take(key);
        if (!json.isString()) {
            fail(key, "a text is needed");
        } else if (json.toString().size() > longest) {
            fail(key, "the text is too long");
        } else if (json.toString().contains(QChar(u'\0'))) {
            fail(key, "the text holds a zero character");
        } else {
            value = json.toString();
        }
    }
    void number(const char *key, double &value, Range range = {})
    {
        const QJsonValue json = take(key);
        const double read = json.toDouble();
        if (!json.isDouble() || !std::isfinite(read)) {
            fail(key, "a number is needed");
        } else if (read < range.least || read > range.most) {
            fail(key, "the number is out of range");
        } else {
            value = read;
        }
    }
    void whole(const char *key, int &value, Range range = {0, 1e9})
    {
        double read = 0.0;
        number(key, read, range);
        if (std::floor(read) != read) {
            fail(key, "a whole number is needed");
        } else if (ok()) {
            value = static_cast<int>(read);
        }
    }
    void flag(const char *key, bool &value)
    {
        const QJsonValue json = take(key);
        if (!json.isBool()) {
            fail(key, "true or false is needed");
        } else {
            value = json.toBool();
        }
    }
    void colour(const char *key, QString &value)
    {
        text(key, value, 7);
        bool valid = value.size() == 7 && value.at(0) == QChar(u'#');
        for (qsizetype i = 1; valid && i < value.size(); ++i) {
            const char16_t c = value.at(static_cast<int>(i)).unicode();
            valid = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        }
        if (!valid) {
            fail(key, "a colour as #rrggbb is needed");
        }
    }
    void texts(const char *key, QStringList &values)
    {
        const QJsonArray array = list(key, maximumListLength);
        values.clear();
        for (const auto &json : array) {
            if (!json.isString() || json.toString().size() > maximumTextLength) {
                fail(key, "a list of texts is needed");
                return;
            }
            values.append(json.toString());
        }
    }
    template <typename Value>
    void values(const char *key, QList<Value> &values, int longest = maximumListLength)
    {
        const QJsonArray array = list(key, longest);
        values.clear();
        for (int i = 0; i < array.size() && ok(); ++i) {
            if (!array.at(i).isObject()) {
                fail(key, "a list of objects is needed");
                return;
            }
            FieldReader reader(
                array.at(i).toObject(),
                m_path + QLatin1String(key) + QLatin1Char('[') + QString::number(i) + QLatin1String("]."), m_error);
            Value value;
            describe(reader, value);
            values.append(value);
        }
    }
    template <typename Value>
    void value(const char *key, Value &value)
    {
        const QJsonValue json = take(key);
        if (!json.isObject()) {
            fail(key, "an object is needed");
            return;
        }
        FieldReader reader(json.toObject(), m_path + QLatin1String(key) + QLatin1Char('.'), m_error);
        describe(reader, value);
    }

    [[nodiscard]] bool ok() const { return m_error->isEmpty(); }
    void fail(const char *key, const char *what)
    {
        if (ok()) {
            *m_error = m_path + QLatin1String(key) + QLatin1String(": ") + QLatin1String(what);
        }
    }

private:
    QJsonValue take(const char *key) const { return m_object.value(QLatin1String(key)); }
    QJsonArray list(const char *key, int longest)
    {
        const QJsonValue json = take(key);
        if (!json.isArray()) {
            fail(key, "a list is needed");
            return {};
        }
        if (json.toArray().size() > longest) {
            fail(key, "the list is too long");
            return {};
        }
        return json.toArray();
    }

    QJsonObject m_object;
    QString m_path;
    QString *m_error;
};

} // namespace atlas::maps::protocol
