#include "exchange/feature_style.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace dateline {
namespace {

constexpr std::string_view vermillion = "#d55e00";
constexpr std::string_view purple = "#cc79a7";
constexpr std::string_view blue = "#0072b2";
constexpr std::string_view green = "#009e73";
constexpr std::string_view orange = "#e69f00";
constexpr std::string_view grey = "#666666";

constexpr std::array<FeatureStyle, 13> styles{{
    {"site-impact", "site", "role", "impact", vermillion, 2},
    {"site-launch", "site", "role", "launch", purple, 2},
    {"site", "site", "", "", blue, 2},
    {"extent-impact", "extent", "role", "impact", vermillion, 1},
    {"extent-launch", "extent", "role", "launch", purple, 1},
    {"extent", "extent", "", "", blue, 1},
    {"arc", "arc", "", "", vermillion, 2.5},
    {"claim-supported", "claim", "verdict", "supported", green, 1.5},
    {"claim-off", "claim", "verdict", "off", orange, 1.5},
    {"claim-contradicted", "claim", "verdict", "contradicted", vermillion, 1.5},
    {"claim", "claim", "", "", grey, 1.5},
    {"place", "place", "", "", grey, 1},
    {"other", "", "", "", blue, 1.5},
}};

}  // namespace

std::span<const FeatureStyle> feature_styles() {
    return styles;
}

const FeatureStyle& style_of(const Feature& feature) {
    const auto fits = [&](const FeatureStyle& style) {
        if (!style.layer.empty() && style.layer != feature.layer) return false;
        return style.key.empty() || feature.text(style.key) == style.value;
    };
    return *std::ranges::find_if(styles, fits);  // the last fits all
}

void append_simplestyle(std::string& out, const Feature& feature) {
    if (is_empty(feature.shape) || feature.find("stroke") != nullptr ||
        feature.find("marker-color") != nullptr)
        return;
    const FeatureStyle& style = style_of(feature);
    if (!feature.properties.empty()) out += ", ";
    const auto end = std::back_inserter(out);
    if (std::holds_alternative<LatLon>(feature.shape)) {
        fmt::format_to(end, R"("marker-color": "{}")", style.colour);
        return;
    }
    fmt::format_to(end, R"("stroke": "{}", "stroke-width": {})", style.colour, style.width_px);
    if (std::holds_alternative<const Area*>(feature.shape))
        fmt::format_to(end, R"(, "fill": "{}", "fill-opacity": {})", style.colour, fill_opacity);
}

}  // namespace dateline
