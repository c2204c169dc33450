// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "sample/sample.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    sample::SampleOptions options;
    options.dir = in.arguments[0];
    COIR_TRY(options.firms, in.integer("firms", options.firms, 1, 2'000'000));
    COIR_TRY(const std::int64_t seed, in.integer("seed", 1, 0, INT64_MAX));
    options.seed = static_cast<std::uint64_t>(seed);
    COIR_TRY(options.resourcesDir, findResources());
    JobContext job = in.job();
    COIR_TRY(const auto summary, sample::writeSample(options, job));
    in.say(COIR_MSG("app", "%1 synthetic firms, %2 rows in %3 files").arg(summary.firms).arg(summary.rows).arg(summary.files.size()));
    in.say(COIR_MSG("app", "%1 planted patterns and %2 decoys stand in truth.json").arg(summary.patterns).arg(summary.decoys));
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const auto& f : summary.files)
        files.push_back({{"file", f.name}, {"form", f.form}, {"rows", f.rows}});
    const nlohmann::ordered_json j = {{"firms", summary.firms}, {"rows", summary.rows}, {"patterns", summary.patterns}, {"decoys", summary.decoys}, {"files", files}};
    return Answer{jsonText(j)};
}
} // namespace

Command sampleCommand() {
    return {"sample", "DIR [--firms N] [--seed S]", "Write a synthetic province: files in the forms of offices, and truth.json", 1, 1, false,
            {{"firms", "N", "Number of firms"}, {"seed", "S", "Seed: same seed, same bytes"}}, run};
}

} // namespace coir::app
