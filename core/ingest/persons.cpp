// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/persons.h"

#include "text/codes.h"
#include "text/fold.h"
#include "text/masks.h"
#include "text/party_words.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coir::ingest {
namespace {

constexpr std::size_t kOldIdSize = 15, kLongIdSize = 18;
constexpr std::size_t kLeastPersonalDigits = 11; ///< a mobile number is the shortest id of ruling 9g

constexpr std::size_t kLongestPerson = 12;
constexpr std::size_t kLeastWithRegion = 4;
constexpr std::size_t kLeastWithOneCharacter = 5; ///< persons' names end with these characters, too (李建城)

bool endsLikeOrganisation(std::string_view name, std::size_t ideographs, const text::PartyWords& words) {
    return text::endsWithAny(name, words.endings) || (ideographs >= kLeastWithOneCharacter && text::endsWithAny(name, words.lastCharacters));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLatinLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Words of Latin letters, each with a capital, none of which names an organisation: John Smith, O'Neil-Brown J.
bool isLatinName(std::string_view name, std::size_t leastWords, const text::PartyWords& known) {
    std::size_t words = 0;
    std::string word;
    const auto good = [&] {
        if (word.empty())
            return true;
        if (word.front() < 'A' || word.front() > 'Z')
            return false;
        ++words;
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const bool organisation = known.latin.contains(word);
        word.clear();
        return !organisation;
    };
    for (const char c : name) {
        if (isLatinLetter(c)) {
            word += c;
        } else if (c == ' ' || c == '.' || c == '-' || c == '\'' || c == ',') {
            if (!good())
                return false;
        } else {
            return false;
        }
    }
    return good() && words >= leastWords && words <= 5;
}

/// Starred by the source, in either width.
bool isStarred(std::string_view text) {
    return text.find('*') != std::string_view::npos || text.find("＊") != std::string_view::npos;
}

std::string digitsOf(std::string_view raw) {
    std::string out;
    for (const char c : text::normaliseCode(raw))
        if (c >= '0' && c <= '9')
            out += c;
    return out;
}

/// A keyed hash as an office hands it over: hexadecimal, longer than any id. A run of eight digits in the middle of it
/// is no telephone number.
bool isKeyedHash(std::string_view text) {
    constexpr std::size_t kShortest = 32;
    return text.size() >= kShortest && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

/// Department and class that GB 32100 gives to bodies, practices of law, societies and firms; provinces begin so as well
/// (11 Beijing), that of Hainan does not.
bool beginsLikeUscc(std::string_view code) {
    static constexpr std::array<std::string_view, 17> kKinds = {"11", "12", "13", "19", "31", "32", "33", "34", "35", "39", "51", "52", "53", "59", "91", "92", "93"};
    return std::find(kKinds.begin(), kKinds.end(), code.substr(0, 2)) != kKinds.end();
}

/// 15 digits of the old citizen id as the 18 of the new one: one person, one token.
std::string longId(std::string_view code) {
    if (code.size() != 15 || !text::birthDateOfCitizenId(code))
        return std::string(code);
    std::string body = std::string(code.substr(0, 6)) + "19" + std::string(code.substr(6));
    body += text::citizenIdCheck(body);
    return body;
}

} // namespace

bool mayBePersonalCode(std::string_view code) {
    // Fifteen figures, half-width or full-width (EF BC 90 …); a firm's code has letters among them.
    if (code.size() < kOldIdSize || (static_cast<unsigned char>(code.front()) >= 0x80 && static_cast<unsigned char>(code.front()) != 0xEF && static_cast<unsigned char>(code.front()) != 0xE3))
        return false;
    for (std::size_t i = 0; i < kOldIdSize; ++i)
        if ((code[i] >= 'A' && code[i] <= 'Z') || (code[i] >= 'a' && code[i] <= 'z'))
            return false;
    return true;
}

std::string personalCode(std::string_view code, PartyNature nature) {
    const bool person = nature == PartyNature::Person;
    const std::string_view id = text::citizenIdWithin(code);
    const bool digits = std::all_of(code.begin(), code.end(), isDigit);
    const auto orNone = [&](bool personal) { return personal ? std::string(code) : std::string(); };
    if (code.size() == kLongIdSize) {
        const bool firm = text::isUscc(code);
        if (text::isCitizenId(code)) // one in 31 passes as a code of a firm
            return orNone(!firm || (code[0] != '9' && (nature != PartyNature::Firm || !beginsLikeUscc(code))));
        if (person && text::personalShape(code) == text::PersonalShape::CitizenId)
            return orNone(!firm || code[0] != '9');
        if (firm)
            return {};
        return nature == PartyNature::LikePerson ? orNone(text::personalShape(code) == text::PersonalShape::CitizenId) : std::string(id);
    }
    if (code.size() == kOldIdSize && digits) {
        return orNone(person || (!id.empty() && !(nature == PartyNature::Firm && text::readSubjectCode(code).check.ok())));
    }
    if (!id.empty())
        return std::string(id);
    if (!person || code.find('*') != std::string_view::npos)
        return {};
    if (text::personalShape(code) == text::PersonalShape::Phone)
        return text::normalisePhone(code);
    // Passports and permits: a few letters, then digits.
    constexpr std::size_t kLeastDigits = 6, kLongestNumber = 20;
    const auto figures = static_cast<std::size_t>(std::count_if(code.begin(), code.end(), isDigit));
    const bool plain = std::all_of(code.begin(), code.end(), [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-'; });
    return orNone(plain && figures >= kLeastDigits && code.size() <= kLongestNumber && !text::isUscc(code));
}

std::string tokenOfCode(std::string_view personal, const store::TokenKey& key) { return key.token(longId(personal)); }

std::string maskedCode(std::string_view raw) {
    const std::string code = text::normaliseCode(raw);
    return code.size() >= kOldIdSize ? text::maskCitizenId(code) : text::maskAccount(code);
}

namespace {

/// A word anywhere in the name, one of the list as long as may be.
bool holdsWord(std::u32string_view name, const std::unordered_set<std::u32string>& words, std::size_t longest) {
    for (std::size_t at = 0; at < name.size(); ++at)
        for (std::size_t n = 1; n <= longest && at + n <= name.size(); ++n)
            if (words.contains(std::u32string(name.substr(at, n))))
                return true;
    return false;
}

bool holdsLatinWord(std::string_view name, const text::PartyWords& words) {
    std::string word;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : ' ';
        if (isLatinLetter(c))
            word += static_cast<char>(c | 0x20);
        else if (words.latin.contains(std::exchange(word, {})))
            return true;
    }
    return false;
}

/// A name of four characters or more: begins with a region, or holds a word of trades and bodies, of four at its end.
bool holdsOrganisation(std::u32string_view name, const text::PartyWords& words) {
    const bool surname = name.size() == kLeastWithRegion && text::hasCompoundSurname(name); // 欧阳建设
    if (name.size() < kLeastWithRegion || surname)
        return false;
    for (std::size_t n = 2; n <= words.longestRegion && n < name.size(); ++n)
        if (words.regions.contains(std::u32string(name.substr(0, n))))
            return true;
    return name.size() == kLeastWithRegion ? words.within.contains(std::u32string(name.substr(2)))
                                           : holdsWord(name, words.within, words.longestWithin);
}

bool holdsOrganisation(std::string_view name, const text::Lexicon& lexicon) {
    const text::PartyWords& words = text::partyWords(lexicon);
    if (holdsOrganisation(text::toUtf32(name), words))
        return true;
    const std::string simple = lexicon.simplify(name);
    return simple != name && holdsOrganisation(text::toUtf32(simple), words);
}

} // namespace

bool looksLikePerson(std::string_view name, const text::Lexicon& lexicon) {
    const text::PartyWords& words = text::partyWords(lexicon);
    name = text::trim(name);
    std::size_t han = 0;
    std::size_t others = 0;
    bool dot = false;
    for (std::size_t pos = 0; pos < name.size();) {
        const char32_t c = text::nextChar(name, pos);
        if (text::isHan(c))
            ++han;
        else if (c == U'·' || c == U'•' || c == U'・' || c == U'．')
            dot = true;
        else if (c != U'*' && c != U'＊' && c != U'某' && !text::isBlank(c))
            ++others;
    }
    if (han == 0 && isLatinName(name, 2, words))
        return true;
    if (others > 0 || han == 0 || han > kLongestPerson)
        return false;
    if (!dot && han < 2)
        return isStarred(name);
    return !endsLikeOrganisation(name, han, words) && (dot || han < kLeastWithRegion || !holdsOrganisation(name, lexicon));
}

bool namesOrganisation(std::string_view name, const text::Lexicon& lexicon) {
    const text::PartyWords& words = text::partyWords(lexicon);
    if (text::endsWithAny(name, words.endings) || holdsLatinWord(name, words))
        return true;
    const std::u32string chars = text::toUtf32(name);
    const auto han = static_cast<std::size_t>(std::count_if(chars.begin(), chars.end(), text::isHan));
    return endsLikeOrganisation(name, han, words) || (han >= kLeastWithRegion && holdsOrganisation(name, lexicon));
}

bool saysNaturalPerson(std::string_view kind, const text::Lexicon& lexicon) {
    if (kind.empty())
        return false;
    const text::PartyWords& words = text::partyWords(lexicon);
    std::string rest(kind);
    for (const std::string& word : words.notNatural)
        for (auto at = rest.find(word); at != std::string::npos; at = rest.find(word))
            rest.erase(at, word.size());
    return text::holdsAny(rest, words.natural);
}

bool isMinorBand(std::string_view band, int fullAge) {
    const std::string folded = text::foldHeading(band);
    if (folded.find("未成年") != std::string::npos || folded.find("儿童") != std::string::npos)
        return true;
    std::vector<int> numbers;
    bool inNumber = false;
    for (const char c : folded) {
        if (c >= '0' && c <= '9') {
            if (!inNumber)
                numbers.push_back(0);
            numbers.back() = std::min(numbers.back() * 10 + (c - '0'), 1000);
            inNumber = true;
        } else {
            inNumber = false;
        }
    }
    if (numbers.empty())
        return false;
    const std::string raw(band);
    const bool below = folded.find("以下") != std::string::npos || folded.find("小于") != std::string::npos ||
                       folded.find("不满") != std::string::npos || raw.find('<') != std::string::npos ||
                       raw.find("＜") != std::string::npos;
    const bool above = folded.find("以上") != std::string::npos || raw.find('>') != std::string::npos ||
                       folded.ends_with("+");
    if (above)
        return false;
    return below ? numbers.back() <= fullAge : numbers.back() < fullAge;
}

namespace {

/// What no source's token holds: ideographs (a name), or an id with something around it.
bool holdsName(std::string_view text) {
    if (isKeyedHash(text))
        return false;
    for (std::size_t pos = 0; pos < text.size();)
        if (text::isHan(text::nextChar(text, pos)))
            return true;
    return mayHoldPersonalId(text) && !text::findPersonalIds(text).empty();
}

} // namespace

PersonalValue personalValue(std::string_view raw, const store::TokenKey* key) {
    PersonalValue out;
    const std::string_view trimmed = text::trim(raw);
    if (text::isNullWord(trimmed))
        return out;
    constexpr std::size_t kLongestId = 60; // nineteen full-width figures with blanks; tokens are longer
    const auto shape = trimmed.size() > kLongestId ? text::PersonalShape::None : text::personalShape(trimmed);
    if (shape == text::PersonalShape::None) {
        // Masked by the source: it tells nobody from another.
        if (!key || isStarred(trimmed))
            return out;
        out.made = holdsName(trimmed);
        out.token = out.made ? key->token(trimmed) : std::string(trimmed);
        return out;
    }
    std::string value = text::normaliseCode(trimmed);
    if (shape == text::PersonalShape::CitizenId) {
        if (text::isTraderNumber(value))
            value = text::citizenIdWithin(value);
        out.birth = text::birthDateOfCitizenId(value);
        value = longId(value);
    } else if (shape == text::PersonalShape::Phone) {
        value = text::normalisePhone(trimmed);
    } else {
        value = digitsOf(trimmed);
    }
    out.made = true;
    if (key)
        out.token = key->token(value);
    return out;
}

std::optional<std::string> phoneToken(std::string_view raw, const store::TokenKey* key) {
    const std::string_view trimmed = text::trim(raw);
    if (!key || text::isNullWord(trimmed) || isStarred(trimmed))
        return std::nullopt;
    if (isKeyedHash(trimmed))
        return std::string(trimmed);
    if (const std::string phone = text::normalisePhone(trimmed); !phone.empty())
        return key->token(phone);
    if (text::personalShape(trimmed) != text::PersonalShape::None)
        return key->token(digitsOf(trimmed));
    const bool letters = std::any_of(trimmed.begin(), trimmed.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    });
    return letters ? std::optional(std::string(trimmed)) : std::nullopt;
}

std::optional<std::string> emailToken(std::string_view raw, const store::TokenKey* key) {
    const std::string_view trimmed = text::trim(raw);
    if (!key || text::isNullWord(trimmed) || isStarred(trimmed))
        return std::nullopt;
    if (const std::string email = text::normaliseEmail(trimmed); !email.empty())
        return key->token(email);
    if (text::personalShape(trimmed) != text::PersonalShape::None) // a telephone number in the wrong column
        return phoneToken(trimmed, key);
    const bool word = trimmed.find('@') == std::string_view::npos && trimmed.find(' ') == std::string_view::npos;
    return word ? std::optional(std::string(trimmed)) : std::nullopt;
}

namespace {

/// One of the values of a personal cell.
std::string maskedOne(std::string_view part) {
    if (part.find('@') != std::string_view::npos || text::personalShape(part) != text::PersonalShape::None)
        return text::maskPersonal(text::trim(part));
    const std::string masked = scrubbed(part);
    return masked == part && holdsName(part) ? text::maskName(part) : masked;
}

} // namespace

std::string maskedPersonal(std::string_view raw) {
    const std::string_view trimmed = text::trim(raw);
    if (isKeyedHash(trimmed) || text::isNullWord(trimmed))
        return std::string(trimmed);
    // Several in one cell: 0898-66778899；13800138000.
    std::string out;
    std::size_t from = 0;
    for (std::size_t pos = 0; pos < trimmed.size();) {
        const std::size_t begin = pos;
        const char32_t c = text::nextChar(trimmed, pos);
        if (c == U';' || c == U'；' || c == U',' || c == U'，' || c == U'、' || c == U'|' || c == U'/') {
            out += maskedOne(trimmed.substr(from, begin - from));
            out.append(trimmed.substr(begin, pos - begin));
            from = pos;
        }
    }
    return out + maskedOne(trimmed.substr(from));
}

std::string streetOnly(std::string_view address) {
    static constexpr std::array<std::string_view, 8> kStreets = {"大道", "路", "街", "巷", "道", "村", "镇", "区"};
    const std::string_view trimmed = text::trim(address);
    // A token, or an address that was already shortened.
    if (text::length(trimmed) <= 1 || std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c > 0; }))
        return scrubbed(trimmed);
    for (const std::string_view street : kStreets)
        if (const auto at = trimmed.find(street); at != std::string_view::npos) {
            const auto end = at + street.size();
            return std::string(trimmed.substr(0, end)) + (end < trimmed.size() ? "***" : "");
        }
    return scrubbed(trimmed);
}

