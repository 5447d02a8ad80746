// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/choices_form.h"

#include "app/model/vocabulary.h"
#include "ui/import/found_line.h"
#include "ui/import/import_words.h"
#include "ui/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

QComboBox *list(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

/// The value chosen from a list whose first entry is "find out"; a typed one counts too.
QString chosenIn(const QComboBox *box)
{
    const int at = box->currentIndex();
    if (box->isEditable() && (at < 0 || box->currentText() != box->itemText(at)))
        return box->currentText().trimmed();
    return box->currentData().toString();
}

void chooseIn(QComboBox *box, const QString &value)
{
    const int at = box->findData(value);
    if (at >= 0)
        box->setCurrentIndex(at);
    else if (box->isEditable() && !value.isEmpty())
        box->setEditText(value);
    else
        box->setCurrentIndex(0);
}

QString foundOut(const QString &name)
{
    return name.isEmpty() ? ChoicesForm::tr("find out") : ChoicesForm::tr("find out (%1)").arg(name);
}

} // namespace

ChoicesForm::ChoicesForm(const QString &file, QWidget *parent)
    : QWidget(parent), m_kind(list(this, tr("What the file holds"))), m_kindWhy(new QLabel(this)),
      m_part(list(this, tr("Layer or sheet"))), m_headerRow(new QSpinBox(this)), m_encoding(list(this, tr("Encoding"))),
      m_encodingFound(new FoundLine(this)), m_crs(list(this, tr("Coordinates"))), m_crsFound(new FoundLine(this)),
      m_crsConsent(new QCheckBox(this)), m_codes(list(this, tr("Region codes"))), m_codesFound(new FoundLine(this)),
      m_codesConsent(new QCheckBox(this)), m_recipe(list(this, tr("Choices kept earlier"))),
      m_keepAs(new QLineEdit(this)), m_boundaries(makeBoundaryFields())
{
    m_recipe->setObjectName(QStringLiteral("recipe"));
    m_keepAs->setObjectName(QStringLiteral("keepAs"));
    m_name->setText(QFileInfo(file).completeBaseName());
    for (const intake::ImportKind kind : offeredKinds())
        m_kind->addItem(kindLabel(kind), static_cast<int>(kind));
    m_kindWhy->setWordWrap(true);
    m_headerRow->setRange(0, 50);
    m_headerRow->setSpecialValueText(tr("find out"));
    m_headerRow->setKeyboardTracking(false);
    m_headerRow->setAccessibleName(tr("Row of the headings"));
    for (QComboBox *box : {m_crs, m_codes})
        box->setEditable(true);
    for (QComboBox *box : {m_encoding, m_crs, m_codes})
        box->addItem(foundOut({}), QString());

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 8, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Choices kept earlier"), m_recipe);
    form->addRow(tr("The file holds"), m_kind);
    form->addRow(m_kindWhy);
    form->addRow(tr("Layer or sheet"), m_part);
    form->addRow(tr("Row of the headings"), m_headerRow);
    form->addRow(tr("Encoding"), m_encoding);
    form->addRow(m_encodingFound);
    form->addRow(tr("Coordinates"), m_crs);
    form->addRow(m_crsFound);
    form->addRow(m_crsConsent);
    form->addRow(tr("Region codes"), m_codes);
    form->addRow(m_codesFound);
    form->addRow(m_codesConsent);
    form->addRow(m_boundaries);
    form->addRow(tr("Keep these choices as"), m_keepAs);
    m_keepAs->setPlaceholderText(tr("a name, to use them for the next file"));
    m_keepAs->setAccessibleName(tr("Keep these choices as"));

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_kindChosen = true;
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_part, m_encoding, m_crs, m_codes, m_level})
        connect(box, &QComboBox::activated, this, &ChoicesForm::changed);
    for (QComboBox *box : {m_crs, m_codes})
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] {
            if (box->lineEdit()->isModified()) {
                box->lineEdit()->setModified(false);
                Q_EMIT changed();
            }
        });
    connect(m_crs, &QComboBox::highlighted, this,
            [this](int index) { Q_EMIT crsHighlighted(m_crs->itemData(index).toString()); });
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ChoicesForm::changed);
    for (QCheckBox *consent : {m_crsConsent, m_codesConsent})
        connect(consent, &QCheckBox::clicked, this, &ChoicesForm::changed);
    connect(m_recipe, &QComboBox::activated, this, [this] {
        if (const QString name = m_recipe->currentData().toString(); !name.isEmpty())
            Q_EMIT recipeChosen(name);
    });
    connect(m_keepAs, &QLineEdit::editingFinished, this, [this] {
        if (m_keepAs->isModified()) {
            m_keepAs->setModified(false);
            Q_EMIT changed();
        }
    });
}

