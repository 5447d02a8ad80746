// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/figures.h"

#include "app/crossing/evidence.h"

#include <array>
#include <charconv>

namespace atlas::report {

QString participantsBasis(const crossing::ClusterReport &report)
{
    return report.participantsFromMembership ? QStringLiteral("membership") : QStringLiteral("inside");
}

QString plainNumber(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value == 0 ? 0.0 : value).ptr;
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(end - text.data()));
}

QString provinceName(const crossing::ClusterReport &report, const QString &code, const QString &language)
{
    for (const crossing::RegionPart &part : report.provinces) {
        if (part.code == code)
            return crossing::nameIn(language, part.name, part.nameEn, part.code);
    }
    return code;
}

} // namespace atlas::report
