#include "cli/resolved_name.hpp"

#include "geo/coordinate_text.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

/// "Anbar, Iraq": what the place lies in, from small to large.
std::string containers_of(const Place& place) {
    const bool is_division = place.kind == PlaceKind::admin1 || place.kind == PlaceKind::country;
    std::string text = is_division ? "" : place.admin1;
    if (place.kind == PlaceKind::country || place.country_name.empty()) return text;
    return text.empty() ? place.country_name : text + ", " + place.country_name;
}

std::string length_text(Meters length) {
    const double km = length.value() / 1000;
    return km < 10 ? fmt::format("{:.1f} km", km) : fmt::format("{:.0f} km", km);
}

std::string extent_text(const Extent& extent) {
    const auto source = extent.source.empty() ? "source unknown" : extent.source;
    if (extent.area) return fmt::format("area, reaching {} ({})", length_text(extent.radius), source);
    return fmt::format("radius {} ({})", length_text(extent.radius), source);
}

std::string ids_text(const Place& place) {
    std::string ids = place.id;
    for (const auto& id : place.other_ids) ids += ", " + id;
    return ids;
}

std::string government_line(const Match& match) {
    if (match.government_of.empty()) return {};
    return fmt::format("     also said for the government of {}\n", match.government_of);
}

std::string match_text(const Match& match, std::size_t rank) {
    const auto& place = match.place;
    const auto in = containers_of(place);
    std::string reasons = fmt::format("{}", fmt::join(match.reasons, ", "));
    if (match.matched_name != place.name) reasons = fmt::format("as \"{}\": {}", match.matched_name, reasons);
    return fmt::format("{:>3}  {}, {}{}{}{}\n     {}  {}\n     score {:.2f}, {}\n{}     {}\n", rank, place.name,
                       name_of(place.kind), in.empty() ? "" : " in ", in, place.disputed ? " (disputed)" : "",
                       as_decimal(place.point), extent_text(place.extent), match.score, reasons,
                       government_line(match), ids_text(place));
}

void add_if_known(Json& json, const char* key, const std::string& value) {
    if (!value.empty()) json[key] = value;
}

void add_place(Json& json, const Place& place) {
    json["id"] = place.id;
    json["other_ids"] = place.other_ids;
    json["name"] = place.name;
    json["kind"] = name_of(place.kind);
    add_if_known(json, "feature_code", place.feature_code);
    add_if_known(json, "country", place.country);
    add_if_known(json, "country_name", place.country_name);
    add_if_known(json, "admin1", place.admin1);
    json["latitude"] = place.point.latitude().value();
    json["longitude"] = place.point.longitude().value();
    json["extent"] = place.extent.area ? "area" : "disc";
    json["radius_m"] = std::round(place.extent.radius.value());
    add_if_known(json, "extent_source", place.extent.source);
    if (place.population > 0) json["population"] = place.population;
    add_if_known(json, "time_zone", place.time_zone);
    json["disputed"] = place.disputed;
}

Json match_json(const Match& match) {
    Json json;
    add_place(json, match.place);
    json["score"] = std::round(match.score * 1e4) / 1e4;
    json["how"] = name_of(match.how);
    if (match.how == MatchHow::fuzzy) json["edits"] = match.edits;
    json["matched_name"] = match.matched_name;
    json["name_kind"] = name_of(match.name_kind);
    json["reasons"] = match.reasons;
    add_if_known(json, "government_of", match.government_of);
    return json;
}

Json matches_json(const std::vector<Match>& matches) {
    auto array = Json::array();
    for (const auto& match : matches) array.push_back(match_json(match));
    return array;
}

}  // namespace

std::string resolved_as_text(const ResolvedName& resolved) {
    if (resolved.matches.empty()) return {};
    std::string text;
    for (std::size_t i = 0; i < resolved.matches.size(); ++i) text += match_text(resolved.matches[i], i + 1);
    return fmt::format("{}\n{}", printable(resolved.name), text);
}

std::string unknown_as_text(const ResolvedName& resolved) {
    std::string text = fmt::format("no place{}{} is called \"{}\"", resolved.limits.empty() ? "" : " ",
                                   printable(resolved.limits), printable(resolved.name));
    const char* separator = "; near it: ";
    for (const auto& miss : resolved.near_misses) {
        const auto in = containers_of(miss.place);
        text += fmt::format("{}{} ({}{}{})", separator,
                            miss.matched_name.empty() ? miss.place.name : miss.matched_name, in,
                            in.empty() ? "" : ", ", miss.place.id);
        separator = ", ";
    }
    return text;
}

std::string resolved_as_json(const ResolvedName& resolved, const std::string& gazetteer_version) {
    Json json;
    json["schema_version"] = 1;
    json["gazetteer_version"] = gazetteer_version;
    json["name"] = resolved.name;
    json["matches"] = matches_json(resolved.matches);
    if (resolved.matches.empty()) json["near_misses"] = matches_json(resolved.near_misses);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace dateline
