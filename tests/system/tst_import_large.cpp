// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_process.h"
#include "tests/support/import_files.h"
#include "tests/unit/import_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace atlas;
using namespace Qt::StringLiterals;
using intake::ImportKind;
using intake::ImportRequest;
using model::TableId;

/// A whole country's files: 250 districts, 20,000 participants, 80,000 links.
class TestImportLarge : public QObject
{
    Q_OBJECT

    test::ImportDesk m_desk{model::Tables()};

    static ImportRequest districts()
    {
        ImportRequest request;
        request.codeSystem = u"made"_s;
        request.boundaries.level = u"both"_s;
        request.boundaries.name = u"made"_s;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        intake::ReaderProgram reader;
        reader.path = QStringLiteral(CLUSTER_ATLAS_BIN_DIR "/cluster-atlas-reader");
        intake::setReaderProgram(reader);
    }

    void allOfItComesIn()
    {
        QElapsedTimer clock;
        clock.start();
        const auto boundaries =
            m_desk.import(ImportKind::Boundaries, test::madeDistricts(25, 10), u"districts.geojson"_s, districts());
        QCOMPARE(m_desk.problem(), QString());
        QCOMPARE(boundaries.imported, 260); // and ten provinces joined from them
        const qint64 afterBoundaries = clock.elapsed();
        const auto firms = m_desk.import(ImportKind::Participants, test::madeFirms(20'000), u"firms.csv"_s);
        QCOMPARE(m_desk.problem(), QString());
        QCOMPARE(firms.imported, 20'000);
        const qint64 afterFirms = clock.elapsed();
        const auto links = m_desk.import(ImportKind::Links, test::madeLinks(80'000, 20'000), u"links.csv"_s);
        QCOMPARE(m_desk.problem(), QString());
        QCOMPARE(links.imported, 80'000);
        qInfo("districts %lld ms, participants %lld ms, links %lld ms", static_cast<long long>(afterBoundaries),
              static_cast<long long>(afterFirms - afterBoundaries),
              static_cast<long long>(clock.elapsed() - afterFirms));
    }

    void itCanBeCancelledAnywhere_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int wait : {0, 60, 200, 500})
            QTest::addRow("%d ms", wait) << wait;
    }
    void itCanBeCancelledAnywhere()
    {
        QFETCH(int, afterMs);
        ImportRequest request = districts();
        request.kind = ImportKind::Boundaries;
        request.boundaries.name = u"another"_s;
        request.file = m_desk.write(test::madeDistricts(25, 10, 400), u"fine.geojson"_s);
        const std::size_t before = m_desk.table(TableId::Regions).aliveCount();
        model::Progress progress;
        std::thread hand([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(afterMs));
            progress.cancel();
        });
        const auto plan = intake::planImport(request, m_desk.tables(), progress);
        hand.join();
        QVERIFY(!plan.ok());
        QVERIFY2(plan.problem().what.contains(u"cancelled"_s), qPrintable(plan.problem().sentence()));
        QCOMPARE(m_desk.table(TableId::Regions).aliveCount(), before);
    }
};

QTEST_GUILESS_MAIN(TestImportLarge)
#include "tst_import_large.moc"
