// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/phoenix.h"

#include "detect/phoenix_parts.h"
#include "detect/shell_terms.h"
#include "store/status.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace coir::detect {

using store::FirmIndex;

namespace {

/// Four decimals; never 1.0000, for a lead is no certainty.
std::string shownProbability(double p) {
    char text[24];
    std::snprintf(text, sizeof text, "%.4f", p);
    return std::string_view(text) == "1.0000" ? "> 0.9999" : text;
}

using Kind = rules::ParameterInfo::Kind;
#define COIR_PHOENIX_LEVEL(field, level)                                                                                                  \
    {"field." field "." level ".m", Kind::Number, "", 0, 1, "m of " field ", " level}, {                                                   \
        "field." field "." level ".u", Kind::Number, "", 0, 1, "u of " field ", " level                                                    \
    }

const std::vector<rules::ParameterInfo>& parameters() {
    static const std::vector<rules::ParameterInfo> kAll = {
        COIR_PHOENIX_LEVEL("trade_name", "exact"), COIR_PHOENIX_LEVEL("trade_name", "similar"), COIR_PHOENIX_LEVEL("trade_name", "else"),
        COIR_PHOENIX_LEVEL("address", "unit"), COIR_PHOENIX_LEVEL("address", "building"), COIR_PHOENIX_LEVEL("address", "else"),
        COIR_PHOENIX_LEVEL("contact", "same"), COIR_PHOENIX_LEVEL("contact", "else"),
        COIR_PHOENIX_LEVEL("people", "representative"), COIR_PHOENIX_LEVEL("people", "other"), COIR_PHOENIX_LEVEL("people", "else"),
        COIR_PHOENIX_LEVEL("industry", "same"), COIR_PHOENIX_LEVEL("industry", "else"),
        COIR_PHOENIX_LEVEL("scope", "same"), COIR_PHOENIX_LEVEL("scope", "else"),
        COIR_PHOENIX_LEVEL("county", "same"), COIR_PHOENIX_LEVEL("county", "else"),
        {"field.scope.jaccard", Kind::Number, "", 0, 1, "Scopes agree from this share of common items"},
        {"similarity.similar", Kind::Number, "", 0, 1, "Trade names are similar from"},
        {"similarity.numerals", Kind::Number, "", 0, 1, "Trade names equal but for the writing of numerals"},
        {"similarity.sound", Kind::Number, "", 0, 1, "Trade names of the same sound"},
        {"similarity.confusables", Kind::Number, "", 0, 1, "Trade names the same to the eye"},
        {"similarity.initials", Kind::Number, "", 0, 1, "Latin initials of the other trade name"},
        {"similarity.containment", Kind::Number, "", 0, 1, "Base of a trade name contained in the other"},
        {"prior.bits", Kind::Number, "bits", -40, 0, "Prior log2 odds of a blocked pair"},
        {"bonus.soon_bits", Kind::Number, "bits", -20, 20, "Began soon after the sanction"},
        {"bonus.soon_months", Kind::Number, "months", 1, 60, "Soon means within"},
        {"bonus.later_bits", Kind::Number, "bits", -20, 20, "Began later within the window"},
        {"bonus.long_before_bits", Kind::Number, "bits", -20, 20, "Began before the window"},
        {"bonus.cross_over_bits", Kind::Number, "bits", -20, 20, "The activity of one falls while the other's rises"},
        {"bonus.cross_over_quarters", Kind::Number, "quarters", 1, 12, "Quarters compared on each side"},
        {"bonus.partners_bits", Kind::Number, "bits", -20, 20, "Customers or suppliers overlap"},
        {"bonus.partners_jaccard", Kind::Number, "", 0, 1, "Overlap from"},
        {"bonus.partners_in_common", Kind::Number, "firms", 1, 100, "Common partners at least"},
        {"bonus.moved_bits", Kind::Number, "bits", -20, 20, "Licence, site, vehicle, vessel or equipment moved"},
        {"window.days_before", Kind::Number, "days", 0, 1000, "Successors begin at most so long before the sanction"},
        {"window.months_after", Kind::Number, "months", 1, 120, "Successors begin at most so long after the sanction"},
        {"blocking.largest", Kind::Number, "firms", 2, 100000, "Larger blocks count with a second key only"},
        {"chain.p", Kind::Number, "", 0, 1, "Product of p along the chain at least"},
        {"chain.hops", Kind::Number, "hops", 1, 100, "Hops of a chain at most"},
        {"score.points", Kind::Steps, "", 0, 1, "Score by the best p, linear between the points"},
        {"clearing.factor", Kind::Number, "", 0, 1, "Factor of a shared address that is a licensed cluster"},
        {"repurposed.kinds_at_least", Kind::Number, "", 1, 5, "Kinds of change that make a firm a new one"},
        {"repurposed.name", Kind::Texts, "", 0, 0, "Changes of name"},
        {"repurposed.representative", Kind::Texts, "", 0, 0, "Changes of representative"},
        {"repurposed.address", Kind::Texts, "", 0, 0, "Changes of address"},
        {"repurposed.holders", Kind::Texts, "", 0, 0, "Changes of holders"},
        {"repurposed.scope", Kind::Texts, "", 0, 0, "Changes of scope"},
        {"words.scope_boilerplate", Kind::Texts, "", 0, 0, "Phrases of scopes that say nothing"},
        {"tax_rule.law", Kind::Text, "", 0, 0, "Law of the direct D rule"},
        {"tax_rule.article", Kind::Text, "", 0, 0, "Article of the direct D rule"},
    };
    return kAll;
}

constexpr std::array<ReasonInfo, 15> kReasons = {{
    {"sanction", "The sanction of the first firm", "The sanction was repaired, upheld on objection, or has expired"},
    {"prior", "Prior odds", ""},
    {"trade-name", "Trade name", "A common name, a franchise or a name bought lawfully"},
    {"address", "Address", "A business park or licensed cluster address; a lawful relocation"},
    {"contact", "Phone or e-mail", "The contact belongs to a licensed agency"},
    {"people", "Representative, officers, holders", "A different controller is proven"},
    {"industry", "Industry", ""},
    {"scope", "Business scope", ""},
    {"county", "County", ""},
    {"time", "Order in time", "The new firm was prepared long before the case, or bought at arm's length"},
    {"cross-over", "Activity passes from one to the other", "Customers were sold at arm's length"},
    {"partners", "Common customers or suppliers", "A trade with few partners"},
    {"licence", "Licence moved", "A lawful transfer of the licence"},
    {"posterior", "Probability of the same controller", "Court-supervised reorganisation; a different controller is proven"},
    {"tax-direct-d", "Tax rule: direct D", "The person was not directly responsible"},
}};

/// A step of a chain: who follows whom, and how surely.
struct Link {
    FirmIndex to;
    Date start;
    double p;
};

/// A firm reached from the origin, by its best chain.
struct Reached {
    FirmIndex firm;
    FirmIndex from;
    Date since;       ///< sanction, closing or founding of `from`
    Date start;
    double product;
    int hop;
};

/// Words of fields and levels, translated as terms.
std::string_view wordOf(std::string_view id) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kWords = {{
        {"trade-name", COIR_TERM("trade name")}, {"address", COIR_TERM("address")}, {"contact", COIR_TERM("phone or e-mail")},
        {"people", COIR_TERM("persons")}, {"industry", COIR_TERM("industry")}, {"scope", COIR_TERM("business scope")},
        {"county", COIR_TERM("county")}, {"cross-over", COIR_TERM("course of activity")}, {"partners", COIR_TERM("trading partners")},
        {"licence", COIR_TERM("licence number")}, {"exact", COIR_TERM("the same")}, {"same", COIR_TERM("the same")},
        {"similar", COIR_TERM("similar")}, {"unit", COIR_TERM("same unit")}, {"building", COIR_TERM("same building")},
        {"representative", COIR_TERM("same legal representative")}, {"other", COIR_TERM("another officer or holder in common")},
        {"moved", COIR_TERM("moved")}}};
    for (const auto& [key, word] : kWords)
        if (key == id)
            return word;
    return COIR_TERM("the same");
}

