// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/run_detectors.h"

#include "detect/finding_store.h"

#include <algorithm>

namespace coir::detect {

Turn turnOf(std::string_view detector) {
    static constexpr std::string_view kLate[] = {"phoenix", "contagion", "hot-spot"};
    return std::find(std::begin(kLate), std::end(kLate), detector) != std::end(kLate) ? Turn::Late : Turn::Early;
}

Result<RunResult> runDetectors(const std::vector<std::string>& ids, std::optional<Turn> turn, const store::Facts& facts, const graph::GraphSnapshot& graph,
                               const rules::RuleLibrary& rules, const text::Lexicon& lexicon, const StoredResults& stored,
                               const graph::CaseOwnership& ownership, JobContext& job) {
    RunResult out;
    COIR_TRY(const auto levelPack, rules.pick(kLevelsPack, facts.asOf.valid));
    COIR_TRY(const Levels levels, levelsOf(*levelPack));
    out.packs.push_back(levelPack);
    // A shell score of this run takes the place of the stored one, so that the first run and the second say the same.
    StoredResults earlier = stored;
    for (const auto* d : detectors()) {
        const auto& info = d->info();
        if (turn && turnOf(info.id) != *turn)
            continue;
        if (!ids.empty() && std::find(ids.begin(), ids.end(), info.id) == ids.end())
            continue;
        job.phase(COIR_MSG("detect", "Looking for: %1").term(info.title));
        out.ran.emplace_back(info.id);
        std::vector<Message> missing;
        for (const auto need : info.needs.all)
            if (!facts.delivered(need))
                missing.push_back(COIR_MSG("detect", "Not judgeable: the register %1 was not delivered").term(need));
        if (!missing.empty()) {
            out.notJudged.emplace_back(info.id, std::move(missing));
            continue;
        }
        COIR_TRY(auto pack, rules.pick(info.pack, facts.asOf.valid));
        COIR_CHECK(rules::check(*pack, info.parameters));
        COIR_TRY(auto result, d->run({facts, graph, *pack, rules, lexicon, earlier, ownership, levels}, job));
        if (job.cancelled())
            return cancelledError();
        if (info.id == "shell") {
            earlier.shellScore.clear();
            for (const auto& f : result.findings)
                if (f.subjects.front().firm != store::kNoFirm)
                    earlier.shellScore[f.subjects.front().firm] = f.score;
        }
        for (const auto useful : info.needs.useful)
            if (!facts.delivered(useful))
                result.notJudged.push_back(COIR_MSG("detect", "Partly not judgeable: the register %1 was not delivered").term(useful));
        if (!result.notJudged.empty())
            out.notJudged.emplace_back(info.id, std::move(result.notJudged));
        std::move(result.findings.begin(), result.findings.end(), std::back_inserter(out.findings));
        out.packs.push_back(std::move(pack));
    }
    sortFindings(out.findings);
    return out;
}

} // namespace coir::detect
