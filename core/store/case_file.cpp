// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_file.h"

#include "base/hash.h"
#include "store/case_copy.h"
#include "store/schema_steps.h"
#include "store/seals.h"

#include <cstdlib>
#include <fcntl.h>
#include <iterator>
#include <optional>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coir::store {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> refuse(ErrorCode code, const fs::path& path, Message what, Message remedy) {
    return fail(code, std::move(what), std::move(remedy), {path.filename().string(), 0, {}, {}});
}

/// With the whole path: the name alone does not say in which of several folders.
tl::unexpected<Error> existsAlready(const fs::path& path) {
    return fail(ErrorCode::InputRefused, COIR_MSG("store", "The file exists already"), COIR_MSG("store", "Choose another name; nothing was overwritten"), {path.string(), 0, {}, {}});
}

Result<std::int64_t> pragma(Database& db, const char* sql) {
    COIR_TRY(auto s, db.prepare(sql));
    COIR_TRY(const bool row, s.step());
    return row ? s.integer(0) : 0;
}

/// A file beside the case that is there and may not be written, say one that another user's program left.
std::optional<Error> foreignSide(const fs::path& path, const char* tail) {
    const fs::path side = path.string() + tail;
    struct stat st {};
    if (::lstat(side.c_str(), &st) != 0 || ::access(side.c_str(), W_OK) == 0)
        return std::nullopt;
    const bool holdsRows = std::string_view(tail) == "-wal" && st.st_size > 0;
    return Error{ErrorCode::NotPermitted, {path.filename().string(), 0, {}, {}}, COIR_MSG("store", "The file %1 beside the case may not be written").arg(side.filename().string()),
                 holdsRows ? COIR_MSG("store", "It belongs to the case: ask its owner for the right to write it")
                           : COIR_MSG("store", "Delete it once no program has the case open; it holds nothing of the case")};
}

/// The writer lock lies on a side file: SQLite locks its own file for moments only, and a second window must learn
/// at once that it may only read. The lock goes with the process, however it ends.
Result<int> takeLock(const fs::path& path) {
    const fs::path side = path.string() + "-lock";
    const int fd = ::open(side.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        if (auto foreign = foreignSide(path, "-lock"))
            return tl::make_unexpected(std::move(*foreign));
        return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "The case may not be written"),
                      COIR_MSG("store", "Save a copy where you may write, and work on that"));
    }
    // The holder before takes its lock file away when it closes: a lock on a file that has no name any more is no lock.
    struct stat held {}, named {};
    const bool locked = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (!locked || ::fstat(fd, &held) != 0 || ::stat(side.c_str(), &named) != 0 || held.st_ino != named.st_ino || held.st_dev != named.st_dev) {
        ::close(fd);
        return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "Another program is writing to this case"),
                      COIR_MSG("store", "Wait until it has finished, or open the case read-only"));
    }
    return fd;
}

/// First bytes of a file, read through SQLite's own handle without any of its locks or logs: a file of ours that is opened
/// and closed past SQLite gives up the locks that this process holds on it (sqlite.org/howtocorrupt.html, 2.2).
std::optional<std::string> firstBytes(const fs::path& path, int count) {
    sqlite3* db = nullptr;
    std::optional<std::string> out;
    sqlite3_file* file = nullptr;
    if (sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK &&
        sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file && file->pMethods) {
        std::string bytes(static_cast<std::size_t>(count), '\0');
        const int code = file->pMethods->xRead(file, bytes.data(), count, 0);
        if (code == SQLITE_OK)
            out = std::move(bytes);
        else if (code == SQLITE_IOERR_SHORT_READ)
            out = std::string();
    }
    sqlite3_close_v2(db);
    return out;
}

