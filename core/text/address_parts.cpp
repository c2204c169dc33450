// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/address_parts.h"

#include "text/numbers.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace coir::text {
namespace {

using View = std::u32string_view;

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLetter(char32_t c) { return c >= U'A' && c <= U'Z'; }
bool startsWith(View text, View start) { return text.substr(0, start.size()) == start; }
bool endsWith(View text, View end) { return text.size() >= end.size() && text.substr(text.size() - end.size()) == end; }
bool isNumeral(char32_t c) { return chineseDigit(c) >= 0 || c == U'十' || c == U'拾' || c == U'廿' || c == U'卅'; }
bool isHundred(char32_t c) { return c == U'百' || c == U'佰'; }

/// A value such as 88, 88-1, A, B12, 3A, 301+302 at `pos`; empty if none.
View valueAt(View text, std::size_t pos) {
    std::size_t end = pos;
    while (end < text.size() && (isDigit(text[end]) || isLetter(text[end])))
        ++end;
    while (end > pos && end + 1 < text.size() && (text[end] == U'-' || text[end] == U'+') &&
           (isDigit(text[end + 1]) || isLetter(text[end + 1]))) {
        ++end;
        while (end < text.size() && (isDigit(text[end]) || isLetter(text[end])))
            ++end;
    }
    return text.substr(pos, end - pos);
}

enum class Mark { None, Number, Building, Unit, Floor, Room, Lane, Phase };
struct MarkWord {
    View word;
    Mark mark;
};
// Longest first where one begins another.
constexpr std::array<MarkWord, 34> kMarks = {{
    {U"号商铺", Mark::Room}, {U"号铺面", Mark::Room}, {U"号楼", Mark::Building}, {U"号房", Mark::Room},
    {U"号铺", Mark::Room}, {U"号室", Mark::Room}, {U"号院", Mark::Number}, {U"号", Mark::Number},
    {U"单元", Mark::Unit}, {U"栋楼", Mark::Building}, {U"幢楼", Mark::Building}, {U"栋", Mark::Building},
    {U"幢", Mark::Building}, {U"座", Mark::Building}, {U"门", Mark::Unit}, {U"楼层", Mark::Floor},
    {U"层楼", Mark::Floor}, {U"层", Mark::Floor}, {U"楼", Mark::Floor}, {U"房间", Mark::Room},
    {U"商铺", Mark::Room}, {U"铺面", Mark::Room}, {U"铺位", Mark::Room}, {U"室", Mark::Room},
    {U"房", Mark::Room}, {U"铺", Mark::Room}, {U"户", Mark::Room}, {U"间", Mark::Room},
    {U"弄", Mark::Lane}, {U"巷", Mark::Lane}, {U"横", Mark::Lane}, {U"期", Mark::Phase},
    {U"区", Mark::Phase}, {U"组", Mark::None}}};

const MarkWord* markAt(View text, std::size_t pos) {
    for (const MarkWord& m : kMarks)
        if (startsWith(text.substr(pos), m.word))
            return &m;
    return nullptr;
}

/// 007 → 7, and 0 stays; other values as they are.
std::string plainValue(View value) {
    std::size_t zeros = 0;
    while (zeros + 1 < value.size() && value[zeros] == U'0' && isDigit(value[zeros + 1]))
        ++zeros;
    return toUtf8(value.substr(zeros));
}

bool allDigits(View text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

/// "2-1-305" and "3-305": building, unit, room from the right. True if taken.
bool takeHyphened(View value, Address& out) {
    std::vector<View> pieces;
    for (std::size_t from = 0; from <= value.size();) {
        const auto to = std::min(value.find(U'-', from), value.size());
        pieces.push_back(value.substr(from, to - from));
        from = to + 1;
    }
    if (pieces.size() < 2 || pieces.size() > 4 || !out.room.empty())
        return false;
    // 305-1 is a part of room 305, not room 1 of building 305.
    if (pieces.size() == 2 && (pieces[0].size() >= 3 || pieces[1].size() < 3)) {
        out.room = toUtf8(value);
        return true;
    }
    out.room = plainValue(pieces.back());
    pieces.pop_back();
    if (pieces.size() == 1) {
        const View lead = pieces[0];
        const std::u32string room = toUtf32(out.room);
        // 3-305: the floor written before the room.
        if (allDigits(lead) && allDigits(room) && room.size() == lead.size() + 2 && startsWith(room, lead)) {
            if (out.floor.empty())
                out.floor = plainValue(lead);
        } else if (out.building.empty()) {
            out.building = plainValue(lead);
        }
        return true;
    }
    if (out.building.empty())
        out.building = plainValue(pieces[0]);
    if (out.unit.empty())
        out.unit = plainValue(pieces[1]);
    if (pieces.size() == 3 && out.floor.empty())
        out.floor = plainValue(pieces[2]);
    return true;
}

constexpr std::array<View, 32> kSiteEnds = {
    U"大厦", U"广场", U"花园", U"小区", U"公寓", U"商城", U"商场", U"中心", U"大楼", U"产业园", U"工业园", U"软件园",
    U"科技园", U"创业园", U"园区", U"酒店", U"市场", U"新村", U"名苑", U"雅苑", U"华府", U"国际城", U"家园", U"苑",
    U"园", U"城", U"府", U"湾", U"轩", U"阁", U"居", U"院"};

/// Keeps a name that stands between the number and the building as the site.
void noteSite(View name, Address& out) {
    if (name.size() < 2 || !out.site.empty())
        return;
    for (const View end : kSiteEnds)
        if (const auto at = name.rfind(end); at != View::npos && at + end.size() >= 2) {
            out.site = toUtf8(name.substr(0, at + end.size()));
            return;
        }
}

} // namespace

std::u32string cleanAddress(std::string_view folded) {
    const std::u32string text = toUtf32(folded);
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == U'(') {
            // Notes go; a part of the address in brackets (3层305) stays.
            const std::size_t close = std::min(text.find(U')', i), text.size());
            const View inside = View(text).substr(i + 1, close > i ? close - i - 1 : 0);
            const bool partOfAddress = std::any_of(inside.begin(), inside.end(), [](char32_t x) { return isDigit(x) || isNumeral(x); }) &&
                                       inside.find_first_of(U"层楼室房栋幢座号") != View::npos &&
                                       inside.find(U"一址多照") == View::npos;
            if (!partOfAddress) {
                i = close;
                continue;
            }
        } else if (c == U')') {
            continue;
        } else if (c == U'#') {
            // 88#楼 and 88# are 号; before a mark of its own (3#栋) the sign says nothing.
            const bool beforeMark = i + 1 < text.size() && View(U"栋幢座号室房").find(text[i + 1]) != View::npos;
            if (!beforeMark)
                out += U'号';
        } else if (c == U'、' || c == U'/' || c == U'&') {
            out += U'+';
        } else if (c == U'—' || c == U'–' || c == U'−' || c == U'~' || c == U'～' || c == U'_') {
            if (out.empty() || out.back() != U'-')
                out += U'-';
        } else if (c == U',' || c == U'，' || c == U';' || c == U'。' || c == U':' || c == U'.' || c == U'·') {
            continue;
        } else {
            out += c;
        }
    }
    // 之一 and 附1号 name a part of a number.
    for (const auto& [from, to] : {std::pair<View, View>{U"号之", U"-之"}, {U"号附", U"-附"}, {U"室之", U"-之"}, {U"房之", U"-之"}})
        for (auto at = out.find(from); at != out.npos; at = out.find(from, at + 1))
            if (at + from.size() < out.size() && (isNumeral(out[at + from.size()]) || isDigit(out[at + from.size()])))
                out.replace(at, from.size(), to);
    out.erase(std::remove_if(out.begin(), out.end(), [](char32_t c) { return c == U'附' || c == U'之'; }), out.end());
    for (const View word : {View(U"自主申报"), View(U"集群注册"), View(U"中国")})
        for (auto at = out.find(word); at != out.npos && (word != U"中国" || at == 0); at = out.find(word))
            out.erase(at, word.size());
    for (const auto& [from, to] : {std::pair<View, View>{U"首层", U"1层"}, {U"底层", U"1层"}, {U"地下室", U"B1层"}, {U"负", U"B"}})
        for (auto at = out.find(from); at != out.npos; at = out.find(from, at + to.size()))
            if (from != U"负" || (at + 1 < out.size() && (isDigit(out[at + 1]) || isNumeral(out[at + 1]))))
                out.replace(at, from.size(), to);
    return out;
}

