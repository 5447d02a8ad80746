// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/province_table.h"

namespace atlas::intake {

namespace {

// Korea: kostat is the administrative classification of Statistics Korea, mois the standard codes of the Ministry of
// the Interior and Safety.
constexpr KnownProvince provinces[] = {
    {"KR", "11", "11", "", "KR-11", "서울특별시|서울시|서울|seoul|seoulcity"},
    {"KR", "21", "26", "", "KR-26", "부산광역시|부산시|부산|busan|pusan"},
    {"KR", "22", "27", "", "KR-27", "대구광역시|대구시|대구|daegu|taegu"},
    {"KR", "23", "28", "", "KR-28", "인천광역시|인천시|인천|incheon"},
    {"KR", "24", "29", "", "KR-29", "광주광역시|광주|gwangju"},
    {"KR", "25", "30", "", "KR-30", "대전광역시|대전시|대전|daejeon|taejon"},
    {"KR", "26", "31", "", "KR-31", "울산광역시|울산시|울산|ulsan"},
    {"KR", "29", "36", "", "KR-50", "세종특별자치시|세종시|세종|sejong|sejongcity"},
    {"KR", "31", "41", "", "KR-41", "경기도|경기|gyeonggi|gyeonggido|kyonggi"},
    {"KR", "32", "51", "42", "KR-42", "강원특별자치도|강원도|강원|gangwon|gangwondo|gangwonstate|kangwon"},
    {"KR", "33", "43", "", "KR-43", "충청북도|충북|northchungcheong|chungcheongbukdo|chungbuk|chungcheongbuk"},
    {"KR", "34", "44", "", "KR-44", "충청남도|충남|southchungcheong|chungcheongnamdo|chungnam|chungcheongnam"},
    {"KR", "35", "52", "45", "KR-45",
     "전북특별자치도|전라북도|전북|northjeolla|jeollabukdo|jeonbuk|jeonbukstate|jeollabuk"},
    {"KR", "36", "46", "", "KR-46", "전라남도|전남|southjeolla|jeollanamdo|jeonnam|jeollanam"},
    {"KR", "37", "47", "", "KR-47", "경상북도|경북|northgyeongsang|gyeongsangbukdo|gyeongbuk|gyeongsangbuk"},
    {"KR", "38", "48", "", "KR-48", "경상남도|경남|southgyeongsang|gyeongsangnamdo|gyeongnam|gyeongsangnam"},
    {"KR", "39", "50", "49", "KR-49", "제주특별자치도|제주도|제주|jeju|jejudo|cheju"},
    {"CA", "10", "", "", "CA-NL", "newfoundlandandlabrador|newfoundland|nl|terreneuveetlabrador"},
    {"CA", "11", "", "", "CA-PE", "princeedwardisland|pei|pe|îleduprinceédouard"},
    {"CA", "12", "", "", "CA-NS", "novascotia|ns|nouvelleécosse"},
    {"CA", "13", "", "", "CA-NB", "newbrunswick|nb|nouveaubrunswick"},
    {"CA", "24", "", "", "CA-QC", "quebec|québec|qc|pq"},
    {"CA", "35", "", "", "CA-ON", "ontario|on|ont"},
    {"CA", "46", "", "", "CA-MB", "manitoba|mb"},
    {"CA", "47", "", "", "CA-SK", "saskatchewan|sk|sask"},
    {"CA", "48", "", "", "CA-AB", "alberta|ab|alta"},
    {"CA", "59", "", "", "CA-BC", "britishcolumbia|bc|colombiebritannique"},
    {"CA", "60", "", "", "CA-YT", "yukon|yt|yukonterritory"},
    {"CA", "61", "", "", "CA-NT", "northwestterritories|nt|nwt"},
    {"CA", "62", "", "", "CA-NU", "nunavut|nu"},
};

constexpr ReplacedCode replaced[] = {
    {"42", "51", "2023-06-11", ""},
    {"45", "52", "2024-01-18", ""},
    {"49", "50", "2006-07-01", ""},
    {"47720", "27720", "2023-07-01", "군위군"},
};

} // namespace

std::span<const KnownProvince> knownProvinces()
{
    return provinces;
}

const KnownProvince *provinceByCode(const QString &system, const QString &code)
{
    if (code.isEmpty())
        return nullptr;
    const bool isKostat = system == QLatin1String("kostat");
    const bool isStatcan = system == QLatin1String("statcan");
    for (const KnownProvince &province : provinces) {
        const QLatin1String country(province.country);
        bool same = false;
        if (isKostat || isStatcan)
            same = code == QLatin1String(province.statistical) && country == QLatin1String(isKostat ? "KR" : "CA");
        else if (system == QLatin1String("mois"))
            same = code == QLatin1String(province.mois) || code == QLatin1String(province.moisFormer);
        else if (system == QLatin1String("iso3166-2"))
            same = code == QLatin1String(province.iso);
        if (same)
            return &province;
    }
    return nullptr;
}

const KnownProvince *provinceByName(const QString &name)
{
    const QString plain = plainName(name);
    if (plain.isEmpty())
        return nullptr;
    for (const KnownProvince &province : provinces) {
        if (QString::fromUtf8(province.names).split(u'|').contains(plain))
            return &province;
    }
    return nullptr;
}

QString codeOf(const KnownProvince &province, const QString &system)
{
    const QLatin1String country(province.country);
    if (system == QLatin1String("kostat") && country == QLatin1String("KR"))
        return QLatin1String(province.statistical);
    if (system == QLatin1String("statcan") && country == QLatin1String("CA"))
        return QLatin1String(province.statistical);
    if (system == QLatin1String("mois"))
        return QLatin1String(province.mois);
    if (system == QLatin1String("iso3166-2"))
        return QLatin1String(province.iso);
    return {};
}

std::span<const ReplacedCode> replacedCodes()
{
    return replaced;
}

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

} // namespace atlas::intake
