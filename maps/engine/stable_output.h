// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

/// Makes exports byte-identical when nothing but the clock has changed.
namespace atlas::maps::engine {

/// Sets the dates and identifiers of a PDF to fixed ones of the same length, so that its table of offsets stays true.
QByteArray withoutPdfTimes(QByteArray pdf);

/// Leaves out the creation date and the producer's comment of an SVG.
QByteArray withoutSvgTimes(QByteArray svg);

} // namespace atlas::maps::engine
