// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/protocol/message.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <type_traits>

namespace atlas::maps::protocol {

namespace {

QJsonValue get(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key));
}

template <typename Value>
QJsonArray toArray(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(toJson(value));
    }
    return array;
}

QByteArray line(QJsonObject json, quint64 id, const char *kindKey, const char *kind)
{
    json.insert(QLatin1String(kindKey), QLatin1String(kind));
    json.insert(QLatin1String("id"), static_cast<double>(id));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// Reads the keys of one message; the first error stays.
class BodyReader
{
public:
    BodyReader(const QJsonObject &json, QString *error) : m_json(json), m_error(error) {}

    QString text(const char *key)
    {
        const QJsonValue value = get(m_json, key);
        if (!value.isString() || value.toString().size() > maximumTextLength) {
            fail(key, QStringLiteral("a text is needed"));
        }
        return value.toString();
    }
    double number(const char *key, double least, double most)
    {
        const QJsonValue value = get(m_json, key);
        const double read = value.toDouble();
        if (!value.isDouble() || !(read >= least && read <= most)) {
            fail(key, QStringLiteral("a number in range is needed"));
            return least;
        }
        return read;
    }
    int whole(const char *key, int least, int most) { return static_cast<int>(number(key, least, most)); }
    template <typename Value>
    Value value(const char *key)
    {
        Value read;
        if (!get(m_json, key).isObject()) {
            fail(key, QStringLiteral("an object is needed"));
            return read;
        }
        QString inner;
        if (!fromJson(get(m_json, key).toObject(), &read, &inner)) {
            fail(key, inner);
        }
        return read;
    }
    template <typename Value>
    QList<Value> values(const char *key)
    {
        QList<Value> list;
        const QJsonArray array = get(m_json, key).toArray();
        if (!get(m_json, key).isArray() || array.size() > maximumListLength) {
            fail(key, QStringLiteral("a list is needed"));
            return list;
        }
        for (int i = 0; i < array.size(); ++i) {
            Value read;
            QString inner;
            if (!fromJson(array.at(i).toObject(), &read, &inner)) {
                fail(key, inner);
                break;
            }
            list.append(read);
        }
        return list;
    }
    void fail(const char *key, const QString &what)
    {
        if (m_error->isEmpty()) {
            *m_error = QLatin1String(key) + QLatin1String(": ") + what;
        }
    }

private:
    QJsonObject m_json;
    QString *m_error;
};

bool parse(const QByteArray &bytes, const char *kindKey, QJsonObject *json, quint64 *id, QString *kind, QString *error)
{
    QJsonParseError parseError{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        *error = parseError.error == QJsonParseError::NoError ? QStringLiteral("an object is needed")
                                                              : parseError.errorString();
        return false;
    }
    *json = document.object();
    const double number = get(*json, "id").toDouble(-1.0);
    if (number < 0.0 || number > 9007199254740992.0 || std::floor(number) != number) {
        *error = QStringLiteral("id: a whole number is needed");
        return false;
    }
    *id = static_cast<quint64>(number);
    if (!get(*json, kindKey).isString()) {
        *error = QLatin1String(kindKey) + QStringLiteral(": a text is needed");
        return false;
    }
    *kind = get(*json, kindKey).toString();
    return true;
}

void checkSheetSize(BodyReader *reader, const ExportRequest &request)
{
    if (static_cast<double>(request.width) * request.height > maximumPixels) {
        reader->fail("width", QStringLiteral("the sheet is too large"));
    }
}

} // namespace

QByteArray encode(const Request &request)
{
    const auto body = [&request](const auto &message) -> QByteArray {
        using Body = std::decay_t<decltype(message)>;
        QJsonObject json;
        const char *verb = "";
        if constexpr (std::is_same_v<Body, HelloRequest>) {
            verb = "hello";
            json.insert(QLatin1String("protocol"), message.protocol);
            json.insert(QLatin1String("program"), message.program);
        } else if constexpr (std::is_same_v<Body, PictureRequest>) {
            verb = "picture";
            json.insert(QLatin1String("scene"), toJson(message.scene));
            json.insert(QLatin1String("view"), toJson(message.view));
            json.insert(QLatin1String("file"), message.file);
        } else if constexpr (std::is_same_v<Body, CancelRequest>) {
            verb = "cancel";
            json.insert(QLatin1String("target"), static_cast<double>(message.target));
        } else if constexpr (std::is_same_v<Body, ExportRequest>) {
            verb = "export";
            json.insert(QLatin1String("scene"), toJson(message.scene));
            json.insert(QLatin1String("extent"), toJson(message.extent));
            json.insert(QLatin1String("crs"), message.crs);
            json.insert(QLatin1String("sheet"), toJson(message.sheet));
            json.insert(QLatin1String("format"), message.format);
            json.insert(QLatin1String("width"), message.width);
            json.insert(QLatin1String("height"), message.height);
            json.insert(QLatin1String("dpi"), message.dpi);
            json.insert(QLatin1String("file"), message.file);
        } else if constexpr (std::is_same_v<Body, ProjectRequest>) {
            verb = "project";
            json.insert(QLatin1String("scene"), toJson(message.scene));
            json.insert(QLatin1String("extent"), toJson(message.extent));
            json.insert(QLatin1String("crs"), message.crs);
            json.insert(QLatin1String("title"), message.title);
            json.insert(QLatin1String("file"), message.file);
        } else if constexpr (std::is_same_v<Body, StylesRequest>) {
            verb = "styles";
            json.insert(QLatin1String("scene"), toJson(message.scene));
        } else if constexpr (std::is_same_v<Body, PingRequest>) {
            verb = "ping";
        } else {
            static_assert(std::is_same_v<Body, QuitRequest>);
            verb = "quit";
        }
        return line(json, request.id, "verb", verb);
    };
    return std::visit(body, request.body);
}

