#include "gazetteer/gazetteer.hpp"

#include "gazetteer/search.hpp"

namespace dateline {

std::vector<Match> Gazetteer::find(std::string_view name, const SearchOptions& options) const {
    if (const auto number = by_id(name)) {
        Match match;
        match.number = *number;
        match.place = place(*number);
        match.matched_name = match.place.name;
        match.score = 1;
        match.reasons = {"its id"};
        match.government_of = government_named_by(*number);
        return {match};
    }
    return Search{*this, options}.run(name);
}

}  // namespace dateline
