// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codes.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace coir::text {
namespace {

constexpr std::string_view kUsccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array kUsccWeights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array kOrganisationWeights = {3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::array kCitizenWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool allDigits(std::string_view s) { return !s.empty() && std::all_of(s.begin(), s.end(), isDigit); }
bool isUpperAlnum(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); }
int valueOf(char c) { return isDigit(c) ? c - '0' : c - 'A' + 10; }

/// Bytes that are not one character each (UTF-8) must not pass as 18 characters.
CodeCheck lengthFault() { return {CodeFault::WrongLength, 0, 0, 0}; }
CodeCheck alphabetFault(std::size_t index) { return {CodeFault::BadAlphabet, 0, static_cast<int>(index) + 1, 0}; }

char organisationCheck(std::string_view body) {
    int sum = 0;
    for (std::size_t i = 0; i < kOrganisationWeights.size(); ++i)
        sum += valueOf(body[i]) * kOrganisationWeights[i];
    const int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
}

char usccCheck(std::string_view body) {
    int sum = 0;
    for (std::size_t i = 0; i < kUsccWeights.size(); ++i)
        sum += static_cast<int>(kUsccAlphabet.find(body[i])) * kUsccWeights[i];
    return kUsccAlphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

/// First place outside the USCC alphabet (digits alone in the division), npos if none.
std::size_t firstBadUsccPlace(std::string_view code) {
    for (std::size_t i = 0; i < code.size(); ++i)
        if (kUsccAlphabet.find(code[i]) == std::string_view::npos || (i >= 2 && i < 8 && !isDigit(code[i])))
            return i;
    return std::string_view::npos;
}

} // namespace

std::string normaliseCode(std::string_view raw) {
    std::string out;
    for (std::size_t pos = 0; pos < raw.size();) {
        char32_t c = halfWidth(nextChar(raw, pos));
        if (isBlank(c) || (out.empty() && (c == U'\'' || c == U'‘' || c == U'’')))
            continue;
        if (c == U'—' || c == U'–' || c == U'−' || c == U'‐' || c == U'‑')
            c = U'-';
        if (c >= U'a' && c <= U'z')
            c -= 32;
        appendUtf8(out, c);
    }
    return out;
}

CodeCheck checkUscc(std::string_view code) {
    if (length(code) != 18)
        return lengthFault();
    if (const auto bad = firstBadUsccPlace(code); bad != std::string_view::npos)
        return alphabetFault(length(code.substr(0, bad)));
    CodeCheck result;
    if (const char expected = usccCheck(code); expected != code[17]) {
        result.fault = CodeFault::WrongCheck;
        result.expected = expected;
        return result;
    }
    if (const char expected = organisationCheck(code.substr(8, 8)); expected != code[16])
        result.organisationExpected = expected;
    return result;
}

std::string suggestUscc(std::string_view code) {
    std::string mapped(code);
    for (char& c : mapped)
        c = c == 'O' ? '0' : c == 'I' ? '1' : c == 'S' ? '5' : c == 'Z' ? '2' : c;
    return mapped != code && isUscc(mapped) ? mapped : std::string();
}

std::string organisationOf(std::string_view uscc) {
    return uscc.size() == 18 ? std::string(uscc.substr(8, 9)) : std::string();
}

std::string registrarDivisionOf(std::string_view uscc) {
    return uscc.size() == 18 ? std::string(uscc.substr(2, 6)) : std::string();
}

std::string makeUscc(char department, char organisationClass, std::string_view division, std::string_view body) {
    const std::string organisation = makeOrganisationCode(body);
    if (organisation.empty() || division.size() != 6 || !allDigits(division))
        return {};
    std::string code{department, organisationClass};
    code.append(division).append(organisation);
    if (firstBadUsccPlace(code) != std::string::npos)
        return {};
    return code + usccCheck(code);
}

CodeCheck checkOrganisationCode(std::string_view code) {
    std::string plainCode(code);
    if (plainCode.size() == 10 && plainCode[8] == '-')
        plainCode.erase(8, 1);
    if (length(plainCode) != 9)
        return lengthFault();
    for (std::size_t i = 0; i < plainCode.size(); ++i)
        if (!isUpperAlnum(plainCode[i]))
            return alphabetFault(i);
    if (const char expected = organisationCheck(plainCode); expected != plainCode[8])
        return {CodeFault::WrongCheck, expected, 0, 0};
    return {};
}

std::string makeOrganisationCode(std::string_view body) {
    if (body.size() != 8 || !std::all_of(body.begin(), body.end(), isUpperAlnum))
        return {};
    return std::string(body) + organisationCheck(body);
}

CodeCheck checkRegistrationNumber(std::string_view code) {
    if (length(code) != 15)
        return lengthFault();
    int p = 10;
    for (std::size_t i = 0; i < 15; ++i)
        if (!isDigit(code[i]))
            return alphabetFault(i);
    for (std::size_t i = 0; i < 14; ++i) {
        int s = (p + (code[i] - '0')) % 10;
        s = s == 0 ? 10 : s;
        p = 2 * s % 11;
    }
    const char expected = static_cast<char>('0' + (11 - p) % 10);
    return expected == code[14] ? CodeCheck{} : CodeCheck{CodeFault::WrongCheck, expected, 0, 0};
}

CodeCheck checkLei(std::string_view code) {
    if (length(code) != 20)
        return lengthFault();
    int rest = 0;
    int bodyRest = 0; // of the first 18 characters followed by "00": gives the right two check digits
    for (std::size_t i = 0; i < 20; ++i) {
        if (!isUpperAlnum(code[i]) || (i >= 18 && !isDigit(code[i])))
            return alphabetFault(i);
        const int v = valueOf(code[i]);
        rest = (rest * (v >= 10 ? 100 : 10) + v) % 97;
        if (i == 17)
            bodyRest = rest * 100 % 97;
    }
    if (rest == 1)
        return {};
    // Two check digits: the first wrong one of them is named.
    const int right = 98 - bodyRest;
    const char tens = static_cast<char>('0' + right / 10);
    const char ones = static_cast<char>('0' + right % 10);
    return {CodeFault::WrongCheck, code[18] != tens ? tens : ones, code[18] != tens ? 19 : 20, 0};
}

CodeCheck checkImo(std::string_view code) {
    if (code.substr(0, 3) == "IMO")
        code.remove_prefix(3);
    if (length(code) != 7)
        return lengthFault();
    int sum = 0;
    for (std::size_t i = 0; i < 7; ++i) {
        if (!isDigit(code[i]))
            return alphabetFault(i);
        if (i < 6)
            sum += (code[i] - '0') * (7 - static_cast<int>(i));
    }
    const char expected = static_cast<char>('0' + sum % 10);
    return expected == code[6] ? CodeCheck{} : CodeCheck{CodeFault::WrongCheck, expected, 0, 0};
}

SubjectCode readSubjectCode(std::string_view raw) {
    SubjectCode out;
    out.code = normaliseCode(raw);
    const std::size_t n = length(out.code);
    if (n == 15 && checkRegistrationNumber(out.code).ok()) {
        out.kind = SubjectCodeKind::RegistrationNumber;
    } else if (n == 15 && allDigits(std::string_view(out.code).substr(0, 6)) &&
               checkOrganisationCode(std::string_view(out.code).substr(6)).ok()) {
        out.kind = SubjectCodeKind::TaxpayerId15;
    } else if (n == 15 && allDigits(out.code)) {
        out.kind = SubjectCodeKind::RegistrationNumber;
        out.check = checkRegistrationNumber(out.code);
    } else if (n == 9 || (n == 10 && out.code[8] == '-')) {
        out.code.erase(std::remove(out.code.begin(), out.code.end(), '-'), out.code.end());
        out.kind = SubjectCodeKind::OrganisationCode;
        out.check = checkOrganisationCode(out.code);
    } else {
        out.check = checkUscc(out.code);
        if (n == 18)
            out.kind = SubjectCodeKind::Uscc;
    }
    return out;
}

std::optional<Date> birthDateOfCitizenId(std::string_view code) {
    const auto number = [&](std::size_t at, std::size_t n) {
        int v = 0;
        for (std::size_t i = at; i < at + n; ++i)
            v = v * 10 + (code[i] - '0');
        return v;
    };
    if (code.size() == 18 && allDigits(code.substr(0, 17)) &&
        (isDigit(code[17]) || code[17] == 'X' || code[17] == 'x')) {
        const int year = number(6, 4);
        return year < 1900 || year > 2099 ? std::nullopt : makeDate(year, number(10, 2), number(12, 2));
    }
    if (code.size() == 15 && allDigits(code))
        return makeDate(1900 + number(6, 2), number(8, 2), number(10, 2));
    return std::nullopt;
}

char citizenIdCheck(std::string_view body) {
    if (body.size() != 17 || !allDigits(body))
        return 0;
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i)
        sum += (body[i] - '0') * kCitizenWeights[i];
    return "10X98765432"[sum % 11];
}

