// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/column_guess.h"

#include "app/intake/translate.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>

namespace atlas::intake {

namespace {

using model::Problem;

/// A field's names in people's tables, the likeliest first, separated by bars; small letters without blanks, hyphens,
/// underscores and what stands in brackets.
struct FieldNames
{
    const char *field;
    const char *names;
};

constexpr FieldNames participantNames[] = {
    {"id", "id|participantid|firmid|companyid|organisationid|organizationid|orgid|uid|업체id|기업id|기관id|참여기관id|"
           "아이디|식별자|"
           "고유번호|관리번호|업체번호|기업번호|기관번호|업체코드|기관코드|기업코드|사업자등록번호|사업자번호|"
           "법인등록번호|법인번호"},
    {"name", "name|업체명|기관명|기업명|회사명|명칭|이름|상호명|상호|참여기관명|참여기관|참여기업명|참여기업|참여자명|"
             "참여자|수행기관명|대학명|단체명|"
             "사업장명|사업체명|공장명|namekor|nameko|기관|업체|기업|회사|company|companyname|firm|firmname|"
             "organisation|organization|organisationname|"
             "organizationname|institution|participant|participantname|partner"},
    {"name_en", "nameen|nameeng|englishname|영문명|영문업체명|영문기관명|영문기업명|영문회사명|영문상호|영문이름|영문"},
    {"kind", "kind|type|기관유형|기관구분|참여자유형|참여자구분|참여기관유형|업체구분|기업구분|유형|구분|종류|분류|"
             "category|organisationtype|organizationtype|participantkind"},
    {"industry", "industry|업종|업종명|주업종|산업|산업명|산업분류|업종코드|산업분류코드|표준산업분류|주생산품|sector|"
                 "ksic|naics|nace|sic"},
    {"employees", "employees|종업원수|종업원|직원수|근로자수|종사자수|종사자|고용인원|고용자수|임직원수|상시근로자수|"
                  "인원수|인원|employeecount|employeestotal|"
                  "numberofemployees|headcount|staff|employment|jobs"},
    {"lonlat", "lonlat|latlon|latlng|좌표|위경도|경위도|위도경도|경도위도|gps좌표|gps|위치좌표|coordinates|coordinate|"
               "coords|location|latlong"},
    {"lon", "lon|lng|long|longitude|경도|경도값|wgs84경도|lonwgs84|longitudewgs84"},
    {"lat", "lat|latitude|위도|위도값|wgs84위도|latwgs84|latitudewgs84"},
    {"x", "x|x좌표|좌표x|xcoord|xcoordinate|coordx|easting|pointx|tmx|utmkx|x좌표값|좌표정보x"},
    {"y", "y|y좌표|좌표y|ycoord|ycoordinate|coordy|northing|pointy|tmy|utmky|y좌표값|좌표정보y"},
    {"region_code", "regioncode|지역코드|행정구역코드|시군구코드|시도코드|행정구역분류코드|법정동코드|행정동코드|admcd|"
                    "admcode|sigcd|sigungucd|sigungucode|"
                    "sidocd|ctprvncd|districtcode|provincecode|pruid|cduid|ladcd|lad23cd|rgncd|rgn23cd|구역코드|"
                    "areacode|geocode|code|코드"},
    {"province", "province|시도|시도명|광역시도|광역시도명|광역|광역자치단체|도|지역|지역명|권역|소재시도|provincename|"
                 "prname|state|region|regionname|sido|ctpkornm"},
    {"district", "district|시군구|시군구명|시군|기초자치단체|소재시군구|districtname|county|municipality|city|sigungu|"
                 "sigkornm|sggnm|borough"},
    {"address", "address|주소|소재지|도로명주소|지번주소|소재지주소|본사주소|공장주소|사업장주소|소재지도로명주소|"
                "소재지지번주소|전체주소|addr|roadaddress|streetaddress"},
    {"country", "country|국가|국가명|국적|나라|countrycode"},
    {"location_quality", "locationquality|위치정확도|위치품질"},
    {"cluster", "cluster|clusterid|클러스터|클러스터명|클러스터id|소속클러스터|미니클러스터|미니클러스터명|소속단지|"
                "산업단지|산업단지명|단지명|단지|산단|산단명|clustername"},
    {"role", "role|역할|참여역할|참여형태|참여구분|주관구분|지위"},
    {"valid_from", "validfrom|since|start|startdate|시작일|시작일자|시작연도|참여시작|가입일|가입일자|설립일|설립일자|"
                   "설립연도|설립년도|입주일|founded"},
    {"valid_to", "validto|until|end|enddate|종료일|종료일자|종료연도|탈퇴일|폐업일|폐업일자"},
    {"source", "source|출처|자료|자료원|자료출처|근거"},
    {"illustrative", "illustrative|가상|가상여부"},
};

constexpr FieldNames linkNames[] = {
    {"id", "id|linkid|링크id|연계id|관계id|관리번호|과제번호|계약번호|아이디"},
    {"from_participant", "fromparticipant|from|fromid|fromname|source|sourceid|출발|시작|시작기관|출발기관|공급|"
                         "공급기업|공급업체|공급기관|공급자|주는기관|보내는기관|제공기관|"
                         "기관1|기업1|업체1|기관a|기업a|업체a|참여기관1|주관기관|주관기관명|주관|갑|node1|origin|"
                         "supplier|giver|participanta|participant1|a"},
    {"to_participant", "toparticipant|to|toid|toname|target|targetid|destination|도착|도착기관|수요|수요기업|수요업체|"
                       "수요기관|구매기업|구매자|받는기관|상대기관|"
                       "기관2|기업2|업체2|기관b|기업b|업체b|참여기관2|협력기관|참여기관|참여기관명|참여|을|node2|buyer|"
                       "customer|taker|partner|participantb|participant2|b"},
    {"kind",
     "kind|type|연계유형|관계유형|협력유형|연계종류|관계|유형|구분|종류|분류|linkkind|linktype|relation|category"},
    {"formality", "formality|공식성|공식여부|공식비공식|공식구분|계약여부"},
    {"directed", "directed|방향|방향성|방향여부"},
    {"weight", "weight|가중치|강도|건수|횟수|빈도|거래액|금액|과제수|협력건수|count|strength|amount|value|frequency"},
    {"valid_from", "validfrom|since|start|startdate|시작일|시작일자|시작연도|계약일|협약일"},
    {"valid_to", "validto|until|end|enddate|종료일|종료일자|종료연도|만료일"},
    {"source", "출처|자료|자료원|자료출처|근거|datasource|reference|source"},
    {"illustrative", "illustrative|가상|가상여부"},
};

constexpr FieldNames membershipNames[] = {
    {"cluster", "cluster|clusterid|clustername|클러스터|클러스터명|클러스터id|소속클러스터|미니클러스터|미니클러스터명|"
                "산업단지|산업단지명|단지명|단지|산단|산단명"},
    {"participant", "participant|participantid|participantname|member|memberid|참여기관|참여기관명|참여기관id|참여자|"
                    "업체명|업체id|업체|기업명|기업id|기업|기관명|기관id|기관|"
                    "회사명|회원|회원사|구성원|name|firm|firmid|company|organisation|organization|partner"},
    {"role", "role|역할|참여역할|참여형태|참여구분|주관구분|지위|구분"},
    {"valid_from", "validfrom|since|start|startdate|시작일|시작일자|시작연도|가입일|참여시작"},
    {"valid_to", "validto|until|end|enddate|종료일|종료일자|종료연도|탈퇴일"},
};

constexpr FieldNames participationNames[] = {
    {"cluster", "cluster|clusterid|clustername|클러스터|클러스터명|클러스터id|산업단지|산업단지명|단지명|단지|산단|"
                "산단명|사업명|사업"},
    {"region_code", "regioncode|지역코드|행정구역코드|시도코드|시군구코드|provincecode|districtcode|pruid|code|코드"},
    {"province", "province|시도|시도명|광역시도|지역|지역명|region|regionname|provincename|도"},
    {"district", "district|시군구|시군구명|시군|districtname"},
    {"measure", "measure|지표|지표명|항목|측정항목|구분|indicator|variable"},
    {"value", "value|값|수치|통계값|업체수|기업수|참여기관수|기관수|과제수|참여수|개수|건수|count|number|n|projects|"
              "participants"},
    {"year", "year|연도|년도|기준연도|기준년도|시점"},
    {"source", "source|출처|자료|자료원|자료출처|근거"},
};

constexpr FieldNames employmentNames[] = {
    {"region_code",
     "regioncode|지역코드|행정구역코드|시도코드|시군구코드|행정구역별코드|provincecode|districtcode|pruid|"
     "geocode|areacode|code|코드"},
    {"province",
     "province|시도|시도명|시도별|광역시도|행정구역별|행정구역|지역|지역명|region|regionname|provincename|도"},
    {"district", "district|시군구|시군구명|시군구별|시군|districtname"},
    {"industry",
     "industry|업종|업종명|산업|산업명|산업별|산업분류|산업분류별|산업분류코드|업종코드|표준산업분류|sector|ksic|"
     "naics|nace|sic|industrycode|industryname"},
    {"employees",
     "employees|종사자수|종사자|총종사자수|종업원수|근로자수|고용인원|고용자수|employment|jobs|employeecount|"
     "headcount|personsengaged"},
    {"establishments", "establishments|사업체수|사업체|업체수|사업장수|firms|plants|units|enterprises"},
    {"plant", "plant|plantid|사업장|사업체id|공장|establishmentid|localunit"},
    {"year", "year|연도|년도|기준연도|기준년도|시점"},
    {"source", "source|출처|자료|자료원|자료출처|근거"},
};

constexpr FieldNames clusterNames[] = {
    {"id", "id|clusterid|클러스터id|단지id|단지코드|클러스터코드|산업단지코드|관리번호|아이디|danid|danjiid|dancd"},
    {"name", "name|cluster|clustername|클러스터명|클러스터|단지명|산업단지명|산업단지|산단명|명칭|이름|danname|dannm|"
             "label|title"},
    {"name_en", "nameen|nameeng|englishname|영문명|영문단지명|영문이름"},
    {"kind", "kind|type|클러스터유형|단지유형|유형|구분|종류|분류|category"},
    {"industry", "industry|업종|주력업종|주력산업|특화산업|특화업종|산업|sector"},
    {"stage", "stage|단계|성장단계|발전단계|생애주기"},
    {"constraint", "constraint|제약|제약요인|제도적제약"},
    {"constraint_evidence", "constraintevidence|제약근거"},
    {"governance", "governance|거버넌스|추진기구|추진체계|관리기관|운영기관"},
    {"lead_participant", "leadparticipant|lead|주관기관|주관|총괄기관|거점기관"},
    {"parent_cluster", "parentcluster|parent|상위클러스터|상위단지|소속단지"},
    {"region_code", "regioncodes|regioncode|regions|지역코드|행정구역코드|시군구코드|시도코드|구역코드|포함지역코드|"
                    "포함시군구코드|codes|code|코드"},
    {"province", "province|시도|시도명|광역시도|provincename"},
    {"district", "district|시군구|시군구명|시군|포함지역|포함시군구|districtname"},
    {"valid_from", "validfrom|since|start|startdate|지정일|지정일자|지정연도|시작일|시작연도|조성연도"},
    {"valid_to", "validto|until|end|enddate|종료일|종료연도|해제일"},
    {"source", "source|출처|자료|자료원|자료출처|근거"},
    {"illustrative", "illustrative|가상|가상여부"},
    {"notes", "notes|note|비고|메모|설명|description|remarks"},
};

constexpr FieldNames boundaryNames[] = {
    {"code", "code"}, {"name", "name"}, {"name_en", "nameen"}, {"parent_code", "parentcode"}};

std::span<const FieldNames> namesOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Boundaries:
        return boundaryNames;
    case ImportKind::Clusters:
        return clusterNames;
    case ImportKind::Participants:
        return participantNames;
    case ImportKind::Links:
        return linkNames;
    case ImportKind::Memberships:
        return membershipNames;
    case ImportKind::Participation:
        return participationNames;
    case ImportKind::Employment:
        return employmentNames;
    }
    return {};
}

