// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/payment_cycle.h"

#include "base/grouped.h"
#include "detect/payment_flows.h"
#include "graph/ownership_result.h"
#include "graph/payment_rounds.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"cycle.min_length", Kind::Number, "parties", 2, 12, "Shortest ring"},
    {"cycle.max_length", Kind::Number, "parties", 2, 12, "Longest ring"},
    {"cycle.window_days", Kind::Number, "days", 1, 3660, "From the first payment to the last"},
    {"cycle.retention", Kind::Number, "", 0, 1, "Least part of a payment that is passed on"},
    {"cycle.most", Kind::Number, "", 1, 1e7, "Sequences of accounts looked at, at most"},
    {"rounds.named", Kind::Number, "", 1, 1000, "Rounds of one ring that are named, at most"},
    {"rounds.proved", Kind::Number, "", 1, 10000, "Rounds of one ring with evidence, at most"},
    {"repeat.factor", Kind::Number, "", 1, 10, "Near-equal: larger amount over smaller"},
    {"repeat.max_further", Kind::Number, "payments", 2, 1000, "Pairs that pay more often are regular business and do not join"},
    {"repeat.max_parties", Kind::Number, "parties", 2, 1000, "Larger groups of regular payers are ordinary business"},
    {"repeat.star_payers", Kind::Number, "parties", 2, 100, "Payers from which a group is a fan-in, not a ring"},
    {"weight.cycle", Kind::Number, "", 0, 1, "Weight of a ring in order of time"},
    {"weight.repeated", Kind::Number, "", 0, 1, "Weight of a ring that was run again"},
    {"weight.shared", Kind::Number, "", 0, 1, "Weight of a shared controller or address"},
    {"weight.repeat_ring", Kind::Number, "", 0, 1, "Weight of a ring of repeated near-equal transfers"},
    {"weight.repeat_chain", Kind::Number, "", 0, 1, "Weight of repeated near-equal transfers without a ring"},
    {"currency.yuan", Kind::Texts, "", 0, 0, "Words for yuan"},
};

constexpr ReasonInfo kReasons[] = {
    {"ring", "Money returns to its first payer in order of time", "Set-off between group members under a pooling contract; goods and invoices behind every payment"},
    {"rounds", "The same ring was run again", ""},
    {"shared", "Members share a controller or an address", "A declared group with a cash pool"},
    {"repeat", "The same payer pays the same payee near-equal sums again within a day", "Split invoices, instalments, payroll or fees agreed beforehand"},
    {"touching", "Accounts that pay one of the parties again at another time", ""},
};

const DetectorInfo kInfo{"payment-cycle", "Circular payments", "detect.payment-cycle", {{"payment"}, {"holding", "registration"}}, kParameters};

/// One ring in one order, with all rounds found.
struct Ring {
    std::vector<graph::Node> parties;                 ///< from the smallest
    std::vector<std::vector<std::uint32_t>> rounds;   ///< payments of each round, from its first
};

std::vector<graph::Node> fromSmallest(std::vector<graph::Node> parties) {
    std::rotate(parties.begin(), std::min_element(parties.begin(), parties.end()), parties.end());
    return parties;
}

/// The payments by payer and payee.
class PairIndex {
public:
    explicit PairIndex(const PaymentFlows& flows) : m_flows(flows), m_order(flows.payments.size()) {
        std::iota(m_order.begin(), m_order.end(), std::uint32_t{0});
        std::sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) { return std::pair(pairOf(a), a) < std::pair(pairOf(b), b); });
    }

    /// In order of time.
    std::vector<std::uint32_t> between(graph::Node payer, graph::Node payee) const {
        const std::pair pair(payer, payee);
        const auto begin = std::partition_point(m_order.begin(), m_order.end(), [&](std::uint32_t p) { return pairOf(p) < pair; });
        return {begin, std::partition_point(begin, m_order.end(), [&](std::uint32_t p) { return pairOf(p) == pair; })};
    }

