// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/measure.h"

#include <cstddef>
#include <span>
#include <vector>

namespace atlas::network {

/// A Poisson regression, ln E(y) = x·b (McCullagh & Nelder 1989, Generalized Linear Models).
struct PoissonFit
{
    Undefined why = Undefined::None;
    std::vector<double> coefficients;   ///< one per column; empty when there is no fit
    std::vector<double> standardErrors; ///< robust to heteroscedasticity (White 1980, Econometrica 48:817–838)
    int iterations = 0;
};

/// Newton's method on the likelihood, until no coefficient moves by more than 1e-7 of itself: as each step doubles the
/// digits that are right, what is left is rounding.
/// \param x row-major, `columns` values a row; include a column of ones for an intercept. \param y counts ≥ 0, one per
/// row. Undefined: BadInput (lengths differ, a value is not finite), TooFewNodes (no more rows than columns), ZeroCell
/// (the columns do not tell the coefficients apart, or the likelihood has no maximum). O(rows · columns²) a step.
/// Pure; any thread.
PoissonFit fitPoisson(std::span<const double> x, std::span<const double> y, std::size_t columns,
                      const CancelCheck &cancelled = {});

} // namespace atlas::network