QString plainHeader(const QString &header, bool keepBrackets)
{
    QString plain = header.normalized(QString::NormalizationForm_KC).toLower();
    if (!keepBrackets) {
        static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
        plain.remove(brackets);
    }
    QString letters;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// The spellings under which a heading is looked for.
QStringList spellings(const QString &header)
{
    QStringList all = {plainHeader(header, true), plainHeader(header, false)};
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

const QSet<QString> &allNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> set = {QStringLiteral("연번"),    QStringLiteral("순번"),     QStringLiteral("번호"),
                             QStringLiteral("no"),      QStringLiteral("전화번호"), QStringLiteral("대표자"),
                             QStringLiteral("홈페이지")};
        for (const ImportKind kind : {ImportKind::Clusters, ImportKind::Participants, ImportKind::Links,
                                      ImportKind::Memberships, ImportKind::Participation, ImportKind::Employment}) {
            for (const FieldNames &entry : namesOf(kind)) {
                for (const QString &name : QString::fromUtf8(entry.names).split(u'|'))
                    set.insert(name);
            }
        }
        return set;
    }();
    return names;
}

/// Endings that tell a column of participants where the whole heading is not known: "본사 소재지 주소",
/// "경도_WGS84(도)".
QString fieldByPart(ImportKind kind, const QString &plain)
{
    if (kind != ImportKind::Participants)
        return {};
    if (plain.endsWith(QStringLiteral("주소")))
        return QStringLiteral("address");
    if (plain.contains(QStringLiteral("경도")) || plain.contains(QLatin1String("longitude")))
        return plain.contains(QStringLiteral("위도")) ? QStringLiteral("lonlat") : QStringLiteral("lon");
    if (plain.contains(QStringLiteral("위도")) || plain.contains(QLatin1String("latitude")))
        return QStringLiteral("lat");
    return {};
}

} // namespace

