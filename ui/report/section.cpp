// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/section.h"

#include "app/model/korean.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace atlas::ui {

namespace {

/// What a person did to the parts of a key: true = folded.
QHash<QString, bool> &foldedByHand()
{
    static QHash<QString, bool> keys;
    return keys;
}

} // namespace

Section::Section(const QString &key, const QString &title, const QString &headline, Start start,
                 std::function<void(Section *)> fill, QWidget *parent)
    : QWidget(parent), m_key(key), m_title(title), m_fill(std::move(fill)), m_header(new QToolButton(this)),
      m_content(new QWidget(this)), m_body(new QVBoxLayout(m_content))
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
    column->setSpacing(2);
    column->addWidget(m_header);
    if (!headline.isEmpty()) {
        m_headline = readableText(headline, this);
        m_headline->setContentsMargins(22, 0, 2, 2);
        column->addWidget(m_headline);
    }
    column->addWidget(m_content);
    connect(m_header, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        foldedByHand().insert(m_key, m_folded);
    });
    setFolded(foldedByHand().value(key, start == Start::Folded));
}

Section::Section(const QString &key, const QString &title, QWidget *parent)
    : Section(key, title, QString(), Start::Open, {}, parent)
{
}

QString Section::headline() const
{
    return m_headline != nullptr ? m_headline->text() : QString();
}

void Section::setFolded(bool folded)
{
    m_folded = folded;
    if (!folded && m_fill) {
        const std::function<void(Section *)> fill = std::exchange(m_fill, {});
        fill(this);
    }
    m_content->setVisible(!folded);
    m_header->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    describeHeader();
}

void Section::describeHeader()
{
    const QString state = m_folded ? tr("folded") : tr("unfolded");
    //: title of a part of the report, then whether it is folded
    m_header->setAccessibleName(tr("%1, %2").arg(m_title, state));
    m_header->setAccessibleDescription(headline());
}

TextLabel *readableText(const QString &text, QWidget *parent)
{
    return new TextLabel(model::settleParticles(text), parent);
}

TextLabel *quietText(const QString &text, QWidget *parent)
{
    TextLabel *label = readableText(text, parent);
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
    if (right->fontMetrics().horizontalAdvance(right->text()) < 11 * right->fontMetrics().height())
        right->setWordWrap(false); // a figure is read in one piece; its name may take two lines
    right->setAccessibleName(name + QStringLiteral(": ") + figure);
    left->setToolTip(hint);
    right->setToolTip(hint);
    const int row = grid->rowCount();
    grid->addWidget(left, row, 0);
    grid->addWidget(right, row, 1);
}

} // namespace atlas::ui
