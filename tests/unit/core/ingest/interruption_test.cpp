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

} // namespace
} // namespace coir::ingest
