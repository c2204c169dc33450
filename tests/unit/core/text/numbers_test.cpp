// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::text;

TEST(DateCell, ReadsTheFormsOfOffices) {
    // 2025-01-31 is Excel serial 45688 (45658 is 2025-01-01).
    for (const char* text : {"2025-01-31", "2025/1/31", "20250131", "2025年1月31日", "45688", "２０２５－０１－３１",
                             "2025.1.31", "二〇二五年一月三十一日", " 2025-01-31 ", "2025年01月31日"}) {
        const auto cell = readDate(text);
        ASSERT_EQ(cell.kind, DateCell::Kind::Day) << text;
        EXPECT_EQ(isoDate(cell.date), "2025-01-31") << text;
        EXPECT_FALSE(cell.hasTime) << text;
    }
}

TEST(DateCell, KeepsTheTimeOfDay) {
    for (const char* text : {"2025-01-31 12:30:05", "2025-01-31T12:30:05", "20250131123005", "2025年1月31日12时30分5秒",
                             "2025/1/31 12:30:05.000", "20250131 12:30:05"}) {
        const auto cell = readDate(text);
        ASSERT_TRUE(cell.hasTime) << text;
        EXPECT_EQ(isoMoment(cell.moment), "2025-01-31 12:30:05") << text;
    }
    EXPECT_EQ(isoMoment(readDate("45688.5").moment), "2025-01-31 12:00:00");
    EXPECT_EQ(isoMoment(readDate("2025-1-31 9:05").moment), "2025-01-31 09:05:00");
}

TEST(DateCell, TellsOpenEndsAndNothingAndNonsense) {
    for (const char* text : {"2099/12/31", "9999-12-31", "长期", "2099-01-01"})
        EXPECT_EQ(readDate(text).kind, DateCell::Kind::OpenEnd) << text;
    for (const char* text : {"无", "/", "-", "空", ""})
        EXPECT_EQ(readDate(text).kind, DateCell::Kind::Empty) << text;
    for (const char* text : {"2025-02-30", "2025-13-01", "31/01/2025", "昨天", "2025", "12345678901", "2025-01",
                             "20251301", "2025-01-31 5"})
        EXPECT_EQ(readDate(text).kind, DateCell::Kind::Bad) << text;
}

TEST(Period, ReadsMonthsQuartersYears) {
    const int january = (2025 - 1970) * 12;
    for (const char* text : {"2025-01", "2025/1", "202501", "2025年1月", "2025-01-31", "2025年01月份"})
        EXPECT_EQ(readMonth(text), january) << text;
    EXPECT_FALSE(readMonth("2025-13"));
    EXPECT_FALSE(readMonth("2025"));
    for (const char* text : {"2025Q1", "2025-Q1", "2025年第一季度", "2025年1季度", "2025q1"})
        EXPECT_EQ(readQuarter(text), (YearQuarter{2025, 1})) << text;
    EXPECT_FALSE(readQuarter("2025Q5"));
    EXPECT_EQ(readYear("2025年度"), 2025);
    EXPECT_FALSE(readYear("25"));
}

