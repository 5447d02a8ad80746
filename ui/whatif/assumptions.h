// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/what_if.h"
#include "app/model/edit.h"
#include "app/model/tables.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace atlas::ui {

/// What a person wants to think through: by ids, so that it outlives changes of the atlas. A value.
struct Assumptions
{
    struct NewLink
    {
        QString from; ///< ids of participants
        QString to;
        friend bool operator==(const NewLink &, const NewLink &) = default;
    };
    QStringList without; ///< ids of participants left out, with their links
    std::vector<NewLink> links;
    QString boundarySet; ///< id of other lines; empty = those in use

    bool isEmpty() const { return without.isEmpty() && links.empty() && boundarySet.isEmpty(); }
    /// False when it is there already.
    bool leaveOut(const QString &participant);
    bool link(const QString &from, const QString &to); ///< false also for a link to itself
    friend bool operator==(const Assumptions &, const Assumptions &) = default;
};

/// One sentence each, translated: "Without Samsung", "A link between A and B", "Lines: 2023". In the order of
/// removeAssumption().
QStringList assumptionSentences(const Assumptions &assumptions, const model::Tables &tables, const QString &language);
void removeAssumption(Assumptions &assumptions, int index);

/// The same as rows of the tables; what is not there (any more) is left out.
crossing::Hypothesis hypothesisOf(const Assumptions &assumptions, const model::Tables &tables);
/// Makes it real, as one step that can be undone: participants go with their links and memberships, links come, the
/// lines in use change.
model::Edit realEdit(const Assumptions &assumptions, const model::Tables &tables, const QString &language);

} // namespace atlas::ui
