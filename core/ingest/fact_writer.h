// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/row_block.h"
#include "store/case_file.h"
#include "store/seals.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace coir::ingest {

/// Set of 64-bit numbers, open addressing: 11 to 22 bytes a member, half as much again while it grows.
class HashSet {
public:
    /// True where it was not there yet.
    bool insert(std::uint64_t value);
    bool contains(std::uint64_t value) const;
    void erase(std::uint64_t value);
    std::size_t size() const { return m_size; }
    void clear();

private:
    void grow();
    std::vector<std::uint64_t> m_slots;
    std::size_t m_size = 0;
    bool m_hasZero = false;
};

/// What is known of a case while rows go into it: rows already there, mentions, next ids. Read once at the start; after a
/// file was rolled back only what it added is taken back.
class CaseState {
public:
    explicit CaseState(const text::Lexicon& lexicon) : m_lexicon(lexicon) {}
    Result<> load(store::Database& db);
    /// A file begins: what it adds can be undone.
    void begin();
    /// The file was rolled back.
    void undo();
    /// False where an equal row is there already.
    bool addRecord(std::uint64_t hash);
    std::size_t records() const { return m_records.size(); }

    std::int64_t nextRecord = 1;
    std::int64_t nextFact = 1;             ///< unique over all fact tables
    store::BatchSeal seal;                 ///< of the batch being written
    void beginSeal() { seal.begin(nextFact, m_nextMention); }

    /// The mention of a party; a new one is written.
    Result<std::int64_t> mention(store::Database& db, const RowBlock& block, const ReadyMention& mention);
    /// A holding of an earlier import that is equal to this row.
    Result<std::optional<std::int64_t>> holdingOf(store::Database& db, std::uint64_t hash);
    void forgetHoldings() { m_holdings.reset(); }

private:
    const text::Lexicon& m_lexicon;
    std::int64_t m_nextMention = 1;
    /// Looks up a key by the hash that came with it.
    struct HashedKey {
        std::string_view text;
        std::size_t hash = 0;
    };
    struct KeyHash {
        using is_transparent = void;
        std::size_t operator()(const HashedKey& key) const { return key.hash; }
        std::size_t operator()(const std::string& key) const { return std::hash<std::string_view>()(key); }
    };
    struct KeyEqual {
        using is_transparent = void;
        bool operator()(const std::string& a, const std::string& b) const { return a == b; }
        bool operator()(const HashedKey& a, const std::string& b) const { return a.text == b; }
        bool operator()(const std::string& a, const HashedKey& b) const { return a == b.text; }
    };
    Result<std::int64_t> findOrWrite(store::Database& db, const std::array<std::string_view, 6>& parts);

    /// Mentions as rows name them, those met lately; the table itself knows the others.
    std::unordered_map<std::string, std::int64_t, KeyHash, KeyEqual> m_met;
    std::optional<store::Statement> m_insert, m_find;
    std::optional<std::unordered_map<std::uint64_t, std::int64_t>> m_holdings;

    HashSet m_records;
    std::vector<std::uint64_t> m_added;    ///< by the file being read
    std::int64_t m_recordBefore = 1, m_factBefore = 1, m_mentionBefore = 1;
};

/// Columns of a fact table.
/// @error InputRefused the case has no such table.
Result<FactTable> factTable(store::Database& db, const std::string& name);

/// Writes the rows of one table of one file. What is bound stays in the block until the statement has run.
class FactWriter {
public:
    /// @param delivered  day of delivery, where one is given for the whole import
    static Result<FactWriter> make(store::Database& db, const FactTable& table, std::int64_t batch, const std::optional<Date>& delivered);
    /// The row and what it says.
    Result<> write(store::Database& db, CaseState& state, const RowBlock& block, const ReadyRow& row);
    Result<> note(bool refused, const RowNote& note, std::string_view text);

private:
    FactWriter(std::size_t values, std::int64_t batch) : m_values(values), m_batch(batch), m_isNull(values, true) {}
    std::size_t m_values;               ///< bound for each row
    std::int64_t m_batch;
    std::optional<std::size_t> m_delivered;
    std::string m_deliveredText;
    std::string m_table, m_types;       ///< of the fact's values, as store::factTypes
    std::vector<bool> m_isNull;         ///< bound so now
    std::optional<store::Statement> m_record, m_fact, m_note;
};

} // namespace coir::ingest
