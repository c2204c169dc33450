// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payment_cycles.h"

#include "graph/components.h"
#include "graph/passed_on.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>
#include <tuple>

namespace coir::graph {
namespace {

/// How far back from the root distances are worked out; beyond it only "farther than this" is known.
constexpr std::uint32_t kKnownHops = 3;
constexpr std::uint32_t kStepsBetweenLooks = 1 << 20;

/// All payments of one payer to one payee, in order of time.
struct Pair {
    Node payee = 0;
    std::uint32_t begin = 0, end = 0; ///< places in Book::order
};

struct Book {
    std::vector<std::uint32_t> order; ///< payments ordered by (payer, payee, time, place)
    std::vector<Pair> pairs;          ///< ordered by (payer, payee)
    std::vector<std::uint32_t> offset;
    Links backward;
};

Book makeBook(std::size_t accounts, const std::vector<Payment>& payments) {
    std::vector<Link> links;
    for (const Payment& p : payments)
        if (p.payer != p.payee)
            links.push_back({p.payer, p.payee, 1});
    const Links forward = makeLinks(accounts, std::move(links), Direction::Directed, Parallel::Least);
    const Partition strong = strongComponents(forward);
    Book book;
    for (std::uint32_t i = 0; i < payments.size(); ++i)
        if (payments[i].payer != payments[i].payee &&
            strong.group[payments[i].payer] == strong.group[payments[i].payee])
            book.order.push_back(i);
    std::sort(book.order.begin(), book.order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Payment &x = payments[a], &y = payments[b];
        return std::tie(x.payer, x.payee, x.time, a) < std::tie(y.payer, y.payee, y.time, b);
    });
    book.offset.assign(accounts + 1, 0);
    std::vector<Link> back;
    for (std::uint32_t i = 0; i < book.order.size();) {
        const Payment& first = payments[book.order[i]];
        std::uint32_t end = i;
        while (end < book.order.size() && payments[book.order[end]].payer == first.payer &&
               payments[book.order[end]].payee == first.payee)
            ++end;
        book.pairs.push_back({first.payee, i, end});
        ++book.offset[first.payer + 1];
        back.push_back({first.payee, first.payer, 1});
        i = end;
    }
    for (std::size_t v = 0; v < accounts; ++v)
        book.offset[v + 1] += book.offset[v];
    book.backward = makeLinks(accounts, std::move(back), Direction::Directed, Parallel::Least);
    return book;
}

/// A payment that can be the last of a chain along the present path, with the latest first payment of such a
/// chain and the state before it.
struct State {
    std::uint32_t payment;
    double first;
    std::int32_t before;
};

class Search {
public:
    Search(const Book& book, const std::vector<Payment>& payments, const CycleRule& rule, JobContext& job)
        : m_book(book), m_payments(payments), m_rule(rule), m_job(job), m_onPath(book.offset.size() - 1, false),
          m_hops(book.offset.size() - 1, 0), m_mark(book.offset.size() - 1, 0) {}

    /// Adds the cycles that begin at `root`, until `out` holds `enough`.
    void from(Node root, std::vector<PaymentCycle>& out, std::size_t enough) {
        m_enough = enough;
        measureBackward(root);
        m_root = root;
        m_out = &out;
        m_path.assign(1, root);
        m_levels.assign(1, {});
        m_onPath[root] = true;
        extend();
        m_onPath[root] = false;
    }

private:
    const Book& m_book;
    const std::vector<Payment>& m_payments;
    const CycleRule& m_rule;
    JobContext& m_job;
    std::uint32_t m_steps = 0;
    bool m_stopped = false; // what was found until then is of no use
    std::vector<bool> m_onPath;
    std::vector<std::uint32_t> m_hops, m_mark;
    std::uint32_t m_epoch = 0;
    std::size_t m_enough = 0;
    Node m_root = 0;
    std::vector<Node> m_path;
    std::vector<std::vector<State>> m_levels;
    std::vector<PaymentCycle>* m_out = nullptr;

    void measureBackward(Node root) {
        ++m_epoch;
        std::vector<Node> ring{root}, next;
        m_mark[root] = m_epoch;
        m_hops[root] = 0;
        for (std::uint32_t hop = 1; hop <= kKnownHops && !ring.empty(); ++hop) {
            next.clear();
            for (const Node v : ring)
                for (const Node w : m_book.backward.of(v))
                    if (m_mark[w] != m_epoch) {
                        m_mark[w] = m_epoch;
                        m_hops[w] = hop;
                        next.push_back(w);
                    }
            ring.swap(next);
        }
    }
    std::uint32_t atLeastHops(Node v) const { return m_mark[v] == m_epoch ? m_hops[v] : kKnownHops + 1; }

    bool follows(const Payment& before, const Payment& after) const {
        if (m_rule.order == TimeOrder::Strict ? after.time <= before.time : after.time < before.time)
            return false;
        return passesOn(before.amount, after.amount, m_rule.retention);
    }

    enum class Wanted : std::uint8_t {
        All,
        Earliest, ///< the payments of the first moment that end a chain, no later ones
    };

    /// One root may take exponential time, one pair thousands of payments: the search looks up after so many steps.
    void step(std::size_t steps) {
        m_steps += static_cast<std::uint32_t>(std::min<std::size_t>(steps, kStepsBetweenLooks));
        if (m_steps >= kStepsBetweenLooks) {
            m_steps = 0;
            m_stopped = m_stopped || m_job.cancelled();
        }
    }

