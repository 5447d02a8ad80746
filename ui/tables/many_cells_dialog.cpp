// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/many_cells_dialog.h"

#include "ui/tables/table_edits.h"
#include "ui/vocabulary_box.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

ManyCellsDialog::ManyCellsDialog(const model::Tables &tables, model::TableId table,
                                 const std::vector<ColumnSpec> &columns, std::vector<model::Row> rows,
                                 model::FieldIndex field, QWidget *parent)
    : QDialog(parent), m_tables(tables), m_table(table), m_rows(std::move(rows)), m_column(new QComboBox(this)),
      m_editors(new QStackedWidget(this)), m_line(new QLineEdit(this)), m_flag(new QComboBox(this)),
      m_effect(new QLabel(this))
{
    setWindowTitle(tr("Set a value for the selected rows"));
    for (const ColumnSpec &column : columns) {
        if (column.source == CellSource::Field && column.field != model::tableInfo(table).idField)
            m_column->addItem(model::fieldLabel(table, column.field), static_cast<int>(column.field));
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(static_cast<int>(field))));
    m_flag->addItem(tr("yes"), true);
    m_flag->addItem(tr("no"), false);
    m_line->setPlaceholderText(tr("empty = not given"));
    m_editors->addWidget(m_line);
    m_editors->addWidget(m_flag);
    m_editors->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_effect->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Column:"), m_column);
    form->addRow(tr("&Value:"), m_editors);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_effect);
    column->addStretch();
    column->addWidget(buttons);
    resize(420, 190);

    connect(m_column, &QComboBox::currentIndexChanged, this, &ManyCellsDialog::showEditor);
    connect(m_line, &QLineEdit::textChanged, this, &ManyCellsDialog::showEffect);
    connect(m_flag, &QComboBox::currentIndexChanged, this, &ManyCellsDialog::showEffect);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto given = value()) {
            Q_EMIT chosen(this->field(), *given);
            accept();
        }
    });
    showEditor();
}

QString ManyCellsDialog::effect() const
{
    return m_effect->text();
}

model::FieldIndex ManyCellsDialog::field() const
{
    return static_cast<model::FieldIndex>(m_column->currentData().toInt());
}

std::optional<model::Value> ManyCellsDialog::value() const
{
    const model::FieldInfo &info = model::tableInfo(m_table).fields[field()];
    if (info.type == model::ColumnType::Flag)
        return model::Value(m_flag->currentData().toBool());
    if (info.vocabulary != model::Vocabulary::None) {
        const QString word = m_words->value();
        return word.isEmpty() ? model::Value() : model::Value(word);
    }
    if (info.type == model::ColumnType::Real) {
        const auto number = parsedNumber(m_line->text());
        return number ? std::optional(*number) : std::nullopt;
    }
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? model::Value() : model::Value(text);
}

void ManyCellsDialog::showEditor()
{
    const model::FieldInfo &info = model::tableInfo(m_table).fields[field()];
    delete m_words;
    m_words = nullptr;
    if (info.type == model::ColumnType::Flag) {
        m_editors->setCurrentWidget(m_flag);
    } else if (info.vocabulary != model::Vocabulary::None) {
        m_words = new VocabularyBox(info.vocabulary, m_editors);
        m_editors->addWidget(m_words);
        m_editors->setCurrentWidget(m_words);
        connect(m_words, &QComboBox::currentIndexChanged, this, &ManyCellsDialog::showEffect);
    } else {
        m_editors->setCurrentWidget(m_line);
    }
    m_editors->currentWidget()->setAccessibleName(m_column->currentText());
    setTabOrder(m_column, m_editors->currentWidget());
    showEffect();
}

void ManyCellsDialog::showEffect()
{
    const auto given = value();
    m_apply->setEnabled(given.has_value());
    if (!given) {
        m_effect->setText(parsedNumber(m_line->text()).problem().sentence());
        return;
    }
    const ManyCells many = manyCellsEdit(m_tables, m_table, m_rows, field(), *given);
    m_apply->setEnabled(many.changed > 0);
    QString text = tr("%n row(s) will change.", nullptr, static_cast<int>(many.changed));
    if (many.same > 0)
        text += u' ' + tr("%n row(s) have this value already.", nullptr, static_cast<int>(many.same));
    m_effect->setText(text);
}

} // namespace atlas::ui
