// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ownership_result.h"
#include "support/facts_builder.h"
#include "support/shipped_ownership.h"

#include <gtest/gtest.h>
#include <map>

using namespace coir;
using namespace coir::graph;

namespace {

/// Facts by hand: registry firms and their holders.
class Register {
public:
    Register& firm(const std::string& key, const std::string& rep = {}) {
        store::Firm firm;
        firm.key = key;
        firm.name = "Firm " + key;
        firm.inRegistry = true;
        firm.repToken = rep;
        firm.repMask = rep.empty() ? "" : rep + "*";
        m_facts.firms.push_back(firm);
        return *this;
    }
    Register& held(const std::string& owner, const std::string& firm, std::int64_t num, std::int64_t den) {
        store::Holding holding;
        holding.record = ++m_record;
        holding.firm = index(firm);
        holding.holder = index(owner);
        holding.holderKind = holding.holder != store::kNoFirm ? store::HolderKind::Firm : store::HolderKind::Person;
        holding.holderKey = owner;
        holding.holderName = owner;
        holding.share = store::Share{num, den};
        m_facts.holdings.push_back(holding);
        return *this;
    }
    CaseOwnership solved() const { return solvedBy(test::shippedOwnership(test::rulesLibrary(), test::day("2026-09-30"))); }
    CaseOwnership solvedBy(const OwnershipRules& rules) const {
        JobContext job;
        auto result = solveOwnership(m_facts, rules, job);
        EXPECT_TRUE(result.has_value());
        return std::move(*result);
    }
    OwnershipResult solve() const { return ownershipResult(m_facts, solved()); }
    OwnershipResult solve(const OwnershipRules& rules) const { return ownershipResult(m_facts, solvedBy(rules)); }
    store::FirmIndex index(const std::string& key) const {
        for (std::size_t i = 0; i < m_facts.firms.size(); ++i)
            if (m_facts.firms[i].key == key)
                return static_cast<store::FirmIndex>(i);
        return store::kNoFirm;
    }

private:
    store::Facts m_facts;
    std::int64_t m_record = 0;
};

std::map<std::string, std::string> linesOf(const OwnershipResult& result) {
    std::map<std::string, std::string> out;
    for (const OwnershipRow& row : result.rows)
        out[row.holder + ">" + row.firmKey] =
            row.exact + " " + std::string(word(row.control)) + " " + std::to_string(static_cast<int>(row.criterion));
    return out;
}

} // namespace

TEST(OwnershipResult, GivesTheWorkedLoopWithOwnersAndControllers) {
    Register entries;
    entries.firm("A").firm("B").firm("C").held("p", "A", 3, 5).held("C", "A", 2, 5).held("A", "B", 7, 10)
        .held("q", "B", 3, 10).held("B", "C", 1, 2).held("q", "C", 1, 2);
    const auto result = entries.solve();
    const auto lines = linesOf(result);
    // UBO >= 25 %: p for A and B, q for A, B and C; control: p of A and B, A of B, nobody of C.
    EXPECT_EQ(lines.at("p>A"), "30/43 sole 1");
    EXPECT_EQ(lines.at("p>B"), "21/43 chain 1");
    EXPECT_EQ(lines.at("p>C"), "21/86 none 0");
    EXPECT_EQ(lines.at("q>A"), "13/43 none 1");
    EXPECT_EQ(lines.at("q>B"), "22/43 none 1");
    EXPECT_EQ(lines.at("q>C"), "65/86 none 1");
    EXPECT_EQ(lines.at("A>B"), " sole 0");
    EXPECT_EQ(lines.size(), 7u);
    EXPECT_EQ(result.loops, (std::vector<std::vector<store::FirmIndex>>{{0, 1, 2}}));
    EXPECT_EQ(controlPairs(entries.solved()), (std::vector<std::pair<store::FirmIndex, store::FirmIndex>>{{0, 1}}));
    // Ordered by firm, then share falling.
    EXPECT_EQ(result.rows[0].holder, "p");
    EXPECT_EQ(result.rows[2].firmKey, "B");
    EXPECT_EQ(result.rows[2].holder, "A");
    EXPECT_NEAR(result.rows[2].integrated, .7, 1e-12);
}

