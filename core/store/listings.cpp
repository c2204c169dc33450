// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_rows.h"

#include "text/fold.h"

#include <algorithm>

namespace coir::store {
namespace {

/// Name of a list without what stands in brackets and without the word for a list.
std::string bareName(std::string_view kind) {
    std::string out = text::decisionKey(kind);
    if (const auto bracket = out.find('('); bracket != std::string::npos && bracket > 0)
        out.erase(bracket);
    constexpr std::string_view kList = "名单";
    if (out.size() > kList.size() && std::string_view(out).ends_with(kList))
        out.erase(out.size() - kList.size());
    return out;
}

/// Two registers that tell of the same decision: 严重违法失信名单 alone and in the file of all lists.
bool sameListing(const ListEntry& a, const ListEntry& b) {
    if (a.firm != b.firm || a.entered != b.entered || a.seriousList != b.seriousList || a.defaulter != b.defaulter)
        return false;
    if (a.defaulter)
        return !a.caseNo.empty() && text::decisionKey(a.caseNo) == text::decisionKey(b.caseNo);
    if (!a.decisionNo.empty() && !b.decisionNo.empty() && text::decisionKey(a.decisionNo) != text::decisionKey(b.decisionNo))
        return false;
    const std::string left = bareName(a.listKind), right = bareName(b.listKind);
    return left.find(right) != std::string::npos || right.find(left) != std::string::npos;
}

/// What the second row knows and the first does not. An exit in either ends both.
void take(ListEntry& kept, ListEntry&& other) {
    if (other.exited && (!kept.exited || *other.exited < *kept.exited)) {
        kept.exited = other.exited;
        kept.decay = 0;
        kept.standing = Standing::Expired;
    }
    const auto fill = [](std::string& part, std::string& with) {
        if (part.empty())
            part = std::move(with);
    };
    fill(kept.reason, other.reason);
    fill(kept.caseNo, other.caseNo);
    fill(kept.decisionNo, other.decisionNo);
    fill(kept.authority, other.authority);
}

} // namespace

void joinListings(std::vector<ListEntry>& entries) {
    std::vector<bool> taken(entries.size(), false);
    for (std::size_t first = 0, last = 0; first < entries.size(); first = last) {
        while (last < entries.size() && entries[last].firm == entries[first].firm)
            ++last;
        for (std::size_t i = first; i < last; ++i)
            for (std::size_t j = i + 1; j < last && !taken[i]; ++j)
                if (!taken[j] && sameListing(entries[i], entries[j])) {
                    take(entries[i], std::move(entries[j]));
                    taken[j] = true;
                }
    }
    std::size_t at = 0;
    std::erase_if(entries, [&](const ListEntry&) { return taken[at++]; });
}

} // namespace coir::store
