#include "window/frame_bench.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>

namespace dateline {

void FrameTimes::add(std::chrono::steady_clock::duration time) {
    ms_.push_back(std::chrono::duration<double, std::milli>(time).count());
}

double FrameTimes::within_ms(double share) const {
    if (ms_.empty()) return 0;
    auto sorted = ms_;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last + 0.5)];
}

std::string FrameTimes::summary(const std::string& name) const {
    return fmt::format("{:<16} {} frames, median {:.1f} ms, 90 % within {:.1f} ms, longest {:.1f} ms\n", name,
                       ms_.size(), within_ms(0.5), within_ms(0.9), within_ms(1));
}

double peak_memory_mb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

}  // namespace dateline
