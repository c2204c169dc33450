// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/measures.h"

#include <cmath>
#include <numeric>

namespace coir::graph {

Result<std::vector<double>> pageRank(const Links& links, double damping, double tolerance, JobContext& job) {
    const std::size_t n = links.nodes();
    if (n == 0)
        return std::vector<double>{};
    const Links into = reversed(links);
    const double even = 1.0 / static_cast<double>(n);
    std::vector<double> inverseOut(n, 0), rank(n, even), next(n), share(n);
    for (Node v = 0; v < n; ++v) {
        const auto weights = links.weights(v);
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        inverseOut[v] = sum > 0 ? 1 / sum : 0;
    }
    constexpr int kMostRounds = 10'000;
    for (int round = 0; round < kMostRounds; ++round) {
        if (job.cancelled())
            return cancelledError();
        double hanging = 0;
        for (Node v = 0; v < n; ++v) {
            share[v] = rank[v] * inverseOut[v];
            if (inverseOut[v] == 0)
                hanging += rank[v];
        }
        const double base = (1 - damping + damping * hanging) * even;
        double change = 0;
        for (Node v = 0; v < n; ++v) {
            double sum = 0;
            for (std::uint32_t i = into.offset[v]; i < into.offset[v + 1]; ++i)
                sum += share[into.target[i]] * into.weight[i];
            next[v] = base + damping * sum;
            change += std::abs(next[v] - rank[v]);
        }
        rank.swap(next);
        if (change <= tolerance)
            break;
    }
    return rank;
}

namespace {

class Brandes {
public:
    explicit Brandes(const Links& links)
        : m_links(links), m_paths(links.nodes()), m_depth(links.nodes(), -1), m_dependency(links.nodes()) {
        m_order.reserve(links.nodes());
    }

    void addFrom(Node source, std::vector<double>& sum) {
        m_order.assign(1, source);
        m_depth[source] = 0;
        m_paths[source] = 1;
        m_dependency[source] = 0;
        for (std::size_t at = 0; at < m_order.size(); ++at) {
            const Node v = m_order[at];
            for (const Node w : m_links.of(v)) {
                if (m_depth[w] < 0) {
                    m_depth[w] = m_depth[v] + 1;
                    m_paths[w] = 0;
                    m_dependency[w] = 0;
                    m_order.push_back(w);
                }
                if (m_depth[w] == m_depth[v] + 1)
                    m_paths[w] += m_paths[v];
            }
        }
        for (std::size_t at = m_order.size(); at-- > 0;) {
            const Node v = m_order[at];
            for (const Node w : m_links.of(v))
                if (m_depth[w] == m_depth[v] + 1)
                    m_dependency[v] += m_paths[v] / m_paths[w] * (1 + m_dependency[w]);
            if (v != source)
                sum[v] += m_dependency[v];
        }
        for (const Node v : m_order)
            m_depth[v] = -1;
    }

private:
    const Links& m_links;
    std::vector<Node> m_order;
    std::vector<double> m_paths;
    std::vector<std::int32_t> m_depth;
    std::vector<double> m_dependency;
};

} // namespace

Result<std::vector<double>> betweenness(const Links& links, JobContext& job) {
    const std::size_t n = links.nodes();
    constexpr std::size_t kParts = 16; // fixed, so that the sum has the same bits on any machine
    const std::size_t size = std::max<std::size_t>(1, (n + kParts - 1) / kParts);
    std::vector<std::vector<double>> part((n + size - 1) / size);
    parallelChunks(job, n, size, [&](std::size_t begin, std::size_t end, std::size_t chunk) {
        Brandes brandes(links);
        part[chunk].assign(n, 0);
        for (std::size_t source = begin; source < end && !job.cancelled(); ++source)
            brandes.addFrom(static_cast<Node>(source), part[chunk]);
    });
    if (job.cancelled())
        return cancelledError();
    std::vector<double> out(n, 0);
    const double once = links.direction == Direction::Undirected ? 0.5 : 1;
    for (const std::vector<double>& values : part)
        for (std::size_t v = 0; v < n; ++v)
            out[v] += values[v];
    for (double& value : out)
        value *= once;
    return out;
}

} // namespace coir::graph
