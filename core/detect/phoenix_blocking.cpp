// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/phoenix_parts.h"
#include "text/lexicon.h"
#include "text/names.h"

#include <algorithm>
#include <set>

namespace coir::detect {

using store::FirmIndex;

namespace {

void sortUnique(std::vector<std::string>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// FNV-1a; equal hashes of unequal keys cost a comparison and nothing else.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t h = 14695981039346656037ull;
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    return h;
}

} // namespace

PhoenixView::PhoenixView(const DetectorInput& input, JobContext& job)
    : in(input), sites(input.facts, input.lexicon), traits(input.facts.firms.size()),
      m_leastKinds(static_cast<std::size_t>(input.pack.integer("repurposed.kinds_at_least"))) {
    const store::Facts& facts = in.facts;
    for (const char* kind : {"name", "representative", "address", "holders", "scope"})
        m_changeKinds.push_back(in.pack.words(std::string("repurposed.") + kind));
    parallelChunks(job, facts.firms.size(), 2048, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t k = begin; k < end; ++k) {
            const store::Firm& f = facts.firms[k];
            if (!f.inRegistry)
                continue;
            FirmTraits& t = traits[k];
            const auto i = static_cast<FirmIndex>(k);
            const auto addName = [&](const std::string& name) {
                std::string trade = text::parseFirmName(in.lexicon, name).tradeName;
                if (!trade.empty() && std::find(t.tradeNames.begin(), t.tradeNames.end(), trade) == t.tradeNames.end())
                    t.tradeNames.push_back(std::move(trade));
            };
            addName(f.name);
            for (const auto& former : f.formerNames)
                addName(former);
            const std::string& hint = f.county.empty() ? f.division : f.county;
            for (const std::string* address : {&f.address, &f.reportAddress})
                if (!address->empty())
                    if (text::Address a = text::parseAddress(in.lexicon, *address, hint); a.deepest() != text::AddressLevel::None)
                        t.places.push_back(std::move(a));

            const auto addToken = [&](std::vector<std::string>& to, const std::string& token) {
                if (!token.empty() && sites.agencyOf(token) == 0)
                    to.push_back(token);
            };
            addToken(t.phones, f.phoneToken);
            addToken(t.emails, f.emailToken);
            const auto [reportFirst, reportLast] = store::ofFirm(facts.annualReports, i);
            for (const auto* r = reportFirst; r != reportLast; ++r) {
                addToken(t.phones, r->phoneToken);
                addToken(t.emails, r->emailToken);
            }
            if (sites.agencyOf(f.repToken) == 0)
                t.representative = f.repToken;
            // Those who left and what lapsed are keys, too: a sanctioned firm is as a rule an emptied one. Which of them
            // count is decided by the comparison, which knows the day.
            const auto addPeople = [&](const auto& list, auto&& key) {
                const auto [first, last] = store::ofFirm(list, i);
                for (const auto* p = first; p != last; ++p)
                    addToken(t.people, key(*p));
            };
            const auto token = [](const store::Post& p) -> const std::string& { return p.token; };
            const auto holder = [](const store::Holding& h) -> const std::string& { return h.holderKey; };
            addPeople(facts.posts, token);
            addPeople(facts.pastPosts, token);
            addPeople(facts.holdings, holder);
            addPeople(facts.pastHoldings, holder);
            for (const auto* licences : {&facts.licences, &facts.pastLicences}) {
                const auto [first, last] = store::ofFirm(*licences, i);
                for (const auto* l = first; l != last; ++l)
                    if (!l->certificate.empty())
                        t.certificates.push_back(in.lexicon.foldName(l->certificate));
            }
            sortUnique(t.phones);
            sortUnique(t.emails);
            sortUnique(t.people);
            sortUnique(t.certificates);
        }
    });
    for (std::size_t k = 0; k < traits.size(); ++k)
        if (facts.firms[k].inRegistry) {
            ++registryFirms;
            for (const auto& name : traits[k].tradeNames) // a firm's names are distinct: each counts once
                ++nameCount[name];
        }
}

