// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/region_columns.h"

#include "app/intake/translate.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

/// The column names of one kind of table, as patterns, most telling first.
struct Synonyms
{
    const char *level;
    const char *code;
    const char *name;
    const char *nameEn;
    const char *parent;
};

// Korea: Ministry of Land (CTPRVN_CD, SIG_CD), Statistics Korea (SIDO_CD, SIGUNGU_CD, ADM_CD); Canada: PRUID, CDUID;
// United Kingdom: RGN23CD, CTRY23CD, LAD23CD; geoBoundaries, GADM and tables of people's own.
constexpr Synonyms levels[] = {
    {"province",
     "CTPRVN_CD|SIDO_?CD|SIDO_CODE|시도_?코드|PRUID|PRCODE|PR_?UID|RGN\\d\\dCD|CTRY\\d\\dCD|NUTS1\\d\\dCD|ITL1\\d\\dCD|"
     "HASC_1|CC_1",
     "CTP_KOR_NM|SIDO_?NM|SIDO_NAME|시도_?명|PRNAME|RGN\\d\\dNM|CTRY\\d\\dNM|ITL1\\d\\dNM|NAME_1",
     "CTP_ENG_NM|SIDO_ENG_?NM|PRENAME", nullptr},
    {"district", "SIG_CD|SIGUNGU_?CD|SGG_?CD|시군구_?코드|CDUID|CD_?UID|LAD\\d\\dCD|LTLA\\d\\dCD|HASC_2|CC_2",
     "SIG_KOR_NM|SIGUNGU_?NM|SGG_?NM|시군구_?명|CDNAME|LAD\\d\\dNM|LTLA\\d\\dNM|NAME_2", "SIG_ENG_NM|SIGUNGU_ENG_?NM",
     "CTPRVN_CD|SIDO_?CD|시도_?코드|PRUID|RGN\\d\\dCD|CTRY\\d\\dCD|PARENT_CODE|parentCode"},
    {"", "CODE|ADM_?CD|ADM_CODE|REGION_?CODE|ISO_3166_2|ISO|코드|행정구역_?코드|BASE_CD|행정구역코",
     "NAME|ADM_?NM|ADM_NAME|NAME_KO|NAME_KOR|NM|REGION_?NAME|shapeName|명칭|이름|행정구역_?명",
     "NAME_?ENG?|NAME_ENGLISH|ENG_?NM|ENG_?NAME|영문명", "PARENT_?CODE|PARENT|UP_?CD"},
};
constexpr const char *datePattern = "BASE_?YEAR|BASE_?DATE|REFERENCE_?DATE|기준일|기준년도";

int columnLike(const QStringList &columns, const char *pattern)
{
    if (!pattern)
        return -1;
    // One alternative after the other, so that the more telling name wins whatever the columns' order.
    const QStringList alternatives = QString::fromUtf8(pattern).split(u'|');
    for (const QString &alternative : alternatives) {
        const QRegularExpression whole(QStringLiteral("^(?:%1)$").arg(alternative),
                                       QRegularExpression::CaseInsensitiveOption);
        for (int column = 0; column < columns.size(); ++column) {
            if (whole.match(columns[column].trimmed()).hasMatch())
                return column;
        }
    }
    return -1;
}

Result<int> wantedColumn(const QStringList &columns, const QMap<QString, QString> &wanted, const QString &field)
{
    const auto found = wanted.find(field);
    if (found == wanted.end())
        return -1;
    const auto column = static_cast<int>(columns.indexOf(*found));
    if (column < 0) {
        return Problem{{},
                       {},
                       translate("Intake", "there is no column \"%1\"").arg(*found),
                       translate("Intake", "the columns are: %1").arg(columns.join(QStringLiteral(", ")))};
    }
    return column;
}

} // namespace

QMap<QString, QString> RegionColumns::named(const QStringList &columns) const
{
    QMap<QString, QString> names;
    const auto add = [&](const char *field, int column) {
        if (column >= 0)
            names.insert(QString::fromLatin1(field), columns[column]);
    };
    add("code", code);
    add("name", name);
    add("name_en", nameEn);
    add("parent_code", parentCode);
    add("reference_date", date);
    return names;
}

Result<RegionColumns> findRegionColumns(const QStringList &columns, const QMap<QString, QString> &wanted,
                                        const QString &level)
{
    static const QStringList fields = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("name_en"),
                                       QStringLiteral("parent_code")};
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (!fields.contains(entry.key())) {
            return Problem{{},
                           {},
                           translate("Intake", "boundaries have no field \"%1\"").arg(entry.key()),
                           translate("Intake", "the fields are: %1").arg(fields.join(QStringLiteral(", ")))};
        }
    }
    RegionColumns found;
    // The finest level that the file has columns for: a file of districts often names its provinces too.
    for (const char *candidate : {"district", "province", ""}) {
        const Synonyms &synonyms = *std::find_if(std::begin(levels), std::end(levels), [&](const Synonyms &entry) {
            return QLatin1String(entry.level) == QLatin1String(candidate);
        });
        if (!level.isEmpty() && *synonyms.level != '\0' && level != QLatin1String(synonyms.level))
            continue;
        const int code = columnLike(columns, synonyms.code);
        if (code < 0)
            continue;
        found.code = code;
        found.level = QLatin1String(synonyms.level);
        found.name = columnLike(columns, synonyms.name);
        found.nameEn = columnLike(columns, synonyms.nameEn);
        found.parentCode = columnLike(columns, synonyms.parent);
        break;
    }
    const Synonyms &general = levels[2];
    if (found.name < 0)
        found.name = columnLike(columns, general.name);
    if (found.nameEn < 0)
        found.nameEn = columnLike(columns, general.nameEn);
    if (found.parentCode < 0 && level != QLatin1String("province"))
        found.parentCode = columnLike(columns, general.parent);
    found.date = columnLike(columns, datePattern);
    if (found.level != QLatin1String("province"))
        found.provinceName = columnLike(columns, levels[0].name);
    const std::pair<const char *, int RegionColumns::*> members[] = {{"code", &RegionColumns::code},
                                                                     {"name", &RegionColumns::name},
                                                                     {"name_en", &RegionColumns::nameEn},
                                                                     {"parent_code", &RegionColumns::parentCode}};
    for (const auto &[field, member] : members) {
        const Result<int> column = wantedColumn(columns, wanted, QString::fromLatin1(field));
        if (!column)
            return column.problem();
        if (*column < 0)
            continue;
        found.*member = *column;
        if (member == &RegionColumns::code)
            found.level.clear();
    }
    if (found.code < 0) {
        return Problem{{},
                       {},
                       translate("Intake", "no column looks like the regions' codes"),
                       translate("Intake", "name it with --map code=COLUMN; the columns are: %1")
                           .arg(columns.join(QStringLiteral(", ")))};
    }
    return found;
}

} // namespace atlas::intake
