#include "window/status_bar.hpp"

#include "geo/compass.hpp"
#include "geo/coordinate_text.hpp"
#include "geodesy/geodesic_line.hpp"
#include "mapview/map_furniture.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr Meters reach{100'000};
constexpr Meters at_the_place{1'500};  // nearer than this, a direction would say more than is known

/// As many decimals as a pixel is worth.
int decimals_for(double ground_m_per_px) {
    constexpr double m_per_degree = 111'195;  // on a sphere of 6371008.8 m
    return std::clamp(static_cast<int>(std::ceil(std::log10(m_per_degree / ground_m_per_px))), 1, 6);
}

bool stands_alone(PlaceKind kind) {
    return kind == PlaceKind::populated_place || kind == PlaceKind::air_base || kind == PlaceKind::airport ||
           kind == PlaceKind::military_site || kind == PlaceKind::site || kind == PlaceKind::island;
}

std::string beside(const Place& place, LatLon point) {
    const auto line = shortest_line(place.point, point);
    const auto name =
        place.country_name.empty() ? place.name : fmt::format("{}, {}", place.name, place.country_name);
    if (line.length < at_the_place) return name;
    return fmt::format("{:.0f} km {} of {}", line.length.value() / 1000,
                       abbreviation(nearest_compass_point(line.bearing_at_start)), name);
}

}  // namespace

std::string nearest_place_text(const Gazetteer& gazetteer, LatLon point) {
    for (const PlaceNumber number : gazetteer.nearest(point, reach, 8)) {
        if (stands_alone(gazetteer.summary(number).kind)) return beside(gazetteer.place(number), point);
    }
    return {};
}

void draw_status_bar(Ui& ui, PixelBox box, const Gazetteer& gazetteer, std::optional<LatLon> point,
                     double ground_m_per_px) {
    const std::string credit{map_credits};
    ui.begin_panel("status", box, PanelLook::bar);
    if (point) {
        ui.line_of_texts({{as_decimal(*point, decimals_for(ground_m_per_px)), plain_text, 0},
                          {as_dms(*point), quiet_text, 4},
                          {as_mgrs(*point), quiet_text, 3},
                          {nearest_place_text(gazetteer, *point), plain_text, 1},
                          {credit, quiet_text, 2}},
                         24);
    } else {
        ui.line_of_texts({{"Press ? for all keys.", quiet_text, 0},
                          {"Drag moves the map, the wheel zooms.", quiet_text, 3},
                          {"A click opens a card.", quiet_text, 2},
                          {credit, quiet_text, 1}},
                         12);
    }
    ui.end_panel();
}

}  // namespace dateline
