// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/document.h"
#include "ui/edits.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace atlas::ui {

/// The fields of one row, each with an editor that suits it; a change is one step that can be undone, made when the
/// person leaves the field or chooses. It follows the document, so undo and the tables show here at once. Lives on the
/// window's thread; the document outlives it.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// \param fields in the order shown; long texts get several lines
    RecordForm(model::Document &document, model::TableId table, std::vector<model::FieldIndex> fields, ApplyEdit apply,
               QWidget *parent = nullptr);

    model::Row row() const { return m_row; }
    void setRow(model::Row row); ///< noRow = nothing to edit
    void setLanguage(const QString &language);
    void setEditable(bool editable);
    /// The editor of a field, for focus and tests.
    QWidget *editor(model::FieldIndex field) const { return m_editors.value(field); }

Q_SIGNALS:
    void editRefused(const atlas::model::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< leaving a field of several lines

private:
    QWidget *makeEditor(model::FieldIndex field);
    void completeReference(QLineEdit *line, model::FieldIndex field);
    void load();
    void loadField(model::FieldIndex field);
    void commit(model::FieldIndex field, model::Value value);
    void commitText(model::FieldIndex field, const QString &text);
    void retranslate();

    model::Document &m_document;
    model::TableId m_table;
    std::vector<model::FieldIndex> m_fields;
    ApplyEdit m_apply;
    QString m_language = QStringLiteral("en");
    model::Row m_row = model::noRow;
    QFormLayout *m_form;
    QHash<model::FieldIndex, QWidget *> m_editors;
    QHash<model::FieldIndex, QLabel *> m_labels;
    bool m_loading = false;
};

/// The fields that a person edits of a cluster and of a participant.
std::vector<model::FieldIndex> clusterFormFields();
std::vector<model::FieldIndex> participantFormFields();

} // namespace atlas::ui
