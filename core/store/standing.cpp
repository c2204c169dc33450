// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the weight of a decision or list entry: repairs and objections (domain.md C.8; ruling 9c).
#include "store/fact_rows.h"
#include "store/publicity.h"
#include "text/fold.h"

#include <algorithm>

namespace coir::store {

namespace {

enum class About : std::uint8_t { Penalties, Lists, Abnormal };

/// What an objection came to. An unknown word is neither a rejection nor an upholding: the objection is open until it closes.
enum class Outcome : std::uint8_t { Open, Upheld, Rejected, Unknown };

/// What is asked of repairs and objections: the fact they may speak of.
struct Asked {
    About about = About::Penalties;
    FirmIndex firm = kNoFirm;
    std::vector<std::string> keys;   ///< its decision and case numbers; none: told by kind and day
    Date since;                      ///< decided or entered: nothing is repaired or disputed before it is there
    std::string_view listKind;
};

class Takers {
public:
    explicit Takers(const Loading& l)
        : m_l(l), m_words{l.publicity.words("about.penalties"), l.publicity.words("about.lists"), l.publicity.words("about.abnormal")},
          m_open(l.publicity.words("words.objection_open")), m_upheld(l.publicity.words("words.objection_upheld")),
          m_rejected(l.publicity.words("words.objection_rejected")), m_affirmed(l.publicity), m_now(std::min(l.asOf.valid, l.asOf.known)) {}

    /// The repair or objection that takes the weight, as of the dates asked; `Stands` where none does.
    std::pair<Standing, RecordId> of(const Asked& asked) const {
        const auto [rFirst, rLast] = ofFirm(m_l.facts.repairs, asked.firm);
        for (const auto* r = rFirst; r != rLast; ++r)
            if (r->repaired && *r->closed <= m_now && *r->closed >= asked.since && speaksOf(asked, r->infoKind, r->decisionNo))
                return {Standing::Repaired, r->record};
        const auto [oFirst, oLast] = ofFirm(m_l.facts.objections, asked.firm);
        for (const auto* o = oFirst; o != oLast; ++o)
            if (takes(*o) && *o->accepted >= asked.since && speaksOf(asked, o->infoKind, o->decisionNo))
                return {Standing::Disputed, o->record};
        return {Standing::Stands, 0};
    }

private:
    Outcome outcome(std::string_view state) const {
        // 异议不成立 and 不予受理 hold words of the other lists: rejections are asked first.
        return m_affirmed(state, m_rejected) ? Outcome::Rejected
               : m_affirmed(state, m_upheld) ? Outcome::Upheld
               : m_affirmed(state, m_open)   ? Outcome::Open
                                              : Outcome::Unknown;
    }

    bool takes(const Objection& o) const {
        if (!o.accepted || *o.accepted > m_l.asOf.valid)
            return false;
        const bool ahead = o.closed && *o.closed > m_now; // how it ends is not known yet
        switch (outcome(o.state)) {
        case Outcome::Open:
        case Outcome::Upheld: return true;
        case Outcome::Rejected: return ahead;
        case Outcome::Unknown: return ahead || !o.closed;
        }
        return false;
    }

    bool names(std::string_view infoKind, About about) const { return containsAny(infoKind, m_words[static_cast<std::size_t>(about)]); }

    bool speaksOf(const Asked& asked, std::string_view infoKind, std::string_view number) const {
        const bool own = names(infoKind, asked.about);
        const std::string key = text::decisionKey(number);
        if (!asked.keys.empty()) {
            // Of one number, unless the kind says that another register is meant.
            const bool other = !own && (names(infoKind, About::Penalties) || names(infoKind, About::Lists) || names(infoKind, About::Abnormal));
            return !key.empty() && !other && std::find(asked.keys.begin(), asked.keys.end(), key) != asked.keys.end();
        }
        // The register keeps no numbers: the kind must be named, and a number given says nothing (form 信用修复 asks for one).
        return own && (asked.about != About::Lists || !ofAnotherEntry(asked, infoKind, key));
    }

    /// Does the number, or the name of the list, belong to another entry of this firm?
    bool ofAnotherEntry(const Asked& asked, std::string_view infoKind, const std::string& key) const {
        const bool ownList = infoKind.find(asked.listKind) != std::string_view::npos;
        const auto [first, last] = ofFirm(m_l.facts.listEntries, asked.firm);
        return std::any_of(first, last, [&](const ListEntry& e) {
            if (!key.empty() && (text::decisionKey(e.decisionNo) == key || text::decisionKey(e.caseNo) == key))
                return true;
            return !ownList && !e.listKind.empty() && infoKind.find(e.listKind) != std::string_view::npos;
        });
    }

    const Loading& m_l;
    std::vector<std::string> m_words[3];
    std::vector<std::string> m_open, m_upheld, m_rejected;
    Affirmed m_affirmed;
    Date m_now; ///< valid and known
};

void addKey(std::vector<std::string>& keys, std::string_view number) {
    if (std::string key = text::decisionKey(number); !key.empty())
        keys.push_back(std::move(key));
}

/// For every kind of fact with a standing.
template <class F> void take(const Takers& takers, F& fact, const Asked& asked) {
    if (fact.firm == kNoFirm || fact.standing != Standing::Stands)
        return;
    std::tie(fact.standing, fact.standingRecord) = takers.of(asked);
}

} // namespace

void decideStanding(Loading& l) {
    const Takers takers(l);
    for (auto& p : l.facts.penalties) {
        Asked asked{About::Penalties, p.firm, {}, p.decided, {}};
        addKey(asked.keys, p.decisionNo);
        take(takers, p, asked);
    }
    for (auto& e : l.facts.listEntries) {
        Asked asked{About::Lists, e.firm, {}, e.entered, e.listKind};
        addKey(asked.keys, e.decisionNo);
        addKey(asked.keys, e.caseNo);
        take(takers, e, asked);
    }
    for (auto& e : l.facts.abnormalEntries)
        take(takers, e, {About::Abnormal, e.firm, {}, e.entered, {}});
    // A later notice of the same tax takes over (ruling 9b).
    for (auto& a : l.facts.taxArrears) {
        if (a.firm == kNoFirm)
            continue;
        const auto [first, last] = ofFirm(l.facts.taxArrears, a.firm);
        for (const auto* b = first; b != last; ++b)
            if (b->kind == a.kind && std::pair(b->announced, b->record) > std::pair(a.announced, a.record))
                a.standing = Standing::Expired;
    }
}

} // namespace coir::store
