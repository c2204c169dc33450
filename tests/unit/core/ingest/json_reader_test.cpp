// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/core/ingest/read_whole.h"

using namespace coir;
using namespace coir::ingest;
using namespace coir::ingest::test;
using coir::test::TempDir;
using testing::ElementsAre;

namespace {

Result<Whole> readJson(std::string_view text, const ReadOptions& options = {}) { return readText("t.json", text, options); }
std::string why(std::string_view text) { return whyRefused("t.json", text); }

} // namespace

TEST(JsonReader, UnitesTheMembersOfAllRecordsInOrderOfAppearance) {
    const auto table = readJson(R"([{"a":1,"b":"x"},{"b":"y","c":true,"a":null},{"d":[1, {"k" : "v"}],"e":1.50}])");
    ASSERT_TRUE(table) << plain(table.error());
    EXPECT_THAT(table->headings, ElementsAre("a", "b", "c", "d", "e"));
    EXPECT_THAT(table->rows, ElementsAre(ElementsAre("1", "x", "", "", ""), ElementsAre("", "y", "true", "", ""),
                                         ElementsAre("", "", "", R"([1,{"k":"v"}])", "1.50")));
    EXPECT_THAT(table->numbers, ElementsAre(2, 3, 4));
}

TEST(JsonReader, KeepsLongNumbersAsWritten) {
    const auto table = readJson(R"([{"a":6222021234567890123456,"b":18446744073709551615,"c":-0.10e5,"d":"\u6d77\u53e3"}])");
    ASSERT_TRUE(table);
    EXPECT_THAT(table->rows[0], ElementsAre("6222021234567890123456", "18446744073709551615", "-0.10e5", "海口"));
}

TEST(JsonReader, FindsTheRecordsOfAnEnvelope) {
    for (const std::string_view text :
         {R"({"code":0,"total":1,"records":[{"iname":"甲"}],"columns":[{"n":"iname"}]})",
          R"({"data":{"page":1,"records":[{"iname":"甲"}]}})", R"({"meta":[1,2,"x"],"list":[{"iname":"甲"}]})"}) {
        const auto table = readJson(text);
        ASSERT_TRUE(table) << text << plain(table.error());
        EXPECT_THAT(table->headings, ElementsAre("iname")) << text;
        EXPECT_THAT(table->rows, ElementsAre(ElementsAre("甲")));
    }
    EXPECT_EQ(why(R"({"x":[{"a":1}],"y":[{"a":1}]})"), "The file holds several tables: x, y");
    ReadOptions options;
    options.recordsPath = "y";
    const auto chosen = readJson(R"({"x":[{"a":1}],"y":[{"a":2}]})", options);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->rows[0][0], "2");
}

TEST(JsonReader, ReadsJsonLinesAndLoneObjects) {
    const auto lines = readJson("{\"a\":1}\n{\"a\":2,\"b\":[{\"c\":3}]}\r\n\n{\"b\":\"x\"}\n");
    ASSERT_TRUE(lines) << plain(lines.error());
    EXPECT_THAT(lines->rows, ElementsAre(ElementsAre("1", ""), ElementsAre("2", R"([{"c":3}])"), ElementsAre("", "x")));
    EXPECT_THAT(lines->numbers, ElementsAre(2, 3, 4));
    const auto lone = readJson("{\"a\":1,\"b\":{\"c\":2}}");
    ASSERT_TRUE(lone);
    EXPECT_THAT(lone->rows, ElementsAre(ElementsAre("1", R"({"c":2})")));
}

TEST(JsonReader, FlattensTheFeaturesOfGeoJson) {
    const auto table = readJson(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"海口","tags":["a"]},"geometry":{"type":"Point","coordinates":[110.3, 20.0]}},
        {"type":"Feature","geometry":null,"properties":{"type":"市","name":"三亚"}}]})");
    ASSERT_TRUE(table) << plain(table.error());
    EXPECT_THAT(table->headings, ElementsAre("type", "name", "tags", "geometry", "properties.type"));
    EXPECT_THAT(table->rows[0],
                ElementsAre("Feature", "海口", R"(["a"])", R"({"type":"Point","coordinates":[110.3,20.0]})", ""));
    EXPECT_THAT(table->rows[1], ElementsAre("Feature", "三亚", "", "", "市"));
}

TEST(JsonReader, RefusesWhatIsCutOrMalformedBeforeGivingAnyRow) {
    std::string text = "[";
    for (int i = 0; i < 1000; ++i)
        text += "{\"a\":1},";
    EXPECT_EQ(why(text).substr(0, 34), "The file is not valid JSON at char");
    EXPECT_EQ(why("[{\"a\":1}").substr(0, 26), "The file is not valid JSON");
    EXPECT_EQ(why("[{\"a\":1},]").substr(0, 26), "The file is not valid JSON");
    EXPECT_EQ(why("[{\"a\":1}] x").substr(0, 26), "The file is not valid JSON");
    EXPECT_EQ(why("[{\"a\":01}]").substr(0, 26), "The file is not valid JSON");
    EXPECT_EQ(why("{\"a\":1} {\"a\":2}").substr(0, 26), "The file is not valid JSON");
    EXPECT_EQ(why("[1,2]"), "The JSON is valid but holds no records");
    EXPECT_EQ(why(std::string(100000, '[')), "The file is nested deeper than 512 levels");
    EXPECT_EQ(why(std::string(100000, '{')), "The file is nested deeper than 512 levels");
}

TEST(JsonReader, MarksElementsThatAreNoObjects) {
    const auto table = readJson("[{\"a\":\"x\"}, 7]");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2u);
    ASSERT_EQ(table->faults[1].size(), 1u);
    EXPECT_EQ(table->faults[1][0].kind, RowFaultKind::NotARecord);
    EXPECT_EQ(table->rows[1][0], "7");
}

TEST(JsonReader, TakesTheLastOfTwoEqualMembersAndWarns) {
    const auto table = readJson(R"([{"a":"x","a":"y"}])");
    ASSERT_TRUE(table);
    EXPECT_THAT(table->rows, ElementsAre(ElementsAre("y")));
    ASSERT_EQ(table->warnings.size(), 1u);
}

TEST(JsonReader, ReadsPackedAndOtherEncodings) {
    const TempDir dir;
    const auto packed = readWhole(dir.write("a.json.gz", gzipped("[{\"名\":\"甲\"}]")));
    ASSERT_TRUE(packed) << plain(packed.error());
    EXPECT_EQ(packed->front().headings[0], "名");
    // [{"名称":"海口"}] in GB18030, by Python's codec.
    const auto gb = readWhole(dir.write("b.json", "[{\"\xc3\xfb\xb3\xc6\":\"\xba\xa3\xbf\xda\"}]"));
    ASSERT_TRUE(gb) << plain(gb.error());
    EXPECT_EQ(gb->front().rows[0][0], "海口");
}

TEST(JsonReader, RefusesARecordOf100Megabytes) {
    const TempDir dir;
    const auto path = dir / "large.json";
    {
        std::ofstream out(path, std::ios::binary);
        out << "[{\"a\":\"";
        const std::string piece(1 << 20, 'y');
        for (int i = 0; i < 100; ++i)
            out << piece;
        out << "\"}]";
    }
    const auto got = readWhole(path);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, ErrorCode::InputRefused);
}
