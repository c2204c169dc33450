// SPDX-License-Identifier: GPL-3.0-or-later
// Since when a firm has the status of its registry row: from changes and revoking penalties (ruling 9b).
#include "store/fact_rows.h"
#include "store/publicity.h"
#include "store/status.h"

#include <algorithm>
#include <tuple>

namespace coir::store {

namespace {

/// Something that may date a status. `Unknown`: a change of the status that does not say to what.
struct Sign {
    FirmIndex firm = kNoFirm;
    Date on;
    RecordId record = 0;
    Status to = Status::Unknown;
    bool named = true; ///< false: a revoked licence that may be another than the business licence
};

class StatusWords {
public:
    explicit StatusWords(const rules::RulePack& pack)
        : m_items(pack.words("registration.items")), m_others(pack.words("registration.others")), m_returned(pack.words("registration.returned")),
          m_notYet(pack.words("registration.not_yet")) {
        // 吊销 before 注销: 吊销已注销 holds both. 撤销 is asked after them.
        for (const Status s : {Status::Revoked, Status::Cancelled, Status::OrderedClosed, Status::Delisted, Status::Suspended,
                               Status::ClosedTemporarily, Status::Liquidation, Status::Annulled, Status::MovedOut, Status::Active})
            m_words.emplace_back(s, pack.words("registration." + std::string(statusName(s))));
    }

    bool datesStatus(std::string_view item) const { return containsAny(item, m_items) && !containsAny(item, m_others); }

    /// What the change leads to: the words after it, else those of the item itself.
    Status after(std::string_view item, std::string_view text) const {
        if (const Status s = said(text); s != Status::Unknown)
            return s;
        return said(item);
    }

private:
    Status said(std::string_view text) const {
        if (text.empty() || containsAny(text, m_others))
            return Status::Unknown;
        if (containsAny(text, m_returned))
            return Status::Active;
        for (const auto& [status, words] : m_words) {
            if (!containsAny(text, words))
                continue;
            const bool both = status == Status::Revoked && containsAny(text, m_words[1].second) && !containsAny(text, m_notYet);
            return both ? Status::RevokedCancelled : status;
        }
        return Status::Unknown;
    }

    std::vector<std::string> m_items, m_others, m_returned, m_notYet;
    std::vector<std::pair<Status, std::vector<std::string>>> m_words;
};

/// Does a change to `to` begin, or go on with, what is now `present`?
bool fits(Status present, Status to) {
    if (present == Status::RevokedCancelled)
        return to == Status::Revoked || to == Status::Cancelled || to == Status::RevokedCancelled;
    return to == present || (present == Status::Cancelled && to == Status::RevokedCancelled);
}

/// Signs whatever the as-of: a status that begins later is not yet there, whatever 核准日期 says.
Result<std::vector<Sign>> signs(Loading& l) {
    std::vector<Sign> out;
    const StatusWords words(l.publicity);
    {
        COIR_TRY(auto s, l.db.prepare("SELECT subject, record_id, changed_on, item, after_text FROM change WHERE changed_on IS NOT NULL"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            const FirmIndex firm = mentionAt(l, s, 0).firm;
            if (firm == kNoFirm || l.facts.firms[static_cast<std::size_t>(firm)].active() || !words.datesStatus(s.text(3)))
                continue;
            if (const auto on = s.date(2))
                out.push_back({firm, *on, s.integer(1), words.after(s.text(3), s.text(4))});
        }
    }
    const auto kinds = l.publicity.words("words.revoking_kinds"), text = l.publicity.words("words.revoking_text"),
               business = l.publicity.words("words.business_licence");
    const auto withdrawn = l.publicity.words("words.withdrawn"), disputed = l.publicity.words("words.disputed");
    const Affirmed affirmed(l.publicity);
    COIR_TRY(auto s, l.db.prepare("SELECT subject, record_id, decided_on, kinds, content, revoked_licence, state FROM penalty"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        const FirmIndex firm = mentionAt(l, s, 0).firm;
        const auto on = s.date(2);
        if (firm == kNoFirm || !on || !revoked(l.facts.firms[static_cast<std::size_t>(firm)].status))
            continue;
        const std::string_view kind = s.text(3), content = s.text(4), licence = s.text(5), state = s.text(6);
        if (affirmed(state, withdrawn) && !affirmed(state, disputed))
            continue;
        const bool named = containsAny(licence, business) || affirmed(content, text) || namesKind(l.publicity, kind, content, text);
        // A licence of another name is another licence.
        if (named || (namesKind(l.publicity, kind, content, kinds) && licence.empty())) {
            const bool ordered = l.facts.firms[static_cast<std::size_t>(firm)].status == Status::OrderedClosed;
            out.push_back({firm, *on, s.integer(1), ordered ? Status::OrderedClosed : Status::Revoked, named});
        }
    }
}

struct Since {
    std::optional<Date> on;
    RecordId record = 0;
    std::optional<Date> cancelled; ///< of a revoked firm that was cancelled later
};

/// The earliest sign that fits the present status and was not undone by a later change to another one.
Since begun(Status present, const Sign* first, const Sign* last) {
    Since sure, weak;
    for (const Sign* s = first; s != last; ++s) {
        if (s->to == Status::Unknown || !s->named) {
            if (!weak.on || s->to == Status::Unknown)
                weak = {s->on, s->record, {}};
        } else if (!fits(present, s->to)) {
            sure = weak = {};
        } else {
            if (!sure.on)
                sure = {s->on, s->record, {}};
            if (s->to != Status::Revoked && !sure.cancelled)
                sure.cancelled = s->on;
        }
    }
    return sure.on ? sure : weak;
}

} // namespace

/// A status other than active begins with its change record or the revoking penalty, else with 核准日期, and is known from
/// the later of that and 核准日期; before, the firm counts as active.
Result<> decideStatus(Loading& l) {
    COIR_TRY(auto all, signs(l));
    std::sort(all.begin(), all.end(), [](const Sign& a, const Sign& b) { return std::tie(a.firm, a.on, a.record) < std::tie(b.firm, b.on, b.record); });
    auto next = all.begin();
    for (std::size_t i = 0; i < l.facts.firms.size(); ++i) {
        const auto first = next;
        while (next != all.end() && next->firm == static_cast<FirmIndex>(i))
            ++next;
        Firm& f = l.facts.firms[i];
        if (!f.inRegistry)
            continue;
        if (f.founded && *f.founded > l.asOf.valid) {
            f.inRegistry = false;
            continue;
        }
        if (f.active()) {
            f.statusFrom = f.founded;
            f.statusRecord = f.record;
            continue;
        }
        const Since since = begun(f.status, all.data() + (first - all.begin()), all.data() + (next - all.begin()));
        const std::optional<Date> own = since.on ? since.on : f.approved;
        if (!own) {
            f.statusRecord = f.record;
            continue;
        }
        const auto there = [&](Date on) {
            return on <= l.asOf.valid && (f.approved ? std::max(on, *f.approved) : on) <= l.asOf.known;
        };
        if (!there(*own)) {
            f.status = Status::Active;
            f.statusFrom = f.founded;
            f.statusRecord = f.record;
            continue;
        }
        f.statusFrom = own;
        f.statusRecord = since.on ? since.record : f.record;
        if (f.status == Status::RevokedCancelled && since.cancelled && *since.cancelled > l.asOf.valid)
            f.status = Status::Revoked;
    }
    return {};
}

} // namespace coir::store
