// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/sqlite.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace coir::store {

/// "Coir" in the file header tells our cases from other SQLite files.
inline constexpr std::int64_t kApplicationId = 0x436F6972;
/// Number of the newest schema step this program knows.
inline constexpr int kSchemaVersion = 3;

/// An open *.coir file: one writer, or a reader. Opening somebody else's, a newer, a truncated or a tampered file gives a
/// clear refusal and changes nothing. Belongs to one thread; open one reader per job with `reader()`.
class CaseFile {
public:
    enum class Access : std::uint8_t { Write, Read };
    /// Makes an empty case. Refused: the path exists already.
    static Result<CaseFile> create(const std::filesystem::path& path);
    /// Opens; Write takes the writer lock (refused NotPermitted while another program holds it) and migrates an older
    /// schema after an online backup beside the file.
    static Result<CaseFile> open(const std::filesystem::path& path, Access access);
    /// A further connection that only reads, on the same file.
    Result<CaseFile> reader() const;

    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(CaseFile&&) noexcept;
    /// Checkpoints the log so that the case travels as one file.
    ~CaseFile();

    Database& db() { return m_db; }
    const std::filesystem::path& path() const { return m_path; }
    bool writable() const { return m_access == Access::Write; }

    Result<std::string> meta(std::string_view key);              ///< "" where absent
    Result<> setMeta(std::string_view key, std::string_view value);
    /// Grows with every change of facts; results made from an older revision are stale.
    Result<std::int64_t> revision();
    Result<> raiseRevision();                                    ///< inside the caller's transaction
    /// Was every mention and version worked out since facts last changed? A run killed after its import leaves false.
    Result<bool> resolved();
    Result<> markResolved();                                     ///< inside the caller's transaction
    /// Appends to the hash-chained audit log, inside the caller's transaction or its own.
    Result<> audit(std::string_view action, std::string_view detail);
    /// Copies the case (backup API) to a path that does not exist yet.
    Result<> copyTo(const std::filesystem::path& path);

private:
    CaseFile(Database db, std::filesystem::path path, Access access, int lock);
    Database m_db;
    std::filesystem::path m_path;
    Access m_access;
    int m_lock = -1;                                             ///< descriptor that holds the writer lock
};

/// What `coir verify` finds: empty when the case is whole. SQLite's own check, foreign keys, the audit chain, records of
/// every fact, evidence of every finding, and that records, facts and results are as they were written (seals.h).
struct Damage {
    std::string where;
    Message what;
};
Result<std::vector<Damage>> verify(CaseFile& file);

} // namespace coir::store
