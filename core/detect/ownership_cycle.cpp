// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/ownership_cycle.h"

#include "base/csv.h"
#include "graph/ownership_result.h"

#include <algorithm>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"weight.open", Kind::Number, "", 0, 1, "Weight of a circle with outside holders"},
    {"weight.closed", Kind::Number, "", 0, 1, "Weight of a circle that nobody outside holds"},
};

constexpr ReasonInfo kReasons[] = {
    {"loop", "Firms hold each other in a circle", "A holding sold since, or own shares that have to be disposed of in time"},
    {"closed", "Nobody outside the circle holds a share", "A holder that the shareholder list does not name"},
};

const DetectorInfo kInfo{"ownership-cycle", "Circular shareholding", "detect.ownership-cycle", {{"holding"}, {"registration"}}, kParameters};

class OwnershipCycle final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext&) const override {
        const graph::CaseShares& held = input.ownership.held;
        const graph::Ownership& ownership = input.ownership.integrated;
        DetectorOutput output;
        for (const std::vector<graph::Node>& loop : ownership.loops) {
            std::vector<store::FirmIndex> firms;
            for (const graph::Node v : loop)
                firms.push_back(held.firmOf[v]);
            std::sort(firms.begin(), firms.end());
            const bool closed = std::find(ownership.closedLoops.begin(), ownership.closedLoops.end(), loop) != ownership.closedLoops.end();
            COIR_TRY(auto finding, findingOf(input, firms, closed));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return output;
    }

private:
    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const std::vector<store::FirmIndex>& firms, bool closed) {
        const store::Facts& facts = input.facts;
        FindingBuilder builder(kInfo.id, input.pack, facts.asOf, input.levels);
        builder.parameters(input.pack.flat());
        std::string order;
        for (const store::FirmIndex firm : firms) {
            builder.firm(facts, firm, Role::Member);
            order += facts.firms[static_cast<std::size_t>(firm)].key + ">";
        }
        builder.distinguish(order);
        std::optional<Date> from;
        double least = 1;
        std::size_t links = 0;
        std::vector<std::string> steps;
        for (const store::FirmIndex firm : firms) {
            const auto [begin, end] = store::ofFirm(facts.holdings, firm);
            for (const store::Holding* h = begin; h != end; ++h) {
                if (h->holder == firm || !h->share || h->share->num == 0 || !std::binary_search(firms.begin(), firms.end(), h->holder))
                    continue;
                ++links;
                least = std::min(least, h->share->value());
                if (h->from && (!from || *h->from > *from))
                    from = h->from; // the circle stands since its last link
                builder.evidence({h->record, "share", decimal(h->share->value()), EvidenceRole::Supports, "loop"});
                builder.reason({"loop", COIR_MSG("detect", "%1 holds %2 % of %3").arg(facts.firms[static_cast<std::size_t>(h->holder)].name)
                                            .arg(h->share->value() * 100, 2).arg(facts.firms[static_cast<std::size_t>(firm)].name),
                                h->share->value(), 0, "loop"});
            }
        }
        builder.period(from, std::nullopt);
        const double weight = input.pack.number(closed ? "weight.closed" : "weight.open");
        if (closed)
            builder.reason({"closed", COIR_MSG("detect", "%1 firms hold one another whole: circular shareholding is closed, there is no final holder").arg(firms.size()),
                            static_cast<double>(firms.size()), weight, "loop"});
        else
            builder.reason({"loop", COIR_MSG("detect", "%1 firms hold each other in a circle of %2 links; the smallest is %3 %").arg(firms.size()).arg(links).arg(least * 100, 2),
                            least, weight, "loop"});
        using State = ClearedBy::State;
        builder.clearedBy({"dissolved", COIR_MSG("detect", "A link of the circle ended before the date asked"), State::CheckedNotMet});
        builder.clearedBy({"disposal", COIR_MSG("detect", "Shares held through a merger or a pledge that are to be disposed of in time"), State::NotChecked});
        builder.clearedBy({"nominee", COIR_MSG("detect", "Holdings for somebody else, or a list of holders that is out of date"), State::NotChecked});
        return builder.build(weight);
    }
};

} // namespace

const Detector& ownershipCycle() {
    static const OwnershipCycle detector;
    return detector;
}

} // namespace coir::detect
