// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of persons where a firm's code should stand: never kept in clear, wherever they lie.
#include "ingest/persons.h"
#include "ingest/quality.h"
#include "support/import_case.h"
#include "text/codes.h"
#include "text/masks.h"

namespace coir::ingest {
namespace {

using test::ImportCase;

constexpr const char* kHaikou = "91460100PDY00001X1";
const std::string kHolderHead = "企业名称,统一社会信用代码,股东名称,股东类型,股东统一社会信用代码,持股比例\n";
const std::string kFirm = std::string("椰岛有限公司,") + kHaikou + ",";
/// Area Haikou, born 1990-01-01; the check of the registration number would be 7, so it is none.
const std::string kOldId = "460100900101123";
/// The same with the check of a registration number right: both readings fit.
const std::string kBoth = "460100900101127";

std::string longId(const std::string& body) { return body + text::citizenIdCheck(body); }
/// Passes the check of a firm's code, too.
const std::string kNewId = longId("46010019900101123");

/// Not one of the words in the case, nor in the file on its quality.
void expectNowhere(ImportCase& c, const std::vector<std::string>& words) {
    const auto json = qualityJson(c.file(), [](const Message& m) { return coir::plain(m); });
    ASSERT_TRUE(json);
    for (const std::string& word : words) {
        EXPECT_FALSE(c.holds(word)) << word;
        EXPECT_EQ(json->find(word), std::string::npos) << word;
    }
}

TEST(PersonalCode, ChecksOfTheTestsFit) {
    EXPECT_FALSE(text::checkRegistrationNumber(kOldId).ok());
    EXPECT_TRUE(text::checkRegistrationNumber(kBoth).ok());
    EXPECT_TRUE(text::isCitizenId(kNewId));
    EXPECT_TRUE(text::isUscc(kNewId));
}

TEST(PersonalCode, ReadsFifteenDigitsByCheckAndByWhatTheRowSays) {
    for (const auto nature : {PartyNature::Unsaid, PartyNature::Person, PartyNature::LikePerson, PartyNature::Firm})
        EXPECT_EQ(personalCode(kOldId, nature), kOldId);
    EXPECT_EQ(personalCode(kBoth, PartyNature::Unsaid), kBoth);
    EXPECT_EQ(personalCode(kBoth, PartyNature::Person), kBoth);
    EXPECT_EQ(personalCode(kBoth, PartyNature::Firm), "");
    // Month 00 (domain B.2), or no province: never an id unless the row says that it is one.
    for (const char* code : {"460200600012344", "990100900101122"}) {
        EXPECT_EQ(personalCode(code, PartyNature::Unsaid), "") << code;
        EXPECT_EQ(personalCode(code, PartyNature::LikePerson), "") << code;
        EXPECT_EQ(personalCode(code, PartyNature::Person), code);
    }
}

TEST(PersonalCode, ReadsLongerOnesByTheirBeginning) {
    EXPECT_EQ(personalCode(kNewId, PartyNature::Firm), kNewId);
    EXPECT_EQ(personalCode(kNewId + "00", PartyNature::Firm), kNewId);
    EXPECT_EQ(personalCode(kOldId + "01", PartyNature::Firm), kOldId);
    EXPECT_EQ(personalCode(kNewId + "000", PartyNature::Person), ""); // 21 characters are no form of an id
    const std::string wrong = "46010019900101123" + std::string(kNewId.back() == '1' ? "2" : "1");
    EXPECT_EQ(personalCode(wrong, PartyNature::Unsaid), wrong);
    EXPECT_EQ(personalCode("460100199013011231", PartyNature::Unsaid), ""); // no such month
    EXPECT_EQ(personalCode("460100199013011231", PartyNature::Person), "460100199013011231");
    for (const char* code : {kHaikou, "91460200PDY000175P", "92460400PDY001231B", "93469023PDY004563D"})
        for (const auto nature : {PartyNature::Unsaid, PartyNature::Person, PartyNature::LikePerson, PartyNature::Firm})
            EXPECT_EQ(personalCode(code, nature), "") << code;
}

TEST(PersonalCode, OfANaturalPersonIsAToken) {
    ImportCase c;
    const std::string wrong = "46010019900101123" + std::string(kNewId.back() == '1' ? "2" : "1");
    c.write("h.csv", kHolderHead + kFirm + "张建国,自然人," + kOldId + ",20%\n" + kFirm + "李建国,自然人股东," + kBoth + ",20%\n" + kFirm +
                         "王建国,自然人," + wrong + ",20%\n" + kFirm + "赵建国,自然人,13876543210,20%\n" + kFirm + "钱建国,境内自然人,E12345675,20%\n");
    EXPECT_EQ(c.import().accepted, 5);
    EXPECT_EQ(c.rows("SELECT holder_kind, holder_mask, length(holder_token), holder IS NULL FROM holding ORDER BY id", 4),
              "person|张*国|64|1\nperson|李*国|64|1\nperson|王*国|64|1\nperson|赵*国|64|1\nperson|钱*国|64|1\n");
    EXPECT_EQ(c.value("SELECT count(DISTINCT holder_token) FROM holding"), "5");
    expectNowhere(c, {kOldId, kBoth, wrong, "13876543210", "E12345675"});
    EXPECT_NE(c.value("SELECT text FROM record ORDER BY id LIMIT 1").find("460********1123"), std::string::npos);
}

TEST(PersonalCode, OfOnePersonIsOneTokenInEitherLength) {
    ImportCase c;
    c.write("h.csv", kHolderHead + kFirm + "张建国,自然人," + kOldId + ",50%\n丁有限公司,91460200PDY000175P,张建国,自然人," + kNewId + ",50%\n");
    EXPECT_EQ(c.import().accepted, 2);
    EXPECT_EQ(c.value("SELECT count(DISTINCT holder_token) FROM holding"), "1");
}

TEST(PersonalCode, WithoutAKindIsDecidedForThePersonUnlessTheNameIsAFirms) {
    ImportCase c;
    c.write("h.csv", kHolderHead + kFirm + "张建国,," + kOldId + ",20%\n" + kFirm + "李建国,," + kBoth + ",30%\n" + kFirm + "丙贸易有限公司,," + kBoth + ",50%\n");
    EXPECT_EQ(c.import().accepted, 3);
    EXPECT_EQ(c.rows("SELECT h.holder_kind, m.scheme, m.code FROM holding h LEFT JOIN mention m ON m.id = h.holder ORDER BY h.id", 3),
              "person|<null>|<null>\nperson|<null>|<null>\nfirm|reg|" + kBoth + "\n");
    expectNowhere(c, {kOldId});
}

TEST(PersonalCode, OfATraderIsMaskedInRefusals) {
    ImportCase c;
    const std::string head = "纳税人名称,纳税人识别号,评价年度,纳税信用级别,评价日期\n";
    c.write("t.csv", head + "海口张记小吃店," + kNewId + "00,2023,B,2024-04-30\n海口李记小吃店," + kOldId + ",2023,B,2024-04-30\n" +
                         "海口王记小吃店," + kNewId + ",2023,B,2024-04-30\n椰岛有限公司," + kHaikou + ",2023,B,2024-04-30\n老椰有限公司," + kBoth +
                         ",2023,B,2024-04-30\n某某," + kBoth + ",2022,B,2024-04-30\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 2);
    EXPECT_EQ(s.quarantined, 1);
    EXPECT_EQ(s.dropped, 3); // no code of a firm but an id (ruling 9a); the trader's number of two more characters may be mended
    EXPECT_EQ(c.rows("SELECT row, reason FROM quarantine ORDER BY id", 2), "2|uscc_length\n");
    EXPECT_EQ(c.value("SELECT count(*) FROM quarantine WHERE value NOT LIKE '460***%'"), "0");
    expectNowhere(c, {kNewId, kOldId});
    for (const auto& f : s.files)
        for (const auto& note : f.firstRefused)
            EXPECT_EQ(note.value.substr(0, 6), "460***");
}

TEST(PersonalCode, InColumnsBesideIsMasked) {
    ImportCase c;
    c.write("r.csv", "企业名称,统一社会信用代码,注册号,纳税人识别号,登记状态,成立日期\n"
                     "海口张记小吃店,92460400PDY001231B," + kOldId + "," + kNewId + "00,存续,2020-01-01\n");
    EXPECT_EQ(c.import().accepted, 1);
    EXPECT_EQ(c.value("SELECT reg_no FROM registration"), "460********1123");
    expectNowhere(c, {kOldId, kNewId});
}

TEST(PersonalCode, InTheNameOrOutOfPlaceIsMasked) {
    ImportCase c;
    c.write("p.csv", "企业名称,统一社会信用代码,登记状态,成立日期\n海口店(" + kNewId + "),92460400PDY001231B,存续,2020-01-01\n"
                     "三亚店,91460200PDY000175P,存续," + kNewId + "\n");
    EXPECT_EQ(c.import().accepted, 1);
    expectNowhere(c, {kNewId});
}

TEST(PersonalCode, InTheNameOfAFileInAHeadingOrInAnUnknownColumnIsMasked) {
    ImportCase c;
    const std::string wrong = "460100199001011231"; // the right check is 0
    c.write(kNewId + "/" + kNewId + ".csv", "企业名称,统一社会信用代码,股东名称,股东类型,持股比例,经办人" + kNewId + ",主体标识\n" + kFirm +
                                             "张建国,自然人,20%,," + wrong + "\n" + kFirm + "丙贸易有限公司,企业法人,20%,,460200600012344\n");
    c.write(kNewId + ".txt", "别的,表\n1,2\n");
    EXPECT_EQ(c.import().accepted, 2);
    expectNowhere(c, {kNewId, wrong});
    EXPECT_TRUE(c.holds("460200600012344"));
}

TEST(PersonalCode, OfAMinorIsNotKept) {
    ImportCase c;
    const std::string child = longId("46010020150101123");
    c.write("h.csv", kHolderHead + kFirm + "张小国,自然人," + child + ",20%\n");
    EXPECT_EQ(c.import().dropped, 1);
    EXPECT_EQ(c.value("SELECT dropped_reasons FROM batch"), "{\"minor\":1}");
    expectNowhere(c, {child});
}

TEST(PersonalCode, OfTwentyDigitsInFreeTextIsMasked) { EXPECT_EQ(scrubbed("税号" + longId("46010019900101101") + "00").find("19900101"), std::string::npos); }


// Ruling 9g: masked in every column but those of codes and serial numbers; ruling 1: quarantine shows the mask.
TEST(PersonalCode, IsMaskedInWordsDatesAndAmountsThatHoldOne) {
    ImportCase c;
    const std::string mobile = "13634708833", card = "6227000059259259264";
    ASSERT_EQ(text::maskFreeText(card), "****9264"); // Luhn holds
    c.write("yc.csv", std::string("企业名称,统一社会信用代码,列入日期,列入经营异常名录原因,作出决定机关\n椰岛有限公司,") + kHaikou +
                          ",2026-01-05,无法联系，经办" + mobile + ",龙华局\n椰岛有限公司," + kHaikou + ",2026-13-45 " + mobile + ",无法联系,龙华局\n");
    c.write("zf.csv", std::string("交易流水号,交易时间,付款账户散列,付款主体,付款主体代码,收款账户散列,收款主体,收款主体代码,金额(元),币种,渠道,摘要\nL1,2026-01-02 10:00:00,a1,椰岛有限公司,") + kHaikou +
                          ",b1,乙有限公司,91460200PDY000175P," + card + ",人民币,网银" + mobile + ",货款\n");
    c.write("dj.csv", std::string("企业名称,统一社会信用代码,登记状态,企业类型,成立日期,参保人数\n椰岛有限公司,") + kHaikou + ",存续,附" + kNewId +
                          "。,2020-01-01," + mobile + "\n");
    c.write("dw.csv", "企业名称,统一社会信用代码,登记状态,成立日期\n乙有限公司," + mobile + ",存续,2020-01-01\n丙有限公司,，附" + kNewId + "。,存续,2020-01-01\n");
    c.import();
    expectNowhere(c, {mobile, card, kNewId});
}

// What an office writes with many figures is no id: a moment, an amount, a document's number.
TEST(PersonalCode, IsNotSeenInDatesAmountsAndSerialNumbers) {
    ImportCase c;
    c.write("zf.csv", std::string("交易流水号,交易时间,付款账户散列,付款主体,付款主体代码,收款账户散列,收款主体,收款主体代码,金额(元),币种,渠道,摘要\n13634708833,2026-01-02 10:00:00,a1,椰岛有限公司,") + kHaikou +
                          ",b1,乙有限公司,91460200PDY000175P,13634708833.00,人民币,网银,货款\n");
    ASSERT_EQ(c.import().accepted, 1);
    const std::string kept = c.value("SELECT text FROM record");
    EXPECT_EQ(kept.substr(0, 31), "13634708833,2026-01-02 10:00:00");
    EXPECT_NE(kept.find(",13634708833.00,"), std::string::npos);
    EXPECT_EQ(c.value("SELECT amount_fen FROM payment"), "1363470883300");
}

// One rule for every file on firms in which persons stand, too (ruling 9a).
TEST(PersonalCode, OfATraderTakesTheRowOutOfTaxRepairAndObjectionFiles) {
    ImportCase c;
    c.write("qs.csv", "纳税人名称,纳税人识别号,欠税税种,欠税余额(元),公告日期,税务机关\n诸葛明亮," + kNewId + ",增值税,100,2026-01-01,局\n司马青山,,增值税,100,2026-01-01,局\n");
    c.write("pj.csv", "纳税人名称,纳税人识别号,评价年度,纳税信用级别,评价日期\n诸葛明亮," + kNewId + ",2025,D,2026-04-20\n");
    c.write("xf.csv", "主体名称,统一社会信用代码,信息类别,决定文号,申请日期,办结日期,修复状态,提交材料,办理机关\n诸葛明亮," + kNewId + ",行政处罚,罚1号,2026-01-01,2026-01-05,准予,无,局\n");
    c.write("yy.csv", "主体名称,统一社会信用代码,信息类别,决定文号,受理日期,异议状态,异议理由,办结日期\n司马青山,,行政处罚,罚1号,2026-01-02,受理中,无,\n");
    const auto s = c.import();
    EXPECT_EQ(s.dropped, 5);
    EXPECT_EQ(s.accepted + s.quarantined, 0);
    expectNowhere(c, {"诸葛明亮", "司马青山", kNewId});
}

TEST(PersonalCode, ByWhichASourceCountsItsFirmsIsKeyed) {
    ImportCase c;
    c.write("own.profile.toml", "id = \"pay\"\nfiles = [\"a.csv\"]\nfact = \"payment\"\nscheme = \"acct\"\nsubject_optional = true\nrow_serial = true\nkey = [\"serial\"]\n"
                                "valid_from = [\"paid_at\"]\nfields = [\n{ column = \"subject.local\", headings = [\"from\"], type = \"local\" },\n"
                                "{ column = \"payee.local\", headings = [\"to\"], type = \"local\" },\n{ column = \"amount_fen\", headings = [\"sum\"], type = \"money\" },\n"
                                "{ column = \"paid_at\", headings = [\"day\"], type = \"datetime\" } ]\n[constants]\ncurrency = \"CNY\"\n");
    c.write("a.csv", "from,to,sum,day\n13634708833,6227000059259259264,5,2026-01-01\n" + kNewId + ",13634708833,5,2026-01-02\nA-17,B-18,5,2026-01-03\n");
    ASSERT_EQ(c.import().accepted, 3);
    expectNowhere(c, {"13634708833", "6227000059259259264", kNewId});
    EXPECT_EQ(c.value("SELECT count(DISTINCT code) FROM mention WHERE length(code) = 64"), "3"); // the telephone pays and is paid
    EXPECT_TRUE(c.holds("A-17"));
}

TEST(PersonalCode, OrNameInAColumnOfTokensIsKeyed) {
    ImportCase c;
    c.write("r.csv", std::string("企业名称,统一社会信用代码,人员姓名,职务,证件类型,证件散列,任职日期\n椰岛有限公司,") + kHaikou + ",诸葛明亮,董事,散列,诸葛明亮,2020-01-01\n椰岛有限公司," +
                         kHaikou + ",李四,监事,散列,编号" + kNewId + ",2020-01-01\n椰岛有限公司," + kHaikou + ",王五,经理,散列,h_7788,2020-01-01\n");
    ASSERT_EQ(c.import().accepted, 3);
    EXPECT_EQ(c.rows("SELECT length(person_token) FROM post ORDER BY id", 1), "64\n64\n6\n");
    expectNowhere(c, {"诸葛明亮", kNewId});
}

TEST(PersonalCode, BesideANameInOneCellMakesThatNameAPersons) {
    ImportCase c;
    c.write("gd.csv", std::string(kHolderHead) + kFirm + "诸葛明亮" + kNewId + ",,,60%\n" + kFirm + "某某（身份证号：" + kNewId + "）投资有限公司,,,40%\n");
    c.write("bg.csv", std::string("报关单号,进出口标识,进出口日期,收发货人,经营单位统一编码,贸易方式,境外发货人,项号,HS编码\n1,I,2026-01-01,椰岛有限公司,") + kHaikou + ",0110,司马青山,1,8517130000\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT holder_kind, holder_mask FROM holding ORDER BY id", 2).substr(0, 23), "person|诸葛*亮\nfirm|");
    expectNowhere(c, {"诸葛明亮", "司马青山", kNewId});
}

} // namespace
} // namespace coir::ingest
