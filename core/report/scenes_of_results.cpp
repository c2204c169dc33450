// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of stored results: ownership with its readings, heat by county and hexagon.
#include "report/scene_parts.h"

#include "heat/heat_field.h"
#include "heat/rate_scale.h"
#include "report/hex_labels.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

namespace coir::report {

using store::FirmIndex;
using store::kNoFirm;

namespace {

std::string percent(double share) {
    char b[32];
    std::snprintf(b, sizeof b, share * 100 == std::floor(share * 100) ? "%.0f %%" : "%.2f %%", share * 100);
    return b;
}

std::optional<double> number(const nlohmann::json& p, const char* key) {
    return p.contains(key) && p[key].is_number() ? std::optional(p[key].get<double>()) : std::nullopt;
}

/// The properties of stored cells of a measure; "" takes penalties, else the first.
Result<std::vector<nlohmann::json>> cellsOf(const Context& c, std::string& measure, std::string_view kind) {
    std::vector<nlohmann::json> out;
    if (measure.empty()) {
        COIR_TRY(auto which, c.reader.db().prepare("SELECT measure FROM heat_cell WHERE cells LIKE ?1 GROUP BY measure ORDER BY measure <> 'penalties', measure LIMIT 1"));
        COIR_TRY(const bool any, which.bind(1, kind).step());
        if (!any)
            return out;
        measure = which.string(0);
    }
    COIR_TRY(auto s, c.reader.db().prepare("SELECT body, cells FROM heat_cell WHERE measure = ?1 AND cells LIKE ?2 ORDER BY ordinal"));
    s.bind(1, measure).bind(2, kind);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return out;
        const auto j = nlohmann::json::parse(s.text(0), nullptr, false);
        if (j.is_object() && j.contains("properties"))
            out.push_back(j["properties"]);
    }
}

/// The smallest share on the best chain from each holder down to the firm asked about (D3 b), as the second reading.
void weakestLinks(OwnershipScene& s) {
    std::vector<double> best(s.nodes.size(), 0);
    best.front() = 1;
    for (bool better = true; better;) { // shares only rise towards the best chain: ends after at most a round a node
        better = false;
        for (const auto& e : s.edges)
            if (const double through = std::min(best[e.firm], e.value); !e.unknown && through > best[e.holder]) {
                best[e.holder] = through;
                better = true;
            }
    }
    for (std::size_t i = 1; i < s.nodes.size(); ++i)
        if (best[i] > 0)
            s.nodes[i].reading[1] = percent(best[i]);
}

} // namespace

Result<Scene> ownershipScene(store::CaseFile& reader, const store::Facts& facts, FirmIndex firm) {
    OwnershipScene s;
    s.caption = {COIR_MSG("scene", "Ownership"), COIR_MSG("scene", "Shares as registered; red frame: the firm asked for; hatched: unknown; dashed: a loop"), facts.asOf};
    struct Reading {
        std::string integrated, control;
        bool beneficial = false;
    };
    std::map<std::string, Reading> readings;
    {
        COIR_TRY(auto q, reader.db().prepare("SELECT holder, integrated, control, beneficial_owner FROM ownership WHERE firm = ?1"));
        q.bind(1, facts.firms[static_cast<std::size_t>(firm)].key);
        for (;;) {
            COIR_TRY(const bool row, q.step());
            if (!row)
                break;
            readings[q.string(0)] = {percent(std::atof(q.string(1).c_str())), q.string(2), q.integer(3) != 0};
        }
    }
    std::map<std::string, std::size_t> place;
    constexpr std::size_t kMostNodes = 40;
    constexpr int kMostLayers = 6;
    const auto add = [&](const std::string& key, const std::string& name, OwnershipScene::Kind kind, FirmIndex i, int layer) {
        const auto [it, fresh] = place.emplace(key, s.nodes.size());
        if (fresh) {
            OwnershipScene::Node n;
            n.ref = {i != kNoFirm ? facts.firms[static_cast<std::size_t>(i)].record : 0, i, key};
            n.name = name;
            n.kind = kind;
            n.layer = layer;
            if (const auto r = readings.find(key); r != readings.end()) {
                n.reading[0] = r->second.integrated;
                n.reading[2] = r->second.control == "none" ? std::string() : r->second.control;
                n.marked = r->second.beneficial;
                if (n.marked)
                    n.note = COIR_MSG("scene", "beneficial owner");
            }
            s.nodes.push_back(std::move(n));
        }
        return std::pair(it->second, fresh);
    };
    const auto& f = facts.firms[static_cast<std::size_t>(firm)];
    add(f.key, f.name, OwnershipScene::Kind::Firm, firm, 0);
    s.nodes.front().focus = true;
    std::vector<FirmIndex> front{firm};
    for (int layer = 1; layer <= kMostLayers && !front.empty(); ++layer) {
        std::vector<FirmIndex> next;
        for (const FirmIndex j : front) {
            const std::size_t below = place.at(facts.firms[static_cast<std::size_t>(j)].key);
            const auto [first, last] = ofFirm(facts.holdings, j);
            double known = 0;
            for (const auto* h = first; h != last; ++h) {
                if (s.nodes.size() >= kMostNodes)
                    break;
                const auto kind = h->holder != kNoFirm || h->holderKind == store::HolderKind::Firm ? OwnershipScene::Kind::Firm
                                  : h->holderKind == store::HolderKind::Person                    ? OwnershipScene::Kind::Person
                                                                                                   : OwnershipScene::Kind::Other;
                const auto [node, fresh] = add(h->holderKey, h->holderName, kind, h->holder, layer);
                const double share = h->share ? h->share->value() : 0;
                known += share;
                const bool loop = !fresh && s.nodes[node].layer < layer;
                s.edges.push_back({{h->record, kNoFirm, {}}, node, below, h->share ? percent(share) : std::string("?"), share, !h->share, loop});
                if (loop)
                    s.loopNote = COIR_MSG("scene", "Cross-holding loop");
                if (fresh && h->holder != kNoFirm)
                    next.push_back(h->holder);
            }
            const auto& held = facts.firms[static_cast<std::size_t>(j)];
            if (held.inRegistry && known < 0.9995 && s.nodes.size() < kMostNodes) {
                const auto [node, fresh] = add("unknown:" + held.key, "?", OwnershipScene::Kind::Unknown, kNoFirm, layer);
                if (fresh)
                    s.edges.push_back({{}, node, below, percent(1 - known), 1 - known, true, false});
            }
        }
        front = std::move(next);
    }
    if (s.nodes.size() < 2)
        return Scene{};
    weakestLinks(s);
    return Scene{std::move(s)};
}

