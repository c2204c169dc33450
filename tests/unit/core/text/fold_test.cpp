// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/utf8.h"

#include <gtest/gtest.h>

using namespace coir::text;

TEST(Utf8, ReplacesBrokenBytesOneByOne) {
    EXPECT_EQ(toUtf32("a\xE6\xB5\xB7z"), U"a海z");
    EXPECT_EQ(toUtf32("\xE6\xB5"), U"\xFFFD\xFFFD");
    EXPECT_EQ(toUtf32("\xC0\x80"), U"\xFFFD\xFFFD");
    EXPECT_EQ(toUtf8(U"𠮷海a"), "𠮷海a");
    EXPECT_EQ(length("海南1"), 3u);
}

// U+2F08 and U+2EA0 are what text taken out of PDFs holds for 人民.
TEST(Nfkc, TurnsRadicalsIntoIdeographs) {
    EXPECT_EQ(nfkc("\xE2\xBC\x88\xE2\xBA\xA0"), "人民");
    EXPECT_EQ(nfkc("\xE2\xBC\x80\xE2\xBD\xAC"), "一目");
    EXPECT_EQ(nfkc("（ＡＢ１２）"), "(AB12)");
}

TEST(Heading, LosesDressAndKeepsTheBracketText) {
    EXPECT_EQ(foldHeading("行政相对人代码_1（统一社会信用代码）"), "行政相对人代码_1统一社会信用代码");
    EXPECT_EQ(foldHeading(" 行政相对人代码－１ (统一社会信用代码)："), "行政相对人代码_1统一社会信用代码");
    EXPECT_EQ(foldHeading("CF_XDR_MC"), "cf_xdr_mc");
    EXPECT_EQ(foldHeading("\xEF\xBB\xBF企业名称"), "企业名称");
}

TEST(DecisionKey, IsOneForTheWaysOfWritingOneNumber) {
    const std::string key = "琼市监罚(2024)12号";
    for (const char* written : {"琼市监罚〔2024〕12号", "琼市监罚［2024］１２号", "琼市监罚﹝2024﹞12号", "琼市监罚[2024] 12号",
                                "琼市监罚【２０２４】12号", "\xE3\x80\x80琼市监罚（2024）12 号", "瓊市監罰〔2024〕12號",
                                "琼市监罚〔2024〕第12号", "琼市监罚〔2024〕012号", "《琼市监罚〔2024〕12号》", "琼市监罚字〔2024〕第0012号", "琼市监罚〔2024〕12号行政处罚决定书",
                                "行政处罚决定书 琼市监罚〔2024〕12号", "《琼市监罚〔2024〕12号决定书》"})
        EXPECT_EQ(decisionKey(written), key) << written;
    EXPECT_EQ(decisionKey("hk—2024－a1"), "HK-2024-A1");
    EXPECT_NE(decisionKey("琼市监罚〔2024〕1号"), key);
    EXPECT_EQ(decisionKey(" \t"), "");
    EXPECT_EQ(decisionKey("决定书"), "决定书");
    EXPECT_NE(decisionKey("琼市监罚〔2024〕102号"), key);
    EXPECT_NE(decisionKey("琼市监罚〔2024〕120号"), key);
}

TEST(DecisionKeys, AreThoseOfAllNumbersInACell) {
    using Keys = std::vector<std::string>;
    EXPECT_EQ(decisionKeys("琼税〔2025〕1号、琼税〔2025〕02号"), (Keys{"琼税(2025)1号,琼税(2025)2号", "琼税(2025)1号", "琼税(2025)2号"}));
    EXPECT_EQ(decisionKeys("琼税〔2025〕1号和琼税〔2025〕2号"), (Keys{"琼税(2025)1号和琼税(2025)2号", "琼税(2025)1号", "琼税(2025)2号"}));
    EXPECT_EQ(decisionKeys("琼税〔2025〕12、13号"), (Keys{"琼税(2025)12,13号"}));
    EXPECT_EQ(decisionKeys("和平区〔2025〕1号"), (Keys{"和平区(2025)1号"}));
    EXPECT_EQ(decisionKeys(" "), Keys{});
}

TEST(NullWord, IsWhatOfficesWriteForNothing) {
    for (const char* word : {"", " ", "无", "/", "-", "空", "—", "NULL", "n/a", "\xE3\x80\x80"})
        EXPECT_TRUE(isNullWord(word)) << word;
    for (const char* word : {"0", "无锡", "-1", "空港"})
        EXPECT_FALSE(isNullWord(word)) << word;
    EXPECT_EQ(trim("\xE3\x80\x80 海南 \t"), "海南");
}

TEST(Gb18030, MapsPrivateUseToStandard) {
    EXPECT_EQ(standardGb18030(0xE78D), 0xFE10u);
    EXPECT_EQ(standardGb18030(0xE81E), 0x9FB4u);
    EXPECT_EQ(standardGb18030(0xE5E5), 0xE5E5u);
}
