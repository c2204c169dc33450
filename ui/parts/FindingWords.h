// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/CaseSnapshot.h"

#include <QString>
#include <array>
#include <map>
#include <set>

/// How findings, firms and registers are spoken of in every view: words of the trade, in one place.
namespace coir::ui {

QString detectorTitle(std::string_view id);
QString roleWord(detect::Role role);
/// "海口某某有限公司 等 5 户"; masked tokens for persons; the area's name for areas.
QString subjectText(const CaseSnapshot& shot, const detect::Finding& finding);
/// A reason in two: whom it compares ("A → B", empty where it does not), and what it says.
struct SplitReason {
    QString pair, says;
};
SplitReason splitReason(const QString& words);
/// Leads that name a firm and were not dismissed, by level; `first` is the strongest of them.
struct LeadsOn {
    std::array<int, 3> of{}; ///< high, watch, hint
    const detect::Finding* first = nullptr;
    int all() const { return of[0] + of[1] + of[2]; }
};
LeadsOn leadsOn(const CaseSnapshot& shot, store::FirmIndex firm, const std::set<std::string>& dismissed);
/// "High 1, Watch 2"; "" where there is none.
QString leadsWords(const LeadsOn& leads);
/// The strongest reason as one sentence, the next one behind it where there is one.
QString mainReason(const detect::Finding& finding);
/// Reasons with a source row and clearing conditions found not met, of all of both: one that is met speaks against the lead.
struct Completeness {
    int there = 0, all = 0;
};
Completeness completeness(const detect::Finding& finding, const store::VerdictEntry* entry);
/// County unit (code) of the first firm or area; "" unknown.
std::string areaOf(const CaseSnapshot& shot, const detect::Finding& finding);
QString areaName(const CaseSnapshot& shot, const std::string& code);
/// Latest day the finding speaks of.
Date latestFact(const detect::Finding& finding);
/// Name of a register ("penalty", "payment" …).
QString registerWord(std::string_view fact);
/// Rows of a register over all batches, as Data and the reports count them: what only repeats is not accepted once more.
struct RegisterRows {
    std::int64_t rows = 0, accepted = 0, duplicates = 0;
};
RegisterRows registerRows(const store::Facts& facts, std::string_view fact);
/// "19,095 户": firms in the register on the day of the clock; the day beside it where that is not the latest of the data.
QString firmsWords(const CaseSnapshot& shot);
/// Title of an import profile in the user's language; its id where it is none of the shipped ones.
QString profileTitle(const CaseSnapshot& shot, std::string_view id);
QString verdictWord(store::Verdict verdict);
QString statusWord(store::Status status);
/// Canonical field of an evidence line, in the user's language.
QString fieldWord(std::string_view field);
/// The firm that each of these source rows is of, as far as the facts in force say. One pass over the facts: call it on a worker.
std::map<store::RecordId, store::FirmIndex> firmsOf(const store::Facts& facts, const std::set<store::RecordId>& records);
/// What an inspector on site asks for, by detector.
QString askFor(std::string_view detector);
/// The firm a view should open for a finding; kNoFirm where it names none.
store::FirmIndex mainFirm(const detect::Finding& finding);

} // namespace coir::ui
