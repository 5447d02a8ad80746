// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/import_outcome.h"

#include "ui/level_style.h"
#include "ui/number_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t mostNotes = 2000; ///< of a kind; the sum is in the sentence above

QString line(const QString &what, const intake::Settled &settled)
{
    if (settled.name.isEmpty())
        return {};
    return QStringLiteral("%1: <b>%2</b> – %3").arg(what, settled.name.toHtmlEscaped(), settled.how.toHtmlEscaped());
}

} // namespace

QString countsSentence(const intake::ImportReport &report)
{
    const QString read = countText(report.read);
    const QString fresh = countText(report.imported);
    const QString updated = countText(report.updated);
    const QString dropped = countText(static_cast<std::int64_t>(report.dropped.size()));
    return report.dryRun
               ? ImportOutcome::tr("%1 rows read: %2 would be new, %3 updated, %4 left out.")
                     .arg(read, fresh, updated, dropped)
               : ImportOutcome::tr("%1 rows read: %2 new, %3 updated, %4 left out.").arg(read, fresh, updated, dropped);
}

ImportOutcome::ImportOutcome(QWidget *parent)
    : QWidget(parent), m_counts(new QLabel(this)), m_settled(new QLabel(this)), m_rows(new QTableWidget(this))
{
    QFont strong = m_counts->font();
    strong.setBold(true);
    m_counts->setFont(strong);
    for (QLabel *label : {m_counts, m_settled}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_rows->setColumnCount(3);
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Done with it"), tr("Why")});
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QTableWidget::NoEditTriggers);
    m_rows->setSelectionBehavior(QTableWidget::SelectRows);
    m_rows->setAccessibleName(tr("Rows with something to say"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_counts);
    column->addWidget(m_settled);
    column->addWidget(m_rows, 1);
}

void ImportOutcome::clear()
{
    m_counts->clear();
    m_settled->clear();
    m_rows->setRowCount(0);
}

void ImportOutcome::showReport(const intake::ImportReport &report)
{
    m_counts->setText(countsSentence(report));
    QStringList settled{line(tr("Encoding"), report.encoding), line(tr("Coordinates"), report.crs),
                        line(tr("Region codes"), report.codeSystem)};
    settled.removeAll(QString());
    m_settled->setText(settled.join(QStringLiteral("<br>")));
    m_settled->setVisible(!settled.isEmpty());

    struct Kind
    {
        const std::vector<intake::RowNote> &notes;
        QString word;
        Level level;
    };
    const Kind kinds[] = {{report.dropped, tr("left out"), Level::Error},
                          {report.warnings, tr("taken, with a remark"), Level::Warning},
                          {report.repaired, tr("repaired"), Level::Info}};
    m_rows->setUpdatesEnabled(false);
    m_rows->setRowCount(0);
    for (const Kind &kind : kinds) {
        const QIcon icon = levelIcon(kind.level, palette());
        for (std::size_t index = 0; index < std::min(kind.notes.size(), mostNotes); ++index) {
            const intake::RowNote &note = kind.notes[index];
            const int row = m_rows->rowCount();
            m_rows->insertRow(row);
            m_rows->setItem(row, 0, new QTableWidgetItem(note.row > 0 ? countText(note.row) : tr("whole file")));
            m_rows->setItem(row, 1, new QTableWidgetItem(icon, kind.word));
            auto *why = new QTableWidgetItem(note.what);
            why->setToolTip(note.what);
            m_rows->setItem(row, 2, why);
        }
    }
    m_rows->resizeColumnToContents(0);
    m_rows->resizeColumnToContents(1);
    m_rows->setUpdatesEnabled(true);
    m_rows->setVisible(m_rows->rowCount() > 0);
}

} // namespace atlas::ui
