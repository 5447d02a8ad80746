// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/start/start_page.h"

#include "ui/recent_files.h"
#include "ui/start/sample_card.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

constexpr int pageWidth = 860;
constexpr int recentListed = 6;

QLabel *heading(QWidget *parent, qreal factor)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(RecentFiles &recent, QWidget *parent) : QWidget(parent), m_recent(recent)
{
    auto *page = new QWidget;
    page->setMaximumWidth(pageWidth);
    m_name = heading(page, 2.2);
    m_purpose = new QLabel(page);
    m_purpose->setWordWrap(true);
    QFont larger = m_purpose->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_purpose->setFont(larger);
    m_samplesTitle = heading(page, 1.15);
    m_recentTitle = heading(page, 1.15);
    m_new = new QPushButton(page);
    m_open = new QPushButton(page);

    auto *samples = new QHBoxLayout;
    samples->setSpacing(14);
    for (const QString &name : {QStringLiteral("korea"), QStringLiteral("canada"), QStringLiteral("uk")}) {
        auto *card = new SampleCard(name, page);
        connect(card, &SampleCard::clicked, this, [this, name] { Q_EMIT sampleChosen(name); });
        samples->addWidget(card);
        m_samples.append(card);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_new);
    buttons->addStretch();
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(0);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addSpacing(18);
    column->addWidget(m_samplesTitle);
    column->addLayout(samples);
    column->addSpacing(18);
    column->addLayout(buttons);
    column->addSpacing(10);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recentList);

    // In the middle of however much room there is; scrolls when there is too little.
    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    auto *down = new QVBoxLayout;
    down->addStretch(1);
    down->addWidget(page);
    down->addStretch(2);
    across->addLayout(down, 100);
    across->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);

    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(&recent, &RecentFiles::changed, this, &StartPage::listRecent);
    setFocusProxy(m_samples.front());
    retranslate();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_name->setText(tr("Cluster Atlas"));
    m_purpose->setText(tr("Maps that show where, and how much, clusters and their networks cross provincial lines."));
    m_samplesTitle->setText(tr("Start with a sample"));
    m_samples[0]->setText(tr("Korea"));
    m_samples[0]->setDescription(tr(
        "Twelve industrial complexes, a mini-cluster, Seoul's clusters and Daejeon bio, with participants and links"));
    m_samples[1]->setText(tr("Canada"));
    m_samples[1]->setDescription(
        tr("Five innovation superclusters, each with a home region, in a programme run nationally"));
    m_samples[2]->setText(tr("United Kingdom"));
    m_samples[2]->setDescription(tr("Nine Catapult networks whose centres are spread over almost the whole country"));
    m_new->setText(tr("New atlas…"));
    m_open->setText(tr("Open…"));
    m_recentTitle->setText(tr("Open again"));
    listRecent();
}

void StartPage::listRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_recent.paths().mid(0, recentListed);
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *entry = new QPushButton(file.fileName(), this);
        entry->setFlat(true);
        entry->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        entry->setToolTip(path);
        //: %1 is a file name, %2 its folder
        entry->setAccessibleName(tr("Open %1 in %2").arg(file.fileName(), file.absolutePath()));
        entry->setText(QStringLiteral("%1    %2").arg(file.fileName(), file.absolutePath()));
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recentList->addWidget(entry);
    }
}

} // namespace atlas::ui
