// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of persons where a firm's code should stand: never kept in clear, wherever they lie.
#include "ingest/persons.h"
#include "ingest/quality.h"
#include "support/import_case.h"
#include "text/codes.h"

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
    EXPECT_EQ(s.quarantined, 4);
    EXPECT_EQ(c.rows("SELECT row, reason FROM quarantine ORDER BY id", 2), "2|uscc_length\n3|reg_no_check\n4|personal_code\n7|personal_code\n");
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

} // namespace
} // namespace coir::ingest
