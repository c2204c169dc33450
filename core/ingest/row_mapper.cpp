// SPDX-License-Identifier: GPL-3.0-or-later
// From headings to bindings, from cells to values. What the rulings say of a row is in row_rules.cpp.
#include "ingest/row_mapper.h"

#include "base/csv.h"
#include "ingest/row_kind.h"
#include "text/codes.h"
#include "text/fold.h"

#include <algorithm>

namespace coir::ingest {

namespace {

bool hasCurrency(const FactTable& table) {
    return std::any_of(table.columns.begin(), table.columns.end(), [](const FactTable::Column& c) { return c.name == "currency"; });
}
} // namespace

RowMapper::RowMapper(const Match& match, const std::vector<std::string>& headings, const FactTable& table,
                     const text::Lexicon& lexicon, const RowFold& fold, const store::TokenKey* key, Date fallbackDay, const IngestRules& rules)
    : m_profile(match.profile), m_headings(headings), m_table(table), m_lexicon(lexicon), m_fold(fold), m_key(key),
      m_fallbackDay(fallbackDay), m_rules(rules), m_cells(*m_profile, lexicon, key, hasCurrency(table)) {
    for (const auto& column : table.columns)
        m_slots.push_back(column.name);
    bindColumns(match);
    for (const auto& [column, value] : m_profile->constants)
        m_constants.push_back({slotFor(column), value, hashBytes(column, 11)});
    m_validFrom = dateSources(m_profile->validFrom);
    m_validTo = dateSources(m_profile->validTo);
    m_knownFrom = dateSources(m_profile->knownFrom);
    m_knownLatest = dateSources(m_profile->knownLatest);
    m_events = dateSources(m_profile->events);
    m_update = dateSources(m_profile->update);
    m_ageOn = dateSources(m_profile->ageOn);
    m_timely = dateSources(m_profile->timely);
    for (const std::string& end : m_profile->ends) {
        const auto colon = end.find(':');
        m_ends.push_back({slotFor(end.substr(0, colon)), colon == std::string::npos ? std::string() : end.substr(colon + 1)});
    }
    for (const std::string& column : m_profile->sourceUnit)
        m_sourceUnit.push_back(slotFor(column));
    for (const std::string& column : m_profile->key) {
        KeyPart part;
        part.seed = hashBytes(column, 17);
        if (column == "subject")
            part.party = PartyRole::Subject;
        else if (column == "debtor")
            part.party = PartyRole::Debtor;
        else
            part.slot = slotFor(column);
        m_keyParts.push_back(part);
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].ends_with(".2"))
            m_joined.emplace_back(slotFor(m_slots[i].substr(0, m_slots[i].size() - 2)), i);
    m_known = {slot("serial"), slot("item"), slot("before_text"), slot("after_text"), slot("county"), slot("holder_kind"),
               slot("holder_mask"), slot("holder_token"), slot("person_mask"), slot("person_token"), slot("lng"), slot("lat"),
               slot("crs"), slot("address"), slot("industry_section"), slot("industry_code"), slot("industry_text")};
    m_isHolding = table.name == "holding";
    m_isPost = table.name == "post";
    m_isChange = table.name == "change";
    const Field* subject = m_profile->field("subject.name");
    m_subjectMayBePerson = subject && subject->type == FieldType::PartyName;
    m_rowSeed = hashBytes(table.name, 5);
    m_keySeed = hashBytes(table.name, 6);
    m_serialSeed = hashBytes("serial", 11);
    m_roles = {PartyRole::Subject};
    if (m_isHolding)
        m_roles.push_back(PartyRole::Holder);
    for (const Binding& b : m_bindings)
        if (b.party && std::find(m_roles.begin(), m_roles.end(), b.party->role) == m_roles.end())
            m_roles.push_back(b.party->role);
}

std::size_t RowMapper::slotFor(std::string_view column) {
    const auto it = std::find(m_slots.begin(), m_slots.end(), column);
    if (it != m_slots.end())
        return static_cast<std::size_t>(it - m_slots.begin());
    m_slots.emplace_back(column);
    return m_slots.size() - 1;
}

std::optional<std::size_t> RowMapper::slot(std::string_view column) const {
    const auto it = std::find(m_slots.begin(), m_slots.end(), column);
    return it == m_slots.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - m_slots.begin()));
}

