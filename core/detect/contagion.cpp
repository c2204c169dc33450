// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/contagion.h"

#include <algorithm>
#include <tuple>

namespace coir::detect {

namespace {

using Kind = rules::ParameterInfo::Kind;
// Same address (.1), same phone (.2) and supply (.3 at most) cannot carry a path to the level of a hint and are left out.
constexpr rules::ParameterInfo kParameters[] = {
    {"seed.list", Kind::Number, "", 0, 1, "Own risk of a firm on a serious list"},
    {"seed.defaulter", Kind::Number, "", 0, 1, "Own risk of a judgment defaulter"},
    {"seed.tier_d", Kind::Number, "", 0, 1, "Own risk of a D tier"},
    {"seed.penalty_serious", Kind::Number, "", 0, 1, "Own risk of a serious penalty"},
    {"seed.penalty_general", Kind::Number, "", 0, 1, "Own risk of a general penalty"},
    {"seed.penalty_minor", Kind::Number, "", 0, 1, "Own risk of a minor penalty"},
    {"factor.control", Kind::Number, "", 0, 1, "Passed from controller to controlled"},
    {"factor.shareholder", Kind::Number, "", 0, 1, "Passed from shareholder to firm"},
    {"factor.shareholder_percent", Kind::Number, "percent", 1, 100, "Share from which a shareholder counts"},
    {"factor.representative", Kind::Number, "", 0, 1, "Passed between firms of one legal representative"},
    {"factor.guarantee", Kind::Number, "", 0, 1, "Passed from debtor to guarantor"},
    {"factor.mutual_guarantee", Kind::Number, "", 0, 1, "Passed where both stand surety for each other"},
    {"path.max_steps", Kind::Number, "steps", 1, 6, "Longest path"},
    {"path.step_decay", Kind::Number, "", 0, 1, "Factor of every further step"},
    {"score.cap", Kind::Number, "", 0, 1, "Most a finding can score"},
    {"score.least", Kind::Number, "", 0, 1, "Least risk that is a finding"},
    {"hub.neighbours", Kind::Number, "firms", 1, 100000, "Neighbours of one kind above which a firm passes nothing on"},
    {"hub.name_words", Kind::Texts, "", 0, 0, "Names of banks and state platforms"},
    {"hub.type_words", Kind::Texts, "", 0, 0, "Firm types of state platforms"},
};

constexpr ReasonInfo kReasons[] = {
    {"path", "Risk of a tied firm reaches this one", "The tie has ended; the other firm's entry was removed or repaired"},
    {"seed", "The other firm's own fact", "Removal, repair or objection"},
    {"step", "One tie of the path", "The tie has ended"},
};

const DetectorInfo kInfo{"contagion", "Risk from tied firms", "detect.contagion",
                         {{"registration"}, {"holding", "guarantee", "penalty", "list_entry", "tax_rating"}}, kParameters};

/// Risk that reached a firm, and how.
struct Arrival {
    double risk = 0;
    store::FirmIndex seed = store::kNoFirm;
    std::uint32_t tie = 0;     ///< last tie of the path
    std::int32_t before = -1;  ///< which of the two arrivals one step earlier; -1: the seed itself
};
/// The two strongest arrivals from different seeds: the second matters where the first began at the firm itself.
struct Arrivals {
    Arrival best[2];
    void offer(const Arrival& a) {
        if (a.seed == best[0].seed) {
            if (better(a, best[0]))
                best[0] = a;
        } else if (better(a, best[0])) {
            best[1] = best[0];
            best[0] = a;
        } else if (better(a, best[1])) {
            best[1] = a;
        }
    }
    static bool better(const Arrival& a, const Arrival& b) {
        return std::tuple(-a.risk, a.seed, a.tie) < std::tuple(-b.risk, b.seed, b.tie);
    }
};

class Contagion final : public Detector {
public:
    const DetectorInfo& info() const override { return kInfo; }
    std::span<const ReasonInfo> reasons() const override { return kReasons; }

