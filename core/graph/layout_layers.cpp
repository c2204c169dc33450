// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout_layers.h"

#include <algorithm>
#include <map>

namespace coir::graph {
namespace {

constexpr double kBeside = 1.0;  // between two nodes of a level
constexpr double kBetween = 1.6; // between two levels: room for percentages on the links

/// Moves wanted x positions apart to at least kBeside, each node as near to its wish as its neighbours allow: blocks
/// that overlap are merged and set at the mean of their wishes.
void separate(const std::vector<Node>& row, const std::vector<double>& wish, std::vector<Point>& places) {
    struct Block {
        double sum;
        std::size_t first, count;
        double left() const { return sum / static_cast<double>(count); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < row.size(); ++i) {
        blocks.push_back({wish[i] - kBeside * static_cast<double>(i), i, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].left() > blocks.back().left()) {
            blocks[blocks.size() - 2].sum += blocks.back().sum;
            blocks[blocks.size() - 2].count += blocks.back().count;
            blocks.pop_back();
        }
    }
    for (const Block& block : blocks)
        for (std::size_t i = block.first; i < block.first + block.count; ++i)
            places[row[i]].x = block.left() + kBeside * static_cast<double>(i);
}

} // namespace

std::vector<std::int32_t> levelsOf(const Links& links) {
    const std::size_t n = links.nodes();
    enum class Mark : std::uint8_t { New, Open, Done };
    std::vector<Mark> mark(n, Mark::New);
    std::vector<Node> finished;
    std::vector<std::uint32_t> at(links.offset.begin(), links.offset.end() - 1);
    std::vector<bool> back(links.target.size(), false);
    std::vector<std::uint32_t> into(n, 0);
    for (const Node w : links.target)
        ++into[w];
    std::vector<Node> roots(n);
    for (Node v = 0; v < n; ++v)
        roots[v] = v;
    // Searching from nodes that nobody points to first makes few links look backward.
    std::stable_sort(roots.begin(), roots.end(), [&](Node a, Node b) { return (into[a] == 0) > (into[b] == 0); });
    for (const Node root : roots) {
        if (mark[root] != Mark::New)
            continue;
        std::vector<Node> stack{root};
        mark[root] = Mark::Open;
        while (!stack.empty()) {
            const Node v = stack.back();
            if (at[v] == links.offset[v + 1]) {
                mark[v] = Mark::Done;
                finished.push_back(v);
                stack.pop_back();
                continue;
            }
            const std::uint32_t i = at[v]++;
            const Node w = links.target[i];
            if (mark[w] == Mark::Open)
                back[i] = true; // closes a circle
            else if (mark[w] == Mark::New) {
                mark[w] = Mark::Open;
                stack.push_back(w);
            }
        }
    }
    std::vector<std::int32_t> level(n, 0);
    for (auto v = finished.rbegin(); v != finished.rend(); ++v)
        for (std::uint32_t i = links.offset[*v]; i < links.offset[*v + 1]; ++i)
            if (!back[i])
                level[links.target[i]] = std::max(level[links.target[i]], level[*v] + 1);
    return level;
}

std::vector<std::int32_t> levelsAround(const Links& links, Node root) {
    const std::size_t n = links.nodes();
    const Links back = reversed(links);
    constexpr std::int32_t kNone = 1 << 30;
    std::vector<std::int32_t> level(n, kNone);
    level[root] = 0;
    for (const int side : {-1, 1}) {
        std::vector<Node> queue{root};
        for (std::size_t at = 0; at < queue.size(); ++at)
            for (const Node w : (side < 0 ? back : links).of(queue[at]))
                if (level[w] == kNone) {
                    level[w] = level[queue[at]] + side;
                    queue.push_back(w);
                }
    }
    // Whoever is neither above nor below stands next to the one it was met from.
    std::vector<Node> queue;
    for (Node v = 0; v < n; ++v)
        if (level[v] != kNone)
            queue.push_back(v);
    for (std::size_t at = 0; at < queue.size(); ++at)
        for (const int side : {-1, 1})
            for (const Node w : (side < 0 ? back : links).of(queue[at]))
                if (level[w] == kNone) {
                    level[w] = level[queue[at]] + side;
                    queue.push_back(w);
                }
    for (std::int32_t& value : level)
        if (value == kNone)
            value = 0;
    return level;
}

bool placeOnLevels(const Links& links, const std::vector<std::int32_t>& level, std::vector<Point>& places,
                   JobContext& job) {
    const std::size_t n = links.nodes();
    places.assign(n, {});
    std::map<std::int32_t, std::vector<Node>> rows;
    for (Node v = 0; v < n; ++v)
        rows[level[v]].push_back(v);
    for (auto& [y, row] : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            places[row[i]] = {static_cast<double>(i) - static_cast<double>(row.size() - 1) / 2, y * kBetween};
    const auto barycentre = [&](Node v, int side) {
        double sum = 0;
        int count = 0;
        for (const Node w : links.of(v))
            if (side == 0 || (side < 0 ? level[w] < level[v] : level[w] > level[v])) {
                sum += places[w].x;
                ++count;
            }
        return count > 0 ? sum / count : places[v].x;
    };
    constexpr int kSweeps = 12;
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        if (!job.step(sweep, kSweeps))
            return false;
        const int side = sweep % 2 == 0 ? -1 : 1;
        const auto arrange = [&](std::vector<Node>& row) {
            std::vector<double> wish(row.size());
            std::vector<std::size_t> order(row.size());
            for (std::size_t i = 0; i < row.size(); ++i) {
                wish[i] = barycentre(row[i], sweep + 2 < kSweeps ? side : 0);
                order[i] = i;
            }
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wish[a] < wish[b]; });
            std::vector<Node> sorted(row.size());
            std::vector<double> sortedWish(row.size());
            for (std::size_t i = 0; i < row.size(); ++i) {
                sorted[i] = row[order[i]];
                sortedWish[i] = wish[order[i]];
            }
            row = std::move(sorted);
            separate(row, sortedWish, places);
        };
        if (side < 0)
            for (auto& [y, row] : rows)
                arrange(row);
        else
            for (auto row = rows.rbegin(); row != rows.rend(); ++row)
                arrange(row->second);
    }
    return true;
}

} // namespace coir::graph
