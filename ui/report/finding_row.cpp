// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/finding_row.h"

#include "app/crossing/finding_text.h"
#include "ui/icons.h"
#include "ui/level_style.h"
#include "ui/report/explanation_card.h"
#include "ui/report/section.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>

namespace atlas::ui {

namespace {

Level levelOf(crossing::Severity severity)
{
    switch (severity) {
    case crossing::Severity::Info:
        return Level::Info;
    case crossing::Severity::Warning:
        return Level::Warning;
    case crossing::Severity::Error:
        return Level::Error;
    }
    return Level::Info;
}

/// Keeps a figure and its unit on one line.
QString unbroken(QString sentence)
{
    for (const QLatin1StringView unit : {QLatin1StringView("%"), QLatin1StringView("km")})
        sentence.replace(u' ' + unit, QChar(0x00a0) + unit);
    return sentence;
}

} // namespace

FindingRow::FindingRow(const crossing::Finding &finding, const ReportContext &context, QWidget *parent)
    : QFrame(parent), m_finding(finding), m_context(context),
      m_sentence(readableText(unbroken(crossing::findingSentence(finding, context.language)), this)),
      m_why(new QToolButton(this))
{
    const Level level = levelOf(finding.severity);
    auto *sign = new QLabel(this);
    sign->setPixmap(levelIcon(level, palette()).pixmap(QSize(16, 16), devicePixelRatioF()));
    //: the severity of a finding, then what it is about: "Warning · Closed network"
    TextLabel *kind = quietText(tr("%1 · %2").arg(levelName(level), crossing::ruleTitle(finding.rule)), this);
    kind->setSelectable(false);
    QPalette colours = kind->palette();
    colours.setColor(QPalette::WindowText, levelColour(level, palette()));
    kind->setPalette(colours);
    m_why->setAutoRaise(true);
    m_why->setCheckable(true);
    m_why->setArrowType(Qt::RightArrow);
    m_why->setFocusPolicy(Qt::NoFocus); // the row itself has it, and Enter does the same
    m_why->setToolTip(tr("How this is worked out"));
    m_why->setAccessibleName(tr("How this is worked out: %1").arg(crossing::ruleTitle(finding.rule)));
    connect(m_why, &QToolButton::toggled, this, &FindingRow::setExplained);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 3, 0, 3);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->addWidget(sign, 0, 0, Qt::AlignVCenter);
    grid->addWidget(kind, 0, 1);
    grid->addWidget(m_sentence, 1, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    if (canShow()) {
        auto *show = new QToolButton(this);
        show->setObjectName(QStringLiteral("show_on_map"));
        show->setIcon(programIcon(QLatin1StringView("zoom-selection")));
        show->setAutoRaise(true);
        show->setFocusPolicy(Qt::TabFocus);
        show->setToolTip(tr("Show this on the map"));
        show->setAccessibleName(tr("Show this on the map: %1").arg(crossing::ruleTitle(finding.rule)));
        connect(show, &QToolButton::clicked, this, [this] { Q_EMIT activated(m_finding); });
        grid->addWidget(show, 0, 2);
    }
    grid->addWidget(m_why, 0, 3);

    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_sentence->installEventFilter(this);
    m_sentence->setCursor(Qt::PointingHandCursor);
    m_sentence->setToolTip(tr("Click to see how this is worked out"));
    describe();
}

bool FindingRow::canShow() const
{
    return !m_finding.place.isEmpty() || !m_finding.participants.empty();
}

void FindingRow::describe()
{
    setAccessibleName(levelName(levelOf(m_finding.severity)) + QStringLiteral(": ") + m_sentence->text());
    setAccessibleDescription(m_explained ? tr("Unfolded: how this is worked out stands below")
                                         : tr("Enter shows how this is worked out"));
}

void FindingRow::setExplained(bool explained)
{
    if (explained == m_explained)
        return;
    m_explained = explained;
    if (explained && m_card == nullptr) {
        auto *card = new ExplanationCard(m_finding, m_context, this);
        connect(card, &ExplanationCard::settingsRequested, this, &FindingRow::settingsRequested);
        static_cast<QGridLayout *>(layout())->addWidget(card, 2, 0, 1, 4);
        m_card = card;
    }
    if (m_card != nullptr)
        m_card->setVisible(explained);
    m_why->setChecked(explained);
    m_why->setArrowType(explained ? Qt::DownArrow : Qt::RightArrow);
    describe();
    Q_EMIT explainedChanged(explained);
}

bool FindingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sentence && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && !m_sentence->hasSelectedText())
        setExplained(!m_explained);
    return QFrame::eventFilter(watched, event);
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        setExplained(!m_explained);
    else if (event->key() == Qt::Key_Escape && m_explained)
        setExplained(false);
    else
        QFrame::keyPressEvent(event);
}

void FindingRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCard = m_explained && m_card != nullptr && m_card->geometry().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && !onCard)
        setExplained(!m_explained);
    QFrame::mouseReleaseEvent(event);
}

void FindingRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 2, 3, height() - 4), levelColour(levelOf(m_finding.severity), palette()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace atlas::ui