/// Looks at the first bytes before SQLite does: a directory, a pipe or somebody else's file is refused untouched.
Result<> checkHeader(const fs::path& path) {
    struct stat st {};
    if (::stat(path.c_str(), &st) != 0)
        return refuse(ErrorCode::InputRefused, path, COIR_MSG("store", "There is no such file"), COIR_MSG("store", "Check the path"));
    if (!S_ISREG(st.st_mode))
        return refuse(ErrorCode::NotACase, path, COIR_MSG("store", "This is not a file"), COIR_MSG("store", "Choose a file made by Coir"));
    constexpr int kHeader = 100;
    const auto head = firstBytes(path, kHeader);
    if (!head)
        return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "The case may not be read"), COIR_MSG("store", "Ask for the right to read it"));
    const auto notOurs = [&] {
        return refuse(ErrorCode::NotACase, path, COIR_MSG("store", "This is not a Coir case"), COIR_MSG("store", "Choose a file made by Coir"));
    };
    if (head->size() < kHeader || std::string_view(*head).substr(0, 16) != std::string_view("SQLite format 3\0", 16))
        return notOurs();
    const auto word = [&](int at) {
        std::uint32_t v = 0;
        for (int i = 0; i < 4; ++i)
            v = (v << 8) | static_cast<unsigned char>((*head)[static_cast<std::size_t>(at + i)]);
        return v;
    };
    if (word(68) != kApplicationId)
        return notOurs();
    if (word(60) > static_cast<std::uint32_t>(kSchemaVersion))
        return refuse(ErrorCode::NewerCase, path, COIR_MSG("store", "This case was written by a newer Coir (edition %1, this one reads %2)").arg(static_cast<std::int64_t>(word(60))).arg(kSchemaVersion),
                      COIR_MSG("store", "Update Coir; the file was not changed"));
    std::uint32_t pageSize = (static_cast<unsigned char>((*head)[16]) << 8) | static_cast<unsigned char>((*head)[17]);
    if (pageSize == 1)
        pageSize = 65536;
    // A log beside the file may hold pages that the file has not got yet.
    std::error_code ignored;
    const bool hasLog = fs::exists(path.string() + "-wal", ignored) && fs::file_size(path.string() + "-wal", ignored) > 0;
    if (!hasLog && (pageSize < 512 || static_cast<std::uint64_t>(word(28)) * pageSize != static_cast<std::uint64_t>(st.st_size)))
        return refuse(ErrorCode::CaseDamaged, path, COIR_MSG("store", "The case is cut short or has grown by foreign bytes"),
                      COIR_MSG("store", "Open a backup; the file was not changed"));
    return {};
}

/// Runs the steps that the case has not had yet.
Result<> setUp(Database& db) {
    COIR_TRY(const std::int64_t edition, pragma(db, "PRAGMA user_version"));
    if (edition == 0)
        COIR_CHECK(db.run("PRAGMA application_id = " + std::to_string(kApplicationId)));
    for (int step = static_cast<int>(edition); step < kSchemaVersion; ++step) {
        COIR_TRY(auto t, Transaction::begin(db));
        COIR_CHECK(db.run(std::string(kSchemaSteps[step])));
        COIR_CHECK(db.run("PRAGMA user_version = " + std::to_string(step + 1)));
        COIR_CHECK(t.commit());
    }
    return {};
}

} // namespace

CaseFile::CaseFile(Database db, fs::path path, Access access, int lock)
    : m_db(std::move(db)), m_path(std::move(path)), m_access(access), m_lock(lock) {}
CaseFile::CaseFile(CaseFile&& o) noexcept
    : m_db(std::move(o.m_db)), m_path(std::move(o.m_path)), m_access(o.m_access), m_lock(std::exchange(o.m_lock, -1)) {}
CaseFile& CaseFile::operator=(CaseFile&& o) noexcept {
    std::swap(m_db, o.m_db);
    std::swap(m_path, o.m_path);
    std::swap(m_access, o.m_access);
    std::swap(m_lock, o.m_lock);
    return *this;
}

