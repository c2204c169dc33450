// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve/steps.h"

#include "ingest/party.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace coir::resolve {
namespace {

struct Row {
    std::int64_t id = 0;
    std::optional<Date> updated;
    std::optional<Date> known;             ///< as imported: each run starts from the rows alone
    std::optional<Date> knownFrom, knownTo; ///< as they stand
    std::int64_t ends = 0;
    std::optional<Date> reaches;           ///< latest day that its file tells of, however files are grouped into imports
    std::uint64_t hash = 0;
};

/// How much a mention's place in a key has to move when it turned out to be a certain firm.
std::uint64_t shift(const Run& run, const Mention& m) {
    if (m.firmKey.empty() || !m.uscc.empty())
        return 0;
    const auto colon = m.firmKey.find(':');
    const std::uint64_t firm = colon == std::string::npos
                                   ? ingest::identityHash(m.firmKey, {}, {}, {}, run.fold)
                                   : ingest::identityHash({}, m.firmKey.substr(0, colon), m.firmKey.substr(colon + 1), {}, run.fold);
    return firm - ingest::identityHash({}, m.scheme, m.code, m.name, run.fold);
}

/// By key and number, the subjects being those firms that resolution found.
Result<std::vector<Version>> versionsOf(Run& run, std::size_t table) {
    const KeyedTable& keyed = kKeyedTables[table];
    std::vector<Version> out;
    if (auto& read = run.ahead.versions[table]) {
        out = std::move(*read);
    } else {
        COIR_TRY(out, readVersions(run.db, keyed));
    }
    if (!keyed.bySubject)
        return out;
    bool moved = false;
    for (Version& v : out)
        if (const Mention* m = v.subject == 0 ? nullptr : run.mention(v.subject))
            if (const std::uint64_t by = shift(run, *m); by != 0) {
                v.key += by;
                moved = true;
            }
    if (moved)
        sortByKey(out);
    return out;
}

/// The day from which a version is the one in force.
std::optional<Date> beginning(const Row& r) { return r.updated ? r.updated : r.known; }

/// Facts of one table whose dates were set anew before, with the day from which the row itself was known.
using Imported = std::unordered_map<std::int64_t, std::optional<Date>>;

Result<Imported> importedDays(Run& run, std::string_view table) {
    Imported out;
    COIR_TRY(auto s, run.db.prepare("SELECT id, known_from FROM imported_dates WHERE fact = ?1"));
    s.bind(1, table);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        out.emplace(s.integer(0), s.date(1));
    }
}

/// Keeps the dates of a row as imported before they are set anew for the first time. ?1 is the fact.
Result<store::Statement> keepImported(Run& run, const std::string& table) {
    return run.db.prepare("INSERT OR IGNORE INTO imported_dates (fact, id, valid_from, valid_to, known_from) "
                          "SELECT '" + table + "', id, valid_from, valid_to, known_from FROM " + table + " WHERE id = ?1");
}

struct Writing {
    store::Statement read, keep, update;
};

Result<Writing> writing(Run& run, const std::string& table) {
    COIR_TRY(auto read, run.db.prepare("SELECT f.updated, f.known_from, f.known_to, f.ends_filled, r.hash, coalesce(b.latest_event, b.delivered) FROM " + table +
                                       " f JOIN record r ON r.id = f.record_id JOIN batch b ON b.id = r.batch_id WHERE f.id = ?1"));
    COIR_TRY(auto keep, keepImported(run, table));
    COIR_TRY(auto update, run.db.prepare("UPDATE " + table + " SET known_from = ?2, known_to = ?3 WHERE id = ?1"));
    return Writing{std::move(read), std::move(keep), std::move(update)};
}

Result<> chain(Run& run, std::vector<Row>& rows, Writing& w) {
    // The later own update date wins, then more ends, then the file that reaches further (of forms that say neither: what
    // a source sends again later corrects what it sent before), then the larger hash. None of them depends on the imports.
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.updated, a.ends, a.reaches, a.hash, a.id) < std::tie(b.updated, b.ends, b.reaches, b.hash, b.id);
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto from = i == 0 ? rows[i].known : std::max(rows[i].known, beginning(rows[i]));
        std::optional<Date> to;
        if (i + 1 < rows.size()) {
            // Without any date the earlier version was never known.
            to = beginning(rows[i + 1]);
            if (!to)
                to = from ? from : Date{};
            ++run.summary.versionsClosed;
        }
        if (from == rows[i].knownFrom && to == rows[i].knownTo)
            continue;
        COIR_CHECK(w.keep.bind(1, rows[i].id).run());
        COIR_CHECK(w.update.bind(1, rows[i].id).bind(2, from).bind(3, to).run());
    }
    return {};
}

} // namespace

