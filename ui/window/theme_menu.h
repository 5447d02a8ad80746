// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace atlas::ui {

/// The choice of the window's colours in a menu of its own; remembered for the next start. Window's thread.
class ThemeMenu : public QObject
{
    Q_OBJECT

public:
    /// \param settings the menu it becomes part of, at its end
    explicit ThemeMenu(QMenu *settings);

    QAction *system = nullptr;
    QAction *light = nullptr;
    QAction *dark = nullptr;

    QList<QAction *> all() const { return {system, light, dark}; }
    void retranslate();

private:
    QMenu *m_menu;
};

} // namespace atlas::ui
