// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/message_bar.h"

#include "app/model/korean.h"
#include "ui/level_style.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStringList>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int maxShown = 4;
constexpr int passingMs = 6000;

Level levelOf(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Info:
        return Level::Info;
    case MessageLevel::Success:
        return Level::Success;
    case MessageLevel::Warning:
        return Level::Warning;
    case MessageLevel::Error:
        return Level::Error;
    }
    return Level::Info;
}

} // namespace

/// One message: icon, text, buttons, close.
class MessageBar::Item : public QFrame
{
public:
    Item(MessageBar *bar, const Message &message)
        : QFrame(bar), m_level(levelOf(message.level)), m_key(message.key), m_text(new QLabel(message.text, this)),
          m_close(new QToolButton(this))
    {
        setFrameShape(QFrame::NoFrame);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_icon = new QLabel(this);
        m_close->setAutoRaise(true);
        m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
        QObject::connect(m_close, &QToolButton::clicked, bar, [bar, this] { bar->remove(this); });

        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 6, 6, 6);
        row->setSpacing(8);
        row->addWidget(m_icon);
        row->addWidget(m_text, 1);
        for (const MessageAction &action : message.actions) {
            auto *button = new QPushButton(action.text, this);
            button->setAutoDefault(false);
            QObject::connect(button, &QPushButton::clicked, bar, [bar, this, run = action.run] {
                bar->remove(this);
                run();
            });
            row->addWidget(button);
        }
        row->addWidget(m_close);
        restyle();
        retranslate();

        int timeout = message.timeoutMs;
        if (timeout < 0)
            timeout = message.level == MessageLevel::Info || message.level == MessageLevel::Success ? passingMs : 0;
        if (timeout > 0)
            QTimer::singleShot(timeout, this, [bar, this] { bar->remove(this); });
    }

    QString text() const { return m_text->text(); }
    const QString &key() const { return m_key; }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        else if (event->type() == QEvent::PaletteChange && !m_restyling)
            restyle();
        QFrame::changeEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), levelBackground(m_level, palette()));
        painter.fillRect(QRect(0, 0, 4, height()), levelColour(m_level, palette()));
        painter.setPen(levelColour(m_level, palette()));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    void restyle()
    {
        m_restyling = true;
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
        m_icon->setPixmap(levelIcon(m_level, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
        m_restyling = false;
    }

    void retranslate()
    {
        m_close->setToolTip(MessageBar::tr("Close this message"));
        m_close->setAccessibleName(MessageBar::tr("Close this message"));
        setAccessibleName(levelName(m_level) + QStringLiteral(": ") + m_text->text());
    }

    Level m_level;
    QString m_key;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    bool m_restyling = false;
};

MessageBar::MessageBar(QWidget *over) : QWidget(over), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    over->installEventFilter(this);
    hide();
}

void MessageBar::show(MessageLevel level, const QString &text)
{
    Message message;
    message.level = level;
    message.text = text;
    show(message);
}

void MessageBar::show(const Message &given)
{
    Message message = given;
    message.text = model::settleParticles(given.text);
    if (!message.key.isEmpty())
        dismiss(message.key);
    else // the same words twice tell nothing new
        for (Item *item : QList<Item *>(m_items)) {
            if (item->text() == message.text)
                remove(item);
        }
    auto *item = new Item(this, message);
    m_items.prepend(item);
    m_layout->insertWidget(0, item);
    item->setVisible(true);
    while (m_items.size() > maxShown)
        remove(m_items.last());
    setVisible(true);
    place();
    QAccessibleEvent event(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss(const QString &key)
{
    for (Item *item : QList<Item *>(m_items)) {
        if (item->key() == key)
            remove(item);
    }
}

void MessageBar::clear()
{
    while (!m_items.isEmpty())
        remove(m_items.last());
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const Item *item : m_items)
        texts.append(item->text());
    return texts;
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::place()
{
    if (m_items.isEmpty())
        return;
    const QWidget *over = parentWidget();
    int height = 0;
    for (const Item *item : m_items)
        height += std::max(item->heightForWidth(over->width()), item->sizeHint().height());
    setGeometry(0, 0, over->width(), std::min(height, over->height()));
    raise();
}

void MessageBar::remove(Item *item)
{
    if (!m_items.removeOne(item))
        return;
    m_layout->removeWidget(item);
    item->hide();
    item->deleteLater(); // may be running its own button
    setVisible(!m_items.isEmpty());
    place();
}

} // namespace atlas::ui
