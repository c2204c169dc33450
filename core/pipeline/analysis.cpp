// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/analysis.h"

#include "detect/finding_store.h"
#include "detect/hot_spot.h"
#include "detect/run_detectors.h"
#include "graph/from_facts.h"
#include "heat/heat_geojson.h"
#include "resolve/resolve.h"
#include "score/rating_store.h"
#include "score/scheme.h"
#include "store/load_facts.h"
#include "store/publicity.h"
#include "store/standing.h"

#include <algorithm>

namespace coir::pipeline {

namespace {

constexpr std::string_view kRevisionMeta = "analysed_revision", kValidMeta = "as_of_valid", kKnownMeta = "as_of_known";

bool asked(const Steps& steps, std::string_view detector) {
    return steps.detect && (steps.detectors.empty() || std::find(steps.detectors.begin(), steps.detectors.end(), detector) != steps.detectors.end());
}

/// The steps asked for, with what they rest on.
struct Plan {
    std::vector<std::string> early, late;
    bool ownership = false, rate = false, heat = false;
};

Plan planOf(const Steps& steps) {
    Plan plan;
    plan.heat = steps.heat;
    const auto wanted = [&](std::string_view d) { return asked(steps, d) || (steps.heat && d != "hot-spot"); };
    for (const auto* d : detect::detectors()) {
        const auto id = d->info().id;
        if (!wanted(id))
            continue;
        (detect::turnOf(id) == detect::Turn::Late ? plan.late : plan.early).emplace_back(id);
    }
    plan.rate = steps.rate || steps.heat || !plan.late.empty();
    plan.ownership = steps.ownership || plan.rate;
    const auto need = [&](std::string_view id) {
        if (std::find(plan.early.begin(), plan.early.end(), id) == plan.early.end())
            plan.early.emplace_back(id);
    };
    if (plan.rate || wanted("payment-fan-in"))
        need("shell");
    if (wanted("hot-spot"))
        need("undervaluation");
    return plan;
}

class Work {
public:
    Work(const Knowledge& knowledge, Results& out, JobContext& job) : m_knowledge(knowledge), m_out(out), m_job(job) {}

    Result<> go(const Plan& plan) {
        COIR_CHECK(ownership());
        if (!plan.early.empty())
            COIR_CHECK(detectors(plan.early, detect::Turn::Early));
        if (plan.ownership)
            m_out.ownership = graph::ownershipResult(*m_out.facts, m_held);
        if (plan.rate)
            COIR_CHECK(rate());
        if (!plan.late.empty())
            COIR_CHECK(detectors(plan.late, detect::Turn::Late));
        detect::sortFindings(m_out.findings);
        return plan.heat ? heatFields() : Result<>();
    }

private:
    /// Once for the detectors, the rating and the result.
    Result<> ownership() {
        m_job.phase(COIR_MSG("pipeline", "Working out ownership"));
        COIR_TRY(const auto pack, m_knowledge.rules->pick(graph::kOwnershipPack, m_out.asOf.valid));
        COIR_TRY(const auto rules, graph::ownershipRules(*pack));
        COIR_TRY(m_held, graph::solveOwnership(*m_out.facts, rules, m_job));
        m_out.packs.push_back(pack);
        return {};
    }

    Result<> detectors(const std::vector<std::string>& ids, detect::Turn turn) {
        COIR_TRY(auto result, detect::runDetectors(ids, turn, *m_out.facts, *m_out.graph, *m_knowledge.rules, *m_knowledge.lexicon, earlierResults(m_out), m_held, m_job));
        std::move(result.findings.begin(), result.findings.end(), std::back_inserter(m_out.findings));
        std::move(result.notJudged.begin(), result.notJudged.end(), std::back_inserter(m_out.notJudged));
        std::move(result.ran.begin(), result.ran.end(), std::back_inserter(m_out.ran));
        std::move(result.packs.begin(), result.packs.end(), std::back_inserter(m_out.packs));
        return {};
    }

    Result<> rate() {
        m_job.phase(COIR_MSG("pipeline", "Rating firms"));
        COIR_TRY(const auto pack, m_knowledge.rules->pick(score::kSchemePack, m_out.asOf.valid));
        COIR_TRY(const auto scheme, score::parseScheme(*pack));
        std::vector<score::ControlPair> control;
        for (const auto& [controller, firm] : graph::controlPairs(m_held))
            control.push_back({controller, firm});
        const auto before = earlierResults(m_out);
        COIR_TRY(m_out.ratings, score::rate(scheme, {*m_out.facts, control, before.shellScore}, m_job));
        m_out.packs.push_back(pack);
        return {};
    }

    Result<> heatFields() {
        m_job.phase(COIR_MSG("pipeline", "Mapping rates and hot spots"));
        COIR_TRY(const auto pack, m_knowledge.rules->pick("heat.field", m_out.asOf.valid));
        COIR_CHECK(rules::check(*pack, heat::heatParameters()));
        auto earlier = earlierResults(m_out);
        COIR_TRY(m_out.heat, heat::allFields(detect::heatSources(*m_out.facts, std::move(earlier.tier), earlier.findings), m_knowledge.lexicon->divisions().units(), *pack, m_job));
        m_out.packs.push_back(pack);
        return {};
    }

