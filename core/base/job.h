// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <algorithm>
#include <exception>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

namespace coir {

/// What a long computation is given: may it go on, and whom to tell how far it is.
/// Progress never goes back within a phase. Thread rule: one context belongs to one job; `cancelled`
/// may be asked from its worker threads.
class JobContext {
public:
    using Progress = std::function<void(const Message& phase, std::int64_t done, std::int64_t total)>;

    JobContext() = default;
    explicit JobContext(std::stop_token stop, Progress progress = {}, unsigned threads = 0)
        : m_stop(std::move(stop)), m_progress(std::move(progress)), m_threads(threads) {}

    bool cancelled() const { return m_stop.stop_requested(); }
    const std::stop_token& stopToken() const { return m_stop; }
    /// Names what is being done now; resets done/total.
    void phase(Message message) {
        m_phase = std::move(message);
        if (m_progress)
            m_progress(m_phase, 0, 0);
    }
    /// Reports progress (about 100 calls a phase are enough). False when cancelled.
    bool step(std::int64_t done, std::int64_t total) {
        if (m_progress)
            m_progress(m_phase, done, total);
        return !cancelled();
    }
    unsigned threads() const {
        return m_threads > 0 ? m_threads : std::max(1u, std::thread::hardware_concurrency());
    }

private:
    std::stop_token m_stop;
    Progress m_progress;
    Message m_phase;
    unsigned m_threads = 0;
};

inline tl::unexpected<Error> cancelledError() {
    return fail(ErrorCode::Cancelled, COIR_MSG("base", "Cancelled; nothing of it was kept"));
}

/// Runs fn(begin, end, chunk) over [0, n) in fixed chunks of `size`, on several threads. The chunks do not
/// depend on the thread count; reduce in chunk order and the result has the same bits everywhere.
template <class Fn> void parallelChunks(JobContext& job, std::size_t n, std::size_t size, Fn&& fn) {
    const std::size_t chunks = (n + size - 1) / size;
    const unsigned threads = static_cast<unsigned>(std::min<std::size_t>(job.threads(), chunks));
    if (threads <= 1) {
        for (std::size_t c = 0; c < chunks && !job.cancelled(); ++c)
            fn(c * size, std::min(n, (c + 1) * size), c);
        return;
    }
    std::vector<std::exception_ptr> thrown(threads); // memory may run out anywhere: said by the thread that asked
    {
        std::vector<std::jthread> pool;
        for (unsigned t = 0; t < threads; ++t)
            pool.emplace_back([&, t] {
                try {
                    for (std::size_t c = t; c < chunks && !job.cancelled(); c += threads)
                        fn(c * size, std::min(n, (c + 1) * size), c);
                } catch (...) {
                    thrown[t] = std::current_exception();
                }
            });
    }
    for (const auto& e : thrown)
        if (e)
            std::rethrow_exception(e);
}

} // namespace coir
