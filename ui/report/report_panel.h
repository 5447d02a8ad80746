// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/report_context.h"

#include <QMetaType>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace atlas::ui {

class PageView;
class ReportRequests;
struct PagePlan;

/// What the report can be about.
enum class ReportSubject {
    Cluster,     ///< the one in focus, else the whole map
    WholeMap,    ///< its network
    Participant, ///< the one selected
    Province,    ///< by code
};

/// The crossing report of a cluster, of the whole map's network, of a province or of a participant, as values put in
/// front of the person: nothing is computed here. It keeps no link to the document; whoever owns it hands over what to
/// show and answers what requests() asks for. Window's thread.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);
    ~ReportPanel() override;

    ReportRequests &requests() const { return *m_requests; }

    /// The provinces that can be chosen, code and name, in the order to show; what is chosen stays chosen.
    void setProvinces(const std::vector<std::pair<QString, QString>> &provinces);
    /// What the chooser above the report says; tells nobody.
    void setSubject(ReportSubject subject, const QString &code = {});

    /// \param report null while it is being made; \param current false = the atlas has changed since
    void showCluster(const ClusterHeading &heading, const std::shared_ptr<const crossing::ClusterReport> &report,
                     bool current, const ReportContext &context);
    void showNetwork(const std::shared_ptr<const crossing::NetworkReport> &report, const ReportContext &context,
                     const SpecialisationReports &specialisation = {});
    void showProvince(const ProvincePage &page, const ReportContext &context);
    void showParticipant(const ParticipantPage &page, const ReportContext &context);
    /// A participant's report is wanted but none, or more than one, is selected.
    void showNoParticipant(const ReportContext &context);
    void showNothing();
    /// Whether the report on show can be copied.
    bool hasReport() const;
    /// Whether the page is there as a whole; it is made over several turns of the event loop.
    bool isComplete() const;

Q_SIGNALS:
    /// The person chose in the chooser. \p code of a province, else empty
    void subjectChosen(atlas::ui::ReportSubject subject, const QString &code);
    void copyTextRequested();
    void copyCsvRequested();
    void compareRequested();
    void whatIfRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown;
    void retranslate();
    void fillChooser();
    PagePlan plan() const;
    /// Shows what was handed over, if it reads differently from what is there or on its way.
    void present();
    void rebuild();

    std::unique_ptr<Shown> m_shown;
    std::unique_ptr<Shown> m_built; ///< what the page was last made of
    ReportRequests *m_requests;
    std::vector<std::pair<QString, QString>> m_provinces;
    QLabel *m_chooserLabel;
    QComboBox *m_chooser;
    QScrollArea *m_scroll;
    PageView *m_page;
    QToolButton *m_compare;
    QToolButton *m_whatIf;
    QToolButton *m_copy;
    QLabel *m_provenance;
    QLabel *m_state;
};

} // namespace atlas::ui
