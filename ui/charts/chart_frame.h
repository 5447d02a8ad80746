// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace atlas::ui {

class Chart;

/// A chart with its title, a sentence that says in words what it shows, and a menu to take it along: larger, as a
/// picture, as a table, as a file. Window's thread.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chart over. \param caption may be empty
    ChartFrame(Chart *chart, const QString &caption, QWidget *parent = nullptr);

    Chart *chart() const { return m_chart; }
    QMenu *menu() const { return m_menu; }
    /// Writes it by the ending of the path and says what went wrong in a box of its own.
    void save(const QString &path);

Q_SIGNALS:
    /// A picture or a table is on the clipboard; the sentence to show, translated.
    void copied(const QString &sentence);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyPicture();
    void copyTable();
    void chooseAndSave();

    Chart *m_chart;
    QMenu *m_menu;
    QToolButton *m_button;
};

} // namespace atlas::ui
