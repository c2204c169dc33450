// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointer.h"

#include "support/sql_case.h"
#include "support/temp_dir.h"

#include <chrono>
#include <filesystem>
#include <gtest/gtest.h>
#include <thread>

namespace {

using namespace coir;
using namespace coir::store;
namespace fs = std::filesystem;

constexpr int kCommits = 24;
constexpr std::uintmax_t kEach = 2u << 20;       // 48 MiB in all: past the measure of the second thread, below that of none

/// Commits that grow the log beyond what the second connection lets lie, each with the id of its number.
void write(CaseFile& file) {
    for (int i = 0; i < kCommits; ++i) {
        auto s = file.db().prepare("INSERT INTO layout (view, body) VALUES (?1, hex(zeroblob(?2)))");
        ASSERT_TRUE(s);
        s->bind(1, std::to_string(i)).bind(2, static_cast<std::int64_t>(kEach / 2));
        ASSERT_TRUE(s->run());
    }
}
int rows(CaseFile& file) {
    auto s = file.db().prepare("SELECT count(*) FROM layout WHERE length(body) = ?1");
    s->bind(1, static_cast<std::int64_t>(kEach));
    EXPECT_TRUE(s->step());
    return static_cast<int>(s->integer(0));
}

TEST(Checkpointer, EmptiesTheLogBesideTheWriterAndLosesNothing) {
    const test::TempDir dir;
    const fs::path path = dir / "a.coir";
    {
        test::SqlCase made(path);
        const Checkpointer aside(made.file(), true);
        write(made.file());
        // Nobody but the second connection moves pages now: the writer does not until 64 MiB lie in its log.
        for (int i = 0; i < 200 && fs::file_size(path) < 16 * kEach / 2; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        EXPECT_GE(fs::file_size(path), 16 * kEach / 2);
        EXPECT_EQ(rows(made.file()), kCommits);
    }
    auto again = CaseFile::open(path, CaseFile::Access::Read);
    ASSERT_TRUE(again);
    EXPECT_EQ(rows(*again), kCommits);
}

TEST(Checkpointer, LeavesTheLogToTheWriterWhereThereIsNoSecondThread) {
    const test::TempDir dir;
    const fs::path path = dir / "a.coir";
    test::SqlCase made(path);
    const Checkpointer alone(made.file(), false);
    const auto before = fs::file_size(path);
    write(made.file());
    EXPECT_LT(fs::file_size(path), before + kEach) << "48 MiB are less than what an unattended log may hold";
    EXPECT_EQ(rows(made.file()), kCommits);
}

} // namespace
