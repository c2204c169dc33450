// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/import_case.h"
#include "text/codes.h"

#include <iconv.h>

namespace coir::ingest {
namespace {

using test::ImportCase;

// Worked codes of the private-use range (domain.md B.1).
constexpr const char* kHaikou = "91460100PDY00001X1";
constexpr const char* kSanya = "91460200PDY000175P";
constexpr const char* kShop = "92460400PDY001231B";

std::string encoded(const std::string& utf8, const char* to) {
    iconv_t cd = iconv_open(to, "UTF-8");
    std::string in = utf8;
    std::string out(utf8.size() * 4 + 16, '\0');
    char* from = in.data();
    char* into = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    EXPECT_EQ(iconv(cd, &from, &left, &into, &room), 0u);
    iconv_close(cd);
    out.resize(out.size() - room);
    return out;
}

const std::string kRegistryHead = "企业名称,统一社会信用代码,登记状态,法定代表人,法定代表人证件散列,注册资本(万元),成立日期,核准日期,行政区划代码,国标行业小类,注册地址,曾用名,"
                                  "联系电话,经度,纬度,坐标系\n";

TEST(Import, ReadsARegistryAsOfficesWriteIt) {
    ImportCase c;
    c.write("a.csv", kRegistryHead +
                         "海南椰岛贸易有限公司,９１４６０１００ｐｄｙ００００１ｘ１,存续（在营、开业、在册）,张三丰,tok1,\"1,000.5\",2020年1月2日,20250301,460106,F5191,"
                         "海南省海口市龙华区国贸路1号,海南老椰贸易有限公司,0898-66778899,110.3312,20.0311,WGS-84\n"
                         "三亚湾旅业有限公司, 91460200PDY000175P ,注销,李四,无,500万元,2019/3/4,2024-05-06,460203,7291,三亚市吉阳区迎宾路2号,/,,,,\n"
                         "儋州小店,92460400PDY001231B,在业,王五,,3,二〇一八年十二月三十一日,,469003,,,,,,,\n");
    const auto s = c.import();
    ASSERT_EQ(s.files.size(), 1u);
    EXPECT_EQ(s.files[0].profile, "registry");
    EXPECT_EQ(s.rows, 3);
    EXPECT_EQ(s.accepted, 3);
    EXPECT_EQ(c.rows("SELECT m.uscc, r.status, r.capital_fen, r.founded, r.approved, r.county, r.industry_section, r.industry_code FROM registration r "
                     "JOIN mention m ON m.id = r.subject ORDER BY r.id",
                     8),
              "91460100PDY00001X1|active|1000500000|2020-01-02|2025-03-01|460100|F|5191\n"
              "91460200PDY000175P|cancelled|500000000|2019-03-04|2024-05-06|460200|L|7291\n"
              "92460400PDY001231B|active|3000000|2018-12-31|<null>|460400|<null>|<null>\n");
    EXPECT_EQ(c.rows("SELECT rep_mask, rep_token, former_names FROM registration ORDER BY id", 3),
              "张*丰|tok1|海南老椰贸易有限公司\n李*|<null>|<null>\n王*|<null>|<null>\n");
    EXPECT_EQ(c.value("SELECT round(lng, 4) || ' ' || round(lat, 4) FROM registration WHERE id = 1"), "110.3312 20.0311");
    EXPECT_EQ(c.value("SELECT length(phone_token) FROM registration WHERE id = 1"), "64");
    EXPECT_EQ(c.value("SELECT count(*) FROM firm WHERE uscc IS NOT NULL"), "3");
    EXPECT_FALSE(c.holds("张三丰"));
    EXPECT_FALSE(c.holds("66778899"));
    EXPECT_TRUE(s.synthetic);
}

// Ruling 1: a value that is no id is kept as it stands, here one whose middle would pass for a landline (90856155).
TEST(Import, KeepsAHandedOverHashWhoseDigitsLookLikeATelephone) {
    const std::string hash = "63cd1d992e81813ea830119e191d997eae98d295e14b9b90856155a6f9e92828";
    ImportCase c;
    c.write("site.csv", "类别,地址或标识,名称,起始日期,终止日期\n代理记账机构," + hash + ",某代理,2020-01-01,\n");
    c.write("officer.csv", "企业名称,统一社会信用代码,人员姓名,职务,证件类型,证件散列,任职日期,卸任日期\n"
                           "海南椰岛贸易有限公司,91460100PDY00001X1,张三丰,财务负责人,散列," + hash + ",2020-03-01,\n");
    c.write("registry.csv", kRegistryHead + "海南椰岛贸易有限公司,91460100PDY00001X1,存续,张三丰,tok1,100,2020-01-02,2025-03-01,460106,F5191,"
                                            "海南省海口市龙华区国贸路1号,," + hash + ",,,\n");
    ASSERT_EQ(c.import().accepted, 3);
    EXPECT_EQ(c.value("SELECT address_or_token FROM licensed_site"), hash);
    EXPECT_EQ(c.value("SELECT person_token FROM post"), hash);
    EXPECT_EQ(c.value("SELECT phone_token FROM registration"), hash);
}

TEST(Import, QuarantinesAWrongCodeWithTheRightCheckCharacter) {
    ImportCase c;
    c.write("a.csv", "企业名称,统一社会信用代码,登记状态,成立日期\n"
                     "甲有限公司,91460100PDY00001X2,存续,2020-01-01\n"
                     "乙有限公司,91460100PDY00001X,存续,2020-01-01\n"
                     "丙有限公司,9146O100PDY00001X1,存续,2020-01-01\n"
                     "丁有限公司,91460100PDY00001X1,存续,2020-02-30\n"
                     ",91460100PDY00001X1,存续,2020-02-20\n"
                     "戊有限公司,91460200PDY000175P,存续,2020-02-20\n");
    const auto s = c.import();
    EXPECT_EQ(s.rows, 6);
    EXPECT_EQ(s.accepted, 1);
    EXPECT_EQ(s.quarantined, 5);
    EXPECT_EQ(c.rows("SELECT row, field, value, reason, expected FROM quarantine ORDER BY id", 5),
              "2|统一社会信用代码|91460100PDY00001X2|uscc_check|1\n"
              "3|统一社会信用代码|91460100PDY00001X|uscc_length|18\n"
              "4|统一社会信用代码|9146O100PDY00001X1|uscc_alphabet|91460100PDY00001X1\n"
              "5|成立日期|2020-02-30|date|YYYY-MM-DD\n"
              "6|企业名称||missing_value|\n");
    EXPECT_EQ(c.value("SELECT rows || ' ' || accepted || ' ' || quarantined FROM batch"), "6 1 5");
}

TEST(Import, TellsOfColumnsThatTheFormDoesNotKnow) {
    ImportCase c;
    c.write("a.csv", "序号,企业名称,统一社会信用代码,登记状态,成立日期,注册资本金额大写,登记状态\n"
                     "1,甲有限公司,91460100PDY00001X1,存续,2020-01-01,壹佰万,存续\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 1);
    EXPECT_EQ(c.rows("SELECT kind, row, field, reason FROM quarantine ORDER BY id", 4),
              "warning|1|注册资本金额大写|column_unknown\nwarning|1|登记状态|column_twice\n");
    EXPECT_EQ(s.files.at(0).warnings, 2);
}

// A slip in a profile must not cost its figures in silence.
TEST(Import, TellsOfSlipsInAnOwnProfile) {
    const std::string head = "id = \"own\"\nfiles = [\"a.csv\"]\nfact = \"registration\"\nvalid_from = [\"founded\"]\nfields = [\n"
                             "{ column = \"subject.name\", headings = [\"名称\"], type = \"name\", also = \"name\" },\n"
                             "{ column = \"subject.uscc\", headings = [\"代码\"], type = \"uscc\" },\n"
                             "{ column = \"founded\", headings = [\"成立\"], type = \"date\" },\n";
    const std::string table = std::string("名称,代码,成立,状态\n椰岛有限公司,") + kHaikou + ",2020-01-01,存续\n";
    ImportCase wrong;
    wrong.write("own.profile.toml", head + "{ column = \"statuss\", headings = [\"状态\"], type = \"status\" } ]\n");
    wrong.write("a.csv", table);
    wrong.write("b.csv", std::string("企业名称,统一社会信用代码,登记状态,成立日期\n椰岛有限公司,") + kHaikou + ",存续,2020-01-01\n");
    const auto refused = wrong.import();
    ASSERT_EQ(refused.files.at(0).outcome, FileSummary::Outcome::Refused);
    EXPECT_EQ(plain(refused.files.at(0).note), "The profile own names the column statuss, which the table registration does not have");
    ImportCase list; // events would be empty, and as-of the day of the import
    list.write("own.profile.toml", "events = [\"foundedd\"]\n" + head + "]\n");
    list.write("a.csv", table);
    list.write("b.csv", std::string("企业名称,统一社会信用代码,登记状态,成立日期\n椰岛有限公司,") + kHaikou + ",存续,2020-01-01\n");
    EXPECT_EQ(list.import().files.at(0).outcome, FileSummary::Outcome::Refused);
    ImportCase other;
    other.write("own.profile.toml", head + "{ column = \"status\", headings = [\"状況\"], type = \"status\" } ]\n");
    other.write("a.csv", table);
    EXPECT_EQ(other.import().accepted, 1);
    EXPECT_EQ(other.rows("SELECT field, reason FROM quarantine", 2), "状況|column_missing\n");
}

TEST(Import, ReadsFilesWhoseNamesAreNotUtf8) {
    ImportCase c;
    const std::string gb = encoded("异常.csv", "GB18030");
    c.write(gb, "企业名称,统一社会信用代码,登记状态,成立日期\n甲有限公司,91460100PDY00001X1,存续,2020-01-01\n");
    c.write("\xFF\xFE\x80.txt", "-");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 1);
    EXPECT_EQ(c.value("SELECT file FROM batch"), "异常.csv");
    EXPECT_EQ(c.value("SELECT file FROM skipped_file"), "\uFFFD\uFFFD\uFFFD.txt");
}

TEST(Import, ReadsXmlLikeAnyOtherTable) {
    ImportCase c;
    c.write("t.xml", "<records><record><纳税人名称>海南芒果贸易有限公司</纳税人名称><纳税人识别号>91460100PDY00001X1</纳税人识别号>"
                     "<评价年度>2025</评价年度><纳税信用级别>A</纳税信用级别><评价日期>2026-04-20</评价日期></record></records>");
    const auto s = c.import();
    ASSERT_EQ(s.accepted, 1);
    EXPECT_EQ(s.files[0].profile, "tax-rating");
    EXPECT_EQ(c.rows("SELECT r.row, t.year, t.grade FROM tax_rating t JOIN record r ON r.id = t.record_id", 3), "2|2025|A\n");
}

TEST(Import, DropsMinorsAndNaturalPersonsAndKeepsNothingOfThem) {
    ImportCase c;
    // 11010519491231002X is the documented sample; a child's id is made with its right check.
    const std::string body = "46010020150101001";
    const std::string child = body + text::citizenIdCheck(body);
    c.write("officers.csv", "企业名称,统一社会信用代码,姓名,职务,证件类型,证件散列,任职日期\n"
                            "甲有限公司,91460100PDY00001X1,张三,董事,身份证,11010519491231002X,2020-01-01\n"
                            "甲有限公司,91460100PDY00001X1,小明,监事,身份证," + child + ",2024-01-01\n"
                            "甲有限公司,91460100PDY00001X1,李四,经理,散列,h_7788,2020-01-01\n");
    c.write("penalty.csv", "行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,自然人证件类型,自然人证件号码,行政处罚决定书文号,违法事实,处罚类别,处罚决定日期\n"
                           "王小二,自然人,,身份证,11010519491231002X,罚1号,超载,罚款,2024-01-01\n"
                           "甲有限公司,法人,91460100PDY00001X1,,,罚2号,当事人电话13876543210未公示,罚款,2024-01-02\n"
                           "赵六,,,,,罚3号,无证经营,罚款,2024-01-03\n"
                           "郭＊,,,,,罚5号,无证经营,罚款,2024-01-03\n"
                           "儋州小店,个体工商户,92460400PDY001231B,,,罚4号,无证经营,罚款,2024-01-03\n");
    const auto s = c.import();
    EXPECT_EQ(s.rows, 8);
    EXPECT_EQ(s.dropped, 4);
    EXPECT_EQ(s.accepted, 4);
    EXPECT_EQ(c.rows("SELECT dropped_reasons FROM batch ORDER BY file", 1), "{\"minor\":1}\n{\"natural_person\":3}\n");
    EXPECT_EQ(c.rows("SELECT person_mask, length(person_token) FROM post ORDER BY id", 2), "张*|64\n李*|6\n");
    EXPECT_EQ(c.value("SELECT facts_text FROM penalty ORDER BY id LIMIT 1"), "当事人电话138****3210未公示");
    for (const std::string& clear : {std::string("11010519491231002X"), child, std::string("13876543210"), std::string("王小二"), std::string("小明"), std::string("赵六"), std::string("张三")})
        EXPECT_FALSE(c.holds(clear)) << clear;
}

// A trader is a firm by its code (ruling 9a), whatever word stands beside it; as a holder a person's name stays a person's.
TEST(Import, KeepsTheRowOfATraderWithACodeBesideAWordForPersons) {
    ImportCase c;
    c.write("penalty.csv", "行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,行政处罚决定书文号,违法事实,处罚类别,处罚决定日期\n"
                           "李四,自然人,92460400PDY001231B,罚1号,无证经营,罚款,2024-01-03\n"
                           "李四,自然人,,罚2号,无证经营,罚款,2024-01-03\n");
    c.write("holders.csv", "企业名称,统一社会信用代码,股东名称,股东类型,股东统一社会信用代码,持股比例\n"
                           "甲有限公司,91460100PDY00001X1,李四,自然人股东,92460400PDY001231B,40%\n"
                           "甲有限公司,91460100PDY00001X1,儋州小店,自然人股东,92460400PDY001231B,60%\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT p.decision_no, m.uscc FROM penalty p JOIN mention m ON m.id = p.subject", 2), "罚1号|92460400PDY001231B\n");
    EXPECT_EQ(c.rows("SELECT holder_kind FROM holding ORDER BY holder_kind DESC", 1), "person\nfirm\n");
}

TEST(Import, GivesTheSameTokensWithTheSameKey) {
    std::string first;
    const auto keys = std::filesystem::temp_directory_path() / ("coir_keys_" + std::to_string(::getpid()));
    for (int i = 0; i < 2; ++i) {
        ImportCase c("tokens" + std::to_string(i));
        c.options.keyFolder = keys;
        c.write("a.csv", "企业名称,统一社会信用代码,姓名,职务,证件散列,任职日期\n甲有限公司,91460100PDY00001X1,张三,董事,110105491231002,2020-01-01\n"
                         "乙有限公司,91460200PDY000175P,张三,董事,11010519491231002X,2020-01-01\n");
        c.import();
        // The old id of fifteen digits is the same person.
        EXPECT_EQ(c.value("SELECT count(DISTINCT person_token) FROM post"), "1");
        const auto token = c.value("SELECT person_token FROM post LIMIT 1");
        EXPECT_EQ(token.size(), 64u);
        if (i == 0)
            first = token;
        else
            EXPECT_EQ(token, first);
    }
    namespace fs = std::filesystem;
    for (const auto& entry : fs::directory_iterator(keys))
        EXPECT_EQ(fs::status(entry.path()).permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
    fs::remove_all(keys);
}

TEST(Import, LeavesPersonalColumnsOutWithoutTheKeyOfTheCase) {
    ImportCase c;
    const std::string head = "企业名称,统一社会信用代码,姓名,职务,证件散列,任职日期\n";
    c.write("a.csv", head + "甲有限公司,91460100PDY00001X1,张三,董事,tok_a,2020-01-01\n");
    c.import();
    std::filesystem::remove_all(c.dir() / "keys");
    c.write("b.csv", head + "甲有限公司,91460100PDY00001X1,李四,经理,tok_b,2020-01-01\n");
    const auto s = c.import();
    EXPECT_TRUE(s.personalColumnsLeftOut);
    EXPECT_EQ(c.rows("SELECT person_token FROM post ORDER BY id", 1), "tok_a\n<null>\n");
}

TEST(Import, ReadsTheOlderEditionByItsBrackets) {
    ImportCase c;
    const std::string org = text::organisationOf(kHaikou);
    c.write("old.csv", "行政处罚决定书文号,处罚名称,处罚类别1,处罚类别2,处罚事由,行政相对人名称,行政相对人代码_1（统一社会信用代码）,行政相对人代码_2（组织机构代码）,"
                       "行政相对人代码_3（工商登记码）,处罚结果,处罚决定日期,处罚机关,数据更新时间戳\n"
                       "海市罚〔2016〕1号,未公示案,罚款,没收违法所得,未公示年报,甲有限公司,," + org.substr(0, 8) + "-" + org.substr(8) + ",,罚款1万元,2016-05-06,海口市工商局,2016-05-20 08:00:00\n"
                       "海市罚〔2016〕2号,未公示案,罚款,,未公示年报,乙有限公司,,,460100000123450,罚款1万元,2016-05-06,海口市工商局,2016-05-09 08:00:00\n");
    c.write("reg.csv", "企业名称,统一社会信用代码,注册号,登记状态,成立日期\n甲有限公司,91460100PDY00001X1,,存续,2010-01-01\n乙有限公司,91460200PDY000175P,460100000123450,存续,2010-01-01\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT p.kinds, p.known_from, e.key, m.method FROM penalty p JOIN mention m ON m.id = p.subject JOIN entity e ON e.id = m.entity_id ORDER BY p.id", 4),
              "罚款;没收违法所得|2016-05-20|91460100PDY00001X1|org_code\n罚款|2016-05-09|91460200PDY000175P|reg_no\n");
    // Published within seven working days: 6 May 2016 was a Friday; 9 May is one working day later, 20 May ten.
    EXPECT_EQ(c.value("SELECT units FROM batch WHERE profile = 'penalty-2016'"),
              "[{\"unit\":\"海口市工商局\",\"rows\":2,\"refused\":0,\"cells\":26,\"filled\":21,\"dated\":2,\"in_time\":1}]");
}

TEST(Import, ReadsEveryEncodingAndDelimiterAlike) {
    const std::string head = "企业名称,统一社会信用代码,变更事项,变更前内容,变更后内容,变更日期\n";
    const std::string text = head + "甲有限公司,91460100PDY00001X1,住所变更,海口市龙华区国贸路1号,海口市美兰区海甸五西路2号,2024年3月5日\n";
    std::string pipes = text;
    std::replace(pipes.begin(), pipes.end(), ',', '|');
    std::string tabs = text;
    std::replace(tabs.begin(), tabs.end(), ',', '\t');
    const std::vector<std::pair<std::string, std::string>> files = {
        {"utf8", text}, {"bom", "\xEF\xBB\xBF" + text}, {"gb", encoded(pipes, "GB18030")}, {"utf16", "\xFF\xFE" + encoded(tabs, "UTF-16LE")}};
    for (const auto& [name, bytes] : files) {
        ImportCase c("enc");
        c.write("x.dat", bytes);
        const auto s = c.import();
        EXPECT_EQ(s.accepted, 1) << name;
        EXPECT_EQ(c.rows("SELECT item, before_text, after_text, changed_on FROM change", 4),
                  "住所变更|海口市龙华区国贸路1号|海口市美兰区海甸五西路2号|2024-03-05\n")
            << name;
    }
}

TEST(Import, CountsRowsThatDifferOnlyInSpellingAsDuplicates) {
    ImportCase c;
    c.write("a.csv", "企业名称,统一社会信用代码,变更事项,变更前内容,变更后内容,变更日期\n"
                     "海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易(批发),贸易,2024-03-05\n"
                     "海南葉業有限公司,91460100pdy00001x1,经营范围变更,贸易（批发）, 贸易 ,2024/3/5\n"
                     "海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易(批发),贸易,2024-03-06\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 2);
    EXPECT_EQ(s.duplicates, 1);
    // The same rows in another order of columns, in another file.
    c.write("b.csv", "变更日期,变更事项,变更前内容,变更后内容,企业名称,统一社会信用代码\n20240306,经营范围变更,贸易(批发),贸易,海南叶业有限公司,91460100PDY00001X1\n");
    const auto again = c.import();
    ASSERT_EQ(again.files.size(), 2u);
    EXPECT_EQ(again.files[0].outcome, FileSummary::Outcome::AlreadyThere);
    EXPECT_EQ(again.files[1].duplicates, 1);
    EXPECT_EQ(c.value("SELECT count(*) FROM change"), "2");
}

TEST(Import, KeepsALaterVersionAndSaysSinceWhen) {
    const std::string head = "企业名称,统一社会信用代码,列入经营异常名录原因,列入日期,移出经营异常名录原因,移出日期,最新更新日期\n";
    const std::string before = head + "甲有限公司,91460100PDY00001X1,通过登记的住所无法联系,2023-01-10,,,2023-01-12\n";
    const std::string after = head + "甲有限公司,91460100PDY00001X1,通过登记的住所无法联系,2023-01-10,已补报,2024-02-01,2024-02-02\n";
    for (const bool swapped : {false, true}) {
        ImportCase c("versions");
        c.write("a.csv", swapped ? after : before);
        c.import({"a.csv"});
        c.write("b.csv", swapped ? before : after);
        c.import({"b.csv"});
        EXPECT_EQ(c.rows("SELECT coalesce(exited_on, '-'), known_from, known_to FROM abnormal_entry ORDER BY known_from", 3),
                  "-|2023-01-10|2024-02-02\n2024-02-01|2024-02-02|<null>\n")
            << swapped;
    }
}

TEST(Import, QuarantinesHoldersThatAddUpToMoreThanAll) {
    ImportCase c;
    c.write("a.csv", "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,股东统一社会信用代码,认缴出资额(万元),持股比例\n"
                     "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,,60,60%\n"
                     "甲有限公司,91460100PDY00001X1,乙有限公司,企业法人,,91460200PDY000175P,40.04,0.4004\n"
                     "乙有限公司,91460200PDY000175P,张三,自然人股东,t1,,60,60.1%\n"
                     "乙有限公司,91460200PDY000175P,李四,自然人股东,t2,,40,40%\n"
                     "儋州小店,92460400PDY001231B,丙有限公司,企业法人,,91460200PDY000175X,1,1\n");
    const auto s = c.import();
    EXPECT_EQ(s.rows, 5);
    EXPECT_EQ(s.accepted, 3);
    EXPECT_EQ(s.quarantined, 2);
    EXPECT_EQ(s.files[0].reasons.at("share_sum"), 2);
    EXPECT_EQ(c.value("SELECT rows || ' ' || accepted || ' ' || quarantined FROM batch"), "5 3 2");
    EXPECT_EQ(c.value("SELECT count(*) FROM record"), "3");
    // A holder's wrong code is a warning; the holder is final, by name (ruling 9e).
    EXPECT_EQ(c.rows("SELECT row, reason, expected FROM quarantine WHERE kind = 'warning'", 3), "6|uscc_check|P\n");
    EXPECT_EQ(c.rows("SELECT h.holder_kind, e.kind, e.key FROM holding h JOIN mention m ON m.id = h.holder JOIN entity e ON e.id = m.entity_id ORDER BY h.id", 3),
              "firm|firm|91460200PDY000175P\nfirm|organisation|name:丙有限公司\n");
    EXPECT_EQ(c.rows("SELECT share_num, share_den FROM holding ORDER BY id", 2), "3|5\n1001|2500\n1|1\n");
}

// Its firm has reported: refusing the row would charge it with a missing report.
TEST(Import, KeepsAnAnnualReportWithASlipInOneCell) {
    ImportCase c;
    c.write("a.csv", "统一社会信用代码,企业名称,年报年度,从业人数,营业收入(万元),社保参保人数,报送日期\n"
                     "91460100PDY00001X1,甲有限公司,2022,1.5,80,5,2023-05-20\n"
                     "91460100PDY00001X1,甲有限公司,2023,5,80,-1,2024-05-20\n"
                     "91460100PDY00001X1,甲有限公司,2024,5,80,5,2025-02-30\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 3);
    EXPECT_EQ(c.rows("SELECT year, coalesce(employees, '-'), coalesce(insured, '-'), coalesce(filed_on, '-') FROM annual_report ORDER BY year", 4),
              "2022|-|5|2023-05-20\n2023|5|-|2024-05-20\n2024|5|5|-\n");
    EXPECT_EQ(c.value("SELECT group_concat(kind || row) FROM (SELECT * FROM quarantine ORDER BY row)"), "warning2,warning3,warning4");
}

// 3 × 33.35 % and 10.34 + 82.92 + 6.79 % are 100.05 % to the last digit, though sums of doubles are a little more.
TEST(Import, TakesHoldersThatAddUpToTheBorderExactly) {
    ImportCase c;
    c.write("a.csv", "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,持股比例\n"
                     "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,33.35%\n"
                     "甲有限公司,91460100PDY00001X1,李四,自然人股东,t2,33.35%\n"
                     "甲有限公司,91460100PDY00001X1,王五,自然人股东,t3,33.35%\n"
                     "乙有限公司,91460200PDY000175P,张三,自然人股东,t1,10.34%\n"
                     "乙有限公司,91460200PDY000175P,李四,自然人股东,t2,82.92%\n"
                     "乙有限公司,91460200PDY000175P,王五,自然人股东,t3,6.79%\n"
                     "儋州小店,92460400PDY001231B,张三,自然人股东,t1,50.02%\n"
                     "儋州小店,92460400PDY001231B,李四,自然人股东,t2,50.04%\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 6);
    EXPECT_EQ(s.files[0].reasons.at("share_sum"), 2) << "100.06 %";
}

TEST(Import, ReplacesTheListOfHoldersByALaterDelivery) {
    ImportCase c;
    const std::string head = "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,持股比例\n";
    c.write("a.csv", head + "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,60%\n甲有限公司,91460100PDY00001X1,李四,自然人股东,t2,40%\n");
    c.options.delivered = makeDate(2024, 1, 31);
    c.import({"a.csv"});
    c.write("b.csv", head + "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,60%\n甲有限公司,91460100PDY00001X1,王五,自然人股东,t3,40%\n");
    c.options.delivered = makeDate(2025, 6, 30);
    const auto s = c.import({"b.csv"});
    EXPECT_EQ(s.duplicates, 1);
    EXPECT_EQ(c.rows("SELECT holder_token, valid_from, valid_to FROM holding ORDER BY id", 3),
              "t1|<null>|<null>\nt2|<null>|2025-06-30\nt3|2025-06-30|<null>\n");
}

// Results are often written into the folder of the delivery: the case there is left alone without a word.
TEST(Import, DoesNotReadTheCaseThatLiesInTheFolder) {
    ImportCase c;
    c.write("a.csv", "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,持股比例\n甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,100%\n");
    const auto s = c.tryImport({c.folder(), c.dir() / "case.coir"});
    ASSERT_TRUE(s);
    ASSERT_EQ(s->files.size(), 1u);
    EXPECT_EQ(s->files[0].file, "a.csv");
}

// 60 + 40 was right; a later delivery repeats both and adds 30. What came with it is refused, the list before it stands.
TEST(Import, AWrongListOfHoldersLeavesTheEarlierOneAlone) {
    ImportCase c;
    const std::string head = "企业名称,统一社会信用代码,股东名称,股东类型,股东证件散列,持股比例\n";
    const std::string good = "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,60%\n甲有限公司,91460100PDY00001X1,李四,自然人股东,t2,40%\n";
    c.write("a.csv", head + good);
    c.options.delivered = makeDate(2024, 1, 31);
    c.import({"a.csv"});
    c.write("b.csv", head + good + "甲有限公司,91460100PDY00001X1,王五,自然人股东,t3,30%\n");
    c.options.delivered = makeDate(2025, 6, 30);
    const auto s = c.import({"b.csv"});
    EXPECT_EQ(s.duplicates, 2);
    EXPECT_EQ(s.quarantined, 1);
    const std::string standing = "t1|<null>|<null>\nt2|<null>|<null>\n";
    EXPECT_EQ(c.rows("SELECT holder_token, valid_from, valid_to FROM holding ORDER BY id", 3), standing);
    EXPECT_EQ(c.value("SELECT count(*) FROM holding_confirmed"), "0");
    EXPECT_EQ(c.rows("SELECT accepted, quarantined, duplicates FROM batch ORDER BY id", 3), "2|0|0\n0|1|2\n");
    // The next right list is the firm's second.
    c.write("c.csv", head + "甲有限公司,91460100PDY00001X1,张三,自然人股东,t1,60%\n甲有限公司,91460100PDY00001X1,王五,自然人股东,t3,40%\n");
    c.options.delivered = makeDate(2025, 9, 30);
    c.import({"c.csv"});
    EXPECT_EQ(c.rows("SELECT holder_token, valid_from, valid_to FROM holding ORDER BY id", 3),
              "t1|<null>|<null>\nt2|<null>|2025-09-30\nt3|2025-09-30|<null>\n");
}

// Ruling 2: the whole row counts, also what no profile reads; a row number does not.
TEST(Import, TellsRowsApartByColumnsThatNothingReads) {
    ImportCase c;
    c.write("a.csv", "序号,企业名称,统一社会信用代码,变更事项,变更前内容,变更后内容,变更日期,经办窗口\n"
                     "1,海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易,批发,2024-03-05,甲\n"
                     "2,海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易,批发,2024-03-05, 甲　\n"
                     "3,海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易,批发,2024-03-05,乙\n"
                     "4,海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易,批发,2024-03-05,-\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 3);
    EXPECT_EQ(s.duplicates, 1);
    // A file without that column has it empty.
    c.write("b.csv", "企业名称,统一社会信用代码,变更事项,变更前内容,变更后内容,变更日期\n"
                     "海南叶业有限公司,91460100PDY00001X1,经营范围变更,贸易,批发,2024-03-05\n");
    EXPECT_EQ(c.import({"b.csv"}).duplicates, 1);
}

// 10,000 rows of a form it is not, and not one good one among them: refused with the first reason, and nothing is kept.
TEST(Import, RefusesAFileWhoseFirstTenThousandRowsAreAllRefused) {
    const std::string head = "企业名称,统一社会信用代码,变更事项,变更前内容,变更后内容,变更日期\n";
    const std::string good = "甲有限公司,91460100PDY00001X1,住所变更,a,b,2024-03-05\n";
    const auto bad = [](int n) {
        std::string rows;
        for (int i = 0; i < n; ++i)
            rows += "甲有限公司,91460100PDY00001X2,住所变更,a" + std::to_string(i) + ",b,2024-03-05\n";
        return rows;
    };
    {
        ImportCase c("refused");
        c.write("a.csv", head + bad(10000) + good);
        c.write("b.csv", head + good);
        const auto s = c.import();
        ASSERT_EQ(s.files.size(), 2u);
        EXPECT_EQ(s.files[0].outcome, FileSummary::Outcome::Refused);
        EXPECT_NE(plain(s.files[0].note).find("uscc_check (row 2, 统一社会信用代码)"), std::string::npos) << plain(s.files[0].note);
        EXPECT_EQ(c.value("SELECT count(*) FROM quarantine"), "0");
        EXPECT_EQ(c.value("SELECT count(*) FROM record"), "1");
    }
    ImportCase c("refused");
    c.write("a.csv", head + bad(9999) + good + bad(2));
    const auto s = c.import();
    EXPECT_EQ(s.files[0].outcome, FileSummary::Outcome::Imported);
    EXPECT_EQ(s.quarantined, 10001);
    EXPECT_EQ(c.value("SELECT count(*) FROM quarantine"), "10001");
}

TEST(Import, KeepsNothingOfADamagedFileAndReadsTheNext) {
    ImportCase c;
    std::string gz = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage that is no deflate stream";
    c.write("a.csv.gz", gz);
    c.write("b.csv", "企业名称,统一社会信用代码,登记状态,成立日期\n甲有限公司,91460100PDY00001X1,存续,2020-01-01\n");
    c.write("README.md", "# notes\nnothing to import\n");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 1);
    EXPECT_EQ(c.value("SELECT count(*) FROM skipped_file"), "2");
    EXPECT_EQ(c.value("SELECT count(*) FROM batch"), "1");
}

TEST(Import, RefusesAFolderWithNothingUsable) {
    ImportCase c;
    c.write("a.csv", "foo,bar\n1,2\n");
    const auto s = c.tryImport();
    ASSERT_FALSE(s);
    EXPECT_EQ(s.error().code, ErrorCode::InputRefused);
    EXPECT_EQ(c.value("SELECT count(*) FROM batch"), "0");
}

TEST(Import, LeavesNothingWhenCancelledOrTried) {
    ImportCase c;
    std::string text = "企业名称,统一社会信用代码,登记状态,成立日期\n";
    for (int i = 1; i <= 3000; ++i) {
        const std::string n = std::to_string(i);
        text += "企业" + n + "有限公司," + text::makeUscc('9', '1', "460100", "PDY" + std::string(5 - n.size(), '0') + n) + ",存续,2020-01-01\n";
    }
    c.write("a.csv", text);
    std::stop_source stop;
    int calls = 0;
    JobContext job(stop.get_token(), [&](const Message&, std::int64_t, std::int64_t) {
        if (++calls == 5)
            stop.request_stop();
    });
    const auto cancelled = importPaths(c.file(), {c.folder()}, c.options, job);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(c.value("SELECT (SELECT count(*) FROM batch) + (SELECT count(*) FROM record) + (SELECT count(*) FROM mention)"), "0");
    c.options.dryRun = true;
    const auto trial = c.tryImport();
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->accepted, 3000);
    EXPECT_EQ(c.value("SELECT (SELECT count(*) FROM batch) + (SELECT count(*) FROM record) + (SELECT count(*) FROM mention)"), "0");
    c.options.dryRun = false;
    EXPECT_EQ(c.import().accepted, 3000);
}

TEST(Import, FollowsAnOwnProfileOfTheFolder) {
    ImportCase c;
    c.write("sub/pay.txt", "from;to;sum;day\n7;8;1.234,50;0\n7;8;1.234,50;0\n8;9;10;31\n");
    c.write("sub/own.profile.toml", R"(
id = "steps"
files = ["*.txt"]
fact = "payment"
scheme = "acct"
decimal_point = ","
delimiter = ";"
steps = { since = 2020-01-01 }
row_serial = true
subject_optional = true
key = ["serial"]
valid_from = ["paid_at"]
events = ["paid_at"]
fields = [
    { column = "subject.local", headings = ["from"], type = "local" },
    { column = "payee.local", headings = ["to"], type = "local" },
    { column = "amount_fen", headings = ["sum"], type = "money", positive = true },
    { column = "paid_at", headings = ["day"], type = "datetime", filled = true },
]
[constants]
currency = "EUR"
)");
    const auto s = c.import();
    EXPECT_EQ(s.accepted, 3);
    EXPECT_EQ(c.rows("SELECT a.code, b.code, p.amount_fen, p.paid_at, p.currency, p.serial FROM payment p JOIN mention a ON a.id = p.subject JOIN mention b ON b.id = p.payee ORDER BY p.id", 6),
              "7|8|123450|2020-01-01|EUR|2\n7|8|123450|2020-01-01|EUR|3\n8|9|1000|2020-02-01|EUR|4\n");
    EXPECT_EQ(c.value("SELECT group_concat(key) FROM (SELECT key FROM entity WHERE kind = 'firm' ORDER BY key)"), "acct:7,acct:8,acct:9");
    EXPECT_EQ(isoDate(*s.latestEvent), "2020-02-01");
}

TEST(Import, MasksPersonsInChangesButNotFirms) {
    ImportCase c;
    c.write("a.csv", "企业名称|统一社会信用代码|变更事项|变更前内容|变更后内容|变更日期\n"
                     "甲有限公司|91460100PDY00001X1|法定代表人变更|张三丰|李四|2024-03-05\n"
                     "甲有限公司|91460100PDY00001X1|投资人变更|张三丰 60%; 海口乙贸易有限公司 40%|海口乙贸易有限公司|2024-03-06\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT before_text, after_text FROM change ORDER BY id", 2), "张*丰|李*\n张*丰 60%; 海口乙贸易有限公司 40%|海口乙贸易有限公司\n");
    EXPECT_FALSE(c.holds("张三丰"));
}

} // namespace

// C.9: a private trader's own number stands where a firm's code should be.
TEST(Import, NeverKeepsACitizenIdThatStandsInACodeColumn) {
    ImportCase c("id_as_code");
    c.write("p.csv", "行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,行政处罚决定书文号,违法行为类型,处罚类别,处罚内容,处罚决定日期,处罚机关\n"
                     "海南某某贸易有限公司,法人,460100198102031076,琼罚〔2026〕10号,一般,罚款,罚款,2026-06-15,海口局\n");
    c.write("inv.csv", "纳税人识别号,纳税人名称,月份,开票金额(元),开票份数,顶额开票份数,进项金额(元),主要进项类别,主要销项类别\n"
                       "460100198102031332,合成乙,2026-01,1,1,0,1,x,y\n");
    c.write("pay.csv", "交易流水号,交易时间,付款账户散列,付款主体,付款主体代码,收款账户散列,收款主体,收款主体代码,金额(元),币种,渠道,摘要,出入岛方向\n"
                       "P1,2026-06-03 10:00:00,aa11,海南椰岛供应链管理有限公司,91460100PDY00001X1,bb22,合成甲,460100198102031164,100,人民币,网银,借款,岛内\n");
    c.write("g.csv", "担保人,担保人统一社会信用代码,被担保人,被担保人统一社会信用代码,债权人,担保金额(万元),起始日期,终止日期,担保方式\n"
                     "海南椰岛供应链管理有限公司,91460100PDY00001X1,合成甲,460100198102031316,银行,10,2025-01-01,,保证\n");
    const auto summary = c.import();
    EXPECT_EQ(summary.files.size(), 4u);
    for (const char* id : {"460100198102031076", "460100198102031332", "460100198102031164", "460100198102031316"}) {
        EXPECT_FALSE(c.holds(id)) << id;
        for (const auto& f : summary.files)
            for (const auto& n : f.firstRefused)
                EXPECT_EQ(n.value.find(id), std::string::npos) << f.file;
    }
}

} // namespace coir::ingest
