// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_search.h"

#include "text/cell_list.h"
#include "text/utf8.h"

#include <algorithm>

namespace coir::store {

namespace {

/// Stands between two names of a firm; all other tokens have one character, so no phrase reaches across.
constexpr std::string_view kBetween = " zzz ";
/// Rows looked at for ranking; a term that more firms meet is too short to rank them all.
constexpr std::int64_t kRanked = 5000;

std::string upperCase(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return out;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Letters and digits of a code, upper case; what stands between them is dropped.
std::string codeText(std::string_view text) {
    std::string out;
    for (const char c : upperCase(text))
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            out += c;
    return out;
}

std::string spaced(std::string_view letters) {
    std::string out;
    for (const char c : letters) {
        if (!out.empty())
            out += ' ';
        out += c;
    }
    return out;
}

/// Initials of ideographs and the Latin letters of a name.
std::string initialsText(const text::Lexicon& lexicon, std::string_view name) {
    return spaced(codeText(lexicon.pinyin().initials(lexicon.foldName(name))));
}

/// All that one firm is called.
struct Names {
    std::vector<std::string> names; // the present one first
    std::vector<std::string> codes;

    void addName(std::string_view name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
    }
    void addCode(std::string_view code) {
        std::string text = codeText(code);
        if (!text.empty() && std::find(codes.begin(), codes.end(), text) == codes.end())
            codes.push_back(std::move(text));
    }
};

Result<> write(Statement& insert, const text::Lexicon& lexicon, std::int64_t firm, const Names& of) {
    std::string names, initials, codes;
    for (const auto& name : of.names) {
        if (!names.empty()) {
            names += kBetween;
            initials += kBetween;
        }
        names += lexicon.searchText(name);
        initials += initialsText(lexicon, name);
    }
    for (const auto& code : of.codes) {
        codes += codes.empty() ? "" : " ";
        codes += code;
    }
    insert.bind(1, firm).bind(2, names).bind(3, codes).bind(4, initials);
    return insert.run();
}

/// FTS5 expression of one term; "" if nothing of it can be searched. Only letters, digits and ideographs get into
/// it, so that no input is taken for an operator.
std::string expression(const text::Lexicon& lexicon, std::string_view term) {
    const std::string name = lexicon.searchText(term);
    const std::string code = codeText(term);
    std::vector<std::string> ways;
    if (!name.empty())
        ways.push_back("name : \"" + name + "\"");
    if (isAscii(term) && !code.empty()) {
        ways.push_back("code : \"" + code + "\" *");
        ways.push_back("initials : \"" + spaced(code) + "\"");
    }
    std::string out;
    for (const auto& way : ways)
        out += (out.empty() ? "" : " OR ") + way;
    return out.empty() ? out : "(" + out + ")";
}

} // namespace

Result<> rebuildFirmSearch(Database& db, const text::Lexicon& lexicon) {
    COIR_CHECK(db.run("DELETE FROM firm_search"));
    COIR_TRY(auto firms, db.prepare("SELECT f.id, e.label, ifnull(f.uscc, e.key) FROM firm f JOIN entity e ON e.id = f.id "
                                    "ORDER BY f.id"));
    // Sorted as the firms are, so that the two are walked side by side.
    COIR_TRY(auto mentions,
             db.prepare("SELECT m.entity_id, m.name, m.code, r.name, r.former_names, r.org_code, r.reg_no FROM mention m "
                        "LEFT JOIN registration r ON r.subject = m.id WHERE m.entity_id IS NOT NULL "
                        "ORDER BY m.entity_id, m.id, r.id"));
    COIR_TRY(auto insert, db.prepare("INSERT INTO firm_search (rowid, name, code, initials) VALUES (?1, ?2, ?3, ?4)"));
    COIR_TRY(bool more, mentions.step());
    for (;;) {
        COIR_TRY(const bool firm, firms.step());
        if (!firm)
            return {};
        const std::int64_t id = firms.integer(0);
        Names of;
        of.addName(firms.text(1));
        std::string_view code = firms.text(2);
        of.addCode(code.substr(code.rfind(':') == std::string_view::npos ? 0 : code.rfind(':') + 1));
        if (code.size() == 18)
            of.addCode(code.substr(8, 9)); // the organisation code in a USCC
        while (more && mentions.integer(0) < id) {
            COIR_TRY(more, mentions.step());
        }
        while (more && mentions.integer(0) == id) {
            of.addName(mentions.text(1));
            of.addCode(mentions.text(2));
            of.addName(mentions.text(3));
            for (const std::string& former : text::splitCellList(mentions.text(4)))
                of.addName(former);
            of.addCode(mentions.text(5));
            of.addCode(mentions.text(6));
            COIR_TRY(more, mentions.step());
        }
        COIR_CHECK(write(insert, lexicon, id, of));
    }
}

Result<std::vector<FirmHit>> searchFirms(Database& db, const text::Lexicon& lexicon, std::string_view query,
                                         std::size_t limit) {
    std::string match, folded;
    std::vector<std::string> words; // terms with more than Latin letters: they can only be met by a name
    for (std::size_t at = 0; at < query.size();) {
        std::string term;
        while (at < query.size()) {
            const std::size_t begin = at;
            if (text::isBlank(text::nextChar(query, at)))
                break;
            term.append(query, begin, at - begin);
        }
        const std::string part = expression(lexicon, term);
        if (part.empty())
            continue;
        match += (match.empty() ? "" : " AND ") + part;
        const std::string name = lexicon.foldName(term);
        folded += name;
        if (!isAscii(term))
            words.push_back(lexicon.searchText(term));
    }
    std::vector<FirmHit> hits;
    if (match.empty())
        return hits;
    COIR_TRY(auto select, db.prepare("SELECT e.id, f.uscc, e.key, e.label FROM firm_search s JOIN firm f ON f.id = s.rowid "
                                     "JOIN entity e ON e.id = f.id WHERE firm_search MATCH ?1 ORDER BY s.rowid LIMIT ?2"));
    select.bind(1, match).bind(2, kRanked);
    struct Ranked {
        int rank;
        std::size_t length;
        FirmHit hit;
    };
    std::vector<Ranked> ranked;
    for (;;) {
        COIR_TRY(const bool row, select.step());
        if (!row)
            break;
        FirmHit hit{select.integer(0), select.string(1), select.string(2), select.string(3), false};
        const std::string name = lexicon.foldName(hit.name), searched = lexicon.searchText(hit.name);
        for (const auto& word : words)
            hit.byFormerName |= searched.find(word) == std::string::npos;
        const int rank = name == folded || hit.uscc == folded ? 0
                         : name.starts_with(folded)           ? 1
                         : hit.byFormerName                   ? 3
                                                              : 2;
        ranked.push_back({rank, text::length(name), std::move(hit)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.length != b.length)
            return a.length < b.length;
        return a.hit.uscc != b.hit.uscc ? a.hit.uscc < b.hit.uscc : a.hit.firm < b.hit.firm;
    });
    for (auto& r : ranked)
        if (hits.size() < limit)
            hits.push_back(std::move(r.hit));
    return hits;
}

} // namespace coir::store
