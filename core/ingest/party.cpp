// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/party.h"

#include "text/codes.h"
#include "text/fold.h"
#include "text/masks.h"
#include "text/party_words.h"

#include <algorithm>

namespace coir::ingest {
namespace {

constexpr std::array<std::pair<std::string_view, PartyRole>, kParties> kRoles = {{
    {"subject", PartyRole::Subject}, {"holder", PartyRole::Holder}, {"payee", PartyRole::Payee},
    {"debtor", PartyRole::Debtor}, {"rep", PartyRole::Representative}, {"place", PartyRole::Place},
}};
constexpr std::array<std::pair<std::string_view, PartyPart>, 18> kParts = {{
    {"name", PartyPart::Name}, {"uscc", PartyPart::Uscc}, {"code", PartyPart::Code}, {"org_code", PartyPart::OrgCode},
    {"reg_no", PartyPart::RegNo}, {"local", PartyPart::Local}, {"token", PartyPart::Token}, {"id", PartyPart::Token},
    {"kind", PartyPart::Kind}, {"category", PartyPart::Category}, {"person_id", PartyPart::PersonId},
    {"person_id_type", PartyPart::PersonIdType}, {"id_type", PartyPart::PersonIdType},
    {"masked_code", PartyPart::MaskedCode}, {"sex", PartyPart::Sex}, {"age", PartyPart::Age}, {"city", PartyPart::City},
    {"county", PartyPart::County},
}};

constexpr std::size_t kLeastCodeOfFirm = 15; ///< shorter ones are told by what the row says alone

Message askSource() { return COIR_MSG("ingest", "Ask the source for the right code"); }

CellFault faultOf(const text::CodeCheck& check, std::string_view kind, std::string_view code, int size) {
    CellFault f;
    switch (check.fault) {
    case text::CodeFault::None: return f;
    case text::CodeFault::WrongLength:
        f.reason = std::string(kind) + "_length";
        f.expected = std::to_string(size);
        f.remedy = COIR_MSG("ingest", "The code has %1 characters: ask the source").arg(size);
        return f;
    case text::CodeFault::BadAlphabet: {
        f.reason = std::string(kind) + "_alphabet";
        const std::string suggestion = text::suggestUscc(code);
        f.expected = suggestion;
        f.remedy = suggestion.empty()
                       ? COIR_MSG("ingest", "Character %1 cannot stand in this code: ask the source").arg(check.position)
                       : COIR_MSG("ingest", "Perhaps %1 is meant: ask the source").arg(suggestion);
        return f;
    }
    case text::CodeFault::WrongCheck:
        f.reason = std::string(kind) + "_check";
        f.expected = std::string(1, check.expected);
        f.remedy = askSource();
        return f;
    }
    return f;
}

std::string_view schemeOf(text::SubjectCodeKind kind) {
    return kind == text::SubjectCodeKind::RegistrationNumber ? "reg" : "org";
}

/// A right code of a firm by its check, but a person's id: no code at all.
CellFault personalFault(CellFault fault) {
    if (!fault) {
        fault.reason = "personal_code";
        fault.remedy = COIR_MSG("ingest", "It reads as the id of a person; ask the source for the code of the firm");
    }
    return fault;
}

/// Takes a code of any kind. True where it says who the party is.
bool takeCode(Party& p, PartyPart part, const std::string& raw, std::vector<PartyFault>& faults) {
    const auto sc = text::readSubjectCode(raw);
    const bool personal = p.personal(part);
    if (!personal && sc.kind == text::SubjectCodeKind::Uscc && sc.check.ok()) {
        p.uscc = sc.code;
        if (sc.check.organisationWarning())
            faults.push_back({part, {"org_code_in_uscc", std::string(1, sc.check.organisationExpected), askSource(), true}});
        return true;
    }
    if (!personal && sc.kind != text::SubjectCodeKind::None && sc.kind != text::SubjectCodeKind::Uscc && sc.check.ok()) {
        p.scheme = schemeOf(sc.kind);
        p.code = sc.kind == text::SubjectCodeKind::TaxpayerId15 ? sc.code.substr(6) : sc.code;
        return true;
    }
    CellFault fault;
    if (sc.kind == text::SubjectCodeKind::OrganisationCode)
        fault = faultOf(sc.check, "org_code", sc.code, 9);
    else if (sc.kind == text::SubjectCodeKind::RegistrationNumber)
        fault = faultOf(sc.check, "reg_no", sc.code, 15);
    else
        fault = faultOf(text::checkUscc(sc.code), "uscc", sc.code, 18);
    if (personal)
        fault = personalFault(std::move(fault));
    if (p.code.empty()) {
        p.code = personal ? maskedCode(raw) : sc.code;
        p.failing = true;
    }
    faults.push_back({part, std::move(fault)});
    return false;
}

} // namespace

std::optional<PartyColumn> partyColumn(std::string_view column) {
    const auto dot = column.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    PartyColumn out;
    const auto role = std::find_if(kRoles.begin(), kRoles.end(), [&](const auto& r) { return r.first == column.substr(0, dot); });
    const auto part = std::find_if(kParts.begin(), kParts.end(), [&](const auto& p) { return p.first == column.substr(dot + 1); });
    if (role == kRoles.end() || part == kParts.end())
        return std::nullopt;
    out.role = role->second;
    out.part = part->second;
    return out;
}

void Party::clear() {
    for (auto& part : parts)
        part.clear();
    columns.fill(-1);
    nature = PartyNature::Unsaid;
    personalParts = 0;
    uscc.clear();
    scheme.clear();
    code.clear();
    failing = tokenMade = false;
}

bool Party::anyCodeGiven() const {
    return !at(PartyPart::Uscc).empty() || !at(PartyPart::Code).empty() || !at(PartyPart::OrgCode).empty() ||
           !at(PartyPart::RegNo).empty() || !at(PartyPart::Local).empty();
}

std::uint64_t identityHash(std::string_view uscc, std::string_view scheme, std::string_view code, std::string_view name,
                           const RowFold& fold) {
    if (!uscc.empty())
        return hashBytes(uscc, 1);
    if (!scheme.empty() && scheme != "bad")
        return hashBytes(std::string(scheme) + ":" + std::string(code), 2);
    return fold.hash(name, 3);
}

std::uint64_t Party::identity(const RowFold& fold) const { return identityHash(uscc, scheme, code, at(PartyPart::Name), fold); }

PartyNature natureOf(const Party& p, const text::Lexicon& lexicon) {
    const text::PartyWords& words = text::partyWords(lexicon);
    const std::string& name = p.at(PartyPart::Name);
    for (const PartyPart part : {PartyPart::Kind, PartyPart::Category})
        if (saysNaturalPerson(p.at(part), lexicon))
            return PartyNature::Person;
    const bool organisation = namesOrganisation(name, lexicon);
    if (!organisation && text::holdsAny(p.at(PartyPart::PersonIdType), words.idTypes))
        return PartyNature::Person;
    for (const PartyPart part : {PartyPart::Kind, PartyPart::Category})
        if (text::holdsAny(p.at(part), words.firmKinds) || text::holdsAny(p.at(part), words.trades) || text::holdsAny(p.at(part), words.organised))
            return PartyNature::Firm;
    if (organisation)
        return PartyNature::Firm;
    return looksLikePerson(name, lexicon) ? PartyNature::LikePerson : PartyNature::Unsaid;
}

std::vector<Date> findPersonalCodes(Party& p, const text::Lexicon& lexicon) {
    std::vector<Date> births;
    const bool said = !p.at(PartyPart::Kind).empty() || !p.at(PartyPart::Category).empty() || !p.at(PartyPart::PersonIdType).empty();
    bool asked = false;
    for (const PartyPart part : {PartyPart::Uscc, PartyPart::Code, PartyPart::OrgCode, PartyPart::RegNo, PartyPart::Local, PartyPart::MaskedCode}) {
        const std::string& raw = p.at(part);
        if (raw.empty() || (raw.size() >= kLeastCodeOfFirm && !mayBePersonalCode(raw)) || (!said && !mayBePersonalCode(raw)))
            continue;
        const std::string code = text::normaliseCode(raw);
        if (!said && personalCode(code, PartyNature::Unsaid).empty())
            continue;
        if (!asked)
            p.nature = natureOf(p, lexicon);
        asked = true;
        const std::string personal = personalCode(code, p.nature);
        if (personal.empty())
            continue;
        p.personalParts |= 1u << static_cast<unsigned>(part);
        if (const auto birth = text::birthDateOfCitizenId(personal); birth && (p.nature == PartyNature::Person || text::isCitizenId(personal)))
            births.push_back(*birth);
    }
    return births;
}

void shieldPersonalCodes(Party& p, const store::TokenKey* key) {
    for (std::size_t i = 0; i < kPartyParts && p.personalParts != 0; ++i)
        if (p.personal(static_cast<PartyPart>(i))) {
            const std::string code = personalCode(text::normaliseCode(p.parts[i]), p.nature);
            if (!code.empty())
                p.parts[i] = key ? tokenOfCode(code, *key) : maskedCode(p.parts[i]);
        }
}

void identify(Party& p, std::string_view localScheme, std::vector<PartyFault>& faults) {
    faults.clear();
    bool found = false;
    for (const PartyPart part : {PartyPart::Uscc, PartyPart::Code}) {
        const std::string& raw = p.at(part);
        if (!raw.empty() && !found)
            found = takeCode(p, part, raw, faults);
    }
    // A masked number of a court is a code only where nothing is masked and it checks.
    if (const std::string& raw = p.at(PartyPart::MaskedCode); !found && !raw.empty() && !p.personal(PartyPart::MaskedCode) && raw.find('*') == std::string::npos && raw.find("＊") == std::string::npos) {
        const auto sc = text::readSubjectCode(raw);
        if (sc.kind != text::SubjectCodeKind::None && sc.check.ok()) {
            std::vector<PartyFault> none;
            found = takeCode(p, PartyPart::MaskedCode, raw, none);
        }
    }
    const std::string& org = p.at(PartyPart::OrgCode);
    if (!org.empty()) {
        const auto sc = text::readSubjectCode(org);
        const bool right = sc.kind == text::SubjectCodeKind::OrganisationCode && sc.check.ok() && !p.personal(PartyPart::OrgCode);
        if (!found && !p.failing)
            found = takeCode(p, PartyPart::OrgCode, org, faults);
        else if (!right)
            faults.push_back({PartyPart::OrgCode, personalFault(faultOf(text::checkOrganisationCode(sc.code), "org_code", sc.code, 9))});
        else if (!p.uscc.empty() && text::organisationOf(p.uscc) != sc.code)
            faults.push_back({PartyPart::OrgCode, {"org_code_differs", text::organisationOf(p.uscc), askSource(), true}});
    }
    const std::string& reg = p.at(PartyPart::RegNo);
    if (!reg.empty()) {
        const auto sc = text::readSubjectCode(reg);
        const bool modern = sc.kind == text::SubjectCodeKind::RegistrationNumber;
        if (found || p.failing) {
            if (modern && !sc.check.ok())
                faults.push_back({PartyPart::RegNo, faultOf(sc.check, "reg_no", sc.code, 15)});
        } else if (sc.kind != text::SubjectCodeKind::None || p.personal(PartyPart::RegNo)) {
            found = takeCode(p, PartyPart::RegNo, reg, faults);
        } else {
            p.scheme = "reg"; // numbers from before 2007 have no form
            p.code = reg;
            found = true;
        }
    }
    if (const std::string& local = p.at(PartyPart::Local); !found && !p.failing && !local.empty() && !p.personal(PartyPart::Local)) {
        p.scheme = localScheme.empty() ? "local" : std::string(localScheme);
        p.code = local;
        found = true;
    }
    if (found) {
        if (!p.uscc.empty()) {
            p.scheme.clear();
            p.code.clear();
        }
        // A right code says who it is; wrong ones beside it do not take that away.
        for (PartyFault& f : faults)
            f.fault.warning = true;
    } else if (p.failing) {
        p.scheme = "bad";
        for (std::size_t i = 1; i < faults.size(); ++i)
            faults[i].fault.warning = true; // the first one decides
    }
}

bool isNaturalPerson(const Party& s, const text::Lexicon& lexicon) {
    if (s.coded())
        return false;
    const std::string& category = s.at(PartyPart::Category);
    if (saysNaturalPerson(category, lexicon))
        return true;
    if (text::holdsAny(category, text::partyWords(lexicon).organised))
        return false;
    for (const PartyPart part : {PartyPart::Uscc, PartyPart::Code})
        if (s.personal(part) && (s.nature != PartyNature::Firm || text::isCitizenId(text::normaliseCode(s.at(part)))))
            return true;
    if (natureOf(s, lexicon) == PartyNature::Person) // the kind of id says it, whatever the name looks like
        return true;
    const bool person = looksLikePerson(s.at(PartyPart::Name), lexicon);
    if (!s.at(PartyPart::PersonId).empty() || !s.at(PartyPart::PersonIdType).empty())
        return person || !s.anyCodeGiven();
    if (!s.at(PartyPart::Sex).empty() || (!s.at(PartyPart::Age).empty() && s.at(PartyPart::Age) != "0"))
        return true;
    return person;
}

} // namespace coir::ingest
