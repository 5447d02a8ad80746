// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/session/derived.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace atlas::ui {

/// Which links the map draws: how many, by weight, and of which kinds; says in words how many of how many that is.
/// Window thread.
class LinkFilter : public QWidget
{
    Q_OBJECT

public:
    explicit LinkFilter(QWidget *parent = nullptr);

    session::LinkChoice choice() const { return m_choice; }
    void setChoice(const session::LinkChoice &choice); ///< without choiceChanged()
    /// What there is to choose from; null = not known yet.
    void setLinks(const session::DerivedSummary *derived);
    void retranslate();

Q_SIGNALS:
    void choiceChanged();

private:
    void showNumbers();
    void showKinds();
    void showResult();
    void toggleKind(const QString &kind, bool on);

    session::LinkChoice m_choice;
    session::DerivedSummary m_derived;
    QComboBox *m_number;
    QToolButton *m_kinds;
    QMenu *m_menu;
    QLabel *m_result;
};

} // namespace atlas::ui
