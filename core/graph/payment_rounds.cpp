// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payment_rounds.h"

#include "graph/passed_on.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>

namespace coir::graph {
namespace {

using Places = std::vector<std::uint32_t>;

/// A payment that ends a chain, with the best chain known of it; a chain of which a payment was used since is a bound
/// only: what is left begins no later.
struct Closing {
    std::uint32_t payment = 0;
    std::size_t hop = 0;
    Places chain;
};

/// Orders amounts by what may follow on them, so that one look finds the least that lets `amount` follow.
struct ByMostPassedOn {
    using is_transparent = void;
    struct Follower {
        double amount;
    };
    bool operator()(double a, double b) const { return a < b; }
    bool operator()(double before, Follower after) const { return mostPassedOn(before) < after.amount; }
    bool operator()(Follower after, double before) const { return after.amount < mostPassedOn(before); }
};

class Rounds {
public:
    Rounds(const std::vector<Payment>& payments, const std::vector<Places>& hops, const CycleRule& rule, JobContext& job)
        : m_payments(payments), m_rule(rule), m_job(job), m_open(hops.size()), m_used(payments.size(), false) {
        for (std::size_t hop = 0; hop < hops.size(); ++hop)
            for (const std::uint32_t p : hops[hop])
                m_all.push_back({p, hop, {}});
        std::sort(m_all.begin(), m_all.end(), [](const Closing& a, const Closing& b) { return a.payment < b.payment; });
    }

    Result<std::vector<Places>> all() {
        for (std::size_t begin = 0, end = 0; begin < m_all.size(); begin = end) {
            const double now = m_payments[m_all[begin].payment].time;
            while (end < m_all.size() && m_payments[m_all[end].payment].time == now)
                ++end;
            for (auto& open : m_open)
                while (!open.empty() && now - m_payments[open.front()].time > m_rule.window + kTimeSlack)
                    open.pop_front();
            if (!closeAt(begin, end))
                return cancelledError();
            for (std::size_t i = begin; i < end; ++i)
                if (!m_used[m_all[i].payment])
                    m_open[m_all[i].hop].push_back(m_all[i].payment);
        }
        return std::move(m_rounds);
    }

private:
    const std::vector<Payment>& m_payments;
    const CycleRule& m_rule;
    JobContext& m_job;
    std::vector<Closing> m_all;                     ///< every payment of the ring in order
    std::vector<std::deque<std::uint32_t>> m_open;  ///< by hop: earlier, within the window, not used
    std::vector<bool> m_used;
    std::vector<Places> m_rounds;

    /// Takes the rounds that end at one moment. False: cancelled.
    bool closeAt(std::size_t begin, std::size_t end) {
        std::vector<Closing> closings;
        for (std::size_t i = begin; i < end; ++i) {
            if (m_job.cancelled())
                return false;
            if (auto chain = chainTo(m_all[i].hop, m_all[i].payment))
                closings.push_back({m_all[i].payment, m_all[i].hop, std::move(*chain)});
        }
        while (!closings.empty()) {
            if (m_job.cancelled())
                return false;
            std::vector<Closing*> best(m_open.size(), nullptr); // by hop: begins last, of equal ones the first
            for (Closing& c : closings)
                if (Closing*& b = best[c.hop]; !b || m_payments[c.chain.front()].time > m_payments[b->chain.front()].time)
                    b = &c;
            Closing* first = nullptr;
            bool changed = false;
            for (Closing* c : best) {
                if (!c)
                    continue;
                if (std::any_of(c->chain.begin(), c->chain.end(), [&](std::uint32_t p) { return m_used[p]; })) {
                    c->chain = chainTo(c->hop, c->payment).value_or(Places());
                    changed = true;
                } else if (!first || c->payment < first->payment) {
                    first = c;
                }
            }
            if (changed) {
                std::erase_if(closings, [](const Closing& c) { return c.chain.empty(); });
                continue;
            }
            take(*first);
            closings.erase(closings.begin() + (first - closings.data()));
        }
        return true;
    }

