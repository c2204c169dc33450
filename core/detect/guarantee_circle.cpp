// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/guarantee_circle.h"

#include "base/csv.h"
#include "base/grouped.h"
#include "graph/simple_cycles.h"

#include <algorithm>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
constexpr rules::ParameterInfo kParameters[] = {
    {"circle.max_firms", Kind::Number, "firms", 2, 12, "Longest circle"},
    {"circle.most", Kind::Number, "circles", 1, 1e6, "Circles after which the search stops"},
    {"ratio.least", Kind::Number, "", 0, 1, "Closing ratio (smallest to largest amount) from which it weighs"},
    {"exposure.equity_share", Kind::Number, "", 0, 10, "Share of equity above which a guarantee weighs and a guarantor falls"},
    {"weight.circle", Kind::Number, "", 0, 1, "Weight of the circle"},
    {"weight.ratio", Kind::Number, "", 0, 1, "Weight of the closing ratio"},
    {"weight.exposure", Kind::Number, "", 0, 1, "Weight of the exposure"},
    {"weight.listed", Kind::Number, "", 0, 1, "Weight of a listed member"},
};

constexpr ReasonInfo kReasons[] = {
    {"circle", "Firms stand surety for each other in a circle", "A guarantee that has ended or been released; a group finance company under supervision"},
    {"ratio", "The amounts of the circle are alike", ""},
    {"exposure", "A guarantee exceeds its share of the guarantor's equity", "Later accounts with more equity; counter-guarantees or collateral"},
    {"listed", "A member is on a serious list or a judgment defaulter", "Removal or repair of the entry"},
    {"shock", "What falls when one member fails", ""},
};

const DetectorInfo kInfo{"guarantee-circle", "Circle of guarantees", "detect.guarantee-circle", {{"guarantee"}, {"annual_report", "list_entry"}}, kParameters};

class GuaranteeCircle final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        const GuaranteeNetwork network = guaranteeNetwork(input.facts);
        std::vector<graph::Link> links;
        for (const auto& tie : network.ties)
            links.push_back({static_cast<graph::Node>(tie.guarantor), static_cast<graph::Node>(tie.debtor), 1});
        const auto graph = graph::makeLinks(input.facts.firms.size(), std::move(links), graph::Direction::Directed, graph::Parallel::Least);
        COIR_TRY(const auto circles, graph::simpleCycles(graph, 2, static_cast<std::size_t>(input.pack.integer("circle.max_firms")),
                                                         static_cast<std::size_t>(input.pack.integer("circle.most")), job));
        DetectorOutput output;
        if (circles.cut)
            output.notJudged.push_back(COIR_MSG("detect", "More than %1 circles of guarantees; the others were not looked at").arg(circles.cycles.size()));
        for (const auto& circle : circles.cycles) {
            COIR_TRY(auto finding, findingOf(input, network, {circle.begin(), circle.end()}));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return output;
    }