/// The weight and the sum so far stand in the reason beside it, once.
Message fieldMessage(const FieldWeight& f, const std::string& from, const std::string& to) {
    const std::string_view field = f.field, level = f.level;
    const auto pair = [&](Message m) { return std::move(m).arg(from).arg(to); };
    if (field == "prior")
        return pair(COIR_MSG("detect", "%1 → %2: before any comparison"));
    if (level == "missing")
        return pair(COIR_MSG("detect", "%1 → %2: %3 not known")).term(wordOf(field));
    if (field == "time")
        return pair(COIR_MSG("detect", "%1 → %2: began on %3, measured from %4")).arg(f.right).arg(f.left);
    if (level == "else")
        return pair(COIR_MSG("detect", "%1 → %2: %3 differs")).term(wordOf(field));
    return pair(COIR_MSG("detect", "%1 → %2: %3 agrees (%4)")).term(wordOf(field)).term(wordOf(level));
}

class Phoenix final : public Detector {
public:
    const DetectorInfo& info() const override {
        static const DetectorInfo kInfo{"phoenix", "Phoenix firm", "detect.phoenix",
                                        {{"registration"}, {"penalty", "list_entry", "tax_arrears", "tax_rating", "post", "holding", "change", "invoice_month", "licensed_site"}},
                                        parameters()};
        return kInfo;
    }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& in, JobContext& job) const override {
        DetectorOutput out;
        const auto origins = findOrigins(in);
        if (origins.empty())
            return out;
        const PhoenixView view(in, job);
        if (job.cancelled())
            return cancelledError();
        const PhoenixBlocks blocks(view);
        Search search{view, blocks, PhoenixComparer(view), {}};
        for (std::size_t k = 0; k < origins.size(); ++k) {
            if (!job.step(static_cast<std::int64_t>(k), static_cast<std::int64_t>(origins.size())))
                return cancelledError();
            COIR_TRY(auto finding, judge(search, origins[k]));
            if (finding)
                out.findings.push_back(std::move(*finding));
        }
        return out;
    }

