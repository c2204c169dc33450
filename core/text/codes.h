// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coir::text {

enum class CodeFault : std::uint8_t { None, WrongLength, BadAlphabet, WrongCheck };

/// Outcome of a check of one identifier.
struct CodeCheck {
    CodeFault fault = CodeFault::None;
    char expected = 0;             ///< the right check character; 0 unless fault is WrongCheck
    int position = 0;              ///< 1-based place of the first character outside the alphabet
    char organisationExpected = 0; ///< USCC only: organisation code inside has a wrong check (a warning, B.1)
    bool ok() const { return fault == CodeFault::None; }
    bool organisationWarning() const { return organisationExpected != 0; }
};

/// Upper case, full-width to half-width, blanks of all kinds and a leading apostrophe dropped.
/// Hyphens stay (see checkOrganisationCode); look-alikes are never mapped here.
std::string normaliseCode(std::string_view raw);

/// Unified social credit code, GB 32100-2015: 18 of 0-9A-Z without I O S V Z, weights 3^i mod 31.
/// @param code normalised. Places 3-8 must be digits.
CodeCheck checkUscc(std::string_view code);
inline bool isUscc(std::string_view code) { return checkUscc(code).ok(); }
/// With O→0, I→1, S→5, Z→2 the code would be right: that code; else "". Only ever a suggestion.
std::string suggestUscc(std::string_view code);
/// Organisation code of a USCC, places 9-17; "" when the text has not 18 characters.
std::string organisationOf(std::string_view uscc);
/// Division code of the registrar (not of the place of business), places 3-8 of a USCC.
std::string registrarDivisionOf(std::string_view uscc);
/// A valid code from its parts: department and class one character, division six digits, organisation body
/// eight characters (PDY00001…PDY99999 is the private-use range). "" if a part has the wrong shape.
std::string makeUscc(char department, char organisationClass, std::string_view division, std::string_view body);

/// GB 11714: eight of 0-9A-Z and a check; printed with or without a hyphen.
CodeCheck checkOrganisationCode(std::string_view code);
/// Body plus its check character, nine in all; "" unless the body has eight of 0-9A-Z.
std::string makeOrganisationCode(std::string_view body);

/// Registration number GS 15-2006: 15 digits, ISO 7064 MOD 11,10.
CodeCheck checkRegistrationNumber(std::string_view code);
/// Legal entity identifier ISO 17442: 20 characters, ISO 7064 MOD 97-10.
CodeCheck checkLei(std::string_view code);
/// IMO ship number: seven digits, an "IMO" in front is allowed.
CodeCheck checkImo(std::string_view code);

/// What a code of a firm is by shape and check; kinds are tried in this order.
enum class SubjectCodeKind : std::uint8_t { None, Uscc, RegistrationNumber, TaxpayerId15, OrganisationCode };
struct SubjectCode {
    SubjectCodeKind kind = SubjectCodeKind::None;
    std::string code; ///< normalised; organisation codes without hyphen
    CodeCheck check;  ///< of that kind; for kind None of the USCC
};
/// Reads whatever an office put into a code column. A text of 18 characters is always judged as USCC.
SubjectCode readSubjectCode(std::string_view raw);

/// Birth date of a citizen id of 18 (17 digits and digit or X) or 15 digits; nullopt when the shape or the
/// date is impossible (years 1900-2099). The check character is not asked.
std::optional<Date> birthDateOfCitizenId(std::string_view code);
/// GB 11643, 18 characters: shape, birth date and check; 15 digits: shape and birth date.
bool isCitizenId(std::string_view code);
/// Check character for 17 digits; 0 if they are not 17 digits.
char citizenIdCheck(std::string_view body);
/// Does a citizen id so begin: with two digits of a province (GB/T 2260), or those after a 9 (foreigners' residence cards)?
bool beginsInProvince(std::string_view code);
/// The citizen id that a code of 15 to 20 characters consists of or begins with: taxpayer numbers of private traders are
/// such an id and up to five characters more. Area and birth date must be right, the check character is not asked.
/// "" if none.
std::string_view citizenIdWithin(std::string_view code);
/// A taxpayer number of 17, 19 or 20 characters that begins with a citizen id.
bool isTraderNumber(std::string_view code);
/// Completed years on the day `at`; negative before birth.
int ageAt(Date birth, Date at);

/// Luhn-valid digits of any length >= 2.
bool isLuhn(std::string_view digits);
/// 11 digits 1[3-9]…, after normalisePhone.
bool isMobile(std::string_view phone);
/// Area code 0xx or 0xxx and 7-8 digits, or 7-8 digits alone, after normalisePhone.
bool isLandline(std::string_view phone);
/// Digits of a phone without +86, 0086, brackets, hyphens, blanks; an extension is dropped.
/// "" when no phone can be read. Several numbers in one cell: the first.
std::string normalisePhone(std::string_view raw);
/// Lower-cased, half-width, trimmed; "" unless it looks like a@b.c.
std::string normaliseEmail(std::string_view raw);

/// What a value in a personal column is shaped like (rulings 1): right check or not.
enum class PersonalShape : std::uint8_t { None, CitizenId, Phone, Account };
PersonalShape personalShape(std::string_view raw);

} // namespace coir::text
