// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/preview.h"

#include <QMap>
#include <QTableWidget>

class QComboBox;

namespace atlas::ui {

/// The first rows of a file as they would be read, and over each column the field it fills, to be chosen. Window's
/// thread.
class ColumnTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    void showPreview(const intake::ImportPreview &preview);
    /// The list over a column; null when there is no such column.
    QComboBox *fieldBox(int column) const;

Q_SIGNALS:
    /// The person gave the column a field; empty = none. The column's name as in the file.
    void fieldChosen(const QString &column, const QString &field);

private:
    void fillBox(QComboBox *box, const intake::ImportPreview &preview, int column) const;
};

} // namespace atlas::ui
