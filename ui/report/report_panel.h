// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/report_context.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace atlas::ui {

/// The crossing report of a cluster, or of the whole map's network, as values put in front of the person: nothing is
/// computed here. It keeps no link to the document; whoever owns it hands over what to show. Window's thread.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);
    ~ReportPanel() override;

    /// \param report null while it is being made; \param current false = the atlas has changed since
    void showCluster(const ClusterHeading &heading, const std::shared_ptr<const crossing::ClusterReport> &report,
                     bool current, const ReportContext &context);
    void showNetwork(const std::shared_ptr<const crossing::NetworkReport> &report, const ReportContext &context);
    void showNothing();
    /// Whether the report on show can be copied.
    bool hasReport() const;

Q_SIGNALS:
    /// The person wants to see what a finding is about.
    void findingActivated(const atlas::crossing::Finding &finding);
    void copyTextRequested();
    void copyCsvRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown;
    void retranslate();
    void showPage(QWidget *page, bool sameSubject);
    void addHeading(QVBoxLayout *page, const ClusterHeading &heading);
    void addVerdict(QVBoxLayout *page, const crossing::ClusterReport &report, const ReportContext &context);
    void addFindings(QVBoxLayout *page, const std::vector<crossing::Finding> &findings, const ReportContext &context);
    void rebuild();

    std::unique_ptr<Shown> m_shown;
    QScrollArea *m_scroll;
    QToolButton *m_copyText;
    QToolButton *m_copyCsv;
    QLabel *m_state;
};

} // namespace atlas::ui
