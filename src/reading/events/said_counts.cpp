#include "reading/events/said_counts.hpp"

#include <fmt/format.h>

namespace dateline {

void SaidCounts::add(Count count) {
    const std::string statement =
        fmt::format("{} {} {} {}", count.what, count.low, count.high, count.low_open);
    const auto [first, is_new] = first_.try_emplace(statement, counts_.size());
    if (!is_new && count.attribution.empty()) return;
    if (!said_by_.emplace(statement, count.attribution).second) return;
    Count& before = is_new ? counts_.emplace_back() : counts_[first->second];
    if (before.attribution.empty()) {
        before = std::move(count);
    } else {
        counts_.push_back(std::move(count));
    }
}

}  // namespace dateline