namespace {

/// In a text on persons a word is a name unless it says that it is something else.
bool mayBeName(std::string_view word, const text::Lexicon& lexicon) {
    constexpr std::size_t kLeastOfSentence = 15; // bytes of five ideographs: 执行董事兼经理
    const text::PartyWords& words = text::partyWords(lexicon);
    if (word.empty() || words.noNames.contains(std::string(word)))
        return false;
    const bool latin = std::all_of(word.begin(), word.end(), [](char c) { return c > 0; });
    if (latin)
        return word.size() > 1 && !words.currencies.contains(std::string(word)) && isLatinName(word, 1, words);
    if (word.size() >= kLeastOfSentence &&
        std::any_of(words.noNames.begin(), words.noNames.end(), [&](const std::string& w) { return word.find(w) != std::string_view::npos; }))
        return false;
    return looksLikePerson(word, lexicon);
}

} // namespace

std::string maskPersonNames(std::string_view text, const text::Lexicon& lexicon) {
    std::string out;
    std::string part;
    bool latin = false;
    const auto flush = [&] {
        const std::string_view word = text::trim(part);
        const auto behind = word.empty() ? 0 : part.find(word) + word.size();
        out += mayBeName(word, lexicon) ? text::maskName(word) + part.substr(behind) : part;
        part.clear();
    };
    char32_t before = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t begin = pos;
        const char32_t c = text::nextChar(text, pos);
        const bool letter = c < 0x80 && isLatinLetter(static_cast<char>(c));
        const bool digit = c >= U'0' && c <= U'9';
        const bool inLatin = letter ? (latin || !(before >= U'0' && before <= U'9'))
                                    : latin && !part.empty() && (c == U' ' || c == U'.' || c == U'-' || c == U'\'');
        const bool inName = text::isHan(c) || c == U'·' || c == U'•' || c == U'*' || c == U'＊';
        if (inLatin || inName) {
            if (!part.empty() && latin != inLatin)
                flush();
            latin = inLatin;
            part.append(text.substr(begin, pos - begin));
        } else {
            if (latin && digit && isLatinLetter(part.back())) { // part of a code or a number
                out += part;
                part.clear();
            }
            flush();
            latin = false;
            out.append(text.substr(begin, pos - begin));
        }
        before = c;
    }
    flush();
    return scrubbed(out);
}

