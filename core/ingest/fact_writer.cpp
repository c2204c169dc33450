// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fact_writer.h"

#include <algorithm>
#include <cmath>

namespace coir::ingest {
namespace {

constexpr std::size_t kFirstSlots = 1 << 12;
constexpr std::size_t kMostMet = std::size_t{1} << 18; ///< about 50 MB

constexpr auto& kCommon = store::kCommonFactColumns;

constexpr std::size_t kKnownFrom = 3; ///< among the bound values: subject, valid_from, valid_to, known_from …
/// Place of a bound value among those of the fact's fingerprint, which has record and known_to beside them.
constexpr std::size_t placeInSeal(std::size_t value) { return value <= kKnownFrom ? value + 1 : value + 2; }

std::optional<PartyRole> mentionColumn(std::string_view column) {
    if (column == "holder")
        return PartyRole::Holder;
    if (column == "payee")
        return PartyRole::Payee;
    if (column == "debtor")
        return PartyRole::Debtor;
    return std::nullopt;
}

} // namespace

void HashSet::clear() {
    m_slots.clear();
    m_size = 0;
    m_hasZero = false;
}

void HashSet::grow() {
    std::vector<std::uint64_t> old(std::max(kFirstSlots, m_slots.size() * 2), 0);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const std::uint64_t v : old)
        if (v != 0) {
            std::size_t i = v & mask;
            while (m_slots[i] != 0)
                i = (i + 1) & mask;
            m_slots[i] = v;
        }
}

bool HashSet::insert(std::uint64_t value) {
    if (value == 0) {
        m_size += !m_hasZero;
        return !std::exchange(m_hasZero, true);
    }
    if (m_size * 4 >= m_slots.size() * 3)
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = value & mask;
    for (; m_slots[i] != 0; i = (i + 1) & mask)
        if (m_slots[i] == value)
            return false;
    m_slots[i] = value;
    ++m_size;
    return true;
}

bool HashSet::contains(std::uint64_t value) const {
    if (value == 0)
        return m_hasZero;
    if (m_slots.empty())
        return false;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = value & mask; m_slots[i] != 0; i = (i + 1) & mask)
        if (m_slots[i] == value)
            return true;
    return false;
}

void HashSet::erase(std::uint64_t value) {
    if (value == 0) {
        m_size -= m_hasZero;
        m_hasZero = false;
        return;
    }
    if (m_slots.empty())
        return;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t gap = value & mask;
    for (; m_slots[gap] != value; gap = (gap + 1) & mask)
        if (m_slots[gap] == 0)
            return;
    // Members behind it that were pushed on past the gap move back, so that no search ends too early.
    for (std::size_t i = (gap + 1) & mask; m_slots[i] != 0; i = (i + 1) & mask)
        if (((i - (m_slots[i] & mask)) & mask) >= ((i - gap) & mask)) {
            m_slots[gap] = m_slots[i];
            gap = i;
        }
    m_slots[gap] = 0;
    --m_size;
}

void CaseState::begin() {
    m_added.clear();
    m_recordBefore = nextRecord;
    m_factBefore = nextFact;
    m_mentionBefore = m_nextMention;
}

void CaseState::undo() {
    for (const std::uint64_t hash : m_added)
        m_records.erase(hash);
    std::erase_if(m_met, [&](const auto& met) { return met.second >= m_mentionBefore; });
    m_holdings.reset();
    nextRecord = m_recordBefore;
    nextFact = m_factBefore;
    m_nextMention = m_mentionBefore;
    m_added.clear();
}

bool CaseState::addRecord(std::uint64_t hash) {
    if (!m_records.insert(hash))
        return false;
    m_added.push_back(hash);
    return true;
}

