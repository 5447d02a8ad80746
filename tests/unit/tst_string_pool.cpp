// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/column.h"
#include "app/model/id_index.h"
#include "app/model/string_pool.h"

#include <QTest>

#include <random>
#include <thread>
#include <unordered_map>

using namespace atlas::model;

class StringPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTextSameId();
    void manyTexts();
    void manyAtOnce();
    void fromManyThreads();
    void columnsShareUntilWritten();
    void idIndex();
};

void StringPoolTest::sameTextSameId()
{
    StringPool pool;
    QCOMPARE(pool.intern(QString()), 0U);
    const StringId a = pool.intern(QStringLiteral("가나다"));
    QVERIFY(a != 0);
    QCOMPARE(pool.intern(std::string_view("\xea\xb0\x80\xeb\x82\x98\xeb\x8b\xa4")), a);
    QCOMPARE(pool.text(a), QStringLiteral("가나다"));
    QCOMPARE(pool.find(QStringLiteral("가나")), 0U);
    QVERIFY(pool.intern(std::string_view("a\0b", 3)) != pool.intern(std::string_view("a")));
    const QString large(3'000'000, u'x');
    QCOMPARE(pool.text(pool.intern(large)), large);
    QCOMPARE(pool.text(a), QStringLiteral("가나다"));
}

void StringPoolTest::manyTexts()
{
    StringPool pool;
    std::unordered_map<std::string, StringId> known;
    std::mt19937 random(9);
    for (int round = 0; round < 200000; ++round) {
        const std::string text = std::to_string(random() % 100000);
        const StringId id = pool.intern(std::string_view(text));
        const auto [place, isNew] = known.try_emplace(text, id);
        QCOMPARE(place->second, id);
        if (isNew)
            QCOMPARE(pool.size(), static_cast<std::uint32_t>(known.size()) + 1);
    }
    for (const auto &[text, id] : known)
        QVERIFY(pool.view(id) == text);
}

void StringPoolTest::manyAtOnce()
{
    StringPool pool;
    StringPool oneByOne;
    std::mt19937 random(4);
    std::vector<std::string> texts;
    for (int round = 0; round < 5000; ++round)
        texts.push_back(random() % 10 == 0 ? std::string() : std::to_string(random() % 1500));
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    std::vector<StringId> ids(views.size());
    pool.intern(views, ids);
    for (std::size_t index = 0; index < views.size(); ++index)
        QCOMPARE(ids[index], oneByOne.intern(views[index]));
    QCOMPARE(pool.size(), oneByOne.size());
}

void StringPoolTest::fromManyThreads()
{
    StringPool pool;
    std::vector<std::vector<StringId>> ids(4);
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < ids.size(); ++number) {
        threads.emplace_back([&pool, &own = ids[number]] {
            for (int index = 0; index < 20000; ++index)
                own.push_back(pool.intern(std::string_view(std::to_string(index))));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const std::vector<StringId> &own : ids)
        QVERIFY(own == ids.front());
    QCOMPARE(pool.size(), 20001U);
}

void StringPoolTest::columnsShareUntilWritten()
{
    Column<double> column;
    for (int index = 0; index < 50000; ++index)
        column.append(index);
    const Column<double> copy = column;
    column.set(20000, -1);
    column.append(7);
    QCOMPARE(copy.size(), std::size_t{50000});
    QCOMPARE(copy.at(20000), 20000.0);
    QCOMPARE(column.at(20000), -1.0);
    QVERIFY(&copy.at(0) == &column.at(0)); // an untouched chunk is still shared
    QVERIFY(&copy.at(20000) != &column.at(20000));
    double sum = 0;
    copy.forEachRun([&](std::size_t, std::span<const double> values) {
        for (const double value : values)
            sum += value;
    });
    QCOMPARE(sum, 49999.0 * 50000 / 2);
}

void StringPoolTest::idIndex()
{
    IdIndex index;
    QCOMPARE(index.rowOf(0), noRow);
    QCOMPARE(index.rowOf(123456), noRow);
    index.set(123456, 5);
    const IdIndex copy = index;
    index.set(123456, noRow);
    index.set(1, 2);
    QCOMPARE(copy.rowOf(123456), 5U);
    QCOMPARE(copy.rowOf(1), noRow);
    QCOMPARE(index.rowOf(123456), noRow);
    QCOMPARE(index.rowOf(1), 2U);
}

QTEST_GUILESS_MAIN(StringPoolTest)
#include "tst_string_pool.moc"
