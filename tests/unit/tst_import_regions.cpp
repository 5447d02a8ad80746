// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/code_system.h"
#include "app/intake/province_table.h"
#include "app/intake/region_finder.h"
#include "tests/support/atlas_builder.h"

#include <QTest>

#include <set>

using namespace atlas::intake;
using namespace atlas;
using namespace Qt::StringLiterals;

class TestImportRegions : public QObject
{
    Q_OBJECT

    /// The seventeen provinces as boxes in a row, and some districts, in a code system.
    static model::Tables korea(const QString &system, bool former = false)
    {
        test::AtlasBuilder builder;
        int column = 0;
        for (const KnownProvince &province : knownProvinces()) {
            if (QLatin1String(province.country) != "KR"_L1)
                continue;
            QString code = codeOf(province, system);
            if (former && system == u"mois"_s && *province.moisFormer != '\0')
                code = QLatin1String(province.moisFormer);
            builder.province(code, test::box(120 + column, 30, 121 + column, 31),
                             QString::fromUtf8(province.names).section(u'|', 0, 0));
            ++column;
        }
        const bool kostat = system == u"kostat"_s;
        addDistrict(builder, kostat ? u"11020"_s : u"11140"_s, u"11"_s, u"중구"_s, 120);
        addDistrict(builder, kostat ? u"21010"_s : u"26110"_s, kostat ? u"21"_s : u"26"_s, u"중구"_s, 121);
        addDistrict(builder, kostat ? u"31011"_s : u"41111"_s, kostat ? u"31"_s : u"41"_s, u"수원시장안구"_s, 128);
        addDistrict(builder, kostat ? u"37310"_s : u"47720"_s, kostat ? u"37"_s : u"47"_s, u"군위군"_s, 134);
        model::Tables &tables = builder.tables();
        tables[model::TableId::BoundarySets].setValue(0, model::BoundarySetFields::CodeSystem, system);
        tables[model::TableId::BoundarySets].setValue(0, model::BoundarySetFields::Country, u"KR"_s);
        return tables;
    }

    static void addDistrict(test::AtlasBuilder &builder, const QString &code, const QString &parent,
                            const QString &name, double west)
    {
        builder.district(code, parent, test::box(west, 30, west + 0.5, 31));
        model::Table &regions = builder.tables()[model::TableId::Regions];
        regions.setValue(regions.rowCount() - 1, model::RegionFields::Name, name);
    }

    static QString codeOfFound(const RegionFinder &finder, const FoundRegion &found)
    {
        return found.region < 0 ? u"none: "_s + found.problem
                                : finder.regions()[static_cast<std::size_t>(found.region)].code;
    }

private Q_SLOTS:
    void codesArePlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero in front") << u"01000"_s << u"01000"_s;
        QTest::newRow("formula") << u"=\"01000\""_s << u"01000"_s;
        QTest::newRow("curly formula") << u"=“01000”"_s << u"01000"_s;
        QTest::newRow("float") << u"41.0"_s << u"41"_s;
        QTest::newRow("full width") << u"１１０１０"_s << u"11010"_s;
        QTest::newRow("blanks") << u"  11010 "_s << u"11010"_s;
        QTest::newRow("no-break space") << u"11010\u00a0"_s << u"11010"_s;
        QTest::newRow("ten digits") << u"1114000000"_s << u"11140"_s;
        QTest::newRow("ten digits, province") << u"4100000000"_s << u"41"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void codesArePlain()
    {
        QFETCH(QString, text);
        QTEST(plainCode(text), "code");
    }

    void provinceCodesAreNotReused()
    {
        for (const QString &system : {u"kostat"_s, u"mois"_s, u"iso3166-2"_s}) {
            std::set<QString> seen;
            for (const KnownProvince &province : knownProvinces()) {
                if (QLatin1String(province.country) == "KR"_L1)
                    QVERIFY2(seen.insert(codeOf(province, system)).second, province.names);
            }
            QCOMPARE(seen.size(), std::size_t{17});
        }
        QCOMPARE(codeOf(*provinceByCode(u"mois"_s, u"26"_s), u"kostat"_s), u"21"_s);
        QCOMPARE(codeOf(*provinceByCode(u"kostat"_s, u"26"_s), u"mois"_s), u"31"_s);
        QCOMPARE(codeOf(*provinceByCode(u"iso3166-2"_s, u"KR-50"_s), u"mois"_s), u"36"_s);
        QCOMPARE(codeOf(*provinceByCode(u"mois"_s, u"42"_s), u"mois"_s), u"51"_s);
    }