namespace {

/// Is what follows a numeral something that is counted or numbered? 一 of 中兴一路 and 八十八 of 八十八号 are numbers,
/// 五 of 五指山路 and 三 of 三亚湾路 are names.
bool numbersSomething(View behind) {
    if (behind.empty() || isDigit(behind[0]) || isLetter(behind[0]) || startsWith(behind, U"大道") || startsWith(behind, U"大街"))
        return true;
    return View(U"号栋幢座单层楼门室房商铺户间弄巷横期区组路街道里村经纬环附之至段队-+#()").find(behind[0]) != View::npos;
}

} // namespace

std::u32string withDigits(std::u32string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && (isNumeral(text[end]) || (isHundred(text[end]) && end > i)))
            ++end;
        if (end == i) {
            out += text[i++];
            continue;
        }
        if (const auto v = chineseNumber(text.substr(i, end - i)); v && numbersSomething(text.substr(end)))
            out += toUtf32(std::to_string(*v));
        else
            out.append(text.substr(i, end - i));
        i = end;
    }
    return out;
}

std::size_t takeRoad(std::u32string_view text, Address& out) {
    // The road ends at the last street word before the first number that is a house number; a number inside a
    // street name (中兴1路, 223国道) is followed by the street word.
    static constexpr std::array<View, 14> kStreetWords = {U"大道", U"大街", U"国道", U"省道", U"公路", U"高速", U"胡同",
                                                          U"快线", U"路", U"街", U"道", U"里", U"巷", U"村"};
    std::size_t roadEnd = 0;
    std::size_t i = 0;
    while (i < text.size()) {
        if (isDigit(text[i]) || isLetter(text[i])) {
            const View value = valueAt(text, i);
            const View behind = text.substr(i + value.size());
            const bool street = std::any_of(kStreetWords.begin(), kStreetWords.end(),
                                            [&](View w) { return startsWith(behind, w) && w != U"村"; }) ||
                                startsWith(behind, U"横") || startsWith(behind, U"弄") || startsWith(behind, U"号公路") ||
                                startsWith(behind, U"经") || startsWith(behind, U"纬") || startsWith(behind, U"环");
            if (!street)
                break;
            i += value.size();
            if (startsWith(behind, U"弄") || startsWith(behind, U"横")) {
                i += 1;
                roadEnd = i;
            }
            continue;
        }
        bool street = false;
        for (const View w : kStreetWords)
            if (startsWith(text.substr(i), w) && (i > 0 || roadEnd > 0)) {
                // 街道 and 村委会 are no streets; 里 and 道 only at the end of what stands before a number.
                const View behind = text.substr(i + w.size());
                const bool shortWord = w == U"里" || w == U"道" || w == U"村";
                const bool office = (w == U"街" && startsWith(behind, U"道")) || startsWith(behind, U"委会") ||
                                    startsWith(behind, U"口") ||
                                    (shortWord && !behind.empty() && !isDigit(behind[0]) && !isLetter(behind[0]) &&
                                     w != U"村");
                if (office)
                    continue;
                // A second street word later is a lane of the road only with a number; 交叉口 and 旁 end it.
                if (roadEnd > 0 && w == U"村")
                    continue;
                i += w.size();
                roadEnd = i;
                street = true;
                break;
            }
        if (!street) {
            // Behind a complete road a building name begins, unless a further street word follows directly.
            if (roadEnd > 0) {
                const View tail = text.substr(roadEnd);
                const std::size_t next = tail.find_first_of(U"0123456789");
                const View between = tail.substr(0, next);
                const bool more = std::any_of(kStreetWords.begin(), kStreetWords.end() - 1, [&](View w) {
                    return endsWith(between, w) && between.size() <= 5 && w != U"里" && w != U"道";
                });
                if (!more)
                    break;
            }
            ++i;
        }
    }
    std::u32string road(text.substr(0, roadEnd));
    // Zones and villages' offices in front of the street are no part of it.
    for (const View zone : {View(U"新区"), View(U"开发区"), View(U"园区"), View(U"工业园"), View(U"产业园"), View(U"软件园"),
                            View(U"科技园"), View(U"保税区"), View(U"保税港区"), View(U"高新区"), View(U"示范区"),
                            View(U"试验区"), View(U"先行区"), View(U"商务区"), View(U"旅游区"), View(U"工业区"),
                            View(U"科技城"), View(U"航天城"), View(U"社区"), View(U"居委会"), View(U"村委会"),
                            View(U"街道办事处"), View(U"街道"), View(U"镇"), View(U"乡")})
        if (const auto at = road.rfind(zone); at != road.npos && at + zone.size() + 2 <= road.size()) {
            const std::u32string head = road.substr(0, at + zone.size());
            if (zone != U"社区" && zone != U"居委会" && zone != U"村委会" && zone != U"镇" && zone != U"乡" && zone != U"街道" &&
                zone != U"街道办事处" && out.site.empty())
                out.site = toUtf8(head);
            road.erase(0, head.size());
        }
    out.road = toUtf8(road);
    return roadEnd;
}

