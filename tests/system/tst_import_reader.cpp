// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_process.h"
#include "app/intake/reader_wire.h"
#include "tests/unit/import_fixture.h"

#include <QProcess>
#include <QTest>

#include <random>
#include <thread>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportKind;
using intake::ImportRequest;

/// Files are read by a process of its own: what that one may do, and what happens when it fails.
class TestImportReader : public QObject
{
    Q_OBJECT

    test::ImportDesk m_desk;

    static intake::ReaderProgram realReader()
    {
        intake::ReaderProgram reader;
        reader.path = QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas-reader");
        return reader;
    }

    /// A reader that does something else.
    intake::ReaderProgram script(const QByteArray &commands)
    {
        intake::ReaderProgram reader;
        reader.path = m_desk.write("#!/bin/sh\n" + commands + '\n', u"reader.sh"_s);
        QFile::setPermissions(reader.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        reader.secondsAtLeast = 1;
        reader.stallFactor = 1;
        return reader;
    }

    static QByteArray table() { return u"id,업체명,경도,위도\na,가온,126.5,37.5\nb,나래,128.2,37.4\n"_s.toUtf8(); }
    static QByteArray layer()
    {
        return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"11","name":"서울"},"geometry":{"type":"Polygon","coordinates":[[[126,37],[127,37],[127,38],[126,38],[126,37]],[[126.2,37.2],[126.3,37.2],[126.3,37.3],[126.2,37.2]]]}},
            {"type":"Feature","properties":{"code":"21","name":"부산"},"geometry":null},
            {"type":"Feature","properties":{"code":"31","name":"경기"},"geometry":{"type":"Point","coordinates":[126.5,37.5]}}]})";
    }

    /// The sentence that an import ends in; it changes nothing.
    QString failure(const QString &file)
    {
        const QStringList before = m_desk.everything();
        ImportRequest request;
        request.file = file;
        const auto plan = m_desk.plan(request);
        if (plan || m_desk.everything() != before)
            return u"no failure"_s;
        return plan.problem().sentence();
    }

