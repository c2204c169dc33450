// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ownership_result.h"

#include "graph/holding_readings.h"

#include <algorithm>
#include <map>

namespace coir::graph {
namespace {

constexpr std::string_view kUnknown = "unknown";

class ResultRows {
public:
    ResultRows(const store::Facts& facts, const CaseOwnership& solved) : m_facts(facts), m_solved(solved), m_case(solved.held) {}

    OwnershipResult run() {
        const ShareGraph& shares = m_case.shares;
        const Ownership& ownership = m_solved.integrated;
        for (const Stake& stake : ownership.stakes) {
            OwnershipRow& row = at(stake.firm, stake.holder);
            row.integrated = stake.integrated;
            row.exact = stake.exact;
        }
        addControl(m_solved.votes);
        for (const BeneficialOwner& owner :
             beneficialOwners(shares, ownership, m_solved.votes, m_case.isPerson, m_case.manager, m_solved.rules.beneficialOwner))
            at(owner.firm, owner.person).criterion = owner.criterion;
        OwnershipResult out;
        for (auto& [key, row] : m_rows)
            out.rows.push_back(std::move(row));
        std::stable_sort(out.rows.begin(), out.rows.end(), [&](const OwnershipRow& a, const OwnershipRow& b) {
            return a.firm != b.firm ? a.firm < b.firm : a.integrated > b.integrated;
        });
        out.loops = firmsOf(ownership.loops);
        out.closedLoops = firmsOf(ownership.closedLoops);
        for (const Node v : shares.refused)
            out.refused.push_back(m_case.firmOf[v]);
        return out;
    }

private:
    const store::Facts& m_facts;
    const CaseOwnership& m_solved;
    const CaseShares& m_case;
    std::map<std::pair<Node, Node>, OwnershipRow> m_rows; // (firm, holder), in the order of keys

    OwnershipRow& at(Node firm, Node holder) {
        const auto [place, fresh] = m_rows.try_emplace({firm, holder});
        OwnershipRow& row = place->second;
        if (!fresh)
            return row;
        row.firm = m_case.firmOf[firm];
        row.firmKey = m_case.shares.key[firm];
        row.firmName = m_case.nameOf[firm];
        if (holder == m_case.shares.unknown()) {
            row.holder = kUnknown;
            return row;
        }
        // "unknown" is the missing remainder's alone; the only other key of this form is a token some source wrote as such.
        row.holder = m_case.shares.key[holder] == kUnknown ? "token:" + std::string(kUnknown) : m_case.shares.key[holder];
        row.holderName = m_case.nameOf[holder];
        row.holderFirm = m_case.firmOf[holder];
        row.person = m_case.isPerson[holder];
        row.direct = m_case.shares.direct(holder, firm);
        return row;
    }

    void addControl(const std::vector<Votes>& votes) {
        for (std::size_t i = 0; i < votes.size();) {
            const Node holder = votes[i].holder;
            std::map<Node, double> integrated;
            for (; i < votes.size() && votes[i].holder == holder; ++i) {
                const Votes& entry = votes[i];
                if (entry.kind == ControlKind::None || entry.firm == holder)
                    continue;
                OwnershipRow& row = at(entry.firm, holder);
                row.control = entry.kind;
                if (m_case.shares.isFirm[holder]) {
                    if (integrated.empty())
                        integrated = integratedShares(m_case.shares, holder);
                    row.integrated = integrated[entry.firm];
                }
            }
        }
    }

