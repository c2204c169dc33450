// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/as_of.h"
#include "app/resources.h"
#include "app/words.h"
#include "heat/heat_geojson.h"
#include "detect/hot_spot.h"
#include "pipeline/analysis.h"
#include "store/load_facts.h"

namespace coir::app {

namespace {

/// What a measure is counted from, beside the facts.
pipeline::Steps stepsFor(heat::Measure measure) {
    pipeline::Steps steps{false, false, false, false, {}};
    steps.rate = measure == heat::Measure::TierD;
    steps.detect = measure == heat::Measure::Findings || measure == heat::Measure::Undervaluation;
    if (measure == heat::Measure::Undervaluation)
        steps.detectors = {"undervaluation"};
    return steps;
}

Result<Answer> run(const Invocation& in) {
    heat::HeatRequest request;
    const auto wrong = [](std::string_view option, const std::string& value, Message remedy) {
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--%1 has no such value").arg(option), std::move(remedy), {{}, 0, "--" + std::string(option), value});
    };
    const auto measure = heat::measureFromName(in.value("measure"));
    if (!measure)
        return wrong("measure", in.value("measure"), COIR_MSG("app", "Use abnormal, findings, grid-events, lists, penalties, tier-d or undervaluation"));
    request.measure = *measure;
    const auto cells = heat::Cells::parse(in.value("cells", "county"));
    if (!cells)
        return wrong("cells", in.value("cells"), COIR_MSG("app", "Use county or hex:METRES"));
    request.cells = *cells;
    const auto method = heat::methodFromName(in.value("method", cells->kind == heat::Cells::Kind::County ? "eb" : "gi-star"));
    if (!method)
        return wrong("method", in.value("method"), COIR_MSG("app", "Use rate, eb, kde, gi-star or scan"));
    request.method = *method;
    COIR_TRY(const auto from, in.date("from"));
    COIR_TRY(const auto to, in.date("to"));
    if (from.has_value() != to.has_value() || (from && *from > *to))
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--from and --to go together, the earlier first"), COIR_MSG("app", "Give both dates"));
    if (from)
        request.window = heat::Window{*from, *to};
    if (!in.has("out"))
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--out is missing"), COIR_MSG("app", "Name the GeoJSON file"));
    COIR_TRY(const auto asked, asOfOption(in));
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Read));
    COIR_TRY(const AsOf latest, store::defaultAsOf(file));
    JobContext job = in.job();
    COIR_TRY(const auto results, pipeline::workOut(file, knowledge, asked.on(latest), stepsFor(request.measure), job));
    COIR_TRY(const auto pack, knowledge.rules->pick("heat.field", results.asOf.valid));
    COIR_CHECK(rules::check(*pack, heat::heatParameters()));
    auto earlier = pipeline::earlierResults(results);
    const auto sources = detect::heatSources(*results.facts, std::move(earlier.tier), earlier.findings);
    const auto& units = knowledge.lexicon->divisions().units();
    COIR_TRY(const auto field, heat::heatField(request, sources, units, *pack, job));
    COIR_CHECK(writeFile(in.value("out"), heat::geoJson(std::vector<heat::HeatField>{field}, units)));
    in.say(COIR_MSG("app", "%1 cells, %2 judged").arg(field.cell.size()).arg(field.judgedCells));
    return Answer{"{\"cells\":" + std::to_string(field.cell.size()) + "}"};
}

} // namespace

Command heatCommand() {
    return {"heat", "CASE --measure M [--method rate|eb|kde|gi-star|scan] [--cells county|hex:METRES] --out FILE.geojson", "Heat fields and hot spots", 1, 1, false,
            {{"measure", "M", "What is counted"}, {"method", "M", "Statistic"}, {"cells", "C", "county or hex:METRES"}, {"from", "DATE", "First day counted"}, {"to", "DATE", "Last day counted"},
             {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}, {"out", "FILE", "GeoJSON to write"}}, run};
}

} // namespace coir::app
