// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/found_line.h"

#include "ui/import/import_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace atlas::ui {

FoundLine::FoundLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_icon->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    hide();
}

void FoundLine::showSettled(const intake::Settled &settled, const QString &problem)
{
    const bool bad = !problem.isEmpty();
    const Level level = bad ? Level::Error : Level::Success;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(levelIcon(level, palette()).pixmap(side, side));
    m_icon->setAccessibleName(levelName(level));
    m_text->setText(bad ? inWordsOfTheDialog(problem) : QStringLiteral("%1: %2").arg(settled.name, settled.how));
    setVisible(bad || !settled.name.isEmpty());
}

QString FoundLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace atlas::ui
