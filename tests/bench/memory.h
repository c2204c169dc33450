// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <benchmark/benchmark.h>

#include <cstdio>
#include <sys/resource.h>

namespace coir::bench {

/// Peak memory of one benchmark: the kernel's high-water mark is set back first where that is allowed (Linux), else the
/// figure is the peak of the process so far. Reported in megabytes as the counters peak_MB and extra_MB.
class PeakMemory {
public:
    PeakMemory() {
        if (std::FILE* f = std::fopen("/proc/self/clear_refs", "w")) {
            std::fputs("5\n", f);
            std::fclose(f);
        }
        m_before = peak();
    }
    void report(benchmark::State& state) const {
        state.counters["peak_MB"] = peak();
        state.counters["extra_MB"] = peak() - m_before;
    }

private:
    static double peak() {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return static_cast<double>(usage.ru_maxrss) / 1024.0;
    }
    double m_before = 0;
};

} // namespace coir::bench
