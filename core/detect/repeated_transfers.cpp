// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/payment_flows.h"
#include "graph/components.h"
#include "graph/simple_cycles.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace coir::detect {

namespace {

using Pair = std::pair<graph::Node, graph::Node>;

/// All payments of a payer to a payee, and which of them repeat near-equally within a day.
struct PairBook {
    std::vector<std::uint32_t> payments, nearEqual;
};

std::map<Pair, PairBook> pairBooks(const PaymentFlows& flows, double factor) {
    std::map<Pair, PairBook> books;
    for (std::uint32_t i = 0; i < flows.payments.size(); ++i)
        books[{flows.payments[i].payer, flows.payments[i].payee}].payments.push_back(i);
    std::erase_if(books, [](const auto& entry) { return entry.second.payments.size() < 2; });
    for (auto& [pair, book] : books) {
        std::map<Date, std::vector<std::uint32_t>> days;
        for (const std::uint32_t i : book.payments)
            days[flows.day(i)].push_back(i);
        std::set<std::uint32_t> near;
        for (auto& [day, list] : days) {
            std::sort(list.begin(), list.end(), [&](std::uint32_t a, std::uint32_t b) {
                return std::pair(flows.payments[a].amount, a) < std::pair(flows.payments[b].amount, b);
            });
            for (std::size_t k = 1; k < list.size(); ++k)
                if (flows.payments[list[k - 1]].amount > 0 && flows.payments[list[k]].amount <= factor * flows.payments[list[k - 1]].amount)
                    near.insert({list[k - 1], list[k]});
        }
        book.nearEqual.assign(near.begin(), near.end());
    }
    return books;
}

std::vector<graph::Node> partiesOf(const std::vector<Pair>& pairs) {
    std::set<graph::Node> out;
    for (const auto& [a, b] : pairs)
        out.insert({a, b});
    return {out.begin(), out.end()};
}

/// The pairs as links on the places of their parties in `parties`.
graph::Links linksOf(const std::vector<Pair>& pairs, const std::vector<graph::Node>& parties, graph::Direction direction) {
    const auto place = [&](graph::Node party) { return static_cast<graph::Node>(std::lower_bound(parties.begin(), parties.end(), party) - parties.begin()); };
    std::vector<graph::Link> links;
    for (const auto& [a, b] : pairs)
        links.push_back({place(a), place(b), 1});
    return graph::makeLinks(parties.size(), std::move(links), direction, graph::Parallel::Least);
}

/// Groups of parties joined by the pairs given, each with its pairs; of strong ones only the pairs within.
std::vector<std::vector<Pair>> groupsOf(const std::vector<Pair>& pairs, bool strong = false) {
    const auto parties = partiesOf(pairs);
    const auto links = linksOf(pairs, parties, strong ? graph::Direction::Directed : graph::Direction::Undirected);
    const auto partition = strong ? graph::strongComponents(links) : graph::weakComponents(links);
    const auto groupOf = [&](graph::Node party) { return partition.group[static_cast<std::size_t>(std::lower_bound(parties.begin(), parties.end(), party) - parties.begin())]; };
    std::map<std::uint32_t, std::vector<Pair>> groups;
    for (const Pair& pair : pairs)
        if (const auto group = groupOf(pair.first); group == groupOf(pair.second))
            groups[group].push_back(pair);
    std::vector<std::vector<Pair>> out;
    for (auto& [number, group] : groups)
        out.push_back(std::move(group));
    return out;
}

/// Takes the shapes out of one group's near-equal pairs, strongest first: rings, then stars, then what is left.
class Shapes {
public:
    Shapes(const std::map<Pair, PairBook>& books, const RepeatRule& rule, JobContext& job) : m_books(books), m_rule(rule), m_job(job) {}

    std::vector<RepeatedTransfers> of(std::vector<Pair> pairs) {
        std::vector<RepeatedTransfers> out;
        // A payment is one shape's only: a ring that reaches a collector stays a ring, the collector's other payers a star.
        const auto take = [&](const std::vector<Pair>& own) {
            std::set<Pair> gone(own.begin(), own.end());
            std::erase_if(pairs, [&](const Pair& pair) { return gone.count(pair) > 0; });
        };
        for (auto& knot : groupsOf(pairs, true))
            while (auto ring = takeRing(knot)) {
                take(ring->second);
                out.push_back(std::move(ring->first));
            }
        std::map<graph::Node, std::vector<Pair>> payers;
        for (const Pair& pair : pairs)
            payers[pair.second].push_back(pair);
        for (const auto& [payee, own] : payers)
            if (own.size() >= m_rule.starPayers) {
                take(own);
                out.push_back(made(own, Shape::Star));
                out.back().hub = payee;
            }
        for (const auto& rest : groupsOf(pairs))
            out.push_back(made(rest, shapeOf(rest)));
        return out;
    }

private:
    const std::map<Pair, PairBook>& m_books;
    const RepeatRule& m_rule;
    JobContext& m_job;

    RepeatedTransfers made(const std::vector<Pair>& pairs, Shape shape) const {
        RepeatedTransfers found;
        found.shape = shape;
        found.parties = partiesOf(pairs);
        for (const Pair& pair : pairs) {
            const PairBook& book = m_books.at(pair);
            for (const std::uint32_t i : book.payments)
                (std::binary_search(book.nearEqual.begin(), book.nearEqual.end(), i) ? found.payments : found.further).push_back(i);
        }
        std::sort(found.payments.begin(), found.payments.end());
        return found;
    }

