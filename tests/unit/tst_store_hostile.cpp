// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/atlas_file.h"
#include "app/store/gpkg_blob.h"
#include "tests/unit/table_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace atlas;

/// Whatever a file holds, opening it ends in an atlas or in one sentence.
class StoreHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void truncatedFiles();
    void mutatedFiles();
    void mutatedBlobs();

private:
    void openAndSave(const QByteArray &content);

    QTemporaryDir m_folder;
    QByteArray m_sound;
    int m_opened = 0;
    int m_refused = 0;
};

void StoreHostileTest::initTestCase()
{
    model::Progress progress;
    auto opened =
        store::createAtlas(test::filledTables(8), {m_folder.filePath(QStringLiteral("state")), false}, progress);
    QVERIFY(opened.ok());
    QVERIFY(opened->copy->saveTo(m_folder.filePath(QStringLiteral("sound.gpkg")), progress).ok());
    QFile file(m_folder.filePath(QStringLiteral("sound.gpkg")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
}

void StoreHostileTest::openAndSave(const QByteArray &content)
{
    const QString path = m_folder.filePath(QStringLiteral("test.gpkg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    model::Progress progress;
    const auto read = store::readAtlas(path, progress);
    auto opened = store::openAtlas(path, {m_folder.filePath(QStringLiteral("state")), false}, progress);
    if (!opened) {
        ++m_refused;
        const QString sentence = opened.problem().sentence();
        QVERIFY2(sentence.startsWith(path + QStringLiteral(": ")) && !sentence.contains(u'\n'), qPrintable(sentence));
        return;
    }
    ++m_opened;
    QVERIFY(read.ok());
    // What can be opened can be worked on, or says in a sentence why not.
    model::Tables &tables = opened.value().tables;
    model::ChangeSet changes;
    const model::Row row = tables[model::TableId::Clusters].appendRow();
    tables[model::TableId::Clusters].setValue(row, model::ClusterFields::Id, QStringLiteral("new"));
    changes[model::TableId::Clusters].inserted = {row};
    const auto committed = opened->copy->commit(changes, tables);
    if (committed) {
        const auto saved = opened->copy->saveTo(m_folder.filePath(QStringLiteral("saved.gpkg")), progress);
        QVERIFY(saved.ok() || !saved.problem().what.isEmpty());
    }
    opened->copy->discard();
}

void StoreHostileTest::truncatedFiles()
{
    for (qsizetype length = 0; length < m_sound.size(); length += 1 + length / 7) {
        openAndSave(m_sound.left(length));
        QVERIFY2(m_opened == 0, qPrintable(QStringLiteral("%1 of %2 bytes").arg(length).arg(m_sound.size())));
    }
}

void StoreHostileTest::mutatedFiles()
{
    std::mt19937 random(20180101);
    for (int round = 0; round < 150; ++round) {
        QByteArray content = m_sound;
        const int changes = 1 << (round % 6);
        for (int change = 0; change < changes; ++change) {
            // Half of them in the first pages, where the schema is.
            const auto range = static_cast<std::uint32_t>(round % 2 == 0 ? 16384 : content.size());
            content[static_cast<qsizetype>(random() % range)] = static_cast<char>(random() % 256);
        }
        openAndSave(content);
    }
    QVERIFY2(m_opened > 0 && m_refused > 0, "both outcomes are to be seen");
}

void StoreHostileTest::mutatedBlobs()
{
    const std::vector<std::uint8_t> sound = store::blobFromShape(*test::square(127, 37, 1));
    std::mt19937 random(5);
    for (std::size_t length = 0; length < sound.size(); ++length)
        store::blobBounds(std::span(sound).first(length));
    for (int round = 0; round < 20000; ++round) {
        std::vector<std::uint8_t> blob = sound;
        for (int change = 0; change < 3; ++change)
            blob[random() % blob.size()] = static_cast<std::uint8_t>(random());
        bool malformed = false;
        const auto bounds = store::blobBounds(blob, &malformed);
        QVERIFY(!(bounds && malformed));
    }
}

QTEST_GUILESS_MAIN(StoreHostileTest)
#include "tst_store_hostile.moc"
