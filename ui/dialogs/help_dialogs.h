// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/scene/map_renderer.h"

#include <QDialog>
#include <QList>

class QAction;

namespace atlas::ui {

/// What each rule of the report means: its definition, caveat and source. Stays beside the window; window's thread.
class FiguresHelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FiguresHelpDialog(QWidget *parent = nullptr);
};

/// All keys, by what they do. \param actions those of the window, in the order of its menus
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

/// Name, versions of the program, of Qt and of the map engine, licence, and where the boundaries are from.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const maps::EngineVersions &engine, const QString &boundaryCredit, QWidget *parent = nullptr);
};

} // namespace atlas::ui