    std::vector<State> reach(const Pair& pair, Wanted wanted) {
        std::vector<State> out;
        const bool start = m_path.size() == 1;
        const std::vector<State>& states = m_levels.back();
        std::size_t earlier = 0; // states up to the payment, in order of time
        for (std::uint32_t i = pair.begin; i < pair.end && !m_stopped; ++i) {
            const std::uint32_t q = m_book.order[i];
            const Payment& payment = m_payments[q];
            if (start) {
                out.push_back({q, payment.time, -1});
                continue;
            }
            if (wanted == Wanted::Earliest && !out.empty() && payment.time > m_payments[out.front().payment].time)
                break;
            while (earlier < states.size() && m_payments[states[earlier].payment].time <= payment.time)
                ++earlier;
            State best{q, 0, -1};
            std::size_t s = earlier;
            // From the latest back: a chain begins no later than it ends, so what ended before the window, or before the
            // best beginning found, is no better. Of equal beginnings the earliest state stays.
            for (; s > 0; --s) {
                const State& state = states[s - 1];
                const Payment& last = m_payments[state.payment];
                if (payment.time - last.time > m_rule.window + kTimeSlack || (best.before >= 0 && last.time < best.first))
                    break;
                if (payment.time - state.first > m_rule.window + kTimeSlack || !follows(last, payment))
                    continue;
                if (best.before < 0 || state.first >= best.first) {
                    best.first = state.first;
                    best.before = static_cast<std::int32_t>(s - 1);
                }
            }
            step(1 + earlier - s);
            if (best.before >= 0)
                out.push_back(best);
        }
        return out;
    }

    void extend() {
        step(1);
        if (m_stopped || m_out->size() >= m_enough)
            return;
        const Node v = m_path.back();
        const std::size_t used = m_path.size() - 1;
        for (std::uint32_t i = m_book.offset[v]; i < m_book.offset[v + 1]; ++i) {
            const Pair& pair = m_book.pairs[i];
            const Node w = pair.payee;
            if (w == m_root) {
                if (m_path.size() >= m_rule.minLength && m_out->size() < m_enough)
                    close(pair);
                continue;
            }
            if (m_onPath[w] || used + 1 + atLeastHops(w) > m_rule.maxLength)
                continue;
            std::vector<State> states = reach(pair, Wanted::All);
            if (states.empty() || m_stopped)
                continue;
            m_path.push_back(w);
            m_levels.push_back(std::move(states));
            m_onPath[w] = true;
            extend();
            m_onPath[w] = false;
            m_levels.pop_back();
            m_path.pop_back();
        }
    }

    void close(const Pair& pair) {
        const std::vector<State> states = reach(pair, Wanted::Earliest);
        if (states.empty())
            return;
        const State* best = &states.front();
        for (const State& state : states)
            if (m_payments[state.payment].time == m_payments[best->payment].time && state.first > best->first)
                best = &state;
        PaymentCycle cycle;
        cycle.accounts = m_path;
        cycle.payments.push_back(best->payment);
        std::int32_t before = best->before;
        for (std::size_t level = m_levels.size() - 1; level > 0; --level) {
            const State& state = m_levels[level][static_cast<std::size_t>(before)];
            cycle.payments.push_back(state.payment);
            before = state.before;
        }
        std::reverse(cycle.payments.begin(), cycle.payments.end());
        m_out->push_back(std::move(cycle));
    }
};

} // namespace

Result<std::vector<PaymentCycle>> paymentCycles(std::size_t accounts, const std::vector<Payment>& payments,
                                                const CycleRule& rule, JobContext& job, bool* cut) {
    const Book book = makeBook(accounts, payments);
    constexpr std::size_t kRoots = 512;
    const std::size_t enough = rule.most > 0 ? rule.most + 1 : std::numeric_limits<std::size_t>::max(); // one more tells that some are left out
    std::vector<std::vector<PaymentCycle>> found((accounts + kRoots - 1) / kRoots);
    std::vector<std::atomic<std::size_t>> counted(found.size());
    parallelChunks(job, accounts, kRoots, [&](std::size_t begin, std::size_t end, std::size_t chunk) {
        // Where earlier roots have given enough, later ones are left out whatever they hold.
        std::size_t before = 0;
        for (std::size_t c = 0; c < chunk && before < enough; ++c)
            before += counted[c].load(std::memory_order_relaxed);
        if (before >= enough)
            return;
        Search search(book, payments, rule, job);
        for (std::size_t root = begin; root < end && found[chunk].size() < enough && !job.cancelled(); ++root)
            if (book.offset[root] != book.offset[root + 1]) {
                search.from(static_cast<Node>(root), found[chunk], enough);
                counted[chunk].store(found[chunk].size(), std::memory_order_relaxed);
            }
    });
    if (job.cancelled())
        return cancelledError();
    std::vector<PaymentCycle> out;
    for (std::vector<PaymentCycle>& part : found)
        std::move(part.begin(), part.end(), std::back_inserter(out));
    if (cut)
        *cut = out.size() >= enough;
    if (out.size() >= enough)
        out.resize(rule.most); // in order of roots: a chunk holds all of a root before it begins the next
    std::sort(out.begin(), out.end(),
              [](const PaymentCycle& a, const PaymentCycle& b) { return a.accounts < b.accounts; });
    return out;
}

} // namespace coir::graph
