// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/column_guess.h"
#include "app/intake/delimited_text.h"
#include "app/intake/number_text.h"
#include "app/intake/table_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ogrsf_frmts.h>

using namespace atlas::intake;
using namespace Qt::StringLiterals;
using atlas::model::Progress;
using atlas::model::Result;

class TestImportTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<SourceTable> read(const QByteArray &content, const QString &name = u"table.csv"_s,
                             const QString &encoding = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no scratch file");
        file.write(content);
        file.close();
        Progress progress;
        return readTable({path, {}, encoding, 0}, progress);
    }

    static QStringList flat(const SourceTable &table)
    {
        QStringList lines;
        for (const SourceTable::Row &row : table.rows)
            lines += QString::number(row.number) + u':' + row.cells.join(u'/');
        return lines;
    }

private Q_SLOTS:
    void anyDelimiterAndLineEnd_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const char *delimiter : {",", ";", "\t", "|"}) {
            for (const char *end : {"\n", "\r\n", "\r"}) {
                const QByteArray d(delimiter);
                const QByteArray e(end);
                const QByteArray name = QByteArray(delimiter).toHex() + '-' + QByteArray(end).toHex();
                QTest::newRow(name.constData()) << "id" + d + "name" + d + "weight" + e + "1" + d + "\"a " + d +
                                                       " \"\"b\"\"\"" + d + "2" + e + "2" + d + "c" + d + "3";
            }
        }
    }

    void anyDelimiterAndLineEnd()
    {
        QFETCH(QByteArray, content);
        const auto table = read(content);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.problem().sentence()));
        QCOMPARE(table->columns, (QStringList{u"id"_s, u"name"_s, u"weight"_s}));
        QCOMPARE(table->rows.size(), std::size_t{2});
        QVERIFY(table->rows[0].cells[1].endsWith(u" \"b\""_s));
        QCOMPARE(table->rows[1].cells, (QStringList{u"2"_s, u"c"_s, u"3"_s}));
    }

    void semicolonsWithDecimalCommas()
    {
        const auto table = read("이름;경도;위도\n가;127,5;37,5\n나;128,25;36,0\n");
        QCOMPARE(table->columns.size(), 3);
        QCOMPARE(table->rows[1].cells[1], u"128,25"_s);
    }

    void excelNamesItsDelimiter()
    {
        const auto table = read("sep=;\nid;name\n1;a,b\n");
        QCOMPARE(table->columns, (QStringList{u"id"_s, u"name"_s}));
    }

    void headerUnderTitleRowsTotalsAndBlanksOut()
    {
        const auto table =
            read(u"클러스터 참여기업 현황,,,\n(2020. 12. 31. "
                 u"기준),,,\n,,,\n연번,업체명,시도,종업원수(명)\n1,가상정밀,경남,120\n,,,\n"
                 "2,가상전자,대구,30\n소계,,,150\n3,가상화학,울산,\"1,200\"\n합 계,,,1350\n자료: 가상통계(2020),,,\n"_s
                     .toUtf8());
        QVERIFY(table.ok());
        QCOMPARE(table->columns, (QStringList{u"연번"_s, u"업체명"_s, u"시도"_s, u"종업원수(명)"_s}));
        QCOMPARE(flat(*table),
                 (QStringList{u"1:1/가상정밀/경남/120"_s, u"3:2/가상전자/대구/30"_s, u"5:3/가상화학/울산/1,200"_s}));
        QCOMPARE(table->dropped.size(), std::size_t{3});
        QCOMPARE(table->dropped[0].row, 4);
        QCOMPARE(table->dropped[2].row, 7);
        QCOMPARE(table->warnings.size(), std::size_t{2}); // title rows, one blank row
    }

    void headersOfTwoRows()
    {
        const auto table = read(u"업체명,위치,,종업원수\n,경도,위도,\n가,127.1,37.2,5\n"_s.toUtf8());
        QVERIFY(table.ok());
        QCOMPARE(table->columns, (QStringList{u"업체명"_s, u"경도"_s, u"위도"_s, u"종업원수"_s}));
    }

    void raggedRowsAreKept()
    {
        const auto table = read("id,name,kind\n1,a\n2,b,firm,more\n3,c,firm,,\n");
        QCOMPARE(flat(*table), (QStringList{u"1:1/a/"_s, u"2:2/b/firm"_s, u"3:3/c/firm"_s}));
        QCOMPARE(table->warnings.size(), std::size_t{1});
        QCOMPARE(table->warnings[0].row, 2);
    }

    void codesStayText()
    {
        const auto table = read("code,name\n01000,a\n=\"02000\",b\n");
        QCOMPARE(table->rows[0].cells[0], u"01000"_s);
    }

    void cp949()
    {
        const QByteArray bytes("\xBE\xF7\xC3\xBC\xB8\xED,\xC1\xD6\xBC\xD2\n\xB0\xA1,\xB3\xAA\n"); // 업체명,주소 / 가,나
        const auto table = read(bytes);
        QCOMPARE(table->columns, (QStringList{u"업체명"_s, u"주소"_s}));
        QCOMPARE(table->encoding.name, u"CP949"_s);
        QVERIFY(!read(bytes, u"table.csv"_s, u"UTF-8"_s).ok());
    }

    void spreadsheets_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("xlsx") << u"XLSX"_s;
        QTest::newRow("ods") << u"ODS"_s;
    }

    void spreadsheets()
    {
        QFETCH(QString, format);
        RegisterOGRXLSX();
        RegisterOGRODS();
        const QString path = m_folder.filePath(u"table."_s + format.toLower());
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(format.toLatin1().constData());
        GDALDataset *dataset = driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
        const auto addSheet = [&](const char *name, const std::vector<std::vector<const char *>> &rows) {
            OGRLayer *layer = dataset->CreateLayer(name, nullptr, wkbNone, nullptr);
            for (const char *column : rows.front()) {
                OGRFieldDefn field(column, qstrcmp(column, "종업원수") == 0 ? OFTReal : OFTString);
                layer->CreateField(&field);
            }
            for (std::size_t row = 1; row < rows.size(); ++row) {
                OGRFeature *feature = OGRFeature::CreateFeature(layer->GetLayerDefn());
                for (std::size_t cell = 0; cell < rows[row].size(); ++cell) {
                    if (*rows[row][cell] != '\0')
                        feature->SetField(static_cast<int>(cell), rows[row][cell]);
                }
                QCOMPARE(layer->CreateFeature(feature), OGRERR_NONE);
                OGRFeature::DestroyFeature(feature);
            }
        };
        addSheet("기업", {{"업체명", "지역코드", "종업원수"},
                          {"가상정밀", "01000", "41"},
                          {"", "", ""},
                          {"가상전자", "=\"02000\"", "12.5"},
                          {"합계", "", "53.5"}});
        addSheet("설명", {{"비고"}, {"설명입니다"}});
        GDALClose(dataset);
        Progress progress;
        const auto several = readTable({path, {}, {}, 0}, progress);
        QVERIFY(!several.ok());
        QVERIFY2(several.problem().what.contains(u"기업"_s) && several.problem().remedy.contains(u"--layer"_s),
                 qPrintable(several.problem().sentence()));
        const auto table = readTable({path, u"기업"_s, {}, 0}, progress);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.problem().sentence()));
        QCOMPARE(table->columns, (QStringList{u"업체명"_s, u"지역코드"_s, u"종업원수"_s}));
        QCOMPARE(table->rows.size(), std::size_t{2});
        QCOMPARE(table->rows[0].cells.mid(0, 2), (QStringList{u"가상정밀"_s, u"01000"_s}));
        QCOMPARE(numberFrom(table->rows[0].cells[2]), std::optional(41.0));
        QCOMPARE(table->rows[1].number, 3);
        QCOMPARE(numberFrom(table->rows[1].cells[2]), std::optional(12.5));
        QCOMPARE(table->dropped.size(), std::size_t{1});
    }

    void geojsonPoints()
    {
        const auto table = read(
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[127,37]}},
            {"type":"Feature","properties":{"name":"b"},"geometry":null}]})",
            u"points.geojson"_s);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), std::size_t{2});
        QCOMPARE(*table->rows[0].point, (atlas::model::LonLat{127, 37}));
        QVERIFY(!table->rows[1].point);
        QVERIFY(table->hasGeometry);
    }

    void whatIsNoTableIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << u"a.csv"_s;
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << u"a.csv"_s;
        QTest::newRow("header alone") << QByteArray("id,name\n") << u"a.csv"_s;
        QTest::newRow("open quote") << QByteArray("id,name\n1,\"a\n2,b\n") << u"a.csv"_s;
        QTest::newRow("numbers only") << QByteArray("1,2\n3,4\n") << u"a.csv"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2\0\0\0\0\0\0\0\3\4\5\6\7\0\0\1",
                                              22)
                                << u"a.csv"_s;
        QTest::newRow("csv called xlsx") << QByteArray("id,name\n1,a\n") << u"a.xlsx"_s;
        QTest::newRow("zip end alone") << QByteArray("PK\5\6") + QByteArray(18, '\0') << u"a.xlsx"_s;
        QTest::newRow("lying zip directory") << QByteArray("PK\5\6") + QByteArray(18, '\x11') << u"a.ods"_s;
        QTest::newRow("vrt called geojson")
            << QByteArray("<OGRVRTDataSource><OGRVRTLayer "
                          "name=\"x\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>")
            << u"a.geojson"_s;
    }

    void whatIsNoTableIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        const auto table = read(content, name);
        QVERIFY(!table.ok());
        const QString sentence = table.problem().sentence();
        QVERIFY2(sentence.contains(name) && !sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY(!table.problem().what.isEmpty());
    }

    void placesElsewhereAreRefused()
    {
        Progress progress;
        for (const QString &name : {u"https://example.org/a.csv"_s, u"/vsicurl/https://example.org/a.csv"_s,
                                    u"/nowhere/a.csv"_s, m_folder.path()})
            QVERIFY(!readTable({name, {}, {}, 0}, progress).ok());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NumberStyle>("style");
        QTest::addColumn<double>("value"); // NaN = no number
        const double none = qQNaN();
        QTest::newRow("plain") << u"127.5"_s << NumberStyle::Point << 127.5;
        QTest::newRow("thousands") << u"1,234"_s << NumberStyle::Point << 1234.0;
        QTest::newRow("decimal comma") << u"127,5"_s << NumberStyle::DecimalComma << 127.5;
        QTest::newRow("thousands with points") << u"1.234,5"_s << NumberStyle::DecimalComma << 1234.5;
        QTest::newRow("full width") << u"１２０"_s << NumberStyle::Point << 120.0;
        QTest::newRow("people") << u"1,200명"_s << NumberStyle::Point << 1200.0;
        QTest::newRow("negative") << u"-3"_s << NumberStyle::Point << -3.0;
        QTest::newRow("degrees, minutes, seconds") << u"37°30'36\"N"_s << NumberStyle::Point << 37.51;
        QTest::newRow("west") << u"75°30'W"_s << NumberStyle::Point << -75.5;
        QTest::newRow("infinite") << u"1e999"_s << NumberStyle::Point << none;
        QTest::newRow("not a number") << u"nan"_s << NumberStyle::Point << none;
        QTest::newRow("text") << u"약 30"_s << NumberStyle::Point << none;
        QTest::newRow("empty") << QString() << NumberStyle::Point << none;
    }

    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(NumberStyle, style);
        QFETCH(double, value);
        const std::optional<double> number = numberFrom(text, style);
        QCOMPARE(number.has_value(), !qIsNaN(value));
        if (number)
            QVERIFY2(qAbs(*number - value) < 1e-9, qPrintable(QString::number(*number, 'g', 17)));
    }

    void styleOfAColumn()
    {
        QCOMPARE(numberStyle({u"1,234"_s, u"12"_s}, false), NumberStyle::Point);
        QCOMPARE(numberStyle({u"127,5"_s, u"127"_s}, false), NumberStyle::DecimalComma);
        QCOMPARE(numberStyle({u"127,123"_s, u"128,456"_s}, true), NumberStyle::DecimalComma);
        QCOMPARE(numberStyle({u"127.123"_s, u"1,234"_s}, true), NumberStyle::Point);
    }

    void columnsByTheirNames_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("fields"); // one word a column, - = none
        QTest::newRow("korean firms") << ImportKind::Participants
                                      << QStringList{u"연번"_s, u"업체명"_s,        u"주소"_s,     u"위도"_s, u"경도"_s,
                                                     u"업종"_s, u"종업원 수(명)"_s, u"산업단지"_s, u"역할"_s}
                                      << u"- name address lat lon industry employees cluster role"_s;
        QTest::newRow("english") << ImportKind::Participants
                                 << QStringList{u"ID"_s,        u"Company Name"_s, u"Type"_s,
                                                u"Longitude"_s, u"LATITUDE"_s,     u"Province"_s}
                                 << u"id name kind lon lat province"_s;
        QTest::newRow("regions by name") << ImportKind::Participants
                                         << QStringList{u"기관명"_s, u"시·도"_s, u"시군구"_s}
                                         << u"name province district"_s;
        QTest::newRow("projected") << ImportKind::Participants << QStringList{u"명칭"_s, u"X좌표"_s, u"Y좌표"_s}
                                   << u"name x y"_s;
        QTest::newRow("one column") << ImportKind::Participants << QStringList{u"기관명"_s, u"좌표(위도, 경도)"_s}
                                    << u"name lonlat"_s;
        QTest::newRow("graph") << ImportKind::Links << QStringList{u"source"_s, u"target"_s, u"weight"_s}
                               << u"from_participant to_participant weight"_s;
        QTest::newRow("korean links") << ImportKind::Links
                                      << QStringList{u"공급기업"_s, u"수요기업"_s, u"거래액(백만원)"_s, u"출처"_s}
                                      << u"from_participant to_participant weight source"_s;
        QTest::newRow("memberships") << ImportKind::Memberships
                                     << QStringList{u"클러스터"_s, u"업체명"_s, u"참여형태"_s}
                                     << u"cluster participant role"_s;
        QTest::newRow("published") << ImportKind::Participation
                                   << QStringList{u"클러스터"_s, u"시도"_s, u"과제수"_s, u"연도"_s}
                                   << u"cluster province value year"_s;
        QTest::newRow("clusters by codes")
            << ImportKind::Clusters << QStringList{u"클러스터명"_s, u"시군구코드"_s} << u"name region_code"_s;
    }

    void columnsByTheirNames()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QStringList, columns);
        QFETCH(QString, fields);
        const QMap<QString, int> guess = guessColumns(kind, columns);
        QStringList words(columns.size(), u"-"_s);
        for (auto entry = guess.begin(); entry != guess.end(); ++entry)
            words[*entry] = entry.key();
        QCOMPARE(words.join(u' '), fields);
    }

    void thePersonsChoiceWins()
    {
        const QStringList columns{u"업체명"_s, u"대표"_s, u"비고"_s};
        const auto chosen =
            settleColumns(ImportKind::Participants, columns, {{u"name"_s, u"대표"_s}, {u"id"_s, u"#1"_s}});
        QVERIFY(chosen.ok());
        QCOMPARE(chosen->value(u"name"_s), 1);
        QCOMPARE(chosen->value(u"id"_s), 0);
        QVERIFY(!settleColumns(ImportKind::Participants, columns, {{u"name"_s, u"없음"_s}}).ok());
        QVERIFY(!settleColumns(ImportKind::Participants, columns, {{u"colour"_s, u"비고"_s}}).ok());
    }
};

QTEST_GUILESS_MAIN(TestImportTable)
#include "tst_import_table.moc"
