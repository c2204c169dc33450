// SPDX-License-Identifier: GPL-3.0-or-later
// A copy over a case that is there: its log must not be played into the copy.
#include "store/case_copy.h"
#include "store/case_file.h"

#include "support/temp_dir.h"

#include <fstream>
#include <gtest/gtest.h>

namespace coir::store {
namespace {

using test::TempDir;
namespace fs = std::filesystem;

void makeCase(const fs::path& path, const char* mark) {
    auto file = CaseFile::create(path);
    ASSERT_TRUE(file) << plain(file.error());
    ASSERT_TRUE(file->setMeta("mark", mark));
}
std::string markOf(const fs::path& path) {
    auto file = CaseFile::open(path, CaseFile::Access::Read);
    return file ? file->meta("mark").value_or("?") : plain(file.error());
}
void expectWhole(const fs::path& path) {
    auto file = CaseFile::open(path, CaseFile::Access::Read);
    ASSERT_TRUE(file) << plain(file.error());
    const auto damage = verify(*file);
    ASSERT_TRUE(damage) << plain(damage.error());
    EXPECT_TRUE(damage->empty());
}
/// Of the copying itself; a reader may leave an empty log.
bool leftOver(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder))
        if (const std::string name = entry.path().filename().string(); name.find(".part") != std::string::npos || name.ends_with("-lock"))
            return true;
    return false;
}

TEST(CaseCopy, TakesThePlaceOfACaseAndOfItsLog) {
    TempDir dir;
    makeCase(dir / "a.coir", "new");
    makeCase(dir / "b.coir", "old");
    {
        // As a program leaves it that was killed: pages of the old case that only its log holds.
        makeCase(dir / "c.coir", "old");
        auto writer = CaseFile::open(dir / "c.coir", CaseFile::Access::Write);
        ASSERT_TRUE(writer);
        ASSERT_TRUE(writer->db().run("PRAGMA wal_autocheckpoint = 0"));
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE(writer->setMeta("filler" + std::to_string(i), std::string(200, 'x')));
        fs::copy_file(dir / "c.coir", dir / "d.coir");
        fs::copy_file(dir / "c.coir-wal", dir / "d.coir-wal");
    }
    ASSERT_GT(fs::file_size(dir / "d.coir-wal"), 0u);
    for (const char* name : {"b.coir", "d.coir", "e.coir"}) {
        const auto done = replaceByCopy(dir / "a.coir", dir / name);
        ASSERT_TRUE(done) << name << ": " << plain(done.error());
        EXPECT_EQ(markOf(dir / name), "new") << name;
        expectWhole(dir / name);
    }
    EXPECT_FALSE(leftOver(dir.path()));
}

TEST(CaseCopy, LeavesNoLogOfACaseThatIsGone) {
    TempDir dir;
    makeCase(dir / "a.coir", "new");
    {
        makeCase(dir / "c.coir", "old");
        auto writer = CaseFile::open(dir / "c.coir", CaseFile::Access::Write);
        ASSERT_TRUE(writer);
        ASSERT_TRUE(writer->setMeta("mark", "older"));
        fs::copy_file(dir / "c.coir-wal", dir / "b.coir-wal");
    }
    ASSERT_TRUE(replaceByCopy(dir / "a.coir", dir / "b.coir"));
    EXPECT_EQ(markOf(dir / "b.coir"), "new");
    expectWhole(dir / "b.coir");
}

TEST(CaseCopy, IsRefusedWhereTheTargetIsOpen) {
    TempDir dir;
    makeCase(dir / "a.coir", "new");
    makeCase(dir / "b.coir", "old");
    for (const auto access : {CaseFile::Access::Read, CaseFile::Access::Write}) {
        auto other = CaseFile::open(dir / "b.coir", access);
        ASSERT_TRUE(other) << plain(other.error());
        EXPECT_EQ(other->meta("mark").value_or("?"), "old");
        const auto done = replaceByCopy(dir / "a.coir", dir / "b.coir");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::NotPermitted);
        EXPECT_FALSE(done.error().remedy.empty());
        EXPECT_EQ(other->meta("mark").value_or("?"), "old") << "nothing was changed under it";
        EXPECT_FALSE(fs::exists(dir / "b.coir.part"));
    }
    EXPECT_EQ(markOf(dir / "b.coir"), "old");
    EXPECT_TRUE(replaceByCopy(dir / "a.coir", dir / "b.coir"));
    EXPECT_EQ(markOf(dir / "b.coir"), "new");
}

TEST(CaseCopy, TakesThePlaceOfAForeignFile) {
    TempDir dir;
    makeCase(dir / "a.coir", "new");
    std::ofstream(dir / "b.coir") << "no case at all";
    ASSERT_TRUE(replaceByCopy(dir / "a.coir", dir / "b.coir"));
    EXPECT_EQ(markOf(dir / "b.coir"), "new");
}

} // namespace
} // namespace coir::store
