#include "webpage/map_data.hpp"

#include "dossier/json_writer.hpp"
#include "geodesy/geodesic_line.hpp"
#include "mapview/event_objects.hpp"
#include "mapview/map_scene.hpp"
#include "mapview/map_style.hpp"
#include "picture/symbol_outline.hpp"
#include "report/terminal_text.hpp"
#include "webpage/line_code.hpp"
#include "webpage/map_middle.hpp"
#include "webpage/page_areas.hpp"
#include "webpage/page_basemap.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace dateline {
namespace {

/// Steps of the grid on which findings are drawn: 11 m.
constexpr int per_degree = 10'000;
constexpr int position_decimals = 5;

const char* key_of(MapObjectKind kind) {
    switch (kind) {
        case MapObjectKind::mentioned_area:
            return "mentioned-area";
        case MapObjectKind::event_area:
            return "event-area";
        case MapObjectKind::launch_area:
            return "launch-area";
        case MapObjectKind::uncertainty_disc:
            return "disc";
        case MapObjectKind::range_backward:
            return "range-backward";
        case MapObjectKind::range_forward:
            return "range-forward";
        case MapObjectKind::claim_line:
            return "claim";
        case MapObjectKind::lower_bound_line:
            return "lower-bound";
        case MapObjectKind::arc:
            return "arc";
        case MapObjectKind::mentioned_place:
            return "place";
        case MapObjectKind::event_site:
            return "site";
        case MapObjectKind::launch_site:
            return "launch";
        case MapObjectKind::impact_site:
            return "impact";
        case MapObjectKind::cluster:
            break;
    }
    return "";
}

/// Everything that a reader may ask for: of a crowd, too, each event.
std::vector<MapObject> objects_of(const Dossier& dossier, const MapScene& scene) {
    if (!scene.crowd) return scene.objects;
    std::vector<MapObject> objects;
    std::ranges::copy_if(scene.objects, std::back_inserter(objects), [](const MapObject& object) {
        return object.kind == MapObjectKind::mentioned_place;
    });
    for (std::size_t i = 0; i < dossier.events.size(); ++i) add_event_objects(dossier, i, objects);
    return objects;
}

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
        middle_ = map_middle(scene_.extent);
        areas_ = simplified_areas(dossier_, subject.places);
    }

    std::string write() {
        json_.object(JsonLayout::lines, [&] {
            write_view();
            write_symbols();
            write_places();
            write_objects();
            write_claims();
            write_page_basemap(json_, basemap_, scene_.extent, points_of_places(), middle_);
        });
        return for_script(json_.take());
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

    void write_line(const char* key, std::span<const LatLon> line) {
        std::string code;
        append_line_code(code, grid_line(line, per_degree, middle_));
        json_.text_member(key, code);
    }

    void write_point(LatLon point) {
        json_.number_member("lat", point.latitude().value(), position_decimals);
        json_.number_member("lon", longitude_near(point, middle_), position_decimals);
    }

    /// South-west and north-east of what is seen first; without events or places, the world.
    void write_view() {
        constexpr FlatBox world{-55, -150, 72, 170};
        const FlatBox box = scene_.extent.empty() ? world : box_of(scene_.extent, middle_);
        json_.whole_member("per_degree", per_degree);
        json_.whole_member("accents", style_of(MapTheme::light).accents.size());
        json_.key("view");
        json_.array(JsonLayout::one_line, [&] {
            for (const double deg : {box.south, box.west, box.north, box.east})
                json_.number(deg, position_decimals);
        });
    }

    /// Outlines of the symbols, as in the picture.
    void write_symbols() {
        json_.key("symbols");
        json_.object(JsonLayout::one_line, [&] {
            for (const auto& [key, shape] : {std::pair{"impact", SymbolShape::burst},
                                             {"launch", SymbolShape::triangle},
                                             {"site", SymbolShape::square},
                                             {"arrow", SymbolShape::arrow}}) {
                std::string path;
                for (const PixelPoint corner : symbol_outline(shape))
                    path += fmt::format("{}{:.3f} {:.3f}", path.empty() ? 'M' : 'L', corner.x, corner.y);
                json_.text_member(key, path + "Z");
            }
        });
    }

    void write_places() {
        json_.key("places");
        json_.object(JsonLayout::lines, [&] {
            for (const std::size_t number : subject_.places) {
                json_.key(std::to_string(number));
                json_.object(JsonLayout::one_line, [&] { write_place(number); });
            }
        });
    }

    void write_place(std::size_t number) {
        const Place& place = dossier_.places[number];
        json_.text_member("name", on_one_line(place.name));
        write_point(place.point);
        json_.number_member("radius_m", place.extent.radius.value(), 0);
        const auto area = areas_.find(number);
        if (area != areas_.end()) write_area(area->second, Degrees{longitude_near(place.point, middle_)});
    }

    /// Rings stay on their place's side of the globe, all of them.
    void write_area(const std::vector<std::vector<LatLon>>& rings, Degrees middle) {
        std::string code;
        for (const auto& ring : rings) {
            if (!code.empty()) code += ' ';
            append_line_code(code, grid_line(ring, per_degree, middle));
        }
        json_.text_member("area", code);
    }

    void write_objects() {
        json_.key("objects");
        json_.array(JsonLayout::lines, [&] {
            for (const MapObject& object : objects_of(dossier_, scene_))
                json_.object(JsonLayout::one_line, [&] { write_object(object); });
        });
    }

    void write_object(const MapObject& object) {
        json_.text_member("kind", key_of(object.kind));
        if (object.place) json_.whole_member("place", *object.place);
        if (object.event) json_.whole_member("event", *object.event);
        if (!object.line.empty()) write_line("line", object.line);
        json_.known_text_member("label", object.label);
        json_.known_text_member("remark", object.remark);
        json_.key("articles");
        json_.array(JsonLayout::one_line, [&] {
            for (const std::size_t article : object.articles) json_.whole(static_cast<std::int64_t>(article));
        });
    }

    void write_claims() {
        json_.key("claims");
        json_.array(JsonLayout::lines, [&] {
            for (std::size_t i = 0; i < dossier_.claims.size(); ++i)
                json_.object(JsonLayout::one_line, [&] { write_claim(i); });
        });
    }

    void write_claim(std::size_t number) {
        const Claim& claim = dossier_.claims[number];
        json_.text_member("verdict", name_of(verdict_of(dossier_, number)));
        const auto* const measured =
            number < dossier_.judgements.size() && dossier_.judgements[number].measurement
                ? &*dossier_.judgements[number].measurement
                : nullptr;
        json_.key("places");
        json_.array(JsonLayout::one_line, [&] {
            for (const std::size_t place : places_of(claim, measured))
                json_.whole(static_cast<std::int64_t>(place));
        });
        if (!measured || measured->subject == measured->object || claim.kind == ClaimKind::containment)
            return;
        write_line("line", line_between(dossier_.places[measured->object].point,
                                        dossier_.places[measured->subject].point));
        json_.text_member("label", length_text(measured->length));
    }

    /// What was measured, else what the words most likely mean: the subject first.
    [[nodiscard]] static std::vector<std::size_t> places_of(const Claim& claim, const Measurement* measured) {
        std::vector<std::size_t> places;
        if (measured) places = {measured->subject, measured->object};
        const auto add = [&](const ClaimEnd& end) {
            if (!end.candidates.empty()) places.push_back(end.candidates.front());
        };
        if (!measured) {
            add(claim.subject);
            add(claim.object);
        }
        if (claim.second_object) add(*claim.second_object);
        return places;
    }

    const PageSubject& subject_;
    const Dossier& dossier_;
    const Basemap& basemap_;
    MapScene scene_;
    Degrees middle_;
    PageAreas areas_;
    JsonWriter json_;
};

}  // namespace

std::string map_data(const PageSubject& subject, const Basemap& basemap) {
    return MapWriter{subject, basemap}.write();
}

}  // namespace dateline
