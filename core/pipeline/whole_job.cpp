// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/whole_job.h"

#include "detect/finding_store.h"
#include "detect/run_detectors.h"
#include "graph/from_facts.h"
#include "graph/ownership_result.h"
#include "heat/heat_geojson.h"
#include "pipeline/heat_sources.h"
#include "resolve/resolve.h"
#include "score/rating_store.h"
#include "score/ratings_files.h"
#include "store/load_facts.h"
#include "store/publicity.h"

#include <algorithm>

namespace coir::pipeline {

namespace {

constexpr std::string_view kScheme = "COIR-ENT-1";
constexpr std::string_view kSchemePack = "score.coir-ent-1";

/// Packs that results rest on are kept in the case, so that old results stay explicable after an update.
Result<> keepPacks(store::CaseFile& file, const std::vector<std::shared_ptr<const rules::RulePack>>& packs) {
    COIR_TRY(auto t, store::Transaction::begin(file.db()));
    COIR_TRY(auto put, file.db().prepare("INSERT INTO rule_pack (id, version, sha256, text) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"));
    for (const auto& p : packs)
        COIR_CHECK(put.bind(1, p->id()).bind(2, p->version()).bind(3, p->sha256()).bind(4, p->text()).run());
    return t.commit();
}

class Run {
public:
    Run(store::CaseFile& file, const Knowledge& knowledge, const Steps& steps, JobContext& job) : m_file(file), m_knowledge(knowledge), m_steps(steps), m_job(job) {}

    Result<Analysis> go(const std::optional<AsOf>& asOf) {
        COIR_TRY(const AsOf latest, store::defaultAsOf(m_file));
        m_out.asOf = asOf.value_or(latest);
        COIR_TRY(m_facts, store::loadFacts(m_file, m_out.asOf, *m_knowledge.rules, m_job));
        m_job.phase(COIR_MSG("pipeline", "Building the graph"));
        m_graph = graph::takeSnapshot(*m_facts, *m_knowledge.lexicon);
        if (m_steps.detect)
            COIR_CHECK(detectors(detect::Turn::Early));
        if (m_steps.ownership || m_steps.rate)
            COIR_CHECK(ownership());
        if (m_steps.rate)
            COIR_CHECK(rate());
        if (m_steps.detect)
            COIR_CHECK(detectors(detect::Turn::Late));
        if (m_steps.heat)
            COIR_CHECK(heatFields());
        m_out.facts = m_facts;
        COIR_CHECK(m_file.setMeta("as_of_valid", isoDate(m_out.asOf.valid)));
        COIR_CHECK(m_file.setMeta("as_of_known", isoDate(m_out.asOf.known)));
        COIR_CHECK(m_file.audit("analyse", isoDate(m_out.asOf.valid) + " " + isoDate(m_out.asOf.known)));
        return std::move(m_out);
    }

private:
    /// What earlier steps stored, as of now.
    Result<detect::StoredResults> stored() {
        detect::StoredResults results;
        COIR_TRY(results.findings, detect::loadFindings(m_file, {}, m_facts.get()));
        for (const auto& f : results.findings)
            if (f.detector == "shell" && f.subjects.front().firm != store::kNoFirm)
                results.shellScore[f.subjects.front().firm] = f.score;
        COIR_TRY(const auto ratings, score::loadRatings(m_file, kScheme, *m_facts));
        results.tier = ratings.tiers();
        return results;
    }

    Result<> detectors(detect::Turn turn) {
        COIR_TRY(const auto earlier, stored());
        COIR_TRY(auto result, detect::runDetectors(m_steps.detectors, turn, *m_facts, *m_graph, *m_knowledge.rules, *m_knowledge.lexicon, earlier, m_job));
        for (const auto& f : result.findings)
            ++m_out.findings[f.detector][std::string(detect::levelName(f.level))];
        for (const auto& [detector, messages] : result.notJudged)
            m_out.notJudged[detector] = messages;
        COIR_CHECK(keepPacks(m_file, result.packs));
        return detect::saveFindings(m_file, result.ran, result.findings, result.notJudged);
    }

    Result<> ownership() {
        m_job.phase(COIR_MSG("pipeline", "Working out ownership"));
        COIR_TRY(m_ownership, graph::ownershipResult(*m_facts, m_job));
        if (!m_steps.ownership)
            return {};
        return graph::saveOwnership(m_file, m_ownership);
    }