QStringList importFields(ImportKind kind)
{
    QStringList fields;
    for (const FieldNames &entry : namesOf(kind))
        fields += QString::fromLatin1(entry.field);
    return fields;
}

bool isKnownHeader(const QString &header)
{
    const QStringList all = spellings(header);
    return std::any_of(all.begin(), all.end(), [](const QString &plain) { return allNames().contains(plain); });
}

QMap<QString, int> guessColumns(ImportKind kind, const QStringList &columns)
{
    QHash<QString, int> columnOf; // spelling → first column with it
    for (int column = static_cast<int>(columns.size()) - 1; column >= 0; --column) {
        for (const QString &plain : spellings(columns[column]))
            columnOf.insert(plain, column);
    }
    QMap<QString, int> guess;
    QSet<int> used;
    for (const FieldNames &entry : namesOf(kind)) {
        for (const QString &name : QString::fromUtf8(entry.names).split(u'|')) {
            const auto found = columnOf.constFind(name);
            if (found == columnOf.constEnd() || used.contains(*found))
                continue;
            guess.insert(QString::fromLatin1(entry.field), *found);
            used.insert(*found);
            break;
        }
    }
    for (int column = 0; column < columns.size(); ++column) {
        const QString field = used.contains(column) ? QString() : fieldByPart(kind, plainHeader(columns[column], true));
        if (!field.isEmpty() && !guess.contains(field))
            guess.insert(field, column);
    }
    // Half a link or half a place is none.
    if (kind == ImportKind::Links && !guess.contains(QStringLiteral("to_participant")) &&
        guess.contains(QStringLiteral("from_participant")) && !guess.contains(QStringLiteral("source")))
        guess.remove(QStringLiteral("from_participant"));
    return guess;
}

