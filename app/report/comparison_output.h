// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/comparison.h"

#include <QByteArray>
#include <QString>

/// A comparison in the formats of a report. Any thread.
namespace atlas::report {

/// An aligned table, sections with headings, for reading and printing. Rows without any value are left out.
QString comparisonText(const crossing::Comparison &comparison, const QString &language);

/// figure, label, unit, then one column per cluster (and the difference, where it means something); UTF-8, RFC 4180,
/// CRLF, safe against formulas.
QByteArray comparisonCsv(const crossing::Comparison &comparison);

/// {"format":"cluster-atlas-comparison","version":1,"title","columns":[{"id","name"}],"rows":[{"figure","label",
/// "section","unit","values":[…]}]}
QByteArray comparisonJson(const crossing::Comparison &comparison);

} // namespace atlas::report
