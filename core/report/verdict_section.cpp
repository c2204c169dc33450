// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/context.h"

namespace coir::report {

namespace {

Message verdictWord(store::Verdict verdict) {
    switch (verdict) {
    case store::Verdict::Confirmed: return COIR_MSG("report", "confirmed");
    case store::Verdict::Dismissed: return COIR_MSG("report", "dismissed");
    case store::Verdict::Open: return COIR_MSG("report", "to check");
    case store::Verdict::None: break;
    }
    return COIR_MSG("report", "none yet");
}

} // namespace

std::string chinaTime(std::string_view utc) {
    constexpr std::int64_t kAhead = 8 * 3600;
    const auto moment = parseIsoMoment(utc);
    if (!moment)
        return std::string(utc);
    return isoMoment(Moment{moment->seconds + kAhead}).substr(0, 16);
}

const store::VerdictEntry* entryOf(const std::map<std::string, store::VerdictEntry>& verdicts, const std::string& findingId) {
    const auto it = verdicts.find(findingId);
    return it == verdicts.end() ? nullptr : &it->second;
}

Section verdictSection(const std::vector<const detect::Finding*>& findings, const std::map<std::string, store::VerdictEntry>& verdicts) {
    Section s;
    s.id = "verdict";
    s.title = COIR_MSG("report", "Verdict of the handler");
    Table t;
    t.columns = {{COIR_MSG("report", "Lead"), Column::Align::Left, 1.8, false}, {COIR_MSG("report", "Verdict"), Column::Align::Left, 0.9, false}, {COIR_MSG("report", "Note"), Column::Align::Left, 3, false},
                 {COIR_MSG("report", "Entered by"), Column::Align::Left, 1.1, false}, {COIR_MSG("report", "Entered on"), Column::Align::Left, 1.4, false}};
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& f = *findings[i];
        const Message lead = findings.size() > 1 ? COIR_MSG("report", "Lead %1: %2").arg(i + 1).term(f.detector) : COIR_MSG("report", "%1").term(f.detector);
        const auto* said = entryOf(verdicts, f.id);
        const bool anything = said && (said->verdict != store::Verdict::None || !said->note.empty());
        t.rows.push_back({cell(lead), cell(verdictWord(said ? said->verdict : store::Verdict::None)), cell(said && !said->note.empty() ? said->note : "—"), cell(anything ? said->who : "—"),
                          cell(anything ? chinaTime(said->at) : "—")});
    }
    t.note = COIR_MSG("report", "As entered in the case up to the printing of this report; a verdict is the handler's word on a lead, no decision of an authority. Times are China Standard Time.");
    s.blocks.push_back(std::move(t));
    return s;
}

} // namespace coir::report
