// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

class QUndoStack;

namespace atlas::ui {

/// The steps of an undo stack as rows: the state the atlas was opened in, then each step made, those that are undone
/// included. Row n is the state with n steps done. Window's thread; the stack outlives it.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(QUndoStack *stack, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Row of the state the atlas is in.
    int currentStep() const;
    void retranslate();

Q_SIGNALS:
    void currentStepChanged(int step);

private:
    void follow();

    QUndoStack *m_stack;
    int m_rows = 1;
};

/// The history list: the current state is marked by words, weight and a symbol; a click, or Enter on a row, goes there.
class HistoryPanel : public QListView
{
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack *stack, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void stepChosen(int step);

private:
    HistoryModel *m_model;
};

} // namespace atlas::ui
