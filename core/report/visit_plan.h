// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detect/finding.h"
#include "store/facts.h"

#include <string>
#include <vector>

namespace coir::text {
class Lexicon;
}

namespace coir::report {

/// Where a firm stands on a visit list, in this order.
enum class VisitPart : std::uint8_t {
    Stop,      ///< somebody goes there
    NoAddress, ///< the address is to be found first
    Closed     ///< revoked, deregistered, moved away …: looked up in the records, nobody goes there
};
/// A firm that is no longer on the register as one that may act here. Suspended firms, firms in liquidation and firms of
/// unknown status are not: their door may still open.
bool isClosed(store::Status status);

/// One firm and one lead that speaks of it.
struct VisitLine {
    const detect::Finding* finding = nullptr;
    store::FirmIndex firm = store::kNoFirm;
    detect::Role role = detect::Role::Suspect;
    VisitPart part = VisitPart::Stop;
    int stop = 0;              ///< from 1, the same for all at one address; 0 outside VisitPart::Stop
    std::string address;       ///< as registered; the address of reports where there is none
    std::string clears;        ///< "A": all of that list; "B1–B3, B5": those of it; "" where none is left
};

/// What would clear the leads of one detector, each condition once.
struct ClearingList {
    std::string letter;        ///< A … Z, AA …, by first appearance on the list
    std::string detector;
    std::vector<Message> conditions; ///< numbered from 1
};

struct VisitPlan {
    std::vector<VisitLine> lines;
    std::vector<ClearingList> clearing;
    int stops = 0;
    int firms = 0;             ///< each once, all parts
};

/// The firms that the findings speak of as acting (not victims), in the order of the walk. Firms whose registered address
/// reads the same (text::Address::key) share a stop. Stops with the higher level come first, then by county, then by
/// address with numbers as numbers; within a stop the firm with the stronger lead first, each firm's leads together.
/// Closed firms follow in the same order. The order depends on the content alone, not on that of `findings`.
VisitPlan visitPlan(const store::Facts& facts, const text::Lexicon& lexicon, const std::vector<const detect::Finding*>& findings);

} // namespace coir::report
