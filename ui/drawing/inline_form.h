// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <QFrame>
#include <QString>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace atlas::ui {

class MapCanvas;

/// A few fields beside a place of the map, to fill in without looking away: Enter takes them, Escape drops them.
/// Follows the map as it moves. Child of the canvas; window's thread.
class InlineForm : public QFrame
{
    Q_OBJECT

public:
    InlineForm(MapCanvas &canvas, const QString &title, model::LonLat anchor);

    /// The canvas's fields in order; the first gets the cursor with show().
    void addField(const QString &label, QWidget *field);
    QLineEdit *addText(const QString &label, const QString &text);
    /// A quiet line under the fields.
    void setNote(const QString &note);
    /// Shows it and puts the cursor into the first field, its text selected.
    void open();

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    MapCanvas &m_canvas;
    model::LonLat m_anchor;
    QFormLayout *m_form;
    QLabel *m_note;
};

} // namespace atlas::ui
