// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/fan_windows.h"

#include "detect/payment_fan_in.h"
#include "support/run_detector.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace coir;
using namespace coir::detect;

namespace {

/// Payments of a collector, party 0, made by hand; the facts behind them give the amounts in fen.
struct Ledger {
    std::vector<store::Payment> rows;
    PaymentFlows flows;

    void pay(graph::Node from, graph::Node to, double day, std::int64_t fen) {
        store::Payment row;
        row.amountFen = fen;
        rows.push_back(row);
        flows.payments.push_back({from, to, static_cast<double>(fen) / 100, day});
    }
    /// Once all are in, in order of time.
    const PaymentFlows& done(std::size_t parties) {
        flows.parties.resize(parties);
        flows.in.resize(parties);
        flows.out.resize(parties);
        for (std::uint32_t p = 0; p < rows.size(); ++p) {
            flows.rows.push_back(&rows[p]);
            flows.out[flows.payments[p].payer].push_back(p);
            flows.in[flows.payments[p].payee].push_back(p);
        }
        return flows;
    }
};

/// Mean difference of all pairs of sums, by its definition.
double concentration(const std::map<graph::Node, double>& sums) {
    double differences = 0, total = 0;
    for (const auto& [a, x] : sums) {
        total += x;
        for (const auto& [b, y] : sums)
            differences += std::abs(x - y);
    }
    return differences / (2 * static_cast<double>(sums.size()) * total);
}

struct Expected {
    std::vector<std::uint32_t> payments;
    std::size_t payers = 0, fresh = 0;
    double gini = 0;
};

/// The rule of domain D6 by looking at every payment for every window.
std::optional<Expected> byTryingAll(const PaymentFlows& flows, const FanRule& rule) {
    std::optional<Expected> found;
    const auto& in = flows.in[0];
    for (std::size_t begin = 0; begin < in.size(); ++begin) {
        const double start = flows.payments[in[begin]].time;
        Expected window;
        std::map<graph::Node, double> sums;
        for (std::size_t i = begin; i < in.size() && flows.payments[in[i]].time <= start + rule.days; ++i) {
            window.payments.push_back(in[i]);
            sums[flows.payments[in[i]].payer] += flows.payments[in[i]].amount;
        }
        window.payers = sums.size();
        for (const auto& [payer, sum] : sums) {
            bool regular = false;
            for (const auto& p : flows.payments)
                if ((p.payer == payer && p.payee == 0) || (p.payer == 0 && p.payee == payer))
                    regular = regular || (p.time < start && p.time >= start - rule.newDays) || (p.time > start + rule.days && p.time <= start + rule.days + rule.newDays);
            window.fresh += !regular;
        }
        window.gini = concentration(sums);
        if (window.payers < rule.payers || static_cast<double>(window.fresh) < rule.newShare * static_cast<double>(window.payers) - 1e-9 || window.gini >= rule.gini)
            continue;
        if (!found || window.payers > found->payers)
            found = window;
    }
    return found;
}

} // namespace

TEST(FanWindows, AreThoseOfTryingAll) {
    std::mt19937 random(20261125);
    std::size_t kept = 0, none = 0;
    for (int trial = 0; trial < 600; ++trial) {
        const graph::Node parties = 4 + random() % 20;
        const std::size_t payments = 10 + random() % 90;
        const double days = 30 + random() % 100;
        std::vector<double> times;
        for (std::size_t i = 0; i < payments; ++i)
            times.push_back(static_cast<double>(random() % 400) / 400 * days);
        std::sort(times.begin(), times.end());
        Ledger ledger;
        const bool clock = random() % 2 == 0; // else whole days: many at one moment
        for (const double time : times) {
            const graph::Node party = 1 + random() % (parties - 1);
            const bool out = random() % 8 == 0;
            ledger.pay(out ? 0 : party, out ? party : 0, clock ? time : std::floor(time), 100 + random() % 90000);
        }
        const FanRule rule{3 + random() % 5, 5.0 + random() % 12, .1 * (random() % 9), 5.0 + random() % 40, .2 + .05 * (random() % 8)};
        const auto& flows = ledger.done(parties);
        const auto expected = byTryingAll(flows, rule);
        JobContext job;
        const auto found = bestFanWindow(flows, 0, rule, job);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->has_value(), expected.has_value()) << "trial " << trial;
        ++(expected ? kept : none);
        if (!expected)
            continue;
        EXPECT_EQ((*found)->payments, expected->payments) << "trial " << trial;
        EXPECT_EQ((*found)->payers, expected->payers);
        EXPECT_EQ((*found)->fresh, expected->fresh);
        EXPECT_NEAR((*found)->gini, expected->gini, 1e-9);
    }
    EXPECT_GT(kept, 100u); // the inputs hold both
    EXPECT_GT(none, 100u);
}

// 40 payers pay alike, one a day; every window of eleven days keeps the rule: the first one stands.
TEST(FanWindows, TakeTheEarliestAmongEquals) {
    Ledger ledger;
    for (graph::Node payer = 1; payer <= 40; ++payer)
        ledger.pay(payer, 0, payer, 10000);
    JobContext job;
    const auto found = bestFanWindow(ledger.done(41), 0, {10, 10, .7, 5, .4}, job);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->payers, 11u);
    EXPECT_EQ((*found)->payments.front(), 0u);
    EXPECT_NEAR((*found)->sum, 1100, 1e-9);
}

TEST(FanWindows, AreNotFoundOnceCancelled) {
    Ledger ledger;
    for (graph::Node payer = 1; payer <= 40; ++payer)
        ledger.pay(payer, 0, payer, 10000);
    std::stop_source stop;
    stop.request_stop();
    JobContext job(stop.get_token());
    const auto found = bestFanWindow(ledger.done(41), 0, {10, 10, .7, 5, .4}, job);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}
