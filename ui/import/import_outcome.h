// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_report.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace atlas::ui {

/// What an import did or would do: the counts in a sentence, how each thing was settled, and every row that was left
/// out, repaired or remarked on. Window's thread.
class ImportOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcome(QWidget *parent = nullptr);

    void showReport(const intake::ImportReport &report);
    void clear();

private:
    QLabel *m_counts;
    QLabel *m_settled;
    QTableWidget *m_rows;
};

/// "180 rows read: 176 to import, 2 to update, 2 left out." in the tense of the report.
QString countsSentence(const intake::ImportReport &report);

} // namespace atlas::ui
