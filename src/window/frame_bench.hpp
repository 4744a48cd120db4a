/// How long frames take, as the program itself sees it.
#pragma once

#include <chrono>
#include <string>
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

/// The most memory that this process has held, in megabytes of 10^6 bytes.
[[nodiscard]] double peak_memory_mb();

}  // namespace dateline
