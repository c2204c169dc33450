// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coir::text {

enum class DivisionKind : std::uint8_t { Province, Container, Unit, District, Former };

/// A division of Hainan. `countyUnit` is one of the 19 units of the tile map ("" for the province).
struct Division {
    std::string code;      ///< six digits
    std::string name;      ///< 海口市
    std::string shortName; ///< 海口; "" for former ones
    std::string pinyin;
    DivisionKind kind = DivisionKind::Unit;
    std::string parent;
    std::string countyUnit;
    std::optional<double> lng, lat; ///< label point, for labels only
    int column = -1, row = -1;      ///< on the tile map; -1 unless a unit
    std::optional<Date> from, to;   ///< of former codes
};

/// A town, street or zone below the units.
struct Town {
    std::string code; ///< nine digits; "" for zones
    std::string name;
    std::string stem; ///< without 镇, 乡, 街道
    std::string countyUnit;
    bool zone = false; ///< park, port, new district: no division
};

/// Division codes and names; immutable after load.
class Divisions {
public:
    /// Reads codes/divisions.csv and codes/towns.csv below the resources folder.
    static Result<Divisions> load(const std::filesystem::path& resources);

    /// A present or former code of six digits; nullptr if unknown.
    const Division* find(std::string_view code) const;
    /// One of the 19 units for any code of Hainan: districts and old codes rolled up, the first six digits of longer
    /// codes taken, unknown districts of the four cities given to their city. "" for the province and elsewhere.
    std::string countyOf(std::string_view code) const;
    /// The 19 units, by code.
    const std::vector<Division>& units() const { return m_units; }
    /// Name of a unit or other division; "" if unknown.
    std::string nameOf(std::string_view code) const;

    /// The division whose name (or short name, for units) the folded text begins with; the longest wins.
    /// `length` is the number of bytes it takes. Prefer kinds Unit, District.
    struct Match {
        const Division* division = nullptr;
        std::size_t length = 0;
        bool bare = false; ///< matched without its kind: 海口 for 海口市
    };
    Match atStart(std::string_view folded) const;
    /// The unit for a name in any of its spellings: 海口市, 海口, 白沙县, 龙华区; "" if none.
    std::string countyByName(std::string_view folded) const;

    const std::vector<Town>& towns() const { return m_towns; }

private:
    struct Spelling {
        std::string text;
        std::size_t division = 0;
        bool bare = false;
    };
    std::vector<Division> m_all;
    std::vector<Division> m_units;
    std::vector<Town> m_towns;
    std::unordered_map<std::string, std::size_t> m_byCode;
    std::vector<Spelling> m_spellings; ///< longest first
};

} // namespace coir::text
