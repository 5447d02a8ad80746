// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/language_relay.h"

#include "ui/seen.h"
#include "ui/steps.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>

namespace atlas::ui {

LanguageRelay::LanguageRelay(QWidget *window) : QObject(window), m_window(window), m_steps(new Steps(this))
{
}

void LanguageRelay::add(QWidget *part)
{
    m_parts.push_back(part);
    part->installEventFilter(this);
    connect(part, &QObject::destroyed, this, [this, part] { std::erase(m_parts, part); });
}

void LanguageRelay::begin(const std::vector<std::function<void()>> &first)
{
    m_steps->clear();
    m_window->setUpdatesEnabled(false); // as it was; a font that comes with the language is laid out meanwhile
    m_steps->add(&Steps::endTurn);
    for (const auto &act : first) {
        m_steps->add([act] {
            act();
            Steps::endTurn();
        });
    }
    m_steps->add([this] {
        m_window->setUpdatesEnabled(true);
        Steps::endTurn();
    });
    std::vector<QWidget *> order = m_parts;
    std::stable_partition(order.begin(), order.end(), [](const QWidget *part) { return isSeen(part); });
    for (QWidget *part : order) {
        part->setUpdatesEnabled(false);
        m_steps->add([this, part = QPointer(part)] {
            if (part)
                tell(part);
        });
    }
}

void LanguageRelay::tell(QWidget *part)
{
    m_told = part;
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(part, &changed);
    m_told = nullptr;
    const bool seen = isSeen(part);
    part->setUpdatesEnabled(true);
    if (seen)
        Steps::endTurn(); // it is painted in this one
}

bool LanguageRelay::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::LanguageChange && watched != m_told) || QObject::eventFilter(watched, event);
}

} // namespace atlas::ui
