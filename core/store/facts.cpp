// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facts.h"

namespace coir::store {

namespace {
constexpr std::string_view kStatusNames[] = {"active", "moved_in", "moved_out", "suspended", "closed_temp", "liquidation", "revoked",
                                             "revoked_cancelled", "cancelled", "annulled", "ordered_closed", "delisted", "unknown"};
} // namespace

std::string_view statusName(Status status) { return kStatusNames[static_cast<std::size_t>(status)]; }

Status statusFromName(std::string_view name) {
    for (std::size_t i = 0; i < std::size(kStatusNames); ++i)
        if (kStatusNames[i] == name)
            return static_cast<Status>(i);
    return Status::Unknown;
}

FirmIndex Facts::find(std::string_view key) const {
    const auto it = std::lower_bound(firms.begin(), firms.end(), key, [](const Firm& f, std::string_view k) { return f.key < k; });
    return it != firms.end() && it->key == key ? static_cast<FirmIndex>(it - firms.begin()) : kNoFirm;
}

bool Facts::delivered(std::string_view fact) const {
    return std::any_of(batches.begin(), batches.end(), [&](const Batch& b) { return b.fact == fact && b.accepted + b.duplicates > 0; });
}

bool Facts::dated(std::string_view fact) const {
    return std::any_of(batches.begin(), batches.end(), [&](const Batch& b) { return b.fact == fact && b.latestEvent; });
}

std::optional<Date> Facts::latestEvent(std::string_view fact) const {
    const Date now = std::min(asOf.valid, asOf.known);
    std::optional<Date> latest;
    const auto offer = [&](Date d) {
        if (d <= now && (!latest || d > *latest))
            latest = d;
    };
    for (const auto& b : batches)
        if (b.fact == fact && b.latestEvent)
            offer(*b.latestEvent);
    for (const auto& [name, day] : registerEvents)
        if (name == fact)
            offer(day);
    return latest;
}

} // namespace coir::store
