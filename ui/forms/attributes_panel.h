// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/document.h"
#include "ui/edits.h"

#include <QWidget>

class QTabWidget;

namespace atlas::ui {

class RecordForm;
class Selection;

/// The attributes of what is selected: one page for the cluster in focus, one for a single participant. Follows the
/// shared selection; document and selection are not owned. Window's thread.
class AttributesPanel : public QWidget
{
    Q_OBJECT

public:
    AttributesPanel(model::Document &document, Selection &selection, const ApplyEdit &apply, QWidget *parent = nullptr);

    RecordForm *clusterForm() const { return m_cluster; }
    RecordForm *participantForm() const { return m_participant; }
    void setLanguage(const QString &language);
    void setEditable(bool editable);
    /// Brings the page up and puts the cursor into its first field.
    void editCluster();
    void editParticipant();

Q_SIGNALS:
    void editRefused(const atlas::model::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    model::Document &m_document;
    Selection &m_selection;
    QTabWidget *m_pages;
    RecordForm *m_cluster;
    RecordForm *m_participant;
};

} // namespace atlas::ui