void RowMapper::bindColumns(const Match& match) {
    for (std::size_t i = 0; i < match.fields.size(); ++i) {
        Binding b;
        if (match.fields[i] >= 0) {
            const Field& f = m_profile->fields[static_cast<std::size_t>(match.fields[i])];
            b.field = &f;
            b.scale = match.scales[i];
            b.percent = match.percents[i];
            b.code = CellReader::isCode(&f);
            b.seed = hashBytes(f.column, 11);
            if (f.column != "-") {
                ++m_bound;
                b.party = partyColumn(f.column);
                if (!b.party) {
                    b.slot = slotFor(f.type == FieldType::Ratio ? f.column + "_num" : f.column);
                    if (f.type == FieldType::Ratio)
                        b.second = slotFor(f.column + "_den");
                    else if (f.type == FieldType::Industry)
                        b.second = slotFor("industry_section");
                    else if (f.type == FieldType::Division)
                        b.second = slotFor("county");
                    else if ((f.type == FieldType::Money || f.type == FieldType::Micro) && hasCurrency(m_table))
                        b.second = slotFor("currency");
                }
                if (!f.also.empty())
                    b.also = slotFor(f.also);
            }
        }
        if (b.field == nullptr || b.field->column == "-") {
            const std::string key = headingKey(m_headings[i]);
            b.counts = !isRowNumber(key);
            b.seed = hashBytes(key, 19);
        }
        m_bindings.push_back(b);
    }
    m_currencyInCell = hasCurrency(m_table) && std::none_of(m_bindings.begin(), m_bindings.end(), [](const Binding& b) {
        return b.field && b.field->type == FieldType::Currency;
    });
    m_wantsSubject = std::any_of(m_profile->fields.begin(), m_profile->fields.end(),
                                 [](const Field& f) { return f.column.starts_with("subject."); });
}

std::vector<RowMapper::DateSource> RowMapper::dateSources(const std::vector<std::string>& names) {
    std::vector<DateSource> out;
    for (std::string_view name : names) {
        DateSource s;
        for (const auto& [word, part] : {std::pair<std::string_view, DateSource::Part>{"start(", DateSource::Part::Start},
                                         {"end(", DateSource::Part::End},
                                         {"next(", DateSource::Part::Next}})
            if (name.starts_with(word) && name.ends_with(')')) {
                s.part = part;
                name = name.substr(word.size(), name.size() - word.size() - 1);
                break;
            }
        s.slot = slotFor(name);
        out.push_back(s);
    }
    return out;
}

std::optional<Date> RowMapper::dateOf(const DateSource& source, const MappedRow& row) const {
    const Value& v = row.slots[source.slot];
    switch (source.part) {
    case DateSource::Part::Itself:
    case DateSource::Part::Start: return v.day();
    case DateSource::Part::End: return v.lastDay();
    case DateSource::Part::Next: {
        const auto last = v.lastDay();
        return last ? std::optional(*last + 1) : std::nullopt;
    }
    }
    return std::nullopt;
}

std::optional<Date> RowMapper::firstOf(const std::vector<DateSource>& sources, const MappedRow& row) const {
    for (const DateSource& s : sources)
        if (const auto d = dateOf(s, row))
            return d;
    return std::nullopt;
}

void RowMapper::note(MappedRow& row, std::size_t column, std::string_view raw, const CellFault& fault) const {
    RowNote n;
    const Field* field = nullptr;
    if (column < m_bindings.size()) {
        n.field = scrubbed(m_headings[column]);
        field = m_bindings[column].field;
    }
    n.value = m_cells.shown(field, raw, field && personAt(m_bindings[column], raw, row));
    n.reason = fault.reason;
    n.expected = fault.expected;
    n.remedy = fault.remedy;
    (fault.warning ? row.warnings : row.refused).push_back(std::move(n));
}

void RowMapper::readParty(const Binding& b, int column, MappedRow& row) {
    Party& party = row.party(b.party->role);
    auto& text = party.parts[static_cast<std::size_t>(b.party->part)];
    if (!text.empty())
        return; // the first of several columns counts
    party.columns[static_cast<std::size_t>(b.party->part)] = column;
    switch (m_values.first.kind) {
    case Value::Kind::Text: text = m_values.first.text; break;
    case Value::Kind::Integer: text = std::to_string(m_values.first.integer); break;
    default: break;
    }
    if (b.party->part == PartyPart::Token)
        party.tokenMade = m_values.made;
}

