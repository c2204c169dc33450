// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/fan_windows.h"

#include "detect/payment_fan_in.h"

#include <algorithm>
#include <cmath>

namespace coir::detect {

namespace {

constexpr std::size_t kStepsBetweenLooks = 1024;

/// Amounts of a known set, kept in order while they come and go; their concentration is known at any time.
/// A tree over the set: what a node holds is worked out anew from its halves, so that nothing drifts.
class SlidingGini {
public:
    /// @param values  all that may come, in fen, ascending, none twice
    explicit SlidingGini(std::vector<std::int64_t> values) : m_values(std::move(values)) {
        while (m_leaves < m_values.size())
            m_leaves *= 2;
        m_nodes.resize(2 * m_leaves);
    }

    void change(std::int64_t value, std::int64_t by) {
        std::size_t at = m_leaves + static_cast<std::size_t>(std::lower_bound(m_values.begin(), m_values.end(), value) - m_values.begin());
        Node& leaf = m_nodes[at];
        leaf.count += by;
        const auto n = static_cast<double>(leaf.count);
        const double amount = static_cast<double>(value) / 100;
        leaf.sum = n * amount;
        leaf.ranked = amount * (n * (n + 1) / 2);
        for (at /= 2; at > 0; at /= 2) {
            const Node &low = m_nodes[2 * at], &high = m_nodes[2 * at + 1];
            m_nodes[at] = {low.count + high.count, low.sum + high.sum, low.ranked + high.ranked + static_cast<double>(low.count) * high.sum};
        }
    }

    double value() const {
        const Node& all = m_nodes[1];
        const auto n = static_cast<double>(all.count);
        return all.sum > 0 ? 2 * all.ranked / (n * all.sum) - (n + 1) / n : 0;
    }

private:
    struct Node {
        std::int64_t count = 0;
        double sum = 0, ranked = 0; ///< ranked: each amount times its place from the smallest of this node
    };
    std::vector<std::int64_t> m_values;
    std::size_t m_leaves = 1;
    std::vector<Node> m_nodes;
};

class Windows {
public:
    Windows(const PaymentFlows& flows, graph::Node collector, const FanRule& rule, JobContext& job)
        : m_flows(flows), m_rule(rule), m_job(job), m_in(flows.in[collector]) {
        const auto& out = flows.out[collector];
        m_all.resize(m_in.size() + out.size());
        std::merge(m_in.begin(), m_in.end(), out.begin(), out.end(), m_all.begin());
        for (const std::uint32_t p : m_all)
            m_names.push_back(other(p, collector));
        std::sort(m_names.begin(), m_names.end());
        m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
        for (const std::uint32_t p : m_all)
            m_party.push_back(place(other(p, collector)));
        for (const std::uint32_t p : m_in)
            m_payer.push_back(place(flows.payments[p].payer));
    }

    Result<std::optional<FanWindow>> best() {
        const Range range = bestRange(SlidingGini(sums()));
        if (m_job.cancelled())
            return cancelledError();
        return range.end > range.begin ? std::optional(judged(range)) : std::nullopt;
    }

private:
    struct Party {
        std::size_t inside = 0;  ///< payments within the window
        std::size_t outside = 0; ///< transfers near the window that make a regular of it
        std::int64_t fen = 0;    ///< paid within the window
        bool fresh() const { return inside > 0 && outside == 0; }
    };
    struct Range {
        std::size_t begin = 0, end = 0, payers = 0, fresh = 0;
    };

    const PaymentFlows& m_flows;
    const FanRule& m_rule;
    JobContext& m_job;
    const std::vector<std::uint32_t>& m_in;
    std::vector<std::uint32_t> m_all;       ///< all transfers of the collector, either way, in order of time
    std::vector<graph::Node> m_names;       ///< its counterparties
    std::vector<std::size_t> m_party, m_payer; ///< place of the counterparty, by place in m_all, m_in
    std::vector<Party> m_parties;
    std::size_t m_fresh = 0, m_payers = 0;

    double timeOf(std::uint32_t p) const { return m_flows.payments[p].time; }
    std::int64_t fenOf(std::size_t in) const { return m_flows.rows[m_in[in]]->amountFen; }
    graph::Node other(std::uint32_t p, graph::Node collector) const {
        const auto& payment = m_flows.payments[p];
        return payment.payer == collector ? payment.payee : payment.payer;
    }
    std::size_t place(graph::Node name) const { return static_cast<std::size_t>(std::lower_bound(m_names.begin(), m_names.end(), name) - m_names.begin()); }

