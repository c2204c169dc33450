// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_pack.h"

#include "base/csv.h"
#include "base/hash.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <toml++/toml.h>

namespace coir::rules {

RulePack::RulePack() = default;
RulePack::~RulePack() = default;

namespace {

std::optional<Date> dateOf(const toml::node_view<const toml::node> node) {
    if (const auto* d = node.as_date())
        return makeDate(d->get().year, d->get().month, d->get().day);
    if (const auto* s = node.as_string())
        return parseIsoDate(s->get());
    return std::nullopt;
}

tl::unexpected<Error> broken(const std::string& origin, Message what, std::int64_t row = 0, std::string column = {}) {
    return fail(ErrorCode::InputRefused, std::move(what), COIR_MSG("rules", "Correct the rule pack file"),
                {origin, row, std::move(column), {}});
}

[[noreturn]] void unknownPath(const RulePack& pack, std::string_view path) {
    std::fprintf(stderr, "rule pack %s has no %.*s: the parameter was not declared\n", pack.id().c_str(),
                 static_cast<int>(path.size()), path.data());
    std::abort();
}

std::string scalarText(const toml::node& node) {
    if (const auto v = node.value<bool>(); v && node.is_boolean())
        return *v ? "true" : "false";
    if (node.is_number())
        return decimal(*node.value<double>());
    if (node.is_string())
        return *node.value<std::string>();
    if (const auto* d = node.as_date()) {
        const auto date = makeDate(d->get().year, d->get().month, d->get().day);
        return date ? isoDate(*date) : std::string();
    }
    return {};
}

void flatten(const toml::node& node, const std::string& path, std::vector<std::pair<std::string, std::string>>& out) {
    if (const auto* t = node.as_table()) {
        for (const auto& [k, v] : *t)
            flatten(v, path.empty() ? std::string(k.str()) : path + "." + std::string(k.str()), out);
    } else if (const auto* a = node.as_array()) {
        bool scalars = true;
        for (const auto& v : *a)
            scalars = scalars && !v.is_table() && !v.is_array();
        if (scalars) {
            std::string joined;
            for (const auto& v : *a)
                joined += (joined.empty() ? "" : " ") + scalarText(v);
            out.emplace_back(path, joined);
        } else {
            std::size_t i = 0;
            for (const auto& v : *a)
                flatten(v, path + "." + std::to_string(i++), out);
        }
    } else {
        out.emplace_back(path, scalarText(node));
    }
}

bool isHead(std::string_view key) {
    static constexpr std::string_view kHead[] = {"id", "version", "effective", "legal", "status", "checked_on", "title", "note"};
    return std::find(std::begin(kHead), std::end(kHead), key) != std::end(kHead);
}

} // namespace

Result<std::shared_ptr<const RulePack>> RulePack::parse(std::string_view text, const std::string& origin) {
    auto pack = std::shared_ptr<RulePack>(new RulePack);
    try {
        pack->m_table = std::make_unique<toml::table>(toml::parse(text, origin));
    } catch (const toml::parse_error& e) {
        return broken(origin, COIR_MSG("rules", "Not readable as TOML: %1").arg(e.description()), e.source().begin.line);
    }
    const auto& t = *pack->m_table;
    const auto& ct = std::as_const(t);
    pack->m_id = ct["id"].value_or(std::string());
    pack->m_version = static_cast<int>(ct["version"].value_or(std::int64_t{0}));
    pack->m_status = ct["status"].value_or(std::string());
    if (pack->m_id.empty() || pack->m_version < 1)
        return broken(origin, COIR_MSG("rules", "A rule pack needs an id and a version of at least 1"));
    if (pack->m_status != "law" && pack->m_status != "design-default")
        return broken(origin, COIR_MSG("rules", "status must be \"law\" or \"design-default\""), 0, "status");
    const auto from = dateOf(ct["effective"]["from"]);
    if (!from)
        return broken(origin, COIR_MSG("rules", "effective.from must be a date"), 0, "effective");
    pack->m_from = *from;
    pack->m_to = dateOf(ct["effective"]["to"]);
    pack->m_checkedOn = dateOf(ct["checked_on"]);
    if (const auto* legal = ct["legal"].as_array()) {
        for (const auto& l : *legal) {
            const std::string s = l.value_or(std::string());
            const auto hash = s.find('#');
            pack->m_legal.push_back({s.substr(0, hash), hash == std::string::npos ? std::string() : s.substr(hash + 1)});
        }
    }
    if (pack->m_legal.empty())
        return broken(origin, COIR_MSG("rules", "A rule pack names the law it rests on"), 0, "legal");
    pack->m_text = std::string(text);
    pack->m_sha256 = hex(coir::sha256(text));
    return pack;
}

bool RulePack::has(std::string_view path) const { return static_cast<bool>(std::as_const(*m_table).at_path(path)); }

double RulePack::number(std::string_view path) const {
    const auto v = std::as_const(*m_table).at_path(path).value<double>();
    if (!v)
        unknownPath(*this, path);
    return *v;
}
int RulePack::integer(std::string_view path) const { return static_cast<int>(std::lround(number(path))); }
bool RulePack::flag(std::string_view path) const {
    const auto v = std::as_const(*m_table).at_path(path).value<bool>();
    if (!v)
        unknownPath(*this, path);
    return *v;
}
std::string RulePack::word(std::string_view path) const {
    const auto v = std::as_const(*m_table).at_path(path).value<std::string>();
    if (!v)
        unknownPath(*this, path);
    return *v;
}
std::vector<double> RulePack::numbers(std::string_view path) const {
    const auto* a = std::as_const(*m_table).at_path(path).as_array();
    if (!a)
        unknownPath(*this, path);
    std::vector<double> out;
    for (const auto& v : *a)
        out.push_back(v.value_or(0.0));
    return out;
}
std::vector<std::string> RulePack::words(std::string_view path) const {
    const auto* a = std::as_const(*m_table).at_path(path).as_array();
    if (!a)
        unknownPath(*this, path);
    std::vector<std::string> out;
    for (const auto& v : *a)
        out.push_back(v.value_or(std::string()));
    return out;
}
std::vector<std::pair<double, double>> RulePack::steps(std::string_view path) const {
    const auto* a = std::as_const(*m_table).at_path(path).as_array();
    if (!a)
        unknownPath(*this, path);
    std::vector<std::pair<double, double>> out;
    for (const auto& v : *a)
        if (const auto* t = v.as_table())
            out.emplace_back((*t)["at"].value_or(0.0), (*t)["x"].value_or(0.0));
    return out;
}
double RulePack::step(std::string_view path, double value) const {
    double x = 0;
    for (const auto& [at, v] : steps(path))
        if (value >= at)
            x = v;
    return x;
}

std::vector<std::pair<std::string, std::string>> RulePack::flat(std::string_view path) const {
    std::vector<std::pair<std::string, std::string>> out;
    if (path.empty()) {
        for (const auto& [k, v] : *m_table)
            if (!isHead(k.str()))
                flatten(v, std::string(k.str()), out);
    } else if (const auto node = std::as_const(*m_table).at_path(path)) {
        flatten(*node.node(), std::string(path), out);
    }
    std::sort(out.begin(), out.end());
    return out;
}

namespace {

using Kind = ParameterInfo::Kind;

bool fits(const ParameterInfo& p, const toml::node& node) {
    const auto inRange = [&](const toml::node& n) {
        const auto v = n.value<double>();
        return n.is_number() && v && *v >= p.min && *v <= p.max;
    };
    switch (p.kind) {
    case Kind::Number: return node.is_boolean() || inRange(node);
    case Kind::Text: return node.is_string();
    case Kind::Table: return node.is_table() || node.is_array();
    case Kind::Numbers: {
        const auto* a = node.as_array();
        return a && std::all_of(a->begin(), a->end(), inRange);
    }
    case Kind::Texts: {
        const auto* a = node.as_array();
        return a && std::all_of(a->begin(), a->end(), [](const toml::node& n) { return n.is_string(); });
    }
    case Kind::Steps: {
        const auto* a = node.as_array();
        if (!a)
            return false;
        double last = -HUGE_VAL;
        for (const auto& n : *a) {
            const auto* t = n.as_table();
            if (!t || t->size() != 2 || !(*t)["at"].is_number() || !t->get("x") || !inRange(*t->get("x")))
                return false;
            const double at = (*t)["at"].value_or(0.0);
            if (at <= last)
                return false;
            last = at;
        }
        return true;
    }
    }
    return false;
}

/// Walks to the leaves; a path that is declared (as a leaf or a Table) ends the walk.
void undeclared(const toml::table& t, const std::string& path, std::span<const ParameterInfo> parameters, std::string& found) {
    for (const auto& [k, v] : t) {
        if (!found.empty())
            return;
        const std::string here = path.empty() ? std::string(k.str()) : path + "." + std::string(k.str());
        if (path.empty() && isHead(here))
            continue;
        const bool declared = std::any_of(parameters.begin(), parameters.end(), [&](const auto& p) { return p.path == here; });
        if (declared)
            continue;
        if (const auto* sub = v.as_table())
            undeclared(*sub, here, parameters, found);
        else
            found = here;
    }
}

} // namespace

Result<> check(const RulePack& pack, std::span<const ParameterInfo> parameters) {
    for (const auto& p : parameters) {
        const auto node = pack.table().at_path(p.path);
        if (!node)
            return broken(pack.id(), COIR_MSG("rules", "The parameter %1 is missing").arg(p.path), 0, std::string(p.path));
        if (!fits(p, *node.node()))
            return broken(pack.id(),
                          COIR_MSG("rules", "The parameter %1 is of the wrong kind or outside %2 to %3").arg(p.path).arg(decimal(p.min)).arg(decimal(p.max)),
                          0, std::string(p.path));
    }
    std::string found;
    undeclared(pack.table(), {}, parameters, found);
    if (!found.empty())
        return broken(pack.id(), COIR_MSG("rules", "Nobody reads the parameter %1").arg(found), 0, found);
    return {};
}

} // namespace coir::rules
