// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Private to ownership.cpp: the solve itself, over wide floating numbers or over exact rationals.
#include "graph/components.h"
#include "graph/share_graph.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace coir::graph {

template <class Number> struct Part {
    Node holder;
    Number value;
    double weakest;
};
template <class Number> using Row = std::vector<Part<Number>>;

/// Computes the rows of firms component by component. `shareOf(Fraction)` makes a Number; `rowOf(firm)` gives
/// the finished row of an upstream firm.
template <class Number, class MakeNumber> class OwnershipSolver {
public:
    OwnershipSolver(const ShareGraph& shares, std::vector<Row<Number>>& rows, MakeNumber make)
        : m_shares(shares), m_rows(rows), m_make(std::move(make)), m_slot(shares.nodes() + 1, -1) {}

    /// `firms` is one strongly connected component whose upstream rows are finished.
    void solve(const std::vector<Node>& firms, const std::vector<std::int32_t>& place) {
        const std::size_t k = firms.size();
        std::vector<Row<Number>> outside(k);
        bool inner = false;
        for (std::size_t j = 0; j < k; ++j) {
            gather(firms[j], place, outside[j]);
            for (const Holding& holding : m_shares.into(firms[j]))
                inner = inner || place[holding.owner] >= 0;
        }
        if (!inner) {
            for (std::size_t j = 0; j < k; ++j)
                m_rows[firms[j]] = std::move(outside[j]);
            return;
        }
        solveInner(firms, place, outside);
    }

private:
    const ShareGraph& m_shares;
    std::vector<Row<Number>>& m_rows;
    MakeNumber m_make;
    std::vector<std::int32_t> m_slot;

    void add(Row<Number>& row, Node holder, const Number& value, double weakest) {
        std::int32_t& slot = m_slot[holder];
        if (slot < 0) {
            slot = static_cast<std::int32_t>(row.size());
            row.push_back({holder, value, weakest});
        } else {
            Part<Number>& part = row[static_cast<std::size_t>(slot)];
            part.value += value;
            part.weakest = std::max(part.weakest, weakest);
        }
    }

    /// What final holders hold in the firm directly and through firms outside its component.
    void gather(Node firm, const std::vector<std::int32_t>& place, Row<Number>& row) {
        Fraction sum;
        for (const Holding& holding : m_shares.into(firm)) {
            sum = sum + holding.share;
            if (!m_shares.isFirm[holding.owner]) {
                add(row, holding.owner, m_make(holding.share), holding.share.value());
            } else if (place[holding.owner] < 0) {
                const Number share = m_make(holding.share);
                const double link = holding.share.value();
                for (const Part<Number>& part : m_rows[holding.owner])
                    add(row, part.holder, share * part.value, std::min(link, part.weakest));
            }
        }
        if (sum < Fraction(1, 1))
            add(row, m_shares.unknown(), m_make(Fraction(1, 1) - sum), 0);
        for (const Part<Number>& part : row)
            m_slot[part.holder] = -1;
        std::sort(row.begin(), row.end(), [](const auto& a, const auto& b) { return a.holder < b.holder; });
    }

    void solveInner(const std::vector<Node>& firms, const std::vector<std::int32_t>& place,
                    const std::vector<Row<Number>>& outside) {
        const std::size_t k = firms.size();
        std::vector<Node> holders;
        for (const Row<Number>& row : outside)
            for (const Part<Number>& part : row)
                holders.push_back(part.holder);
        std::sort(holders.begin(), holders.end());
        holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
        const std::size_t h = holders.size();

        // (I − Wᵀ) X = B, one equation per firm, one right-hand side per holder.
        const std::size_t width = k + h;
        std::vector<Number> a(k * width, Number(0));
        std::vector<double> weak(k * h, 0);
        for (std::size_t j = 0; j < k; ++j) {
            a[j * width + j] += Number(1);
            for (const Holding& holding : m_shares.into(firms[j]))
                if (place[holding.owner] >= 0)
                    a[j * width + static_cast<std::size_t>(place[holding.owner])] -= m_make(holding.share);
            for (const Part<Number>& part : outside[j]) {
                const auto c = static_cast<std::size_t>(
                    std::lower_bound(holders.begin(), holders.end(), part.holder) - holders.begin());
                a[j * width + k + c] = part.value;
                weak[j * h + c] = part.weakest;
            }
        }
        eliminate(a, k, width);
        widenWeakest(weak, firms, place, h);
        for (std::size_t j = 0; j < k; ++j) {
            Row<Number>& row = m_rows[firms[j]];
            row.clear();
            for (std::size_t c = 0; c < h; ++c)
                if (a[j * width + k + c] > Number(0))
                    row.push_back({holders[c], a[j * width + k + c], weak[j * h + c]});
        }
    }

    /// Gauss–Jordan with the largest pivot of the column; the matrix is diagonally dominant by columns, so a
    /// pivot is never zero unless the loop is closed, which the caller has excluded.
    static void eliminate(std::vector<Number>& a, std::size_t k, std::size_t width) {
        const auto magnitude = [](const Number& x) { return x < Number(0) ? Number(-x) : x; };
        for (std::size_t p = 0; p < k; ++p) {
            std::size_t best = p;
            for (std::size_t r = p + 1; r < k; ++r)
                if (magnitude(a[r * width + p]) > magnitude(a[best * width + p]))
                    best = r;
            if (best != p)
                std::swap_ranges(a.begin() + static_cast<std::ptrdiff_t>(p * width),
                                 a.begin() + static_cast<std::ptrdiff_t>((p + 1) * width),
                                 a.begin() + static_cast<std::ptrdiff_t>(best * width));
            const Number pivot = a[p * width + p];
            for (std::size_t c = p; c < width; ++c)
                a[p * width + c] /= pivot;
            for (std::size_t r = 0; r < k; ++r) {
                if (r == p || a[r * width + p] == Number(0))
                    continue;
                const Number factor = a[r * width + p];
                for (std::size_t c = p; c < width; ++c)
                    if (a[p * width + c] != Number(0))
                        a[r * width + c] -= factor * a[p * width + c];
            }
        }
    }

    void widenWeakest(std::vector<double>& weak, const std::vector<Node>& firms,
                      const std::vector<std::int32_t>& place, std::size_t h) const {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t j = 0; j < firms.size(); ++j)
                for (const Holding& holding : m_shares.into(firms[j])) {
                    if (place[holding.owner] < 0)
                        continue;
                    const auto i = static_cast<std::size_t>(place[holding.owner]);
                    const double link = holding.share.value();
                    for (std::size_t c = 0; c < h; ++c) {
                        const double through = std::min(link, weak[i * h + c]);
                        if (through > weak[j * h + c]) {
                            weak[j * h + c] = through;
                            changed = true;
                        }
                    }
                }
        }
    }
};

} // namespace coir::graph
