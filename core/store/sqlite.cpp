// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include "store/read_access.h"

#include <sqlite3.h>

namespace coir::store {

namespace {
constexpr int kBusyMilliseconds = 2000;
constexpr int kOpsBetweenStopChecks = 4000;

/// How much memory SQLite has in use is asked by nobody, and counting it takes a lock at each allocation. Only before the
/// first connection; where another library was first, it stays as it is.
void configureOnce() {
    static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)code;
}

/// What was read while another program wrote is worth nothing, be it rows or damage.
Error writtenMeanwhile(const std::string& name) {
    return {ErrorCode::NotPermitted, {name, 0, {}, {}}, COIR_MSG("store", "The case was written while it was read"), COIR_MSG("store", "Read it once more")};
}

int stopRequested(void* token) { return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0; }
} // namespace

Result<Database> Database::open(const std::filesystem::path& path, Mode mode) {
    configureOnce();
    Database db;
    db.m_name = path.filename().string();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    std::string name = path.string();
    bool queriesOnly = false;
    if (mode == Mode::ReadOnly) {
        COIR_TRY(const ReadAccess access, readAccess(path));
        name = access.uri;
        queriesOnly = access.tidies;
        flags |= SQLITE_OPEN_URI;
    }
    flags |= mode == Mode::ReadOnly && !queriesOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(name.c_str(), &db.m_db, flags, nullptr);
    if (code != SQLITE_OK)
        return tl::make_unexpected(db.error(code));
    sqlite3_busy_timeout(db.m_db, kBusyMilliseconds);
    sqlite3_db_config(db.m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db.m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db.m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    COIR_CHECK(db.run("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
                      "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;"));
    if (queriesOnly)
        COIR_CHECK(db.run("PRAGMA query_only = ON"));
    return db;
}

Database::Database(Database&& o) noexcept
    : m_db(std::exchange(o.m_db, nullptr)), m_name(std::move(o.m_name)), m_stop(std::move(o.m_stop)) {}
Database& Database::operator=(Database&& o) noexcept {
    std::swap(m_db, o.m_db);
    std::swap(m_name, o.m_name);
    std::swap(m_stop, o.m_stop);
    return *this;
}
Database::~Database() {
    if (m_db)
        sqlite3_close_v2(m_db);
}

Result<> Database::run(const std::string& sql) {
    const int code = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::make_unexpected(error(code));
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* stmt = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
    if (code != SQLITE_OK)
        return tl::make_unexpected(error(code));
    return Statement(this, stmt);
}

std::int64_t Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_db); }
std::int64_t Database::changes() const { return sqlite3_changes64(m_db); }

void Database::stopWhen(std::stop_token token) {
    if (!token.stop_possible()) {
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
        m_stop.reset();
        return;
    }
    m_stop = std::make_unique<std::stop_token>(std::move(token));
    sqlite3_progress_handler(m_db, kOpsBetweenStopChecks, stopRequested, m_stop.get());
}

Error Database::error(int code) const {
    const std::string detail = m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(code);
    const Where where{m_name, 0, {}, {}};
    if (m_db && (code & 0xff) != SQLITE_INTERRUPT && writtenSinceOpened(m_db))
        return writtenMeanwhile(m_name);
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, COIR_MSG("base", "Cancelled; nothing of it was kept"), {}};
    case SQLITE_FULL:
        return {ErrorCode::OutOfRoom, where, COIR_MSG("store", "The disk is full; nothing of this step was kept"),
                COIR_MSG("store", "Free some space or choose another disk, then try again")};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfRoom, where, COIR_MSG("store", "Out of memory"), COIR_MSG("store", "Close other programs, then try again")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::NotPermitted, where, COIR_MSG("store", "Another program is writing to this case"),
                COIR_MSG("store", "Wait until it has finished, or open the case read-only")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::NotPermitted, where, COIR_MSG("store", "The case may not be written"),
                COIR_MSG("store", "Save a copy where you may write, and work on that")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotPermitted, where, COIR_MSG("store", "The case cannot be opened (%1)").arg(detail),
                COIR_MSG("store", "Check that the path exists and may be read")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotACase, where, COIR_MSG("store", "This is not a Coir case"), COIR_MSG("store", "Choose a file made by Coir")};
    case SQLITE_CORRUPT:
        return {ErrorCode::CaseDamaged, where, COIR_MSG("store", "The case is damaged (%1)").arg(detail),
                COIR_MSG("store", "Open a backup; the file was not changed")};
    case SQLITE_IOERR:
        // A write that hits the size limit of the process or a quota reports an I/O error, not SQLITE_FULL.
        return {ErrorCode::OutOfRoom, where, COIR_MSG("store", "The disk cannot be read or written (%1)").arg(detail),
                COIR_MSG("store", "Check the disk and its free space, then try again")};
    default:
        return {ErrorCode::Internal, where, COIR_MSG("store", "The database refused a step (%1)").arg(detail), {}};
    }
}

