// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_lexicon.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <set>

using namespace coir;
using namespace coir::text;

TEST(Lexicon, SimplifiesByPhrases) {
    const Lexicon& l = sharedLexicon();
    EXPECT_EQ(l.simplify("後臺"), "后台");
    EXPECT_EQ(l.simplify("頭髮"), "头发");
    EXPECT_EQ(l.simplify("發展"), "发展");
    EXPECT_EQ(l.simplify("乾隆"), "乾隆");
    EXPECT_EQ(l.simplify("海南椰島供應鏈管理有限公司"), "海南椰岛供应链管理有限公司");
    EXPECT_EQ(l.simplify("海南abc"), "海南abc");
}

TEST(Lexicon, FoldsNamesToOneForm) {
    const Lexicon& l = sharedLexicon();
    EXPECT_EQ(l.foldName("椰島（海南）國際貿易有限公司"), "椰岛(海南)国际贸易有限公司");
    EXPECT_EQ(l.foldName(" 椰岛【海南】 国际贸易 有限公司 "), "椰岛(海南)国际贸易有限公司");
    EXPECT_EQ(l.foldName("ａｂｃ国际"), "ABC国际");
    EXPECT_EQ(l.foldName("陞昇峯"), "升升峰");
    EXPECT_EQ(l.foldName("“椰岛”"), "椰岛");
}

TEST(Lexicon, WritesSearchTextCharacterByCharacter) {
    EXPECT_EQ(sharedLexicon().searchText("椰島（海南）A1公司"), "椰 岛 海 南 A 1 公 司");
    EXPECT_EQ(sharedLexicon().searchText("()"), "");
}

TEST(Lexicon, SaysWhichTableIsMissing) {
    const auto folder = std::filesystem::temp_directory_path() / "coir-no-such-resources";
    const auto loaded = Lexicon::load(folder);
    ASSERT_FALSE(loaded);
    EXPECT_NE(loaded.error().where.file.find("divisions.csv"), std::string::npos);
}

TEST(Divisions, RollsUpToTheNineteenUnits) {
    const Divisions& d = sharedLexicon().divisions();
    ASSERT_EQ(d.units().size(), 19u);
    EXPECT_EQ(d.countyOf("460106"), "460100");
    EXPECT_EQ(d.countyOf("460400100003"), "460400");
    EXPECT_EQ(d.countyOf("469003"), "460400"); // Danzhou before 2015
    EXPECT_EQ(d.countyOf("460003"), "460400");
    EXPECT_EQ(d.countyOf("460004"), "460100"); // Qiongshan city went into Haikou
    EXPECT_EQ(d.countyOf("460027"), "469023");
    EXPECT_EQ(d.countyOf("460302"), "460300");
    EXPECT_EQ(d.countyOf("460321"), "460300");
    EXPECT_EQ(d.countyOf("460199"), "460100"); // unknown district of a known city
    EXPECT_EQ(d.countyOf("460000"), "");
    EXPECT_EQ(d.countyOf("440100"), "");
    EXPECT_EQ(d.countyOf(""), "");
    EXPECT_EQ(d.nameOf("469025"), "白沙黎族自治县");
}

TEST(Divisions, HoldEveryUnitOnItsOwnTile) {
    std::set<std::pair<int, int>> tiles;
    for (const Division& d : sharedLexicon().divisions().units()) {
        EXPECT_GE(d.column, 0) << d.name;
        EXPECT_TRUE(d.lng && d.lat) << d.name;
        EXPECT_TRUE(tiles.insert({d.column, d.row}).second) << d.name;
    }
    EXPECT_EQ(tiles.count({3, 0}), 1u); // Haikou
}

TEST(Divisions, AreFoundByName) {
    const Divisions& d = sharedLexicon().divisions();
    EXPECT_EQ(d.countyByName("海南省海口市龙华区金贸街道"), "460100");
    EXPECT_EQ(d.countyByName("儋州"), "460400");
    EXPECT_EQ(d.countyByName("白沙县"), "469025");
    EXPECT_EQ(d.countyByName("海南省"), "");
    EXPECT_EQ(d.countyByName("广东省广州市"), "");
}

// The units and their codes against the published county map (names and codes only).
TEST(Divisions, AgreeWithThePublishedMap) {
    std::ifstream in(COIR_SHARED_DIR "/data/divisions/areas.csv");
    if (!in)
        GTEST_SKIP() << "no shared data here";
    std::string line;
    int seen = 0;
    while (std::getline(in, line))
        if (line.rfind("46", 0) == 0) {
            const std::string code = line.substr(0, 6);
            const auto quote = line.find('"');
            EXPECT_EQ(sharedLexicon().divisions().nameOf(code), line.substr(quote + 1, line.find('"', quote + 1) - quote - 1));
            ++seen;
        }
    EXPECT_EQ(seen, 27);
}

TEST(Pinyin, ReadsNamesAndPlaces) {
    const PinyinTable& p = sharedLexicon().pinyin();
    EXPECT_EQ(p.key("椰岛", " "), "ye dao");
    EXPECT_EQ(p.key("厦门", " "), "xia men");
    EXPECT_EQ(p.key("长沙", " "), "chang sha");
    EXPECT_EQ(p.key("重庆", " "), "chong qing");
    EXPECT_EQ(p.key("乐东", " "), "le dong");
    EXPECT_EQ(p.key("绿", " "), "lv");
    EXPECT_EQ(p.initials("海口椰岛(A)"), "hkyda");
}

TEST(Pinyin, ComparesByAnyReading) {
    const PinyinTable& p = sharedLexicon().pinyin();
    EXPECT_TRUE(p.soundAlike("椰岛", "耶岛"));
    EXPECT_TRUE(p.soundAlike("乐海", "越海")); // yue
    EXPECT_TRUE(p.soundAlike("乐海", "泐海")); // le
    EXPECT_FALSE(p.soundAlike("椰岛", "椰林"));
    EXPECT_FALSE(p.soundAlike("椰岛", "椰"));
}