void ChoicesForm::useChoices(const intake::ImportChoices &choices)
{
    const QSignalBlocker quietHeader(m_headerRow);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(choices.kind)));
    m_kindChosen = true;
    m_headerRow->setValue(choices.headerRow);
    for (const auto &[box, value] : {std::pair(m_encoding, choices.encoding), std::pair(m_crs, choices.crs),
                                     std::pair(m_codes, choices.codeSystem)}) {
        if (!value.isEmpty() && box->findData(value) < 0)
            box->addItem(value, value); // the next look says how well it fits
        chooseIn(box, value);
    }
    if (choices.kind == intake::ImportKind::Boundaries) {
        chooseIn(m_level, choices.boundaries.level);
        chooseIn(m_precision, choices.boundaries.precision);
        m_source->setText(choices.boundaries.source);
        m_licence->setText(choices.boundaries.licence);
        m_credit->setText(choices.boundaries.credit);
    }
}

QWidget *ChoicesForm::makeBoundaryFields()
{
    auto *fields = new QWidget(this);
    m_level = list(fields, tr("Regions are"));
    m_name = new QLineEdit(fields);
    m_date = new QLineEdit(fields);
    m_precision = list(fields, tr("Precision"));
    m_source = new QLineEdit(fields);
    m_licence = new QLineEdit(fields);
    m_credit = new QLineEdit(fields);
    m_use = new QCheckBox(tr("Use these boundaries for the map and the report"), fields);
    m_use->setChecked(true);
    m_level->addItem(foundOut({}), QString());
    for (const char *level : model::vocabularyValues(model::Vocabulary::RegionLevel))
        m_level->addItem(model::vocabularyLabel(model::Vocabulary::RegionLevel, QLatin1StringView(level)),
                         QLatin1StringView(level));
    m_level->addItem(tr("districts, and provinces joined from them"), QStringLiteral("both"));
    for (const char *precision : {"statistical", "cadastral", "overview"}) {
        const QString label = model::vocabularyLabel(model::Vocabulary::Precision, QLatin1StringView(precision));
        const double error = model::usualPositionalErrorM(QLatin1StringView(precision));
        m_precision->addItem(tr("%1 (lines within %2 m)").arg(label, countText(static_cast<std::int64_t>(error))),
                             QLatin1StringView(precision));
    }
    m_date->setPlaceholderText(tr("YYYY, YYYY-MM or YYYY-MM-DD"));
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Regions are"), m_level);
    form->addRow(tr("Name of the set"), m_name);
    form->addRow(tr("Reference date"), m_date);
    form->addRow(tr("Precision"), m_precision);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Licence"), m_licence);
    form->addRow(tr("Credit on the map"), m_credit);
    form->addRow(m_use);
    auto *note =
        new QLabel(tr("Districts imported under the name of a set that has provinces complete that set."), fields);
    note->setWordWrap(true);
    form->addRow(note);
    for (QLineEdit *line : {m_name, m_date, m_source, m_licence, m_credit})
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified()) {
                line->setModified(false);
                Q_EMIT changed();
            }
        });
    connect(m_precision, &QComboBox::activated, this, &ChoicesForm::changed);
    connect(m_use, &QCheckBox::toggled, this, &ChoicesForm::changed);
    return fields;
}

void ChoicesForm::chooseKind(intake::ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_kindChosen = true;
    Q_EMIT changed();
}

void ChoicesForm::showPreview(const intake::ImportPreview &preview)
{
    auto *form = static_cast<QFormLayout *>(layout());
    showKinds(preview);
    {
        const QSignalBlocker quiet(m_part);
        m_part->clear();
        for (const intake::SourcePart &part : preview.parts.parts)
            m_part->addItem(part.rows >= 0 ? tr("%1 (%2 rows)").arg(part.name, countText(part.rows)) : part.name,
                            part.name);
        chooseIn(m_part, preview.part);
    }
    form->setRowVisible(m_part, preview.parts.parts.size() > 1);
    m_headerRow->setSpecialValueText(preview.headerRow > 0 ? tr("find out (row %1)").arg(preview.headerRow)
                                                           : tr("find out"));
    form->setRowVisible(m_headerRow, !preview.top.empty());
    showEncodings(preview);
    showCrs(preview);
    showCodes(preview);
    showRecipes(preview);
    form->setRowVisible(m_boundaries, preview.kind == intake::ImportKind::Boundaries);
    if (preview.kind == intake::ImportKind::Boundaries) {
        QString found;
        if (!preview.level.isEmpty())
            found = model::vocabularyLabel(model::Vocabulary::RegionLevel, preview.level);
        m_level->setItemText(0, foundOut(found));
    }
}

void ChoicesForm::showKinds(const intake::ImportPreview &preview)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(preview.kind)));
    QString why;
    for (const intake::KindGuess &guess : preview.kinds) {
        if (guess.kind == preview.kind)
            why = tr("Taken for this because of: %1.").arg(guess.why);
    }
    if (m_kindChosen)
        why = preview.kinds.empty() || preview.kinds.front().kind == preview.kind
                  ? QString()
                  : tr("By its columns it looks rather like: %1.").arg(kindLabel(preview.kinds.front().kind));
    m_kindWhy->setText(why);
    m_kindWhy->setVisible(!why.isEmpty());
}

