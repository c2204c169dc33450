// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scene_of.h"

#include "report/scene_parts.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <type_traits>

namespace coir::report {

namespace {
Scene markedAs(const store::Facts& facts, Scene scene) {
    std::visit(
        [&](auto& s) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(s)>, std::monostate>)
                s.caption.synthetic = std::any_of(facts.batches.begin(), facts.batches.end(), [](const auto& b) { return b.synthetic; });
        },
        scene);
    return scene;
}
} // namespace

Scene findingScene(const store::Facts& facts, const detect::Finding& f) {
    Scene scene;
    if (f.detector == "phoenix")
        scene = ribbonScene(facts, f);
    else if (f.detector == "shell")
        scene = colocationScene(facts, f);
    else if (f.detector == "guarantee-circle")
        scene = circleScene(facts, f);
    else if (f.detector.starts_with("payment") || f.detector == "pass-through" || f.detector == "structuring")
        scene = flowScene(facts, f);
    else if (f.detector == "undervaluation")
        scene = scatterScene(facts, f);
    else if (f.detector == "duty-free-ring")
        scene = matrixScene(facts, f);
    else if (f.detector == "ownership-cycle")
        scene = relationScene(facts, f);
    else if (f.detector == "contagion")
        scene = relationScene(facts, f);
    return markedAs(facts, std::move(scene));
}

Result<Scene> sceneOf(const Context& c, const Figure& figure) {
    const auto firm = [&] { return c.facts->find(figure.key); };
    switch (figure.kind) {
    case Figure::Kind::Finding: {
        const auto it = std::find_if(c.findings.begin(), c.findings.end(), [&](const auto& f) { return f.id == figure.key; });
        if (it == c.findings.end())
            return Scene{};
        if (it->detector == "hot-spot") {
            const auto measure = std::find_if(it->parameters.begin(), it->parameters.end(), [](const auto& p) { return p.first == "measure"; });
            COIR_TRY(auto scene, hexScene(c, measure == it->parameters.end() ? std::string() : measure->second));
            if (auto* hexagons = std::get_if<HexScene>(&scene)) {
                constexpr double kNeighbours = 6;    // cells to each side: what it stands out from
                hexagons->around = kNeighbours * hexagons->side;
                // The cells of this finding are outlined and open one of their rows.
                std::map<std::string_view, store::RecordId> rows;
                for (const auto& e : it->evidence)
                    rows.emplace(e.value, e.record);
                for (auto& cell : hexagons->cells)
                    if (const auto row = rows.find(cell.ref.key); row != rows.end()) {
                        cell.selected = true;
                        cell.ref.record = row->second;
                    }
            }
            return markedAs(*c.facts, std::move(scene));
        }
        return findingScene(*c.facts, *it);
    }
    case Figure::Kind::RelationGraph: {
        std::vector<store::FirmIndex> firms;
        for (std::size_t at = 0; at <= figure.key.size();) {
            const std::size_t comma = std::min(figure.key.find(',', at), figure.key.size());
            if (const auto i = c.facts->find(figure.key.substr(at, comma - at)); i != store::kNoFirm)
                firms.push_back(i);
            at = comma + 1;
        }
        return firms.empty() ? Scene{} : neighbourScene(*c.facts, firms);
    }
    case Figure::Kind::OwnershipTree: return firm() == store::kNoFirm ? Result<Scene>(Scene{}) : ownershipScene(c.reader, *c.facts, firm());
    case Figure::Kind::Timeline: return firm() == store::kNoFirm ? Scene{} : timelineScene(*c.facts, firm());
    case Figure::Kind::TileMap: return tileScene(c, figure.key);
    case Figure::Kind::Hexagons: return hexScene(c, figure.key);
    }
    return Scene{};
}

} // namespace coir::report
