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