TEST(AmountCell, CountsInFen) {
    const auto fen = [](const char* text, AmountUnit unit) { return readAmount(text, unit).amount(); };
    EXPECT_EQ(fen("1,234.56", AmountUnit::Yuan), 123456);
    EXPECT_EQ(fen("500", AmountUnit::TenThousandYuan), 500000000);
    EXPECT_EQ(fen("0.0001", AmountUnit::TenThousandYuan), 100);
    EXPECT_EQ(fen("500万元", AmountUnit::Yuan), 500000000);
    EXPECT_EQ(fen("500元", AmountUnit::TenThousandYuan), 50000);
    EXPECT_EQ(fen("1.5亿", AmountUnit::Yuan), 15000000000);
    EXPECT_EQ(fen("￥５００", AmountUnit::Yuan), 50000);
    EXPECT_EQ(fen("1E+06", AmountUnit::Yuan), 100000000);
    EXPECT_EQ(fen("壹仟万元整", AmountUnit::Yuan), 1000000000);
    EXPECT_EQ(fen("五百", AmountUnit::TenThousandYuan), 500000000);
    EXPECT_EQ(fen("壹佰贰拾叁元肆角伍分", AmountUnit::Yuan), 12345);
    EXPECT_EQ(fen("0.005", AmountUnit::Yuan), 1);
    EXPECT_EQ(fen("-12.30", AmountUnit::Yuan), -1230);
    const auto dollars = readAmount("100万美元", AmountUnit::TenThousandYuan);
    EXPECT_EQ(dollars.currency, "USD");
    EXPECT_EQ(dollars.fen, 100000000);
    EXPECT_EQ(readAmount("无", AmountUnit::Yuan).kind, AmountCell::Kind::Empty);
    EXPECT_EQ(readAmount("若干", AmountUnit::Yuan).kind, AmountCell::Kind::Bad);
    EXPECT_EQ(readAmount("12-34", AmountUnit::Yuan).kind, AmountCell::Kind::Bad);
    EXPECT_EQ(readAmount("99999999999999999999", AmountUnit::Yuan).kind, AmountCell::Kind::Bad);
    EXPECT_EQ(unitOfHeading("注册资本（万元）"), AmountUnit::TenThousandYuan);
    EXPECT_EQ(unitOfHeading("欠税余额(元)"), AmountUnit::Yuan);
}

TEST(RatioCell, IsExact) {
    for (const char* text : {"37.5%", "0.375", "3/8", "37.5", "３７．５％"})
        EXPECT_EQ(readRatio(text), (Ratio{3, 8})) << text;
    EXPECT_EQ(readRatio("7/20"), (Ratio{7, 20}));
    EXPECT_EQ(readRatio("1"), (Ratio{1, 1}));
    EXPECT_EQ(readRatio("100%"), (Ratio{1, 1}));
    EXPECT_EQ(readRatio("0"), (Ratio{0, 1}));
    EXPECT_EQ(readRatio("百分之三十点五"), (Ratio{61, 200}));
    EXPECT_EQ(readRatio("33.333333%"), (Ratio{33333333, 100000000}));
    for (const char* text : {"-1%", "120%", "无", "三成", "1/0", "5/4"})
        EXPECT_FALSE(readRatio(text)) << text;
}

TEST(ChineseNumber, ReadsCountsAndDigitRows) {
    EXPECT_EQ(chineseNumber(U"八十八"), 88);
    EXPECT_EQ(chineseNumber(U"十"), 10);
    EXPECT_EQ(chineseNumber(U"十二"), 12);
    EXPECT_EQ(chineseNumber(U"三百零五"), 305);
    EXPECT_EQ(chineseNumber(U"一百一十"), 110);
    EXPECT_EQ(chineseNumber(U"二〇二五"), 2025);
    EXPECT_EQ(chineseNumber(U"壹仟万"), 10000000);
    EXPECT_EQ(chineseNumber(U"一亿二千万"), 120000000);
    EXPECT_EQ(chineseNumber(U"廿三"), 23);
    EXPECT_FALSE(chineseNumber(U"海"));
    EXPECT_FALSE(chineseNumber(U""));
}

TEST(NumberCell, DropsUnitsBehind) {
    EXPECT_EQ(readInteger("63人"), 63);
    EXPECT_EQ(readInteger("六十三"), 63);
    EXPECT_EQ(readInteger("63.0"), 63);
    EXPECT_FALSE(readInteger("63.5"));
    EXPECT_DOUBLE_EQ(*readNumber("1,234.5千克"), 1234.5);
    EXPECT_FALSE(readNumber("无"));
    EXPECT_FALSE(readNumber("12/5"));
}
