// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "ui/report/report_context.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace atlas::ui {

/// One finding: the sign and the word of its severity, what it is about, its sentence. A click (or Enter) unfolds the
/// card that says how it was worked out; a button of its own shows the place or the participants on the map. The
/// sentence can be selected all the same.
class FindingRow : public QFrame
{
    Q_OBJECT

public:
    FindingRow(const crossing::Finding &finding, const ReportContext &context, QWidget *parent = nullptr);

    /// Whether there is a place or participants to show.
    bool canShow() const;
    bool isExplained() const { return m_card != nullptr && m_explained; }
    void setExplained(bool explained);

Q_SIGNALS:
    /// Show what it is about.
    void activated(const atlas::crossing::Finding &finding);
    /// The card was unfolded or folded.
    void explainedChanged(bool explained);
    /// The thresholds are to be changed.
    void settingsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    crossing::Finding m_finding;
    ReportContext m_context;
    QLabel *m_sentence;
    QToolButton *m_why;
    QWidget *m_card = nullptr; ///< made when first wanted
    bool m_explained = false;
};

} // namespace atlas::ui
