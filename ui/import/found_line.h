// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_report.h"
#include "ui/level_style.h"

#include <QWidget>

class QLabel;

namespace atlas::ui {

/// One line under a field: what was settled and how, or why it could not be. Window's thread.
class FoundLine : public QWidget
{
    Q_OBJECT

public:
    explicit FoundLine(QWidget *parent = nullptr);

    /// \p problem, where not empty, is shown instead.
    void showSettled(const intake::Settled &settled, const QString &problem = {});
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace atlas::ui
