// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/what_if.h"
#include "ui/charts/chart.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What a hypothesis would change, in rows and words. Values; pure; nothing is measured here.
namespace atlas::ui {

/// A figure that would be another.
struct ChangedFigure
{
    QString label;
    QString before;
    QString after;
    int direction = 0;    ///< −1 falls, +1 rises, 0 = comes or goes
    QString words;        ///< "falls", "rises: more open", "can no longer be computed"
    bool telling = false; ///< its words say what the change means; others can wait
};

struct WhatIfOutcome
{
    QStringList headlines;              ///< what matters first, a sentence each; never empty
    std::vector<ChangedFigure> figures; ///< only those that change
    QStringList findingsGained;         ///< sentences
    QStringList findingsLost;
};

WhatIfOutcome outcomeOf(const crossing::WhatIf &whatIf, const QString &language);
/// An arrow for the direction, a second channel beside the words.
QString arrow(int direction);
ChartTable outcomeTable(const WhatIfOutcome &outcome);

} // namespace atlas::ui
