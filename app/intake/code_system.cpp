// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/code_system.h"

#include "app/intake/province_table.h"
#include "app/intake/translate.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <span>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

struct Province
{
    const char *code;
    const char *korean;  ///< how the name begins
    const char *english; ///< occurs in the English name
};

// Statistics Korea, administrative classification of 2018.
constexpr Province kostat[] = {
    {"11", "서울", "Seoul"},
    {"21", "부산", "Busan"},
    {"22", "대구", "Daegu"},
    {"23", "인천", "Incheon"},
    {"24", "광주", "Gwangju"},
    {"25", "대전", "Daejeon"},
    {"26", "울산", "Ulsan"},
    {"29", "세종", "Sejong"},
    {"31", "경기", "Gyeonggi"},
    {"32", "강원", "Gangwon"},
    {"33", "충청북", "Chungcheongbuk"},
    {"34", "충청남", "Chungcheongnam"},
    {"35", "전", "Jeon"},
    {"36", "전라남", "Jeollanam"},
    {"37", "경상북", "Gyeongsangbuk"},
    {"38", "경상남", "Gyeongsangnam"},
    {"39", "제주", "Jeju"},
};
// Ministry of the Interior and Safety; 42 became 51 in 2023, 45 became 52 in 2024.
constexpr Province mois[] = {
    {"11", "서울", "Seoul"},
    {"26", "부산", "Busan"},
    {"27", "대구", "Daegu"},
    {"28", "인천", "Incheon"},
    {"29", "광주", "Gwangju"},
    {"30", "대전", "Daejeon"},
    {"31", "울산", "Ulsan"},
    {"36", "세종", "Sejong"},
    {"41", "경기", "Gyeonggi"},
    {"42", "강원", "Gangwon"},
    {"43", "충청북", "Chungcheongbuk"},
    {"44", "충청남", "Chungcheongnam"},
    {"45", "전", "Jeon"},
    {"46", "전라남", "Jeollanam"},
    {"47", "경상북", "Gyeongsangbuk"},
    {"48", "경상남", "Gyeongsangnam"},
    {"50", "제주", "Jeju"},
    {"51", "강원", "Gangwon"},
    {"52", "전", "Jeon"},
};
// Statistics Canada, Standard Geographical Classification.
constexpr Province statcan[] = {
    {"10", "", "Newfoundland"}, {"11", "", "Prince Edward"},    {"12", "", "Nova Scotia"}, {"13", "", "New Brunswick"},
    {"24", "", "Qu"},           {"35", "", "Ontario"},          {"46", "", "Manitoba"},    {"47", "", "Saskatchewan"},
    {"48", "", "Alberta"},      {"59", "", "British Columbia"}, {"60", "", "Yukon"},       {"61", "", "Northwest"},
    {"62", "", "Nunavut"},
};

struct System
{
    const char *name;
    const char *country;
    std::span<const Province> provinces; ///< two-digit systems
    int districtDigits;
};
constexpr System numberedSystems[] = {
    {"kostat", "KR", kostat, 5},
    {"mois", "KR", mois, 5},
    {"statcan", "CA", statcan, 4},
};

const Province *provinceIn(const System &system, const QString &code)
{
    const QString head = code.left(2);
    for (const Province &province : system.provinces) {
        if (head == QLatin1String(province.code))
            return &province;
    }
    return nullptr;
}

const System *numberedSystem(const QString &name)
{
    for (const System &system : numberedSystems) {
        if (name == QLatin1String(system.name))
            return &system;
    }
    return nullptr;
}

bool isDigits(const QString &code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const QRegularExpression &onsPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[EWSNK]\\d{8}$"));
    return pattern;
}

const QRegularExpression &isoPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z]{2}-[A-Z0-9]{1,3}$"));
    return pattern;
}

bool allMatch(const std::vector<CodedName> &regions, const QRegularExpression &pattern)
{
    return std::all_of(regions.begin(), regions.end(),
                       [&](const CodedName &region) { return pattern.match(region.code).hasMatch(); });
}

/// Whether every code begins with a province of the system and has one of its lengths.
bool hasAllCodes(const System &system, const std::vector<CodedName> &regions)
{
    return std::all_of(regions.begin(), regions.end(), [&](const CodedName &region) {
        const bool form = region.code.size() == 2 || region.code.size() == system.districtDigits ||
                          (system.districtDigits == 5 &&
                           (region.code.size() == 7 || region.code.size() == 8 || region.code.size() == 10));
        return isDigits(region.code) && form && provinceIn(system, region.code);
    });
}

/// How many two-digit codes have the name that the system gives them.
int nameMatches(const System &system, const std::vector<CodedName> &regions)
{
    int matches = 0;
    for (const CodedName &region : regions) {
        const Province *province = region.code.size() == 2 ? provinceIn(system, region.code) : nullptr;
        if (!province)
            continue;
        const QString korean = QString::fromUtf8(province->korean);
        const QString english = QString::fromLatin1(province->english);
        const bool named = (!korean.isEmpty() && region.name.startsWith(korean)) ||
                           region.nameEn.contains(english, Qt::CaseInsensitive) ||
                           region.name.contains(english, Qt::CaseInsensitive);
        matches += named ? 1 : 0;
    }
    return matches;
}

