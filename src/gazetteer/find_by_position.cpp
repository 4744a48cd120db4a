#include "gazetteer/container.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/ranking.hpp"

#include "geodesy/geodesic_line.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string distance_phrase(Meters distance) {
    const double km = distance.value() / 1000;
    return km < 10 ? fmt::format("{:.1f} km from the point given", km)
                   : fmt::format("{:.0f} km from the point given", km);
}

Match match_at(const Gazetteer& gazetteer, PlaceNumber number, const SearchOptions& options) {
    Match match;
    match.number = number;
    match.place = gazetteer.place(number);
    match.how = MatchHow::position;
    match.matched_name = match.place.name;
    match.government_of = gazetteer.government_named_by(number);
    if (options.near) {
        const auto distance = shortest_line(*options.near, match.place.point).length;
        match.score = score_of_distance(distance);
        match.reasons.push_back(distance_phrase(distance));
    } else {
        match.score = gazetteer.summary(number).prior;
        match.reasons.emplace_back("in the box");
    }
    if (!options.in.empty()) match.reasons.push_back(fmt::format("in {}", options.in));
    return match;
}

}  // namespace

std::vector<Match> Gazetteer::find_by_position(const SearchOptions& options) const {
    const auto in = options.in.empty() ? std::nullopt : std::optional{container_to_search(*this, options.in)};
    const PlaceFilter accepts = [&](PlaceNumber number) {
        const auto facts = summary(number);
        return (!options.kind || facts.kind == *options.kind) &&
               (!options.box || options.box->contains(facts.point)) && (!in || in->contains(number));
    };
    std::vector<PlaceNumber> numbers;
    if (options.near) {
        numbers = nearest(*options.near, options.within.value_or(infinite_length), options.limit, accepts);
    } else if (options.box) {
        numbers = within(*options.box, options.limit, accepts);
    }
    std::vector<Match> matches;
    for (const auto number : numbers) matches.push_back(match_at(*this, number, options));
    return matches;
}

}  // namespace dateline
