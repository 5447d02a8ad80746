// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/consents.h"
#include "app/model/problem.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::intake {

/// A code as the systems have it: blanks, full-width digits, spreadsheet wrappings (="01000") and the .0 of numbers
/// taken away.
QString plainCode(const QString &text);

/// What a region's code and names are, for telling systems apart.
struct CodedName
{
    QString code;
    QString name;
    QString nameEn;
};

struct CodeSystem
{
    QString name;                  ///< "kostat", "mois", "iso3166-2", "statcan", "ons", or as the person calls it
    QString how;                   ///< translated
    QString country;               ///< ISO 3166-1 alpha-2; empty = not known
    std::vector<QString> warnings; ///< translated
};

/// Settles the code system of a file's regions. The two Korean systems give 26, 29, 31 and 36 to different provinces: a
/// file is in one of them when it has a code that only that one has, else when its names say so, else it is refused
/// as ambiguous. \p wanted (--code-system) wins, unless it is a system that we know and does not have the codes, or has
/// other regions for them: that takes consent, and \p missing is set.
model::Result<CodeSystem> settleCodeSystem(const QString &wanted, const std::vector<CodedName> &regions,
                                           const Consents &consents = {}, Consent *missing = nullptr);

/// How far a code system explains the codes of a file.
struct CodeSystemOverlap
{
    QString name;
    int codes = 0;         ///< different ones in the file
    int found = 0;         ///< of them, those that the system has
    int agreeing = 0;      ///< those whose names or places fit
    int contradicting = 0; ///< those whose names or places speak against it
};

/// The systems that have any of the regions' codes, best first.
std::vector<CodeSystemOverlap> codeSystemOverlaps(const std::vector<CodedName> &regions);

/// "province" or "district" by the form of the codes in that system; empty when they don't tell.
QString levelByCodes(const QString &system, const std::vector<CodedName> &regions);

/// Whether there are codes of provinces and codes of districts, and no others.
bool haveBothLevels(const QString &system, const std::vector<CodedName> &regions);

/// Code of the province that a district's code names in that system; empty when the code does not tell.
QString provinceOfCode(const QString &system, const QString &districtCode);

} // namespace atlas::intake
