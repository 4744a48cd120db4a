#include "window/hover_text.hpp"

#include "geodesy/geodesic_line.hpp"
#include "mapview/count_remark.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string line_text(const Dossier& dossier, const MapObject& object) {
    const auto way = shortest_line(object.line.front(), object.line.back());
    const std::string figures =
        fmt::format("{}\n{} at the start, {} on arrival", line_length_text(object),
                    bearing_text(way.bearing_at_start), bearing_text(way.bearing_at_end));
    return object.event ? fmt::format("{}\n{}", ends_text(dossier, object), figures) : figures;
}

std::string cluster_text(const MapObject& object) {
    const std::string disputed =
        object.disputed > 0 ? fmt::format(", {} disputed", short_count(object.disputed)) : "";
    return fmt::format("{} events{}\nClick to {}", short_count(object.count), disputed,
                       object.at_one_spot ? "list them" : "see them apart");
}

std::string place_text(const Dossier& dossier, const MapObject& object) {
    if (!object.place) return object.label;
    const Place& place = dossier.places[*object.place];
    return fmt::format("{}\n{}", place.name, kind_text(place));
}

}  // namespace

std::string hover_text(const Dossier& dossier, const MapObject& object) {
    switch (object.kind) {
        case MapObjectKind::claim_line:
        case MapObjectKind::lower_bound_line:
        case MapObjectKind::arc:
            return line_text(dossier, object);
        case MapObjectKind::range_backward:
        case MapObjectKind::range_forward:
            return fmt::format("{}\nAs far as {}", object.label, lengths_text(object.length));
        case MapObjectKind::cluster:
            return cluster_text(object);
        default:
            return place_text(dossier, object);
    }
}

}  // namespace dateline