    Result<DetectorOutput> run(const DetectorInput& input, JobContext& job) const override {
        const auto seeds = riskSeeds(input.facts, input.pack, input.stored.tier);
        const auto ties = riskTies(input.facts, input.pack, input.ownership);
        const auto steps = static_cast<std::size_t>(input.pack.integer("path.max_steps"));
        const double decay = input.pack.number("path.step_decay");
        std::vector<std::map<store::FirmIndex, Arrivals>> reached(steps + 1);
        for (const auto& [firm, seed] : seeds)
            reached[0][firm].offer({seed.value, firm, 0, -1});
        for (std::size_t step = 1; step <= steps; ++step) {
            if (job.cancelled())
                return cancelledError();
            for (const auto& [firm, arrivals] : reached[step - 1]) {
                const auto first = std::lower_bound(ties.begin(), ties.end(), firm, [](const RiskTie& t, store::FirmIndex f) { return t.from < f; });
                for (auto tie = first; tie != ties.end() && tie->from == firm; ++tie)
                    for (int k = 0; k < 2; ++k)
                        if (arrivals.best[k].risk > 0 && arrivals.best[k].seed != tie->to)
                            reached[step][tie->to].offer({arrivals.best[k].risk * tie->factor * (step > 1 ? decay : 1), arrivals.best[k].seed,
                                                          static_cast<std::uint32_t>(tie - ties.begin()), k});
            }
        }
        std::map<store::FirmIndex, std::pair<std::size_t, int>> strongest; // firm → step, which arrival
        for (std::size_t step = 1; step <= steps; ++step)
            for (const auto& [firm, arrivals] : reached[step])
                for (int k = 0; k < 2; ++k) {
                    const Arrival& a = arrivals.best[k];
                    if (a.risk <= 0)
                        continue;
                    const auto at = strongest.find(firm);
                    if (at == strongest.end() || a.risk > reached[at->second.first][firm].best[at->second.second].risk)
                        strongest[firm] = {step, k};
                }
        DetectorOutput output;
        for (const auto& [firm, where] : strongest) {
            COIR_TRY(auto finding, findingOf(input, seeds, ties, reached, firm, where.first, where.second));
            if (finding)
                output.findings.push_back(std::move(*finding));
        }
        return output;
    }

private:
    static Result<std::optional<Finding>> findingOf(const DetectorInput& input, const std::map<store::FirmIndex, RiskSeed>& seeds, const std::vector<RiskTie>& ties,
                                                    const std::vector<std::map<store::FirmIndex, Arrivals>>& reached, store::FirmIndex firm, std::size_t step, int which) {
        const rules::RulePack& pack = input.pack;
        const store::Facts& facts = input.facts;
        if (!facts.firms[static_cast<std::size_t>(firm)].inRegistry)
            return std::nullopt;
        const Arrival& end = reached[step].at(firm).best[which];
        if (end.risk + 1e-12 < pack.number("score.least"))
            return std::nullopt;
        std::vector<const RiskTie*> path;
        const Arrival* at = &end;
        for (std::size_t s = step; s > 0; --s) {
            path.push_back(&ties[at->tie]);
            at = &reached[s - 1].at(path.back()->from).best[at->before];
        }
        std::reverse(path.begin(), path.end());
        const RiskSeed& seed = seeds.at(end.seed);
        const auto nameOf = [&](store::FirmIndex f) -> const std::string& { return facts.firms[static_cast<std::size_t>(f)].name; };

        FindingBuilder builder(kInfo.id, pack, facts.asOf, input.levels);
        builder.firm(facts, firm, Role::Suspect).parameters(pack.flat()).period(facts.asOf.valid, std::nullopt);
        const double score = std::min(end.risk, pack.number("score.cap"));
        std::string chain = nameOf(end.seed);
        for (const RiskTie* tie : path)
            chain += " → " + nameOf(tie->to);
        builder.reason({"path", COIR_MSG("detect", "R = %1 along %2: a relation, no finding of fault").arg(end.risk, 3).arg(chain), end.risk, score, "path"});
        builder.reason({"seed", COIR_MSG("detect", "Begins at %1 with %2").arg(nameOf(end.seed)).arg(seed.value, 2), seed.value, 0, "path"});
        builder.reason({"seed", seed.what, seed.value, 0, "path"});
        builder.evidence({seed.record, seed.field, seed.quoted, EvidenceRole::Supports, "seed"});
        for (const RiskTie* tie : path) {
            builder.reason({"step", tie->what, tie->factor, 0, "path"});
            builder.evidence({tie->record, tie->field, tie->quoted, EvidenceRole::Supports, "step"});
        }
        using State = ClearedBy::State;
        builder.clearedBy({"ended", COIR_MSG("detect", "A tie of the path ended before the date asked"), State::CheckedNotMet});
        builder.clearedBy({"repaired", COIR_MSG("detect", "The fact it begins at was repaired, removed or is under objection"), State::CheckedNotMet});
        builder.clearedBy({"hub", COIR_MSG("detect", "A firm on the path is a bank, a state platform or a hub"), State::CheckedNotMet});
        builder.clearedBy({"group", COIR_MSG("detect", "A group under court supervision, or an agent who represents many firms"), State::NotChecked});
        return builder.build(score);
    }
};

} // namespace

const Detector& contagion() {
    static const Contagion detector;
    return detector;
}

} // namespace coir::detect
