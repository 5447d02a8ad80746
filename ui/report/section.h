// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace atlas::ui {

/// A titled part of a report that can be folded. The parts of one key are folded and unfolded together with the next
/// report, for as long as the program runs.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &key, const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    bool isFolded() const { return m_folded; }

private:
    void setFolded(bool folded);

    QString m_key;
    QToolButton *m_header;
    QWidget *m_content;
    bool m_folded = false;
    QVBoxLayout *m_body;
};

/// A label whose text can be selected and copied; wraps.
QLabel *readableText(const QString &text, QWidget *parent);
/// The same in a softer colour and slightly smaller, for what explains.
QLabel *quietText(const QString &text, QWidget *parent);
/// A table of names and figures in two columns, added to by addFigure().
QGridLayout *figureGrid(QVBoxLayout *into);
/// \param hint explains the figure in a tool tip; may be empty
void addFigure(QGridLayout *grid, const QString &name, const QString &figure, const QString &hint = {});

} // namespace atlas::ui
