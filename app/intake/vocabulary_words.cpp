// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/vocabulary_words.h"

#include "app/intake/province_table.h"
#include "app/model/vocabulary.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <span>

namespace atlas::intake {

namespace {

using model::Vocabulary;

struct Words
{
    const char *value;
    const char *words; // as plainName() gives them, separated by bars
};

constexpr Words clusterKinds[] = {
    {"industrial", "industrialcluster|산업클러스터|산업집적지|산업집적"},
    {"innovation", "innovationcluster|혁신클러스터|국가혁신클러스터|산학연클러스터"},
    {"mini_cluster", "minicluster|미니클러스터"},
    {"industrial_complex", "industrialcomplex|industrialpark|산업단지|산단|국가산단|국가산업단지|일반산단|일반산업단지|"
                           "농공단지|도시첨단산업단지|국가|일반|농공|도시첨단"},
    {"programme", "program|supercluster|슈퍼클러스터|사업|프로그램"},
};
constexpr Words stages[] = {
    {"formation", "형성|형성기|태동기|도입기|emerging"},
    {"growth", "성장|성장기|growing"},
    {"maturity", "성숙|성숙기|mature"},
    {"transition", "전환|전환기|쇠퇴|쇠퇴기|재도약기|decline|renewal"},
};
constexpr Words constraints[] = {
    {"thinness", "빈약|빈약성|과소|thin"},
    {"fragmentation", "분절|분절성|단절|파편화|fragmented"},
    {"lock_in", "고착|고착화|잠금|lockin"},
    {"none", "없음|해당없음"},
};
constexpr Words participantKinds[] = {
    {"firm", "company|business|enterprise|sme|기업|업체|회사|중소기업|중견기업|대기업|벤처기업|민간기업|산업체|산|"
             "제조업체|startup"},
    {"university", "college|school|academia|대학|대학교|학교|학|전문대학|산학협력단"},
    {"research_institute", "researchinstitution|institute|research|researchcentre|researchcenter|laboratory|연구소|"
                           "연구기관|연구원|연|출연연|정부출연연구기관|공공연구기관"},
    {"support_organisation", "supportorganization|support|supportbody|agency|intermediary|지원기관|혁신기관|유관기관|"
                             "지원|테크노파크|tp|진흥원|센터|관|지역혁신기관"},
    {"government", "public|publicbody|authority|정부|지자체|지방자치단체|공공기관|정부기관|관공서|행정기관"},
    {"association", "협회|조합|단체|협의회|chamber|network"},
    {"business_service", "bank|finance|financial|service|금융기관|금융|은행|사업서비스|서비스|비즈니스서비스|컨설팅"},
    {"other", "기타|others"},
};
constexpr Words locationQualities[] = {
    {"surveyed", "측량|gps|survey"}, {"address", "주소|geocoded"},  {"place", "수동|직접지정|manual"},
    {"district", "시군구"},          {"province", "시도|광역시도"}, {"none", "없음|미상|unknown"},
};
constexpr Words roles[] = {
    {"lead", "주관|주관기관|주관기업|총괄|총괄기관|leader|leadorganisation|leadorganization|coordinator"},
    {"co_lead", "공동주관|공동주관기관|공동|세부주관|coleader|colead|coordinatorpartner"},
    {"member", "참여|참여기관|참여기업|회원|일반|협력|partner|participant"},
    {"anchor", "앵커|앵커기업|앵커기관|거점|거점기관|선도기업|중핵기업|anchorfirm"},
};
constexpr Words linkKinds[] = {
    {"joint_rd", "rd|jointrd|randd|research|공동연구|공동rd|공동연구개발|연구개발|공동기술개발|기술개발"},
    {"supply", "거래|납품|공급|구매|매출|매입|supplychain|buyersupplier|trade|구매공급|거래관계|공급망"},
    {"technology_transfer", "기술이전|기술이전사업화|techtransfer|licence|license|licensing|기술거래|기술지도"},
    {"finance", "투자|융자|자금|금융|investment|loan|funding|재정지원"},
    {"training", "교육|훈련|인력양성|인력|education|교육훈련"},
    {"informal_exchange", "비공식교류|교류|정보교류|informal|exchange|네트워킹|networking|친목"},
    {"joint_governance", "공동거버넌스|거버넌스|협의체|공동운영|governance"},
    {"other", "기타|others"},
};
constexpr Words formalities[] = {
    {"formal", "공식|계약|정식|contract|y|예"},
    {"informal", "비공식|비계약|n|아니오"},
};

std::span<const Words> wordsOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::ClusterKind:
        return clusterKinds;
    case Vocabulary::Stage:
        return stages;
    case Vocabulary::Constraint:
        return constraints;
    case Vocabulary::ParticipantKind:
        return participantKinds;
    case Vocabulary::LocationQuality:
        return locationQualities;
    case Vocabulary::Role:
        return roles;
    case Vocabulary::LinkKind:
        return linkKinds;
    case Vocabulary::Formality:
        return formalities;
    case Vocabulary::None:
    case Vocabulary::RegionLevel:
    case Vocabulary::Precision:
    case Vocabulary::Zone:
        break;
    }
    return {};
}

} // namespace

std::optional<QString> vocabularyValue(Vocabulary vocabulary, const QString &word)
{
    const QString plain = plainName(word);
    if (plain.isEmpty())
        return std::nullopt;
    for (const char *value : model::vocabularyValues(vocabulary)) {
        const QString stored = QLatin1String(value);
        if (plain == plainName(stored) || plain == plainName(model::vocabularyLabel(vocabulary, stored)))
            return stored;
    }
    for (const Words &entry : wordsOf(vocabulary)) {
        if (QString::fromUtf8(entry.words).split(u'|').contains(plain))
            return QLatin1String(entry.value);
    }
    return std::nullopt;
}

std::optional<bool> flagValue(const QString &word)
{
    static const QStringList yes = {QStringLiteral("1"),    QStringLiteral("yes"), QStringLiteral("y"),
                                    QStringLiteral("true"), QStringLiteral("t"),   QStringLiteral("예"),
                                    QStringLiteral("네"),   QStringLiteral("o"),   QStringLiteral("○"),
                                    QStringLiteral("있음"), QStringLiteral("유"),  QStringLiteral("directed")};
    static const QStringList no = {QStringLiteral("0"),      QStringLiteral("no"), QStringLiteral("n"),
                                   QStringLiteral("false"),  QStringLiteral("f"),  QStringLiteral("아니오"),
                                   QStringLiteral("아니요"), QStringLiteral("x"),  QStringLiteral("×"),
                                   QStringLiteral("없음"),   QStringLiteral("무"), QStringLiteral("undirected")};
    const QString plain = word.trimmed().toLower();
    if (yes.contains(plain))
        return true;
    return no.contains(plain) ? std::optional(false) : std::nullopt;
}

std::optional<QString> dateValue(const QString &word)
{
    const QString text = word.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression compactDate(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})\\s*(?:[-./년]\\s*(?:(\\d{1,2})\\s*(?:[-./월]\\s*(?:(\\d{1,2})\\s*[.일]?)?)?)?)?(?:[T "
                       "]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?$"));
    QRegularExpressionMatch match = compactDate.match(text);
    if (!match.hasMatch())
        match = separated.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (month == 0 && day > 0)
        return std::nullopt;
    if (!QDate::isValid(year, std::max(month, 1), std::max(day, 1)))
        return std::nullopt;
    QString date = match.captured(1);
    if (month > 0)
        date += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        date += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return date;
}

} // namespace atlas::intake
