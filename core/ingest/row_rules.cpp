// SPDX-License-Identifier: GPL-3.0-or-later
// What the rulings say of one row: whom it is about, whether it may be kept, when it holds.
#include "base/coordinates.h"
#include "ingest/row_mapper.h"
#include "text/codes.h"
#include "text/fold.h"
#include "text/masks.h"
#include "text/party_words.h"
#include "text/status.h"

#include <algorithm>

namespace coir::ingest {
namespace {

/// Monday to Friday, public holidays aside: days after `from` up to and with `to`.
int workingDays(Date from, Date to) {
    int n = 0;
    for (Date d = from + 1; d <= to && n <= 366; d = d + 1) {
        const int weekday = (d.days % 7 + 7 + 3) % 7; // 1970-01-01 was a Thursday; Monday = 0
        n += weekday < 5;
    }
    return n;
}

} // namespace

void RowMapper::faultsOfReader(const SourceRow& source, MappedRow& row) const {
    for (const RowFault& f : source.faults) {
        CellFault fault;
        switch (f.kind) {
        case RowFaultKind::BadBytes: fault.reason = "bad_bytes"; break;
        case RowFaultKind::TooFewCells: fault.reason = "too_few_cells"; break;
        case RowFaultKind::TooManyCells: fault.reason = "too_many_cells"; break;
        case RowFaultKind::BrokenQuote: fault.reason = "broken_quote"; break;
        case RowFaultKind::CellError:
            fault.reason = "cell_error";
            // An error in a column that nobody reads spoils nothing.
            fault.warning = f.column >= m_bindings.size() || !m_bindings[f.column].field;
            break;
        case RowFaultKind::NotARecord: fault.reason = "not_a_record"; break;
        }
        if (f.kind == RowFaultKind::TooFewCells || f.kind == RowFaultKind::TooManyCells)
            fault.expected = std::to_string(m_bindings.size());
        fault.remedy = f.what;
        note(row, f.column, f.column < source.cells.size() ? std::string_view(source.cells[f.column]) : std::string_view(), fault);
    }
}

void RowMapper::dates(MappedRow& row) const {
    row.validFrom = firstOf(m_validFrom, row);
    row.validTo = firstOf(m_validTo, row);
    row.knownFrom = firstOf(m_knownFrom, row);
    for (const DateSource& s : m_knownLatest)
        if (const auto d = dateOf(s, row); d && (!row.knownFrom || *d > *row.knownFrom))
            row.knownFrom = d;
    if (!row.knownFrom)
        row.knownFrom = row.validFrom;
    row.updated = firstOf(m_update, row);
    for (const DateSource& s : m_events)
        if (const auto d = dateOf(s, row))
            row.events.push_back(*d);
    if (!m_ends.empty())
        row.endsFilled = std::count_if(m_ends.begin(), m_ends.end(), [&](const End& end) {
            const Value& v = row.slots[end.slot];
            if (end.word.empty())
                return !v.null();
            return v.kind == Value::Kind::Text && (end.word == kEndsByRules ? m_rules.enforcement.ended(v.text) : v.text == end.word);
        });
    if (m_timely.size() == 2) {
        const auto happened = dateOf(m_timely[0], row);
        const auto published = dateOf(m_timely[1], row);
        if (happened && published)
            row.inTime = workingDays(*happened, *published) <= m_rules.publishWithin;
    }
    if (row.validFrom && row.validTo && *row.validTo < *row.validFrom) {
        RowNote n;
        n.field = m_profile->validTo.front();
        n.value = isoDate(*row.validTo);
        n.reason = "ends_before_start";
        n.expected = ">= " + isoDate(*row.validFrom);
        n.remedy = COIR_MSG("ingest", "It never holds; ask the source for both dates");
        row.warnings.push_back(std::move(n));
    }
}

void RowMapper::partyFaults(MappedRow& row, const Party& party, const std::vector<PartyFault>& faults, bool own) const {
    for (const PartyFault& f : faults) {
        CellFault fault = f.fault;
        if (!own && !fault.warning) {
            // Ruling 9e: that code joins nothing, the row stands.
            fault.warning = true;
            fault.remedy = COIR_MSG("ingest", "The code joins nothing; ask the source for the right one");
        }
        const int column = party.columns[static_cast<std::size_t>(f.part)];
        note(row, column < 0 ? m_bindings.size() : static_cast<std::size_t>(column), party.at(f.part), fault);
    }
}

void RowMapper::subject(MappedRow& row) const {
    if (!m_wantsSubject)
        return;
    Party& s = row.party(PartyRole::Subject);
    std::vector<PartyFault> faults;
    identify(s, m_profile->scheme, faults);
    partyFaults(row, s, faults, true);
    const std::string& name = s.at(PartyPart::Name);
    const bool person = m_subjectMayBePerson && !s.coded() && looksLikePerson(name, m_lexicon);
    row.subjectGiven = (s.coded() || !name.empty()) && !person;
    if (!row.subjectGiven && !s.failing && !m_profile->subjectOptional && m_profile->naturalPersons.empty()) {
        RowNote n;
        const int column = s.columns[static_cast<std::size_t>(PartyPart::Name)];
        n.field = column >= 0 ? m_headings[static_cast<std::size_t>(column)] : std::string(m_profile->heading("subject.name"));
        n.reason = "no_subject";
        n.remedy = COIR_MSG("ingest", "Give the code or the name of the firm");
        row.refused.push_back(std::move(n));
    }
    if (s.coded() || !row.subjectGiven)
        return;
    // What may contradict a join by name.
    const Party& rep = row.party(PartyRole::Representative);
    if (!rep.tokenMade)
        row.subjectRep = rep.at(PartyPart::Token);
    const Party& where = row.party(PartyRole::Place);
    row.subjectCounty = !where.at(PartyPart::County).empty() ? where.at(PartyPart::County) : where.at(PartyPart::City);
    if (const auto county = m_known.county; county && row.slots[*county].kind == Value::Kind::Text && row.subjectCounty.empty())
        row.subjectCounty = row.slots[*county].text;
}

bool RowMapper::dropped(MappedRow& row) const {
    std::optional<Date> on;
    if (!row.events.empty())
        on = *std::max_element(row.events.begin(), row.events.end());
    for (const auto* sources : {&m_ageOn, &m_update, &m_knownFrom, &m_validFrom})
        if (!on)
            on = firstOf(*sources, row);
    // A date ahead (a due date) says nothing of the age now.
    const Date day = on ? std::min(*on, m_fallbackDay) : m_fallbackDay;
    const bool minor = m_minorBand || std::any_of(m_births.begin(), m_births.end(), [&](Date birth) {
        return text::ageAt(birth, day) < m_rules.fullAge;
    });
    if (minor)
        row.dropReason = "minor";
    else if (!m_profile->naturalPersons.empty() && isNaturalPerson(row.party(PartyRole::Subject), m_lexicon))
        row.dropReason = "natural_person";
    else
        return false;
    return true;
}

void RowMapper::holder(MappedRow& row) const {
    const auto kindSlot = m_known.holderKind;
    if (!kindSlot || !m_isHolding)
        return;
    Party& h = row.party(PartyRole::Holder);
    std::vector<PartyFault> faults;
    identify(h, m_profile->scheme, faults);
    const text::PartyWords& words = text::partyWords(m_lexicon);
    const std::string& kind = h.at(PartyPart::Kind);
    const std::string& name = h.at(PartyPart::Name);
    // The row's own word that it is a natural person outweighs a code, unless the name is an organisation's.
    const bool said = saysNaturalPerson(kind, m_lexicon) || text::holdsAny(h.at(PartyPart::PersonIdType), words.idTypes);
    // 其他股东, 散户, 国家股: nobody of whom one could ask, whatever kind stands beside it.
    const bool crowd = !h.coded() && h.at(PartyPart::Token).empty() && h.personalParts == 0 && words.crowds.contains(m_lexicon.foldName(name));
    if (crowd)
        row.holderKind = "other";
    else if (said && (!h.coded() || !namesOrganisation(name, m_lexicon)))
        row.holderKind = "person";
    else if (h.coded())
        row.holderKind = "firm";
    else if (text::holdsAny(kind, words.firmKinds))
        row.holderKind = text::holdsAny(kind, words.otherKinds) ? "other" : "firm";
    else if (!h.at(PartyPart::Token).empty() || (h.personalParts != 0 && h.nature != PartyNature::Firm))
        row.holderKind = "person";
    else
        row.holderKind = h.failing ? "firm" : looksLikePerson(name, m_lexicon) ? "person" : "firm";
    if (row.holderKind == "person") {
        // A person's own id may stand in the column of codes.
        faults.clear();
        std::string& token = h.parts[static_cast<std::size_t>(PartyPart::Token)];
        const std::string& code = h.at(PartyPart::Code);
        if (token.empty() && m_key && h.personal(PartyPart::Code))
            token = tokenOfCode(personalCode(text::normaliseCode(code), h.nature), *m_key);
        else if (const auto personal = token.empty() && !h.coded() ? personalValue(code, m_key) : PersonalValue(); personal.token)
            token = *personal.token;
    }
    partyFaults(row, h, faults, false);
    row.slots[*kindSlot].setText(row.holderKind);
    const auto mask = m_known.holderMask;
    const auto token = m_known.holderToken;
    if ((row.holderKind == "person" || crowd) && mask && token) {
        if (!crowd)
            row.slots[*mask].setText(text::maskName(name));
        if (!h.at(PartyPart::Token).empty())
            row.slots[*token].setText(h.at(PartyPart::Token));
        else if (m_key && !name.empty()) // a name says nothing beyond its own firm
            row.slots[*token].setText(m_key->token("name\n" + std::to_string(row.party(PartyRole::Subject).identity(m_fold)) +
                                                   "\n" + std::to_string(m_fold.hash(name, 0))));
    }
}

void RowMapper::otherParty(MappedRow& row, PartyRole role) const {
    Party& p = row.party(role);
    if (!p.anyCodeGiven())
        return;
    std::vector<PartyFault> faults;
    identify(p, m_profile->scheme, faults);
    partyFaults(row, p, faults, false);
}

void RowMapper::persons(MappedRow& row) const {
    // A post whose person has a name alone: a token that joins within the firm only.
    const auto token = m_known.personToken;
    if (!token || !m_key || !m_isPost || !row.slots[*token].null())
        return;
    const auto mask = m_known.personMask;
    for (std::size_t i = 0; i < m_bindings.size() && i < m_raw.size(); ++i)
        if (mask && m_bindings[i].slot == mask && !text::isNullWord(text::trim(m_raw[i])))
            row.slots[*token].setText(m_key->token("name\n" + std::to_string(row.party(PartyRole::Subject).identity(m_fold)) +
                                                   "\n" + std::to_string(m_fold.hash(m_raw[i], 0))));
}

void RowMapper::place(MappedRow& row) const {
    const auto& lng = m_known.lng;
    const auto& lat = m_known.lat;
    const auto& crs = m_known.crs;
    const auto& county = m_known.county;
    if (lng && lat && row.slots[*lng].kind == Value::Kind::Real && row.slots[*lat].kind == Value::Kind::Real) {
        std::string system = crs && row.slots[*crs].kind == Value::Kind::Text ? row.slots[*crs].text : m_profile->crs;
        const LonLat given{row.slots[*lng].real, row.slots[*lat].real};
        LonLat wgs = given;
        if (system == "GCJ-02")
            wgs = gcj02ToWgs84(given);
        else if (system == "BD-09")
            wgs = bd09ToWgs84(given);
        if (system.empty()) {
            // Which system is meant is not to be guessed: hundreds of metres lie between them (ruling 9h).
            row.slots[*lng].clear();
            row.slots[*lat].clear();
        } else {
            row.slots[*lng].setReal(wgs.lon);
            row.slots[*lat].setReal(wgs.lat);
        }
    } else {
        if (lng)
            row.slots[*lng].clear();
        if (lat)
            row.slots[*lat].clear();
    }
    if (county && row.slots[*county].null()) {
        const Party& where = row.party(PartyRole::Place);
        for (const PartyPart part : {PartyPart::County, PartyPart::City})
            if (row.slots[*county].null() && !where.at(part).empty())
                row.slots[*county].setText(where.at(part));
        if (const auto& address = m_known.address; address && row.slots[*county].null() && row.slots[*address].kind == Value::Kind::Text) {
            std::string folded = m_lexicon.foldName(row.slots[*address].text);
            for (const std::string_view province : {"海南省", "海南"})
                if (folded.starts_with(province)) {
                    folded.erase(0, province.size());
                    break;
                }
            if (const auto match = m_lexicon.divisions().atStart(folded); match.division && !match.division->countyUnit.empty())
                row.slots[*county].setText(match.division->countyUnit);
        }
    }
    const auto& section = m_known.section;
    const auto& code = m_known.industry;
    const auto& words = m_known.industryText;
    if (section && code && words && row.slots[*section].null() && row.slots[*words].kind == Value::Kind::Text) {
        const auto industry = text::industryOf(m_lexicon, row.slots[*words].text);
        if (!industry.section.empty())
            row.slots[*section].setText(industry.section);
        if (!industry.code.empty() && row.slots[*code].null())
            row.slots[*code].setText(industry.code);
    }
}

void RowMapper::changeTexts(MappedRow& row) const {
    if (!m_isChange)
        return;
    const auto& item = m_known.item;
    const bool people = item && speaksOfPersons(row.slots[*item].text, m_lexicon);
    for (const auto& s : {m_known.before, m_known.after})
        if (s && row.slots[*s].kind == Value::Kind::Text)
            row.slots[*s].setText(people ? maskPersonNames(row.slots[*s].text, m_lexicon) : scrubbed(row.slots[*s].text));
}

void RowMapper::missingValue(MappedRow& row, std::string_view heading) const {
    const bool said = std::any_of(row.refused.begin(), row.refused.end(), [&](const RowNote& n) { return n.field == heading; });
    if (said)
        return;
    RowNote n;
    n.field = heading;
    n.reason = "missing_value";
    n.remedy = COIR_MSG("ingest", "Fill in this column");
    row.refused.push_back(std::move(n));
}

void RowMapper::requiredValues(MappedRow& row) const {
    for (std::size_t i = 0; i < m_bindings.size(); ++i) {
        const Binding& b = m_bindings[i];
        if (!b.field || !b.field->filled)
            continue;
        const bool empty = b.party ? row.party(b.party->role).at(b.party->part).empty() : row.slots[*b.slot].null();
        // Without the key personal columns stay empty; that is nobody's fault in the file.
        const bool personal = b.field->type == FieldType::PersonId && !m_key;
        if (empty && !personal)
            missingValue(row, m_headings[i]);
    }
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const auto& column = m_table.columns[i];
        if (!column.required || !row.slots[i].null())
            continue;
        if (column.name == "status")
            row.slots[i].setText("unknown");
        else
            missingValue(row, m_profile->heading(column.name).empty() ? column.name : m_profile->heading(column.name));
    }
}

