// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payment_rounds.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <random>

using namespace coir;
using namespace coir::graph;

namespace {

using Places = std::vector<std::uint32_t>;

/// Does `after` follow on `before`? Amounts are whole and the retention four fifths, so that nothing is rounded.
bool follows(const Payment& before, const Payment& after) {
    return after.time > before.time && 5 * after.amount >= 4 * before.amount && after.amount <= before.amount;
}

/// Every chain that runs `length` payments and returns, by trying them all.
void chains(const std::vector<Payment>& book, std::size_t length, double window, const std::vector<bool>& used, Places& path, const std::function<void(const Places&)>& found) {
    const Payment& last = book[path.back()];
    if (path.size() == length) {
        if (last.payee == book[path.front()].payer)
            found(path);
        return;
    }
    for (std::uint32_t p = 0; p < book.size(); ++p) {
        const bool visited = std::any_of(path.begin(), path.end(), [&](std::uint32_t q) { return book[q].payer == book[p].payee; });
        if (used[p] || book[p].payer != last.payee || !follows(last, book[p]) || book[p].time - book[path.front()].time > window || (visited && path.size() + 1 < length))
            continue;
        path.push_back(p);
        chains(book, length, window, used, path, found);
        path.pop_back();
    }
}

/// Of all chains of the payments not used: by their first party the one that ends first and begins last, its places the
/// first from the end; of these the one whose last payment is first.
std::optional<Places> firstRound(const std::vector<Payment>& book, std::size_t length, double window, const std::vector<bool>& used) {
    std::map<Node, Places> best;
    const auto rank = [&](const Places& chain) {
        std::vector<double> out{book[chain.back()].time, -book[chain.front()].time};
        for (auto p = chain.rbegin(); p != chain.rend(); ++p)
            out.push_back(*p);
        return out;
    };
    for (std::uint32_t p = 0; p < book.size(); ++p) {
        if (used[p])
            continue;
        Places path{p};
        chains(book, length, window, used, path, [&](const Places& chain) {
            const auto [at, fresh] = best.try_emplace(book[chain.front()].payer, chain);
            if (!fresh && rank(chain) < rank(at->second))
                at->second = chain;
        });
    }
    std::optional<Places> first;
    for (const auto& [party, chain] : best)
        if (!first || chain.back() < first->back())
            first = chain;
    return first;
}

std::vector<Payment> randomBook(std::mt19937& random, Node parties, std::size_t payments, unsigned moments, unsigned amounts) {
    std::vector<Payment> book;
    for (std::size_t i = 0; i < payments; ++i) {
        const Node payer = random() % parties;
        book.push_back({payer, (payer + 1) % parties, static_cast<double>(10 + random() % amounts), static_cast<double>(random() % moments)});
    }
    std::sort(book.begin(), book.end(), [](const Payment& a, const Payment& b) { return a.time < b.time; });
    return book;
}

std::vector<Places> hopsOf(const std::vector<Payment>& book, Node parties) {
    std::vector<Places> hops(parties);
    for (std::uint32_t p = 0; p < book.size(); ++p)
        hops[book[p].payer].push_back(p);
    return hops;
}

CycleRule rule(double window) {
    CycleRule rule;
    rule.window = window;
    rule.retention = .8;
    return rule;
}

} // namespace

TEST(PaymentRounds, AreThoseOfTryingEveryChain) {
    std::mt19937 random(20261125);
    std::size_t rounds = 0;
    for (int trial = 0; trial < 400; ++trial) {
        const Node parties = 2 + random() % 4;
        const double window = 4 + random() % 12;
        const auto book = randomBook(random, parties, 4 + random() % 30, 5 + random() % 30, 1 + random() % 12);
        std::vector<bool> used(book.size(), false);
        std::vector<Places> expected;
        while (const auto round = firstRound(book, parties, window, used)) {
            for (const std::uint32_t p : *round)
                used[p] = true;
            expected.push_back(*round);
        }
        JobContext job;
        const auto found = paymentRounds(book, hopsOf(book, parties), rule(window), job);
        ASSERT_TRUE(found);
        ASSERT_EQ(*found, expected) << "trial " << trial;
        rounds += expected.size();
    }
    EXPECT_GT(rounds, 400u); // the inputs do hold rings
}

// 100 at days 0, 1, 2; a second round 90 at days 3, 4, 5, of which the last comes twice: one is left over.
TEST(PaymentRounds, ShareNoPayment) {
    const std::vector<Payment> book = {{0, 1, 100, 0}, {1, 2, 100, 1}, {2, 0, 100, 2}, {0, 1, 90, 3}, {1, 2, 90, 4}, {2, 0, 90, 5}, {2, 0, 90, 6}};
    JobContext job;
    EXPECT_EQ(*paymentRounds(book, hopsOf(book, 3), rule(30), job), (std::vector<Places>{{0, 1, 2}, {3, 4, 5}}));
}

TEST(PaymentRounds, AreNotFoundOnceCancelled) {
    const std::vector<Payment> book = {{0, 1, 100, 0}, {1, 2, 100, 1}, {2, 0, 100, 2}};
    std::stop_source stop;
    stop.request_stop();
    JobContext job(stop.get_token());
    const auto found = paymentRounds(book, hopsOf(book, 3), rule(30), job);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}
