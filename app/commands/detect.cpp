// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "app/commands/as_of.h"
#include "detect/detector.h"
#include "pipeline/whole_job.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

namespace coir::app {

Result<pipeline::AskedDates> asOfOption(const Invocation& in) {
    COIR_TRY(const auto valid, in.date("as-of"));
    COIR_TRY(const auto known, in.date("known"));
    return pipeline::AskedDates(valid, known);
}

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(const auto asOf, asOfOption(in));
    pipeline::Steps steps;
    steps.ownership = steps.rate = steps.heat = false;
    std::istringstream names(in.value("detectors"));
    for (std::string name; std::getline(names, name, ',');) {
        if (!detect::detectorById(name))
            return fail(ErrorCode::WrongUse, COIR_MSG("app", "There is no such detector"), COIR_MSG("app", "See coir %1 --help").arg("detect"), {{}, 0, "--detectors", name});
        steps.detectors.push_back(name);
    }
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Write));
    JobContext job = in.job();
    COIR_TRY(const auto analysis, pipeline::analyse(file, knowledge, asOf, steps, job));
    COIR_TRY(const std::string text, pipeline::findingsFile(file, [](const Message& m) { return words(m); }));
    if (in.has("out"))
        COIR_CHECK(writeFile(in.value("out"), text));
    else if (!in.json)
        std::fwrite(text.data(), 1, text.size(), stdout);
    nlohmann::ordered_json j = {{"as_of", isoDate(analysis.asOf.valid)}, {"known", isoDate(analysis.asOf.known)}, {"findings", nlohmann::ordered_json::object()}};
    for (const auto& [detector, levels] : analysis.findings)
        j["findings"][detector] = levels;
    return Answer{jsonText(j)};
}
} // namespace

Command detectCommand() {
    return {"detect", "CASE [--detectors a,b] [--as-of DATE] [--out findings.jsonl]", "Run detectors", 1, 1, false,
            {{"detectors", "IDS", "Only these, separated by commas"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}, {"out", "FILE", "Write the findings there"}}, run};
}

} // namespace coir::app