Result<> CaseState::load(store::Database& db) {
    m_records.clear();
    m_met.clear();
    m_insert.reset();
    m_find.reset();
    m_holdings.reset();
    nextRecord = nextFact = 1;
    {
        COIR_TRY(auto s, db.prepare("SELECT id, hash FROM record ORDER BY id"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            nextRecord = s.integer(0) + 1;
            m_records.insert(static_cast<std::uint64_t>(s.integer(1)));
        }
        nextFact = nextRecord; // one fact a record
    }
    COIR_TRY(m_nextMention, store::nextMention(db));
    return {};
}

Result<std::int64_t> CaseState::mention(store::Database& db, const RowBlock& block, const ReadyMention& mention) {
    const HashedKey key{block.text(mention.key), mention.hash};
    if (const auto it = m_met.find(key); it != m_met.end())
        return it->second;
    std::array<std::string_view, 6> parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = key.text.substr(at, mention.sizes[i]);
        at += mention.sizes[i] + 1u;
    }
    COIR_TRY(const std::int64_t id, findOrWrite(db, parts));
    if (m_met.size() >= kMostMet)
        m_met.clear();
    m_met.emplace(key.text, id);
    return id;
}

/// The table tells by its unique index whether the mention is a new one.
Result<std::int64_t> CaseState::findOrWrite(store::Database& db, const std::array<std::string_view, 6>& parts) {
    const auto& [uscc, scheme, code, name, county, rep] = parts;
    const std::string norm = m_lexicon.foldName(name);
    if (!m_insert) {
        COIR_TRY(m_insert, db.prepare("INSERT INTO mention (id, uscc, scheme, code, name, name_norm, county, rep_token) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING"));
        COIR_TRY(m_find, db.prepare("SELECT id FROM mention WHERE uscc = ?1 AND scheme = ?2 AND code = ?3 AND name_norm = ?4 "
                                    "AND county = ?5 AND rep_token = ?6"));
    }
    m_insert->bind(1, m_nextMention).bindInPlace(2, uscc).bindInPlace(3, scheme).bindInPlace(4, code).bindInPlace(5, name)
        .bindInPlace(6, norm).bindInPlace(7, county).bindInPlace(8, rep);
    COIR_CHECK(m_insert->run());
    if (db.changes() > 0) {
        seal.addMention({uscc, scheme, code, name, county, rep}, norm);
        return m_nextMention++;
    }
    m_find->bindInPlace(1, uscc).bindInPlace(2, scheme).bindInPlace(3, code).bindInPlace(4, norm).bindInPlace(5, county).bindInPlace(6, rep);
    COIR_TRY(const bool row, m_find->step());
    const std::int64_t id = row ? m_find->integer(0) : 0;
    m_find->reset();
    return id;
}

Result<std::optional<std::int64_t>> CaseState::holdingOf(store::Database& db, std::uint64_t hash) {
    if (!m_holdings) {
        m_holdings.emplace();
        COIR_TRY(auto s, db.prepare("SELECT r.hash, h.id FROM holding h JOIN record r ON r.id = h.record_id"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            m_holdings->emplace(static_cast<std::uint64_t>(s.integer(0)), s.integer(1));
        }
    }
    const auto it = m_holdings->find(hash);
    return it == m_holdings->end() ? std::nullopt : std::optional(it->second);
}

Result<FactTable> factTable(store::Database& db, const std::string& name) {
    const bool plainName = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    FactTable table;
    table.name = name;
    bool hasRecord = false;
    if (plainName) {
        COIR_TRY(auto s, db.prepare("SELECT name, \"notnull\" FROM pragma_table_info(?1)"));
        s.bind(1, name);
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            const std::string column = s.string(0);
            hasRecord = hasRecord || column == "version_key";
            if (std::find(kCommon.begin(), kCommon.end(), column) == kCommon.end())
                table.columns.push_back({column, s.integer(1) != 0, mentionColumn(column)});
        }
    }
    if (!hasRecord)
        return fail(ErrorCode::InputRefused, COIR_MSG("ingest", "The case has no fact table '%1'").arg(name),
                    COIR_MSG("ingest", "Correct the profile file"));
    return table;
}

