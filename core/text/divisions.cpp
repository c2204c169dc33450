// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/divisions.h"

#include "text/resource_table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace coir::text {
namespace {

std::optional<double> degrees(const std::string& cell) {
    double value = 0; // from_chars: no locale of the user makes a comma of the point
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

} // namespace

Result<Divisions> Divisions::load(const std::filesystem::path& resources) {
    Divisions out;
    COIR_TRY(const auto rows, readTable(resources / "codes" / "divisions.csv",
                                        "code,name,short,pinyin,kind,parent,county_unit,lng,lat,column,row,from,to"));
    for (const auto& r : rows) {
        Division d;
        d.code = r[0];
        d.name = r[1];
        d.shortName = r[2];
        d.pinyin = r[3];
        d.kind = r[4] == "unit"       ? DivisionKind::Unit
                 : r[4] == "district" ? DivisionKind::District
                 : r[4] == "former"   ? DivisionKind::Former
                 : r[4] == "province" ? DivisionKind::Province
                                      : DivisionKind::Container;
        d.parent = r[5];
        d.countyUnit = r[6];
        d.lng = degrees(r[7]);
        d.lat = degrees(r[8]);
        d.column = r[9].empty() ? -1 : std::atoi(r[9].c_str());
        d.row = r[10].empty() ? -1 : std::atoi(r[10].c_str());
        d.from = parseIsoDate(r[11]);
        d.to = parseIsoDate(r[12]);
        const std::size_t index = out.m_all.size();
        out.m_byCode.emplace(d.code, index);
        if (d.kind == DivisionKind::Unit || d.kind == DivisionKind::District || d.kind == DivisionKind::Province) {
            out.m_spellings.push_back({d.name, index, false});
            if (d.kind != DivisionKind::District)
                out.m_spellings.push_back({d.shortName, index, true});
            if (endsWith(d.name, "自治县"))
                out.m_spellings.push_back({d.shortName + "县", index, false});
        } else if (d.kind == DivisionKind::Former && (d.name == "琼山市" || d.name == "通什市" || d.name == "琼山县" ||
                                                      d.name == "儋县" || d.name == "振东区" || d.name == "新华区")) {
            out.m_spellings.push_back({d.name, index, false}); // names that still stand in old rows
        }
        if (d.kind == DivisionKind::Unit)
            out.m_units.push_back(d);
        out.m_all.push_back(std::move(d));
    }
    std::sort(out.m_units.begin(), out.m_units.end(),
              [](const Division& a, const Division& b) { return a.code < b.code; });
    std::stable_sort(out.m_spellings.begin(), out.m_spellings.end(), [](const Spelling& a, const Spelling& b) {
        return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });

    COIR_TRY(const auto towns, readTable(resources / "codes" / "towns.csv", "code,name,kind,county_unit"));
    for (const auto& r : towns) {
        Town t{r[0], r[1], r[1], r[3], r[2] == "zone"};
        for (const std::string_view end : {"街道", "镇", "乡"})
            if (!t.zone && endsWith(t.stem, end)) {
                t.stem.resize(t.stem.size() - end.size());
                break;
            }
        out.m_towns.push_back(std::move(t));
    }
    std::stable_sort(out.m_towns.begin(), out.m_towns.end(), [](const Town& a, const Town& b) {
        return a.name.size() != b.name.size() ? a.name.size() > b.name.size() : a.name < b.name;
    });
    return out;
}

const Division* Divisions::find(std::string_view code) const {
    const auto at = m_byCode.find(std::string(code));
    return at == m_byCode.end() ? nullptr : &m_all[at->second];
}

std::string Divisions::countyOf(std::string_view code) const {
    if (code.size() < 6)
        return {};
    code = code.substr(0, 6);
    if (const Division* d = find(code))
        return d->countyUnit;
    static constexpr std::array<std::string_view, 4> kCities = {"4601", "4602", "4603", "4604"};
    for (const auto city : kCities)
        if (code.substr(0, 4) == city)
            return std::string(city) + "00";
    return {};
}

std::string Divisions::nameOf(std::string_view code) const {
    const Division* d = find(code);
    return d ? d->name : std::string();
}

Divisions::Match Divisions::atStart(std::string_view folded) const {
    for (const Spelling& s : m_spellings)
        if (folded.substr(0, s.text.size()) == s.text)
            return {&m_all[s.division], s.text.size(), s.bare};
    return {};
}

std::string Divisions::countyByName(std::string_view folded) const {
    std::string county;
    while (!folded.empty()) {
        const Match m = atStart(folded);
        if (!m.division)
            break;
        if (!m.division->countyUnit.empty())
            county = m.division->countyUnit;
        folded.remove_prefix(m.length);
    }
    return county;
}

} // namespace coir::text
