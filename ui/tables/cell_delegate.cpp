// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/cell_delegate.h"

#include "ui/tables/table_model.h"
#include "ui/vocabulary_box.h"

#include <QDoubleValidator>
#include <QLineEdit>

#include <limits>

namespace atlas::ui {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto vocabulary = static_cast<model::Vocabulary>(index.data(TableModel::VocabularyRole).toInt());
    if (vocabulary != model::Vocabulary::None) {
        auto *box = new VocabularyBox(vocabulary, parent);
        connect(box, &QComboBox::activated, this, [this, box] {
            // A choice is a decision: no second key press to confirm it.
            auto *self = const_cast<CellDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    if (index.data(TableModel::NumberRole).toBool()) {
        auto *line = new QLineEdit(parent);
        auto *validator = new QDoubleValidator(0, std::numeric_limits<double>::max(), 6, line);
        validator->setNotation(QDoubleValidator::StandardNotation);
        line->setValidator(validator);
        line->setFrame(false);
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return line;
    }
    return QStyledItemDelegate::createEditor(parent, option, index);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<VocabularyBox *>(editor))
        box->setValue(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<VocabularyBox *>(editor))
        model->setData(index, box->value());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace atlas::ui
