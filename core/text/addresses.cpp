// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/addresses.h"

#include "text/address_parts.h"
#include "text/lexicon.h"
#include "text/lexicon_tables.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace coir::text {
namespace {

using View = std::u32string_view;

bool startsWith(View text, View start) { return text.substr(0, start.size()) == start; }

/// Could a street name follow? Keeps 海秀 in 海秀东路 although 海秀 is a town, 三亚 in 三亚湾路 although it is a city.
bool leavesAStreet(View rest) {
    std::size_t body = 0;
    while (body < rest.size() && View(U"东南西北中上下内外前后新老第").find(rest[body]) != View::npos)
        ++body;
    const View street = rest.substr(body);
    const std::size_t mark = street.find_first_of(U"路街道巷弄里村0123456789");
    return !rest.empty() && mark != 0 && (mark == View::npos || mark >= 2) && street.size() >= 2;
}

/// Takes province, county and district off the start; the county unit goes to `county`.
void takeDivisions(const Lexicon& lexicon, std::u32string& text, std::string& county) {
    while (!text.empty()) {
        const std::string utf8 = toUtf8(View(text).substr(0, 16));
        const auto m = lexicon.divisions().atStart(utf8);
        if (!m.division)
            break;
        const std::size_t n = length(std::string_view(utf8).substr(0, m.length));
        const View rest = View(text).substr(n);
        if (m.bare && m.division->kind != DivisionKind::Province && !leavesAStreet(rest))
            break;
        // A second unit would contradict the first: 海口市东方… is a name.
        if (m.bare && !county.empty())
            break;
        if (!m.division->countyUnit.empty())
            county = m.division->countyUnit;
        text.erase(0, n);
    }
}

/// Takes a town or street off the start. Its county fills a missing one where the name is unique.
void takeTown(const Lexicon& lexicon, std::u32string& text, Address& out) {
    const Town* found = nullptr;
    std::size_t taken = 0;
    bool ambiguous = false;
    for (const auto& [name, stem, index] : lexicon.tables().towns) {
        const Town& t = lexicon.divisions().towns()[index];
        if (!startsWith(text, stem) || (!out.county.empty() && t.countyUnit != out.county))
            continue;
        std::size_t n = 0;
        if (startsWith(text, name))
            n = name.size();
        else if (startsWith(text, stem) && startsWith(View(text).substr(stem.size()), U"办事处"))
            n = stem.size() + 3;
        else if (!out.county.empty() && stem.size() >= 2 && startsWith(text, stem) &&
                 leavesAStreet(View(text).substr(stem.size())))
            n = stem.size() + (text[stem.size()] == U'岛' ? 1 : 0); // 海甸岛 is written with and without
        if (n == 0 || n < taken)
            continue;
        ambiguous = n == taken && found && found->countyUnit != t.countyUnit;
        found = &t;
        taken = n;
    }
    if (!found)
        return;
    if (out.county.empty() && !ambiguous)
        out.county = found->countyUnit;
    out.town = found->name;
    text.erase(0, taken);
    for (const View end : {View(U"办事处"), View(U"街道办"), View(U"街道")})
        if (startsWith(text, end))
            text.erase(0, end.size());
}

void useStreetAliases(const LexiconTables& t, std::u32string& text, const std::string& county) {
    for (const auto& alias : t.streetAliases)
        if ((alias.countyUnit.empty() || alias.countyUnit == county) && startsWith(text, alias.alias) &&
            !startsWith(text, alias.road)) {
            text.replace(0, alias.alias.size(), alias.road);
            return;
        }
}

const std::string& part(const Address& a, AddressLevel level) {
    static const std::string none;
    switch (level) {
    case AddressLevel::County: return a.county;
    case AddressLevel::Road: return a.road;
    case AddressLevel::Number: return a.number;
    case AddressLevel::Building: return a.building;
    case AddressLevel::Unit: return a.unit;
    case AddressLevel::Floor: return a.floor;
    case AddressLevel::Room: return a.room;
    case AddressLevel::None: break;
    }
    return none;
}

constexpr std::array kBelowNumber = {AddressLevel::Building, AddressLevel::Unit, AddressLevel::Floor, AddressLevel::Room};

enum class Agreement { Missing, Equal, Conflict };
Agreement compare(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? Agreement::Missing : a == b ? Agreement::Equal : Agreement::Conflict;
}

/// Do both stand at the same plot: road and number, or, where one of them lacks these, the same site?
Agreement comparePlot(const Address& a, const Address& b) {
    if (compare(a.county, b.county) == Agreement::Conflict)
        return Agreement::Conflict;
    const Agreement road = compare(a.road, b.road), number = compare(a.number, b.number);
    if (road == Agreement::Conflict || number == Agreement::Conflict)
        return Agreement::Conflict;
    if (road == Agreement::Equal && number == Agreement::Equal)
        return Agreement::Equal;
    return compare(a.site, b.site);
}

} // namespace

