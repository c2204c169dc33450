// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as the case may keep and show them.
#include "ingest/cells.h"
#include "ingest/persons.h"
#include "text/codes.h"
#include "text/fold.h"
#include "text/masks.h"
#include "text/utf8.h"

namespace coir::ingest {

bool CellReader::shownAsIs(const Field* field) {
    return field && (field->type == FieldType::Serial || field->type == FieldType::Geometry);
}

bool CellReader::isFigure(const Field* field) {
    if (!field)
        return false;
    switch (field->type) {
    case FieldType::Date: case FieldType::DateTime: case FieldType::Month: case FieldType::Quarter: case FieldType::Year: case FieldType::Money:
    case FieldType::Micro: case FieldType::Number: case FieldType::Ratio: case FieldType::Percent: case FieldType::Hs: case FieldType::Longitude:
    case FieldType::Latitude: return true;
    default: return false;
    }
}

bool CellReader::isCode(const Field* field) {
    if (!field)
        return false;
    switch (field->type) {
    case FieldType::Uscc: case FieldType::Code: case FieldType::OrgCode: case FieldType::RegNo: case FieldType::OtherUscc: return true;
    default: return false;
    }
}

bool CellReader::isStrayId(const Field* field, std::string_view cell) {
    if (!mayBePersonalCode(cell) || !field || shownAsIs(field))
        return false;
    // Dates and amounts have marks among their figures.
    if (cell.find_first_of("-:/.,") != std::string_view::npos)
        return false;
    return !personalCode(text::normaliseCode(cell), PartyNature::Firm).empty();
}

bool CellReader::onlyScrubbed(const Field* field, bool person) {
    if (!field)
        return !person;
    switch (field->type) {
    case FieldType::Text: case FieldType::Address: case FieldType::Names: return true;
    case FieldType::PartyName: case FieldType::Name: case FieldType::ChangeText: return !person;
    default: return false;
    }
}

std::string CellReader::shown(const Field* field, std::string_view raw, bool person) const {
    if (!field)
        return person ? maskedCode(raw) : scrubbed(raw);
    switch (field->type) {
    case FieldType::Person: return text::isNullWord(text::trim(raw)) ? std::string(raw) : text::maskName(raw);
    case FieldType::PartyName: case FieldType::Name:
        return person && !text::isNullWord(text::trim(raw)) ? text::maskName(raw) : withoutIds(raw, m_lexicon);
    case FieldType::PartyText: return looksLikePerson(raw, m_lexicon) ? text::maskName(raw) : scrubbed(raw);
    case FieldType::PersonId: case FieldType::Phone: case FieldType::Email: case FieldType::MaskedCode:
        return maskedPersonal(raw);
    case FieldType::PersonAddress: return streetOnly(raw);
    case FieldType::Site: return text::length(raw) < raw.size() ? scrubbed(raw) : maskedPersonal(raw);
    case FieldType::ChangeText: return person ? maskPersonNames(raw, m_lexicon) : scrubbed(raw);
    case FieldType::Text: case FieldType::Address: case FieldType::Names: return scrubbed(raw);
    case FieldType::Uscc: case FieldType::Code: case FieldType::OrgCode: case FieldType::RegNo: case FieldType::OtherUscc: {
        if (!person && !mayBePersonalCode(raw) && !holdsLongNumber(raw))
            return std::string(raw);
        const std::string code = text::normaliseCode(raw);
        const bool personal = person || !personalCode(code, PartyNature::Firm).empty();
        if (!personal && text::readSubjectCode(code).check.ok())
            return std::string(raw);
        // A citizen's own number where a firm's code should stand, or a telephone: alone, or with words around it.
        if (std::string masked = scrubbed(raw); masked != raw)
            return masked;
        return personal ? maskedCode(code) : std::string(raw);
    }
    default:
        if (isStrayId(field, raw))
            return maskedCode(raw);
        // A date or an amount may have as many figures as a telephone number; what reads as neither is shown masked.
        return isFigure(field) && mayHoldPersonalId(raw) && readsWell(*field, raw) ? std::string(raw) : scrubbed(raw);
    }
}

bool CellReader::readsWell(const Field& field, std::string_view raw) const {
    CellValues scratch;
    const CellFault fault = read(field, Scale::Unstated, false, raw, scratch);
    return !fault && !scratch.first.null();
}

} // namespace coir::ingest
