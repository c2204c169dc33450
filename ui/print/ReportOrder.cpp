// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/ReportOrder.h"

#include "detect/finding_store.h"
#include "pipeline/case_as_of.h"
#include "report/catalogue.h"
#include "store/load_facts.h"

#include <nlohmann/json.hpp>

namespace coir::ui {

namespace {
constexpr int kAnnexes = 10;                         ///< contract.md: a run's report carries the ten highest as annexes
constexpr const char* kKinds[] = {"case", "region", "region-with-cases"};
} // namespace

std::string orderToJson(const ReportOrder& o) {
    nlohmann::ordered_json j = {{"kind", kKinds[static_cast<int>(o.kind)]}, {"valid", isoDate(o.asOf.valid)}, {"known", isoDate(o.asOf.known)}, {"language", o.language}};
    if (o.kind == ReportOrder::Kind::Case) {
        j["findings"] = o.findingIds;
        j["subject"] = o.subject;
    } else {
        j["area"] = o.area;
    }
    if (o.printedOn)
        j["printed_on"] = isoDate(*o.printedOn);
    if (o.verdictsThrough)
        j["verdicts"] = *o.verdictsThrough;
    return j.dump();
}

Result<ReportOrder> orderFromJson(const std::string& json) {
    const auto j = nlohmann::json::parse(json, nullptr, false);
    const auto bad = [] { return fail(ErrorCode::InputRefused, COIR_MSG("print", "This PDF was not printed by Coir"), COIR_MSG("print", "Give a report printed by Coir")); };
    if (!j.is_object())
        return bad();
    ReportOrder o;
    const auto text = [&](const char* key) { return j.contains(key) && j[key].is_string() ? j[key].get<std::string>() : std::string(); };
    for (int i = 0; i < 3; ++i)
        if (text("kind") == kKinds[i])
            o.kind = static_cast<ReportOrder::Kind>(i);
    const auto valid = parseIsoDate(text("valid")), known = parseIsoDate(text("known"));
    if (!valid || !known)
        return bad();
    o.asOf = {*valid, *known};
    o.language = text("language");
    o.subject = text("subject");
    if (!text("area").empty())
        o.area = text("area");
    if (j.contains("findings") && j["findings"].is_array())
        for (const auto& f : j["findings"])
            if (f.is_string())
                o.findingIds.push_back(f.get<std::string>());
    if (j.contains("verdicts") && j["verdicts"].is_number_integer())
        o.verdictsThrough = j["verdicts"].get<std::int64_t>();
    o.printedOn = parseIsoDate(text("printed_on"));
    return o;
}

Result<report::Report> reportOf(const report::Context& context, const ReportOrder& order) {
    if (order.kind == ReportOrder::Kind::Case)
        return report::caseReport(context, {order.findingIds, order.subject});
    return report::regionReport(context, {order.area, order.kind == ReportOrder::Kind::RegionWithCases ? kAnnexes : 0});
}

Result<report::Report> buildReport(store::CaseFile& original, const pipeline::Knowledge& knowledge, const ReportOrder& order, JobContext& job) {
    COIR_TRY(auto source, pipeline::caseAsOf(original, knowledge, order.asOf, job));
    store::CaseFile& reader = source.file();
    COIR_TRY(auto facts, store::loadFacts(reader, order.asOf, *knowledge.rules, job));
    COIR_TRY(auto findings, detect::loadFindings(reader, {}, facts.get()));
    const report::Context context{reader, facts, *knowledge.rules, *knowledge.lexicon, std::move(findings), order.printedOn, order.verdictsThrough.value_or(std::numeric_limits<std::int64_t>::max())};
    return reportOf(context, order);
}

} // namespace coir::ui
