// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/boundary_options_dialog.h"

#include "app/intake/text_codec.h"
#include "app/model/vocabulary.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

/// Known values to choose from; others may be typed.
QComboBox *openList(QWidget *parent, const QString &unknown, const QStringList &values)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->addItem(QString());
    box->addItems(values);
    box->lineEdit()->setPlaceholderText(unknown);
    return box;
}

} // namespace

BoundaryOptionsDialog::BoundaryOptionsDialog(const QString &file, QWidget *parent)
    : QDialog(parent), m_level(new QComboBox(this)), m_name(new QLineEdit(this)), m_date(new QLineEdit(this)),
      m_precision(new QComboBox(this)), m_layer(new QLineEdit(this)), m_source(new QLineEdit(this)),
      m_licence(new QLineEdit(this)), m_credit(new QLineEdit(this)),
      m_use(new QCheckBox(tr("Use these boundaries for the map and the report"), this))
{
    setWindowTitle(tr("Import boundaries"));
    const QString findOut = tr("find out from the file");
    for (const char *level : model::vocabularyValues(model::Vocabulary::RegionLevel))
        m_level->addItem(model::vocabularyLabel(model::Vocabulary::RegionLevel, QLatin1StringView(level)),
                         QLatin1StringView(level));
    for (const char *precision : {"statistical", "cadastral", "overview"})
        m_precision->addItem(model::vocabularyLabel(model::Vocabulary::Precision, QLatin1StringView(precision)),
                             QLatin1StringView(precision));
    m_codeSystem = openList(this, findOut,
                            {QStringLiteral("kostat"), QStringLiteral("mois"), QStringLiteral("iso3166-2"),
                             QStringLiteral("statcan"), QStringLiteral("ons")});
    m_crs = openList(this, findOut,
                     {QStringLiteral("EPSG:5179"), QStringLiteral("EPSG:5186"), QStringLiteral("EPSG:4326"),
                      QStringLiteral("EPSG:3347"), QStringLiteral("EPSG:27700")});
    m_encoding = openList(this, findOut, intake::offeredEncodings());
    m_name->setText(QFileInfo(file).completeBaseName());
    m_date->setPlaceholderText(tr("YYYY, YYYY-MM or YYYY-MM-DD"));
    m_layer->setPlaceholderText(tr("the first one"));
    m_use->setChecked(true);

    auto *words = new QLabel(tr("From %1. What you leave open is found out from the file; the result says how.")
                                 .arg(QFileInfo(file).fileName()),
                             this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Regions are"), m_level);
    form->addRow(tr("Name of the set"), m_name);
    form->addRow(tr("Reference date"), m_date);
    form->addRow(tr("Precision"), m_precision);
    form->addRow(tr("Code system"), m_codeSystem);
    form->addRow(tr("Projection"), m_crs);
    form->addRow(tr("Encoding of texts"), m_encoding);
    form->addRow(tr("Layer"), m_layer);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Licence"), m_licence);
    form->addRow(tr("Credit on the map"), m_credit);
    form->addRow(QString(), m_use);
    auto *note =
        new QLabel(tr("Importing districts under the name of a set that has provinces completes that set."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(options());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, sizeHint().height());
}

intake::BoundaryOptions BoundaryOptionsDialog::options() const
{
    intake::BoundaryOptions options;
    options.level = m_level->currentData().toString();
    options.name = m_name->text().trimmed();
    options.date = m_date->text().trimmed();
    options.precision = m_precision->currentData().toString();
    options.codeSystem = m_codeSystem->currentText().trimmed();
    options.crs = m_crs->currentText().trimmed();
    options.encoding = m_encoding->currentText().trimmed();
    options.layer = m_layer->text().trimmed();
    options.source = m_source->text().trimmed();
    options.licence = m_licence->text().trimmed();
    options.credit = m_credit->text().trimmed();
    options.keepBoundaries = !m_use->isChecked();
    return options;
}

} // namespace atlas::ui
