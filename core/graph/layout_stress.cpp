// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout_stress.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coir::graph {
namespace {

/// Wanted distance of two nodes, with the weight it has for each of them (0: that one is not moved by it).
struct Term {
    Node a, b;
    float distance, weightA, weightB;
};

std::size_t pivotCount(std::size_t n) {
    // Few pivots suffice on large graphs; what counts is time (measured: 200 at 5 000 nodes, 50 at 10 000).
    if (n <= 6'000)
        return std::min<std::size_t>(n, 200);
    if (n <= 30'000)
        return 50;
    return 16;
}

/// Pivots far from each other, with the hops from each: the next one is drawn with a chance by its distance.
struct Pivots {
    std::vector<Node> node;
    std::vector<std::vector<std::uint32_t>> hops;
    std::vector<std::uint32_t> nearest; ///< per node, place of its nearest pivot
};

bool choosePivots(const Links& links, std::size_t count, Random& random, JobContext& job, Pivots& out) {
    const std::size_t n = links.nodes();
    std::vector<std::uint32_t> closest(n, std::numeric_limits<std::uint32_t>::max());
    out.nearest.assign(n, 0);
    Node next = static_cast<Node>(random.below(n));
    while (out.node.size() < count) {
        if (job.cancelled())
            return false;
        out.node.push_back(next);
        out.hops.push_back(hopsFrom(links, next));
        const auto& hops = out.hops.back();
        std::uint64_t sum = 0;
        for (std::size_t v = 0; v < n; ++v) {
            if (hops[v] < closest[v]) {
                closest[v] = hops[v];
                out.nearest[v] = static_cast<std::uint32_t>(out.node.size() - 1);
            }
            sum += closest[v];
        }
        if (sum == 0)
            break;
        std::uint64_t point = random.below(sum);
        for (next = 0; point >= closest[next]; ++next)
            point -= closest[next];
    }
    return true;
}

std::vector<Term> makeTerms(const Links& links, const Pivots& pivots) {
    const std::size_t n = links.nodes(), count = pivots.node.size();
    std::vector<std::int32_t> pivotPlace(n, -1);
    for (std::size_t p = 0; p < count; ++p)
        pivotPlace[pivots.node[p]] = static_cast<std::int32_t>(p);
    // below[p][h]: nodes of p's region within h hops of it. A pivot stands for those that lie nearer to it than
    // half the distance asked about.
    std::vector<std::vector<std::uint32_t>> below(count);
    for (std::size_t p = 0; p < count; ++p) {
        const std::uint32_t most = *std::max_element(pivots.hops[p].begin(), pivots.hops[p].end());
        below[p].assign(most + 1, 0);
    }
    for (std::size_t v = 0; v < n; ++v)
        ++below[pivots.nearest[v]][pivots.hops[pivots.nearest[v]][v]];
    for (auto& counts : below)
        for (std::size_t h = 1; h < counts.size(); ++h)
            counts[h] += counts[h - 1];

    std::vector<Term> terms;
    terms.reserve(links.count() + n * count);
    for (Node v = 0; v < n; ++v)
        for (const Node w : links.of(v))
            if (v < w)
                terms.push_back({v, w, 1, 1, 1});
    const auto weight = [&](std::size_t p, std::uint32_t hops) {
        return static_cast<float>(below[p][hops / 2]) / static_cast<float>(hops * hops);
    };
    for (std::size_t p = 0; p < count; ++p)
        for (Node v = 0; v < n; ++v) {
            const std::uint32_t hops = pivots.hops[p][v];
            if (hops <= 1)
                continue; // itself, or a link already
            const std::int32_t q = pivotPlace[v];
            if (q >= 0 && static_cast<std::size_t>(q) < p)
                continue; // the pair of two pivots is one term
            const float back = q >= 0 ? weight(static_cast<std::size_t>(q), hops) : 0;
            terms.push_back({v, pivots.node[p], static_cast<float>(hops), weight(p, hops), back});
        }
    return terms;
}

} // namespace

std::vector<std::uint32_t> hopsFrom(const Links& links, Node source) {
    std::vector<std::uint32_t> hops(links.nodes(), kNoNode);
    std::vector<Node> queue{source};
    queue.reserve(links.nodes());
    hops[source] = 0;
    for (std::size_t at = 0; at < queue.size(); ++at)
        for (const Node w : links.of(queue[at]))
            if (hops[w] == kNoNode) {
                hops[w] = hops[queue[at]] + 1;
                queue.push_back(w);
            }
    return hops;
}

bool minimiseStress(const Links& links, std::vector<Point>& places, const std::vector<bool>& fixed, bool warm,
                    Random& random, JobContext& job) {
    if (links.nodes() < 2)
        return true;
    Pivots pivots;
    if (!choosePivots(links, pivotCount(links.nodes()), random, job, pivots))
        return false;
    std::vector<Term> terms = makeTerms(links, pivots);
    float least = std::numeric_limits<float>::max(), most = 0;
    for (Term& term : terms) {
        for (const float w : {term.weightA, term.weightB})
            if (w > 0) {
                least = std::min(least, w);
                most = std::max(most, w);
            }
        if (!fixed.empty()) {
            term.weightA = fixed[term.a] ? 0 : term.weightA;
            term.weightB = fixed[term.b] ? 0 : term.weightB;
        }
    }
    // The step falls from "the weakest term is met at once" to "the strongest moves by a tenth".
    constexpr int kRounds = 30;
    constexpr double kLastStep = 0.1;
    const double last = kLastStep / most;
    const double first = warm ? std::min(1.0 / least, 1.0 / most * 4) : 1.0 / least;
    const double fall = std::log(first / last) / (kRounds - 1);
    for (int round = 0; round < kRounds; ++round) {
        if (!job.step(round, kRounds))
            return false;
        for (std::size_t i = terms.size(); i > 1; --i)
            std::swap(terms[i - 1], terms[random.below(i)]);
        const auto step = static_cast<float>(first * std::exp(-fall * round));
        for (const Term& term : terms) {
            Point &a = places[term.a], &b = places[term.b];
            const double dx = a.x - b.x, dy = a.y - b.y;
            const double length = std::sqrt(dx * dx + dy * dy);
            if (length < 1e-9)
                continue; // on top of each other: another term will part them
            const double pull = (length - term.distance) / (2 * length);
            const double moveA = std::min(1.0f, step * term.weightA), moveB = std::min(1.0f, step * term.weightB);
            a.x -= moveA * pull * dx;
            a.y -= moveA * pull * dy;
            b.x += moveB * pull * dx;
            b.y += moveB * pull * dy;
        }
    }
    return true;
}

} // namespace coir::graph
