/// The colours of exported features, in one table.
#pragma once

#include "exchange/feature.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/**
 * How features of a layer look whose property `key` has the value `value`; every one of the layer when the
 * key is empty. Colours of Okabe and Ito (2008), which people with any colour vision can tell apart.
 */
struct FeatureStyle {
    std::string_view name;  ///< an XML name, unique
    std::string_view layer;
    std::string_view key;
    std::string_view value;
    std::string_view colour;  ///< "#d55e00"
    double width_px;          ///< of lines, and of the edges of areas
};

/// All styles; a layer's general one stands after its special ones, the last suits every feature.
[[nodiscard]] std::span<const FeatureStyle> feature_styles();

[[nodiscard]] const FeatureStyle& style_of(const Feature& feature);

/// How much of an area's colour covers what is below it, 0 to 1.
inline constexpr double fill_opacity = 0.15;

/// Appends `, "marker-color": …` or `, "stroke": …` (simplestyle 1.1.0) for what the feature is drawn as,
/// unless it brings colours of its own.
void append_simplestyle(std::string& out, const Feature& feature);

}  // namespace dateline
