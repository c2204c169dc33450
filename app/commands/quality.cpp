// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "ingest/quality.h"
#include "store/case_file.h"

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Read));
    COIR_TRY(const std::string text, ingest::qualityJson(file, [](const Message& m) { return words(m); }));
    if (in.has("out"))
        COIR_CHECK(writeFile(in.value("out"), text));
    else if (!in.json)
        std::fwrite(text.data(), 1, text.size(), stdout);
    return Answer{};
}
} // namespace

Command qualityCommand() {
    return {"quality", "CASE [--out FILE.json]", "Data-quality figures per batch and source unit", 1, 1, false, {{"out", "FILE", "Write the figures there"}}, run};
}

} // namespace coir::app
