// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace atlas::ui {

/// One finding: the sign of its severity, its sentence and "?", which unfolds how the figure is defined. Clicking the
/// sentence (or Enter) asks to see what it is about; its text can be selected all the same.
class FindingRow : public QFrame
{
    Q_OBJECT

public:
    FindingRow(const crossing::Finding &finding, const QString &language, QWidget *parent = nullptr);

    /// Whether there is a place or participants to show.
    bool canShow() const;

Q_SIGNALS:
    void activated(const atlas::crossing::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    crossing::Finding m_finding;
    QLabel *m_sentence;
    QLabel *m_explanation;
};

} // namespace atlas::ui