bool Address::has(AddressLevel level) const { return !part(*this, level).empty(); }

AddressLevel Address::deepest() const {
    if (road.empty() && site.empty())
        return AddressLevel::None; // a room of no known building is no place
    for (auto it = kBelowNumber.rbegin(); it != kBelowNumber.rend(); ++it)
        if (has(*it))
            return *it;
    if (has(AddressLevel::Number))
        return AddressLevel::Number;
    return AddressLevel::Road;
}

std::string Address::keyAt(AddressLevel level) const {
    if (level == AddressLevel::None || (level != AddressLevel::Road && !has(level)))
        return {};
    std::string out = county.empty() ? "?" : county;
    if (level == AddressLevel::County)
        return out;
    // The site is another spelling of road and number: it stands only where one of them is missing.
    const bool plot = !road.empty() && !number.empty();
    if (road.empty() && site.empty())
        return {};
    out += '|';
    out += road.empty() ? "@" + site : road;
    if (level == AddressLevel::Road)
        return out;
    out += '|' + number;
    if (!plot && !road.empty())
        out += site.empty() ? "" : "@" + site;
    for (std::size_t i = 0; i < kBelowNumber.size() && level >= kBelowNumber[i]; ++i)
        out += '|' + part(*this, kBelowNumber[i]);
    return out;
}

Address parseAddress(const Lexicon& lexicon, std::string_view text, std::string_view divisionHint) {
    Address out;
    std::u32string rest = cleanAddress(lexicon.foldName(text));
    takeDivisions(lexicon, rest, out.county);
    if (out.county.empty())
        out.county = lexicon.divisions().countyOf(divisionHint);
    takeTown(lexicon, rest, out);
    rest = withDigits(rest);
    useStreetAliases(lexicon.tables(), rest, out.county);
    const std::size_t road = takeRoad(rest, out);
    readTail(View(rest).substr(road), out);
    return out;
}

AddressLevel deepestEqualLevel(const Address& a, const Address& b) {
    const Agreement plot = comparePlot(a, b);
    if (plot == Agreement::Conflict)
        return compare(a.county, b.county) != Agreement::Conflict && compare(a.road, b.road) == Agreement::Equal
                   ? AddressLevel::Road
                   : AddressLevel::None;
    if (plot == Agreement::Missing)
        return compare(a.road, b.road) == Agreement::Equal ? AddressLevel::Road : AddressLevel::None;
    // The same site alone stands where road and number would, and is no finer than what is given.
    AddressLevel level = a.number.empty() || b.number.empty() ? AddressLevel::Road : AddressLevel::Number;
    for (const AddressLevel l : kBelowNumber) {
        const Agreement agreement = compare(part(a, l), part(b, l));
        if (agreement == Agreement::Conflict)
            break;
        if (agreement == Agreement::Equal)
            level = l;
    }
    return level;
}

bool sameUnit(const Address& a, const Address& b) {
    if (comparePlot(a, b) != Agreement::Equal)
        return false;
    bool equal = false;
    for (const AddressLevel l : kBelowNumber) {
        const Agreement agreement = compare(part(a, l), part(b, l));
        if (agreement == Agreement::Conflict)
            return false;
        equal = equal || agreement == Agreement::Equal;
    }
    return equal;
}

bool sameBuilding(const Address& a, const Address& b) {
    return comparePlot(a, b) == Agreement::Equal && compare(a.building, b.building) != Agreement::Conflict;
}

bool covers(const Address& wider, const Address& deeper) {
    if (wider.deepest() == AddressLevel::None)
        return false;
    const bool bySite = wider.road.empty() || deeper.road.empty();
    if (!wider.county.empty() && !deeper.county.empty() && wider.county != deeper.county)
        return false;
    if (bySite ? wider.site.empty() || wider.site != deeper.site : wider.road != deeper.road)
        return false;
    if (!bySite && !wider.number.empty() && wider.number != deeper.number)
        return false;
    if (!bySite && wider.number.empty() && !wider.site.empty() && wider.site != deeper.site)
        return false;
    return std::all_of(kBelowNumber.begin(), kBelowNumber.end(), [&](AddressLevel l) {
        return part(wider, l).empty() || part(wider, l) == part(deeper, l);
    });
}

} // namespace coir::text
