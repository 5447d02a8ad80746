// SPDX-License-Identifier: GPL-2.0-or-later
// Reading a large atlas block by block: the same whatever the number of threads, and whatever the keys look like.
#include "app/model/threads.h"
#include "app/store/atlas_file.h"
#include "app/store/database_copy.h"
#include "app/store/reader.h"
#include "app/store/working_copy.h"
#include "tests/support/generated_atlas.h"
#include "tests/support/tables_hash.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace atlas;
using model::TableId;

class TestReadBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { model::setThreadCount(0); }
    void sameForAnyThreads();
    void gapsAndDistantKeys();
    void repeatedIds();
    void strangeCells();
    void commitsInTheLog();
    void damagedFiles();
    void cancelled();

private:
    QString copyOfSound(const char *sql);
    static model::Result<store::ReadResult> read(const QString &path, std::size_t threads);

    QTemporaryDir m_folder;
    QString m_sound;
    model::Tables m_tables;
};

void TestReadBlocks::initTestCase()
{
    model::Progress progress;
    m_tables = test::generatedAtlas({40, 20, 40000, 120000}, 5);
    m_sound = m_folder.filePath(QStringLiteral("sound.gpkg"));
    auto made = store::createAtlas(m_tables, {m_folder.filePath(QStringLiteral("state")), false}, progress);
    QVERIFY(made.ok());
    QVERIFY(made->copy->saveTo(m_sound, progress).ok());
    made->copy->discard();
}

/// The sound file after some SQL.
QString TestReadBlocks::copyOfSound(const char *sql)
{
    const QString path = m_folder.filePath(QStringLiteral("changed.gpkg"));
    QFile::remove(path);
    if (!QFile::copy(m_sound, path))
        return {};
    const auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite, path);
    return connection.ok() && connection->execute(sql).ok() ? path : QString();
}

model::Result<store::ReadResult> TestReadBlocks::read(const QString &path, std::size_t threads)
{
    model::setThreadCount(threads);
    model::Progress progress;
    const auto connection = store::openForReading(path, path);
    return connection ? store::readTables(*connection, progress) : connection.problem();
}

void TestReadBlocks::sameForAnyThreads()
{
    const auto one = read(m_sound, 1);
    QVERIFY(one.ok());
    for (const TableId id : {TableId::Clusters, TableId::Participants, TableId::Memberships, TableId::Links}) {
        const model::Table &made = m_tables[id];
        const model::Table &table = one->tables[id];
        QCOMPARE(table.rowCount(), made.rowCount());
        for (model::Row row = 0; row < made.rowCount(); row += 7) {
            for (std::size_t field = 0; field < made.info().fields.size(); ++field) {
                if (made.info().fields[field].type == model::ColumnType::Text)
                    QVERIFY(table.utf8(row, static_cast<model::FieldIndex>(field)) ==
                            made.utf8(row, static_cast<model::FieldIndex>(field)));
            }
        }
    }
    for (const std::size_t threads : {2, 5}) {
        for (int round = 0; round < 3; ++round) {
            const auto many = read(m_sound, threads);
            QVERIFY(many.ok());
            QVERIFY(test::hashOf(many->tables) == test::hashOf(one->tables));
            // The numbers of the texts, too: others sort by them.
            QCOMPARE(many->tables.pool()->size(), one->tables.pool()->size());
            for (model::StringId id = 1; id < one->tables.pool()->size(); ++id)
                QVERIFY(many->tables.pool()->view(id) == one->tables.pool()->view(id));
        }
    }
}

void TestReadBlocks::gapsAndDistantKeys()
{
    const QString path = copyOfSound("DELETE FROM links WHERE fid % 3 = 0 OR fid BETWEEN 20000 AND 60000;"
                                     "UPDATE links SET fid = fid + 9000000000000 WHERE fid > 100000;"
                                     "UPDATE links SET fid = -fid WHERE fid < 20");
    QVERIFY(!path.isEmpty());
    const auto one = read(path, 1);
    const auto many = read(path, 4);
    QVERIFY(one.ok() && many.ok());
    const model::Table &links = many->tables[TableId::Links];
    std::uint32_t expected = 0;
    for (int fid = 1; fid <= 120000; ++fid)
        expected += fid % 3 != 0 && (fid < 20000 || fid > 60000) ? 1 : 0;
    QCOMPARE(links.rowCount(), expected);
    QCOMPARE(links.fid(0), std::int64_t{-19});
    QCOMPARE(links.fid(links.rowCount() - 1), std::int64_t{9000000119999});
    for (model::Row row = 1; row < links.rowCount(); ++row) {
        QVERIFY(links.fid(row - 1) < links.fid(row));
        QVERIFY(links.rowOf(links.textId(row, model::LinkFields::Id)) == row);
    }
    QVERIFY(test::hashOf(one->tables) == test::hashOf(many->tables));
}

