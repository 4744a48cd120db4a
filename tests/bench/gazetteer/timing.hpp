/// How long calls take.
#pragma once

#include <algorithm>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// Times of single calls, in microseconds.
class Timings {
public:
    /// @param clock  CLOCK_MONOTONIC for calls under some microseconds: it costs least, and the few calls
    /// that
    ///               other programs interrupt hardly move a median. CLOCK_THREAD_CPUTIME_ID for longer calls:
    ///               other programs do not count.
    explicit Timings(clockid_t clock) : clock_{clock} {}

    template <class Work>
    void add(Work&& work) {
        const double begin = now_us();
        std::forward<Work>(work)();
        us_.push_back(now_us() - begin);
    }

    /// @param share  0.5 for the median, 0.99 for all but the slowest hundredth. @pre something was added
    [[nodiscard]] double quantile(double share) const {
        auto sorted = us_;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

private:
    [[nodiscard]] double now_us() const {
        timespec time{};
        ::clock_gettime(clock_, &time);
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
    }

    clockid_t clock_;
    std::vector<double> us_;
};

}  // namespace dateline
