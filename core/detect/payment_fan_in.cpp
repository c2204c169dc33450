// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/payment_fan_in.h"

#include "base/csv.h"
#include "base/grouped.h"
#include "detect/fan_windows.h"
#include "detect/payment_flows.h"

#include <algorithm>
#include <map>
#include <set>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"fan.payers", Kind::Number, "parties", 2, 10000, "Distinct payers within the window"},
    {"fan.window_days", Kind::Number, "days", 1, 366, "Window"},
    {"fan.new_share", Kind::Number, "", 0, 1, "Least share of payers that are new counterparties"},
    {"fan.new_days", Kind::Number, "days", 1, 3660, "Days around the window without another transfer that make a payer new"},
    {"fan.gini", Kind::Number, "", 0, 1, "Concentration below which the amounts are alike"},
    {"out.share", Kind::Number, "", 0, 1, "Part that leaves again"},
    {"out.hours", Kind::Number, "hours", 1, 8760, "Within how long after the last payment in"},
    {"shell.score", Kind::Number, "", 0, 1, "Shell score of the collector from which it weighs"},
    {"repeat.factor", Kind::Number, "", 1, 10, "Near-equal: larger amount over smaller"},
    {"repeat.max_further", Kind::Number, "payments", 2, 1000, "Pairs that pay more often are regular business and do not join"},
    {"repeat.max_parties", Kind::Number, "parties", 2, 1000, "Larger groups of regular payers are ordinary business"},
    {"repeat.star_payers", Kind::Number, "parties", 2, 100, "Payers of repeated near-equal sums that make a fan-in"},
    {"weight.fan", Kind::Number, "", 0, 1, "Weight of the pattern"},
    {"weight.out", Kind::Number, "", 0, 1, "Weight of money that leaves at once"},
    {"weight.shell", Kind::Number, "", 0, 1, "Weight of a collector that looks like a shell"},
    {"weight.repeat_star", Kind::Number, "", 0, 1, "Weight of repeated near-equal sums to one payee"},
    {"currency.yuan", Kind::Texts, "", 0, 0, "Words for yuan"},
};

constexpr ReasonInfo kReasons[] = {
    {"fan-in", "Many new counterparties pay alike within days", "Property fees, tuition, ticket sales, seasonal buying, a licensed collection agent or marketplace"},
    {"out", "Nearly all of it leaves at once", "Payment to suppliers under a contract; pooling within a group"},
    {"shell", "The collector looks like a shell firm", ""},
    {"repeat", "Several payers repeat near-equal sums to one payee within a day", "Instalments, split invoices, fees agreed beforehand"},
    {"touching", "Accounts that pay one of the parties again at another time", ""},
};

const DetectorInfo kInfo{"payment-fan-in", "Payments gathered by one collector", "detect.payment-fan-in", {{"payment"}, {}}, kParameters};

class PaymentFanIn final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        const rules::RulePack& pack = input.pack;
        const PaymentFlows flows = paymentFlows(input.facts, pack.words("currency.yuan"));
        const RepeatRule repeat{pack.number("repeat.factor"), static_cast<std::size_t>(pack.integer("repeat.max_parties")), static_cast<std::size_t>(pack.integer("repeat.star_payers")),
                                static_cast<std::size_t>(pack.integer("repeat.max_further"))};
        std::map<graph::Node, RepeatedTransfers> stars;
        for (auto& found : repeatedTransfers(flows, repeat, job))
            if (found.shape == Shape::Star)
                stars.emplace(found.hub, std::move(found));
        if (job.cancelled())
            return cancelledError(); // what was found until then is not all
        const FanRule fan{static_cast<std::size_t>(pack.integer("fan.payers")), pack.number("fan.window_days"), pack.number("fan.new_share"), pack.number("fan.new_days"), pack.number("fan.gini")};
        DetectorOutput output;
        if (flows.otherCurrency > 0)
            output.notJudged.push_back(COIR_MSG("detect", "%1 payments in another currency than yuan").arg(flows.otherCurrency));
        for (graph::Node party = 0; party < flows.parties.size(); ++party) {
            if (job.cancelled())
                return cancelledError();
            COIR_TRY(const auto window, bestFanWindow(flows, party, fan, job));
            const auto star = stars.find(party);
            if (!window && star == stars.end())
                continue;
            COIR_TRY(auto finding, findingOf(input, flows, party, window, star == stars.end() ? nullptr : &star->second));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return output;
    }

