// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the weight of a decision or list entry: repairs and objections (domain.md C.8; ruling 9c).
#include "store/fact_rows.h"
#include "store/publicity.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

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

/// Repairs or objections in their order, each with the day from which it speaks. What is asked is always the first one on or
/// after a day; one that an earlier one with a day as late stands before is never it and is left out. So the days rise.
class InOrder {
public:
    struct Step {
        Date on;
        std::size_t order;
        RecordId record;
    };
    void add(const Step& step) {
        if (m_steps.empty() || m_steps.back().on < step.on)
            m_steps.push_back(step);
    }
    /// The earlier in order of `best` and the first on or after `since`.
    const Step* earliest(Date since, const Step* best) const {
        const auto it = std::lower_bound(m_steps.begin(), m_steps.end(), since, [](const Step& a, Date day) { return a.on < day; });
        return it == m_steps.end() || (best && best->order < it->order) ? best : &*it;
    }

private:
    std::vector<Step> m_steps;
};

/// What the repairs, or the objections, of one firm speak of. Asking takes the time of a look-up, however many there are.
struct Spoken {
    std::map<std::string, std::array<InOrder, 3>, std::less<>> byNumber; ///< number, register
    std::array<InOrder, 3> byKind;                                       ///< register named, whatever the number; lists: of no other entry
    std::map<std::string, InOrder, std::less<>> byListName;              ///< kinds that name a list of this firm
};

class Takers {
public:
    explicit Takers(const Loading& l)
        : m_l(l), m_words{l.publicity.words("about.penalties"), l.publicity.words("about.lists"), l.publicity.words("about.abnormal")},
          m_open(l.publicity.words("words.objection_open")), m_upheld(l.publicity.words("words.objection_upheld")),
          m_rejected(l.publicity.words("words.objection_rejected")), m_affirmed(l.publicity), m_now(std::min(l.asOf.valid, l.asOf.known)) {
        std::size_t order = 0;
        for (const auto& r : l.facts.repairs)
            if (++order; r.firm != kNoFirm && r.repaired && *r.closed <= m_now)
                add(m_repairs, r.firm, r.infoKind, r.decisionNo, {*r.closed, order, r.record});
        for (const auto& o : l.facts.objections)
            if (++order; o.firm != kNoFirm && takes(o))
                add(m_objections, o.firm, o.infoKind, o.decisionNo, {*o.accepted, order, o.record});
        m_lists.clear();
    }

    /// The repair or objection that takes the weight, as of the dates asked; `Stands` where none does.
    std::pair<Standing, RecordId> of(const Asked& asked) const {
        if (const auto* r = first(m_repairs, asked))
            return {Standing::Repaired, r->record};
        if (const auto* o = first(m_objections, asked))
            return {Standing::Disputed, o->record};
        return {Standing::Stands, 0};
    }

private:
    using ByFirm = std::map<FirmIndex, Spoken>;
    struct ListsOf {
        std::set<std::string> numbers, names;
    };

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

    /// Numbers and names of the entries of a firm.
    const ListsOf& listsOf(FirmIndex firm) {
        const auto [it, fresh] = m_lists.try_emplace(firm);
        if (fresh) {
            const auto [first, last] = ofFirm(m_l.facts.listEntries, firm);
            for (const auto* e = first; e != last; ++e) {
                it->second.numbers.insert(text::decisionKey(e->decisionNo));
                it->second.numbers.insert(text::decisionKey(e->caseNo));
                it->second.names.insert(e->listKind);
            }
            it->second.numbers.erase("");
            it->second.names.erase("");
        }
        return it->second;
    }

    void add(ByFirm& to, FirmIndex firm, const std::string& infoKind, std::string_view number, const InOrder::Step& step) {
        Spoken& spoken = to[firm];
        std::array<bool, 3> named{};
        for (std::size_t i = 0; i < named.size(); ++i)
            named[i] = containsAny(infoKind, m_words[i]);
        const bool any = named[0] || named[1] || named[2];
        const std::string key = text::decisionKey(number);
        for (std::size_t i = 0; i < named.size(); ++i) {
            // Of one number, unless the kind says that another register is meant.
            if (!key.empty() && (named[i] || !any))
                spoken.byNumber[key][i].add(step);
            // The register keeps no numbers: the kind must be named, and a number given says nothing (form 信用修复 asks for one).
            if (named[i] && i != static_cast<std::size_t>(About::Lists))
                spoken.byKind[i].add(step);
        }
        // Of lists it must not be the number, nor the name, of another entry of this firm.
        if (!named[static_cast<std::size_t>(About::Lists)] || listsOf(firm).numbers.contains(key))
            return;
        auto known = spoken.byListName.find(infoKind);
        if (known == spoken.byListName.end()) {
            const auto& names = listsOf(firm).names;
            if (std::none_of(names.begin(), names.end(), [&](const std::string& name) { return infoKind.find(name) != std::string::npos; })) {
                spoken.byKind[static_cast<std::size_t>(About::Lists)].add(step);
                return;
            }
            known = spoken.byListName.try_emplace(infoKind).first;
        }
        known->second.add(step);
    }

    static const InOrder::Step* first(const ByFirm& in, const Asked& asked) {
        const auto it = in.find(asked.firm);
        if (it == in.end())
            return nullptr;
        const Spoken& spoken = it->second;
        const auto about = static_cast<std::size_t>(asked.about);
        const InOrder::Step* best = nullptr;
        for (const std::string& key : asked.keys)
            if (const auto of = spoken.byNumber.find(key); of != spoken.byNumber.end())
                best = of->second[about].earliest(asked.since, best);
        if (!asked.keys.empty())
            return best;
        best = spoken.byKind[about].earliest(asked.since, best);
        if (asked.about == About::Lists)
            for (const auto& [infoKind, steps] : spoken.byListName)
                if (infoKind.find(asked.listKind) != std::string::npos)
                    best = steps.earliest(asked.since, best);
        return best;
    }

    const Loading& m_l;
    std::vector<std::string> m_words[3];
    std::vector<std::string> m_open, m_upheld, m_rejected;
    Affirmed m_affirmed;
    Date m_now; ///< valid and known
    std::map<FirmIndex, ListsOf> m_lists; ///< while the others are filled
    ByFirm m_repairs, m_objections;
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
    // A later notice of the same tax takes over (ruling 9b); notices of one day add up (ruling 2).
    std::map<std::pair<FirmIndex, std::string_view>, Date> latest;
    for (const auto& a : l.facts.taxArrears) {
        const auto [it, fresh] = latest.try_emplace({a.firm, a.kind}, a.announced);
        if (!fresh)
            it->second = std::max(it->second, a.announced);
    }
    for (auto& a : l.facts.taxArrears)
        if (a.firm != kNoFirm && a.announced < latest.at({a.firm, a.kind}))
            a.standing = Standing::Expired;
}

} // namespace coir::store