void RowMapper::warnOfWord(MappedRow& row, std::size_t column, const std::string& value, const std::vector<std::string>& known, Message remedy) const {
    CellFault fault;
    fault.reason = "unknown_word";
    for (const std::string& w : known)
        fault.expected += (fault.expected.empty() ? "" : ", ") + w;
    fault.remedy = std::move(remedy);
    fault.warning = true;
    note(row, column, value, fault);
}

void RowMapper::unknownWords(MappedRow& row) const {
    for (std::size_t i = 0; i < m_bindings.size(); ++i) {
        const Binding& b = m_bindings[i];
        if (!b.field || !b.slot || row.slots[*b.slot].kind != Value::Kind::Text)
            continue;
        const std::string& value = row.slots[*b.slot].text;
        if (b.field->column == "list_kind" && !m_rules.lists.of(value).known) {
            CellFault fault;
            fault.reason = "unknown_list";
            fault.remedy = COIR_MSG("ingest", "The rules know no such list, so the entry does not weigh; if it is a serious list, add its name to the publicity rules");
            fault.warning = true;
            note(row, i, value, fault);
        }
        if (b.field->column == "state" && m_profile->fact == "enforcement" && !m_rules.enforcement.known(value))
            warnOfWord(row, i, value, m_rules.enforcement.words(),
                       COIR_MSG("ingest", "It counts as open; ask the source what the word means, or add it to the publicity rules"));
        if (b.field->words.empty())
            continue;
        if (std::any_of(b.field->words.begin(), b.field->words.end(), [&](const std::string& w) { return value.find(w) != std::string::npos; }))
            continue;
        warnOfWord(row, i, value, b.field->words, COIR_MSG("ingest", "It counts as neither granted nor refused; ask the source what the word means"));
    }
}

