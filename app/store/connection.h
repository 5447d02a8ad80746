// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace atlas::store {

/// One cell of a statement's row; holds, as what it refers to, until the statement's next step() or reset().
class Cell
{
public:
    explicit Cell(sqlite3_value *value) : m_value(value) {}
    int type() const; ///< SQLITE_INTEGER, …
    std::int64_t integer() const;
    double real() const;
    std::string_view utf8() const;
    QString text() const;
    std::span<const std::uint8_t> blob() const;

private:
    sqlite3_value *m_value;
};

/// One prepared statement. Texts and blobs that are bound must stay in place until step() or reset().
/// Belongs to its connection's thread, and must be gone before the connection is.
class Statement
{
public:
    enum class Step { Row, Done, Failed };

    Statement() = default;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Statement();
    Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Statement &operator=(Statement &&other) noexcept;

    explicit operator bool() const { return m_statement != nullptr; }

    // Parameters count from 1.
    void bindNull(int parameter);
    void bind(int parameter, std::int64_t number);
    void bind(int parameter, double number);
    void bindText(int parameter, std::string_view utf8);
    void bindText(int parameter, const QString &text); ///< copied
    void bindBlob(int parameter, std::span<const std::uint8_t> bytes);

    Step step();
    /// Ready for the next round; parameters keep their values.
    void reset();

    // Columns count from 0; what they refer to holds until the next step() or reset().
    Cell cell(int column) const;
    bool isNull(int column) const;
    int type(int column) const { return cell(column).type(); }
    std::int64_t integer(int column) const { return cell(column).integer(); }
    double real(int column) const { return cell(column).real(); }
    std::string_view utf8(int column) const { return cell(column).utf8(); }
    QString text(int column) const { return cell(column).text(); }
    std::span<const std::uint8_t> blob(int column) const { return cell(column).blob(); }
    int columnCount() const;
    sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// An SQLite connection set up for files from anyone: defensive, schema not trusted, no extensions, no attaching, no
/// views, cells checked. No trigger of the file runs, so whoever writes keeps the spatial indexes up to date (SQLite
/// before 3.41 refuses to do it from triggers of a schema that is not trusted). Has the ST_ functions of a GeoPackage.
/// Belongs to one thread at a time. Movable.
class Connection
{
public:
    enum class Mode {
        ReadOnly,  ///< as other programs leave it, with their locks respected
        Immutable, ///< read-only, without locks: for files nobody writes, also on read-only media
        ReadWrite,
        Create ///< the file must not exist
    };

    /// \param shownName what messages call the file.
    static model::Result<Connection> open(const QString &path, Mode mode, const QString &shownName);
    /// Another connection to the same file, for reading only; for use on another thread.
    model::Result<Connection> again() const;

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    model::Result<Statement> prepare(std::string_view sql) const;
    /// One or more statements without results.
    model::Result<void> execute(const char *sql) const;
    model::Result<void> execute(const QString &sql) const;
    /// Runs a statement to its end.
    model::Result<void> run(Statement &statement) const;
    /// First column of the first row as text; empty when there is no row.
    model::Result<QString> queryText(std::string_view sql) const;

    std::int64_t changes() const;
    const QString &path() const { return m_path; }
    /// The last failure in words a person can act on.
    model::Problem problem(const QString &where = {}) const;
    const QString &shownName() const { return m_shownName; }
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    Connection(sqlite3 *handle, QString path, Mode mode, QString shownName);

    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
    Mode m_mode;
    QString m_shownName;
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    explicit Transaction(const Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    model::Result<void> begin();
    model::Result<void> commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

/// Everything read in its life is of one moment. Does nothing where a transaction is open already.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Connection &connection) : m_connection(&connection) {}
    ReadTransaction(ReadTransaction &&other) noexcept;
    ReadTransaction &operator=(ReadTransaction &&) = delete;
    ~ReadTransaction();

    model::Result<void> begin();

private:
    const Connection *m_connection;
    bool m_open = false;
};

/// A name as SQL wants it: "constraint".
QString quoted(const QString &name);
QString quoted(const char *name);

/// The words for an SQLite result code; \p detail is SQLite's own message.
model::Problem sqliteProblem(int code, const QString &file, const QString &where, const QString &detail);

} // namespace atlas::store
