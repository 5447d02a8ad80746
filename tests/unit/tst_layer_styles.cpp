// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/atlas_file.h"
#include "app/store/connection.h"
#include "app/store/layer_styles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using store::Connection;
using store::TableStyle;

namespace {

const QString stamp = QStringLiteral("2026-01-01T00:00:00.000Z");

QString ask(const QString &path, const char *sql)
{
    const auto file = Connection::open(path, Connection::Mode::ReadOnly, path);
    return file ? file->queryText(sql).value() : QString();
}

} // namespace

/// QGIS's own table of styles, as the program fills it.
class TestLayerStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedAtlasCarriesStyles()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.gpkg"));
        model::Progress progress;
        auto opened = store::createAtlas(model::Tables(), {dir.filePath(QStringLiteral("state")), false}, progress);
        QVERIFY(opened.ok());
        store::WorkingCopy &copy = *opened.value().copy;
        copy.setTableStyles({{QStringLiteral("clusters"), QStringLiteral("<qgis a='1'/>")},
                             {QStringLiteral("regions"), QStringLiteral("<qgis/>")}});
        QVERIFY(copy.saveTo(path, progress).ok());
        // What QGIS asks for when it opens a table (QgsOgrProviderMetadata::loadStyle).
        const char *asked = "SELECT styleQML FROM layer_styles WHERE f_table_schema = '' AND f_table_name = 'clusters' "
                            "AND f_geometry_column = 'geom' ORDER BY CASE WHEN useAsDefault THEN 1 ELSE 2 END";
        QCOMPARE(ask(path, asked), QStringLiteral("<qgis a='1'/>"));
        QCOMPARE(ask(path, "SELECT count(*) FROM layer_styles"), QStringLiteral("2"));
        QCOMPARE(ask(path, "SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'"),
                 QStringLiteral("attributes"));

        copy.setTableStyles({{QStringLiteral("clusters"), QStringLiteral("<qgis a='2'/>")}});
        QVERIFY(copy.saveTo(path, progress).ok());
        QCOMPARE(ask(path, asked), QStringLiteral("<qgis a='2'/>"));
        copy.discard();
    }

    void otherStylesStay()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("b.gpkg"));
        model::Progress progress;
        auto opened = store::createAtlas(model::Tables(), {dir.filePath(QStringLiteral("state")), false}, progress);
        QVERIFY(opened.ok() && opened.value().copy->saveTo(path, progress).ok());
        opened.value().copy->discard();
        const auto file = Connection::open(path, Connection::Mode::ReadWrite, path);
        QVERIFY(file.ok());
        QVERIFY(file->execute("INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                              "f_geometry_column, styleName, styleQML, useAsDefault) VALUES "
                              "('', '', 'clusters', 'geom', 'mine', '<qgis mine=\"1\"/>', 1)"));
        const std::vector<TableStyle> styles{{QStringLiteral("clusters"), QStringLiteral("<qgis/>")},
                                             {QStringLiteral("participants"), QStringLiteral("<qgis/>")}};
        QVERIFY(store::writeTableStyles(*file, styles, stamp).ok());
        const auto defaults = [&file](const char *table) {
            return *file->queryText("SELECT group_concat(styleName || ':' || useAsDefault) FROM layer_styles WHERE "
                                    "f_table_name = '" +
                                    std::string(table) + "' ORDER BY id");
        };
        QCOMPARE(defaults("clusters"), QStringLiteral("mine:1,Cluster Atlas:0"));
        QCOMPARE(defaults("participants"), QStringLiteral("Cluster Atlas:1"));
        // Saying the same again changes nothing, not even the time.
        QVERIFY(store::writeTableStyles(*file, styles, QStringLiteral("2027-01-01T00:00:00.000Z")).ok());
        QCOMPARE(*file->queryText("SELECT count(DISTINCT update_time) || max(id) FROM layer_styles WHERE styleName = "
                                  "'Cluster Atlas'"),
                 QStringLiteral("13"));
    }

    void aMissingTableIsMadeAndAStrangeOneIsNoHarm()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.gpkg"));
        const QString strange = dir.filePath(QStringLiteral("d.gpkg"));
        const store::OpenOptions options{dir.filePath(QStringLiteral("state")), false};
        model::Progress progress;
        auto opened = store::createAtlas(model::Tables(), options, progress);
        QVERIFY(opened.ok() && opened.value().copy->saveTo(path, progress).ok());
        opened.value().copy->discard();
        {
            const auto file = Connection::open(path, Connection::Mode::ReadWrite, path);
            QVERIFY(file->execute("DROP TABLE layer_styles; DELETE FROM gpkg_contents WHERE table_name = "
                                  "'layer_styles'"));
            QVERIFY(store::writeTableStyles(*file, {{QStringLiteral("clusters"), QStringLiteral("<qgis/>")}}, stamp));
            QCOMPARE(*file->queryText("SELECT count(*) FROM layer_styles"), QStringLiteral("1"));
            QVERIFY(file->execute("DROP TABLE layer_styles; CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, x)"));
        }
        auto again = store::openAtlas(path, options, progress);
        QVERIFY(again.ok());
        again.value().copy->setTableStyles({{QStringLiteral("clusters"), QStringLiteral("<qgis/>")}});
        QVERIFY(again.value().copy->saveTo(strange, progress).ok()); // the atlas is worth more than its looks
        QCOMPARE(ask(strange, "SELECT count(*) FROM layer_styles"), QStringLiteral("0"));
        again.value().copy->discard();
    }
};

QTEST_GUILESS_MAIN(TestLayerStyles)
#include "tst_layer_styles.moc"
