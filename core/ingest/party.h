// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/cells.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coir::ingest {

/// Whom a row speaks of.
enum class PartyRole : std::uint8_t { Subject, Holder, Payee, Debtor, Representative, Place };
inline constexpr std::size_t kParties = 6;

enum class PartyPart : std::uint8_t {
    Name, Uscc, Code, OrgCode, RegNo, Local, Token, Kind, Category, PersonId, PersonIdType, MaskedCode, Sex, Age, City, County
};
inline constexpr std::size_t kPartyParts = 16;

/// "subject.org_code" → role and part; nullopt for columns of the fact table.
struct PartyColumn {
    PartyRole role = PartyRole::Subject;
    PartyPart part = PartyPart::Name;
};
std::optional<PartyColumn> partyColumn(std::string_view column);

/// What a row says of one party, and who that is by its codes.
struct Party {
    std::array<std::string, kPartyParts> parts;  ///< normalised; "" where nothing stands
    std::array<int, kPartyParts> columns{};      ///< heading each came from, for notes
    bool tokenMade = false;
    PartyNature nature = PartyNature::Unsaid;    ///< where findPersonalCodes had to ask
    std::uint32_t personalParts = 0;             ///< bit by part: that code is a person's id

    // Filled by identify:
    std::string uscc, scheme, code;              ///< scheme: org, reg, the profile's, or "bad" (joins nothing)
    bool failing = false;                        ///< a code stands there and is wrong

    void clear();
    const std::string& at(PartyPart part) const { return parts[static_cast<std::size_t>(part)]; }
    bool coded() const { return !uscc.empty() || (!scheme.empty() && !failing); }
    bool anyCodeGiven() const;
    bool personal(PartyPart part) const { return (personalParts >> static_cast<unsigned>(part) & 1u) != 0; }
    /// What makes versions of one thing recognisable: code, else folded name.
    std::uint64_t identity(const RowFold& fold) const;
};

/// The same number for a mention that the case already holds.
std::uint64_t identityHash(std::string_view uscc, std::string_view scheme, std::string_view code, std::string_view name,
                           const RowFold& fold);

/// A note on one code: which part, what is wrong.
struct PartyFault {
    PartyPart part = PartyPart::Uscc;
    CellFault fault;
};

/// What the row says: its kinds and ids, then the party's name.
PartyNature natureOf(const Party& party, const text::Lexicon& lexicon);
/// Marks the codes that are ids of persons (ruling 1). @return birth dates that they say
std::vector<Date> findPersonalCodes(Party& party, const text::Lexicon& lexicon);
/// Puts tokens (without a key masks) in the place of the codes marked. Before that they are as given.
void shieldPersonalCodes(Party& party, const store::TokenKey* key);

/// Reads the codes: USCC, else organisation code, else registration number, else the profile's own scheme. The first
/// that is given decides: right, it says who it is and wrong ones after it are warnings; wrong, it is a fault and no
/// other code makes up for it (rulings 9e, B.1). A person's id is never a right code.
void identify(Party& party, std::string_view localScheme, std::vector<PartyFault>& faults);

/// Ruling 9a: a natural person in a file on firms: no firm code, and a person's id, id type or category, or (where the
/// form says nothing of that kind) a person's name.
bool isNaturalPerson(const Party& subject, const text::Lexicon& lexicon);

} // namespace coir::ingest
