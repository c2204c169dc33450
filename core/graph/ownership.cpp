// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/ownership.h"

#include "graph/components.h"
#include "graph/ownership_solver.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <map>

namespace coir::graph {
namespace {

using Rational = boost::multiprecision::cpp_rational;

Rational rational(const Fraction& share) { return Rational(share.numerator(), share.denominator()); }
/// Of what is not solved in exact fractions: a loop closed up to 1e-9 multiplies errors of rounding by 1e9, and results must
/// be good to 1e-9.
using Wide = long double;
Wide number(const Fraction& share) { return static_cast<Wide>(share.numerator()) / static_cast<Wide>(share.denominator()); }

Links firmLinks(const ShareGraph& shares) {
    std::vector<Link> links;
    for (const Holding& holding : shares.holdings)
        if (shares.isFirm[holding.owner])
            links.push_back({holding.owner, holding.firm, 1});
    return makeLinks(shares.nodes(), std::move(links), Direction::Directed);
}

/// A component is closed when every member is held to the last fraction by members.
bool closed(const ShareGraph& shares, const std::vector<Node>& firms, const std::vector<std::int32_t>& place) {
    for (const Node firm : firms) {
        Rational inner = 0;
        for (const Holding& holding : shares.into(firm))
            if (place[holding.owner] >= 0)
                inner += rational(holding.share);
        if (inner < 1)
            return false;
    }
    return true;
}

class Computation {
public:
    Computation(const ShareGraph& shares, const OwnershipOptions& options)
        : m_shares(shares), m_options(options), m_links(firmLinks(shares)), m_strong(strongComponents(m_links)),
          m_members(m_strong.members()), m_place(shares.nodes(), -1), m_closed(m_strong.count, false),
          m_exact(shares.nodes(), false), m_rationalRows(shares.nodes()), m_wideRows(shares.nodes()) {}

    Result<Ownership> run(JobContext& job) {
        markExact();
        OwnershipSolver<Rational, Rational (*)(const Fraction&)> exactly(m_shares, m_rationalRows, rational);
        OwnershipSolver<Wide, Wide (*)(const Fraction&)> quickly(m_shares, m_wideRows, number);
        const std::size_t reportEvery = std::max<std::size_t>(1, m_strong.count / 100);
        for (std::uint32_t done = 0; done < m_strong.count; ++done) {
            const std::uint32_t c = m_strong.count - 1 - done; // owners first
            if (done % reportEvery == 0 && !job.step(done, m_strong.count))
                return cancelledError();
            const std::vector<Node>& firms = m_members[c];
            if (!m_shares.isFirm[firms.front()])
                continue;
            enter(firms);
            m_closed[c] = closed(m_shares, firms, m_place);
            if (m_closed[c])
                giveToUnknown(firms);
            else if (m_exact[firms.front()])
                exactly.solve(firms, m_place);
            else
                quickly.solve(firms, m_place);
            leave(firms);
        }
        return collect(job);
    }

private:
    const ShareGraph& m_shares;
    const OwnershipOptions& m_options;
    Links m_links;
    Partition m_strong;
    std::vector<std::vector<Node>> m_members;
    std::vector<std::int32_t> m_place;
    std::vector<bool> m_closed;
    std::vector<bool> m_exact;
    std::vector<Row<Rational>> m_rationalRows;
    std::vector<Row<Wide>> m_wideRows;

    void enter(const std::vector<Node>& firms) {
        for (std::size_t i = 0; i < firms.size(); ++i)
            m_place[firms[i]] = static_cast<std::int32_t>(i);
    }
    void leave(const std::vector<Node>& firms) {
        for (const Node firm : firms)
            m_place[firm] = -1;
    }
    void giveToUnknown(const std::vector<Node>& firms) {
        for (const Node firm : firms) {
            m_rationalRows[firm] = {{m_shares.unknown(), Rational(1), 0}};
            m_wideRows[firm] = {{m_shares.unknown(), Wide(1), 0}};
        }
    }

