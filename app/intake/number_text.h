// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Numbers as they stand in tables. Pure; any thread.
namespace atlas::intake {

/// How a column writes its numbers.
enum class NumberStyle {
    Point,        ///< 1234.5 and 1,234.5
    DecimalComma, ///< 1234,5 and 1.234,5
};

/// The style that all cells of a column agree with. "1,234" is a thousand two hundred and thirty-four, unless the
/// column is one of coordinates (\p fractions), where a comma can only be a decimal one when no point stands anywhere.
NumberStyle numberStyle(const QStringList &cells, bool fractions);

/// A number; nullopt for anything else, also for infinities. Takes full-width digits, blanks and units 명, 개, %, 건,
/// 원 behind it, and coordinates in degrees, minutes and seconds (37°33'59.4"N).
std::optional<double> numberFrom(const QString &text, NumberStyle style = NumberStyle::Point);

} // namespace atlas::intake