TEST(OwnershipResult, NamesTheUnknownRemainderAndFirmsWithoutHolders) {
    const auto lines = linesOf(Register().firm("A").firm("B", "m").held("p", "A", 1, 2).solve());
    EXPECT_EQ(lines.at("p>A"), "1/2 none 1");
    EXPECT_EQ(lines.at("unknown>A"), "1/2 none 0");
    EXPECT_EQ(lines.at("unknown>B"), "1 none 0");
    EXPECT_EQ(lines.at("m>B"), " none 4"); // nobody meets 1 to 3: the legal representative
    EXPECT_EQ(lines.size(), 4u);
}

// A source that wrote "unknown" where the token belongs names a holder all the same.
TEST(OwnershipResult, KeepsATokenThatReadsUnknownApartFromTheRemainder) {
    Register r;
    r.firm("A").held("unknown", "A", 3, 10).held("P", "A", 2, 5);
    const auto lines = linesOf(r.solve());
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines.at("token:unknown>A").substr(0, 5), "3/10 ");
    EXPECT_EQ(lines.at("unknown>A").substr(0, 5), "3/10 ");
    EXPECT_EQ(lines.at("P>A").substr(0, 4), "2/5 ");
}

TEST(OwnershipResult, TestsTheCriteriaInOrder) {
    // p: 40 % of 50 % = 20 % by share; votes: controls nothing. Votes of r: 20 % own + 10 % of Y, which r controls.
    const auto lines = linesOf(Register().firm("X", "m").firm("Y", "m").firm("Z")
                                   .held("Z", "X", 1, 2).held("p", "Z", 2, 5).held("r", "X", 1, 5).held("r", "Y", 11, 20)
                                   .held("Y", "X", 1, 10).solve());
    // By share in X: p 1/5, r 1/5 + .55 · .1 = 51/200 → criterion 1 already.
    EXPECT_EQ(lines.at("r>X"), "51/200 none 1");
    EXPECT_EQ(lines.at("p>X"), "1/5 none 0");
    // With 15 % directly: 15 + 5.5 = 20.5 % by share, 25 % by votes → criterion 2, and no manager.
    const auto votes = linesOf(Register().firm("X", "m").firm("Y", "m").firm("Z")
                                   .held("Z", "X", 1, 2).held("p", "Z", 2, 5).held("r", "X", 3, 20).held("r", "Y", 11, 20)
                                   .held("Y", "X", 1, 10).solve());
    EXPECT_EQ(votes.at("r>X"), "41/200 none 2");
    EXPECT_EQ(votes.count("m>X"), 0u);
    // A quarter exactly counts, one part in ten thousand less does not.
    const auto border = linesOf(Register().firm("X", "m").firm("Y", "m").held("p", "X", 1, 4).held("p", "Y", 2499, 10000).solve());
    EXPECT_EQ(border.at("p>X"), "1/4 none 1");
    EXPECT_EQ(border.at("p>Y"), "2499/10000 none 0");
    EXPECT_EQ(border.at("m>Y"), " none 4");
}

TEST(OwnershipResult, LeavesAClosedLoopWithoutFinalHolderAndManager) {
    const auto result = Register().firm("A", "m").firm("B", "m").held("A", "B", 1, 1).held("B", "A", 1, 1).solve();
    EXPECT_EQ(result.closedLoops, (std::vector<std::vector<store::FirmIndex>>{{0, 1}}));
    for (const OwnershipRow& row : result.rows)
        EXPECT_EQ(row.criterion, Criterion::None);
    EXPECT_EQ(linesOf(result).count("m>A"), 0u);
}

TEST(OwnershipResult, TreatsImpossibleColumnsAsUnknown) {
    const auto result = Register().firm("A").held("p", "A", 3, 5).held("q", "A", 3, 5).solve();
    EXPECT_EQ(linesOf(result).at("unknown>A"), "1 none 0");
    EXPECT_EQ(result.refused, (std::vector<store::FirmIndex>{0}));
}