    Result<> rate() {
        m_job.phase(COIR_MSG("pipeline", "Rating firms"));
        COIR_TRY(const auto pack, m_knowledge.rules->pick(kSchemePack, m_out.asOf.valid));
        COIR_TRY(const auto scheme, score::parseScheme(*pack));
        COIR_TRY(const auto earlier, stored());
        std::vector<score::ControlPair> control;
        for (const auto& [controller, firm] : m_ownership.controlPairs)
            control.push_back({controller, firm});
        COIR_TRY(const auto ratings, score::rate(scheme, {*m_facts, control, earlier.shellScore}, m_job));
        m_out.tiers = ratings.distribution();
        m_out.coverage = ratings.coverage;
        COIR_CHECK(keepPacks(m_file, {pack}));
        return score::saveRatings(m_file, ratings, *m_facts);
    }

    Result<> heatFields() {
        m_job.phase(COIR_MSG("pipeline", "Mapping rates and hot spots"));
        COIR_TRY(const auto pack, m_knowledge.rules->pick("heat.field", m_out.asOf.valid));
        COIR_CHECK(rules::check(*pack, heat::heatParameters()));
        COIR_TRY(const auto sources, heatSources(m_file, *m_facts));
        const auto& units = m_knowledge.lexicon->divisions().units();
        COIR_TRY(const auto fields, heat::allFields(sources, units, *pack, m_job));
        COIR_CHECK(keepPacks(m_file, {pack}));
        return heat::saveFields(m_file, fields, units);
    }

    store::CaseFile& m_file;
    const Knowledge& m_knowledge;
    const Steps& m_steps;
    JobContext& m_job;
    Analysis m_out;
    std::shared_ptr<const store::Facts> m_facts;
    graph::SnapshotPtr m_graph;
    graph::OwnershipResult m_ownership;
};

} // namespace

Result<Knowledge> loadKnowledge(const std::filesystem::path& resources) {
    Knowledge k;
    k.resources = resources;
    COIR_TRY(k.rules, rules::RuleLibrary::load(resources));
    COIR_TRY(k.lexicon, text::Lexicon::load(resources));
    COIR_TRY(auto profiles, ingest::ProfileSet::load(resources / "profiles"));
    k.profiles = std::make_shared<const ingest::ProfileSet>(std::move(profiles));
    return k;
}

Result<Analysis> analyse(store::CaseFile& file, const Knowledge& knowledge, const std::optional<AsOf>& asOf, const Steps& steps, JobContext& job) {
    return Run(file, knowledge, steps, job).go(asOf);
}

Result<WholeJob> importAndAnalyse(store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const ingest::ImportOptions& given, const Knowledge& knowledge,
                                  const std::optional<AsOf>& asOf, JobContext& job) {
    ingest::ImportOptions options = given;
    options.lexicon = knowledge.lexicon;
    options.profiles = knowledge.profiles;
    WholeJob out;
    COIR_TRY(out.import, ingest::importPaths(file, paths, options, job));
    COIR_TRY([[maybe_unused]] const auto resolved, resolve::resolveCase(file, *knowledge.lexicon, job));
    COIR_TRY(out.analysis, analyse(file, knowledge, asOf, {}, job));
    return out;
}

Result<std::string> findingsFile(store::CaseFile& reader, const Wording& wording) {
    COIR_TRY(auto findings, detect::loadFindings(reader));
    detect::sortFindings(findings);
    return detect::findingsJsonl(reader, findings, wording);
}

Result<std::string> ownershipFile(store::CaseFile& reader) { return graph::ownershipCsv(reader); }

Result<RatingFiles> ratingFiles(store::CaseFile& reader, const store::Facts& facts, const Wording& wording) {
    COIR_TRY(const auto ratings, score::loadRatings(reader, kScheme, facts));
    COIR_TRY(auto place, reader.db().prepare("SELECT b.sha256, b.file, b.member, r.row FROM record r JOIN batch b ON b.id = r.batch_id WHERE r.id = ?1"));
    const auto source = [&](store::RecordId record) {
        score::RecordSource out;
        const auto row = place.bind(1, record).step();
        if (row && *row)
            out = {place.string(0), place.string(1), place.string(2), place.integer(3)};
        place.reset();
        return out;
    };
    return RatingFiles{score::ratingsCsv(ratings, facts), score::ratingsJsonl(ratings, facts, source, wording)};
}

Result<std::string> heatFile(store::CaseFile& reader) { return heat::storedGeoJson(reader); }

} // namespace coir::pipeline