std::optional<Date> PhoenixView::startWithin(FirmIndex index, Date from, Date to) const {
    const store::Firm& f = firm(index);
    if (!f.inRegistry || !f.founded)
        return std::nullopt;
    if (*f.founded >= from)
        return *f.founded <= to ? f.founded : std::nullopt;
    std::set<std::size_t> kinds;
    std::optional<Date> start;
    const auto [first, last] = store::ofFirm(in.facts.changes, index);
    for (const auto* c = first; c != last; ++c) {
        if (c->on < from || c->on > to)
            continue;
        for (std::size_t k = 0; k < m_changeKinds.size(); ++k)
            for (const auto& word : m_changeKinds[k])
                if (c->item.find(word) != std::string::npos) {
                    kinds.insert(k);
                    start = start ? std::min(*start, c->on) : c->on;
                }
    }
    return kinds.size() >= m_leastKinds ? start : std::nullopt;
}

PhoenixBlocks::PhoenixBlocks(const PhoenixView& view)
    : m_view(view), m_limit(static_cast<std::size_t>(view.in.pack.integer("blocking.largest"))) {
    std::vector<std::pair<Key, std::uint64_t>> keys;
    for (std::size_t i = 0; i < view.traits.size(); ++i) {
        if (!view.in.facts.firms[i].inRegistry)
            continue;
        keys.clear();
        keysOf(static_cast<FirmIndex>(i), keys);
        for (const auto& [kind, hash] : keys)
            m_index[static_cast<std::size_t>(kind)].emplace_back(hash, static_cast<FirmIndex>(i));
    }
    for (auto& index : m_index) {
        std::sort(index.begin(), index.end());
        index.erase(std::unique(index.begin(), index.end()), index.end());
    }
}

void PhoenixBlocks::keysOf(FirmIndex firm, std::vector<std::pair<Key, std::uint64_t>>& out) const {
    const FirmTraits& t = m_view.of(firm);
    for (const auto& name : t.tradeNames) {
        out.emplace_back(Key::Name, hashOf(name));
        out.emplace_back(Key::Sound, hashOf(m_view.in.lexicon.pinyin().key(name, " ")));
    }
    for (const auto& place : t.places) {
        const auto level = place.has(text::AddressLevel::Number)     ? text::AddressLevel::Number
                           : place.has(text::AddressLevel::Building) ? text::AddressLevel::Building
                                                                     : text::AddressLevel::Road;
        out.emplace_back(Key::Plot, hashOf(place.keyAt(level)));
        if (place.deepest() > text::AddressLevel::Number)
            out.emplace_back(Key::Unit, hashOf(place.key()));
    }
    for (const auto* tokens : {&t.phones, &t.emails})
        for (const auto& token : *tokens)
            out.emplace_back(Key::Contact, hashOf(token));
    if (!t.representative.empty())
        out.emplace_back(Key::Person, hashOf(t.representative));
    for (const auto& token : t.people)
        out.emplace_back(Key::Person, hashOf(token));
    // A firm that the origin itself holds is found through the origin's own key.
    out.emplace_back(Key::Person, hashOf(m_view.firm(firm).key));
    for (const auto& number : t.certificates)
        out.emplace_back(Key::Certificate, hashOf(number));
}

std::vector<PhoenixBlocks::Candidate> PhoenixBlocks::candidates(FirmIndex firm, Date from, Date to) const {
    // Kinds of key that say the same thing count as one.
    static constexpr unsigned kFamily[kKeys] = {1, 1, 2, 2, 4, 8, 16};
    struct Seen {
        unsigned small = 0, large = 0;
        std::optional<Date> start;
    };
    std::map<FirmIndex, Seen> seen;
    std::vector<std::pair<Key, std::uint64_t>> keys;
    keysOf(firm, keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const auto& [kind, hash] : keys) {
        const auto& index = m_index[static_cast<std::size_t>(kind)];
        const auto first = std::lower_bound(index.begin(), index.end(), Entry{hash, store::kNoFirm});
        auto last = first;
        while (last != index.end() && last->first == hash)
            ++last;
        const bool small = static_cast<std::size_t>(last - first) <= m_limit;
        for (auto it = first; it != last; ++it) {
            if (it->second == firm)
                continue;
            // Most firms of a block began at another time; they need not be remembered.
            const auto start = m_view.startWithin(it->second, from, to);
            if (!start)
                continue;
            Seen& s = seen[it->second];
            s.start = start;
            (small ? s.small : s.large) |= kFamily[static_cast<std::size_t>(kind)];
        }
    }
    std::vector<Candidate> out;
    for (const auto& [other, s] : seen) {
        const unsigned all = s.small | s.large;
        if (s.small == 0 && (all & (all - 1)) == 0)
            continue; // only one kind of key, and that one is everybody's
        out.push_back({other, *s.start});
    }
    return out;
}

} // namespace coir::detect
