// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ownership.h"

#include "base/hash.h"
#include "support/graph_text.h"

#include <cmath>
#include <map>

using namespace coir;
using namespace coir::graph;
using coir::test::sharesFromText;

namespace {

std::map<std::string, std::string> exactOf(const ShareGraph& shares, const Ownership& ownership) {
    std::map<std::string, std::string> out;
    for (const Stake& stake : ownership.stakes)
        out[(stake.holder == shares.unknown() ? "unknown" : shares.key[stake.holder]) + ">" + shares.key[stake.firm]] =
            stake.exact;
    return out;
}

Ownership solve(const ShareGraph& shares, OwnershipOptions options = {}) {
    JobContext job;
    auto result = integratedOwnership(shares, options, job);
    EXPECT_TRUE(result.has_value());
    return std::move(*result);
}

} // namespace

TEST(Ownership, SolvesTheWorkedLoopExactly) {
    const ShareGraph shares = sharesFromText("P -60%-> A\nC -40%-> A\nA -70%-> B\nQ -30%-> B\nB -50%-> C\nQ -50%-> C");
    const Ownership ownership = solve(shares);
    // By hand: a = .6 + .4c, b = .7a, c = .5b gives a(1 − .14) = .6, so a = 30/43.
    EXPECT_EQ(exactOf(shares, ownership),
              (std::map<std::string, std::string>{{"P>A", "30/43"}, {"P>B", "21/43"}, {"P>C", "21/86"},
                                                  {"Q>A", "13/43"}, {"Q>B", "22/43"}, {"Q>C", "65/86"}}));
    for (const Stake& stake : ownership.stakes) {
        const std::string pair = shares.key[stake.holder] + shares.key[stake.firm];
        const std::map<std::string, double> weakest = {{"PA", .6}, {"PB", .6}, {"PC", .5},
                                                       {"QA", .4}, {"QB", .4}, {"QC", .5}};
        EXPECT_DOUBLE_EQ(stake.weakestLink, weakest.at(pair)) << pair;
    }
    EXPECT_EQ(ownership.loops, (std::vector<std::vector<Node>>{{0, 1, 2}}));
    EXPECT_TRUE(ownership.closedLoops.empty());
}

TEST(Ownership, ReportsAClosedLoopInsteadOfDividing) {
    const ShareGraph shares = sharesFromText("A -100%-> B\nB -1-> A\nB -0%-> D\nA -30%-> D\nP -50%-> D");
    const Ownership ownership = solve(shares);
    EXPECT_EQ(ownership.closedLoops, (std::vector<std::vector<Node>>{{0, 1}}));
    EXPECT_TRUE(ownership.of(0).empty());
    // What comes from the closed loop and what is missing both belong to nobody known: .3 + .2.
    EXPECT_EQ(exactOf(shares, ownership), (std::map<std::string, std::string>{{"P>D", "1/2"}, {"unknown>D", "1/2"}}));
}

// P holds a billionth of A and A all of B, which holds the rest of A: all of it is P's, whatever the arithmetic.
TEST(Ownership, KeepsNineDigitsNearAClosedLoop) {
    const ShareGraph shares = sharesFromText("P -1/1000000000-> A\nB -999999999/1000000000-> A\nA -1-> B");
    OwnershipOptions inexact;
    inexact.exactFirms = 0;
    for (const Stake& stake : solve(shares, inexact).stakes)
        EXPECT_NEAR(stake.integrated, 1, 1e-9);
}

TEST(Ownership, CarriesTheMissingRemainderThroughOwnShares) {
    // B holds 20 % of itself; P 40 %; 40 % are missing: P = .4/.8.
    const ShareGraph shares = sharesFromText("P -40%-> B\nB -20%-> B\nB -50%-> C\nP -50%-> C");
    EXPECT_EQ(exactOf(shares, solve(shares)),
              (std::map<std::string, std::string>{
                  {"P>B", "1/2"}, {"unknown>B", "1/2"}, {"P>C", "3/4"}, {"unknown>C", "1/4"}}));
}

TEST(Ownership, DecidesTheQuarterExactly) {
    const ShareGraph shares =
        sharesFromText("P -50%-> A\nA -50%-> B\nQ -1/3-> C\nC -3/4-> D\nR -24.999999%-> B");
    const Ownership ownership = solve(shares);
    const Fraction quarter(1, 4);
    for (const Stake& stake : ownership.stakes) {
        if (stake.holder == shares.unknown())
            continue;
        const std::string pair = shares.key[stake.holder] + shares.key[stake.firm];
        EXPECT_EQ(reaches(stake, quarter), pair != "RB") << pair;
    }
    // In doubles .1 × .7 + .18 comes out below .25; the second computation in fractions finds the border.
    OwnershipOptions inDoubles;
    inDoubles.exactFirms = 0;
    inDoubles.borders = {quarter};
    const ShareGraph tight = sharesFromText("P -10%-> A\nA -70%-> B\nP -18%-> B");
    const Ownership near = solve(tight, inDoubles);
    bool seen = false;
    for (const Stake& stake : near.of(1))
        if (stake.holder != tight.unknown()) {
            EXPECT_EQ(stake.exact, "1/4");
            EXPECT_TRUE(reaches(stake, quarter));
            seen = true;
        }
    EXPECT_TRUE(seen);
    EXPECT_TRUE(near.of(0)[0].exact.empty());
}

