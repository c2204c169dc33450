// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fact_writer.h"

#include <algorithm>
#include <array>

namespace coir::ingest {
namespace {

constexpr std::size_t kFirstSlots = 1 << 12;

/// Columns that every fact has; the writer fills them itself.
constexpr std::array<std::string_view, 10> kCommon = {"id",       "record_id",   "subject", "valid_from", "valid_to",
                                                      "known_from", "known_to", "version_key", "updated", "ends_filled"};

std::string keyOf(std::string_view uscc, std::string_view scheme, std::string_view code, std::string_view name,
                  std::string_view county, std::string_view rep) {
    std::string key;
    key.reserve(uscc.size() + scheme.size() + code.size() + name.size() + county.size() + rep.size() + 6);
    for (const std::string_view part : {uscc, scheme, code, name, county, rep}) {
        key += part;
        key += '\x1f';
    }
    return key;
}

std::optional<PartyRole> mentionColumn(std::string_view column) {
    if (column == "holder")
        return PartyRole::Holder;
    if (column == "payee")
        return PartyRole::Payee;
    if (column == "debtor")
        return PartyRole::Debtor;
    return std::nullopt;
}

void bindValue(store::Statement& s, int at, const Value& v) {
    switch (v.kind) {
    case Value::Kind::Null: s.bind(at, std::nullopt); return;
    case Value::Kind::Integer:
    case Value::Kind::Year: s.bind(at, v.integer); return;
    case Value::Kind::Real: s.bind(at, v.real); return;
    case Value::Kind::Text: s.bind(at, std::string_view(v.text)); return;
    default: s.bind(at, std::string_view(v.stored()));
    }
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
    if (m_size * 2 >= m_slots.size())
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

Result<> CaseState::load(store::Database& db) {
    records.clear();
    m_byText.clear();
    m_byIdentity.clear();
    m_insert.reset();
    m_holdings.reset();
    nextRecord = nextFact = m_nextMention = 1;
    {
        COIR_TRY(auto s, db.prepare("SELECT id, hash FROM record ORDER BY id"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            nextRecord = s.integer(0) + 1;
            records.insert(static_cast<std::uint64_t>(s.integer(1)));
        }
        nextFact = nextRecord; // one fact a record
    }
    COIR_TRY(auto s, db.prepare("SELECT id, uscc, scheme, code, name_norm, county, rep_token FROM mention ORDER BY id"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        m_nextMention = s.integer(0) + 1;
        m_byIdentity.emplace(keyOf(s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6)), s.integer(0));
    }
    return {};
}

Result<std::int64_t> CaseState::mention(store::Database& db, const Party& party, const std::string& county, const std::string& rep) {
    const std::string& name = party.at(PartyPart::Name);
    const std::string text = keyOf(party.uscc, party.scheme, party.code, name, county, rep);
    if (const auto it = m_byText.find(text); it != m_byText.end())
        return it->second;
    const std::string norm = m_lexicon.foldName(name);
    std::string identity = keyOf(party.uscc, party.scheme, party.code, norm, county, rep);
    const auto [it, fresh] = m_byIdentity.emplace(std::move(identity), m_nextMention);
    if (fresh) {
        if (!m_insert) {
            COIR_TRY(m_insert, db.prepare("INSERT INTO mention (id, uscc, scheme, code, name, name_norm, county, rep_token) "
                                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
        }
        COIR_CHECK(m_insert->bind(1, m_nextMention).bind(2, party.uscc).bind(3, party.scheme).bind(4, party.code).bind(5, name)
                       .bind(6, norm).bind(7, county).bind(8, rep).run());
        ++m_nextMention;
    }
    m_byText.emplace(text, it->second);
    return it->second;
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
                table.columns.push_back({column, s.integer(1) != 0});
        }
    }
    if (!hasRecord)
        return fail(ErrorCode::InputRefused, COIR_MSG("ingest", "The case has no fact table '%1'").arg(name),
                    COIR_MSG("ingest", "Correct the profile file"));
    return table;
}

Result<FactWriter> FactWriter::make(store::Database& db, const FactTable& table, std::int64_t batch) {
    FactWriter w(table, batch);
    COIR_TRY(w.m_record, db.prepare("INSERT INTO record (id, batch_id, row, hash, text) VALUES (?1, ?2, ?3, ?4, ?5)"));
    COIR_TRY(w.m_note, db.prepare("INSERT INTO quarantine (batch_id, kind, row, field, value, reason, expected, remedy, text) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    std::string sql = "INSERT INTO " + table.name + " (id, record_id, subject, valid_from, valid_to, known_from, version_key, updated, ends_filled";
    std::string values = ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        sql += ", " + table.columns[i].name;
        values += ", ?" + std::to_string(i + 10);
        w.m_mentions.push_back(mentionColumn(table.columns[i].name));
        if (table.columns[i].name == "delivered")
            w.m_delivered = i;
    }
    COIR_TRY(w.m_fact, db.prepare(sql + values + ")"));
    return w;
}

Result<> FactWriter::record(CaseState& state, std::int64_t row, std::uint64_t hash, std::string_view text) {
    return m_record->bind(1, state.nextRecord++).bind(2, m_batch).bind(3, row).bind(4, static_cast<std::int64_t>(hash)).bind(5, text).run();
}

Result<> FactWriter::fact(store::Database& db, CaseState& state, const MappedRow& row, const std::optional<Date>& delivered) {
    auto& s = *m_fact;
    s.bind(1, state.nextFact++).bind(2, state.nextRecord - 1);
    if (row.subjectGiven) {
        COIR_TRY(const auto id, state.mention(db, row.party(PartyRole::Subject), row.subjectCounty, row.subjectRep));
        s.bind(3, id);
    } else {
        s.bind(3, std::nullopt);
    }
    s.bind(4, row.validFrom).bind(5, row.validTo).bind(6, row.knownFrom).bind(7, row.versionKey).bind(8, row.updated).bind(9, row.endsFilled);
    for (std::size_t i = 0; i < m_table->columns.size(); ++i) {
        const int at = static_cast<int>(i) + 10;
        if (const auto& role = m_mentions[i]) {
            const Party& party = row.party(*role);
            const bool person = *role == PartyRole::Holder ? row.holderKind == "person"
                                                           : !party.coded() && looksLikePerson(party.at(PartyPart::Name));
            if (person || (party.at(PartyPart::Name).empty() && !party.coded())) {
                s.bind(at, std::nullopt);
            } else {
                COIR_TRY(const auto id, state.mention(db, party, {}, {}));
                s.bind(at, id);
            }
        } else if (m_delivered == i && delivered) {
            s.bind(at, *delivered);
        } else {
            bindValue(s, at, row.slots[i]);
        }
    }
    return s.run();
}

Result<> FactWriter::note(bool refused, const RowNote& n, std::string_view text) {
    return m_note->bind(1, m_batch).bind(2, refused ? "refused" : "warning").bind(3, n.row).bind(4, n.field).bind(5, n.value)
        .bind(6, n.reason).bind(7, n.expected).bind(8, toJson(n.remedy)).bind(9, text).run();
}

} // namespace coir::ingest