void TestReadBlocks::repeatedIds()
{
    const QString path = copyOfSound("UPDATE links SET id = 'l1' WHERE fid IN (2, 50000, 100000)");
    for (const std::size_t threads : {1, 4}) {
        const auto result = read(path, threads);
        QVERIFY(result.ok());
        QCOMPARE(result->warnings.size(), std::size_t{3});
        QVERIFY(result->warnings[1].sentence().contains(QLatin1String("50000")));
        const model::Table &links = result->tables[TableId::Links];
        QCOMPARE(links.fid(links.rowOf(QStringLiteral("l1"))), std::int64_t{100000});
    }
}

void TestReadBlocks::strangeCells()
{
    const QString path = copyOfSound("UPDATE participants SET name = x'00ff', employees = '12.5' WHERE fid = 17000;"
                                     "UPDATE participants SET employees = 'many', geom = x'1234' WHERE fid = 39999;"
                                     "UPDATE participants SET employees = 9e999, name = 12 WHERE fid = 40000");
    QVERIFY(!path.isEmpty());
    for (const std::size_t threads : {1, 3}) {
        const auto result = read(path, threads);
        QVERIFY(result.ok());
        QCOMPARE(result->unreadable.size(), std::size_t{4});
        const model::Table &table = result->tables[TableId::Participants];
        QCOMPARE(table.text(16999, model::ParticipantFields::Name), QString());
        QCOMPARE(table.real(16999, model::ParticipantFields::Employees), 12.5);
        QVERIFY(!table.hasPoint(39998) && table.hasPoint(39997));
        QVERIFY(std::isnan(table.real(39998, model::ParticipantFields::Employees)));
        QVERIFY(std::isnan(table.real(39999, model::ParticipantFields::Employees)));
        QCOMPARE(table.text(39999, model::ParticipantFields::Name), QStringLiteral("12"));
    }
}

/// Rows that are only in the write-ahead log of somebody who has the file open.
void TestReadBlocks::commitsInTheLog()
{
    const QString path = copyOfSound("PRAGMA journal_mode=WAL");
    const auto writer = store::Connection::open(path, store::Connection::Mode::ReadWrite, path);
    QVERIFY(writer.ok());
    QVERIFY(writer->execute("DELETE FROM links WHERE fid > 119000; UPDATE links SET kind = 'new' WHERE fid = 1").ok());
    QVERIFY(QFile(path + QStringLiteral("-wal")).size() > 0);
    const auto result = read(path, 4);
    QVERIFY(result.ok());
    QCOMPARE(result->tables[TableId::Links].rowCount(), 119000U);
    QCOMPARE(result->tables[TableId::Links].text(0, model::LinkFields::Kind), QStringLiteral("new"));
}

void TestReadBlocks::damagedFiles()
{
    QFile file(m_sound);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    const QString path = m_folder.filePath(QStringLiteral("damaged.gpkg"));
    std::mt19937 random(77);
    int refused = 0;
    int readable = 0;
    for (int round = 0; round < 12; ++round) {
        QByteArray content = sound;
        for (int change = 0; change < 1 << (2 * (round % 4)); ++change) {
            const auto at = static_cast<qsizetype>(random() % static_cast<std::uint32_t>(content.size()));
            content[at] = static_cast<char>(random());
        }
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write(content);
        damaged.close();
        const auto one = read(path, 1);
        const auto many = read(path, 3);
        QCOMPARE(many.ok(), one.ok());
        ++(many ? readable : refused);
        if (many)
            QVERIFY(test::hashOf(many->tables) == test::hashOf(one->tables));
        else
            QVERIFY(many.problem().sentence().startsWith(path + QStringLiteral(": ")));
    }
    QVERIFY2(refused > 0 && readable > 0, "both outcomes are to be seen");
}

void TestReadBlocks::cancelled()
{
    for (const std::size_t threads : {1, 4}) {
        model::setThreadCount(threads);
        model::Progress progress;
        progress.cancel();
        const auto connection = store::openForReading(m_sound, m_sound);
        QVERIFY(connection.ok());
        const auto result = store::readTables(*connection, progress);
        QVERIFY(!result.ok());
        QVERIFY(result.problem().what.contains(QLatin1String("cancelled")));
    }
}

QTEST_GUILESS_MAIN(TestReadBlocks)
#include "tst_read_blocks.moc"
