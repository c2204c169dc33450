// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/control.h"
#include "graph/power.h"

#include "support/facts_builder.h"
#include "support/graph_text.h"
#include "support/shipped_ownership.h"

#include <map>

using namespace coir;
using namespace coir::graph;
using coir::test::sharesFromText;

namespace {

/// The law's borders, as they ship.
ControlRules shipped() { return test::shippedOwnership(test::rulesLibrary(), test::day("2026-09-30")).control; }

std::map<std::string, std::string> controllers(const ShareGraph& shares, const std::vector<std::vector<Node>>& groups,
                                               const ControlRules& rules) {
    std::map<std::string, std::string> out;
    for (const Votes& votes : votingControl(shares, groups, rules))
        if (votes.kind != ControlKind::None && !shares.isFirm[votes.holder])
            out[shares.key[votes.holder] + shares.key[votes.firm]] = word(votes.kind);
    return out;
}

Node nodeOf(const ShareGraph& shares, std::string_view key) {
    for (Node v = 0; v < shares.nodes(); ++v)
        if (shares.key[v] == key)
            return v;
    return kNoNode;
}

} // namespace

TEST(Control, FollowsTheWorkedExample) {
    const ShareGraph shares = sharesFromText("P -60%-> A\nC -40%-> A\nA -70%-> B\nQ -30%-> B\nB -50%-> C\nQ -50%-> C");
    EXPECT_EQ(controllers(shares, {}, shipped()), (std::map<std::string, std::string>{{"PA", "sole"}, {"PB", "chain"}}));
    // At ">= 50 %" both qualify for C: the conflict the screen has to show.
    ControlRules half = shipped();
    half.inclusive = true;
    EXPECT_EQ(controllers(shares, {}, half), (std::map<std::string, std::string>{
                                                 {"PA", "sole"}, {"PB", "chain"}, {"PC", "chain"}, {"QC", "sole"}}));
}

TEST(Control, IsStrictAtOneHalf) {
    EXPECT_TRUE(controllers(sharesFromText("P -50%-> A\nQ -50%-> A"), {}, shipped()).empty());
    EXPECT_EQ(controllers(sharesFromText("P -50.0000001%-> A"), {}, shipped()),
              (std::map<std::string, std::string>{{"PA", "sole"}}));
}

TEST(Control, AddsOwnVotesToThoseOfControlledFirms) {
    // 30 % directly and 25 % through a controlled firm.
    const ShareGraph shares = sharesFromText("P -80%-> A\nA -25%-> B\nP -30%-> B\nQ -45%-> B");
    for (const Votes& votes : votingControl(shares, {}, shipped()))
        if (votes.holder == nodeOf(shares, "P") && votes.firm == nodeOf(shares, "B")) {
            EXPECT_EQ(votes.votes, Fraction(55, 100));
            EXPECT_EQ(votes.kind, ControlKind::Chain);
        }
    EXPECT_EQ(controllers(shares, {}, shipped()), (std::map<std::string, std::string>{{"PA", "sole"}, {"PB", "chain"}}));
}

TEST(Control, IsJointOnlyForDeclaredGroups) {
    const ShareGraph shares = sharesFromText("P -30%-> A\nQ -30%-> A\nR -40%-> A\nA -60%-> B");
    EXPECT_TRUE(controllers(shares, {}, shipped()).empty());
    EXPECT_EQ(controllers(shares, {{nodeOf(shares, "P"), nodeOf(shares, "Q")}}, shipped()),
              (std::map<std::string, std::string>{{"PA", "joint"}, {"PB", "joint"}, {"QA", "joint"}, {"QB", "joint"}}));
}

TEST(Control, DominantHolderCountsOnlyWhenSwitchedOn) {
    const ShareGraph shares = sharesFromText("P -30%-> A\nQ -9%-> A\nR -9%-> A\nP -30%-> B\nQ -10%-> B");
    EXPECT_TRUE(controllers(shares, {}, shipped()).empty());
    ControlRules rules = shipped();
    rules.dominant = true;
    EXPECT_EQ(controllers(shares, {}, rules), (std::map<std::string, std::string>{{"PA", "dominant"}}));
}

TEST(Power, GivesTheWorkedIndices) {
    const auto percent = [](std::initializer_list<int> values) {
        std::vector<Fraction> out;
        for (const int value : values)
            out.emplace_back(value, 100);
        return out;
    };
    const PowerIndices first = powerIndices(percent({48, 27, 15, 10}), Fraction(51, 100), 1);
    const PowerIndices second = powerIndices(percent({49, 26, 25}), Fraction(51, 100), 1);
    const double expected[] = {1.0 / 2, 1.0 / 6, 1.0 / 6, 1.0 / 6};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(first.banzhaf[i], expected[i], 1e-12);
        EXPECT_NEAR(first.shapleyShubik[i], expected[i], 1e-12);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(second.banzhaf[i], 1.0 / 3, 1e-12);
        EXPECT_NEAR(second.shapleyShubik[i], 1.0 / 3, 1e-12);
    }
    EXPECT_TRUE(first.exact);
}

TEST(Power, TellsThatItSampledBeyondTwentyFourHolders) {
    const PowerIndices even = powerIndices(std::vector<Fraction>(30, Fraction(1, 30)), Fraction(16, 30), 7);
    EXPECT_FALSE(even.exact);
    for (const double value : even.shapleyShubik)
        EXPECT_NEAR(value, 1.0 / 30, 0.003); // six standard errors of 200 000 draws
}
