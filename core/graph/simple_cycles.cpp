// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/simple_cycles.h"

#include "graph/components.h"

#include <algorithm>
#include <tuple>

namespace coir::graph {
namespace {

class Enumeration {
public:
    Enumeration(const Links& links, std::size_t minLength, std::size_t maxLength, std::size_t most, SimpleCycles& out,
                JobContext& job)
        : m_links(links), m_back(reversed(links)), m_strong(strongComponents(links)), m_min(minLength), m_max(maxLength),
          m_most(most), m_out(out), m_job(job), m_onPath(links.nodes(), false), m_hops(links.nodes(), 0),
          m_mark(links.nodes(), 0) {}

    void run() {
        for (Node root = 0; root < m_links.nodes() && !stopped(); ++root) {
            measureBack(root);
            m_path.assign(1, root);
            m_onPath[root] = true;
            extend();
            m_onPath[root] = false;
        }
    }

private:
    const Links& m_links;
    Links m_back;
    Partition m_strong;
    std::size_t m_min, m_max, m_most;
    SimpleCycles& m_out;
    JobContext& m_job;
    std::vector<bool> m_onPath;
    std::vector<std::size_t> m_hops;
    std::vector<Node> m_mark; // root + 1 for which m_hops holds
    std::vector<Node> m_path;

    bool stopped() const { return m_out.cut || m_job.cancelled(); }

    /// Hops back to the root over nodes above it, in its own component.
    void measureBack(Node root) {
        std::vector<Node> ring{root}, next;
        m_mark[root] = root + 1;
        m_hops[root] = 0;
        for (std::size_t hop = 1; hop < m_max && !ring.empty(); ++hop) {
            next.clear();
            for (const Node v : ring)
                for (const Node w : m_back.of(v))
                    if (w > root && m_mark[w] != root + 1 && m_strong.group[w] == m_strong.group[root]) {
                        m_mark[w] = root + 1;
                        m_hops[w] = hop;
                        next.push_back(w);
                    }
            ring.swap(next);
        }
    }

    void extend() {
        const Node root = m_path.front(), v = m_path.back();
        for (const Node w : m_links.of(v)) {
            if (stopped())
                return;
            if (w == root) {
                keep();
                continue;
            }
            if (w < root || m_onPath[w] || m_mark[w] != root + 1 || m_path.size() + m_hops[w] > m_max)
                continue;
            m_path.push_back(w);
            m_onPath[w] = true;
            extend();
            m_onPath[w] = false;
            m_path.pop_back();
        }
    }

    void keep() {
        if (m_path.size() < m_min || m_path.size() > m_max)
            return;
        if (m_links.direction == Direction::Undirected && (m_path.size() < 3 || m_path[1] > m_path.back()))
            return; // the same circle walked the other way
        if (m_out.cycles.size() >= m_most)
            m_out.cut = true;
        else
            m_out.cycles.push_back(m_path);
    }
};

} // namespace

Result<SimpleCycles> simpleCycles(const Links& links, std::size_t minLength, std::size_t maxLength, std::size_t most,
                                  JobContext& job) {
    SimpleCycles out;
    Enumeration(links, minLength, maxLength, most, out, job).run();
    if (job.cancelled())
        return cancelledError();
    std::sort(out.cycles.begin(), out.cycles.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return out;
}

} // namespace coir::graph
