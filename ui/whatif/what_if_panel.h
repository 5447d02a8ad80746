// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "ui/whatif/assumptions.h"
#include "ui/whatif/what_if_outcome.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStandardItemModel;
class QTimer;
class QVBoxLayout;

namespace atlas::ui {

class WhatIfRunner;

/// "What if…": leave participants out, link two, lay other lines, and see before and after for the cluster in focus.
/// The atlas is not touched until the person makes it real, and then as one step that can be undone. Figures come from
/// a worker. Window's thread.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    /// Where it gets what it needs, asked for anew each time.
    struct Source
    {
        std::function<const model::Tables &()> tables;
        std::function<std::shared_ptr<const crossing::Basis>()> basis; ///< null = not there yet
        std::function<std::shared_ptr<const crossing::ClusterReport>(model::Row)> report;
        std::function<crossing::Settings()> settings;
        std::function<model::Row()> cluster;                   ///< in focus; noRow = none
        std::function<std::vector<model::Row>()> participants; ///< selected
        std::function<model::Result<void>(model::Edit)> apply;
    };

    explicit WhatIfPanel(Source source, QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    void setLanguage(const QString &language);
    const Assumptions &assumptions() const { return m_assumptions; }
    void assume(const Assumptions &assumptions);
    /// The newest answer; null while it is being worked out, or when nothing is assumed.
    std::shared_ptr<const crossing::WhatIf> answer() const { return m_answer; }

    /// The atlas, its provinces or the focus are others.
    void refresh();
    void selectionChanged();
    /// Another atlas: assumptions of the last one mean nothing.
    void clear();

Q_SIGNALS:
    void answered();
    /// Something was made real, or copied; the sentence to show.
    void toldPerson(const QString &sentence);
    void refused(const atlas::model::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeInputs(QVBoxLayout *column);
    void retranslate();
    void fillParticipants();
    void fillLines();
    void showAssumptions();
    void changeAssumptions(const std::function<bool(Assumptions &)> &change);
    void ask();
    void showOutcome();
    void addChanges(QVBoxLayout *page);
    void makeReal();
    void copy();
    QString chosenId(const QComboBox *box) const;

    Source m_source;
    QString m_language = QStringLiteral("en");
    Assumptions m_assumptions;
    std::shared_ptr<const crossing::WhatIf> m_answer;
    std::optional<WhatIfOutcome> m_outcome;
    QString m_problem;
    WhatIfRunner *m_runner;
    QTimer *m_soon;
    QFrame *m_banner;
    QLabel *m_bannerText;
    QLabel *m_bannerIcon;
    QLabel *m_subject;
    QStandardItemModel *m_participants;
    QComboBox *m_out;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_lines;
    QLabel *m_outLabel;
    QLabel *m_linkLabel;
    QLabel *m_linesLabel;
    QPushButton *m_addOut;
    QPushButton *m_addLink;
    QPushButton *m_outSelected;
    QPushButton *m_linkSelected;
    QPushButton *m_suggestion;
    QListWidget *m_list;
    QPushButton *m_clear;
    QPushButton *m_makeReal;
    QPushButton *m_copy;
    QScrollArea *m_scroll;
};

} // namespace atlas::ui
