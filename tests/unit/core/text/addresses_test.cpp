// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared_lexicon.h"
#include "text/addresses.h"

#include <gtest/gtest.h>

using namespace coir::text;

namespace {

Address at(const char* text, const char* hint = "") { return parseAddress(sharedLexicon(), text, hint); }

/// county|road|number|site|building|unit|floor|room
std::string parts(const char* text) {
    const Address a = at(text);
    return a.county + "|" + a.road + "|" + a.number + "|" + a.site + "|" + a.building + "|" + a.unit + "|" + a.floor + "|" +
           a.room;
}

} // namespace

TEST(Address, ReadsTheSameUnitFromEverySpelling) {
    const std::string key = at("海南省儋州市那大镇中兴大街88号3层305").key();
    EXPECT_EQ(key, "460400|中兴大街|88|||3|305");
    for (const char* text : {
             "那大镇中兴大街八十八号三楼305室", "儋州市中兴大街８８号３层３０５室", "海南省儋州市那大镇中兴大街88#三楼305",
             "儋州那大中兴大街88号3F-305", "海南省 儋州市 那大镇 中兴大街 88 号 3 楼 305 房", "儋州市那大鎮中興大街88號3樓305室",
             "儋州市那大镇中兴大街88号305室", "儋州市那大镇中兴大街八十八号三层三〇五室", "海南儋州市那大镇中兴大街88号（3层305室）",
             "儋州市那大镇中兴大街88号3-305", "儋州市那大镇中兴大街88号305（集群注册）", "儋州市那大镇中兴大街88号三楼305号"})
        EXPECT_EQ(at(text).key(), key) << text;
    EXPECT_EQ(at("中兴大街88号3层305", "460400").key(), key);
}

TEST(Address, ReadsBuildingsAndUnits) {
    EXPECT_EQ(parts("海口市龙华区金贸街道世贸东路2号世贸雅苑B栋12层1203室"), "460100|世贸东路|2|世贸雅苑|B||12|1203");
    EXPECT_EQ(at("海口市世贸东路2号B座1203").key(), at("海口市龙华区世贸东路2号世贸雅苑B幢12楼1203房").key());
    EXPECT_EQ(parts("海口市海甸岛怡心路9号东方名苑2栋1单元401房"), "460100|怡心路|9|东方名苑|2|1|4|401");
    EXPECT_EQ(at("海口市怡心路9号2-1-401").key(), at("海口市怡心路9号二栋一单元401室").key());
    EXPECT_EQ(at("海口市怡心路9号3号楼").building, "3");
    EXPECT_EQ(at("海口市怡心路9号3#楼").building, "3");
    EXPECT_EQ(at("海口市怡心路88-1号").number, "88-1");
    EXPECT_EQ(at("海口市怡心路88号之一").number, "88-1");
    EXPECT_EQ(at("海口市怡心路88号附1号").number, "88-1");
    EXPECT_EQ(at("海口市怡心路88号首层12号铺").key(), at("海口市怡心路88号一楼商铺12").key());
}

TEST(Address, KeepsStreetNamesWhole) {
    EXPECT_EQ(at("海口市海秀东路8号").road, "海秀东路"); // 海秀 is a town, too
    EXPECT_EQ(at("海口市和平南路8号").road, "和平南路");
    EXPECT_EQ(at("三亚市三亚湾路88号").number, "88");
    EXPECT_EQ(at("海口市人民大道58号").road, "人民大道");
    EXPECT_EQ(at("海口市中兴一路88号").key(), at("海口市中兴1路88号").key());
    EXPECT_EQ(at("海口市龙昆北路二巷3号").key(), at("海口市龙昆北路2巷3号").key());
    EXPECT_NE(at("海口市龙昆北路2巷3号").key(), at("海口市龙昆北路3号").key());
    EXPECT_EQ(at("澄迈县G223国道12号").road, "223国道");
    EXPECT_EQ(at("海口市江东新区兴洋大道181号").road, "兴洋大道");
}

TEST(Address, KeepsNumeralsThatArePartOfAStreetName) {
    EXPECT_EQ(parts("海口市龙华区五指山路12号3栋501室"), "460100|五指山路|12||3||5|501");
    EXPECT_EQ(parts("三亚市天涯区三亚湾路一百八十八号"), "460200|三亚湾路|188|||||");
    EXPECT_EQ(at("海口市六东路8号").road, "六东路");
    EXPECT_EQ(at("三亚市四川路8号").road, "四川路");
    EXPECT_EQ(at("海口市五指山路十二号").key(), at("海口市五指山路12号").key());
}

