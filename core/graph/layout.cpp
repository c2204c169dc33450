// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

#include "graph/components.h"
#include "graph/layout_layers.h"
#include "graph/layout_stress.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace coir::graph {
namespace {

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
};

Box boxOf(const std::vector<Point>& places) {
    Box box{places[0].x, places[0].y, places[0].x, places[0].y};
    for (const Point& p : places) {
        box.left = std::min(box.left, p.x);
        box.right = std::max(box.right, p.x);
        box.top = std::min(box.top, p.y);
        box.bottom = std::max(box.bottom, p.y);
    }
    return box;
}

/// One connected part with its own numbering.
struct Piece {
    std::vector<Node> nodes;
    Links links;    ///< as given
    Links both;     ///< undirected
    std::vector<Point> places;
    bool anchored = false; ///< holds known nodes: stays where it was
};

Links undirected(const Links& links) {
    if (links.direction == Direction::Undirected)
        return links;
    std::vector<Link> all;
    for (Node v = 0; v < links.nodes(); ++v)
        for (const Node w : links.of(v))
            all.push_back({v, w, 1});
    return makeLinks(links.nodes(), std::move(all), Direction::Undirected, Parallel::Least);
}

std::vector<Piece> piecesOf(const Links& links) {
    const Partition weak = weakComponents(links);
    std::vector<Piece> pieces(weak.count);
    std::vector<Node> place(links.nodes());
    for (Node v = 0; v < links.nodes(); ++v) {
        place[v] = static_cast<Node>(pieces[weak.group[v]].nodes.size());
        pieces[weak.group[v]].nodes.push_back(v);
    }
    for (Piece& piece : pieces) {
        std::vector<Link> inner;
        for (const Node v : piece.nodes)
            for (std::uint32_t i = links.offset[v]; i < links.offset[v + 1]; ++i)
                if (links.direction == Direction::Directed || v < links.target[i])
                    inner.push_back({place[v], place[links.target[i]], links.weight[i]});
        piece.links = makeLinks(piece.nodes.size(), std::move(inner), links.direction, Parallel::Least);
        piece.both = undirected(piece.links);
    }
    return pieces;
}

