// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/Overview.h"

#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "views/today/TodayView.h"

#include <algorithm>
#include <array>
#include <set>

namespace coir::ui {
namespace {
constexpr int kRunMonths = 12;
constexpr int kDueDays = 7;

/// Registers of a full delivery, in the order of the coverage table.
constexpr std::array kRegisters{"registration",  "holding",        "post",           "annual_report",   "penalty",
                                "list_entry",    "abnormal_entry", "licence",        "tax_rating",      "tax_arrears",
                                "enforcement",   "guarantee",      "declaration_line", "purchase",      "payment",
                                "invoice_month", "utility_quarter", "grid_event"};

void listDue(const CaseSnapshot& shot, Overview& o) {
    const store::Facts& facts = *shot.facts;
    const Date today = facts.asOf.valid;
    const auto within = [&](const std::optional<Date>& day) { return day && *day > today && *day - today <= kDueDays; };
    const auto add = [&](store::FirmIndex firm, Date ends, const QString& what, const QString& which, store::RecordId record) {
        const bool known = firm != store::kNoFirm;
        o.due.push_back({ends, known ? fromCore(shot.firm(firm).key) : QString(), known ? fromCore(shot.firm(firm).name) : TodayView::tr("firm not known"), what, which, record});
    };
    for (const auto& p : facts.penalties)
        if (store::weighs(p) && within(p.publicityMax)) {
            ++o.publicityEnds;
            add(p.firm, *p.publicityMax, TodayView::tr("publicity of the penalty ends"), fromCore(p.decisionNo), p.record);
        }
    for (const auto& e : facts.listEntries)
        if (store::weighs(e) && within(e.publicityMax)) {
            ++o.publicityEnds;
            add(e.firm, *e.publicityMax, TodayView::tr("publicity of the list entry ends"), fromCore(e.listKind), e.record);
        }
    for (const auto& l : facts.licences)
        if (within(l.to)) {
            ++o.licencesEnd;
            add(l.firm, *l.to, TodayView::tr("licence ends"), fromCore(l.name.empty() ? l.kind : l.name), l.record);
        }
    std::stable_sort(o.due.begin(), o.due.end(), [](const DueItem& a, const DueItem& b) { return a.ends < b.ends; });
}

std::vector<double> monthlyRun(const CaseSnapshot& shot, Level level) {
    std::vector<double> run(kRunMonths, 0.0);
    const int last = monthIndex(shot.asOf.valid);
    for (const auto& f : shot.findings)
        if (levelOf(f.level) == level)
            if (const int k = kRunMonths - 1 - (last - monthIndex(latestFact(f))); k >= 0 && k < kRunMonths)
                run[static_cast<std::size_t>(k)] += 1;
    return run;
}

Line registerLine(const store::Facts& facts, const char* name) {
    const RegisterRows r = registerRows(facts, name);
    Line l;
    const bool there = r.rows > 0;
    const double share = there ? static_cast<double>(r.accepted + r.duplicates) / static_cast<double>(r.rows) : 0;
    l.title = registerWord(name);
    l.bar = share;
    l.right = there ? percent(share) : TodayView::tr("missing");
    l.opens = true;
    const auto latest = facts.latestEvent(name);
    l.tip = there ? TodayView::tr("%1 rows: %2 accepted, %3 repeat others; through %4").arg(number(r.rows), number(r.accepted), number(r.duplicates), date(latest)) : TodayView::tr("not delivered");
    if (there)
        l.title += QStringLiteral("   ") + (latest ? date(*latest) : TodayView::tr("no date"));
    return l;
}
} // namespace

Overview overviewOf(const CaseSnapshot& shot) {
    Overview o;
    for (std::size_t i = 0; i < shot.findings.size(); ++i) {
        const auto& f = shot.findings[i];
        if (levelOf(f.level) == Level::High)
            o.leads.push_back({static_cast<int>(i), Level::High, detectorTitle(f.detector), subjectText(shot, f), mainReason(f),
                               areaName(shot, areaOf(shot, f))});
    }
    for (const char* name : kRegisters)
        o.data.push_back(registerLine(*shot.facts, name));
    for (const auto& [detector, why] : shot.notJudged) {
        Line l;
        l.title = detectorTitle(detector);
        l.subtitle = wordsOf(why);
        l.mark = Line::Mark::Level;
        l.level = Level::Undecided;
        l.opens = true;
        o.undecided.push_back(std::move(l));
    }
    o.highByMonth = monthlyRun(shot, Level::High);
    o.watchByMonth = monthlyRun(shot, Level::Watch);
    listDue(shot, o);
    std::set<std::string> files;
    for (const auto& s : shot.sources) {
        o.rows += s.batch.rows;
        files.insert(s.batch.file);
    }
    o.files = files.size();
    return o;
}

} // namespace coir::ui
