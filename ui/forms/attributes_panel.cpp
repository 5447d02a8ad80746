// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/forms/attributes_panel.h"

#include "ui/forms/record_form.h"
#include "ui/selection.h"

#include <QEvent>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

QScrollArea *scrolled(QWidget *form)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(form);
    return area;
}

} // namespace

AttributesPanel::AttributesPanel(model::Document &document, Selection &selection, const ApplyEdit &apply,
                                 QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_pages(new QTabWidget(this)),
      m_cluster(new RecordForm(document, model::TableId::Clusters, clusterFormFields(), apply)),
      m_participant(new RecordForm(document, model::TableId::Participants, participantFormFields(), apply))
{
    m_pages->setDocumentMode(true);
    m_pages->addTab(scrolled(m_cluster), QString());
    m_pages->addTab(scrolled(m_participant), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_cluster, &RecordForm::editRefused, this, &AttributesPanel::editRefused);
    connect(m_participant, &RecordForm::editRefused, this, &AttributesPanel::editRefused);
    connect(&selection, &Selection::clusterChanged, this, &AttributesPanel::follow);
    connect(&selection, &Selection::participantsChanged, this, &AttributesPanel::follow);
    retranslate();
    follow();
}

void AttributesPanel::setLanguage(const QString &language)
{
    m_cluster->setLanguage(language);
    m_participant->setLanguage(language);
}

void AttributesPanel::setEditable(bool editable)
{
    m_cluster->setEditable(editable);
    m_participant->setEditable(editable);
}

void AttributesPanel::editCluster()
{
    m_pages->setCurrentIndex(0);
    m_cluster->editor(model::ClusterFields::Name)->setFocus(Qt::OtherFocusReason);
}

void AttributesPanel::editParticipant()
{
    m_pages->setCurrentIndex(1);
    m_participant->editor(model::ParticipantFields::Name)->setFocus(Qt::OtherFocusReason);
}

void AttributesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttributesPanel::retranslate()
{
    m_pages->setTabText(0, tr("Cluster"));
    m_pages->setTabText(1, tr("Participant"));
    m_pages->setTabToolTip(1, tr("Select one participant on the map or in the table to edit it"));
}

void AttributesPanel::follow()
{
    if (m_cluster->row() != m_selection.cluster())
        m_cluster->setRow(m_selection.cluster());
    const bool one = m_selection.participants().size() == 1;
    const model::Row participant = one ? m_selection.participants().front() : model::noRow;
    if (m_participant->row() != participant) {
        m_participant->setRow(participant);
        if (one)
            m_pages->setCurrentIndex(1);
        else if (m_selection.participants().empty())
            m_pages->setCurrentIndex(0);
    }
}

} // namespace atlas::ui
