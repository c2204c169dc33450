// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/phoenix.h"

#include "support/detector_run.h"
#include "text/codes.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::detect;
using namespace coir::test;

namespace {

std::string code(int n) {
    char body[9];
    std::snprintf(body, sizeof body, "PDY%05d", n);
    return text::makeUscc('9', '1', "460100", body);
}

/// A revoked firm O of 2024-03-01 and, filled up to 2,500 firms, a register in which one trade name of two is rare.
class PhoenixTest : public testing::Test {
protected:
    FactsBuilder b{"2026-09-30"};
    int m_next = 1;

    store::FirmIndex firm(const char* name, const char* founded, const char* address = "", const char* county = "460100") {
        const auto i = b.firm(code(m_next++), name);
        b.at(i).founded = day(founded);
        b.at(i).address = address;
        b.at(i).county = county;
        b.at(i).industryCode = "5191";
        b.at(i).industrySection = "F";
        return i;
    }
    store::FirmIndex revoked(const char* name = "海南椰岛贸易有限公司", const char* address = "海口市龙昆北路88号2栋305室") {
        const auto o = firm(name, "2015-01-01", address);
        b.at(o).status = store::Status::Revoked;
        b.at(o).statusFrom = day("2024-03-01");
        b.at(o).phoneToken = "PHONE-O";
        b.at(o).repToken = "REP-O";
        return o;
    }
    /// Firms that share nothing with anybody, so that frequencies are those of a register.
    void fill(int until) {
        while (m_next <= until) {
            const auto i = firm(("海南合成" + std::to_string(m_next) + "号信息咨询有限公司").c_str(), "2010-01-01",
                                ("三亚市解放路" + std::to_string(m_next) + "号").c_str(), "460200");
            b.at(i).repToken = "REP-" + std::to_string(m_next);
            b.at(i).industryCode = "7299";
        }
    }
    DetectorOutput run(const StoredResults& stored = {}) { return runDetector(phoenix(), b.facts, stored); }
};

double weight(const Finding& f, std::string_view code) {
    const Reason* r = reasonOf(f, code);
    return r ? r->weight : NAN;
}

} // namespace

// D2: the table's weights log2(m/u), to its last printed digit, from the pack that ships.
TEST(PhoenixPack, GivesThePrintedWeights) {
    const auto pack = test::rulesLibrary().pick("detect.phoenix", test::day("2026-09-30")).value();
    const std::pair<const char*, double> printed[] = {
        {"trade_name.exact", 10.23}, {"trade_name.similar", 5.64}, {"trade_name.else", -2.32}, {"address.unit", 7.45},
        {"address.building", 3.64},  {"address.else", -1.29},      {"contact.same", 10.55},    {"contact.else", -0.86},
        {"people.representative", 9.64}, {"people.other", 6.64},   {"people.else", -1.73},     {"industry.same", 4.78},
        {"industry.else", -1.12},    {"scope.same", 4.06},         {"scope.else", -0.96},      {"county.same", 2.74},
        {"county.else", -2.14}};
    for (const auto& [level, weight] : printed) {
        const std::string path = std::string("field.") + level;
        EXPECT_NEAR(std::log2(pack->number(path + ".m") / pack->number(path + ".u")), weight, 0.005) << level;
    }
    EXPECT_EQ(pack->number("prior.bits"), -13);
}

