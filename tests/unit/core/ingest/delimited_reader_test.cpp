// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/core/ingest/read_whole.h"

using namespace coir;
using namespace coir::ingest;
using namespace coir::ingest::test;
using coir::test::TempDir;
using testing::ElementsAre;

namespace {

Whole readText(std::string_view text, const ReadOptions& options = {}, std::string_view name = "t.csv") {
    const TempDir dir;
    auto all = readWhole(dir.write(name, text), options);
    if (!all) {
        ADD_FAILURE() << plain(all.error());
        return {};
    }
    EXPECT_EQ(all->size(), 1u);
    return std::move(all->front());
}

// "企业名称,代码\n海口椰城,1\n" by Python's codecs.
constexpr char kGb18030[] = "\xc6\xf3\xd2\xb5\xc3\xfb\xb3\xc6,\xb4\xfa\xc2\xeb\n\xba\xa3\xbf\xda\xd2\xac\xb3\xc7,1\n";
constexpr char kUtf16Le[] = "\x01\x4f\x1a\x4e\x0d\x54\xf0\x79\x2c\x00\xe3\x4e\x01\x78\x0a\x00"
                            "\x77\x6d\xe3\x53\x30\x69\xce\x57\x2c\x00\x31\x00\x0a\x00";

} // namespace

TEST(DelimitedReader, FindsTheDelimiterThoughQuotedFieldsHoldOthers) {
    const auto pipes = readText("a|b|c\n1,5|\"x|y,z\"|3\n2,5|q|4\n");
    EXPECT_EQ(pipes.delimiter, '|');
    EXPECT_THAT(pipes.rows, ElementsAre(ElementsAre("1,5", "x|y,z", "3"), ElementsAre("2,5", "q", "4")));
    const auto tabs = readText("a\tb\n1,1\t2,2\n3,3\t4,4\n");
    EXPECT_EQ(tabs.delimiter, '\t');
    EXPECT_THAT(tabs.rows, ElementsAre(ElementsAre("1,1", "2,2"), ElementsAre("3,3", "4,4")));
    EXPECT_EQ(readText("a;b;c\n1;2;3\n").delimiter, ';');
}

TEST(DelimitedReader, TakesAnyLineEndAndCountsRecordsNotLines) {
    const Rows expected = {{"1", "x\ny"}, {"2", "z"}};
    for (const std::string_view text : {"a,b\n1,\"x\ny\"\n2,z\n", "a,b\r\n1,\"x\ny\"\r\n2,z\r\n", "a,b\r\n1,\"x\ny\"\r\n2,z"}) {
        const auto table = readText(text);
        EXPECT_EQ(table.rows, expected) << text;
        EXPECT_THAT(table.numbers, ElementsAre(2, 3));
    }
    const auto old = readText("a,b\r1,x\r2,z\r");
    EXPECT_THAT(old.rows, ElementsAre(ElementsAre("1", "x"), ElementsAre("2", "z")));
}

TEST(DelimitedReader, PassesBlankLinesOverButCountsThem) {
    const auto table = readText("a,b\n1,2\n\n3,4\n\n");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("1", "2"), ElementsAre("3", "4")));
    EXPECT_THAT(table.numbers, ElementsAre(2, 4));
}

TEST(DelimitedReader, ReadsEveryEncodingWithAndWithoutMark) {
    const std::string_view le(kUtf16Le, sizeof kUtf16Le - 1);
    std::string be;
    for (std::size_t i = 0; i < le.size(); i += 2)
        be += {le[i + 1], le[i]};
    const std::string utf8 = "企业名称,代码\n海口椰城,1\n";
    const std::vector<std::pair<std::string, Encoding>> texts = {
        {utf8, Encoding::Utf8},
        {"\xEF\xBB\xBF" + utf8, Encoding::Utf8},
        {kGb18030, Encoding::Gb18030},
        {std::string(le), Encoding::Utf16Le},
        {"\xFF\xFE" + std::string(le), Encoding::Utf16Le},
        {be, Encoding::Utf16Be},
        {"\xFE\xFF" + be, Encoding::Utf16Be},
        {gzipped(kGb18030), Encoding::Gb18030},
        {gzipped(le), Encoding::Utf16Le},
    };
    for (const auto& [text, encoding] : texts) {
        const auto table = readText(text);
        EXPECT_EQ(table.encoding, encoding);
        EXPECT_THAT(table.headings, ElementsAre("企业名称", "代码")) << encodingName(encoding);
        EXPECT_THAT(table.rows, ElementsAre(ElementsAre("海口椰城", "1")));
        EXPECT_TRUE(table.faults[0].empty());
    }
}

