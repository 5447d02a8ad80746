// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/bar_list.h"

#include "ui/level_style.h"
#include "ui/report/section.h"
#include "ui/report/share_bar.h"

#include <QGridLayout>
#include <QLabel>

namespace atlas::ui {

QColor toneColour(BarTone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case BarTone::Host:
        return dark ? QColor(0x6c, 0xa9, 0xd8) : QColor(0x2b, 0x6c, 0xa3);
    case BarTone::Beyond:
        return dark ? QColor(0xf0, 0x8c, 0x4a) : QColor(0xc8, 0x55, 0x14);
    case BarTone::Neutral:
        return dark ? QColor(0x9a, 0xa3, 0xab) : QColor(0x86, 0x8e, 0x96);
    }
    return {};
}

BarList::BarList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(1, 60);
}

void BarList::add(const BarRow &row)
{
    const QString name = row.note.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.note);
    BarPart part;
    part.share = row.share;
    part.colour = toneColour(row.tone, palette());
    part.hatched = row.uncertain;
    part.label = name + QStringLiteral(": ") + row.value;
    QLabel *left = readableText(name, this);
    left->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    left->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    QLabel *right = readableText(row.value, this);
    right->setWordWrap(false);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int line = m_grid->rowCount();
    m_grid->addWidget(left, line, 0);
    m_grid->addWidget(new ShareBar({part}, this), line, 1, Qt::AlignVCenter);
    m_grid->addWidget(right, line, 2);
}

void BarList::addNote(const QString &text)
{
    m_grid->addWidget(quietText(text, this), m_grid->rowCount(), 0, 1, 3);
}

} // namespace atlas::ui
