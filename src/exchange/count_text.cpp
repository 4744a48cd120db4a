#include "exchange/count_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

std::string reported(const Dossier& dossier, const Event& event, const std::string& what) {
    std::string text;
    for (const Report& report : event.reports) {
        for (const Count& count : report.counts) {
            if (count.what != what) continue;
            if (!text.empty()) text += ", ";
            const std::string& article = dossier.articles.at(report.article).id;
            const std::string said_by = count.attribution.empty() ? "" : ": " + count.attribution;
            text += fmt::format("{} ({}{})", count_text(count), article, said_by);
        }
    }
    return text;
}

}  // namespace

std::string count_text(const Count& count) {
    if (count.low == count.high) return fmt::format("{}", count.low);
    if (std::isinf(count.high))
        return fmt::format("{} {}", count.low_open ? "more than" : "at least", count.low);
    if (count.low == 0) return fmt::format("up to {}", count.high);
    return fmt::format("{} to {}", count.low, count.high);
}

std::string counts_text(const Dossier& dossier, const Event& event) {
    std::string text;
    for (const CountComparison& comparison : event.comparisons) {
        if (!text.empty()) text += "; ";
        text += fmt::format("{}: {}, {}", comparison.what, reported(dossier, event, comparison.what),
                            name_of(comparison.agreement));
    }
    return text;
}

std::string denials_text(const Dossier& dossier, const Event& event) {
    std::string text;
    for (const Report& report : event.reports) {
        for (const Denial& denial : report.denials) {
            if (!text.empty()) text += "; ";
            text += fmt::format("{} ({})", denial.attribution, dossier.articles.at(report.article).id);
        }
    }
    return text;
}

bool has_disputed_count(const Event& event) {
    return std::ranges::any_of(event.comparisons, [](const CountComparison& comparison) {
        return comparison.agreement == Agreement::disputed;
    });
}

}  // namespace dateline
