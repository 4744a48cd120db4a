#include "training/weights_table.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

struct NamedEvidence {
    std::string_view name;
    bool ResolutionEvidence::*part;
};

constexpr std::array evidence_parts{NamedEvidence{"fame", &ResolutionEvidence::fame},
                                    NamedEvidence{"spelling", &ResolutionEvidence::spelling},
                                    NamedEvidence{"containers", &ResolutionEvidence::containers},
                                    NamedEvidence{"description", &ResolutionEvidence::description},
                                    NamedEvidence{"country", &ResolutionEvidence::country},
                                    NamedEvidence{"division", &ResolutionEvidence::division},
                                    NamedEvidence{"nearness", &ResolutionEvidence::nearness},
                                    NamedEvidence{"discourse", &ResolutionEvidence::discourse},
                                    NamedEvidence{"dateline", &ResolutionEvidence::dateline},
                                    NamedEvidence{"roles", &ResolutionEvidence::roles},
                                    NamedEvidence{"namesakes", &ResolutionEvidence::namesakes},
                                    NamedEvidence{"lists", &ResolutionEvidence::lists},
                                    NamedEvidence{"outlet", &ResolutionEvidence::outlet}};

[[nodiscard]] bool is_context(std::string_view name) {
    return name.find('=') != std::string_view::npos;
}

[[nodiscard]] bool is_pair(std::string_view name) {
    return !is_context(name) && name.find('+') != std::string_view::npos;
}

}  // namespace

std::string weights_table(std::span<const double> weights, const FeatureNumbers& numbers, double least) {
    std::vector<std::string> lines;
    for (std::size_t number = 0; number < weights.size(); ++number) {
        const long thousandths = std::lround(weights[number] * 1000);
        if (std::abs(weights[number]) < least || thousandths == 0) continue;
        lines.push_back(fmt::format("{}\t{}\n", numbers.name(number), thousandths));
    }
    std::ranges::sort(lines);
    return fmt::format("{}", fmt::join(lines, ""));
}

std::vector<std::pair<std::string, FeatureFilter>> feature_sets() {
    return {{"signs", [](std::string_view name) { return !is_context(name) && !is_pair(name); }},
            {"signs, pairs", [](std::string_view name) { return !is_context(name); }},
            {"signs, context", [](std::string_view name) { return !is_pair(name); }},
            {"signs, pairs, context", [](std::string_view) { return true; }}};
}

std::vector<std::string> evidence_names() {
    std::vector<std::string> names;
    for (const NamedEvidence& evidence : evidence_parts) names.emplace_back(evidence.name);
    return names;
}

ResolutionEvidence evidence_without(std::span<const std::string> names) {
    ResolutionEvidence evidence;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(evidence_parts, name, &NamedEvidence::name);
        if (found == evidence_parts.end())
            throw UsageError(fmt::format("\"{}\" is no kind of evidence; there are {}", name,
                                         fmt::join(evidence_names(), ", ")));
        evidence.*(found->part) = false;
    }
    return evidence;
}

}  // namespace dateline