/// Whether its name is one that a province has in some system.
bool provinceNamed(const CodedName &region)
{
    return provinceByName(region.name) || provinceByName(region.nameEn);
}

QString exampleCodes(const std::vector<CodedName> &regions)
{
    QStringList codes;
    for (const CodedName &region : regions) {
        if (codes.size() < 5)
            codes += region.code;
    }
    return codes.join(QStringLiteral(", "));
}

CodeSystem given(const QString &wanted, const std::vector<CodedName> &regions)
{
    CodeSystem system{wanted.trimmed().toLower(), translate("Intake", "given"), {}, {}};
    if (const System *known = numberedSystem(system.name))
        system.country = QString::fromLatin1(known->country);
    else if (system.name == QLatin1String("ons"))
        system.country = QStringLiteral("GB");
    else if (system.name == QLatin1String("iso3166-2"))
        system.country = regions.empty() ? QString() : regions.front().code.left(2);
    else
        system.name = wanted.trimmed();
    return system;
}

QString firstOf(const QStringList &words)
{
    constexpr qsizetype shown = 6;
    return words.mid(0, shown).join(QStringLiteral(", "));
}

/// Why the codes can't be of a system, or nothing.
QString contradiction(const QString &name, const std::vector<CodedName> &regions)
{
    const System *numbered = numberedSystem(name);
    const bool iso = name == QLatin1String("iso3166-2");
    const bool ons = name == QLatin1String("ons");
    if (!numbered && !iso && !ons)
        return {};
    QStringList strangers;
    QStringList others; // "26 (울산광역시)"
    for (const CodedName &region : regions) {
        const bool has = numbered ? provinceIn(*numbered, region.code) != nullptr
                                  : (iso ? isoPattern() : onsPattern()).match(region.code).hasMatch();
        const bool named = !region.name.isEmpty() || !region.nameEn.isEmpty();
        if (!has)
            strangers += region.code;
        else if (numbered && named && region.code.size() == 2 && nameMatches(*numbered, {region}) == 0 &&
                 provinceNamed(region))
            others += QStringLiteral("%1 (%2)").arg(region.code, region.name.isEmpty() ? region.nameEn : region.name);
    }
    // A handful of codes newer than our tables is no contradiction.
    if (strangers.size() * 10 > static_cast<qsizetype>(regions.size()))
        return translate("Intake", "the code system %1 does not have the codes %2").arg(name, firstOf(strangers));
    if (!others.isEmpty())
        return translate("Intake", "in the code system %1 these codes are of other regions: %2")
            .arg(name, firstOf(others));
    return {};
}

} // namespace

QString plainCode(const QString &text)
{
    QString code = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (code.startsWith(u'='))
        code.remove(0, 1);
    code.remove(u'"').remove(u'\u201c').remove(u'\u201d');
    code = code.trimmed();
    static const QRegularExpression floatTail(QStringLiteral("^(\\d+)\\.0+$"));
    if (const QRegularExpressionMatch match = floatTail.match(code); match.hasMatch())
        code = match.captured(1);
    // Ten-digit codes of districts of law: what is filled up with zeros is the province or district itself.
    if (code.size() == 10 && isDigits(code)) {
        if (code.endsWith(QLatin1String("00000000")))
            return code.left(2);
        if (code.endsWith(QLatin1String("00000")))
            return code.left(5);
    }
    return code;
}

