// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visit_plan.h"
#include "support/facts_builder.h"
#include "support/shared_lexicon.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace coir;
using report::VisitPart;
using State = detect::ClearedBy::State;

namespace {

detect::Finding lead(std::string id, std::string detector, detect::Level level, double score, std::initializer_list<store::FirmIndex> firms) {
    detect::Finding f;
    f.id = std::move(id);
    f.detector = std::move(detector);
    f.level = level;
    f.score = score;
    for (const auto i : firms)
        f.subjects.push_back({detect::SubjectKind::Firm, {}, {}, detect::Role::Suspect, i});
    return f;
}

Message words(const char* text) { return COIR_MSG("test", text); }

/// "stop firm lead" of each line, in order.
std::vector<std::string> walk(const report::VisitPlan& plan, const store::Facts& facts) {
    std::vector<std::string> out;
    for (const auto& l : plan.lines)
        out.push_back(std::to_string(l.stop) + " " + facts.firms[static_cast<std::size_t>(l.firm)].name + " " + l.finding->id);
    return out;
}

/// Firms of one town: two at one room in two spellings, one next to them, one in another county, one closed, one without address.
class VisitPlan : public ::testing::Test {
protected:
    VisitPlan() {
        const auto add = [this](const char* key, const char* name, const char* county, const char* address) {
            const auto i = facts.firm(key, name);
            facts.at(i).county = facts.at(i).division = county;
            facts.at(i).address = address;
            return i;
        };
        a = add("1", "A", "460400", "海南省儋州市那大镇中兴大街88号3层305");
        b = add("2", "B", "460400", "儋州市中兴大街八十八号三楼305室");
        c = add("3", "C", "460400", "儋州市那大镇中兴大街9号101室");
        d = add("4", "D", "460100", "海口市龙昆北路2号501室");
        e = add("5", "E", "460400", "儋州市中兴大街88号305室"); // at the door of A and B, but revoked
        facts.at(e).status = store::Status::Revoked;
        f = add("6", "F", "", "");
    }
    test::FactsBuilder facts{"2026-09-30"};
    store::FirmIndex a, b, c, d, e, f;
    report::VisitPlan plan(const std::vector<const detect::Finding*>& findings) { return report::visitPlan(facts.facts, sharedLexicon(), findings); }
};

TEST_F(VisitPlan, GivesOneStopToOneAddressInWhateverSpelling) {
    const auto shell = lead("x", "shell", detect::Level::Watch, .7, {a, b, c});
    const auto p = plan({&shell});
    // One level and one county: by address, and 9 stands before 88.
    EXPECT_EQ(walk(p, facts.facts), (std::vector<std::string>{"1 C x", "2 A x", "2 B x"}));
    EXPECT_EQ(p.stops, 2);
    EXPECT_EQ(p.firms, 3);
}

TEST_F(VisitPlan, OrdersStopsByLevelThenCountyThenAddressWhateverTheOrderGiven) {
    const auto hint = lead("h", "shell", detect::Level::Hint, .5, {c, d});
    const auto watch = lead("w", "phoenix", detect::Level::Watch, .65, {a});
    const auto high = lead("i", "contagion", detect::Level::High, .9, {b});
    // B is high: the door it shares with A comes first, B's lead before A's. Then D (460100) before C (460400).
    const std::vector<std::string> expected{"1 B i", "1 A w", "2 D h", "3 C h"};
    std::vector<const detect::Finding*> order{&hint, &watch, &high};
    std::sort(order.begin(), order.end());
    do
        EXPECT_EQ(walk(plan(order), facts.facts), expected);
    while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(VisitPlan, KeepsTheLeadsOfAFirmTogetherTheStrongerFirst) {
    const auto weak = lead("1", "shell", detect::Level::Watch, .61, {a, b});
    const auto strong = lead("2", "phoenix", detect::Level::Watch, .75, {b});
    EXPECT_EQ(walk(plan({&weak, &strong}), facts.facts), (std::vector<std::string>{"1 B 2", "1 B 1", "1 A 1"}));
}

TEST_F(VisitPlan, SetsClosedFirmsApartHoweverStrongTheirLead) {
    const auto high = lead("x", "shell", detect::Level::High, .95, {e});
    const auto hint = lead("y", "shell", detect::Level::Hint, .45, {a, f});
    const auto p = plan({&high, &hint});
    EXPECT_EQ(walk(p, facts.facts), (std::vector<std::string>{"1 A y", "0 F y", "0 E x"}));
    EXPECT_EQ(p.lines[0].part, VisitPart::Stop);
    EXPECT_EQ(p.lines[1].part, VisitPart::NoAddress);
    EXPECT_EQ(p.lines[2].part, VisitPart::Closed);
    EXPECT_EQ(p.stops, 1);
    EXPECT_EQ(p.firms, 3);
    for (const auto s : {store::Status::Active, store::Status::MovedIn, store::Status::Suspended, store::Status::Liquidation, store::Status::Unknown})
        EXPECT_FALSE(report::isClosed(s)) << store::statusName(s);
    for (const auto s : {store::Status::Cancelled, store::Status::RevokedCancelled, store::Status::MovedOut, store::Status::Delisted})
        EXPECT_TRUE(report::isClosed(s)) << store::statusName(s);
}

TEST_F(VisitPlan, TakesTheAddressOfReportsWhereTheRegisterHasNoneAndSendsNobodyToVictims) {
    facts.at(f).reportAddress = "儋州市那大镇中兴大街9号101室";
    auto x = lead("x", "shell", detect::Level::Watch, .7, {f, c});
    x.subjects.push_back({detect::SubjectKind::Firm, {}, {}, detect::Role::Victim, a});
    EXPECT_EQ(walk(plan({&x}), facts.facts), (std::vector<std::string>{"1 C x", "1 F x"}));
}

TEST_F(VisitPlan, NamesEachClearingConditionOfADetectorOnceAndPointsToIt) {
    auto x = lead("x", "shell", detect::Level::High, .9, {a});
    x.clearedBy = {{"p", words("park"), State::NotChecked}, {"q", words("group"), State::CheckedNotMet}, {"r", words("season"), State::NotChecked}};
    auto y = lead("y", "shell", detect::Level::Watch, .7, {c}); // a person found "group" met; one more condition than x
    y.clearedBy = {{"p", words("park"), State::NotChecked},
                   {"q", words("group"), State::Met},
                   {"r", words("season"), State::NotChecked},
                   {"s", words("licence"), State::NotChecked}};
    auto z = lead("z", "phoenix", detect::Level::Hint, .5, {c, e});
    z.clearedBy = {{"t", words("merger"), State::NotChecked}};
    const auto n = lead("n", "contagion", detect::Level::Hint, .4, {d});
    const auto p = plan({&n, &z, &y, &x});
    ASSERT_EQ(p.clearing.size(), 2U);
    EXPECT_EQ(p.clearing[0].letter + p.clearing[0].detector, "Ashell");
    EXPECT_EQ(p.clearing[0].conditions, (std::vector<Message>{words("park"), words("group"), words("season"), words("licence")}));
    EXPECT_EQ(p.clearing[1].letter + p.clearing[1].detector, "Bphoenix");
    EXPECT_EQ(p.clearing[1].conditions, (std::vector<Message>{words("merger")}));
    std::vector<std::string> pointers;
    for (const auto& l : p.lines)
        pointers.push_back(l.finding->id + " " + l.clears);
    EXPECT_EQ(pointers, (std::vector<std::string>{"x A1–A3", "y A1, A3–A4", "z B", "n ", "z B"}));
}

} // namespace
