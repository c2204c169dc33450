// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masks.h"

#include "text/codes.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace coir::text {
namespace {

constexpr std::array<std::u32string_view, 60> kCompoundSurnames = {
    U"欧阳", U"上官", U"司马", U"诸葛", U"东方", U"皇甫", U"尉迟", U"公孙", U"慕容", U"长孙", U"宇文", U"司徒",
    U"轩辕", U"令狐", U"端木", U"百里", U"呼延", U"南宫", U"夏侯", U"独孤", U"淳于", U"单于", U"申屠", U"钟离",
    U"公冶", U"公羊", U"澹台", U"宗政", U"濮阳", U"太叔", U"仲孙", U"闻人", U"鲜于", U"闾丘", U"司空", U"亓官",
    U"司寇", U"子车", U"颛孙", U"巫马", U"公西", U"漆雕", U"乐正", U"壤驷", U"公良", U"拓跋", U"夹谷", U"宰父",
    U"谷梁", U"段干", U"东郭", U"南门", U"西门", U"赫连", U"万俟", U"梁丘", U"左丘", U"第五", U"纳兰", U"歐陽"};

constexpr std::size_t kTraderNumber = 20;

std::string stars(std::size_t n) { return std::string(n, '*'); }

/// One digit (or a final X) of the text with its bytes.
struct Mark {
    char c;
    std::size_t begin, end;
};
/// Digits without anything between them.
struct Run {
    std::vector<Mark> marks;
    bool joined = false; ///< one blank or hyphen separates it from the run before
};

std::string digitsOf(const std::vector<Mark>& marks) {
    std::string s;
    for (const Mark& m : marks)
        s += m.c;
    return s;
}

std::optional<PersonalIdKind> kindOf(std::string_view digits) {
    if ((digits.size() == 18 || digits.size() == 15) && isCitizenId(digits))
        return PersonalIdKind::CitizenId;
    // A private trader's taxpayer number is the id and two characters.
    if (digits.size() == kTraderNumber && isCitizenId(digits.substr(0, 18)))
        return PersonalIdKind::CitizenId;
    if (digits.size() > 11 && digits.substr(0, digits.size() - 11) == "86")
        digits.remove_prefix(2);
    else if (digits.size() == 15 && digits.substr(0, 4) == "0086")
        digits.remove_prefix(4);
    else if (digits.size() == 12 && digits[0] == '0')
        digits.remove_prefix(1);
    if (isMobile(digits))
        return PersonalIdKind::Mobile;
    if (digits.size() >= 16 && digits.size() <= 19 && isLuhn(digits))
        return PersonalIdKind::Account;
    return std::nullopt;
}

/// Finds ids in a chain of runs joined by single separators: the longest group of runs first, so that
/// "6222 0212 3456 7890" is one account and not four numbers.
void searchChain(const std::vector<Run>& chain, std::vector<PersonalSpan>& out) {
    for (std::size_t first = 0; first < chain.size();) {
        std::size_t next = first + 1;
        // A run has a figure at least; nothing longer than the longest is looked at.
        for (std::size_t last = std::min(chain.size(), first + kTraderNumber); last > first; --last) {
            std::vector<Mark> marks;
            for (std::size_t i = first; i < last; ++i)
                marks.insert(marks.end(), chain[i].marks.begin(), chain[i].marks.end());
            if (marks.size() > kTraderNumber)
                continue;
            if (const auto kind = kindOf(digitsOf(marks))) {
                out.push_back({marks.front().begin, marks.back().end, *kind});
                next = last;
                break;
            }
        }
        first = next;
    }
}

} // namespace

std::vector<PersonalSpan> findPersonalIds(std::string_view text) {
    std::vector<PersonalSpan> out;
    std::vector<Run> chain;
    bool inRun = false;
    bool oneSeparator = false;
    const auto close = [&] {
        searchChain(chain, out);
        chain.clear();
        inRun = oneSeparator = false;
    };
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t begin = pos;
        const char32_t c = halfWidth(nextChar(text, pos));
        const bool digit = c >= U'0' && c <= U'9';
        if (digit) {
            if (!inRun)
                chain.push_back({{}, oneSeparator});
            inRun = true;
            oneSeparator = false;
            chain.back().marks.push_back({static_cast<char>(c), begin, pos});
        } else if ((c == U'X' || c == U'x') && inRun) {
            std::size_t total = 0;
            for (const Run& r : chain)
                total += r.marks.size();
            if (chain.back().marks.size() == 17 || total == 17)
                chain.back().marks.push_back({'X', begin, pos});
            close();
        } else if (inRun && (isBlank(c) || c == U'-') && c != U'\n' && c != U'\r') {
            inRun = false;
            oneSeparator = true;
        } else if (!chain.empty()) {
            close();
        }
    }
    if (!chain.empty())
        close();
    return out;
}