// D2 worked pair: same phone, unit, industry, county; other name, no shared person, scope missing: 21.47 − 13 + 2 = 10.47.
TEST_F(PhoenixTest, ReachesTheWorkedPair) {
    const auto o = revoked();
    const auto n = firm("海南鲲鹏商贸有限公司", "2024-05-10", "海南省海口市龙昆北路八十八号2幢三楼305");
    b.at(n).phoneToken = "PHONE-O";
    b.at(n).repToken = "REP-N";
    fill(2500);
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    const Finding& f = out.findings.front();
    EXPECT_EQ(f.subjects[0].firm, o);
    EXPECT_EQ(f.subjects[0].role, Role::Origin);
    ASSERT_EQ(f.subjects.size(), 2u);
    EXPECT_EQ(f.subjects[1].firm, n);
    EXPECT_EQ(f.subjects[1].role, Role::Successor);
    EXPECT_NEAR(weight(f, "contact"), 10.55, 0.005);
    EXPECT_NEAR(weight(f, "address"), 7.45, 0.005);
    EXPECT_NEAR(weight(f, "industry"), 4.78, 0.005);
    EXPECT_NEAR(weight(f, "county"), 2.74, 0.005);
    EXPECT_NEAR(weight(f, "trade-name"), -2.32, 0.005);
    EXPECT_NEAR(weight(f, "people"), -1.73, 0.005);
    EXPECT_EQ(weight(f, "scope"), 0);
    EXPECT_EQ(weight(f, "time"), 2);
    EXPECT_NEAR(reasonOf(f, "county")->value + 13, 21.47, 0.005); // running sum without the prior
    EXPECT_NEAR(reasonOf(f, "time")->value, 10.47, 0.005);
    EXPECT_NEAR(reasonOf(f, "posterior")->value, 0.9993, 0.00005);
    // Ruling 10: .80 + .20 · (p − .95) / .05
    EXPECT_NEAR(f.score, 0.8 + 0.2 * (0.9993 - 0.95) / 0.05, 0.0003);
    EXPECT_EQ(f.level, Level::High);
    EXPECT_EQ(*f.from, day("2024-03-01"));
    EXPECT_EQ(*f.to, day("2024-05-10"));
    EXPECT_EQ(reasonOf(f, "tax-direct-d"), nullptr);
}

// The worked pair with no phone of N but an e-mail address: nothing to compare it with, so 10.55 is gone and no −.86 comes:
// 21.47 − 10.55 = 10.92. With an e-mail of O, too, another one, −.86: 10.06.
// The reason must be provable from its rows: the former name is cited where the present one does not hold the trade name.
TEST_F(PhoenixTest, CitesTheFormerNameThatAgrees) {
    revoked("海南椰岛贸易有限公司");
    const auto n = firm("拓鼎珊和（海南）商贸有限公司", "2024-05-10", "海南省海口市龙昆北路八十八号2幢三楼305");
    b.at(n).formerNames = {"三亚别名商贸有限公司", "海口椰岛商贸有限公司"};
    b.at(n).phoneToken = "PHONE-O";
    fill(2500);
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    std::vector<std::string> cited;
    for (const Evidence& e : out.findings[0].evidence)
        if (e.reason == "trade-name")
            cited.push_back(e.field + "=" + e.value);
    EXPECT_EQ(cited, (std::vector<std::string>{"name=海南椰岛贸易有限公司", "former_names=海口椰岛商贸有限公司"}));
}

TEST_F(PhoenixTest, ComparesAContactWithItsKind) {
    const auto o = revoked();
    const auto n = firm("海南鲲鹏商贸有限公司", "2024-05-10", "海南省海口市龙昆北路八十八号2幢三楼305");
    b.at(n).emailToken = "MAIL-N";
    b.at(n).repToken = "REP-O"; // 9.64 in place of −1.73 keeps the pair in sight
    fill(2500);
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(weight(out.findings[0], "contact"), 0);
    EXPECT_NEAR(reasonOf(out.findings[0], "county")->value + 13, 10.92 + 9.64 + 1.73, 0.025); // five printed weights
    b.at(o).emailToken = "MAIL-O";
    const auto other = run();
    ASSERT_EQ(other.findings.size(), 1u);
    EXPECT_NEAR(weight(other.findings[0], "contact"), -0.86, 0.005);
}

