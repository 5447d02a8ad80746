// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/text_codec.h"

#include <QTest>

using namespace atlas::intake;
using namespace Qt::StringLiterals;

class TestImportEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesHaveOneSpelling_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("canonical");
        for (const char *name :
             {"cp949", "CP949", "ms949", "UHC", "euc-kr", "EUC_KR", "windows-949", "ks_c_5601-1987", "949"})
            QTest::newRow(name) << QString::fromLatin1(name) << u"CP949"_s;
        QTest::newRow("utf8") << u"utf8"_s << u"UTF-8"_s;
        QTest::newRow("cpg of ArcGIS") << u"65001"_s << u"UTF-8"_s;
        QTest::newRow("latin1") << u"ISO 8859-1"_s << u"ISO-8859-1"_s;
        QTest::newRow("unknown") << u"klingon"_s << QString();
    }

    void namesHaveOneSpelling()
    {
        QFETCH(QString, given);
        QTEST(canonicalEncoding(given), "canonical");
    }

    void languageDrivers()
    {
        QCOMPARE(encodingOfLanguageDriver(0x4E), u"CP949"_s);
        QCOMPARE(encodingOfLanguageDriver(0x79), u"CP949"_s);
        QCOMPARE(encodingOfLanguageDriver(0), QString());
    }

    void detection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const QString korean = u"업체명,주소\n가상정밀,서울특별시\n"_s;
        QTest::newRow("ascii") << QByteArray("id,name\n1,a\n") << u"UTF-8"_s << u"id,name\n1,a\n"_s;
        QTest::newRow("utf8") << korean.toUtf8() << u"UTF-8"_s << korean;
        QTest::newRow("utf8 mark") << "\xEF\xBB\xBF" + korean.toUtf8() << u"UTF-8"_s << korean;
        // "가나다" and "뷁" (which EUC-KR cannot hold) in CP949
        QTest::newRow("cp949") << QByteArray("\xB0\xA1\xB3\xAA\xB4\xD9,1\n") << u"CP949"_s << u"가나다,1\n"_s;
        QTest::newRow("cp949 rare") << QByteArray("\xB0\xA1\xB3\xAA\x94\xEE\n") << u"CP949"_s << u"가나뷁\n"_s;
        QTest::newRow("latin") << QByteArray("nom\nMontr\xE9"
                                             "al\nQu\xE9"
                                             "bec\n")
                               << u"windows-1252"_s << u"nom\nMontréal\nQuébec\n"_s;
        QTest::newRow("utf16 mark") << QByteArray("\xFF\xFE\x00\xAC,\x00"
                                                  "1\x00",
                                                  8)
                                    << u"UTF-16"_s << u"가,1"_s;
        QTest::newRow("utf16 without mark") << QByteArray("a\0,\0\x00\xAC\n\0", 8) << u"UTF-16LE"_s << u"a,가\n"_s;
        QTest::newRow("utf16 big endian") << QByteArray("\0a\0,\xAC\x00\0\n", 8) << u"UTF-16BE"_s << u"a,가\n"_s;
        QTest::newRow("shift-jis") << QByteArray("\x82\xA0\x82\xA2,\x83\x41\n") << u"Shift_JIS"_s << u"あい,ア\n"_s;
        QTest::newRow("nothing") << QByteArray() << u"UTF-8"_s << QString();
    }

    void detection()
    {
        QFETCH(QByteArray, bytes);
        const auto settled = settleFileEncoding(bytes, {});
        QVERIFY(settled.ok());
        QTEST(settled->name, "name");
        QVERIFY(!settled->how.isEmpty());
        QTEST(decodeText(bytes, settled->name).value_or(u"(not decoded)"_s), "text");
    }

    void whatIsNotInAnEncodingIsRefused()
    {
        QVERIFY(!decodeText(QByteArray("\xB0\xA1\xFF"), u"UTF-8"_s));
        QVERIFY(!decodeText(QByteArray("Montr\xE9"
                                       "al"),
                            u"CP949"_s));
        QVERIFY(!decodeText(QByteArray("a"), u"klingon"_s));
        QCOMPARE(decodeText(QByteArray("\xB0\xA1\xB3"), u"EUC-KR"_s).value_or(QString()), u"가"_s); // cut at the end
    }

    void theWishWinsWhenItFits()
    {
        QCOMPARE(settleFileEncoding(QByteArray("\xB0\xA1"), u"euc-kr"_s)->name, u"CP949"_s);
        QVERIFY(!settleFileEncoding(QByteArray("\xB0\xA1"), u"UTF-8"_s));
        QVERIFY(!settleFileEncoding(QByteArray("a"), u"klingon"_s));
    }

    void anyBytesGiveSomeText()
    {
        QByteArray bytes;
        for (int i = 255; i > 0; --i)
            bytes.append(static_cast<char>(i));
        QVERIFY(decodeText(bytes, settleFileEncoding(bytes, {})->name).has_value());
    }
};

QTEST_APPLESS_MAIN(TestImportEncoding)
#include "tst_import_encoding.moc"
