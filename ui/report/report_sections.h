// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/report_context.h"

class QWidget;

/// The parts of the report panel. Each makes a widget that belongs to \p parent and shows the values handed over,
/// computing none; nullptr where there is nothing to show. Window's thread.
namespace atlas::ui {

QWidget *makeExtentSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeParticipantsSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeConcentrationSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeLinksSection(const crossing::LinkFigures &links, bool wholeMap, const ReportContext &context,
                          QWidget *parent);
QWidget *makeBrokersSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeRolesSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeParticipationSection(const crossing::ClusterReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeProvincePairsSection(const crossing::NetworkReport &report, const ReportContext &context, QWidget *parent);
QWidget *makeBasisSection(const ReportContext &context, QWidget *parent);

} // namespace atlas::ui
