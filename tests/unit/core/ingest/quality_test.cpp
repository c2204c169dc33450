// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/quality.h"

#include "support/import_case.h"

#include <nlohmann/json.hpp>

namespace coir::ingest {
namespace {

using test::ImportCase;

nlohmann::json qualityOf(ImportCase& c) {
    const auto text = qualityJson(c.file(), [](const Message& m) { return plain(m); });
    EXPECT_TRUE(text);
    return text ? nlohmann::json::parse(*text) : nlohmann::json();
}

TEST(Quality, SumsUpAndNamesEveryRefusedRow) {
    ImportCase c;
    c.write("sub/p.csv", "行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,行政处罚决定书文号,违法事实,处罚类别,处罚决定日期,处罚机关,数据来源单位\n"
                         "甲有限公司,法人,91460100PDY00001X1,1,x,罚款,2024-01-02,海口市监局,海口市\n"
                         "甲有限公司,法人,91460100PDY00001X1,1,x,罚款,2024-01-02,海口市监局,海口市\n"
                         "甲有限公司,法人,91460100PDY00001X3,2,13876543210,罚款,2024-01-02,海口市监局,海口市\n"
                         "王五,自然人,,3,x,罚款,2024-01-02,三亚市监局,三亚市\n"
                         "乙有限公司,法人,91460200PDY000175P,4,,罚款,2024-01-02,三亚市监局,三亚市\n");
    c.write("note.md", "# hello\n");
    c.import();
    const auto q = qualityOf(c);
    ASSERT_EQ(q.at("batches").size(), 1u);
    const auto& b = q["batches"][0];
    EXPECT_EQ(b["file"], "sub/p.csv");
    EXPECT_EQ(b["sha256"].get<std::string>().size(), 64u);
    EXPECT_EQ(b["profile"], "penalty");
    EXPECT_EQ(b["rows"], 5);
    EXPECT_EQ(b["accepted"], 2);
    EXPECT_EQ(b["quarantined"], 1);
    EXPECT_EQ(b["duplicates"], 1);
    EXPECT_EQ(b["dropped"], 1);
    EXPECT_EQ(b["reasons"], nlohmann::json({{"uscc_check", 1}}));
    EXPECT_EQ(b["dropped_reasons"], nlohmann::json({{"natural_person", 1}}));
    ASSERT_EQ(b["rows_refused"].size(), 1u);
    const auto& r = b["rows_refused"][0];
    EXPECT_EQ(r["file"], "sub/p.csv");
    EXPECT_EQ(r["row"], 4);
    EXPECT_EQ(r["column"], "行政相对人代码_1（统一社会信用代码）");
    EXPECT_EQ(r["value"], "91460100PDY00001X3");
    EXPECT_EQ(r["expected"], "1");
    EXPECT_FALSE(r["remedy"].get<std::string>().empty());
    // 海口市: three rows, one refused, all nine columns filled; 三亚市: one row, 违法事实 empty (the person does not count).
    ASSERT_EQ(q["source_units"].size(), 2u);
    EXPECT_EQ(q["source_units"][0]["unit"], "三亚市");
    EXPECT_DOUBLE_EQ(q["source_units"][0]["completeness"].get<double>(), 8.0 / 9);
    EXPECT_EQ(q["source_units"][0]["validity"], 1.0);
    EXPECT_EQ(q["source_units"][1]["unit"], "海口市");
    EXPECT_DOUBLE_EQ(q["source_units"][1]["validity"].get<double>(), 2.0 / 3);
    EXPECT_EQ(q["source_units"][1]["completeness"], 1.0);
    EXPECT_TRUE(q["source_units"][1]["timeliness"].is_null());
    ASSERT_EQ(q["skipped"].size(), 1u);
    EXPECT_EQ(q["skipped"][0]["file"], "note.md");
    EXPECT_FALSE(c.holds("13876543210"));
    // The same folder again: nothing new, the same figures.
    c.import();
    EXPECT_EQ(qualityOf(c), q);
}

} // namespace
} // namespace coir::ingest
