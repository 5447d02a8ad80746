// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace atlas::ui {

/// What a person asks for by pointing at something in the report; whoever owns the panel answers. Window's thread.
class ReportRequests : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Which finding's card is unfolded, so that it stays so when the report is made anew; empty = none.
    QString explainedFinding() const { return m_explainedFinding; }
    void setExplainedFinding(const QString &key) { m_explainedFinding = key; }

Q_SIGNALS:
    /// Show what a finding is about.
    void findingWanted(const atlas::crossing::Finding &finding);
    /// Select these participants and show them.
    void participantsWanted(const QStringList &ids);
    /// Select the links between (or, with twice the same code, within) these provinces, and their participants.
    void pairWanted(const QString &codeA, const QString &codeB);
    /// Select the participants of a kind in a province; empty code = without a province, empty kind = any.
    void kindWanted(const QString &code, const QString &kind);
    /// Show a province's own report.
    void provinceWanted(const QString &code);
    /// Focus a cluster.
    void clusterWanted(const QString &id);
    /// Change the thresholds of the analysis.
    void settingsWanted();
    /// Something is on the clipboard or in a file; the sentence to show.
    void toldPerson(const QString &sentence);

private:
    QString m_explainedFinding;
};

} // namespace atlas::ui
