// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/scan.h"

#include "base/hash.h"

#include <algorithm>
#include <boost/random/binomial_distribution.hpp>
#include <cmath>
#include <limits>

namespace coir::stats {

namespace {

constexpr std::int64_t kMostInTable = 1'000'000;

/// The random numbers as Boost takes them.
struct Bits {
    using result_type = std::uint64_t;
    Random& random;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return ~result_type{0}; }
    result_type operator()() { return random.next(); }
};

/// A window is a centre and how many of its nearest cells it takes.
struct Window {
    std::uint32_t centre = 0, size = 0;
    double radius = 0;
    double exposure = 0;
    double logInside = 0, logOutside = 0; ///< ln of the expected events inside and outside
};

class Scanner {
public:
    Scanner(std::span<const Point> points, std::span<const Cell> cells, const ScanOptions& options)
        : m_cells(cells) {
        for (const Cell& c : cells) {
            m_events.push_back(static_cast<std::int64_t>(std::llround(c.events)));
            m_total += m_events.back();
            m_exposure += std::max(0.0, c.exposure);
        }
        m_product.resize(static_cast<std::size_t>(std::min(m_total, kMostInTable)) + 1);
        for (std::size_t k = 1; k < m_product.size(); ++k)
            m_product[k] = timesLog(static_cast<std::int64_t>(k));
        if (m_total > 0 && m_exposure > 0)
            makeWindows(points, options);
    }

    bool empty() const { return m_windows.empty(); }
    const std::vector<Window>& windows() const { return m_windows; }
    const std::vector<std::int64_t>& events() const { return m_events; }
    std::span<const std::uint32_t> order(std::uint32_t centre) const {
        return {m_order.data() + m_start[centre], m_order.data() + m_start[centre + 1]};
    }
    double expected(const Window& w) const { return static_cast<double>(m_total) * w.exposure / m_exposure; }

    /// Calls fn(window, observed, llr) for every window with more events than expected.
    template <class Fn> void evaluate(std::span<const std::int64_t> events, Fn&& fn) const {
        const auto total = static_cast<double>(m_total);
        std::uint32_t centre = std::numeric_limits<std::uint32_t>::max(), taken = 0;
        std::int64_t inside = 0;
        for (const Window& w : m_windows) {
            if (w.centre != centre) {
                centre = w.centre;
                taken = 0;
                inside = 0;
            }
            const std::uint32_t* near = m_order.data() + m_start[centre];
            for (; taken < w.size; ++taken)
                inside += events[near[taken]];
            const auto o = static_cast<double>(inside);
            if (o * m_exposure <= total * w.exposure)
                continue;
            const double llr = product(inside) - o * w.logInside + product(m_total - inside) - (total - o) * w.logOutside;
            fn(w, inside, llr);
        }
    }

    /// All events dealt anew, each cell with its share of the exposure: cell by cell a binomial part of what is left, so that
    /// the time grows with the cells and not with the events.
    void deal(Random& random, std::vector<std::int64_t>& events) const {
        std::int64_t left = m_total;
        double exposure = m_exposure;
        Bits bits{random};
        for (std::size_t i = 0; i < events.size(); ++i) {
            const double own = std::max(0.0, m_cells[i].exposure);
            const double share = exposure > 0 ? std::min(1.0, own / exposure) : 0;
            exposure -= own;
            events[i] = i + 1 == m_last ? left
                        : left > 0 && share > 0 ? boost::random::binomial_distribution<std::int64_t>(left, share)(bits) : 0;
            left -= events[i];
        }
    }

private:
    static double timesLog(std::int64_t k) { return k > 0 ? static_cast<double>(k) * std::log(static_cast<double>(k)) : 0; }
    double product(std::int64_t k) const { return k < std::ssize(m_product) ? m_product[static_cast<std::size_t>(k)] : timesLog(k); }

