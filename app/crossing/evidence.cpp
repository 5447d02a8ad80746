// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/evidence.h"

#include <QStringList>

#include <algorithm>

namespace atlas::crossing {

QVariantMap namedEvidence(const QString &id, const QString &name, const QString &nameEn)
{
    return {{QStringLiteral("code"), id}, {QStringLiteral("name"), name}, {QStringLiteral("name_en"), nameEn}};
}

QVariantMap regionEvidence(const RegionEntry &region)
{
    return namedEvidence(region.code, region.name, region.nameEn);
}

QVariantMap regionEvidence(const RegionPart &part)
{
    return namedEvidence(part.code, part.name, part.nameEn);
}

QString nameIn(const QString &language, const QString &name, const QString &nameEn, const QString &fallback)
{
    const bool english = language == QLatin1String("en");
    const QString &first = english ? nameEn : name;
    const QString &second = english ? name : nameEn;
    if (!first.isEmpty())
        return first;
    return second.isEmpty() ? fallback : second;
}

QString evidenceName(const QVariant &named, const QString &language)
{
    const QVariantMap map = named.toMap();
    return nameIn(language, map.value(QStringLiteral("name")).toString(),
                  map.value(QStringLiteral("name_en")).toString(), map.value(QStringLiteral("code")).toString());
}

QString listText(const QStringList &names)
{
    const bool commas =
        std::any_of(names.begin(), names.end(), [](const QString &name) { return name.contains(QLatin1Char(',')); });
    return names.join(commas ? QStringLiteral("; ") : QStringLiteral(", "));
}

Finding notComputable(const QStringList &figures, const char *why)
{
    Finding finding;
    finding.rule = Rule::NotComputable;
    finding.evidence = {{QStringLiteral("figures"), figures}, {QStringLiteral("reason"), QString::fromLatin1(why)}};
    return finding;
}

} // namespace atlas::crossing
