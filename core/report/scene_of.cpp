// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/scene_of.h"

#include "report/scene_parts.h"

#include <algorithm>

namespace coir::report {

Scene findingScene(const store::Facts& facts, const detect::Finding& f, const text::Lexicon& lexicon) {
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
    (void)lexicon;
    return scene;
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
            return hexScene(c, measure == it->parameters.end() ? std::string() : measure->second);
        }
        return findingScene(*c.facts, *it, c.lexicon);
    }
    case Figure::Kind::RelationGraph: return firm() == store::kNoFirm ? Scene{} : neighbourScene(*c.facts, firm());
    case Figure::Kind::OwnershipTree: return firm() == store::kNoFirm ? Result<Scene>(Scene{}) : ownershipScene(c.reader, *c.facts, firm());
    case Figure::Kind::Timeline: return firm() == store::kNoFirm ? Scene{} : timelineScene(*c.facts, firm());
    case Figure::Kind::TileMap: return tileScene(c, figure.key);
    case Figure::Kind::Hexagons: return hexScene(c, figure.key);
    }
    return Scene{};
}

} // namespace coir::report