void ChoicesForm::showEncodings(const intake::ImportPreview &preview)
{
    const QString chosen = chosenIn(m_encoding);
    const QSignalBlocker quiet(m_encoding);
    m_encoding->clear();
    m_encoding->addItem(foundOut(chosen.isEmpty() ? preview.encoding.name : QString()), QString());
    for (const intake::EncodingSample &sample : preview.encodings) {
        const QString texts = sample.texts.mid(0, 3).join(QStringLiteral(", "));
        m_encoding->addItem(sample.fits ? QStringLiteral("%1 – %2").arg(sample.name, texts)
                                        : tr("%1 (does not fit) – %2").arg(sample.name, texts),
                            sample.name);
    }
    chooseIn(m_encoding, chosen);
    static_cast<QFormLayout *>(layout())->setRowVisible(m_encoding, !preview.encodings.empty());
    m_encodingFound->showSettled(preview.encoding);
}

void ChoicesForm::showCrs(const intake::ImportPreview &preview)
{
    const QString chosen = chosenIn(m_crs);
    const QSignalBlocker quiet(m_crs);
    m_crs->clear();
    m_crs->addItem(foundOut(chosen.isEmpty() ? preview.crs.name : QString()), QString());
    for (const intake::CrsCandidate &candidate : preview.crsCandidates)
        m_crs->addItem(tr("%1 %2 – %3 fit").arg(candidate.id, candidate.name, shareText(candidate.share)),
                       candidate.id);
    chooseIn(m_crs, chosen);
    static_cast<QFormLayout *>(layout())->setRowVisible(m_crs, preview.hasPlaces);
    m_crsFound->showSettled(preview.hasPlaces ? preview.crs : intake::Settled(), preview.crsProblem);
    if (preview.crsConsent != intake::Consent::None) {
        m_crsAsked = preview.crsConsent;
        m_crsConsent->setText(m_crsAsked == intake::Consent::Ballpark
                                  ? tr("Take it all the same: positions may be some hundred metres off")
                                  : tr("Take it all the same: the places lie elsewhere than expected"));
    }
    m_crsConsent->setVisible(preview.crsConsent != intake::Consent::None || m_crsConsent->isChecked());
}

void ChoicesForm::showRecipes(const intake::ImportPreview &preview)
{
    const QString chosen = m_recipe->currentData().toString();
    const QSignalBlocker quiet(m_recipe);
    m_recipe->clear();
    m_recipe->addItem(tr("none used"), QString());
    for (const QString &name : preview.recipes)
        m_recipe->addItem(tr("%1 (its columns are all here)").arg(name), name);
    chooseIn(m_recipe, chosen);
    static_cast<QFormLayout *>(layout())->setRowVisible(m_recipe, !preview.recipes.isEmpty());
}

void ChoicesForm::showCodes(const intake::ImportPreview &preview)
{
    const bool needed =
        !preview.codeSystems.empty() || !preview.codeProblem.isEmpty() || !preview.codeSystem.name.isEmpty();
    const QString chosen = chosenIn(m_codes);
    const QSignalBlocker quiet(m_codes);
    m_codes->clear();
    m_codes->addItem(foundOut(chosen.isEmpty() ? preview.codeSystem.name : QString()), QString());
    for (const intake::CodeSystemOverlap &system : preview.codeSystems) {
        QString text = tr("%1 – has %2 of %3 codes").arg(system.name).arg(system.found).arg(system.codes);
        if (system.contradicting > 0)
            text += QStringLiteral(", ") + tr("%1 with other names").arg(system.contradicting);
        m_codes->addItem(text, system.name);
    }
    chooseIn(m_codes, chosen);
    static_cast<QFormLayout *>(layout())->setRowVisible(m_codes, needed);
    m_codesFound->showSettled(preview.codeSystem, preview.codeProblem);
    if (preview.codeConsent != intake::Consent::None) {
        m_codesAsked = preview.codeConsent;
        m_codesConsent->setText(tr("Take it all the same: the codes speak against it"));
    }
    m_codesConsent->setVisible(preview.codeConsent != intake::Consent::None || m_codesConsent->isChecked());
}

intake::ImportChoices ChoicesForm::choices() const
{
    intake::ImportChoices choices;
    choices.kind = static_cast<intake::ImportKind>(m_kind->currentData().toInt());
    if (m_part->count() > 1)
        choices.layer = m_part->currentData().toString();
    choices.headerRow = m_headerRow->value();
    choices.encoding = chosenIn(m_encoding);
    choices.crs = chosenIn(m_crs);
    choices.codeSystem = chosenIn(m_codes);
    choices.keepAs = m_keepAs->text().trimmed();
    if (m_crsConsent->isChecked())
        choices.consents.give(m_crsAsked);
    if (m_codesConsent->isChecked())
        choices.consents.give(m_codesAsked);
    if (choices.kind == intake::ImportKind::Boundaries) {
        intake::BoundaryOptions &set = choices.boundaries;
        set.level = m_level->currentData().toString();
        set.name = m_name->text().trimmed();
        set.date = m_date->text().trimmed();
        set.precision = m_precision->currentData().toString();
        set.source = m_source->text().trimmed();
        set.licence = m_licence->text().trimmed();
        set.credit = m_credit->text().trimmed();
        set.keepBoundaries = !m_use->isChecked();
    }
    return choices;
}

} // namespace atlas::ui