void RowMapper::hashes(MappedRow& row) const {
    std::uint64_t sum = m_rowSeed;
    for (std::size_t i = 0; i < m_bindings.size(); ++i) {
        const Binding& b = m_bindings[i];
        if (!b.field || b.field->column == "-") {
            // What no profile reads tells rows apart as well (ruling 2), as the case keeps it: never by a personal value.
            const std::string_view raw = i < m_raw.size() ? text::trim(m_raw[i]) : std::string_view();
            if (!b.counts || text::isNullWord(raw))
                continue;
            bool person = false;
            sum += keptAsIs(i, raw, row, person) ? m_fold.hash(raw, b.seed) : m_fold.hash(m_cells.shown(b.field, raw, person), b.seed);
            continue;
        }
        if (b.party) {
            const std::string& part = row.party(b.party->role).at(b.party->part);
            if (!part.empty())
                sum += m_fold.hash(part, b.seed);
        } else {
            sum += hashValue(row.slots[*b.slot], b.seed, m_fold);
            if (b.second && (b.field->type == FieldType::Ratio || m_currencyInCell))
                sum += hashValue(row.slots[*b.second], b.seed + 1, m_fold);
        }
    }
    for (const Constant& c : m_constants)
        sum += hashValue(row.slots[c.slot], c.seed, m_fold);
    if (m_profile->rowSerial)
        if (const auto& serial = m_known.serial)
            sum += hashValue(row.slots[*serial], m_serialSeed, m_fold);
    row.hash = mixHash(sum);
    if (m_keyParts.empty())
        return;
    // Added up, so that resolution can put the firm a subject turned out to be in the place of how it was named.
    std::uint64_t key = m_keySeed;
    for (const KeyPart& part : m_keyParts)
        if (part.party)
            key += part.party == PartyRole::Subject ? row.party(*part.party).identity(m_fold)
                                                    : mixHash(part.seed ^ row.party(*part.party).identity(m_fold));
        else if (!row.slots[*part.slot].null())
            key += hashValue(row.slots[*part.slot], part.seed, m_fold);
        else if (!row.events.empty()) // without its number a thing is told by its day
            key += mixHash(part.seed ^ static_cast<std::uint64_t>(row.events.front().days));
    row.versionKey = static_cast<std::int64_t>(key);
}

} // namespace coir::ingest
