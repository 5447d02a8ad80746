// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/poisson.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace atlas::network {

namespace {

constexpr int mostIterations = 60;
constexpr double tolerance = 1e-7;

constexpr std::array<double, 14> inverseFactorials{
    1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
    1.0 / 720,        1.0 / 120,       1.0 / 24,       1.0 / 6,       1.0 / 2,      1,           1};

/// e^x to 1 or 2 units in the last place (reduction by Cody & Waite 1980, then Taylor's series to the 13th power, what
/// is left out being below 1e-17). The C library's was measured several times slower in some programs than in others.
inline double exponential(double x)
{
    if (!(std::abs(x) < 700))
        return std::exp(x);
    constexpr double roundUp = 0x1.8p52; // adding it rounds to a whole number, which then stands in the low bits
    constexpr double log2e = 1.4426950408889634;
    constexpr double ln2High = 6.93147180369123816490e-01; // ends in zeros, so that multiples are exact
    constexpr double ln2Low = 1.90821492927058770002e-10;
    const double whole = x * log2e + roundUp - roundUp;
    const double r = (x - whole * ln2High) - whole * ln2Low;
    double series = inverseFactorials.front();
    for (std::size_t i = 1; i < inverseFactorials.size(); ++i)
        series = series * r + inverseFactorials[i];
    const auto exponent = static_cast<std::int64_t>(whole) + 1023;
    return series * std::bit_cast<double>(static_cast<std::uint64_t>(exponent) << 52);
}

/// A symmetric positive definite matrix as its Cholesky factor.
class Cholesky
{
public:
    Cholesky(std::vector<double> matrix, std::size_t size) : m_l(std::move(matrix)), m_size(size)
    {
        for (std::size_t i = 0; i < size && m_ok; ++i) {
            const double original = at(i, i);
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = at(i, j);
                for (std::size_t k = 0; k < j; ++k)
                    sum -= at(i, k) * at(j, k);
                if (i == j) {
                    // What is left of the diagonal tells how far this column differs from those before it.
                    m_ok = sum > 1e-11 * original && std::isfinite(sum);
                    at(i, i) = std::sqrt(std::max(sum, 0.0));
                } else {
                    at(i, j) = sum / at(j, j);
                }
            }
        }
    }
    bool ok() const { return m_ok; }
    std::vector<double> solve(std::vector<double> b) const
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                b[i] -= at(i, k) * b[k];
            b[i] /= at(i, i);
        }
        for (std::size_t i = m_size; i-- > 0;) {
            for (std::size_t k = i + 1; k < m_size; ++k)
                b[i] -= at(k, i) * b[k];
            b[i] /= at(i, i);
        }
        return b;
    }

private:
    double &at(std::size_t i, std::size_t j) { return m_l[i * m_size + j]; }
    double at(std::size_t i, std::size_t j) const { return m_l[i * m_size + j]; }
    std::vector<double> m_l;
    std::size_t m_size;
    bool m_ok = true;
};

/// What one look at all rows gives at some coefficients. Only the lower triangles of matrices are filled.
struct Look
{
    double logLikelihood = 0; ///< without the term that only depends on y
    std::vector<double> score;
    std::vector<double> information;
};

/// Goes over the rows of a regression. \tparam Columns their number, where the compiler is to know it; 0 = any.
template <std::size_t Columns>
class Rows
{
public:
    Rows(std::span<const double> x, std::span<const double> y, std::size_t columns)
        : m_x(x), m_y(y), m_columns(columns), m_mean(y.size())
    {
    }

    /// What a weighted least-squares fit of ln(y + 0.1) has to solve: the usual first step (McCullagh & Nelder 1989,
    /// section 2.5), already near the solution.
    Look first() const
    {
        Sums sums(k());
        constexpr double shift = 0.1;
        const double none = shift * std::log(shift) - shift;
        for (std::size_t row = 0; row < m_y.size(); ++row) {
            const double weight = m_y[row] + shift;
            sums.add(at(row), m_y[row] == 0 ? none : weight * std::log(weight) - shift, weight);
        }
        return sums.look(0);
    }

    Look at(const std::vector<double> &b)
    {
        Sums sums(k());
        double logLikelihood = 0;
        for (std::size_t row = 0; row < m_y.size(); ++row) {
            double eta = 0;
            for (std::size_t i = 0; i < k(); ++i)
                eta += at(row)[i] * b[i];
            const double mu = exponential(eta);
            m_mean[row] = mu;
            logLikelihood += m_y[row] * eta - mu;
            sums.add(at(row), m_y[row] - mu, mu);
        }
        return sums.look(logLikelihood);
    }

