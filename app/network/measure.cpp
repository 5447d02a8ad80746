// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/measure.h"

#include <cmath>

namespace atlas::network {

Measure::Measure(double number)
{
    if (std::isfinite(number))
        value = number;
    else
        why = Undefined::BadInput;
}

} // namespace atlas::network