void RowMapper::readCells(const SourceRow& source, MappedRow& row) {
    for (std::size_t i = 0; i < m_bindings.size(); ++i) {
        const Binding& b = m_bindings[i];
        if (!b.field || b.field->column == "-" || i >= source.cells.size())
            continue;
        const std::string_view raw = source.cells[i];
        CellFault fault = m_cells.read(*b.field, b.scale, b.percent, raw, m_values);
        if (m_values.birth)
            m_births.push_back(*m_values.birth);
        if (fault) {
            fault.warning = fault.warning || b.field->lenient;
            note(row, i, raw, fault);
            if (!fault.keep)
                m_values.clear();
            if (b.party)
                row.party(b.party->role).columns[static_cast<std::size_t>(b.party->part)] = static_cast<int>(i);
        }
        // An id of a person is never kept beyond its token; that one was given still counts.
        if (b.party && (b.party->part == PartyPart::PersonId) && m_values.first.null() && !text::isNullWord(text::trim(raw)))
            m_values.first.setText("*");
        if (m_values.first.null() && m_values.second.null())
            continue;
        ++row.filled;
        if (b.field->type == FieldType::AgeBand && isMinorBand(m_values.first.text, m_rules.fullAge))
            m_minorBand = true;
        if (b.also)
            row.slots[*b.also] = m_values.first;
        if (b.party) {
            readParty(b, static_cast<int>(i), row);
        } else {
            const bool amount = b.field->type == FieldType::Money || b.field->type == FieldType::Micro;
            const Value* const stated = amount ? &m_values.second : b.field->type == FieldType::Currency ? &m_values.first : nullptr;
            if (const auto at = amount ? b.second : b.slot; stated && !stated->null() && at && !row.slots[*at].null() && row.slots[*at].text != stated->text)
                note(row, i, raw, {"two_currencies", row.slots[*at].text, COIR_MSG("ingest", "The amount names another currency than the row; ask the source which one holds")});
            if (row.slots[*b.slot].null())
                std::swap(row.slots[*b.slot], m_values.first);
            if (b.second && row.slots[*b.second].null())
                std::swap(row.slots[*b.second], m_values.second);
        }
    }
    for (const Constant& c : m_constants)
        if (row.slots[c.slot].null())
            row.slots[c.slot].setText(c.value);
    for (const auto& [base, extra] : m_joined) {
        Value& first = row.slots[base];
        const Value& second = row.slots[extra];
        if (second.kind != Value::Kind::Text)
            continue;
        first.setText(first.null() ? second.text : first.text + ";" + second.text);
    }
}

void RowMapper::map(const SourceRow& source, MappedRow& row) {
    row.outcome = MappedRow::Outcome::Accept;
    row.dropReason.clear();
    row.slots.resize(m_slots.size());
    for (Value& v : row.slots)
        v.clear();
    for (const PartyRole role : m_roles)
        row.party(role).clear();
    row.subjectGiven = false;
    row.holderKind.clear();
    row.subjectCounty.clear();
    row.subjectRep.clear();
    row.validFrom = row.validTo = row.knownFrom = row.updated = std::nullopt;
    row.events.clear();
    row.endsFilled = row.versionKey = std::nullopt;
    row.refused.clear();
    row.warnings.clear();
    row.sourceUnit.clear();
    row.filled = 0;
    row.inTime.reset();
    m_births.clear();
    m_minorBand = false;

    if (const auto kind = notData(source, m_headings); !kind.empty()) {
        row.dropReason = kind;
        row.outcome = MappedRow::Outcome::Drop;
        return;
    }
    m_raw.assign(source.cells.begin(), source.cells.end());
    readCells(source, row);
    findPersonalCodes(row);
    faultsOfReader(source, row);
    if (m_profile->rowSerial)
        if (const auto serial = m_known.serial; serial && row.slots[*serial].null())
            row.slots[*serial].setText(std::to_string(source.row));
    dates(row);
    subject(row);
    if (dropped(row)) {
        row.outcome = MappedRow::Outcome::Drop;
        return;
    }
    holder(row);
    otherParty(row, PartyRole::Payee);
    otherParty(row, PartyRole::Debtor);
    shieldPersonalCodes(row);
    persons(row);
    place(row);
    changeTexts(row);
    requiredValues(row);
    unknownWords(row);
    for (const std::size_t s : m_sourceUnit)
        if (row.slots[s].kind == Value::Kind::Text) {
            row.sourceUnit = row.slots[s].text;
            break;
        }
    if (!row.refused.empty()) {
        row.outcome = MappedRow::Outcome::Refuse;
        return;
    }
    hashes(row);
}

