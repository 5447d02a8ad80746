// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_panel.h"

#include "ui/report/page_view.h"
#include "ui/report/report_heading.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_requests.h"
#include "ui/report/report_sections.h"
#include "ui/report/section.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace atlas::ui {

/// What was handed over last, so that a change of language or colours can show it again.
struct ReportPanel::Shown
{
    enum class Page { Nothing, Cluster, Network, Province, Participant, NoParticipant };
    Page page = Page::Nothing;
    ReportSubject chosen = ReportSubject::Cluster;
    QString chosenCode;
    ClusterHeading heading;
    std::shared_ptr<const crossing::ClusterReport> cluster;
    std::shared_ptr<const crossing::NetworkReport> network;
    SpecialisationReports specialisation;
    std::optional<ProvincePage> province;
    std::optional<ParticipantPage> participant;
    bool current = true;
    ReportContext context;

    void become(Page now, const ReportContext &with)
    {
        page = now;
        context = with;
        cluster.reset();
        network.reset();
        specialisation.reset();
        province.reset();
        participant.reset();
        current = true;
    }
    QString key() const
    {
        switch (page) {
        case Page::Cluster:
            return u'c' + (cluster ? cluster->id : heading.name);
        case Page::Network:
            return QStringLiteral("*");
        case Page::Province:
            return u'p' + province->code;
        case Page::Participant:
            return u'o' + participant->id;
        case Page::Nothing:
        case Page::NoParticipant:
            break;
        }
        return {};
    }
    /// Whether a page of it would read the same. What was gathered anew counts as different.
    bool saysTheSameAs(const Shown &other) const
    {
        return page == other.page && chosen == other.chosen && heading == other.heading && cluster == other.cluster &&
               network == other.network && specialisation == other.specialisation && !province && !other.province &&
               !participant && !other.participant && context.saysTheSameAs(other.context);
    }
};

ReportPanel::ReportPanel(QWidget *parent)
    : QWidget(parent), m_shown(std::make_unique<Shown>()), m_requests(new ReportRequests(this)),
      m_chooserLabel(new QLabel(this)), m_chooser(new QComboBox(this)), m_scroll(new QScrollArea(this)),
      m_page(new PageView(m_scroll, QMargins(10, 6, 10, 8), 8)), m_compare(new QToolButton(this)),
      m_whatIf(new QToolButton(this)), m_copy(new QToolButton(this)), m_provenance(new QLabel(this)),
      m_state(new QLabel(this))
{
    m_chooser->setObjectName(QStringLiteral("report_subject"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chooserLabel->setBuddy(m_chooser);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    for (QToolButton *button : {m_compare, m_whatIf, m_copy})
        button->setAutoRaise(true);
    m_compare->setObjectName(QStringLiteral("report_compare"));
    m_whatIf->setObjectName(QStringLiteral("report_what_if"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));
    m_provenance->setObjectName(QStringLiteral("provenance"));
    m_provenance->setWordWrap(true);
    m_provenance->setContentsMargins(8, 0, 8, 2);
    QFont small = m_provenance->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_provenance->setFont(small);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 6, 2);
    head->setSpacing(8);
    head->addWidget(m_chooserLabel);
    head->addWidget(m_chooser, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 10, 0);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_compare);
    foot->addWidget(m_whatIf);
    foot->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    column->addWidget(m_provenance);
    connect(m_compare, &QToolButton::clicked, this, &ReportPanel::compareRequested);
    connect(m_whatIf, &QToolButton::clicked, this, &ReportPanel::whatIfRequested);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        const auto subject = static_cast<ReportSubject>(m_chooser->itemData(index).toInt());
        const QString code = m_chooser->itemData(index, Qt::UserRole + 1).toString();
        m_shown->chosen = subject;
        m_shown->chosenCode = code;
        Q_EMIT subjectChosen(subject, code);
    });
    retranslate();
    rebuild();
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::setProvinces(const std::vector<std::pair<QString, QString>> &provinces)
{
    if (provinces == m_provinces)
        return;
    m_provinces = provinces;
    fillChooser();
}

void ReportPanel::setSubject(ReportSubject subject, const QString &code)
{
    m_shown->chosen = subject;
    m_shown->chosenCode = code;
    const QSignalBlocker quiet(m_chooser);
    for (int i = 0; i < m_chooser->count(); ++i) {
        if (m_chooser->itemData(i).isValid() && m_chooser->itemData(i).toInt() == static_cast<int>(subject) &&
            m_chooser->itemData(i, Qt::UserRole + 1).toString() == code) {
            m_chooser->setCurrentIndex(i);
            return;
        }
    }
    m_chooser->setCurrentIndex(0);
}

void ReportPanel::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    const auto add = [this](ReportSubject subject, const QString &text, const QString &code) {
        m_chooser->addItem(text, static_cast<int>(subject));
        m_chooser->setItemData(m_chooser->count() - 1, code, Qt::UserRole + 1);
    };
    add(ReportSubject::Cluster, tr("Selected cluster"), {});
    add(ReportSubject::WholeMap, tr("Whole map"), {});
    add(ReportSubject::Participant, tr("Selected participant"), {});
    if (!m_provinces.empty())
        m_chooser->insertSeparator(m_chooser->count());
    for (const auto &[code, name] : m_provinces)
        add(ReportSubject::Province, tr("Province: %1").arg(name), code);
    setSubject(m_shown->chosen, m_shown->chosenCode);
}