TEST(DelimitedReader, ObeysForcedEncodingAndDelimiter) {
    ReadOptions options;
    options.encoding = Encoding::Gb18030;
    options.delimiter = '\t';
    const auto table = readText(kGb18030, options);
    EXPECT_EQ(table.headings.size(), 1u);
    EXPECT_EQ(table.headings[0], "企业名称,代码");
}

// FE59, A6D9 and FE51 are U+9FB4, U+FE10 and U+20087 in glibc's iconv; ICU puts them into the private-use area.
TEST(DelimitedReader, GivesPrivateUseCharactersTheirStandardFormAndSaysSo) {
    ReadOptions options;
    options.encoding = Encoding::Gb18030;
    const auto table = readText("a,b\n\xFE\x59\xA6\xD9,\xFE\x51\n", options);
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("\u9FB4\uFE10", "\U00020087")));
    ASSERT_EQ(table.warnings.size(), 1u);
    EXPECT_EQ(plain(table.warnings[0].what), "3 characters of the private-use area were given their standard form");
}

// 8139EE39 = U+3400, 82358F33 = U+9FA6 (both four bytes), 95328236 = U+20000, by Python's codec.
TEST(DelimitedReader, KnowsFourByteCharacters) {
    ReadOptions options;
    options.encoding = Encoding::Gb18030;
    const auto table = readText("a,b\n\x81\x39\xEE\x39\x82\x35\x8F\x33,\x95\x32\x82\x36\n", options);
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("\u3400\u9FA6", "\U00020000")));
}

TEST(DelimitedReader, ReportsBadBytesWithTheirPlaceAndGoesOn) {
    const auto utf8 = readText("名,b\n1,正常\n2,\"坏\xE5\x9D\"\n3,好\n");
    EXPECT_EQ(utf8.encoding, Encoding::Utf8);
    ASSERT_EQ(utf8.rows.size(), 3u);
    EXPECT_TRUE(utf8.faults[0].empty());
    ASSERT_EQ(utf8.faults[1].size(), 1u);
    EXPECT_EQ(utf8.faults[1][0].kind, RowFaultKind::BadBytes);
    EXPECT_EQ(utf8.faults[1][0].column, 1u);
    // "名,b\n" 6 bytes, "1,正常\n" 9, then 2 , " 坏 = 6: the bad ones begin at the 22nd.
    EXPECT_EQ(plain(utf8.faults[1][0].what), "Byte 22 of the file (e59d) is no UTF-8");
    EXPECT_EQ(utf8.rows[1][1], "坏\uFFFD");
    EXPECT_EQ(utf8.rows[2][1], "好");
    EXPECT_TRUE(utf8.faults[2].empty());

    const auto gb = readText(std::string(kGb18030) + "\xC6\xF3\xFF,2\n");
    EXPECT_EQ(gb.encoding, Encoding::Gb18030);
    ASSERT_EQ(gb.rows.size(), 2u);
    ASSERT_EQ(gb.faults[1].size(), 1u);
    EXPECT_EQ(gb.rows[1][0], "企\uFFFD");
    EXPECT_EQ(gb.rows[1][1], "2");
}

TEST(DelimitedReader, FindsBytesBeyondAsciiHoweverLateTheyCome) {
    std::string text = "name,code\n";
    for (int i = 0; i < 40000; ++i)
        text += "abcdefgh,12345\n";
    text += "\xba\xa3\xbf\xda,1\n";
    const auto table = readText(text);
    EXPECT_EQ(table.encoding, Encoding::Gb18030);
    EXPECT_EQ(table.rows.back()[0], "海口");
}

TEST(DelimitedReader, GivesRaggedRowsAsValues) {
    const auto table = readText("a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12,\n");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("1", "2", "3"), ElementsAre("4", "5", ""),
                                        ElementsAre("6", "7", "8", "9"), ElementsAre("10", "11", "12", "")));
    ASSERT_EQ(table.faults[1].size(), 1u);
    EXPECT_EQ(table.faults[1][0].kind, RowFaultKind::TooFewCells);
    ASSERT_EQ(table.faults[2].size(), 1u);
    EXPECT_EQ(table.faults[2][0].kind, RowFaultKind::TooManyCells);
    EXPECT_EQ(table.faults[2][0].column, 3u);
    EXPECT_TRUE(table.faults[3].empty());
}