void RowMapper::findPersonalCodes(MappedRow& row) {
    for (const PartyRole role : m_roles) {
        const auto births = ingest::findPersonalCodes(row.party(role), m_lexicon);
        m_births.insert(m_births.end(), births.begin(), births.end());
    }
    if (std::none_of(m_roles.begin(), m_roles.end(), [&](PartyRole role) { return row.party(role).personalParts != 0; }))
        return;
    for (const Binding& b : m_bindings) // what a code is kept as beside its party
        if (b.also && b.party && row.party(b.party->role).personal(b.party->part))
            row.slots[*b.also].setText(maskedCode(row.party(b.party->role).at(b.party->part)));
}

void RowMapper::shieldPersonalCodes(MappedRow& row) const {
    for (const PartyRole role : m_roles)
        ingest::shieldPersonalCodes(row.party(role), m_key);
}

bool RowMapper::isOtherPersonalCode(const Binding& b, std::string_view cell, const MappedRow& row) const {
    if (!mayBePersonalCode(cell))
        return false;
    const std::string code = text::normaliseCode(cell);
    if (personalCode(code, PartyNature::Person).empty())
        return false;
    return !personalCode(code, b.field->type == FieldType::OtherUscc ? PartyNature::Unsaid : natureOf(row.party(PartyRole::Subject), m_lexicon)).empty();
}

bool RowMapper::isUnknownId(std::string_view cell, const MappedRow& row) const {
    if (!mayBePersonalCode(cell) || text::personalShape(cell) != text::PersonalShape::CitizenId)
        return false;
    return row.holderKind == "person" || std::any_of(m_roles.begin(), m_roles.end(), [&](PartyRole role) {
               return natureOf(row.party(role), m_lexicon) == PartyNature::Person;
           });
}

bool RowMapper::personAt(const Binding& b, std::string_view cell, const MappedRow& row) const {
    if (b.field->type == FieldType::ChangeText) {
        const auto item = m_known.item;
        return item && speaksOfPersons(row.slots[*item].text, m_lexicon);
    }
    if (!b.party)
        return b.code && isOtherPersonalCode(b, cell, row);
    const Party& party = row.party(b.party->role);
    if (b.party->part != PartyPart::Name)
        return party.personal(b.party->part);
    if (b.party->role == PartyRole::Holder)
        return row.holderKind == "person" || (row.holderKind.empty() && looksLikePerson(party.at(PartyPart::Name), m_lexicon));
    return b.field->type == FieldType::PartyName && !party.coded() && looksLikePerson(party.at(PartyPart::Name), m_lexicon);
}

bool RowMapper::keptAsIs(std::size_t i, std::string_view cell, const MappedRow& row, bool& person) const {
    const Field* field = i < m_bindings.size() ? m_bindings[i].field : nullptr;
    if (CellReader::shownAsIs(field))
        return true;
    person = field ? personAt(m_bindings[i], cell, row) : isUnknownId(cell, row);
    if (field && m_bindings[i].code)
        return !person && !mayBePersonalCode(cell) && !holdsLongNumber(cell);
    return CellReader::onlyScrubbed(field, person) && !mayHoldPersonalId(cell);
}

void RowMapper::appendRecord(std::string& out, const SourceRow& source, const MappedRow& row) const {
    for (std::size_t i = 0; i < source.cells.size(); ++i) {
        if (i > 0)
            out += ',';
        const std::string& cell = source.cells[i];
        bool person = false;
        if (keptAsIs(i, cell, row, person))
            appendCsvField(out, cell);
        else
            appendCsvField(out, m_cells.shown(i < m_bindings.size() ? m_bindings[i].field : nullptr, cell, person));
    }
}

} // namespace coir::ingest