Result<CodeSystem> settleCodeSystem(const QString &wanted, const std::vector<CodedName> &regions,
                                    const Consents &consents, Consent *missing)
{
    if (missing)
        *missing = Consent::None;
    if (!wanted.trimmed().isEmpty()) {
        CodeSystem system = given(wanted, regions);
        const QString wrong = contradiction(system.name, regions);
        if (wrong.isEmpty())
            return system;
        if (consents.codes) {
            system.warnings.push_back(wrong);
            return system;
        }
        if (missing)
            *missing = Consent::Codes;
        const std::vector<CodeSystemOverlap> overlaps = codeSystemOverlaps(regions);
        const bool better = !overlaps.empty() && overlaps.front().name != system.name;
        return Problem{{},
                       {},
                       wrong,
                       better ? translate("Intake", "they look like %1; give that, or take it all the same with "
                                                    "--force-code-system")
                                    .arg(overlaps.front().name)
                              : translate("Intake", "name another system with --code-system, or take it all the same "
                                                    "with --force-code-system")};
    }
    if (allMatch(regions, isoPattern()))
        return CodeSystem{QStringLiteral("iso3166-2"),
                          translate("Intake", "by the form of the codes"),
                          regions.front().code.left(2),
                          {}};
    if (allMatch(regions, onsPattern()))
        return CodeSystem{
            QStringLiteral("ons"), translate("Intake", "by the form of the codes"), QStringLiteral("GB"), {}};

    std::vector<const System *> fitting;
    for (const System &system : numberedSystems) {
        if (hasAllCodes(system, regions))
            fitting.push_back(&system);
    }
    if (fitting.size() == 1) {
        return CodeSystem{QString::fromLatin1(fitting.front()->name),
                          translate("Intake", "it alone has all of the codes"),
                          QString::fromLatin1(fitting.front()->country),
                          {}};
    }
    if (fitting.empty()) {
        return Problem{
            {},
            {},
            translate("Intake", "the codes (%1 …) are of no code system that is known").arg(exampleCodes(regions)),
            translate("Intake", "name theirs with --code-system")};
    }
    const auto matchesLess = [&](const System *a, const System *b) {
        return nameMatches(*a, regions) < nameMatches(*b, regions);
    };
    const int most = nameMatches(**std::max_element(fitting.begin(), fitting.end(), matchesLess), regions);
    std::erase_if(fitting, [&](const System *system) { return nameMatches(*system, regions) < most; });
    if (fitting.size() == 1) {
        return CodeSystem{QString::fromLatin1(fitting.front()->name),
                          translate("Intake", "by the names that go with the codes"),
                          QString::fromLatin1(fitting.front()->country),
                          {}};
    }
    QStringList names;
    for (const System *system : fitting)
        names += QString::fromLatin1(system->name);
    return Problem{{},
                   {},
                   translate("Intake", "the codes (%1) could be of %2, which give the same codes to different regions")
                       .arg(exampleCodes(regions), names.join(QStringLiteral(", "))),
                   translate("Intake", "say which with --code-system")};
}

std::vector<CodeSystemOverlap> codeSystemOverlaps(const std::vector<CodedName> &regions)
{
    std::vector<CodeSystemOverlap> overlaps;
    const auto total = static_cast<int>(regions.size());
    const auto matching = [&](const QRegularExpression &pattern) {
        return static_cast<int>(std::count_if(regions.begin(), regions.end(), [&](const CodedName &region) {
            return pattern.match(region.code).hasMatch();
        }));
    };
    overlaps.push_back({QStringLiteral("iso3166-2"), total, matching(isoPattern()), 0, 0});
    overlaps.push_back({QStringLiteral("ons"), total, matching(onsPattern()), 0, 0});
    for (const System &system : numberedSystems) {
        CodeSystemOverlap overlap{QLatin1String(system.name), total, 0, 0, 0};
        for (const CodedName &region : regions) {
            if (!hasAllCodes(system, {region}))
                continue;
            ++overlap.found;
            if (region.code.size() == 2 && !(region.name.isEmpty() && region.nameEn.isEmpty()))
                ++(nameMatches(system, {region}) > 0 ? overlap.agreeing : overlap.contradicting);
        }
        overlaps.push_back(overlap);
    }
    std::erase_if(overlaps, [](const CodeSystemOverlap &overlap) { return overlap.found == 0; });
    std::stable_sort(overlaps.begin(), overlaps.end(), [](const CodeSystemOverlap &a, const CodeSystemOverlap &b) {
        return std::pair(a.found, a.agreeing - a.contradicting) > std::pair(b.found, b.agreeing - b.contradicting);
    });
    return overlaps;
}

QString levelByCodes(const QString &system, const std::vector<CodedName> &regions)
{
    const auto all = [&](auto &&test) { return !regions.empty() && std::all_of(regions.begin(), regions.end(), test); };
    if (const System *numbered = numberedSystem(system)) {
        if (all([](const CodedName &region) { return region.code.size() == 2; }))
            return QStringLiteral("province");
        if (all([&](const CodedName &region) { return region.code.size() == numbered->districtDigits; }))
            return QStringLiteral("district");
        return {};
    }
    if (system == QLatin1String("iso3166-2"))
        return QStringLiteral("province");
    if (system == QLatin1String("ons")) {
        // Regions of England and the three other countries.
        static const QStringList provinces = {QStringLiteral("E12"), QStringLiteral("W92"), QStringLiteral("S92"),
                                              QStringLiteral("N92")};
        static const QStringList districts = {QStringLiteral("E06"), QStringLiteral("E07"), QStringLiteral("E08"),
                                              QStringLiteral("E09"), QStringLiteral("E10"), QStringLiteral("W06"),
                                              QStringLiteral("S12"), QStringLiteral("N09")};
        if (all([](const CodedName &region) { return provinces.contains(region.code.left(3)); }))
            return QStringLiteral("province");
        if (all([](const CodedName &region) { return districts.contains(region.code.left(3)); }))
            return QStringLiteral("district");
    }
    return {};
}

bool haveBothLevels(const QString &system, const std::vector<CodedName> &regions)
{
    QSet<QString> levels;
    for (const CodedName &region : regions)
        levels.insert(levelByCodes(system, {region}));
    return levels.size() == 2 && !levels.contains(QString());
}

QString provinceOfCode(const QString &system, const QString &districtCode)
{
    return numberedSystem(system) && districtCode.size() > 2 ? districtCode.left(2) : QString();
}

} // namespace atlas::intake
