#include "webpage/page_names.hpp"

#include "mapview/map_labels.hpp"
#include "webpage/map_middle.hpp"

#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr std::size_t most_names = 900;

const char* key_of(BasemapLabelKind kind) {
    switch (kind) {
        case BasemapLabelKind::country:
            return "country";
        case BasemapLabelKind::capital:
            return "capital";
        case BasemapLabelKind::town:
            return "town";
        case BasemapLabelKind::sea:
            return "sea";
        case BasemapLabelKind::country_part:
            break;
    }
    return nullptr;
}

/// The first zoom of a web map, in quarters of a doubling, at which the name suits the scale.
double first_zoom(const BasemapLabel& label) {
    constexpr double equator_m_per_px = 156'543.03;  // of Web Mercator at zoom 0, with 256 pixels a tile
    constexpr double last_zoom = 11, step = 0.25;
    const double stretch = std::cos(label.point.latitude().value() * std::numbers::pi / 180);
    double zoom = 1;
    while (zoom < last_zoom && !suits_scale(label, equator_m_per_px * stretch / std::exp2(zoom)))
        zoom += step;
    return zoom;
}

}  // namespace

void write_page_names(JsonWriter& json, const Basemap& basemap, const Cells& fine, Degrees middle) {
    std::size_t written = 0;
    json.key("names");
    json.array(JsonLayout::one_line, [&] {
        for (std::size_t i = 0; i < basemap.label_count() && written < most_names; ++i) {
            const BasemapLabel label = basemap.label(i);
            const bool is_town = label.kind == BasemapLabelKind::town;
            if (!key_of(label.kind) || (is_town && !fine.contains(cell_at(label.point)))) continue;
            ++written;
            json.object(JsonLayout::one_line, [&] {
                json.text_member("name", label.name);
                json.text_member("kind", key_of(label.kind));
                json.number_member("zoom", first_zoom(label), 2);
                json.number_member("lat", label.point.latitude().value(), 3);
                json.number_member("lon", longitude_near(label.point, middle), 3);
            });
        }
    });
}

}  // namespace dateline