bool isCitizenId(std::string_view code) {
    if (!birthDateOfCitizenId(code))
        return false;
    if (code.size() == 15)
        return true;
    const char last = code[17] == 'x' ? 'X' : code[17];
    return citizenIdCheck(code.substr(0, 17)) == last;
}

bool beginsInProvince(std::string_view code) {
    static constexpr std::string_view kProvinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";
    const auto province = [](std::string_view two) {
        const auto at = kProvinces.find(two);
        return two.size() == 2 && allDigits(two) && at != std::string_view::npos && at % 3 == 0;
    };
    return province(code.substr(0, 2)) || (code.size() == 18 && code[0] == '9' && province(code.substr(1, 2)));
}

std::string_view citizenIdWithin(std::string_view code) {
    constexpr std::size_t kOld = 15, kNew = 18, kLongest = 20;
    if (code.size() < kOld || code.size() > kLongest || !allDigits(code.substr(0, kOld)))
        return {};
    for (const std::size_t size : {kNew, kOld})
        if (const auto id = code.substr(0, size); code.size() >= size && beginsInProvince(id) && birthDateOfCitizenId(id))
            return id;
    return {};
}

bool isTraderNumber(std::string_view code) { return (code.size() == 17 || code.size() > 18) && !citizenIdWithin(code).empty(); }

