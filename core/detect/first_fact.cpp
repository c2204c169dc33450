// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/first_fact.h"

namespace coir::detect {

void EarliestFact::offer(Date date, Message words, Evidence row) {
    if (row.record > 0 && (!on || date < *on)) {
        on = date;
        text = std::move(words);
        evidence = std::move(row);
    }
}

EarliestFact firstOfTier(const store::Facts& facts, store::FirmIndex firm, const char* reason) {
    EarliestFact out;
    const auto each = [&](const auto& list, const char* field, auto&& of, auto&& costs) {
        const auto [first, last] = store::ofFirm(list, firm);
        for (const auto* f = first; f != last; ++f)
            if (store::weighs(*f) && costs(*f)) {
                const auto [on, value] = of(*f);
                out.offer(on, COIR_MSG("detect", "Tier D; its earliest fact that weighs"), {f->record, field, value, EvidenceRole::Supports, reason});
            }
    };
    const auto any = [](const auto&) { return true; };
    each(facts.penalties, "decision_no", [](const auto& f) { return std::pair(f.decided, f.decisionNo); }, any);
    each(facts.listEntries, "list_kind", [](const auto& f) { return std::pair(f.entered, f.listKind); },
         [](const auto& f) { return f.wageArrears || (f.seriousList && !f.defaulter); });
    each(facts.abnormalEntries, "reason", [](const auto& f) { return std::pair(f.entered, f.reason); }, any);
    each(facts.taxArrears, "tax_kind", [](const auto& f) { return std::pair(f.announced, f.kind); },
         [](const auto& f) { return store::owed(f); });
    each(facts.enforcements, "case_no", [](const auto& f) { return std::pair(f.filed, f.caseNo); }, any);
    return out;
}

} // namespace coir::detect
