// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QIcon>
#include <QPalette>
#include <QString>

/// What the report says first: does the cluster cross? Words and a sign, for the panel and the list. Window's thread.
namespace atlas::ui {

enum class Verdict {
    Crosses,     ///< beyond doubt
    MayCross,    ///< within the boundaries' positional error
    OneProvince, ///< beyond doubt, or as far as is known
    NearLine,    ///< in one, but a line runs within the boundaries' positional error
    NoExtent,    ///< nothing drawn; participants may still be spread
    Unknown,     ///< no boundaries to cross, or no province at all
};

Verdict verdictOf(const crossing::ClusterReport &report);
/// One or two words, for a column.
QString verdictBadge(Verdict verdict);
/// The line in large type. \p language "ko" or "en", for names.
QString verdictSentence(const crossing::ClusterReport &report, const QString &language);
/// A shape and a line: through it, perhaps through it, beside it.
QIcon verdictIcon(Verdict verdict, const QPalette &palette);

} // namespace atlas::ui