private:
    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const GuaranteeNetwork& network, const std::vector<store::FirmIndex>& circle) {
        const store::Facts& facts = input.facts;
        const rules::RulePack& pack = input.pack;
        const auto nameOf = [&](store::FirmIndex firm) -> const std::string& { return facts.firms[static_cast<std::size_t>(firm)].name; };
        FindingBuilder builder(kInfo.id, pack, facts.asOf, input.levels);
        builder.parameters(pack.flat());
        std::string order;
        for (const store::FirmIndex firm : circle) {
            builder.firm(facts, firm, Role::Member);
            order += facts.firms[static_cast<std::size_t>(firm)].key + ">";
        }
        builder.distinguish(order);

        std::optional<Date> from, to;
        double least = 0, most = 0;
        bool amountsKnown = true, exposed = false, equityKnown = true;
        std::vector<Reason> exposures;
        const double share = pack.number("exposure.equity_share");
        for (std::size_t i = 0; i < circle.size(); ++i) {
            const auto* tie = network.find(circle[i], circle[(i + 1) % circle.size()]);
            least = i == 0 ? tie->yuan : std::min(least, tie->yuan);
            most = std::max(most, tie->yuan);
            std::optional<Date> begins, ends;
            bool open = false; // one of the pair's guarantees has no end
            for (const store::Guarantee* g : tie->facts) {
                amountsKnown = amountsKnown && g->amountFen.has_value();
                begins = !begins || (g->from && *g->from < *begins) ? g->from : begins;
                open = open || !g->to;
                ends = !ends || (g->to && *g->to > *ends) ? g->to : ends;
                builder.evidence({g->record, "amount", g->amountFen ? decimal(static_cast<double>(*g->amountFen) / 100) : "", EvidenceRole::Supports, "circle"});
            }
            from = !from || (begins && *begins > *from) ? begins : from;
            if (!open && ends && (!to || *ends < *to))
                to = ends;
            const auto equity = network.equity.find(tie->guarantor);
            if (equity == network.equity.end()) {
                equityKnown = false;
            } else if (tie->yuan > share * equity->second) {
                exposed = true;
                builder.evidence({network.report.at(tie->guarantor), "equity", decimal(equity->second), EvidenceRole::Supports, "exposure"});
                exposures.push_back({"exposure", COIR_MSG("detect", "%1 stands surety for %2 yuan with an equity of %3 yuan").arg(nameOf(tie->guarantor)).arg(groupedWhole(tie->yuan)).arg(groupedWhole(equity->second)),
                                     tie->yuan, 0, "exposure"});
            }
        }
        builder.period(from, to);

        std::vector<double> terms{pack.number("weight.circle")};
        builder.reason({"circle", COIR_MSG("detect", "%1 firms stand surety for each other in a circle: %2").arg(circle.size()).arg(pathText(facts, network, circle)),
                        static_cast<double>(circle.size()), terms[0], "circle"});
        const double ratio = most > 0 ? least / most : 0;
        if (amountsKnown && ratio >= pack.number("ratio.least")) {
            terms.push_back(pack.number("weight.ratio"));
            builder.reason({"ratio", COIR_MSG("detect", "Closing ratio %1: the smallest guarantee is %2 yuan, the largest %3 yuan").arg(ratio, 2).arg(groupedWhole(least)).arg(groupedWhole(most)),
                            ratio, terms.back(), "ratio"});
        }
        if (exposed) {
            terms.push_back(pack.number("weight.exposure"));
            exposures.front().weight = terms.back();
            for (Reason& reason : exposures)
                builder.reason(std::move(reason));
        }
        if (addListed(input, circle, builder))
            terms.push_back(pack.number("weight.listed"));
        addShock(facts, network, circle, share, builder);

        using State = ClearedBy::State;
        builder.clearedBy({"ended", COIR_MSG("detect", "A guarantee of the circle ended before the date asked"), State::CheckedNotMet});
        builder.clearedBy({"released", COIR_MSG("detect", "A guarantee was released, or is covered by collateral or a counter-guarantee"), State::NotChecked});
        builder.clearedBy({"group", COIR_MSG("detect", "A group under court or bank supervision, or a licensed guarantee company"), State::NotChecked});
        if (!amountsKnown)
            builder.clearedBy({"amount", COIR_MSG("detect", "Closing ratio not judgeable: a guarantee carries no amount"), State::NotChecked});
        if (!equityKnown)
            builder.clearedBy({"equity", COIR_MSG("detect", "Exposure not judgeable for members without an annual report that gives assets and liabilities"), State::NotChecked});
        return builder.build(noisyOr(terms));
    }

    static std::string pathText(const store::Facts& facts, const GuaranteeNetwork& network, const std::vector<store::FirmIndex>& circle) {
        std::string text = facts.firms[static_cast<std::size_t>(circle[0])].name;
        for (std::size_t i = 0; i < circle.size(); ++i) {
            const auto next = circle[(i + 1) % circle.size()];
            const auto yuan = static_cast<std::int64_t>(network.find(circle[i], next)->yuan);
            text += " →(" + grouped(yuan) + ") " + facts.firms[static_cast<std::size_t>(next)].name;
        }
        return text;
    }

    static bool addListed(const DetectorInput& input, const std::vector<store::FirmIndex>& circle, FindingBuilder& builder) {
        bool listed = false;
        for (const store::FirmIndex firm : circle) {
            const auto [begin, end] = store::ofFirm(input.facts.listEntries, firm);
            for (const store::ListEntry* e = begin; e != end; ++e) {
                if (!store::weighs(*e) || !(e->seriousList || e->defaulter))
                    continue;
                builder.evidence({e->record, "list_kind", e->listKind, EvidenceRole::Supports, "listed"});
                builder.reason({"listed", COIR_MSG("detect", "%1 is on the list %2 since %3").arg(input.facts.firms[static_cast<std::size_t>(firm)].name).arg(e->listKind).arg(isoDate(e->entered)),
                                1, listed ? 0 : input.pack.number("weight.listed"), "listed"});
                listed = true;
            }
        }
        return listed;
    }

    static void addShock(const store::Facts& facts, const GuaranteeNetwork& network, const std::vector<store::FirmIndex>& circle, double share, FindingBuilder& builder) {
        Shock worst;
        store::FirmIndex first = circle[0];
        for (const store::FirmIndex firm : circle) {
            const Shock shock = shockOf(network, firm, share);
            if (shock.fallen.size() > worst.fallen.size() || (shock.fallen.size() == worst.fallen.size() && shock.calledYuan > worst.calledYuan)) {
                worst = shock;
                first = firm;
            }
        }
        builder.reason({"shock", COIR_MSG("detect", "Shock test: if %1 fails, %2 guarantors fall in %3 rounds and %4 yuan are called")
                                     .arg(facts.firms[static_cast<std::size_t>(first)].name).arg(worst.fallen.size()).arg(worst.rounds).arg(groupedWhole(worst.calledYuan)),
                        static_cast<double>(worst.rounds), 0, "shock"});
    }
};

} // namespace

const Detector& guaranteeCircle() {
    static const GuaranteeCircle detector;
    return detector;
}

} // namespace coir::detect
