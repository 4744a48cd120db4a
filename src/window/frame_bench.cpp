#include "window/frame_bench.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace dateline {
namespace {

double processor_now_ms() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

}  // namespace

FrameClock::FrameClock() : wall_{std::chrono::steady_clock::now()}, processor_ms_{processor_now_ms()} {}

FrameTime FrameClock::passed() const {
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - wall_;
    return {wall.count(), processor_now_ms() - processor_ms_};
}

void FrameTimes::add(FrameTime time) {
    wall_ms_.push_back(time.wall_ms);
    processor_ms_.push_back(time.processor_ms);
}

std::string FrameTimes::summary(const std::string& name) const {
    return fmt::format(
        "{:<16} {} frames, median {:.1f} ms, 90 % within {:.1f} ms, longest {:.1f} ms; "
        "processor {:.1f} ms, 90 % within {:.1f} ms\n",
        name, wall_ms_.size(), quantile(wall_ms_, 0.5), quantile(wall_ms_, 0.9), quantile(wall_ms_, 1),
        quantile(processor_ms_, 0.5), quantile(processor_ms_, 0.9));
}

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
}

double peak_memory_mb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

}  // namespace dateline
