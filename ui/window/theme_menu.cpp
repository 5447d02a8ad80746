// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/theme_menu.h"

#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace atlas::ui {

ThemeMenu::ThemeMenu(QMenu *settings) : QObject(settings), m_menu(settings->addMenu(QString()))
{
    auto *choices = new QActionGroup(this);
    const auto add = [this, choices](ThemeChoice choice) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(choice == appliedTheme());
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [choice] {
            QSettings().setValue(QStringLiteral("theme"), storedTheme(choice));
            applyTheme(choice);
        });
        return action;
    };
    system = add(ThemeChoice::System);
    light = add(ThemeChoice::Light);
    dark = add(ThemeChoice::Dark);
    retranslate();
}

void ThemeMenu::retranslate()
{
    m_menu->setTitle(tr("&Colours of the window"));
    system->setText(tr("As the &system"));
    light->setText(tr("&Light"));
    dark->setText(tr("&Dark"));
}

} // namespace atlas::ui
