#include "cli/value_types.hpp"

#include "cli/drawing_modules.hpp"
#include "exchange/formats.hpp"
#include "geo/place.hpp"
#include "report/verdict_count.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using Choices = std::vector<std::string>;

Choices place_kinds() {
    Choices kinds;
    for (int kind = 0; kind <= static_cast<int>(PlaceKind::other); ++kind)
        kinds.emplace_back(name_of(static_cast<PlaceKind>(kind)));
    return kinds;
}

Choices verdicts() {
    Choices names;
    for (const Verdict verdict : all_verdicts) names.emplace_back(name_of(verdict));
    return names;
}

Choices export_formats() {
    Choices names;
    for (const Format& format : formats()) names.emplace_back(format.name);
    return names;
}

struct ValueType {
    std::string_view name;
    std::string_view unit;
    Choices (*choices)() = nullptr;
    bool is_path = false;
};

constexpr std::array value_types{
    ValueType{"FILE", "", nullptr, true},
    ValueType{"WxH", "pixels"},
    ValueType{"W,S,E,N", "degrees"},
    ValueType{"S,W,N,E", "degrees"},
    ValueType{"KIND", "", place_kinds},
    ValueType{"VERDICT", "", verdicts},
    ValueType{"GIS-FORMAT", "", export_formats},
    ValueType{"FORMAT", "",
              [] {
                  return Choices{"text", "json", "junit", "sarif"};
              }},
    ValueType{"PROFILE", "",
              [] {
                  return Choices{"press", "strict"};
              }},
    ValueType{"STYLE", "", [] { return map_styles; }},
    ValueType{"PROJECTION", "", [] { return map_projections; }},
    ValueType{"SHELL", "",
              [] {
                  return Choices{"bash", "zsh", "fish"};
              }},
};

}  // namespace

ValueUsage value_usage(std::string_view type) {
    const auto found = std::ranges::find(value_types, type, &ValueType::name);
    if (found == value_types.end()) return {std::string{type}, {}};
    return {std::string{type}, std::string{found->unit}, found->choices ? found->choices() : Choices{},
            found->is_path};
}

}  // namespace dateline
