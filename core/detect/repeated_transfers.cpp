// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/payment_flows.h"
#include "graph/components.h"
#include "graph/simple_cycles.h"

#include <algorithm>
#include <map>
#include <set>

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

/// Groups of parties joined by the pairs given, each with its pairs.
std::vector<std::vector<Pair>> groupsOf(std::size_t parties, const std::vector<Pair>& pairs) {
    std::vector<graph::Link> links;
    for (const auto& [a, b] : pairs)
        links.push_back({a, b, 1});
    const auto graph = graph::makeLinks(parties, std::move(links), graph::Direction::Undirected, graph::Parallel::Least);
    const auto partition = graph::weakComponents(graph);
    std::map<std::uint32_t, std::vector<Pair>> groups;
    for (const Pair& pair : pairs)
        groups[partition.group[pair.first]].push_back(pair);
    std::vector<std::vector<Pair>> out;
    for (auto& [number, group] : groups)
        out.push_back(std::move(group));
    return out;
}

std::set<graph::Node> partiesOf(const std::vector<Pair>& pairs) {
    std::set<graph::Node> out;
    for (const auto& [a, b] : pairs)
        out.insert({a, b});
    return out;
}

void findShape(RepeatedTransfers& found, const std::vector<Pair>& pairs, const std::map<Pair, PairBook>& books, const RepeatRule& rule, JobContext& job) {
    std::map<graph::Node, std::set<graph::Node>> payers;
    for (const auto& [a, b] : pairs)
        if (!books.at({a, b}).nearEqual.empty())
            payers[b].insert(a);
    std::size_t most = 0;
    for (const auto& [payee, list] : payers)
        if (list.size() > most) {
            most = list.size();
            found.hub = payee;
        }
    if (most >= rule.starPayers) {
        found.shape = Shape::Star;
        return;
    }
    found.hub = graph::kNoNode;
    std::map<graph::Node, graph::Node> place;
    for (const graph::Node party : found.parties)
        place.emplace(party, static_cast<graph::Node>(place.size()));
    std::vector<graph::Link> links;
    for (const auto& [a, b] : pairs)
        links.push_back({place[a], place[b], 1});
    const auto graph = graph::makeLinks(place.size(), std::move(links), graph::Direction::Directed, graph::Parallel::Least);
    const auto cycles = graph::simpleCycles(graph, 3, place.size(), 1, job);
    if (cycles && !cycles->cycles.empty()) {
        found.shape = Shape::Ring;
        for (const graph::Node v : cycles->cycles.front())
            found.ring.push_back(found.parties[v]);
    } else {
        found.shape = found.parties.size() > 2 ? Shape::Chain : Shape::Pair;
    }
}

} // namespace

std::vector<RepeatedTransfers> repeatedTransfers(const PaymentFlows& flows, const RepeatRule& rule, JobContext& job) {
    const auto books = pairBooks(flows, rule.factor);
    std::vector<Pair> all;
    for (const auto& [pair, book] : books)
        if (!book.nearEqual.empty() || book.payments.size() <= rule.maxFurther)
            all.push_back(pair);
    std::vector<std::vector<Pair>> groups;
    for (const auto& wide : groupsOf(flows.parties.size(), all)) {
        std::vector<Pair> seeds;
        for (const Pair& pair : wide)
            if (!books.at(pair).nearEqual.empty())
                seeds.push_back(pair);
        if (seeds.empty())
            continue;
        if (partiesOf(wide).size() <= rule.maxParties)
            groups.push_back(wide);
        else
            for (auto& narrow : groupsOf(flows.parties.size(), seeds))
                groups.push_back(std::move(narrow));
    }
    std::vector<RepeatedTransfers> out;
    for (const auto& pairs : groups) {
        RepeatedTransfers found;
        const auto parties = partiesOf(pairs);
        found.parties.assign(parties.begin(), parties.end());
        for (const Pair& pair : pairs) {
            const PairBook& book = books.at(pair);
            for (const std::uint32_t i : book.payments)
                (std::binary_search(book.nearEqual.begin(), book.nearEqual.end(), i) ? found.payments : found.further).push_back(i);
        }
        std::sort(found.payments.begin(), found.payments.end());
        std::sort(found.further.begin(), found.further.end());
        findShape(found, pairs, books, rule, job);
        if (job.cancelled())
            break; // the caller's run ends, too
        out.push_back(std::move(found));
    }
    std::sort(out.begin(), out.end(), [](const RepeatedTransfers& a, const RepeatedTransfers& b) { return a.parties < b.parties; });
    return out;
}

} // namespace coir::detect
