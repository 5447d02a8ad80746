// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/boundary_import.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace atlas::ui {

/// What the person knows about a file of boundaries. All may be left open: what the file says itself is found out, and
/// the result tells how. Window's thread.
class BoundaryOptionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BoundaryOptionsDialog(const QString &file, QWidget *parent = nullptr);

    intake::BoundaryOptions options() const;

Q_SIGNALS:
    void chosen(const atlas::intake::BoundaryOptions &options);

private:
    QComboBox *m_level;
    QLineEdit *m_name;
    QLineEdit *m_date;
    QComboBox *m_precision;
    QComboBox *m_codeSystem;
    QComboBox *m_crs;
    QComboBox *m_encoding;
    QLineEdit *m_layer;
    QLineEdit *m_source;
    QLineEdit *m_licence;
    QLineEdit *m_credit;
    QCheckBox *m_use;
};

} // namespace atlas::ui
