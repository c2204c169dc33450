// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"

#include "detect/detector.h"
#include "store/status.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace coir::report {

namespace {

using store::FirmIndex;

std::vector<FirmIndex> firmsOf(const std::vector<const detect::Finding*>& findings) {
    std::vector<FirmIndex> out;
    for (const auto* f : findings)
        for (const auto& s : f->subjects)
            if (s.firm != store::kNoFirm && std::find(out.begin(), out.end(), s.firm) == out.end())
                out.push_back(s.firm);
    return out;
}

std::string money(std::int64_t fen) { return grouped(fen / 100); }

std::string shareText(double share) {
    char b[32];
    std::snprintf(b, sizeof b, "%.2f %%", 100 * share);
    return b;
}

/// Tokens in four columns: a code, a founding date and a tier would be dashes for all of them.
Table tokenTable(const detect::Finding& f) {
    constexpr std::size_t kColumns = 4, kMost = 120;
    Table t;
    for (std::size_t i = 0; i < kColumns; ++i)
        t.columns.push_back({i == 0 ? COIR_MSG("report", "Token (beginning)") : Message{}, Column::Align::Left, 1, true});
    const std::size_t shown = std::min(kMost, f.subjects.size());
    for (std::size_t i = 0; i < shown; i += kColumns) {
        std::vector<Cell> row;
        for (std::size_t k = i; k < i + kColumns; ++k)
            row.push_back(cell(k < shown ? f.subjects[k].key.substr(0, 16) + "…" : std::string()));
        t.rows.push_back(std::move(row));
    }
    if (shown < f.subjects.size())
        t.note = COIR_MSG("report", "The first %1 of %2 tokens.").arg(shown).arg(f.subjects.size());
    return t;
}

Result<Section> summary(const Context& c, const std::vector<const detect::Finding*>& findings, EvidenceIndex& index) {
    Section s;
    s.id = "summary";
    s.title = COIR_MSG("report", "Summary");
    for (const auto* f : findings) {
        Paragraph p;
        Message head = COIR_MSG("report", "%1, level %2 %3 (score %4).").term(f->detector).arg(levelSign(f->level)).term(detect::levelName(f->level)).arg(f->score, 2);
        p.spans.push_back({subjectsPhrase(*f, 3), true, {}, Span::Ends::WithColon});
        p.spans.push_back({std::move(head), true, {}});
        if (f->from && f->to)
            p.spans.push_back({COIR_MSG("report", "Time of the facts: %1 to %2.").arg(isoDate(*f->from)).arg(isoDate(*f->to)), false, {}});
        const Headline line = headline(*f);
        if (line.composed) {
            std::vector<int> cites;
            for (const auto& code : line.codes) {
                int of = 0;
                for (const auto& e : f->evidence)
                    if (e.reason == code && of++ < 1)
                        cites.push_back(index.number(e));
            }
            p.spans.push_back({line.parts.front(), false, std::move(cites)});
            s.blocks.push_back(std::move(p));
            continue;
        }
        // The heaviest reasons in the order in which the detector tells them; the first one always, it says what the
        // lead is about.
        std::vector<const detect::Reason*> order;
        for (const auto& r : f->reasons)
            order.push_back(&r);
        if (!order.empty())
            std::stable_sort(order.begin() + 1, order.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
        if (order.size() > 4)
            order.resize(4);
        for (const auto& r : f->reasons) {
            const auto at = std::find(order.begin(), order.end(), &r);
            if (at == order.end() || (at != order.begin() && r.weight <= 0))
                continue;
            std::vector<int> cites;
            for (const auto& e : f->evidence)
                if (e.reason == r.code && cites.size() < 2)
                    cites.push_back(index.number(e));
            p.spans.push_back({r.text, false, std::move(cites)});
        }
        s.blocks.push_back(std::move(p));
    }
    Table t;
    t.columns = {{COIR_MSG("report", "Subject"), Column::Align::Left, 3, false}, {COIR_MSG("report", "Unified social credit code"), Column::Align::Left, 2.2, true},
                 {COIR_MSG("report", "Role"), Column::Align::Left, 1, false}, {COIR_MSG("report", "Founded"), Column::Align::Left, 1.2, false},
                 {COIR_MSG("report", "Tier (local estimate)"), Column::Align::Left, 1.7, false}};
    std::set<std::string> seen;
    for (const auto* f : findings) {
        if (tokensOnly(*f)) {
            s.blocks.push_back(tokenTable(*f));
            continue;
        }
        for (const auto& subject : f->subjects) {
            if (!seen.insert(subject.key).second || t.rows.size() >= 60)
                continue;
            std::string founded = "—", tier = "—";
            if (subject.firm != store::kNoFirm) {
                const auto& firm = c.facts->firms[static_cast<std::size_t>(subject.firm)];
                if (firm.founded)
                    founded = isoDate(*firm.founded);
                COIR_TRY(const auto rating, ratingOf(c, subject.firm));
                if (rating && !rating->tier.empty())
                    tier = rating->tier;
            }
            const bool token = subject.kind == detect::SubjectKind::Person || subject.kind == detect::SubjectKind::Account;
            t.rows.push_back({cell(subject.name.empty() ? subject.key.substr(0, 12) : subject.name), cell(token ? subject.key.substr(0, 12) + "…" : subject.key),
                              cell(COIR_MSG("report", "%1").term(detect::roleName(subject.role))), cell(founded), cell(tier)});
        }
    }
    if (!t.rows.empty()) {
        t.note = COIR_MSG("report", "A tier weighs recorded facts only; leads, such as those of this report, are not weighed.");
        s.blocks.push_back(std::move(t));
    }
    s.blocks.push_back(Paragraph{{{COIR_MSG("report", "Persons appear as keyed tokens and masked roles only; the score belongs to the pattern, not to a person."), false, {}}}, true});
    return s;
}

Section relations(const Context& c, const std::vector<FirmIndex>& firms, EvidenceIndex& index) {
    Section s;
    s.id = "relations";
    s.title = COIR_MSG("report", "Relations");
    Table t;
    t.columns = {{COIR_MSG("report", "From"), Column::Align::Left, 2.4, false}, {COIR_MSG("report", "Relation"), Column::Align::Left, 1.4, false}, {COIR_MSG("report", "To"), Column::Align::Left, 2.4, false},
                 {COIR_MSG("report", "Share or amount"), Column::Align::Right, 1.3, false}, {COIR_MSG("report", "Since"), Column::Align::Left, 1.1, false}, {COIR_MSG("report", "Evidence"), Column::Align::Left, 0.8, false}};
    const std::set<FirmIndex> wanted(firms.begin(), firms.end());
    constexpr std::size_t kMostRows = 60;
    std::size_t all = 0;
    const auto name = [&](FirmIndex i) { return c.facts->firms[static_cast<std::size_t>(i)].name; };
    const auto since = [](const store::Fact& f) { return f.from ? isoDate(*f.from) : std::string("—"); };
    for (const FirmIndex i : firms) {
        const auto [hFirst, hLast] = ofFirm(c.facts->holdings, i);
        for (const auto* h = hFirst; h != hLast; ++h)
            if (++all <= kMostRows)
                t.rows.push_back({cell(h->holderName), cell(COIR_MSG("report", "holds")), cell(name(i)),
                                  cell(h->share ? shareText(h->share->value()) : "—"), cell(since(*h)),
                                  cell("[" + std::to_string(index.number(h->record, "share", h->share ? shareText(h->share->value()) : "")) + "]")});
        const auto [gFirst, gLast] = ofFirm(c.facts->guarantees, i);
        for (const auto* g = gFirst; g != gLast; ++g)
            if (g->debtor != store::kNoFirm && ++all <= kMostRows)
                t.rows.push_back({cell(name(i)), cell(COIR_MSG("report", "guarantees")), cell(name(g->debtor)), cell(g->amountFen ? money(*g->amountFen) : "—"), cell(since(*g)),
                                  cell("[" + std::to_string(index.number(g->record, "amount", g->amountFen ? money(*g->amountFen) : "")) + "]")});
    }
    t.note = all > kMostRows ? COIR_MSG("report", "Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding. The first %1 of %2; the rest stands in the case.").arg(kMostRows).arg(all)
                             : COIR_MSG("report", "Amounts in yuan. Relations as registered on the as-of date; a relation is not a finding.");
    s.blocks.push_back(std::move(t));
    std::string keys;
    for (const FirmIndex i : firms)
        keys += (keys.empty() ? "" : ",") + c.facts->firms[static_cast<std::size_t>(i)].key;
    if (firms.size() > 1)
        s.blocks.push_back(Figure{Figure::Kind::RelationGraph, std::move(keys), COIR_MSG("report", "Relations of the subjects, as of %1").arg(isoDate(c.facts->asOf.valid)), 80});
    return s;
}

Section timeline(const Context& c, const std::vector<FirmIndex>& firms, EvidenceIndex& index) {
    Section s;
    s.id = "timeline";
    s.title = COIR_MSG("report", "Timeline");
    struct Event {
        Date on;
        std::string firm;
        Message what;
        store::RecordId record;
        std::string field;
    };
    std::vector<Event> events;
    for (const FirmIndex i : firms) {
        const auto& f = c.facts->firms[static_cast<std::size_t>(i)];
        if (f.founded)
            events.push_back({*f.founded, f.name, COIR_MSG("report", "founded"), f.record, "founded"});
        if (!f.active() && f.inRegistry && f.statusFrom)
            events.push_back({*f.statusFrom, f.name, COIR_MSG("report", "registration status: %1").term(store::statusName(f.status)), f.statusRecord, std::string(store::statusDateField(*c.facts, i))});
        const auto [pFirst, pLast] = ofFirm(c.facts->penalties, i);
        for (const auto* p = pFirst; p != pLast; ++p)
            if (weighs(*p))
                events.push_back({p->decided, f.name, COIR_MSG("report", "penalty decision %1: %2").arg(p->decisionNo).arg(p->kinds), p->record, "decided_on"});
        const auto [lFirst, lLast] = ofFirm(c.facts->listEntries, i);
        for (const auto* e = lFirst; e != lLast; ++e)
            if (weighs(*e))
                events.push_back({e->entered, f.name, COIR_MSG("report", "entered on the list %1").arg(e->listKind), e->record, "entered_on"});
        const auto [cFirst, cLast] = ofFirm(c.facts->changes, i);
        for (const auto* x = cFirst; x != cLast; ++x)
            if (f.active() || x->record != f.statusRecord) // told above as the status that it led to
                events.push_back({x->on, f.name, COIR_MSG("report", "change: %1").arg(x->item), x->record, "changed_on"});
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return std::tie(a.on, a.firm, a.record) < std::tie(b.on, b.firm, b.record); });
    Table t;
    t.columns = {{COIR_MSG("report", "Date"), Column::Align::Left, 1, false}, {COIR_MSG("report", "Subject"), Column::Align::Left, 2.4, false}, {COIR_MSG("report", "Event"), Column::Align::Left, 3.4, false}, {COIR_MSG("report", "Evidence"), Column::Align::Left, 0.8, false}};
    constexpr std::size_t kMostRows = 80;
    for (const auto& e : events) {
        if (t.rows.size() >= kMostRows)
            break;
        t.rows.push_back({cell(isoDate(e.on)), cell(e.firm), cell(e.what), cell("[" + std::to_string(index.number(e.record, e.field, isoDate(e.on))) + "]")});
    }
    if (events.size() > kMostRows)
        t.note = COIR_MSG("report", "The first %1 of %2 events; the rest stands in the case.").arg(kMostRows).arg(events.size());
    s.blocks.push_back(std::move(t));
    return s;
}

Result<Section> owners(const Context& c, const std::vector<FirmIndex>& firms) {
    Section s;
    s.id = "ownership";
    s.title = COIR_MSG("report", "Ownership and control");
    Table t;
    t.columns = {{COIR_MSG("report", "Firm"), Column::Align::Left, 2.4, false}, {COIR_MSG("report", "Final holder"), Column::Align::Left, 2.2, false}, {COIR_MSG("report", "Integrated"), Column::Align::Right, 1, false},
                 {COIR_MSG("report", "Control"), Column::Align::Left, 1, false}, {COIR_MSG("report", "Beneficial owner"), Column::Align::Left, 1.2, false}};
    COIR_TRY(auto q, c.reader.db().prepare("SELECT holder_name, holder, integrated, control, beneficial_owner, criterion FROM ownership WHERE firm = ?1 ORDER BY ordinal"));
    constexpr std::size_t kMostRows = 48;
    constexpr int kMostHolders = 8;                  // of one firm, the largest first
    std::size_t all = 0;
    for (const FirmIndex i : firms) {
        const auto& f = c.facts->firms[static_cast<std::size_t>(i)];
        q.bind(1, f.key);
        for (int holders = 0;; ++holders) {
            COIR_TRY(const bool row, q.step());
            if (!row)
                break;
            ++all;
            if (holders >= kMostHolders || t.rows.size() >= kMostRows)
                continue;
            const double share = std::atof(q.string(2).c_str());
            std::string holder = q.string(0);
            if (holder.empty())
                holder = q.string(1).substr(0, 12);
            t.rows.push_back({cell(f.name), holder == "unknown" ? cell(COIR_MSG("report", "unknown")) : cell(holder), cell(COIR_MSG("report", "%1 %").arg(100 * share, 2)),
                              cell(COIR_MSG("report", "%1").term(q.text(3))), q.integer(4) ? cell(COIR_MSG("report", "by criterion %1").arg(q.text(5))) : cell("—")});
        }
        q.reset();
    }
    t.note = all > t.rows.size() ? COIR_MSG("report", "Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked. Listed are %1 of %2 final holders; the rest stands in the case.").arg(t.rows.size()).arg(all)
                                 : COIR_MSG("report", "Integrated = directly and through other firms. 25 % and more counts by exact fractions. Natural persons are masked.");
    s.blocks.push_back(std::move(t));
    if (!firms.empty())
        s.blocks.push_back(Figure{Figure::Kind::OwnershipTree, c.facts->firms[static_cast<std::size_t>(firms.front())].key, COIR_MSG("report", "Ownership of %1").arg(c.facts->firms[static_cast<std::size_t>(firms.front())].name), 72});
    return s;
}

Section sanctions(const Context& c, const std::vector<FirmIndex>& firms, EvidenceIndex& index) {
    Section s;
    s.id = "sanctions";
    s.title = COIR_MSG("report", "Sanctions in force");
    Table t;
    t.columns = {{COIR_MSG("report", "Subject"), Column::Align::Left, 2.2, false}, {COIR_MSG("report", "Decision or list"), Column::Align::Left, 2.6, false}, {COIR_MSG("report", "Date"), Column::Align::Left, 1, false},
                 {COIR_MSG("report", "Public until"), Column::Align::Left, 1, false}, {COIR_MSG("report", "Evidence"), Column::Align::Left, 0.8, false}};
    int left = 0;
    const auto name = [&](FirmIndex i) { return c.facts->firms[static_cast<std::size_t>(i)].name; };
    const auto add = [&](FirmIndex i, const store::Sanction& x, const std::string& what, Date on, std::string_view field) {
        if (!weighs(x)) {
            ++left;
            return;
        }
        t.rows.push_back({cell(name(i)), cell(what), cell(isoDate(on)), cell(x.publicityMax ? isoDate(*x.publicityMax) : "—"), cell("[" + std::to_string(index.number(x.record, field, isoDate(on))) + "]")});
    };
    for (const FirmIndex i : firms) {
        const auto [pFirst, pLast] = ofFirm(c.facts->penalties, i);
        for (const auto* p = pFirst; p != pLast; ++p)
            add(i, *p, p->decisionNo + " " + p->kinds, p->decided, "decided_on");
        const auto [lFirst, lLast] = ofFirm(c.facts->listEntries, i);
        for (const auto* e = lFirst; e != lLast; ++e)
            add(i, *e, e->listKind, e->entered, "entered_on");
    }
    t.note = left > 0 ? COIR_MSG("report", "%1 further entries have expired, were repaired or withdrawn, are disputed, not public or on lists without weight; they are not shown and carry no weight.").arg(left) : Message{};
    s.blocks.push_back(std::move(t));
    return s;
}

} // namespace

