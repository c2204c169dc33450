// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/row_mapper.h"
#include "store/case_file.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace coir::ingest {

/// Set of 64-bit numbers, open addressing: 16 bytes a member at most.
class HashSet {
public:
    /// True where it was not there yet.
    bool insert(std::uint64_t value);
    bool contains(std::uint64_t value) const;
    std::size_t size() const { return m_size; }
    void clear();

private:
    void grow();
    std::vector<std::uint64_t> m_slots;
    std::size_t m_size = 0;
    bool m_hasZero = false;
};

/// What is known of a case while rows go into it: rows already there, mentions, next ids. Read once at the start, and
/// again after a file was rolled back.
class CaseState {
public:
    explicit CaseState(const text::Lexicon& lexicon) : m_lexicon(lexicon) {}
    Result<> load(store::Database& db);

    HashSet records;
    std::int64_t nextRecord = 1;
    std::int64_t nextFact = 1;             ///< unique over all fact tables

    /// The mention of a party; a new one is written. 0 where the party is nobody that may be kept.
    Result<std::int64_t> mention(store::Database& db, const Party& party, const std::string& county, const std::string& rep);
    /// A holding of an earlier import that is equal to this row.
    Result<std::optional<std::int64_t>> holdingOf(store::Database& db, std::uint64_t hash);
    void forgetHoldings() { m_holdings.reset(); }

private:
    const text::Lexicon& m_lexicon;
    std::int64_t m_nextMention = 1;
    std::unordered_map<std::string, std::int64_t> m_byText;     ///< as the row says it
    std::unordered_map<std::string, std::int64_t> m_byIdentity; ///< as the case holds it
    std::optional<store::Statement> m_insert;
    std::optional<std::unordered_map<std::uint64_t, std::int64_t>> m_holdings;
};

/// Columns of a fact table.
/// @error InputRefused the case has no such table.
Result<FactTable> factTable(store::Database& db, const std::string& name);

/// Writes the rows of one table of one file.
class FactWriter {
public:
    static Result<FactWriter> make(store::Database& db, const FactTable& table, std::int64_t batch);
    Result<> record(CaseState& state, std::int64_t row, std::uint64_t hash, std::string_view text);
    Result<> fact(store::Database& db, CaseState& state, const MappedRow& row, const std::optional<Date>& delivered);
    Result<> note(bool refused, const RowNote& note, std::string_view text);

private:
    FactWriter(const FactTable& table, std::int64_t batch) : m_table(&table), m_batch(batch) {}
    const FactTable* m_table;
    std::int64_t m_batch;
    std::vector<std::optional<PartyRole>> m_mentions; ///< columns that hold a mention, by place
    std::optional<std::size_t> m_delivered;
    std::optional<store::Statement> m_record, m_fact, m_note;
};

} // namespace coir::ingest
