// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/korean.h"

#include <QtTest>

using atlas::model::settleParticles;

/// Particles after values, as a Korean reads them aloud.
class TestKorean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void particlesFollowWhatIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("settled");
        const auto row = [](const char *name, const QString &text, const QString &settled) {
            QTest::newRow(name) << text << settled;
        };
        row("vowel", u"경상북도이(가) 가장 많음"_qs, u"경상북도가 가장 많음"_qs);
        row("consonant", u"서울이(가) 가장 많음"_qs, u"서울이 가장 많음"_qs);
        row("topic", u"부산은(는), 대구은(는)"_qs, u"부산은, 대구는"_qs);
        row("object", u"울산을(를) 광주을(를)"_qs, u"울산을 광주를"_qs);
        row("with", u"서울와(과) 경기과(와)"_qs, u"서울과 경기와"_qs);
        row("towards, l counts as vowel", u"서울(으)로 부산(으)로 대구(으)로"_qs, u"서울로 부산으로 대구로"_qs);
        row("per cent", u"26 %이(가) 넘음"_qs, u"26 %가 넘음"_qs);
        row("per cent, no-break space", u"26\u00a0%이(가) 0.05 km²을(를)"_qs, u"26\u00a0%가 0.05 km²를"_qs);
        row("numbers", u"1(으)로 3(으)로 2이(가) 10이(가)"_qs, u"1로 3으로 2가 10이"_qs);
        row("letters", u"KICOX이(가) IBM은(는) SQL(으)로"_qs, u"KICOX가 IBM은 SQL로"_qs);
        row("quotes", u"“서울”은(는) \"대구\"은(는)"_qs, u"“서울”은 \"대구\"는"_qs);
        row("parentheses", u"산업단지공단 본사(2013년까지 서울)이(가) 없으면"_qs,
            u"산업단지공단 본사(2013년까지 서울)가 없으면"_qs);
        row("two in a row", u"경기(북부)와(과) 서울을(를)"_qs, u"경기(북부)와 서울을"_qs);
        row("a foreign word stays open", u"Hyundai은(는)"_qs, u"Hyundai은(는)"_qs);
        row("nothing before", u"이(가)"_qs, u"이(가)"_qs);
        row("other languages", u"the line (of 3)"_qs, u"the line (of 3)"_qs);
        row("unbalanced", u"셋)이(가)"_qs, u"셋)이(가)"_qs);
    }

    void particlesFollowWhatIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, settled);
        QCOMPARE(settleParticles(text), settled);
        QCOMPARE(settleParticles(settled), settled);
    }
};

QTEST_APPLESS_MAIN(TestKorean)

#include "tst_korean.moc"
