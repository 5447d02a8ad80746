// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/command_line.h"
#include "app/store/atlas_file.h"
#include "tests/unit/import_fixture.h"

#include <QTest>

using namespace atlas;
using namespace Qt::StringLiterals;
using model::TableId;

/// cluster-atlas import, from the arguments to the file.
class TestImportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_map;

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no scratch file");
        return path;
    }

    static int run(const QStringList &arguments)
    {
        return cli::run(cli::understand(QStringList{u"--quiet"_s} + arguments));
    }

    model::Tables content() const
    {
        model::Progress progress;
        auto atlas = store::readAtlas(m_map, progress);
        return atlas ? std::move(atlas).value().tables : model::Tables();
    }

private Q_SLOTS:
    void init()
    {
        m_map = m_folder.filePath(u"map.gpkg"_s);
        QFile::remove(m_map);
        model::Progress progress;
        auto created = store::createAtlas(test::smallKorea(), {}, progress);
        QVERIFY(created.ok());
        QVERIFY(created->copy->saveTo(m_map, progress).ok());
        created->copy->discard();
    }

    void allKindsOneAfterAnother()
    {
        const QString firms = write(u"firms.csv"_s, u"id,업체명,시도,시군구\na,가,서울,중구\nb,나,부산,\n"_s.toUtf8());
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms}), 0);
        QCOMPARE(run({u"import"_s, m_map, u"clusters"_s,
                      write(u"c.csv"_s, u"id,name,지역코드\nbio,바이오,11;31\n"_s.toUtf8())}),
                 0);
        QCOMPARE(
            run({u"import"_s, m_map, u"memberships"_s, write(u"m.csv"_s, "cluster,participant\nbio,a\n"), u"--json"_s}),
            0);
        QCOMPARE(run({u"import"_s, m_map, u"links"_s, write(u"l.tsv"_s, u"who\twith\n가\t나\n"_s.toUtf8()), u"--map"_s,
                      u"from_participant=who"_s, u"--map"_s, u"to_participant=with"_s}),
                 0);
        QCOMPARE(run({u"import"_s, m_map, u"participation"_s,
                      write(u"p.csv"_s, u"cluster,시도,value\nbio,부산,3\n"_s.toUtf8())}),
                 0);
        const model::Tables tables = content();
        for (const TableId table : {TableId::Clusters, TableId::Memberships, TableId::Links, TableId::Participation})
            QCOMPARE(tables[table].aliveCount(), std::size_t{1});
        QCOMPARE(tables[TableId::Participants].aliveCount(), std::size_t{2});
        QVERIFY(tables[TableId::Participants].hasPoint(0));
    }

    void dryRunWritesNothing()
    {
        const QString firms = write(u"firms.csv"_s, "id,name\na,A\n");
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms, u"--dry-run"_s}), 0);
        QCOMPARE(content()[TableId::Participants].aliveCount(), std::size_t{0});
    }

    void exitCodes()
    {
        const QString firms = write(u"firms.csv"_s, "id,name\na,A\n");
        QCOMPARE(run({u"import"_s, m_map, u"gadgets"_s, firms}), 2);
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms, u"--map"_s, u"colour=name"_s}), 2);
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms, u"--map"_s, u"name"_s}), 2);
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms, u"--header-row"_s, u"no"_s}), 2);
        for (const QString &date : {u"yesterday"_s, u"2018-13"_s, u"2018-02-30"_s, u""_s})
            QCOMPARE(run({u"import"_s, m_map, u"boundaries"_s, firms, u"--date"_s, date}), 2);
        for (const QString &word : {u"precision"_s, u"level"_s}) {
            QCOMPARE(run({u"import"_s, m_map, u"boundaries"_s, firms, u"--"_s + word, u"x"_s}), 2);
            QCOMPARE(run({u"import"_s, m_map, u"boundaries"_s, firms, u"--"_s + word, u""_s}), 2);
        }
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms, u"--map"_s, u"name=missing"_s}), 1);
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, write(u"bad.csv"_s, "id,name\n1,\"open\n")}), 1);
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, m_folder.filePath(u"none.csv"_s)}), 1);
        QCOMPARE(content()[TableId::Participants].aliveCount(), std::size_t{0});
    }

    void aRecipeIsKeptAndUsed()
    {
        const QString first = write(u"a.csv"_s, u"wer\twas\n가\t11\n"_s.toUtf8());
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, first, u"--map"_s, u"name=wer"_s, u"--map"_s,
                      u"region_code=was"_s, u"--keep-recipe"_s, u"monthly"_s}),
                 0);
        const QString next = write(u"b.csv"_s, u"was\twer\n31\t나\n"_s.toUtf8());
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, next, u"--recipe"_s, u"yearly"_s}), 1);
        QCOMPARE(run({u"import"_s, m_map, u"links"_s, next, u"--recipe"_s, u"monthly"_s}), 1);
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, next, u"--recipe"_s, u"monthly"_s}), 0);
        const model::Tables tables = content();
        const model::Table &participants = tables[TableId::Participants];
        QCOMPARE(participants.aliveCount(), std::size_t(2));
        QCOMPARE(participants.text(1, model::ParticipantFields::RegionCode), u"31"_s);
        QCOMPARE(tables[TableId::Recipes].aliveCount(), std::size_t(1));
    }

    void exportsComeBack()
    {
        const QString firms =
            write(u"firms.csv"_s, u"id,업체명,경도,위도\na,=가,126.5,37.5\nb,나,127.6,37.2\n"_s.toUtf8());
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, firms}), 0);
        const QString out = m_folder.filePath(u"out.csv"_s);
        QCOMPARE(run({u"export"_s, m_map, u"participants"_s, u"-o"_s, out, u"--bom"_s}), 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));
        QCOMPARE(run({u"import"_s, m_map, u"participants"_s, out}), 0);
        const model::Tables tables = content();
        QCOMPARE(tables[TableId::Participants].aliveCount(), std::size_t(2));
        QCOMPARE(tables[TableId::Participants].text(0, model::ParticipantFields::Name), u"=가"_s);
        for (const QString &name : {u"r.xlsx"_s, u"r.csv"_s})
            QCOMPARE(run({u"export"_s, m_map, u"report"_s, u"-o"_s, m_folder.filePath(name)}), 0);
        QCOMPARE(run({u"export"_s, m_map, u"all"_s, u"-o"_s, m_folder.filePath(u"all.gpkg"_s)}), 0);
        QCOMPARE(run({u"export"_s, m_map, u"gadgets"_s, u"-o"_s, out}), 2);
        QCOMPARE(run({u"export"_s, m_map, u"links"_s}), 2);
        QCOMPARE(run({u"export"_s, m_map, u"links"_s, u"-o"_s, u"x.doc"_s}), 2);
        QCOMPARE(run({u"export"_s, m_map, u"memberships"_s, u"-o"_s, u"x.shp"_s}), 2);
        QCOMPARE(run({u"export"_s, m_map, u"links"_s, u"-o"_s, u"/no/such/folder/x.csv"_s}), 1);
        QCOMPARE(run({u"export"_s, m_folder.filePath(u"none.gpkg"_s), u"links"_s, u"-o"_s, out}), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_import_command.moc"
