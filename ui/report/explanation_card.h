// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "ui/report/report_context.h"

#include <QFrame>

namespace atlas::ui {

/// How a finding was worked out: the definition, the figures it rests on, the thresholds with a way to change them.
/// Window's thread.
class ExplanationCard : public QFrame
{
    Q_OBJECT

public:
    ExplanationCard(const crossing::Finding &finding, const ReportContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsRequested();
};

} // namespace atlas::ui
