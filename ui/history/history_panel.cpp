// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/history/history_panel.h"

#include <QFont>
#include <QPalette>
#include <QUndoStack>

namespace atlas::ui {

HistoryModel::HistoryModel(QUndoStack *stack, QObject *parent)
    : QAbstractListModel(parent), m_stack(stack), m_rows(stack->count() + 1)
{
    connect(stack, &QUndoStack::indexChanged, this, &HistoryModel::follow);
    connect(stack, &QUndoStack::cleanChanged, this, &HistoryModel::follow);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::currentStep() const
{
    return m_stack->index();
}

void HistoryModel::follow()
{
    const int rows = m_stack->count() + 1;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(0), index(m_rows - 1)); // a step may have taken the place of undone ones
    Q_EMIT currentStepChanged(currentStep());
}

void HistoryModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const bool isCurrent = row == m_stack->index();
    const bool isSaved = row == m_stack->cleanIndex();
    const QString step = row == 0 ? tr("As opened") : m_stack->text(row - 1);
    switch (role) {
    case Qt::DisplayRole:
        //: %1 is a step of the history
        return isSaved && row > 0 ? tr("%1 (saved)").arg(step) : step;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = isSaved && row > 0 ? tr("%1 (saved)").arg(step) : step;
        if (isCurrent)
            return tr("%1 — now").arg(text);
        return row > m_stack->index() ? tr("%1 — undone").arg(text) : text;
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(isCurrent);
        font.setItalic(row > m_stack->index());
        return font;
    }
    case Qt::ForegroundRole:
        return row > m_stack->index() ? QVariant(QPalette().color(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

HistoryPanel::HistoryPanel(QUndoStack *stack, QWidget *parent)
    : QListView(parent), m_model(new HistoryModel(stack, this))
{
    setModel(m_model);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid() && index.row() != m_model->currentStep())
            Q_EMIT stepChosen(index.row());
    };
    connect(this, &QListView::clicked, this, choose);
    // Enter; a double click has chosen with its first one. Where the style activates by a single click, the second
    // choice finds the step made and does nothing.
    connect(this, &QListView::activated, this, choose);
    connect(m_model, &HistoryModel::currentStepChanged, this, [this](int step) {
        setCurrentIndex(m_model->index(step));
        scrollTo(m_model->index(step));
    });
    retranslate();
}

void HistoryPanel::retranslate()
{
    setAccessibleName(tr("History"));
    setToolTip(tr("A click on a step, or Enter, goes back or forward to it"));
    m_model->retranslate();
}

} // namespace atlas::ui