private Q_SLOTS:
    void cleanup() { intake::setReaderProgram({}); }

    void theReaderIsKeptFromEverythingElse()
    {
        QProcess process;
        process.start(realReader().path, {u"--check"_s});
        QVERIFY(process.waitForFinished());
        QByteArray output = process.readAllStandardOutput();
#if defined(__SANITIZE_ADDRESS__) // which needs memory without end
        output.replace("memory without end: allowed", "memory without end: refused");
#endif
        QVERIFY2(output.count(": refused") == 9 && !output.contains("allowed"), output.constData());
    }

    void whatItReadsIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << table() << u"t.csv"_s;
        QTest::newRow("layer") << layer() << u"l.geojson"_s;
    }
    void whatItReadsIsTheSame()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        intake::TableRequest request;
        request.file = m_desk.write(content, name);
        request.encodings = true;
        model::Progress progress;
        const auto bytes = [&] {
            QByteArray all;
            const auto read = intake::readTable(request, progress);
            all += read ? encode(intake::ReaderAnswer(*read)) : encode(intake::ReaderAnswer(read.problem()));
            const auto parts = intake::listParts(request.file, progress);
            all += parts ? encode(intake::ReaderAnswer(*parts)) : encode(intake::ReaderAnswer(parts.problem()));
            const auto raw = intake::readLayer(request.file, {}, progress);
            all += raw ? encode(intake::ReaderAnswer(*raw)) : encode(intake::ReaderAnswer(raw.problem()));
            return all;
        };
        const QByteArray here = bytes();
        intake::setReaderProgram(realReader());
        const QByteArray elsewhere = bytes();
        QCOMPARE(elsewhere, here);
        QVERIFY(here.size() > 200);
    }

    void whateverHappensToItIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<QString>("words");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"damaged"_s;
        QTest::newRow("out of memory") << QByteArray("kill -ABRT $$") << u"memory"_s;
        QTest::newRow("out of time") << QByteArray("kill -XCPU $$") << u"longer than 1 s"_s;
        QTest::newRow("killed") << QByteArray("kill -KILL $$") << u"longer than"_s;
        QTest::newRow("hangs") << QByteArray("exec sleep 60") << u"longer than 1 s"_s;
        QTest::newRow("says nothing") << QByteArray("exit 0") << u"damaged"_s;
        QTest::newRow("talks nonsense") << QByteArray("echo nonsense and more of it") << u"makes no sense"_s;
        QTest::newRow("announces too much") << QByteArray("printf 'A\\377\\377\\377\\377'") << u"makes no sense"_s;
        QTest::newRow("wrong answer") << QByteArray("printf 'A\\001\\000\\000\\000\\011'") << u"makes no sense"_s;
        QTest::newRow("cut off") << QByteArray("printf 'A\\100\\000\\000\\000half'") << u"damaged"_s;
        QTest::newRow("talks without end") << QByteArray("exec yes") << u"makes no sense"_s;
    }
    void whateverHappensToItIsOneSentence()
    {
        QFETCH(QByteArray, commands);
        QFETCH(QString, words);
        intake::setReaderProgram(script(commands));
        const QString file = m_desk.write(table(), u"t.csv"_s);
        const QString sentence = failure(file);
        QVERIFY2(sentence.contains(words) && sentence.startsWith(file) && !sentence.contains(u'\n'),
                 qPrintable(sentence));
    }

    void aMissingReaderIsSaid()
    {
        intake::ReaderProgram none;
        none.path = u"/no/such/reader"_s;
        intake::setReaderProgram(none);
        const QString sentence = failure(m_desk.write(table(), u"t.csv"_s));
        QVERIFY2(sentence.contains(u"/no/such/reader"_s), qPrintable(sentence));
    }

    void cancellingEndsIt()
    {
        intake::ReaderProgram reader = script("exec sleep 60");
        reader.secondsAtLeast = 60;
        intake::setReaderProgram(reader);
        ImportRequest request;
        request.file = m_desk.write(table(), u"t.csv"_s);
        model::Progress progress;
        std::thread hand([&] {
            QTest::qSleep(100);
            progress.cancel();
        });
        const auto plan = intake::planImport(request, m_desk.tables(), progress);
        hand.join();
        QVERIFY(!plan.ok());
        QVERIFY(plan.problem().what.contains(u"cancelled"_s));
    }

    void tooMuchMemoryIsRefused()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer needs the address space itself");
#endif
        intake::ReaderProgram reader = realReader();
        reader.memoryMiB = 64;
        intake::setReaderProgram(reader);
        const QByteArray row = "id" + QByteArray(100, 'x') + ',' + QByteArray(100, 'y') + '\n';
        const QString sentence = failure(m_desk.write("id,name\n" + row.repeated(150'000), u"big.csv"_s));
        QVERIFY2(sentence.contains(u"memory"_s), qPrintable(sentence));
    }

    void damagedAnswersAreNeverTaken()
    {
        intake::TableRequest request;
        request.file = m_desk.write(layer(), u"l.geojson"_s);
        model::Progress progress;
        const auto read = intake::readTable(request, progress);
        const auto raw = intake::readLayer(request.file, {}, progress);
        QVERIFY(read.ok() && raw.ok());
        std::mt19937 random(7);
        for (const QByteArray &good : {encode(intake::ReaderAnswer(*read)), encode(intake::ReaderAnswer(*raw))}) {
            QVERIFY(intake::decodeAnswer(good).has_value());
            for (qsizetype size = 0; size < good.size(); ++size)
                QVERIFY2(!intake::decodeAnswer(good.left(size)), "a part of an answer is none");
            for (int round = 0; round < 3000; ++round) {
                QByteArray bad = good;
                for (unsigned change = 0; change <= random() % 3; ++change)
                    bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] =
                        static_cast<char>(random() % 256);
                const auto answer = intake::decodeAnswer(bad);
                if (!answer)
                    continue;
                const auto *table = std::get_if<intake::SourceTable>(&*answer);
                for (std::size_t row = 0; table && row < table->rows.size(); ++row) {
                    QCOMPARE(table->rows[row].cells.size(), table->columns.size());
                    const model::ShapePtr &shape = table->rows[row].shape;
                    for (std::size_t ring = 0; shape && ring < shape->ringCount(); ++ring)
                        QVERIFY(!shape->ring(ring).empty());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_import_reader.moc"
