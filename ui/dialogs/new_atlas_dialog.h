// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace atlas::ui {

/// Asks what a new atlas is called and on which provinces it starts. Window's thread.
class NewAtlasDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewAtlasDialog(QWidget *parent = nullptr);

    QComboBox &boundaries() const { return *m_boundaries; }

Q_SIGNALS:
    /// \p boundarySet: id of a set that comes with the program; empty = none.
    void chosen(const QString &title, const QString &boundarySet);

private:
    QLineEdit *m_title;
    QComboBox *m_boundaries;
};

} // namespace atlas::ui