void readTail(std::u32string_view text, Address& out) {
    std::u32string name; // text between values
    std::string phase;
    bool siteFixed = false;
    const std::string zone = out.site;
    out.site.clear();
    for (std::size_t i = 0; i < text.size();) {
        const View value = valueAt(text, i);
        if (value.empty()) {
            // A room kind before its number (商铺12, 铺面3) says no more than the number.
            if (const MarkWord* m = markAt(text, i); m && m->mark == Mark::Room && i + m->word.size() < text.size() &&
                                                     isDigit(text[i + m->word.size()]) && m->word.size() >= 1) {
                i += m->word.size();
                const View room = valueAt(text, i);
                if (out.room.empty())
                    out.room = plainValue(room);
                i += room.size();
                if (const MarkWord* behind = markAt(text, i))
                    i += behind->word.size();
                continue;
            }
            name += text[i++];
            continue;
        }
        if (!siteFixed && !name.empty()) {
            noteSite(name, out);
            siteFixed = !out.site.empty();
        }
        name.clear();
        i += value.size();
        const MarkWord* mark = markAt(text, i);
        if (mark)
            i += mark->word.size();
        const bool below = !out.building.empty() || !out.unit.empty() || !out.floor.empty();
        switch (mark ? mark->mark : Mark::None) {
        case Mark::Number:
            if (out.number.empty() && !below && out.site.empty())
                out.number = plainValue(value);
            else if (out.room.empty() && (below || !out.number.empty()))
                out.room = plainValue(value);
            else if (out.number.empty())
                out.number = plainValue(value);
            break;
        case Mark::Building: out.building = phase + plainValue(value); break;
        case Mark::Unit: out.unit = plainValue(value); break;
        case Mark::Floor:
            // A楼 is a building; a second 楼 behind a floor says nothing new.
            if (isLetter(value[0]) && !(value[0] == U'B' && allDigits(value.substr(1))) && value.back() != U'F')
                out.building = phase + plainValue(value);
            else if (out.floor.empty())
                out.floor = plainValue(value);
            break;
        case Mark::Room:
            if (value.find(U'-') == View::npos || !takeHyphened(value, out))
                out.room = plainValue(value);
            break;
        case Mark::Lane: out.road += toUtf8(value) + toUtf8(mark->word); break;
        case Mark::Phase: phase = plainValue(value) + toUtf8(mark->word); break;
        case Mark::None: {
            View rest = value;
            // 3F305, 3F-305, 3F: the floor as in English.
            if (const auto f = rest.find(U'F'); f != View::npos && f > 0 && allDigits(rest.substr(0, f))) {
                if (out.floor.empty())
                    out.floor = plainValue(rest.substr(0, f));
                rest.remove_prefix(f + 1);
                if (!rest.empty() && rest[0] == U'-')
                    rest.remove_prefix(1);
            }
            if (rest.empty())
                break;
            if (out.number.empty() && !below && out.floor.empty() && !out.road.empty() && out.site.empty())
                out.number = toUtf8(rest);
            else if (rest.find(U'-') == View::npos || !takeHyphened(rest, out)) {
                if (out.room.empty())
                    out.room = plainValue(rest);
            }
            break;
        }
        }
    }
    if (!siteFixed && !name.empty())
        noteSite(name, out);
    if (out.site.empty())
        out.site = zone;
    // A building whose name is only a phase: 二期 alone.
    if (out.building.empty() && !phase.empty())
        out.building = phase;
    // Room 305 lies on floor 3, 1203 on floor 12, whether written or not.
    const std::u32string room = toUtf32(out.room);
    if (out.floor.empty() && allDigits(room) && (room.size() == 3 || room.size() == 4) && room[0] != U'0')
        out.floor = toUtf8(View(room).substr(0, room.size() - 2));
}

} // namespace coir::text