private:
    const PaymentFlows& m_flows;
    std::vector<std::uint32_t> m_order;

    std::pair<graph::Node, graph::Node> pairOf(std::uint32_t p) const { return {m_flows.payments[p].payer, m_flows.payments[p].payee}; }
};

/// Who shares a controller or an address; worked out only when a ring asks for it.
class Shared {
public:
    explicit Shared(const DetectorInput& input) : m_input(input) {}

    /// Two firms of the ring and what they share, or nothing.
    std::optional<std::pair<Message, std::vector<Evidence>>> among(const PaymentFlows& flows, const std::vector<graph::Node>& parties) {
        std::map<std::string, store::FirmIndex> seen;
        for (const graph::Node party : parties) {
            const store::FirmIndex firm = flows.parties[party].firm;
            if (firm == store::kNoFirm)
                continue;
            for (const std::string& mark : marksOf(firm)) {
                const auto [at, fresh] = seen.try_emplace(mark, firm);
                if (!fresh && at->second != firm)
                    return describe(at->second, firm, mark[0] == 'a');
            }
        }
        return std::nullopt;
    }

private:
    const DetectorInput& m_input;
    bool m_known = false;
    std::map<store::FirmIndex, std::vector<std::string>> m_controllers;

    const store::Firm& firmAt(store::FirmIndex firm) const { return m_input.facts.firms[static_cast<std::size_t>(firm)]; }

    std::vector<std::string> marksOf(store::FirmIndex firm) {
        if (!m_known) {
            m_known = true;
            const auto& held = m_input.ownership.held;
            for (const auto& votes : m_input.ownership.votes)
                if (votes.kind != graph::ControlKind::None && held.firmOf[votes.firm] != store::kNoFirm)
                    m_controllers[held.firmOf[votes.firm]].push_back("c" + held.shares.key[votes.holder]);
        }
        std::vector<std::string> marks = m_controllers[firm];
        const store::Firm& own = firmAt(firm);
        marks.push_back("c" + own.key); // a controller that is a member itself
        if (!own.repToken.empty())
            marks.push_back("c" + own.repToken);
        if (const auto node = m_input.graph.find(own.key))
            for (graph::EdgeIndex e = m_input.graph.outBegin(*node); e < m_input.graph.outEnd(*node); ++e)
                if (m_input.graph.kindOf(e) == graph::EdgeKind::Address)
                    marks.push_back("a" + m_input.graph.key(m_input.graph.target(e)));
        return marks;
    }

    std::pair<Message, std::vector<Evidence>> describe(store::FirmIndex a, store::FirmIndex b, bool address) const {
        std::vector<Evidence> evidence;
        for (const store::FirmIndex firm : {a, b})
            evidence.push_back({firmAt(firm).record, address ? "address" : "legal_representative", address ? firmAt(firm).address : firmAt(firm).repToken, EvidenceRole::Supports, "shared"});
        Message text = address ? COIR_MSG("detect", "%1 and %2 share an address").arg(firmAt(a).name).arg(firmAt(b).name)
                               : COIR_MSG("detect", "%1 and %2 share a controller or legal representative").arg(firmAt(a).name).arg(firmAt(b).name);
        return {std::move(text), std::move(evidence)};
    }
};

std::string wayText(const DetectorInput& input, const PaymentFlows& flows, const std::vector<std::uint32_t>& round) {
    std::string text = flows.name(input.facts, flows.payments[round.front()].payer);
    for (const std::uint32_t p : round)
        text += " →(" + grouped(flows.rows[p]->amountFen / 100) + ", " + isoDate(flows.day(p)) + ") " + flows.name(input.facts, flows.payments[p].payee);
    return text;
}

std::string orderText(const DetectorInput& input, const PaymentFlows& flows, const std::vector<graph::Node>& parties) {
    std::string text;
    for (const graph::Node party : parties)
        text += flows.key(input.facts, party) + ">";
    return text;
}

