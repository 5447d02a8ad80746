// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/report/report_context.h"

class QVBoxLayout;
class QWidget;

/// The parts of the report panel. Each makes a folding part that belongs to \p parent and shows the values handed over,
/// computing none; nullptr where there is nothing to show. Window's thread.
namespace atlas::ui {

class ChartFrame;
class Chart;

using ClusterReportPtr = std::shared_ptr<const crossing::ClusterReport>;

/// The few figures to remember, large, each with what it is of.
QWidget *makeKeyFigures(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);

// Where the extent and the participants are.
QWidget *makeSharesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);
QWidget *makeLinesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);
QWidget *makeConcentrationSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);
QWidget *makeAuthoritiesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);
QWidget *makeRolesSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);
QWidget *makeParticipationSection(const ClusterReportPtr &report, const ReportContext &context, QWidget *parent);

// The network of a cluster or of the whole map.
QWidget *makeCrossingLinksSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeProvincePairsSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeProvinceLinksSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeBrokersSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeBrokerageSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeStructureSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeOpennessSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeDistanceSection(const NetworkView &network, const ReportContext &context, QWidget *parent);
QWidget *makeCommunitiesSection(const NetworkView &network, const ReportContext &context, QWidget *parent);

/// By year; may be null.
QWidget *makeSpecialisationSection(const SpecialisationReports &reports, const ReportContext &context, QWidget *parent);

QWidget *makeBasisSection(const ReportContext &context, QWidget *parent);
/// Boundary set, date and precision in one line.
QString provenanceLine(const ReportContext &context);

/// A chart with its menu, told to the panel's requests when something of it was copied.
ChartFrame *addChart(QVBoxLayout *into, Chart *chart, const QString &caption, const ReportContext &context);
/// A click on one of the chart's items asks for the province of that code; empty = none.
void openProvinces(Chart *chart, const QStringList &codes, const ReportContext &context);
/// Why a figure is absent, from the findings; empty when no finding says so.
QString absenceReason(const std::vector<crossing::Finding> &findings, const QString &figure, const QString &language);

} // namespace atlas::ui
