// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/GraphSource.h"

#include "graph/from_facts.h"
#include "graph/paths.h"

#include <algorithm>
#include <set>

namespace coir::ui {
namespace {
constexpr double kLinkLength = 130;              ///< one link on the canvas, in units
constexpr std::uint64_t kLayoutSeed = 1;
} // namespace

Result<std::shared_ptr<const GraphData>> makeGraphData(const SnapshotPtr& snapshot, JobContext& job) {
    auto data = std::make_shared<GraphData>();
    data->source = snapshot;
    data->graph = graph::takeSnapshot(*snapshot->facts, *snapshot->library->lexicon);
    if (job.cancelled())
        return cancelledError();
    COIR_TRY(const auto pack, snapshot->library->rules->pick(graph::kOwnershipPack, snapshot->asOf.valid));
    COIR_TRY(data->ownership, graph::ownershipRules(*pack));
    data->marks.resize(data->graph->nodeCount());
    const auto contact = [&](const std::string& token, ContactKind kind) {
        if (const auto v = token.empty() ? std::nullopt : data->graph->find("contact:" + token))
            data->marks[*v].contact = kind;
    };
    for (const store::Firm& firm : snapshot->facts->firms) {
        contact(firm.phoneToken, ContactKind::Telephone);
        contact(firm.emailToken, ContactKind::Email);
    }
    for (const store::AnnualReport& report : snapshot->facts->annualReports) {
        contact(report.phoneToken, ContactKind::Telephone);
        contact(report.emailToken, ContactKind::Email);
    }
    for (graph::Node v = 0; v < data->graph->nodeCount(); ++v) {
        if (data->graph->kind(v) != graph::NodeKind::Firm)
            continue;                            // persons carry neither level nor tier
        const store::FirmIndex firm = snapshot->facts->find(data->graph->key(v));
        if (firm == store::kNoFirm)
            continue;
        NodeMark& mark = data->marks[v];
        mark.since = snapshot->firm(firm).founded;
        if (const auto* card = snapshot->card(firm))
            mark.tier = card->tier;
        for (const std::size_t i : snapshot->findingsOf(firm)) {
            const auto& f = snapshot->findings[i];
            for (const auto& s : f.subjects)
                if (s.firm == firm)
                    mark.level = std::max(mark.level, static_cast<std::uint8_t>(static_cast<int>(f.level) + 1));
        }
    }
    return data;
}

std::vector<graph::Node> nodesOfFinding(const GraphData& data, const detect::Finding& finding, std::size_t most) {
    std::vector<graph::Node> out;
    std::set<graph::Node> seen;
    const auto take = [&](graph::Node v) {
        if (out.size() < most && seen.insert(v).second)
            out.push_back(v);
    };
    for (const auto& subject : finding.subjects) {
        const auto v = data.graph->find(subject.key);
        const auto account = v ? v : data.graph->find("account:" + subject.key);
        if (account)
            take(*account);
    }
    const std::vector<graph::Node> subjects = out;
    for (const graph::Node v : subjects) {
        graph::AroundLimits limits;
        limits.hops = 1;
        limits.maxNodes = std::max<std::size_t>(6, most / std::max<std::size_t>(1, subjects.size()));
        limits.maxNeighbours = 60;
        for (const auto& reached : graph::around(*data.graph, v, graph::EdgeMask{}, limits).nodes)
            take(reached.node);
    }
    return out;
}

std::vector<graph::Node> nodesNamed(const graph::GraphSnapshot& graph, const std::string& words, std::size_t most) {
    std::vector<graph::Node> front, inside;
    if (words.empty())
        return front;
    for (graph::Node v = 0; v < graph.nodeCount() && front.size() < most; ++v) {
        const auto at = graph.label(v).find(words);
        if (at == 0 || graph.key(v).rfind(words, 0) == 0)
            front.push_back(v);
        else if (at != std::string::npos && inside.size() < most)
            inside.push_back(v);
    }
    for (const graph::Node v : inside)
        if (front.size() < most)
            front.push_back(v);
    return front;
}

Result<std::vector<Place>> arrange(const Board& board, const RelationFilter& filter, graph::LayoutStyle style, std::size_t known,
                                   std::optional<graph::Node> root, JobContext& job) {
    // Only what is shown is laid out; the hidden keep their places.
    const CanvasScenePtr scene = makeScene(board, filter, {});
    const auto n = scene->nodes.size();
    std::vector<graph::Link> links;
    links.reserve(scene->edges.size());
    const bool directed = style == graph::LayoutStyle::Tree || style == graph::LayoutStyle::Layered;
    for (const auto& e : scene->edges) {
        if (style == graph::LayoutStyle::Tree && e.kind != RelationKind::Holding)
            continue;
        links.push_back({e.a, e.b, 1});
    }
    const graph::Links plain = graph::makeLinks(n, std::move(links), directed ? graph::Direction::Directed : graph::Direction::Undirected);
    graph::LayoutOptions options;
    options.style = style;
    options.seed = kLayoutSeed;
    const bool anyPinned = std::any_of(scene->nodes.begin(), scene->nodes.end(), [](const auto& v) { return v.pinned; });
    if (known > 0 || anyPinned) {
        options.start.resize(n);
        options.known.assign(n, false);
        options.pinned.assign(n, false);
        for (std::size_t i = 0; i < n; ++i) {
            options.start[i] = {scene->nodes[i].x / kLinkLength, scene->nodes[i].y / kLinkLength};
            options.known[i] = isGroup(scene->nodes[i].id) ? known > 0 : scene->nodes[i].id < known;
            if (scene->nodes[i].pinned)
                options.known[i] = options.pinned[i] = true;
        }
    }
    if (root)
        if (const auto id = board.find(*root))
            if (const auto i = scene->indexOf(*id))
                options.root = *i;
    COIR_TRY(const auto points, graph::layout(plain, options, job));
    std::vector<Place> places = *board.places;
    for (std::size_t i = 0; i < n; ++i) {
        const Place to{static_cast<float>(points[i].x * kLinkLength), static_cast<float>(points[i].y * kLinkLength)};
        const auto& node = scene->nodes[i];
        if (!isGroup(node.id)) {
            places[node.id] = to;
            continue;
        }
        for (const BoardId member : board.membersOf(node.id)) {
            places[member].x += to.x - node.x;
            places[member].y += to.y - node.y;
        }
    }
    return places;
}

} // namespace coir::ui
