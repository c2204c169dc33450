// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the weight of a decision or list entry: repairs and objections (domain.md C.8; ruling 9c).
#include "store/standing.h"

#include "store/fact_rows.h"
#include "store/publicity.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace coir::store {

namespace {

enum class About : std::uint8_t { Penalties, Lists, Abnormal, Arrears, Enforcement };
constexpr std::size_t kRegisters = 5;
constexpr const char* kAboutWords[kRegisters] = {"about.penalties", "about.lists", "about.abnormal", "about.arrears", "about.enforcement"};
constexpr std::size_t at(About about) { return static_cast<std::size_t>(about); }

/// What an objection came to. An unknown word is neither a rejection nor an upholding: the objection is open until it closes.
enum class Outcome : std::uint8_t { Open, Upheld, Rejected, Unknown };

/// A fact that repairs and objections may speak of.
struct Asked {
    About about = About::Penalties;
    FirmIndex firm = kNoFirm;
    std::vector<std::string> keys;   ///< its decision and case numbers; none: told by kind and day
    Date since;                      ///< decided or entered: nothing is repaired or disputed before it is there
    std::string_view kind;           ///< of list, of tax
    bool weighing = false;           ///< has weight that could be taken, or was
    bool defaulter = false;
};

/// For each fact with a standing: `each(fact, asked)`.
template <class F, class Each> void eachFact(F& facts, const Each& each) {
    const auto keysOf = [](std::initializer_list<std::string_view> numbers) {
        std::vector<std::string> keys;
        for (const std::string_view number : numbers)
            for (std::string& key : text::decisionKeys(number))
                keys.push_back(std::move(key));
        return keys;
    };
    const auto stands = [](const auto& fact) {
        return fact.standing == Standing::Stands || fact.standing == Standing::Repaired || fact.standing == Standing::Disputed;
    };
    for (auto& p : facts.penalties)
        each(p, Asked{About::Penalties, p.firm, keysOf({p.decisionNo}), p.decided, {}, stands(p), false});
    for (auto& e : facts.listEntries)
        each(e, Asked{About::Lists, e.firm, keysOf({e.decisionNo, e.caseNo}), e.entered, e.listKind, stands(e), e.defaulter});
    for (auto& e : facts.abnormalEntries)
        each(e, Asked{About::Abnormal, e.firm, {}, e.entered, {}, stands(e), false});
    for (auto& a : facts.taxArrears)
        each(a, Asked{About::Arrears, a.firm, {}, a.announced, a.kind, stands(a), false});
    for (auto& e : facts.enforcements)
        each(e, Asked{About::Enforcement, e.firm, keysOf({e.caseNo}), e.filed, {}, stands(e) && e.open, false});
}

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

/// What a firm has in one register, or in one list or tax of it.
struct Held {
    std::map<std::string, Date, std::less<>> numbers;    ///< number → the first fact that has it
    std::vector<Date> days;                              ///< of all; tax arrears: of the notices that no later one replaced, each once
    std::optional<Date> first, firstWithoutNumber;
    bool weighing = false, defaulter = false;

