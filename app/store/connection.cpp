// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/connection.h"

#include "app/store/spatial_functions.h"
#include "app/store/translate.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace atlas::store {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int largestCellBytes = 256 * 1024 * 1024;

bool isOk(int code)
{
    return code == SQLITE_OK;
}

int harden(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, largestCellBytes);
    const bool ok = isOk(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr)) &&
                    isOk(sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr)) &&
                    isOk(sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr)) &&
                    isOk(sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr)) &&
                    isOk(sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr)) &&
                    isOk(sqlite3_exec(handle, "PRAGMA cell_size_check=ON; PRAGMA foreign_keys=OFF; PRAGMA mmap_size=0;",
                                      nullptr, nullptr, nullptr));
    if (!ok)
        return sqlite3_errcode(handle);
    return registerSpatialFunctions(handle);
}

} // namespace

int Cell::type() const
{
    return sqlite3_value_type(m_value);
}

std::int64_t Cell::integer() const
{
    return sqlite3_value_int64(m_value);
}

double Cell::real() const
{
    return sqlite3_value_double(m_value);
}

std::string_view Cell::utf8() const
{
    const unsigned char *text = sqlite3_value_text(m_value);
    if (!text)
        return {};
    return {reinterpret_cast<const char *>(text), static_cast<std::size_t>(sqlite3_value_bytes(m_value))};
}

QString Cell::text() const
{
    const std::string_view bytes = utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::span<const std::uint8_t> Cell::blob() const
{
    const void *bytes = sqlite3_value_blob(m_value);
    if (!bytes)
        return {};
    return {static_cast<const std::uint8_t *>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(m_value))};
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void Statement::bind(int parameter, std::int64_t number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
}

void Statement::bind(int parameter, double number)
{
    sqlite3_bind_double(m_statement, parameter, number);
}

void Statement::bindText(int parameter, std::string_view utf8)
{
    const char *data = utf8.data() ? utf8.data() : "";
    sqlite3_bind_text64(m_statement, parameter, data, utf8.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindText(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBlob(int parameter, std::span<const std::uint8_t> bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

Cell Statement::cell(int column) const
{
    return Cell(sqlite3_column_value(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return type(column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

void Connection::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(sqlite3 *handle, QString path, Mode mode, QString shownName)
    : m_handle(handle), m_path(std::move(path)), m_mode(mode), m_shownName(std::move(shownName))
{
}
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

model::Result<Connection> Connection::open(const QString &path, Mode mode, const QString &shownName)
{
    // An absolute path can't be mistaken for a URI.
    QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    switch (mode) {
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Immutable:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = "file:" + QUrl::toPercentEncoding(QString::fromUtf8(name), "/") + "?immutable=1";
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Connection connection(handle, path, mode, shownName);
    if (!handle)
        return sqliteProblem(SQLITE_NOMEM, shownName, {}, {});
    if (isOk(code))
        code = harden(handle);
    if (!isOk(code))
        return sqliteProblem(code, shownName, {}, QString::fromUtf8(sqlite3_errmsg(handle)));
    return connection;
}

model::Result<Connection> Connection::again() const
{
    return open(m_path, m_mode == Mode::Immutable ? Mode::Immutable : Mode::ReadOnly, m_shownName);
}

model::Result<Statement> Connection::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (!isOk(code))
        return problem();
    return Statement(statement);
}

model::Result<void> Connection::execute(const char *sql) const
{
    if (!isOk(sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr)))
        return problem();
    return {};
}

model::Result<void> Connection::execute(const QString &sql) const
{
    return execute(sql.toUtf8().constData());
}

model::Result<void> Connection::run(Statement &statement) const
{
    Statement::Step step = Statement::Step::Row;
    while (step == Statement::Step::Row)
        step = statement.step();
    if (step == Statement::Step::Failed) {
        model::Problem failure = problem();
        statement.reset();
        return failure;
    }
    statement.reset();
    return {};
}

model::Result<QString> Connection::queryText(std::string_view sql) const
{
    model::Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.problem();
    switch (statement.value().step()) {
    case Statement::Step::Row:
        return statement.value().text(0);
    case Statement::Step::Done:
        return QString();
    case Statement::Step::Failed:
        break;
    }
    return problem();
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

model::Problem Connection::problem(const QString &where) const
{
    int code = sqlite3_extended_errcode(m_handle.get());
    if ((code & 0xFF) == SQLITE_IOERR && sqlite3_system_errno(m_handle.get()) == ENOSPC)
        code = SQLITE_FULL; // growing the index of the write-ahead log fails that way
    return sqliteProblem(code, m_shownName, where, QString::fromUtf8(sqlite3_errmsg(m_handle.get())));
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_connection.execute("ROLLBACK"));
}

model::Result<void> Transaction::begin()
{
    model::Result<void> begun = m_connection.execute("BEGIN IMMEDIATE");
    m_open = begun.ok();
    return begun;
}

model::Result<void> Transaction::commit()
{
    model::Result<void> done = m_connection.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : m_connection(other.m_connection), m_open(std::exchange(other.m_open, false))
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_open)
        static_cast<void>(m_connection->execute("COMMIT"));
}

model::Result<void> ReadTransaction::begin()
{
    if (sqlite3_get_autocommit(m_connection->handle()) == 0)
        return {};
    // It begins with the first look at the file.
    model::Result<void> begun = m_connection->execute("BEGIN; SELECT count(*) FROM sqlite_schema");
    m_open = sqlite3_get_autocommit(m_connection->handle()) == 0;
    return begun;
}

QString quoted(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return u'"' + escaped + u'"';
}

QString quoted(const char *name)
{
    return quoted(QString::fromLatin1(name));
}

model::Problem sqliteProblem(int code, const QString &file, const QString &where, const QString &detail)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {file, where, translate("Store", "the disk is full"), translate("Store", "make room and try again")};
    case SQLITE_NOTADB:
        return {file, where, translate("Store", "this is not a GeoPackage (no SQLite database)"),
                translate("Store", "choose a file that Cluster Atlas saved, or import it instead")};
    case SQLITE_CORRUPT:
        return {file, where, translate("Store", "the file is damaged (%1)").arg(detail),
                translate("Store", "use a backup copy of it")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {file, where, translate("Store", "another program is writing to the file"),
                translate("Store", "close it there and try again")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {file, where, translate("Store", "the file may not be written"),
                translate("Store", "change its permissions or choose another place")};
    case SQLITE_CANTOPEN:
        return {file, where, translate("Store", "the file can't be opened"),
                translate("Store", "check that it is there and may be read")};
    case SQLITE_IOERR:
        return {file, where, translate("Store", "reading or writing failed (%1)").arg(detail),
                translate("Store", "check the disk and its free space")};
    case SQLITE_NOMEM:
        return {file, where, translate("Store", "there is not enough memory"),
                translate("Store", "close other programs and try again")};
    case SQLITE_INTERRUPT:
        return {file, where, translate("Store", "cancelled"), {}};
    default:
        return {file, where, translate("Store", "the database refused (%1)").arg(detail),
                translate("Store", "check the file with \"cluster-atlas check\"")};
    }
}

} // namespace atlas::store
