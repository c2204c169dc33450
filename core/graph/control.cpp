// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/control.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace coir::graph {
namespace {

constexpr std::array<std::string_view, 5> kWords = {"none", "sole", "chain", "joint", "dominant"};

/// Grows the set of firms that one controller (one node or a group) commands.
class FixedPoint {
public:
    FixedPoint(const ShareGraph& shares, const ControlRules& rules) : m_shares(shares), m_rules(rules) {}

    std::map<Node, Votes> grow(const std::vector<Node>& controller) {
        m_votes.clear();
        m_inside.assign(controller.begin(), controller.end());
        std::sort(m_inside.begin(), m_inside.end());
        m_queue.clear();
        for (const Node member : controller)
            addVotesOf(member);
        for (auto& [firm, entry] : m_votes)
            if (overThreshold(entry.votes))
                take(firm, ControlKind::Sole);
        settle();
        while (m_rules.dominant && takeOneDominant())
            settle();
        return std::move(m_votes);
    }

private:
    const ShareGraph& m_shares;
    const ControlRules& m_rules;
    std::map<Node, Votes> m_votes;
    std::vector<Node> m_inside;
    std::vector<Node> m_queue;

    bool overThreshold(const Fraction& votes) const {
        return m_rules.inclusive ? votes >= m_rules.threshold : votes > m_rules.threshold;
    }
    bool inside(Node node) const { return std::binary_search(m_inside.begin(), m_inside.end(), node); }

    void addVotesOf(Node owner) {
        for (const std::uint32_t at : m_shares.heldBy(owner)) {
            const Holding& holding = m_shares.holdings[at];
            Votes& entry = m_votes[holding.firm];
            entry.firm = holding.firm;
            entry.votes = entry.votes + holding.share;
        }
    }
    void take(Node firm, ControlKind kind) {
        m_votes[firm].kind = kind;
        if (inside(firm))
            return;
        m_inside.insert(std::lower_bound(m_inside.begin(), m_inside.end(), firm), firm);
        m_queue.push_back(firm);
    }
    void settle() {
        for (std::size_t i = 0; i < m_queue.size(); ++i) {
            const Node owner = m_queue[i];
            addVotesOf(owner);
            for (const std::uint32_t at : m_shares.heldBy(owner)) {
                const Node firm = m_shares.holdings[at].firm;
                const Votes& entry = m_votes[firm];
                if (entry.kind == ControlKind::None && overThreshold(entry.votes))
                    take(firm, ControlKind::Chain);
            }
        }
        m_queue.clear();
    }
    bool takeOneDominant() {
        for (auto& [firm, entry] : m_votes) {
            if (entry.kind != ControlKind::None || entry.votes < m_rules.dominantShare)
                continue;
            bool alone = true;
            for (const Holding& holding : m_shares.into(firm))
                if (!inside(holding.owner) && holding.share >= m_rules.dominantNext)
                    alone = false;
            if (alone) {
                take(firm, ControlKind::Dominant);
                return true;
            }
        }
        return false;
    }
};

} // namespace

std::string_view word(ControlKind kind) { return kWords[static_cast<std::size_t>(kind)]; }

std::vector<Votes> votingControl(const ShareGraph& shares, const std::vector<std::vector<Node>>& concert,
                                 const ControlRules& rules) {
    FixedPoint fixedPoint(shares, rules);
    std::map<std::pair<Node, Node>, Votes> table;
    for (Node holder = 0; holder < shares.nodes(); ++holder) {
        if (shares.heldBy(holder).empty())
            continue;
        for (auto& [firm, entry] : fixedPoint.grow({holder})) {
            entry.holder = holder;
            table.emplace_hint(table.end(), std::pair(holder, firm), entry);
        }
    }
    for (const std::vector<Node>& group : concert) {
        const auto joint = fixedPoint.grow(group);
        for (const Node member : group)
            for (const auto& [firm, entry] : joint) {
                if (entry.kind == ControlKind::None || firm == member)
                    continue;
                Votes& own = table[{member, firm}];
                own.holder = member;
                own.firm = firm;
                if (own.kind == ControlKind::None || own.kind == ControlKind::Dominant)
                    own.kind = ControlKind::Joint;
            }
    }
    std::vector<Votes> out;
    out.reserve(table.size());
    for (const auto& [pair, entry] : table)
        out.push_back(entry);
    return out;
}

} // namespace coir::graph