    std::vector<std::vector<store::FirmIndex>> firmsOf(const std::vector<std::vector<Node>>& groups) const {
        std::vector<std::vector<store::FirmIndex>> out;
        for (const std::vector<Node>& group : groups) {
            std::vector<store::FirmIndex> firms;
            for (const Node v : group)
                firms.push_back(m_case.firmOf[v]);
            std::sort(firms.begin(), firms.end());
            out.push_back(std::move(firms));
        }
        std::sort(out.begin(), out.end());
        return out;
    }
};

} // namespace

CaseShares caseShares(const store::Facts& facts, const OwnershipRules& rules) {
    struct Party {
        std::string name;
        store::FirmIndex firm = store::kNoFirm;
        bool person = false;
    };
    std::map<std::string, Party> parties;
    for (std::size_t i = 0; i < facts.firms.size(); ++i) {
        const store::Firm& firm = facts.firms[i];
        if (!firm.inRegistry)
            continue;
        parties[firm.key] = {firm.name, static_cast<store::FirmIndex>(i), false};
        if (!firm.repToken.empty())
            if (Party& rep = parties[firm.repToken]; rep.firm == store::kNoFirm)
                rep = {firm.repMask, store::kNoFirm, true};
    }
    const auto holderKey = [&](const store::Holding& h) -> const std::string& {
        return h.holder != store::kNoFirm ? facts.firms[static_cast<std::size_t>(h.holder)].key : h.holderKey;
    };
    const auto counted = [&](const store::Holding& h) {
        return h.firm != store::kNoFirm && facts.firms[static_cast<std::size_t>(h.firm)].inRegistry;
    };
    for (const store::Holding& h : facts.holdings) {
        if (!counted(h))
            continue;
        const auto [at, fresh] = parties.try_emplace(holderKey(h));
        if (fresh)
            at->second = {h.holderName, h.holder, h.holder == store::kNoFirm && h.holderKind == store::HolderKind::Person};
        if (h.holder != store::kNoFirm && at->second.name.empty())
            at->second.name = facts.firms[static_cast<std::size_t>(h.holder)].name;
    }
    CaseShares out;
    std::vector<std::string> key;
    std::vector<bool> isFirm;
    out.nodeOf.assign(facts.firms.size(), kNoNode);
    std::map<std::string_view, Node> number;
    for (const auto& [name, party] : parties) {
        const Node node = static_cast<Node>(key.size());
        number[name] = node;
        key.push_back(name);
        isFirm.push_back(party.firm != store::kNoFirm && facts.firms[static_cast<std::size_t>(party.firm)].inRegistry);
        out.firmOf.push_back(party.firm);
        out.nameOf.push_back(party.name);
        out.isPerson.push_back(party.person);
        if (party.firm != store::kNoFirm)
            out.nodeOf[static_cast<std::size_t>(party.firm)] = node;
    }
    out.manager.assign(key.size(), kNoNode);
    for (const store::Firm& firm : facts.firms)
        if (firm.inRegistry && !firm.repToken.empty())
            if (const Node rep = number[firm.repToken]; out.isPerson[rep])
                out.manager[number[firm.key]] = rep;
    std::vector<Holding> holdings;
    for (const store::Holding& h : facts.holdings)
        if (counted(h) && h.share && h.share->num > 0)
            holdings.push_back({number[holderKey(h)], out.nodeOf[static_cast<std::size_t>(h.firm)], Fraction(h.share->num, h.share->den)});
    out.shares = makeShareGraph(std::move(key), std::move(isFirm), std::move(holdings), rules.scaleUpTo);
    return out;
}

Result<CaseOwnership> solveOwnership(const store::Facts& facts, const OwnershipRules& rules, JobContext& job) {
    CaseOwnership out{rules, caseShares(facts, rules), {}, {}};
    COIR_TRY(out.integrated, integratedOwnership(out.held.shares, rules.exact, job));
    if (job.cancelled())
        return cancelledError();
    out.votes = votingControl(out.held.shares, {}, rules.control);
    return out;
}

std::vector<std::pair<store::FirmIndex, store::FirmIndex>> controlPairs(const CaseOwnership& solved) {
    std::vector<std::pair<store::FirmIndex, store::FirmIndex>> out;
    for (const Votes& votes : solved.votes) {
        const store::FirmIndex holder = solved.held.firmOf[votes.holder];
        if (votes.kind != ControlKind::None && votes.firm != votes.holder && holder != store::kNoFirm)
            out.emplace_back(holder, solved.held.firmOf[votes.firm]);
    }
    std::sort(out.begin(), out.end());
    return out;
}

OwnershipResult ownershipResult(const store::Facts& facts, const CaseOwnership& solved) { return ResultRows(facts, solved).run(); }

} // namespace coir::graph
