#include "window/frame_bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>

namespace dateline {
namespace {

double processor_now_ms() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

std::string all_of(const char* file) {
    std::ifstream stream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
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

double megabytes_in(std::string_view text, std::initializer_list<std::string_view> names) {
    constexpr double bytes_per_kb = 1024, bytes_per_mb = 1e6;
    double sum_kb = 0;
    std::istringstream lines{std::string{text}};
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        const bool wanted = std::find(names.begin(), names.end(), line.substr(0, colon)) != names.end();
        if (wanted && colon != std::string::npos) sum_kb += std::stod(line.substr(colon + 1));
    }
    return sum_kb * bytes_per_kb / bytes_per_mb;
}

MemoryUse memory_use() {
    const std::string status = all_of("/proc/self/status"), parts = all_of("/proc/self/smaps_rollup");
    return {megabytes_in(status, {"VmHWM"}), megabytes_in(parts, {"Rss"}),
            megabytes_in(parts, {"Private_Clean", "Private_Dirty"}), megabytes_in(parts, {"Anonymous"})};
}

}  // namespace dateline
