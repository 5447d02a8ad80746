// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/protocol/line_splitter.h"
#include "maps/protocol/message.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace atlas::maps::protocol;

namespace {

Scene sampleScene()
{
    Scene scene;
    Layer layer;
    layer.role = QStringLiteral("cluster_extents");
    layer.title = QString::fromUtf8("클러스터 \"A\"\n줄");
    layer.dataset = QStringLiteral("/data/map.gpkg");
    layer.table = QStringLiteral("clusters");
    layer.clusters = QStringList{QStringLiteral("a"), QStringLiteral("b'c")};
    layer.opacity = 0.5;
    scene.layers = {layer, layer};
    for (QString *colour :
         {&scene.style.background, &scene.style.land, &scene.style.provinceLine, &scene.style.districtLine,
          &scene.style.text, &scene.style.mutedText, &scene.style.halo, &scene.style.crossing, &scene.style.linkWithin,
          &scene.style.linkUnplaced, &scene.style.emphasis}) {
        *colour = QStringLiteral("#12aBef");
    }
    scene.style.participantKinds = {{QStringLiteral("firm"), QStringLiteral("circle"), QStringLiteral("#0072b2")}};
    scene.style.labelLanguage = QStringLiteral("ko");
    scene.style.clusterProvinces = {{QStringLiteral("c'1"), QStringLiteral("11")}};
    scene.style.hatches = {{QStringLiteral("31"), QStringLiteral("diamonds"), QStringLiteral("#c44a00")}};
    scene.style.qml = {{QStringLiteral("links"), QStringLiteral("<qgis>\n</qgis>")}};
    scene.datasetRevision = 12.0;
    return scene;
}

View sampleView()
{
    View view;
    view.crs = QStringLiteral("EPSG:5179");
    view.x = 1e6;
    view.y = 2e6;
    view.unitsPerPixel = 120.5;
    view.width = 640;
    view.height = 480;
    view.devicePixelRatio = 1.5;
    return view;
}

QList<Request> sampleRequests()
{
    PictureRequest picture{sampleScene(), sampleView(), QStringLiteral("/run/x/picture")};
    const QList<LegendEntry> legend = {
        {QStringLiteral("participants"), QStringLiteral("firm"), QString::fromUtf8("기업")}};
    ExportRequest sheet;
    sheet.scene = sampleScene();
    sheet.extent = {0.0, 0.0, 10.0, 10.0};
    sheet.crs = QStringLiteral("EPSG:5179");
    sheet.sheet.title = QString::fromUtf8("제목");
    sheet.sheet.credits = QStringList{QStringLiteral("one"), QStringLiteral("two")};
    sheet.sheet.legend = legend;
    sheet.format = QStringLiteral("pdf");
    sheet.width = 1000;
    sheet.height = 700;
    sheet.file = QStringLiteral("/tmp/out.pdf");
    ProjectRequest project{sampleScene(), sheet.extent, sheet.crs, sheet.sheet.title, QStringLiteral("/tmp/out.qgs")};
    return {{1, HelloRequest{protocolVersion, QStringLiteral("test 1")}},
            {2, picture},
            {3, CancelRequest{2}},
            {4, StylesRequest{sampleScene()}},
            {5, sheet},
            {6, project},
            {7, PingRequest{}},
            {8, QuitRequest{}}};
}

QList<Reply> sampleReplies()
{
    DoneReply done;
    done.width = 960;
    done.height = 720;
    done.warnings = {{QLatin1String(warning::tableMissing), QStringLiteral("Links"), QStringLiteral("detail")}};
    done.styles = {{QStringLiteral("regions"), QStringLiteral("<qgis a=\"b\"/>")}};
    return {{1, HelloReply{{1, QStringLiteral("e"), QStringLiteral("3.22"), QStringLiteral("5.15"),
                            QStringLiteral("3.6"), QStringLiteral("9.1")}}},
            {2, ProgressReply{QStringLiteral("Links"), QStringLiteral("start")}},
            {2, done},
            {3, FailedReply{QLatin1String(failure::badCrs), QString(), QStringLiteral("x")}},
            {4, CancelledReply{}},
            {5, PongReply{}}};
}

template <typename Message>
void comesBack(const Message &message)
{
    const QByteArray line = encode(message);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    Message read;
    QString error;
    QCOMPARE(decode(line, &read, &error), Decoded::Message);
    QCOMPARE(read.id, message.id);
    QCOMPARE(read.body.index(), message.body.index());
    QCOMPARE(encode(read), line);
}

template <typename Message>
void survivesDamage(const Message &message, QRandomGenerator *random)
{
    const QByteArray line = encode(message);
    Message read;
    QString error;
    const int step = line.size() > 400 ? 7 : 1;
    for (int length = 0; length < line.size() - 1; length += step) {
        QVERIFY(decode(line.left(length), &read, &error) == Decoded::Invalid);
        QVERIFY(!error.isEmpty());
    }
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = line;
        for (int i = 0; i < 3; ++i) {
            damaged[random->bounded(damaged.size())] = static_cast<char>(random->bounded(256));
        }
        const Decoded decoded = decode(damaged, &read, &error);
        QCOMPARE(decoded == Decoded::Invalid, !error.isEmpty());
    }
}

