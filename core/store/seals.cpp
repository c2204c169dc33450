// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seals.h"

#include "base/hash.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <map>
#include <set>
#include <sqlite3.h>

namespace coir::store {
namespace {

constexpr std::size_t kWord = 8;              ///< bytes of one fingerprint
constexpr std::size_t kPair = 2 * kWord;      ///< record and fact
constexpr std::size_t kMostNamed = 20;        ///< damaged rows named of one table; the others are counted
constexpr std::string_view kSealAction = "seal", kWithdrawAction = "withdraw";

std::uint64_t multiplied(std::uint64_t a, std::uint64_t b) {
    const unsigned __int128 product = static_cast<unsigned __int128>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

void appendWord(std::string& out, std::uint64_t v) {
    for (std::size_t i = 0; i < kWord; ++i)
        out += static_cast<char>(v >> (8 * i));
}

std::uint64_t wordAt(std::string_view bytes, std::size_t at) {
    std::uint64_t v = 0;
    for (std::size_t i = 0; i < kWord; ++i)
        v |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return v;
}

/// Runs a statement that stores bytes: ?1 and ?2 as given, ?3 and ?4 whole numbers where the statement has them.
Result<> runWithBytes(Database& db, const char* sql, std::string_view name, const std::vector<std::int64_t>& numbers,
                      const std::vector<std::string_view>& bytes) {
    sqlite3_stmt* s = nullptr;
    int code = sqlite3_prepare_v2(db.handle(), sql, -1, &s, nullptr);
    if (code == SQLITE_OK) {
        int at = 1;
        if (!name.empty())
            sqlite3_bind_text(s, at++, name.data(), static_cast<int>(name.size()), SQLITE_STATIC);
        for (const std::int64_t n : numbers)
            sqlite3_bind_int64(s, at++, n);
        for (const std::string_view b : bytes)
            sqlite3_bind_blob64(s, at++, b.empty() ? "" : b.data(), b.size(), SQLITE_STATIC);
        code = sqlite3_step(s);
    }
    sqlite3_finalize(s);
    if (code != SQLITE_DONE)
        return tl::make_unexpected(db.error(code));
    return {};
}

void addColumn(RowDigest& d, const Statement& s, int column, char type) {
    if (s.isNull(column))
        d.null();
    else if (type == 't')
        d.text(s.text(column));
    else if (type == 'r')
        d.real(s.real(column));
    else
        d.integer(s.integer(column));
}

struct OwnColumn {
    std::string name;
    char type;
};

Result<std::vector<OwnColumn>> ownColumns(Database& db, const std::string& table) {
    std::vector<OwnColumn> out;
    COIR_TRY(auto s, db.prepare("SELECT name, type FROM pragma_table_info(?1)"));
    s.bind(1, table);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        if (std::find(kCommonFactColumns.begin(), kCommonFactColumns.end(), s.text(0)) == kCommonFactColumns.end())
            out.push_back({s.string(0), s.text(1) == "INTEGER" ? 'i' : s.text(1) == "REAL" ? 'r' : 't'});
    }
}

constexpr std::string_view kCommonTypes = "iittttiti";
constexpr int kFirstFactValue = 5;            ///< after id, batch, row, hash and text of the record

/// id, batch, row, hash, text of the record, then what factTypes says.
Result<Statement> factRows(Database& db, const std::string& table, std::string_view rest) {
    COIR_TRY(const auto columns, ownColumns(db, table));
    // Where resolution set other dates it kept the imported ones.
    std::string sql = "SELECT f.id, r.batch_id, r.row, r.hash, r.text, f.record_id, f.subject, iif(i.id IS NULL, f.valid_from, i.valid_from), "
                      "iif(i.id IS NULL, f.valid_to, i.valid_to), iif(i.id IS NULL, f.known_from, i.known_from), "
                      "iif(i.id IS NULL, f.known_to, NULL), f.version_key, f.updated, f.ends_filled";
    for (const auto& c : columns)
        sql += ", f." + c.name;
    sql += " FROM " + table + " f LEFT JOIN record r ON r.id = f.record_id LEFT JOIN imported_dates i ON i.fact = '" + table + "' AND i.id = f.id ";
    return db.prepare(sql += rest);
}

std::uint64_t factAt(const Statement& s, std::string_view types) {
    RowDigest d;
    for (std::size_t i = 0; i < types.size(); ++i)
        addColumn(d, s, kFirstFactValue + static_cast<int>(i), types[i]);
    return d.finish();
}

/// What is computed, in the order of its key; the first column tells a reader which row it is.
struct ResultTable {
    std::string_view name, sql, types;
};
constexpr ResultTable kResults[] = {
    {"finding", "SELECT id, digest FROM finding ORDER BY id", "tt"},
    {"rating", "SELECT coalesce(e.key, r.firm_id), r.firm_id, r.scheme, r.scheme_version, r.as_of_valid, r.as_of_known, r.tier, r.points_hundredths, "
               "r.with_disputed_hundredths, r.coverage, r.veto, r.lines FROM rating r LEFT JOIN entity e ON e.id = r.firm_id ORDER BY r.firm_id, r.scheme",
     "tititttiirtt"},
    {"ownership", "SELECT ordinal, holder, holder_name, firm, firm_name, direct, integrated, control, beneficial_owner, criterion "
                  "FROM ownership ORDER BY ordinal", "ittttttttt"},
    {"heat_cell", "SELECT ordinal, measure, cells, method, cell, body FROM heat_cell ORDER BY ordinal", "tttttt"},
};
constexpr ResultTable kResolution[] = {
    {"mention", "SELECT id, entity_id, method FROM mention ORDER BY id", "iit"},
    {"entity", "SELECT id, kind, key, label FROM entity ORDER BY id", "ittt"},
    {"firm", "SELECT id, uscc FROM firm ORDER BY id", "it"},
};
constexpr std::string_view kDates = "dates ";

Result<std::vector<std::string>> tablesWithOtherDates(Database& db) {
    std::vector<std::string> out;
    COIR_TRY(auto s, db.prepare("SELECT DISTINCT fact FROM imported_dates WHERE fact IN (SELECT name FROM sqlite_schema WHERE type = 'table') ORDER BY fact"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        out.push_back(s.string(0));
    }
}

std::string datesSql(const std::string& table) {
    return "SELECT f.id, f.valid_from, f.valid_to, f.known_from, f.known_to FROM imported_dates i JOIN " + table + " f ON f.id = i.id WHERE i.fact = '" +
           table + "' ORDER BY f.id";
}

struct Fingerprints {
    std::string bytes;
    std::vector<std::string> labels;
};

Result<Fingerprints> fingerprints(Database& db, std::string_view sql, std::string_view types, bool labels) {
    Fingerprints out;
    COIR_TRY(auto s, db.prepare(sql));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        RowDigest d;
        for (std::size_t i = 0; i < types.size(); ++i)
            addColumn(d, s, static_cast<int>(i), types[i]);
        appendWord(out.bytes, d.finish());
        if (labels)
            out.labels.push_back(s.string(0));
    }
}

Result<> sealRows(Database& db, std::string_view name, std::string_view sql, std::string_view types) {
    COIR_TRY(const auto now, fingerprints(db, sql, types, false));
    return runWithBytes(db, "INSERT INTO result_seal (name, rows) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET rows = excluded.rows", name, {}, {now.bytes});
}

/// Names the first damaged rows of a table, counts the others.
class Report {
public:
    explicit Report(std::vector<Damage>& out) : m_out(out) {}
    void add(const std::string& where, Message what) {
        if (++m_counts[where] <= kMostNamed)
            m_out.push_back({where, std::move(what)});
    }
    void finish() {
        for (const auto& [where, n] : m_counts)
            if (n > kMostNamed)
                m_out.push_back({where, COIR_MSG("store", "%1 more rows were changed").arg(static_cast<std::int64_t>(n - kMostNamed))});
    }

private:
    std::vector<Damage>& m_out;
    std::map<std::string, std::size_t> m_counts;
};

Result<> compareResult(Database& db, std::string_view name, std::string_view where, std::string_view sql, std::string_view types, Report& report) {
    COIR_TRY(auto seal, db.prepare("SELECT rows FROM result_seal WHERE name = ?1"));
    COIR_TRY(const bool sealed, seal.bind(1, name).step());
    if (!sealed)
        return {};
    const std::string_view then = seal.text(0);
    COIR_TRY(const auto now, fingerprints(db, sql, types, true));
    const std::string table(where);
    if (now.bytes.size() != then.size()) {
        report.add(table, COIR_MSG("store", "%1 rows were written, %2 are there").arg(static_cast<std::int64_t>(then.size() / kWord)).arg(static_cast<std::int64_t>(now.labels.size())));
        return {};
    }
    for (std::size_t i = 0; i < now.labels.size(); ++i)
        if (wordAt(then, i * kWord) != wordAt(now.bytes, i * kWord))
            report.add(table, COIR_MSG("store", "Row %1 was changed after it was written").arg(now.labels[i]));
    return {};
}

struct SealedBatch {
    std::int64_t id = 0, firstFact = 0, firstMention = 0, taken = 0;
    std::string file, fact, facts, mentions;
    bool withdrawn = false;
    std::vector<bool> seen;
    std::int64_t last() const { return firstFact + static_cast<std::int64_t>(facts.size() / kPair) - 1; }
};

std::string sumOf(std::int64_t firstFact, std::string_view facts, std::int64_t firstMention, std::string_view mentions) {
    Sha256 sum;
    for (const std::string& head : {std::to_string(firstFact), std::to_string(firstMention)})
        sum.add(head + '\n');
    sum.add(facts);
    sum.add(mentions);
    return hex(sum.finish());
}

/// In the order of their facts. A seal that differs from its line in the audit log is reported and not used. Those of batches
/// that were taken back come, too: mentions they brought may have stayed.
Result<std::vector<SealedBatch>> sealedBatches(Database& db, Report& report) {
    std::map<std::int64_t, std::string> logged;
    std::set<std::int64_t> withdrawn;
    {
        COIR_TRY(auto s, db.prepare("SELECT detail, action FROM audit WHERE action IN (?1, ?2) ORDER BY id"));
        s.bind(1, kSealAction).bind(2, kWithdrawAction);
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            const std::string detail = s.string(0);
            const auto blank = detail.find(' ');
            if (blank == std::string::npos)
                continue;
            if (s.text(1) == kWithdrawAction)
                withdrawn.insert(std::atoll(detail.c_str()));
            else
                logged[std::atoll(detail.c_str())] = detail.substr(blank + 1);
        }
    }
    std::vector<SealedBatch> out;
    COIR_TRY(auto s, db.prepare("SELECT s.batch_id, s.first_fact, s.first_mention, coalesce(b.file, s.batch_id), b.fact, s.facts, s.mentions, "
                                "(SELECT count(*) FROM quarantine q WHERE q.batch_id = b.id AND q.reason = 'share_sum') "
                                "FROM batch_seal s LEFT JOIN batch b ON b.id = s.batch_id ORDER BY s.first_fact, s.batch_id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        SealedBatch b{s.integer(0), s.integer(1), s.integer(2), s.integer(7), s.string(3), s.string(4), s.string(5), s.string(6), withdrawn.contains(s.integer(0)), {}};
        const bool there = !s.isNull(4);
        const auto line = logged.find(b.id);
        const bool same = line != logged.end() && line->second == sumOf(b.firstFact, b.facts, b.firstMention, b.mentions);
        if (line != logged.end())
            logged.erase(line);
        if (!same || b.facts.size() % kPair != 0 || b.mentions.size() % kWord != 0) {
            report.add("batch_seal", COIR_MSG("store", "The seal of %1 differs from the audit log").arg(b.file));
            continue;
        }
        if (there == b.withdrawn)
            report.add("batch", there ? COIR_MSG("store", "%1 was withdrawn and is there").arg(b.file)
                                      : COIR_MSG("store", "Batch %1 is gone and was not withdrawn").arg(b.file));
        b.seen.resize(b.facts.size() / kPair);
        out.push_back(std::move(b));
    }
    for (const auto& [batch, sum] : logged)
        report.add("batch_seal", COIR_MSG("store", "The seal of batch %1 is gone").arg(batch));
    return out;
}

SealedBatch* batchOf(std::vector<SealedBatch>& batches, std::int64_t fact) {
    auto it = std::upper_bound(batches.begin(), batches.end(), fact, [](std::int64_t id, const SealedBatch& b) { return id < b.firstFact; });
    while (it != batches.begin()) {
        --it;
        if (it->withdrawn)
            continue; // its numbers may have been given anew
        if (fact <= it->last())
            return &*it;
        if (!it->facts.empty())
            break;
    }
    return nullptr;
}

Result<> compareFacts(Database& db, const std::string& table, std::vector<SealedBatch>& batches, Report& report) {
    COIR_TRY(const std::string types, factTypes(db, table));
    COIR_TRY(auto s, factRows(db, table, "ORDER BY f.id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return {};
        const std::int64_t id = s.integer(0);
        SealedBatch* const b = batchOf(batches, id);
        if (!b || b->fact != table) {
            const bool ours = s.isNull(1) || std::any_of(batches.begin(), batches.end(), [&](const SealedBatch& x) { return x.id == s.integer(1); });
            if (ours)
                report.add(table, COIR_MSG("store", "Row %1 stems from no import").arg(id));
            continue;
        }
        const auto at = static_cast<std::size_t>(id - b->firstFact);
        b->seen[at] = true;
        const bool record = !s.isNull(1) && digestOfRecord(s.integer(1), s.integer(2), s.integer(3), s.text(4)) == wordAt(b->facts, at * kPair);
        const bool fact = factAt(s, types) == wordAt(b->facts, at * kPair + kWord);
        if (!record)
            report.add("record", COIR_MSG("store", "Row %1 (%2, row %3) was changed after it was imported").arg(id).arg(b->file).arg(s.integer(2)));
        if (!fact)
            report.add(table, COIR_MSG("store", "Row %1 (%2, row %3) was changed after it was imported").arg(id).arg(b->file).arg(s.integer(2)));
    }
}

Result<> compareMentions(Database& db, const std::vector<SealedBatch>& batches, Report& report) {
    COIR_TRY(auto s, db.prepare("SELECT id, uscc, scheme, code, name, county, rep_token, name_norm FROM mention WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    for (const SealedBatch& b : batches) {
        const auto n = static_cast<std::int64_t>(b.mentions.size() / kWord);
        s.reset();
        s.bind(1, b.firstMention).bind(2, b.firstMention + n);
        std::int64_t there = 0;
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            ++there;
            RowDigest d;
            for (int column = 1; column <= 7; ++column)
                d.text(s.text(column));
            if (d.finish() != wordAt(b.mentions, static_cast<std::size_t>(s.integer(0) - b.firstMention) * kWord))
                report.add("mention", COIR_MSG("store", "Row %1 was changed after it was written").arg(s.integer(0)));
        }
        // Those of a batch that was taken back are gone unless others name them.
        if (there != n && !b.withdrawn)
            report.add("mention", COIR_MSG("store", "%1 rows were written, %2 are there").arg(n).arg(there));
    }
    return {};
}

} // namespace

void RowDigest::mix(std::uint64_t kind, std::uint64_t word) { m_h = multiplied(m_h ^ word, 0x9e3779b97f4a7c15ULL + (kind << 1)) + kind; }

void RowDigest::real(double v) {
    constexpr double kMostExact = 9007199254740992.0; // 2^53
    if (std::fabs(v) < kMostExact && std::floor(v) == v)
        integer(static_cast<std::int64_t>(v));
    else
        mix(3, std::bit_cast<std::uint64_t>(v));
}

void RowDigest::text(std::string_view v) {
    mix(4, v.size());
    std::uint64_t word = 0;
    std::size_t at = 0;
    for (; at + kWord <= v.size(); at += kWord) {
        std::memcpy(&word, v.data() + at, kWord);
        mix(5, word);
    }
    if (at < v.size()) {
        word = 0;
        std::memcpy(&word, v.data() + at, v.size() - at);
        mix(6, word);
    }
}

std::uint64_t RowDigest::finish() const { return multiplied(m_h ^ (m_h >> 32), 0xc4ceb9fe1a85ec53ULL); }

std::uint64_t digestOfRecord(std::int64_t batch, std::int64_t row, std::int64_t hash, std::string_view text) {
    RowDigest d;
    d.integer(batch);
    d.integer(row);
    d.integer(hash);
    d.text(text);
    return d.finish();
}

void BatchSeal::begin(std::int64_t firstFact, std::int64_t firstMention) {
    m_firstFact = firstFact;
    m_firstMention = firstMention;
    m_facts.clear();
    m_mentions.clear();
}

void BatchSeal::addRow(std::uint64_t record, std::uint64_t fact) {
    appendWord(m_facts, record);
    appendWord(m_facts, fact);
}

void BatchSeal::addMention(const std::array<std::string_view, 6>& parts, std::string_view nameNorm) {
    RowDigest d;
    for (const std::string_view part : parts)
        d.text(part);
    d.text(nameNorm);
    appendWord(m_mentions, d.finish());
}

Result<> BatchSeal::write(CaseFile& file, std::int64_t batch) const {
    COIR_CHECK(runWithBytes(file.db(), "INSERT INTO batch_seal (batch_id, first_fact, first_mention, facts, mentions) VALUES (?1, ?2, ?3, ?4, ?5)",
                            {}, {batch, m_firstFact, m_firstMention}, {m_facts, m_mentions}));
    return file.audit(kSealAction, std::to_string(batch) + ' ' + sumOf(m_firstFact, m_facts, m_firstMention, m_mentions));
}

Result<> auditWithdrawal(CaseFile& file, std::int64_t batch, std::string_view sha256, std::string_view what) {
    return file.audit(kWithdrawAction, (std::to_string(batch) + ' ').append(sha256) + ' ' + std::string(what));
}

Result<std::int64_t> nextBatch(Database& db) {
    COIR_TRY(auto s, db.prepare("SELECT 1 + max(coalesce((SELECT max(id) FROM batch), 0), coalesce((SELECT max(batch_id) FROM batch_seal), 0))"));
    COIR_TRY([[maybe_unused]] const bool row, s.step());
    return s.integer(0);
}

Result<std::int64_t> nextMention(Database& db) {
    COIR_TRY(auto s, db.prepare("SELECT max(coalesce((SELECT max(id) FROM mention), 0) + 1, "
                                "coalesce((SELECT max(first_mention + length(mentions) / ?1) FROM batch_seal), 1))"));
    COIR_TRY([[maybe_unused]] const bool row, s.bind(1, static_cast<std::int64_t>(kWord)).step());
    return s.integer(0);
}

Result<std::string> factTypes(Database& db, const std::string& table) {
    COIR_TRY(const auto columns, ownColumns(db, table));
    std::string out(kCommonTypes);
    for (const auto& c : columns)
        out += c.type;
    return out;
}

Result<std::uint64_t> digestOfFact(Database& db, const std::string& table, std::int64_t id) {
    COIR_TRY(const std::string types, factTypes(db, table));
    COIR_TRY(auto s, factRows(db, table, "WHERE f.id = ?1"));
    COIR_TRY(const bool row, s.bind(1, id).step());
    return row ? factAt(s, types) : 0;
}

Result<> sealResult(Database& db, std::string_view name) {
    for (const auto& r : kResults)
        if (r.name == name)
            return sealRows(db, r.name, r.sql, r.types);
    return {};
}

Result<> sealResolution(Database& db) {
    for (const auto& r : kResolution)
        COIR_CHECK(sealRows(db, r.name, r.sql, r.types));
    COIR_CHECK(db.run("DELETE FROM result_seal WHERE name LIKE 'dates %'"));
    COIR_TRY(const auto tables, tablesWithOtherDates(db));
    for (const std::string& table : tables)
        COIR_CHECK(sealRows(db, std::string(kDates) + table, datesSql(table), "itttt"));
    return {};
}

Result<std::vector<Damage>> verifySeals(CaseFile& file) {
    std::vector<Damage> out;
    auto& db = file.db();
    {
        COIR_TRY(auto s, db.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('batch_seal', 'result_seal')"));
        COIR_TRY(const bool row, s.step());
        if (!row || s.integer(0) != 2)
            return out; // of an edition before the seals
    }
    Report report(out);
    COIR_TRY(auto batches, sealedBatches(db, report));
    std::vector<std::string> tables;
    for (const SealedBatch& b : batches)
        if (!b.withdrawn && !b.fact.empty() && std::find(tables.begin(), tables.end(), b.fact) == tables.end())
            tables.push_back(b.fact);
    for (const std::string& table : tables)
        COIR_CHECK(compareFacts(db, table, batches, report));
    for (const SealedBatch& b : batches) {
        const auto missing = static_cast<std::int64_t>(std::count(b.seen.begin(), b.seen.end(), false));
        // Holders whose shares cannot be right were taken out again when the import was settled.
        if (!b.withdrawn && !b.fact.empty() && missing > b.taken)
            report.add(b.fact, COIR_MSG("store", "%1 rows of %2 are gone").arg(missing - b.taken).arg(b.file));
    }
    COIR_CHECK(compareMentions(db, batches, report));
    COIR_TRY(const bool resolved, file.resolved());
    if (resolved) {
        for (const auto& r : kResolution)
            COIR_CHECK(compareResult(db, r.name, r.name, r.sql, r.types, report));
        COIR_TRY(const auto dated, tablesWithOtherDates(db));
        for (const std::string& table : dated)
            COIR_CHECK(compareResult(db, std::string(kDates) + table, table, datesSql(table), "itttt", report));
    }
    for (const auto& r : kResults)
        COIR_CHECK(compareResult(db, r.name, r.name, r.sql, r.types, report));
    report.finish();
    return out;
}

} // namespace coir::store
