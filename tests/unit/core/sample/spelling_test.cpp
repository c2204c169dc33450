// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/address.h"
#include "sample/dirt.h"
#include "sample/firm.h"
#include "sample/people.h"
#include "support/shared_lexicon.h"
#include "text/addresses.h"
#include "text/codes.h"

#include <gtest/gtest.h>
#include <cmath>
#include <set>

using namespace coir;
using namespace coir::sample;

TEST(Spelling, WritesADayInTheFiveForms) {
    const Date day = *parseIsoDate("2026-09-05");
    EXPECT_EQ(spellDay(day, DayForm::Dashes), "2026-09-05");
    EXPECT_EQ(spellDay(day, DayForm::Slashes), "2026/9/5");
    EXPECT_EQ(spellDay(day, DayForm::Plain), "20260905");
    EXPECT_EQ(spellDay(day, DayForm::Han), "2026年9月5日");
    EXPECT_EQ(spellDay(*parseIsoDate("2026-09-30"), DayForm::Serial), "46295");  // LibreOffice: =DATE(2026;9;30)
}

TEST(Spelling, WritesFiguresInHan) {
    EXPECT_EQ(hanNumeral(12), "十二");
    EXPECT_EQ(hanNumeral(88), "八十八");
    EXPECT_EQ(hanNumeral(105), "一百零五");
    EXPECT_EQ(hanNumeral(310), "三百一十");
    EXPECT_EQ(hanNumeral(2008), "二千零八");
    EXPECT_EQ(hanDigits(301), "三〇一");
}

TEST(Spelling, WritesOneAddressInFiveWays) {
    Address a;
    a.place = 1;  // 海口市龙华区
    a.number = 88;
    a.building = 2;
    a.room = 301;
    EXPECT_EQ(spellAddress(a, 0), "海南省海口市龙华区金椰街道椰影路88号2栋301室");
    EXPECT_EQ(spellAddress(a, 1), "海口市龙华区椰影路88号2栋301室");
    EXPECT_EQ(spellAddress(a, 2), "龙华区椰影路８８号２栋３０１室");
    EXPECT_EQ(spellAddress(a, 3), "海南省海口市龙华区椰影路八十八号二栋三〇一室");
    EXPECT_EQ(spellAddress(a, 4), "海口市龍華區椰影路88號2幢 301室");
}

TEST(Spelling, MeansOneUnitInEveryWay) {
    Random random(4);
    for (int i = 0; i < 400; ++i) {
        const Address a = randomAddress(static_cast<int>(random.below(places().size())), random);
        const auto key = [&](int spelling) {
            return coir::text::parseAddress(sharedLexicon(), spellAddress(a, spelling),
                                            places()[static_cast<std::size_t>(a.place)].code).key();
        };
        ASSERT_FALSE(key(1).empty()) << spellAddress(a, 1);
        for (int spelling = 0; spelling < kSpellings; ++spelling)
            EXPECT_EQ(key(spelling), key(1)) << spellAddress(a, spelling);
    }
}

TEST(Spelling, KeepsAmountsExact) {
    EXPECT_EQ(amount(123450).text, "1234.5");
    EXPECT_EQ(amount(1200).text, "12");
    EXPECT_EQ(amount(-5).text, "-0.05");
    EXPECT_EQ(number(3.14159, 4).text, "3.1416");
    EXPECT_EQ(number(-0.5, 2).text, "-0.50");
    EXPECT_EQ(number(7.0, 0).text, "7");
}

TEST(Spelling, LeavesTokensAndOpenEndsReadable) {
    Habits messy;
    messy.blanks = messy.wide = messy.lower = messy.traditional = messy.nullWords = messy.otherDays = messy.thousands = 1;
    Random random(3);
    EXPECT_EQ(spell(sample::text("0a1b"), messy, random), "0a1b");
    EXPECT_EQ(spell(count(1234567), messy, random), "1,234,567");
    EXPECT_EQ(spell(amount(123456789), messy, random), "1,234,567.89");
    const std::set<std::string> ends = {"9999-12-31", "2099/12/31"}, nothing = {"无", "/", "-", "空"};
    EXPECT_TRUE(ends.contains(spell(openEnd(), messy, random)));
    EXPECT_TRUE(nothing.contains(spell(none(), messy, random)));
    EXPECT_EQ(spell(none(), cleanHabits(), random), "");
}

// Published pairs of an open converter of map coordinates (Shanghai, Shenzhen, Beijing).
TEST(Position, ShiftsToWebMapsAsPublished) {
    const Position shanghai = toGcj02({121.5272106, 31.1774276});
    EXPECT_NEAR(shanghai.lng, 121.531541859215, 1e-6);
    EXPECT_NEAR(shanghai.lat, 31.17530398364597, 1e-6);
    const Position shenzhen = toGcj02({113.912316, 22.543847});
    EXPECT_NEAR(shenzhen.lng, 113.9171764808363, 1e-6);
    EXPECT_NEAR(shenzhen.lat, 22.540796131694766, 1e-6);
    const Position beijing = toGcj02({116.377817, 39.911954});
    EXPECT_NEAR(beijing.lng, 116.38404722455657, 1e-6);
    EXPECT_NEAR(beijing.lat, 39.91334545536069, 1e-6);
}

TEST(SampleCode, IsValidUniqueAndOfThePrivateRange) {
    std::set<std::string> seen;
    for (std::int64_t i = 0; i < 250000; i += 7) {
        const std::string code = usccOf(5, i, '1');
        ASSERT_TRUE(text::isUscc(code)) << code;
        ASSERT_EQ(text::organisationOf(code).substr(0, 3), "PDY");
        ASSERT_TRUE(seen.insert(code).second) << i;
    }
    // Firms 99,999 apart have one body, in another division.
    const std::string one = usccOf(5, 41, '1'), other = usccOf(5, 41 + 99999, '1'), third = usccOf(5, 41 + 2 * 99999, '1');
    EXPECT_EQ(one.substr(8, 9), other.substr(8, 9));
    EXPECT_NE(one.substr(2, 6), other.substr(2, 6));
    EXPECT_NE(one.substr(2, 6), third.substr(2, 6));
}

TEST(SamplePeople, CarryIdsThatNobodyCanHave) {
    const std::string id = citizenId(1, 77, 1985);
    EXPECT_TRUE(text::isCitizenId(id));
    EXPECT_EQ(id.substr(0, 10), "4690991985");
    EXPECT_EQ(personToken(1, 77).size(), 64u);
    EXPECT_EQ(personToken(1, 77), personToken(1, 77));
    EXPECT_NE(personToken(1, 77), personToken(1, 78));
    EXPECT_NE(personToken(1, 77), personToken(2, 77));
    EXPECT_EQ(phoneNumber(1234), "16000001234");
}
