// SPDX-License-Identifier: GPL-3.0-or-later
// Small graphs with their places given: the subjects of a finding, and firms with what stands around them.
#include "report/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

namespace coir::report {

using store::FirmIndex;
using store::kNoFirm;

namespace {

constexpr double kPi = 3.141592653589793;
/// Names are wider than high, so rings are flattened.
constexpr double kFlat = 1.9;

const store::Firm& at(const store::Facts& facts, FirmIndex i) { return facts.firms[static_cast<std::size_t>(i)]; }

Ref refOf(const store::Facts& facts, FirmIndex i) { return {at(facts, i).record, i, at(facts, i).key}; }

std::string percent(double share) {
    char b[32];
    std::snprintf(b, sizeof b, share * 100 == std::floor(share * 100) ? "%.0f %%" : "%.2f %%", share * 100);
    return b;
}

std::string amount(const store::Guarantee& g) {
    char b[48];
    if (!g.amountFen)
        return {};
    if (*g.amountFen >= 100'000'000)
        std::snprintf(b, sizeof b, "%.0f 万", static_cast<double>(*g.amountFen) / 1e6);
    else
        std::snprintf(b, sizeof b, "%lld", static_cast<long long>(*g.amountFen / 100));
    return b;
}

std::string shareText(const store::Holding& h) { return h.share ? percent(h.share->value()) : std::string(); }

Weight weightOf(detect::Level level) { return level == detect::Level::High ? Weight::High : level == detect::Level::Watch ? Weight::Watch : Weight::Hint; }

Caption captionOf(const store::Facts& facts) {
    return {COIR_MSG("scene", "Relations of the subjects"), COIR_MSG("scene", "Registered relations in force on the as-of; a relation is not a finding"), facts.asOf};
}

/// In the order given: two side by side, more on a ring with the first on top.
void ring(std::vector<RelationScene::Node>& nodes, std::size_t count, double radius) {
    const double n = static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double a = 2 * kPi * static_cast<double>(i) / n - (count == 2 ? kPi / 2 : 0);
        nodes[i].x = std::sin(a) * radius * kFlat;
        nodes[i].y = -std::cos(a) * radius;
    }
}

/// The nodes after the first `centres` on an outer ring, each near those it is tied to.
void surround(RelationScene& s, std::size_t centres) {
    const std::size_t n = s.nodes.size() - centres;
    if (n == 0)
        return;
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = centres; i < s.nodes.size(); ++i) {
        double x = 0, y = 0;
        for (const auto& e : s.edges) {
            const std::size_t other = e.from == i ? e.to : e.to == i ? e.from : i;
            if (other < centres) {
                x += s.nodes[other].x;
                y += s.nodes[other].y;
            }
        }
        order.emplace_back(std::fabs(x) + std::fabs(y) < 1e-9 ? 0 : std::atan2(x / kFlat, -y), i);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    // Evenly spaced, turned so that the whole lies as near as it can to where each would like to be.
    double sx = 0, sy = 0;
    for (std::size_t k = 0; k < n; ++k) {
        const double off = order[k].first - 2 * kPi * static_cast<double>(k) / static_cast<double>(n);
        sx += std::cos(off);
        sy += std::sin(off);
    }
    const double turn = std::fabs(sx) + std::fabs(sy) < 1e-9 ? 0 : std::atan2(sy, sx);
    for (std::size_t k = 0; k < n; ++k) {
        const double a = turn + 2 * kPi * static_cast<double>(k) / static_cast<double>(n);
        s.nodes[order[k].second].x = std::sin(a) * kFlat;
        s.nodes[order[k].second].y = -std::cos(a);
    }
}

} // namespace

Scene relationScene(const store::Facts& facts, const detect::Finding& f) {
    RelationScene s;
    s.caption = captionOf(facts);
    std::map<FirmIndex, std::size_t> place;
    const auto add = [&](FirmIndex i, bool focus) {
        const auto [it, fresh] = place.emplace(i, s.nodes.size());
        if (fresh)
            s.nodes.push_back({refOf(facts, i), at(facts, i).name, RelationScene::Kind::Firm, focus ? weightOf(f.level) : Weight::Plain, 0, 0, 0, focus});
        return it->second;
    };
    for (const auto& subject : f.subjects)
        if (subject.firm != kNoFirm)
            add(subject.firm, true);
    // Firms on the way (contagion, chains) stand in the evidence of holdings and guarantees.
    std::set<store::RecordId> records;
    for (const auto& e : f.evidence)
        records.insert(e.record);
    constexpr std::size_t kMost = 24;
    for (const auto& h : facts.holdings) {
        const bool proven = records.count(h.record) > 0;
        if (h.firm == kNoFirm || h.holder == kNoFirm || (!proven && !(place.count(h.firm) && place.count(h.holder))) || (proven && s.nodes.size() >= kMost))
            continue;
        const auto a = add(h.holder, false), b = add(h.firm, false);
        s.edges.push_back({{h.record, kNoFirm, {}}, a, b, RelationScene::Link::Holding, shareText(h), true, !h.share});
    }
    for (const auto& g : facts.guarantees) {
        const bool proven = records.count(g.record) > 0;
        if (g.firm == kNoFirm || g.debtor == kNoFirm || (!proven && !(place.count(g.firm) && place.count(g.debtor))) || (proven && s.nodes.size() >= kMost))
            continue;
        const auto a = add(g.firm, false), b = add(g.debtor, false);
        s.edges.push_back({{g.record, kNoFirm, {}}, a, b, RelationScene::Link::Guarantee, amount(g), true, false});
    }
    if (s.nodes.size() < 2)
        return {};
    ring(s.nodes, s.nodes.size(), 1);
    return s;
}

