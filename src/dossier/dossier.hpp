/// The subject of the program: everything worked out from a set of articles.
#pragma once

#include "dossier/article.hpp"
#include "dossier/claim.hpp"
#include "dossier/event.hpp"
#include "dossier/judgement.hpp"
#include "dossier/mention.hpp"
#include "geo/place.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/**
 * One value from which every output is made. Findings refer to articles, places, mentions and claims by
 * their position in these lists; order is the order of the input, so the same input gives the same dossier.
 */
struct Dossier {
    std::string program_version;
    std::string gazetteer_version;
    std::string profile = "press";  ///< which tolerances judged the claims: "press" or "strict"
    std::vector<Article> articles;
    std::vector<Place> places;          ///< each place once, in order of first use
    std::vector<Mention> mentions;      ///< by article, then by position
    std::vector<Claim> claims;          ///< by article, then by position
    std::vector<Judgement> judgements;  ///< one for each claim, in the same order; empty before judging
    std::vector<Event> events;          ///< by time where known, then by first report
    /// Where in `places` an id is; only place_index() uses it, and brings it up to date.
    std::unordered_map<std::string, std::size_t> place_positions{};
};

/// Position in `dossier.places` of the place with this id, added when it is not there yet.
[[nodiscard]] std::size_t place_index(Dossier& dossier, const Place& place);

}  // namespace dateline
