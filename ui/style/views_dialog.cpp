// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/style/views_dialog.h"

#include "app/session/atlas_session.h"
#include "app/session/saved_views.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace atlas::ui {

ViewsDialog::ViewsDialog(session::AtlasSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_list(new QListWidget(this)), m_go(new QPushButton(tr("&Go to"), this)),
      m_rename(new QPushButton(tr("&Rename"), this)), m_delete(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    auto *saveNow = new QPushButton(tr("&Save what is shown…"), this);
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_go, m_rename, m_delete, saveNow}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return goes to the view and stays
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT goRequested(currentId()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT goRequested(currentId()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &ViewsDialog::removeCurrent);
    connect(saveNow, &QPushButton::clicked, this, &ViewsDialog::saveRequested);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { rename(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::showEnabled);
    connect(&session.document(), &model::Document::changed, this, &ViewsDialog::fill);
    connect(&session, &session::AtlasSession::closed, this, &QDialog::reject);
    fill();
}

void ViewsDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const QString before = currentId();
    m_list->clear();
    for (const session::SavedView &view : session::savedViews(m_session.document().tables())) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setData(Qt::UserRole, view.id);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (view.id == before || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    showEnabled();
}

void ViewsDialog::showEnabled()
{
    const bool any = m_list->currentItem() != nullptr;
    for (QPushButton *button : {m_go, m_rename, m_delete})
        button->setEnabled(any);
}

QString ViewsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ViewsDialog::rename(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QString name = item->text().trimmed();
    model::Edit edit =
        session::renameViewEdit(m_session.document().tables(), item->data(Qt::UserRole).toString(), name);
    if (name.isEmpty() || edit.isEmpty())
        return fill(); // a view without a name could not be found again
    if (const auto done = m_session.applyInTurn(std::move(edit)); !done)
        Q_EMIT refused(done.problem().sentence());
}

void ViewsDialog::removeCurrent()
{
    model::Edit edit = session::removeViewEdit(m_session.document().tables(), currentId());
    if (edit.isEmpty())
        return;
    if (const auto done = m_session.applyInTurn(std::move(edit)); !done)
        Q_EMIT refused(done.problem().sentence());
}

} // namespace atlas::ui
