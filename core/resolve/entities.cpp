// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve/steps.h"

#include "store/case_search.h"

#include <algorithm>
#include <map>

namespace coir::resolve {
namespace {

/// Label of each firm: its registered name (of the latest row), else as it is first spoken of.
Result<std::map<std::string, std::string>> labels(Run& run) {
    std::map<std::string, std::string> out;
    for (const Mention& m : run.mentions)
        if (!m.firmKey.empty()) {
            auto& label = out[m.firmKey];
            // Of several spellings the one that sorts first: no matter which file came first.
            if (m.foundBy != "name" && m.foundBy != "manual" && !m.name.empty() && (label.empty() || m.name < label))
                label = m.name;
        }
    std::map<std::string, std::pair<std::string, std::string>> registered; // key → (own date, name)
    COIR_TRY(auto s, run.db.prepare("SELECT subject, coalesce(updated, ''), name FROM registration WHERE subject IS NOT NULL ORDER BY id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        const Mention* m = run.mention(s.integer(0));
        if (!m || m->firmKey.empty())
            continue;
        auto offer = std::pair(s.string(1), s.string(2));
        auto& best = registered[m->firmKey];
        if (best < offer)
            best = std::move(offer);
    }
    for (auto& [key, best] : registered)
        out[key] = best.second;
    return out;
}

/// The entities of one kind: those there are, by key, and new ones. Only what differs is written.
class Entities {
public:
    static Result<Entities> load(store::Database& db, std::string_view kind) {
        Entities e;
        {
            COIR_TRY(auto s, db.prepare("SELECT id, key, label FROM entity WHERE kind = ?1"));
            s.bind(1, kind);
            for (;;) {
                COIR_TRY(const bool row, s.step());
                if (!row)
                    break;
                e.m_known.emplace(s.string(1), std::pair(s.integer(0), s.string(2)));
            }
        }
        COIR_TRY(auto last, db.prepare("SELECT coalesce(max(id), 0) FROM entity"));
        COIR_TRY(const bool row, last.step());
        e.m_last = row ? last.integer(0) : 0;
        COIR_TRY(e.m_insert, db.prepare("INSERT INTO entity (id, kind, key, label) VALUES (?1, ?2, ?3, ?4)"));
        e.m_insert->bind(2, kind);
        COIR_TRY(e.m_update, db.prepare("UPDATE entity SET label = ?2 WHERE id = ?1"));
        return e;
    }
    Result<std::int64_t> put(const std::string& key, const std::string& label) {
        if (const auto it = m_known.find(key); it != m_known.end()) {
            const auto& [id, before] = it->second;
            if (before != label)
                COIR_CHECK(m_update->bind(1, id).bindInPlace(2, label).run());
            return id;
        }
        COIR_CHECK(m_insert->bind(1, ++m_last).bindInPlace(3, key).bindInPlace(4, label).run());
        return m_last;
    }

private:
    std::unordered_map<std::string, std::pair<std::int64_t, std::string>> m_known; // looked up, never walked
    std::int64_t m_last = 0;
    std::optional<store::Statement> m_insert, m_update;
};

Result<> persons(Run& run) {
    COIR_TRY(auto insert, run.db.prepare("INSERT INTO entity (kind, key, label) VALUES ('person', ?1, ?2) ON CONFLICT DO NOTHING"));
    for (const Person& p : run.ahead.persons)
        COIR_CHECK(insert.bindInPlace(1, p.token).bindInPlace(2, p.mask).run());
    run.ahead.persons = {};
    return {};
}

Result<> organisations(Run& run, std::map<std::string, std::int64_t>& ids) {
    std::map<std::string, std::string> names;
    for (const Mention& m : run.mentions)
        if (m.firmKey.empty() && m.method != "manual" && !m.nameNorm.empty()) {
            auto& label = names["name:" + m.nameNorm];
            if (label.empty() || m.name < label)
                label = m.name;
        }
    COIR_TRY(auto entities, Entities::load(run.db, "organisation"));
    for (const auto& [key, label] : names) {
        COIR_TRY(ids[key], entities.put(key, label));
    }
    run.summary.organisations = static_cast<std::int64_t>(names.size());
    return {};
}

/// Nobody speaks of them any more: a name that turned out to be a firm's, an old code that turned out to be a firm's.
Result<> dropOrphans(Run& run) {
    return run.db.run("DELETE FROM entity WHERE kind = 'organisation' AND id NOT IN (SELECT entity_id FROM mention WHERE entity_id IS NOT NULL);"
                      "DELETE FROM firm WHERE id NOT IN (SELECT entity_id FROM mention WHERE entity_id IS NOT NULL)"
                      " AND id NOT IN (SELECT firm_id FROM rating) AND id NOT IN (SELECT firm_id FROM finding_subject WHERE firm_id IS NOT NULL);"
                      "DELETE FROM entity WHERE kind = 'firm' AND id NOT IN (SELECT id FROM firm);");
}

} // namespace

Result<> writeEntities(Run& run) {
    COIR_TRY(const auto names, labels(run));
    {
        COIR_TRY(auto entities, Entities::load(run.db, "firm"));
        for (const auto& [key, label] : names) {
            COIR_TRY(const std::int64_t id, entities.put(key, label));
            run.firms[key] = id;
        }
        COIR_CHECK(run.db.run("INSERT INTO firm (id, uscc) SELECT id, CASE WHEN instr(key, ':') = 0 THEN key END FROM entity "
                              "WHERE kind = 'firm' AND id NOT IN (SELECT id FROM firm) ORDER BY id"));
    }
    run.summary.firms = static_cast<std::int64_t>(names.size());
    std::map<std::string, std::int64_t> others;
    COIR_CHECK(organisations(run, others));
    COIR_CHECK(persons(run));
    {
        COIR_TRY(auto s, run.db.prepare("SELECT count(*) FROM entity WHERE kind = 'person'"));
        COIR_TRY(const bool row, s.step());
        run.summary.persons = row ? s.integer(0) : 0;
    }
    COIR_TRY(auto link, run.db.prepare("UPDATE mention SET entity_id = ?2, method = ?3 WHERE id = ?1"));
    for (Mention& m : run.mentions) {
        ++run.summary.mentions;
        std::optional<std::int64_t> entity;
        if (!m.firmKey.empty()) {
            ++run.summary.resolved;
            ++run.summary.byMethod[m.foundBy];
            entity = run.firms.at(m.firmKey);
        } else {
            ++run.summary.unresolved;
            if (const auto it = others.find("name:" + m.nameNorm); it != others.end())
                entity = it->second;
        }
        if (m.method == "manual" || (entity == m.entity && m.foundBy == m.method))
            continue;
        COIR_CHECK(link.bind(1, m.id).bind(2, entity).bind(3, m.foundBy).run());
    }
    return dropOrphans(run);
}

/// The rows are few beside the facts: written anew, so that no name of yesterday is found.
Result<> writeSearchRows(Run& run) { return store::rebuildFirmSearch(run.db, run.lexicon); }

} // namespace coir::resolve
