#include "webpage/map_objects.hpp"

#include "mapview/event_objects.hpp"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

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

void write_object(MapJson& map, const MapObject& object) {
    map.json.text_member("kind", key_of(object.kind));
    if (object.place) map.json.whole_member("place", *object.place);
    if (object.event) map.json.whole_member("event", *object.event);
    if (!object.line.empty()) map.line_member("line", object.line);
    map.json.known_text_member("label", object.label);
    map.json.known_text_member("remark", object.remark());
    map.json.key("articles");
    map.json.array(JsonLayout::one_line, [&] {
        for (const std::size_t article : object.articles) map.json.whole(static_cast<std::int64_t>(article));
    });
}

}  // namespace

void write_map_objects(MapJson& map, const Dossier& dossier, const MapScene& scene) {
    map.json.key("objects");
    map.json.array(JsonLayout::lines, [&] {
        for (const MapObject& object : objects_of(dossier, scene))
            map.json.object(JsonLayout::one_line, [&] { write_object(map, object); });
    });
}

}  // namespace dateline