Result<> chainVersions(Run& run) {
    for (std::size_t table = 0; table < kKeyedTables.size(); ++table) {
        const char* const name = kKeyedTables[table].name;
        COIR_TRY(const auto versions, versionsOf(run, table));
        COIR_TRY(const auto imported, importedDays(run, name));
        std::optional<Writing> w;
        for (std::size_t i = 0; i < versions.size();) {
            std::size_t j = i;
            while (j < versions.size() && versions[j].key == versions[i].key)
                ++j;
            // A row that stands alone is of interest only where an earlier run had put others beside it.
            if (j - i > 1 || versions[i].closed || imported.contains(versions[i].id)) {
                if (!w) {
                    COIR_TRY(w, writing(run, name));
                }
                std::vector<Row> rows;
                for (std::size_t k = i; k < j; ++k) {
                    auto& read = w->read;
                    read.reset();
                    COIR_TRY(const bool row, read.bind(1, versions[k].id).step());
                    if (!row)
                        continue;
                    const auto own = imported.find(versions[k].id);
                    rows.push_back({versions[k].id, read.date(0), own == imported.end() ? read.date(1) : own->second, read.date(1),
                                    read.date(2), read.integer(3), read.date(5), static_cast<std::uint64_t>(read.integer(4))});
                }
                w->read.reset();
                COIR_CHECK(chain(run, rows, *w));
            }
            i = j;
        }
    }
    return {};
}

Result<> replaceHolderLists(Run& run) {
    struct Membership {
        std::string firm;
        std::int64_t holding = 0;
        Date delivered;
        std::int64_t import = 0;
    };
    std::vector<Membership> members;
    {
        COIR_TRY(auto s, run.db.prepare(
            "SELECT h.subject, h.id, b.import_no, b.delivered FROM holding h JOIN record c ON c.id = h.record_id JOIN batch b ON b.id = c.batch_id "
            "UNION SELECT h.subject, h.id, k.import_no, b.delivered FROM holding_confirmed k JOIN holding h ON h.id = k.holding_id "
            "JOIN batch b ON b.import_no = k.import_no"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            const Mention* m = run.mention(s.integer(0));
            if (m)
                members.push_back({m->firmKey.empty() ? "name:" + m->nameNorm : m->firmKey, s.integer(1), s.date(3).value_or(Date{}), s.integer(2)});
        }
    }
    std::sort(members.begin(), members.end(), [](const Membership& a, const Membership& b) {
        return std::tie(a.firm, a.holding, a.delivered, a.import) < std::tie(b.firm, b.holding, b.delivered, b.import);
    });
    COIR_TRY(auto keep, run.db.prepare("INSERT OR IGNORE INTO imported_dates (fact, id, valid_from, valid_to, known_from) "
                                       "SELECT 'holding', id, valid_from, valid_to, known_from FROM holding WHERE id = ?1 AND "
                                       "(valid_from IS NOT ?2 OR valid_to IS NOT ?3)"));
    COIR_TRY(auto update, run.db.prepare("UPDATE holding SET valid_from = ?2, valid_to = ?3, known_from = ?2 WHERE id = ?1 AND "
                                         "(valid_from IS NOT ?2 OR valid_to IS NOT ?3)"));
    COIR_TRY(auto restore, run.db.prepare("UPDATE holding SET (valid_from, valid_to, known_from) = (SELECT valid_from, valid_to, known_from "
                                          "FROM imported_dates WHERE fact = 'holding' AND id = ?1) WHERE id = ?1"));
    COIR_TRY(const auto imported, importedDays(run, "holding"));
    for (std::size_t i = 0; i < members.size();) {
        std::size_t j = i;
        std::set<std::pair<Date, std::int64_t>> lists; // of this firm, in order of delivery
        for (; j < members.size() && members[j].firm == members[i].firm; ++j)
            lists.emplace(members[j].delivered, members[j].import);
        run.summary.holderListsReplaced += static_cast<std::int64_t>(lists.size()) - 1;
        for (std::size_t k = i; lists.size() == 1 && !imported.empty() && k < j; ++k)
            if (imported.contains(members[k].holding))
                COIR_CHECK(restore.bind(1, members[k].holding).run());
        for (std::size_t k = i; lists.size() > 1 && k < j;) {
            std::size_t last = k;
            while (last + 1 < j && members[last + 1].holding == members[k].holding)
                ++last;
            const std::pair first(members[k].delivered, members[k].import);
            const auto after = lists.upper_bound({members[last].delivered, members[last].import});
            std::optional<Date> from, to;
            if (first != *lists.begin())
                from = first.first;
            if (after != lists.end())
                to = after->first;
            COIR_CHECK(keep.bind(1, members[k].holding).bind(2, from).bind(3, to).run());
            COIR_CHECK(update.bind(1, members[k].holding).bind(2, from).bind(3, to).run());
            k = last + 1;
        }
        i = j;
    }
    return {};
}

} // namespace coir::resolve
