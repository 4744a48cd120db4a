/// How far a long reading has come, for a person who watches.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>

namespace dateline {

/**
 * One line on a terminal, redrawn at most ten times a second: share done, articles, rate and time left; of an
 * input of unknown length (a pipe) without share and time left. Nothing shows in the first second, nor
 * anywhere but on a terminal. The line is wiped when the bar ends, and before a remark by hide().
 */
class ReadingProgress {
public:
    /// @param total_bytes  0: not known
    /// @param shown  false: no terminal looks on, or --quiet
    ReadingProgress(std::ostream& out, std::uint64_t total_bytes, bool shown);
    ReadingProgress(const ReadingProgress&) = delete;
    ReadingProgress& operator=(const ReadingProgress&) = delete;
    ~ReadingProgress() { hide(); }

    void show(std::uint64_t done_bytes, std::size_t articles);
    void hide();

private:
    using Clock = std::chrono::steady_clock;

    std::ostream& out_;
    std::uint64_t total_bytes_;
    bool shown_;
    bool drawn_ = false;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point next_ = begin_ + std::chrono::seconds{1};
};

/// The line's words: "42 %  1,250 articles  5.1 MB/s  0:12 left". @param total_bytes  0: not known
[[nodiscard]] std::string progress_text(std::uint64_t done_bytes, std::uint64_t total_bytes,
                                        std::size_t articles, double seconds);

}  // namespace dateline