    /// One ring of the pairs, taken out of them, and its pairs.
    std::optional<std::pair<RepeatedTransfers, std::vector<Pair>>> takeRing(std::vector<Pair>& pairs) {
        const auto parties = partiesOf(pairs);
        if (parties.size() < 3)
            return std::nullopt;
        const auto cycles = graph::simpleCycles(linksOf(pairs, parties, graph::Direction::Directed), 3, parties.size(), 1, m_job);
        if (!cycles || cycles->cycles.empty())
            return std::nullopt;
        std::vector<graph::Node> ring;
        for (const graph::Node v : cycles->cycles.front())
            ring.push_back(parties[v]);
        std::vector<Pair> own;
        for (std::size_t i = 0; i < ring.size(); ++i)
            own.emplace_back(ring[i], ring[(i + 1) % ring.size()]);
        std::erase_if(pairs, [&](const Pair& pair) { return std::find(own.begin(), own.end(), pair) != own.end(); });
        RepeatedTransfers found = made(own, Shape::Ring);
        found.ring = std::move(ring);
        return std::pair(std::move(found), std::move(own));
    }

    /// Of pairs without a ring or a star: do they pass anything on?
    static Shape shapeOf(const std::vector<Pair>& pairs) {
        std::map<graph::Node, std::vector<graph::Node>> payees;
        for (const auto& [a, b] : pairs)
            payees[a].push_back(b);
        for (const auto& [a, b] : pairs)
            if (const auto next = payees.find(b); next != payees.end() && std::any_of(next->second.begin(), next->second.end(), [from = a](graph::Node to) { return to != from; }))
                return Shape::Chain;
        return pairs.size() > 1 && partiesOf(pairs).size() > 2 ? Shape::Fork : Shape::Pair;
    }
};

/// Accounts of no firm that pay the shape's parties again at another time join it by name (ruling 16); firms that do so
/// merely trade. Each such pair joins the first shape it touches; a ring is its own evidence and takes none.
void addTouching(std::vector<RepeatedTransfers>& shapes, const PaymentFlows& flows, std::vector<Pair> further, const std::map<Pair, PairBook>& books) {
    std::erase_if(further, [&](const Pair& pair) { return flows.parties[pair.first].firm != store::kNoFirm || flows.parties[pair.second].firm != store::kNoFirm; });
    for (RepeatedTransfers& found : shapes) {
        if (found.shape == Shape::Ring)
            continue;
        std::set<graph::Node> near(found.parties.begin(), found.parties.end()), reached = near;
        for (bool grew = true; grew;) {
            grew = false;
            std::erase_if(further, [&](const Pair& pair) {
                if (reached.count(pair.first) == 0 && reached.count(pair.second) == 0)
                    return false;
                reached.insert({pair.first, pair.second});
                const auto& payments = books.at(pair).payments;
                found.further.insert(found.further.end(), payments.begin(), payments.end());
                grew = true;
                return true;
            });
        }
        std::set_difference(reached.begin(), reached.end(), near.begin(), near.end(), std::back_inserter(found.touching));
    }
}

} // namespace

bool namesFirms(const PaymentFlows& flows, const std::vector<graph::Node>& parties) {
    return std::any_of(parties.begin(), parties.end(), [&](graph::Node party) { return flows.parties[party].firm != store::kNoFirm; });
}

std::vector<RepeatedTransfers> repeatedTransfers(const PaymentFlows& flows, const RepeatRule& rule, JobContext& job) {
    const auto books = pairBooks(flows, rule.factor);
    std::vector<Pair> all;
    for (const auto& [pair, book] : books)
        if (!book.nearEqual.empty() || book.payments.size() <= rule.maxFurther)
            all.push_back(pair);
    std::vector<std::vector<Pair>> groups;
    for (const auto& wide : groupsOf(all)) {
        std::vector<Pair> seeds;
        for (const Pair& pair : wide)
            if (!books.at(pair).nearEqual.empty())
                seeds.push_back(pair);
        if (seeds.empty())
            continue;
        if (partiesOf(wide).size() <= rule.maxParties)
            groups.push_back(wide);
        else
            for (auto& narrow : groupsOf(seeds))
                groups.push_back(std::move(narrow));
    }
    Shapes shapes(books, rule, job);
    std::vector<RepeatedTransfers> out;
    for (const auto& pairs : groups) {
        std::vector<Pair> near, further;
        for (const Pair& pair : pairs)
            (books.at(pair).nearEqual.empty() ? further : near).push_back(pair);
        auto found = shapes.of(std::move(near));
        if (job.cancelled())
            break; // the caller's run ends, too
        addTouching(found, flows, std::move(further), books);
        for (RepeatedTransfers& one : found)
            std::sort(one.further.begin(), one.further.end());
        std::move(found.begin(), found.end(), std::back_inserter(out));
    }
    std::sort(out.begin(), out.end(), [](const RepeatedTransfers& a, const RepeatedTransfers& b) { return std::tie(a.parties, a.payments) < std::tie(b.parties, b.payments); });
    return out;
}

} // namespace coir::detect
