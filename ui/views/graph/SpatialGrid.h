// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>
#include <cstdint>
#include <vector>

namespace coir::ui {

/// Buckets of a plane for what lies at points; compressed rows, built once. Cell size follows density.
class SpatialGrid {
public:
    /// `x(i)`, `y(i)` for i in [0, n). O(n).
    template <class X, class Y> void build(std::size_t n, const QRectF& bounds, double cell, X&& x, Y&& y) {
        m_bounds = bounds;
        m_cell = cell > 0 ? cell : 1;
        m_columns = static_cast<int>(bounds.width() / m_cell) + 1;
        m_rows = static_cast<int>(bounds.height() / m_cell) + 1;
        const auto cells = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
        m_offset.assign(cells + 1, 0);
        std::vector<std::uint32_t> cellOf(n);
        for (std::size_t i = 0; i < n; ++i) {
            cellOf[i] = index(x(i), y(i));
            ++m_offset[cellOf[i] + 1];
        }
        for (std::size_t c = 0; c < cells; ++c)
            m_offset[c + 1] += m_offset[c];
        m_item.resize(n);
        std::vector<std::uint32_t> at(m_offset.begin(), m_offset.end() - 1);
        for (std::size_t i = 0; i < n; ++i)
            m_item[at[cellOf[i]]++] = static_cast<std::uint32_t>(i);
    }
    /// Calls fn(i) for every item whose cell meets `area`; items outside it may be among them.
    template <class Fn> void each(const QRectF& area, Fn&& fn) const {
        if (m_item.empty() || !area.intersects(m_bounds.adjusted(-1, -1, 1, 1)))
            return;
        const int c0 = column(area.left()), c1 = column(area.right());
        const int r0 = row(area.top()), r1 = row(area.bottom());
        for (int r = r0; r <= r1; ++r) {
            const auto base = static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns);
            for (std::uint32_t k = m_offset[base + static_cast<std::size_t>(c0)]; k < m_offset[base + static_cast<std::size_t>(c1) + 1]; ++k)
                fn(m_item[k]);
        }
    }
    double cell() const { return m_cell; }
    bool empty() const { return m_item.empty(); }

private:
    int column(double x) const { return std::min(m_columns - 1, std::max(0, static_cast<int>((x - m_bounds.left()) / m_cell))); }
    int row(double y) const { return std::min(m_rows - 1, std::max(0, static_cast<int>((y - m_bounds.top()) / m_cell))); }
    std::uint32_t index(double x, double y) const {
        return static_cast<std::uint32_t>(row(y)) * static_cast<std::uint32_t>(m_columns) + static_cast<std::uint32_t>(column(x));
    }

    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0, m_rows = 0;
    std::vector<std::uint32_t> m_offset, m_item;
};

} // namespace coir::ui
