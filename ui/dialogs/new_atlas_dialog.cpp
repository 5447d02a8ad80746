// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/new_atlas_dialog.h"

#include "app/intake/overview_boundaries.h"
#include "ui/language.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui {

NewAtlasDialog::NewAtlasDialog(QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit(tr("My clusters"), this)), m_boundaries(new QComboBox(this))
{
    setWindowTitle(tr("New atlas"));
    const bool korean = nameLanguage() == u"ko";
    for (const intake::OverviewSet &set : intake::overviewSets(QStringLiteral(":/boundaries")))
        m_boundaries->addItem(korean ? set.name : set.nameEn, set.id);
    m_boundaries->addItem(tr("None: I bring my own"), QString());
    m_title->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("Title of the atlas"), m_title);
    form->addRow(tr("Provinces to start with"), m_boundaries);
    auto *note = new QLabel(tr("The overview provinces that come with the program may be off by kilometres, and the "
                               "report says so. Official boundaries can be imported at any time."),
                            this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *make = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    connect(m_title, &QLineEdit::textChanged, this,
            [this, make] { make->setEnabled(!m_title->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_title->text().trimmed(), m_boundaries->currentData().toString());
        accept();
    });
}

} // namespace atlas::ui
