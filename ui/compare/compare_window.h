// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"
#include "ui/compare/choice_model.h"
#include "ui/compare/comparison.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace atlas::ui {

class ComparisonModel;
class Steps;

/// Clusters side by side. A window of its own beside the main one; it asks for what it shows and computes nothing.
/// Window's thread.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    using Choice = ChoiceModel::Choice;
    struct Source
    {
        std::function<std::vector<Choice>()> clusters;      ///< all that can be compared, by name
        std::function<ComparedCluster(model::Row)> cluster; ///< as it is known now
        std::function<ReportContext()> context;
    };

    explicit CompareWindow(Source source, QWidget *parent = nullptr);

    /// The clusters beside each other, in this order.
    void compare(const std::vector<model::Row> &clusters);
    std::vector<model::Row> compared() const { return m_compared; }
    QTableView *table() const { return m_table; }
    QListView *list() const { return m_list; }

    /// A cluster's report is there, or is another.
    void reportsChanged(const std::vector<model::Row> &clusters);
    /// Clusters came or went, or the language changed.
    void reload();
    /// By the ending, on a worker; says in a box of its own what went wrong.
    void save(const QString &path);

Q_SIGNALS:
    /// Written, or not.
    void saveFinished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void takeTick(model::Row row, bool ticked);
    void explainRow();
    void copy();
    void copyPicture();
    void chooseAndSave();
    QString note() const;

    Source m_source;
    std::vector<model::Row> m_compared;
    ReportContext m_context;
    QLineEdit *m_search;
    ChoiceModel *m_choices;
    QSortFilterProxyModel *m_filtered;
    QListView *m_list;
    ComparisonModel *m_model;
    QTableView *m_table;
    QCheckBox *m_different;
    QCheckBox *m_known;
    QLabel *m_hint;
    QLabel *m_explanation;
    QLabel *m_state;
    QPushButton *m_copy;
    QPushButton *m_copyPicture;
    QPushButton *m_save;
    QPushButton *m_close;
    Steps *m_later;
};

} // namespace atlas::ui