QByteArray changed(const Request &request, const char *key, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(encode(request)).object();
    json.insert(QLatin1String(key), value);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBack()
    {
        for (const Request &request : sampleRequests()) {
            comesBack(request);
        }
        for (const Reply &reply : sampleReplies()) {
            comesBack(reply);
        }
    }

    void truncatedAndMutatedLinesAreRefusedCleanly()
    {
        QRandomGenerator random(20260101);
        for (const Request &request : sampleRequests()) {
            survivesDamage(request, &random);
        }
        for (const Reply &reply : sampleReplies()) {
            survivesDamage(reply, &random);
        }
    }

    void unknownVerbsAndKeysAreTolerated()
    {
        Request request;
        Reply reply;
        QString error;
        QCOMPARE(decode(QByteArray("{\"verb\":\"dance\",\"id\":9}"), &request, &error), Decoded::Unknown);
        QCOMPARE(request.id, quint64(9));
        QCOMPARE(decode(QByteArray("{\"reply\":\"sing\",\"id\":9}"), &reply, &error), Decoded::Unknown);
        const QByteArray extra = changed(sampleRequests().at(2), "later", QStringLiteral("addition"));
        QCOMPARE(decode(extra, &request, &error), Decoded::Message);
    }

    void wrongContentIsNamed()
    {
        Request request;
        QString error;
        QJsonObject view = toJson(sampleView());
        view.insert(QStringLiteral("units_per_pixel"), 0.0);
        QCOMPARE(decode(changed(sampleRequests().at(1), "view", view), &request, &error), Decoded::Invalid);
        QCOMPARE(error, QStringLiteral("view: units_per_pixel: the number is out of range"));
        QCOMPARE(request.id, quint64(2));
        view = toJson(sampleView());
        view.insert(QStringLiteral("width"), 16384);
        view.insert(QStringLiteral("height"), 16384);
        QCOMPARE(decode(changed(sampleRequests().at(1), "view", view), &request, &error), Decoded::Invalid);
        QVERIFY(error.contains(QStringLiteral("too large")));

        QJsonObject scene = toJson(sampleScene());
        QJsonObject style = scene.value(QStringLiteral("style")).toObject();
        style.insert(QStringLiteral("land"), QStringLiteral("red"));
        scene.insert(QStringLiteral("style"), style);
        QCOMPARE(decode(changed(sampleRequests().at(1), "scene", scene), &request, &error), Decoded::Invalid);
        QCOMPARE(error, QStringLiteral("scene: style.land: a colour as #rrggbb is needed"));

        QCOMPARE(decode(changed(sampleRequests().at(2), "id", -1), &request, &error), Decoded::Invalid);
        QCOMPARE(decode(changed(sampleRequests().at(2), "id", 1.5), &request, &error), Decoded::Invalid);
        QCOMPARE(decode(QByteArray("[]"), &request, &error), Decoded::Invalid);
        QCOMPARE(decode(QByteArray(200000, '['), &request, &error), Decoded::Invalid);
    }

    void linesAreCutHoweverTheyArrive()
    {
        const QByteArray stream("{\"a\":1}\n\n{\"b\":2}\nrest");
        for (int chunk = 1; chunk <= stream.size(); ++chunk) {
            LineSplitter splitter;
            QList<QByteArray> lines;
            for (int i = 0; i < stream.size(); i += chunk) {
                lines += splitter.add(stream.mid(i, chunk));
            }
            QCOMPARE(lines, (QList<QByteArray>{"{\"a\":1}", "{\"b\":2}"}));
        }
    }

    void overlongLinesAreDroppedWhole()
    {
        LineSplitter splitter;
        QList<QByteArray> lines;
        const QByteArray block(1024 * 1024, 'x');
        for (int i = 0; i < 20; ++i) {
            lines += splitter.add(block);
        }
        lines += splitter.add(QByteArray("tail\nnext\n"));
        QCOMPARE(lines, QList<QByteArray>{"next"});
        QCOMPARE(splitter.droppedLines(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
