// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/store/working_copy.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QListWidget;
class QTreeWidget;

namespace atlas::ui {

/// Shown at the start when work was left unsaved by a crash: says step by step what would come back, and lets the
/// person recover one, throw one away, or decide later. Window's thread.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(std::vector<store::RecoverableCopy> copies, QWidget *parent = nullptr);

Q_SIGNALS:
    void recoverChosen(const atlas::store::RecoverableCopy &copy);
    void discardChosen(const atlas::store::RecoverableCopy &copy);

private:
    void discardCurrent();
    void showCurrent();
    int current() const;

    std::vector<store::RecoverableCopy> m_copies;
    QListWidget *m_list;
    QLabel *m_summary;
    QTreeWidget *m_steps;
    QPushButton *m_recover;
    QPushButton *m_discard;
};

} // namespace atlas::ui
