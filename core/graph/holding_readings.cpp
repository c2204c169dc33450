// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/holding_readings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <set>

namespace coir::graph {
namespace {

/// The owners of a node and theirs, or what it holds and what that holds; the node itself is in.
std::set<Node> reached(const ShareGraph& shares, Node from, bool upwards) {
    std::set<Node> seen{from};
    std::vector<Node> open{from};
    while (!open.empty()) {
        const Node v = open.back();
        open.pop_back();
        const auto meet = [&](Node other) {
            if (seen.insert(other).second)
                open.push_back(other);
        };
        if (upwards)
            for (const Holding& row : shares.into(v))
                meet(row.owner);
        else
            for (const std::uint32_t at : shares.heldBy(v))
                meet(shares.holdings[at].firm);
    }
    return seen;
}

/// The part of the graph between these nodes, with numbers of its own in the same order.
ShareGraph partOf(const ShareGraph& shares, const std::vector<Node>& nodes) {
    std::map<Node, Node> number;
    std::vector<std::string> key;
    std::vector<bool> isFirm;
    for (const Node v : nodes) {
        number[v] = static_cast<Node>(key.size());
        key.push_back(shares.key[v]);
        isFirm.push_back(shares.isFirm[v]);
    }
    std::vector<Holding> rows;
    for (const Node firm : nodes)
        for (const Holding& row : shares.into(firm))
            if (const auto owner = number.find(row.owner); owner != number.end())
                rows.push_back({owner->second, number[firm], row.share});
    // What was scaled or refused is so already.
    return makeShareGraph(std::move(key), std::move(isFirm), std::move(rows), Fraction(2, 1));
}

/// Max–min paths from one node over holdings, downwards or upwards: the widest smallest link to each node.
std::vector<double> widest(const ShareGraph& shares, Node from, bool upwards) {
    std::vector<double> best(shares.nodes(), 0);
    best[from] = std::numeric_limits<double>::infinity();
    std::priority_queue<std::pair<double, Node>> open;
    open.emplace(best[from], from);
    while (!open.empty()) {
        const auto [value, v] = open.top();
        open.pop();
        if (value < best[v])
            continue;
        const auto meet = [&](Node other, const Fraction& share) {
            if (const double link = std::min(value, share.value()); link > best[other]) {
                best[other] = link;
                open.emplace(link, other);
            }
        };
        if (upwards)
            for (const Holding& row : shares.into(v))
                meet(row.owner, row.share);
        else
            for (const std::uint32_t at : shares.heldBy(v))
                meet(shares.holdings[at].firm, shares.holdings[at].share);
    }
    return best;
}

} // namespace

std::map<Node, double> integratedShares(const ShareGraph& shares, Node holder) {
    std::vector<Node> below;
    std::map<Node, double> value;
    const auto meet = [&](Node owner) {
        for (const std::uint32_t at : shares.heldBy(owner))
            if (const Node firm = shares.holdings[at].firm; firm != holder && value.try_emplace(firm, 0).second)
                below.push_back(firm);
    };
    meet(holder);
    for (std::size_t i = 0; i < below.size(); ++i)
        meet(below[i]);
    constexpr int kMostRounds = 10'000;
    constexpr double kSettled = 1e-15;
    for (int round = 0; round < kMostRounds; ++round) {
        double change = 0;
        for (const Node firm : below) {
            double sum = 0;
            for (const Holding& row : shares.into(firm)) {
                if (row.owner == holder)
                    sum += row.share.value();
                else if (const auto at = value.find(row.owner); at != value.end())
                    sum += row.share.value() * at->second;
            }
            change = std::max(change, std::abs(sum - value[firm]));
            value[firm] = sum;
        }
        if (change <= kSettled)
            break;
    }
    return value;
}

Result<std::vector<HoldingReading>> holdingReadings(const ShareGraph& all, Node whole, const ControlRules& rules, JobContext& job) {
    const std::set<Node> above = reached(all, whole, true), below = reached(all, whole, false);
    std::vector<Node> nodes;
    std::set<Node> looked = above;
    looked.insert(below.begin(), below.end());
    // Whoever holds beside the root may keep it from being the one large holder.
    for (const Node firm : below)
        for (const Holding& row : all.into(firm))
            looked.insert(row.owner);
    nodes.assign(looked.begin(), looked.end());
    const ShareGraph shares = partOf(all, nodes);
    const auto numberOf = [&](Node v) { return static_cast<Node>(std::lower_bound(nodes.begin(), nodes.end(), v) - nodes.begin()); };
    const Node root = numberOf(whole);
    std::map<std::pair<Node, Node>, HoldingReading> found;
    const auto add = [&](Node holder, Node firm, double integrated, double weakest) {
        found[{holder, firm}] = {nodes[holder], nodes[firm], shares.direct(holder, firm), integrated, weakest, ControlKind::None};
    };
    const std::vector<double> down = widest(shares, root, false), up = widest(shares, root, true);
    for (const auto& [firm, share] : integratedShares(shares, root))
        add(root, firm, share, down[firm]);
    for (const Node v : above) {
        if (v == whole)
            continue;
        if (job.cancelled())
            return cancelledError();
        const Node owner = numberOf(v);
        const auto shareOf = integratedShares(shares, owner);
        if (const auto at = shareOf.find(root); at != shareOf.end())
            add(owner, root, at->second, up[owner]);
    }
    for (const Votes& votes : votingControl(shares, {}, rules))
        if (const auto at = found.find({votes.holder, votes.firm}); at != found.end())
            at->second.control = votes.kind;
    std::vector<HoldingReading> out;
    for (const auto& [pair, reading] : found)
        out.push_back(reading);
    return out;
}

} // namespace coir::graph