TEST(Address, FallsBackOnSitesAndVillages) {
    EXPECT_EQ(parts("澄迈县老城镇高新技术产业示范区海南生态软件园A17幢一层2001"),
              "469023|||高新技术产业示范区海南生态软件园|A17||1|2001");
    EXPECT_EQ(at("文昌市龙楼镇红海村12号").road, "红海村");
    EXPECT_EQ(at("文昌市龙楼镇红海村委会红海村12号").number, "12");
    EXPECT_EQ(at("").deepest(), AddressLevel::None);
    EXPECT_EQ(at("海口市").key(), "");
}

TEST(Address, GroupsWithoutARoomOnlyWithItsLike) {
    EXPECT_NE(at("儋州市中兴大街88号").key(), at("儋州市中兴大街88号305室").key());
    EXPECT_EQ(at("儋州市那大镇中兴大街88号").key(), at("儋州市中兴大街八十八号").key());
    EXPECT_EQ(at("儋州市中兴大街88号305室").keyAt(AddressLevel::Number), at("儋州市中兴大街88号").key());
}

TEST(Address, ComparesByTheDeepestEqualLevel) {
    const Address room = at("儋州市中兴大街88号2栋305室");
    EXPECT_EQ(deepestEqualLevel(room, at("儋州市中兴大街88号2栋三楼305")), AddressLevel::Room);
    EXPECT_EQ(deepestEqualLevel(room, at("儋州市中兴大街88号2栋306室")), AddressLevel::Floor);
    EXPECT_EQ(deepestEqualLevel(room, at("儋州市中兴大街88号2栋405室")), AddressLevel::Building);
    EXPECT_EQ(deepestEqualLevel(room, at("儋州市中兴大街88号3栋305室")), AddressLevel::Number);
    EXPECT_EQ(deepestEqualLevel(room, at("儋州市中兴大街90号2栋305室")), AddressLevel::Road);
    EXPECT_EQ(deepestEqualLevel(room, at("海口市中兴大街88号2栋305室")), AddressLevel::None);
}

TEST(Address, TellsUnitFromBuilding) {
    const Address room = at("儋州市中兴大街88号2栋305室");
    EXPECT_TRUE(sameUnit(room, at("儋州市中兴大街88号2栋305室")));
    EXPECT_FALSE(sameUnit(room, at("儋州市中兴大街88号2栋306室")));
    EXPECT_TRUE(sameBuilding(room, at("儋州市中兴大街88号2栋306室")));
    EXPECT_TRUE(sameUnit(room, at("儋州市中兴大街88号2栋"))); // the deepest part both give
    EXPECT_FALSE(sameUnit(at("儋州市中兴大街88号"), at("儋州市中兴大街88号"))); // nothing from the building down
    EXPECT_TRUE(sameBuilding(at("儋州市中兴大街88号"), at("儋州市中兴大街88号")));
    EXPECT_FALSE(sameBuilding(room, at("儋州市中兴大街88号3栋305室")));
}

TEST(Address, CoversWhatLiesBelow) {
    EXPECT_TRUE(covers(at("儋州市中兴大街88号2栋"), at("儋州市那大镇中兴大街八十八号2幢305室")));
    EXPECT_TRUE(covers(at("儋州市中兴大街88号"), at("儋州市中兴大街88号305室")));
    EXPECT_FALSE(covers(at("儋州市中兴大街88号2栋"), at("儋州市中兴大街88号3栋305室")));
    EXPECT_FALSE(covers(at("儋州市中兴大街88号305室"), at("儋州市中兴大街88号")));
    EXPECT_FALSE(covers(at("儋州市"), at("儋州市中兴大街88号")));
}

// Firms that give only a number or a room must not be counted as neighbours of each other.
TEST(Address, IsNoPlaceWithoutRoadOrSite) {
    EXPECT_EQ(at("305室").deepest(), AddressLevel::None);
    EXPECT_EQ(at("88号").deepest(), AddressLevel::None);
    EXPECT_EQ(at("儋州市中兴大街88号2栋305室").deepest(), AddressLevel::Room);
}
