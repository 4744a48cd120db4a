#include "mapview/country_names.hpp"
#include "mapview/map_labels.hpp"
#include "mapview/town_names.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace dateline {
namespace {

/// Natural Earth's rank of towns up to which names are shown.
int last_town_rank(double m_per_px) {
    constexpr struct {
        double from_m_per_px;
        int rank;
    } steps[] = {{12'000, 0}, {7'000, 1}, {4'000, 2}, {2'200, 4}, {1'300, 6}, {800, 7}, {350, 8}};
    for (const auto& step : steps) {
        if (m_per_px >= step.from_m_per_px) return step.rank;
    }
    return 99;
}

/// Rank of seas, which is ours (assets/seas.csv).
int last_sea_rank(double m_per_px) {
    return static_cast<int>(std::clamp(7 - std::log2(m_per_px / 700), 0.0, 9.0));
}

bool is_town(const BasemapLabel& label) {
    return label.kind == BasemapLabelKind::capital || label.kind == BasemapLabelKind::town;
}

TownLook look_of(const BasemapLabel& town) {
    const bool capital = town.kind == BasemapLabelKind::capital;
    constexpr double weight_of_first = 0.8, weight_per_rank = 0.03;
    return {weight_of_first - weight_per_rank * town.rank, capital, 100 + 2 * town.rank - (capital ? 3 : 0)};
}

bool has_room(const BasemapLabel& label, double m_per_px) {
    return width_m(label) / m_per_px > 34;
}

}  // namespace

bool suits_scale(const BasemapLabel& label, double m_per_px) {
    switch (label.kind) {
        case BasemapLabelKind::country:
            return has_room(label, m_per_px);
        case BasemapLabelKind::country_part:  // on a map of the world a part is taken for a country
            return has_room(label, m_per_px) && scale_for(m_per_px) != BasemapScale::world_110m;
        case BasemapLabelKind::capital:
            return label.rank <= last_town_rank(m_per_px) + 2;
        case BasemapLabelKind::town:
            return label.rank <= last_town_rank(m_per_px);
        case BasemapLabelKind::sea:
            return label.rank <= last_sea_rank(m_per_px);
    }
    return false;
}

double naming_scale(const MapView& view, LatLon place) {
    if (view.projection.kind() != ProjectionKind::web_mercator) return view.camera.meters_per_pixel;
    return view.camera.meters_per_pixel * std::cos(place.latitude().value() * std::numbers::pi / 180);
}

std::vector<MapLabel> basemap_labels(const Basemap& basemap, const MapScene& scene, TownNames* towns,
                                     const LabelGround& ground) {
    const SceneNames scene_names{scene, ground.view};
    const MainParts main_parts{basemap};
    CountryNames countries;
    std::vector<MapLabel> labels;
    for (std::size_t i = 0; i < basemap.label_count(); ++i) {
        const auto label = basemap.label(i);
        const double m_per_px = naming_scale(ground.view, label.point);
        if (!suits_scale(label, m_per_px)) continue;
        const auto at = ground.view.to_pixel(label.point);
        if (!at || !ground.around.contains(*at) || scene_names.covers(label.name, *at)) continue;
        if (is_town(label)) {
            const bool from_gazetteer = towns != nullptr && m_per_px < farthest_gazetteer_m_per_px;
            if (!from_gazetteer) labels.push_back(town_label(label.name, *at, look_of(label), ground.style));
        } else if (label.kind == BasemapLabelKind::sea) {
            labels.push_back(area_name(label, *at, ground));
        } else if (main_parts.contain(label)) {
            countries.add(label, *at);
        }
    }
    auto names = countries.labels(ground);
    std::move(names.begin(), names.end(), std::back_inserter(labels));
    if (towns != nullptr) {
        auto more = town_labels(*towns, scene_names, ground);
        std::move(more.begin(), more.end(), std::back_inserter(labels));
    }
    return labels;
}

}  // namespace dateline