QByteArray encode(const Reply &reply)
{
    const auto body = [&reply](const auto &message) -> QByteArray {
        using Body = std::decay_t<decltype(message)>;
        QJsonObject json;
        const char *kind = "";
        if constexpr (std::is_same_v<Body, HelloReply>) {
            kind = "hello";
            json.insert(QLatin1String("versions"), toJson(message.versions));
        } else if constexpr (std::is_same_v<Body, ProgressReply>) {
            kind = "progress";
            json.insert(QLatin1String("layer"), message.layer);
            json.insert(QLatin1String("phase"), message.phase);
        } else if constexpr (std::is_same_v<Body, DoneReply>) {
            kind = "done";
            json.insert(QLatin1String("width"), message.width);
            json.insert(QLatin1String("height"), message.height);
            json.insert(QLatin1String("warnings"), toArray(message.warnings));
            json.insert(QLatin1String("styles"), toArray(message.styles));
        } else if constexpr (std::is_same_v<Body, FailedReply>) {
            kind = "failed";
            json.insert(QLatin1String("code"), message.code);
            json.insert(QLatin1String("layer"), message.layer);
            json.insert(QLatin1String("detail"), message.detail);
        } else if constexpr (std::is_same_v<Body, CancelledReply>) {
            kind = "cancelled";
        } else {
            static_assert(std::is_same_v<Body, PongReply>);
            kind = "pong";
        }
        return line(json, reply.id, "reply", kind);
    };
    return std::visit(body, reply.body);
}

Decoded decode(const QByteArray &bytes, Request *request, QString *error)
{
    error->clear();
    QJsonObject json;
    QString verb;
    request->id = 0;
    if (!parse(bytes, "verb", &json, &request->id, &verb, error)) {
        return Decoded::Invalid;
    }
    BodyReader reader(json, error);
    if (verb == QLatin1String("hello")) {
        HelloRequest hello;
        hello.protocol = reader.whole("protocol", 0, 1000000);
        hello.program = reader.text("program");
        request->body = hello;
    } else if (verb == QLatin1String("picture")) {
        PictureRequest picture;
        picture.scene = reader.value<Scene>("scene");
        picture.view = reader.value<View>("view");
        picture.file = reader.text("file");
        request->body = picture;
    } else if (verb == QLatin1String("cancel")) {
        request->body = CancelRequest{static_cast<quint64>(reader.number("target", 0.0, 9007199254740992.0))};
    } else if (verb == QLatin1String("export")) {
        ExportRequest sheet;
        sheet.scene = reader.value<Scene>("scene");
        sheet.extent = reader.value<Extent>("extent");
        sheet.crs = reader.text("crs");
        sheet.sheet = reader.value<Sheet>("sheet");
        sheet.format = reader.text("format");
        sheet.width = reader.whole("width", 64, maximumSide);
        sheet.height = reader.whole("height", 64, maximumSide);
        sheet.dpi = reader.number("dpi", 36.0, 1200.0);
        sheet.file = reader.text("file");
        checkSheetSize(&reader, sheet);
        request->body = sheet;
    } else if (verb == QLatin1String("project")) {
        ProjectRequest project;
        project.scene = reader.value<Scene>("scene");
        project.extent = reader.value<Extent>("extent");
        project.crs = reader.text("crs");
        project.title = reader.text("title");
        project.file = reader.text("file");
        request->body = project;
    } else if (verb == QLatin1String("styles")) {
        request->body = StylesRequest{reader.value<Scene>("scene")};
    } else if (verb == QLatin1String("ping")) {
        request->body = PingRequest{};
    } else if (verb == QLatin1String("quit")) {
        request->body = QuitRequest{};
    } else {
        return Decoded::Unknown;
    }
    return error->isEmpty() ? Decoded::Message : Decoded::Invalid;
}

Decoded decode(const QByteArray &bytes, Reply *reply, QString *error)
{
    error->clear();
    QJsonObject json;
    QString kind;
    reply->id = 0;
    if (!parse(bytes, "reply", &json, &reply->id, &kind, error)) {
        return Decoded::Invalid;
    }
    BodyReader reader(json, error);
    if (kind == QLatin1String("hello")) {
        reply->body = HelloReply{reader.value<Versions>("versions")};
    } else if (kind == QLatin1String("progress")) {
        ProgressReply progress;
        progress.layer = reader.text("layer");
        progress.phase = reader.text("phase");
        reply->body = progress;
    } else if (kind == QLatin1String("done")) {
        DoneReply done;
        done.width = reader.whole("width", 0, maximumSide * 8);
        done.height = reader.whole("height", 0, maximumSide * 8);
        done.warnings = reader.values<Warning>("warnings");
        done.styles = reader.values<TableStyle>("styles");
        reply->body = done;
    } else if (kind == QLatin1String("failed")) {
        FailedReply failed;
        failed.code = reader.text("code");
        failed.layer = reader.text("layer");
        failed.detail = reader.text("detail");
        reply->body = failed;
    } else if (kind == QLatin1String("cancelled")) {
        reply->body = CancelledReply{};
    } else if (kind == QLatin1String("pong")) {
        reply->body = PongReply{};
    } else {
        return Decoded::Unknown;
    }
    return error->isEmpty() ? Decoded::Message : Decoded::Invalid;
}

} // namespace atlas::maps::protocol
