// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/finding_row.h"

#include "app/crossing/finding_text.h"
#include "ui/level_style.h"
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

FindingRow::FindingRow(const crossing::Finding &finding, const QString &language, QWidget *parent)
    : QFrame(parent), m_finding(finding),
      m_sentence(readableText(unbroken(crossing::findingSentence(finding, language)), this)),
      m_explanation(quietText(crossing::ruleExplanation(finding.rule), this))
{
    const Level level = levelOf(finding.severity);
    auto *sign = new QLabel(this);
    sign->setPixmap(levelIcon(level, palette()).pixmap(QSize(16, 16), devicePixelRatioF()));
    sign->setToolTip(levelName(level));
    auto *why = new QToolButton(this);
    why->setText(QStringLiteral("?"));
    why->setAutoRaise(true);
    why->setCheckable(true);
    why->setToolTip(tr("How this is worked out"));
    why->setAccessibleName(tr("How this is worked out: %1").arg(crossing::ruleTitle(finding.rule)));
    m_explanation->hide();
    m_explanation->setAccessibleName(m_explanation->text());
    connect(why, &QToolButton::toggled, m_explanation, &QWidget::setVisible);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 3, 0, 3);
    grid->setHorizontalSpacing(8);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(why, 0, 2, Qt::AlignTop);
    grid->addWidget(m_explanation, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    setAccessibleName(levelName(level) + QStringLiteral(": ") + m_sentence->text());
    if (canShow()) {
        setFocusPolicy(Qt::StrongFocus);
        m_sentence->installEventFilter(this);
        m_sentence->setCursor(Qt::PointingHandCursor);
        m_sentence->setToolTip(tr("Click to show this on the map"));
    }
}

bool FindingRow::canShow() const
{
    return !m_finding.place.isEmpty() || !m_finding.participants.empty();
}

bool FindingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sentence && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && !m_sentence->hasSelectedText())
        Q_EMIT activated(m_finding);
    return QFrame::eventFilter(watched, event);
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (canShow() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT activated(m_finding);
    else
        QFrame::keyPressEvent(event);
}

void FindingRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (canShow() && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_finding);
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
