// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "text/divisions.h"
#include "text/pinyin.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace coir::text {

struct LexiconTables;

/// All tables of names, places and scripts, read once and passed by reference. Immutable: any number of threads may
/// read it. Making one takes some tens of milliseconds.
class Lexicon {
public:
    /// Reads resources/codes/*.csv and the traditional-to-simplified table of OpenCC ("t2s.json").
    /// @error InputRefused a table is missing or damaged; Internal OpenCC finds no table.
    static Result<std::shared_ptr<const Lexicon>> load(const std::filesystem::path& resources);
    ~Lexicon();

    /// NFKC, radicals, traditional to simplified by phrases, variant characters. Case and blanks stay.
    std::string simplify(std::string_view text) const;
    /// For comparing names: simplify, upper case, all brackets as ( ), one kind of middle dot, quotes and blanks dropped.
    std::string foldName(std::string_view text) const;
    /// For the full-text table: foldName as single characters separated by blanks, punctuation left out (ruling 9).
    std::string searchText(std::string_view text) const;

    const Divisions& divisions() const;
    const PinyinTable& pinyin() const;
    /// For the parsers of this folder.
    const LexiconTables& tables() const { return *m_tables; }

private:
    Lexicon();
    std::unique_ptr<LexiconTables> m_tables;
};

} // namespace coir::text
