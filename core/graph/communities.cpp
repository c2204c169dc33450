// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/communities.h"

#include "base/hash.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace coir::graph {
namespace {

/// The graph of one level: nodes are groups of nodes of the level below.
struct Level {
    Links links;                ///< without inner links
    std::vector<double> degree; ///< weighted, inner links twice
};

/// Sums link weights into groups; epoch marks in place of clearing.
class Neighbours {
public:
    explicit Neighbours(std::size_t groups) : m_weight(groups, 0), m_seen(groups, 0) {}
    void begin() {
        m_touched.clear();
        ++m_epoch;
    }
    void add(std::uint32_t group, double weight) {
        if (m_seen[group] != m_epoch) {
            m_seen[group] = m_epoch;
            m_weight[group] = 0;
            m_touched.push_back(group);
        }
        m_weight[group] += weight;
    }
    double weight(std::uint32_t group) const { return m_seen[group] == m_epoch ? m_weight[group] : 0; }
    const std::vector<std::uint32_t>& touched() const { return m_touched; }

private:
    std::vector<double> m_weight;
    std::vector<std::uint32_t> m_seen;
    std::uint32_t m_epoch = 0;
    std::vector<std::uint32_t> m_touched;
};

class Leiden {
public:
    Leiden(const Links& links, std::uint64_t seed) : m_random(seed) {
        m_base.links = links;
        m_base.degree.assign(links.nodes(), 0);
        for (Node v = 0; v < links.nodes(); ++v)
            for (const double w : links.weights(v))
                m_base.degree[v] += w;
        m_total = std::accumulate(m_base.degree.begin(), m_base.degree.end(), 0.0);
    }

    /// One pass from the given partition; true if it changed.
    bool improve(std::vector<std::uint32_t>& group, JobContext& job) {
        const std::vector<std::uint32_t> before = group;
        Level level = m_base;
        std::vector<std::uint32_t> place(group.size()); // node of the base → node of this level
        std::iota(place.begin(), place.end(), 0u);
        std::vector<std::uint32_t> part = group;
        while (!job.cancelled()) {
            part = compact(part);
            moveNodes(level, part);
            part = compact(part);
            for (std::size_t v = 0; v < group.size(); ++v)
                group[v] = part[place[v]];
            const std::size_t groups = 1 + *std::max_element(part.begin(), part.end());
            if (groups == level.links.nodes())
                break;
            std::vector<std::uint32_t> fine = compact(refine(level, part));
            const std::size_t fineGroups = 1 + *std::max_element(fine.begin(), fine.end());
            if (fineGroups == level.links.nodes()) {
                fine = part; // refinement merged nothing: aggregate the groups themselves
            }
            std::vector<std::uint32_t> coarse(1 + *std::max_element(fine.begin(), fine.end()));
            for (std::size_t v = 0; v < fine.size(); ++v)
                coarse[fine[v]] = part[v];
            level = aggregate(level, fine, coarse.size());
            for (std::uint32_t& p : place)
                p = fine[p];
            part = std::move(coarse);
        }
        return group != before;
    }

private:
    Level m_base;
    double m_total = 0;
    Random m_random;

    static std::vector<std::uint32_t> compact(const std::vector<std::uint32_t>& part) {
        std::vector<std::uint32_t> number(1 + *std::max_element(part.begin(), part.end()), kNoNode), out(part.size());
        std::uint32_t count = 0;
        for (std::size_t v = 0; v < part.size(); ++v) {
            if (number[part[v]] == kNoNode)
                number[part[v]] = count++;
            out[v] = number[part[v]];
        }
        return out;
    }