private:
    struct Search {
        const PhoenixView& view;
        const PhoenixBlocks& blocks;
        PhoenixComparer comparer;
        std::map<std::pair<FirmIndex, Date>, std::vector<Link>> links;   ///< worked out once, whoever asks

        /// Successors of one firm judged from `since`, with p at least that of a whole chain.
        const std::vector<Link>& of(FirmIndex firm, Date since) {
            const auto known = links.find({firm, since});
            if (known != links.end())
                return known->second;
            const rules::RulePack& pack = view.in.pack;
            std::vector<Link> out;
            for (const auto& c : blocks.candidates(firm, since - pack.integer("window.days_before"), addMonths(since, pack.integer("window.months_after")))) {
                const double p = comparer.compare(firm, c.firm, since, c.start).p;
                if (p >= pack.number("chain.p"))
                    out.push_back({c.firm, c.start, p});
            }
            return links.emplace(std::pair(firm, since), std::move(out)).first->second;
        }
    };

    /// Best chains from the origin, by falling product (ties by firm): Dijkstra on −log p.
    static std::vector<Reached> chains(Search& s, const Origin& origin) {
        const double least = s.view.in.pack.number("chain.p");
        const int hops = s.view.in.pack.integer("chain.hops");
        const auto later = [](const Reached& a, const Reached& b) {
            return std::tuple(-a.product, a.hop, a.firm, a.from) < std::tuple(-b.product, b.hop, b.firm, b.from);
        };
        std::set<Reached, decltype(later)> open(later);
        std::set<FirmIndex> done{origin.firm};
        std::vector<Reached> out;
        const auto expand = [&](FirmIndex firm, Date since, double product, int hop) {
            if (hop >= hops)
                return;
            for (const Link& l : s.of(firm, since))
                if (done.count(l.to) == 0 && product * l.p >= least)
                    open.insert({l.to, firm, since, l.start, product * l.p, hop + 1});
        };
        expand(origin.firm, origin.since, 1, 0);
        while (!open.empty()) {
            const Reached next = *open.begin();
            open.erase(open.begin());
            if (!done.insert(next.firm).second)
                continue;
            out.push_back(next);
            const store::Firm& f = s.view.firm(next.firm);
            expand(next.firm, closed(f.status) && f.statusFrom ? *f.statusFrom : next.start, next.product, next.hop);
        }
        std::sort(out.begin(), out.end(), [](const Reached& a, const Reached& b) { return std::tuple(a.start, a.hop, a.firm) < std::tuple(b.start, b.hop, b.firm); });
        return out;
    }

    static Result<std::optional<Finding>> judge(Search& s, const Origin& origin) {
        const auto reached = chains(s, origin);
        if (reached.empty())
            return std::nullopt;
        const DetectorInput& in = s.view.in;
        FindingBuilder builder("phoenix", in.pack, in.facts.asOf, in.levels);
        builder.firm(in.facts, origin.firm, Role::Origin);
        builder.evidence(origin.evidence);
        builder.reason({"sanction", origin.sanction, 0, 0, "origin"});
        double best = 0;
        bool licensed = false, taxRule = false;
        for (const Reached& r : reached) {
            builder.firm(in.facts, r.firm, Role::Successor);
            const std::string& from = s.view.firm(r.from).name;
            const std::string& to = s.view.firm(r.firm).name;
            const std::string term = s.view.firm(r.from).key + ">" + s.view.firm(r.firm).key;
            const Comparison c = s.comparer.compare(r.from, r.firm, r.since, r.start);
            double sum = 0;
            for (const FieldWeight& f : c.fields) {
                sum += f.weight;
                builder.reason({f.field, fieldMessage(f, from, to), sum, f.weight, term});
                for (const Evidence& e : f.evidence)
                    if (e.record > 0)
                        builder.evidence(e);
            }
            builder.reason({"posterior", COIR_MSG("detect", "%1 → %2: same controller with p = %3, along the chain %4").arg(from).arg(to).arg(shownProbability(c.p)).arg(shownProbability(r.product)),
                            r.product, 0, term});
            best = std::max(best, r.product);
            licensed = licensed || c.licensedPlace;

            // C.2: same responsible person and registered later than the tax case.
            const store::Firm& o = s.view.firm(origin.firm);
            const store::Firm& n = s.view.firm(r.firm);
            if (origin.taxCase && !o.repToken.empty() && o.repToken == n.repToken && n.founded && *n.founded > *origin.taxCase) {
                taxRule = true;
                builder.reason({"tax-direct-d",
                                COIR_MSG("detect", "The responsible person of %1 registered %2 after the tax case of %3: the tax rule of a direct D is to be checked")
                                    .arg(o.name).arg(n.name).arg(isoDate(*origin.taxCase)), 0, 0, term});
                builder.evidence({origin.taxRecord, origin.taxField, isoDate(*origin.taxCase), EvidenceRole::Supports, "tax-direct-d"});
                builder.evidence({n.record, "rep_token", n.repToken, EvidenceRole::Supports, "tax-direct-d"});
            }
        }
        if (taxRule)
            builder.basis({in.pack.word("tax_rule.law"), in.pack.word("tax_rule.article")});
        using State = ClearedBy::State;
        builder.clearedBy({"repaired", COIR_MSG("detect", "The sanction was repaired, has expired or an objection was upheld"), State::CheckedNotMet});
        builder.clearedBy({"licensed-site", COIR_MSG("detect", "The shared address is a licensed cluster address, the shared contact a licensed agency's"),
                           licensed ? State::Met : s.view.sites.delivered() ? State::CheckedNotMet : State::NotChecked});
        builder.clearedBy({"sale", COIR_MSG("detect", "The business was bought at arm's length"), State::NotChecked});
        builder.clearedBy({"reorganisation", COIR_MSG("detect", "A court-supervised reorganisation took place"), State::NotChecked});
        builder.clearedBy({"controller", COIR_MSG("detect", "A different controller is proven"), State::NotChecked});
        builder.period(origin.since, reached.back().start);
        builder.parameters(in.pack.flat());
        return builder.build(rising(in.pack.steps("score.points"), best));
    }
};

} // namespace

const Detector& phoenix() {
    static const Phoenix kPhoenix;
    return kPhoenix;
}

} // namespace coir::detect
