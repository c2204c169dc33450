// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/as_of.h"
#include "app/resources.h"
#include "print/ReportFile.h"
#include "store/load_facts.h"

namespace coir::app {

namespace {

/// Edition of the report's form. Another one will be added beside it, so that what was printed once can be printed again.
constexpr std::string_view kEdition = "1";

Result<Answer> run(const Invocation& in) {
    const std::string kind = in.value("template");
    if (kind != "case" && kind != "region")
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "There is no such report template"), COIR_MSG("app", "Use --template case or region"), {{}, 0, "--template", kind});
    if (!in.has("out"))
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--out is missing"), COIR_MSG("app", "Name the PDF file"));
    if (const std::string edition = in.value("edition", std::string(kEdition)); edition != kEdition)
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "There is no such edition of the report"), COIR_MSG("app", "Leave --edition out, or give %1").arg(kEdition), {{}, 0, "--edition", edition});
    ui::ReportOrder order;
    order.kind = kind == "case" ? ui::ReportOrder::Kind::Case : ui::ReportOrder::Kind::Region;
    order.subject = in.value("subject");
    order.findingIds = in.values("finding");
    order.area = in.value("area", "460000");
    order.language = in.language;
    if (kind == "case" && order.subject.empty() && order.findingIds.empty())
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "A case report needs --subject or --finding"), COIR_MSG("app", "See coir %1 --help").arg("report"));
    COIR_TRY(const auto asOf, asOfOption(in));
    COIR_TRY(order.printedOn, in.date("date"));
    COIR_TRY(const auto knowledge, loadKnowledge());
    COIR_TRY(auto file, store::CaseFile::open(in.arguments[0], store::CaseFile::Access::Read));
    COIR_TRY(const AsOf latest, store::defaultAsOf(file));
    // Without dates: those of the results the case holds, so that a finding just found can be printed.
    COIR_TRY(const auto results, pipeline::resultsAsOf(file));
    order.asOf = asOf.on(results.value_or(latest));
    JobContext job = in.job();
    COIR_CHECK(ui::printReport(file, knowledge, order, in.value("out"), job));
    in.say(COIR_MSG("app", "Printed: %1").arg(in.value("out")));
    return Answer{};
}

} // namespace

Command reportCommand() {
    return {"report", "CASE --template ID [--subject USCC|--finding ID|--area CODE] --out FILE.pdf", "Print a report as PDF: case or region", 1, 1, true,
            {{"template", "ID", "case or region"}, {"subject", "USCC", "Firm of a case report"}, {"finding", "ID", "Finding of a case report", true}, {"area", "CODE", "Division code of a briefing"},
             {"out", "FILE", "PDF to write"}, {"as-of", "DATE", "Facts valid on that day"}, {"known", "DATE", "As known on that day"}, {"date", "DATE", "Date on the page"}, {"edition", "E", "Edition of the report's form: 1"}}, run};
}

} // namespace coir::app
