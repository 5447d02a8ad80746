// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/shape.h"

#include <vector>

/// Private to this folder: contours of values on a grid.
namespace atlas::drawing {

/// Values at places `west + column · cellM`, `south + row · cellM`, row by row; zero along the rim.
struct DensityGrid
{
    double west = 0;
    double south = 0;
    double cellM = 1;
    std::size_t columns = 0;
    std::size_t rows = 0;
    std::vector<double> values;
};

/// The value above which the share (0–1) of the sum of all values lies.
double densityLevel(const DensityGrid &grid, double share);

/// The ground where values, linear along the sides of cells, lie above the level: marching squares, a cell with two
/// opposite corners above joined through its middle when the mean of its corners is above. In the grid's metres.
model::Shape contourOf(const DensityGrid &grid, double level);

} // namespace atlas::drawing
