// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/as_of.h"
#include "app/commands/import_answer.h"
#include "app/resources.h"
#include "app/words.h"
#include "ingest/quality.h"
#include "pipeline/whole_job.h"
#include "print/ReportFile.h"

#include <nlohmann/json.hpp>

namespace coir::app {

namespace fs = std::filesystem;

namespace {

Result<Answer> run(const Invocation& in) {
    const fs::path folder = in.arguments[0];
    if (!in.has("out"))
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--out is missing"), COIR_MSG("app", "Name the folder for the results"));
    const fs::path out = in.value("out");
    COIR_TRY(const auto asOf, asOfOption(in));
    std::error_code ec;
    if (!fs::exists(folder, ec))
        return fail(ErrorCode::InputRefused, COIR_MSG("app", "There is no such folder"), COIR_MSG("app", "Check the path"), {folder.string(), 0, {}, {}});
    COIR_TRY(const auto knowledge, loadKnowledge());
    const bool fresh = !fs::exists(out, ec);
    fs::create_directories(out, ec);
    if (ec)
        return fail(ErrorCode::NotPermitted, COIR_MSG("app", "The folder for the results cannot be made"), COIR_MSG("app", "Choose a folder where you may write"), {out.string(), 0, {}, {}});
    const fs::path casePath = out / "case.coir";
    const bool freshCase = !fs::exists(casePath, ec);
    auto opened = freshCase ? store::CaseFile::create(casePath) : store::CaseFile::open(casePath, store::CaseFile::Access::Write);
    if (!opened)
        return tl::make_unexpected(opened.error());
    // A job that fails on a case of its own leaves nothing behind; once import and analysis are whole the case stays, should a
    // result not be written.
    bool whole = false;
    const auto tidy = [&] {
        if (!freshCase || whole)
            return;
        std::error_code ignored;
        for (const char* tail : {"", "-wal", "-shm", "-lock"})
            fs::remove(casePath.string() + tail, ignored);
        if (fresh)
            fs::remove(out, ignored);
    };
    JobContext job = in.job();
    const Wording wording = [](const Message& m) { return words(m); };
    nlohmann::ordered_json summary;
    const auto work = [&]() -> Result<> {
        store::CaseFile file = std::move(*opened);
        ingest::ImportOptions options;
        COIR_TRY(const auto done, pipeline::importAndAnalyse(file, {folder}, options, knowledge, asOf, job));
        whole = true;
        COIR_TRY(const std::string quality, ingest::qualityJson(file, wording));
        COIR_CHECK(writeFile(out / "quality.json", quality));
        COIR_TRY(const std::string findings, pipeline::findingsFile(file, wording));
        COIR_CHECK(writeFile(out / "findings.jsonl", findings));
        COIR_TRY(const std::string ownership, pipeline::ownershipFile(file));
        COIR_CHECK(writeFile(out / "ownership.csv", ownership));
        COIR_TRY(const auto ratings, pipeline::ratingFiles(file, *done.analysis.facts, wording));
        COIR_CHECK(writeFile(out / "ratings.csv", ratings.csv));
        COIR_CHECK(writeFile(out / "ratings.jsonl", ratings.jsonl));
        COIR_TRY(const std::string heat, pipeline::heatFile(file));
        COIR_CHECK(writeFile(out / "heat.geojson", heat));
        job.phase(COIR_MSG("app", "Printing the report"));
        ui::ReportOrder order;
        order.kind = ui::ReportOrder::Kind::RegionWithCases;
        order.area = "460000";
        order.asOf = done.analysis.asOf;
        order.language = in.language;
        COIR_CHECK(ui::printReport(file, knowledge, order, (out / "report.pdf").string(), job, done.analysis.facts));
        sayImport(in, done.import);
        in.say(COIR_MSG("app", "As of %1, as known on %2").arg(isoDate(done.analysis.asOf.valid)).arg(isoDate(done.analysis.asOf.known)));
        int high = 0, watch = 0, hint = 0;
        for (const auto& [detector, levels] : done.analysis.findings)
            for (const auto& [level, n] : levels)
                (level == "high" ? high : level == "watch" ? watch : hint) += n;
        in.say(COIR_MSG("app", "Leads: %1 high, %2 watch, %3 hint").arg(high).arg(watch).arg(hint));
        summary = {{"as_of", isoDate(done.analysis.asOf.valid)}, {"known", isoDate(done.analysis.asOf.known)}, {"import", importJson(done.import)},
                   {"findings", {{"high", high}, {"watch", watch}, {"hint", hint}}}, {"coverage", done.analysis.coverage}};
        nlohmann::ordered_json tiers = nlohmann::ordered_json::object();
        for (const auto& [tier, n] : done.analysis.tiers)
            tiers[tier ? std::string(1, tier) : std::string("none")] = n;
        summary["tiers"] = tiers;
        for (const auto& [detector, messages] : done.analysis.notJudged)
            for (const auto& m : messages) {
                in.say(COIR_MSG("app", "Not judgeable: %1 – %2").term(detector).arg(words(m)));
                summary["not_judged"][detector].push_back(words(m));
            }
        return {};
    }();
    if (!work) {
        tidy();
        return tl::make_unexpected(work.error());
    }
    return Answer{jsonText(summary)};
}

} // namespace

Command runCommandSpec() {
    return {"run", "DIR --out OUT [--as-of DATE]", "The whole job on a folder of files", 1, 1, true,
            {{"out", "OUT", "Folder for the results"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}}, run};
}

} // namespace coir::app
