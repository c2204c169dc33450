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
    if (!field)
        return false;
    switch (field->type) {
    case FieldType::Person: case FieldType::PartyName: case FieldType::Name: case FieldType::PartyText: case FieldType::PersonId:
    case FieldType::Phone: case FieldType::Email: case FieldType::MaskedCode: case FieldType::PersonAddress: case FieldType::Site:
    case FieldType::ChangeText: case FieldType::Text: case FieldType::Word: case FieldType::Address: case FieldType::Names:
    case FieldType::Uscc: case FieldType::Code: case FieldType::OrgCode: case FieldType::RegNo: case FieldType::OtherUscc: return false;
    default: return true;
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
    if (!mayBePersonalCode(cell) || !field || field->type == FieldType::Serial || field->type == FieldType::Local || field->type == FieldType::Geometry)
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
        return person && !text::isNullWord(text::trim(raw)) ? text::maskName(raw) : scrubbed(raw);
    case FieldType::PartyText: return looksLikePerson(raw, m_lexicon) ? text::maskName(raw) : scrubbed(raw);
    case FieldType::PersonId: case FieldType::Phone: case FieldType::Email: case FieldType::MaskedCode:
        return maskedPersonal(raw);
    case FieldType::PersonAddress: return streetOnly(raw);
    case FieldType::Site: return text::length(raw) < raw.size() ? scrubbed(raw) : maskedPersonal(raw);
    case FieldType::ChangeText: return person ? maskPersonNames(raw, m_lexicon) : scrubbed(raw);
    case FieldType::Text: case FieldType::Address: case FieldType::Names: return scrubbed(raw);
    case FieldType::Uscc: case FieldType::Code: case FieldType::OrgCode: case FieldType::RegNo: case FieldType::OtherUscc: {
        if (!person && !mayBePersonalCode(raw))
            return std::string(raw);
        // A citizen's own number where a firm's code should stand.
        const std::string code = text::normaliseCode(raw);
        return person || !personalCode(code, PartyNature::Firm).empty() ? maskedCode(code) : std::string(raw);
    }
    default: return isStrayId(field, raw) ? maskedCode(raw) : std::string(raw);
    }
}

} // namespace coir::ingest
