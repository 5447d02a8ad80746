// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/connection.h"
#include "app/store/derived_layers.h"
#include "tests/unit/table_fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class DerivedLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces();
    void saysWhyNot();
};

namespace {

store::DerivedLayers someLayers(int curves)
{
    store::DerivedLayers layers;
    layers.extentParts.push_back({test::square(127, 37, 1), QStringLiteral("c1"), QStringLiteral("31"), true, true});
    layers.extentParts.push_back({nullptr, QStringLiteral("c2"), QStringLiteral("31"), true, true});
    layers.crossedLines.push_back({{{{127, 37}, {127.5, 37.5}}, {{128, 38}, {128, 39}}},
                                   QStringLiteral("c1"),
                                   QStringLiteral("31"),
                                   QStringLiteral("34"),
                                   43.5,
                                   false});
    for (int number = 0; number < curves; ++number) {
        layers.linkCurves.push_back({{{127, 37}, {127.2, 37.1}, {128, 37.0 + number}},
                                     QStringLiteral("l%1").arg(number),
                                     QStringLiteral("a"),
                                     QStringLiteral("b"),
                                     QStringLiteral("supply"),
                                     2.5,
                                     QStringLiteral("cross"),
                                     curves - number});
    }
    layers.linkKinds = {QStringLiteral("supply"), QStringLiteral("other")};
    layers.flows.push_back({{{127, 37}, {128, 38}}, QStringLiteral("31"), QStringLiteral("34"), true, 1, {5, 2}});
    layers.flowPlaces.push_back({{127, 37}, QStringLiteral("31"), {3, 0}});
    layers.brokers.push_back({{127, 37}, QStringLiteral("c1"), QStringLiteral("a"), 1, 2.5});
    return layers;
}

} // namespace

void DerivedLayersTest::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("derived.gpkg"));
    for (const int curves : {3, 0, 5}) {
        const auto written = store::writeDerivedLayers(path, someLayers(curves));
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.problem().sentence()));
        const auto file = store::Connection::open(path, store::Connection::Mode::ReadOnly, path);
        QVERIFY(file.ok());
        QCOMPARE(*file->queryText("SELECT count(*) FROM link_curves"), QString::number(curves));
        QCOMPARE(*file->queryText("SELECT count(*) FROM rtree_link_curves_geom"), QString::number(curves));
        QCOMPARE(*file->queryText("SELECT cluster || province || is_host || certain FROM extent_parts"),
                 QStringLiteral("c13111"));
        QCOMPARE(*file->queryText("SELECT province_a || province_b || length_km || certain FROM crossed_lines"),
                 QStringLiteral("313443.50"));
        QCOMPARE(*file->queryText("SELECT group_concat(rank) FROM link_curves"), curves == 3 ? QStringLiteral("3,2,1")
                                                                                 : curves == 5
                                                                                     ? QStringLiteral("5,4,3,2,1")
                                                                                     : QString());
        QCOMPARE(*file->queryText("SELECT province_a || province_b || directed || rank || links || links_supply || "
                                  "links_other FROM flows"),
                 QStringLiteral("313411752"));
        QCOMPARE(*file->queryText("SELECT province || links || links_supply FROM flow_places"), QStringLiteral("3133"));
        QCOMPARE(*file->queryText("SELECT cluster || participant || rank || betweenness FROM brokers"),
                 QStringLiteral("c1a12.5"));
    }
    const QString ogrinfo = QStandardPaths::findExecutable(QStringLiteral("ogrinfo"));
    if (ogrinfo.isEmpty())
        return;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(ogrinfo, {QStringLiteral("-ro"), QStringLiteral("-al"), path});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(!output.contains("Warning") && !output.contains("ERROR"), output.constData());
    QVERIFY(output.contains("MULTILINESTRING ((127 37,127.5 37.5),(128 38,128 39))"));
    QVERIFY(output.contains("LINESTRING (127 37,127.2 37.1,128 37)"));
}

void DerivedLayersTest::saysWhyNot()
{
    const auto written = store::writeDerivedLayers(QStringLiteral("/nowhere/derived.gpkg"), someLayers(1));
    QVERIFY(!written.ok());
    QVERIFY(!written.problem().what.isEmpty());
}

QTEST_GUILESS_MAIN(DerivedLayersTest)
#include "tst_derived_layers.moc"