    void take(Closing& closing) {
        const std::size_t length = m_open.size();
        for (std::size_t level = 0; level < length; ++level) {
            m_used[closing.chain[level]] = true;
            auto& open = m_open[hopOf(closing.hop, level)];
            const auto at = std::lower_bound(open.begin(), open.end(), closing.chain[level]);
            if (at != open.end() && *at == closing.chain[level])
                open.erase(at);
        }
        m_rounds.push_back(std::move(closing.chain));
    }

    /// The hop of the payment at `level` (0: the first) of a chain whose last is of `last`.
    std::size_t hopOf(std::size_t last, std::size_t level) const { return (last + 1 + level) % m_open.size(); }

    bool follows(std::uint32_t before, std::uint32_t after) const {
        return m_payments[after].time > m_payments[before].time &&
               passesOn(m_payments[before].amount, m_payments[after].amount, m_rule.retention);
    }

    /// The chain that begins last among those that end with `last`. Backward first, so that most payments, which end
    /// nothing, cost little.
    std::optional<Places> chainTo(std::size_t hop, std::uint32_t last) const {
        const std::size_t length = m_open.size();
        std::vector<Places> leading(length); // by level: what leads to the last payment
        leading[length - 1] = {last};
        for (std::size_t level = length - 1; level > 0; --level) {
            leading[level - 1] = leadingTo(leading[level], m_open[hopOf(hop, level - 1)]);
            if (leading[level - 1].empty())
                return std::nullopt;
        }
        const double start = m_payments[leading[0].back()].time;
        std::erase_if(leading[0], [&](std::uint32_t p) { return m_payments[p].time < start; });
        for (std::size_t level = 1; level + 1 < length; ++level)
            keepFollowing(leading[level - 1], leading[level]);
        Places chain(length);
        chain[length - 1] = last;
        for (std::size_t level = length - 1; level > 0; --level)
            chain[level - 1] = *std::find_if(leading[level - 1].begin(), leading[level - 1].end(),
                                             [&](std::uint32_t p) { return follows(p, chain[level]); });
        return chain;
    }

    /// Those of `open` on which one of `after` follows.
    Places leadingTo(const Places& after, const std::deque<std::uint32_t>& open) const {
        Places out;
        std::set<double> amounts; // of those of `after` that are later than what is looked at
        auto next = after.rbegin();
        for (auto p = open.rbegin(); p != open.rend(); ++p) {
            const Payment& before = m_payments[*p];
            for (; next != after.rend() && m_payments[*next].time > before.time; ++next)
                amounts.insert(m_payments[*next].amount);
            if (amounts.empty())
                continue;
            const auto found = m_rule.retention <= 0 ? amounts.begin() : amounts.lower_bound(leastPassedOn(before.amount, m_rule.retention));
            if (found != amounts.end() && passesOn(before.amount, *found, m_rule.retention))
                out.push_back(*p);
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

    /// Drops those of `after` that follow on none of `before`.
    void keepFollowing(const Places& before, Places& after) const {
        std::set<double, ByMostPassedOn> amounts; // of those of `before` that are earlier than what is looked at
        auto next = before.begin();
        std::erase_if(after, [&](std::uint32_t p) {
            const Payment& payment = m_payments[p];
            for (; next != before.end() && m_payments[*next].time < payment.time; ++next)
                amounts.insert(m_payments[*next].amount);
            if (amounts.empty())
                return true;
            const auto found = m_rule.retention <= 0 ? amounts.begin() : amounts.lower_bound(ByMostPassedOn::Follower{payment.amount});
            return found == amounts.end() || !passesOn(*found, payment.amount, m_rule.retention);
        });
    }
};

} // namespace

Result<std::vector<std::vector<std::uint32_t>>> paymentRounds(const std::vector<Payment>& payments,
                                                              const std::vector<std::vector<std::uint32_t>>& hops,
                                                              const CycleRule& rule, JobContext& job) {
    return Rounds(payments, hops, rule, job).all();
}

} // namespace coir::graph
