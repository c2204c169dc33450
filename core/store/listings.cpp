// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_rows.h"

#include "text/fold.h"

#include <algorithm>
#include <map>

namespace coir::store {
namespace {

/// An entry with what it is compared by, folded once.
struct Compared {
    std::string name;      ///< of the list, without what stands in brackets and without the word for a list
    std::string number, caseNo, authority, reason;
};

std::string bareName(std::string_view kind) {
    std::string out = text::decisionKey(kind);
    if (const auto bracket = out.find('('); bracket != std::string::npos && bracket > 0)
        out.erase(bracket);
    constexpr std::string_view kList = "名单";
    if (out.size() > kList.size() && std::string_view(out).ends_with(kList))
        out.erase(out.size() - kList.size());
    return out;
}

/// The more general name stands within the other: 严重失信主体 and 海关严重失信主体.
bool within(const std::string& general, const std::string& other) { return other.find(general) != std::string::npos; }

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }
bool agree(const std::string& a, const std::string& b) { return !a.empty() && a == b; }

/// 海南省海口市市场监督管理局 and 海口市市场监督管理局 are one.
bool otherAuthority(const std::string& a, const std::string& b) { return differ(a, b) && !a.ends_with(b) && !b.ends_with(a); }

/// Two rows of two registers on the same decision of the same day. One decision is told by its number; without one on both
/// sides by its authority and a name that is the same, or the other's in general. Where only the names are near (no number,
/// no authority, no reason on both sides), nobody can say that it is one decision: then the rows count once while they say
/// the same of the end, and an exit in one of them never ends the other.
bool sameListing(const ListEntry& a, const Compared& ca, const ListEntry& b, const Compared& cb) {
    if (a.entered != b.entered || a.seriousList != b.seriousList || a.defaulter != b.defaulter)
        return false;
    if (a.defaulter)
        return agree(ca.caseNo, cb.caseNo);
    if (differ(ca.number, cb.number) || otherAuthority(ca.authority, cb.authority))
        return false;
    if (ca.name == cb.name)
        return true;
    if (!within(ca.name, cb.name) && !within(cb.name, ca.name))
        return false;
    const bool sure = agree(ca.number, cb.number) || (!ca.authority.empty() && !cb.authority.empty()) || agree(ca.reason, cb.reason);
    return sure || (a.exited == b.exited && a.standing == b.standing);
}

/// What the second row knows and the first does not. An exit in either ends both; of two ends of publicity the earlier holds:
/// a printed one is never later than the longest that the rules allow.
void take(ListEntry& kept, ListEntry&& other) {
    if (!kept.exited && other.publicityMax && kept.publicityMax && *other.publicityMax < *kept.publicityMax) {
        kept.publicityMin = other.publicityMin;
        kept.publicityMax = other.publicityMax;
        kept.decay = other.decay;
        kept.standing = other.standing;
    }
    if (other.exited && (!kept.exited || *other.exited < *kept.exited)) {
        kept.exited = other.exited;
        kept.decay = 0;
        kept.standing = Standing::Expired;
    }
    kept.wageArrears = kept.wageArrears || other.wageArrears;
    const auto fill = [](std::string& part, std::string& with) {
        if (part.empty())
            part = std::move(with);
    };
    fill(kept.reason, other.reason);
    fill(kept.caseNo, other.caseNo);
    fill(kept.decisionNo, other.decisionNo);
    fill(kept.authority, other.authority);
}

Compared compared(const ListEntry& e) {
    return {bareName(e.listKind), text::decisionKey(e.decisionNo), text::decisionKey(e.caseNo), text::decisionKey(e.authority), text::decisionKey(e.reason)};
}

} // namespace

void joinListings(std::vector<ListEntry>& entries, const std::stop_token& stop) {
    std::vector<bool> taken(entries.size(), false);
    for (std::size_t first = 0, last = 0; first < entries.size(); first = last) {
        while (last < entries.size() && entries[last].firm == entries[first].firm)
            ++last;
        if (entries[first].firm == kNoFirm || last - first < 2)
            continue; // rows of nobody are of many
        std::map<Date, std::vector<std::size_t>> days;
        for (std::size_t i = first; i < last; ++i)
            days[entries[i].entered].push_back(i);
        for (const auto& [day, rows] : days) {
            std::vector<Compared> keys;
            for (const std::size_t i : rows)
                keys.push_back(compared(entries[i]));
            for (std::size_t i = 0; i < rows.size() && !stop.stop_requested(); ++i)
                for (std::size_t j = i + 1; j < rows.size() && !taken[rows[i]]; ++j) {
                    ListEntry &a = entries[rows[i]], &b = entries[rows[j]];
                    if (taken[rows[j]] || !sameListing(a, keys[i], b, keys[j]))
                        continue;
                    // The row that names the list exactly is kept: else a general name would take in one list after the other.
                    if (keys[i].name != keys[j].name && within(keys[i].name, keys[j].name)) {
                        std::swap(a, b);
                        std::swap(keys[i], keys[j]);
                    }
                    take(a, std::move(b));
                    taken[rows[j]] = true;
                    keys[i] = compared(a);
                }
        }
    }
    std::size_t at = 0;
    std::erase_if(entries, [&](const ListEntry&) { return taken[at++]; });
}

} // namespace coir::store
