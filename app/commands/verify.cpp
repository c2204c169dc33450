// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/resources.h"
#include "app/words.h"

#include "pipeline/verify_case.h"
#include "print/Seal.h"
#include "store/case_file.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace {
Result<Answer> run(const Invocation& in) {
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Read));
    COIR_TRY(const auto damage, pipeline::verifyCase(file));
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& d : damage) {
        list.push_back({{"where", d.where}, {"what", words(d.what)}});
        in.say(COIR_MSG("app", "%1: %2").arg(d.where).arg(words(d.what)));
    }
    if (in.has("file")) {
        COIR_TRY(const auto knowledge, loadKnowledge());
        COIR_TRY(const auto printed, ui::verifyPdf(in.value("file"), file, knowledge));
        for (const auto& d : printed) {
            list.push_back({{"where", d.where}, {"what", words(d.what)}});
            in.say(COIR_MSG("app", "%1: %2").arg(d.where).arg(words(d.what)));
        }
    }
    if (list.empty())
        in.say(COIR_MSG("app", "Everything is whole"));
    const nlohmann::ordered_json j = {{"damage", list}};
    return Answer{jsonText(j), list.empty() ? 0 : exitStatus(ErrorCode::CaseDamaged)};
}
} // namespace

Command verifyCommand() {
    return {"verify", "CASE [--file PDF]", "Check a case, its audit chain and a printed report; say what is damaged", 1, 1, false,
            {{"file", "PDF", "A report printed from this case"}}, run};
}

} // namespace coir::app