model::Result<QMap<QString, int>> settleColumns(ImportKind kind, const QStringList &columns,
                                                const QMap<QString, QString> &wanted)
{
    QMap<QString, int> chosen = guessColumns(kind, columns);
    const QStringList fields = importFields(kind);
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (!fields.contains(entry.key())) {
            return Problem{{},
                           {},
                           translate("Intake", "there is no field \"%1\" to fill").arg(entry.key()),
                           translate("Intake", "the fields are: %1").arg(fields.join(QStringLiteral(", ")))};
        }
        if (entry->isEmpty()) {
            chosen.remove(entry.key());
            continue;
        }
        auto column = static_cast<int>(columns.indexOf(*entry));
        if (column < 0 && entry->startsWith(u'#'))
            column = entry->mid(1).toInt() - 1;
        if (column < 0 || column >= columns.size()) {
            return Problem{{},
                           {},
                           translate("Intake", "there is no column \"%1\"").arg(*entry),
                           translate("Intake", "the columns are: %1").arg(columns.join(QStringLiteral(", ")))};
        }
        for (auto guessed = chosen.begin(); guessed != chosen.end();) {
            const bool taken = *guessed == column && !wanted.contains(guessed.key());
            guessed = taken ? chosen.erase(guessed) : std::next(guessed);
        }
        chosen.insert(entry.key(), column);
    }
    return chosen;
}

} // namespace atlas::intake