Scene neighbourScene(const store::Facts& facts, const std::vector<FirmIndex>& firms) {
    RelationScene s;
    s.caption = captionOf(facts);
    const std::set<FirmIndex> centres(firms.begin(), firms.end());
    // First everything that touches one of the firms, then those neighbours that tie two of them, then the rest.
    struct Tie {
        RelationScene::Edge edge;                    ///< from and to set later
        std::string from, to;
    };
    struct Neighbour {
        RelationScene::Node node;
        std::set<std::string> of;                    ///< firms asked about that it touches
        std::size_t order = 0;
    };
    std::vector<Tie> ties;
    std::map<std::string, Neighbour> around;
    const auto firmNode = [&](FirmIndex i) { return RelationScene::Node{refOf(facts, i), at(facts, i).name, RelationScene::Kind::Firm, Weight::Plain, 0, 0, 0, false}; };
    const auto tie = [&](const std::string& from, const std::string& to, RelationScene::Node node, const std::string& nodeKey, const std::string& centre, RelationScene::Edge edge) {
        if (!nodeKey.empty()) {
            auto& n = around[nodeKey];
            if (n.of.empty()) {
                n.node = std::move(node);
                n.order = around.size();
            }
            n.of.insert(centre);
        }
        ties.push_back({std::move(edge), from, to});
    };
    const auto relate = [&](FirmIndex from, FirmIndex to, RelationScene::Edge edge) {
        const bool a = centres.count(from) > 0, b = centres.count(to) > 0;
        if (!a && !b)
            return;
        const std::string &fromKey = at(facts, from).key, &toKey = at(facts, to).key;
        if (a && b)
            tie(fromKey, toKey, {}, {}, {}, std::move(edge));
        else
            tie(fromKey, toKey, firmNode(a ? to : from), a ? toKey : fromKey, a ? fromKey : toKey, std::move(edge));
    };
    for (const auto& h : facts.holdings) {
        if (h.firm == kNoFirm)
            continue;
        RelationScene::Edge edge{{h.record, kNoFirm, {}}, 0, 0, RelationScene::Link::Holding, shareText(h), true, !h.share};
        if (h.holder != kNoFirm)
            relate(h.holder, h.firm, std::move(edge));
        else if (centres.count(h.firm))
            tie(h.holderKey, at(facts, h.firm).key, {{h.record, kNoFirm, {}}, h.holderName, h.holderKind == store::HolderKind::Person ? RelationScene::Kind::Person : RelationScene::Kind::Firm, Weight::Plain, 0, 0, 0, false},
                h.holderKey, at(facts, h.firm).key, std::move(edge));
    }
    for (const auto& g : facts.guarantees)
        if (g.firm != kNoFirm && g.debtor != kNoFirm)
            relate(g.firm, g.debtor, {{g.record, kNoFirm, {}}, 0, 0, RelationScene::Link::Guarantee, amount(g), true, false});
    for (const FirmIndex i : firms) {
        const auto [first, last] = ofFirm(facts.posts, i);
        for (const auto* p = first; p != last; ++p) {
            const std::string key = p->token.empty() ? "post:" + std::to_string(p->record) : p->token;
            tie(key, at(facts, i).key, {{p->record, kNoFirm, {}}, p->mask, RelationScene::Kind::Person, Weight::Plain, 0, 0, 0, false}, key, at(facts, i).key,
                {{p->record, kNoFirm, {}}, 0, 0, RelationScene::Link::Post, p->title, true, false});
        }
    }
    std::map<std::string, std::size_t> place;
    for (const FirmIndex i : firms)
        if (place.emplace(at(facts, i).key, s.nodes.size()).second) {
            s.nodes.push_back(firmNode(i));
            s.nodes.back().focus = true;
        }
    const std::size_t inner = s.nodes.size();
    std::vector<std::pair<const std::string*, const Neighbour*>> ranked;
    // Around three firms or more only what ties two of them: the rest would hide it and stands in the table.
    const std::size_t least = inner >= 3 ? 2 : 1;
    for (const auto& [key, n] : around)
        if (!place.count(key) && n.of.size() >= least)
            ranked.emplace_back(&key, &n);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.second->of.size() != b.second->of.size() ? a.second->of.size() > b.second->of.size() : a.second->order < b.second->order;
    });
    constexpr std::size_t kMost = 20;
    for (const auto& [key, n] : ranked)
        if (s.nodes.size() < std::max(kMost, inner)) {
            place.emplace(*key, s.nodes.size());
            s.nodes.push_back(n->node);
        }
    for (auto& t : ties) {
        const auto a = place.find(t.from), b = place.find(t.to);
        if (a == place.end() || b == place.end() || a->second == b->second)
            continue;
        t.edge.from = a->second;
        t.edge.to = b->second;
        s.edges.push_back(std::move(t.edge));
    }
    if (s.edges.empty())
        return {};                                   // boxes without a line say nothing
    ring(s.nodes, inner, inner == 1 ? 0 : s.nodes.size() > inner ? 0.5 : 1);
    surround(s, inner);
    return s;
}

} // namespace coir::report
