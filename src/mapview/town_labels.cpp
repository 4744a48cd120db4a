#include "mapview/map_labels.hpp"
#include "mapview/town_names.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace dateline {
namespace {

using P = LabelPosition;

/// Quarters of towns are named from here on.
constexpr double farthest_quarter_m_per_px = 40;
/// Two places of one name so close together are one to the reader.
constexpr double same_town_px = 80;

/// What a town need not weigh that is the first or second of its square: land with few people is not left
/// without names.
double allowance(const TownName& town) {
    return town.standing < 2 ? 0.15 : town.standing < 4 ? 0.07 : 0;
}

/// The weight from which on a town is named: 0.65 (300,000 people) at 2 km a pixel, 0.45 (3,000) at 150 m.
double least_weight(double m_per_px) {
    return 0.45 + 0.052 * std::log2(m_per_px / 150);
}

bool suits_scale(const TownName& town, double m_per_px) {
    return m_per_px < farthest_gazetteer_m_per_px &&
           town.weight + allowance(town) >= least_weight(m_per_px) &&
           (!town.part_of_a_town || m_per_px < farthest_quarter_m_per_px);
}

/// Names given so far, to give each once.
class NamesGiven {
public:
    /// @returns whether it is the first of its name there
    bool give(std::string_view name, PixelPoint at) {
        const auto [begin, end] = places_.equal_range(name);
        const bool given = std::any_of(begin, end, [at](const auto& other) {
            return std::hypot(other.second.x - at.x, other.second.y - at.y) < same_town_px;
        });
        if (!given) places_.emplace(name, at);
        return !given;
    }

private:
    std::unordered_multimap<std::string_view, PixelPoint> places_;
};

/// After countries and seas; heavier towns first.
int priority_of(const TownName& town) {
    return 100 + static_cast<int>(std::lround(100 * (1 - town.weight)));
}

}  // namespace

MapLabel town_label(std::string_view name, PixelPoint at, const TownLook& look, const MapStyle& style) {
    constexpr double light = 0.5, heavy = 0.75;  // 10,000 and 2 million people
    const double share = std::clamp((look.weight - light) / (heavy - light), 0.0, 1.0);
    MapLabel result;
    auto& wish = result.wish;
    wish.text = name;
    wish.style = look.capital ? style.capital_label : style.town_label;
    if (!look.capital) wish.style.size_px *= 0.92 + 0.18 * share;
    wish.anchor = at;
    wish.gap_px = look.capital ? 6 : 4.5;
    wish.positions = {P::right, P::left, P::above_right, P::below_right, P::above, P::below};
    wish.priority = look.priority;
    Symbol dot;
    dot.shape = look.capital ? SymbolShape::ring : SymbolShape::dot;
    dot.at = at;
    dot.size_px = look.capital ? 6.5 : 3.0 + 1.4 * share;
    dot.fill = wish.style.colour;
    dot.outline = style.outline;
    wish.dot_px = dot.size_px;
    result.dot = dot;
    return result;
}

std::vector<MapLabel> town_labels(TownNames& towns, const SceneNames& scene_names,
                                  const LabelGround& ground) {
    std::vector<MapLabel> labels;
    if (ground.view.camera.meters_per_pixel > 8 * farthest_gazetteer_m_per_px) return labels;
    NamesGiven given;
    for (const auto* town : towns.in(ground.view)) {
        if (!suits_scale(*town, naming_scale(ground.view, town->point))) continue;
        const auto at = ground.view.to_pixel(town->point);
        if (!at || !ground.around.contains(*at) || scene_names.covers(town->name, *at)) continue;
        if (!given.give(town->name, *at)) continue;
        labels.push_back(
            town_label(town->name, *at, {town->weight, town->capital, priority_of(*town)}, ground.style));
    }
    return labels;
}

}  // namespace dateline
