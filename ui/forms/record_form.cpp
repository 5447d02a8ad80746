// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/forms/record_form.h"

#include "ui/forms/reference_completer.h"
#include "ui/vocabulary_box.h"

#include <QCheckBox>
#include <QDoubleValidator>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <limits>

namespace atlas::ui {

using model::FieldIndex;
using model::Row;
using model::TableId;

namespace {

constexpr int linesOfLongTexts = 3;

bool isLongText(TableId table, FieldIndex field)
{
    using F = model::ClusterFields;
    return table == TableId::Clusters &&
           (field == F::ConstraintEvidence || field == F::Governance || field == F::Notes);
}

} // namespace

RecordForm::RecordForm(model::Document &document, TableId table, std::vector<FieldIndex> fields, ApplyEdit apply,
                       QWidget *parent)
    : QWidget(parent), m_document(document), m_table(table), m_fields(std::move(fields)), m_apply(std::move(apply)),
      m_form(new QFormLayout(this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setContentsMargins(10, 8, 10, 8);
    for (const FieldIndex field : m_fields) {
        QWidget *widget = makeEditor(field);
        auto *label = new QLabel(this);
        label->setBuddy(widget);
        m_editors.insert(field, widget);
        m_labels.insert(field, label);
        m_form->addRow(label, widget);
    }
    connect(&document, &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        const model::TableChange &mine = changes[m_table];
        if (m_row != model::noRow && !mine.isEmpty())
            load();
    });
    connect(&document, &model::Document::contentReplaced, this, [this] { setRow(model::noRow); });
    retranslate();
    load();
}

void RecordForm::setRow(Row row)
{
    // What is still being typed belongs to the row before.
    if (QWidget *typing = focusWidget(); typing != nullptr && row != m_row)
        typing->clearFocus();
    m_row = row;
    load();
}

void RecordForm::setLanguage(const QString &language)
{
    m_language = language;
    load();
}

void RecordForm::setEditable(bool editable)
{
    for (const FieldIndex field : m_fields) {
        QWidget *widget = m_editors.value(field);
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(!editable);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            text->setReadOnly(!editable);
        else
            widget->setEnabled(editable);
    }
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
    QWidget::changeEvent(event);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (auto entry = m_editors.cbegin(); entry != m_editors.cend(); ++entry) {
            if (entry.value() == watched)
                commitText(entry.key(), qobject_cast<QPlainTextEdit *>(entry.value())->toPlainText());
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *RecordForm::makeEditor(FieldIndex field)
{
    const model::FieldInfo &info = model::tableInfo(m_table).fields[field];
    if (info.vocabulary != model::Vocabulary::None) {
        auto *box = new VocabularyBox(info.vocabulary, this);
        connect(box, &QComboBox::activated, this, [this, field, box] { commitText(field, box->value()); });
        return box;
    }
    if (info.type == model::ColumnType::Flag) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this, [this, field](bool on) { commit(field, on); });
        return box;
    }
    if (isLongText(m_table, field)) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * linesOfLongTexts + 14);
        text->installEventFilter(this);
        return text;
    }
    auto *line = new QLineEdit(this);
    if (info.type == model::ColumnType::Real) {
        auto *validator = new QDoubleValidator(0, std::numeric_limits<double>::max(), 6, line);
        validator->setNotation(QDoubleValidator::StandardNotation);
        line->setValidator(validator);
        connect(line, &QLineEdit::editingFinished, this, [this, field, line] {
            auto number = parsedNumber(line->text());
            if (number)
                commit(field, std::move(number).value());
            else
                Q_EMIT editRefused(number.problem());
        });
        return line;
    }
    connect(line, &QLineEdit::editingFinished, this,
            [this, field, line] { commitText(field, line->text().trimmed()); });
    completeReference(line, field);
    return line;
}

void RecordForm::completeReference(QLineEdit *line, FieldIndex field)
{
    const QLatin1String name(model::tableInfo(m_table).fields[field].name);
    if (name == QLatin1String("lead_participant"))
        new ReferenceCompleter(m_document, TableId::Participants, line);
    else if (name == QLatin1String("parent_cluster"))
        new ReferenceCompleter(m_document, TableId::Clusters, line);
    else if (name == QLatin1String("region_code"))
        new ReferenceCompleter(m_document, TableId::Regions, line);
}

void RecordForm::load()
{
    m_loading = true;
    if (m_row != model::noRow && !m_document.tables()[m_table].isAlive(m_row))
        m_row = model::noRow;
    setEnabled(m_row != model::noRow);
    for (const FieldIndex field : m_fields)
        loadField(field);
    m_loading = false;
}

void RecordForm::loadField(FieldIndex field)
{
    const model::Table &table = m_document.tables()[m_table];
    const bool some = m_row != model::noRow;
    QWidget *widget = m_editors.value(field);
    const model::FieldInfo &info = model::tableInfo(m_table).fields[field];
    if (auto *flag = qobject_cast<QCheckBox *>(widget)) {
        flag->setChecked(some && table.flag(m_row, field));
        return;
    }
    if (auto *box = qobject_cast<VocabularyBox *>(widget)) {
        box->setValue(some ? table.text(m_row, field) : QString());
        return;
    }
    QString text;
    if (some)
        text = info.type == model::ColumnType::Real ? typedNumber(table.real(m_row, field)) : table.text(m_row, field);
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
        if (auto *completer = line->findChild<ReferenceCompleter *>())
            completer->showMeaning(m_language);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    }
}

void RecordForm::commitText(FieldIndex field, const QString &text)
{
    commit(field, text.isEmpty() ? model::Value() : model::Value(text));
}

void RecordForm::commit(FieldIndex field, model::Value value)
{
    if (m_loading || m_row == model::noRow)
        return;
    if (value == m_document.tables()[m_table].value(m_row, field))
        return;
    const auto done = m_apply(cellEdit(m_document.tables(), m_table, m_row, field, std::move(value), m_language));
    if (!done) {
        load(); // back to what holds
        Q_EMIT editRefused(done.problem());
    }
}

void RecordForm::retranslate()
{
    for (const FieldIndex field : m_fields) {
        const QString label = model::fieldLabel(m_table, field);
        m_labels.value(field)->setText(label);
        m_editors.value(field)->setAccessibleName(label);
    }
}

std::vector<FieldIndex> clusterFormFields()
{
    using F = model::ClusterFields;
    return {F::Name,
            F::NameEn,
            F::Kind,
            F::Industry,
            F::Stage,
            F::Constraint,
            F::ConstraintEvidence,
            F::Governance,
            F::LeadParticipant,
            F::ParentCluster,
            F::ValidFrom,
            F::ValidTo,
            F::Source,
            F::Notes,
            F::Illustrative};
}

std::vector<FieldIndex> participantFormFields()
{
    using F = model::ParticipantFields;
    return {F::Name,    F::NameEn,          F::Kind,      F::Industry, F::Employees, F::RegionCode,
            F::Country, F::LocationQuality, F::ValidFrom, F::ValidTo,  F::Source,    F::Illustrative};
}

} // namespace atlas::ui
