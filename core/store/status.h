// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/facts.h"

#include <algorithm>
#include <string_view>

namespace coir::store {

/// Classes of the status of the register, each said once. `Firm::active` is the one for denominators.

/// Does the firm still stand in the register, at work or at rest?
constexpr bool standing(Status s) { return s == Status::Active || s == Status::MovedIn || s == Status::Suspended || s == Status::ClosedTemporarily; }
/// Did an office end it: licence revoked, or ordered to close?
constexpr bool revoked(Status s) { return s == Status::Revoked || s == Status::RevokedCancelled || s == Status::OrderedClosed; }
/// Has the firm left the register for good, by its own will or another's?
constexpr bool closed(Status s) { return revoked(s) || s == Status::Cancelled || s == Status::Annulled || s == Status::Delisted; }

/// The field of `Firm::statusRecord` that holds `Firm::statusFrom`: that row is the registry's, a change's or a penalty's
/// (ruling 9b).
inline std::string_view statusDateField(const Facts& facts, FirmIndex i) {
    const Firm& f = facts.firms[static_cast<std::size_t>(i)];
    if (f.statusRecord == f.record || f.statusRecord <= 0)
        return f.active() ? "founded" : "approved";
    const auto [first, last] = ofFirm(facts.changes, i);
    return std::any_of(first, last, [&](const Change& c) { return c.record == f.statusRecord; }) ? "changed_on" : "decided_on";
}

} // namespace coir::store
