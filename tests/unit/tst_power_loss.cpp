// SPDX-License-Identifier: GPL-2.0-or-later
// The power goes at one moment or another: what was flushed is put together and opened.

#include "app/model/document.h"
#include "app/store/atlas_file.h"
#include "tests/support/content_hash.h"
#include "tests/support/power_cut.h"
#include "tests/unit/table_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::power::stop(); }
    void everyCommitIsThere();
    void theFileIsTheOldOneOrTheNewOne();
    void whatIsNotFlushedIsNotThere();

private:
    /// What would be left of the atlas to be recovered.
    static QByteArray recovered(const QString &image, QString *error)
    {
        const auto copies = store::recoverableCopies(image + QStringLiteral("/state/deep/down"));
        if (copies.size() != 1) {
            *error = QStringLiteral("%1 copies").arg(copies.size());
            return {};
        }
        model::Progress progress;
        const auto opened =
            store::recoverAtlas(copies.front(), {image + QStringLiteral("/state/deep/down"), true}, progress);
        if (!opened) {
            *error = opened.problem().sentence();
            return {};
        }
        return test::contentHash(opened->tables);
    }
};

void PowerLossTest::everyCommitIsThere()
{
    const QTemporaryDir root;
    const QTemporaryDir images;
    test::power::watch(root.path());
    model::Progress progress;
    // The state directory is made anew, with two more above it.
    auto opened =
        store::createAtlas(test::filledTables(40), {root.filePath(QStringLiteral("state/deep/down")), true}, progress);
    QVERIFY(opened.ok());
    model::Document document;
    document.reset(std::move(opened.value().tables));
    QString failure;
    QObject::connect(&document, &model::Document::changed, &document, [&](const model::ChangeSet &changes) {
        if (const auto done = opened->copy->commit(changes, document.tables()); !done)
            failure = done.problem().sentence();
    });
    std::mt19937 random(3);
    for (int step = 1; step <= 40; ++step) {
        if (step % 10 == 0) { // enough to have the log taken into the database now and then
            model::Table rows(model::TableId::Participants, document.tables().pool());
            for (int number = 0; number < 6000; ++number) {
                const model::Row row = rows.appendRow();
                rows.setValue(row, model::ParticipantFields::Id, QStringLiteral("bulk %1 %2").arg(step).arg(number));
                rows.setValue(row, model::ParticipantFields::Geom, model::LonLat{127, 37});
                rows.setValue(row, model::ParticipantFields::Source, QString(200, u'x'));
            }
            model::Edit edit(QStringLiteral("bulk"));
            edit.insertRows(std::move(rows));
            QVERIFY(document.apply(edit).ok());
        } else if (step % 5 == 0) {
            document.undo();
        } else {
            const auto applied = document.apply(test::randomEdit(document.tables(), random, 100 * step));
            QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.problem().sentence()));
        }
        QCOMPARE(failure, QString());
        const QString image = images.filePath(QString::number(step));
        QVERIFY(test::power::writeImage(image));
        QString error;
        const QByteArray left = recovered(image, &error);
        QVERIFY2(error.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(error)));
        QVERIFY2(left == test::contentHash(document.tables()), qPrintable(QString::number(step)));
        QVERIFY(QDir(image).removeRecursively());
    }
    QVERIFY(test::power::flushes() >= 40);
    opened->copy->discard();
}

void PowerLossTest::theFileIsTheOldOneOrTheNewOne()
{
    const QTemporaryDir root;
    const QTemporaryDir images;
    const QString target = root.filePath(QStringLiteral("docs/a.gpkg"));
    QVERIFY(QDir(root.path()).mkpath(QStringLiteral("docs")));
    model::Progress progress;
    const store::OpenOptions options{root.filePath(QStringLiteral("state/deep/down")), true};
    auto opened = store::createAtlas(test::filledTables(30), options, progress);
    QVERIFY(opened.ok());
    QVERIFY(opened->copy->saveTo(target, progress).ok());
    const QByteArray before = test::contentHash(opened->tables);
    model::Document document;
    document.reset(std::move(opened.value().tables));
    QObject::connect(&document, &model::Document::changed, &document, [&](const model::ChangeSet &changes) {
        QVERIFY(opened->copy->commit(changes, document.tables()).ok());
    });
    std::mt19937 random(4);
    for (int step = 1; step <= 5; ++step)
        QVERIFY(document.apply(test::randomEdit(document.tables(), random, step)).ok());
    const QByteArray after = test::contentHash(document.tables());
    QVERIFY(before != after);

    test::power::watch(root.path());
    int moments = 0;
    const auto photograph = [&] {
        if (!test::power::writeImage(images.filePath(QString::number(moments++))))
            QTest::qFail("no image", __FILE__, __LINE__);
    };
    test::power::beforeEach(photograph);
    QVERIFY(opened->copy->saveTo(target, progress).ok());
    test::power::beforeEach({});
    photograph();
    QVERIFY2(moments >= 5, qPrintable(QString::number(moments))); // file, renaming, folder, notes
    bool isNew = false;
    for (int moment = 0; moment < moments; ++moment) {
        const QString image = images.filePath(QString::number(moment));
        const auto read = store::readAtlas(image + QStringLiteral("/docs/a.gpkg"), progress);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().sentence()));
        const QByteArray held = test::contentHash(read->tables);
        QVERIFY2(held == (isNew ? after : held == after ? after : before), qPrintable(QString::number(moment)));
        isNew = held == after;
        // Until the file holds it, the work can still be recovered.
        QString error;
        if (!isNew)
            QCOMPARE(recovered(image, &error), after);
    }
    QVERIFY(isNew);
    opened->copy->discard();
}

/// That the test can fail: without a flush nothing is there, and a name without a flush of its folder is not.
void PowerLossTest::whatIsNotFlushedIsNotThere()
{
    const QTemporaryDir root;
    const QTemporaryDir images;
    test::power::watch(root.path());
    QFile file(root.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    QVERIFY(test::power::writeImage(images.filePath(QStringLiteral("1"))));
    QVERIFY(!QFile::exists(images.filePath(QStringLiteral("1/a"))));
}

QTEST_GUILESS_MAIN(PowerLossTest)
#include "tst_power_loss.moc"
