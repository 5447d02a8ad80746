// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <optional>

namespace atlas::network {

/// Why a measure has no value.
enum class Undefined {
    None,        ///< it has one
    NoNodes,     ///< nothing to measure
    TooFewNodes, ///< fewer nodes than the formula needs
    NoLinks,
    OneGroup,  ///< all nodes, or all link ends, are in one group
    NoPairs,   ///< no (connected) pair of the kind asked for
    NoTriples, ///< no two links share an end
    ZeroCell,  ///< a cell of the cross table is zero
    ZeroTotal, ///< a total the formula divides by is zero
    BadInput,  ///< negative or not-finite input, or lists of different length
    Cancelled
};

/// A number, or the reason there is none. Never NaN or infinity. A value; any thread.
struct Measure
{
    std::optional<double> value;
    Undefined why = Undefined::None;

    Measure() : why(Undefined::NoNodes) {}
    Measure(double number);
    Measure(Undefined reason) : why(reason) {}
    explicit operator bool() const { return value.has_value(); }
    double operator*() const { return *value; }
};

/// Asked now and then by long work, from the thread that runs it; true = give up. Empty = never.
using CancelCheck = std::function<bool()>;

} // namespace atlas::network
