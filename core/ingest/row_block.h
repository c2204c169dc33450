// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/ingest: judged rows on their way from the mapper to the case, laid out so that the thread which writes
// them has nothing left to do but to bind. One text and a few flat lists hold all rows of a block.
#pragma once
#include "ingest/row_mapper.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coir::ingest {

/// A piece of the text of a block.
struct Piece {
    std::uint32_t at = 0, size = 0;
};

/// One value as it is bound.
struct ReadyValue {
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Mention };
    Kind kind = Kind::Null;
    Piece text;
    std::int64_t integer = 0;    ///< Mention: its place among the block's mentions
    double real = 0;
};

/// A party as a row names it: its parts in the block's text one after the other, each followed by one byte.
struct ReadyMention {
    Piece key;
    std::array<std::uint32_t, 6> sizes{}; ///< uscc, scheme, code, name, county, representative's token
    std::size_t hash = 0;                 ///< of the whole key
};

struct ReadyRow {
    MappedRow::Outcome outcome = MappedRow::Outcome::Accept;
    bool synthetic = false;               ///< its subject has a code of the private-use range
    std::optional<bool> inTime;
    int filled = 0;
    std::int64_t row = 0;
    std::uint64_t hash = 0;
    std::uint64_t seal = 0;               ///< fingerprint of its record
    std::uint64_t bytesRead = 0;          ///< of the file when the row had been read
    std::uint32_t firstValue = 0;         ///< subject, six dates and numbers in common, then the fact table's columns
    std::uint32_t firstNote = 0, notes = 0; ///< refused: the reason; accepted: its warnings
    Piece text;                           ///< as the case keeps it; empty for dropped ones
    Piece sourceUnit, dropReason;
    std::optional<Date> firstEvent, latestEvent; ///< none after today
};

/// What the rows of one table have in common.
struct BatchOfRows {
    const FactTable& table;
    std::int64_t batch = 0;
    Date today;
};

/// Some rows of one table, in the order of the file.
class RowBlock {
public:
    /// Values of a row before the columns of its fact table.
    static constexpr std::size_t kCommonValues = 7;

    void clear();
    bool full() const;
    /// Lays out the row mapped last; takes the notes out of it.
    void add(const SourceRow& source, MappedRow& row, const RowMapper& mapper, const BatchOfRows& batch, std::uint64_t bytesRead);

    const std::vector<ReadyRow>& rows() const { return m_rows; }
    std::string_view text(Piece piece) const { return std::string_view(m_text).substr(piece.at, piece.size); }
    const ReadyValue* values(const ReadyRow& row) const { return m_values.data() + row.firstValue; }
    const ReadyMention& mention(const ReadyValue& value) const { return m_mentions[static_cast<std::size_t>(value.integer)]; }
    RowNote* notes(const ReadyRow& row) { return m_notes.data() + row.firstNote; }

private:
    Piece put(std::string_view text);
    ReadyValue ready(const Value& value);
    ReadyValue ready(const std::optional<Date>& date);
    ReadyValue ready(const std::optional<std::int64_t>& number);
    ReadyValue ready(const Party& party, std::string_view county, std::string_view rep);
    void addValues(const MappedRow& row, const FactTable& table, const RowMapper& mapper);

    std::string m_text;
    std::vector<ReadyRow> m_rows;
    std::vector<ReadyValue> m_values;
    std::vector<ReadyMention> m_mentions;
    std::vector<RowNote> m_notes;
};

} // namespace coir::ingest
