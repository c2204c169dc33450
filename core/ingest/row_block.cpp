// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_block.h"

#include "store/seals.h"
#include "text/private_use.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace coir::ingest {
namespace {

constexpr std::size_t kMostRows = 128;
constexpr std::size_t kMostBytes = std::size_t{256} << 10;
constexpr char kPartEnd = '\x1f';

} // namespace

void RowBlock::clear() {
    m_text.clear();
    if (m_text.capacity() > 2 * kMostBytes) // a single large row must not be kept for ever
        m_text = {};
    m_rows.clear();
    m_values.clear();
    m_mentions.clear();
    m_notes.clear();
}

bool RowBlock::full() const { return m_rows.size() >= kMostRows || m_text.size() >= kMostBytes; }

Piece RowBlock::put(std::string_view text) {
    const Piece piece{static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(text.size())};
    m_text += text;
    return piece;
}

ReadyValue RowBlock::ready(const Value& value) {
    ReadyValue out;
    switch (value.kind) {
    case Value::Kind::Null: return out;
    case Value::Kind::Integer:
    case Value::Kind::Year:
        out.kind = ReadyValue::Kind::Integer;
        out.integer = value.integer;
        return out;
    case Value::Kind::Real:
        out.kind = ReadyValue::Kind::Real;
        out.real = value.real;
        return out;
    case Value::Kind::Text:
        out.kind = ReadyValue::Kind::Text;
        out.text = put(value.text);
        return out;
    default:
        out.kind = ReadyValue::Kind::Text;
        out.text = put(value.stored());
        return out;
    }
}

ReadyValue RowBlock::ready(const std::optional<Date>& date) {
    ReadyValue out;
    if (date) {
        out.kind = ReadyValue::Kind::Text;
        out.text = put(isoDate(*date));
    }
    return out;
}

ReadyValue RowBlock::ready(const std::optional<std::int64_t>& number) {
    ReadyValue out;
    if (number) {
        out.kind = ReadyValue::Kind::Integer;
        out.integer = *number;
    }
    return out;
}

ReadyValue RowBlock::ready(const Party& party, std::string_view county, std::string_view rep) {
    ReadyMention mention;
    mention.key.at = static_cast<std::uint32_t>(m_text.size());
    std::size_t i = 0;
    for (const std::string_view part : {std::string_view(party.uscc), std::string_view(party.scheme), std::string_view(party.code),
                                        std::string_view(party.at(PartyPart::Name)), county, rep}) {
        m_text += part;
        m_text += kPartEnd;
        mention.sizes[i++] = static_cast<std::uint32_t>(part.size());
    }
    mention.key.size = static_cast<std::uint32_t>(m_text.size()) - mention.key.at;
    mention.hash = std::hash<std::string_view>()(text(mention.key));
    ReadyValue out;
    out.kind = ReadyValue::Kind::Mention;
    out.integer = static_cast<std::int64_t>(m_mentions.size());
    m_mentions.push_back(mention);
    return out;
}

void RowBlock::addValues(const MappedRow& row, const FactTable& table, const RowMapper& mapper) {
    m_values.push_back(row.subjectGiven ? ready(row.party(PartyRole::Subject), row.subjectCounty, row.subjectRep) : ReadyValue());
    m_values.push_back(ready(row.validFrom));
    m_values.push_back(ready(row.validTo));
    m_values.push_back(ready(row.knownFrom));
    m_values.push_back(ready(row.versionKey));
    m_values.push_back(ready(row.updated));
    m_values.push_back(ready(row.endsFilled));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& role = table.columns[i].mention;
        if (!role) {
            m_values.push_back(ready(row.slots[i]));
            continue;
        }
        const Party& party = row.party(*role);
        const bool person = *role == PartyRole::Holder ? row.holderKind == "person" : mapper.readsAsPerson(party);
        const bool nobody = party.at(PartyPart::Name).empty() && !party.coded();
        m_values.push_back(person || nobody ? ReadyValue() : ready(party, {}, {}));
    }
}

void RowBlock::add(const SourceRow& source, MappedRow& row, const RowMapper& mapper, const BatchOfRows& batch, std::uint64_t bytesRead) {
    ReadyRow out;
    out.outcome = row.outcome;
    out.row = source.row;
    out.bytesRead = bytesRead;
    out.firstNote = static_cast<std::uint32_t>(m_notes.size());
    if (row.outcome == MappedRow::Outcome::Drop) {
        out.dropReason = put(row.dropReason);
        m_rows.push_back(out);
        return;
    }
    out.filled = row.filled;
    out.inTime = row.inTime;
    out.sourceUnit = put(row.sourceUnit);
    out.text.at = static_cast<std::uint32_t>(m_text.size());
    mapper.appendRecord(m_text, source, row);
    out.text.size = static_cast<std::uint32_t>(m_text.size()) - out.text.at;
    if (row.outcome == MappedRow::Outcome::Refuse) {
        m_notes.push_back(std::move(row.refused.front()));
    } else {
        out.hash = row.hash;
        out.seal = store::digestOfRecord(batch.batch, source.row, static_cast<std::int64_t>(row.hash), text(out.text));
        const std::string& uscc = row.party(PartyRole::Subject).uscc;
        out.synthetic = text::isOfPrivateUse(uscc);
        for (const Date d : row.events)
            if (d <= batch.today) {
                out.firstEvent = out.firstEvent ? std::min(*out.firstEvent, d) : d;
                out.latestEvent = out.latestEvent ? std::max(*out.latestEvent, d) : d;
            }
        out.firstValue = static_cast<std::uint32_t>(m_values.size());
        addValues(row, batch.table, mapper);
        std::move(row.warnings.begin(), row.warnings.end(), std::back_inserter(m_notes));
    }
    for (std::size_t i = out.firstNote; i < m_notes.size(); ++i)
        m_notes[i].row = source.row;
    out.notes = static_cast<std::uint32_t>(m_notes.size()) - out.firstNote;
    m_rows.push_back(out);
}

} // namespace coir::ingest
