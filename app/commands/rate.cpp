// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "app/commands/as_of.h"
#include "pipeline/whole_job.h"
#include "score/scheme.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(const auto asOf, asOfOption(in));
    const std::string scheme = in.value("scheme", std::string(score::kSchemeId));
    const auto alike = [](unsigned char a, unsigned char b) { return std::toupper(a) == b; };
    if (!std::equal(scheme.begin(), scheme.end(), score::kSchemeId.begin(), score::kSchemeId.end(), alike))
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "There is no such rating scheme"), COIR_MSG("app", "Use %1").arg(score::kSchemeId), {{}, 0, "--scheme", scheme});
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Write));
    pipeline::Steps steps;
    steps.detect = steps.ownership = steps.heat = false;
    JobContext job = in.job();
    COIR_TRY(const auto analysis, pipeline::analyse(file, knowledge, asOf, steps, job));
    COIR_TRY(const auto files, pipeline::ratingFiles(file, *analysis.facts, [](const Message& m) { return words(m); }));
    if (in.has("out")) {
        const std::filesystem::path out = in.value("out");
        COIR_CHECK(writeFile(out, files.csv));
        COIR_CHECK(writeFile(std::filesystem::path(out).replace_extension(".jsonl"), files.jsonl));
    } else if (!in.json) {
        std::fwrite(files.csv.data(), 1, files.csv.size(), stdout);
    }
    nlohmann::ordered_json tiers = nlohmann::ordered_json::object();
    for (const auto& [tier, n] : analysis.tiers)
        tiers[tier ? std::string(1, tier) : std::string("none")] = n;
    const nlohmann::ordered_json j = {{"as_of", isoDate(analysis.asOf.valid)}, {"tiers", tiers}, {"coverage", analysis.coverage}};
    return Answer{jsonText(j)};
}
} // namespace

Command rateCommand() {
    return {"rate", "CASE [--scheme ID] [--as-of DATE] [--out ratings.csv]", "Tiers with their explanation (local estimate)", 1, 1, false,
            {{"scheme", "ID", "Rating scheme"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}, {"out", "FILE", "Write the table there; the explanations lie beside it"}}, run};
}

} // namespace coir::app
