// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_panel.h"

#include "app/model/vocabulary.h"
#include "ui/canvas/marker_icon.h"
#include "ui/level_style.h"
#include "ui/number_text.h"
#include "ui/report/finding_row.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"
#include "ui/report/verdict.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui {

/// What was handed over last, so that a change of language or colours can show it again.
struct ReportPanel::Shown
{
    enum class Subject { Nothing, Cluster, Network };
    Subject subject = Subject::Nothing;
    ClusterHeading heading;
    std::shared_ptr<const crossing::ClusterReport> cluster;
    std::shared_ptr<const crossing::NetworkReport> network;
    bool current = true;
    ReportContext context;
    QString scrolledFor; ///< whose scroll position is on screen
};

ReportPanel::ReportPanel(QWidget *parent)
    : QWidget(parent), m_shown(std::make_unique<Shown>()), m_scroll(new QScrollArea(this)),
      m_copyText(new QToolButton(this)), m_copyCsv(new QToolButton(this)), m_state(new QLabel(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    for (QToolButton *button : {m_copyText, m_copyCsv})
        button->setAutoRaise(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 4, 2);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_copyText);
    foot->addWidget(m_copyCsv);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(m_copyText, &QToolButton::clicked, this, &ReportPanel::copyTextRequested);
    connect(m_copyCsv, &QToolButton::clicked, this, &ReportPanel::copyCsvRequested);
    retranslate();
    rebuild();
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::showCluster(const ClusterHeading &heading,
                              const std::shared_ptr<const crossing::ClusterReport> &report, bool current,
                              const ReportContext &context)
{
    m_shown->subject = Shown::Subject::Cluster;
    m_shown->heading = heading;
    m_shown->cluster = report;
    m_shown->network.reset();
    m_shown->current = current;
    m_shown->context = context;
    rebuild();
}

void ReportPanel::showNetwork(const std::shared_ptr<const crossing::NetworkReport> &report,
                              const ReportContext &context)
{
    m_shown->subject = Shown::Subject::Network;
    m_shown->cluster.reset();
    m_shown->network = report;
    m_shown->current = true;
    m_shown->context = context;
    rebuild();
}

void ReportPanel::showNothing()
{
    *m_shown = {};
    rebuild();
}

bool ReportPanel::hasReport() const
{
    return m_shown->cluster || m_shown->network;
}

void ReportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

void ReportPanel::retranslate()
{
    m_copyText->setText(tr("Copy as text"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_scroll->setAccessibleName(tr("Crossing report"));
}

void ReportPanel::showPage(QWidget *page, bool sameSubject)
{
    const int position = sameSubject ? m_scroll->verticalScrollBar()->value() : 0;
    m_scroll->setWidget(page); // deletes the page before
    m_scroll->verticalScrollBar()->setValue(position);
    if (position > 0) { // … again when the new page has got its height
        connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, page, [this, page, position] {
            if (page == m_scroll->widget() && m_scroll->verticalScrollBar()->value() == 0)
                m_scroll->verticalScrollBar()->setValue(position);
        });
    }
}

void ReportPanel::addHeading(QVBoxLayout *page, const ClusterHeading &heading)
{
    QLabel *name = readableText(heading.name, page->parentWidget());
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    name->setFont(large);
    page->addWidget(name);

    QStringList facts;
    if (!heading.kind.isEmpty())
        facts.append(model::vocabularyLabel(model::Vocabulary::ClusterKind, heading.kind));
    if (!heading.stage.isEmpty())
        facts.append(tr("Stage: %1").arg(model::vocabularyLabel(model::Vocabulary::Stage, heading.stage)));
    if (!heading.industry.isEmpty())
        facts.append(heading.industry);
    if (!facts.isEmpty())
        page->addWidget(quietText(facts.join(QStringLiteral(" · ")), page->parentWidget()));
    if (heading.illustrative) {
        QLabel *badge = readableText(tr("Illustrative: not a documented fact"), page->parentWidget());
        badge->setContentsMargins(6, 2, 6, 2);
        badge->setAutoFillBackground(true);
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        badge->setWordWrap(false);
        QPalette colours = badge->palette();
        colours.setColor(QPalette::Window, levelBackground(Level::Warning, palette()));
        colours.setColor(QPalette::WindowText, levelColour(Level::Warning, palette()));
        badge->setPalette(colours);
        page->addWidget(badge);
    }
    if (!heading.constraint.isEmpty() && heading.constraint != u"none") {
        const QString label = model::vocabularyLabel(model::Vocabulary::Constraint, heading.constraint);
        page->addWidget(
            quietText(heading.constraintEvidence.isEmpty()
                          ? tr("Constraint judged by the editor: %1").arg(label)
                          : tr("Constraint judged by the editor: %1 (%2)").arg(label, heading.constraintEvidence),
                      page->parentWidget()));
    }
    if (!heading.governance.isEmpty())
        page->addWidget(quietText(tr("Governance: %1").arg(heading.governance), page->parentWidget()));
}

void ReportPanel::addVerdict(QVBoxLayout *page, const crossing::ClusterReport &report, const ReportContext &context)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *sign = new QLabel(page->parentWidget());
    sign->setPixmap(verdictIcon(verdictOf(report), palette()).pixmap(QSize(32, 32), devicePixelRatioF()));
    sign->setFixedWidth(34);
    QLabel *words = readableText(verdictSentence(report, context.language), page->parentWidget());
    words->setObjectName(QStringLiteral("verdict"));
    QFont large = words->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    words->setFont(large);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    page->addLayout(row);
}

void ReportPanel::addFindings(QVBoxLayout *page, const std::vector<crossing::Finding> &findings,
                              const ReportContext &context)
{
    if (findings.empty())
        return;
    auto *section = new Section(QStringLiteral("findings"), tr("Findings"), page->parentWidget());
    section->body()->setSpacing(2);
    for (const crossing::Finding &finding : findings) {
        auto *row = new FindingRow(finding, context.language, section);
        connect(row, &FindingRow::activated, this, &ReportPanel::findingActivated);
        section->body()->addWidget(row);
    }
    page->addWidget(section);
}

void ReportPanel::rebuild()
{
    const auto subjectKey = [this]() -> QString {
        switch (m_shown->subject) {
        case Shown::Subject::Cluster:
            return m_shown->cluster ? m_shown->cluster->id : m_shown->heading.name;
        case Shown::Subject::Network:
            return QStringLiteral("*");
        case Shown::Subject::Nothing:
            break;
        }
        return {};
    }();
    const bool sameSubject = subjectKey == m_shown->scrolledFor;
    m_shown->scrolledFor = subjectKey;
    auto *owner = new QWidget;
    auto *page = new QVBoxLayout(owner);
    page->setContentsMargins(10, 8, 10, 8);
    page->setSpacing(10);
    const auto add = [page](QWidget *section) {
        if (section != nullptr)
            page->addWidget(section);
    };
    const ReportContext &context = m_shown->context;
    m_state->clear();
    switch (m_shown->subject) {
    case Shown::Subject::Nothing:
        add(quietText(tr("Open an atlas and select a cluster to see where it crosses provincial lines."), owner));
        break;
    case Shown::Subject::Cluster:
        addHeading(page, m_shown->heading);
        if (!m_shown->cluster) {
            add(quietText(tr("Being computed…"), owner));
            break;
        }
        if (!m_shown->current)
            m_state->setText(tr("Being updated…"));
        addVerdict(page, *m_shown->cluster, context);
        addFindings(page, m_shown->cluster->findings, context);
        add(makeExtentSection(*m_shown->cluster, context, owner));
        add(makeParticipantsSection(*m_shown->cluster, context, owner));
        add(makeParticipationSection(*m_shown->cluster, context, owner));
        add(makeConcentrationSection(*m_shown->cluster, context, owner));
        add(makeLinksSection(m_shown->cluster->links, false, context, owner));
        add(makeBrokersSection(*m_shown->cluster, context, owner));
        add(makeRolesSection(*m_shown->cluster, context, owner));
        add(makeBasisSection(context, owner));
        break;
    case Shown::Subject::Network: {
        ClusterHeading heading;
        heading.name = tr("The whole map's network");
        addHeading(page, heading);
        if (!m_shown->network) {
            add(quietText(tr("Being computed…"), owner));
            break;
        }
        add(quietText(tr("Select a cluster on the map or in the list to see its own report."), owner));
        add(readableText(tr("%1 participants, %2 links")
                             .arg(countText(m_shown->network->participants), countText(m_shown->network->links.total)),
                         owner));
        addFindings(page, m_shown->network->findings, context);
        add(makeLinksSection(m_shown->network->links, true, context, owner));
        add(makeProvincePairsSection(*m_shown->network, context, owner));
        add(makeBasisSection(context, owner));
        break;
    }
    }
    page->addStretch(1);
    showPage(owner, sameSubject);
    m_copyText->setEnabled(hasReport());
    m_copyCsv->setEnabled(hasReport());
}

} // namespace atlas::ui