bool speaksOfPersons(std::string_view item, const text::Lexicon& lexicon) { return text::holdsAny(item, text::partyWords(lexicon).personItems); }

bool mayHoldPersonalId(std::string_view text) {
    if (text.size() < kLeastPersonalDigits)
        return false;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        // Full-width figures are EF BC 90…99.
        digits += (c >= '0' && c <= '9') || (c == 0xEF && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0xBC);
    }
    return digits >= kLeastPersonalDigits;
}

bool holdsLongNumber(std::string_view text) {
    std::size_t run = 0;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return mayHoldPersonalId(text);
        if (isDigit(c)) {
            if (++run >= kLeastPersonalDigits)
                return true;
        } else if (c != ' ' && c != '-') {
            run = 0;
        }
    }
    return false;
}

std::string withoutIds(std::string_view name, const text::Lexicon& lexicon) {
    if (!mayHoldPersonalId(name))
        return std::string(name);
    const auto ids = text::findPersonalIds(name);
    if (ids.empty())
        return std::string(name);
    std::string rest;
    std::size_t from = 0;
    for (const text::PersonalSpan& id : ids) {
        rest += name.substr(from, id.begin - from);
        from = id.end;
    }
    rest += name.substr(from);
    // What stands around the number: brackets, 身份证号：, 电话.
    std::string word;
    std::string person;
    for (std::size_t pos = 0; pos <= rest.size();) {
        const std::size_t begin = pos;
        const char32_t c = pos < rest.size() ? text::nextChar(rest, pos) : U' ';
        if (begin < rest.size() && (text::isHan(c) || c == U'·' || (c < 0x80 && isLatinLetter(static_cast<char>(c))) || c == U'*')) {
            word.append(rest, begin, pos - begin);
            continue;
        }
        if (namesOrganisation(word, lexicon))
            return scrubbed(name);
        if (person.empty() && looksLikePerson(word, lexicon))
            person = word;
        word.clear();
        if (begin >= rest.size())
            break;
    }
    return person.empty() ? scrubbed(name) : text::maskName(person);
}

std::string scrubbed(std::string_view text) {
    return mayHoldPersonalId(text) ? text::maskFreeText(text) : std::string(text);
}

} // namespace coir::ingest