    void markExact() {
        const Partition weak = weakComponents(m_links);
        std::vector<std::size_t> firms(weak.count, 0);
        for (Node v = 0; v < m_shares.nodes(); ++v)
            if (m_shares.isFirm[v])
                ++firms[weak.group[v]];
        for (Node v = 0; v < m_shares.nodes(); ++v)
            m_exact[v] = m_shares.isFirm[v] && firms[weak.group[v]] <= m_options.exactFirms;
    }

    bool nearBorder(const Row<Wide>& row) const {
        for (const Part<Wide>& part : row)
            for (const Fraction& border : m_options.borders)
                if (std::abs(part.value - number(border)) <= m_options.nearBorder)
                    return true;
        return false;
    }

    /// Solves the firm again in exact fractions from its upstream firms; false when they are too many.
    bool solveUpstream(Node firm, OwnershipSolver<Rational, Rational (*)(const Fraction&)>& exactly) {
        std::vector<std::uint32_t> components{m_strong.group[firm]};
        std::vector<bool> seen(m_strong.count, false);
        seen[m_strong.group[firm]] = true;
        std::size_t firms = 0;
        for (std::size_t i = 0; i < components.size(); ++i) {
            const std::vector<Node>& members = m_members[components[i]];
            firms += members.size();
            if (firms > m_options.exactUpstream)
                return false;
            if (m_closed[components[i]])
                continue;
            for (const Node member : members)
                for (const Holding& holding : m_shares.into(member)) {
                    const std::uint32_t group = m_strong.group[holding.owner];
                    if (m_shares.isFirm[holding.owner] && !seen[group]) {
                        seen[group] = true;
                        components.push_back(group);
                    }
                }
        }
        std::sort(components.begin(), components.end(), std::greater<>());
        for (const std::uint32_t c : components) {
            const std::vector<Node>& members = m_members[c];
            if (m_closed[c] || !m_rationalRows[members.front()].empty())
                continue;
            enter(members);
            exactly.solve(members, m_place);
            leave(members);
        }
        return true;
    }

    Result<Ownership> collect(JobContext& job) {
        Ownership out;
        out.firmOffset.assign(1, 0);
        OwnershipSolver<Rational, Rational (*)(const Fraction&)> exactly(m_shares, m_rationalRows, rational);
        for (Node firm = 0; firm < m_shares.nodes(); ++firm) {
            if (m_shares.isFirm[firm] && !m_closed[m_strong.group[firm]]) {
                if (job.cancelled())
                    return cancelledError();
                bool exact = m_exact[firm];
                if (!exact && nearBorder(m_wideRows[firm]))
                    exact = solveUpstream(firm, exactly);
                if (exact)
                    for (const Part<Rational>& part : m_rationalRows[firm])
                        out.stakes.push_back(
                            {part.holder, firm, part.value.convert_to<double>(), part.value.str(), part.weakest});
                else
                    for (const Part<Wide>& part : m_wideRows[firm])
                        out.stakes.push_back({part.holder, firm, static_cast<double>(part.value), {}, part.weakest});
            }
            out.firmOffset.push_back(static_cast<std::uint32_t>(out.stakes.size()));
        }
        for (std::uint32_t c = 0; c < m_strong.count; ++c) {
            if (m_members[c].size() > 1)
                out.loops.push_back(m_members[c]);
            if (m_closed[c] && m_shares.isFirm[m_members[c].front()])
                out.closedLoops.push_back(m_members[c]);
        }
        std::sort(out.loops.begin(), out.loops.end());
        std::sort(out.closedLoops.begin(), out.closedLoops.end());
        return out;
    }
};

} // namespace

Result<Ownership> integratedOwnership(const ShareGraph& shares, const OwnershipOptions& options, JobContext& job) {
    return Computation(shares, options).run(job);
}

bool reaches(const Stake& stake, const Fraction& border) {
    if (stake.exact.empty())
        return stake.integrated >= border.value();
    return Rational(stake.exact) >= rational(border);
}

} // namespace coir::graph