    void makeWindows(std::span<const Point> points, const ScanOptions& options) {
        const auto n = static_cast<std::uint32_t>(points.size());
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            if (m_cells[i].exposure > 0)
                m_last = i + 1;
        const auto total = static_cast<double>(m_total);
        m_start.push_back(0);
        std::vector<std::pair<double, std::uint32_t>> near;
        for (std::uint32_t centre = 0; centre < n; ++centre) {
            near.clear();
            for (std::uint32_t i = 0; i < n; ++i) {
                const double far = std::hypot(points[i].x - points[centre].x, points[i].y - points[centre].y);
                if (far <= options.largestRadius)
                    near.emplace_back(far, i);
            }
            std::sort(near.begin(), near.end());
            double exposure = 0;
            for (std::uint32_t k = 0; k < near.size(); ++k) {
                exposure += std::max(0.0, m_cells[near[k].second].exposure);
                if (exposure > options.largestShare * m_exposure)
                    break;
                m_order.push_back(near[k].second);
                const bool last = k + 1 == near.size() || near[k + 1].first > near[k].first;
                if (!last || exposure <= 0)
                    continue;
                const double inside = total * exposure / m_exposure;
                m_windows.push_back({centre, k + 1, near[k].first, exposure, std::log(inside),
                                     inside < total ? std::log(total - inside) : 0});
            }
            m_start.push_back(m_order.size());
        }
    }

    std::span<const Cell> m_cells;
    std::vector<std::int64_t> m_events;
    std::int64_t m_total = 0;
    double m_exposure = 0;
    std::vector<double> m_product; ///< k ln k of small k
    std::size_t m_last = 0;        ///< one past the last cell with exposure
    std::vector<std::uint32_t> m_order;
    std::vector<std::size_t> m_start;
    std::vector<Window> m_windows;
};

} // namespace

Result<std::vector<ScanCluster>> scan(std::span<const Point> points, std::span<const Cell> cells,
                                      const ScanOptions& options, JobContext& job) {
    std::vector<ScanCluster> clusters;
    const Scanner scanner(points, cells, options);
    if (scanner.empty())
        return clusters;

    struct Scored {
        const Window* window;
        std::int64_t observed;
        double llr;
    };
    std::vector<Scored> scored;
    scanner.evaluate(scanner.events(),
                     [&](const Window& w, std::int64_t o, double llr) { scored.push_back({&w, o, llr}); });
    // Windows lie by centre and size: a stable sort keeps the smaller centre first among equals.
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored& a, const Scored& b) { return a.llr > b.llr; });

    std::vector<bool> used(cells.size(), false);
    for (const Scored& s : scored) {
        const auto order = scanner.order(s.window->centre).first(s.window->size);
        if (std::any_of(order.begin(), order.end(), [&](std::uint32_t i) { return used[i]; }))
            continue;
        ScanCluster c;
        c.cells.assign(order.begin(), order.end());
        c.centre = s.window->centre;
        c.radius = s.window->radius;
        c.observed = static_cast<double>(s.observed);
        c.expected = scanner.expected(*s.window);
        c.llr = s.llr;
        c.p = std::numeric_limits<double>::quiet_NaN();
        for (const std::uint32_t i : c.cells)
            used[i] = true;
        clusters.push_back(std::move(c));
    }

    const auto runs = static_cast<std::size_t>(std::max(0, options.replications));
    std::vector<double> largest(runs, 0);
    parallelChunks(job, runs, 8, [&](std::size_t begin, std::size_t end, std::size_t) {
        std::vector<std::int64_t> events(cells.size());
        for (std::size_t run = begin; run < end && !job.cancelled(); ++run) {
            Random random(options.seed ^ (0x9e3779b97f4a7c15ull * (run + 1)));
            scanner.deal(random, events);
            scanner.evaluate(events, [&](const Window&, std::int64_t, double llr) {
                largest[run] = std::max(largest[run], llr);
            });
        }
    });
    if (job.cancelled())
        return cancelledError();
    for (ScanCluster& c : clusters)
        if (runs > 0) {
            // Equal likelihoods may differ in the last bit between windows of equal content.
            const auto beaten = std::count_if(largest.begin(), largest.end(),
                                              [&](double l) { return l >= c.llr * (1 - 1e-12); });
            c.p = (static_cast<double>(beaten) + 1) / (static_cast<double>(runs) + 1);
        }
    return clusters;
}

} // namespace coir::stats