/// Principal axis to the horizontal: the same picture whatever way the descent happened to turn it.
void turnFlat(std::vector<Point>& places) {
    Point mean;
    for (const Point& p : places) {
        mean.x += p.x / static_cast<double>(places.size());
        mean.y += p.y / static_cast<double>(places.size());
    }
    double xx = 0, yy = 0, xy = 0;
    for (const Point& p : places) {
        xx += (p.x - mean.x) * (p.x - mean.x);
        yy += (p.y - mean.y) * (p.y - mean.y);
        xy += (p.x - mean.x) * (p.y - mean.y);
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const double c = std::cos(angle), s = std::sin(angle);
    for (Point& p : places) {
        const double x = p.x - mean.x, y = p.y - mean.y;
        p = {c * x + s * y, -s * x + c * y};
    }
}

class Layouter {
public:
    Layouter(const Links& links, const LayoutOptions& options, JobContext& job)
        : m_links(links), m_options(options), m_job(job), m_random(options.seed) {}

    Result<std::vector<Point>> run() {
        std::vector<Piece> pieces = piecesOf(m_links);
        for (Piece& piece : pieces)
            if (!place(piece))
                return cancelledError();
        pack(pieces);
        std::vector<Point> out(m_links.nodes());
        for (const Piece& piece : pieces)
            for (std::size_t i = 0; i < piece.nodes.size(); ++i)
                out[piece.nodes[i]] = piece.places[i];
        return out;
    }

private:
    const Links& m_links;
    const LayoutOptions& m_options;
    JobContext& m_job;
    Random m_random;

    bool known(Node v) const { return v < m_options.known.size() && m_options.known[v] && v < m_options.start.size(); }
    bool pinned(Node v) const { return known(v) && v < m_options.pinned.size() && m_options.pinned[v]; }

    bool place(Piece& piece) {
        const std::size_t n = piece.nodes.size();
        switch (m_options.style) {
        case LayoutStyle::Force:
            return placeByForce(piece);
        case LayoutStyle::Circular:
            placeOnCircle(piece);
            return true;
        case LayoutStyle::Layered:
            return placeOnLevels(piece.both, levelsOf(piece.links), piece.places, m_job);
        case LayoutStyle::Tree: {
            Node root = 0;
            for (Node v = 0; v < n; ++v) {
                if (piece.nodes[v] == m_options.root) {
                    root = v;
                    break;
                }
                if (piece.both.degree(v) > piece.both.degree(root))
                    root = v;
            }
            return placeOnLevels(piece.both, levelsAround(piece.links, root), piece.places, m_job);
        }
        }
        return true;
    }

    bool placeByForce(Piece& piece) {
        const std::size_t n = piece.nodes.size();
        piece.places.assign(n, {});
        std::vector<bool> fixed(n, false);
        std::size_t knownCount = 0;
        const double size = std::sqrt(static_cast<double>(n));
        for (std::size_t i = 0; i < n; ++i) {
            const Node v = piece.nodes[i];
            if (known(v)) {
                piece.places[i] = m_options.start[v];
                fixed[i] = pinned(v);
                ++knownCount;
            } else {
                piece.places[i] = {m_random.unit() * size, m_random.unit() * size};
            }
        }
        piece.anchored = knownCount > 0;
        const bool warm = 2 * knownCount > n;
        if (piece.anchored)
            settleNewcomers(piece);
        const std::vector<Point> before = piece.places;
        if (!minimiseStress(piece.both, piece.places, fixed, warm, m_random, m_job))
            return false;
        if (!piece.anchored)
            turnFlat(piece.places);
        else if (std::find(fixed.begin(), fixed.end(), true) == fixed.end())
            moveBack(piece, before);
        return true;
    }

    /// New nodes begin beside a neighbour that has a place.
    void settleNewcomers(Piece& piece) {
        std::vector<bool> set(piece.nodes.size());
        std::vector<Node> queue;
        for (Node i = 0; i < piece.nodes.size(); ++i) {
            set[i] = known(piece.nodes[i]);
            if (set[i])
                queue.push_back(i);
        }
        for (std::size_t at = 0; at < queue.size(); ++at)
            for (const Node w : piece.both.of(queue[at])) {
                if (set[w])
                    continue;
                set[w] = true;
                const double angle = 2 * std::numbers::pi * m_random.unit();
                piece.places[w] = {piece.places[queue[at]].x + std::cos(angle), piece.places[queue[at]].y + std::sin(angle)};
                queue.push_back(w);
            }
    }

    /// Undoes the drift of the old nodes as a whole.
    void moveBack(Piece& piece, const std::vector<Point>& before) const {
        Point drift;
        double count = 0;
        for (std::size_t i = 0; i < piece.nodes.size(); ++i)
            if (known(piece.nodes[i])) {
                drift.x += piece.places[i].x - before[i].x;
                drift.y += piece.places[i].y - before[i].y;
                ++count;
            }
        for (Point& p : piece.places) {
            p.x -= drift.x / count;
            p.y -= drift.y / count;
        }
    }

    /// Depth-first order along the circle keeps most links short.
    void placeOnCircle(Piece& piece) const {
        const std::size_t n = piece.nodes.size();
        std::vector<bool> seen(n, false);
        std::vector<Node> stack{0}, order;
        while (!stack.empty()) {
            const Node v = stack.back();
            stack.pop_back();
            if (seen[v])
                continue;
            seen[v] = true;
            order.push_back(v);
            const auto row = piece.both.of(v);
            for (auto w = row.rbegin(); w != row.rend(); ++w)
                if (!seen[*w])
                    stack.push_back(*w);
        }
        piece.places.assign(n, {});
        const double radius = n < 2 ? 0 : 0.5 / std::sin(std::numbers::pi / static_cast<double>(n));
        for (std::size_t i = 0; i < order.size(); ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
            piece.places[order[i]] = {radius * std::sin(angle), -radius * std::cos(angle)};
        }
    }

    /// Rows of boxes, the tallest first; parts that have to stay are one block, the others go below them.
    static void pack(std::vector<Piece>& pieces) {
        constexpr double kGap = 2;
        std::vector<std::size_t> order;
        double area = 0, widest = 0, top = 0, left = 0;
        bool anchoredSeen = false;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Box box = boxOf(pieces[i].places);
            if (pieces[i].anchored) {
                top = anchoredSeen ? std::max(top, box.bottom + kGap) : box.bottom + kGap;
                left = anchoredSeen ? std::min(left, box.left) : box.left;
                anchoredSeen = true;
                continue;
            }
            area += (box.width() + kGap) * (box.height() + kGap);
            widest = std::max(widest, box.width() + kGap);
            order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return boxOf(pieces[a].places).height() > boxOf(pieces[b].places).height();
        });
        constexpr double kAspect = 1.6; // screens and pages are wider than high
        const double width = std::max(widest, std::sqrt(area * kAspect));
        double x = 0, rowHeight = 0;
        for (const std::size_t i : order) {
            const Box box = boxOf(pieces[i].places);
            if (x > 0 && x + box.width() > width) {
                x = 0;
                top += rowHeight + kGap;
                rowHeight = 0;
            }
            for (Point& p : pieces[i].places) {
                p.x += left + x - box.left;
                p.y += top - box.top;
            }
            x += box.width() + kGap;
            rowHeight = std::max(rowHeight, box.height());
        }
    }
};

} // namespace

Result<std::vector<Point>> layout(const Links& links, const LayoutOptions& options, JobContext& job) {
    return Layouter(links, options, job).run();
}

} // namespace coir::graph
