// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/contagion.h"

#include "base/csv.h"
#include "base/grouped.h"
#include "detect/first_fact.h"
#include "detect/guarantee_circle.h"
#include "graph/ownership_result.h"
#include "store/latest_rating.h"
#include "store/publicity.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace coir::detect {

namespace {

const std::string& nameOf(const store::Facts& facts, store::FirmIndex firm) { return facts.firms[static_cast<std::size_t>(firm)].name; }

class Seeds {
public:
    explicit Seeds(const rules::RulePack& pack) : m_pack(pack) {}

    void lists(const store::Facts& facts) {
        for (const store::ListEntry& e : facts.listEntries) {
            if (!store::weighs(e) || !(e.seriousList || e.defaulter))
                continue;
            put(e.firm, {m_pack.number(e.seriousList ? "seed.list" : "seed.defaulter"), e.record, "list_kind", e.listKind,
                         COIR_MSG("detect", "on the list %1 since %2").arg(e.listKind).arg(isoDate(e.entered))});
        }
    }
    void penalties(const store::Facts& facts) {
        for (const store::Penalty& p : facts.penalties) {
            if (!store::weighs(p))
                continue;
            const std::string_view path = p.severity == store::Severity::Serious ? "seed.penalty_serious"
                                          : p.severity == store::Severity::General ? "seed.penalty_general" : "seed.penalty_minor";
            put(p.firm, {m_pack.number(path) * p.decay, p.record, "decision_no", p.decisionNo,
                         COIR_MSG("detect", "penalty %1 of %2, weight left %3").arg(p.decisionNo).arg(isoDate(p.decided)).arg(p.decay, 2)});
        }
    }
    void tiers(const store::Facts& facts, const std::map<store::FirmIndex, char>& local) {
        for (const store::TaxRating& r : facts.taxRatings) // sorted by firm: one of them is the latest
            if (const auto* rating = store::latestRating(facts, r.firm); rating == &r && rating->grade == "D")
                put(r.firm, {m_pack.number("seed.tier_d"), rating->record, "grade", rating->grade,
                           COIR_MSG("detect", "tax rating D of %1").arg(rating->year)});
        for (const auto& [firm, tier] : local)
            if (tier == 'D' && firm >= 0) {
                // The tier stands in no row: quoted is the fact that it began with.
                const store::Firm& own = facts.firms[static_cast<std::size_t>(firm)];
                const EarliestFact first = firstOfTier(facts, firm, "seed");
                const Evidence row = first.on ? first.evidence : Evidence{own.record, "name", own.name, EvidenceRole::Supports, "seed"};
                put(firm, {m_pack.number("seed.tier_d"), row.record, row.field, row.value, COIR_MSG("detect", "local tier D")});
            }
    }
    std::map<store::FirmIndex, RiskSeed> take() { return std::move(m_seeds); }

private:
    const rules::RulePack& m_pack;
    std::map<store::FirmIndex, RiskSeed> m_seeds;

    void put(store::FirmIndex firm, RiskSeed seed) {
        if (firm == store::kNoFirm || seed.value <= 0)
            return;
        RiskSeed& own = m_seeds[firm];
        if (seed.value > own.value)
            own = std::move(seed);
    }
};

class Ties {
public:
    Ties(const store::Facts& facts, const rules::RulePack& pack, const graph::CaseOwnership& ownership) : m_facts(facts), m_pack(pack), m_ownership(ownership) {}

    std::vector<RiskTie> run() {
        addHoldings();
        addGuarantees();
        addRepresentatives();
        findHubs();
        std::vector<RiskTie> out;
        for (auto& [pair, tie] : m_ties)
            if (m_quiet.count(pair.first) == 0)
                out.push_back(std::move(tie));
        return out;
    }

private:
    const store::Facts& m_facts;
    const rules::RulePack& m_pack;
    const graph::CaseOwnership& m_ownership;
    std::map<std::pair<store::FirmIndex, store::FirmIndex>, RiskTie> m_ties;
    std::set<std::pair<store::FirmIndex, store::FirmIndex>> m_neighbours[3]; ///< per kind: holding, guarantee, representative
    std::set<store::FirmIndex> m_quiet;

    void put(RiskTie tie, int kind) {
        m_neighbours[kind].insert({tie.from, tie.to});
        m_neighbours[kind].insert({tie.to, tie.from});
        RiskTie& known = m_ties[{tie.from, tie.to}];
        if (tie.factor > known.factor)
            known = std::move(tie);
    }

