// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/finding_store.h"
#include "report/catalogue.h"
#include "report/region_figures.h"

#include <algorithm>
#include <cstdio>

namespace coir::report {

namespace {

Message countyName(const Context& c, const std::string& code) { return plainText(c.lexicon.divisions().nameOf(code)); }

Section keyFigures(const Context& c, const RegionFigures& g) {
    Section s;
    s.id = "figures";
    s.title = COIR_MSG("report", "Key figures");
    Table t;
    t.columns = {{COIR_MSG("report", "Figure"), Column::Align::Left, 3, false}, {COIR_MSG("report", "This period"), Column::Align::Right, 1.2, false}, {COIR_MSG("report", "Period before"), Column::Align::Right, 1.2, false},
                 {COIR_MSG("report", "Denominator"), Column::Align::Left, 2.4, false}};
    const Message perFirm = COIR_MSG("report", "%1 active firms").arg(grouped(g.activeFirms));
    t.rows.push_back({cell(COIR_MSG("report", "Penalty decisions")), cell(grouped(g.penalties)), cell(grouped(g.penaltiesBefore)), cell(perFirm)});
    t.rows.push_back({cell(COIR_MSG("report", "New entries on serious lists")), cell(grouped(g.listEntries)), cell(grouped(g.listEntriesBefore)), cell(perFirm)});
    t.rows.push_back({cell(COIR_MSG("report", "Exits from serious lists")), cell(grouped(g.listExits)), cell(grouped(g.listExitsBefore)), cell(perFirm)});
    t.rows.push_back({cell(COIR_MSG("report", "New entries on the abnormal list")), cell(grouped(g.abnormal)), cell(grouped(g.abnormalBefore)), cell(perFirm)});
    t.rows.push_back({cell(COIR_MSG("report", "Firms founded")), cell(grouped(g.founded)), cell(grouped(g.foundedBefore)), cell(perFirm)});
    t.note = COIR_MSG("report", "Period: the 12 months to %1; before: the 12 months up to then. What was decided in a period is counted in it, whether or not its publicity has ended since; repaired, withdrawn and disputed records are left out of both.").arg(isoDate(c.facts->asOf.valid));
    s.blocks.push_back(std::move(t));
    return s;
}

Result<Section> leads(const Context& c, const RegionFigures& g) {
    Section s;
    s.id = "leads";
    s.title = COIR_MSG("report", "Leads by detector");
    Table t;
    t.columns = {{COIR_MSG("report", "Detector"), Column::Align::Left, 3, false}, {COIR_MSG("report", "▲ high"), Column::Align::Right, 1, false}, {COIR_MSG("report", "◆ watch"), Column::Align::Right, 1, false},
                 {COIR_MSG("report", "● hint"), Column::Align::Right, 1, false}, {COIR_MSG("report", "Confirmed"), Column::Align::Right, 1, false}, {COIR_MSG("report", "Dismissed"), Column::Align::Right, 1, false}};
    for (const auto& [detector, n] : g.leads)
        t.rows.push_back({cell(COIR_MSG("report", "%1").term(detector)), cell(grouped(n.high)), cell(grouped(n.watch)), cell(grouped(n.hint)), cell(grouped(n.confirmed)), cell(grouped(n.dismissed))});
    t.note = COIR_MSG("report", "Leads are patterns to look into. A detector that is missing here found nothing or could not be judged for want of a register (see the data section).");
    s.blocks.push_back(std::move(t));
    // "Nothing found" must not stand for "could not be looked for".
    COIR_TRY(const auto notJudged, detect::loadNotJudged(c.reader));
    if (notJudged.empty())
        return s;
    Table n;
    n.columns = {{COIR_MSG("report", "Detector"), Column::Align::Left, 1.4, false}, {COIR_MSG("report", "Not judgeable, and why"), Column::Align::Left, 5, false}};
    for (const auto& [detector, why] : notJudged)
        n.rows.push_back({cell(COIR_MSG("report", "%1").term(detector)), cell(why)});
    s.blocks.push_back(std::move(n));
    return s;
}

/// The row that proves what the line says.
const detect::Evidence* evidenceOf(const detect::Finding& f, const Headline& line) {
    for (const auto& code : line.codes)
        for (const auto& e : f.evidence)
            if (e.reason == code)
                return &e;
    return nullptr;
}

Section highest(const std::vector<const detect::Finding*>& top, EvidenceIndex& index) {
    Section s;
    s.id = "highest";
    s.title = COIR_MSG("report", "Leads to look at first");
    Table t;
    t.columns = {{COIR_MSG("report", "Level"), Column::Align::Left, 0.9, false}, {COIR_MSG("report", "Score"), Column::Align::Right, 0.7, false}, {COIR_MSG("report", "Detector"), Column::Align::Left, 1.3, false},
                 {COIR_MSG("report", "Subject"), Column::Align::Left, 2.6, false}, {COIR_MSG("report", "Main reason"), Column::Align::Left, 3.4, false}, {COIR_MSG("report", "Evidence"), Column::Align::Left, 0.8, false}};
    for (const auto* f : top) {
        char score[16];
        std::snprintf(score, sizeof score, "%.2f", f->score);
        const auto* proof = evidenceOf(*f, headline(*f));
        t.rows.push_back({cell(COIR_MSG("report", "%1 %2").arg(levelSign(f->level)).term(detect::levelName(f->level))), cell(score), cell(COIR_MSG("report", "%1").term(f->detector)),
                          cell(subjectsPhrase(*f, 1)),
                          f->reasons.empty() ? cell("—") : cell(headline(*f).parts.front()), proof ? cell("[" + std::to_string(index.number(*proof)) + "]") : cell("—")});
    }
    s.blocks.push_back(std::move(t));
    return s;
}

Section tiers(const Context& c, const RegionFigures& g) {
    Section s;
    s.id = "tiers";
    s.title = COIR_MSG("report", "Tiers (local estimate, for internal use)");
    Table t;
    t.columns = {{COIR_MSG("report", "Area"), Column::Align::Left, 2, false}};
    for (const char* tier : {"A", "B", "C", "D"})
        t.columns.push_back({plainText(tier), Column::Align::Right, 1, false});
    t.columns.push_back({COIR_MSG("report", "Not rated"), Column::Align::Right, 1, false});
    t.columns.push_back({COIR_MSG("report", "Rated"), Column::Align::Right, 1, false});
    for (const auto& [county, n] : g.tiers) {
        std::vector<Cell> row{cell(countyName(c, county))};
        std::int64_t rated = 0;
        for (int i = 0; i < 4; ++i) {
            row.push_back(cell(grouped(n[static_cast<std::size_t>(i)])));
            rated += n[static_cast<std::size_t>(i)];
        }
        row.push_back(cell(grouped(n[4])));
        row.push_back(cell(grouped(rated)));
        t.rows.push_back(std::move(row));
    }
    t.note = COIR_MSG("report", "Scheme COIR-ENT-1; rated are the companies and cooperatives (codes 91 and 93) of the registry that still exist, individual businesses are not. The local estimate is an analytic aid, not an official evaluation; it is not to be published.");
    s.blocks.push_back(std::move(t));
    return s;
}

Section heat(const RegionFigures& g) {
    Section s;
    s.id = "heat";
    s.title = COIR_MSG("report", "Where: rates and hot spots");
    if (g.heatRows.empty()) {
        s.blocks.push_back(Paragraph{{{nothingFound(), false, {}}}, false});
        return s;
    }
    s.blocks.push_back(Figure{Figure::Kind::TileMap, g.heatMeasure, COIR_MSG("report", "%1 per exposure by county, empirical Bayes; hatched = suppressed").term(g.heatMeasure), 92});
    Table t;
    t.columns = {{COIR_MSG("report", "Area"), Column::Align::Left, 1.6, false}, {COIR_MSG("report", "Events"), Column::Align::Right, 1, false}, {COIR_MSG("report", "Exposure"), Column::Align::Right, 1, false},
                 {COIR_MSG("report", "Rate"), Column::Align::Right, 1, false}, {COIR_MSG("report", "Smoothed"), Column::Align::Right, 1, false}};
    for (const auto& r : g.heatRows) {
        const auto figure = [](const std::optional<double>& v) {
            char b[32];
            std::snprintf(b, sizeof b, "%.2f %%", 100 * v.value_or(0));
            return v ? cell(b) : cell("—");
        };
        t.rows.push_back({cell(r.name), r.suppressed ? cell(COIR_MSG("report", "suppressed")) : cell(grouped(r.events.value_or(0))), cell(grouped(r.exposure)), figure(r.rate), figure(r.smoothed)});
    }
    t.note = COIR_MSG("report", "Exposure: active firms (codes 91, 92, 93). Cells with an exposure below 20 or with 1 or 2 events are suppressed. A statistical signal is a place to look, no verdict on any firm.");
    s.blocks.push_back(std::move(t));
    if (!g.hotSpots.empty()) {
        s.blocks.push_back(Figure{Figure::Kind::Hexagons, g.hotMeasure, COIR_MSG("report", "%1: hot and cold hexagons of 2 km side (Gi*, false discovery rate controlled)").term(g.hotMeasure), 92});
        Table h;
        h.columns = {{COIR_MSG("report", "Area"), Column::Align::Left, 1.5, false}, {COIR_MSG("report", "Hot spot"), Column::Align::Left, 4, false}, {COIR_MSG("report", "Score"), Column::Align::Right, 0.8, false}};
        for (const auto* f : g.hotSpots)
            h.rows.push_back({cell(subjectsPhrase(*f, 1)), f->reasons.empty() ? cell("—") : cell(f->reasons.front().text), cell(COIR_MSG("report", "%1").arg(f->score, 2))});
        s.blocks.push_back(std::move(h));
    }
    return s;
}

Section industries(const RegionFigures& g) {
    Section s;
    s.id = "industries";
    s.title = COIR_MSG("report", "Industries by leads");
    Table t;
    t.columns = {{COIR_MSG("report", "Industry section"), Column::Align::Left, 3, false}, {COIR_MSG("report", "Active firms"), Column::Align::Right, 1, false}, {COIR_MSG("report", "In leads at watch or above"), Column::Align::Right, 1.4, false}, {COIR_MSG("report", "Per thousand"), Column::Align::Right, 1, false}};
    for (const auto& r : g.industries)
        t.rows.push_back({cell(COIR_MSG("report", "%1").term("section " + r.section)), cell(grouped(r.firms)), cell(grouped(r.inLeads)), cell(COIR_MSG("report", "%1").arg(1000.0 * r.inLeads / static_cast<double>(std::max<std::int64_t>(1, r.firms)), 1))});
    s.blocks.push_back(std::move(t));
    return s;
}

Section watchItems(const Context& c, const RegionFigures& g) {
    Section s;
    s.id = "next";
    s.title = COIR_MSG("report", "Next period");
    Paragraph p;
    p.spans.push_back({COIR_MSG("report", "%1 publicity periods end within 90 days of %2; their records will weigh no longer.").arg(g.endingSoon).arg(isoDate(c.facts->asOf.valid)), false, {}});
    p.spans.push_back({COIR_MSG("report", "%1 objections are open.").arg(g.openObjections), false, {}});
    s.blocks.push_back(std::move(p));
    return s;
}

Section methods() {
    Section s;
    s.id = "methods";
    s.title = COIR_MSG("report", "Methods");
    s.blocks.push_back(Paragraph{{{COIR_MSG("report", "County rates are smoothed towards the mean of the province (empirical Bayes, Marshall 1991). Hot spots on hexagons: Getis-Ord Gi* on the smoothed rate, the cell and its six neighbours, false discovery rate at 10, 5 and 1 percent. Tiers: rule pack of the scheme, decay by publicity period. Findings: each with its reasons, evidence and clearing conditions in the case file."), false, {}}}, true});
    return s;
}

} // namespace

Result<Report> regionReport(const Context& c, const RegionOrder& order) {
    COIR_TRY(const RegionFigures g, regionFigures(c, order.area));
    Report r;
    COIR_TRY(r.frame, makeFrame(c, COIR_MSG("report", "Regional risk briefing"), g.findings, order.area));
    r.title = COIR_MSG("report", "Risk briefing: %1").arg(g.areaName);
    r.subtitle = COIR_MSG("report", "12 months to %1, as known on %2").arg(isoDate(c.facts->asOf.valid)).arg(isoDate(c.facts->asOf.known));
    EvidenceIndex index;
    r.sections.push_back(keyFigures(c, g));
    r.sections.push_back(coverageSection(c));
    COIR_TRY(auto byDetector, leads(c, g));
    r.sections.push_back(std::move(byDetector));
    std::vector<const detect::Finding*> top;
    for (const auto* f : g.findings)
        if (top.size() < 10 && f->level != detect::Level::Hint && f->detector != "hot-spot")
            top.push_back(f);
    r.sections.push_back(highest(top, index));
    r.sections.push_back(heat(g));
    r.sections.push_back(tiers(c, g));
    r.sections.push_back(industries(g));
    r.sections.push_back(watchItems(c, g));
    r.sections.push_back(methods());
    COIR_TRY(const auto verdicts, store::verdictsInForce(c.reader, c.verdictsThrough));
    for (int i = 0; i < order.annexes && i < static_cast<int>(top.size()); ++i) {
        const auto& f = *top[static_cast<std::size_t>(i)];
        Section head;
        head.id = "annex-" + std::to_string(i + 1);
        head.title = tokensOnly(f)             ? COIR_MSG("report", "Annex %1: %2, %3 subjects known by token").arg(i + 1).term(f.detector).arg(f.subjects.size())
                     : f.subjects.size() > 1 ? COIR_MSG("report", "Annex %1: %2, %3 and others, %4 in all").arg(i + 1).term(f.detector).arg(mainSubject(f)->name).arg(f.subjects.size())
                                               : COIR_MSG("report", "Annex %1: %2, %3").arg(i + 1).term(f.detector).arg(f.subjects.front().name);
        head.newPage = i == 0;                       // the annexes begin on a page of their own and then run on
        r.sections.push_back(std::move(head));
        addFinding(r.sections, f, entryOf(verdicts, f.id), index, 2, "annex-" + std::to_string(i + 1) + "-");
    }
    if (!top.empty())
        r.sections.push_back(lawSection(c, top));
    if (!index.empty()) {
        Section evidence;
        evidence.id = "evidence";
        evidence.title = COIR_MSG("report", "Evidence index");
        COIR_TRY(auto table, index.table(c.reader));
        evidence.blocks.push_back(std::move(table));
        r.sections.push_back(std::move(evidence));
    }
    if (order.annexes > 0 && !top.empty()) {
        COIR_TRY(auto parameters, parameterSection(c, top));
        r.sections.push_back(std::move(parameters));
    }
    return r;
}

} // namespace coir::report
