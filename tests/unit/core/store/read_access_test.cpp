// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_file.h"

#include "support/temp_dir.h"

#include <functional>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace coir;
using namespace coir::store;
using coir::test::readAll;
using coir::test::TempDir;
namespace fs = std::filesystem;

namespace {

bool isRoot() { return ::geteuid() == 0; }

/// Another process without the rights of root; from root's tests it is another user.
class Other {
public:
    explicit Other(const std::function<int()>& what) : m_pid(::fork()) {
        if (m_pid != 0)
            return;
        if (isRoot() && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(100);
        ::_exit(what());
    }
    int ended() const {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 101;
    }

private:
    pid_t m_pid;
};

void make(const fs::path& path, const char* unit) {
    auto c = CaseFile::create(path);
    ASSERT_TRUE(c) << plain(c.error());
    ASSERT_TRUE(c->setMeta("unit", unit));
}

constexpr int kAsExpected = 0, kRefused = 1, kOtherValue = 2, kNotRefused = 3, kOtherWords = 4;

int reads(const fs::path& path, std::string_view unit) {
    auto c = CaseFile::open(path, CaseFile::Access::Read);
    if (!c)
        return kRefused;
    const auto found = c->meta("unit");
    return !found ? kRefused : *found == unit ? kAsExpected : kOtherValue;
}

int refuses(const fs::path& path, CaseFile::Access access, std::string_view word) {
    const auto c = CaseFile::open(path, access);
    if (c || c.error().code != ErrorCode::NotPermitted)
        return kNotRefused;
    return plain(c.error()).find(word) != std::string::npos ? kAsExpected : kOtherWords;
}

bool alone(const fs::path& path) { return !fs::exists(path.string() + "-wal") && !fs::exists(path.string() + "-shm"); }

} // namespace

TEST(ReadAccess, OfTheOwnerLeavesNothingBesideTheCase) {
    TempDir dir;
    const auto path = dir / "第 1 案#?%41.coir";
    make(path, "a");
    const std::string before = readAll(path);
    {
        auto c = CaseFile::open(path, CaseFile::Access::Read);
        ASSERT_TRUE(c) << plain(c.error());
        EXPECT_EQ(c->meta("unit").value(), "a");
        EXPECT_FALSE(c->setMeta("unit", "b"));
    }
    EXPECT_TRUE(alone(path));
    EXPECT_EQ(readAll(path), before);
}

TEST(ReadAccess, OfAnotherUserLeavesTheCaseToItsOwner) {
    if (!isRoot())
        GTEST_SKIP() << "takes root, to become another user";
    TempDir dir;
    ::chmod(dir.path().c_str(), 0777);
    make(dir / "a.coir", "a");
    ::chmod((dir / "a.coir").c_str(), 0644);
    EXPECT_EQ(Other([&] { return reads(dir / "a.coir", "a"); }).ended(), kAsExpected);
    EXPECT_TRUE(alone(dir / "a.coir"));
    auto owner = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
    ASSERT_TRUE(owner) << plain(owner.error());
    ASSERT_TRUE(owner->setMeta("unit", "b"));
    EXPECT_EQ(Other([&] { return reads(dir / "a.coir", "b"); }).ended(), kAsExpected) << "what stands in the log counts";
}

TEST(ReadAccess, WorksWhereNothingMayBeWritten) {
    TempDir dir;
    make(dir / "a.coir", "a");
    ::chmod((dir / "a.coir").c_str(), 0444);
    ::chmod(dir.path().c_str(), 0555);
    EXPECT_EQ(Other([&] { return reads(dir / "a.coir", "a"); }).ended(), kAsExpected);
    EXPECT_TRUE(alone(dir / "a.coir"));
    ::chmod(dir.path().c_str(), 0755);
}

TEST(ReadAccess, TellsThatTheCaseWasWrittenMeanwhile) {
    if (!isRoot())
        GTEST_SKIP() << "takes root, to become another user";
    TempDir dir;
    ::chmod(dir.path().c_str(), 0755);
    make(dir / "a.coir", "a");
    ::chmod((dir / "a.coir").c_str(), 0644);
    int toReader[2], toWriter[2];
    ASSERT_EQ(::pipe(toReader), 0);
    ASSERT_EQ(::pipe(toWriter), 0);
    const Other reader([&] {
        auto c = CaseFile::open(dir / "a.coir", CaseFile::Access::Read);
        char byte = '1';
        const bool first = c && c->meta("unit").value_or("") == "a";
        if (::write(toWriter[1], &byte, 1) != 1 || ::read(toReader[0], &byte, 1) != 1 || !first)
            return kRefused;
        auto s = c->db().prepare("SELECT count(*) FROM meta");
        if (!s)
            return s.error().code == ErrorCode::NotPermitted ? kAsExpected : kOtherWords;
        for (;;) {
            const auto row = s->step();
            if (!row)
                return row.error().code == ErrorCode::NotPermitted ? kAsExpected : kOtherWords;
            if (!*row)
                return kNotRefused;
        }
    });
    char byte = '1';
    ASSERT_EQ(::read(toWriter[0], &byte, 1), 1);
    {
        auto owner = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
        ASSERT_TRUE(owner) << plain(owner.error());
        ASSERT_TRUE(owner->setMeta("unit", "b"));
    }
    ASSERT_EQ(::write(toReader[1], &byte, 1), 1);
    EXPECT_EQ(reader.ended(), kAsExpected);
    for (const int fd : {toReader[0], toReader[1], toWriter[0], toWriter[1]})
        ::close(fd);
}

TEST(ReadAccess, NamesTheFileThatKeepsAWriterOut) {
    TempDir dir;
    ::chmod(dir.path().c_str(), 0777);
    for (const char* tail : {"-shm", "-wal", "-lock"}) {
        const Other owner([&] {
            const auto path = dir / ("a" + std::string(tail) + ".coir");
            make(path, "a");
            std::ofstream(path.string() + tail).flush();
            ::chmod((path.string() + tail).c_str(), 0444);
            return refuses(path, CaseFile::Access::Write, ".coir" + std::string(tail));
        });
        EXPECT_EQ(owner.ended(), kAsExpected) << tail;
    }
}

// A writer that was killed leaves what it committed in the log; a copy of the folder may lack the index of that log.
TEST(ReadAccess, TakesALogThatWasLeftOrNamesWhatIsMissing) {
    TempDir dir;
    ::chmod(dir.path().c_str(), 0755);
    make(dir / "a.coir", "a");
    for (const char* name : {"killed", "copied"})
        fs::create_directory(dir / name);
    {
        auto writer = CaseFile::open(dir / "a.coir", CaseFile::Access::Write);
        ASSERT_TRUE(writer) << plain(writer.error());
        ASSERT_TRUE(writer->setMeta("unit", "b"));
        for (const char* tail : {"", "-wal", "-shm"})
            fs::copy_file((dir / "a.coir").string() + tail, (dir / "killed/a.coir").string() + tail);
        for (const char* tail : {"", "-wal"})
            fs::copy_file((dir / "a.coir").string() + tail, (dir / "copied/a.coir").string() + tail);
    }
    for (const char* name : {"killed", "copied"}) {
        for (const auto& entry : fs::directory_iterator(dir / name))
            ::chmod(entry.path().c_str(), 0444);
        ::chmod((dir / name).c_str(), 0555);
    }
    EXPECT_EQ(Other([&] { return reads(dir / "killed/a.coir", "b"); }).ended(), kAsExpected);
    EXPECT_EQ(Other([&] { return refuses(dir / "copied/a.coir", CaseFile::Access::Read, "a.coir-shm"); }).ended(), kAsExpected);
    for (const char* name : {"killed", "copied"})
        ::chmod((dir / name).c_str(), 0755);
}
