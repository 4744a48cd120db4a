#include "mapview/count_remark.hpp"

#include "mapview/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline {
namespace {

/// Whether a report gives a number, not a bound or a range.
bool is_exact(const Count& count) {
    return count.low == count.high;
}

/// Each way the thing is counted, once, lowest first.
std::vector<Count> counts_of(const Event& event, const std::string& what) {
    std::vector<Count> counts;
    for (const auto& report : event.reports) {
        for (const auto& count : report.counts) {
            const bool known = std::any_of(counts.begin(), counts.end(), [&](const Count& other) {
                return short_count(other) == short_count(count);
            });
            if (count.what == what && !known) counts.push_back(count);
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const Count& a, const Count& b) { return a.low < b.low; });
    return counts;
}

/// "15 or 22": plain numbers that disagree say it best; bounds are named where there are no two of them.
std::string disagreement(std::vector<Count> counts) {
    if (std::count_if(counts.begin(), counts.end(), is_exact) >= 2) {
        std::erase_if(counts, [](const Count& count) { return !is_exact(count); });
    }
    std::vector<std::string> texts;
    for (const auto& count : counts) texts.push_back(short_count(count));
    return texts.size() < 2 ? std::string{} : fmt::format("{}", fmt::join(texts, " or "));
}

std::string more_counts(const std::string& counted, std::size_t more) {
    return fmt::format("{} and {} more count{}: disputed", counted, more, more == 1 ? "" : "s");
}

/// "1,234,567"; what has a fraction or more than 15 digits, as it is.
std::string grouped(double number) {
    constexpr double exact_below = 1e15;
    if (number != std::floor(number) || std::abs(number) >= exact_below) return fmt::format("{:g}", number);
    std::string digits = fmt::format("{:.0f}", number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

}  // namespace

std::string short_count(const Count& count) {
    if (std::isinf(count.high)) return fmt::format("{} {}", count.low_open ? ">" : "≥", grouped(count.low));
    if (count.low == count.high) return grouped(count.low);
    return fmt::format("{}–{}", grouped(count.low), grouped(count.high));
}

std::vector<std::string> count_remarks(const Event& event) {
    std::size_t disputed = 0;
    std::string numbers, counted;  // of the first count whose numbers can be set against each other
    for (const auto& comparison : event.comparisons) {
        if (comparison.agreement != Agreement::disputed) continue;
        ++disputed;
        if (!numbers.empty()) continue;
        numbers = disagreement(counts_of(event, comparison.what));
        counted = plain_text(fmt::format("{} {}", numbers, comparison.what));
    }
    std::vector<std::string> remarks;
    if (disputed > 1 && !numbers.empty()) remarks.push_back(more_counts(counted, disputed - 1));
    if (!numbers.empty()) remarks.insert(remarks.end(), {counted + ": disputed", numbers + ": disputed"});
    if (disputed > 0) remarks.emplace_back("disputed");
    return remarks;
}

std::string short_count(std::size_t count) {
    Count exactly;
    exactly.low = exactly.high = static_cast<double>(count);
    return short_count(exactly);
}

}  // namespace dateline
