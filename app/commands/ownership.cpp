// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "app/commands/as_of.h"
#include "pipeline/whole_job.h"

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(const auto asOf, asOfOption(in));
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Write));
    pipeline::Steps steps;
    steps.detect = steps.rate = steps.heat = false;
    JobContext job = in.job();
    COIR_TRY(const auto analysis, pipeline::analyse(file, knowledge, asOf, steps, job));
    COIR_TRY(const std::string text, pipeline::ownershipFile(file));
    if (in.has("out"))
        COIR_CHECK(writeFile(in.value("out"), text));
    else if (!in.json)
        std::fwrite(text.data(), 1, text.size(), stdout);
    return Answer{"{\"as_of\":\"" + isoDate(analysis.asOf.valid) + "\"}"};
}
} // namespace

Command ownershipCommand() {
    return {"ownership", "CASE [--as-of DATE] [--out ownership.csv]", "Integrated ownership, control, beneficial owners", 1, 1, false,
            {{"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}, {"out", "FILE", "Write the table there"}}, run};
}

} // namespace coir::app
