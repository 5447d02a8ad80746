// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/drawing/share_rows.h"
#include "ui/level_style.h"

#include <QFrame>
#include <QIcon>
#include <QString>
#include <QStringList>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace atlas::ui {

/// The slim panel on the map that says what is being drawn while it is drawn: figures, shares, what it comes to, and
/// the few things to type or choose. A tool fills it; it decides nothing. Lies over the upper left of its parent and
/// can be dragged out of the way. Window's thread.
class ReadoutPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ReadoutPanel(QWidget *over);

    /// Empties it for another tool and shows it.
    void begin(const QString &title);
    void end();

    // Each part is hidden until it is given something.
    /// What the drawing is for; fewer than two choices need no box.
    void setTargets(const QStringList &names, int current);
    /// The large figure and a quiet one beside it.
    void setFigures(const QString &main, const QString &further);
    void setShares(std::vector<ShareRows::Line> lines);
    /// What it comes to, in one sentence with a sign.
    void setVerdict(const QIcon &icon, const QString &sentence);
    /// What is wrong, with a button that mends it; an empty sentence takes it away, an empty word hides the button.
    void setProblem(const QString &sentence, const QString &remedy);
    /// A field to type into.
    void setEntry(const QString &placeholder, const QString &accessibleName);
    /// What is wrong with what was typed; empty = nothing.
    void setEntryProblem(const QString &sentence);
    /// Puts the cursor into the field, with \p begun typed already.
    void startTyping(const QString &begun);
    void clearEntry();
    /// A switch in the row of switches; the action keeps its state and words.
    void addSwitch(QAction *action);
    /// A widget of the tool's own under the figures; the panel takes it over until begin() or end().
    void addContent(QWidget *content);
    /// Something in the content was shown or hidden.
    void refit();
    void setFinish(const QString &words, bool enabled);

    QLineEdit *entry() const { return m_entry; }
    QPushButton *finishButton() const { return m_finish; }
    QPushButton *remedyButton() const { return m_remedy; }
    QComboBox *targetBox() const { return m_targets; }
    QString figures() const;
    QString shares() const { return m_shares->words(); }
    QString verdict() const;
    QString problem() const;

Q_SIGNALS:
    void targetChosen(int index);
    void typed(const QString &text);
    void remedyRequested();
    void finishRequested();
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void clear();
    void fit();
    void keepInside();

    QLabel *m_title;
    QToolButton *m_close;
    QComboBox *m_targets;
    QLabel *m_main;
    QLabel *m_further;
    ShareRows *m_shares;
    QLabel *m_sign;
    QLabel *m_verdict;
    QLabel *m_problemSign;
    QLabel *m_problem;
    QPushButton *m_remedy;
    QLineEdit *m_entry;
    QLabel *m_entryProblem;
    QHBoxLayout *m_switches;
    QWidget *m_content;
    QPushButton *m_finish;
    QPoint m_grip;
    bool m_held = false;
};

} // namespace atlas::ui