    void add(const Asked& fact) {
        for (const std::string& key : fact.keys) {
            const auto [it, fresh] = numbers.try_emplace(key, fact.since);
            if (!fresh)
                it->second = std::min(it->second, fact.since);
        }
        if (fact.about != About::Arrears || fact.weighing)
            days.push_back(fact.since);
        first = first ? std::min(*first, fact.since) : fact.since;
        if (fact.keys.empty())
            firstWithoutNumber = firstWithoutNumber ? std::min(*firstWithoutNumber, fact.since) : fact.since;
        weighing = weighing || fact.weighing;
        defaulter = defaulter || fact.defaulter;
    }
    void sort(bool once) {
        std::sort(days.begin(), days.end());
        if (once)
            days.erase(std::unique(days.begin(), days.end()), days.end());
    }
    bool onlyOneOn(Date day) const { return !days.empty() && days[0] <= day && (days.size() == 1 || days[1] > day); }
};

struct HeldBy {
    std::array<Held, kRegisters> registers;
    std::map<std::string, Held, std::less<>> lists, taxes; ///< by name
};

/// What the repairs, or the objections, of one firm speak of. Asking takes the time of a look-up, however many there are.
struct Spoken {
    std::map<std::string, std::array<InOrder, kRegisters>, std::less<>> byNumber; ///< number, register
    std::array<InOrder, kRegisters> byKind;                   ///< register named, whatever the number, of facts without one; lists: of no other entry
    std::array<InOrder, kRegisters> ofTheOnlyOne;             ///< register named, no number, and the firm had one fact of it then
    std::map<std::string, InOrder, std::less<>> byListName;   ///< kinds that name a list of this firm, of entries without number
    std::map<std::string, InOrder, std::less<>> ofTheOnlyOneOfList, byTax;
};

class Takers {
public:
    Takers(const Facts& facts, const rules::RulePack& pack)
        : m_facts(facts), m_defaulter(pack.words("list.defaulter_words")), m_anyList(pack.words("about.any_list")), m_open(pack.words("words.objection_open")),
          m_upheld(pack.words("words.objection_upheld")), m_rejected(pack.words("words.objection_rejected")), m_repaired(pack.words("words.repaired")),
          m_refused(pack.words("words.repair_refused")), m_affirmed(pack), m_now(std::min(facts.asOf.valid, facts.asOf.known)) {
        for (std::size_t i = 0; i < kRegisters; ++i)
            m_words[i] = pack.words(kAboutWords[i]);
        hold();
        std::size_t order = 0;
        for (const auto& r : facts.repairs)
            if (++order; r.firm != kNoFirm && m_affirmed(r.state, m_repaired) && !m_affirmed(r.state, m_refused))
                speak(m_repairs, r, r.repaired && *r.closed <= m_now ? r.closed : std::nullopt, !r.closed, order);
        for (const auto& o : facts.objections) {
            ++order;
            if (o.firm == kNoFirm)
                continue;
            const Outcome came = outcome(o.state);
            const auto from = !o.accepted && came == Outcome::Upheld && o.closed && *o.closed <= m_now ? o.closed : o.accepted;
            if (from && takes(o, came, *from))
                speak(m_objections, o, from, false, order);
            else if (!from && !o.closed && (came == Outcome::Open || came == Outcome::Upheld))
                speak(m_objections, o, from, true, order);
        }
        m_held.clear();
    }

    /// The repair or objection that takes the weight, as of the dates asked; `Stands` where none does.
    std::pair<Standing, RecordId> of(const Asked& asked) const {
        if (const auto* r = first(m_repairs, asked))
            return {Standing::Repaired, r->record};
        if (const auto* o = first(m_objections, asked))
            return {Standing::Disputed, o->record};
        return {Standing::Stands, 0};
    }
    std::vector<ReachesNothing>& ofNothing() { return m_ofNothing; }

private:
    using ByFirm = std::map<FirmIndex, Spoken>;

    /// What the firms have of which a repair or an objection speaks.
    void hold() {
        for (const auto& r : m_facts.repairs)
            m_held.try_emplace(r.firm);
        for (const auto& o : m_facts.objections)
            m_held.try_emplace(o.firm);
        eachFact(m_facts, [&](const auto&, const Asked& fact) {
            const auto it = m_held.find(fact.firm);
            if (it == m_held.end())
                return;
            it->second.registers[at(fact.about)].add(fact);
            if (fact.kind.empty())
                return;
            if (fact.about == About::Lists)
                it->second.lists[std::string(fact.kind)].add(fact);
            else
                it->second.taxes[std::string(fact.kind)].add(fact);
        });
        for (auto& [firm, held] : m_held) {
            for (std::size_t i = 0; i < kRegisters; ++i)
                held.registers[i].sort(i == at(About::Arrears));
            for (auto& [name, list] : held.lists)
                list.sort(false);
        }
    }

    Outcome outcome(std::string_view state) const {
        // 异议不成立 and 不予受理 hold words of the other lists: rejections are asked first.
        return m_affirmed(state, m_rejected) ? Outcome::Rejected
               : m_affirmed(state, m_upheld) ? Outcome::Upheld
               : m_affirmed(state, m_open)   ? Outcome::Open
                                             : Outcome::Unknown;
    }

    bool takes(const Objection& o, Outcome came, Date from) const {
        if (from > m_facts.asOf.valid)
            return false;
        const bool ahead = o.closed && *o.closed > m_now; // how it ends is not known yet
        switch (came) {
        case Outcome::Open:
        case Outcome::Upheld: return true;
        case Outcome::Rejected: return ahead;
        case Outcome::Unknown: return ahead || !o.closed;
        }
        return false;
    }

