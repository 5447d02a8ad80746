// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/region_finder.h"

#include "app/geometry/shape_tools.h"
#include "app/intake/province_table.h"
#include "app/intake/translate.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas::intake {

namespace {

using model::BoundarySetFields;
using model::RegionFields;
using model::Row;
using model::TableId;

bool isDigits(const QString &code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "수원시" → "수원"; names of two syllables ("중구") stay, they would say nothing.
QString withoutSuffix(const QString &plain)
{
    if (plain.size() >= 3 && (plain.endsWith(u'시') || plain.endsWith(u'군') || plain.endsWith(u'구')))
        return plain.chopped(1);
    for (const char *suffix : {"si", "gun", "gu"}) {
        if (plain.size() > 5 && plain.endsWith(QLatin1String(suffix)))
            return plain.chopped(QLatin1String(suffix).size());
    }
    return {};
}

} // namespace

RegionFinder::RegionFinder(const model::Tables &tables)
{
    const Row set = tables.boundarySetInUse();
    if (set == model::noRow)
        return;
    const model::Table &sets = tables[TableId::BoundarySets];
    const model::Table &table = tables[TableId::Regions];
    m_codeSystem = sets.text(set, BoundarySetFields::CodeSystem);
    m_country = sets.text(set, BoundarySetFields::Country);
    const model::StringId setId = sets.textId(set, BoundarySetFields::Id);
    for (const char *level : {"province", "district"}) {
        for (const Row row : tables.regionsOf(setId, QLatin1String(level))) {
            const auto index = static_cast<int>(m_regions.size());
            Region region;
            region.code = table.text(row, RegionFields::Code);
            region.name = table.text(row, RegionFields::Name);
            region.isDistrict = *level == 'd';
            region.shape = table.shape(row);
            region.province = region.isDistrict ? m_byCode.value(table.text(row, RegionFields::ParentCode), -1) : index;
            const QString nameEn = table.text(row, RegionFields::NameEn);
            if (!m_byCode.contains(region.code))
                m_byCode.insert(region.code, index);
            QStringList names = {plainName(region.name), plainName(nameEn)};
            if (!region.isDistrict) {
                const KnownProvince *known = provinceByName(region.name);
                if (!known)
                    known = provinceByName(nameEn);
                if (!known)
                    known = provinceByCode(m_codeSystem, region.code);
                if (known)
                    names += QString::fromUtf8(known->names).split(u'|');
            }
            names.removeAll(QString());
            names.removeDuplicates();
            for (const QString &name : names) {
                if (!region.isDistrict)
                    m_provinces.insert(name, index);
                else
                    m_districts.insert(name, index);
                if (const QString shorter = withoutSuffix(name); region.isDistrict && !shorter.isEmpty())
                    m_shortNames.insert(shorter, index);
            }
            m_hasDistricts = m_hasDistricts || region.isDistrict;
            m_regions.push_back(std::move(region));
        }
    }
    m_places.resize(m_regions.size());
    m_placeKnown.resize(m_regions.size());
}

int RegionFinder::replacedCode(const QString &code, QString &note) const
{
    for (const ReplacedCode &entry : replacedCodes()) {
        const QString former = QLatin1String(entry.former);
        const QString current = QLatin1String(entry.current);
        for (const auto &[from, to] : {std::pair(former, current), std::pair(current, former)}) {
            const int region = code.startsWith(from) ? ownCode(to + code.mid(from.size())) : -1;
            if (region >= 0) {
                note = translate("Intake", "the code %1 was taken for %2: %3 replaced %4 on %5")
                           .arg(code, m_regions[static_cast<std::size_t>(region)].code, current, former,
                                QLatin1String(entry.since));
                return region;
            }
        }
    }
    return -1;
}

FoundRegion RegionFinder::byCode(const QString &code, const QString &system) const
{
    FoundRegion found;
    if (system == m_codeSystem) {
        found.region = ownCode(code);
        if (found.region < 0 && system == QLatin1String("mois"))
            found.region = replacedCode(code, found.note);
        if (found.region < 0 && isDigits(code) && (code.size() == 1 || code.size() == 4)) {
            found.region = ownCode(u'0' + code);
            if (found.region >= 0)
                found.note = translate("Intake", "the code %1 was taken for 0%1").arg(code);
        }
    }
    if (found.region < 0 && system == QLatin1String("mois")) { // one district that moved: its name stays
        for (const ReplacedCode &entry : replacedCodes()) {
            const QString name = QString::fromUtf8(entry.district);
            if (!name.isEmpty() && (code == QLatin1String(entry.former) || code == QLatin1String(entry.current)))
                found.region = m_districts.value(name, -1);
        }
    }
    if (found.region < 0 && system != m_codeSystem) {
        const KnownProvince *province = provinceByCode(system, code);
        if (!province && isDigits(code) && code.size() > 2)
            province = provinceByCode(system, code.left(2));
        if (province) {
            found.region = ownCode(codeOf(*province, m_codeSystem));
            if (found.region < 0 && m_codeSystem == QLatin1String("mois"))
                found.region = ownCode(QLatin1String(province->moisFormer));
        }
        if (found.region >= 0 && isDigits(code) && code.size() > 2)
            found.note =
                translate("Intake", "only the province of the code %1 is known in the boundary set's system").arg(code);
    }
    if (found.region < 0 && system == m_codeSystem && isDigits(code) && code.size() > 2) {
        for (const qsizetype length : {qsizetype{5}, qsizetype{4}, qsizetype{2}}) {
            if (found.region >= 0 || length >= code.size())
                continue;
            found.region = byCode(code.left(length), system).region;
            if (found.region >= 0)
                found.note = translate("Intake", "the boundary set has no region %1; %2, which holds it, was taken")
                                 .arg(code, m_regions[static_cast<std::size_t>(found.region)].name);
        }
    }
    if (found.region < 0)
        found.problem = translate("Intake", "the boundary set has no region with the code \"%1\"").arg(code);
    return found;
}

int RegionFinder::provinceNamed(const QString &name) const
{
    return m_provinces.value(plainName(name), -1);
}

FoundRegion RegionFinder::districtNamed(const QString &name, int province) const
{
    FoundRegion found;
    const QString plain = plainName(name);
    for (const auto *names : {&m_districts, &m_shortNames}) {
        int matches = 0;
        for (auto entry = names->constFind(plain); entry != names->constEnd() && entry.key() == plain; ++entry) {
            if (province >= 0 && m_regions[static_cast<std::size_t>(*entry)].province != province)
                continue;
            found.region = *entry;
            ++matches;
        }
        if (matches == 1)
            return found;
        if (matches > 1) {
            return {-1,
                    {},
                    translate("Intake", "there are several districts called \"%1\"; the province is needed").arg(name)};
        }
    }
    return {-1, {}, translate("Intake", "the boundary set has no district called \"%1\"").arg(name)};
}

FoundRegion RegionFinder::byName(const QString &province, const QString &district) const
{
    int inProvince = provinceNamed(province);
    if (inProvince < 0 && !province.isEmpty()) {
        // Both in one cell ("경기도 수원시"), or a district where a province is expected.
        const FoundRegion both = byAddress(province + u' ' + district);
        if (both.region >= 0)
            return both;
        return {-1, {}, translate("Intake", "the boundary set has no region called \"%1\"").arg(province)};
    }
    if (district.isEmpty()) {
        return inProvince >= 0 ? FoundRegion{inProvince, {}, {}}
                               : FoundRegion{-1, {}, translate("Intake", "no region is given")};
    }
    if (inProvince < 0) {
        if (const int only = provinceNamed(district); only >= 0)
            return {only, {}, {}};
        const FoundRegion byWords = byAddress(district);
        return byWords.region >= 0 ? byWords : districtNamed(district, -1);
    }
    FoundRegion found = districtNamed(district, inProvince);
    if (found.region < 0 && provinceNamed(district) == inProvince) // 세종특별자치시 has no districts
        return {inProvince, {}, {}};
    if (found.region < 0) {
        found.note = m_hasDistricts ? found.problem : QString();
        found.problem.clear();
        found.region = inProvince;
    }
    return found;
}

FoundRegion RegionFinder::byAddress(const QString &address) const
{
    static const QRegularExpression lead(QStringLiteral("^\\s*(\\(?\\d{3}-?\\d{2,3}\\)?|대한민국|한국)[\\s,]*"));
    static const QRegularExpression blanks(QStringLiteral("[\\s,]+"));
    QString text = address;
    text.remove(lead);
    const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {-1, {}, translate("Intake", "no region is given")};
    const int province = provinceNamed(words[0]);
    const qsizetype next = province >= 0 ? 1 : 0;
    FoundRegion found{-1, {}, translate("Intake", "no region is known by the address \"%1\"").arg(address)};
    for (const qsizetype count : {qsizetype{2}, qsizetype{1}}) {
        if (next + count > words.size())
            continue;
        const FoundRegion district = districtNamed(words.mid(next, count).join(QString()), province);
        if (district.region >= 0)
            return district;
        if (count == 1 && province < 0)
            found.problem = district.problem;
    }
    if (province >= 0)
        return {province, {}, {}};
    return found;
}

std::optional<model::LonLat> RegionFinder::placeIn(int region) const
{
    const auto index = static_cast<std::size_t>(region);
    if (!m_placeKnown[index]) {
        m_placeKnown[index] = true;
        if (m_regions[index].shape)
            m_places[index] = geometry::labelPoint(*m_regions[index].shape);
    }
    return m_places[index];
}

namespace {

/// Code → province known otherwise.
QHash<QString, int> distinctCodes(const std::vector<CodeInUse> &codes)
{
    QHash<QString, int> distinct;
    for (const CodeInUse &use : codes) {
        const int known = distinct.value(use.code, -1);
        distinct.insert(use.code, use.province >= 0 ? use.province : known);
    }
    return distinct;
}

} // namespace

std::vector<CodeSystemOverlap> codeSystemsInUse(const RegionFinder &finder, const std::vector<CodeInUse> &codes)
{
    QStringList systems = {finder.codeSystem()};
    for (const char *other : {"kostat", "mois", "statcan", "iso3166-2"}) {
        if (!systems.contains(QLatin1String(other)))
            systems += QLatin1String(other);
    }
    const QHash<QString, int> distinct = distinctCodes(codes);
    std::vector<CodeSystemOverlap> candidates;
    for (const QString &system : systems) {
        CodeSystemOverlap candidate{system, static_cast<int>(distinct.size()), 0, 0, 0};
        for (auto entry = distinct.constBegin(); entry != distinct.constEnd(); ++entry) {
            const int region = finder.byCode(entry.key(), system).region;
            if (region < 0)
                continue;
            ++candidate.found;
            const int province = finder.regions()[static_cast<std::size_t>(region)].province;
            if (entry.value() >= 0 && province >= 0)
                ++(province == entry.value() ? candidate.agreeing : candidate.contradicting);
        }
        if (candidate.found > 0)
            candidates.push_back(candidate);
    }
    return candidates;
}

namespace {

/// Why the codes can't be of the system that was said, or nothing.
QString contradiction(const QString &wanted, const std::vector<CodeSystemOverlap> &candidates)
{
    const CodeSystemOverlap *own = nullptr;
    const CodeSystemOverlap *best = nullptr;
    for (const CodeSystemOverlap &candidate : candidates) {
        if (candidate.name == wanted)
            own = &candidate;
        if (!best || candidate.found > best->found)
            best = &candidate;
    }
    if (!best)
        return {};
    if (!own || own->found * 2 < best->found)
        return translate("Intake", "of %1 different codes, %2 has %3 and %4 has %5")
            .arg(best->codes)
            .arg(wanted)
            .arg(own ? own->found : 0)
            .arg(best->name)
            .arg(best->found);
    if (own->contradicting > own->agreeing)
        return translate("Intake", "read as %1, %2 codes are of another province than their rows say")
            .arg(wanted)
            .arg(own->contradicting);
    return {};
}

} // namespace

model::Result<Settled> settleCodesInUse(const RegionFinder &finder, const std::vector<CodeInUse> &codes,
                                        const QString &wanted, const Consents &consents, Consent *missing)
{
    if (missing)
        *missing = Consent::None;
    std::vector<CodeSystemOverlap> candidates = codeSystemsInUse(finder, codes);
    if (!wanted.trimmed().isEmpty()) {
        const QString system = wanted.trimmed().toLower();
        const QString wrong = consents.codes ? QString() : contradiction(system, candidates);
        if (wrong.isEmpty())
            return Settled{system, translate("Intake", "given")};
        if (missing)
            *missing = Consent::Codes;
        return model::Problem{{},
                              {},
                              wrong,
                              translate("Intake", "name another system with --code-system, or take it all the same "
                                                  "with --force-code-system")};
    }
    const QHash<QString, int> distinct = distinctCodes(codes);
    if (candidates.empty()) {
        QStringList examples = distinct.keys();
        examples.sort();
        return model::Problem{
            {},
            {},
            translate("Intake", "no code (%1 …) is of a region of the boundary set")
                .arg(examples.mid(0, 5).join(QStringLiteral(", "))),
            translate("Intake",
                      "name their system with --code-system, or choose another column with --map region_code=COLUMN")};
    }
    int most = 0;
    for (const CodeSystemOverlap &candidate : candidates)
        most = std::max(most, candidate.found);
    std::erase_if(candidates, [&](const CodeSystemOverlap &candidate) { return candidate.found * 10 < most * 9; });
    const bool told = std::any_of(candidates.begin(), candidates.end(),
                                  [](const CodeSystemOverlap &c) { return c.agreeing > c.contradicting; });
    if (told) {
        const auto best = std::max_element(candidates.begin(), candidates.end(),
                                           [](const CodeSystemOverlap &a, const CodeSystemOverlap &b) {
                                               return a.agreeing - a.contradicting < b.agreeing - b.contradicting;
                                           });
        const int lead = best->agreeing - best->contradicting;
        std::erase_if(candidates, [&](const CodeSystemOverlap &c) { return c.agreeing - c.contradicting < lead; });
        if (candidates.size() == 1)
            return Settled{candidates.front().name,
                           translate("Intake", "by the places or names that go with the codes")};
    }
    const CodeSystemOverlap &first = candidates.front();
    QStringList differing;
    QString otherSystem;
    for (std::size_t other = 1; other < candidates.size(); ++other) {
        for (auto entry = distinct.constBegin(); entry != distinct.constEnd(); ++entry) {
            const int here = finder.byCode(entry.key(), first.name).region;
            const int there = finder.byCode(entry.key(), candidates[other].name).region;
            // A longer code that only its own system has is no doubt: the other sees just its first digits.
            const auto provinceOf = [&](int region) {
                return region < 0 ? -1 : finder.regions()[static_cast<std::size_t>(region)].province;
            };
            if (here >= 0 && there >= 0 && provinceOf(here) != provinceOf(there)) {
                differing += entry.key();
                otherSystem = candidates[other].name;
            }
        }
    }
    // No system has all of them: what is in one and not in the other could be of either.
    for (std::size_t other = 1; other < candidates.size() && differing.isEmpty(); ++other) {
        QStringList onlyThere;
        for (auto entry = distinct.constBegin(); entry != distinct.constEnd(); ++entry) {
            if (finder.byCode(entry.key(), first.name).region < 0 &&
                finder.byCode(entry.key(), candidates[other].name).region >= 0)
                onlyThere += entry.key();
        }
        if (onlyThere.isEmpty())
            continue;
        onlyThere.sort();
        return model::Problem{
            {},
            {},
            translate("Intake", "the codes %1 are only known in %2, others only in %3")
                .arg(onlyThere.mid(0, 6).join(QStringLiteral(", ")), candidates[other].name, first.name),
            translate("Intake", "say which with --code-system")};
    }
    differing.removeDuplicates();
    differing.sort();
    if (!differing.isEmpty()) {
        return model::Problem{{},
                              {},
                              translate("Intake", "the codes %1 mean different regions in %2 and %3")
                                  .arg(differing.mid(0, 6).join(QStringLiteral(", ")), first.name, otherSystem),
                              translate("Intake", "say which with --code-system")};
    }
    return Settled{
        first.name,
        candidates.size() == 1
            ? translate("Intake", "it alone has the codes")
            : translate("Intake", "the boundary set's own; others that have the codes mean the same regions")};
}

} // namespace atlas::intake
