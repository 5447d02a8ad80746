// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/poisson.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

constexpr int mostIterations = 60;

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

/// What one look at all rows gives at some coefficients.
struct Look
{
    double logLikelihood = 0; ///< without the term that only depends on y
    std::vector<double> score;
    std::vector<double> information;
    std::vector<double> meat; ///< Σ x x' (y − μ)², for the robust errors
};

Look lookAt(std::span<const double> x, std::span<const double> y, const std::vector<double> &b)
{
    const std::size_t k = b.size();
    Look look;
    look.score.assign(k, 0);
    look.information.assign(k * k, 0);
    look.meat.assign(k * k, 0);
    for (std::size_t row = 0; row < y.size(); ++row) {
        const double *const at = x.data() + row * k;
        double eta = 0;
        for (std::size_t i = 0; i < k; ++i)
            eta += at[i] * b[i];
        const double mu = std::exp(eta);
        const double rest = y[row] - mu;
        look.logLikelihood += y[row] * eta - mu;
        for (std::size_t i = 0; i < k; ++i) {
            look.score[i] += at[i] * rest;
            for (std::size_t j = 0; j <= i; ++j) {
                look.information[i * k + j] += at[i] * at[j] * mu;
                look.meat[i * k + j] += at[i] * at[j] * rest * rest;
            }
        }
    }
    return look;
}

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

    PoissonFit fit;
    std::vector<double> b(columns, 0);
    Look look = lookAt(x, y, b);
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
            next = lookAt(x, y, tried);
            if (std::isfinite(next.logLikelihood) &&
                next.logLikelihood >= look.logLikelihood - 1e-12 * std::abs(look.logLikelihood))
                break;
        }
        bool still = true;
        for (std::size_t i = 0; i < columns; ++i)
            still = still && std::abs(length * step[i]) <= 1e-10 * std::max(1.0, std::abs(b[i]));
        b = tried;
        look = std::move(next);
        if (!still)
            continue;
        const Cholesky last(look.information, columns);
        if (!last.ok())
            return unfit(Undefined::ZeroCell);
        fit.standardErrors = robustErrors(last, look.meat, columns);
        fit.coefficients = std::move(b);
        return fit;
    }
    return unfit(Undefined::ZeroCell);
}

} // namespace atlas::network
