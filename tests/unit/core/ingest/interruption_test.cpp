// SPDX-License-Identifier: GPL-3.0-or-later
// A file is in the case whole or not at all, whatever stops the import.
#include "support/import_case.h"
#include "text/codes.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

namespace coir::ingest {
namespace {

using test::ImportCase;

std::string registry(int firms) {
    std::string text = "企业名称,统一社会信用代码,登记状态,成立日期\n";
    for (int i = 1; i <= firms; ++i) {
        const std::string n = std::to_string(i);
        text += "企业" + n + "有限公司," + text::makeUscc('9', '1', "460100", "PDY" + std::string(5 - n.size(), '0') + n) + ",存续,2020-01-01\n";
    }
    return text;
}

const char* const kAll = "SELECT (SELECT count(*) FROM batch) || ' ' || (SELECT count(*) FROM record) || ' ' || (SELECT count(*) FROM registration) || ' ' || "
                         "(SELECT count(*) FROM mention)";

TEST(Interruption, OfAKilledImportNothingIsLeft) {
    const auto dir = std::filesystem::temp_directory_path() / ("coir_killed_" + std::to_string(::getpid()));
    std::filesystem::create_directories(dir / "in");
    std::ofstream(dir / "in" / "a.csv") << registry(20000);
    ASSERT_TRUE(store::CaseFile::create(dir / "case.coir"));
    ImportOptions options = test::shippedOptions();
    options.keyFolder = dir / "keys";
    const pid_t child = ::fork();
    if (child == 0) {
        int calls = 0;
        JobContext job({}, [&](const Message&, std::int64_t, std::int64_t) {
            if (++calls == 20)
                ::raise(SIGKILL);
        });
        auto file = store::CaseFile::open(dir / "case.coir", store::CaseFile::Access::Write);
        if (file)
            (void)importPaths(*file, {dir / "in"}, options, job);
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the import was over before it was killed";
    {
        auto file = store::CaseFile::open(dir / "case.coir", store::CaseFile::Access::Write);
        ASSERT_TRUE(file) << plain(file.error());
        auto s = file->db().prepare(kAll);
        ASSERT_TRUE(s && s->step());
        EXPECT_EQ(s->string(0), "0 0 0 0");
        s->reset();
        const auto damage = store::verify(*file);
        ASSERT_TRUE(damage);
        EXPECT_TRUE(damage->empty());
        JobContext job;
        const auto again = importPaths(*file, {dir / "in"}, options, job);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->accepted, 20000);
    }
    std::filesystem::remove_all(dir);
}

// What a refused file added is taken back, what was there stays: 3 firms, then 9000 of which 3 are known, cut off, then all.
TEST(Interruption, OfATruncatedFileTheRowsCountAsNewAfterwards) {
    ImportCase c("undone");
    const std::string text = registry(9000);
    const auto gzip = [&](const char* name) {
        gzFile gz = gzopen((c.folder() / name).string().c_str(), "wb");
        gzwrite(gz, text.data(), static_cast<unsigned>(text.size()));
        gzclose(gz);
    };
    c.write("a.csv", registry(3));
    gzip("b.csv.gz");
    std::filesystem::resize_file(c.folder() / "b.csv.gz", std::filesystem::file_size(c.folder() / "b.csv.gz") / 2);
    c.write("c.csv", text);
    const auto s = c.import();
    ASSERT_EQ(s.files.size(), 3u);
    EXPECT_EQ(s.files[1].outcome, FileSummary::Outcome::Refused);
    EXPECT_EQ(s.files[2].accepted, 8997);
    EXPECT_EQ(s.files[2].duplicates, 3);
    EXPECT_EQ(c.value(kAll), "2 9000 9000 9000");
    EXPECT_EQ(c.value("SELECT max(id) FROM record"), "9000");
    EXPECT_TRUE(store::verify(c.file())->empty());
}

TEST(Interruption, OfATruncatedFileNothingIsLeftAndTheNextOneIsRead) {
    ImportCase c;
    const auto path = (c.folder() / "a.csv.gz").string();
    const std::string text = registry(9000);
    gzFile gz = gzopen(path.c_str(), "wb");
    gzwrite(gz, text.data(), static_cast<unsigned>(text.size()));
    gzclose(gz);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    c.write("b.csv", registry(3));
    const auto s = c.import();
    ASSERT_EQ(s.files.size(), 2u);
    EXPECT_EQ(s.files[0].outcome, FileSummary::Outcome::Refused);
    EXPECT_EQ(c.value(kAll), "1 3 3 3");
    EXPECT_EQ(c.value("SELECT refused FROM skipped_file"), "1");
}

const char* const kHoldings = "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,股东统一社会信用代码,认缴出资额(万元),持股比例\n";

TEST(Interruption, OfACancelledImportTheFilesThatStayHaveTheirDayOfDelivery) {
    ImportCase c("cancelled_delivery");
    c.write("a.csv", "企业名称,统一社会信用代码,列入经营异常名录原因,列入日期,移出经营异常名录原因,移出日期,最新更新日期\n甲有限公司," +
                         text::makeUscc('9', '1', "460100", "PDY00001") + ",通过登记的住所无法联系,2023-01-10,,,2023-01-10\n");
    c.write("b.csv", registry(6000));
    std::stop_source stop;
    const auto first = static_cast<std::int64_t>(std::filesystem::file_size(c.folder() / "a.csv"));
    JobContext job(stop.get_token(), [&](const Message&, std::int64_t done, std::int64_t) {
        if (done > first)
            stop.request_stop();
    });
    ASSERT_FALSE(importPaths(c.file(), {c.folder()}, c.options, job));
    EXPECT_EQ(c.rows("SELECT file, delivered FROM batch", 2), "a.csv|2023-01-10\n");
}

TEST(Interruption, OfAKilledImportTheNextStepSettlesWhatStayed) {
    const auto dir = std::filesystem::temp_directory_path() / ("coir_unsettled_" + std::to_string(::getpid()));
    std::filesystem::create_directories(dir / "in");
    // Holders of more than all, in a file that is in the case when the import is killed in the next one.
    std::ofstream(dir / "in" / "a.csv") << kHoldings << "企业1有限公司," << text::makeUscc('9', '1', "460100", "PDY00001") << ",甲有限公司,企业法人,,,80,80%\n企业1有限公司,"
                                        << text::makeUscc('9', '1', "460100", "PDY00001") << ",乙有限公司,企业法人,,,70,70%\n";
    std::ofstream(dir / "in" / "b.csv") << registry(20000);
    ASSERT_TRUE(store::CaseFile::create(dir / "case.coir"));
    ImportOptions options = test::shippedOptions();
    options.keyFolder = dir / "keys";
    const pid_t child = ::fork();
    if (child == 0) {
        int calls = 0;
        JobContext job({}, [&](const Message&, std::int64_t, std::int64_t) {
            if (++calls == 20)
                ::raise(SIGKILL);
        });
        auto file = store::CaseFile::open(dir / "case.coir", store::CaseFile::Access::Write);
        if (file)
            (void)importPaths(*file, {dir / "in"}, options, job);
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the import was over before it was killed";
    {
        auto file = store::CaseFile::open(dir / "case.coir", store::CaseFile::Access::Write);
        ASSERT_TRUE(file) << plain(file.error());
        const auto value = [&](const char* sql) {
            auto s = file->db().prepare(sql);
            return s && s->step().value_or(false) ? s->string(0) : std::string("error");
        };
        EXPECT_EQ(value("SELECT group_concat(file) || ' ' || count(delivered) FROM batch"), "a.csv 0");
        EXPECT_EQ(value("SELECT count(*) FROM holding"), "2");
        JobContext job;
        ASSERT_TRUE(resolve::resolveCase(*file, *options.lexicon, job));
        EXPECT_EQ(value("SELECT count(delivered) FROM batch"), "1");
        EXPECT_EQ(value("SELECT count(*) FROM holding"), "0");
        EXPECT_EQ(value("SELECT group_concat(reason) FROM quarantine WHERE kind = 'refused'"), "share_sum,share_sum");
    }
    std::filesystem::remove_all(dir);
}

} // namespace
} // namespace coir::ingest