    void byCode_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<bool>("former");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("noted");
        QTest::newRow("own") << u"kostat"_s << false << u"26"_s << u"kostat"_s << u"26"_s << false;
        QTest::newRow("converted") << u"kostat"_s << false << u"26"_s << u"mois"_s << u"21"_s << false;
        QTest::newRow("iso") << u"kostat"_s << false << u"KR-49"_s << u"iso3166-2"_s << u"39"_s << false;
        QTest::newRow("new Gangwon in an old set") << u"mois"_s << true << u"51"_s << u"mois"_s << u"42"_s << true;
        QTest::newRow("old Gangwon in a new set") << u"mois"_s << false << u"42"_s << u"mois"_s << u"51"_s << true;
        QTest::newRow("old Jeonbuk in a new set") << u"mois"_s << false << u"45"_s << u"mois"_s << u"52"_s << true;
        QTest::newRow("Gunwi after its move") << u"mois"_s << false << u"27720"_s << u"mois"_s << u"47720"_s << true;
        QTest::newRow("Gunwi in the other system")
            << u"kostat"_s << false << u"27720"_s << u"mois"_s << u"37310"_s << false;
        QTest::newRow("district") << u"kostat"_s << false << u"31011"_s << u"kostat"_s << u"31011"_s << false;
        QTest::newRow("of a district, seven digits")
            << u"kostat"_s << false << u"3101157"_s << u"kostat"_s << u"31011"_s << true;
        QTest::newRow("district converted to its province")
            << u"kostat"_s << false << u"41111"_s << u"mois"_s << u"31"_s << true;
        QTest::newRow("none") << u"kostat"_s << false << u"99"_s << u"kostat"_s
                              << u"none: the boundary set has no region with the code \"99\""_s << false;
    }

    void byCode()
    {
        QFETCH(QString, set);
        QFETCH(bool, former);
        QFETCH(QString, code);
        QFETCH(QString, system);
        const RegionFinder finder(korea(set, former));
        const FoundRegion found = finder.byCode(code, system);
        QTEST(codeOfFound(finder, found), "found");
        QTEST(!found.note.isEmpty(), "noted");
    }

    void byNameAndAddress_data()
    {
        QTest::addColumn<QString>("province");
        QTest::addColumn<QString>("district");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("found");
        for (const char *name : {"서울특별시", "서울시", "서울", "Seoul", " 서울 특별시 "})
            QTest::newRow(name) << QString::fromUtf8(name) << QString() << QString() << u"11"_s;
        for (const char *name : {"전라북도", "전북특별자치도", "전북", "Jeollabuk-do", "North Jeolla"})
            QTest::newRow(name) << QString::fromUtf8(name) << QString() << QString() << u"35"_s;
        QTest::newRow("district of a province") << u"부산"_s << u"중구"_s << QString() << u"21010"_s;
        QTest::newRow("district alone, several")
            << QString() << u"중구"_s << QString()
            << u"none: there are several districts called \"중구\"; the province is needed"_s;
        QTest::newRow("both in one cell") << u"경기도 수원시 장안구"_s << QString() << QString() << u"31011"_s;
        QTest::newRow("district unknown") << u"부산"_s << u"없는구"_s << QString() << u"21"_s;
        QTest::newRow("province unknown")
            << u"없는도"_s << QString() << QString() << u"none: the boundary set has no region called \"없는도\""_s;
        QTest::newRow("address") << QString() << QString() << u"경기도 수원시 장안구 가상로 1"_s << u"31011"_s;
        QTest::newRow("address, short") << QString() << QString() << u"서울 중구 세종대로 110"_s << u"11020"_s;
        QTest::newRow("address with post code")
            << QString() << QString() << u"(04524) 서울특별시 중구 세종대로 110"_s << u"11020"_s;
        QTest::newRow("address without province") << QString() << QString() << u"군위군 가상읍"_s << u"37310"_s;
        QTest::newRow("address abroad") << QString() << QString() << u"1 Infinite Loop"_s
                                        << u"none: the boundary set has no district called \"1\""_s;
    }

    void byNameAndAddress()
    {
        QFETCH(QString, province);
        QFETCH(QString, district);
        QFETCH(QString, address);
        const RegionFinder finder(korea(u"kostat"_s));
        QTEST(codeOfFound(finder, address.isEmpty() ? finder.byName(province, district) : finder.byAddress(address)),
              "found");
    }

    void theSystemOfCodes_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("system"); // empty = refused
        QTest::newRow("only one has 21") << QStringList{u"11"_s, u"21"_s, u"22"_s} << u"kostat"_s;
        QTest::newRow("only one has 41") << QStringList{u"11"_s, u"26"_s, u"41"_s, u"48"_s} << u"mois"_s;
        QTest::newRow("iso") << QStringList{u"KR-11"_s, u"KR-26"_s} << u"iso3166-2"_s;
        QTest::newRow("the same in both") << QStringList{u"11"_s} << u"kostat"_s;
        QTest::newRow("26, 29, 31, 36 alone") << QStringList{u"26"_s, u"29"_s, u"31"_s, u"36"_s} << QString();
        QTest::newRow("26 and Seoul") << QStringList{u"11"_s, u"26"_s} << QString();
        QTest::newRow("none") << QStringList{u"99"_s, u"98"_s} << QString();
    }

    void theSystemOfCodes()
    {
        QFETCH(QStringList, codes);
        QFETCH(QString, system);
        const RegionFinder finder(korea(u"kostat"_s));
        std::vector<CodeInUse> uses;
        for (const QString &code : codes)
            uses.push_back({code, -1});
        const auto settled = settleCodesInUse(finder, uses, {});
        QCOMPARE(settled.ok() ? settled->name : QString(), system);
        if (!settled && codes.contains(u"26"_s))
            QVERIFY2(settled.problem().what.contains(u"26"_s) && settled.problem().remedy.contains(u"--code-system"_s),
                     qPrintable(settled.problem().sentence()));
        intake::Consents all;
        all.give(intake::Consent::Codes);
        QVERIFY(settleCodesInUse(finder, uses, u"mois"_s, all).ok());
    }

    void aSystemThatDoesNotFitTakesConsent()
    {
        const RegionFinder finder(korea(u"kostat"_s));
        const std::vector<CodeInUse> uses = {{u"21"_s, -1}, {u"22"_s, -1}, {u"11"_s, -1}};
        intake::Consent missing = intake::Consent::None;
        const auto refused = settleCodesInUse(finder, uses, u"mois"_s, {}, &missing);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.problem().what.contains(u"kostat"_s), qPrintable(refused.problem().sentence()));
        QCOMPARE(missing, intake::Consent::Codes);
        QVERIFY(settleCodesInUse(finder, uses, u"kostat"_s, {}, &missing).ok());
        QCOMPARE(missing, intake::Consent::None);
        // 26 is Ulsan there and Busan here; the rows say which.
        const int ulsan = finder.byCode(u"26"_s, u"kostat"_s).region;
        QVERIFY(!settleCodesInUse(finder, {{u"26"_s, ulsan}}, u"mois"_s).ok());
        QVERIFY(settleCodesInUse(finder, {{u"26"_s, ulsan}}, u"kostat"_s).ok());
    }

    void namesTellSystemsApart()
    {
        const RegionFinder finder(korea(u"kostat"_s));
        const int busan = finder.byName(u"부산"_s, {}).region;
        const int ulsan = finder.byName(u"울산"_s, {}).region;
        QCOMPARE(settleCodesInUse(finder, {{u"26"_s, busan}}, {})->name, u"mois"_s);
        QCOMPARE(settleCodesInUse(finder, {{u"26"_s, ulsan}}, {})->name, u"kostat"_s);
    }

    void placesAreInside()
    {
        const RegionFinder finder(korea(u"kostat"_s));
        const auto place = finder.placeIn(finder.byName(u"부산"_s, {}).region);
        QVERIFY(place && place->lon > 121 && place->lon < 122 && place->lat > 30 && place->lat < 31);
        QVERIFY(RegionFinder(model::Tables()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportRegions)
#include "tst_import_regions.moc"
