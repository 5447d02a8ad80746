// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/section.h"

#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

QSet<QString> &foldedKeys()
{
    static QSet<QString> keys;
    return keys;
}

} // namespace

Section::Section(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent), m_key(key), m_header(new QToolButton(this)), m_content(new QWidget(this)),
      m_body(new QVBoxLayout(m_content))
{
    m_header->setText(title);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont strong = font();
    strong.setBold(true);
    m_header->setFont(strong);
    m_body->setContentsMargins(6, 0, 2, 4);
    m_body->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addWidget(m_content);
    connect(m_header, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    setFolded(foldedKeys().contains(key));
}

void Section::setFolded(bool folded)
{
    m_folded = folded;
    m_content->setVisible(!folded);
    m_header->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    if (folded)
        foldedKeys().insert(m_key);
    else
        foldedKeys().remove(m_key);
}

QLabel *readableText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *quietText(const QString &text, QWidget *parent)
{
    QLabel *label = readableText(text, parent);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    label->setFont(small);
    QPalette colours = label->palette();
    QColor soft = colours.color(QPalette::WindowText);
    soft.setAlphaF(0.75F);
    colours.setColor(QPalette::WindowText, soft);
    label->setPalette(colours);
    return label;
}

QGridLayout *figureGrid(QVBoxLayout *into)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    into->addLayout(grid);
    return grid;
}

void addFigure(QGridLayout *grid, const QString &name, const QString &figure, const QString &hint)
{
    QWidget *parent = grid->parentWidget();
    QLabel *left = readableText(name, parent);
    QLabel *right = readableText(figure, parent);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    right->setAccessibleName(name + QStringLiteral(": ") + figure);
    left->setToolTip(hint);
    right->setToolTip(hint);
    const int row = grid->rowCount();
    grid->addWidget(left, row, 0);
    grid->addWidget(right, row, 1);
}

} // namespace atlas::ui