Result<Scene> tileScene(const Context& c, const std::string& asked) {
    std::string measure = asked;
    COIR_TRY(const auto cells, cellsOf(c, measure, "county"));
    if (cells.empty())
        return Scene{};
    TileScene s;
    std::vector<double> rates;
    std::vector<stats::Cell> shown;
    for (const auto& p : cells) {
        if (const auto v = number(p, "smoothed"))
            rates.push_back(*v * 100);
        if (const auto events = number(p, "events"))
            shown.push_back({*events, number(p, "exposure").value_or(0)});
    }
    COIR_TRY(const auto pack, c.rules.pick("heat.field", c.facts->asOf.valid));
    s.muted = stats::evenP(shown) > pack->number("chance.p");
    const heat::RateScale scale = heat::rateScale(rates, s.muted ? heat::kMutedClasses : heat::kMostClasses);
    s.bounds = scale.borders();
    s.counts.assign(s.bounds.size(), 0);
    if (s.muted)
        s.note = COIR_MSG("scene", "Differences between places are within chance");
    for (const auto& u : c.lexicon.divisions().units()) {
        TileScene::Tile t;
        t.ref.key = u.code;
        t.name = u.shortName.empty() ? u.name : u.shortName;
        t.column = u.column;
        t.row = u.row;
        t.inset = u.code == "460300";
        t.suppressed = true;
        for (const auto& p : cells) {
            if (p.value("cell", "") != u.code)
                continue;
            const auto v = number(p, "smoothed");
            t.suppressed = !v;
            if (v) {
                t.level = scale.classOf(100 * *v);
                t.value = scale.figure(100 * *v) + " %";
                ++s.counts[static_cast<std::size_t>(t.level)];
            }
        }
        s.tiles.push_back(std::move(t));
    }
    s.suppressedWord = COIR_MSG("scene", "too few to show");
    s.caption = {COIR_MSG("scene", "%1 by county").term(measure), COIR_MSG("scene", "Events per exposure, empirical Bayes; a rate is no verdict on a firm"), c.facts->asOf};
    return Scene{std::move(s)};
}

Result<Scene> hexScene(const Context& c, const std::string& asked) {
    std::string measure = asked;
    COIR_TRY(const auto cells, cellsOf(c, measure, "hex:%"));
    if (cells.empty())
        return Scene{};
    HexScene s;
    std::vector<std::string> names;
    std::map<std::string, std::string> shortName;
    for (const auto& u : c.lexicon.divisions().units())
        shortName[u.name] = u.shortName.empty() ? u.name : u.shortName;
    static const std::map<std::string, int> kLevels = {{"cold99", -3}, {"cold95", -2}, {"cold90", -1}, {"none", 0}, {"hot90", 1}, {"hot95", 2}, {"hot99", 3}};
    for (const auto& p : cells) {
        const std::string id = p.value("cell", "");
        long side = 0, q = 0, r = 0;
        if (std::sscanf(id.c_str(), "h%ld:%ld:%ld", &side, &q, &r) != 3)
            continue;
        s.side = static_cast<double>(side);
        HexScene::Cell cell;
        cell.ref.key = id;
        cell.x = 1.5 * s.side * static_cast<double>(q);
        cell.y = std::sqrt(3.0) * s.side * (static_cast<double>(r) + static_cast<double>(q) / 2);
        const std::string level = p.value("class", "none");
        cell.suppressed = level == "suppressed";
        if (const auto it = kLevels.find(level); it != kLevels.end())
            cell.level = it->second;
        const auto place = shortName.find(p.value("name", ""));
        cell.name = place == shortName.end() ? std::string() : place->second;
        names.push_back(cell.name);
        s.cells.push_back(std::move(cell));
    }
    if (s.cells.empty())
        return Scene{};
    labelPlaces(s, names);
    s.caption = {COIR_MSG("scene", "%1 by hexagon").term(measure), COIR_MSG("scene", "Gi* on smoothed rates, false discovery rate controlled; side %1 m; hatched: too few to show").arg(s.side, 0), c.facts->asOf};
    return Scene{std::move(s)};
}

} // namespace coir::report
