// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/import_case.h"
#include "text/codes.h"

namespace coir::resolve {
namespace {

using test::ImportCase;

const std::string kRegistry = "企业名称,统一社会信用代码,组织机构代码,登记状态,法定代表人证件散列,成立日期,行政区划代码,曾用名\n";
const std::string kPenalty = "行政相对人名称,行政相对人代码_1（统一社会信用代码）,行政相对人代码_3（组织机构代码）,法定代表人证件号码,行政处罚决定书文号,违法事实,处罚类别,处罚决定日期\n";

/// A word of a user's as cases of earlier versions hold it: this mention is that firm, or nobody.
void said(ImportCase& c, std::int64_t mention, const std::string& firmKey) {
    auto s = c.file().db().prepare("UPDATE mention SET method = 'manual', entity_id = (SELECT id FROM entity WHERE kind = 'firm' AND key = ?2) WHERE id = ?1");
    ASSERT_TRUE(s);
    ASSERT_TRUE(s->bind(1, mention).bind(2, firmKey).run());
}

std::string linked(ImportCase& c) {
    return c.rows("SELECT p.decision_no, coalesce(e.key, '-'), m.method FROM penalty p JOIN mention m ON m.id = p.subject LEFT JOIN entity e ON e.id = m.entity_id AND e.kind = 'firm' "
                  "ORDER BY p.decision_no", 3);
}

TEST(Resolve, JoinsByOrganisationCodeOnlyWhereItIsUnique) {
    ImportCase c;
    // Two firms that carry the same organisation code, as synthetic data beyond 99,999 firms do.
    const std::string twin = text::makeUscc('9', '1', "460200", "PDY00001");
    c.write("reg.csv", kRegistry + "甲有限公司,91460100PDY00001X1,,存续,,2010-01-01,460105,\n"
                                   "乙有限公司," + twin + ",,存续,,2010-01-01,460202,\n"
                                   "丙有限公司,91460200PDY000175P,,存续,,2010-01-01,460202,\n");
    c.write("pen.csv", kPenalty + "甲公司,,PDY00001-X,,1,x,罚款,2024-01-01\n丙公司,,PDY000175,,2,x,罚款,2024-01-01\n");
    c.import();
    EXPECT_EQ(linked(c), "1|-|\n2|91460200PDY000175P|org_code\n");
}

TEST(Resolve, JoinsByFullNameUnlessSomethingContradicts) {
    ImportCase c;
    c.write("reg.csv", kRegistry + "海南甲贸易有限公司,91460100PDY00001X1,,存续,rep1,2010-01-01,460105,\n"
                                   "海南乙贸易有限公司,91460200PDY000175P,,存续,rep2,2010-01-01,460202,海南旧乙贸易有限公司\n"
                                   "同名小店,92460400PDY001231B,,存续,rep3,2010-01-01,460400,\n"
                                   "同名小店,93469023PDY004563D,,存续,rep4,2010-01-01,469023,\n");
    c.write("chg.csv", "企业名称,统一社会信用代码,变更事项,变更前内容,变更后内容,变更日期\n海南乙贸易有限公司,91460200PDY000175P,名称变更,海南旧乙贸易有限公司,海南乙贸易有限公司,2020-01-01\n");
    c.write("pen.csv", kPenalty + "海南甲 贸易有限公司,,,,1,x,罚款,2024-01-01\n"
                                  "海南甲贸易有限公司,,,rep1,2,x,罚款,2024-01-01\n"
                                  "海南甲贸易有限公司,,,rep9,3,x,罚款,2024-01-01\n"
                                  "海南旧乙贸易有限公司,,,,4,x,罚款,2019-01-01\n"
                                  "同名小店,,,,6,x,罚款,2024-01-01\n"
                                  "海南无此贸易有限公司,,,,7,x,罚款,2024-01-01\n");
    c.import();
    EXPECT_EQ(linked(c), "1|91460100PDY00001X1|name\n2|91460100PDY00001X1|name\n3|-|\n4|91460200PDY000175P|name\n6|-|\n7|-|\n");
    // The former name is no longer the firm's own after the change.
    c.write("late.csv", kPenalty + "海南旧乙贸易有限公司,,,,5,x,罚款,2024-01-01\n");
    ImportCase d("later");
    for (const char* name : {"reg.csv", "chg.csv", "late.csv"})
        std::filesystem::copy_file(c.folder() / name, d.folder() / name);
    d.import();
    EXPECT_EQ(linked(d), "5|-|\n");
}

// The registry was delivered twice, the firm was renamed in between; no change record, no 曾用名 tells of it.
TEST(Resolve, LeavesTheOldNameToOthersAfterARenaming) {
    const std::string registry = "企业名称,统一社会信用代码,登记状态,法定代表人证件散列,成立日期,核准日期,行政区划代码\n";
    ImportCase c;
    c.write("a.csv", registry + "海南旧甲贸易有限公司,91460100PDY00001X1,存续,,2010-01-01,2010-01-01,460105\n");
    c.write("b.csv", registry + "海南新甲贸易有限公司,91460100PDY00001X1,存续,,2010-01-01,2024-05-01,460105\n");
    // A coded row under the old name says what the firm was called then, not in 2025.
    c.write("pen.csv", kPenalty + "海南旧甲贸易有限公司,91460100PDY00001X1,,,1,x,罚款,2023-01-01\n"
                                  "海南旧甲贸易有限公司,,,,2,x,罚款,2025-01-01\n"
                                  "海南新甲贸易有限公司,,,,3,x,罚款,2025-01-01\n");
    c.write("early.csv", kPenalty + "海南旧甲贸易有限公司,,,rep5,4,x,罚款,2023-02-01\n");
    for (const char* name : {"b.csv", "pen.csv", "a.csv", "early.csv"}) // the order is of no account
        c.import({name});
    EXPECT_EQ(linked(c), "1|91460100PDY00001X1|code\n2|-|\n3|91460100PDY00001X1|name\n4|91460100PDY00001X1|name\n");
}

TEST(Resolve, IsTheSameInAnyOrderOfImport) {
    const std::string reg = kRegistry + "海南甲贸易有限公司,91460100PDY00001X1,,存续,,2010-01-01,460105,\n";
    const std::string pen = kPenalty + "海南甲贸易有限公司,,,,1,x,罚款,2024-01-01\n,,PDY00001-X,,2,x,罚款,2024-01-01\n";
    std::string seen;
    for (const bool swapped : {false, true}) {
        ImportCase c("order");
        c.write("a.csv", swapped ? pen : reg);
        c.write("b.csv", swapped ? reg : pen);
        c.import({"a.csv"});
        c.import({"b.csv"});
        const std::string now = linked(c) + c.rows("SELECT kind, key, label FROM entity ORDER BY kind, key", 3) + c.rows("SELECT code, name FROM firm_search", 2);
        if (swapped)
            EXPECT_EQ(now, seen);
        seen = now;
    }
    EXPECT_NE(seen.find("1|91460100PDY00001X1|name\n2|91460100PDY00001X1|org_code\n"), std::string::npos) << seen;
}

TEST(Resolve, SeesVersionsThatNameTheFirmInDifferentWays) {
    ImportCase c;
    c.write("reg.csv", kRegistry + "海南甲贸易有限公司,91460100PDY00001X1,,存续,,2010-01-01,460105,\n");
    c.write("old.csv", "行政处罚决定书文号,处罚名称,处罚类别1,处罚事由,行政相对人名称,行政相对人代码_1（统一社会信用代码）,行政相对人代码_2（组织机构代码）,处罚结果,处罚决定日期,数据更新时间戳\n"
                       "罚1号,未公示案,罚款,x,海南甲贸易有限公司,,PDY00001-X,罚款1万元,2024-01-01,2024-01-09 00:00:00\n");
    c.write("new.csv", kPenalty + "海南甲贸易有限公司,91460100PDY00001X1,,,罚1号,x,罚款,2024-01-01\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 3);
    // The row with an own update date is the later version.
    EXPECT_EQ(c.rows("SELECT coalesce(updated, '-'), known_from, known_to FROM penalty ORDER BY known_from", 3),
              "-|2024-01-01|2024-01-09\n2024-01-09|2024-01-09|<null>\n");
    c.resolve(); // again: nothing moves
    EXPECT_EQ(c.rows("SELECT coalesce(updated, '-'), known_from, known_to FROM penalty ORDER BY known_from", 3),
              "-|2024-01-01|2024-01-09\n2024-01-09|2024-01-09|<null>\n");
}

const std::string kAbnormal = "企业名称,统一社会信用代码,列入经营异常名录原因,列入日期,移出日期,最新更新日期\n";
const std::string kObjections = "主体名称,统一社会信用代码,信息类别,决定文号,受理日期,异议状态,异议理由,办结日期\n";
const std::string kVersions = "SELECT known_from, known_to FROM ";

// Filed on 1 June, rejected on the 20th, filed anew on 1 August: the second one is known from then on, not before.
TEST(Resolve, ObjectionFiledAnewFollowsTheRejectedOne) {
    ImportCase c;
    c.write("o.csv", kObjections + "甲有限公司,91460100PDY00001X1,行政处罚,罚1号,2026-08-01,异议处理中,又,\n"
                                   "甲有限公司,91460100PDY00001X1,行政处罚,罚1号,2026-06-01,异议不成立,错,2026-06-20\n"
                                   "甲有限公司,91460100PDY00001X1,行政处罚,罚1号,2026-06-01,受理,错,\n"
                                   "甲有限公司,91460100PDY00001X1,严重失信主体名单,罚1号,2026-06-05,受理,错,\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT info_kind, state, known_from, known_to FROM objection ORDER BY info_kind DESC, known_from, known_to", 4),
              "行政处罚|受理|2026-06-01|2026-06-20\n"
              "行政处罚|异议不成立|2026-06-20|2026-08-01\n"
              "行政处罚|异议处理中|2026-08-01|<null>\n"
              "严重失信主体名单|受理|2026-06-05|<null>\n");
}

// Listed in 2021, taken off in January 2023, published again in May 2024 under the same case number.
TEST(Resolve, ListingAnewOutlivesTheOldExit) {
    ImportCase c;
    c.write("d.csv", "被执行人姓名/名称,案号,身份证号码/组织机构代码,执行法院,执行依据文号,立案时间,发布时间,移出日期,统一社会信用代码\n"
                     "甲有限公司,(2021)琼01执9号,,某法院,民1号,2021-03-01,2024-05-01,,91460100PDY00001X1\n"
                     "甲有限公司,(2021)琼01执9号,,某法院,民1号,2021-03-01,2021-04-01,2023-01-15,91460100PDY00001X1\n");
    c.write("s.csv", "名单类别,主体名称,统一社会信用代码,列入事由,决定文号,作出决定机关,列入日期,移出日期\n"
                     "统计严重失信企业,甲有限公司,91460100PDY00001X1,x,统1号,某局,2024-05-01,\n"
                     "统计严重失信企业,甲有限公司,91460100PDY00001X1,x,统1号,某局,2021-04-01,2023-01-15\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT list_kind, known_from, known_to, coalesce(exited_on, '-') FROM list_entry ORDER BY list_kind, known_from", 4),
              "失信被执行人|2021-04-01|2024-05-01|2023-01-15\n失信被执行人|2024-05-01|<null>|-\n"
              "统计严重失信企业|2021-04-01|2024-05-01|2023-01-15\n统计严重失信企业|2024-05-01|<null>|-\n");
}

// The number of one file in the brackets and figures of another: two versions of one decision.
// Ten cases, each under way in one file and closed in the other: whichever row has the larger hash, closed they are.
TEST(Resolve, ClosedEnforcementCaseStaysClosed) {
    const std::string heading = "被执行人名称,统一社会信用代码,案号,立案时间,执行法院,执行标的（元）,状态\n";
    ImportCase c;
    std::string open = heading, closed = heading;
    for (int i = 0; i < 10; ++i) {
        const std::string row = "甲有限公司,91460100PDY00001X1,（2024）琼01执" + std::to_string(i) + "号,2024-03-0" + std::to_string(i % 9 + 1) + ",海口中院,100000,";
        open += row + "执行中\n";
        closed += row + "已结案\n";
    }
    c.write("a.csv", closed);
    c.write("b.csv", open);
    c.import({"a.csv"});
    c.import({"b.csv"});
    EXPECT_EQ(c.rows("SELECT state, count(*) FROM enforcement WHERE known_to IS NULL GROUP BY state", 2), "已结案|10\n");
}

// Rated D in April, B after a review in September: D until then, B since.
TEST(Resolve, LaterTaxRatingOfAYearFollowsTheEarlier) {
    const std::string heading = "纳税人识别号,纳税人名称,评价年度,纳税信用级别,评价日期\n";
    ImportCase c;
    std::string rows = heading;
    for (int i = 0; i < 6; ++i) { // names differ, so the hashes do
        const std::string firm = text::makeUscc('9', '1', "460100", "PDY1000" + std::to_string(i)) + ",甲" + std::to_string(i) + "有限公司,2023,";
        rows += firm + "B,2024-09-30\n" + firm + "D,2024-04-30\n";
    }
    c.write("t.csv", rows);
    c.import();
    EXPECT_EQ(c.rows("SELECT grade, known_from, known_to, count(*) FROM tax_rating GROUP BY 1, 2, 3 ORDER BY 2", 4),
              "D|2024-04-30|2024-09-30|6\nB|2024-09-30|<null>|6\n");
}

// Two deliveries of one period that differ: the later one corrects the earlier, in either order of import.
TEST(Resolve, LaterDeliveryCorrectsAFormWithoutUpdateDates) {
    const std::string heading = "纳税人名称,纳税人识别号,月份,开票金额（元）,开票份数,顶额开票份数,进项金额（元）,主要进项类别,主要销项类别\n";
    for (const bool swapped : {false, true}) {
        ImportCase c(swapped ? "later_first" : "later_last");
        std::string first = heading, second = heading;
        for (int i = 1; i <= 8; ++i) {
            const std::string month = "甲有限公司,91460100PDY00001X1,2024-0" + std::to_string(i) + ",";
            first += month + "1000.00,5,0,100.00,钢材,钢材\n";
            second += month + "2000.00,5,0,100.00,钢材,钢材\n";
        }
        second += "甲有限公司,91460100PDY00001X1,2024-09,2000.00,5,0,100.00,钢材,钢材\n";
        c.write("a.csv", swapped ? second : first);
        c.write("b.csv", swapped ? first : second);
        c.import({"a.csv"});
        c.import({"b.csv"});
        EXPECT_EQ(c.rows("SELECT sales_fen, count(*) FROM invoice_month WHERE known_to IS NULL GROUP BY 1", 2), "200000|9\n") << swapped;
    }
}

TEST(Resolve, SeesOneDecisionInTwoWritings) {
    ImportCase c;
    c.write("p.csv", kPenalty + "甲有限公司,91460100PDY00001X1,,,罚［2024］１２号,x,罚款,2024-01-01\n甲有限公司,91460100PDY00001X1,,,罚﹝2024﹞12 号,y,罚款,2024-01-01\n");
    c.import();
    EXPECT_EQ(c.value("SELECT count(*) FROM penalty WHERE known_to IS NULL"), "1");
}

// A second firm of the name makes the join by name doubtful: the row that had ended the other one is nobody's now.
TEST(Resolve, GivesARowItsOwnDatesBackWhenItStandsAlone) {
    ImportCase c;
    c.write("reg.csv", kRegistry + "海南甲贸易有限公司,91460100PDY00001X1,,存续,,2010-01-01,460105,\n");
    c.write("a.csv", kAbnormal + "海南甲贸易有限公司,91460100PDY00001X1,无法联系,2024-01-01,,2024-02-01\n");
    c.write("b.csv", kAbnormal + "海南甲贸易有限公司,,无法联系,2024-01-01,2024-05-01,2024-05-02\n");
    c.import();
    const std::string versions = kVersions + "abnormal_entry ORDER BY updated";
    EXPECT_EQ(c.rows(versions, 2), "2024-01-01|2024-05-02\n2024-05-02|<null>\n");
    c.write("reg2.csv", kRegistry + "海南甲贸易有限公司,93469023PDY004563D,,存续,,2012-01-01,469023,\n");
    c.import({"reg2.csv"});
    EXPECT_EQ(c.rows(versions, 2), "2024-01-01|<null>\n2024-01-01|<null>\n");
    // With a word of a user's whose row it is, they are versions again; taken back, they are not.
    const auto mention = std::stoll(c.value("SELECT subject FROM abnormal_entry WHERE exited_on IS NOT NULL"));
    said(c, mention, "91460100PDY00001X1");
    c.resolve();
    EXPECT_EQ(c.rows(versions, 2), "2024-01-01|2024-05-02\n2024-05-02|<null>\n");
    said(c, mention, "");
    c.resolve();
    EXPECT_EQ(c.rows(versions, 2), "2024-01-01|<null>\n2024-01-01|<null>\n");
}

TEST(Resolve, GivesAHolderListBackWhenTheLaterOneIsAnothers) {
    ImportCase c;
    const std::string heading = "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,持股比例\n";
    c.write("reg.csv", kRegistry + "海南甲贸易有限公司,91460100PDY00001X1,,存续,,2010-01-01,460105,\n");
    c.write("h1.csv", heading + "海南甲贸易有限公司,91460100PDY00001X1,张三,自然人股东,t1,100%\n");
    c.write("h2.csv", heading + "海南甲贸易有限公司,,李四,自然人股东,t2,100%\n");
    c.options.delivered = makeDate(2024, 1, 31);
    c.import({"reg.csv", "h1.csv"});
    c.options.delivered = makeDate(2025, 6, 30);
    c.import({"h2.csv"});
    const std::string holdings = "SELECT holder_token, valid_from, valid_to, known_from FROM holding ORDER BY holder_token";
    EXPECT_EQ(c.rows(holdings, 4), "t1|<null>|2025-06-30|<null>\nt2|2025-06-30|<null>|2025-06-30\n");
    c.write("reg2.csv", kRegistry + "海南甲贸易有限公司,93469023PDY004563D,,存续,,2012-01-01,469023,\n");
    c.import({"reg2.csv"});
    EXPECT_EQ(c.rows(holdings, 4), "t1|<null>|<null>|<null>\nt2|<null>|<null>|<null>\n");
}

TEST(Resolve, KeepsAUsersWordOfACaseOfEarlierVersions) {
    ImportCase c;
    c.write("reg.csv", kRegistry + "同名小店,92460400PDY001231B,,存续,,2010-01-01,460400,\n同名小店,93469023PDY004563D,,存续,,2010-01-01,469023,\n");
    c.write("pen.csv", kPenalty + "同名小店,,,,1,x,罚款,2024-01-01\n");
    c.import();
    EXPECT_EQ(linked(c), "1|-|\n");
    const auto mention = std::stoll(c.value("SELECT subject FROM penalty"));
    said(c, mention, "93469023PDY004563D");
    c.resolve();
    EXPECT_EQ(linked(c), "1|93469023PDY004563D|manual\n");
    said(c, mention, "");
    c.resolve();
    EXPECT_EQ(linked(c), "1|-|manual\n");
}

TEST(Resolve, GivesPersonsAndOrganisationsNoFirm) {
    ImportCase c;
    c.write("h.csv", "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,持股比例\n甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,60%\n甲有限公司,91460100PDY00001X1,某国资委,机关法人,,40%\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT kind, key, label FROM entity ORDER BY kind, key", 3),
              "firm|91460100PDY00001X1|甲有限公司\norganisation|name:某国资委|某国资委\nperson|t1|张*\n");
    EXPECT_EQ(c.value("SELECT count(*) FROM firm"), "1");
}

} // namespace
} // namespace coir::resolve
