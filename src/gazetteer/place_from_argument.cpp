#include "gazetteer/gazetteer.hpp"

#include "base/error.hpp"
#include "geo/place_at.hpp"
#include "geodesy/geodesic_line.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

/// Two scores closer than this may stand in either order; Springfield's differ by 0.01, Paris's by 0.19.
constexpr double clear_lead = 0.04;

/// A city, its province and its airport share a name and a neighbourhood: the best of them will do.
bool are_neighbours(const Place& a, const Place& b) {
    const auto reach = std::max({a.extent.radius, b.extent.radius, Meters{25'000}});
    return shortest_line(a.point, b.point).length <= reach;
}

bool is_rival(const Match& leader, const Match& other) {
    return leader.score - other.score < clear_lead && !are_neighbours(leader.place, other.place);
}

std::string described(const Match& match) {
    const auto& place = match.place;
    std::string line = fmt::format("\n  {:<12} {} ({}", place.id, place.name, name_of(place.kind));
    if (!place.admin1.empty() && place.admin1 != place.name) line += ", " + place.admin1;
    if (!place.country_name.empty() && place.kind != PlaceKind::country) line += ", " + place.country_name;
    if (place.population > 0) line += fmt::format(", population {}", place.population);
    return line + ")";
}

std::string described(const std::vector<Match>& matches) {
    std::string lines;
    for (const auto& match : matches) lines += described(match);
    return lines;
}

[[noreturn]] void throw_unknown(std::string_view name, const std::vector<Match>& near_misses) {
    if (near_misses.empty()) {
        throw InputError(
            fmt::format("no place is called \"{}\", nor anything near it; coordinates (33.3152,44.3661) "
                        "and ids (gn:98182) do as well",
                        printable(name)));
    }
    throw InputError(fmt::format("no place is called \"{}\". Near it are:{}\nGive one of these names or ids.",
                                 printable(name), described(near_misses)));
}

/// How a person writes the place so that it is the only one: "Springfield, Illinois".
std::string unmistakable_name(const Place& place) {
    return fmt::format("{}, {}", place.name, place.admin1.empty() ? place.country_name : place.admin1);
}

[[noreturn]] void throw_ambiguous(std::string_view name, const std::vector<Match>& matches) {
    const auto& first = matches.front().place;
    throw InputError(fmt::format("\"{}\" may mean any of these:{}\nSay which: \"{}\" or {}.", printable(name),
                                 described(matches), unmistakable_name(first), first.id));
}

}  // namespace

Place place_from_argument(const Gazetteer& gazetteer, std::string_view argument,
                          const SearchOptions& options) {
    if (const auto position = position_from(argument)) return place_at(*position);
    const auto matches = gazetteer.find(argument, options);
    if (matches.empty() || matches.front().how == MatchHow::fuzzy) throw_unknown(argument, matches);
    const auto& leader = matches.front();
    if (std::any_of(std::next(matches.begin()), matches.end(),
                    [&](const Match& other) { return is_rival(leader, other); })) {
        throw_ambiguous(argument, matches);
    }
    return leader.place;
}

}  // namespace dateline