    template <class F> void speak(ByFirm& to, const F& row, std::optional<Date> from, bool undated, std::size_t order) {
        if (undated)
            m_ofNothing.push_back({row.record, row.decisionNo, COIR_MSG("store", "It counts nowhere without the day from which it speaks; ask the source for 办结日期 or 受理日期")});
        else if (from && !add(to[row.firm], m_held.at(row.firm), row.infoKind, text::decisionKeys(row.decisionNo), {*from, order, row.record}))
            m_ofNothing.push_back({row.record, row.decisionNo, COIR_MSG("store", "It takes the weight of nothing: the firm has no such entry from before its day, or more than one; ask the source for 信息类别 and 决定文号")});
    }

    /// @return does it reach anything, with weight or without?
    bool add(Spoken& spoken, const HeldBy& held, const std::string& infoKind, const std::vector<std::string>& keys, const InOrder::Step& step) const {
        std::array<bool, kRegisters> named{};
        for (std::size_t i = 0; i < kRegisters; ++i)
            named[i] = containsAny(infoKind, m_words[i]);
        if (containsAny(infoKind, m_defaulter))
            named[at(About::Enforcement)] = false; // the list, not the case
        // 被执行人 of a firm without such a case is the list.
        if (named[at(About::Enforcement)] && !held.registers[at(About::Enforcement)].first)
            named[at(About::Lists)] = true;
        const bool any = std::find(named.begin(), named.end(), true) != named.end();
        const auto from = [&](const std::optional<Date>& day) { return day && *day <= step.on; };
        bool reached = false;
        for (std::size_t i = 0; i < kRegisters; ++i) {
            const Held& mine = held.registers[i];
            // Of one number, unless the kind says that another register is meant.
            if (named[i] || !any)
                for (const std::string& key : keys) {
                    spoken.byNumber[key][i].add(step);
                    const auto it = mine.numbers.find(key);
                    reached = reached || (it != mine.numbers.end() && it->second <= step.on);
                }
            if (!named[i])
                continue;
            if (!mine.weighing && from(mine.first))
                reached = true;
            if (i == at(About::Lists)) {
                reached = addLists(spoken, held, infoKind, keys, step) || reached;
            } else if (i == at(About::Arrears)) {
                reached = addArrears(spoken, held, infoKind, step) || reached;
            } else {
                // Such a fact keeps no number: the kind must be named, and a number given says nothing (form 信用修复 asks for one).
                spoken.byKind[i].add(step);
                reached = reached || from(mine.firstWithoutNumber);
                if (keys.empty() && mine.onlyOneOn(step.on)) {
                    spoken.ofTheOnlyOne[i].add(step);
                    reached = true;
                }
            }
        }
        return reached;
    }

