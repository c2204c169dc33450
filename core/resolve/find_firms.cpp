// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve/steps.h"

#include "text/codes.h"
#include "text/cell_list.h"
#include "text/party_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace coir::resolve {
namespace {

using Keys = std::set<std::string>;

/// What the registry knows of one firm, for joins by name.
struct Registered {
    std::set<std::string> counties, repTokens;
};

struct FormerName {
    std::string key;
    std::optional<Date> until;   ///< day of the change, where a change record says
};

/// One row of the registry on one firm; the order is that of ruling 2: the last one holds.
struct RegistryName {
    std::optional<Date> updated;
    std::int64_t ends = 0;
    std::uint64_t hash = 0;
    std::string name;            ///< folded
    auto operator<=>(const RegistryName&) const = default;
};

struct Registry {
    std::unordered_map<std::string, Keys> byOrganisation, byRegistration, byName;
    std::unordered_map<std::string, std::vector<FormerName>> byFormerName;
    std::unordered_map<std::string, Registered> firms;
};

/// Own key of a mention by its codes alone; "" where these do not say.
std::string keyByCode(const Mention& m) {
    if (!m.uscc.empty())
        return m.uscc;
    if (m.scheme.empty() || m.scheme == "bad")
        return {};
    if (m.scheme == "org" || m.scheme == "reg")
        return {};
    return m.scheme + ":" + m.code;
}

/// The name of the last row is the firm's; one that an earlier row gave was valid until the next row with another.
void addNames(Registry& registry, std::map<std::string, std::vector<RegistryName>>& rows) {
    for (auto& [key, of] : rows) {
        std::sort(of.begin(), of.end());
        const std::string& present = of.back().name;
        registry.byName[present].insert(key);
        for (std::size_t i = 0; i + 1 < of.size(); ++i) {
            const RegistryName& next = of[i + 1];
            if (of[i].name == present || of[i].name == next.name)
                continue;
            auto& names = registry.byFormerName[of[i].name];
            const auto known = std::find_if(names.begin(), names.end(), [&key](const FormerName& f) { return f.key == key; });
            if (known == names.end())
                names.push_back({key, next.updated});
            else if (!known->until) // a change record knows the day itself
                known->until = next.updated;
        }
    }
}

Result<> loadRegistry(Run& run, Registry& registry) {
    std::map<std::string, std::vector<RegistryName>> rows;
    {
        COIR_TRY(auto s, run.db.prepare("SELECT r.subject, r.org_code, r.reg_no, r.name, r.former_names, r.county, r.rep_token, r.updated, r.ends_filled, c.hash "
                                        "FROM registration r JOIN record c ON c.id = r.record_id WHERE r.subject IS NOT NULL"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            Mention* m = const_cast<Mention*>(run.mention(s.integer(0)));
            if (!m)
                continue;
            m->registered = true;
            // A firm from before the unified code is known by the code it has.
            const std::string own = keyByCode(*m);
            const std::string key = !own.empty() ? own : m->scheme.empty() ? std::string() : m->scheme + ":" + m->code;
            if (key.empty())
                continue;
            if (const auto org = s.text(1); !org.empty())
                registry.byOrganisation[text::readSubjectCode(org).code].insert(key);
            if (const auto reg = s.text(2); !reg.empty())
                registry.byRegistration[text::normaliseCode(reg)].insert(key);
            rows[key].push_back({s.date(7), s.integer(8), static_cast<std::uint64_t>(s.integer(9)), run.lexicon.foldName(s.text(3))});
            for (const std::string& former : text::splitCellList(s.text(4)))
                registry.byFormerName[run.lexicon.foldName(former)].push_back({key, std::nullopt});
            Registered& firm = registry.firms[key];
            if (const auto county = s.text(5); !county.empty())
                firm.counties.insert(std::string(county));
            if (const auto rep = s.text(6); !rep.empty())
                firm.repTokens.insert(std::string(rep));
        }
    }
    // A change of name dates a former name.
    const auto& nameItems = text::partyWords(run.lexicon).nameItems;
    COIR_TRY(auto s, run.db.prepare("SELECT subject, before_text, changed_on, item FROM change WHERE before_text IS NOT NULL AND subject IS NOT NULL"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        if (!text::holdsAny(s.text(3), nameItems))
            continue;
        const Mention* m = run.mention(s.integer(0));
        const std::string key = m ? keyByCode(*m) : std::string();
        if (key.empty() || !registry.firms.contains(key))
            continue;
        auto& names = registry.byFormerName[run.lexicon.foldName(s.text(1))];
        const auto on = s.date(2);
        const auto known = std::find_if(names.begin(), names.end(), [&](const FormerName& f) { return f.key == key; });
        if (known == names.end())
            names.push_back({key, on});
        else if (on && (!known->until || *on > *known->until))
            known->until = on;
    }
    addNames(registry, rows);
    return {};
}

/// Organisation codes inside unified codes, of all firms the case speaks of.
void addInnerCodes(const Run& run, Registry& registry) {
    for (const Mention& m : run.mentions)
        if (!m.uscc.empty())
            registry.byOrganisation[text::organisationOf(m.uscc)].insert(m.uscc);
}

bool contradicts(const Mention& m, const Registry& registry, const std::string& key) {
    const auto it = registry.firms.find(key);
    if (it == registry.firms.end())
        return false;
    const Registered& firm = it->second;
    return (!m.county.empty() && !firm.counties.empty() && !firm.counties.contains(m.county)) ||
           (!m.repToken.empty() && !firm.repTokens.empty() && !firm.repTokens.contains(m.repToken));
}

constexpr std::array kSubjectTables = {"registration", "holding", "post", "change", "annual_report", "penalty", "licence", "list_entry",
                                       "abnormal_entry", "tax_rating", "tax_arrears", "enforcement", "declaration_line", "payment",
                                       "invoice_month", "utility_quarter", "repair", "objection", "guarantee"};

/// Latest day on which each of the mentions is spoken of.
Result<std::unordered_map<std::int64_t, Date>> latestDays(Run& run, const std::vector<std::int64_t>& ids) {
    std::unordered_map<std::int64_t, Date> out;
    const std::set<std::int64_t> wanted(ids.begin(), ids.end());
    for (const char* table : kSubjectTables) {
        COIR_TRY(auto s, run.db.prepare(std::string("SELECT subject, coalesce(valid_from, known_from) FROM ") + table + " WHERE subject IS NOT NULL"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            if (!wanted.contains(s.integer(0)))
                continue;
            if (const auto d = s.date(1)) {
                const auto [it, fresh] = out.emplace(s.integer(0), *d);
                if (!fresh)
                    it->second = std::max(it->second, *d);
            }
        }
    }
    return out;
}

void take(Mention& m, const std::string& key, std::string_view method) {
    m.firmKey = key;
    m.foundBy = std::string(method);
}

Result<> findByName(Run& run, const Registry& registry) {
    // Of a firm that is not in the registry, rows that give name and code together tell the name. What the registry calls
    // otherwise is called so now: an earlier row under another name says nothing of today.
    std::unordered_map<std::string, Keys> coded;
    for (const Mention& m : run.mentions)
        if (!m.firmKey.empty() && !m.nameNorm.empty() && m.foundBy != "name" && !registry.firms.contains(m.firmKey))
            coded[m.nameNorm].insert(m.firmKey);
    std::vector<std::int64_t> open;
    for (const Mention& m : run.mentions)
        if (m.firmKey.empty() && m.scheme.empty() && m.method != "manual" && registry.byFormerName.contains(m.nameNorm))
            open.push_back(m.id);
    std::unordered_map<std::int64_t, Date> days;
    if (!open.empty()) {
        COIR_TRY(days, latestDays(run, open));
    }
    for (Mention& m : run.mentions) {
        if (!m.firmKey.empty() || !m.scheme.empty() || m.nameNorm.empty() || m.method == "manual")
            continue;
        Keys holders;
        if (const auto it = registry.byName.find(m.nameNorm); it != registry.byName.end())
            holders = it->second;
        if (const auto it = registry.byFormerName.find(m.nameNorm); it != registry.byFormerName.end()) {
            const auto day = days.find(m.id);
            for (const FormerName& f : it->second)
                if (!f.until || day == days.end() || day->second < *f.until)
                    holders.insert(f.key);
        }
        if (holders.empty() && !registry.byName.contains(m.nameNorm) && !registry.byFormerName.contains(m.nameNorm))
            if (const auto it = coded.find(m.nameNorm); it != coded.end())
                holders = it->second;
        if (holders.size() == 1 && !contradicts(m, registry, *holders.begin()))
            take(m, *holders.begin(), "name");
    }
    return {};
}

} // namespace

const Mention* Run::mention(std::int64_t id) const {
    const auto it = std::lower_bound(mentions.begin(), mentions.end(), id, [](const Mention& m, std::int64_t i) { return m.id < i; });
    return it != mentions.end() && it->id == id ? &*it : nullptr;
}

Result<> loadMentions(Run& run) {
    COIR_TRY(auto s, run.db.prepare("SELECT m.id, m.uscc, m.scheme, m.code, m.name, m.name_norm, m.county, m.rep_token, m.method, m.entity_id, "
                                    "e.key FROM mention m LEFT JOIN entity e ON e.id = m.entity_id ORDER BY m.id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return {};
        Mention m;
        m.id = s.integer(0);
        int c = 1;
        for (std::string* part : {&m.uscc, &m.scheme, &m.code, &m.name, &m.nameNorm, &m.county, &m.repToken, &m.method})
            *part = s.string(c++);
        m.entity = s.maybeInteger(9);
        if (m.method == "manual" && m.entity)
            take(m, s.string(10), "manual");
        run.mentions.push_back(std::move(m));
    }
}

Result<> findFirms(Run& run) {
    Registry registry;
    COIR_CHECK(loadRegistry(run, registry));
    addInnerCodes(run, registry);
    for (Mention& m : run.mentions) {
        if (m.method == "manual")
            continue;
        if (const std::string own = keyByCode(m); !own.empty()) {
            take(m, own, m.uscc.empty() ? "local_code" : "code");
            continue;
        }
        const bool org = m.scheme == "org";
        if (!org && m.scheme != "reg")
            continue;
        const auto& index = org ? registry.byOrganisation : registry.byRegistration;
        const auto it = index.find(m.code);
        // Only where it is unique in the case (ruling 6).
        if (it != index.end() && it->second.size() == 1)
            take(m, *it->second.begin(), org ? "org_code" : "reg_no");
        else if (m.registered && (it == index.end() || it->second.empty()))
            take(m, m.scheme + ":" + m.code, org ? "org_code" : "reg_no");
    }
    return findByName(run, registry);
}

} // namespace coir::resolve
