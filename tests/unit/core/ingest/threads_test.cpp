// SPDX-License-Identifier: GPL-3.0-or-later
// One thread reads ahead of the one that writes: whatever their number, the case is the same, and a file is in it whole or
// not at all.
#include "sample/sample.h"
#include "support/import_case.h"
#include "text/codes.h"

#include <algorithm>
#include <sstream>
#include <zlib.h>

namespace coir::ingest {
namespace {

using test::ImportCase;

std::string registry(int from, int to) {
    std::string text = "企业名称,统一社会信用代码,登记状态,成立日期\n";
    for (int i = from; i <= to; ++i) {
        const std::string n = std::to_string(i);
        text += "企业" + n + "有限公司," + text::makeUscc('9', '1', "460100", "PDY" + std::string(5 - n.size(), '0') + n) + ",存续,2020-01-01\n";
    }
    return text;
}

Result<ImportSummary> import(ImportCase& c, unsigned threads, const JobContext::Progress& progress = {}, std::stop_token stop = {}) {
    JobContext job(std::move(stop), progress, threads);
    return importPaths(c.file(), {c.folder()}, c.options, job);
}

/// Every row of every table but the audit log and its end, which hold the time of day.
std::string whole(ImportCase& c) {
    std::string out;
    std::istringstream tables(c.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'firm_search%' "
                                     "AND name <> 'audit' ORDER BY name", 1));
    for (std::string table; std::getline(tables, table);) {
        const std::string cells = c.value("SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info('" + table + "')");
        out += table + "\n" + c.rows("SELECT " + cells + " FROM \"" + table + "\"" + (table == "meta" ? " WHERE key <> 'audit_end'" : ""), 1);
    }
    return out;
}

TEST(ImportThreads, GiveTheSameCaseWhateverTheirNumber) {
    ImportCase one("threads_one"), three("threads_three");
    three.options.keyFolder = one.options.keyFolder;
    // A sample of all forms with its dirt, and rows that are refused, dropped, doubtful and there twice.
    JobContext job;
    sample::SampleOptions options{one.folder(), 150, 7, std::filesystem::path(COIR_SOURCE_DIR) / "resources"};
    ASSERT_TRUE(sample::writeSample(options, job));
    std::string dirty = registry(90001, 90400);
    dirty += "甲有限公司,91460100MA5T000000,存续,2020-01-01\n";                          // wrong check character
    dirty += "乙有限公司,,存续\n";                                                        // too few cells
    dirty += ",,存续,2020-01-01\n";                                                       // nobody
    dirty += registry(90390, 90401).substr(registry(1, 0).size());                        // eleven of them twice
    dirty += "丙有限公司," + std::string(300000, 'x') + ",存续,2020-01-01\n";             // more than a block holds
    dirty += "丁有限公司,,存续,2020-13-01\n";                                             // no such day
    one.write("脏.csv", dirty);
    std::filesystem::copy(one.folder(), three.folder(), std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);

    const auto a = import(one, 1), b = import(three, 3);
    ASSERT_TRUE(a && b) << (a ? "" : plain(a.error())) << (b ? "" : plain(b.error()));
    one.resolve();
    three.resolve();
    EXPECT_EQ(a->rows, b->rows);
    const auto dirtyFile = std::find_if(a->files.begin(), a->files.end(), [](const FileSummary& f) { return f.file == "脏.csv"; });
    ASSERT_NE(dirtyFile, a->files.end());
    EXPECT_EQ(dirtyFile->rows, 417);       // 400 + 3 + 12 + 2
    EXPECT_EQ(dirtyFile->duplicates, 11);  // 90390 … 90400
    EXPECT_GE(dirtyFile->quarantined, 3);
    const std::string expected = whole(one);
    EXPECT_GT(expected.size(), 100000u);
    EXPECT_TRUE(expected == whole(three));
}

TEST(ImportThreads, LeaveWholeFilesWhenCancelledInTheMiddle) {
    for (const unsigned threads : {1u, 3u}) {
        ImportCase c("threads_cancel");
        c.write("a.csv", registry(1, 3000));
        c.write("b.csv", registry(3001, 9000));
        c.write("c.csv", registry(9001, 12000));
        const auto first = static_cast<std::int64_t>(std::filesystem::file_size(c.folder() / "a.csv"));
        std::stop_source stop;
        int inSecond = 0;
        const auto cancelled = import(c, threads, [&](const Message&, std::int64_t done, std::int64_t) {
            if (done > first && ++inSecond == 4)
                stop.request_stop();
        }, stop.get_token());
        ASSERT_FALSE(cancelled);
        EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(c.rows("SELECT (SELECT group_concat(file) FROM batch), (SELECT count(*) FROM record), (SELECT count(*) FROM registration), "
                         "(SELECT count(*) FROM mention)", 4), "a.csv|3000|3000|3000\n");
        // The rest comes with the next call.
        const auto again = import(c, threads);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->accepted, 9000);
        EXPECT_EQ(c.value("SELECT count(*) FROM mention"), "12000");
    }
}

TEST(ImportThreads, RollBackAFileThatBreaksOffInTheMiddle) {
    for (const unsigned threads : {1u, 3u}) {
        ImportCase c("threads_error");
        const auto path = (c.folder() / "a.csv.gz").string();
        const std::string text = registry(1, 9000);
        gzFile gz = gzopen(path.c_str(), "wb");
        gzwrite(gz, text.data(), static_cast<unsigned>(text.size()));
        gzclose(gz);
        std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
        c.write("b.csv", registry(4, 6));
        std::int64_t looks = 0;
        const auto s = import(c, threads, [&](const Message&, std::int64_t, std::int64_t) { ++looks; });
        ASSERT_TRUE(s);
        ASSERT_EQ(s->files.size(), 2u);
        EXPECT_EQ(s->files[0].outcome, FileSummary::Outcome::Refused);
        EXPECT_GT(looks, 5); // rows had gone in before it broke off
        EXPECT_EQ(c.rows("SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM record), (SELECT count(*) FROM registration), "
                         "(SELECT count(*) FROM mention), (SELECT count(*) FROM quarantine)", 5), "1|3|3|3|0\n");
        const auto damage = store::verify(c.file());
        ASSERT_TRUE(damage);
        EXPECT_TRUE(damage->empty());
    }
}

} // namespace
} // namespace coir::ingest