Result<Report> caseReport(const Context& c, const CaseOrder& order) {
    std::vector<const detect::Finding*> chosen;
    for (const auto& id : order.findingIds) {
        const auto it = std::find_if(c.findings.begin(), c.findings.end(), [&](const auto& f) { return f.id == id; });
        if (it == c.findings.end())
            return fail(ErrorCode::InputRefused, COIR_MSG("report", "The case has no such finding"), COIR_MSG("report", "Take an id from findings.jsonl"), {{}, 0, "finding", id});
        chosen.push_back(&*it);
    }
    if (order.findingIds.empty())
        for (const auto& f : c.findings)
            if (std::any_of(f.subjects.begin(), f.subjects.end(), [&](const auto& s) { return s.key == order.subject; }))
                chosen.push_back(&f);
    if (chosen.empty() && c.facts->find(order.subject) == store::kNoFirm)
        return fail(ErrorCode::InputRefused, COIR_MSG("report", "The case does not know this firm"), COIR_MSG("report", "Give the code of a firm of the case"), {{}, 0, "subject", order.subject});

    std::vector<FirmIndex> firms = firmsOf(chosen);
    if (const auto i = c.facts->find(order.subject); i != store::kNoFirm) { // the firm asked for comes first, whomever its leads name first
        std::erase(firms, i);
        firms.insert(firms.begin(), i);
    }
    constexpr std::size_t kMostFirms = 20;
    if (firms.size() > kMostFirms)
        firms.resize(kMostFirms);

    Report r;
    std::string about = order.subject;
    for (const auto& id : order.findingIds)
        about += id;
    COIR_TRY(r.frame, makeFrame(c, COIR_MSG("report", "Lead investigation report"), chosen, about));
    const std::string lead = !order.subject.empty() && !firms.empty() ? c.facts->firms[static_cast<std::size_t>(firms.front())].name
                             : !chosen.empty()                          ? mainSubject(*chosen.front())->name
                                                                        : order.subject;
    const std::size_t others = chosen.empty() ? 0 : chosen.front()->subjects.size() - 1;
    if (chosen.size() == 1 && tokensOnly(*chosen.front()))
        r.title = COIR_MSG("report", "Report on the lead \"%1\": %2 subjects known by token").term(chosen.front()->detector).arg(chosen.front()->subjects.size());
    else if (chosen.size() == 1)
        r.title = others > 0 ? COIR_MSG("report", "Report on the lead \"%1\": %2 and others, %3 in all").term(chosen.front()->detector).arg(lead).arg(others + 1)
                             : COIR_MSG("report", "Report on the lead \"%1\": %2").term(chosen.front()->detector).arg(lead);
    else
        r.title = COIR_MSG("report", "Report on %1: %2 leads").arg(lead).arg(chosen.size());
    r.subtitle = COIR_MSG("report", "This report shows leads; it does not establish facts");

    COIR_TRY(const auto verdicts, store::verdictsInForce(c.reader, c.verdictsThrough));
    EvidenceIndex index;
    COIR_TRY(auto first, summary(c, chosen, index));
    if (chosen.empty())
        first.blocks.insert(first.blocks.begin(), Paragraph{{{nothingFound(), false, {}}}, false});
    r.sections.push_back(std::move(first));
    // What the detectors read, and what the sections of a firm and the state of its sanctions rest on.
    std::set<std::string_view> read{"registration", "repair", "objection"};
    if (!firms.empty())
        read.insert({"holding", "change", "penalty", "list_entry", "guarantee"});
    for (const auto* f : chosen)
        if (const auto* detector = detect::detectorById(f->detector)) {
            read.insert(detector->info().needs.all.begin(), detector->info().needs.all.end());
            read.insert(detector->info().needs.useful.begin(), detector->info().needs.useful.end());
        }
    r.sections.push_back(coverageSection(c, chosen.empty() ? std::set<std::string_view>{} : read));
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen.size() > 1) {
            Section head;
            head.id = "finding-" + std::to_string(i + 1);
            head.title = COIR_MSG("report", "Lead %1: %2").arg(i + 1).term(chosen[i]->detector);
            r.sections.push_back(std::move(head));
        }
        addFinding(r.sections, *chosen[i], entryOf(verdicts, chosen[i]->id), index, chosen.size() > 1 ? 2 : 1, "finding-" + std::to_string(i + 1) + "-");
    }
    if (!firms.empty()) {                            // an area or a ring of tokens has no registry entries to look up
        r.sections.push_back(relations(c, firms, index));
        r.sections.push_back(timeline(c, firms, index));
        COIR_TRY(auto tree, owners(c, firms));
        r.sections.push_back(std::move(tree));
        r.sections.push_back(sanctions(c, firms, index));
    }
    if (!chosen.empty())
        r.sections.push_back(lawSection(c, chosen));

    if (!chosen.empty())
        r.sections.push_back(verdictSection(chosen, verdicts));
    Section advice;
    advice.id = "advice";
    advice.title = COIR_MSG("report", "Suggestion");
    // A lead that a person has dismissed proposes nothing any more.
    const auto stands = std::find_if(chosen.begin(), chosen.end(), [&](const auto* f) {
        const auto* said = entryOf(verdicts, f->id);
        return !said || said->verdict != store::Verdict::Dismissed;
    });
    // Nor is a visit proposed where a person has found that a clearing condition is met.
    const auto clearedByHand = [&](const detect::Finding& f) {
        const auto* said = entryOf(verdicts, f.id);
        return said && std::any_of(said->conditions.begin(), said->conditions.end(), [](const auto& entry) { return entry.second == "met"; });
    };
    const bool strong = stands != chosen.end() && (*stands)->level == detect::Level::High && !clearedByHand(**stands);
    advice.blocks.push_back(Checks{{{COIR_MSG("report", "Hand over"), false}, {COIR_MSG("report", "Inspect on site"), strong}, {COIR_MSG("report", "Watch"), !strong && stands != chosen.end()},
                                    {COIR_MSG("report", "No action"), !chosen.empty() && stands == chosen.end()}}});
    advice.blocks.push_back(Paragraph{{{COIR_MSG("report", "The tick follows from the level of the lead and from the verdict, if there is one; it is a proposal, the handler decides. Before any step is taken, each clearing condition must have been checked and noted."), false, {}}}, false});
    r.sections.push_back(std::move(advice));

    Section limits;
    limits.id = "limits";
    limits.title = COIR_MSG("report", "Limits");
    limits.blocks.push_back(Paragraph{{{COIR_MSG("report", "Scores are leads for supervision, worked out from the data imported by the rule packs named. They are no evidence of an offence, say nothing about registers that were not imported, and are void where a fact is corrected, repaired or disputed after the as-of date."), false, {}}}, true});
    r.sections.push_back(std::move(limits));

    Section evidence;
    evidence.id = "evidence";
    evidence.title = COIR_MSG("report", "Evidence index");
    COIR_TRY(auto table, index.table(c.reader));
    evidence.blocks.push_back(std::move(table));
    r.sections.push_back(std::move(evidence));
    if (!chosen.empty()) {
        COIR_TRY(auto parameters, parameterSection(c, chosen));
        r.sections.push_back(std::move(parameters));
    }
    Section custody;
    custody.id = "custody";
    custody.title = COIR_MSG("report", "Chain of custody");
    Table passed;
    for (const auto& title : {COIR_MSG("report", "Date"), COIR_MSG("report", "Handed over by"), COIR_MSG("report", "Taken by"), COIR_MSG("report", "Purpose"), COIR_MSG("report", "Signature")})
        passed.columns.push_back({title, Column::Align::Left, 1, false});
    passed.rows.assign(3, std::vector<Cell>(passed.columns.size()));
    passed.note = COIR_MSG("report", "To be filled in by hand; the content hash at the end belongs to this copy and to every copy of it.");
    custody.blocks.push_back(std::move(passed));
    r.sections.push_back(std::move(custody));
    Section sign;
    sign.id = "signatures";
    sign.title = COIR_MSG("report", "Signatures");
    sign.blocks.push_back(Signatures{{COIR_MSG("report", "Handler"), COIR_MSG("report", "Second handler"), COIR_MSG("report", "Reviewer"), COIR_MSG("report", "Approver")}});
    r.sections.push_back(std::move(sign));
    return r;
}

} // namespace coir::report
