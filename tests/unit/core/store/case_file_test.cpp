// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_file.h"

#include "support/temp_dir.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace coir;
using namespace coir::store;
using coir::test::readAll;
using coir::test::TempDir;

namespace {

void sql(const std::filesystem::path& path, const char* text) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &db), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(db, text, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
}

void make(const std::filesystem::path& path) {
    auto c = CaseFile::create(path);
    ASSERT_TRUE(c) << plain(c.error());
}

} // namespace

TEST(CaseFile, TravelsAsOneFileAndOpensAgain) {
    TempDir dir;
    make(dir / "a.coir");
    EXPECT_FALSE(std::filesystem::exists(dir / "a.coir-lock"));
    EXPECT_FALSE(std::filesystem::exists(dir / "a.coir-wal"));
    auto c = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
    ASSERT_TRUE(c) << plain(c.error());
    ASSERT_TRUE(c->setMeta("unit", "儋州市市场监督管理局"));
    EXPECT_EQ(c->meta("unit").value(), "儋州市市场监督管理局");
    EXPECT_TRUE(verify(*c)->empty());
}

TEST(CaseFile, NeverOverwritesAFile) {
    TempDir dir;
    const auto p = dir.write("a.coir", "letters");
    const auto c = CaseFile::create(p);
    ASSERT_FALSE(c);
    EXPECT_EQ(c.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(c.error().where.file, p.string()) << "in which folder";
    EXPECT_EQ(readAll(p), "letters");
}

TEST(CaseFile, NamesTheFolderThatIsNotThere) {
    TempDir dir;
    const auto c = CaseFile::create(dir / "xx/yy.coir");
    ASSERT_FALSE(c);
    EXPECT_EQ(c.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(c.error().where.file, (dir / "xx").string());
}

TEST(CaseFile, RefusesForeignNewerAndTruncatedFilesUnchanged) {
    TempDir dir;
    sql(dir / "foreign.coir", "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    make(dir / "newer.coir");
    sql(dir / "newer.coir", "PRAGMA user_version = 99");
    make(dir / "cut.coir");
    std::filesystem::resize_file(dir / "cut.coir", std::filesystem::file_size(dir / "cut.coir") - 5000);
    dir.write("text.coir", "not a database");
    const std::pair<const char*, ErrorCode> cases[] = {{"foreign.coir", ErrorCode::NotACase},
                                                       {"newer.coir", ErrorCode::NewerCase},
                                                       {"cut.coir", ErrorCode::CaseDamaged},
                                                       {"text.coir", ErrorCode::NotACase}};
    for (const auto& [name, code] : cases) {
        const std::string before = readAll(dir / name);
        const auto c = CaseFile::open(dir / name, CaseFile::Access::Write);
        ASSERT_FALSE(c) << name;
        EXPECT_EQ(c.error().code, code) << name;
        EXPECT_FALSE(c.error().remedy.empty()) << name;
        EXPECT_EQ(readAll(dir / name), before) << name;
    }
}

// The first edition by its own step alone: read as it is; a writer keeps a copy, then brings it up to date.
TEST(CaseFile, OfTheFirstEditionIsCopiedAndBroughtUpToDateWhenWritten) {
    TempDir dir;
    const std::string first = readAll(std::filesystem::path(COIR_SOURCE_DIR) / "core/store/schema/0001_case.sql");
    sql(dir / "a.coir", ("PRAGMA application_id = 1131374962; " + first + // 0x436F6972
                         "; INSERT INTO meta VALUES ('revision', '0'), ('unit', '某局');"
                         "INSERT INTO verdict (finding_id, verdict, who, at) VALUES ('f1', 'confirmed', 'x', '2026-01-01');"
                         "PRAGMA user_version = 1").c_str());
    const auto value = [&](const std::filesystem::path& path, CaseFile::Access access, const char* query) -> std::string {
        auto c = CaseFile::open(path, access);
        if (!c)
            return plain(c.error());
        auto s = c->db().prepare(query);
        return s && s->step().value() ? s->string(0) : "-";
    };
    constexpr const char* kEdition = "SELECT user_version || ' ' || (SELECT count(*) FROM sqlite_schema WHERE name IN ('imported_dates', 'verdict_kept')) FROM pragma_user_version";
    constexpr const char* kRows = "SELECT (SELECT value FROM meta WHERE key = 'unit') || (SELECT verdict FROM verdict)";
    const auto path = dir / "a.coir", copy = dir / "a.coir.edition1";
    EXPECT_EQ(value(path, CaseFile::Access::Read, kEdition), "1 0");
    EXPECT_FALSE(std::filesystem::exists(copy));
    EXPECT_EQ(value(path, CaseFile::Access::Write, kEdition), "3 2");
    EXPECT_EQ(value(path, CaseFile::Access::Read, kRows), "某局confirmed");
    EXPECT_EQ(value(copy, CaseFile::Access::Read, kEdition), "1 0");
    EXPECT_EQ(value(copy, CaseFile::Access::Read, kRows), "某局confirmed");
    auto c = CaseFile::open(path, CaseFile::Access::Write);
    ASSERT_TRUE(c) << plain(c.error());
    EXPECT_TRUE(verify(*c)->empty());
    EXPECT_FALSE(c->db().run("DELETE FROM verdict")) << "what people decided stays";
}

TEST(CaseFile, SecondWriterIsToldAndAReaderMayLook) {
    TempDir dir;
    make(dir / "a.coir");
    auto first = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
    ASSERT_TRUE(first);
    const auto second = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(CaseFile::open(dir / "a.coir", CaseFile::Access::Read));
}

// POSIX gives up all locks of a process on a file as soon as it closes the file anywhere: another program could then take
// the log away under a window that still writes to it.
TEST(CaseFile, OpeningItOnceMoreKeepsTheLocksOfTheFirst) {
    TempDir dir;
    make(dir / "a.coir");
    auto first = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
    ASSERT_TRUE(first);
    ASSERT_TRUE(first->meta("revision"));
    const auto lockedForOthers = [&] {
        const pid_t child = ::fork(); // locks are told to other processes only
        if (child == 0) {
            const int fd = ::open((dir / "a.coir").c_str(), O_RDONLY);
            struct flock asked {};
            asked.l_type = F_WRLCK;
            asked.l_whence = SEEK_SET;
            asked.l_start = 0x40000000 + 2; // SQLite's shared range
            asked.l_len = 510;
            ::_exit(::fcntl(fd, F_GETLK, &asked) == 0 && asked.l_type == F_RDLCK ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    };
    ASSERT_TRUE(lockedForOthers());
    {
        const auto second = CaseFile::open(dir / "a.coir", CaseFile::Access::Read);
        ASSERT_TRUE(second);
        EXPECT_TRUE(lockedForOthers());
    }
    EXPECT_TRUE(lockedForOthers());
}

TEST(CaseFile, AuditLogShowsTampering) {
    TempDir dir;
    make(dir / "a.coir");
    {
        auto c = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
        ASSERT_TRUE(c->audit("verdict", "one"));
        ASSERT_TRUE(c->audit("verdict", "two"));
        EXPECT_TRUE(verify(*c)->empty());
        EXPECT_FALSE(c->db().run("UPDATE audit SET detail = 'x' WHERE id = 2"));
        EXPECT_FALSE(c->db().run("DELETE FROM audit WHERE id = 2"));
    }
    sql(dir / "a.coir", "DROP TRIGGER audit_fixed; UPDATE audit SET detail = 'three' WHERE id = 2;"
                        "CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'audit is append-only'); END;");
    auto c = CaseFile::open(dir / "a.coir", CaseFile::Access::Read);
    ASSERT_TRUE(c) << plain(c.error());
    const auto damage = verify(*c);
    ASSERT_EQ(damage->size(), 1u);
    EXPECT_EQ(damage->front().where, "audit");
}

TEST(CaseFile, RefusesACaseWhoseGuardsWereRemoved) {
    TempDir dir;
    make(dir / "a.coir");
    sql(dir / "a.coir", "DROP TRIGGER audit_kept");
    const auto c = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
    ASSERT_FALSE(c);
    EXPECT_EQ(c.error().code, ErrorCode::CaseDamaged);
}

// The schema itself says that a person cannot be scored (domain.md C.9, user story F10).
TEST(CaseFile, HasNoColumnThatCouldScoreAPerson) {
    TempDir dir;
    make(dir / "a.coir");
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open((dir / "a.coir").c_str(), &db), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(db, "PRAGMA foreign_keys = ON; INSERT INTO entity VALUES (1, 'person', 'token', '张*');"
                               "INSERT INTO rating VALUES (1, 's', 1, '2026-01-01', '2026-01-01', 'A', 1, 1, 1.0, '', '[]')",
                           nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(db, "INSERT INTO firm VALUES (1, NULL)", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(db, "INSERT INTO finding_subject VALUES ('x', 0, 'person', 't', '张*', 'suspect', NULL)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}
