// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace coir::text {

enum class PersonalIdKind : std::uint8_t { CitizenId, Mobile, Account };

/// Bytes [begin, end) of a text that are an id of a person.
struct PersonalSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    PersonalIdKind kind = PersonalIdKind::CitizenId;
    bool operator==(const PersonalSpan&) const = default;
};

/// Ids in free text (rulings 9g): 18 characters with birth date and check, 15 digits with a birth date, mobile
/// numbers, Luhn-valid 16-19 digits. Full-width digits and single blanks or hyphens between groups are seen
/// through; digits that belong to a longer number are not taken out of it. In order, without overlap.
std::vector<PersonalSpan> findPersonalIds(std::string_view text);
/// The text with every such id masked; without any, the same bytes.
std::string maskFreeText(std::string_view text);

/// Does the name begin with a surname of two characters? 欧阳, 东方.
bool hasCompoundSurname(std::u32string_view name);

/// Masks of domain C.9. A value that already holds `*` stays.
std::string maskName(std::string_view name);       ///< 张* · 欧阳* · 王*明
std::string maskCitizenId(std::string_view id);    ///< 460***********1234
std::string maskPhone(std::string_view phone);     ///< 138****5678
std::string maskAccount(std::string_view account); ///< ****1234
std::string maskEmail(std::string_view email);     ///< a***@domain
/// By the shape of the value (codes.h); anything else is masked like a name.
std::string maskPersonal(std::string_view value);

} // namespace coir::text
