// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace atlas::ui {

enum class BarTone {
    Host,    ///< the province that has most
    Beyond,  ///< the others
    Neutral, ///< outside every province, or no province meant
};

/// The colours of the report, light or dark after the widget's palette.
QColor toneColour(BarTone tone, const QPalette &palette);

/// One line of a BarList.
struct BarRow
{
    QString name;
    QString note;     ///< a word after the name, e.g. "uncertain"; may be empty
    double share = 0; ///< length of the bar, 0–1
    QString value;    ///< the figure in words
    BarTone tone = BarTone::Beyond;
    bool uncertain = false; ///< hatched
};

/// Names, bars and figures under each other; names and figures are labels whose text can be selected.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    void add(const BarRow &row);
    void addNote(const QString &text);

private:
    QGridLayout *m_grid;
};

} // namespace atlas::ui
