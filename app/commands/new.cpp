// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "store/case_file.h"

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(auto file, store::CaseFile::create(in.arguments[0]));
    in.say(COIR_MSG("app", "Empty case: %1").arg(file.path().filename().string()));
    return Answer{};
}
} // namespace

Command newCommand() { return {"new", "CASE", "Make an empty case", 1, 1, false, {}, run}; }

} // namespace coir::app