TEST(Ownership, ScalesRoundedSumsAndRefusesImpossibleOnes) {
    const ShareGraph shares = sharesFromText("P -50.02%-> A\nQ -50.02%-> A\nP -60%-> B\nQ -40.06%-> B");
    EXPECT_EQ(shares.refused, (std::vector<Node>{1}));
    EXPECT_EQ(exactOf(shares, solve(shares)),
              (std::map<std::string, std::string>{{"P>A", "1/2"}, {"Q>A", "1/2"}, {"unknown>B", "1"}}));
}

TEST(Ownership, AgreesWithADenseSolveOnRandomGraphsWithCycles) {
    Random random(20261124);
    double worst = 0;
    for (int round = 0; round < 1000; ++round) {
        const int firms = 2 + static_cast<int>(random.below(24)), persons = 1 + static_cast<int>(random.below(6));
        const int n = firms + persons;
        std::vector<Holding> holdings;
        std::vector<std::vector<double>> w(static_cast<std::size_t>(n), std::vector<double>(static_cast<std::size_t>(firms), 0));
        for (int firm = 0; firm < firms; ++firm) {
            std::int64_t left = 10000;
            const auto owners = random.below(5);
            for (std::uint64_t k = 0; k < owners && left > 100; ++k) {
                const auto owner = static_cast<Node>(random.below(static_cast<std::uint64_t>(n)));
                const std::int64_t share = random.between(1, left - 1); // always something left: never closed
                left -= share;
                holdings.push_back({owner, static_cast<Node>(firm), Fraction(share, 10000)});
                w[owner][static_cast<std::size_t>(firm)] += static_cast<double>(share) / 10000;
            }
        }
        // Independent: x = d + Wᵀx by Gauss elimination over all firms at once, one person at a time.
        std::vector<std::vector<double>> expected(static_cast<std::size_t>(persons));
        for (int p = 0; p < persons; ++p) {
            const auto k = static_cast<std::size_t>(firms);
            std::vector<std::vector<double>> a(k, std::vector<double>(k + 1, 0));
            for (std::size_t j = 0; j < k; ++j) {
                for (std::size_t i = 0; i < k; ++i)
                    a[j][i] = (i == j ? 1.0 : 0.0) - w[i][j];
                a[j][k] = w[k + static_cast<std::size_t>(p)][j];
            }
            for (std::size_t c = 0; c < k; ++c) {
                std::size_t best = c;
                for (std::size_t r = c; r < k; ++r)
                    if (std::abs(a[r][c]) > std::abs(a[best][c]))
                        best = r;
                std::swap(a[c], a[best]);
                for (std::size_t r = c + 1; r < k; ++r) {
                    const double f = a[r][c] / a[c][c];
                    for (std::size_t x = c; x <= k; ++x)
                        a[r][x] -= f * a[c][x];
                }
            }
            std::vector<double> x(k);
            for (std::size_t c = k; c-- > 0;) {
                double sum = a[c][k];
                for (std::size_t i = c + 1; i < k; ++i)
                    sum -= a[c][i] * x[i];
                x[c] = sum / a[c][c];
            }
            expected[static_cast<std::size_t>(p)] = x;
        }
        std::vector<std::string> key;
        std::vector<bool> isFirm;
        for (int v = 0; v < n; ++v) {
            key.push_back(std::to_string(v));
            isFirm.push_back(v < firms);
        }
        const ShareGraph shares = makeShareGraph(key, isFirm, holdings, Fraction(2001, 2000));
        OwnershipOptions options;
        options.borders = {Fraction(1, 4), Fraction(1, 2)};
        if (round % 2 == 0)
            options.exactFirms = 0; // both ways of computing, in turn
        const Ownership ownership = solve(shares, options);
        std::vector<std::vector<double>> got(static_cast<std::size_t>(persons), std::vector<double>(static_cast<std::size_t>(firms), 0));
        std::vector<double> sum(static_cast<std::size_t>(firms), 0);
        for (const Stake& stake : ownership.stakes) {
            sum[stake.firm] += stake.integrated;
            if (stake.holder != shares.unknown())
                got[stake.holder - static_cast<Node>(firms)][stake.firm] = stake.integrated;
        }
        for (std::size_t p = 0; p < got.size(); ++p)
            for (std::size_t j = 0; j < got[p].size(); ++j)
                worst = std::max(worst, std::abs(got[p][j] - expected[p][j]));
        for (const double column : sum)
            worst = std::max(worst, std::abs(column - 1));
    }
    EXPECT_LE(worst, 1e-9);
}
