#include "cli/reading_progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace dateline {
namespace {

[[nodiscard]] std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

}  // namespace

std::string progress_text(std::uint64_t done_bytes, std::uint64_t total_bytes, std::size_t articles,
                          double seconds) {
    const auto done = static_cast<double>(done_bytes);
    const double rate = done / std::max(seconds, 1e-3);
    std::string text =
        fmt::format("{} article{}  {:.1f} MB/s", grouped(articles), articles == 1 ? "" : "s", rate / 1e6);
    if (total_bytes == 0) return text;
    const double share = std::min(1.0, done / static_cast<double>(total_bytes));
    text = fmt::format("{:3.0f} %  {}", 100 * share, text);
    if (rate > 0) {
        const auto left = static_cast<std::uint64_t>(static_cast<double>(total_bytes) * (1 - share) / rate);
        text += fmt::format("  {}:{:02} left", left / 60, left % 60);
    }
    return text;
}

ReadingProgress::ReadingProgress(std::ostream& out, std::uint64_t total_bytes, bool shown)
    : out_{out}, total_bytes_{total_bytes}, shown_{shown} {}

void ReadingProgress::show(std::uint64_t done_bytes, std::size_t articles) {
    if (!shown_) return;
    const auto now = Clock::now();
    if (now < next_) return;
    next_ = now + std::chrono::milliseconds{100};
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    out_ << "\r\033[K" << progress_text(done_bytes, total_bytes_, articles, seconds) << std::flush;
    drawn_ = true;
}

void ReadingProgress::hide() {
    if (drawn_) out_ << "\r\033[K" << std::flush;
    drawn_ = false;
}

}  // namespace dateline