CaseFile::~CaseFile() {
    if (m_lock < 0)
        return;
    if (m_db.handle())
        sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    std::error_code ignored;
    fs::remove(m_path.string() + "-lock", ignored);
    ::close(m_lock);
}

Result<CaseFile> CaseFile::create(const fs::path& path) {
    std::error_code ec;
    if (fs::exists(fs::symlink_status(path, ec)))
        return existsAlready(path);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ec))
        return fail(ErrorCode::InputRefused, COIR_MSG("store", "The folder does not exist"), COIR_MSG("store", "Make the folder first"), {folder.string(), 0, {}, {}});
    COIR_TRY(const int lock, takeLock(path));
    const auto made = [&]() -> Result<Database> {
        COIR_TRY(auto db, Database::open(path, Database::Mode::Create));
        // Larger pages than usual: an import writes each of them twice, with a call of the system for each.
        COIR_CHECK(db.run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"));
        COIR_CHECK(setUp(db));
        return db;
    }();
    if (!made) {
        for (const char* tail : {"", "-wal", "-shm", "-lock"})
            fs::remove(path.string() + tail, ec);
        ::close(lock);
        return tl::make_unexpected(made.error());
    }
    CaseFile file(std::move(const_cast<Database&>(*made)), path, Access::Write, lock);
    COIR_CHECK(file.setMeta("revision", "0"));
    COIR_CHECK(file.audit("create", path.filename().string()));
    return file;
}

