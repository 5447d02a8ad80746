// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/geometry/orientation.h"

#include <array>
#include <cmath>
#include <limits>

namespace atlas::geometry {

namespace {

/// A sum of doubles kept exactly, as components that do not overlap, smallest first.
class Expansion
{
public:
    void add(double value)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const double sum = value + m_parts[i];
            const double virtualPart = sum - value;
            const double error = (value - (sum - virtualPart)) + (m_parts[i] - virtualPart);
            value = sum;
            if (error != 0)
                m_parts[kept++] = error;
        }
        if (value != 0)
            m_parts[kept++] = value;
        m_size = kept;
    }
    void addProduct(double a, double b)
    {
        const double product = a * b;
        add(std::fma(a, b, -product)); // what rounding took from the product
        add(product);
    }
    int sign() const { return m_size == 0 ? 0 : m_parts[m_size - 1] > 0 ? 1 : -1; }

private:
    std::array<double, 16> m_parts{};
    std::size_t m_size = 0;
};

} // namespace

int orientation(model::LonLat a, model::LonLat b, model::LonLat c)
{
    const double left = (a.lon - c.lon) * (b.lat - c.lat);
    const double right = (a.lat - c.lat) * (b.lon - c.lon);
    const double determinant = left - right;
    constexpr double half = std::numeric_limits<double>::epsilon() / 2;
    constexpr double bound = (3 + 16 * half) * half;
    if (std::abs(determinant) > bound * (std::abs(left) + std::abs(right)))
        return determinant > 0 ? 1 : -1;
    // The same determinant multiplied out, so that no difference is rounded.
    Expansion sum;
    sum.addProduct(a.lon, b.lat);
    sum.addProduct(-a.lon, c.lat);
    sum.addProduct(-c.lon, b.lat);
    sum.addProduct(-a.lat, b.lon);
    sum.addProduct(a.lat, c.lon);
    sum.addProduct(c.lat, b.lon);
    return sum.sign();
}

} // namespace atlas::geometry