// User story F3: N1 with the same phone and unit, N2 through N1 only; the namesake in another city stays out.
TEST_F(PhoenixTest, FollowsTheChainAndLeavesTheNamesake) {
    const auto o = revoked();
    const auto n1 = firm("海南鲲鹏商贸有限公司", "2024-05-10", "海口市龙昆北路88号2栋305室");
    b.at(n1).phoneToken = "PHONE-O";
    b.at(n1).repToken = "REP-N1";
    const auto n2 = firm("海南金鹏商贸有限公司", "2024-09-01", "海口市海秀东路5号1栋101室");
    b.at(n2).phoneToken = "PHONE-2";
    b.at(n2).repToken = "REP-N1";
    b.at(n2).emailToken = "MAIL";
    b.at(n1).emailToken = "MAIL";
    const auto namesake = firm("三亚椰岛贸易有限公司", "2024-06-01", "三亚市解放路5号", "460200");
    b.at(namesake).repToken = "REP-X";
    b.at(namesake).phoneToken = "PHONE-X";
    fill(2500);
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    const Finding& f = out.findings.front();
    ASSERT_EQ(f.subjects.size(), 3u);
    EXPECT_EQ(f.subjects[0].firm, o);
    EXPECT_EQ(f.subjects[1].firm, n1); // in order of founding
    EXPECT_EQ(f.subjects[2].firm, n2);
    EXPECT_GE(f.score, 0.8);
    // The hop to N2 is judged from N1: same representative 9.64, same mail 10.55.
    const std::string term = b.at(n1).key + ">" + b.at(n2).key;
    double representative = 0;
    for (const auto& r : f.reasons)
        if (r.term == term && r.code == "people")
            representative = r.weight;
    EXPECT_NEAR(representative, std::log2(0.40 / 0.0005), 1e-9);
}

TEST_F(PhoenixTest, CitesTheTaxRuleOnlyForTheSamePersonRegisteredLater) {
    const auto o = firm("海南椰岛贸易有限公司", "2015-01-01", "海口市龙昆北路88号2栋305室");
    b.at(o).repToken = "REP-O";
    auto& a = b.add(b.facts.taxArrears, o);
    a.runaway = true;
    a.announced = day("2024-03-01");
    a.finding = "非正常户";
    const auto n = firm("海南椰岛商贸有限公司", "2024-04-10", "海口市龙昆北路88号2栋305室");
    b.at(n).repToken = "REP-O";
    fill(2500);
    auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_NE(reasonOf(out.findings[0], "tax-direct-d"), nullptr);
    EXPECT_TRUE(std::any_of(out.findings[0].basis.begin(), out.findings[0].basis.end(),
                            [](const rules::LegalBasis& l) { return l.law == "law.tax-credit-2025" && !l.article.empty(); }));
    // Registered shortly before: still a successor by its traits, but the rule is not cited.
    b.at(n).founded = day("2024-02-10");
    out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(reasonOf(out.findings[0], "tax-direct-d"), nullptr);
    EXPECT_EQ(weight(out.findings[0], "time"), 0);
}

TEST_F(PhoenixTest, LeavesRepairedAndExpiredOrigins) {
    const auto o = firm("海南椰岛贸易有限公司", "2015-01-01", "海口市龙昆北路88号2栋305室");
    b.at(o).phoneToken = "PHONE-O";
    auto& p = b.add(b.facts.penalties, o);
    p.severity = store::Severity::Serious;
    p.decided = day("2024-03-01");
    const auto n = firm("海南椰岛商贸有限公司", "2024-05-10", "海口市龙昆北路88号2栋305室");
    b.at(n).phoneToken = "PHONE-O";
    fill(2500);
    EXPECT_EQ(run().findings.size(), 1u);
    b.facts.penalties[0].standing = store::Standing::Repaired;
    EXPECT_TRUE(run().findings.empty());
    b.facts.penalties[0].standing = store::Standing::Stands;
    b.facts.penalties[0].decay = 0;
    EXPECT_TRUE(run().findings.empty());
    b.facts.penalties[0].decay = 1;
    b.facts.penalties[0].severity = store::Severity::General;
    EXPECT_TRUE(run().findings.empty());
}

