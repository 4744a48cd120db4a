#include "cli/progress_bar.hpp"

#include "text/printable.hpp"

#include <fmt/format.h>

#include <unistd.h>
#include <algorithm>
#include <cmath>
#include <ostream>

namespace dateline {
namespace {

constexpr std::chrono::milliseconds between_drawings{100};
constexpr const char* wipe_line = "\r\033[K";
/// Rates of the first moments tell nothing.
constexpr double seconds_until_rate = 0.5;

/// "5.4 million", "180 thousand", "12".
std::string short_count(double count) {
    if (count >= 1e6) return fmt::format("{:.1f} million", count / 1e6);
    if (count >= 1e4) return fmt::format("{:.0f} thousand", count / 1e3);
    return fmt::format("{:.0f}", count);
}

std::string duration(double seconds) {
    if (seconds < 90) return fmt::format("{:.0f} s", std::ceil(seconds));
    return fmt::format("{:.0f} min", std::ceil(seconds / 60));
}

}  // namespace

std::string progress_line(const BuildProgress& progress, double seconds) {
    constexpr std::size_t longest_stage = 40;
    auto line = printable(progress.stage);
    if (line.size() > longest_stage) line.resize(longest_stage);
    const auto bytes = static_cast<double>(progress.bytes);
    const auto all = static_cast<double>(progress.all_bytes.value_or(0));
    if (all > 0) line += fmt::format("  {:.0f} %", std::min(100.0, 100 * bytes / all));
    if (progress.rows > 0) line += fmt::format("  {} rows", short_count(static_cast<double>(progress.rows)));
    if (seconds < seconds_until_rate || progress.rows == 0) return line;
    line += fmt::format(", {} a second", short_count(static_cast<double>(progress.rows) / seconds));
    if (all > 0 && bytes > 0 && bytes < all)
        line += fmt::format(", {} left", duration(seconds * (all - bytes) / bytes));
    return line;
}

ProgressBar::~ProgressBar() {
    if (is_drawn_) stream_ << wipe_line << std::flush;
}

void ProgressBar::show(const BuildProgress& progress) {
    if (where_ == Where::elsewhere) return;
    const auto now = Clock::now();
    const bool is_new_stage = progress.stage != stage_;
    if (is_new_stage) {
        stage_ = progress.stage;
        stage_began_ = now;
    }
    if (is_drawn_ && !is_new_stage && now - drawn_ < between_drawings) return;
    stream_ << wipe_line << progress_line(progress, std::chrono::duration<double>(now - stage_began_).count())
            << std::flush;
    drawn_ = now;
    is_drawn_ = true;
}

ProgressBar::Where where_remarks_go() {
    return ::isatty(STDERR_FILENO) == 1 ? ProgressBar::Where::terminal : ProgressBar::Where::elsewhere;
}

}  // namespace dateline
