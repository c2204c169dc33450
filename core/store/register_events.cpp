// SPDX-License-Identifier: GPL-3.0-or-later
// Which event of a register was the latest as of a date before its files end.
#include "store/fact_rows.h"

#include <algorithm>

namespace coir::store {

namespace {
/// Columns of the events of ruling 9b by fact table; the profiles name the same ones.
struct Events {
    std::string_view fact;
    std::initializer_list<std::string_view> columns;
};
const Events kEvents[] = {{"post", {"valid_from"}},
                          {"change", {"changed_on"}},
                          {"annual_report", {"filed_on"}},
                          {"penalty", {"decided_on"}},
                          {"licence", {"decided_on"}},
                          {"list_entry", {"entered_on", "exited_on", "published_on"}},
                          {"abnormal_entry", {"entered_on", "exited_on"}},
                          {"tax_rating", {"rated_on"}},
                          {"tax_arrears", {"announced_on"}},
                          {"enforcement", {"filed_on"}},
                          {"declaration_line", {"moved_at"}},
                          {"purchase", {"bought_at"}},
                          {"payment", {"paid_at"}},
                          {"invoice_month", {"known_from"}},   // last day of the month
                          {"utility_quarter", {"known_from"}}, // last day of the quarter
                          {"grid_event", {"happened_at"}},
                          {"repair", {"closed_on"}},
                          {"objection", {"accepted_on", "closed_on"}},
                          {"guarantee", {"valid_from"}}};
} // namespace

Result<> loadRegisterEvents(Loading& l) {
    const Date now = std::min(l.asOf.valid, l.asOf.known);
    for (const Events& e : kEvents) {
        const auto& batches = l.facts.batches;
        if (std::none_of(batches.begin(), batches.end(), [&](const Batch& b) { return b.fact == e.fact && b.latestEvent && *b.latestEvent > now; }))
            continue;
        std::optional<Date> latest;
        for (const auto column : e.columns) {
            // Moments are texts that begin with their day: below the next day.
            const std::string name(column);
            COIR_TRY(auto s, l.db.prepare("SELECT max(" + name + ") FROM " + std::string(e.fact) + " WHERE " + name + " < ?1"));
            COIR_TRY(const bool row, s.bind(1, now + 1).step());
            if (row)
                if (const auto day = s.date(0); day && (!latest || *day > *latest))
                    latest = day;
        }
        if (latest)
            l.facts.registerEvents.emplace_back(e.fact, *latest);
    }
    return {};
}

} // namespace coir::store