TEST_F(PhoenixTest, AsksForABeginningInTheWindow) {
    revoked();
    const auto n = firm("海南椰岛商贸有限公司", "2023-11-01", "海口市龙昆北路88号2栋305室"); // 121 days before
    b.at(n).phoneToken = "PHONE-O";
    fill(2500);
    EXPECT_TRUE(run().findings.empty());
    b.at(n).founded = day("2023-12-02"); // 90 days before
    EXPECT_EQ(run().findings.size(), 1u);
    b.at(n).founded = day("2026-03-01"); // 24 months after, on the day
    EXPECT_EQ(run().findings.size(), 1u);
    EXPECT_EQ(weight(run().findings[0], "time"), 1);
    b.at(n).founded = day("2026-03-02");
    EXPECT_TRUE(run().findings.empty());
}

TEST_F(PhoenixTest, TakesARepurposedFirmButNotARelocation) {
    revoked();
    const auto n = firm("海南鲲鹏商贸有限公司", "2012-01-01", "海口市龙昆北路88号2栋305室");
    b.at(n).phoneToken = "PHONE-O";
    auto& moved = b.add(b.facts.changes, n);
    moved.item = "住所变更";
    moved.on = day("2024-04-01");
    fill(2500);
    EXPECT_TRUE(run().findings.empty());
    auto& named = b.add(b.facts.changes, n);
    named.item = "名称变更";
    named.on = day("2024-06-01");
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(*out.findings[0].to, day("2024-04-01"));
}

// A licensed cluster: same unit 7.45 / 2, industry 4.78, county 2.74, scope 4.06, time 2 against −13 stays below .80.
TEST_F(PhoenixTest, HalvesALicensedAddressAndForgetsAgencies) {
    const auto o = revoked();
    b.at(o).scope = "一般项目：水产品批发；货物进出口（依法须经批准的项目，经相关部门批准后方可开展经营活动）";
    const auto n = firm("海南鲲鹏商贸有限公司", "2024-05-10", "海口市龙昆北路88号2栋305室");
    b.at(n).phoneToken = "PHONE-O";
    b.at(n).repToken = "REP-N";
    b.at(n).scope = "水产品批发，货物进出口";
    fill(2500);
    ASSERT_EQ(run().findings.size(), 1u);
    EXPECT_NEAR(weight(run().findings[0], "scope"), 4.06, 0.005);
    auto& site = b.add(b.facts.licensedSites, store::kNoFirm);
    site.cluster = true;
    site.addressOrToken = "海口市龙昆北路88号2栋";
    auto& agency = b.add(b.facts.licensedSites, store::kNoFirm);
    agency.agency = true;
    agency.addressOrToken = "PHONE-O";
    b.delivered({"licensed_site"});
    EXPECT_TRUE(run().findings.empty());
}

TEST_F(PhoenixTest, TrustsACommonNameLess) {
    revoked("海南鸿运贸易有限公司");
    const auto n = firm("海南鸿运商贸有限公司", "2024-05-10", "海口市龙昆北路88号2栋305室");
    b.at(n).phoneToken = "PHONE-O";
    while (m_next <= 100)
        firm("文昌鸿运百货有限公司", "2001-01-01", "", "469005");
    fill(1000);
    // 100 of 1,000 firms carry it: log2(.60 / .1)
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_NEAR(weight(out.findings[0], "trade-name"), std::log2(6.0), 1e-9);
}

TEST_F(PhoenixTest, TakesAStoredDTierFromItsEarliestFact) {
    const auto o = firm("海南椰岛贸易有限公司", "2015-01-01", "海口市龙昆北路88号2栋305室");
    b.at(o).phoneToken = "PHONE-O";
    auto& e = b.add(b.facts.abnormalEntries, o);
    e.entered = day("2024-03-01");
    const auto n = firm("海南椰岛商贸有限公司", "2024-05-10", "海口市龙昆北路88号2栋305室");
    b.at(n).phoneToken = "PHONE-O";
    fill(2500);
    EXPECT_TRUE(run().findings.empty());
    StoredResults stored;
    stored.tier[o] = 'D';
    const auto out = run(stored);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(*out.findings[0].from, day("2024-03-01"));
}