void addClearing(FindingBuilder& builder) {
    using State = ClearedBy::State;
    builder.clearedBy({"goods", COIR_MSG("detect", "Goods, invoices or contracts behind every payment"), State::NotChecked});
    builder.clearedBy({"pool", COIR_MSG("detect", "A declared cash pool or set-off within a group"), State::NotChecked});
    builder.clearedBy({"refund", COIR_MSG("detect", "A refund, a deposit returned or a loan repaid"), State::NotChecked});
}

class PaymentCycle final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        const rules::RulePack& pack = input.pack;
        const PaymentFlows flows = paymentFlows(input.facts, pack.words("currency.yuan"));
        graph::CycleRule rule;
        rule.minLength = static_cast<std::size_t>(pack.integer("cycle.min_length"));
        rule.maxLength = static_cast<std::size_t>(pack.integer("cycle.max_length"));
        rule.window = pack.number("cycle.window_days");
        rule.retention = pack.number("cycle.retention");
        rule.most = static_cast<std::size_t>(pack.integer("cycle.most"));
        bool cut = false;
        COIR_TRY(const auto cycles, graph::paymentCycles(flows.parties.size(), flows.payments, rule, job, &cut));
        std::set<std::vector<graph::Node>> rings;
        for (const auto& cycle : cycles)
            rings.insert(fromSmallest(cycle.accounts));
        DetectorOutput output;
        if (flows.otherCurrency > 0)
            output.notJudged.push_back(COIR_MSG("detect", "%1 payments in another currency than yuan").arg(flows.otherCurrency));
        if (cut)
            output.notJudged.push_back(COIR_MSG("detect", "Only the first %1 sequences of accounts that money came back along were looked at").arg(cycles.size()));
        Shared shared(input);
        const PairIndex pairs(flows);
        for (const auto& ring : rings) {
            if (job.cancelled())
                return cancelledError();
            std::vector<std::vector<std::uint32_t>> hops;
            for (std::size_t i = 0; i < ring.size(); ++i)
                hops.push_back(pairs.between(ring[i], ring[(i + 1) % ring.size()]));
            COIR_TRY(auto rounds, graph::paymentRounds(flows.payments, hops, rule, job));
            COIR_TRY(auto finding, ringFinding(input, flows, {ring, std::move(rounds)}, shared));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        const RepeatRule repeat{pack.number("repeat.factor"), static_cast<std::size_t>(pack.integer("repeat.max_parties")), static_cast<std::size_t>(pack.integer("repeat.star_payers")),
                                static_cast<std::size_t>(pack.integer("repeat.max_further"))};
        const auto repeated = repeatedTransfers(flows, repeat, job);
        if (job.cancelled())
            return cancelledError(); // what was found until then is not all
        for (const auto& found : repeated) {
            if (found.shape == Shape::Star || rings.count(found.ring) > 0)
                continue;
            // Two invoices paid on one day are trade; only between accounts of nobody known are they worth a look (ruling 16).
            if ((found.shape == Shape::Pair || found.shape == Shape::Fork) && namesFirms(flows, found.parties))
                continue;
            COIR_TRY(auto finding, repeatFinding(input, flows, found, shared));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return output;
    }

private:
    static void addShared(Shared& shared, const DetectorInput& input, const PaymentFlows& flows, const std::vector<graph::Node>& parties, FindingBuilder& builder, std::vector<double>& terms) {
        auto what = shared.among(flows, parties);
        if (!what)
            return;
        terms.push_back(input.pack.number("weight.shared"));
        builder.reason({"shared", std::move(what->first), 1, terms.back(), "shared"});
        for (Evidence& e : what->second)
            builder.evidence(std::move(e));
    }

    static Result<std::optional<Finding>> ringFinding(const DetectorInput& input, const PaymentFlows& flows, const Ring& ring, Shared& shared) {
        const rules::RulePack& pack = input.pack;
        FindingBuilder builder(kInfo.id, pack, input.facts.asOf, input.levels);
        builder.parameters(pack.flat()).distinguish(orderText(input, flows, ring.parties));
        for (const graph::Node party : ring.parties)
            builder.subject(flows.subject(input.facts, party, Role::Member));
        Date from = flows.day(ring.rounds.front().front()), to = from;
        std::vector<double> terms{pack.number("weight.cycle")};
        const std::size_t count = ring.rounds.size();
        const auto named = std::min(count, static_cast<std::size_t>(pack.integer("rounds.named")));
        const auto proved = std::max(named, std::min(count, static_cast<std::size_t>(pack.integer("rounds.proved"))));
        double others = 0; // what the rounds that are not named began with
        for (std::size_t r = 0; r < count; ++r) {
            const auto& round = ring.rounds[r];
            const double retained = flows.payments[round.back()].amount / flows.payments[round.front()].amount;
            if (r < named)
                builder.reason({"ring", COIR_MSG("detect", "%1 parties in order of time, %2 of the first sum comes back: %3").arg(round.size()).arg(retained, 2).arg(wayText(input, flows, round)),
                                retained, r == 0 ? terms[0] : 0, "ring"});
            else
                others += flows.payments[round.front()].amount;
            for (const std::uint32_t p : round) {
                if (r < proved)
                    builder.evidence(paymentEvidence(flows, p, r < named ? "ring" : "rounds"));
                from = std::min(from, flows.day(p));
                to = std::max(to, flows.day(p));
            }
        }
        builder.period(from, to);
        if (count > 1) {
            terms.push_back(pack.number("weight.repeated"));
            Message text = named == count ? COIR_MSG("detect", "The ring was run %1 times").arg(count)
                                          : COIR_MSG("detect", "The ring was run %1 times; the first %2 are named, the others began with %3 yuan together; evidence is given of the first %4")
                                                .arg(count).arg(named).arg(groupedWhole(others)).arg(proved);
            builder.reason({"rounds", std::move(text), static_cast<double>(count), terms.back(), "rounds"});
        }
        addShared(shared, input, flows, ring.parties, builder, terms);
        addClearing(builder);
        return builder.build(noisyOr(terms));
    }

    static Result<std::optional<Finding>> repeatFinding(const DetectorInput& input, const PaymentFlows& flows, const RepeatedTransfers& found, Shared& shared) {
        const rules::RulePack& pack = input.pack;
        const bool ring = found.shape == Shape::Ring;
        FindingBuilder builder(kInfo.id, pack, input.facts.asOf, input.levels);
        builder.parameters(pack.flat()).distinguish("repeat>" + orderText(input, flows, ring ? found.ring : found.parties));
        for (const auto* list : {&found.parties, &found.touching})
            for (const graph::Node party : *list)
                builder.subject(flows.subject(input.facts, party, Role::Member));
        Date from = flows.day(found.payments.front()), to = from;
        for (const auto* list : {&found.payments, &found.further})
            for (const std::uint32_t p : *list) {
                from = std::min(from, flows.day(p));
                to = std::max(to, flows.day(p));
                builder.evidence(paymentEvidence(flows, p, "repeat"));
            }
        builder.period(from, to);
        std::vector<double> terms{pack.number(ring ? "weight.repeat_ring" : "weight.repeat_chain")};
        Message text = ring ? COIR_MSG("detect", "%1 payments repeat near-equal sums within a day between %2 parties; they close a ring of %3, order of time not kept").arg(found.payments.size()).arg(found.parties.size()).arg(found.ring.size())
                            : COIR_MSG("detect", "%1 payments repeat near-equal sums within a day between %2 parties").arg(found.payments.size()).arg(found.parties.size());
        builder.reason({"repeat", std::move(text), static_cast<double>(found.payments.size()), terms[0], "repeat"});
        if (!found.touching.empty())
            builder.reason({"touching", COIR_MSG("detect", "%1 more accounts pay one of these again at another time").arg(found.touching.size()), static_cast<double>(found.touching.size()), 0, "repeat"});
        if (ring)
            addShared(shared, input, flows, found.parties, builder, terms);
        addClearing(builder);
        return builder.build(noisyOr(terms));
    }
};

} // namespace

const Detector& paymentCycle() {
    static const PaymentCycle detector;
    return detector;
}

} // namespace coir::detect