    void moveNodes(const Level& level, std::vector<std::uint32_t>& part) {
        const std::size_t n = level.links.nodes();
        std::vector<double> sum(n, 0);
        std::vector<std::uint32_t> size(n, 0);
        for (Node v = 0; v < n; ++v) {
            sum[part[v]] += level.degree[v];
            ++size[part[v]];
        }
        std::vector<std::uint32_t> empty;
        for (std::uint32_t g = static_cast<std::uint32_t>(n); g-- > 0;)
            if (size[g] == 0)
                empty.push_back(g);
        std::vector<Node> order(n);
        std::iota(order.begin(), order.end(), 0u);
        for (std::size_t i = n; i > 1; --i)
            std::swap(order[i - 1], order[m_random.below(i)]);
        std::deque<Node> queue(order.begin(), order.end());
        std::vector<bool> queued(n, true);
        Neighbours near(n);
        while (!queue.empty()) {
            const Node v = queue.front();
            queue.pop_front();
            queued[v] = false;
            const std::uint32_t own = part[v];
            near.begin();
            near.add(own, 0);
            for (std::uint32_t i = level.links.offset[v]; i < level.links.offset[v + 1]; ++i)
                near.add(part[level.links.target[i]], level.links.weight[i]);
            sum[own] -= level.degree[v];
            --size[own];
            const double share = level.degree[v] / m_total;
            std::uint32_t best = own;
            double gain = near.weight(own) - share * sum[own];
            for (const std::uint32_t g : near.touched()) {
                const double other = near.weight(g) - share * sum[g];
                if (other > gain + kEpsilon) {
                    best = g;
                    gain = other;
                }
            }
            if (gain < -kEpsilon && size[own] > 0 && !empty.empty())
                best = empty.back(); // alone is better than anywhere
            if (best != own && size[own] == 0)
                empty.push_back(own);
            if (!empty.empty() && best == empty.back() && size[best] == 0 && best != own)
                empty.pop_back();
            part[v] = best;
            sum[best] += level.degree[v];
            ++size[best];
            if (best == own)
                continue;
            for (const Node w : level.links.of(v))
                if (part[w] != best && !queued[w]) {
                    queued[w] = true;
                    queue.push_back(w);
                }
        }
    }

    /// Splits every group into well-connected parts: nodes start alone and join a part with a chance that grows
    /// with the gain.
    std::vector<std::uint32_t> refine(const Level& level, const std::vector<std::uint32_t>& part) {
        const std::size_t n = level.links.nodes();
        std::vector<std::uint32_t> fine(n);
        std::iota(fine.begin(), fine.end(), 0u);
        std::vector<double> sum(level.degree), groupSum(n, 0), outward(n, 0);
        std::vector<std::uint32_t> size(n, 1);
        for (Node v = 0; v < n; ++v)
            groupSum[part[v]] += level.degree[v];
        for (Node v = 0; v < n; ++v)
            for (std::uint32_t i = level.links.offset[v]; i < level.links.offset[v + 1]; ++i)
                if (part[level.links.target[i]] == part[v])
                    outward[v] += level.links.weight[i]; // links of part {v} to the rest of its group
        std::vector<Node> order(n);
        std::iota(order.begin(), order.end(), 0u);
        for (std::size_t i = n; i > 1; --i)
            std::swap(order[i - 1], order[m_random.below(i)]);
        Neighbours near(n);
        std::vector<double> chance;
        for (const Node v : order) {
            const double whole = groupSum[part[v]];
            if (size[fine[v]] != 1 || fine[v] != v)
                continue;
            if (outward[v] < level.degree[v] * (whole - level.degree[v]) / m_total - kEpsilon)
                continue; // not well connected to its group
            near.begin();
            for (std::uint32_t i = level.links.offset[v]; i < level.links.offset[v + 1]; ++i)
                if (part[level.links.target[i]] == part[v])
                    near.add(fine[level.links.target[i]], level.links.weight[i]);
            chance.clear();
            std::vector<std::uint32_t> choice{v};
            chance.push_back(1);
            double total = 1;
            for (const std::uint32_t f : near.touched()) {
                if (f == v || outward[f] < sum[f] * (whole - sum[f]) / m_total - kEpsilon)
                    continue;
                const double gain = near.weight(f) - level.degree[v] * sum[f] / m_total;
                if (gain < 0)
                    continue;
                choice.push_back(f);
                chance.push_back(std::exp(std::min(50.0, gain / (kRandomness * m_total / 2))));
                total += chance.back();
            }
            if (choice.size() == 1)
                continue;
            double point = m_random.unit() * total;
            std::size_t pick = 0;
            while (pick + 1 < choice.size() && point >= chance[pick])
                point -= chance[pick++];
            const std::uint32_t into = choice[pick];
            if (into == v)
                continue;
            const double shared = near.weight(into);
            outward[into] += outward[v] - 2 * shared;
            sum[into] += sum[v];
            size[into] += 1;
            size[v] = 0;
            fine[v] = into;
        }
        return fine;
    }

