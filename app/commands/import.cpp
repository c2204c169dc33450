// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_answer.h"
#include "app/resources.h"
#include "app/words.h"
#include "resolve/resolve.h"

#include <nlohmann/json.hpp>

namespace coir::app {

using Json = nlohmann::ordered_json;

void sayImport(const Invocation& in, const ingest::ImportSummary& summary) {
    using Outcome = ingest::FileSummary::Outcome;
    for (const auto& f : summary.files) {
        const std::string name = f.member.empty() ? f.file : f.file + " · " + f.member;
        switch (f.outcome) {
        case Outcome::Imported:
            in.say(COIR_MSG("app", "%1: %2; %3 rows, %4 accepted, %5 refused, %6 twice, %7 left out").arg(name).arg(f.profile).arg(f.rows).arg(f.accepted).arg(f.quarantined).arg(f.duplicates).arg(f.dropped));
            for (const auto& [reason, n] : f.reasons)
                in.say(COIR_MSG("app", "    refused: %1, %2 rows").term(reason).arg(n));
            for (const auto& [reason, n] : f.droppedReasons)
                in.say(COIR_MSG("app", "    left out: %1, %2 rows").term(reason).arg(n));
            for (const auto& r : f.firstRefused)
                in.say(COIR_MSG("app", "    %1:%2:%3 \"%4\": %5").arg(f.file).arg(r.row).arg(r.field).arg(r.value).arg(words(r.remedy)));
            break;
        case Outcome::AlreadyThere: in.say(COIR_MSG("app", "%1: already in the case; %2").arg(name).arg(words(f.note))); break;
        case Outcome::Skipped: in.say(COIR_MSG("app", "%1: left alone; %2").arg(name).arg(words(f.note))); break;
        case Outcome::Refused: in.say(COIR_MSG("app", "%1: refused; %2").arg(name).arg(words(f.note))); break;
        }
    }
    in.say(COIR_MSG("app", "Together %1 rows: %2 accepted, %3 refused, %4 twice, %5 left out").arg(summary.rows).arg(summary.accepted).arg(summary.quarantined).arg(summary.duplicates).arg(summary.dropped));
}

Json importJson(const ingest::ImportSummary& summary) {
    static constexpr const char* kOutcomes[] = {"imported", "already_there", "skipped", "refused"};
    Json files = Json::array();
    for (const auto& f : summary.files) {
        Json j = {{"file", f.file}, {"outcome", kOutcomes[static_cast<int>(f.outcome)]}};
        if (!f.member.empty())
            j["sheet"] = f.member;
        if (!f.profile.empty()) {
            j["profile"] = f.profile;
            j["encoding"] = f.encoding;
            j["rows"] = f.rows;
            j["accepted"] = f.accepted;
            j["quarantined"] = f.quarantined;
            j["duplicates"] = f.duplicates;
            j["dropped"] = f.dropped;
            j["dropped_reasons"] = f.droppedReasons;
            j["reasons"] = f.reasons;
        }
        if (!f.note.empty())
            j["note"] = words(f.note);
        files.push_back(std::move(j));
    }
    return {{"rows", summary.rows}, {"accepted", summary.accepted}, {"quarantined", summary.quarantined}, {"duplicates", summary.duplicates}, {"dropped", summary.dropped}, {"files", files}};
}

namespace {
Result<Answer> run(const Invocation& in) {
    ingest::ImportOptions options;
    options.profileId = in.value("profile");
    options.dryRun = in.has("dry-run");
    options.keyFile = in.value("key");
    COIR_TRY(options.delivered, in.date("delivered"));
    COIR_TRY(const auto knowledge, loadKnowledge());
    options.lexicon = knowledge.lexicon;
    options.profiles = knowledge.profiles;
    options.rules = knowledge.rules;
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Write));
    std::vector<std::filesystem::path> paths(in.arguments.begin() + 1, in.arguments.end());
    JobContext job = in.job();
    COIR_TRY(const auto summary, ingest::importPaths(file, paths, options, job));
    if (!options.dryRun) {
        COIR_TRY([[maybe_unused]] const auto resolved, resolve::resolveCase(file, *knowledge.lexicon, job));
    }
    sayImport(in, summary);
    return Answer{jsonText(importJson(summary))};
}
} // namespace

Command importCommand() {
    return {"import", "CASE PATH… [--profile ID] [--dry-run]", "Import files or whole folders; recognised by content", 2, 10000, false,
            {{"profile", "ID", "Use this profile instead of recognising one"}, {"dry-run", "", "Read and judge, keep nothing"}, {"delivered", "DATE", "Date of this delivery"}, {"key", "FILE", "Key for the tokens of persons"}}, run};
}

} // namespace coir::app
