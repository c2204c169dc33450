// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace coir::store {

class Statement;

/// One SQLite connection; belongs to one thread at a time. Errors name the file.
class Database {
public:
    enum class Mode : std::uint8_t { ReadOnly, ReadWrite, Create }; ///< ReadOnly: see read_access.h
    /// Opens with the pragmas of the house (foreign keys, no trusted schema, cell checks, busy timeout). No WAL switch here.
    static Result<Database> open(const std::filesystem::path& path, Mode mode);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs one or more statements without result rows (constants only, never built from input).
    Result<> run(const std::string& sql);
    Result<Statement> prepare(std::string_view sql);
    std::int64_t lastInsertId() const;
    std::int64_t changes() const;
    /// Long statements stop with Cancelled when the token asks; empty token = never.
    void stopWhen(std::stop_token token);
    /// Error value for an SQLite result code of this connection.
    Error error(int code) const;
    sqlite3* handle() const { return m_db; }
    const std::string& name() const { return m_name; }

private:
    Database() = default;
    sqlite3* m_db = nullptr;
    std::string m_name;                              ///< file name without folder, for messages
    std::unique_ptr<std::stop_token> m_stop;
};

/// A prepared statement. bind() positions are 1-based, columns 0-based. Text is copied on bind (but by bindInPlace). Rows are read with step().
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int i, std::int64_t v);
    Statement& bind(int i, int v) { return bind(i, static_cast<std::int64_t>(v)); }
    Statement& bind(int i, double v);
    Statement& bind(int i, std::string_view v);
    Statement& bind(int i, const char* v) { return bind(i, std::string_view(v)); }
    Statement& bind(int i, Date v) { return bind(i, std::string_view(isoDate(v))); }
    Statement& bind(int i, std::nullopt_t);
    /// Binds text without a copy: the bytes must stay where they are until the statement has run or is bound anew.
    Statement& bindInPlace(int i, std::string_view v);
    template <class T> Statement& bind(int i, const std::optional<T>& v) { return v ? bind(i, *v) : bind(i, std::nullopt); }

    /// True while there is a row.
    Result<bool> step();
    /// step() for statements without rows, then reset(); bindings stay.
    Result<> run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /// Valid until the next step or reset.
    std::string_view text(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<std::int64_t> maybeInteger(int column) const;
    std::optional<double> maybeReal(int column) const;
    std::optional<Date> date(int column) const;      ///< first ten characters; nullopt for NULL or no date

private:
    friend class Database;
    Statement(const Database* db, sqlite3_stmt* stmt) : m_db(db), m_stmt(stmt) {}
    const Database* m_db = nullptr;
    sqlite3_stmt* m_stmt = nullptr;
};

/// Rolls back unless committed. Begun inside another one it is a part of it (a savepoint): what it wrote counts only once
/// the outer one commits.
class Transaction {
public:
    /// BEGIN IMMEDIATE for writers, BEGIN for readers (a consistent view).
    enum class Kind : std::uint8_t { Write, Read };
    static Result<Transaction> begin(Database& db, Kind kind = Kind::Write);
    Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)), m_inner(other.m_inner) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<> commit();

private:
    Transaction(Database* db, bool inner) : m_db(db), m_inner(inner) {}
    Database* m_db;
    bool m_inner;
};

/// Long statements of a connection stop when a job is cancelled, as long as this lives.
class StopScope {
public:
    StopScope(Database& db, const std::stop_token& token) : m_db(db) { m_db.stopWhen(token); }
    ~StopScope() { m_db.stopWhen({}); }
    StopScope(const StopScope&) = delete;
    StopScope& operator=(const StopScope&) = delete;

private:
    Database& m_db;
};

} // namespace coir::store