int ageAt(Date birth, Date at) {
    const auto b = split(birth);
    const auto a = split(at);
    return a.year - b.year - (a.month < b.month || (a.month == b.month && a.day < b.day) ? 1 : 0);
}

bool isLuhn(std::string_view digits) {
    if (digits.size() < 2 || !allDigits(digits))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int d = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
    }
    return sum % 10 == 0;
}

bool isMobile(std::string_view phone) {
    return phone.size() == 11 && allDigits(phone) && phone[0] == '1' && phone[1] >= '3';
}

bool isLandline(std::string_view phone) {
    if (!allDigits(phone))
        return false;
    if (phone[0] == '0' && phone.size() > 1 && phone[1] != '0') {
        // Three-digit area codes are 010 and 02x; all others have four digits.
        const std::size_t area = phone[1] == '1' || phone[1] == '2' ? 3 : 4;
        return (phone.size() == area + 7 || phone.size() == area + 8) && phone[area] >= '2';
    }
    if (phone.size() == 10 && (phone.substr(0, 3) == "400" || phone.substr(0, 3) == "800"))
        return true;
    return (phone.size() == 7 || phone.size() == 8) && phone[0] >= '2';
}

std::string normalisePhone(std::string_view raw) {
    const auto clean = [](std::string digits) {
        if (digits.rfind("0086", 0) == 0)
            digits.erase(0, 4);
        else if (digits.rfind("86", 0) == 0 && digits.size() > 11)
            digits.erase(0, 2);
        if (digits.size() == 12 && digits[0] == '0' && isMobile(std::string_view(digits).substr(1)))
            digits.erase(0, 1); // a trunk 0 before a mobile number
        // A number of an area code without its 0, as after +86: 898 6677 8899.
        if (!isMobile(digits) && !isLandline(digits) && isLandline("0" + digits) && digits.size() >= 10)
            digits.insert(0, 1, '0');
        return isMobile(digits) || isLandline(digits) ? digits : std::string();
    };
    std::string digits;
    const auto text = toUtf32(raw);
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char32_t c = i < text.size() ? halfWidth(text[i]) : U';';
        if (c >= U'0' && c <= U'9') {
            digits += static_cast<char>(c);
            continue;
        }
        const bool joins = c == U'-' || c == U'+' || c == U'(' || c == U')' || c == U'.' || c == U'—' || c == U'–' ||
                           c == U'−' || isBlank(c);
        // A hyphen or blank after a complete number starts an extension or the next number.
        const std::string found = joins && digits.size() < 10 ? std::string() : clean(digits);
        if (!found.empty())
            return found;
        if (!joins)
            digits.clear();
    }
    return {};
}

std::string normaliseEmail(std::string_view raw) {
    std::string out;
    for (std::size_t pos = 0; pos < raw.size();) {
        const char32_t c = halfWidth(nextChar(raw, pos));
        if (isBlank(c))
            continue;
        if (c == U';' || c == U',' || c == U'、' || c == U'；')
            break;
        appendUtf8(out, c >= U'A' && c <= U'Z' ? c + 32 : c);
    }
    const auto at = out.find('@');
    const bool shaped = at != std::string::npos && at > 0 && out.find('@', at + 1) == std::string::npos &&
                        out.find('.', at) != std::string::npos && out.back() != '.' && out[at + 1] != '.';
    return shaped ? out : std::string();
}

PersonalShape personalShape(std::string_view raw) {
    const std::string code = normaliseCode(raw);
    std::string digits;
    bool onlyNumber = true; // digits and what may stand between them
    for (const char c : code) {
        if (isDigit(c))
            digits += c;
        else if (c != '-' && c != '+' && c != '(' && c != ')')
            onlyNumber = false;
    }
    if (code.size() == 18 && allDigits(std::string_view(code).substr(0, 17)) && (isDigit(code[17]) || code[17] == 'X'))
        return PersonalShape::CitizenId;
    // Digits alone, up to nineteen, are an account.
    if (isTraderNumber(code) && (code.size() == 20 || !allDigits(code)))
        return PersonalShape::CitizenId;
    if (!onlyNumber || digits.empty())
        return PersonalShape::None;
    if (digits.size() == 15 || digits.size() == 18)
        return PersonalShape::CitizenId;
    if (!normalisePhone(code).empty())
        return PersonalShape::Phone;
    return digits.size() >= 12 && digits.size() <= 19 ? PersonalShape::Account : PersonalShape::None;
}

} // namespace coir::text