Result<FactWriter> FactWriter::make(store::Database& db, const FactTable& table, std::int64_t batch, const std::optional<Date>& delivered) {
    FactWriter w(RowBlock::kCommonValues + table.columns.size(), batch);
    COIR_TRY(w.m_record, db.prepare("INSERT INTO record (id, batch_id, row, hash, text) VALUES (?1, ?2, ?3, ?4, ?5)"));
    w.m_record->bind(2, batch);
    COIR_TRY(w.m_note, db.prepare("INSERT INTO quarantine (batch_id, kind, row, field, value, reason, expected, remedy, text) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    std::string sql = "INSERT INTO " + table.name + " (id, record_id, subject, valid_from, valid_to, known_from, version_key, updated, ends_filled";
    std::string values = ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        sql += ", " + table.columns[i].name;
        values += ", ?" + std::to_string(i + 10);
        if (delivered && table.columns[i].name == "delivered")
            w.m_delivered = RowBlock::kCommonValues + i;
    }
    COIR_TRY(w.m_fact, db.prepare(sql + values + ")"));
    w.m_table = table.name;
    COIR_TRY(w.m_types, store::factTypes(db, table.name));
    w.m_deliveredText = delivered ? isoDate(*delivered) : std::string();
    if (w.m_delivered)
        w.m_fact->bind(static_cast<int>(*w.m_delivered) + 3, delivered);
    return w;
}

Result<> FactWriter::write(store::Database& db, CaseState& state, const RowBlock& block, const ReadyRow& row) {
    const std::int64_t record = state.nextRecord++;
    const std::int64_t fact = state.nextFact++;
    const auto hash = static_cast<std::int64_t>(row.hash);
    m_record->bind(1, record).bind(3, row.row).bind(4, hash).bindInPlace(5, block.text(row.text));
    COIR_CHECK(m_record->run());
    auto& s = *m_fact;
    s.bind(1, fact).bind(2, record);
    store::RowDigest digest;
    digest.integer(record);
    bool asBound = true; // the table keeps each value in the form in which it is bound
    const ReadyValue* const values = block.values(row);
    for (std::size_t i = 0; i < m_values; ++i) {
        const ReadyValue& v = values[i];
        const int at = static_cast<int>(i) + 3;
        const bool null = v.kind == ReadyValue::Kind::Null;
        if (i == kKnownFrom + 1)
            digest.null(); // known_to
        if (m_delivered == i) {
            digest.text(m_deliveredText);
            continue;
        }
        if (null)
            digest.null();
        if (null && m_isNull[i])
            continue;
        m_isNull[i] = null;
        const bool text = m_types[placeInSeal(i)] == 't';
        switch (v.kind) {
        case ReadyValue::Kind::Null: s.bind(at, std::nullopt); break;
        case ReadyValue::Kind::Integer:
            s.bind(at, v.integer);
            digest.integer(v.integer);
            asBound = asBound && !text;
            break;
        case ReadyValue::Kind::Real:
            s.bind(at, v.real);
            digest.real(v.real);
            asBound = asBound && !text && std::isfinite(v.real);
            break;
        case ReadyValue::Kind::Text:
            s.bindInPlace(at, block.text(v.text));
            digest.text(block.text(v.text));
            asBound = asBound && text;
            break;
        case ReadyValue::Kind::Mention: {
            COIR_TRY(const auto id, state.mention(db, block, block.mention(v)));
            s.bind(at, id);
            digest.integer(id);
        }
        }
    }
    COIR_CHECK(s.run());
    std::uint64_t sum = digest.finish();
    if (!asBound) {
        COIR_TRY(sum, store::digestOfFact(db, m_table, fact));
    }
    state.seal.addRow(row.seal, sum);
    return {};
}

Result<> FactWriter::note(bool refused, const RowNote& n, std::string_view text) {
    return m_note->bind(1, m_batch).bind(2, refused ? "refused" : "warning").bind(3, n.row).bind(4, n.field).bind(5, n.value)
        .bind(6, n.reason).bind(7, n.expected).bind(8, toJson(n.remedy)).bind(9, text).run();
}

} // namespace coir::ingest