    /// Calls entered(i), judge(begin, end) and left(i) as the window slides over the payments in.
    template <class Entered, class Judge, class Left> void slide(Entered&& entered, Judge&& judge, Left&& left) const {
        std::size_t end = 0;
        for (std::size_t begin = 0; begin < m_in.size(); ++begin) {
            if (begin % kStepsBetweenLooks == 0 && m_job.cancelled())
                return;
            for (; end < m_in.size() && timeOf(m_in[end]) <= timeOf(m_in[begin]) + m_rule.days; ++end)
                entered(end);
            judge(begin, end);
            left(begin);
        }
    }

    /// Every sum that a payer reaches in some window.
    std::vector<std::int64_t> sums() const {
        std::vector<std::int64_t> paid(m_names.size(), 0), values;
        const auto change = [&](std::size_t i, std::int64_t sign) {
            std::int64_t& sum = paid[m_payer[i]];
            sum += sign * fenOf(i);
            values.push_back(sum);
        };
        slide([&](std::size_t i) { change(i, 1); }, [](std::size_t, std::size_t) {}, [&](std::size_t i) { change(i, -1); });
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values;
    }

    Range bestRange(SlidingGini gini) {
        Range found;
        m_parties.assign(m_names.size(), {});
        m_fresh = m_payers = 0;
        const auto pay = [&](std::size_t i, bool enters) {
            Party& party = m_parties[m_payer[i]];
            m_fresh -= party.fresh();
            if (party.inside > 0)
                gini.change(party.fen, -1);
            else
                ++m_payers;
            party.inside = enters ? party.inside + 1 : party.inside - 1;
            party.fen += enters ? fenOf(i) : -fenOf(i);
            if (party.inside > 0)
                gini.change(party.fen, 1);
            else
                --m_payers;
            m_fresh += party.fresh();
        };
        const auto outside = [&](std::size_t at, bool enters) {
            Party& party = m_parties[m_party[at]];
            m_fresh -= party.fresh();
            party.outside = enters ? party.outside + 1 : party.outside - 1;
            m_fresh += party.fresh();
        };
        // The ends of the two spans beside the window; each only moves on.
        std::size_t beforeEnd = 0, beforeBegin = 0, afterEnd = 0, afterBegin = 0;
        const auto moveTo = [&](double start) {
            const auto advance = [&](std::size_t& at, bool enters, auto&& passed) {
                for (; at < m_all.size() && passed(timeOf(m_all[at])); ++at)
                    outside(at, enters);
            };
            advance(beforeEnd, true, [&](double t) { return t < start; });
            advance(beforeBegin, false, [&](double t) { return t < start - m_rule.newDays; });
            advance(afterEnd, true, [&](double t) { return t <= start + m_rule.days + m_rule.newDays; });
            advance(afterBegin, false, [&](double t) { return t <= start + m_rule.days; });
        };
        slide([&](std::size_t i) { pay(i, true); },
              [&](std::size_t begin, std::size_t end) {
                  moveTo(timeOf(m_in[begin]));
                  if (m_payers < m_rule.payers || m_payers <= found.payers || static_cast<double>(m_fresh) < m_rule.newShare * static_cast<double>(m_payers) - 1e-9)
                      return;
                  const Range range{begin, end, m_payers, m_fresh};
                  double concentration = gini.value();
                  if (std::abs(concentration - m_rule.gini) <= 1e-9) // sums of another order: at the border the figure shown decides
                      concentration = judged(range).gini;
                  if (concentration < m_rule.gini)
                      found = range;
              },
              [&](std::size_t i) { pay(i, false); });
        return found;
    }

    FanWindow judged(const Range& range) const {
        FanWindow window;
        window.payments.assign(m_in.begin() + static_cast<std::ptrdiff_t>(range.begin), m_in.begin() + static_cast<std::ptrdiff_t>(range.end));
        window.payers = range.payers;
        window.fresh = range.fresh;
        std::vector<double> paid(m_names.size(), 0), amounts;
        std::vector<bool> pays(m_names.size(), false);
        for (std::size_t i = range.begin; i < range.end; ++i) {
            paid[m_payer[i]] += m_flows.payments[m_in[i]].amount;
            pays[m_payer[i]] = true;
        }
        for (std::size_t party = 0; party < m_names.size(); ++party)
            if (pays[party]) {
                amounts.push_back(paid[party]);
                window.sum += paid[party];
            }
        window.gini = gini(std::move(amounts));
        return window;
    }
};

} // namespace

Result<std::optional<FanWindow>> bestFanWindow(const PaymentFlows& flows, graph::Node collector, const FanRule& rule, JobContext& job) {
    if (flows.in[collector].size() < rule.payers)
        return std::nullopt;
    return Windows(flows, collector, rule, job).best();
}

} // namespace coir::detect