private:
    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const PaymentFlows& flows, graph::Node collector, const std::optional<FanWindow>& window, const RepeatedTransfers* star) {
        const rules::RulePack& pack = input.pack;
        FindingBuilder builder(kInfo.id, pack, input.facts.asOf, input.levels);
        builder.parameters(pack.flat()).subject(flows.subject(input.facts, collector, Role::Collector));
        std::vector<double> terms;
        std::vector<std::uint32_t> payments;
        if (window) {
            terms.push_back(pack.number("weight.fan"));
            payments = window->payments;
            builder.reason({"fan-in", COIR_MSG("detect", "%1 payers within %2 days, %3 of them new, %4 yuan, concentration %5").arg(window->payers).arg(pack.integer("fan.window_days")).arg(window->fresh).arg(groupedWhole(window->sum)).arg(window->gini, 2),
                            static_cast<double>(window->payers), terms.back(), "fan-in"});
            for (const std::uint32_t p : window->payments)
                builder.evidence(paymentEvidence(flows, p, "fan-in"));
            addOut(pack, flows, collector, *window, builder, terms);
        }
        if (star) {
            if (terms.empty())
                terms.push_back(pack.number("weight.repeat_star"));
            builder.reason({"repeat", COIR_MSG("detect", "%1 payments repeat near-equal sums within a day among %2 parties around this payee").arg(star->payments.size()).arg(star->parties.size()),
                            static_cast<double>(star->payments.size()), window ? 0 : terms.back(), "fan-in"});
            if (!star->touching.empty())
                builder.reason({"touching", COIR_MSG("detect", "%1 more accounts pay one of these again at another time").arg(star->touching.size()), static_cast<double>(star->touching.size()), 0, "fan-in"});
            std::vector<graph::Node> members = star->parties;
            members.insert(members.end(), star->touching.begin(), star->touching.end());
            for (const graph::Node party : members)
                if (party != collector)
                    builder.subject(flows.subject(input.facts, party, Role::Member));
            for (const auto* list : {&star->payments, &star->further})
                for (const std::uint32_t p : *list) {
                    builder.evidence(paymentEvidence(flows, p, "repeat"));
                    payments.push_back(p);
                }
        }
        const store::FirmIndex firm = flows.parties[collector].firm;
        if (const auto shell = input.stored.shellScore.find(firm); firm != store::kNoFirm && shell != input.stored.shellScore.end() && shell->second >= pack.number("shell.score")) {
            terms.push_back(pack.number("weight.shell"));
            builder.reason({"shell", COIR_MSG("detect", "The collector has a shell score of %1").arg(shell->second, 2), shell->second, terms.back(), "shell"});
            builder.evidence({input.facts.firms[static_cast<std::size_t>(firm)].record, "shell_score", decimal(shell->second), EvidenceRole::Supports, "shell"});
        }
        Date from = flows.day(payments.front()), to = from;
        for (const std::uint32_t p : payments) {
            from = std::min(from, flows.day(p));
            to = std::max(to, flows.day(p));
        }
        builder.period(from, to);
        using State = ClearedBy::State;
        builder.clearedBy({"regular", COIR_MSG("detect", "Payers who pay this payee regularly (fees, rent, tuition)"), State::CheckedNotMet});
        builder.clearedBy({"agent", COIR_MSG("detect", "A licensed collection agent, marketplace or ticket seller"), State::NotChecked});
        builder.clearedBy({"season", COIR_MSG("detect", "Seasonal buying of farm goods, a savings round among relatives"), State::NotChecked});
        return builder.build(noisyOr(terms));
    }

    static void addOut(const rules::RulePack& pack, const PaymentFlows& flows, graph::Node collector, const FanWindow& window, FindingBuilder& builder, std::vector<double>& terms) {
        const double first = flows.payments[window.payments.front()].time;
        const double until = flows.payments[window.payments.back()].time + pack.number("out.hours") / 24;
        // In order of time, what came in at one moment before what leaves at it: only money that is there can leave.
        double sum = 0, kept = 0;
        std::vector<std::uint32_t> leaving;
        auto in = window.payments.begin();
        for (const std::uint32_t p : flows.out[collector]) {
            const auto& payment = flows.payments[p];
            if (payment.time < first || payment.time > until + 1e-9)
                continue;
            for (; in != window.payments.end() && flows.payments[*in].time <= payment.time; ++in)
                kept += flows.payments[*in].amount;
            const double spent = std::min(kept, payment.amount);
            if (spent <= 0)
                continue;
            kept -= spent;
            sum += spent;
            leaving.push_back(p);
        }
        const double share = window.sum > 0 ? sum / window.sum : 0;
        if (share + 1e-12 < pack.number("out.share"))
            return;
        terms.push_back(pack.number("weight.out"));
        builder.reason({"out", COIR_MSG("detect", "%1 % of it left within %2 hours after the last payment in").arg(std::min(share, 1.0) * 100, 0).arg(pack.integer("out.hours")), std::min(share, 1.0), terms.back(), "out"});
        for (const std::uint32_t p : leaving)
            builder.evidence(paymentEvidence(flows, p, "out"));
    }
};

} // namespace

double gini(std::vector<double> amounts) {
    std::sort(amounts.begin(), amounts.end());
    double sum = 0, ranked = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        sum += amounts[i];
        ranked += static_cast<double>(i + 1) * amounts[i];
    }
    const auto n = static_cast<double>(amounts.size());
    return sum > 0 ? 2 * ranked / (n * sum) - (n + 1) / n : 0;
}

const Detector& paymentFanIn() {
    static const PaymentFanIn detector;
    return detector;
}

} // namespace coir::detect
