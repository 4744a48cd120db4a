/// Names that only a claim gives away: in "Cairns is 1,386 km from Brisbane", Cairns must be a place.
#pragma once

#include "reading/article_reading.hpp"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace dateline {

/**
 * Looks up the ends of claims that the finding of names passed over, in the gazetteer alone, without the
 * article's context. They become mentions of the article, in their order of position.
 */
class LateMentions {
public:
    explicit LateMentions(ArticleReading& reading) : reading_{reading} {}

    /// Gives an unresolved end its candidates, when the gazetteer has its very name.
    void look_up(ClaimEnd& end);

    /// Puts the new mentions among the article's, and renumbers the ends of these claims. Call once, last.
    void merge(std::vector<Claim>& claims);

private:
    /// Puts the candidates of countries that the article speaks of first: White House, Tennessee before
    /// Casablanca.
    void prefer_countries_spoken_of(Mention& mention, ClaimEnd& end);

    ArticleReading& reading_;
    std::vector<Mention> found_;
    std::optional<std::unordered_set<std::string>> countries_;  ///< that the article names; found when needed
};

}  // namespace dateline
