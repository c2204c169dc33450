// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures whose marks are firms: ribbon, co-location, circle, timeline.
#include "report/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

namespace coir::report {

using store::FirmIndex;
using store::kNoFirm;

namespace {

const store::Firm& at(const store::Facts& facts, FirmIndex i) { return facts.firms[static_cast<std::size_t>(i)]; }

Ref refOf(const store::Facts& facts, FirmIndex i) { return i == kNoFirm ? Ref{} : Ref{at(facts, i).record, i, at(facts, i).key}; }

std::vector<FirmIndex> subjectFirms(const detect::Finding& f) {
    std::vector<FirmIndex> out;
    for (const auto& s : f.subjects)
        if (s.firm != kNoFirm && std::find(out.begin(), out.end(), s.firm) == out.end())
            out.push_back(s.firm);
    return out;
}

Message roleWord(detect::Role role) { return COIR_MSG("scene", "%1").term(detect::roleName(role)); }

std::string yuan(std::int64_t fen) {
    char b[48];
    if (fen >= 100'000'000)
        std::snprintf(b, sizeof b, "%.0f 万", static_cast<double>(fen) / 1e6);
    else
        std::snprintf(b, sizeof b, "%lld", static_cast<long long>(fen / 100));
    return b;
}

/// What origin and successor share, in a word; empty for reasons that are no shared thing (prior, time, posterior).
Message sharedWord(std::string_view code) {
    static constexpr std::pair<std::string_view, const char*> kWords[] = {
        {"trade-name", COIR_TERM("trade name")}, {"address", COIR_TERM("address")},  {"contact", COIR_TERM("phone or e-mail")}, {"people", COIR_TERM("persons")},
        {"industry", COIR_TERM("industry")},     {"scope", COIR_TERM("business scope")}, {"county", COIR_TERM("county")},      {"partners", COIR_TERM("trading partners")},
        {"moved", COIR_TERM("assets moved")},    {"cross-over", COIR_TERM("activity")}};
    for (const auto& [key, word] : kWords)
        if (code == key)
            return {"term", word, {}};
    return {};
}

/// Start, end of everything drawn, with a margin of a month.
void span(Date& from, Date& to, const std::vector<Date>& dates, Date asOf) {
    from = to = asOf;
    for (const Date d : dates) {
        from = std::min(from, d);
        to = std::max(to, d);
    }
    from = addMonths(from, -1);
    to = addMonths(std::max(to, asOf), 1);
}

} // namespace

std::vector<std::pair<Date, double>> activityOf(const store::Facts& facts, FirmIndex firm) {
    std::map<int, double> months;
    const auto [first, last] = ofFirm(facts.invoices, firm);
    for (const auto* m = first; m != last; ++m)
        if (m->salesFen)
            months[m->month] += static_cast<double>(*m->salesFen) / 100;
    if (months.empty()) {
        const auto [dFirst, dLast] = ofFirm(facts.declarationLines, firm);
        for (const auto* d = dFirst; d != dLast; ++d)
            if (d->total)
                months[monthIndex(d->at.date())] += *d->total;
    }
    std::vector<std::pair<Date, double>> out;
    for (const auto& [month, value] : months)
        out.emplace_back(*makeDate(1970 + month / 12, month % 12 + 1, 1), value);
    return out;
}

Scene ribbonScene(const store::Facts& facts, const detect::Finding& f) {
    RibbonScene s;
    s.caption = {COIR_MSG("scene", "Time ribbon"), COIR_MSG("scene", "Width of a thread: weight of what is shared, its place is no date; curves: sales or declared value a month"), facts.asOf};
    std::vector<Date> dates;
    for (const auto& subject : f.subjects) {
        if (subject.firm == kNoFirm)
            continue;
        const auto& firm = at(facts, subject.firm);
        RibbonScene::Lane lane{refOf(facts, subject.firm), firm.name, roleWord(subject.role), 0, firm.founded, {}, activityOf(facts, subject.firm)};
        if (!firm.active() && firm.statusFrom)
            lane.closed = firm.statusFrom;
        for (const auto& [d, v] : lane.activity)
            dates.push_back(d);
        if (lane.founded && subject.role != detect::Role::Origin)
            dates.push_back(*lane.founded);
        if (lane.closed)
            dates.push_back(*lane.closed);
        const std::size_t index = s.lanes.size();
        const auto [lFirst, lLast] = ofFirm(facts.listEntries, subject.firm);
        for (const auto* e = lFirst; e != lLast; ++e)
            if (weighs(*e)) {
                s.marks.push_back({{e->record, subject.firm, firm.key}, index, e->entered, COIR_MSG("scene", "Listed: %1").arg(e->listKind), Weight::High});
                dates.push_back(e->entered);
            }
        const auto [pFirst, pLast] = ofFirm(facts.penalties, subject.firm);
        for (const auto* p = pFirst; p != pLast; ++p)
            if (weighs(*p) && p->severity == store::Severity::Serious) {
                s.marks.push_back({{p->record, subject.firm, firm.key}, index, p->decided, COIR_MSG("scene", "Penalty: %1").arg(p->kinds), Weight::High});
                dates.push_back(p->decided);
            }
        if (lane.closed)
            s.marks.push_back({{firm.statusRecord, subject.firm, firm.key}, index, *lane.closed, COIR_MSG("scene", "%1").term(store::statusName(firm.status)), Weight::Watch});
        s.lanes.push_back(std::move(lane));
    }
    if (s.lanes.size() < 2)
        return {};
    span(s.from, s.to, dates, facts.asOf.valid);
    // A hop's reasons carry "origin>successor" as their term; a thread runs between those two lanes.
    const auto laneOf = [&](std::string_view key) -> std::optional<std::size_t> {
        for (std::size_t k = 0; k < s.lanes.size(); ++k)
            if (s.lanes[k].ref.key == key)
                return k;
        return std::nullopt;
    };
    for (const auto& r : f.reasons) {
        const auto arrow = r.term.find('>');
        const Message label = sharedWord(r.code);
        if (r.weight <= 0 || label.empty() || arrow == std::string::npos)
            continue;
        const auto from = laneOf(std::string_view(r.term).substr(0, arrow)), to = laneOf(std::string_view(r.term).substr(arrow + 1));
        if (!from || !to)
            continue;
        store::RecordId record = 0;
        for (const auto& e : f.evidence)
            if (e.reason == r.code && record == 0)
                record = e.record;
        s.threads.push_back({{record, kNoFirm, {}}, *from, *to, COIR_MSG("scene", "%1").term(label.text), r.weight});
    }
    std::stable_sort(s.threads.begin(), s.threads.end(), [](const auto& a, const auto& b) { return a.weight > b.weight; });
    // Where the successor's curve first lies above the origin's for good.
    const auto& origin = s.lanes[0].activity;
    const auto& next = s.lanes[1].activity;
    std::map<Date, double> before(origin.begin(), origin.end());
    std::optional<Date> cross;
    for (const auto& [d, v] : next) {
        const auto it = before.find(d);
        const bool above = v > (it == before.end() ? 0 : it->second);
        if (above && !cross)
            cross = d;
        if (!above)
            cross.reset();
    }
    if (cross && !origin.empty())
        s.crossing = {*cross, COIR_MSG("scene", "from here the successor does more")};
    if (!origin.empty() || !next.empty())
        s.activityUnit = COIR_MSG("scene", "yuan a month");
    else
        s.caption.denominator = COIR_MSG("scene", "Width of a thread: weight of what is shared, its place is no date; no invoices or declarations of these firms were delivered");
    return s;
}

Scene colocationScene(const store::Facts& facts, const detect::Finding& f) {
    const auto subjects = subjectFirms(f);
    if (subjects.empty())
        return {};
    ColocationScene s;
    s.caption = {COIR_MSG("scene", "Firms at one place"), COIR_MSG("scene", "Bars: sales a month; hatched: silence; registered firms only"), facts.asOf};
    s.place = at(facts, subjects.front()).address;
    std::map<store::RecordId, FirmIndex> byRecord;
    for (std::size_t i = 0; i < facts.firms.size(); ++i)
        byRecord.emplace(facts.firms[i].record, static_cast<FirmIndex>(i));
    std::vector<FirmIndex> rows = subjects;
    for (const auto& e : f.evidence)
        if (const auto it = byRecord.find(e.record); it != byRecord.end() && std::find(rows.begin(), rows.end(), it->second) == rows.end())
            rows.push_back(it->second);
    // The finding quotes some of those at one address and counts them all.
    std::size_t all = rows.size();
    for (const auto& r : f.reasons)
        if (r.code == "S1")
            all = std::max(all, static_cast<std::size_t>(r.value));
    constexpr std::size_t kMostRows = 14;
    if (rows.size() > kMostRows)
        rows.resize(kMostRows);
    s.further = all - rows.size();
    // Silence and burst as the finding was judged by (S8); without its parameters none is drawn.
    const auto nearZero = detect::parameterOf(f, "indicator.S8.near_zero_yuan"), silence = detect::parameterOf(f, "indicator.S8.quiet_months");
    std::vector<Date> dates;
    for (const FirmIndex i : rows) {
        const auto& firm = at(facts, i);
        ColocationScene::Row row;
        row.ref = refOf(facts, i);
        row.name = firm.name;
        row.subject = std::find(subjects.begin(), subjects.end(), i) != subjects.end();
        row.founded = firm.founded;
        if (!firm.active() && firm.statusFrom)
            row.closed = firm.statusFrom;
        row.activity = activityOf(facts, i);
        // Silence = months of next to nothing in a row; a burst = the first loud month after enough of them.
        std::size_t quiet = 0;
        for (std::size_t k = 0; nearZero && silence && k < row.activity.size(); ++k) {
            if (row.activity[k].second < *nearZero) {
                ++quiet;
                continue;
            }
            if (static_cast<double>(quiet) >= *silence) {
                row.dormant.emplace_back(row.activity[k - quiet].first, row.activity[k].first);
                row.bursts.emplace_back(row.activity[k].first, row.ref);
            }
            quiet = 0;
        }
        for (const auto& [d, v] : row.activity)
            dates.push_back(d);
        if (row.founded)
            dates.push_back(*row.founded);
        s.rows.push_back(std::move(row));
    }
    span(s.from, s.to, dates, facts.asOf.valid);
    // Decades of an old firm would press two years of activity into a corner.
    s.from = std::max(s.from, addMonths(facts.asOf.valid, -60));
    return s;
}

Scene circleScene(const store::Facts& facts, const detect::Finding& f) {
    CircleScene s;
    s.caption = {COIR_MSG("scene", "Guarantee circle"), COIR_MSG("scene", "Amounts in yuan, guarantees in force on the as-of"), facts.asOf};
    std::map<FirmIndex, std::size_t> place;
    for (const FirmIndex i : subjectFirms(f)) {
        place.emplace(i, s.members.size());
        s.members.push_back({refOf(facts, i), at(facts, i).name, 0, {}});
    }
    for (const auto& g : facts.guarantees) {
        const auto a = place.find(g.firm), b = place.find(g.debtor);
        if (g.debtor == kNoFirm || a == place.end() || b == place.end())
            continue;
        const bool closes = (a->second + 1) % s.members.size() == b->second;
        s.edges.push_back({{g.record, kNoFirm, {}}, a->second, b->second, g.amountFen ? yuan(*g.amountFen) : std::string("?"), g.amountFen ? static_cast<double>(*g.amountFen) / 100 : 0, closes});
    }
    for (const auto& r : f.reasons)
        if (r.code.find("ratio") != std::string::npos || r.code.find("closing") != std::string::npos)
            s.middle = r.text;
    if (s.members.size() < 2 || s.edges.empty())
        return {};
    return s;
}

Scene timelineScene(const store::Facts& facts, FirmIndex i) {
    TimelineScene s;
    const auto& firm = at(facts, i);
    s.caption = {COIR_MSG("scene", "What is known of the firm"), COIR_MSG("scene", "Hollow: carries no weight (ended, repaired, withdrawn, disputed, not public)"), facts.asOf};
    s.lanes = {COIR_MSG("scene", "Registration"), COIR_MSG("scene", "Penalties"), COIR_MSG("scene", "Lists"), COIR_MSG("scene", "Tax and courts"), COIR_MSG("scene", "Reports and licences")};
    std::vector<Date> dates;
    const auto add = [&](std::size_t lane, Date on, store::RecordId record, Message label, Weight weight, bool hollow) {
        dates.push_back(on);
        s.events.push_back({{record, i, firm.key}, lane, on, std::move(label), weight, hollow});
    };
    if (firm.founded)
        add(0, *firm.founded, firm.record, COIR_MSG("scene", "founded"), Weight::Plain, false);
    if (!firm.active() && firm.inRegistry && firm.statusFrom)
        add(0, *firm.statusFrom, firm.statusRecord, COIR_MSG("scene", "%1").term(store::statusName(firm.status)), Weight::Watch, false);
    const auto each = [&](const auto& list, auto fn) {
        const auto [first, last] = ofFirm(list, i);
        for (const auto* x = first; x != last; ++x)
            fn(*x);
    };
    each(facts.changes, [&](const auto& x) { add(0, x.on, x.record, COIR_MSG("scene", "change: %1").arg(x.item), Weight::Plain, false); });
    each(facts.penalties, [&](const auto& x) { add(1, x.decided, x.record, COIR_MSG("scene", "penalty: %1").arg(x.kinds), x.severity == store::Severity::Serious ? Weight::High : Weight::Watch, !weighs(x)); });
    each(facts.listEntries, [&](const auto& x) { add(2, x.entered, x.record, COIR_MSG("scene", "list: %1").arg(x.listKind), Weight::High, !weighs(x)); });
    each(facts.abnormalEntries, [&](const auto& x) { add(2, x.entered, x.record, COIR_MSG("scene", "abnormal list: %1").arg(x.reason), Weight::Watch, !weighs(x)); });
    each(facts.taxRatings, [&](const auto& x) { if (x.rated) add(3, *x.rated, x.record, COIR_MSG("scene", "tax rating %1").arg(x.grade), x.grade == "D" ? Weight::Watch : Weight::Plain, false); });
    each(facts.taxArrears, [&](const auto& x) { add(3, x.announced, x.record, COIR_MSG("scene", "tax arrears"), Weight::Watch, !weighs(x)); });
    each(facts.enforcements, [&](const auto& x) { add(3, x.filed, x.record, COIR_MSG("scene", "enforcement %1").arg(x.caseNo), Weight::Watch, !weighs(x)); });
    each(facts.annualReports, [&](const auto& x) { if (x.filed) add(4, *x.filed, x.record, COIR_MSG("scene", "annual report %1").arg(x.year), Weight::Plain, false); });
    each(facts.licences, [&](const auto& x) { add(4, x.decided, x.record, COIR_MSG("scene", "licence: %1").arg(x.certificate.empty() ? x.name : x.certificate), Weight::Plain, false); });
    if (s.events.empty())
        return {};
    span(s.from, s.to, dates, facts.asOf.valid);
    std::stable_sort(s.events.begin(), s.events.end(), [](const auto& a, const auto& b) { return std::pair(a.at, a.lane) < std::pair(b.at, b.lane); });
    return s;
}

} // namespace coir::report