void ReportPanel::showCluster(const ClusterHeading &heading,
                              const std::shared_ptr<const crossing::ClusterReport> &report, bool current,
                              const ReportContext &context)
{
    m_shown->become(Shown::Page::Cluster, context);
    m_shown->heading = heading;
    m_shown->cluster = report;
    m_shown->current = current;
    present();
}

void ReportPanel::showNetwork(const std::shared_ptr<const crossing::NetworkReport> &report,
                              const ReportContext &context, const SpecialisationReports &specialisation)
{
    m_shown->become(Shown::Page::Network, context);
    m_shown->network = report;
    m_shown->specialisation = specialisation;
    present();
}

void ReportPanel::showProvince(const ProvincePage &page, const ReportContext &context)
{
    m_shown->become(Shown::Page::Province, context);
    m_shown->province = page;
    present();
}

void ReportPanel::showParticipant(const ParticipantPage &page, const ReportContext &context)
{
    m_shown->become(Shown::Page::Participant, context);
    m_shown->participant = page;
    present();
}

void ReportPanel::showNoParticipant(const ReportContext &context)
{
    m_shown->become(Shown::Page::NoParticipant, context);
    present();
}

void ReportPanel::showNothing()
{
    m_shown->become(Shown::Page::Nothing, {});
    setSubject(ReportSubject::Cluster);
    present();
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
    m_chooserLabel->setText(tr("Report of"));
    m_chooser->setAccessibleName(tr("What the report is about"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Put two or more clusters side by side"));
    m_whatIf->setText(tr("What if…"));
    m_whatIf->setToolTip(tr("See what would change without changing the atlas"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Put the report on the clipboard"));
    m_copy->menu()->clear();
    connect(m_copy->menu()->addAction(tr("Copy as text")), &QAction::triggered, this, &ReportPanel::copyTextRequested);
    connect(m_copy->menu()->addAction(tr("Copy as CSV")), &QAction::triggered, this, &ReportPanel::copyCsvRequested);
    m_scroll->setAccessibleName(tr("Crossing report"));
    fillChooser();
}

PagePlan ReportPanel::plan() const
{
    PagePlan plan;
    ReportContext context = m_shown->context;
    context.requests = m_requests;
    const auto say = [&plan](TextLabel *(*make)(const QString &, QWidget *), const QString &text) {
        plan.parts.push_back(pagePart([make, text](QWidget *owner) { return make(text, owner); }));
    };
    const auto name = [&plan](const ClusterHeading &heading) {
        plan.parts.push_back([heading](QVBoxLayout *page) { addHeading(page, heading); });
    };
    switch (m_shown->page) {
    case Shown::Page::Nothing:
        say(&quietText, tr("Open an atlas and select a cluster to see where it crosses provincial lines."));
        break;
    case Shown::Page::NoParticipant:
        say(&quietText, tr("Select one participant on the map or in the table to see its report."));
        break;
    case Shown::Page::Cluster:
        name(m_shown->heading);
        if (m_shown->cluster)
            planClusterPage(plan, m_shown->cluster, context);
        else
            say(&quietText, tr("Being computed…"));
        break;
    case Shown::Page::Network: {
        ClusterHeading heading;
        heading.name = tr("The whole map's network");
        name(heading);
        if (m_shown->network && m_shown->network->participants == 0)
            say(&readableText, tr("There is nothing to report yet. Import boundaries, participants and links "
                                  "(File ▸ Import…), or draw the extent of a cluster (Draw ▸ Extent)."));
        else if (m_shown->chosen == ReportSubject::Cluster)
            say(&quietText, tr("Select a cluster on the map or in the list to see its own report."));
        if (m_shown->network)
            planNetworkPage(plan, m_shown->network, m_shown->specialisation, context);
        else
            say(&quietText, tr("Being computed…"));
        break;
    }
    case Shown::Page::Province: {
        ClusterHeading heading;
        heading.name = m_shown->province->name;
        name(heading);
        planProvincePage(plan, *m_shown->province, context);
        break;
    }
    case Shown::Page::Participant: {
        ClusterHeading heading;
        heading.name = m_shown->participant->name;
        heading.illustrative = m_shown->participant->illustrative;
        name(heading);
        planParticipantPage(plan, *m_shown->participant, context);
        break;
    }
    }
    return plan;
}

void ReportPanel::present()
{
    m_state->setText(m_shown->cluster && !m_shown->current ? tr("Being updated…") : QString());
    if (m_built && m_shown->saysTheSameAs(*m_built))
        return;
    rebuild();
}

void ReportPanel::rebuild()
{
    if (!m_built || m_built->key() != m_shown->key())
        m_requests->setExplainedFinding({});
    m_built = std::make_unique<Shown>(*m_shown);
    m_page->show(m_shown->key(), [this] { return plan(); });
    const bool open = m_shown->page != Shown::Page::Nothing;
    m_chooser->setEnabled(open);
    m_compare->setEnabled(open);
    m_whatIf->setEnabled(m_shown->cluster != nullptr);
    m_copy->setEnabled(hasReport());
    const QString provenance = open ? provenanceLine(m_shown->context) : QString();
    m_provenance->setVisible(open);
    m_provenance->setText(provenance);
    m_provenance->setToolTip(provenance);
}

bool ReportPanel::isComplete() const
{
    return m_page->isComplete();
}

} // namespace atlas::ui
