// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

/// What is known of provinces without any map: their codes in the systems in use, and the names people write.
namespace atlas::intake {

struct KnownProvince
{
    const char *country;     ///< ISO 3166-1
    const char *statistical; ///< Statistics Korea (kostat) or Statistics Canada (statcan)
    const char *mois;        ///< Ministry of the Interior and Safety, Korea; else empty
    const char *moisFormer;  ///< the code that it replaced
    const char *iso;         ///< ISO 3166-2
    const char *names;       ///< as plainName() gives them, separated by bars; the first is the official one
};

std::span<const KnownProvince> knownProvinces();

/// The province with this code of a system ("kostat", "mois", "iso3166-2", "statcan"), or null.
const KnownProvince *provinceByCode(const QString &system, const QString &code);
/// The province that people call so, or null.
const KnownProvince *provinceByName(const QString &name);
/// Its code in a system; empty when that system has none.
QString codeOf(const KnownProvince &province, const QString &system);

/// A code of the ministry's system that was replaced, with all that begin with it.
struct ReplacedCode
{
    const char *former;
    const char *current;
    const char *since;    ///< date from which the current one holds
    const char *district; ///< plain name, where one district moved to another province; else empty
};
std::span<const ReplacedCode> replacedCodes();

/// Letters and digits alone, small, full-width ones made plain: "Gyeonggi-do" → "gyeonggido".
QString plainName(const QString &name);

} // namespace atlas::intake
