// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui {

RecoveryDialog::RecoveryDialog(std::vector<store::RecoverableCopy> copies, QWidget *parent)
    : QDialog(parent), m_copies(std::move(copies)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Recover unsaved work"));
    auto *words = new QLabel(
        tr("The program ended before these changes were saved. Nothing in your files has been touched."), this);
    words->setWordWrap(true);
    for (const store::RecoverableCopy &copy : m_copies) {
        const QString title = copy.title.isEmpty() ? tr("Untitled") : copy.title;
        const QString target = copy.target.isEmpty() ? tr("never saved") : copy.target;
        m_list->addItem(
            QStringLiteral("%1\n%2 · %3")
                .arg(title, target, QLocale().toString(copy.lastChange.toLocalTime(), QLocale::ShortFormat)));
    }
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Work that can be recovered"));
    m_list->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_recover = buttons->addButton(tr("Recover"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("Throw away…"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    m_recover->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(520, 300);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (current() >= 0)
            Q_EMIT recoverChosen(m_copies[static_cast<std::size_t>(current())]);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
}

int RecoveryDialog::current() const
{
    return m_list->currentRow();
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
}

} // namespace atlas::ui
