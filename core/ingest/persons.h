// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "store/privacy.h"
#include "text/lexicon.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coir::ingest {

/// Does a name without code or kind read like a person's? Up to twelve ideographs (长谷川太郎, 买买提江艾合买提; parts may be
/// joined by a middle dot), or two to five Latin words, without a word that only organisations carry and, from four
/// ideographs on, without a region at the beginning (中国石化).
bool looksLikePerson(std::string_view name, const text::Lexicon& lexicon);

/// Does a kind of holder or category say that it is a natural person? 非自然人 and 个人独资企业 say the contrary.
bool saysNaturalPerson(std::string_view kind, const text::Lexicon& lexicon);

/// Age band of a purchase: true only where the whole band lies below full age, 18 say ("18岁以下", "14-17", "未成年", "16").
bool isMinorBand(std::string_view band, int fullAge);

/// Token of a value in a personal column (ruling 1): what is shaped like an id, a phone or an account is keyed, any
/// other text is the source's own token and stays. nullopt without a key or for what is no value.
struct PersonalValue {
    std::optional<std::string> token;
    std::optional<Date> birth;   ///< where a citizen id says it
    bool made = false;           ///< the token was made here, from a clear value
};
PersonalValue personalValue(std::string_view raw, const store::TokenKey* key);
std::optional<std::string> phoneToken(std::string_view raw, const store::TokenKey* key);
std::optional<std::string> emailToken(std::string_view raw, const store::TokenKey* key);

/// Does a word of the name say that it is an organisation's?
bool namesOrganisation(std::string_view name, const text::Lexicon& lexicon);

/// What a row says of a party beside its codes: nothing, that it is a natural person, by its name alone that it may be one,
/// or that it is an organisation.
enum class PartyNature : std::uint8_t { Unsaid, Person, LikePerson, Firm };

/// The id of a person (or, of a natural person, the phone, account or passport) that stands in a column of firms' codes;
/// "" where the code may be one of a firm. Shape and birth date decide, not the check character alone: 15 digits may be a
/// registration number as well, and are one only where its check is right and the row says that it is of a firm.
/// @param code  normalised
std::string personalCode(std::string_view code, PartyNature nature);
/// Can no nature make this code of a column personal but that of a natural person? Quick; most codes hold letters.
bool mayBePersonalCode(std::string_view code);
/// Token of what personalCode gives; of one person the same from the id of 15 and of 18 characters.
std::string tokenOfCode(std::string_view personal, const store::TokenKey& key);
/// How a code that is personal is shown.
std::string maskedCode(std::string_view raw);

/// How a personal cell is shown: ids, phones, accounts masked by shape, tokens as they are.
std::string maskedPersonal(std::string_view raw);
/// Address of a person: to the street, the rest as ***.
std::string streetOnly(std::string_view address);
/// Before and after of a change of persons: names masked, firms and everything else kept (ruling 9g).
std::string maskPersonNames(std::string_view text, const text::Lexicon& lexicon);
/// Does a change item speak of persons?
bool speaksOfPersons(std::string_view changeItem, const text::Lexicon& lexicon);
/// Has the text as many digits as the shortest id of a person? Without, maskFreeText changes nothing.
bool mayHoldPersonalId(std::string_view text);
/// Stand so many figures in a row (blanks and hyphens between them, or of full width) that they may be such an id? Of a
/// firm's code they do not: letters stand among them.
bool holdsLongNumber(std::string_view text);
/// The text of a name with ids masked; where a person's name remains beside one (诸葛明亮460…), that name masked.
std::string withoutIds(std::string_view name, const text::Lexicon& lexicon);
/// maskFreeText, quick where nothing can be found.
std::string scrubbed(std::string_view text);

} // namespace coir::ingest
