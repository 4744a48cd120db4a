#include "webpage/map_data.hpp"

#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"
#include "picture/symbol_outline.hpp"
#include "report/terminal_text.hpp"
#include "webpage/line_code.hpp"
#include "webpage/map_claims.hpp"
#include "webpage/map_json.hpp"
#include "webpage/map_middle.hpp"
#include "webpage/map_objects.hpp"
#include "webpage/page_areas.hpp"
#include "webpage/page_basemap.hpp"

#include <fmt/format.h>

#include <map>

namespace dateline {
namespace {

/// "<" could end the script element.
std::string for_script(std::string json) {
    for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos;) json.replace(at, 1, "\\u003c");
    return json;
}

/// Writes the members one after the other.
class MapWriter {
public:
    MapWriter(const PageSubject& subject, const Basemap& basemap)
        : subject_{subject}, dossier_{subject.dossier}, basemap_{basemap}, scene_{scene_of(dossier_)} {
        map_.middle = map_middle(scene_.extent);
        areas_ = simplified_areas(dossier_, subject.places);
    }

    std::string write() {
        map_.json.object(JsonLayout::lines, [&] {
            write_view();
            write_symbols();
            write_places();
            write_map_objects(map_, dossier_, scene_);
            write_map_claims(map_, dossier_);
            write_page_basemap(map_.json, basemap_, scene_.extent, points_of_places(), map_.middle);
        });
        return for_script(map_.json.take());
    }

private:
    /// Those that are known as points.
    [[nodiscard]] std::vector<LatLon> points_of_places() const {
        std::vector<LatLon> points;
        for (const std::size_t place : subject_.places) {
            if (!is_known_as_area(dossier_.places[place])) points.push_back(dossier_.places[place].point);
        }
        return points;
    }

    /// South-west and north-east of what is seen first; without events or places, the world.
    void write_view() {
        constexpr FlatBox world{-55, -150, 72, 170};
        const FlatBox box = scene_.extent.empty() ? world : box_of(scene_.extent, map_.middle);
        map_.json.whole_member("per_degree", finding_steps_per_degree);
        map_.json.whole_member("accents", style_of(MapTheme::light).accents.size());
        map_.json.key("view");
        map_.json.array(JsonLayout::one_line, [&] {
            for (const double deg : {box.south, box.west, box.north, box.east})
                map_.json.number(deg, finding_decimals);
        });
    }

    /// Outlines of the symbols, as in the picture.
    void write_symbols() {
        map_.json.key("symbols");
        map_.json.object(JsonLayout::one_line, [&] {
            for (const auto& [key, shape] : {std::pair{"impact", SymbolShape::burst},
                                             {"launch", SymbolShape::triangle},
                                             {"site", SymbolShape::square},
                                             {"arrow", SymbolShape::arrow}}) {
                std::string path;
                for (const PixelPoint corner : symbol_outline(shape))
                    path += fmt::format("{}{:.3f} {:.3f}", path.empty() ? 'M' : 'L', corner.x, corner.y);
                map_.json.text_member(key, path + "Z");
            }
        });
    }

    void write_places() {
        map_.json.key("places");
        map_.json.object(JsonLayout::lines, [&] {
            for (const std::size_t number : subject_.places) {
                map_.json.key(std::to_string(number));
                map_.json.object(JsonLayout::one_line, [&] { write_place(number); });
            }
        });
    }

    void write_place(std::size_t number) {
        const Place& place = dossier_.places[number];
        map_.json.text_member("name", on_one_line(place.name));
        map_.point_members(place.point);
        map_.json.number_member("radius_m", place.extent.radius.value(), 0);
        const auto area = areas_.find(number);
        if (area != areas_.end()) write_area(area->second, Degrees{longitude_near(place.point, map_.middle)});
    }

    /// Rings stay on their place's side of the globe, all of them.
    void write_area(const std::vector<std::vector<LatLon>>& rings, Degrees middle) {
        std::string code;
        for (const auto& ring : rings) {
            if (!code.empty()) code += ' ';
            append_line_code(code, grid_line(ring, finding_steps_per_degree, middle));
        }
        map_.json.text_member("area", code);
    }

    const PageSubject& subject_;
    const Dossier& dossier_;
    const Basemap& basemap_;
    MapScene scene_;
    PageAreas areas_;
    MapJson map_;
};

}  // namespace

std::string map_data(const PageSubject& subject, const Basemap& basemap) {
    return MapWriter{subject, basemap}.write();
}

}  // namespace dateline