    /// It must not be the number, nor the name, of another entry of this firm.
    bool addLists(Spoken& spoken, const HeldBy& held, const std::string& infoKind, const std::vector<std::string>& keys, const InOrder::Step& step) const {
        const Held& mine = held.registers[at(About::Lists)];
        const bool numberOfAnother = std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return mine.numbers.contains(key); });
        bool reached = false, namesOne = false;
        for (const auto& [name, list] : held.lists) {
            if (infoKind.find(name) == std::string::npos)
                continue;
            namesOne = true;
            reached = reached || (!numberOfAnother && list.firstWithoutNumber && *list.firstWithoutNumber <= step.on);
            if (keys.empty() && list.onlyOneOn(step.on)) {
                spoken.ofTheOnlyOneOfList[name].add(step);
                reached = true;
            }
        }
        if (namesOne) {
            if (!numberOfAnother)
                spoken.byListName[infoKind].add(step);
            return reached;
        }
        if (!numberOfAnother) {
            spoken.byKind[at(About::Lists)].add(step);
            reached = mine.firstWithoutNumber && *mine.firstWithoutNumber <= step.on;
        }
        const bool ofAny = std::find(m_anyList.begin(), m_anyList.end(), infoKind) != m_anyList.end() || (containsAny(infoKind, m_defaulter) && mine.defaulter);
        if (keys.empty() && ofAny && mine.onlyOneOn(step.on)) {
            spoken.ofTheOnlyOne[at(About::Lists)].add(step);
            reached = true;
        }
        return reached;
    }

    /// The register keeps no numbers: of the taxes named, else of the only notice in force.
    bool addArrears(Spoken& spoken, const HeldBy& held, const std::string& infoKind, const InOrder::Step& step) const {
        bool reached = false, namesOne = false;
        for (const auto& [name, tax] : held.taxes)
            if (infoKind.find(name) != std::string::npos) {
                namesOne = true;
                spoken.byTax[name].add(step);
                reached = reached || *tax.first <= step.on;
            }
        if (namesOne || !held.registers[at(About::Arrears)].onlyOneOn(step.on))
            return reached;
        spoken.ofTheOnlyOne[at(About::Arrears)].add(step);
        return true;
    }

    static const InOrder::Step* first(const ByFirm& in, const Asked& asked) {
        const auto it = in.find(asked.firm);
        if (it == in.end())
            return nullptr;
        const Spoken& spoken = it->second;
        const InOrder::Step* best = nullptr;
        const auto look = [&](const std::map<std::string, InOrder, std::less<>>& names, std::string_view name) {
            if (const auto of = names.find(name); of != names.end())
                best = of->second.earliest(asked.since, best);
        };
        for (const std::string& key : asked.keys)
            if (const auto of = spoken.byNumber.find(key); of != spoken.byNumber.end())
                best = of->second[at(asked.about)].earliest(asked.since, best);
        best = spoken.ofTheOnlyOne[at(asked.about)].earliest(asked.since, best);
        if (asked.about == About::Lists)
            look(spoken.ofTheOnlyOneOfList, asked.kind);
        if (asked.about == About::Arrears)
            look(spoken.byTax, asked.kind);
        if (!asked.keys.empty())
            return best;
        best = spoken.byKind[at(asked.about)].earliest(asked.since, best);
        if (asked.about == About::Lists)
            for (const auto& [infoKind, steps] : spoken.byListName)
                if (infoKind.find(asked.kind) != std::string::npos)
                    best = steps.earliest(asked.since, best);
        return best;
    }

    const Facts& m_facts;
    std::array<std::vector<std::string>, kRegisters> m_words;
    std::vector<std::string> m_defaulter, m_anyList, m_open, m_upheld, m_rejected, m_repaired, m_refused;
    Affirmed m_affirmed;
    Date m_now; ///< valid and known
    std::map<FirmIndex, HeldBy> m_held; ///< while the others are filled
    ByFirm m_repairs, m_objections;
    std::vector<ReachesNothing> m_ofNothing;
};

/// A later notice of the same tax takes over (ruling 9b); notices of one day add up (ruling 2).
void replaceNotices(std::vector<TaxArrears>& notices) {
    std::map<std::pair<FirmIndex, std::string_view>, Date> latest;
    for (const auto& a : notices) {
        const auto [it, fresh] = latest.try_emplace({a.firm, a.kind}, a.announced);
        if (!fresh)
            it->second = std::max(it->second, a.announced);
    }
    for (auto& a : notices)
        if (a.firm != kNoFirm && a.announced < latest.at({a.firm, a.kind}))
            a.standing = Standing::Expired;
}

} // namespace

void decideStanding(Loading& l) {
    replaceNotices(l.facts.taxArrears);
    const Takers takers(l.facts, l.publicity);
    eachFact(l.facts, [&](auto& fact, const Asked& asked) {
        if (fact.firm == kNoFirm || !asked.weighing || fact.standing != Standing::Stands)
            return;
        const auto [standing, record] = takers.of(asked);
        fact.standing = standing;
        if constexpr (requires { fact.standingRecord; })
            fact.standingRecord = record;
    });
}

std::vector<ReachesNothing> repairsOfNothing(const Facts& facts, const rules::RulePack& publicity) {
    return std::move(Takers(facts, publicity).ofNothing());
}

Result<> tellRepairsOfNothing(CaseFile& file, const std::vector<ReachesNothing>& them) {
    COIR_CHECK(file.db().run("DELETE FROM quarantine WHERE reason = 'reaches_nothing'"));
    COIR_TRY(auto put, file.db().prepare("INSERT INTO quarantine (batch_id, kind, row, field, value, reason, expected, remedy, text) "
                                         "SELECT batch_id, 'warning', row, '决定文号', ?2, 'reaches_nothing', '', ?3, text FROM record WHERE id = ?1"));
    for (const ReachesNothing& one : them)
        COIR_CHECK(put.bind(1, one.record).bind(2, one.number).bind(3, toJson(one.remedy)).run());
    return {};
}

} // namespace coir::store
