// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "resolve/resolve.h"
#include "store/case_file.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Write));
    JobContext job = in.job();
    COIR_TRY(const auto summary, resolve::resolveCase(file, *knowledge.lexicon, job));
    in.say(COIR_MSG("app", "%1 mentions, %2 resolved, %3 left open").arg(summary.mentions).arg(summary.resolved).arg(summary.mentions - summary.resolved));
    const nlohmann::ordered_json j = {{"mentions", summary.mentions}, {"resolved", summary.resolved}};
    return Answer{jsonText(j)};
}
} // namespace

Command resolveCommand() { return {"resolve", "CASE", "Join what files say of one firm; reversible", 1, 1, false, {}, run}; }

} // namespace coir::app
