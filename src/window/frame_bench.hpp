/// How long frames take, as the program itself sees it.
#pragma once

#include <chrono>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Time by the clock on the wall, and that of all of the program's threads on processors: what the first
/// would be at most on a machine that does nothing else.
struct FrameTime {
    double wall_ms = 0;
    double processor_ms = 0;
};

/// Measures from its making.
class FrameClock {
public:
    FrameClock();
    [[nodiscard]] FrameTime passed() const;

private:
    std::chrono::steady_clock::time_point wall_;
    double processor_ms_;
};

/// Durations of one kind of frame.
class FrameTimes {
public:
    void add(FrameTime time);
    /// "pan     120 frames, median 14.2 ms, 90 % within 17.1 ms, longest 25.0 ms; processor 13.0 ms, …"
    [[nodiscard]] std::string summary(const std::string& name) const;

private:
    std::vector<double> wall_ms_;
    std::vector<double> processor_ms_;
};

/// The value, by rank, that this share of the values do not exceed; 0 without values. @pre 0 <= share <= 1
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// What this process holds of the machine's memory, in megabytes of 10^6 bytes.
struct MemoryUse {
    double most_mb = 0;     ///< resident at its largest, shared libraries and mapped files included (VmHWM)
    double now_mb = 0;      ///< resident now
    double own_mb = 0;      ///< of that, what no other process shares (Private_Clean + Private_Dirty)
    double written_mb = 0;  ///< of that, what no file has: heap, stacks, pictures (Anonymous)
};
[[nodiscard]] MemoryUse memory_use();

/// The sum of the lines "NAME:  123 kB" of a file like /proc/self/smaps_rollup, in MB. 0 without such a line.
[[nodiscard]] double megabytes_in(std::string_view text, std::initializer_list<std::string_view> names);

}  // namespace dateline