Result<CaseFile> CaseFile::open(const fs::path& path, Access access) {
    COIR_CHECK(checkHeader(path));
    int lock = -1;
    if (access == Access::Write) {
        if (::access(path.c_str(), W_OK) != 0)
            return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "The case may not be written"),
                          COIR_MSG("store", "Save a copy where you may write, and work on that"));
        for (const char* tail : {"-wal", "-shm"})
            if (auto foreign = foreignSide(path, tail))
                return tl::make_unexpected(std::move(*foreign));
        COIR_TRY(lock, takeLock(path));
    }
    const auto guard = [&](Error e) {
        if (lock >= 0) {
            std::error_code ignored;
            fs::remove(path.string() + "-lock", ignored);
            ::close(lock);
        }
        return tl::make_unexpected(std::move(e));
    };
    auto db = Database::open(path, access == Access::Write ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!db)
        return guard(db.error());
    if (access == Access::Write)
        if (auto r = db->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"); !r)
            return guard(r.error());
    // A tampered schema shows here; broken pages show in verify and where they are read.
    auto tables = pragma(*db, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                              "('meta', 'batch', 'record', 'entity', 'firm', 'mention', 'finding', 'audit')");
    if (!tables)
        return guard(tables.error());
    auto triggers = pragma(*db, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'");
    if (!triggers)
        return guard(triggers.error());
    auto edition = pragma(*db, "PRAGMA user_version");
    if (!edition)
        return guard(edition.error());
    if (*tables != 8 || *edition < 1 || *edition > kSchemaVersion || *triggers != kSchemaTriggers[*edition])
        return guard(Error{ErrorCode::CaseDamaged, {path.filename().string(), 0, {}, {}},
                           COIR_MSG("store", "The inner order of the case was changed by another program"),
                           COIR_MSG("store", "Open a backup; the file was not changed")});
    CaseFile file(std::move(*db), path, access, lock); // gives the lock back itself
    if (access == Access::Write && *edition < kSchemaVersion) {
        // The case as it was stays beside it; one from a migration that was cut off is the same case.
        const fs::path backup = path.string() + ".edition" + std::to_string(*edition);
        std::error_code ec;
        if (!fs::exists(backup, ec))
            COIR_CHECK(file.copyTo(backup));
        COIR_CHECK(setUp(file.m_db));
        COIR_CHECK(file.audit("migrate", "edition " + std::to_string(*edition) + " to " + std::to_string(kSchemaVersion)));
    }
    return file;
}

Result<CaseFile> CaseFile::reader() const {
    COIR_TRY(auto db, Database::open(m_path, Database::Mode::ReadOnly));
    return CaseFile(std::move(db), m_path, Access::Read, -1);
}

Result<std::string> CaseFile::meta(std::string_view key) {
    COIR_TRY(auto s, m_db.prepare("SELECT value FROM meta WHERE key = ?1"));
    COIR_TRY(const bool row, s.bind(1, key).step());
    return row ? s.string(0) : std::string();
}

Result<> CaseFile::setMeta(std::string_view key, std::string_view value) {
    COIR_TRY(auto s, m_db.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return s.bind(1, key).bind(2, value).run();
}

Result<std::int64_t> CaseFile::revision() {
    COIR_TRY(const std::string v, meta("revision"));
    return v.empty() ? 0 : std::atoll(v.c_str());
}

Result<> CaseFile::raiseRevision() {
    COIR_TRY(const std::int64_t now, revision());
    return setMeta("revision", std::to_string(now + 1));
}

Result<bool> CaseFile::resolved() {
    COIR_TRY(const std::string now, meta("revision"));
    COIR_TRY(const std::string then, meta("resolved_revision"));
    return now == then || (then.empty() && now == "0"); // an empty case has nothing to resolve
}

Result<> CaseFile::markResolved() {
    COIR_TRY(const std::string now, meta("revision"));
    return setMeta("resolved_revision", now);
}

namespace {
constexpr std::string_view kAuditEnd = "audit_end";

std::string chainLink(std::string_view before, std::string_view at, std::string_view who, std::string_view action, std::string_view detail) {
    std::string text;
    for (const std::string_view part : {before, at, who, action, detail}) {
        text += std::to_string(part.size()) + ':';
        text += part;
    }
    return hex(sha256(text));
}
} // namespace

Result<> CaseFile::audit(std::string_view action, std::string_view detail) {
    COIR_TRY(auto last, m_db.prepare("SELECT chain FROM audit ORDER BY id DESC LIMIT 1"));
    COIR_TRY(const bool row, last.step());
    const std::string before = row ? last.string(0) : std::string(64, '0');
    const std::time_t now = std::time(nullptr);
    const std::string at = isoMoment({static_cast<std::int64_t>(now)});
    COIR_TRY(const std::string who, meta("handler"));
    COIR_TRY(auto s, m_db.prepare("INSERT INTO audit (at, who, action, detail, chain) VALUES (?1, ?2, ?3, ?4, ?5)"));
    const std::string link = chainLink(before, at, who, action, detail);
    COIR_CHECK(s.bind(1, at).bind(2, who).bind(3, action).bind(4, detail).bind(5, link).run());
    return setMeta(kAuditEnd, link); // a log that was cut short ends in another one
}

Result<> CaseFile::copyTo(const fs::path& path) {
    std::error_code ec;
    if (fs::exists(path, ec))
        return existsAlready(path);
    COIR_TRY(auto target, Database::open(path, Database::Mode::Create));
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", m_db.handle(), "main");
    if (!backup)
        return tl::make_unexpected(target.error(sqlite3_errcode(target.handle())));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        fs::remove(path, ec);
        return tl::make_unexpected(target.error(code));
    }
    return {};
}

namespace {

/// Leaves the case at `path`, if there is one, without a log beside it. The caller holds its lock.
Result<> settleLog(const fs::path& path) {
    std::error_code ec;
    if (fs::exists(path, ec)) {
        auto db = Database::open(path, Database::Mode::ReadWrite);
        // Only who is alone with a file may give up its log: readers count, too.
        auto settled = db ? db->run("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT;") : Result<>(tl::make_unexpected(db.error()));
        const int code = db && !settled ? sqlite3_errcode(db->handle()) & 0xff : SQLITE_OK;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            return refuse(ErrorCode::NotPermitted, path, COIR_MSG("store", "The case is open in another window or program"),
                          COIR_MSG("store", "Close it there, or choose another name; nothing was overwritten"));
    }
    // What no case claims (a foreign file, a log whose file is gone) must not be played into the copy.
    for (const char* tail : {"-wal", "-shm", "-journal"})
        fs::remove(path.string() + tail, ec);
    return {};
}

} // namespace

Result<> replaceByCopy(const fs::path& from, const fs::path& to) {
    const fs::path part = to.string() + ".part";
    std::error_code failed, ignored;
    const auto away = [&] {
        for (const char* tail : {"", "-wal", "-shm", "-journal"})
            fs::remove(part.string() + tail, ignored);
    };
    COIR_TRY(const int lock, takeLock(to));
    const auto done = [&]() -> Result<> {
        away();
        COIR_TRY(CaseFile reader, CaseFile::open(from, CaseFile::Access::Read));
        COIR_CHECK(reader.copyTo(part));
        COIR_CHECK(settleLog(to));
        fs::rename(part, to, failed);
        if (failed)
            return refuse(ErrorCode::NotPermitted, to, COIR_MSG("store", "The copy could not be written"), COIR_MSG("store", "Choose another folder"));
        return {};
    }();
    if (!done)
        away();
    fs::remove(to.string() + "-lock", ignored);
    ::close(lock);
    return done;
}

Result<std::vector<Damage>> verify(CaseFile& file) {
    std::vector<Damage> out;
    auto& db = file.db();
    {
        COIR_TRY(auto s, db.prepare("PRAGMA integrity_check(20)"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            if (s.text(0) != "ok")
                out.push_back({"integrity", COIR_MSG("store", "SQLite reports: %1").arg(s.text(0))});
        }
    }
    {
        COIR_TRY(auto s, db.prepare("PRAGMA foreign_key_check"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            if (s.text(0) == "batch_seal")
                continue; // outlives a batch that was taken back: verifySeals tells the two cases apart
            out.push_back({s.string(0), COIR_MSG("store", "Row %1 points to a missing row of %2").arg(s.integer(1)).arg(s.text(2))});
        }
    }
    {
        COIR_TRY(auto s, db.prepare("SELECT id, at, who, action, detail, chain FROM audit ORDER BY id"));
        std::string before(64, '0');
        std::int64_t expected = 1;
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            if (s.integer(0) != expected || s.text(5) != chainLink(before, s.text(1), s.text(2), s.text(3), s.text(4))) {
                out.push_back({"audit", COIR_MSG("store", "The audit log was changed at line %1").arg(s.integer(0))});
                break;
            }
            before = s.string(5);
            ++expected;
        }
        COIR_TRY(const std::string end, file.meta(kAuditEnd));
        if (out.empty() && !end.empty() && end != before)
            out.push_back({"audit", COIR_MSG("store", "The audit log was cut after line %1").arg(expected - 1)});
    }
    {
        COIR_TRY(auto s, db.prepare("SELECT b.file, b.accepted, count(r.id) FROM batch b LEFT JOIN record r ON r.batch_id = b.id GROUP BY b.id HAVING count(r.id) <> b.accepted"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            out.push_back({s.string(0), COIR_MSG("store", "%1 rows were accepted, %2 are there").arg(s.integer(1)).arg(s.integer(2))});
        }
    }
    {
        COIR_TRY(auto s, db.prepare("SELECT f.id FROM finding f WHERE NOT EXISTS (SELECT 1 FROM finding_evidence e WHERE e.finding_id = f.id)"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            out.push_back({"finding", COIR_MSG("store", "Finding %1 has no evidence").arg(s.text(0))});
        }
    }
    COIR_TRY(auto changed, verifySeals(file));
    out.insert(out.end(), std::make_move_iterator(changed.begin()), std::make_move_iterator(changed.end()));
    return out;
}

} // namespace coir::store
