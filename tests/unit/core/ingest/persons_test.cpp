// SPDX-License-Identifier: GPL-3.0-or-later
// Who is a person, and what of a person may be shown.
#include "ingest/persons.h"

#include "ingest/party.h"
#include "support/import_case.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <unistd.h>

namespace coir::ingest {
namespace {

const text::Lexicon& lexicon() { return *test::shippedOptions().lexicon; }

TEST(Persons, AreKnownByNamesThatEndLikeOrganisations) {
    for (const char* name : {"李建城", "王会", "陈国行", "林小园", "周新村", "吴站", "欧阳建社", "张*", "阿里木·买买提", "John Smith", "J. K. O'Neil"})
        EXPECT_TRUE(looksLikePerson(name, lexicon())) << name;
}

TEST(Persons, AreToldFromShortNamesOfOrganisations) {
    for (const char* name : {"红旗商店", "东风糖厂", "中国银行", "博物馆", "阳光花园", "新坡村委会", "海口市第一医院", "三亚市公安局", "海南某某建设部",
                             "Alpha Holdings Ltd.", "Hainan Trading Co", "alpha", "甲", "A1 Ltd"})
        EXPECT_FALSE(looksLikePerson(name, lexicon())) << name;
}

TEST(Persons, AreKnownByLongNamesWithoutAWordOfOrganisations) {
    for (const char* name : {"长谷川太郎", "阿不都热依木", "买买提江艾合买提", "尼加提阿布都热西提", "亚历山大伊万诺夫", "克里斯蒂娜", "二阶堂红丸", "欧阳北京", "东方建设"})
        EXPECT_TRUE(looksLikePerson(name, lexicon())) << name;
    for (const char* name : {"海航集团", "中国石化", "国家电网", "南方电网", "海南省国资委", "国务院国资委", "海南橡胶", "海口城投", "中信证券", "中远海运", "中国石油天然气",
                             "全国社保基金", "香港中央结算", "洋浦管委会", "海南监狱管理", "某某贸易商號", "儋州市国资中心", "海南農墾", "海馬汽車"})
        EXPECT_FALSE(looksLikePerson(name, lexicon())) << name;
    EXPECT_FALSE(looksLikePerson("阿不都热依木买买提江艾合买提", lexicon())); // fourteen
}

TEST(Persons, AreMaskedInChangesUnlessTheWordSpeaksOfPosts) {
    EXPECT_EQ(maskPersonNames("执行董事兼总经理:买买提江艾合买提", lexicon()), "执行董事兼总经理:买******提");
}

// 其他股东 and 散户 are many, 国家股 and 工会委员会 one in each firm: no natural person owns through them, and two firms that
// both have such a row have nothing in common.
TEST(Persons, AreNotMadeOfWordsForManyHolders) {
    test::ImportCase c;
    c.write("h.csv", "企业名称,统一社会信用代码,股东名称,股东类型,持股比例\n"
                     "椰岛有限公司,91460100PDY00001X1,其他股东,自然人股东,40%\n"
                     "椰岛有限公司,91460100PDY00001X1,工会委员会,其他,60%\n"
                     "甲有限公司,91460200PDY000175P,其他股东,,30%\n"
                     "甲有限公司,91460200PDY000175P,工会委员会,,30%\n"
                     "甲有限公司,91460200PDY000175P,国家股,,40%\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT DISTINCT holder_kind FROM holding", 1), "other\n");
    EXPECT_EQ(c.value("SELECT count(DISTINCT holder_token) FROM holding"), "5") << "each bound to its own firm";
}

TEST(Persons, AreHoldersWithLongNamesToo) {
    test::ImportCase c;
    c.write("h.csv", "企业名称,统一社会信用代码,股东名称,股东类型,证件类型,股东统一社会信用代码,持股比例\n"
                     "椰岛有限公司,91460100PDY00001X1,长谷川太郎,,,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,买买提江艾合买提,,,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,Jürgen müller,,护照,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,某某中心王,自然人股东,,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,海航集团,,,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,中国石化,,,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,海南省国资委,机关法人,,,40%\n");
    c.write("p.csv", "行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,自然人证件类型,自然人证件号码,行政处罚决定书文号,违法事实,处罚类别,处罚决定日期\n"
                     "买买提江艾合买提,,,,,罚1号,无证经营,罚款,2024-01-01\n"
                     "jürgen müller,,91460100PDY00001X2,护照,,罚2号,无证经营,罚款,2024-01-01\n"
                     "海航集团,,,,,罚3号,无证经营,罚款,2024-01-01\n");
    const auto s = c.import();
    EXPECT_EQ(c.rows("SELECT h.holder_kind, m.name FROM holding h LEFT JOIN mention m ON m.id = h.holder ORDER BY h.id", 2),
              "person|<null>\nperson|<null>\nperson|<null>\nperson|<null>\nfirm|海航集团\nfirm|中国石化\nother|海南省国资委\n");
    EXPECT_EQ(c.value("SELECT dropped_reasons FROM batch WHERE fact = 'penalty'"), "{\"natural_person\":2}");
    for (const char* clear : {"长谷川太郎", "买买提江艾合买提", "müller", "某某中心王"})
        EXPECT_FALSE(c.holds(clear)) << clear;
    EXPECT_EQ(s.dropped, 2);
}

TEST(Persons, AreNotReadInAShortTradeNameWithACodeOrTheKindOfAnOrganisation) {
    test::ImportCase c;
    c.write("h.csv", "企业名称,统一社会信用代码,股东名称,股东类型,股东统一社会信用代码,持股比例\n"
                     "椰岛有限公司,91460100PDY00001X1,大润发,,91460200PDY000175P,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,美的,企业法人,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,红旗,事业单位,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,新坡,集体,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,文昌府,机关,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,王椰青,自然人股东,,10%\n"
                     "椰岛有限公司,91460100PDY00001X1,林椰风,,,40%\n");
    c.write("p.csv", "行政相对人名称,行政相对人类别,行政相对人代码_1（统一社会信用代码）,自然人证件类型,自然人证件号码,行政处罚决定书文号,违法事实,处罚类别,处罚决定日期\n"
                     "大润发,,91460200PDY000175P,,,罚1号,无证经营,罚款,2024-01-01\n"
                     "红旗,事业单位,,,,罚2号,无证经营,罚款,2024-01-01\n"
                     "美的,法人及非法人组织,,,,罚3号,无证经营,罚款,2024-01-01\n"
                     "王椰青,自然人,,,,罚4号,无证经营,罚款,2024-01-01\n"
                     "林椰风,,,,,罚5号,无证经营,罚款,2024-01-01\n");
    c.import();
    EXPECT_EQ(c.rows("SELECT h.holder_kind, m.name FROM holding h LEFT JOIN mention m ON m.id = h.holder ORDER BY h.id", 2),
              "firm|大润发\nfirm|美的\nfirm|红旗\nfirm|新坡\nother|文昌府\nperson|<null>\nperson|<null>\n");
    EXPECT_EQ(c.value("SELECT count(*) FROM penalty"), "3");
    EXPECT_EQ(c.value("SELECT dropped_reasons FROM batch WHERE fact = 'penalty'"), "{\"natural_person\":2}");
    for (const char* clear : {"王椰青", "林椰风"})
        EXPECT_FALSE(c.holds(clear)) << clear;
}

TEST(Persons, AreNotMeantByKindsThatOnlyNameThem) {
    for (const char* kind : {"自然人", "自然人股东", "个人", "境内自然人", "自然人投资者", "natural person"})
        EXPECT_TRUE(saysNaturalPerson(kind, lexicon())) << kind;
    for (const char* kind : {"非自然人", "非自然人股东", "个人独资企业", "有限责任公司(自然人投资或控股)", "有限责任公司（自然人独资）", "legal person", "企业法人"})
        EXPECT_FALSE(saysNaturalPerson(kind, lexicon())) << kind;
    Party p;
    p.clear();
    p.parts[static_cast<std::size_t>(PartyPart::Name)] = "张三";
    p.parts[static_cast<std::size_t>(PartyPart::Category)] = "非自然人";
    EXPECT_FALSE(isNaturalPerson(p, lexicon()));
    p.parts[static_cast<std::size_t>(PartyPart::Category)] = "自然人";
    EXPECT_TRUE(isNaturalPerson(p, lexicon()));
}

TEST(Persons, AreMaskedInChangesWhateverTheirNamesLookLike) {
    EXPECT_EQ(maskPersonNames("李建城", lexicon()), "李*城");
    EXPECT_EQ(maskPersonNames("阿卜杜拉江", lexicon()), "阿***江");
    EXPECT_EQ(maskPersonNames("John Smith 60%; 海口乙贸易有限公司 40%", lexicon()), "J*** 60%; 海口乙贸易有限公司 40%");
    EXPECT_EQ(maskPersonNames("法定代表人:王会;币种:RMB", lexicon()), "法定代表人:王*;币种:RMB");
    EXPECT_EQ(maskPersonNames("Alpha Holdings Ltd. 100%", lexicon()), "Alpha Holdings Ltd. 100%");
    EXPECT_EQ(maskPersonNames("91460100MA5T00001X 万元", lexicon()), "91460100MA5T00001X 万元");
}

TEST(Persons, SeveralNumbersInOneCellAreMaskedOneByOne) {
    EXPECT_EQ(maskedPersonal("0898-66778899；0898-66778800"), "089*****8899；089*****8800");
    EXPECT_EQ(maskedPersonal("13800138000、66778899"), "138****8000、667*8899");
    EXPECT_EQ(maskedPersonal("a@x.com;bob@y.com"), "a***@x.com;b***@y.com");
    EXPECT_EQ(maskedPersonal("13800138000"), "138****8000");
}

TEST(Persons, ATelephoneNumberAmongEMailsBecomesItsToken) {
    const auto folder = std::filesystem::temp_directory_path() / ("coir_persons_" + std::to_string(::getpid()));
    const auto key = store::TokenKey::current(folder);
    ASSERT_TRUE(key);
    EXPECT_EQ(emailToken("13800138000", &*key), key->token("13800138000"));
    EXPECT_EQ(emailToken("a@example.com", &*key), key->token("a@example.com"));
    EXPECT_EQ(emailToken("u_4711", &*key), "u_4711"); // the source's own token
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace coir::ingest
