// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/recovery_dialog.h"

#include "app/model/schema.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// "Participants: 34 added, 2 changed", one a table.
QStringList countTexts(const store::TableCounts &counts)
{
    QStringList tables;
    const QLocale locale;
    for (const model::TableInfo &info : model::allTables()) {
        const store::RowCounts &rows = counts[static_cast<std::size_t>(info.id)];
        QStringList parts;
        if (rows.added > 0)
            parts += RecoveryDialog::tr("%1 added").arg(locale.toString(static_cast<qulonglong>(rows.added)));
        if (rows.changed > 0)
            parts += RecoveryDialog::tr("%1 changed").arg(locale.toString(static_cast<qulonglong>(rows.changed)));
        if (rows.removed > 0)
            parts += RecoveryDialog::tr("%1 removed").arg(locale.toString(static_cast<qulonglong>(rows.removed)));
        if (!parts.isEmpty()) {
            //: %1 is the name of a table, %2 a list such as "3 added, 1 removed"
            tables += RecoveryDialog::tr("%1: %2").arg(model::tableLabel(info.id), parts.join(QStringLiteral(", ")));
        }
    }
    return tables;
}

/// What added and removed rows come to in the end: three added and undone again are none.
store::TableCounts netOf(store::TableCounts counts)
{
    for (store::RowCounts &rows : counts) {
        const std::size_t both = std::min(rows.added, rows.removed);
        rows.added -= both;
        rows.removed -= both;
    }
    return counts;
}

QString stepText(const store::JournalStep &step)
{
    const QString text = step.text.isEmpty() ? RecoveryDialog::tr("Change") : step.text;
    const QString walked = step.steps > 1 ? RecoveryDialog::tr("%1 (%n step(s))", nullptr, step.steps).arg(text) : text;
    switch (step.way) {
    case model::StepWay::Done:
        break;
    case model::StepWay::Undone:
        return RecoveryDialog::tr("Undone: %1").arg(walked);
    case model::StepWay::Redone:
        return RecoveryDialog::tr("Redone: %1").arg(walked);
    }
    return walked;
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<store::RecoverableCopy> copies, QWidget *parent)
    : QDialog(parent), m_copies(std::move(copies)), m_list(new QListWidget(this)), m_summary(new QLabel(this)),
      m_steps(new QTreeWidget(this))
{
    setWindowTitle(tr("Recover unsaved work"));
    auto *words = new QLabel(
        tr("The program ended before these changes were saved. Nothing in your files has been touched."), this);
    words->setWordWrap(true);
    for (const store::RecoverableCopy &copy : m_copies) {
        const QString title = copy.title.isEmpty() ? tr("Untitled") : copy.title;
        const QString target = copy.target.isEmpty() ? tr("never saved") : copy.target;
        m_list->addItem(QStringLiteral("%1\n%2 · %3").arg(title, target, timeText(copy.lastChange)));
    }
    m_list->setAccessibleName(tr("Work that can be recovered"));
    m_list->setWordWrap(true);
    const auto lines = 2 * std::clamp(static_cast<int>(m_copies.size()), 1, 3);
    m_list->setFixedHeight(lines * fontMetrics().lineSpacing() + 6 * lines);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(QStringLiteral("recovery_summary"));
    m_steps->setHeaderLabels({tr("Time"), tr("Step"), tr("Rows")});
    m_steps->setRootIsDecorated(false);
    m_steps->setAlternatingRowColors(true);
    m_steps->setAccessibleName(tr("Steps that would come back, the newest first"));
    m_steps->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(this);
    m_recover = buttons->addButton(tr("Recover"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("Throw away…"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    m_recover->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list);
    column->addWidget(m_summary);
    column->addWidget(m_steps, 1);
    column->addWidget(buttons);
    resize(640, 520);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (current() >= 0)
            Q_EMIT recoverChosen(m_copies[static_cast<std::size_t>(current())]);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
    m_list->setCurrentRow(0);
}

int RecoveryDialog::current() const
{
    return m_list->currentRow();
}

void RecoveryDialog::showCurrent()
{
    m_steps->clear();
    m_summary->clear();
    if (current() < 0)
        return;
    const store::JournalSummary &journal = m_copies[static_cast<std::size_t>(current())].journal;
    m_steps->setVisible(journal.steps > 0);
    if (journal.steps == 0) {
        m_summary->setText(tr("The steps of this work were not noted; all of it would come back."));
        return;
    }
    QString text = tr("What would come back: %n step(s).", nullptr, static_cast<int>(journal.steps));
    if (const QStringList counts = countTexts(netOf(journal.rows)); !counts.isEmpty())
        text += u' ' + counts.join(QStringLiteral(" · "));
    if (journal.steps > journal.last.size())
        text += u' ' + tr("The last %n step(s) are listed.", nullptr, static_cast<int>(journal.last.size()));
    m_summary->setText(text);
    for (auto step = journal.last.rbegin(); step != journal.last.rend(); ++step) {
        auto *item = new QTreeWidgetItem(
            m_steps, {timeText(step->time), stepText(*step), countTexts(step->rows).join(QStringLiteral(" · "))});
        item->setToolTip(1, item->text(1));
        item->setToolTip(2, item->text(2));
    }
    m_steps->resizeColumnToContents(0);
    m_steps->setColumnWidth(1, 280);
}

void RecoveryDialog::discardCurrent()
{
    if (current() < 0)
        return;
    const auto answer = QMessageBox::question(this, tr("Throw away"), tr("Throw away these unsaved changes for good?"));
    if (answer != QMessageBox::Yes)
        return;
    const int place = current();
    Q_EMIT discardChosen(m_copies[static_cast<std::size_t>(place)]);
    m_copies.erase(m_copies.begin() + place);
    delete m_list->takeItem(place);
    if (m_copies.empty())
        reject();
    else
        showCurrent();
}

} // namespace atlas::ui
