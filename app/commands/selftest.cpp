// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"
#include "detect/detector.h"
#include "detect/finding_store.h"
#include "pipeline/truth.h"
#include "pipeline/whole_job.h"
#include "sample/sample.h"

#include <cstdlib>
#include <nlohmann/json.hpp>

namespace coir::app {

namespace fs = std::filesystem;

namespace {

struct Scratch {
    fs::path path;
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

Result<Answer> run(const Invocation& in) {
    COIR_TRY(const std::int64_t firms, in.integer("firms", 2000, 200, 2'000'000));
    COIR_TRY(const std::int64_t seed, in.integer("seed", 1, 0, INT64_MAX));
    COIR_TRY(const auto knowledge, loadKnowledge());
    std::string pattern = (fs::temp_directory_path() / "coir-selftest-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        return fail(ErrorCode::NotPermitted, COIR_MSG("app", "No temporary folder can be made"), COIR_MSG("app", "Free some space in the temporary folder"));
    const Scratch scratch{pattern};
    JobContext job = in.job();
    sample::SampleOptions options;
    options.dir = scratch.path / "province";
    options.firms = firms;
    options.seed = static_cast<std::uint64_t>(seed);
    options.resourcesDir = knowledge.resources;
    COIR_TRY([[maybe_unused]] const auto made, sample::writeSample(options, job));
    COIR_TRY(auto file, store::CaseFile::create(scratch.path / "case.coir"));
    ingest::ImportOptions import;
    import.keyFolder = scratch.path / "keys";
    COIR_TRY([[maybe_unused]] const auto done, pipeline::importAndAnalyse(file, {options.dir}, import, knowledge, {}, job));
    COIR_TRY(const auto findings, detect::loadFindings(file));
    COIR_TRY(const std::string truthText, readFile(options.dir / "truth.json"));
    COIR_TRY(const auto truth, pipeline::readTruth(truthText, "truth.json"));
    const auto scores = pipeline::scoreAgainstTruth(truth, findings);
    nlohmann::ordered_json detectors = nlohmann::ordered_json::object();
    bool passed = true;
    for (const auto* detector : detect::detectors()) {
        const std::string id(detector->info().id);
        const auto at = scores.find(id);
        const pipeline::DetectorScore s = at == scores.end() ? pipeline::DetectorScore{} : at->second;
        // A small province has no room for every kind; what was not planted is said, and fails only where it should have been.
        passed = passed && (s.exercised() ? s.passed() : firms < sample::kEveryKindFrom);
        if (!s.exercised()) {
            in.say(COIR_MSG("app", "%1: not exercised, no pattern of its kind was planted").term(id));
            detectors[id] = {{"planted", 0}, {"exercised", false}};
            continue;
        }
        in.say(COIR_MSG("app", "%1: %2 of %3 patterns found, %4 of %5 decoys at high, %6 of %7 leads at watch or above on a pattern")
                   .term(id).arg(s.found).arg(s.planted).arg(s.decoysHit).arg(s.decoys).arg(s.onPattern).arg(s.findings));
        if (!s.quiet())
            in.say(COIR_MSG("app", "%1: more leads at watch or above off the patterns than on them").term(id));
        detectors[id] = {{"planted", s.planted}, {"exercised", true}, {"found", s.found}, {"decoys", s.decoys}, {"decoys_high", s.decoysHit}, {"findings", s.findings}, {"on_pattern", s.onPattern}, {"missed", s.missed}, {"hit", s.hit},
                         {"recall", static_cast<double>(s.found) / s.planted}, {"precision", s.findings ? nlohmann::ordered_json(static_cast<double>(s.onPattern) / s.findings) : nlohmann::ordered_json(nullptr)}};
    }
    nlohmann::ordered_json packs = nlohmann::ordered_json::array();
    for (const auto& p : knowledge.rules->packs())
        packs.push_back({{"id", p->id()}, {"version", p->version()}, {"sha256", p->sha256()}});
    in.say(passed ? COIR_MSG("app", "Self-test passed, version %1").arg(COIR_VERSION) : COIR_MSG("app", "Self-test failed, version %1").arg(COIR_VERSION));
    const nlohmann::ordered_json j = {{"passed", passed}, {"version", COIR_VERSION}, {"firms", firms}, {"seed", seed}, {"detectors", detectors}, {"rule_packs", packs}};
    return Answer{jsonText(j), passed ? 0 : 1};
}

} // namespace

Command selftestCommand() {
    return {"selftest", "[--firms N] [--seed S]", "Synthetic province, whole job, recall and precision per detector", 0, 0, false,
            {{"firms", "N", "Number of firms"}, {"seed", "S", "Seed"}}, run};
}

} // namespace coir::app
