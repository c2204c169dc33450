// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/dense_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coir::stats {

namespace {

constexpr double kUnit = 1 << 30; // fixed point: a graph of 2^30 edges still fits 64 bits
constexpr std::int64_t kGone = std::numeric_limits<std::int64_t>::max();

/// Complete binary tree of minima over the nodes; the left child wins ties.
class PriorityTree {
public:
    explicit PriorityTree(const std::vector<std::int64_t>& values) {
        while (m_leaves < values.size())
            m_leaves *= 2;
        m_least.assign(2 * m_leaves, kGone);
        std::copy(values.begin(), values.end(), m_least.begin() + static_cast<std::ptrdiff_t>(m_leaves));
        for (std::size_t i = m_leaves - 1; i > 0; --i)
            m_least[i] = std::min(m_least[2 * i], m_least[2 * i + 1]);
    }
    std::size_t least() const {
        std::size_t i = 1;
        while (i < m_leaves)
            i = m_least[2 * i] <= m_least[2 * i + 1] ? 2 * i : 2 * i + 1;
        return i - m_leaves;
    }
    std::int64_t value(std::size_t node) const { return m_least[m_leaves + node]; }
    void set(std::size_t node, std::int64_t value) {
        std::size_t i = m_leaves + node;
        m_least[i] = value;
        for (i /= 2; i > 0; i /= 2) {
            const std::int64_t least = std::min(m_least[2 * i], m_least[2 * i + 1]);
            if (m_least[i] == least)
                break;
            m_least[i] = least;
        }
    }

private:
    std::size_t m_leaves = 1;
    std::vector<std::int64_t> m_least;
};

/// Adjacency of both sides; node = buyer, or buyers + item.
struct Adjacency {
    std::vector<std::size_t> start;
    std::vector<std::uint32_t> other;
};

Adjacency adjacencyOf(const std::vector<BipartiteEdge>& edges, std::size_t buyers, std::size_t nodes) {
    Adjacency a;
    a.start.assign(nodes + 1, 0);
    for (const auto& [b, i] : edges) {
        ++a.start[b + 1];
        ++a.start[buyers + i + 1];
    }
    for (std::size_t n = 0; n < nodes; ++n)
        a.start[n + 1] += a.start[n];
    a.other.resize(2 * edges.size());
    std::vector<std::size_t> next(a.start.begin(), a.start.end() - 1);
    for (const auto& [b, i] : edges) {
        a.other[next[b]++] = static_cast<std::uint32_t>(buyers + i);
        a.other[next[buyers + i]++] = b;
    }
    return a;
}

/// The densest prefix of one greedy removal; `inside` marks its nodes.
std::int64_t densestPrefix(const std::vector<BipartiteEdge>& edges, std::size_t buyers, std::size_t nodes,
                           const std::vector<std::int64_t>& itemWeight, std::vector<char>& inside) {
    const Adjacency adjacency = adjacencyOf(edges, buyers, nodes);
    std::vector<std::int64_t> degree(nodes, 0);
    std::int64_t f = 0;
    for (const auto& [b, i] : edges) {
        degree[b] += itemWeight[i];
        degree[buyers + i] += itemWeight[i];
        f += itemWeight[i];
    }
    std::size_t left = 0;
    for (std::size_t n = 0; n < nodes; ++n) {
        inside[n] = adjacency.start[n + 1] > adjacency.start[n];
        if (inside[n])
            ++left;
        else
            degree[n] = kGone;
    }
    PriorityTree tree(degree);
    std::vector<std::uint32_t> removed;
    removed.reserve(left);
    std::int64_t bestWeight = f;
    std::size_t bestSize = left, bestRemoved = 0;
    while (left > 1) {
        const std::size_t node = tree.least();
        f -= tree.value(node);
        tree.set(node, kGone);
        for (std::size_t k = adjacency.start[node]; k < adjacency.start[node + 1]; ++k) {
            const std::uint32_t other = adjacency.other[k];
            if (tree.value(other) == kGone)
                continue;
            const std::size_t item = node >= buyers ? node - buyers : other - buyers;
            tree.set(other, tree.value(other) - itemWeight[item]);
        }
        removed.push_back(static_cast<std::uint32_t>(node));
        --left;
        // f / left > best, exactly; a later equal one is smaller and does not replace it
        __extension__ using Wide = __int128;
        if (static_cast<Wide>(f) * static_cast<Wide>(bestSize) > static_cast<Wide>(bestWeight) * static_cast<Wide>(left)) {
            bestWeight = f;
            bestSize = left;
            bestRemoved = removed.size();
        }
    }
    for (std::size_t k = 0; k < bestRemoved; ++k)
        inside[removed[k]] = 0;
    return bestWeight;
}

} // namespace

Result<std::vector<DenseBlock>> denseBlocks(std::span<const BipartiteEdge> given, int blocks, JobContext& job) {
    std::vector<BipartiteEdge> edges(given.begin(), given.end());
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::size_t buyers = 0, items = 0;
    for (const auto& [b, i] : edges) {
        buyers = std::max<std::size_t>(buyers, b + 1);
        items = std::max<std::size_t>(items, i + 1);
    }
    std::vector<std::int64_t> popularity(items, 0), weight(items, 0);
    for (const auto& edge : edges)
        ++popularity[edge.second];
    for (std::size_t i = 0; i < items; ++i)
        weight[i] = std::llround(kUnit / std::log(static_cast<double>(popularity[i]) + 5));

    std::vector<DenseBlock> result;
    std::vector<char> inside(buyers + items);
    for (int round = 0; round < blocks && !edges.empty(); ++round) {
        if (!job.step(round, blocks))
            return cancelledError();
        const std::int64_t f = densestPrefix(edges, buyers, buyers + items, weight, inside);
        DenseBlock block;
        for (std::uint32_t n = 0; n < buyers + items; ++n)
            if (inside[n]) {
                if (n < buyers)
                    block.buyers.push_back(n);
                else
                    block.items.push_back(static_cast<std::uint32_t>(n - buyers));
            }
        block.weight = static_cast<double>(f) / kUnit;
        block.density = block.weight / static_cast<double>(block.buyers.size() + block.items.size());
        std::erase_if(edges, [&](const BipartiteEdge& e) { return inside[e.first] && inside[buyers + e.second]; });
        result.push_back(std::move(block));
    }
    return result;
}

} // namespace coir::stats