TEST(DelimitedReader, FindsHeadingsUnderTitlesAndNumbersRowsAsTheyLie) {
    const auto table = readText("海南省市场监督管理局,,\n统计日期：2026年9月,,\n企业名称,代码,状态\n甲,1,存续\n");
    EXPECT_EQ(table.headingRow, 3);
    EXPECT_THAT(table.headings, ElementsAre("企业名称", "代码", "状态"));
    EXPECT_THAT(table.numbers, ElementsAre(4));
    ReadOptions options;
    options.knowsHeading = [](std::string_view cell) { return cell == "x" || cell == "y"; };
    const auto known = readText("note,made,by,hand\nx,y\n1,2\n", options);
    EXPECT_EQ(known.headingRow, 2);
}

TEST(DelimitedReader, RefusesATableWithoutHeadings) {
    const TempDir dir;
    const auto got = readWhole(dir.write("t.csv", "1,2025-01-01\n2,2025-01-02\n"));
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(plain(got.error().what), "The table has no headings");
    ReadOptions options;
    options.withoutHeadings = true;
    EXPECT_THAT(readText("1,2\n3,4\n", options).rows, ElementsAre(ElementsAre("1", "2"), ElementsAre("3", "4")));
}

TEST(DelimitedReader, LosesOneRowNotTheRestToAStrayQuotationMark) {
    const auto table = readText("a,b\n1,x\n2,\"y\n3,z\n4,w\n");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("1", "x"), ElementsAre("2", "\"y"), ElementsAre("3", "z"),
                                        ElementsAre("4", "w")));
    ASSERT_EQ(table.faults[1].size(), 1u);
    EXPECT_EQ(table.faults[1][0].kind, RowFaultKind::BrokenQuote);
    const auto cut = readText("a,b\n1,x\n2,\"half");
    EXPECT_EQ(cut.rows[1][1], "half");
    EXPECT_EQ(cut.faults[1][0].kind, RowFaultKind::BrokenQuote);
    const auto behind = readText("a,b\n1,\"x\"y\n2,\"z\" \n");
    EXPECT_THAT(behind.rows, ElementsAre(ElementsAre("1", "xy"), ElementsAre("2", "z")));
    EXPECT_EQ(behind.faults[0][0].kind, RowFaultKind::BrokenQuote);
    EXPECT_TRUE(behind.faults[1].empty());
}

TEST(DelimitedReader, RefusesACellOf100MegabytesInBoundedMemory) {
    const TempDir dir;
    const auto path = dir / "large.csv";
    {
        std::ofstream out(path, std::ios::binary);
        out << "a,b\n1,x\n2,";
        const std::string piece(1 << 20, 'y');
        for (int i = 0; i < 100; ++i)
            out << piece;
        out << "\n3,z\n";
    }
    const auto got = readWhole(path);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(got.error().where.row, 3);
}

TEST(DelimitedReader, SumsTheFileAsItLiesWhileReadingIt) {
    const std::string text = gzipped(kGb18030);
    const auto table = readText(text, {}, "t.csv.gz");
    ASSERT_TRUE(table.digest);
    EXPECT_EQ(hex(*table.digest), hex(sha256(text)));
    const TempDir dir;
    const auto direct = digestOfFile(dir.write("x", text).string());
    ASSERT_TRUE(direct);
    EXPECT_EQ(*direct, *table.digest);
}

TEST(DelimitedReader, CutsPiecesAnywhereWithoutHarm) {
    // Longer than several buffers, with quoted marks, line ends and three-byte characters at all offsets.
    std::string text = "编号,内容\n";
    Rows expected;
    for (int i = 0; i < 60000; ++i) {
        const std::string cell = "第" + std::to_string(i) + "条" + std::string(static_cast<std::size_t>(i % 7), 'x');
        text += std::to_string(i) + ",\"" + cell + "\"\"引\r\n号\"\r\n";
        expected.push_back({std::to_string(i), cell + "\"引\r\n号"});
    }
    EXPECT_EQ(readText(text).rows, expected);
}
