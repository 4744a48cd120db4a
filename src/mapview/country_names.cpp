#include "mapview/country_names.hpp"

#include "geodesy/geodesic_line.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// A to Z and the accented letters of Latin-1 (two bytes, C3 A0 to C3 BE); other letters keep their case.
std::string upper_case(std::string_view name) {
    std::string text{name};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool accented = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3 && byte >= 0xA0 &&
                              byte <= 0xBE && byte != 0xB7;  // C3 B7 is the division sign
        if ((byte >= 'a' && byte <= 'z') || accented) text[i] = static_cast<char>(byte - 0x20);
    }
    return text;
}

/// To the nearest edge of the frame.
double room_px(PixelPoint p, PixelBox frame) {
    return std::min({p.x - frame.left, frame.right - p.x, p.y - frame.top, frame.bottom - p.y});
}

}  // namespace

/// Countries are ranked by area: 5 million km², then a third for each rank (see compiling/).
double width_m(const BasemapLabel& country) {
    return 1000 * std::sqrt(5e6 / std::pow(3.0, country.rank));
}

MainParts::MainParts(const Basemap& basemap) {
    for (std::size_t i = 0; i < basemap.label_count(); ++i) {
        const auto label = basemap.label(i);
        if (label.kind == BasemapLabelKind::country) own_points_.emplace(label.name, label.point);
    }
}

bool MainParts::contain(const BasemapLabel& part) const {
    constexpr double most_widths = 5;
    const auto own = own_points_.find(part.name);
    return own == own_points_.end() ||
           shortest_line(own->second, part.point).length.value() <= most_widths * width_m(part);
}

MapLabel area_name(const BasemapLabel& label, PixelPoint at, const LabelGround& ground) {
    const auto& style = ground.style;
    const bool country = label.kind != BasemapLabelKind::sea;
    const double least_m = 3 * 34 * naming_scale(ground.view, label.point);
    MapLabel result;
    result.wish.text = country ? upper_case(label.name) : std::string{label.name};
    result.wish.style = country ? style.country_label : style.sea_label;
    if (country && width_m(label) < least_m) result.wish.style.size_px *= 0.8;
    result.wish.anchor = at;
    result.wish.positions = {LabelPosition::center, LabelPosition::above, LabelPosition::below};
    result.wish.gap_px = 6;
    result.wish.priority = (country ? 60 : 70) + label.rank;
    return result;
}

void CountryNames::add(const BasemapLabel& label, PixelPoint at) {
    auto& country = by_name_[label.name];
    country.label = label;
    auto& points = country.points;
    // The country's own point leads, wherever in the list it comes.
    const bool is_own = label.kind == BasemapLabelKind::country;
    country.has_own = country.has_own || is_own;
    points.insert(is_own ? points.begin() : points.end(), at);
}

std::vector<MapLabel> CountryNames::labels(const LabelGround& ground) const {
    std::vector<MapLabel> labels;
    for (const auto& [name, country] : by_name_) {
        auto points = country.points;
        if (ground.edges == LabelEdges::inward) {  // the roomiest part leads where nothing moves
            std::stable_sort(points.begin() + (country.has_own ? 1 : 0), points.end(), [&](auto a, auto b) {
                return room_px(a, ground.around) > room_px(b, ground.around);
            });
        }
        auto label = area_name(country.label, points.front(), ground);
        label.wish.other_anchors.assign(points.begin() + 1, points.end());
        labels.push_back(std::move(label));
    }
    return labels;
}

}  // namespace dateline
