#include "dossier/place_json.hpp"

#include "base/error.hpp"
#include "dossier/json_decimals.hpp"

#include <cmath>
#include <cstdint>

namespace dateline {
namespace {

void write_extent(JsonWriter& writer, const Extent& extent) {
    writer.key("extent");
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("kind", extent.area != nullptr || extent.area_left_out ? "area" : "disc");
        writer.number_member("radius_m", extent.radius.value(), json_decimals::length_m);
        writer.text_member("source", extent.source);
    });
}

Extent read_extent(const JsonNode& node) {
    const std::string kind = node.text_of("kind");
    if (kind != "area" && kind != "disc") node.member("kind").fail("\"area\" or \"disc\"");
    const JsonNode radius = node.member("radius_m");
    if (radius.number() < 0) radius.fail("a radius in metres, 0 or more");
    return {.radius = Meters{radius.number()},
            .source = node.text_of("source"),
            .area = nullptr,
            .area_left_out = kind == "area"};
}

LatLon read_point(const JsonNode& node) {
    const Degrees latitude{node.member("lat_deg").number()};
    const Degrees longitude{node.member("lon_deg").number()};
    try {
        return {latitude, longitude};
    } catch (const InputError& error) {
        node.refuse(error.what());
    }
}

}  // namespace

void write_place(JsonWriter& writer, const Place& place) {
    writer.object(JsonLayout::lines, [&] {
        writer.text_member("id", place.id);
        writer.texts_member("other_ids", place.other_ids);
        writer.text_member("name", place.name);
        writer.text_member("kind", name_of(place.kind));
        writer.known_text_member("feature_code", place.feature_code);
        writer.known_text_member("country_code", place.country);
        writer.known_text_member("country", place.country_name);
        writer.known_text_member("admin1", place.admin1);
        writer.number_member("lat_deg", place.point.latitude().value(), json_decimals::position_deg);
        writer.number_member("lon_deg", place.point.longitude().value(), json_decimals::position_deg);
        write_extent(writer, place.extent);
        if (place.population > 0)
            writer.whole_member("population", static_cast<std::size_t>(place.population));
        writer.known_text_member("time_zone", place.time_zone);
        writer.yes_or_no_member("disputed", place.disputed);
    });
}

Place read_place(const JsonNode& node) {
    const JsonNode kind_node = node.member("kind");
    const auto kind = place_kind_from(kind_node.text());
    if (!kind) kind_node.fail("a kind of place such as \"country\" or \"populated-place\"");
    const auto population = node.known_member("population");
    return {.id = node.text_of("id"),
            .other_ids = node.member("other_ids").texts(),
            .name = node.text_of("name"),
            .kind = *kind,
            .feature_code = node.known_text_of("feature_code"),
            .country = node.known_text_of("country_code"),
            .country_name = node.known_text_of("country"),
            .admin1 = node.known_text_of("admin1"),
            .point = read_point(node),
            .extent = read_extent(node.member("extent")),
            .population = population ? population->whole(0, INT64_MAX) : 0,
            .time_zone = node.known_text_of("time_zone"),
            .disputed = node.member("disputed").yes_or_no()};
}

}  // namespace dateline
