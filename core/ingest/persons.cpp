// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/persons.h"

#include "text/codes.h"
#include "text/fold.h"
#include "text/masks.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace coir::ingest {
namespace {

constexpr std::size_t kLeastPersonalDigits = 11; ///< a mobile number is the shortest id of ruling 9g

/// What organisations' names end with, however short they are.
constexpr std::array kOrganisationEndings = {
    "公司", "集团", "企业", "厂", "店", "馆", "铺", "局", "厅", "商行", "银行", "支行", "分行", "车行", "琴行", "洋行", "合作社", "旅行社", "供销社",
    "信用社", "联社", "报社", "旅社", "中心", "事务所", "研究所", "诊所", "医院", "学院", "法院", "书院", "剧院", "养老院", "经营部", "门市部",
    "门诊部", "营业部", "俱乐部", "项目部", "支部", "协会", "学会", "商会", "工会", "基金会", "村委会", "居委会", "村委", "居委", "合伙", "基金", "学校",
    "大学", "中学", "小学", "小组", "村组", "办事处", "经营处", "车队", "大队", "支队", "施工队", "工作室", "作坊", "油坊", "酒坊", "豆腐坊", "商城",
    "书城", "家具城", "娱乐城", "超市", "酒楼", "政府", "个体", "经营", "有限", "百货", "商贸", "贸易", "科技", "建材", "食品", "餐饮", "物流",
    "旅行", "酒业", "茶业", "农业", "渔业", "实业", "置业", "传媒", "装饰", "服饰", "汽修", "维修", "美容", "美发", "理发", "小吃", "烧烤",
    "火锅", "便利", "批发", "零售", "航空", "地产", "药业", "电子", "信息", "控股", "股份", "集市", "市场", "商场", "广场", "农场", "林场", "渔场",
    "养殖场", "网吧", "酒吧", "茶楼", "客栈", "民宿", "车站", "加油站", "服务站", "卫生站", "水电站", "幼儿园", "公园", "花园", "果园", "庄园",
    "茶园", "产业园"};

/// Persons' names end with these, too (李建城): they tell an organisation from five characters on.
constexpr std::array kOneCharacterEndings = {"行", "社", "所", "院", "部", "会", "委", "站", "场", "村", "组", "办", "处", "队", "园", "室", "坊", "城"};
constexpr std::size_t kLeastWithOneCharacter = 5;

/// What tells a firm's Latin name from a person's, in lower case.
constexpr std::array kLatinOrganisationWords = {
    "ltd", "limited", "co", "inc", "corp", "corporation", "company", "llc", "llp", "plc", "gmbh", "ag", "sa", "bv", "pte", "kk", "spa", "group",
    "holding", "holdings", "fund", "capital", "partners", "bank", "trading", "trade", "international", "investment", "investments", "enterprise",
    "enterprises", "industry", "industries", "technology", "technologies", "logistics", "shipping", "airlines", "hotel", "resort", "university",
    "hospital", "school", "services", "systems", "media", "association", "foundation", "society", "center", "centre", "office", "store", "shop",
    "club", "restaurant", "trust", "ventures", "energy", "foods", "motors"};

/// Kinds and types that name natural persons and do not mean one.
constexpr std::array<std::string_view, 13> kNotOnePerson = {
    "非自然人", "个人独资", "个人合伙", "自然人独资", "自然人投资或控股", "自然人投资控股", "自然人控股", "non-natural person",
    "Non-natural person", "legal person", "Legal person", "Legal Person", "juridical person"};

/// Words in lists of persons that are no names.
constexpr std::array kNoNames = {"董事", "董事长", "副董事长", "监事", "监事长", "经理", "总经理", "副总经理", "货币", "万元",
                                 "人民币", "法人", "自然人", "职务", "退出", "新增", "姓名", "名称", "出资额", "出资", "比例",
                                 "股东", "投资人", "负责人", "委派", "执行董事", "实物", "认缴", "实缴", "美元", "百分比",
                                 "企业", "币种", "类型", "证件", "证件号", "身份证", "性别", "国籍", "中国", "备案", "独立董事",
                                 "法定代表人", "认缴出资额", "实缴出资额", "认缴出资", "实缴出资", "出资方式", "出资时间", "出资日期", "出资比例",
                                 "持股比例", "法人股东", "自然人股东", "监事会主席", "财务负责人", "职工监事", "职工董事", "联络员", "清算组",
                                 "合伙人", "知识产权", "土地使用权", "变更前", "变更后", "无变化", "港元", "欧元"};

bool endsWithAny(std::string_view text, const auto& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.ends_with(w); });
}

