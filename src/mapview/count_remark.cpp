#include "mapview/count_remark.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline {
namespace {

/// Each way the thing is counted, once, lowest first.
std::vector<std::string> counts_of(const Event& event, const std::string& what) {
    std::vector<const Count*> counts;
    for (const auto& report : event.reports) {
        for (const auto& count : report.counts) {
            if (count.what == what) counts.push_back(&count);
        }
    }
    std::stable_sort(counts.begin(), counts.end(), [](auto* a, auto* b) { return a->low < b->low; });
    std::vector<std::string> texts;
    for (const auto* count : counts) {
        auto text = count_text(*count);
        if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace

std::string count_text(const Count& count) {
    if (std::isinf(count.high)) return fmt::format("{} {:g}", count.low_open ? ">" : "≥", count.low);
    if (count.low == count.high) return fmt::format("{:g}", count.low);
    return fmt::format("{:g}–{:g}", count.low, count.high);
}

std::string count_remark(const Event& event) {
    for (const auto& comparison : event.comparisons) {
        if (comparison.agreement != Agreement::disputed) continue;
        const auto texts = counts_of(event, comparison.what);
        if (texts.size() < 2) continue;
        return fmt::format("{} {}: disputed", fmt::join(texts, " / "), comparison.what);
    }
    return {};
}

}  // namespace dateline
