#include "window/tools/measure.hpp"

#include "geo/measure_text.hpp"
#include "mapview/event_objects.hpp"
#include "window/tools/drawn_point.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

MapObject line_object(const Leg& leg) {
    MapObject object;
    object.kind = MapObjectKind::claim_line;
    object.point = leg.to.point;
    object.line = line_between(leg.from.point, leg.to.point);
    object.length = leg.line.length;
    object.label = length_text(leg.line.length);
    return object;
}

}  // namespace

Leg leg_between(const Place& from, const Place& to) {
    const GeodesicLine line = shortest_line(from.point, to.point);
    return {from, to, line, as_bearing(line.bearing_at_end + Degrees{180})};
}

std::string length_text_of(const Leg& leg) {
    return in_three_units(leg.line.length, decimals_earned(leg.from, leg.to));
}

std::string bearings_text_of(const Leg& leg) {
    if (leg.line.length == Meters{0}) return "no bearing: the two points are one";
    return fmt::format("{} there, {} back", bearing_in_words(leg.line.bearing_at_start),
                       bearing_in_words(leg.bearing_back));
}

std::vector<Leg> Measure::legs() const {
    std::vector<Leg> legs;
    for (std::size_t i = 1; i < points_.size(); ++i) legs.push_back(leg_between(points_[i - 1], points_[i]));
    return legs;
}

Meters Measure::total() const {
    Meters total;
    for (const Leg& leg : legs()) total = total + leg.line.length;
    return total;
}

std::string Measure::total_text() const {
    const bool exact = std::all_of(points_.begin(), points_.end(), is_point);
    return in_three_units(total(), exact ? 3 : 1);
}

std::string Measure::as_text() const {
    std::string text;
    for (const Leg& leg : legs()) {
        text += fmt::format("{} to {}: {}; {}\n", leg.from.name, leg.to.name, length_text_of(leg),
                            bearings_text_of(leg));
    }
    if (points_.size() > 2) text += fmt::format("total: {}\n", total_text());
    return text;
}

std::vector<MapObject> Measure::objects(const MapScene& scene) const {
    std::vector<MapObject> objects;
    for (const Leg& leg : legs()) objects.push_back(line_object(leg));
    for (const Place& point : points_) {
        if (auto dot = drawn_point(point, scene)) objects.push_back(std::move(*dot));
    }
    return objects;
}

}  // namespace dateline
