// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/document.h"

#include <QObject>
#include <QString>

class QLineEdit;
class QStringListModel;

namespace atlas::ui {

/// Helps to type the id of a participant or cluster, or the code of a region, into a line: proposes by name or id what
/// the atlas has, and says the name of the one that stands there. Belongs to the line it helps; window's thread. Names
/// of at most a few thousand rows are proposed, so a large atlas costs no wait.
class ReferenceCompleter : public QObject
{
    Q_OBJECT

public:
    ReferenceCompleter(const model::Document &document, model::TableId table, QLineEdit *line);

    /// Names what the line refers to, in its tool tip.
    void showMeaning(const QString &language);

private:
    void propose(const QString &typed);

    const model::Document &m_document;
    model::TableId m_table;
    QLineEdit *m_line;
    QStringListModel *m_proposals;
    QString m_language = QStringLiteral("en");
};

} // namespace atlas::ui
