// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/link_filter.h"

#include "app/model/vocabulary.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int numbers[] = {50, 200, 500, 1000, 2000, 5000, session::mostLinksDrawn};

} // namespace

LinkFilter::LinkFilter(QWidget *parent)
    : QWidget(parent), m_number(new QComboBox(this)), m_kinds(new QToolButton(this)), m_menu(new QMenu(this)),
      m_result(new QLabel(this))
{
    const int em = fontMetrics().height();
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_kinds->setMenu(m_menu);
    m_kinds->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_number->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(2 * em, 0, 0, em / 4);
    layout->setHorizontalSpacing(em / 3);
    layout->setVerticalSpacing(em / 5);
    layout->addWidget(m_number, 0, 0);
    layout->addWidget(m_kinds, 0, 1);
    layout->addWidget(m_result, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connect(m_number, &QComboBox::activated, this, [this] {
        m_choice.heaviest = m_number->currentData().toInt();
        showResult();
        Q_EMIT choiceChanged();
    });
    retranslate();
}

void LinkFilter::setChoice(const session::LinkChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    retranslate();
}

void LinkFilter::setLinks(const session::DerivedSummary *derived)
{
    m_derived = derived ? *derived : session::DerivedSummary();
    setVisible(!m_derived.kindByRank.empty());
    showKinds();
    showResult();
}

void LinkFilter::retranslate()
{
    m_number->setAccessibleName(tr("Number of links drawn"));
    m_number->setToolTip(tr("Draws the heaviest links only, so that they can be told apart"));
    m_kinds->setAccessibleName(tr("Kinds of links drawn"));
    m_kinds->setToolTip(tr("Draws links of the chosen kinds only"));
    showNumbers();
    showKinds();
    showResult();
}

void LinkFilter::showNumbers()
{
    const QSignalBlocker quiet(m_number);
    m_number->clear();
    m_number->addItem(tr("Automatic"), 0);
    bool isListed = m_choice.heaviest == 0;
    for (const int number : numbers) {
        m_number->addItem(tr("%1 heaviest").arg(QLocale().toString(number)), number);
        isListed = isListed || number == m_choice.heaviest;
    }
    if (!isListed) // from a saved view
        m_number->addItem(tr("%1 heaviest").arg(QLocale().toString(m_choice.heaviest)), m_choice.heaviest);
    m_number->setCurrentIndex(std::max(0, m_number->findData(m_choice.heaviest)));
}

void LinkFilter::showKinds()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All kinds"), this, [this] {
        m_choice.kinds.clear();
        showKinds();
        showResult();
        Q_EMIT choiceChanged();
    });
    all->setCheckable(true);
    all->setChecked(m_choice.kinds.isEmpty());
    m_menu->addSeparator();
    for (std::size_t at = 0; at < m_derived.linkKinds.size(); ++at) {
        if (m_derived.placedByKind[at] == 0)
            continue;
        const QString kind = m_derived.linkKinds[at];
        const auto number = static_cast<qlonglong>(m_derived.placedByKind[at]);
        QAction *action = m_menu->addAction(
            tr("%1 (%2)").arg(model::vocabularyLabel(model::Vocabulary::LinkKind, kind), QLocale().toString(number)));
        action->setCheckable(true);
        action->setChecked(m_choice.kinds.contains(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool on) { toggleKind(kind, on); });
    }
    const qsizetype chosen = m_choice.kinds.size();
    m_kinds->setText(chosen == 0   ? tr("All kinds")
                     : chosen == 1 ? model::vocabularyLabel(model::Vocabulary::LinkKind, m_choice.kinds.first())
                                   : tr("%n kind(s)", nullptr, static_cast<int>(chosen)));
}

void LinkFilter::toggleKind(const QString &kind, bool on)
{
    if (on)
        m_choice.kinds << kind;
    else
        m_choice.kinds.removeAll(kind);
    m_choice.kinds.sort();
    showKinds();
    showResult();
    Q_EMIT choiceChanged();
}

void LinkFilter::showResult()
{
    const session::ShownLinks links = session::shownLinks(m_derived, m_choice);
    const QLocale locale;
    const QString shown = locale.toString(static_cast<qulonglong>(links.shown));
    const QString placed = locale.toString(static_cast<qulonglong>(links.placed));
    m_result->setText(links.shown < links.placed ? tr("Showing the %1 heaviest of %2 links").arg(shown, placed)
                                                 : tr("Showing all %1 links").arg(placed));
}

} // namespace atlas::ui