    void addHoldings() {
        const graph::CaseShares& held = m_ownership.held;
        std::map<std::pair<graph::Node, graph::Node>, bool> controls;
        for (const graph::Votes& votes : m_ownership.votes)
            controls[{votes.holder, votes.firm}] = votes.kind != graph::ControlKind::None;
        const Fraction border(m_pack.integer("factor.shareholder_percent"), 100);
        for (const store::Holding& h : m_facts.holdings) {
            if (h.holder == store::kNoFirm || h.firm == store::kNoFirm || h.holder == h.firm)
                continue;
            const graph::Node owner = held.nodeOf[static_cast<std::size_t>(h.holder)], firm = held.nodeOf[static_cast<std::size_t>(h.firm)];
            if (owner == graph::kNoNode || firm == graph::kNoNode)
                continue;
            const Fraction share = held.shares.direct(owner, firm);
            const bool control = controls[{owner, firm}];
            if (share.zero() || (!control && share < border))
                continue;
            put({h.holder, h.firm, m_pack.number(control ? "factor.control" : "factor.shareholder"), h.record, "share", decimal(share.value()),
                 (control ? COIR_MSG("detect", "%1 controls %2 and holds %3 % of it") : COIR_MSG("detect", "%1 is a shareholder of %2 with %3 %"))
                     .arg(nameOf(m_facts, h.holder)).arg(nameOf(m_facts, h.firm)).arg(share.value() * 100, 2)}, 0);
        }
    }

    void addGuarantees() {
        const GuaranteeNetwork network = guaranteeNetwork(m_facts);
        for (const auto& tie : network.ties) {
            const bool mutual = network.find(tie.debtor, tie.guarantor) != nullptr;
            const store::Guarantee& first = *tie.facts.front();
            const std::string quoted = tie.yuan > 0 ? decimal(tie.yuan) : first.kind;
            RiskTie flow{tie.debtor, tie.guarantor, m_pack.number(mutual ? "factor.mutual_guarantee" : "factor.guarantee"), first.record, "amount", quoted,
                         COIR_MSG("detect", "%1 stands surety for %2 with %3 yuan").arg(nameOf(m_facts, tie.guarantor)).arg(nameOf(m_facts, tie.debtor)).arg(groupedWhole(tie.yuan))};
            put(std::move(flow), 1);
        }
    }

    void addRepresentatives() {
        std::map<std::string_view, std::vector<store::FirmIndex>> firms;
        for (std::size_t i = 0; i < m_facts.firms.size(); ++i)
            if (const store::Firm& firm = m_facts.firms[i]; firm.inRegistry && !firm.repToken.empty())
                firms[firm.repToken].push_back(static_cast<store::FirmIndex>(i));
        const auto most = static_cast<std::size_t>(m_pack.integer("hub.neighbours"));
        for (const auto& [token, group] : firms) {
            if (group.size() < 2 || group.size() > most + 1)
                continue; // an agent who signs for everybody ties nobody together
            for (const store::FirmIndex a : group)
                for (const store::FirmIndex b : group)
                    if (a != b)
                        put({a, b, m_pack.number("factor.representative"), m_facts.firms[static_cast<std::size_t>(b)].record, "legal_representative", std::string(token),
                             COIR_MSG("detect", "%1 and %2 have the same legal representative").arg(nameOf(m_facts, a)).arg(nameOf(m_facts, b))}, 2);
        }
    }

    void findHubs() {
        const auto most = static_cast<std::size_t>(m_pack.integer("hub.neighbours"));
        for (const auto& pairs : m_neighbours) {
            std::map<store::FirmIndex, std::size_t> degree;
            for (const auto& [a, b] : pairs)
                ++degree[a];
            for (const auto& [firm, count] : degree)
                if (count > most)
                    m_quiet.insert(firm);
        }
        const auto names = m_pack.words("hub.name_words"), types = m_pack.words("hub.type_words");
        for (std::size_t i = 0; i < m_facts.firms.size(); ++i)
            if (store::containsAny(m_facts.firms[i].name, names) || store::containsAny(m_facts.firms[i].typeText, types))
                m_quiet.insert(static_cast<store::FirmIndex>(i));
    }
};

} // namespace

std::map<store::FirmIndex, RiskSeed> riskSeeds(const store::Facts& facts, const rules::RulePack& pack, const std::map<store::FirmIndex, char>& tiers) {
    Seeds seeds(pack);
    seeds.lists(facts);
    seeds.penalties(facts);
    seeds.tiers(facts, tiers);
    return seeds.take();
}

std::vector<RiskTie> riskTies(const store::Facts& facts, const rules::RulePack& pack, const graph::CaseOwnership& ownership) {
    return Ties(facts, pack, ownership).run();
}

} // namespace coir::detect