std::string maskFreeText(std::string_view text) {
    std::string out;
    std::size_t from = 0;
    for (const PersonalSpan& span : findPersonalIds(text)) {
        out.append(text.substr(from, span.begin - from));
        std::string digits;
        for (std::size_t pos = span.begin; pos < span.end;) {
            const char32_t c = halfWidth(nextChar(text, pos));
            if ((c >= U'0' && c <= U'9') || c == U'X' || c == U'x')
                digits += static_cast<char>(c);
        }
        out += span.kind == PersonalIdKind::CitizenId ? maskCitizenId(digits)
               : span.kind == PersonalIdKind::Mobile  ? maskPhone(digits)
                                                      : maskAccount(digits);
        from = span.end;
    }
    out.append(text.substr(from));
    return out;
}

bool hasCompoundSurname(std::u32string_view name) {
    return std::find(kCompoundSurnames.begin(), kCompoundSurnames.end(), name.substr(0, 2)) != kCompoundSurnames.end();
}

std::string maskName(std::string_view name) {
    if (name.find('*') != std::string_view::npos)
        return std::string(name);
    std::u32string chars = toUtf32(name);
    while (!chars.empty() && isBlank(chars.back()))
        chars.pop_back();
    chars.erase(chars.begin(), std::find_if_not(chars.begin(), chars.end(), isBlank));
    if (chars.empty())
        return {};
    if (!isHan(chars[0]))
        return toUtf8(chars.substr(0, 1)) + stars(3);
    const bool compound = chars.size() > 2 && hasCompoundSurname(chars);
    const std::size_t surname = compound ? 2 : 1;
    const std::size_t given = chars.size() - surname;
    std::string out = toUtf8(std::u32string_view(chars).substr(0, surname));
    if (given <= 1)
        return out + stars(1); // a single character is hidden too: its bearer must not be told from others
    return out + stars(given - 1) + toUtf8(std::u32string_view(chars).substr(chars.size() - 1));
}

std::string maskCitizenId(std::string_view id) {
    if (id.find('*') != std::string_view::npos)
        return std::string(id);
    return id.size() < 9 ? stars(id.size()) : std::string(id.substr(0, 3)) + stars(id.size() - 7) +
                                                  std::string(id.substr(id.size() - 4));
}

std::string maskPhone(std::string_view phone) {
    if (phone.find('*') != std::string_view::npos)
        return std::string(phone);
    std::string digits = normalisePhone(phone);
    if (digits.empty())
        digits = phone;
    if (digits.size() < 8)
        return stars(digits.size());
    return digits.substr(0, 3) + stars(digits.size() - 7) + digits.substr(digits.size() - 4);
}

std::string maskAccount(std::string_view account) {
    if (account.find('*') != std::string_view::npos)
        return std::string(account);
    return account.size() < 8 ? stars(4) : stars(4) + std::string(account.substr(account.size() - 4));
}

std::string maskEmail(std::string_view email) {
    const auto at = email.find('@');
    if (at == std::string_view::npos || at == 0 || email.substr(0, at).find('*') != std::string_view::npos)
        return at == 0 || at == std::string_view::npos ? stars(3) : std::string(email);
    std::size_t first = 0;
    nextChar(email, first);
    return std::string(email.substr(0, first)) + stars(3) + std::string(email.substr(at));
}

std::string maskPersonal(std::string_view value) {
    if (value.find('@') != std::string_view::npos)
        return maskEmail(value);
    const std::string code = normaliseCode(value);
    switch (personalShape(value)) {
    case PersonalShape::CitizenId: return maskCitizenId(code);
    case PersonalShape::Phone: return maskPhone(code);
    case PersonalShape::Account: return maskAccount(code);
    case PersonalShape::None: break;
    }
    return maskName(value);
}

} // namespace coir::text