namespace {

const Evidence* quoted(const Finding& f, std::string_view reason, std::int64_t record) {
    for (const auto& e : f.evidence)
        if (e.reason == reason && e.record == record)
            return &e;
    return nullptr;
}

/// A firm revoked on 2025-03-01 and one of 2025-05-10 that shares nothing with it but trade, county, scope and whom a test adds:
/// −13 − 2.315 − 1.290 + 4.781 + 4.059 + 2.737 + 2 = −3.028 without the people.
class PhoenixPeople : public PhoenixTest {
protected:
    store::FirmIndex o, n;
    void SetUp() override {
        o = revoked();
        b.at(o).statusFrom = day("2025-03-01");
        b.at(o).scope = "水产品批发；货物进出口";
        n = firm("海南鲲鹏商贸有限公司", "2025-05-10", "海口市海秀东路5号1栋101室");
        b.at(n).repToken = "REP-N";
        b.at(n).scope = "水产品批发；货物进出口";
        fill(2500);
    }
    store::Post& post(std::vector<store::Post>& list, store::FirmIndex i, const char* from, const char* to, const char* title) {
        auto& p = b.add(list, i);
        p.token = "X";
        p.title = title;
        if (*from)
            p.from = day(from);
        if (*to)
            p.to = day(to);
        return p;
    }
};

} // namespace

// A manager who resigned three weeks after the revocation is supervisor of the new firm: +6.644, together 3.616, p = .9246.
// His token is the only key that both firms share.
TEST_F(PhoenixPeople, RemembersWhoResignedAroundTheClosing) {
    const auto left = post(b.facts.pastPosts, o, "2016-01-01", "2025-03-20", "经理").record;
    const auto now = post(b.facts.posts, n, "2025-05-10", "", "监事").record;
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    const Finding& f = out.findings.front();
    EXPECT_EQ(f.subjects.back().firm, n);
    EXPECT_NEAR(weight(f, "people"), 6.6439, 0.0005);
    EXPECT_NEAR(reasonOf(f, "posterior")->value, 0.9246, 0.0005);
    EXPECT_NE(quoted(f, "people", left), nullptr);
    EXPECT_NE(quoted(f, "people", now), nullptr);
}

// Ninety days before 2025-03-01 is 2024-12-01: who left by then has nothing to do with the sanction.
TEST_F(PhoenixPeople, ForgetsWhoLeftLongBefore) {
    auto& p = post(b.facts.pastPosts, o, "2016-01-01", "2024-12-01", "经理");
    post(b.facts.posts, n, "2025-05-10", "", "监事");
    EXPECT_TRUE(run().findings.empty());
    p.to = day("2024-12-02");
    EXPECT_EQ(run().findings.size(), 1u);
}

// The new firm's first supervisor has handed over to a nominee since, and the origin's holder stands on its earlier list only.
TEST_F(PhoenixPeople, RemembersHoldersOfAnEarlierListAndFoundersWhoLeft) {
    auto& h = b.add(b.facts.pastHoldings, o);
    h.holderKind = store::HolderKind::Person;
    h.holderKey = "X";
    h.from = day("2015-01-01");
    h.to = day("2025-04-01");
    const auto held = h.record;
    post(b.facts.pastPosts, n, "2025-05-10", "2025-12-01", "监事");
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    const Evidence* e = quoted(out.findings[0], "people", held);
    ASSERT_NE(e, nullptr);
    EXPECT_EQ(e->field, "holder");
    EXPECT_NEAR(weight(out.findings[0], "people"), 6.6439, 0.0005);
}