bool endsLikeOrganisation(std::string_view name, std::size_t ideographs) {
    return endsWithAny(name, kOrganisationEndings) || (ideographs >= kLeastWithOneCharacter && endsWithAny(name, kOneCharacterEndings));
}

bool isLatinLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Words of Latin letters, each with a capital, none of which names an organisation: John Smith, O'Neil-Brown J.
bool isLatinName(std::string_view name, std::size_t leastWords) {
    std::size_t words = 0;
    std::string word;
    const auto good = [&] {
        if (word.empty())
            return true;
        if (word.front() < 'A' || word.front() > 'Z')
            return false;
        ++words;
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const bool organisation = std::find(kLatinOrganisationWords.begin(), kLatinOrganisationWords.end(), word) != kLatinOrganisationWords.end();
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

/// 15 digits of the old citizen id as the 18 of the new one: one person, one token.
std::string longId(std::string_view code) {
    if (code.size() != 15 || !text::birthDateOfCitizenId(code))
        return std::string(code);
    std::string body = std::string(code.substr(0, 6)) + "19" + std::string(code.substr(6));
    body += text::citizenIdCheck(body);
    return body;
}

} // namespace

bool isLongCitizenId(std::string_view code) { return code.size() == kLongIdSize && text::isCitizenId(code); }

bool looksLikePerson(std::string_view name) {
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
    if (han == 0 && isLatinName(name, 2))
        return true;
    if (others > 0 || han == 0 || (!dot && han > 4) || han > 12)
        return false;
    if (!dot && han < 2)
        return isStarred(name);
    return !endsLikeOrganisation(name, han);
}

bool saysNaturalPerson(std::string_view kind) {
    std::string rest(kind);
    for (const std::string_view word : kNotOnePerson)
        for (auto at = rest.find(word); at != std::string::npos; at = rest.find(word))
            rest.erase(at, word.size());
    return rest.find("自然人") != std::string::npos || rest.find("个人") != std::string::npos || rest.find("person") != std::string::npos ||
           rest.find("Person") != std::string::npos;
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

PersonalValue personalValue(std::string_view raw, const store::TokenKey* key) {
    PersonalValue out;
    const std::string_view trimmed = text::trim(raw);
    if (text::isNullWord(trimmed))
        return out;
    constexpr std::size_t kLongestId = 60; // nineteen full-width figures with blanks; tokens are longer
    const auto shape = trimmed.size() > kLongestId ? text::PersonalShape::None : text::personalShape(trimmed);
    if (shape == text::PersonalShape::None) {
        // Masked by the source: it tells nobody from another.
        if (key && !isStarred(trimmed))
            out.token = std::string(trimmed);
        return out;
    }
    std::string value = text::normaliseCode(trimmed);
    if (shape == text::PersonalShape::CitizenId) {
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
    return scrubbed(part);
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
bool mayBeName(std::string_view word) {
    constexpr std::size_t kLongest = 5; // without a dot
    if (word.empty() || std::any_of(kNoNames.begin(), kNoNames.end(), [&](std::string_view w) { return w == word; }))
        return false;
    const bool latin = std::all_of(word.begin(), word.end(), [](char c) { return c > 0; });
    if (latin) {
        static constexpr std::array<std::string_view, 6> kCurrencies = {"RMB", "CNY", "USD", "HKD", "EUR", "JPY"};
        return word.size() > 1 && std::find(kCurrencies.begin(), kCurrencies.end(), word) == kCurrencies.end() && isLatinName(word, 1);
    }
    return looksLikePerson(word) || (text::length(word) == kLongest && !endsLikeOrganisation(word, kLongest));
}

} // namespace

std::string maskPersonNames(std::string_view text) {
    std::string out;
    std::string part;
    bool latin = false;
    const auto flush = [&] {
        const std::string_view word = text::trim(part);
        const auto behind = word.empty() ? 0 : part.find(word) + word.size();
        out += mayBeName(word) ? text::maskName(word) + part.substr(behind) : part;
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

bool speaksOfPersons(std::string_view item) {
    static constexpr std::array kWords = {"法定代表人", "法人代表", "负责人", "投资人", "股东", "出资", "董事", "监事", "经理",
                                          "高级管理", "高管", "主要人员", "合伙人", "经营者", "执行事务", "联络员", "清算组"};
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view w) { return item.find(w) != std::string_view::npos; });
}

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

std::string scrubbed(std::string_view text) {
    return mayHoldPersonalId(text) ? text::maskFreeText(text) : std::string(text);
}

} // namespace coir::ingest