    /// Σ x x' (y − μ)², for the robust errors, where at() looked last.
    std::vector<double> meat() const
    {
        Sums sums(k());
        for (std::size_t row = 0; row < m_y.size(); ++row) {
            const double rest = m_y[row] - m_mean[row];
            sums.add(at(row), 0, rest * rest);
        }
        return sums.look(0).information;
    }

private:
    /// Σ x · a and Σ x x' · w.
    class Sums
    {
    public:
        explicit Sums(std::size_t k)
        {
            if constexpr (Columns == 0) {
                m_vector.assign(k, 0);
                m_matrix.assign(k * k, 0);
            }
        }
        void add(const double *x, double a, double w)
        {
            const std::size_t k = m_vector.size();
            for (std::size_t i = 0; i < k; ++i) {
                m_vector[i] += x[i] * a;
                const double weighted = x[i] * w;
                for (std::size_t j = 0; j <= i; ++j)
                    m_matrix[i * k + j] += x[j] * weighted;
            }
        }
        Look look(double logLikelihood) const
        {
            return {logLikelihood, {m_vector.begin(), m_vector.end()}, {m_matrix.begin(), m_matrix.end()}};
        }

    private:
        template <std::size_t Size>
        using Numbers = std::conditional_t<Columns == 0, std::vector<double>, std::array<double, Size>>;
        Numbers<Columns> m_vector{};
        Numbers<Columns * Columns> m_matrix{};
    };

    std::size_t k() const { return Columns == 0 ? m_columns : Columns; }
    const double *at(std::size_t row) const { return m_x.data() + row * k(); }

    std::span<const double> m_x;
    std::span<const double> m_y;
    std::size_t m_columns;
    std::vector<double> m_mean; // of each row, where at() looked last
};

PoissonFit unfit(Undefined why)
{
    PoissonFit fit;
    fit.why = why;
    return fit;
}

std::vector<double> robustErrors(const Cholesky &information, const std::vector<double> &meat, std::size_t k)
{
    std::vector<double> errors;
    for (std::size_t i = 0; i < k; ++i) {
        std::vector<double> unit(k, 0);
        unit[i] = 1;
        const std::vector<double> row = information.solve(std::move(unit));
        double variance = 0;
        for (std::size_t a = 0; a < k; ++a)
            for (std::size_t b = 0; b < k; ++b)
                variance += row[a] * row[b] * (a >= b ? meat[a * k + b] : meat[b * k + a]);
        errors.push_back(std::sqrt(std::max(variance, 0.0)));
    }
    return errors;
}

template <std::size_t Columns>
PoissonFit fitRows(Rows<Columns> rows, std::size_t columns, const CancelCheck &cancelled)
{
    PoissonFit fit;
    Look look = rows.first();
    std::vector<double> b(columns, 0);
    if (const Cholesky first(look.information, columns); first.ok())
        b = first.solve(look.score);
    look = rows.at(b);
    if (!std::isfinite(look.logLikelihood)) {
        b.assign(columns, 0);
        look = rows.at(b);
    }
    for (fit.iterations = 1; fit.iterations <= mostIterations; ++fit.iterations) {
        if (cancelled && cancelled())
            return unfit(Undefined::Cancelled);
        const Cholesky information(look.information, columns);
        if (!information.ok())
            return unfit(Undefined::ZeroCell);
        const std::vector<double> step = information.solve(look.score);
        // A full step may overshoot from far away: halve it until the likelihood grows.
        double length = 1;
        std::vector<double> tried(columns);
        Look next;
        for (int halving = 0; halving < 40; ++halving, length /= 2) {
            for (std::size_t i = 0; i < columns; ++i)
                tried[i] = b[i] + length * step[i];
            next = rows.at(tried);
            if (std::isfinite(next.logLikelihood) &&
                next.logLikelihood >= look.logLikelihood - 1e-12 * std::abs(look.logLikelihood))
                break;
        }
        bool still = true;
        for (std::size_t i = 0; i < columns; ++i)
            still = still && std::abs(length * step[i]) <= tolerance * std::max(1.0, std::abs(b[i]));
        b = tried;
        look = std::move(next);
        if (!still)
            continue;
        const Cholesky last(look.information, columns);
        if (!last.ok())
            return unfit(Undefined::ZeroCell);
        fit.standardErrors = robustErrors(last, rows.meat(), columns);
        fit.coefficients = std::move(b);
        return fit;
    }
    return unfit(Undefined::ZeroCell);
}

} // namespace

PoissonFit fitPoisson(std::span<const double> x, std::span<const double> y, std::size_t columns,
                      const CancelCheck &cancelled)
{
    if (columns == 0 || x.size() != y.size() * columns)
        return unfit(Undefined::BadInput);
    if (y.size() <= columns)
        return unfit(Undefined::TooFewNodes);
    double total = 0;
    for (const double value : y) {
        if (!(value >= 0) || !std::isfinite(value))
            return unfit(Undefined::BadInput);
        total += value;
    }
    if (!std::all_of(x.begin(), x.end(), [](double value) { return std::isfinite(value); }))
        return unfit(Undefined::BadInput);
    if (total <= 0)
        return unfit(Undefined::NoLinks);

    if (columns == 4) // the border effect's, of which there are many
        return fitRows(Rows<4>(x, y, columns), columns, cancelled);
    return fitRows(Rows<0>(x, y, columns), columns, cancelled);
}

} // namespace atlas::network
