// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace atlas::model {

/// What went wrong with a file or a value, in words a person can act on. A value; usable on any thread.
struct Problem
{
    QString file;   ///< the file's name as the person gave it; may be empty
    QString where;  ///< layer, row, field; may be empty
    QString what;   ///< what is wrong, translated
    QString remedy; ///< what to do, translated; may be empty

    /// `FILE: where: what is wrong; what to do`, leaving out what is empty.
    QString sentence() const;
};

/// A value or the problem that kept it from being made.
template <typename T>
class Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Problem problem) : m_state(std::move(problem)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const Problem &problem() const { return std::get<Problem>(m_state); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }

private:
    std::variant<T, Problem> m_state;
};

/// Success, or the problem.
template <>
class Result<void>
{
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)) {}

    bool ok() const { return !m_problem.has_value(); }
    explicit operator bool() const { return ok(); }
    const Problem &problem() const { return *m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace atlas::model
