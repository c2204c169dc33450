// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_pack.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <toml++/toml.h>

namespace coir::rules {

namespace fs = std::filesystem;

namespace {

Result<std::string> readText(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return fail(ErrorCode::InputRefused, COIR_MSG("rules", "Cannot read the file"), COIR_MSG("rules", "Install Coir again: its resources are incomplete"),
                    {path.filename().string(), 0, {}, {}});
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::optional<Date> dateOf(const toml::table& t, std::string_view key) {
    if (const auto* d = t[key].as_date())
        return makeDate(d->get().year, d->get().month, d->get().day);
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<const RuleLibrary>> RuleLibrary::load(const fs::path& resources) {
    auto library = std::make_shared<RuleLibrary>();
    library->m_resources = resources;

    COIR_TRY(const std::string laws, readText(resources / "law" / "laws.toml"));
    try {
        const toml::table t = toml::parse(std::string_view(laws), std::string_view("laws.toml"));
        if (const auto* list = t["law"].as_array()) {
            for (const auto& n : *list) {
                const auto* l = n.as_table();
                if (!l)
                    continue;
                library->m_laws.push_back({(*l)["id"].value_or(std::string()), (*l)["zh"].value_or(std::string()),
                                           (*l)["en"].value_or(std::string()), (*l)["number"].value_or(std::string()),
                                           (*l)["issuer"].value_or(std::string()), dateOf(*l, "from"), dateOf(*l, "to"),
                                           (*l)["verified"].value_or(false)});
            }
        }
    } catch (const toml::parse_error& e) {
        return fail(ErrorCode::InputRefused, COIR_MSG("rules", "Not readable as TOML: %1").arg(e.description()), {},
                    {"laws.toml", e.source().begin.line, {}, {}});
    }
    std::sort(library->m_laws.begin(), library->m_laws.end(), [](const Law& a, const Law& b) { return a.id < b.id; });

    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(resources / "rulepacks", error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ".toml")
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        COIR_TRY(const std::string text, readText(file));
        COIR_TRY(auto pack, RulePack::parse(text, file.filename().string()));
        for (const auto& basis : pack->legal())
            if (!library->law(basis.law))
                return fail(ErrorCode::InputRefused, COIR_MSG("rules", "The law library does not know %1").arg(basis.law),
                            COIR_MSG("rules", "Add it to law/laws.toml or correct the rule pack"), {file.filename().string(), 0, "legal", basis.law});
        library->m_packs.push_back(std::move(pack));
    }
    std::sort(library->m_packs.begin(), library->m_packs.end(),
              [](const auto& a, const auto& b) { return std::pair(a->id(), a->from()) < std::pair(b->id(), b->from()); });
    for (std::size_t i = 1; i < library->m_packs.size(); ++i) {
        const auto& a = library->m_packs[i - 1];
        const auto& b = library->m_packs[i];
        if (a->id() == b->id() && (!a->to() || *a->to() >= b->from()))
            return fail(ErrorCode::InputRefused, COIR_MSG("rules", "Two editions of %1 are in force on %2").arg(a->id()).arg(isoDate(b->from())),
                        COIR_MSG("rules", "End the older edition the day before"), {a->id(), 0, "effective", {}});
    }
    return library;
}

Result<std::shared_ptr<const RulePack>> RuleLibrary::pick(std::string_view id, Date date) const {
    std::shared_ptr<const RulePack> found;
    for (const auto& pack : m_packs)
        if (pack->id() == id && (!found || pack->from() <= date))
            found = pack;
    if (!found)
        return fail(ErrorCode::InputRefused, COIR_MSG("rules", "There is no rule pack %1").arg(id),
                    COIR_MSG("rules", "Install Coir again: its resources are incomplete"));
    return found;
}

const Law* RuleLibrary::law(std::string_view id) const {
    const auto it = std::lower_bound(m_laws.begin(), m_laws.end(), id, [](const Law& l, std::string_view v) { return l.id < v; });
    return it != m_laws.end() && it->id == id ? &*it : nullptr;
}

} // namespace coir::rules
