// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/crossing/settings.h"

#include <QString>

#include <functional>
#include <vector>

namespace atlas::ui {

/// What the report panel knows beside the report itself. A value.
struct ReportContext
{
    QString language = QStringLiteral("en");              ///< "ko" or "en": which names are shown
    std::function<QString(const QString &)> provinceName; ///< by code, in that language
    crossing::BoundarySetSummary boundarySet;
    crossing::Settings settings;
};

/// What the atlas says about a cluster, for the heading. Stored values; a value.
struct ClusterHeading
{
    QString name;
    QString kind;
    QString stage;
    QString industry;
    QString constraint;
    QString constraintEvidence;
    QString governance;
    bool illustrative = false;
};

/// The name of a region's part in the language; the code where it is not among the parts.
QString partName(const std::vector<crossing::RegionPart> &parts, const QString &code, const QString &language);
/// Picks a name by language, then the other, then the fallback.
QString pickName(const QString &name, const QString &nameEn, const QString &fallback, const QString &language);

} // namespace atlas::ui
