// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace atlas::ui {

/// Asks which clusters are to become one with the one in focus, which stays. Reads the tables while it is made only.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const model::Tables &tables, model::Row cluster, const QString &language, QWidget *parent = nullptr);

    /// The chosen ones, ascending, without the one in focus.
    std::vector<model::Row> chosen() const;
    QListWidget *list() const { return m_list; }

private:
    QListWidget *m_list;
};

} // namespace atlas::ui
