// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/readout_panel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int edge = 10; ///< from the map's edge

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReadoutPanel::ReadoutPanel(QWidget *over)
    : QFrame(over), m_title(new QLabel(this)), m_close(new QToolButton(this)), m_targets(new QComboBox(this)),
      m_main(new QLabel(this)), m_further(new QLabel(this)), m_shares(new ShareRows(this)), m_sign(new QLabel(this)),
      m_verdict(wrapping(this)), m_problemSign(new QLabel(this)), m_problem(wrapping(this)),
      m_remedy(new QPushButton(this)), m_entry(new QLineEdit(this)), m_entryProblem(wrapping(this)),
      m_switches(new QHBoxLayout), m_content(new QWidget(this)), m_finish(new QPushButton(this))
{
    setObjectName(QStringLiteral("readout_panel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_NoMousePropagation); // what is meant for the panel is not meant for the map
    setCursor(Qt::ArrowCursor);
    setFixedWidth(fontMetrics().averageCharWidth() * 35);

    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_main->setFont(large);
    m_main->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette quiet = palette();
    QColor soft = quiet.color(QPalette::WindowText);
    soft.setAlphaF(0.7F);
    quiet.setColor(QPalette::WindowText, soft);
    m_further->setPalette(quiet);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_entry->setClearButtonEnabled(true);
    m_remedy->setAutoDefault(false);
    m_finish->setAutoDefault(false);
    m_content->setLayout(new QVBoxLayout);
    m_content->layout()->setContentsMargins(0, 0, 0, 0);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *numbers = new QHBoxLayout;
    numbers->addWidget(m_main);
    numbers->addWidget(m_further, 1, Qt::AlignRight | Qt::AlignBottom);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_sign, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problemSign, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto *foot = new QHBoxLayout;
    foot->addLayout(m_switches);
    foot->addStretch(1);
    foot->addWidget(m_finish);
    m_switches->setSpacing(2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 8, 8);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_targets);
    column->addLayout(numbers);
    column->addWidget(m_shares);
    column->addLayout(verdict);
    column->addWidget(m_content);
    column->addLayout(problem);
    column->addWidget(m_remedy);
    column->addWidget(m_entry);
    column->addWidget(m_entryProblem);
    column->addLayout(foot);

    connect(m_close, &QToolButton::clicked, this, &ReadoutPanel::leaveRequested);
    connect(m_targets, &QComboBox::activated, this, &ReadoutPanel::targetChosen);
    connect(m_entry, &QLineEdit::returnPressed, this, [this] {
        if (m_entry->text().trimmed().isEmpty())
            Q_EMIT finishRequested();
        else
            Q_EMIT typed(m_entry->text());
    });
    connect(m_entry, &QLineEdit::textEdited, this, [this] { setEntryProblem({}); });
    connect(m_remedy, &QPushButton::clicked, this, &ReadoutPanel::remedyRequested);
    connect(m_finish, &QPushButton::clicked, this, &ReadoutPanel::finishRequested);
    m_entry->installEventFilter(this);
    over->installEventFilter(this);
    retranslate();
    clear();
    hide();
}

void ReadoutPanel::clear()
{
    m_targets->hide();
    for (QLabel *label : {m_main, m_further, m_sign, m_verdict, m_problemSign, m_problem, m_entryProblem}) {
        label->clear();
        label->hide();
    }
    m_shares->setLines({});
    m_shares->hide();
    m_remedy->hide();
    m_entry->clear();
    m_entry->hide();
    m_finish->hide();
    while (QLayoutItem *item = m_switches->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    while (QLayoutItem *item = m_content->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_content->hide();
}

void ReadoutPanel::begin(const QString &title)
{
    clear();
    m_title->setText(fontMetrics().elidedText(title, Qt::ElideRight, width() - 4 * m_close->sizeHint().width() / 2));
    m_title->setToolTip(title);
    setAccessibleName(title);
    if (isHidden())
        move(edge, edge);
    show();
    raise();
    fit();
}

void ReadoutPanel::end()
{
    clear();
    hide();
}

void ReadoutPanel::setTargets(const QStringList &names, int current)
{
    m_targets->clear();
    m_targets->addItems(names);
    m_targets->setCurrentIndex(current);
    m_targets->setVisible(names.size() > 1);
    fit();
}

void ReadoutPanel::setFigures(const QString &main, const QString &further)
{
    const bool sameParts = m_main->text().isEmpty() == main.isEmpty();
    m_main->setText(main);
    m_further->setText(further);
    m_main->setVisible(!main.isEmpty());
    m_further->setVisible(!further.isEmpty());
    if (!sameParts)
        fit();
}

void ReadoutPanel::setShares(std::vector<ShareRows::Line> lines)
{
    const QSize before = m_shares->sizeHint();
    const bool empty = lines.empty();
    m_shares->setLines(std::move(lines));
    m_shares->setVisible(!empty);
    if (m_shares->sizeHint() != before)
        fit();
}

void ReadoutPanel::setVerdict(const QIcon &icon, const QString &sentence)
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->setVisible(!sentence.isEmpty() && !icon.isNull());
    if (m_verdict->text() == sentence)
        return;
    m_verdict->setText(sentence);
    m_verdict->setVisible(!sentence.isEmpty());
    fit();
}

void ReadoutPanel::setProblem(const QString &sentence, const QString &remedy)
{
    if (m_problem->text() == sentence && m_remedy->isHidden() == remedy.isEmpty())
        return;
    const int side = fontMetrics().height();
    m_problemSign->setPixmap(levelIcon(Level::Warning, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_problemSign->setVisible(!sentence.isEmpty());
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    fit();
}

void ReadoutPanel::setEntry(const QString &placeholder, const QString &accessibleName)
{
    m_entry->setPlaceholderText(placeholder);
    m_entry->setAccessibleName(accessibleName);
    m_entry->setToolTip(accessibleName);
    m_entry->show();
    fit();
}

void ReadoutPanel::setEntryProblem(const QString &sentence)
{
    if (m_entryProblem->text() == sentence)
        return;
    m_entryProblem->setText(sentence);
    m_entryProblem->setVisible(!sentence.isEmpty());
    fit();
}

void ReadoutPanel::startTyping(const QString &begun)
{
    m_entry->setFocus(Qt::OtherFocusReason);
    m_entry->setText(m_entry->text() + begun);
}

void ReadoutPanel::clearEntry()
{
    m_entry->clear();
    setEntryProblem({});
}

void ReadoutPanel::addSwitch(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_switches->addWidget(button);
    fit();
}

void ReadoutPanel::addContent(QWidget *content)
{
    m_content->layout()->addWidget(content);
    m_content->show();
    fit();
}

void ReadoutPanel::refit()
{
    // Hidden and shown parts reach the layouts only through their events.
    for (int i = 0; i < m_content->layout()->count(); ++i) {
        if (QLayout *inner = m_content->layout()->itemAt(i)->widget()->layout())
            inner->activate();
    }
    m_content->layout()->activate();
    fit();
}

void ReadoutPanel::setFinish(const QString &words, bool enabled)
{
    m_finish->setText(words);
    m_finish->setEnabled(enabled);
    if (m_finish->isHidden()) {
        m_finish->show();
        fit();
    }
}

QString ReadoutPanel::figures() const
{
    return m_main->text();
}

QString ReadoutPanel::verdict() const
{
    return m_verdict->text();
}

QString ReadoutPanel::problem() const
{
    return m_problem->text();
}

void ReadoutPanel::fit()
{
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    resize(width(), std::min(height, std::max(parentWidget()->height(), minimumSizeHint().height())));
    keepInside();
}

void ReadoutPanel::keepInside()
{
    const QSize room = parentWidget()->size() - size();
    const QPoint place(std::clamp(x(), 0, std::max(0, room.width())), std::clamp(y(), 0, std::max(0, room.height())));
    if (place != pos())
        move(place);
}

bool ReadoutPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit(); // its lists may have less room now
    if (watched == m_entry && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                clearEntry();
                parentWidget()->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ReadoutPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReadoutPanel::retranslate()
{
    m_close->setToolTip(tr("Leave the tool (Esc)"));
    m_close->setAccessibleName(tr("Leave the tool"));
    m_targets->setAccessibleName(tr("What is drawn"));
}

void ReadoutPanel::keyPressEvent(QKeyEvent *event)
{
    // Nor are keys: Enter in the field must not end the outline, nor letters change the tool.
    if (event->key() == Qt::Key_Escape)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    event->accept();
}

void ReadoutPanel::mousePressEvent(QMouseEvent *event)
{
    m_held = event->button() == Qt::LeftButton;
    m_grip = event->position().toPoint();
}

void ReadoutPanel::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held)
        return;
    move(mapToParent(event->position().toPoint()) - m_grip);
    keepInside();
}

void ReadoutPanel::mouseReleaseEvent(QMouseEvent *)
{
    m_held = false;
}

} // namespace atlas::ui
