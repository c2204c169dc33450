// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/review.h"

#include "support/sql_case.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <unistd.h>

namespace {

using namespace coir;
using namespace coir::store;
namespace fs = std::filesystem;

class Review : public ::testing::Test {
protected:
    void SetUp() override {
        folder = fs::temp_directory_path() / ("coir-review-" + std::to_string(::getpid()));
        fs::remove_all(folder);
        fs::create_directories(folder);
        made = std::make_unique<test::SqlCase>(folder / "a.coir");
    }
    void TearDown() override {
        made.reset();
        fs::remove_all(folder);
    }
    fs::path folder;
    std::unique_ptr<test::SqlCase> made;
};

TEST_F(Review, GivesTheLatestVerdictAndItsInverse) {
    const VerdictEntry first{"f1", Verdict::Open, "看一看", {}, "甲", ""};
    const VerdictEntry second{"f1", Verdict::Confirmed, "现场核实", {{"C1", "not_met"}}, "乙", ""};
    ASSERT_TRUE(applyVerdicts(made->file(), {first}));
    const auto stood = applyVerdicts(made->file(), {second});
    ASSERT_TRUE(stood);
    ASSERT_EQ(stood->size(), 1u);
    EXPECT_EQ((*stood)[0].verdict, Verdict::Open);
    EXPECT_EQ((*stood)[0].note, "看一看");
    auto inForce = verdictsInForce(made->file());
    ASSERT_TRUE(inForce);
    ASSERT_EQ(inForce->size(), 1u);
    EXPECT_EQ(inForce->at("f1").verdict, Verdict::Confirmed);
    EXPECT_EQ(inForce->at("f1").conditions.at("C1"), "not_met");
    // Taking it back is a new entry; nothing disappears.
    ASSERT_TRUE(applyVerdicts(made->file(), *stood));
    inForce = verdictsInForce(made->file());
    EXPECT_EQ(inForce->at("f1").verdict, Verdict::Open);
    auto s = made->file().db().prepare("SELECT (SELECT count(*) FROM verdict), (SELECT count(*) FROM edit), (SELECT count(*) FROM audit WHERE action = 'verdict')").value();
    ASSERT_TRUE(s.step().value());
    EXPECT_EQ(s.integer(0), 3);
    EXPECT_EQ(s.integer(1), 3);
    EXPECT_EQ(s.integer(2), 3);
}

TEST_F(Review, TellsWhichRowsWereRefusedAndWhichOnlyDoubted) {
    made->run("INSERT INTO quarantine (batch_id, kind, row, field, value, reason, expected, remedy, text) VALUES "
              "(1, 'warning', 3, '颁发机关代码', 'X', 'uscc_check', '6', '{}', ''), "
              "(1, 'refused', 9, '处罚决定日期', '2026-13-02', 'date', 'YYYY-MM-DD', '{\"c\":\"ingest\",\"t\":\"Correct it\",\"a\":[]}', 'a,b')");
    const auto rows = refusedRows(made->file(), 1, 100);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2u);
    EXPECT_TRUE((*rows)[0].refused);
    EXPECT_EQ((*rows)[0].row, 9);
    EXPECT_EQ((*rows)[0].remedy.text, "Correct it");
    EXPECT_FALSE((*rows)[1].refused);
    EXPECT_EQ(refusedRows(made->file(), 2, 100)->size(), 0u);
    EXPECT_EQ(refusedRows(made->file(), 0, 1)->size(), 1u);
    const auto sources = sourceRows(made->file());
    ASSERT_TRUE(sources);
    ASSERT_EQ(sources->size(), 1u);
    EXPECT_EQ((*sources)[0].warnings, 1);
    EXPECT_EQ((*sources)[0].batch.file, "a.csv");
}

} // namespace