    const Knowledge& m_knowledge;
    Results& m_out;
    JobContext& m_job;
    graph::CaseOwnership m_held;
};

/// Packs that results rest on are kept in the case, so that old results stay explicable after an update.
Result<> keepPacks(store::CaseFile& file, const std::vector<std::shared_ptr<const rules::RulePack>>& packs) {
    COIR_TRY(auto put, file.db().prepare("INSERT INTO rule_pack (id, version, sha256, text) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"));
    for (const auto& p : packs)
        COIR_CHECK(put.bind(1, p->id()).bind(2, p->version()).bind(3, p->sha256()).bind(4, p->text()).run());
    return {};
}

Result<> save(store::CaseFile& file, const Results& results, const Steps& steps, const Knowledge& knowledge) {
    COIR_TRY(auto t, store::Transaction::begin(file.db()));
    COIR_CHECK(keepPacks(file, results.packs));
    if (steps.detect) {
        std::vector<std::string> ran;
        for (const auto& d : results.ran)
            if (asked(steps, d))
                ran.push_back(d);
        std::vector<detect::Finding> findings;
        for (const auto& f : results.findings)
            if (asked(steps, f.detector))
                findings.push_back(f);
        auto notJudged = results.notJudged;
        std::erase_if(notJudged, [&](const auto& n) { return !asked(steps, n.first); });
        COIR_CHECK(detect::saveFindings(file, ran, findings, notJudged));
    }
    if (steps.ownership)
        COIR_CHECK(graph::saveOwnership(file, *results.ownership));
    if (steps.rate)
        COIR_CHECK(score::saveRatings(file, *results.ratings, *results.facts));
    if (steps.heat)
        COIR_CHECK(heat::saveFields(file, results.heat, knowledge.lexicon->divisions().units()));
    COIR_TRY(const auto publicity, knowledge.rules->pick("publicity", results.asOf.valid));
    COIR_CHECK(rules::check(*publicity, store::publicityParameters()));
    COIR_CHECK(store::tellRepairsOfNothing(file, store::repairsOfNothing(*results.facts, *publicity)));
    COIR_CHECK(file.setMeta(kValidMeta, isoDate(results.asOf.valid)));
    COIR_CHECK(file.setMeta(kKnownMeta, isoDate(results.asOf.known)));
    COIR_TRY(const auto revision, file.revision());
    COIR_CHECK(file.setMeta(kRevisionMeta, std::to_string(revision)));
    COIR_CHECK(file.audit("analyse", isoDate(results.asOf.valid) + " " + isoDate(results.asOf.known)));
    return t.commit();
}

Analysis summaryOf(const Results& results, const Steps& steps) {
    Analysis out;
    out.asOf = results.asOf;
    out.facts = results.facts;
    for (const auto& f : results.findings)
        if (asked(steps, f.detector))
            ++out.findings[f.detector][std::string(detect::levelName(f.level))];
    for (const auto& [detector, messages] : results.notJudged)
        if (asked(steps, detector))
            out.notJudged[detector] = messages;
    if (steps.rate) {
        out.tiers = results.ratings->distribution();
        out.coverage = results.ratings->coverage;
    }
    return out;
}

} // namespace

detect::StoredResults earlierResults(const Results& results) {
    detect::StoredResults out;
    out.findings = results.findings;
    for (const auto& f : results.findings)
        if (f.detector == "shell" && f.subjects.front().firm != store::kNoFirm)
            out.shellScore[f.subjects.front().firm] = f.score;
    if (results.ratings)
        out.tier = results.ratings->tiers();
    return out;
}

Result<Results> workOut(store::CaseFile& reader, const Knowledge& knowledge, const AsOf& asOf, const Steps& steps, JobContext& job) {
    Results out;
    out.asOf = asOf;
    COIR_TRY(out.facts, store::loadFacts(reader, asOf, *knowledge.rules, job));
    job.phase(COIR_MSG("pipeline", "Building the graph"));
    out.graph = graph::takeSnapshot(*out.facts, *knowledge.lexicon);
    COIR_CHECK(Work(knowledge, out, job).go(planOf(steps)));
    if (job.cancelled())
        return cancelledError();
    return out;
}

Result<Analysis> analyse(store::CaseFile& file, const Knowledge& knowledge, const AskedDates& dates, const Steps& given, JobContext& job) {
    COIR_TRY(const bool resolved, file.resolved());
    if (!resolved) {
        COIR_TRY([[maybe_unused]] const auto summary, resolve::resolveCase(file, *knowledge.lexicon, job));
    }
    COIR_TRY(const AsOf latest, store::defaultAsOf(file));
    const AsOf wanted = dates.on(latest);
    Steps steps = given;
    COIR_TRY(const auto stored, resultsAsOf(file));
    COIR_TRY(const bool stale, resultsStale(file));
    if (stored && (*stored != wanted || stale))
        steps = {};
    COIR_TRY(const auto results, workOut(file, knowledge, wanted, steps, job));
    COIR_CHECK(save(file, results, steps, knowledge));
    return summaryOf(results, given);
}

Result<std::optional<AsOf>> resultsAsOf(store::CaseFile& reader) {
    COIR_TRY(const std::string valid, reader.meta(kValidMeta));
    COIR_TRY(const std::string known, reader.meta(kKnownMeta));
    const auto v = parseIsoDate(valid), k = parseIsoDate(known);
    return v && k ? std::optional(AsOf{*v, *k}) : std::nullopt;
}

Result<bool> resultsStale(store::CaseFile& reader) {
    COIR_TRY(const std::string then, reader.meta(kRevisionMeta));
    COIR_TRY(const auto now, reader.revision());
    return !then.empty() && then != std::to_string(now);
}

} // namespace coir::pipeline