Statement::Statement(Statement&& o) noexcept : m_db(o.m_db), m_stmt(std::exchange(o.m_stmt, nullptr)) {}
Statement& Statement::operator=(Statement&& o) noexcept {
    std::swap(m_db, o.m_db);
    std::swap(m_stmt, o.m_stmt);
    return *this;
}
Statement::~Statement() { sqlite3_finalize(m_stmt); }

Statement& Statement::bind(int i, std::int64_t v) {
    sqlite3_bind_int64(m_stmt, i, v);
    return *this;
}
Statement& Statement::bind(int i, double v) {
    sqlite3_bind_double(m_stmt, i, v);
    return *this;
}
Statement& Statement::bind(int i, std::string_view v) {
    sqlite3_bind_text(m_stmt, i, v.data() ? v.data() : "", static_cast<int>(v.size()), SQLITE_TRANSIENT);
    return *this;
}
Statement& Statement::bindInPlace(int i, std::string_view v) {
    sqlite3_bind_text(m_stmt, i, v.data() ? v.data() : "", static_cast<int>(v.size()), SQLITE_STATIC);
    return *this;
}
Statement& Statement::bind(int i, std::nullopt_t) {
    sqlite3_bind_null(m_stmt, i);
    return *this;
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE && writtenSinceOpened(m_db->handle()))
        return tl::make_unexpected(writtenMeanwhile(m_db->name()));
    if (code == SQLITE_DONE)
        return false;
    return tl::make_unexpected(m_db->error(code));
}

Result<> Statement::run() {
    const auto done = step();
    // The message is taken before reset, which would clear it.
    sqlite3_reset(m_stmt);
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
}

void Statement::reset() { sqlite3_reset(m_stmt); }
bool Statement::isNull(int c) const { return sqlite3_column_type(m_stmt, c) == SQLITE_NULL; }
std::int64_t Statement::integer(int c) const { return sqlite3_column_int64(m_stmt, c); }
double Statement::real(int c) const { return sqlite3_column_double(m_stmt, c); }
std::string_view Statement::text(int c) const {
    const auto* p = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, c));
    return p ? std::string_view(p, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, c))) : std::string_view();
}
std::optional<std::int64_t> Statement::maybeInteger(int c) const {
    return isNull(c) ? std::nullopt : std::optional(integer(c));
}
std::optional<double> Statement::maybeReal(int c) const { return isNull(c) ? std::nullopt : std::optional(real(c)); }
std::optional<Date> Statement::date(int c) const { return parseIsoDate(text(c).substr(0, 10)); }

Result<Transaction> Transaction::begin(Database& db, Kind kind) {
    const bool inner = sqlite3_get_autocommit(db.handle()) == 0;
    COIR_CHECK(db.run(inner ? "SAVEPOINT inner_part" : kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"));
    return Transaction(&db, inner);
}
Transaction::~Transaction() {
    if (m_db)
        (void)m_db->run(m_inner ? "ROLLBACK TO inner_part; RELEASE inner_part" : "ROLLBACK");
}
Result<> Transaction::commit() {
    COIR_CHECK(m_db->run(m_inner ? "RELEASE inner_part" : "COMMIT"));
    m_db = nullptr;
    return {};
}

} // namespace coir::store
