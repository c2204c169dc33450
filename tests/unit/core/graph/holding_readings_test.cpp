// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/holding_readings.h"

#include <gtest/gtest.h>

namespace {
using namespace coir;
using namespace coir::graph;

// The loop of D3: P holds A 60 %, C holds A 40 %; A holds B 70 %, Q holds B 30 %; B holds C 50 %, Q holds C 50 %.
ShareGraph loopOfThree() {
    const std::vector<std::string> keys{"A", "B", "C", "P", "Q"};
    return makeShareGraph(keys, {true, true, true, false, false},
                          {{3, 0, Fraction(6, 10)}, {2, 0, Fraction(4, 10)}, {0, 1, Fraction(7, 10)}, {4, 1, Fraction(3, 10)}, {1, 2, Fraction(1, 2)}, {4, 2, Fraction(1, 2)}}, Fraction(2001, 2000));
}
// More than one half; the option for one large holder is off.
ControlRules majority() {
    ControlRules rules;
    rules.threshold = Fraction(1, 2);
    return rules;
}
const HoldingReading* of(const std::vector<HoldingReading>& all, Node holder, Node firm) {
    for (const HoldingReading& r : all)
        if (r.holder == holder && r.firm == firm)
            return &r;
    return nullptr;
}

// Shares by hand: one turn of the loop passes on .4 · .7 · .5 = .14, so that E(P, A) = .6 / .86 = 30/43.
TEST(HoldingReadings, TellThreeTruthsOfAnOwnerOverALoop) {
    JobContext job;
    const auto all = holdingReadings(loopOfThree(), 3, majority(), job);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3u) << "P in A, B and C; nobody above P";
    const HoldingReading *a = of(*all, 3, 0), *b = of(*all, 3, 1), *c = of(*all, 3, 2);
    ASSERT_TRUE(a && b && c);
    EXPECT_NEAR(a->integrated, .697674, 1e-6);
    EXPECT_NEAR(b->integrated, .488372, 1e-6);
    EXPECT_NEAR(c->integrated, .244186, 1e-6);
    EXPECT_DOUBLE_EQ(b->weakest, .6);
    EXPECT_DOUBLE_EQ(c->weakest, .5);
    EXPECT_EQ(a->control, ControlKind::Sole);
    EXPECT_EQ(b->control, ControlKind::Chain) << "70 % through A";
    EXPECT_EQ(c->control, ControlKind::None) << "half is not more than half";
    EXPECT_TRUE(b->direct.zero());
    EXPECT_DOUBLE_EQ(a->direct.value(), .6);
}

TEST(HoldingReadings, LookUpwardsToEveryOwnerOfAFirm) {
    JobContext job;
    const auto all = holdingReadings(loopOfThree(), 2, majority(), job);
    ASSERT_TRUE(all);
    const HoldingReading *p = of(*all, 3, 2), *q = of(*all, 4, 2), *b = of(*all, 1, 2);
    ASSERT_TRUE(p && q && b);
    EXPECT_NEAR(p->integrated, .244186, 1e-6);
    EXPECT_NEAR(q->integrated, .755814, 1e-6);
    EXPECT_DOUBLE_EQ(q->weakest, .5);
    EXPECT_DOUBLE_EQ(b->direct.value(), .5);
    // Whoever lies beside the chains is left out: A in B, Q in B are no readings of C.
    EXPECT_EQ(of(*all, 4, 1), nullptr);
}

// One holder of 30 % among small ones controls where the law's option is on; a second of 15 % keeps it from that.
TEST(HoldingReadings, SeeTheHoldersBesideTheRootWhenOneLargeHolderMayControl) {
    ControlRules rules = majority();
    rules.dominant = true;
    rules.dominantShare = Fraction(3, 10);
    rules.dominantNext = Fraction(1, 10);
    JobContext job;
    const auto with = [&](Fraction next) {
        const auto all = holdingReadings(makeShareGraph({"F", "P", "Q"}, {true, false, false}, {{1, 0, Fraction(3, 10)}, {2, 0, next}}, Fraction(1, 1)), 1, rules, job);
        return all && all->size() == 1 ? all->front().control : ControlKind::Joint;
    };
    EXPECT_EQ(with(Fraction(5, 100)), ControlKind::Dominant);
    EXPECT_EQ(with(Fraction(15, 100)), ControlKind::None);
}

TEST(HoldingReadings, StandAloneWhereNobodyHoldsAnything) {
    JobContext job;
    const auto none = holdingReadings(makeShareGraph({"A"}, {true}, {}, Fraction(1, 1)), 0, majority(), job);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
}

} // namespace