    static Level aggregate(const Level& level, const std::vector<std::uint32_t>& part, std::size_t groups) {
        Level out;
        out.degree.assign(groups, 0);
        std::vector<Link> links;
        for (Node v = 0; v < level.links.nodes(); ++v) {
            out.degree[part[v]] += level.degree[v];
            for (std::uint32_t i = level.links.offset[v]; i < level.links.offset[v + 1]; ++i)
                if (const Node w = level.links.target[i]; v < w && part[v] != part[w])
                    links.push_back({part[v], part[w], level.links.weight[i]});
        }
        out.links = makeLinks(groups, std::move(links), Direction::Undirected, Parallel::Sum);
        return out;
    }

    static constexpr double kEpsilon = 1e-12;
    static constexpr double kRandomness = 0.01; // theta of the paper, in units of modularity
};

Links undirected(const Links& links) {
    if (links.direction == Direction::Undirected)
        return links;
    std::vector<Link> all;
    for (Node v = 0; v < links.nodes(); ++v)
        for (std::uint32_t i = links.offset[v]; i < links.offset[v + 1]; ++i)
            all.push_back({v, links.target[i], links.weight[i]});
    return makeLinks(links.nodes(), std::move(all), Direction::Undirected);
}

Partition numbered(const std::vector<std::uint32_t>& group) {
    Partition out;
    out.group.resize(group.size());
    std::vector<std::uint32_t> number(group.size(), kNoNode);
    for (std::size_t v = 0; v < group.size(); ++v) {
        if (number[group[v]] == kNoNode)
            number[group[v]] = out.count++;
        out.group[v] = number[group[v]];
    }
    return out;
}

} // namespace

double modularity(const Links& links, const Partition& partition) {
    std::vector<double> inner(partition.count, 0), sum(partition.count, 0);
    double total = 0;
    for (Node v = 0; v < links.nodes(); ++v)
        for (std::uint32_t i = links.offset[v]; i < links.offset[v + 1]; ++i) {
            total += links.weight[i];
            sum[partition.group[v]] += links.weight[i];
            if (partition.group[links.target[i]] == partition.group[v])
                inner[partition.group[v]] += links.weight[i];
        }
    if (total <= 0)
        return 0;
    double out = 0;
    for (std::uint32_t g = 0; g < partition.count; ++g)
        out += inner[g] / total - (sum[g] / total) * (sum[g] / total);
    return out;
}

Result<Communities> communities(const Links& input, std::uint64_t seed, JobContext& job) {
    const Links links = undirected(input);
    Communities best;
    best.partition.count = static_cast<std::uint32_t>(links.nodes());
    best.partition.group.resize(links.nodes());
    std::iota(best.partition.group.begin(), best.partition.group.end(), 0u);
    if (links.target.empty())
        return best;
    constexpr std::size_t kWork = 1'000'000; // links gone through by all starts together, roughly
    const std::size_t starts = std::clamp<std::size_t>(kWork / (links.target.size() + 1), 1, 30);
    constexpr int kMostPasses = 20;
    best.modularity = -1;
    for (std::size_t start = 0; start < starts; ++start) {
        Leiden leiden(links, seed + start);
        std::vector<std::uint32_t> group(links.nodes());
        std::iota(group.begin(), group.end(), 0u);
        for (int pass = 0; pass < kMostPasses && leiden.improve(group, job); ++pass) {
        }
        if (!job.step(static_cast<std::int64_t>(start + 1), static_cast<std::int64_t>(starts)))
            return cancelledError();
        const Partition partition = numbered(group);
        const double value = modularity(links, partition);
        if (value > best.modularity + 1e-12)
            best = {partition, value};
    }
    return best;
}

} // namespace coir::graph
