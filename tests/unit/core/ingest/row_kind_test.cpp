// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a file that are no data, cells that carry more than their value.
#include "ingest/row_kind.h"
#include "support/import_case.h"
#include "text/codes.h"

namespace coir::ingest {
namespace {

using test::ImportCase;

std::string kindOf(std::vector<std::string> cells) {
    SourceRow row;
    row.cells = std::move(cells);
    return std::string(notData(row, {"纳税人名称", "纳税人识别号", "欠税余额(元)"}));
}

TEST(RowKind, TellsTotalsFootersHeadingsAndBlanksFromData) {
    for (const char* word : {"合计", " 合 计 ", "总计：", "小计", "合计（元）", "合计12户", "本页小计"})
        EXPECT_EQ(kindOf({word, "", "3000"}), "total") << word;
    EXPECT_EQ(kindOf({"", "合计", "3000"}), "total");
    for (const auto& cells : std::vector<std::vector<std::string>>{{"制表人：王某", "", ""}, {"制表人：", "王某", ""}, {"填报单位: 某局", "审核人：", "张某"},
                                                                   {"制表日期：2026-01-31", "制表日期：2026-01-31", "制表日期：2026-01-31"},
                                                                   {"第 1 页 共 3 页", "", ""}, {"共 12 条", "", ""}, {"注：以上为公告数", "", ""}})
        EXPECT_EQ(kindOf(cells), "footer") << cells.front();
    EXPECT_EQ(kindOf({"", " ", "\xE3\x80\x80"}), "blank_row");
    EXPECT_EQ(kindOf({"纳税人名称", "纳税人识别号", "欠税余额(元)"}), "repeated_heading");
    EXPECT_EQ(kindOf({" 纳税人名称", "", "欠税余额(元) "}), "repeated_heading");
    // Firms whose names begin alike, and rows that only look alike.
    for (const auto& cells : std::vector<std::vector<std::string>>{{"合计财务咨询有限公司", "", "3"}, {"小计电子商行", "", "3"}, {"共享单车有限公司", "", "3"},
                                                                   {"第一建筑有限公司", "", "3"}, {"注册会计师事务所", "", "3"}, {"纳税人名称", "x", "3"},
                                                                   {"备注：某公司", "91460100PDY00001X1", "3"}})
        EXPECT_EQ(kindOf(cells), "") << cells.front();
}

TEST(RowKind, CountsSuchLinesAsLeftOutNeitherDataNorBad) {
    ImportCase c("row_kind");
    c.write("a.csv", "纳税人名称,纳税人识别号,欠税税种,欠税余额(元),当前发生的欠税额(元),公告日期,税务机关,认定状态\n"
                     "海口甲有限公司,,增值税,1000,0,2026-01-02,税务局,\n"
                     ",,,,,,,\n"
                     "小计,,,1000,0,,,\n"
                     "纳税人名称,纳税人识别号,欠税税种,欠税余额(元),当前发生的欠税额(元),公告日期,税务机关,认定状态\n"
                     "海口乙有限公司,,增值税,2000,0,2026-01-03,税务局,\n"
                     "合计,,,3000,0,2026-01-03,,\n"
                     "制表人：,王某,,,审核人：,张某,,\n"
                     "填报单位：某局\n");
    const auto s = c.import();
    ASSERT_EQ(s.files.size(), 1u);
    EXPECT_EQ(s.files[0].rows, 8);
    EXPECT_EQ(s.files[0].accepted, 2);
    EXPECT_EQ(s.files[0].quarantined, 0);
    EXPECT_EQ(s.files[0].dropped, 6);
    const std::map<std::string, std::int64_t> expected = {{"blank_row", 1}, {"footer", 2}, {"repeated_heading", 1}, {"total", 2}};
    EXPECT_EQ(s.files[0].droppedReasons, expected);
    EXPECT_EQ(c.value("SELECT sum(balance_fen) FROM tax_arrears"), "300000");
}

TEST(RowKind, TakesTheGuardOfSpreadsheetsOffCodes) {
    const auto plain = [](std::string cell) {
        dropTextGuard(cell);
        return cell;
    };
    EXPECT_EQ(plain("=\"91460100PDY00001X1\""), "91460100PDY00001X1");
    EXPECT_EQ(plain("'91460100PDY00001X1"), "91460100PDY00001X1");
    EXPECT_EQ(plain("'0101"), "0101");
    EXPECT_EQ(plain("=\"\""), "");
    for (const char* kept : {"=A1+B1", "='x'", "'s-Hertogenbosch trading", "=\"a\"&\"b\"", "'", "="})
        EXPECT_EQ(plain(kept), kept);
    ImportCase c("guard");
    const std::string code = text::makeUscc('9', '1', "460100", "PDY00001");
    const std::string other = text::makeUscc('9', '1', "460100", "PDY00002");
    c.write("a.csv", "企业名称,统一社会信用代码,登记状态,成立日期\n甲有限公司,=\"" + code + "\",存续,2020-01-01\n乙有限公司,\"=\"\"" + other + "\"\"\",存续,2020-01-01\n");
    EXPECT_EQ(c.import().accepted, 2);
    EXPECT_EQ(c.rows("SELECT uscc FROM firm ORDER BY uscc", 1), code + "\n" + other + "\n");
}

TEST(Amounts, AreReadWithTheUnitAndCurrencyInTheCell) {
    ImportCase c("amounts");
    c.write("a.csv", "交易流水号,交易时间,付款账户散列,付款主体,收款账户散列,收款主体,金额,币种\n"
                     "T1,2026-01-05,p1,,p2,,500万元,\n"     // 5,000,000.00 yuan
                     "T2,2026-01-05,p1,,p2,,1.2亿元,\n"     // 120,000,000.00
                     "T3,2026-01-05,p1,,p2,,100万美元,\n"   // 1,000,000.00 dollars
                     "T4,2026-01-05,p1,,p2,,USD 100,\n"
                     "T5,2026-01-05,p1,,p2,,2千元,人民币\n"
                     "T6,2026-01-05,p1,,p2,,30港元,港币\n"
                     "T7,2026-01-05,p1,,p2,,30港元,人民币\n"); // which one?
    const auto s = c.import();
    EXPECT_EQ(c.rows("SELECT serial, amount_fen, currency FROM payment ORDER BY serial", 3),
              "T1|500000000|<null>\nT2|12000000000|<null>\nT3|100000000|USD\nT4|10000|USD\nT5|200000|CNY\nT6|3000|HKD\n");
    EXPECT_EQ(c.value("SELECT row || ' ' || reason || ' ' || value FROM quarantine"), "8 two_currencies 人民币");
    EXPECT_EQ(s.quarantined, 1);
}

TEST(Amounts, OfAnotherCurrencyAreNotTakenForYuan) {
    ImportCase c("currency");
    const std::string code = text::makeUscc('9', '1', "460100", "PDY00001");
    c.write("a.csv", "企业名称,统一社会信用代码,登记状态,注册资本(万元),实缴资本(万元),成立日期\n甲有限公司," + code + ",存续,100万美元,50万元,2020-01-01\n");
    c.write("b.csv", "被执行人名称,统一社会信用代码,案号,立案时间,执行法院,执行标的(元),状态\n甲有限公司," + code + ",(2024)琼01执9号,2024-02-03,海口法院,150000日元,执行中\n");
    c.import();
    // The firm stands without the figure.
    EXPECT_EQ(c.rows("SELECT name, capital_fen, paid_fen FROM registration", 3), "甲有限公司|<null>|50000000\n");
    EXPECT_EQ(c.rows("SELECT kind, reason, value, expected FROM quarantine WHERE batch_id = (SELECT id FROM batch WHERE fact = 'registration')", 4),
              "warning|foreign_currency|100万美元|CNY\n");
    EXPECT_EQ(c.value("SELECT count(*) FROM quarantine WHERE reason = 'foreign_currency'"), "2");
    EXPECT_EQ(c.value("SELECT count(*) FROM enforcement WHERE amount_fen IS NOT NULL"), "0");
}

TEST(TariffCodes, OfAnUnusualLengthStandWithAWarning) {
    ImportCase c("hs");
    c.write("a.csv", "HS编码,商品名称,最惠国税率(%),增值税率(%),HS版本,生效日期\n"
                     "870323411,小客车,15,13,2022,2024-01-01\n"   // nine
                     "8703234110,小客车,15,13,2022,2024-01-01\n"
                     "87032341,小客车,15,13,2022,2024-01-01\n"
                     "870323,小客车,15,13,2022,2024-01-01\n");
    EXPECT_EQ(c.import().accepted, 4);
    EXPECT_EQ(c.rows("SELECT kind, row, reason, value FROM quarantine", 4), "warning|2|hs_length|870323411\n");
    EXPECT_EQ(c.value("SELECT hs FROM tariff ORDER BY id LIMIT 1"), "870323411");
}

// The list of applicants of the hand-over: no form of facts.
TEST(Recognition, NamesTheClosestFormByWhatTellsIt) {
    ImportCase c("applicants");
    c.write("a.csv", "序号,行政相对人名称,行政相对人代码_1（统一社会信用代码）,申请金额（万元）,申请日期\n1,甲有限公司,,100,2026-01-02\n");
    const auto s = c.tryImport();
    ASSERT_FALSE(s);
    EXPECT_EQ(plain(s.error().what), "Not recognised. The closest form is licence; that form is told by the columns 行政许可决定文书号, 许可决定日期, which are not there");
}

} // namespace
} // namespace coir::ingest