// The licence lapsed with the origin and stands on the new firm now: +4, both rows quoted. −3.028 − 1.731 (others' people) + 4
// is below .80, so a phone (+10.551) makes the finding.
TEST_F(PhoenixPeople, QuotesTheLicenceThatMovedAfterItLapsed) {
    b.at(n).phoneToken = "PHONE-O";
    std::vector<std::int64_t> rows;
    for (const auto i : {o, n}) {
        auto& l = b.add(i == o ? b.facts.pastLicences : b.facts.licences, i);
        l.certificate = "JY14601000000001";
        l.from = day(i == o ? "2016-01-01" : "2025-06-01");
        if (i == o)
            l.to = day("2025-03-01");
        rows.push_back(l.record);
    }
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(weight(out.findings[0], "licence"), 4);
    for (const auto row : rows)
        EXPECT_NE(quoted(out.findings[0], "licence", row), nullptr);
}

// Sales of 90 and 90 before the quarter of the sanction and none after it against none and 80: +2. Three partners of four: +3.
TEST_F(PhoenixPeople, QuotesTheRowsOfCrossOverAndPartners) {
    b.at(n).phoneToken = "PHONE-O";
    std::vector<std::int64_t> sales, paid;
    for (const auto& [i, year, month, yuan] : {std::tuple(o, 2024, 9, 90), std::tuple(o, 2024, 12, 90), std::tuple(n, 2025, 6, 80)}) {
        auto& m = b.add(b.facts.invoices, i);
        m.month = (year - 1970) * 12 + month - 1;
        m.salesFen = yuan * 100;
        sales.push_back(m.record);
    }
    for (const auto& [i, partner] : {std::pair(o, "A"), std::pair(o, "B"), std::pair(o, "C"), std::pair(n, "A"), std::pair(n, "B"), std::pair(n, "C"), std::pair(n, "D")}) {
        auto& p = b.add(b.facts.payments, i);
        p.payerAccount = "OWN";
        p.payeeAccount = partner;
        p.amountFen = 100;
        if (*partner != 'D')
            paid.push_back(p.record);
    }
    const auto out = run();
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(weight(out.findings[0], "cross-over"), 2);
    EXPECT_EQ(weight(out.findings[0], "partners"), 3);
    for (const auto row : sales)
        EXPECT_NE(quoted(out.findings[0], "cross-over", row), nullptr) << row;
    for (const auto row : paid)
        EXPECT_NE(quoted(out.findings[0], "partners", row), nullptr) << row;
}

// A working list, a defaulter entry (a cap at C), arrears paid in full and a closed case cost no points: the tier began with
// the abnormal entry.
TEST_F(PhoenixTest, DatesADTierByWhatCostsPoints) {
    const auto o = firm("海南椰岛贸易有限公司", "2015-01-01", "海口市龙昆北路88号2栋305室");
    b.at(o).phoneToken = "PHONE-O";
    auto& working = b.add(b.facts.listEntries, o);
    working.entered = day("2023-10-01");
    auto& defaulter = b.add(b.facts.listEntries, o);
    defaulter.defaulter = true;
    defaulter.entered = day("2023-11-01");
    auto& paid = b.add(b.facts.taxArrears, o);
    paid.announced = day("2023-12-01");
    paid.balanceFen = 0;
    auto& e = b.add(b.facts.abnormalEntries, o);
    e.entered = day("2024-03-01");
    const auto n = firm("海南椰岛商贸有限公司", "2024-05-10", "海口市龙昆北路88号2栋305室");
    b.at(n).phoneToken = "PHONE-O";
    fill(2500);
    StoredResults stored;
    stored.tier[o] = 'D';
    const auto out = run(stored);
    ASSERT_EQ(out.findings.size(), 1u);
    EXPECT_EQ(*out.findings[0].from, day("2024-03-01"));
    FactsBuilder::sort(b.facts.taxArrears);
    b.facts.taxArrears[0].balanceFen = 1; // still owing: the tier began with it
    const auto owing = run(stored);
    ASSERT_EQ(owing.findings.size(), 1u);
    EXPECT_EQ(*owing.findings[0].from, day("2023-12-01"));
}
